"""Sample data: in and out in one change each, and the person's own is never touched."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from services_helpers import add, captured
from support import resume_bytes, state

from apptracker.domain.clock import FrozenClock, today
from apptracker.domain.errors import UserError
from apptracker.domain.moments import PUT_AWAY, Place
from apptracker.domain.profile import FactKind
from apptracker.domain.stages import StageKind
from apptracker.guide.moments import moments as guide_moments
from apptracker.services import (
    applications,
    guide_marks,
    letters,
    moments,
    packets,
    people,
    profile_facts,
    profiles,
    reminders,
    samples,
)
from apptracker.store import ApplicationFilter, Database
from apptracker.store.integrity import examine


def _all(db: Database) -> list[Any]:
    return db.read.applications(ApplicationFilter(archived=None))


def test_they_show_every_part_of_a_search(db: Database) -> None:
    assert not samples.present(db)
    assert samples.load(db).value == 14
    assert samples.present(db)
    found = _all(db)
    stages = {a.stage_kind for a in found}
    assert {StageKind.SAVED, StageKind.APPLIED, StageKind.SCREENING, StageKind.INTERVIEWING, StageKind.OFFER} < stages
    assert sum(kind.is_ending for kind in (a.stage_kind for a in found)) == 2
    assert sum(db.read.posting(a.id) is not None for a in found) == 4
    assert len(db.read.profile().stories) == 2
    [coming] = db.read.interviews(after=db.clock.now())
    assert 2 <= (coming.at.date() - today(db.clock)).days <= 4
    here = db.clock.now().tzinfo
    days = [(r.day(here) - today(db.clock)).days for r in reminders.waiting(db)]
    assert min(days) < 0
    assert 0 in days
    assert any(0 < day <= 7 for day in days)


def test_the_past_is_past_and_nothing_lies_ahead(db: Database) -> None:
    samples.load(db)
    now = db.clock.now()
    events = [event for a in _all(db) for event in db.read.events(a.id)]
    assert all(event.at <= now for event in events)
    assert min(event.at for event in events) < now - timedelta(days=40)
    assert all(a.applied_on is None or a.applied_on <= today(db.clock) for a in _all(db))
    for a in _all(db):  # each history in the order it happened
        dates = [event.on for event in db.read.events(a.id)]
        assert dates == sorted(dates)


@pytest.mark.parametrize("days", range(1, 8))
def test_they_fit_any_day_of_the_week(db: Database, clock: FrozenClock, days: int) -> None:
    clock.advance(timedelta(days=days, hours=-8, minutes=-55))  # five past midnight
    samples.load(db)
    here = clock.now().tzinfo
    assert today(clock) in [r.day(here) for r in reminders.waiting(db)]
    assert len(db.read.interviews(after=clock.now())) == 1


def test_out_in_one_change_leaves_nothing(db: Database) -> None:
    before = state(db.folder.root)
    samples.load(db)
    samples.remove(db)
    assert state(db.folder.root) == before
    assert [entry.words for entry in db.read.history()] == ["Removed the sample data", "Loaded the sample data"]
    assert {f.id for f in examine(db.folder.root, db.clock) if f.level == "error"} == set()


def test_each_way_can_be_taken_back(db: Database) -> None:
    empty = state(db.folder.root)
    samples.load(db)
    full = state(db.folder.root)
    samples.remove(db)
    db.undo()
    assert state(db.folder.root) == full
    db.undo()
    assert state(db.folder.root) == empty
    assert not samples.present(db)


def test_samples_go_even_when_they_were_changed(db: Database) -> None:
    before = state(db.folder.root)
    samples.load(db)
    first, second, third = (a.id for a in _all(db)[:3])
    applications.edit(db, first, title="Another title", employer="Another employer")
    applications.tag(db, first, ["mine"])
    applications.delete(db, [second])
    applications.attach(db, third, [("cv.txt", b"me")])
    people.add_contact(db, third, name="Somebody new")
    letters.keep(db, third)
    packets.send(db, third, files=[("cv.txt", b"me")])
    reminders.add(db, "Look at this", "tomorrow", application_id=third)
    [story, _] = db.read.profile().stories
    profiles.edit_story(db, story.id, title="Told better")
    samples.remove(db)
    assert state(db.folder.root) == before
    assert db.read.binned() == []
    db.undo()
    assert db.read.binned()[0].application.id == second
    assert db.read.application(first).title == "Another title"
    assert len(db.read.sent_packets(third)) == 1


def test_the_persons_own_stays(db: Database) -> None:
    own = captured(db)
    people.add_contact(db, own.id, name="Ana Ruiz", email="ana@harbor.example")
    same_employer = add(db, employer="Brightwater Energy", title="Team Lead")
    before = state(db.folder.root)
    samples.load(db)
    assert db.read.profile().single("basics:name") == "Zoë Ngũgĩ"
    assert db.read.profile().stories == ()  # a letter must not claim what a sample did
    samples.remove(db)
    assert state(db.folder.root) == before
    assert db.read.application(same_employer.id).employer == "Brightwater Energy"


def test_what_one_tells_of_oneself_over_a_sample_stays(db: Database) -> None:
    samples.load(db)
    profiles.set_value(db, "name", "Zoe")
    profiles.set_value(db, "city", "Duluth")
    profiles.set_value(db, "email", "zoe@example.com")
    profiles.import_resume(db, resume_bytes(), "me.json")
    samples.remove(db)
    profile = db.read.profile()
    assert profile.single("basics:name") == "Zoë Ngũgĩ"
    assert profile.location("city") == "Duluth"
    assert profile.location("region") == ""
    assert "Prairie Home Outfitters" not in [fact.text("name") for fact in profile.facts]
    assert "Lakeside Outfitters" in [fact.text("name") for fact in profile.facts]


def test_a_sample_person_known_to_ones_own_application_goes_too(db: Database) -> None:
    own = add(db, stage="applied")
    samples.load(db)
    [renee] = [c for c in db.read.contacts() if c.name == "Renee Alvarado"]
    with db.change("Tied") as uow:
        uow.link_contact(renee.id, own.id)
    samples.remove(db)
    assert db.read.contacts() == []
    assert db.read.application(own.id)


def test_twice_is_refused(db: Database) -> None:
    with pytest.raises(UserError, match="no sample data"):
        samples.remove(db)
    samples.load(db)
    with pytest.raises(UserError, match="there already"):
        samples.load(db)
    assert len(_all(db)) == 14


def test_what_an_imported_resume_tells_as_a_sample_did_is_the_persons(db: Database) -> None:
    samples.load(db)
    told = resume_bytes(
        languages=[{"language": "English", "fluency": "Native speaker"}, {"language": "Spanish", "fluency": "Fluent"}],
        skills=[{"name": "Typing", "level": "62 words a minute"}],
    )
    profiles.import_resume(db, told, "me.json")
    samples.remove(db)
    profile = db.read.profile()
    assert [(f.text("language"), f.text("fluency")) for f in profile.of_kind(FactKind.LANGUAGE)] == [
        ("English", "Native speaker"),
        ("Spanish", "Fluent"),
    ]
    assert [f.text("name") for f in profile.of_kind(FactKind.SKILL)] == ["Typing"]
    assert [f.text("name") for f in profile.of_kind(FactKind.WORK)] == ["Lakeside Outfitters"]
    assert not profile.stories


def test_a_language_of_ones_own_can_be_added_though_a_sample_has_it(db: Database) -> None:
    samples.load(db)
    fact = profile_facts.add_fact(db, FactKind.LANGUAGE, {"language": "english", "fluency": "Good"}).value
    assert (fact.text("language"), fact.text("fluency")) == ("english", "Good")
    with pytest.raises(UserError) as refused:
        profile_facts.add_fact(db, FactKind.LANGUAGE, {"language": "English"})
    assert refused.value.code == "profile.twice"
    before = state(db.folder.root)
    samples.remove(db)
    assert [f.text("language") for f in db.read.profile().of_kind(FactKind.LANGUAGE)] == ["english"]
    db.undo()
    assert state(db.folder.root) == before


def test_what_the_guide_kept_of_them_goes_too(db: Database) -> None:
    samples.load(db)
    one = _all(db)[0]
    db.keep_readiness(f"application:{one.id}", today(db.clock), 40)
    moment = next(each for each in guide_moments() if each.place is Place.APPLICATION)
    moments.dismiss(db, moment.id, one.id)
    guide_marks.pin(db, one.id, "skill:empathy")
    before = state(db.folder.root)
    samples.remove(db)
    assert db.read.readiness_checks(f"application:{one.id}") == []
    assert f"{PUT_AWAY}{one.id}" not in db.read.settings()
    assert guide_marks.pinned(db, one.id) == ()
    db.undo()
    assert state(db.folder.root) == before
