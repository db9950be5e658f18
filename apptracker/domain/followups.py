"""Follow-up rules and the reminders they make: a pure engine, whose decisions the services carry out.

A rule says: so many days after (or before) something happens, remind the person to do this by that channel. The
rules themselves are data (``resources/guide/followups.toml``). What holds for every rule:

- a reminder is never due in the past; one that would come far too late is not made at all (``late_days``);
- it is due on a working day, counting back for what must be done *before* a date and forward otherwise; only rules
  marked ``any_day`` (the evening before an interview) and preparation that would otherwise come too late may fall on a
  free day;
- where a posting says "no calls", or only an e-mail address is known, the call becomes a message;
- one reminder per rule and occasion: planning again moves the open one instead of adding a second, and one that was
  done is not asked for again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from apptracker.domain.applications import (
    Application,
    Channel,
    Interview,
    InterviewFormat,
    Reminder,
    ReminderState,
)
from apptracker.domain.stages import StageKind
from apptracker.domain.workdays import MONDAY_TO_FRIDAY, WorkCalendar
from apptracker.domain.zones import start_of_day


class Trigger(StrEnum):
    """What a rule counts from."""

    STAGE = "stage"  # the day the application entered the rule's stage
    INTERVIEW = "interview"  # the day of the interview
    DEADLINE = "deadline"  # the posting's closing date


class DayUnit(StrEnum):
    WORKING_DAYS = "working-days"
    DAYS = "days"


class Happening(StrEnum):
    """What may make an open reminder pointless before it is due; rules list theirs in ``cancelled_by``."""

    REPLY = "reply"
    NEW_INTERVIEW = "new-interview"
    INTERVIEW_DONE = "interview-done"


@dataclass(frozen=True, slots=True)
class FollowUpRule:
    """One rule. Exactly one of ``after`` and ``before`` is set, counted in ``unit``.

    ``channels`` are in order of preference; ``text`` is the reminder for the first of them and ``message_text`` the one
    for any other channel. Both may name ``{employer}``, ``{title}`` and ``{format}``. ``script`` is the stem of its
    templates in ``templates/follow-ups`` (:func:`script_for`). ``while_in`` lists the stages in which the reminder
    makes sense (empty: all but endings). ``source`` names ledger rows; ``ours`` says what of the rule is the program's
    own default and stands in no guide.
    """

    id: str
    label: str
    trigger: Trigger
    channels: tuple[Channel, ...]
    text: str
    why: str
    unit: DayUnit = DayUnit.WORKING_DAYS
    after: int = -1
    before: int = -1
    stage: StageKind | None = None
    formats: tuple[InterviewFormat, ...] = ()
    needs_interview: bool = False
    message_text: str = ""
    script: str = ""
    any_day: bool = False
    late_days: int = 365
    while_in: tuple[StageKind, ...] = ()
    cancelled_by: tuple[Happening, ...] = ()
    enabled: bool = True
    source: tuple[str, ...] = ()
    ours: str = ""

    def makes_sense_in(self, stage: StageKind) -> bool:
        return stage in self.while_in if self.while_in else not stage.is_ending


@dataclass(frozen=True, slots=True)
class FollowUpEvent:
    """Something that rules count from, on the person's calendar. ``stage`` is where the application now is."""

    trigger: Trigger
    on: date
    stage: StageKind
    employer: str | None = None
    title: str | None = None
    interview_id: int | None = None
    format: InterviewFormat | None = None
    had_interview: bool = False


@dataclass(frozen=True, slots=True)
class PlannedReminder:
    """A reminder to make. ``due`` is the first instant of the day where the person is, and with ``all_day`` means that
    date (see :class:`Reminder`); ``script`` names a template or is None."""

    rule: str
    due: datetime
    text: str
    channel: Channel
    script: str | None
    interview_id: int | None = None
    all_day: bool = True


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with an application's reminders: make new ones, change open ones (and wake them when snoozed),
    dismiss others (by id)."""

    make: tuple[PlannedReminder, ...] = ()
    change: tuple[tuple[int, PlannedReminder], ...] = ()
    dismiss: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.make or self.change or self.dismiss)


def stage_entered(application: Application, on: date, *, had_interview: bool = False) -> FollowUpEvent:
    """The application, as it now stands, entered its stage on this day."""
    return FollowUpEvent(
        Trigger.STAGE,
        on,
        application.stage_kind,
        application.employer,
        application.title,
        had_interview=had_interview,
    )


def interview_set(application: Application, interview: Interview, zone: tzinfo) -> FollowUpEvent:
    """An interview was planned or moved; its day is the one the person's own calendar (``zone``) shows."""
    return FollowUpEvent(
        Trigger.INTERVIEW,
        interview.at.astimezone(zone).date(),
        application.stage_kind,
        application.employer,
        application.title,
        interview_id=interview.id,
        format=interview.format,
        had_interview=True,
    )


def deadline_set(application: Application) -> FollowUpEvent | None:
    """The closing date of an application, or None when it has none."""
    if application.deadline is None:
        return None
    return FollowUpEvent(
        Trigger.DEADLINE, application.deadline, application.stage_kind, application.employer, application.title
    )


def plan(
    event: FollowUpEvent,
    rules: Iterable[FollowUpRule],
    *,
    now: datetime,
    no_calls: bool = False,
    reachable: Collection[Channel] = (),
    zone: tzinfo | None = None,
    calendar: WorkCalendar = MONDAY_TO_FRIDAY,
) -> tuple[PlannedReminder, ...]:
    """The reminders that the rules ask for after this event, in the order they fall due.

    :param now: the aware present; ``zone`` (by default that of ``now``) is where the person's calendar is.
    :param no_calls: the posting asks not to be phoned (ledger: follow-up-respect-no-calls).
    :param reachable: the channels for which a number, an address or a portal is known; empty when nothing is known.
    """
    here = zone or now.tzinfo
    if here is None:
        raise ValueError("now must be aware")
    today = now.astimezone(here).date()
    planned: list[PlannedReminder] = []
    ahead: set[date] = set()  # days that already hold a reminder to prepare: one nudge a day is enough
    for rule in rules:
        if not _applies(rule, event):
            continue
        day = _due_day(rule, event.on, today, calendar)
        if day is None or (rule.before >= 0 and day in ahead):
            continue
        if rule.before >= 0:
            ahead.add(day)
        channel = channel_for(rule, no_calls=no_calls, reachable=reachable)
        planned.append(
            PlannedReminder(
                rule=rule.id,
                due=start_of_day(day, here),
                text=_text_for(rule, channel, event),
                channel=channel,
                script=script_for(rule, channel),
                interview_id=event.interview_id,
            )
        )
    return tuple(sorted(planned, key=lambda p: p.due))


def decide(
    event: FollowUpEvent,
    rules: Collection[FollowUpRule],
    reminders: Iterable[Reminder],
    *,
    now: datetime,
    no_calls: bool = False,
    reachable: Collection[Channel] = (),
    zone: tzinfo | None = None,
    calendar: WorkCalendar = MONDAY_TO_FRIDAY,
) -> Decision:
    """What an event means for the application's reminders (all of them, in any state).

    To be asked when something happened or its date changed. Serves a first plan and a changed one alike: a moved
    interview moves its open reminders, a reminder no longer asked for is dismissed, one already done is left in peace,
    and a stage that makes a reminder pointless dismisses it.
    """
    wanted = {
        planned.rule: planned
        for planned in plan(event, rules, now=now, no_calls=no_calls, reachable=reachable, zone=zone, calendar=calendar)
    }
    by_id = {rule.id: rule for rule in rules}
    change: list[tuple[int, PlannedReminder]] = []
    dismiss: list[int] = []
    for reminder in reminders:
        if reminder.rule is None:
            continue
        rule = by_id.get(reminder.rule)
        same_occasion = rule is not None and _same_occasion(rule, reminder, event)
        if same_occasion and reminder.rule in wanted and reminder.state is not ReminderState.DISMISSED:
            planned = wanted.pop(reminder.rule)
            if reminder.state is not ReminderState.DONE and _differs(reminder, planned):
                change.append((reminder.id, planned))
        elif _is_open(reminder) and (same_occasion or _pointless(rule, event.stage)):
            dismiss.append(reminder.id)
    return Decision(tuple(wanted.values()), tuple(change), tuple(dismiss))


def settled(
    happening: Happening,
    rules: Iterable[FollowUpRule],
    reminders: Iterable[Reminder],
    *,
    interview_id: int | None = None,
    held: Collection[int] = (),
) -> Decision:
    """Open reminders that need no answer any more: a reply came, an interview is over, or another was planned.

    :param interview_id: the interview that is over, whose own reminders alone are meant.
    :param held: the interviews that have taken place. A new interview answers what was asked after these; what belongs
        to one still ahead stays.
    """
    ids = {rule.id for rule in rules if happening in rule.cancelled_by}
    found = [r for r in reminders if _is_open(r) and r.rule in ids]
    if happening is Happening.INTERVIEW_DONE:
        found = [r for r in found if r.interview_id == interview_id]
    elif happening is Happening.NEW_INTERVIEW:
        found = [r for r in found if r.interview_id is None or r.interview_id in held]
    return Decision(dismiss=tuple(r.id for r in found))


def interview_dropped(interview: Interview, reminders: Iterable[Reminder]) -> Decision:
    """The interview was cancelled or deleted: every open reminder the rules tied to it goes."""
    return Decision(
        dismiss=tuple(r.id for r in reminders if _is_open(r) and r.rule is not None and r.interview_id == interview.id)
    )


def deadline_dropped(rules: Iterable[FollowUpRule], reminders: Iterable[Reminder]) -> Decision:
    """The closing date was taken away: open reminders that counted from it go."""
    ids = {rule.id for rule in rules if rule.trigger is Trigger.DEADLINE}
    return Decision(dismiss=tuple(r.id for r in reminders if _is_open(r) and r.rule in ids))


def stage_left(stage: StageKind, rules: Iterable[FollowUpRule], reminders: Iterable[Reminder]) -> Decision:
    """The application is now in ``stage``: open rule reminders that make no sense there go. Reminders made by hand
    stay; they are the person's own."""
    by_id = {rule.id: rule for rule in rules}
    return Decision(
        dismiss=tuple(
            r.id for r in reminders if _is_open(r) and r.rule is not None and _pointless(by_id.get(r.rule), stage)
        )
    )


def channel_for(rule: FollowUpRule, *, no_calls: bool, reachable: Collection[Channel]) -> Channel:
    """The first of the rule's channels that is allowed and, where any address is known, known."""
    allowed = [c for c in rule.channels if not (no_calls and c is Channel.PHONE)]
    known = [c for c in allowed if c in reachable]
    if known:
        return known[0]
    return allowed[0] if allowed else Channel.EMAIL


def script_for(rule: FollowUpRule, channel: Channel) -> str | None:
    """The name of the rule's template for a channel: a call has something to say, all else something to send."""
    if not rule.script:
        return None
    return f"{rule.script}-{'call' if channel is Channel.PHONE else 'mail'}"


def rechannelled(
    application: Application,
    rules: Iterable[FollowUpRule],
    reminders: Iterable[Reminder],
    interviews: Iterable[Interview] = (),
    *,
    no_calls: bool,
    reachable: Collection[Channel] = (),
) -> Decision:
    """What changes for open reminders once it is known that calls are unwelcome, or how else to reach people.

    Their days stay as they are; only channel, words and script follow.
    """
    by_id = {rule.id: rule for rule in rules}
    formats = {interview.id: interview.format for interview in interviews}
    change: list[tuple[int, PlannedReminder]] = []
    for reminder in reminders:
        rule = by_id.get(reminder.rule or "")
        if rule is None or not _is_open(reminder):
            continue
        channel = channel_for(rule, no_calls=no_calls, reachable=reachable)
        if channel is reminder.channel:
            continue
        event = FollowUpEvent(
            rule.trigger,
            reminder.due.date(),
            application.stage_kind,
            application.employer,
            application.title,
            interview_id=reminder.interview_id,
            format=formats.get(reminder.interview_id or 0),
        )
        planned = PlannedReminder(
            rule=rule.id,
            due=reminder.due,
            text=_text_for(rule, channel, event),
            channel=channel,
            script=script_for(rule, channel),
            interview_id=reminder.interview_id,
            all_day=reminder.all_day,
        )
        change.append((reminder.id, planned))
    return Decision(change=tuple(change))


def _applies(rule: FollowUpRule, event: FollowUpEvent) -> bool:
    return (
        rule.enabled
        and rule.trigger is event.trigger
        and (rule.stage is None or rule.stage is event.stage)
        and (not rule.formats or event.format in rule.formats)
        and (not rule.needs_interview or event.had_interview)
        and rule.makes_sense_in(event.stage)
    )


def _same_occasion(rule: FollowUpRule, reminder: Reminder, event: FollowUpEvent) -> bool:
    return (
        rule.trigger is event.trigger
        and (rule.stage is None or rule.stage is event.stage)
        and reminder.interview_id == event.interview_id
    )


def _due_day(rule: FollowUpRule, on: date, today: date, calendar: WorkCalendar) -> date | None:
    """The day the rule's reminder falls due, or None when it is too late for it."""
    if rule.before >= 0:
        return _day_before(rule, on, today, calendar)
    day = calendar.add(on, rule.after) if rule.unit is DayUnit.WORKING_DAYS else on + timedelta(days=rule.after)
    if (today - day).days > rule.late_days:
        return None
    day = max(day, today)
    return day if rule.any_day else calendar.on_or_after(day)


def _day_before(rule: FollowUpRule, on: date, today: date, calendar: WorkCalendar) -> date | None:
    if on < today:
        return None
    if rule.unit is DayUnit.WORKING_DAYS:
        day = calendar.add(on, -rule.before)
    else:
        day = on - timedelta(days=rule.before)
        day = day if rule.any_day else calendar.on_or_before(day)
    if day >= today:
        return day
    # Short notice: the next working day if that still comes first, else the last day left, free or not.
    next_worked = calendar.on_or_after(today)
    return next_worked if next_worked < on else max(today, on - timedelta(days=1))


def _text_for(rule: FollowUpRule, channel: Channel, event: FollowUpEvent) -> str:
    template = rule.text if channel is rule.channels[0] or not rule.message_text else rule.message_text
    return template.format(
        employer=event.employer or "the employer",
        title=event.title or "the job",
        format=FORMAT_WORDS[event.format] if event.format else "interview",
    )


#: How an interview's format reads inside a sentence.
FORMAT_WORDS = {
    InterviewFormat.PHONE: "phone interview",
    InterviewFormat.VIDEO: "video interview",
    InterviewFormat.IN_PERSON: "interview in person",
    InterviewFormat.ASSESSMENT: "assessment",
    InterviewFormat.SIMULATED_CALL: "simulated call",
}


def _differs(reminder: Reminder, planned: PlannedReminder) -> bool:
    return (_time(reminder), reminder.text, reminder.channel, reminder.script) != (
        _time(planned),
        planned.text,
        planned.channel,
        planned.script,
    )


def _time(one: Reminder | PlannedReminder) -> tuple[bool, date | datetime]:
    """When it is due, comparable: a day is the same day in whatever zone it was written down."""
    return one.all_day, one.due.date() if one.all_day else one.due


def _is_open(reminder: Reminder) -> bool:
    return reminder.state in (ReminderState.OPEN, ReminderState.SNOOZED)


def _pointless(rule: FollowUpRule | None, stage: StageKind) -> bool:
    return stage.is_ending if rule is None else not rule.makes_sense_in(stage)
