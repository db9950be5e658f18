"""What the guide says beside an application and on the day, from real data; put away and back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from services_helpers import add

from apptracker.domain.applications import InterviewFormat
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.postings import RequirementKind
from apptracker.services import applications, guide_marks, interviews, moments, profiles, welcome
from apptracker.store import Database


def said(db: Database, application_id: int | None = None, **more: object) -> list[str]:
    found = moments.for_today(db) if application_id is None else moments.for_application(db, application_id, **more)  # type: ignore[arg-type]
    return [word.moment.id for word in found]


def test_an_application_is_spoken_of_as_it_stands(db: Database) -> None:
    one = add(db, work_mode="remote")
    assert said(db, one.id)[0] == "home-office"
    applications.move(db, one.id, "applied")
    assert said(db, one.id) == ["sent", "meanwhile"]
    interviews.plan(db, one.id, at="2026-11-24T10:00", zone="America/Chicago", format=InterviewFormat.SIMULATED_CALL)
    assert said(db, one.id)[0] == "rehearse-call"
    applications.move(db, one.id, "offer")
    assert said(db, one.id)[0] == "pay-at-home"
    applications.move(db, one.id, "accepted")
    assert said(db, one.id)[0] == "first-day-at-home"
    applications.move(db, one.id, "rejected")
    assert said(db, one.id) == ["not-about-you", "one-thing-to-learn"]
    applications.move(db, one.id, "withdrawn")
    assert said(db, one.id) == []


def test_every_word_has_something_to_read(db: Database) -> None:
    for word in (*moments.for_application(db, add(db).id), *moments.for_today(db)):
        assert [link.reference for link in word.links] == list(word.moment.entries)
        assert all(link.title for link in word.links)


def test_a_job_in_another_country_and_a_bad_sign(db: Database) -> None:
    one = add(db, location="Gdynia, Poland")
    assert "other-country" not in said(db, one.id)  # nobody knows where the person is
    profiles.set_value(db, "country", "US")
    assert said(db, one.id)[0] == "other-country"
    near = add(db, employer="Other", location="Duluth, MN")
    assert "other-country" not in said(db, near.id)
    guide_marks.notice(db, near.id, ["flag:promotes-from-within"])
    assert "wary" not in said(db, near.id)
    guide_marks.notice(db, near.id, ["flag:high-turnover"])
    assert said(db, near.id)[0] == "wary"


def test_what_the_posting_asks_comes_from_whoever_read_it(db: Database) -> None:
    one = add(db)
    assert "certificate-asked" not in said(db, one.id)
    assert said(db, one.id, gaps=[RequirementKind.CERTIFICATE])[0] == "certificate-asked"


def test_long_silence(db: Database, clock: FrozenClock) -> None:
    one = add(db)
    applications.move(db, one.id, "applied")
    clock.advance(timedelta(days=19))
    assert said(db, one.id) == []
    clock.advance(timedelta(days=5))
    assert said(db, one.id) == ["long-silence"]
    applications.note(db, one.id, "They wrote: still reading")
    assert said(db, one.id) == []


def test_the_day_goes_by_the_search(db: Database, clock: FrozenClock) -> None:
    assert said(db) in (["today-which-role"], ["today-first-answers"])
    welcome.aim_at(db, ["Chat agent"])
    jobs = [add(db, employer=f"Employer {n}") for n in range(6)]
    assert said(db)[0].startswith("today-quiet-week") or said(db)[0] in ("today-other-names", "today-small-fields")
    for job in jobs:
        applications.move(db, job.id, "applied")
    assert said(db) == ["today-steady"]
    for job in jobs[:3]:
        applications.move(db, job.id, "rejected")
    assert said(db) == ["today-noes"]
    clock.advance(timedelta(days=20))
    applications.move(db, jobs[3].id, "offer")
    assert said(db) == ["today-offer"]
    applications.archive(db, [jobs[3].id])
    assert said(db) != ["today-offer"]
    applications.archive(db, [jobs[3].id], archived=False)
    applications.move(db, jobs[3].id, "accepted")
    assert said(db) == ["today-accepted"]


def test_the_day_speaks_of_interviews_of_the_week_ahead(db: Database) -> None:
    one = add(db)
    applications.move(db, one.id, "applied")
    interviews.plan(db, one.id, at="2026-11-30T10:00", zone="America/Chicago", format=InterviewFormat.ASSESSMENT)
    assert said(db) != ["today-trial"]
    interviews.plan(db, one.id, at="2026-11-24T10:00", zone="America/Chicago", format=InterviewFormat.ASSESSMENT)
    assert said(db) == ["today-trial"]


@pytest.mark.parametrize(
    ("home", "place", "abroad"),
    [
        ("US", "Atlanta, Georgia", False),
        ("US", "Toronto, Ontario", True),
        ("US", "Dublin, Ireland", True),
        ("NL", "Dublin, Ireland", True),  # although figures of pay put the two together
        ("IE", "Dublin, Ireland", False),
        ("PH", "Bangalore, India", True),
        ("GB", "Leeds, England", False),
        ("US", "Gdynia", False),
    ],
)
def test_another_country_is_told_from_the_same_one(db: Database, home: str, place: str, abroad: bool) -> None:
    profiles.set_value(db, "country", home)
    one = add(db, location=place)
    assert ("other-country" in said(db, one.id)) is abroad


def test_not_now_is_for_this_application_and_can_be_taken_back(db: Database, clock: FrozenClock) -> None:
    one, other = add(db), add(db, employer="Other")
    for job in (one, other):
        applications.move(db, job.id, "applied")
    moments.dismiss(db, "sent", one.id)
    assert said(db, one.id) == ["meanwhile"]  # and nothing pops up in its place
    assert said(db, other.id) == ["sent", "meanwhile"]
    clock.advance(timedelta(days=1))
    assert said(db, one.id) == ["meanwhile"]
    moments.dismiss(db, "meanwhile", one.id)
    assert said(db, one.id) == []
    db.undo()
    assert said(db, one.id) == ["meanwhile"]


def test_not_now_on_a_day_is_for_that_day(db: Database, clock: FrozenClock) -> None:
    (first,) = said(db)
    moments.dismiss(db, first)
    assert said(db) == []
    clock.advance(timedelta(days=2))
    assert said(db) == [first]  # two of the kind take turns
    moments.dismiss(db, first)
    assert db.read.setting("moments_today") == {first: "2026-11-23"}  # what is past is let go of
    db.undo()
    assert said(db) == [first]


@pytest.mark.parametrize(("moment", "there"), [("nonsense", True), ("sent", False), ("today-monday", True)])
def test_only_what_can_be_said_there_can_be_put_away(db: Database, moment: str, there: bool) -> None:
    one = add(db)
    with pytest.raises(UserError) as wrong:
        moments.dismiss(db, moment, one.id if there else None)
    assert wrong.value.code == "guide.unknown"


def test_what_is_in_the_bin_is_left_alone(db: Database) -> None:
    one = add(db)
    applications.delete(db, [one.id])
    for act in (lambda: moments.for_application(db, one.id), lambda: moments.dismiss(db, "sent", one.id)):
        with pytest.raises(UserError) as wrong:
            act()
        assert wrong.value.code == "application.binned"
