"""What events mean for reminders. 2026-11-21, when these tests happen, is a Saturday."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from services_helpers import add, by_rule, captured, waiting
from support import NO_CALLS, POSTING, unchanged

from apptracker.domain.applications import Channel, InterviewFormat, InterviewState, ReminderState
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.services import applications, capture, interviews, packets, people, reminders, saying
from apptracker.store import Database

ZONE = "America/Chicago"


def _plan(db: Database, id_: int = 1, at: str = "2026-12-01 15:00", **values: object) -> int:
    told = {"zone": ZONE, "format": InterviewFormat.PHONE, **values}
    return interviews.plan(db, id_, at=at, **told).value.id  # type: ignore[arg-type]


AROUND = {"prepare-interview", "interview-tomorrow", "thank-you", "next-steps"}


def _of(db: Database, interview_id: int) -> set[str | None]:
    """The rules of an interview's reminders that wait, or would if it had not begun."""
    return {r.rule for r in db.read.reminders(states=reminders.WAITING, interview_id=interview_id)}


@pytest.mark.parametrize(
    ("today", "due"),
    [
        ("2026-11-16", "2026-11-23"),  # Monday to Monday
        ("2026-11-18", "2026-11-25"),
        ("2026-11-20", "2026-11-27"),  # Friday to Friday
        ("2026-11-21", "2026-11-27"),  # Saturday: Monday is the first of the five
        ("2026-11-22", "2026-11-27"),
        ("2026-12-28", "2027-01-04"),
    ],
)
def test_moving_to_applied_plans_a_check_five_working_days_later(
    db: Database, clock: FrozenClock, today: str, due: str
) -> None:
    clock.at = datetime.fromisoformat(f"{today}T09:00-06:00")
    add(db)
    assert waiting(db) == {}
    applications.move(db, 1, "applied")
    assert waiting(db) == {"confirm-receipt": (date.fromisoformat(due), Channel.PHONE)}


def test_a_move_told_late_counts_from_the_day_it_happened(db: Database) -> None:
    add(db)
    applications.move(db, 1, "Applied", on=date(2026, 11, 18))
    assert waiting(db)["confirm-receipt"][0] == date(2026, 11, 25)
    assert db.read.application(1).applied_on == date(2026, 11, 18)


def test_a_check_that_is_overdue_already_is_for_the_next_working_day(db: Database) -> None:
    add(db, applied_on=date(2026, 11, 2))
    assert waiting(db)["confirm-receipt"][0] == date(2026, 11, 23)  # today is a Saturday


def test_adding_as_applied_plans_the_same_check(db: Database) -> None:
    add(db, stage="applied")
    assert "confirm-receipt" in waiting(db)


def test_the_reminder_names_job_and_employer_and_brings_a_script(db: Database) -> None:
    captured(db)
    applications.move(db, 1, "applied")
    reminder = by_rule(db, "confirm-receipt")
    assert "Harbor Mutual" in reminder.text
    assert "Customer Service Representative" in reminder.text
    script = saying.words_of(db, reminder)
    assert "Zoë Ngũgĩ" in script
    assert "(218) 555-0199" in script
    assert "{" not in script


# Calls that are unwelcome, and how people can be reached


def test_a_posting_without_calls_turns_calls_into_mail(db: Database) -> None:
    captured(db, NO_CALLS)
    applications.move(db, 1, "applied")
    assert waiting(db)["confirm-receipt"][1] is Channel.EMAIL
    assert saying.words_of(db, by_rule(db, "confirm-receipt")).startswith("Subject: ")
    _plan(db)
    assert waiting(db)["next-steps"][1] is Channel.EMAIL
    assert not by_rule(db, "next-steps").text.count("phone Harbor")


def test_an_application_added_with_a_posting_without_calls(db: Database) -> None:
    source = capture.Source("p.txt", NO_CALLS.encode())
    capture.add_with_posting(db, source, employer="A", title="T", stage="applied")
    assert waiting(db)["confirm-receipt"][1] is Channel.EMAIL


def test_a_contact_decides_how_to_ask(db: Database) -> None:
    add(db, stage="applied")
    day, channel = waiting(db)["confirm-receipt"]
    assert channel is Channel.PHONE
    contact = people.add_contact(db, 1, name="Ana", email="ana@harbor.example").value
    assert waiting(db)["confirm-receipt"] == (day, Channel.EMAIL)
    assert "Write to Harbor Mutual" in by_rule(db, "confirm-receipt").text
    people.edit_contact(db, contact.id, phone="218 555 0101")
    assert waiting(db)["confirm-receipt"] == (day, Channel.PHONE)
    people.edit_contact(db, contact.id, phone=None)
    assert waiting(db)["confirm-receipt"] == (day, Channel.EMAIL)
    people.delete_contact(db, contact.id)
    assert waiting(db)["confirm-receipt"] == (day, Channel.PHONE)
    db.undo()
    assert waiting(db)["confirm-receipt"] == (day, Channel.EMAIL)


def test_a_phone_number_does_not_outweigh_no_calls(db: Database) -> None:
    captured(db, NO_CALLS)
    applications.move(db, 1, "applied")
    people.add_contact(db, 1, name="Ana", phone="218 555 0101")
    assert waiting(db)["confirm-receipt"][1] is Channel.EMAIL


def test_what_was_done_or_made_by_hand_is_left_in_peace(db: Database) -> None:
    add(db, stage="applied")
    own = reminders.add(db, "Look at the bus times", "+1d", application_id=1).value
    done = by_rule(db, "confirm-receipt")
    reminders.settle(db, [done.id], ReminderState.DONE)
    people.add_contact(db, 1, name="Ana", email="ana@harbor.example")
    assert db.read.reminder(own.id) == own
    assert db.read.reminder(done.id).channel is Channel.PHONE
    assert db.read.reminder(done.id).state is ReminderState.DONE


def test_a_contact_of_a_job_in_the_bin_can_be_changed(db: Database) -> None:
    add(db, stage="applied")
    contact = people.add_contact(db, 1, name="Ana", phone="1").value
    applications.delete(db, [1])
    assert people.edit_contact(db, contact.id, email="ana@harbor.example").value.email
    people.delete_contact(db, contact.id)


# Interviews


def test_an_interview_plans_preparation_thanks_and_next_steps(db: Database) -> None:
    add(db)
    applications.move(db, 1, "screening")
    _plan(db)  # a Tuesday
    assert {rule: day for rule, (day, _) in waiting(db).items()} == {
        "prepare-interview": date(2026, 11, 27),
        "interview-tomorrow": date(2026, 11, 30),
        "thank-you": date(2026, 12, 2),
        "next-steps": date(2026, 12, 8),
    }


def test_an_assessment_needs_no_thanks(db: Database) -> None:
    add(db)
    _plan(db, format=InterviewFormat.ASSESSMENT)
    assert "thank-you" not in waiting(db)


def test_an_interview_answers_whether_the_application_arrived(db: Database) -> None:
    add(db, stage="applied")
    _plan(db)
    assert "confirm-receipt" not in waiting(db)


def test_moving_an_interview_moves_its_reminders(db: Database) -> None:
    add(db)
    number = _plan(db)
    ids = {r.id for r in reminders.waiting(db)}
    moved = interviews.move(db, number, at="2026-12-09 10:00", zone="Europe/Berlin").value
    assert moved.at == datetime.fromisoformat("2026-12-09T10:00+01:00")
    assert {r.id for r in reminders.waiting(db)} == ids
    assert {rule: day for rule, (day, _) in waiting(db).items()} == {
        "prepare-interview": date(2026, 12, 7),
        "interview-tomorrow": date(2026, 12, 8),
        "thank-you": date(2026, 12, 10),
        "next-steps": date(2026, 12, 16),
    }


def test_moving_wakes_what_was_put_off(db: Database) -> None:
    add(db)
    number = _plan(db)
    prepare = by_rule(db, "prepare-interview")
    reminders.snooze(db, [prepare.id], "2026-11-30")
    interviews.move(db, number, at="2026-12-09 10:00")
    assert by_rule(db, "prepare-interview").state is ReminderState.OPEN


def test_cancelling_an_interview_drops_its_reminders(db: Database) -> None:
    add(db)
    first = _plan(db)
    second = _plan(db, at="2026-12-10 9:00")
    reminders.add(db, "Iron a shirt", "2026-12-01", application_id=1)
    interviews.cancel(db, second)
    assert all(r.interview_id in (first, None) for r in reminders.waiting(db))
    interviews.cancel(db, first)
    assert set(waiting(db)) == {None}


def test_an_interview_is_done_once_it_has_begun(db: Database, clock: FrozenClock) -> None:
    add(db)
    number = _plan(db, at="2026-11-22 10:00", zone="Asia/Kathmandu")  # 22:15 on the 21st in Chicago
    clock.at = datetime.fromisoformat("2026-11-21T22:14:59-06:00")
    with unchanged(db.folder.root), pytest.raises(UserError, match="2026-11-22 10:00 Asia/Kathmandu") as caught:
        interviews.finish(db, number)
    assert caught.value.code == "interview.ahead"
    clock.at = datetime.fromisoformat("2026-11-21T22:15-06:00")
    assert interviews.finish(db, number).value.state is InterviewState.DONE


def test_an_interview_that_took_place_needs_no_more_preparation(db: Database, clock: FrozenClock) -> None:
    add(db)
    number = _plan(db)
    clock.at = datetime.fromisoformat("2026-12-01T15:45-06:00")
    finished = interviews.finish(db, number, outcome="  They liked the  story\n").value
    assert (finished.state, finished.outcome) == (InterviewState.DONE, "They liked the  story")
    assert set(waiting(db)) == {"thank-you", "next-steps"}
    assert "They liked" in db.read.events(1)[-1].text


@pytest.mark.parametrize("told", [True, False])
def test_a_second_interview_answers_what_comes_after_the_first(db: Database, told: bool) -> None:
    add(db)
    first = _plan(db, at="2026-11-20 15:00")
    if told:
        interviews.finish(db, first)
    second = _plan(db, at="2026-12-01 15:00")
    assert db.read.interview(second).round == 2
    assert _of(db, first) == {"thank-you"}
    assert _of(db, second) == AROUND


@pytest.mark.parametrize("at", ["2026-12-01 15:00", "2026-11-21 08:30"])  # ten days off; being held right now
def test_a_second_interview_planned_early_takes_nothing_from_the_first(
    db: Database, clock: FrozenClock, at: str
) -> None:
    add(db)
    clock.at = datetime.fromisoformat("2026-11-18T09:00-06:00")
    first = _plan(db, at=at)
    planned = _of(db, first)
    assert {"thank-you", "next-steps"} <= planned
    clock.at = datetime.fromisoformat("2026-11-21T09:00-06:00")
    second = _plan(db, at="2026-12-10 9:00")
    assert _of(db, first) == planned
    assert _of(db, second) == AROUND
    interviews.cancel(db, second)
    assert _of(db, first) == planned


def test_an_interview_is_agreed_in_its_own_zone(db: Database) -> None:
    add(db)
    number = _plan(db, at="2026-12-01 23:30", zone="Pacific/Auckland")  # 4:30 in the morning of the same day in Chicago
    interview = db.read.interview(number)
    assert (interview.wall_time.hour, interview.zone) == (23, "Pacific/Auckland")
    assert interview.at == datetime.fromisoformat("2026-12-01T04:30-06:00")
    assert waiting(db)["interview-tomorrow"][0] == date(2026, 11, 30)


# Closing dates


def test_a_saved_job_is_remembered_before_it_closes(db: Database) -> None:
    add(db, deadline=date(2026, 12, 10))
    assert waiting(db) == {"closing-date": (date(2026, 12, 7), Channel.TASK)}


def test_a_captured_closing_date_counts_too(db: Database) -> None:
    captured(db)
    assert set(waiting(db)) == {"closing-date"}


def test_another_closing_date_moves_the_reminder_and_none_drops_it(db: Database) -> None:
    add(db)
    applications.edit(db, 1, deadline=date(2026, 12, 10))
    number = by_rule(db, "closing-date").id
    applications.edit(db, 1, deadline=date(2026, 12, 17))
    assert by_rule(db, "closing-date").id == number
    assert waiting(db)["closing-date"][0] == date(2026, 12, 14)
    applications.edit(db, 1, deadline=None)
    assert waiting(db) == {}
    db.undo()
    assert waiting(db)["closing-date"][0] == date(2026, 12, 14)


def test_applying_settles_the_closing_date_and_going_back_wakes_it(db: Database) -> None:
    add(db, deadline=date(2026, 12, 10))
    applications.move(db, 1, "applied")
    assert set(waiting(db)) == {"confirm-receipt"}
    applications.move(db, 1, "saved")
    assert set(waiting(db)) == {"closing-date"}


# Endings


@pytest.mark.parametrize("ending", ["accepted", "declined", "rejected", "withdrawn", "no-response"])
def test_an_ending_rests_the_reminders_of_rules(db: Database, ending: str) -> None:
    add(db, stage="applied")
    reminders.add(db, "Return the visitor badge", "+1d", application_id=1)
    applications.move(db, 1, ending)
    assert set(waiting(db)) == {None}


def test_a_rejection_after_an_interview_asks_for_feedback(db: Database) -> None:
    add(db, stage="applied")
    interviews.finish(db, _plan(db, at="2026-11-19 15:00"))
    applications.move(db, 1, "rejected")
    assert set(waiting(db)) == {"ask-feedback"}


# One step back takes all of it back


def test_undo_takes_a_move_back_with_its_reminders_and_history(db: Database) -> None:
    add(db, deadline=date(2026, 12, 10))
    with unchanged(db.folder.root):
        applications.move(db, 1, "applied", on=date(2026, 11, 19))
        db.undo()


def test_undo_takes_an_interview_back_with_its_reminders(db: Database) -> None:
    add(db, stage="applied")
    with unchanged(db.folder.root):
        _plan(db)
        db.undo()
    number = _plan(db, at="2026-11-21 08:30")  # begun half an hour ago
    for change in (
        lambda: interviews.move(db, number, at="2026-12-04 9:00"),
        lambda: interviews.cancel(db, number),
        lambda: interviews.finish(db, number, outcome="x"),
        lambda: people.add_contact(db, 1, name="Ana", email="a@x.example"),
        lambda: applications.edit(db, 1, deadline=date(2026, 12, 10)),
        lambda: applications.move(db, 1, "rejected"),
        lambda: packets.send(db, 1),
        lambda: reminders.settle(db, [r.id for r in reminders.waiting(db)], ReminderState.DONE),
        lambda: reminders.snooze(db, [r.id for r in reminders.waiting(db)], "+9d"),
    ):
        with unchanged(db.folder.root):
            assert change().changes
            db.undo()


# Reminders made by hand


def test_reminders_that_cannot_be_made_leave_nothing(db: Database) -> None:
    add(db)
    own = reminders.add(db, "x", "tomorrow").value
    with unchanged(db.folder.root):
        for text, when, number in (("", "tomorrow", None), ("x", "someday", None), ("x", "tomorrow", 9)):
            with pytest.raises(UserError):
                reminders.add(db, text, when, application_id=number)
        with pytest.raises(UserError):
            reminders.settle(db, [own.id, 99], ReminderState.DONE)
        with pytest.raises(UserError):
            reminders.snooze(db, [own.id], "someday")


def test_what_was_done_enters_the_history(db: Database) -> None:
    add(db)
    own = reminders.add(db, "Ring Ana", "tomorrow", application_id=1).value
    reminders.settle(db, [own.id, own.id], ReminderState.DONE)
    assert [e.text for e in db.read.events(1)][-1] == "Done: Ring Ana"


def test_reminders_of_a_job_in_the_bin_rest(db: Database) -> None:
    add(db, stage="applied")
    applications.delete(db, [1])
    assert reminders.waiting(db) == []
    applications.restore(db, [1])
    assert len(reminders.waiting(db)) == 1


def test_a_posting_with_an_address_alone_is_written_to(db: Database) -> None:
    captured(db, POSTING.replace(" or (218) 555-0101", ""))
    applications.move(db, 1, "applied")
    assert waiting(db)["confirm-receipt"][1] is Channel.EMAIL


def test_nobody_is_told_to_check_that_an_application_of_long_ago_arrived(db: Database) -> None:
    add(db, applied_on=date(2026, 8, 29))
    assert "confirm-receipt" not in waiting(db)


def test_what_is_filed_away_reminds_of_nothing_and_undo_brings_it_back(db: Database) -> None:
    add(db, deadline=date(2026, 12, 10))
    add(db, employer="Cedar", stage="applied")
    own = reminders.add(db, "Ring them", "+2d", application_id=2).value
    before = list(reminders.waiting(db))
    assert {r.rule for r in before} == {"closing-date", "confirm-receipt", None}
    applications.archive(db, [1, 2])
    assert reminders.waiting(db) == [own]
    applications.edit(db, 1, deadline=date(2026, 12, 12))
    assert reminders.waiting(db) == [own]
    db.undo()
    db.undo()
    assert reminders.waiting(db) == before


def test_taken_out_of_the_archive_it_is_planned_anew_as_far_as_it_makes_sense(db: Database, clock: FrozenClock) -> None:
    add(db, deadline=date(2026, 12, 10))
    add(db, employer="Cedar", stage="applied")
    add(db, employer="Alder", stage="applied")
    reminders.settle(db, [r.id for r in reminders.waiting(db) if r.application_id == 3], ReminderState.DISMISSED)
    applications.archive(db, [1, 2, 3])
    applications.archive(db, [1, 2, 3], archived=False)
    assert {(r.application_id, r.rule) for r in reminders.waiting(db)} == {(1, "closing-date"), (2, "confirm-receipt")}
    applications.archive(db, [1, 2])
    clock.at = datetime.fromisoformat("2027-01-20T09:00-06:00")
    applications.archive(db, [1, 2], archived=False)
    assert reminders.waiting(db) == []
