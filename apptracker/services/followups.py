"""Follow-up rules at work: what an event means for reminders, applied inside the unit of work that made the event.

What means that something happened with an application (:data:`apptracker.domain.applications.ACTIVITY`) is followed by
:func:`activity`, directly or through one of the others here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from apptracker.domain import followups
from apptracker.domain.applications import (
    Application,
    Event,
    EventKind,
    Interview,
    InterviewState,
    Reminder,
    ReminderState,
)
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.followups import Decision, FollowUpEvent, FollowUpRule, Happening, Trigger
from apptracker.domain.occasions import History, standing, words_for_reader
from apptracker.domain.stages import StageKind
from apptracker.domain.text import clean_line, clean_text
from apptracker.domain.workdays import WorkCalendar
from apptracker.services.rulebook import all_rules
from apptracker.services.ways import no_calls, posted_field, ways, ways_of_many
from apptracker.services.workweek import work_calendar

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

__all__ = [
    "activity",
    "answered",
    "archived",
    "calendar",
    "deadline_changed",
    "documents_sent",
    "given_to_read",
    "interview_ended",
    "interview_planned",
    "no_calls",
    "posted_field",
    "reminder_done",
    "reminder_reopened",
    "reply_logged",
    "restored",
    "rule_changed",
    "stage_changed",
    "stage_redated",
    "ways",
    "ways_changed",
]


#: What a reminder to have a letter read names as its rule; the follow-up rules leave it alone.
SECOND_READER = "letter-second-reader"

#: How many applications are read at a time.
PIECE = 500


def stage_changed(uow: UnitOfWork, application: Application, on: date) -> None:
    """Plan what the new stage asks for, and let go of what no longer makes sense there."""
    rules, stage = all_rules(uow.read), application.stage_kind
    if stage.is_ending or stage is StageKind.SAVED:
        _apply(uow, application.id, followups.stage_left(stage, rules, _reminders(uow, application.id)))
    _settle(uow, application.id, Happening.STAGE, rules, stage=stage)
    activity(uow, application.id)
    had = bool(uow.read.interviews(application.id))
    _decide(uow, application, followups.stage_entered(application, on, had_interview=had))
    if stage is StageKind.SAVED:
        deadline_changed(uow, application)


def stage_redated(uow: UnitOfWork, application_id: int) -> None:
    """The day on which the application came to its stage, or what led there, was put right: what waits and counts from
    it moves along; what was put off, done or dismissed stays."""
    rules = [rule for rule in all_rules(uow.read) if rule.enabled and rule.trigger is Trigger.STAGE]
    for history in uow.read.histories(ids=[application_id]) if rules else ():
        if not history.application.archived:
            for rule in rules:
                _refit(uow, rule, [history])
    activity(uow, application_id)


def deadline_changed(uow: UnitOfWork, application: Application) -> None:
    """Remind before the closing date of a saved job; without one there is nothing to remind of."""
    event = followups.deadline_set(application)
    if event is not None:
        _decide(uow, application, event)
    else:
        decision = followups.deadline_dropped(all_rules(uow.read), _reminders(uow, application.id))
        _apply(uow, application.id, decision)


def documents_sent(uow: UnitOfWork, application: Application, on: date) -> None:
    """A packet went out; what was to be done before that is done."""
    _settle(uow, application.id, Happening.SENT, all_rules(uow.read))
    activity(uow, application.id)
    had = bool(uow.read.interviews(application.id))
    _decide(uow, application, followups.documents_sent(application, on, had_interview=had))


def activity(uow: UnitOfWork, application_id: int) -> None:
    """Something happened, and its event is written: silence is counted from now on."""
    rules = all_rules(uow.read)
    _settle(uow, application_id, Happening.ACTIVITY, rules)
    silence = [rule for rule in rules if rule.trigger is Trigger.QUIET]
    quiet = {rule.id for rule in silence}
    asked = any(rule.enabled for rule in silence)
    if not asked and not any(r.rule in quiet for r in _reminders(uow, application_id)):
        return
    application = uow.read.application(application_id, in_bin=True)
    events, interviews = uow.read.events(application_id), uow.read.interviews(application_id)
    event = followups.last_activity(application, events, interviews, _here(uow))
    if event is not None:
        _decide(uow, application, event)


def reply_logged(db: Database, application_id: int, text: str, *, on: date | None = None) -> Result[Event]:
    """The employer answered: it stands in the history, and what waited for an answer goes.

    :raises UserError: ``text.empty``, ``date.ahead``, ``application.unknown``, ``application.binned``.
    """
    cleaned = clean_text(text).strip()
    if not cleaned:
        raise UserError("text.empty", field="reply")
    if on is not None and on > today(db.clock):
        raise UserError("date.ahead", date=on.isoformat())
    with db.change(f"Noted a reply on application {application_id}") as uow:
        event = answered(uow, application_id, cleaned, on=on)
    return Result(event, uow.changes)


def answered(uow: UnitOfWork, application_id: int, text: str, *, on: date | None = None) -> Event:
    """The employer's answer itself, inside a change."""
    event = uow.add_event(application_id, EventKind.REPLY, text, on=on)
    _settle(uow, application_id, Happening.REPLY, all_rules(uow.read))
    activity(uow, application_id)
    return event


def reply_gone(uow: UnitOfWork, application_id: int, event_id: int) -> None:
    """A line of history is no answer of theirs any more: what was let go with it waits again, unless they answered
    later or it is over by now."""
    later = any(each.kind is EventKind.REPLY and each.id > event_id for each in uow.read.events(application_id))
    if later or uow.read.application(application_id).stage_kind.is_ending:
        return
    waited = {
        rule.id
        for rule in all_rules(uow.read)
        if Happening.REPLY in rule.cancelled_by and rule.trigger is not Trigger.QUIET  # silence is counted anew anyway
    }
    for reminder_id, state in uow.read.dismissed_with(event_id).items():
        if uow.read.reminder(reminder_id).rule in waited:
            uow.update_reminder(reminder_id, state=ReminderState(state))


def given_to_read(db: Database, application_id: int, reader: str, *, on: date | None = None) -> Result[Event]:
    """Somebody was given the letter to read, which the rules for second readers count from; the reminder to ask
    somebody is done.

    :raises UserError: ``text.empty``, ``text.too_long``, ``date.ahead``, ``application.unknown``,
        ``application.binned``.
    """
    name, day = clean_line(reader, "reader"), on or today(db.clock)
    if not name:
        raise UserError("text.empty", field="reader")
    if day > today(db.clock):
        raise UserError("date.ahead", date=day.isoformat())
    with db.change(f"Gave the letter of application {application_id} to {name} to read") as uow:
        application = uow.read.application(application_id)
        event = uow.add_event(application_id, EventKind.LETTER, words_for_reader(name), on=day)
        for reminder in _reminders(uow, application_id):
            if reminder.rule == SECOND_READER and reminder.state in _WAITING:
                uow.update_reminder(reminder.id, state=ReminderState.DONE)
                uow.add_event(application_id, EventKind.REMINDER, f"Done: {reminder.text}")
        _decide(uow, application, followups.given_to_read(application, day, name))
    return Result(event, uow.changes)


def reminder_done(uow: UnitOfWork, reminder: Reminder) -> None:
    """A reminder was done, and its event is written: the next one of a rule that asks again."""
    if reminder.application_id is None:
        return
    activity(uow, reminder.application_id)
    rule = next((rule for rule in all_rules(uow.read) if rule.id == reminder.rule), None)
    if rule is None or not rule.every:
        return
    for history in uow.read.histories(ids=[reminder.application_id]):
        decision = followups.again(
            rule,
            reminder,
            standing(history, _here(uow)),
            history.reminders,
            now=uow.clock.now(),
            ways=ways(uow.read, history.application),
            calendar=calendar(uow),
        )
        _apply(uow, reminder.application_id, decision)


def reminder_reopened(uow: UnitOfWork, reminder: Reminder) -> None:
    """A reminder is to be done again, and its event is written."""
    if reminder.application_id is not None:
        decision = followups.reopened(reminder, _reminders(uow, reminder.application_id))
        _apply(uow, reminder.application_id, decision)
        activity(uow, reminder.application_id)


def rule_changed(uow: UnitOfWork, rule: FollowUpRule, before: FollowUpRule | None = None) -> None:
    """A rule in force is another than it was: its open reminders follow, and it asks where it has not asked before.

    :param before: what it was, where it was in force.
    """
    waiting = [r for r in uow.read.reminders_of_rule(rule.id) if r.state in _WAITING]
    asked = {r.application_id for r in waiting if r.application_id}
    kinds = {rule.stage} if rule.stage else {kind for kind in StageKind if rule.makes_sense_in(kind)}
    first = followups.asks_anew_since(rule, today(uow.clock), calendar(uow))
    ids = sorted(asked.union(uow.read.standing_since(rule.trigger, first, kinds)))
    dues = uow.read.earlier_dues(r.id for r in waiting) if waiting else {}
    for at in range(0, len(ids), PIECE):
        _refit(uow, rule, uow.read.histories(ids[at : at + PIECE]), before=before, dues=dues)


def archived(uow: UnitOfWork, application_id: int) -> None:
    """An application was filed away: what rules still wanted to remind of is gone, and not dismissed, so that it can be
    planned anew (:func:`restored`). What was done or dismissed stays."""
    for reminder in uow.read.reminders(states=_WAITING, application_id=application_id):
        if reminder.rule is not None:
            uow.delete_reminder(reminder.id)


def restored(uow: UnitOfWork, application_id: int) -> None:
    """An application is out of the bin or the archive, or is made of two: rules ask for what they would have asked
    meanwhile. Of one that is filed away they ask nothing."""
    rules = [rule for rule in all_rules(uow.read) if rule.enabled]
    for rule in rules:
        _refit(uow, rule, [h for h in uow.read.histories(ids=[application_id]) if not h.application.archived])


def ways_changed(uow: UnitOfWork, application_id: int) -> None:
    """A contact or a posting says anew how people there can be reached: calls become mail, or mail calls again."""
    rules = all_rules(uow.read)
    asking = [rule for rule in rules if rule.enabled and _minds_ways(rule)]
    waiting = [reminder for reminder in _reminders(uow, application_id) if reminder.rule and reminder.state in _WAITING]
    for history in uow.read.histories(ids=[application_id]) if waiting or asking else ():
        now_so = ways(uow.read, history.application)
        events = standing(history, _here(uow))
        _apply(uow, application_id, followups.rechannelled(rules, events, waiting, ways=now_so))
        for rule in asking:
            _refit(uow, rule, [history])


def interview_planned(uow: UnitOfWork, application: Application, interview: Interview, *, new: bool) -> None:
    """Preparation, the day before, thanks and next steps; a moved interview moves them. A new one is an answer to
    what was asked after those already held."""
    if new:
        _settle(uow, application.id, Happening.NEW_INTERVIEW, all_rules(uow.read), new=interview.id)
    activity(uow, application.id)
    _decide(uow, application, followups.interview_set(application, interview, _here(uow)))


def interview_ended(uow: UnitOfWork, application: Application, interview: Interview) -> None:
    """Done or cancelled: what is pointless now goes, and rules that wait for how it went may ask."""
    rules, reminders = all_rules(uow.read), _reminders(uow, application.id)
    if interview.state is InterviewState.CANCELLED:
        _apply(uow, application.id, followups.interview_dropped(interview, reminders))
    else:
        over = followups.settled(Happening.INTERVIEW_DONE, rules, reminders, interview_id=interview.id)
        _apply(uow, application.id, over)
    activity(uow, application.id)
    if interview.state is InterviewState.DONE and any(rule.outcomes for rule in rules):
        event = followups.interview_set(application, interview, _here(uow))
        _decide(uow, application, event, [rule for rule in rules if rule.outcomes])


def calendar(uow: UnitOfWork) -> WorkCalendar:
    """The person's working days around now."""
    return work_calendar(uow.read, today(uow.clock))


def _decide(
    uow: UnitOfWork, application: Application, event: FollowUpEvent, rules: Sequence[FollowUpRule] | None = None
) -> None:
    if application.archived and event.trigger in _NOT_WHEN_ARCHIVED:
        return
    rules, reminders = all_rules(uow.read) if rules is None else rules, _reminders(uow, application.id)
    if not reminders and not any(rule.enabled and rule.trigger is event.trigger for rule in rules):
        return
    decision = followups.decide(
        event,
        rules,
        reminders,
        now=uow.clock.now(),
        ways=ways(uow.read, application),
        calendar=calendar(uow),
    )
    _apply(uow, application.id, decision)


def _refit(
    uow: UnitOfWork,
    rule: FollowUpRule,
    histories: Sequence[History],
    *,
    before: FollowUpRule | None = None,
    dues: Mapping[int, Collection[datetime]] = followups.NO_DUES,
) -> None:
    """``before``, ``dues``: as :func:`followups.refit` takes them."""
    now, here, rules, worked = uow.clock.now(), _here(uow), all_rules(uow.read), calendar(uow)
    known = ways_of_many(uow.read, [history.application for history in histories])
    for history in histories:
        decision = followups.refit(
            rule,
            list(standing(history, here)),
            history.reminders,
            now=now,
            others=rules,
            ways=known[history.application.id],
            calendar=worked,
            before=before,
            dues=dues,
        )
        _apply(uow, history.application.id, decision, wake=False)


def _minds_ways(rule: FollowUpRule) -> bool:
    return rule.needs_contact or rule.no_calls is not None


def _settle(
    uow: UnitOfWork,
    application_id: int,
    happening: Happening,
    rules: tuple[FollowUpRule, ...],
    *,
    stage: StageKind | None = None,
    new: int | None = None,
) -> None:
    """``stage``: the one that was entered; ``new``: the interview that was planned."""
    if any(happening in rule.cancelled_by for rule in rules):
        interviews = uow.read.interviews(application_id)
        held = {each.id for each in interviews if each.id != new and _is_held(each, uow.clock.now())}
        reminders = _reminders(uow, application_id)
        _apply(uow, application_id, followups.settled(happening, rules, reminders, held=held, stage=stage))


def _apply(uow: UnitOfWork, application_id: int, decision: Decision, *, wake: bool = True) -> None:
    for planned in decision.make:
        uow.add_reminder(
            due=planned.due,
            text=planned.text,
            application_id=application_id,
            all_day=planned.all_day,
            channel=planned.channel,
            rule=planned.rule,
            script=planned.script,
            interview_id=planned.interview_id,
        )
    for reminder_id, planned in decision.change:
        uow.update_reminder(
            reminder_id,
            due=planned.due,
            text=planned.text,
            all_day=planned.all_day,
            channel=planned.channel,
            script=planned.script,
            **({"state": ReminderState.OPEN} if wake else {}),
        )
    for reminder_id in decision.dismiss:
        uow.update_reminder(reminder_id, state=ReminderState.DISMISSED)


_WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)
#: What comes about without the person doing anything with the application: of one filed away nobody wants to hear it.
_NOT_WHEN_ARCHIVED = (Trigger.DEADLINE, Trigger.QUIET)


def _here(uow: UnitOfWork) -> tzinfo:
    here = uow.clock.now().tzinfo
    assert here is not None
    return here


def _reminders(uow: UnitOfWork, application_id: int) -> list[Reminder]:
    return list(uow.read.reminders(application_id=application_id))


def _is_held(interview: Interview, now: datetime) -> bool:
    """Said to be done, or over by the clock."""
    return interview.state is InterviewState.DONE or interview.at + timedelta(minutes=interview.minutes) <= now
