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
- two rules do not ask the same question at once, be it that they count from different things (a stage, documents sent,
  silence) or that one is a copy of the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from types import MappingProxyType

from apptracker.domain.applications import Interview, Reminder, ReminderState
from apptracker.domain.occasions import FollowUpEvent as FollowUpEvent
from apptracker.domain.occasions import deadline_set as deadline_set
from apptracker.domain.occasions import documents_sent as documents_sent
from apptracker.domain.occasions import given_to_read as given_to_read
from apptracker.domain.occasions import interview_set as interview_set
from apptracker.domain.occasions import last_activity as last_activity
from apptracker.domain.occasions import stage_entered as stage_entered
from apptracker.domain.planning import UNKNOWN, applies, channel_for, counts_from, moment, natural_day, shown, text_for
from apptracker.domain.planning import PlannedReminder as PlannedReminder
from apptracker.domain.planning import Ways as Ways
from apptracker.domain.planning import plan as plan
from apptracker.domain.planning import script_for as script_for
from apptracker.domain.rules import DayUnit as DayUnit
from apptracker.domain.rules import FollowUpRule as FollowUpRule
from apptracker.domain.rules import Happening as Happening
from apptracker.domain.rules import Trigger as Trigger
from apptracker.domain.stages import StageKind
from apptracker.domain.workdays import MONDAY_TO_FRIDAY, WorkCalendar
from apptracker.domain.zones import start_of_day


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with an application's reminders: make new ones, change open ones (and wake them when snoozed),
    dismiss others (by id)."""

    make: tuple[PlannedReminder, ...] = ()
    change: tuple[tuple[int, PlannedReminder], ...] = ()
    dismiss: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.make or self.change or self.dismiss)


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
    make = _asked_once((p for p in wanted.values() if not _is_asked(by_id[p.rule], by_id, reminders)), by_id)
    return Decision(make, tuple(change), tuple(r.id for r in reminders if r.id in dismiss))


def again(
    rule: FollowUpRule,
    done: Reminder,
    events: Iterable[FollowUpEvent],
    reminders: Iterable[Reminder],
    *,
    now: datetime,
    ways: Ways = UNKNOWN,
    calendar: WorkCalendar = MONDAY_TO_FRIDAY,
) -> Decision:
    """A reminder was done just now: the next one of a rule that asks again while no answer comes. Silence
    (:attr:`Trigger.QUIET`) counts anew by itself."""
    here = now.tzinfo
    assert here is not None
    same = [r for r in reminders if r.rule == rule.id and r.interview_id == done.interview_id]
    event = next((e for e in events if e.trigger is rule.trigger and e.interview_id == done.interview_id), None)
    if event is None or rule.trigger is Trigger.QUIET or not applies(rule, event, ways):
        return Decision()
    if _done(rule, same, event) >= rule.times or any(map(_is_open, same)):
        return Decision()
    day = calendar.add(now.date(), rule.every)
    due, all_day = moment(rule, day, day, now, here, calendar)
    planned = PlannedReminder(rule.id, due, done.text, done.channel, done.script, done.interview_id, all_day)
    return Decision(make=(planned,))


def reopened(reminder: Reminder, reminders: Iterable[Reminder]) -> Decision:
    """A reminder of a rule is to be done after all: the one that came after it waits no more."""
    return Decision(
        dismiss=tuple(
            r.id
            for r in reminders
            if _is_open(r)
            and r.id != reminder.id
            and (r.rule, r.interview_id) == (reminder.rule, reminder.interview_id)
        )
        if reminder.rule
        else ()
    )


NO_DUES: Mapping[int, Collection[datetime]] = MappingProxyType({})


def refit(
    rule: FollowUpRule,
    events: Collection[FollowUpEvent],
    reminders: Sequence[Reminder],
    *,
    now: datetime,
    others: Iterable[FollowUpRule] = (),
    ways: Ways = UNKNOWN,
    calendar: WorkCalendar = MONDAY_TO_FRIDAY,
    before: FollowUpRule | None = None,
    dues: Mapping[int, Collection[datetime]] = NO_DUES,
) -> Decision:
    """What a rule that was changed or switched on means for an application, given all that its rules could count from.

    Its open reminders move, without waking what was put off and without making anew what was done or dismissed; where
    it never asked, it asks, unless that would be :data:`CATCH_UP` days late.

    :param others: all rules there are, some of which may ask the same.
    :param before: the rule as it was; where it names the same days, what waits keeps its day.
    :param dues: when the reminders (by id) were due earlier. What was due already and comes back is due since then.
    """
    same_days = before is not None and _days_of(before) == _days_of(rule)
    mine = [r for r in reminders if r.rule == rule.id]
    counted = {event.interview_id: event for event in events if event.trigger is rule.trigger}
    change: list[tuple[int, PlannedReminder]] = []
    make: list[PlannedReminder] = []
    dismiss = [r.id for r in mine if _is_open(r) and r.interview_id not in counted]
    for event in counted.values():
        kept = [r for r in mine if r.interview_id == event.interview_id]
        waiting = [r for r in kept if _is_open(r)]
        dismiss += [r.id for r in waiting[1:]]
        turn = _in_turn(rule, kept, event)
        late = _ANY if waiting else min(CATCH_UP, rule.late_days)
        found = plan(event, [turn] if turn else [], now=now, ways=ways, calendar=calendar, late_days=late)
        if waiting and not found:
            dismiss.append(waiting[0].id)
        elif waiting:
            planned = found[0]
            natural = natural_day(rule, event.on, calendar)
            due_since = waiting[0].day(now.tzinfo) <= now.date() and natural <= now.date()
            if same_days or due_since or waiting[0].state is ReminderState.SNOOZED or _done(rule, kept, event):
                planned = replace(planned, due=waiting[0].due, all_day=waiting[0].all_day)
            else:
                planned = _due_again(planned, dues.get(waiting[0].id, ()), natural, now, rule.at)
            if _differs(waiting[0], planned):
                change.append((waiting[0].id, planned))
        elif not kept and not _is_asked(rule, {other.id: other for other in others}, reminders):
            make += found
    return Decision(tuple(make), tuple(change), tuple(dismiss))


def _days_of(rule: FollowUpRule) -> tuple[object, ...]:
    return rule.trigger, rule.stage, rule.after, rule.before, rule.unit, rule.at, rule.any_day


def _due_again(
    planned: PlannedReminder, dues: Collection[datetime], natural: date, now: datetime, at: time | None
) -> PlannedReminder:
    """Due since the first of these days that has come and is not before the one that the rule names."""
    for due in sorted(dues):
        there = due.astimezone(now.tzinfo)
        day = due.date() if planned.all_day else there.date()
        if natural <= day < now.date() and (planned.all_day or there.time() == at):
            return replace(planned, due=due)
    return planned


#: How many days too late a rule that is switched on still asks about what happened before.
CATCH_UP = 14
_ANY = 10**6


def asks_anew_since(rule: FollowUpRule, today: date, calendar: WorkCalendar) -> date:
    """The day since when something must have happened so that :func:`refit` asks where the rule never asked."""
    return counts_from(rule, today - timedelta(days=min(CATCH_UP, rule.late_days)), calendar)


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
    :param held: the interviews that have taken place. A reply or a new interview answers what was asked after these;
        what belongs to one still ahead stays.
    :param stage: the stage that was entered; what counts from it stays.
    """
    ids = {rule.id for rule in rules if happening in rule.cancelled_by and (stage is None or rule.stage is not stage)}
    found = [r for r in reminders if _is_open(r) and r.rule in ids]
    if happening is Happening.INTERVIEW_DONE:
        found = [r for r in found if r.interview_id == interview_id]
    elif happening in (Happening.REPLY, Happening.NEW_INTERVIEW):
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
            moved.append((reminder.id, start_of_day(to, here) if reminder.all_day else shown(to, at, here)))
    return tuple(moved)


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
            text=text_for(rule, channel, event),
            channel=channel,
            script=script_for(rule, channel),
            interview_id=reminder.interview_id,
            all_day=reminder.all_day,
        )
        change.append((reminder.id, planned))
    return Decision(change=tuple(change))


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


def _is_asked(rule: FollowUpRule, rules: Mapping[str, FollowUpRule], reminders: Iterable[Reminder]) -> bool:
    """Whether the same question waits already, such as by a rule for the stage where this is for what was sent. One
    that waits for silence is no reason not to ask: it is put off when this is done."""
    scripts = {f"{rule.script}-call", f"{rule.script}-mail"} if rule.script else set()
    if not scripts or rule.trigger is Trigger.INTERVIEW:
        return False
    asking = [r for r in reminders if r.script in scripts and r.rule != rule.id and r.interview_id is None]
    silent = {id_ for id_, other in rules.items() if other.trigger is Trigger.QUIET is not rule.trigger}
    return any(_is_open(r) and r.rule not in silent for r in asking)


def _asked_once(planned: Iterable[PlannedReminder], rules: Mapping[str, FollowUpRule]) -> tuple[PlannedReminder, ...]:
    """Of rules that would ask the same question, such as a rule and its copy, the first to be due."""
    made: dict[object, PlannedReminder] = {}
    for each in planned:
        made.setdefault(rules[each.rule].script or each, each)
    return tuple(made.values())


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
