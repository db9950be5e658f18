"""What a follow-up rule plans after an event: the day and moment, the channel, the words. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from apptracker.domain.interviews import FORMAT_WORDS
from apptracker.domain.occasions import FollowUpEvent
from apptracker.domain.reminders import Channel
from apptracker.domain.rules import DayUnit, FollowUpRule
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
#: More days than are ever free in a row.
_FREE_MOST = 21


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
        if not applies(rule, event, ways):
            continue
        day = _due_day(rule, event.on, today, calendar, rule.late_days if late_days is None else late_days)
        if day is None or (rule.before >= 0 and day in ahead):
            continue
        if rule.before >= 0:
            ahead.add(day)
        due, all_day = moment(rule, event.on, day, now, here, calendar)
        channel = channel_for(rule, ways)
        planned.append(
            PlannedReminder(
                rule=rule.id,
                due=due,
                text=text_for(rule, channel, event),
                channel=channel,
                script=script_for(rule, channel),
                interview_id=event.interview_id,
                all_day=all_day,
            )
        )
    return tuple(sorted(planned, key=lambda p: p.due))


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


def applies(rule: FollowUpRule, event: FollowUpEvent, ways: Ways) -> bool:
    """Whether a rule counts from this event, and its conditions are met."""
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


def natural_day(rule: FollowUpRule, on: date, calendar: WorkCalendar) -> date:
    """The day that the rule names, free or past though it may be."""
    if rule.before >= 0:
        working = rule.unit is DayUnit.WORKING_DAYS
        return calendar.add(on, -rule.before) if working else on - timedelta(days=rule.before)
    return calendar.add(on, rule.after) if rule.unit is DayUnit.WORKING_DAYS else on + timedelta(days=rule.after)


def counts_from(rule: FollowUpRule, since: date, calendar: WorkCalendar) -> date:
    """A day so early that whatever lies before it is too long ago for what the rule asks for from ``since`` on."""
    if rule.before >= 0:
        return since
    in_days = rule.unit is DayUnit.DAYS
    working = rule.every * (rule.times - 1) + (0 if in_days else rule.after)
    moved = _FREE_MOST if in_days or not rule.after else ONE_DAY.days
    try:
        return calendar.add(since, -working) - timedelta(days=moved + (rule.after if in_days else 0))
    except OverflowError:
        return date.min


def counts_to(rule: FollowUpRule, until: date, calendar: WorkCalendar) -> date:
    """A day so late that whatever lies behind it is too far ahead for what the rule asks for up to ``until``."""
    try:
        if rule.before < 0:
            return until - timedelta(days=least_days(rule, calendar))
        ahead = until + timedelta(days=_FREE_MOST)
        return calendar.add(ahead, rule.before) if rule.unit is DayUnit.WORKING_DAYS else ahead + rule.before * ONE_DAY
    except OverflowError:
        return date.max


def least_days(rule: FollowUpRule, calendar: WorkCalendar) -> int:
    """How many days pass at least until a rule that counts from a day asks."""
    free = len(calendar.weekend) if rule.unit is DayUnit.WORKING_DAYS else 0
    return max(0, rule.after + free * ((rule.after - 1) // (7 - free)))


def _due_day(rule: FollowUpRule, on: date, today: date, calendar: WorkCalendar, late_days: int) -> date | None:
    """The day the rule's reminder falls due, or None when it is too late for it."""
    day = natural_day(rule, on, calendar)
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


def moment(
    rule: FollowUpRule, on: date, day: date, now: datetime, here: tzinfo, calendar: WorkCalendar
) -> tuple[datetime, bool]:
    """When the reminder of that day is due, and whether that is all day. A time of day that has passed waits for the
    next day, unless the date it comes before would then be there."""
    if rule.at is None:
        return start_of_day(day, here), True
    at = shown(day, rule.at, here)
    while at.astimezone(UTC) <= now.astimezone(UTC):
        later = day + ONE_DAY if rule.any_day else calendar.add(day, 1)
        if rule.before >= 0 and later >= on:
            return start_of_day(day, here), True
        day, at = later, shown(later, rule.at, here)
    return at, False


def shown(day: date, at: time, here: tzinfo) -> datetime:
    """The first instant at which clocks show this time; where they jump over it, it is later by the jump."""
    wall = datetime.combine(day, at, here)
    there = wall.astimezone(UTC).astimezone(here)
    return wall if there.replace(tzinfo=None) == wall.replace(tzinfo=None) else there


def text_for(rule: FollowUpRule, channel: Channel, event: FollowUpEvent) -> str:
    """The reminder in words; what is not known of the application is called by what it is."""
    template = rule.message_text if rule.message_text and channel is not Channel.PHONE else rule.text
    return template.format(
        employer=event.employer or "the employer",
        title=event.title or "the job",
        format=FORMAT_WORDS[event.format] if event.format else "interview",
        reader=event.reader or "your reader",
    )
