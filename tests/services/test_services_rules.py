"""Rules seen, switched, changed, added and deleted, and what follows for reminders. The day is Saturday, 2026-11-21."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from services_helpers import add, by_rule, captured, waiting
from support import NO_CALLS, unchanged

from apptracker.domain.applications import Channel, EventKind, InterviewFormat, Reminder, ReminderState
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.rules import FollowUpRule, Happening, Outcome, Trigger, as_json
from apptracker.domain.stages import StageKind
from apptracker.domain.texts import Worded
from apptracker.guide import followups as guide
from apptracker.services import (
    applications,
    duplicates,
    followups,
    histories,
    interviews,
    notifying,
    packets,
    people,
    quieting,
    reminders,
    rules,
    suggestions,
    texts,
)
from apptracker.store import Database

OWN = FollowUpRule(
    "", "Ring again", Trigger.STAGE, (Channel.PHONE,), "Ring {employer} again", "", after=8, stage=StageKind.APPLIED
)


def days(db: Database) -> dict[str | None, date]:
    return {rule: day for rule, (day, _) in waiting(db).items()}


def rule(db: Database, id_: str, **changes: Any) -> FollowUpRule:
    return replace(rules.rule_of(db.read, id_), **changes)


def forward(db: Database, **by: int) -> None:
    db.clock.advance(timedelta(**by))  # type: ignore[attr-defined]


# Seeing them


def test_unless_changed_the_rules_are_as_they_came(db: Database) -> None:
    assert rules.all_rules(db.read) == guide.rules()
    assert not any(rules.differs(db.read, each.id) for each in guide.rules())
    with pytest.raises(UserError, match="no follow-up rule 'gone'"):
        rules.rule_of(db.read, "gone")


def test_own_rules_come_last_by_name(db: Database) -> None:
    for label in ("Zebra", "apple"):
        rules.add(db, replace(OWN, label=label))
    assert [each.label for each in rules.all_rules(db.read)][-2:] == ["apple", "Zebra"]


ODD = [
    None,
    7,
    "words",
    [],
    {"after": "five"},
    {"after": 10**40},
    {"after": True},
    {"channels": []},
    {"channels": ["pigeon"]},
    {"text": "{employer.__init__.__globals__}"},
    {"at": "25:00"},
    {"script": "../../etc/passwd"},
    {"stage": None},
    {"enabled": "yes"},
    {"times": 99, "every": 1},
]


@pytest.mark.parametrize("odd", ODD)
def test_what_cannot_work_falls_back_to_the_rule_as_it_came(db: Database, odd: object) -> None:
    with db.change("Odd") as uow:
        uow.put_setting("rule.confirm-receipt", odd)
        uow.put_setting("rule.own-odd", odd)
        uow.put_setting("rule.", odd)
    assert rules.all_rules(db.read) == guide.rules()
    add(db, stage="applied")
    assert days(db) == {"confirm-receipt": date(2026, 11, 27)}
    rules.switch(db, "confirm-receipt", False)
    assert not rules.rule_of(db.read, "confirm-receipt").enabled
    assert rules.add(db, replace(OWN, label="Odd")).value.id == "own-odd-2"


def test_what_a_later_version_says_besides_is_passed_over(db: Database) -> None:
    with db.change("Later") as uow:
        uow.put_setting("rule.confirm-receipt", {"after": 4, "mood": "cheerful", "id": "x", "source": ["x"]})
    base = next(each for each in guide.rules() if each.id == "confirm-receipt")
    assert rules.rule_of(db.read, "confirm-receipt") == replace(base, after=4)


# Switching


def test_switched_off_its_open_reminders_go_and_come_back_switched_on(db: Database) -> None:
    one, two = add(db, stage="applied"), add(db, stage="applied")
    applications.delete(db, [two.id])
    with unchanged(db.folder.root):
        rules.switch(db, "confirm-receipt", False)
        assert days(db) == {}
        db.undo()
    rules.switch(db, "confirm-receipt", False)
    applications.restore(db, [two.id])
    assert days(db) == {}
    applications.move(db, one.id, "saved")
    applications.move(db, one.id, "applied")
    assert days(db) == {}
    with unchanged(db.folder.root):
        assert rules.switch(db, "confirm-receipt", True).changes
        assert [r.application_id for r in reminders.waiting(db)] == [one.id, two.id]
        db.undo()
    assert not rules.switch(db, "confirm-receipt", False).changes


@pytest.mark.parametrize("state", [ReminderState.DONE, ReminderState.DISMISSED])
def test_switching_does_not_ask_again_for_what_was_settled(db: Database, state: ReminderState) -> None:
    add(db, stage="applied")
    reminders.settle(db, [by_rule(db, "confirm-receipt").id], state)
    rules.switch(db, "confirm-receipt", False)
    rules.switch(db, "confirm-receipt", True)
    assert days(db) == {}


def test_switched_on_a_rule_asks_for_what_is_there_but_not_for_what_is_long_past(db: Database) -> None:
    recent = add(db, applied_on=date(2026, 10, 30))
    add(db, applied_on=date(2026, 6, 1))
    add(db, stage="rejected")
    filed = add(db, applied_on=date(2026, 10, 30))
    applications.archive(db, [filed.id])
    rules.switch(db, "chase-quiet", True)
    found = [r for r in reminders.waiting(db) if r.rule == "chase-quiet"]
    assert [(r.application_id, r.day(None)) for r in found] == [(recent.id, date(2026, 11, 23))]


# Changing


def test_a_changed_rule_moves_its_open_reminders_in_one_change(db: Database) -> None:
    one = add(db, stage="applied")
    number = by_rule(db, "confirm-receipt").id
    with unchanged(db.folder.root):
        changed = rule(db, "confirm-receipt", after=8, at=time(9, 30), channels=(Channel.EMAIL,))
        assert rules.save(db, changed).value == changed
        moved = by_rule(db, "confirm-receipt")
        assert (moved.id, moved.channel, moved.script) == (number, Channel.EMAIL, "confirm-receipt-mail")
        assert moved.due == datetime.fromisoformat("2026-12-02T09:30-06:00")
        assert not moved.all_day
        assert rules.differs(db.read, "confirm-receipt")
        db.undo()
    assert not rules.differs(db.read, "confirm-receipt")
    assert by_rule(db, "confirm-receipt").application_id == one.id


def test_what_was_put_off_stays_put_off(db: Database) -> None:
    add(db, stage="applied")
    reminders.snooze(db, [by_rule(db, "confirm-receipt").id], "2026-12-24")
    rules.save(db, rule(db, "confirm-receipt", after=2, message_text="Write"))
    kept = by_rule(db, "confirm-receipt")
    assert (kept.state, kept.day(None)) == (ReminderState.SNOOZED, date(2026, 12, 24))


def test_only_what_differs_is_kept_and_set_back_nothing_is(db: Database) -> None:
    rules.save(db, rule(db, "confirm-receipt", after=8))
    assert db.read.settings("rule.") == {"rule.confirm-receipt": {"after": 8}}
    rules.save(db, rule(db, "confirm-receipt", after=5))
    assert db.read.settings("rule.") == {}


def test_reset_puts_a_rule_and_its_reminders_back(db: Database) -> None:
    add(db, stage="applied")
    rules.save(db, rule(db, "confirm-receipt", after=8, label="Mine"))
    with unchanged(db.folder.root):
        rules.reset(db, "confirm-receipt")
        assert days(db) == {"confirm-receipt": date(2026, 11, 27)}
        assert not rules.differs(db.read, "confirm-receipt")
        db.undo()
    assert days(db) == {"confirm-receipt": date(2026, 12, 2)}
    assert not rules.reset(db, "thank-you").changes


def test_changed_and_put_back_it_is_overdue_as_before_and_not_told_anew(db: Database) -> None:
    add(db, stage="applied")
    forward(db, days=10)
    assert len(notifying.claim(db).notices) == 1
    for back in (
        lambda: rules.reset(db, "confirm-receipt"),
        lambda: rules.save(db, rule(db, "confirm-receipt", after=5)),
    ):
        rules.save(db, rule(db, "confirm-receipt", after=12))
        assert days(db) == {"confirm-receipt": date(2026, 12, 8)}
        back()
        assert days(db) == {"confirm-receipt": date(2026, 11, 27)}
    assert not notifying.claim(db).notices


def test_other_words_leave_every_day_alone(db: Database) -> None:
    add(db, stage="applied")
    [reminder] = [each for each in db.read.reminders() if each.rule == "confirm-receipt"]
    for due in (datetime(2026, 11, 20, tzinfo=UTC), datetime(2026, 11, 30, tzinfo=UTC)):
        with db.change("Moved by hand") as uow:
            uow.update_reminder(reminder.id, due=due)
        rules.save(db, rule(db, "confirm-receipt", text=f"Ring {{employer}} {due.day}"))
        assert days(db) == {"confirm-receipt": due.date()}


def test_set_back_to_off_its_reminders_go(db: Database) -> None:
    add(db, applied_on=date(2026, 11, 20))
    rules.switch(db, "chase-quiet", True)
    assert "chase-quiet" in days(db)
    rules.reset(db, "chase-quiet")
    assert "chase-quiet" not in days(db)


def test_where_a_rule_comes_from_cannot_be_changed(db: Database) -> None:
    saved = rules.save(db, rule(db, "thank-you", source=("x",), ours="", custom=True, after=2)).value
    assert (saved.source, saved.custom) == ((), False)
    assert saved.ours


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"after": 999}, "rule.after"),
        ({"text": "{nobody}"}, "rule.text"),
        ({"label": "\x00 "}, "rule.label"),
        ({"channels": ()}, "rule.channels"),
        ({"script": "no such"}, "rule.script"),
        ({"script": "thank-you"}, "rule.spoken"),
        ({"id": "gone"}, "rule.unknown"),
        ({"text": "x" * 100_000}, "text.too_long"),
    ],
)
def test_what_cannot_work_is_refused_and_changes_nothing(db: Database, changes: dict[str, Any], code: str) -> None:
    add(db, stage="applied")
    with unchanged(db.folder.root), pytest.raises(UserError) as caught:
        rules.save(db, rule(db, "confirm-receipt", **changes))
    assert caught.value.code == code


# Own rules


def test_an_own_rule_is_added_followed_and_deleted(db: Database) -> None:
    add(db, stage="applied")
    with unchanged(db.folder.root):
        own = rules.add(db, OWN).value
        assert (own.id, own.custom) == ("own-ring-again", True)
        assert days(db)[own.id] == date(2026, 12, 2)
        assert by_rule(db, own.id).text == "Ring Harbor Mutual again"
        rules.delete(db, own.id)
        assert own.id not in days(db)
        db.undo()
        assert own.id in days(db)
        db.undo()


def test_two_of_one_name_are_two(db: Database) -> None:
    assert [rules.add(db, OWN).value.id for _ in range(2)] == ["own-ring-again", "own-ring-again-2"]


def test_there_is_an_end_to_own_rules(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "MOST_OWN", 2)
    for _ in range(2):
        rules.add(db, OWN)
    with pytest.raises(UserError, match="2 rules of your own already"):
        rules.add(db, OWN)


def test_built_in_rules_are_not_deleted_nor_own_ones_reset(db: Database) -> None:
    own = rules.add(db, OWN).value
    with pytest.raises(UserError, match="built in"):
        rules.delete(db, "thank-you")
    with pytest.raises(UserError, match="your own"):
        rules.reset(db, own.id)
    with pytest.raises(UserError, match="no follow-up rule"):
        rules.delete(db, "gone")


def test_a_rule_for_saved_jobs_follows_one_that_is_added(db: Database) -> None:
    own = rules.add(db, replace(OWN, stage=StageKind.SAVED, channels=(Channel.TASK,))).value
    add(db)
    assert days(db) == {own.id: date(2026, 12, 2)}


def test_rules_wait_for_a_contact(db: Database) -> None:
    own = rules.add(db, replace(OWN, needs_contact=True)).value
    add(db, stage="applied")
    assert own.id not in days(db)
    contact = people.add_contact(db, 1, name="Ana").value
    assert own.id in days(db)
    people.delete_contact(db, contact.id)
    assert own.id not in days(db)


def test_a_rule_for_employers_who_want_no_calls(db: Database) -> None:
    own = rules.add(db, replace(OWN, no_calls=True, channels=(Channel.EMAIL,))).value
    add(db, stage="applied")
    assert own.id not in days(db)
    applications.move(db, captured(db, NO_CALLS).id, "applied")
    assert own.id in days(db)


# Silence


def test_silence_is_asked_about_and_whatever_happens_puts_it_off(db: Database) -> None:
    add(db, stage="applied")
    rules.switch(db, "gone-quiet", True)
    assert days(db)["gone-quiet"] == date(2026, 12, 11)

    def by(change: Callable[[], object]) -> date:
        forward(db, days=1)
        with unchanged(db.folder.root):
            change()
            found = days(db)["gone-quiet"]
            db.undo()
        return found

    sunday = date(2026, 12, 11)
    assert by(lambda: applications.note(db, 1, "x")) == sunday  # Sunday: the same fifteen working days
    monday = date(2026, 12, 14)
    assert by(lambda: applications.note(db, 1, "x")) == monday
    assert by(lambda: applications.edit(db, 1, location="x")) == sunday
    assert by(lambda: people.add_contact(db, 1, name="Ana")) == sunday
    assert by(lambda: applications.attach(db, 1, [("x", b"x")])) == sunday
    thursday = date(2026, 12, 17)  # it is Thursday, 2026-11-26
    assert db.clock.now().date() == date(2026, 11, 26)
    forward(db, days=-1)
    assert by(lambda: followups.reply_logged(db, 1, "Wait")) == thursday
    forward(db, days=-1)
    assert by(lambda: packets.send(db, 1)) == thursday
    forward(db, days=-1)
    assert by(lambda: applications.move(db, 1, "screening")) == thursday
    forward(db, days=-1)
    settled = by_rule(db, "confirm-receipt").id
    assert by(lambda: reminders.settle(db, [settled], ReminderState.DONE)) == thursday
    forward(db, days=-1)
    assert by(lambda: texts.sent(db, 1, "more-time", Worded("", "s", "b"))) == thursday
    forward(db, days=-1)
    assert by(lambda: interviews.plan(db, 1, at="2026-12-01 9:00", zone="UTC", format=InterviewFormat.PHONE)) > thursday


def test_an_ending_ends_the_silence(db: Database) -> None:
    add(db, stage="applied")
    rules.switch(db, "gone-quiet", True)
    applications.move(db, 1, "rejected")
    assert "gone-quiet" not in days(db)


def test_a_note_taken_away_takes_its_day_along(db: Database) -> None:
    add(db, stage="applied")
    rules.switch(db, "gone-quiet", True)
    forward(db, days=3)
    applications.note(db, 1, "x")
    assert days(db)["gone-quiet"] == date(2026, 12, 15)
    histories.delete(db, db.read.events(1)[-1].id)
    assert days(db)["gone-quiet"] == date(2026, 12, 11)


def test_silence_is_asked_about_once_until_there_is_news(db: Database) -> None:
    add(db, stage="applied")
    rules.switch(db, "confirm-receipt", False)
    rules.switch(db, "gone-quiet", True)
    forward(db, days=20)
    reminders.settle(db, [by_rule(db, "gone-quiet").id], ReminderState.DONE)
    assert days(db) == {}
    applications.note(db, 1, "x")
    assert days(db) == {}
    followups.reply_logged(db, 1, "They look into it")
    assert "gone-quiet" in days(db)


# Answers


def test_a_reply_stands_in_the_history_and_ends_the_waiting(db: Database) -> None:
    add(db, stage="applied")
    own = reminders.add(db, "Look at the bus times", "+1d", application_id=1).value
    with unchanged(db.folder.root):
        event = followups.reply_logged(db, 1, " They wrote back\n", on=date(2026, 11, 20)).value
        assert (event.kind, event.text, event.on) == (EventKind.REPLY, "They wrote back", date(2026, 11, 20))
        assert [r.id for r in reminders.waiting(db)] == [own.id]
        db.undo()
    for text, day, code in (("", None, "text.empty"), ("x", date(2026, 11, 22), "date.ahead")):
        with unchanged(db.folder.root), pytest.raises(UserError) as caught:
            followups.reply_logged(db, 1, text, on=day)
        assert caught.value.code == code


def test_an_answer_before_an_interview_leaves_what_is_asked_after_it(db: Database, clock: FrozenClock) -> None:
    add(db, stage="applied")
    interviews.plan(db, 1, at="2026-12-01 9:00", zone="UTC", format=InterviewFormat.PHONE)
    around = set(days(db))
    assert "next-steps" in around
    followups.reply_logged(db, 1, "The room is on the second floor")
    assert set(days(db)) == around
    clock.at = datetime.fromisoformat("2026-12-03T09:00-06:00")
    followups.reply_logged(db, 1, "They decide on Friday")
    assert "next-steps" not in days(db)


# Repeats


def test_what_comes_again_comes_until_it_is_answered_and_no_more_than_that(db: Database) -> None:
    add(db, stage="applied")
    rules.save(db, rule(db, "confirm-receipt", every=3, times=3))
    found = []
    for _ in range(3):
        number = by_rule(db, "confirm-receipt").id
        found.append(days(db)["confirm-receipt"])
        forward(db, days=(found[-1] - db.clock.now().date()).days)
        with unchanged(db.folder.root):
            reminders.settle(db, [number], ReminderState.DONE)
            db.undo()
        reminders.settle(db, [number], ReminderState.DONE)
    assert found == [date(2026, 11, 27), date(2026, 12, 2), date(2026, 12, 7)]
    assert days(db) == {}
    first = min(r.id for r in db.read.reminders(application_id=1))
    reminders.reopen(db, [first])
    assert len(reminders.waiting(db)) == 1


def test_opened_again_takes_back_what_came_after(db: Database) -> None:
    add(db, stage="applied")
    rules.save(db, rule(db, "confirm-receipt", every=3, times=3))
    number = by_rule(db, "confirm-receipt").id
    reminders.settle(db, [number], ReminderState.DONE)
    reminders.reopen(db, [number])
    assert [r.id for r in reminders.waiting(db)] == [number]


def test_a_reply_ends_what_comes_again(db: Database) -> None:
    add(db, stage="applied")
    rules.save(db, rule(db, "confirm-receipt", every=3, times=3))
    reminders.settle(db, [by_rule(db, "confirm-receipt").id], ReminderState.DONE)
    followups.reply_logged(db, 1, "x")
    assert days(db) == {}


# A letter given to somebody to read, an offer, an interview that was held


def test_a_second_reader_is_asked_until_the_letter_is_sent(db: Database) -> None:
    from apptracker.services import letter_checks

    add(db)
    letter_checks.plan_second_reader(db, 1)
    with unchanged(db.folder.root):
        followups.given_to_read(db, 1, " Ana  Ruiz ")
        assert days(db) == {"second-reader": date(2026, 11, 24)}
        assert by_rule(db, "second-reader").text == "Ask Ana Ruiz what stood out in the letter to Harbor Mutual"
        assert letter_checks.second_reader(db, 1).state is ReminderState.DONE  # type: ignore[union-attr]
        db.undo()
    followups.given_to_read(db, 1, "Ana")
    followups.given_to_read(db, 1, "Ben")
    assert by_rule(db, "second-reader").text.startswith("Ask Ben")
    rules.save(db, rule(db, "second-reader", after=4))
    assert by_rule(db, "second-reader").text.startswith("Ask Ben")
    packets.send(db, 1)
    assert "second-reader" not in days(db)
    with pytest.raises(UserError):
        followups.given_to_read(db, 1, " ")


@pytest.mark.parametrize("kind", ["accept-offer", "decline-offer", "more-time"])
def test_an_offer_is_answered_by_any_of_its_texts(db: Database, kind: str) -> None:
    add(db, stage="applied")
    applications.move(db, 1, "offer")
    with unchanged(db.folder.root):
        texts.sent(db, 1, kind, Worded("", "s", "b"))
        assert days(db) == {}
        db.undo()
    texts.sent(db, 1, "thank-you", Worded("", "s", "b"))
    assert set(days(db)) == {"answer-offer"}


def test_a_question_sent_is_asked_whichever_rule_asked_for_it(db: Database) -> None:
    add(db, stage="applied")
    rules.switch(db, "gone-quiet", True)
    own = rules.add(db, replace(OWN, script="chase-quiet", every=2, times=2)).value
    assert own.id in days(db)
    texts.sent(db, 1, "chase-quiet", Worded("", "s", "b"))
    assert days(db) == {"confirm-receipt": date(2026, 11, 27), own.id: date(2026, 11, 24)}


def test_an_offer_asks_for_an_answer(db: Database) -> None:
    add(db, stage="applied")
    applications.move(db, 1, "offer")
    assert days(db) == {"answer-offer": date(2026, 11, 23)}
    applications.move(db, 1, "accepted")
    assert days(db) == {}


def test_how_an_interview_went_decides(db: Database, clock: FrozenClock) -> None:
    blank = replace(OWN, trigger=Trigger.INTERVIEW, stage=None, after=1)
    told = {
        outcome: rules.add(db, replace(blank, label=outcome.value, outcomes=(outcome,))).value.id for outcome in Outcome
    }
    add(db)
    number = interviews.plan(db, 1, at="2026-11-20 9:00", zone="UTC", format=InterviewFormat.ASSESSMENT).value.id

    def asked() -> set[str]:
        return {name.value for name, id_ in told.items() if id_ in days(db)}

    assert asked() == {"open"}
    with unchanged(db.folder.root):
        interviews.finish(db, number)
        assert asked() == {"done"}
        db.undo()
    interviews.finish(db, number, outcome="They liked it")
    assert asked() == {"noted"}


# Sent, moved back, moved, merged, binned


def test_sending_asks_once_and_not_what_the_stage_asks(db: Database) -> None:
    sent = replace(OWN, label="Sent", trigger=Trigger.SENT, stage=None, script="confirm-receipt")
    one = rules.add(db, sent).value.id
    other = rules.add(db, replace(sent, label="Keep", script="", channels=(Channel.TASK,))).value.id
    add(db)
    packets.send(db, 1)
    assert set(days(db)) == {"confirm-receipt", other}
    add(db)
    rules.switch(db, "confirm-receipt", False)
    packets.send(db, 2)
    assert {r.rule for r in reminders.waiting(db) if r.application_id == 2} == {one, other}


def test_what_another_stage_or_sending_settles(db: Database) -> None:
    blank = replace(OWN, stage=StageKind.SAVED, channels=(Channel.TASK,), while_in=tuple(StageKind))
    stays = rules.add(db, replace(blank, label="Stays")).value.id
    for label, happening in (("Stage", Happening.STAGE), ("Sent", Happening.SENT), ("Any", Happening.ACTIVITY)):
        rules.add(db, replace(blank, label=label, cancelled_by=(happening,)))
    add(db)
    assert len(days(db)) == 4
    applications.note(db, 1, "x")
    assert set(days(db)) == {stays, "own-stage", "own-sent"}
    applications.move(db, 1, "interviewing")
    assert set(days(db)) == {stays, "own-sent"}
    packets.send(db, 1)
    assert set(days(db)) == {stays}


def test_an_application_taken_out_of_the_bin_follows_the_rules_of_now(db: Database) -> None:
    add(db, stage="applied")
    applications.delete(db, [1])
    rules.save(db, rule(db, "confirm-receipt", after=8))
    rules.switch(db, "gone-quiet", True)
    assert days(db) == {}
    with unchanged(db.folder.root):
        applications.restore(db, [1])
        assert days(db) == {"confirm-receipt": date(2026, 12, 2), "gone-quiet": date(2026, 12, 11)}
        db.undo()


def test_two_made_one_are_asked_about_once(db: Database) -> None:
    rules.switch(db, "gone-quiet", True)
    for _ in range(2):
        add(db, stage="applied")
    done = next(r.id for r in reminders.waiting(db) if r.application_id == 2 and r.rule == "confirm-receipt")
    reminders.settle(db, [done], ReminderState.DONE)
    with unchanged(db.folder.root):
        duplicates.merge(db, 1, 2)
        assert [r.rule for r in reminders.waiting(db)] == ["gone-quiet"]
        db.undo()


def test_a_stage_told_late_and_an_interview_moved(db: Database) -> None:
    add(db)
    rules.save(db, rule(db, "confirm-receipt", at=time(8, 0)))
    applications.move(db, 1, "applied", on=date(2026, 11, 2))
    late = by_rule(db, "confirm-receipt")
    assert late.due == datetime.fromisoformat("2026-11-23T08:00-06:00")
    rules.save(db, rule(db, "interview-tomorrow", at=time(18, 0)))
    number = interviews.plan(db, 1, at="2026-12-01 9:00", zone="America/Chicago", format=InterviewFormat.PHONE).value.id
    eve = by_rule(db, "interview-tomorrow")
    assert eve.due == datetime.fromisoformat("2026-11-30T18:00-06:00")
    interviews.move(db, number, at="2026-12-08 9:00")
    assert by_rule(db, "interview-tomorrow").id == eve.id
    assert by_rule(db, "interview-tomorrow").due == datetime.fromisoformat("2026-12-07T18:00-06:00")


# Asking once more by hand, whatever was made of its rule


def test_asking_once_more_survives_any_change_of_its_rule(db: Database) -> None:
    add(db, stage="applied")
    changed = rule(
        db,
        "chase-quiet",
        trigger=Trigger.QUIET,
        stage=None,
        needs_contact=True,
        while_in=(StageKind.OFFER,),
        at=time(9),
    )
    rules.save(db, changed)
    made = quieting.nudge(db, 1).value
    assert (made.rule, made.due) == ("chase-quiet", datetime.fromisoformat("2026-11-23T09:00-06:00"))
    assert not made.all_day
    assert suggestions.facts(db)


# What a rule would have done


def test_what_a_rule_would_have_done_on_what_happened(db: Database, clock: FrozenClock) -> None:
    clock.at = datetime.fromisoformat("2026-10-01T09:00-06:00")
    add(db, stage="applied")
    captured_one = captured(db, NO_CALLS)
    applications.move(db, captured_one.id, "applied")
    clock.at = datetime.fromisoformat("2026-10-07T09:00-06:00")
    followups.reply_logged(db, 1, "Yes")
    clock.at = datetime.fromisoformat("2026-11-21T09:00-06:00")
    before = db.read.latest_change_id()
    unsaved = rule(db, "confirm-receipt", enabled=False, text="Ring", message_text="Write")
    found = rules.would_have(db, unsaved, date(2026, 10, 1), date(2026, 10, 31))
    assert [(each.day, each.application_id, each.text, bool(each.why_not), each.answered_before) for each in found] == [
        (date(2026, 10, 8), 1, "Ring", True, True),
        (date(2026, 10, 8), captured_one.id, "Write", False, False),
    ]
    assert db.read.latest_change_id() == before
    quiet = rules.would_have(db, rule(db, "gone-quiet"), date(2026, 10, 1), date(2026, 11, 21))
    assert [each.day for each in quiet] == [date(2026, 10, 22), date(2026, 10, 28)]
    with pytest.raises(UserError):
        rules.would_have(db, replace(unsaved, text=""), date(2026, 10, 1), date(2026, 10, 31))


def test_a_rule_is_kept_as_the_whole_of_it(db: Database) -> None:
    own = rules.add(db, replace(OWN, at=time(9), while_in=(StageKind.APPLIED,), every=2, times=3)).value
    assert db.read.setting(f"rule.{own.id}") == as_json(own)
    assert rules.rule_of(db.read, own.id) == own


def test_no_one_asks_twice(db: Database) -> None:
    """Every rule there is, on; a long search; never two of a rule that wait for one occasion."""
    for each in rules.all_rules(db.read):
        rules.switch(db, each.id, True)
    add(db, deadline=date(2026, 12, 10))
    steps: list[Callable[[], object]] = [
        lambda: followups.given_to_read(db, 1, "Ana"),
        lambda: packets.send(db, 1),
        lambda: applications.note(db, 1, "x"),
        lambda: applications.move(db, 1, "screening"),
        lambda: interviews.plan(db, 1, at="+8d 10:00", zone="UTC", format=InterviewFormat.VIDEO),
        lambda: followups.reply_logged(db, 1, "x"),
        lambda: packets.send(db, 1),
        lambda: applications.move(db, 1, "applied"),
        lambda: interviews.plan(db, 1, at="+4d 10:00", zone="UTC", format=InterviewFormat.VIDEO),
        lambda: applications.move(db, 1, "offer"),
        lambda: applications.move(db, 1, "accepted"),
    ]
    for step in steps:
        step()
        open_ones: list[Reminder] = reminders.waiting(db)
        assert len({(r.rule, r.interview_id) for r in open_ones}) == len(open_ones)
        forward(db, days=3)
        due = [r.id for r in reminders.due(db)][:1]
        if due:
            reminders.settle(db, due, ReminderState.DONE)
    assert [r.rule for r in reminders.waiting(db)] == ["first-weeks"]
