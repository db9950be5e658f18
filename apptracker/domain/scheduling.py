"""The scheduler: what to tell the person now, outside the window's pages, and when to look again. Pure.

What holds for it:

- the ledger decides what was told (``told``), never the time that has passed: a clock set back, a computer that slept
  and a person who travels change what is due, and nothing is told twice for it;
- an interview is told in the morning of its day and again some time ahead, each time by itself, whatever else was told
  that day;
- nothing is told in quiet hours. A reminder for a whole day is told in the morning, one with a time at that time, and
  what fell into quiet hours when they end. Where an interview's time to be told falls
  into quiet hours, it is told shortly before they begin;
- what could not be told on its day waits for the morning, and comes with that day's as one notice;
- more reminders than :data:`AT_ONCE` come as one notice, however many there are;
- a day has only so many notices of reminders. A place is kept for what comes later that day and matters more; what
  does not fit joins the day's last notice or waits for the next morning. All of it stands on Today anyway.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from apptracker.domain.agenda import ComingInterview, DueReminder
from apptracker.domain.importance import importance
from apptracker.domain.notices import Notice, group_key, interview_day_key, interview_key, reminder_key
from apptracker.domain.when import MONTHS, WEEKDAYS, clock_face

AT_ONCE = 2
#: How long before quiet hours begin an interview is told whose time to be told they swallow.
BEFORE_QUIET = timedelta(minutes=30)
_NAMED = 2  # things that a notice of several names
_INTERVIEW = -1  # before anything there is to do


@dataclass(frozen=True, slots=True)
class NoticePolicy:
    """What the person chose. ``quiet``: from and until when nothing is told, over midnight where the first is later;
    both alike: no quiet hours. ``morning``: when what is for a whole day is told. ``limit``: notices of reminders
    a day. ``neutral``: without names and texts, for a screen that others see. ``interview_minutes``: how long before an
    interview; 0: not at all."""

    on: bool = True
    morning: time = time(9)
    quiet: tuple[time, time] = (time(21), time(8))
    limit: int = 5
    neutral: bool = False
    sound: bool = False
    interview_minutes: int = 60

    def is_quiet(self, at: datetime) -> bool:
        """Whether the clock that shows ``at`` is within quiet hours."""
        return self._covers(at.time())

    @property
    def wakes_at(self) -> time:
        """When what is for a whole day is told: in the morning, but not before quiet hours end."""
        return self.quiet[1] if self._covers(self.morning) else self.morning

    def _covers(self, at: time) -> bool:
        start, end = self.quiet
        return start <= at < end if start <= end else at >= start or at < end


class Told(NamedTuple):
    """What the ledger knows. ``keys``: what was told (of what is asked about, at least). ``today``: the notices of
    reminders on this calendar day. ``waiting``: how many of the reminders told are still to be done and due by the end
    of this day, ``overdue`` how many of those are of days before."""

    keys: Collection[str] = ()
    today: int = 0
    waiting: int = 0
    overdue: int = 0


class Round(NamedTuple):
    """What to tell now, in the order of importance, and the next instant at which there will be something, as far as
    can be seen now; None for never."""

    notices: tuple[Notice, ...] = ()
    next: datetime | None = None


def plan(
    now: datetime,
    waiting: Iterable[DueReminder],
    interviews: Iterable[ComingInterview],
    told: Told,
    policy: NoticePolicy,
    face: Callable[[datetime], str] = clock_face,
) -> Round:
    """What to tell a person whose clock shows ``now`` (aware, in their zone), of the reminders that wait and the
    interviews that are planned. ``face``: how they write a time of day."""
    here = now.tzinfo
    if here is None:
        raise ValueError("now must be aware")
    if not policy.on:
        return Round()
    clock = _Clock(here, policy, face)
    things: list[_Thing] = [
        _ReminderToTell(each, key, clock)
        for each in waiting
        if (key := reminder_key(each.reminder.id, each.reminder.due)) not in told.keys
    ]
    if policy.interview_minutes:
        things += [
            thing
            for each in interviews
            for thing in (_InterviewToTell(each, clock), _InterviewDayToTell(each, clock))
            if thing.key not in told.keys
        ]
    groups = _decide(now, things, told.today, clock)
    notices = tuple(
        _group(now, group, told, policy) if len(group) > 1 else group[0].notice(now, policy) for group in groups
    )
    gone = {thing.key for group in groups for thing in group}
    left = [thing for thing in things if thing.key not in gone]
    return Round(notices, _next(now, left, told.today + sum(n.interview_id is None for n in notices), clock))


def _decide(now: datetime, things: Sequence[_Thing], shown: int, clock: _Clock) -> list[list[_Thing]]:
    """What becomes one notice each."""
    if clock.policy.is_quiet(now):
        return []
    due = sorted((thing for thing in things if thing.is_due(now)), key=lambda thing: thing.rank)
    apart: list[list[_Thing]] = [[thing] for thing in due if isinstance(thing, _AboutInterview)]
    rest = [thing for thing in things if not isinstance(thing, _AboutInterview)]
    return apart + _decide_reminders(now, due[len(apart) :], rest, shown, clock)


def _decide_reminders(
    now: datetime, due: Sequence[_Thing], things: Sequence[_Thing], shown: int, clock: _Clock
) -> list[list[_Thing]]:
    """The same for the reminders among ``things`` that are due, the most important first."""
    room = clock.policy.limit - shown
    if room <= 0 or not due:
        return []
    today = now.date()
    later = [thing.rank[0] for thing in things if _is_later(thing.on(today), now)]

    def places(thing: _Thing) -> int:
        """Notices left for it today once those that matter more have theirs."""
        return room - sum(rank < thing.rank[0] for rank in later)

    if places(due[0]) <= 0:
        return []
    is_late = any(thing.is_overdue(today) for thing in due)
    if len(due) == 1 or (len(due) <= min(AT_ONCE, places(due[-1])) and not is_late):
        return [[thing] for thing in due]
    return [list(due)]


def _next(now: datetime, things: Sequence[_Thing], shown: int, clock: _Clock) -> datetime | None:
    today = now.date()
    moments = {
        at.astimezone(UTC): at
        for thing in things
        for at in (thing.on(today), thing.after(today))
        if at is not None and _is_later(at, now)
    }
    if clock.policy.is_quiet(now):  # what is due by now has to wait for its end
        end = clock.awake(now)
        moments[end.astimezone(UTC)] = end
    for _, at in sorted(moments.items()):
        if _decide(at, things, shown if at.date() == today else 0, clock):
            return at
    return None


def _is_later(at: datetime | None, than: datetime) -> bool:
    return at is not None and at.astimezone(UTC) > than.astimezone(UTC)  # clocks of one zone may show a time twice


class _Clock:
    """The person's clock, with their quiet hours."""

    def __init__(self, here: tzinfo, policy: NoticePolicy, face: Callable[[datetime], str]) -> None:
        self.here = here
        self.face = face
        self.policy = policy
        self._mornings: dict[date, datetime] = {}

    def first(self, day: date, at: time) -> datetime:
        """The instant at which clocks show that time; where they jump over it, the one they jump at."""
        wall = datetime.combine(day, at)
        while (found := self.shown(wall.replace(tzinfo=self.here))).replace(tzinfo=None) != wall:
            wall = wall.replace(second=0, microsecond=0) + timedelta(minutes=1)
        return found

    def shown(self, at: datetime) -> datetime:
        return at.astimezone(UTC).astimezone(self.here)

    def awake(self, at: datetime) -> datetime:
        """That instant, or the end of the quiet hours it is in."""
        _, quiet_to = self.policy.quiet
        while self.policy.is_quiet(at):
            day = at.date() if at.time() < quiet_to else at.date() + timedelta(days=1)
            end = self.first(day, quiet_to)
            at = end if _is_later(end, at) else self.shown(end.replace(fold=1))
        return at

    def before_quiet(self, at: datetime) -> datetime:
        """That instant, or one shortly before the quiet hours it is in."""
        if not self.policy.is_quiet(at):
            return at
        quiet_from, _ = self.policy.quiet
        day = at.date() if at.time() >= quiet_from else at.date() - timedelta(days=1)
        return self.shown(self.first(day, quiet_from).astimezone(UTC) - BEFORE_QUIET)

    def morning(self, day: date) -> datetime:
        """When on that day it is told what is for a whole day, or what was left over."""
        if day not in self._mornings:
            self._mornings[day] = self.awake(self.first(day, self.policy.wakes_at))
        return self._mornings[day]


class _Thing:
    """Something to tell. ``day``: the first calendar day on which it may be; ``rank``: the smaller, the sooner."""

    day: date
    rank: tuple[int, date, bool, datetime, int]

    def __init__(self, key: str, clock: _Clock) -> None:
        self.key = key
        self._clock = clock

    def on(self, day: date) -> datetime | None:
        """The first instant of a day at which it may be told."""
        raise NotImplementedError

    def is_due(self, now: datetime) -> bool:
        """Whether it is to be told, outside quiet hours."""
        at = self.on(now.date())
        return at is not None and not _is_later(at, now)

    def is_overdue(self, today: date) -> bool:
        """Whether its day has passed."""
        return self.day < today

    def after(self, day: date) -> datetime | None:
        """The first instant after a day at which it may be told."""
        for ahead in range(3):  # no more than a night is ever skipped, or a day by a zone that changes sides
            at = self.on(max(day + timedelta(days=1), self.day) + timedelta(days=ahead))
            if at is not None:
                return at
        return None

    def words(self, now: datetime) -> str:
        raise NotImplementedError

    def notice(self, now: datetime, policy: NoticePolicy) -> Notice:
        raise NotImplementedError


class _ReminderToTell(_Thing):
    def __init__(self, waiting: DueReminder, key: str, clock: _Clock) -> None:
        super().__init__(key, clock)
        self._waiting = waiting
        reminder = waiting.reminder
        self.day = reminder.day(clock.here)
        self.rank = importance(reminder.rule), *reminder.place(clock.here)

    def on(self, day: date) -> datetime | None:
        reminder = self._waiting.reminder
        if day < self.day:
            return None
        if day == self.day and not reminder.all_day:
            at = self._clock.awake(self._clock.shown(reminder.due))
        else:
            at = self._clock.morning(day)
        return at if at.date() == day and self._is_current(at) else None

    def is_due(self, now: datetime) -> bool:
        return super().is_due(now) and self._is_current(now)

    def _is_current(self, at: datetime) -> bool:
        lapses = self._waiting.lapses
        return lapses is None or _is_later(lapses, at)

    def words(self, now: datetime) -> str:
        return self._waiting.reminder.text

    def notice(self, now: datetime, policy: NoticePolicy) -> Notice:
        reminder = self._waiting.reminder
        since = ""
        if self.is_overdue(now.date()):
            weekday, month = WEEKDAYS[self.day.weekday()], MONTHS[self.day.month - 1]
            since = f"Since {weekday}, {month} {self.day.day}"
        about = "" if policy.neutral else self._waiting.about
        return Notice(
            key=self.key,
            title="You have a reminder" if policy.neutral else reminder.text,
            body="\n".join(filter(None, (about, since))),
            reminder_ids=(reminder.id,),
            application_id=reminder.application_id,
            interview_id=reminder.interview_id,
            sound=policy.sound,
            tells=(self.key,),
        )


class _AboutInterview(_Thing):
    """``_from``: the instant from which on it is told ahead."""

    def __init__(self, coming: ComingInterview, key: str, clock: _Clock) -> None:
        super().__init__(key, clock)
        self._coming = coming
        interview = coming.interview
        self._at = clock.shown(interview.at)
        ahead = timedelta(minutes=clock.policy.interview_minutes)
        self._from = clock.before_quiet(clock.shown(interview.at.astimezone(UTC) - ahead))
        self.rank = _INTERVIEW, self._at.date(), True, interview.at, interview.id

    def is_overdue(self, today: date) -> bool:
        return False  # once it has begun, it is not told

    def notice(self, now: datetime, policy: NoticePolicy) -> Notice:
        interview = self._coming.interview
        return Notice(
            key=self.key,
            title=self._neutral(now) if policy.neutral else self.words(now),
            body="" if policy.neutral else self._body(),
            application_id=interview.application_id,
            interview_id=interview.id,
            sound=policy.sound,
            tells=(self.key,),
        )

    def _body(self) -> str:
        return self._coming.about

    def _neutral(self, now: datetime) -> str:
        face = self._clock.face(self._at)
        if self._at.date() > now.date():
            return f"You have an appointment tomorrow at {face}"
        return f"You have an appointment at {face}"


class _InterviewToTell(_AboutInterview):
    """Some time before it begins."""

    def __init__(self, coming: ComingInterview, clock: _Clock) -> None:
        super().__init__(coming, interview_key(coming.interview.id, coming.interview.at), clock)
        self.day = self._from.date()

    def on(self, day: date) -> datetime | None:
        if day < self.day:
            return None
        at = self._clock.awake(self._from if day == self.day else self._clock.first(day, time()))
        return at if at.date() == day and _is_later(self._at, at) else None

    def is_due(self, now: datetime) -> bool:
        return super().is_due(now) and _is_later(self._at, now)

    def words(self, now: datetime) -> str:
        face = self._clock.face(self._at)
        return f"Interview tomorrow at {face}" if self._at.date() > now.date() else f"Interview at {face}"

    def notice(self, now: datetime, policy: NoticePolicy) -> Notice:
        return replace(super().notice(now, policy), urgent=True)


class _InterviewDayToTell(_AboutInterview):
    """In the morning of its day, unless it is told ahead by then."""

    def __init__(self, coming: ComingInterview, clock: _Clock) -> None:
        super().__init__(coming, interview_day_key(coming.interview.id, coming.interview.at), clock)
        self.day = self._at.date()

    def on(self, day: date) -> datetime | None:
        if day != self.day:
            return None
        at = self._clock.morning(day)
        return at if at.date() == day and _is_later(self._from, at) else None

    def is_due(self, now: datetime) -> bool:
        return super().is_due(now) and _is_later(self._from, now)

    def words(self, now: datetime) -> str:
        from apptracker.domain.interviews import FORMAT_WORDS

        what = ", ".join(filter(None, (FORMAT_WORDS[self._coming.interview.format], self._coming.employer)))
        face = self._clock.face(self._at)
        return f"Today at {face}: {what}"

    def _body(self) -> str:
        interview = self._coming.interview
        people = ", ".join(interview.people)
        return "\n".join(filter(None, (self._coming.title, people and f"With {people}", interview.place)))

    def _neutral(self, now: datetime) -> str:
        face = self._clock.face(self._at)
        return f"You have an appointment today at {face}"


def _group(now: datetime, things: Sequence[_Thing], told: Told, policy: NoticePolicy) -> Notice:
    """One notice for several things, the most important first. What was told before and still waits is counted."""
    count = len(things) + told.waiting
    overdue = sum(thing.is_overdue(now.date()) for thing in things) + told.overdue
    named = [thing.words(now) for thing in things[:_NAMED]]
    if count > len(named):
        named.append(f"and {count - len(named)} more")
    late = "" if not overdue else "1 is overdue" if overdue == 1 else f"{overdue} are overdue"
    return Notice(
        key=group_key(now),
        title=f"{count} reminders are due" if policy.neutral else f"{count} things to do today",
        body="\n".join(filter(None, (*(() if policy.neutral else named), late))),
        reminder_ids=tuple(id_ for thing in things for id_ in thing.notice(now, policy).reminder_ids),
        sound=policy.sound,
        is_group=True,
        tells=tuple(thing.key for thing in things),
    )
