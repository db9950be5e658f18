"""Follow-up rules at work: the reminders they make, as a pure engine whose decisions the services carry out.

A rule (:mod:`apptracker.domain.rules`) says: so many days after (or before) something happens, remind the person to do
this by that channel. What holds for every rule:

- a reminder is never due in the past; one that would come far too late is not made at all (``late_days``);
- it is due on a working day, counting back for what must be done *before* a date and forward otherwise; only rules
  marked ``any_day`` (the evening before an interview) and preparation that would otherwise come too late may fall on a
  free day;
- where a posting says "no calls", or only an e-mail address is known, the call becomes a message;
- one reminder per rule and occasion: planning again moves the open one instead of adding a second, and one that was
  done is not asked for again, except by rules that say so (``every``, ``times``);
- two rules that count from different things (a stage, documents sent, silence) do not ask the same question at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from apptracker.domain.applications import Channel, Interview, InterviewFormat, Reminder, ReminderState
from apptracker.domain.occasions import FollowUpEvent as FollowUpEvent
from apptracker.domain.occasions import deadline_set as deadline_set
from apptracker.domain.occasions import documents_sent as documents_sent
from apptracker.domain.occasions import given_to_read as given_to_read
from apptracker.domain.occasions import interview_set as interview_set
from apptracker.domain.occasions import last_activity as last_activity
from apptracker.domain.occasions import stage_entered as stage_entered
from apptracker.domain.rules import DayUnit as DayUnit
from apptracker.domain.rules import FollowUpRule as FollowUpRule
from apptracker.domain.rules import Happening as Happening
from apptracker.domain.rules import Trigger as Trigger
from apptracker.domain.stages import StageKind
from apptracker.domain.workdays import MONDAY_TO_FRIDAY, ONE_DAY, WorkCalendar
from apptracker.domain.zones import start_of_day


@dataclass(frozen=True, slots=True)
class Ways:
    """How people can be turned to. ``no_calls``: the posting asks not to be phoned (ledger:
    follow-up-respect-no-calls); ``reachable``: the channels for which a number, an address or a portal is known, empty
    when nothing is known; ``has_contact``: a person is kept."""

    no_calls: bool = False
    reachable: Collection[Channel] = ()
    has_contact: bool = False


UNKNOWN = Ways()


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


def plan(
    event: FollowUpEvent,
    rules: Iterable[FollowUpRule],
    *,
    now: datetime,
    ways: Ways = UNKNOWN,
    zone: tzinfo | None = None,
    calendar: WorkCalendar = MONDAY_TO_FRIDAY,
    late_days: int | None = None,
) -> tuple[PlannedReminder, ...]:
    """The reminders that the rules ask for after this event, in the order they fall due.

    :param now: the aware present; ``zone`` (by default that of ``now``) is where the person's calendar is.
    :param late_days: in place of what the rules say, how many days too late a reminder is still made.
    """
    here = zone or now.tzinfo
    if here is None:
        raise ValueError("now must be aware")
    today = now.astimezone(here).date()
    planned: list[PlannedReminder] = []
    ahead: set[date] = set()  # days that already hold a reminder to prepare: one nudge a day is enough
    for rule in rules:
        if not _applies(rule, event, ways):
            continue
        day = _due_day(rule, event.on, today, calendar, rule.late_days if late_days is None else late_days)
        if day is None or (rule.before >= 0 and day in ahead):
            continue
        if rule.before >= 0:
            ahead.add(day)
        due, all_day = _moment(rule, event.on, day, now, here, calendar)
        channel = channel_for(rule, ways)
        planned.append(
            PlannedReminder(
                rule=rule.id,
                due=due,
                text=_text_for(rule, channel, event),
                channel=channel,
                script=script_for(rule, channel),
                interview_id=event.interview_id,
                all_day=all_day,
            )
        )
    return tuple(sorted(planned, key=lambda p: p.due))


def decide(
    event: FollowUpEvent,
    rules: Collection[FollowUpRule],
    reminders: Iterable[Reminder],
    *,
    now: datetime,
    ways: Ways = UNKNOWN,
    zone: tzinfo | None = None,
    calendar: WorkCalendar = MONDAY_TO_FRIDAY,
) -> Decision:
    """What an event means for the application's reminders (all of them, in any state).

    To be asked when something happened or its date changed. Serves a first plan and a changed one alike: a moved
    interview moves its open reminders, a reminder no longer asked for is dismissed, one already done is left in peace,
    and a stage that makes a reminder pointless dismisses it. What a rule that is switched off was asked to make once is
    left alone, too.
    """
    reminders = list(reminders)
    by_id = {rule.id: rule for rule in rules}
    asked = [turn for rule in rules if (turn := _in_turn(rule, reminders, event)) is not None]
    wanted = {p.rule: p for p in plan(event, asked, now=now, ways=ways, zone=zone, calendar=calendar)}
    change: list[tuple[int, PlannedReminder]] = []
    dismiss: set[int] = set()
    for id_ in dict.fromkeys(r.rule for r in reminders if r.rule is not None):
        rule = by_id.get(id_)
        waiting = [r for r in reminders if r.rule == id_ and _is_open(r)]
        here = [r for r in waiting if rule is not None and _same_occasion(rule, r, event)]
        dismiss |= {r.id for r in waiting if r not in here and _pointless(rule, event.stage)}
        if rule is None or (not here and not _done(rule, reminders, event)):
            continue
        planned = wanted.get(id_)
        done = event.trigger is not Trigger.QUIET and _done(rule, reminders, event)
        if planned is None:
            dismiss |= {r.id for r in here if rule.enabled or _pointless(rule, event.stage)}
            continue
        if here or done:
            del wanted[id_]
        if here and not done and _differs(here[0], planned):
            change.append((here[0].id, planned))
        dismiss |= {r.id for r in here[1:]}
    make = tuple(p for p in wanted.values() if not _is_asked(by_id[p.rule], reminders))
    return Decision(make, tuple(change), tuple(r.id for r in reminders if r.id in dismiss))


def again(
    rule: FollowUpRule,
    done: Reminder,
    reminders: Iterable[Reminder],
    *,
    now: datetime,
    calendar: WorkCalendar = MONDAY_TO_FRIDAY,
) -> Decision:
    """A reminder was done just now: the next one of a rule that asks again while no answer comes. Silence
    (:attr:`Trigger.QUIET`) counts anew by itself."""
    same = [r for r in reminders if r.rule == rule.id and r.interview_id == done.interview_id and r.id != done.id]
    times = 1 + sum(r.state is ReminderState.DONE for r in same)
    if not rule.enabled or rule.trigger is Trigger.QUIET or times >= rule.times or any(map(_is_open, same)):
        return Decision()
    here = now.tzinfo
    assert here is not None
    day = calendar.add(now.date(), rule.every)
    due, all_day = _moment(rule, day, day, now, here, calendar)
    planned = PlannedReminder(rule.id, due, done.text, done.channel, done.script, done.interview_id, all_day)
    return Decision(make=(planned,))


def refit(
    rule: FollowUpRule,
    events: Collection[FollowUpEvent],
    reminders: Iterable[Reminder],
    *,
    now: datetime,
    ways: Ways = UNKNOWN,
    calendar: WorkCalendar = MONDAY_TO_FRIDAY,
) -> Decision:
    """What a rule that was changed or switched on means for an application, given all that its rules could count from.

    Its open reminders move, without waking what was put off and without making anew what was done or dismissed; where
    it never asked, it asks, unless that would be :data:`CATCH_UP` days late.
    """
    mine = [r for r in reminders if r.rule == rule.id]
    counted = {event.interview_id: event for event in events if event.trigger is rule.trigger}
    change: list[tuple[int, PlannedReminder]] = []
    make: list[PlannedReminder] = []
    dismiss = [r.id for r in mine if _is_open(r) and r.interview_id not in counted]
    for event in counted.values():
        kept = [r for r in mine if r.interview_id == event.interview_id]
        waiting = [r for r in kept if _is_open(r)]
        turn = _in_turn(rule, kept, event)
        late = _ANY if waiting else min(CATCH_UP, rule.late_days)
        found = plan(event, [turn] if turn else [], now=now, ways=ways, calendar=calendar, late_days=late)
        if waiting and not found:
            dismiss += [r.id for r in waiting]
        elif waiting:
            planned = found[0]
            due_since = (
                waiting[0].day(now.tzinfo) <= now.date() and _natural_day(rule, event.on, calendar) <= now.date()
            )
            if due_since or waiting[0].state is ReminderState.SNOOZED or _done(rule, kept, event):
                planned = replace(planned, due=waiting[0].due, all_day=waiting[0].all_day)
            if _differs(waiting[0], planned):
                change.append((waiting[0].id, planned))
        elif not kept and not _is_asked(rule, reminders):
            make += found
    return Decision(tuple(make), tuple(change), tuple(dismiss))


#: How many days too late a rule that is switched on still asks about what happened before.
CATCH_UP = 14
_ANY = 10**6


def settled(
    happening: Happening,
    rules: Iterable[FollowUpRule],
    reminders: Iterable[Reminder],
    *,
    interview_id: int | None = None,
    held: Collection[int] = (),
    stage: StageKind | None = None,
) -> Decision:
    """Open reminders that need no answer any more: a reply came, an interview is over, or another was planned.

    :param interview_id: the interview that is over, whose own reminders alone are meant.
    :param held: the interviews that have taken place. A new interview answers what was asked after these; what belongs
        to one still ahead stays.
    :param stage: the stage that was entered; what counts from it stays.
    """
    ids = {rule.id for rule in rules if happening in rule.cancelled_by and (stage is None or rule.stage is not stage)}
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


def off_free_days(
    rules: Iterable[FollowUpRule], reminders: Iterable[Reminder], *, now: datetime, calendar: WorkCalendar
) -> tuple[tuple[int, datetime], ...]:
    """The reminders of rules (by id) that wait for a day that is free now, and when they are due instead: what comes
    before a date on the day worked before, all else on the one after."""
    by_id = {rule.id: rule for rule in rules}
    here = now.tzinfo
    assert here is not None
    moved = []
    for reminder in reminders:
        rule, day = by_id.get(reminder.rule or ""), reminder.day(here)
        if rule is None or rule.any_day or day < now.date() or calendar.is_working(day):
            continue
        to = calendar.on_or_after(day) if rule.before < 0 else calendar.on_or_before(day)
        if to >= now.date():
            at = reminder.due.astimezone(here).time()
            moved.append((reminder.id, start_of_day(to, here) if reminder.all_day else _shown(to, at, here)))
    return tuple(moved)


def channel_for(rule: FollowUpRule, ways: Ways) -> Channel:
    """The first of the rule's channels that is allowed and, where any address is known, known."""
    allowed = [c for c in rule.channels if not (ways.no_calls and c is Channel.PHONE)]
    known = [c for c in allowed if c in ways.reachable]
    if known:
        return known[0]
    return allowed[0] if allowed else Channel.EMAIL


def script_for(rule: FollowUpRule, channel: Channel) -> str | None:
    """The name of the rule's template for a channel: a call has something to say, all else something to send."""
    if not rule.script:
        return None
    return f"{rule.script}-{'call' if channel is Channel.PHONE else 'mail'}"


def rechannelled(
    rules: Iterable[FollowUpRule], events: Iterable[FollowUpEvent], reminders: Iterable[Reminder], *, ways: Ways
) -> Decision:
    """What changes for open reminders once it is known that calls are unwelcome, or how else to reach people, given all
    that rules could count from.

    Their days stay as they are; only channel, words and script follow.
    """
    by_id = {rule.id: rule for rule in rules}
    counted = {(event.trigger, event.interview_id): event for event in events}
    change: list[tuple[int, PlannedReminder]] = []
    for reminder in reminders:
        rule = by_id.get(reminder.rule or "")
        if rule is None or not _is_open(reminder):
            continue
        event = counted.get((rule.trigger, reminder.interview_id))
        channel = channel_for(rule, ways)
        if channel is reminder.channel or event is None:
            continue
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


def _applies(rule: FollowUpRule, event: FollowUpEvent, ways: Ways) -> bool:
    return (
        rule.enabled
        and rule.trigger is event.trigger
        and (rule.stage is None or rule.stage is event.stage)
        and (not rule.formats or event.format in rule.formats)
        and (not rule.outcomes or event.outcome in rule.outcomes)
        and (not rule.needs_interview or event.had_interview)
        and (not rule.needs_contact or ways.has_contact)
        and (rule.no_calls is None or rule.no_calls is ways.no_calls)
        and rule.makes_sense_in(event.stage)
    )


def _same_occasion(rule: FollowUpRule, reminder: Reminder, event: FollowUpEvent) -> bool:
    return (
        rule.trigger is event.trigger
        and (rule.stage is None or rule.stage is event.stage)
        and reminder.interview_id == event.interview_id
    )


def _done(rule: FollowUpRule, reminders: Iterable[Reminder], event: FollowUpEvent) -> int:
    """How often the rule was followed on this occasion."""
    return sum(
        r.rule == rule.id
        and r.state is ReminderState.DONE
        and _same_occasion(rule, r, event)
        and (event.fresh is None or r.due.date() >= event.fresh)
        for r in reminders
    )


def _in_turn(rule: FollowUpRule, reminders: Iterable[Reminder], event: FollowUpEvent) -> FollowUpRule | None:
    """The rule as it asks now; None when it has asked as often as it may. Only silence comes again by itself."""
    done = _done(rule, reminders, event) if event.trigger is Trigger.QUIET is rule.trigger else 0
    if not done:
        return rule
    return replace(rule, after=rule.every, unit=DayUnit.WORKING_DAYS) if done < rule.times else None


def _is_asked(rule: FollowUpRule, reminders: Iterable[Reminder]) -> bool:
    """Whether the same question waits already by another rule, such as one for the stage where this is for silence."""
    scripts = {f"{rule.script}-call", f"{rule.script}-mail"} if rule.script else set()
    return rule.trigger is not Trigger.INTERVIEW and any(
        r.script in scripts and r.rule != rule.id and r.interview_id is None and _is_open(r) for r in reminders
    )


def _natural_day(rule: FollowUpRule, on: date, calendar: WorkCalendar) -> date:
    """The day that the rule names, free or past though it may be."""
    if rule.before >= 0:
        working = rule.unit is DayUnit.WORKING_DAYS
        return calendar.add(on, -rule.before) if working else on - timedelta(days=rule.before)
    return calendar.add(on, rule.after) if rule.unit is DayUnit.WORKING_DAYS else on + timedelta(days=rule.after)


def _due_day(rule: FollowUpRule, on: date, today: date, calendar: WorkCalendar, late_days: int) -> date | None:
    """The day the rule's reminder falls due, or None when it is too late for it."""
    day = _natural_day(rule, on, calendar)
    if rule.before >= 0:
        return _day_before(rule, on, day, today, calendar)
    if (today - day).days > late_days:
        return None
    day = max(day, today)
    return day if rule.any_day else calendar.on_or_after(day)


def _day_before(rule: FollowUpRule, on: date, day: date, today: date, calendar: WorkCalendar) -> date | None:
    if on < today:
        return None
    if rule.unit is DayUnit.DAYS and not rule.any_day:
        day = calendar.on_or_before(day)
    if day >= today:
        return day
    # Short notice: the next working day if that still comes first, else the last day left, free or not.
    next_worked = calendar.on_or_after(today)
    return next_worked if next_worked < on else max(today, on - ONE_DAY)


def _moment(
    rule: FollowUpRule, on: date, day: date, now: datetime, here: tzinfo, calendar: WorkCalendar
) -> tuple[datetime, bool]:
    """When the reminder of that day is due, and whether that is all day. A time of day that has passed waits for the
    next day, unless the date it comes before would then be there."""
    if rule.at is None:
        return start_of_day(day, here), True
    at = _shown(day, rule.at, here)
    while at.astimezone(UTC) <= now.astimezone(UTC):
        later = day + ONE_DAY if rule.any_day else calendar.add(day, 1)
        if rule.before >= 0 and later >= on:
            return start_of_day(day, here), True
        day, at = later, _shown(later, rule.at, here)
    return at, False


def _shown(day: date, at: time, here: tzinfo) -> datetime:
    """The first instant at which clocks show this time; where they jump over it, it is later by the jump."""
    wall = datetime.combine(day, at, here)
    there = wall.astimezone(UTC).astimezone(here)
    return wall if there.replace(tzinfo=None) == wall.replace(tzinfo=None) else there


def _text_for(rule: FollowUpRule, channel: Channel, event: FollowUpEvent) -> str:
    template = rule.message_text if rule.message_text and channel is not Channel.PHONE else rule.text
    return template.format(
        employer=event.employer or "the employer",
        title=event.title or "the job",
        format=FORMAT_WORDS[event.format] if event.format else "interview",
        reader=event.reader or "your reader",
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
