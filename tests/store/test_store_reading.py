from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.exc import StatementError
from store_helpers import add, stage_id

from apptracker.domain.applications import (
    Channel,
    EventKind,
    InterviewFormat,
    InterviewState,
    ReminderState,
    WorkMode,
)
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.profile import FactKind
from apptracker.domain.records import DocumentKind
from apptracker.domain.stages import DEFAULT_STAGES, StageKind
from apptracker.store import ApplicationFilter, Database

AT = datetime(2026, 12, 1, 21, 0, tzinfo=UTC)
WALL = datetime(2026, 12, 1, 15, 0)


def test_a_new_store_has_the_stages_and_nothing_else(db: Database) -> None:
    assert [(stage.name, stage.kind) for stage in db.read.stages()] == list(DEFAULT_STAGES)
    assert db.read.applications() == []
    assert db.read.applications_json() == "[]"
    assert db.read.history() == []
    assert db.read.latest_change_id() == 0
    assert db.read.profile().facts == ()


def test_an_application_comes_back_as_it_was_given(db: Database, clock: FrozenClock) -> None:
    with db.change("Added") as uow:
        given = uow.add_application(
            employer="  Müller &  Söhne ",
            title="客服专员",
            location="القاهرة",
            work_mode="hybrid",
            url="https://example.org/ü?a=1&b=2",
            source="friend",
            applied_on=date(2026, 11, 20),
            deadline=date(2026, 12, 31),
            pay=Pay(1700, 1800, "USD", PayPeriod.HOUR),
        )
        uow.add_tags(given.id, ["Nacht", "nacht", "  early  shift "])
    kept = db.read.application(given.id)
    assert kept.employer == "Müller & Söhne"
    assert (kept.title, kept.location, kept.work_mode) == ("客服专员", "القاهرة", WorkMode.HYBRID)
    assert (kept.applied_on, kept.deadline) == (date(2026, 11, 20), date(2026, 12, 31))
    assert kept.pay == Pay(1700, 1800, "USD", PayPeriod.HOUR)
    assert kept.tags == ("Nacht", "early shift")
    assert (kept.stage, kept.stage_kind) == ("Saved", StageKind.SAVED)
    assert kept.created_at == kept.updated_at == clock.now()
    assert db.read.tags() == ["early shift", "Nacht"]


def test_the_json_list_says_what_the_values_say(db: Database) -> None:
    full = add(
        db,
        employer='O"Neil\\',
        title="Zoë 😀\n2nd line",
        location="Köln",
        work_mode="remote",
        url="https://x.example",
        source="board",
        applied_on=date(2026, 1, 2),
        deadline=date(2026, 2, 3),
        pay=Pay(None, 4_000_000, "EUR", None),
    )
    with db.change("Tags and archive") as uow:
        uow.add_tags(full, ["b", "a"])
        uow.archive(full)
    add(db)
    listed = json.loads(db.read.applications_json(ApplicationFilter(archived=None)))
    assert listed == [
        {
            "id": 1,
            "employer": 'O"Neil\\',
            "title": "Zoë 😀\n2nd line",
            "stage": "Saved",
            "location": "Köln",
            "work_mode": "remote",
            "url": "https://x.example",
            "source": "board",
            "applied_on": "2026-01-02",
            "deadline": "2026-02-03",
            "pay": {"min": None, "max": 4_000_000, "currency": "EUR", "period": None},
            "tags": ["b", "a"],
            "archived": True,
            "created_at": "2026-11-21T15:00:00+00:00",
            "updated_at": "2026-11-21T15:00:00+00:00",
        },
        {
            "id": 2,
            **dict.fromkeys(("employer", "title", "location", "work_mode", "url", "source")),
            **dict.fromkeys(("applied_on", "deadline", "pay")),
            "stage": "Saved",
            "tags": [],
            "archived": False,
            "created_at": "2026-11-21T15:00:00+00:00",
            "updated_at": "2026-11-21T15:00:00+00:00",
        },
    ]
    assert list(listed[0]) == [
        *("id", "employer", "title", "stage", "location", "work_mode", "url", "source", "applied_on", "deadline"),
        *("pay", "tags", "archived", "created_at", "updated_at"),
    ]


def test_filters_narrow_and_sort(db: Database) -> None:
    names = ["beta", "Alpha", None, "gamma"]
    ids = [add(db, employer=name, title=f"T{n}") for n, name in enumerate(names)]
    applied = stage_id(db, StageKind.APPLIED)
    with db.change("Arranged") as uow:
        uow.set_stage(ids[0], applied)
        uow.add_tags(ids[1], ["Évening"])
        uow.archive(ids[3])

    def listed(**which: object) -> list[int]:
        return [a.id for a in db.read.applications(ApplicationFilter(**which))]  # type: ignore[arg-type]

    assert listed() == ids[:3]
    assert listed(archived=True) == [ids[3]]
    assert listed(archived=None) == ids
    assert listed(stage_ids=(applied,)) == [ids[0]]
    assert listed(stage_kinds=(StageKind.SAVED, StageKind.OFFER)) == ids[1:3]
    assert listed(tag="  éVENING ") == [ids[1]]
    assert listed(tag="nothing") == []
    assert listed(ids=(ids[2], ids[0])) == [ids[0], ids[2]]
    assert listed(sort="employer") == [ids[1], ids[0], ids[2]]
    assert listed(sort="-employer") == [ids[0], ids[1], ids[2]]
    assert listed(sort="-id", limit=2) == [ids[2], ids[1]]
    assert listed(sort="id", offset=1) == [ids[1], ids[2]]
    assert listed(sort="-stage") == [ids[0], ids[2], ids[1]]
    assert listed(sort="id", limit=1) == ids[:1]
    with pytest.raises(UserError, match="cannot be sorted by 'colour'"):
        listed(sort="colour")


def test_details_hold_all_that_hangs_on_an_application(db: Database, clock: FrozenClock) -> None:
    with db.change("Everything") as uow:
        application = uow.add_application(employer="Zeta").id
        other = uow.add_application(employer="Other").id
        uow.add_posting(application, "First text")
        uow.add_posting(
            application,
            "Second text\r\nwith every  space kept ",
            url="https://x.example",
            source_name="page.html",
            media_type="text/html",
            no_calls=True,
            fields={"hours": {"value": "20–30 h", "from": "text"}},
            original=b"<html>",
        )
        uow.add_event(application, EventKind.NOTE, "later", on=date(2026, 11, 22))
        uow.add_event(application, "created", "earlier", on=date(2026, 11, 1))
        contact = uow.add_contact(name="Łucja", phone="+48 1", role="recruiter", application_ids=[other, application])
        second = uow.add_interview(
            application, at=AT + timedelta(days=9), wall_time=WALL, zone="America/Chicago", format="video", round=2
        )
        first = uow.add_interview(
            application, at=AT, wall_time=WALL, zone="America/Chicago", format="phone", people=["Łucja", "Bo"]
        )
        reminder = uow.add_reminder(
            due=AT, text="Prepare", application_id=application, interview_id=first.id, all_day=False, channel="task"
        )
        version = uow.add_document_version(
            application, "letter", name="Letter", text="Dear …", content={"sentences": [1]}, template="classic"
        )
        file = uow.attach(application, "Lebenslauf – Łucja.pdf", b"%PDF-1.7", "application/pdf")
        sent = uow.add_sent_packet(
            application, sent_on=date(2026, 11, 21), document_version_id=version.id, files=[("letter.pdf", b"sent")]
        )
    details = db.read.details(application)
    assert details.application.id == application
    assert details.posting is not None
    assert details.posting.text == "Second text\r\nwith every  space kept "
    assert details.posting.no_calls
    assert details.posting.fields == {"hours": {"value": "20–30 h", "from": "text"}}
    assert db.read.file_bytes(details.posting.original_sha256 or "") == b"<html>"
    assert [event.text for event in details.events] == ["earlier", "later"]
    assert details.interviews == (first, second)
    assert first.people == ("Łucja", "Bo")
    assert (first.at, first.wall_time, first.zone, first.format) == (AT, WALL, "America/Chicago", InterviewFormat.PHONE)
    assert details.reminders == (reminder,)
    assert details.contacts == (contact,)
    assert contact.application_ids == (application, other)
    assert details.files == (file,)
    assert (file.name, file.size, db.read.file_bytes(file.sha256)) == ("Lebenslauf – Łucja.pdf", 8, b"%PDF-1.7")
    assert details.sent == (sent,)
    assert [(entry.name, entry.size) for entry in sent.files] == [("letter.pdf", 4)]
    (document,) = details.documents
    assert (document.kind, document.versions[0].sent, document.versions[0].text) == (
        DocumentKind.LETTER,
        True,
        "Dear …",
    )
    assert uow.changes.ids["application"] == (application, other)
    assert uow.changes.ids["interview"] == (1, 2)


def test_versions_are_numbered_within_their_document(db: Database) -> None:
    application = add(db)
    with db.change("Letters") as uow:
        one = uow.add_document_version(application, "letter", name="Letter", text="a", content={})
        two = uow.add_document_version(application, "letter", name="Letter", text="b", content={})
        prep = uow.add_document_version(application, "prep", name="Prep", text="c", content={})
    assert (one.number, two.number, prep.number) == (1, 2, 1)
    assert one.document_id == two.document_id != prep.document_id
    document, version = db.read.document_version(two.id)
    assert version == two
    assert [v.number for v in document.versions] == [1, 2]
    assert [d.kind for d in db.read.documents(application, DocumentKind.PREP)] == [DocumentKind.PREP]


def test_reminders_by_state_and_time(db: Database) -> None:
    application = add(db)
    with db.change("Reminders") as uow:
        late = uow.add_reminder(due=AT + timedelta(days=1), text="late", application_id=application)
        soon = uow.add_reminder(due=AT, text="soon", channel=Channel.PHONE)
        done = uow.add_reminder(due=AT, text="done")
        done = uow.update_reminder(done.id, state=ReminderState.DONE)
    assert db.read.reminders() == [soon, done, late]
    assert db.read.reminders(states=[ReminderState.OPEN]) == [soon, late]
    assert db.read.reminders(states=[]) == []
    assert db.read.reminders(due_until=AT) == [soon, done]
    assert db.read.reminders(application_id=application) == [late]
    with db.change("Bin") as uow:
        uow.move_to_bin(application)
    assert db.read.reminders(states=[ReminderState.OPEN]) == [soon]
    assert db.read.reminder(late.id) == late


ZONES = ["Pacific/Pago_Pago", "America/Los_Angeles", "UTC", "Asia/Kathmandu", "Pacific/Kiritimati"]


@pytest.mark.parametrize("written_in", ZONES)
@pytest.mark.parametrize("read_in", ZONES)
@pytest.mark.parametrize(
    "day", [date(2026, 12, 5), date(2026, 3, 8), date(2026, 11, 1)]
)  # clocks change on the last two
def test_a_day_is_the_same_day_in_every_zone(db: Database, written_in: str, read_in: str, day: date) -> None:
    late = datetime.combine(day, time(23, 30), ZoneInfo(written_in))
    with db.change("Reminder") as uow:
        made = uow.add_reminder(due=late, text="x")
    assert made.due == datetime.combine(day, time(), UTC)
    here = ZoneInfo(read_in)
    assert made.day(here) == day
    first = datetime.combine(day, time(), here)
    before = datetime.combine(day - timedelta(days=1), time(23, 59, 59), here)
    assert db.read.reminders(due_until=first) == [made]
    assert db.read.reminders(due_until=before) == []


def test_a_time_of_day_is_an_instant_and_may_become_a_day(db: Database) -> None:
    at = datetime(2026, 12, 5, 20, 0, tzinfo=ZoneInfo("America/Los_Angeles"))
    with db.change("Reminder") as uow:
        made = uow.add_reminder(due=at, text="x", all_day=False)
    assert made.due == at
    assert db.read.reminders(due_until=at.astimezone(ZoneInfo("Pacific/Kiritimati"))) == [made]
    assert db.read.reminders(due_until=at - timedelta(seconds=1)) == []
    with db.change("Put off") as uow:
        day = uow.update_reminder(made.id, due=at, all_day=True)
        assert day.due == datetime(2026, 12, 5, tzinfo=UTC)
        assert uow.update_reminder(made.id, text="y", state="snoozed").due == day.due
        assert uow.update_reminder(made.id, due=at + timedelta(days=1)).due == day.due + timedelta(days=1)
        assert uow.update_reminder(made.id, due=at, all_day=False).due == at


@pytest.mark.parametrize("all_day", [True, False])
def test_a_reminder_without_a_zone_is_refused(db: Database, all_day: bool) -> None:
    with pytest.raises((ValueError, StatementError), match="time zone"), db.change("Reminder") as uow:
        uow.add_reminder(due=WALL, text="x", all_day=all_day)


def test_interviews_by_state_and_time(db: Database) -> None:
    application = add(db)
    with db.change("Interviews") as uow:
        ids = [
            uow.add_interview(
                application, at=AT + timedelta(days=day), wall_time=WALL, zone="UTC", format="in-person"
            ).id
            for day in (2, 0, 1)
        ]
        uow.update_interview(ids[0], state="cancelled")
    assert [i.id for i in db.read.interviews()] == [ids[1], ids[2], ids[0]]
    assert [i.id for i in db.read.interviews(after=AT + timedelta(hours=1), states=[InterviewState.PLANNED])] == [
        ids[2]
    ]
    assert [i.id for i in db.read.interviews(before=AT)] == [ids[1]]


def test_the_profile_keeps_names_and_order(db: Database) -> None:
    with db.change("Profile") as uow:
        bakery = uow.put_fact("work", {"name": "Bakery"})
        shop = uow.put_fact(FactKind.WORK, {"name": "Shop"}, position=-1)
        served = uow.put_fact("highlight", {"text": "Served 80 guests"}, parent=bakery.key)
        name = uow.put_fact("basics", {"value": "Ana"}, name="name")
        uow.put_fact("basics", {"value": "Ana María"}, name="name")
        story = uow.add_story(title="Queue", skills=["patience", "Excel"])
    assert (bakery.key, shop.key, served.key, name.key, story.key) == (
        "work:1",
        "work:2",
        "highlight:1",
        "basics:name",
        "story:1",
    )
    profile = db.read.profile()
    assert [fact.key for fact in profile.of_kind(FactKind.WORK)] == ["work:2", "work:1"]
    assert profile.single("basics:name") == "Ana María"
    assert profile.highlights_of("work:1") == (served,)
    assert profile.stories == (story,)
    assert story.skills == ("patience", "Excel")


def test_settings(db: Database) -> None:
    with db.change("Settings") as uow:
        uow.put_setting("quiet", {"from": "21:00", "to": None})
        uow.put_setting("off", None)
    assert db.read.setting("quiet") == {"from": "21:00", "to": None}
    assert db.read.setting("off", "default") is None
    assert db.read.setting("unset", "default") == "default"
    assert list(db.read.settings()) == ["off", "quiet"]


UNKNOWN = {
    "application.unknown": lambda u: u.update_application(99, title="x"),
    "reminder.unknown": lambda u: u.update_reminder(99, state="done"),
    "interview.unknown": lambda u: u.update_interview(99, state="done"),
    "contact.unknown": lambda u: u.delete_contact(99),
    "story.unknown": lambda u: u.remove_story(99),
    "fact.unknown": lambda u: u.remove_fact("skill:99"),
    "stage.unknown": lambda u: u.set_stage(1, 99),
    "file.unknown": lambda u: u.detach(99),
    "document.unknown": lambda u: u.add_sent_packet(1, sent_on=date(2026, 1, 1), document_version_id=99),
    "application.not-binned": lambda u: u.restore_from_bin(1),
}


@pytest.mark.parametrize("code", UNKNOWN)
def test_what_is_not_there_is_said_and_nothing_changes(db: Database, code: str) -> None:
    add(db, title="Agent")
    with pytest.raises(UserError) as caught, db.change("Wrong") as uow:  # noqa: PT012
        uow.update_application(1, title="Half done")
        UNKNOWN[code](uow)
    assert caught.value.code == code
    assert "99" in str(caught.value) or code == "application.not-binned"
    assert db.read.application(1).title == "Agent"
    assert len(db.read.history()) == 1


@pytest.mark.parametrize("number", [0, -1, 2**63, 10**30])
def test_numbers_no_application_can_have(db: Database, number: int) -> None:
    with pytest.raises(UserError) as read:
        db.read.application(number)
    with pytest.raises(UserError) as written, db.change("Wrong") as uow:
        uow.archive(number)
    assert read.value.code == written.value.code == "application.unknown"


def test_people_of_binned_applications_are_not_listed(db: Database) -> None:
    live, thrown = add(db, title="Live"), add(db, title="Thrown")
    with db.change("Contacts") as uow:
        for name, applications in (("Both", [live, thrown]), ("Live", [live]), ("None", []), ("Thrown", [thrown])):
            uow.add_contact(name=name, application_ids=applications)
        uow.move_to_bin(thrown)
    assert [contact.name for contact in db.read.contacts()] == ["Both", "Live", "None"]
    assert [contact.name for contact in db.read.contacts(thrown)] == ["Both", "Thrown"]
    db.undo()
    assert db.read.contacts() == []


def test_the_bin(db: Database, clock: FrozenClock) -> None:
    kept, thrown = add(db, title="kept"), add(db, title="thrown")
    with db.change("Thrown away") as uow:
        uow.move_to_bin(thrown)
    assert [a.id for a in db.read.applications(ApplicationFilter(archived=None))] == [kept]
    (binned,) = db.read.binned()
    assert (binned.application.title, binned.deleted_at) == ("thrown", clock.now())
    for attempt in (
        lambda u: u.archive(thrown),
        lambda u: u.add_event(thrown, "note", "x"),
        lambda u: u.move_to_bin(thrown),
    ):
        with pytest.raises(UserError, match=f"restore-from-bin {thrown}") as caught, db.change("No") as uow:
            attempt(uow)
        assert caught.value.code == "application.binned"
    with db.change("Back") as uow:
        assert uow.restore_from_bin(thrown).title == "thrown"
    assert db.read.binned() == []


def test_text_sqlite_cannot_hold_is_replaced_one_for_one(db: Database) -> None:
    text = "NUL \0, half a pair \ud83d, whole 😀"
    with db.change("Odd text") as uow:
        application = uow.add_application(title=text).id
        posting = uow.add_posting(application, text, fields={"t": text})
        uow.put_setting("t", text)
    assert posting.text == "NUL \ufffd, half a pair \ufffd, whole 😀"
    assert len(posting.text) == len(text)
    assert db.read.application(application).title == posting.text


def test_odd_text_in_words_tags_and_names(db: Database) -> None:
    odd = "odd \0 \ud83d"
    with db.change(f"Renamed {odd}") as uow:
        application = uow.add_application(employer=odd).id
        uow.add_tags(application, [odd])
    assert [a.id for a in db.read.applications(ApplicationFilter(tag=odd))] == [application]
    assert add(db, employer=odd) != application
    assert db.read.history()[1].words == "Renamed odd \ufffd \ufffd"
    with db.change("Untag") as uow:
        assert uow.remove_tags(application, [odd]).tags == ()


def test_two_stages_never_share_a_name(db: Database) -> None:
    with db.change("Stages") as uow:
        stage = uow.add_stage("Trial day", "interviewing")
        uow.update_stage(stage.id, name="TRIAL DAY")
    for attempt in (lambda u: u.add_stage("trial DAY", "offer"), lambda u: u.update_stage(1, name="Applied")):
        with pytest.raises(UserError) as caught, db.change("Twice") as uow:
            attempt(uow)
        assert caught.value.code == "stage.exists"


def test_a_posting_and_a_version_never_change(db: Database) -> None:
    import sqlite3

    application = add(db)
    with db.change("Posting") as uow:
        uow.add_posting(application, "As captured")
        uow.add_document_version(application, "letter", name="Letter", text="Dear", content={})
    for statement in ("UPDATE posting SET text = 'other'", "UPDATE document_version SET text = 'other'"):
        with pytest.raises(sqlite3.IntegrityError, match="never changes"), db._transaction() as connection:
            connection.execute(statement)


def test_changes_by_others_can_be_followed(db: Database, clock: FrozenClock) -> None:
    start = db.read.latest_change_id()
    with Database.open(db.folder.root, clock) as other:
        application = add(other, title="Agent")
        with other.change("Note") as uow:
            uow.add_event(application, "note", "x")
    assert db.read.latest_change_id() > start
    assert db.read.changes_since(start).ids == {"application": (application,), "event": (1,)}
    assert not db.read.changes_since(db.read.latest_change_id())


def test_reading_never_imports_the_orm(data_dir: Path) -> None:
    script = (
        "import sys\nfrom datetime import datetime, UTC\nfrom pathlib import Path\n"
        "from apptracker.domain.clock import FrozenClock\nfrom apptracker.store import Database\n"
        "with Database.open(Path(sys.argv[1]), FrozenClock(datetime(2026, 1, 1, tzinfo=UTC))) as db:\n"
        "    db.read.applications_json(), db.read.profile(), db.read.history()\n"
        "heavy = {'sqlmodel', 'sqlalchemy', 'pydantic', 'zipfile', 'tempfile'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", script, str(data_dir)], check=True)


def test_many_at_once(db: Database) -> None:
    with db.change("Many") as uow:
        ids = uow.add_applications({"employer": f"E{n % 7}", "title": f"T{n}"} for n in range(500))
    assert len(set(ids)) == 500
    assert [a.title for a in db.read.applications()] == [f"T{n}" for n in range(500)]
    assert uow.changes.ids["application"] == tuple(ids)
    assert add(db) > ids[-1]


def test_a_change_inside_a_change_is_a_bug_said_at_once(db: Database) -> None:
    with pytest.raises(RuntimeError, match="under way"), db.change("Outer"), db.change("Inner"):
        pass
    add(db)


def test_unknown_values_are_a_bug_said_at_once(db: Database) -> None:
    with pytest.raises(TypeError, match="colour"), db.change("Wrong") as uow:
        uow.add_application(colour="red")
    with pytest.raises(ValueError, match="sometimes"), db.change("Wrong") as uow:
        uow.add_application(work_mode="sometimes")
    with pytest.raises(TypeError, match="takes a name"), db.change("Wrong") as uow:
        uow.put_fact("basics", {"value": "x"})


def test_changes_together_come_about_all_or_none(db: Database) -> None:
    with db.change("Start") as uow:
        uow.put_setting("a", 0)
    with contextlib.suppress(ValueError), db.together():
        with db.change("Outer") as uow:
            uow.put_setting("a", 1)
        assert db.read.setting("a") == 1
        raise ValueError
    assert db.read.setting("a") == 0
    with db.together():
        for number in (1, 2):
            with db.change(f"Set {number}") as uow:
                uow.put_setting("a", number)
        with contextlib.suppress(ValueError), db.change("Half") as uow:
            uow.put_setting("a", 9)
            uow.flush()
            raise ValueError
        with pytest.raises(RuntimeError, match="under way"), db.change("Outer"), db.change("Inner"):
            pass
    assert db.read.setting("a") == 2
    assert db.undo().words == "Set 2"
    assert db.read.setting("a") == 1
