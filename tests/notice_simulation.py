"""Years of a person's life with their computer: reminders and interviews come, move, are done and put off; the computer
sleeps for hours or months, its clock is wrong for a while, its owner travels; two processes look when it is time, in
any order, and are killed between writing down what they tell and showing it.

Only the ledger is simulated here; what is told, and when to look again, is the program's own decision. What must hold
is counted apart from it, by other means: see :class:`Figures`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from random import Random
from typing import Protocol
from zoneinfo import ZoneInfo

from apptracker.domain.agenda import ComingInterview, DueReminder
from apptracker.domain.interviews import Interview, InterviewFormat
from apptracker.domain.notices import INTERVIEWS, Notice, interview_day_key, interview_key, reminder_key
from apptracker.domain.reminders import Reminder
from apptracker.domain.scheduling import NoticePolicy, Round, Told, plan

RULES = (None, None, "confirm-receipt", "thank-you", "next-steps", "closing-date", "chase-quiet", "an-own-rule")
MINUTE = timedelta(minutes=1)
LONG_AWAKE = timedelta(hours=6)
FIVE_YEARS = 5 * 365 + 1
#: When a life begins, and where it is lived: clocks changed in the north, in the south, by half an hour, across the
#: line where the date changes (which left out December 30, 2011), and on journeys between them.
LIVES = (
    (datetime(2026, 1, 1, tzinfo=UTC), ("America/Chicago",)),
    (datetime(2026, 3, 1, tzinfo=UTC), ("Australia/Lord_Howe", "Europe/Berlin")),
    (datetime(2011, 10, 1, tzinfo=UTC), ("Pacific/Apia", "America/New_York", "Asia/Tokyo")),
    (datetime(2026, 6, 1, tzinfo=UTC), ("America/Santiago", "America/St_Johns", "Asia/Kathmandu")),
)


@dataclass
class Figures:
    """What came of it. The first four must stay 0. ``missed``: something that waited, had come due and was not told
    at the end of a day on which the computer was awake for long, the clock right, and room left for a notice; or that
    was still not told at the end of the next such day, room or no room; or an interview near or later that day of which
    nothing was told. ``doubled``: one thing shown twice without having been moved. ``in_quiet``: shown in quiet hours.
    ``over_limit``: shown beyond a day's limit, interviews not counted."""

    missed: int = 0
    doubled: int = 0
    in_quiet: int = 0
    over_limit: int = 0
    days: int = 0
    judged: int = 0
    looks: int = 0
    shown: int = 0
    things: int = 0
    grouped: int = 0
    killed: int = 0
    slept: int = 0
    jumped: int = 0
    travelled: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.missed or self.doubled or self.in_quiet or self.over_limit)


class Ledger(Protocol):
    """Where it is written down what was told, for one process."""

    def claim(self, life: Life, now: datetime) -> Round: ...


class ListLedger:
    """The ledger's rule and nothing else: what was told, in which notice, on which day."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[str, date]] = {}
        self.shown_on: dict[date, set[str]] = {}

    def claim(self, life: Life, now: datetime) -> Round:
        today = now.date()
        found = plan(
            now,
            [DueReminder(reminder, "Harbor Mutual", "Agent") for reminder in life.reminders.values()],
            [ComingInterview(interview, "Harbor Mutual", "Agent", False) for interview in life.interviews.values()],
            Told(self.rows, self.shown_today(today)),
            life.policy,
        )
        for notice in found.notices:
            self.shown_on.setdefault(today, set()).add(notice.key)
            for key in notice.tells:
                assert key not in self.rows
                self.rows[key] = notice.key, today
        return found

    def shown_today(self, day: date) -> int:
        return sum(not key.startswith(INTERVIEWS) for key in self.shown_on.get(day, ()))

    def told(self, key: str) -> bool:
        return key in self.rows


class Life:
    """``zones``: where the person may be; they begin in the first."""

    def __init__(
        self,
        seed: int,
        begins: datetime,
        zones: tuple[str, ...],
        ledgers: tuple[Ledger, Ledger] | None = None,
        told: Callable[[str], bool] | None = None,
    ) -> None:
        self.random = Random(seed)
        self.zone: tzinfo = ZoneInfo(zones[0])
        self.zones = zones
        self.real = begins.astimezone(UTC)
        self.wrong = timedelta()  # what the clock is off by
        self.policy = NoticePolicy()
        self.reminders: dict[int, Reminder] = {}
        self.interviews: dict[int, Interview] = {}
        own = ListLedger()
        self.ledgers: tuple[Ledger, Ledger] = ledgers or (own, own)
        self.is_told = told or own.told
        self.figures = Figures()
        self._next: list[datetime | None] = [None, None]
        self._changed = [True, True]
        self._ids = 0
        self._shown: Counter[str] = Counter()
        self._shown_on: Counter[date] = Counter()
        self._claimed_on: Counter[date] = Counter()  # also those that nobody saw
        self._waited: dict[str, date] = {}
        self._steady_since = self.real

    @property
    def now(self) -> datetime:
        return (self.real + self.wrong).astimezone(self.zone)

    def live(self, days: int) -> Figures:
        ends = self.real + timedelta(days=days)
        while self.real < ends:
            self._awake(until=self.real + timedelta(hours=self.random.choice((0.1, 1, 3, 9, 14, 16, 30))))
            self._sleep()
        self.figures.days += days
        return self.figures

    # What happens

    def _awake(self, until: datetime) -> None:
        self._steady_since = self.real
        happens = self.real + self._pause()
        while self.real < until:
            evening = self._evening()
            at = min(until, happens, evening, *(self._looks_at(process) for process in (0, 1)))
            self.real = max(self.real, at)
            if self.real >= happens:
                self._happen()
                happens = self.real + self._pause()
            processes = [0, 1]
            self.random.shuffle(processes)
            for process in processes:
                if self._looks_at(process) <= self.real:
                    self._look(process)
            if self.real == evening and self.real - self._steady_since > LONG_AWAKE:
                self._judge(self.now.date())

    def _evening(self) -> datetime:
        """The next time that it is two minutes before quiet hours, by the clock as it shows now."""
        day = self.now.date()
        for ahead in (0, 1, 2):
            start = datetime.combine(day + timedelta(days=ahead), self.policy.quiet[0], self.zone)
            at = start.astimezone(UTC) - self.wrong - 2 * MINUTE
            if at > self.real:
                return at
        raise AssertionError(self.now)

    def _looks_at(self, process: int) -> datetime:
        """A process looks when something changed, or when it is time, by the clock as it shows now."""
        if self._changed[process]:
            return self.real
        next_ = self._next[process]
        return datetime.max.replace(tzinfo=UTC) if next_ is None else next_.astimezone(UTC) - self.wrong

    def _look(self, process: int) -> None:
        now = self.now
        self._changed[process] = False
        found = self.ledgers[process].claim(self, now)
        self.figures.looks += 1
        self._next[process] = found.next
        assert found.next is None or found.next.astimezone(UTC) > now.astimezone(UTC)
        for notice in found.notices:
            self._claimed_on[now.date()] += notice.interview_id is None
            if self.random.random() < 0.03:  # killed before it was shown, and started again
                self.figures.killed += 1
                self._changed[process] = True
                continue
            self._show(notice, now)

    def _show(self, notice: Notice, now: datetime) -> None:
        self.figures.shown += 1
        self.figures.things += len(notice.tells)
        self.figures.grouped += notice.is_group
        for key in notice.tells:
            self._shown[key] += 1
            if self._shown[key] > 1:
                self._fault("doubled", f"{key} at {now}")
        if _is_quiet(now.time(), self.policy.quiet):
            self._fault("in_quiet", f"{notice.key} at {now}")
        self._shown_on[now.date()] += notice.interview_id is None
        if self._shown_on[now.date()] > self.policy.limit:
            self._fault("over_limit", f"{notice.key} at {now}")
        if len(notice.reminder_ids) == 1 and not notice.is_group and self.random.random() < 0.6:
            self._answer(notice.reminder_ids[0])

    def _answer(self, id_: int) -> None:
        if self.random.random() < 0.7:
            self.settle(id_)
        else:
            due = (self.now.astimezone(UTC) + timedelta(hours=1)).replace(microsecond=0)
            self.put(replace(self.reminders[id_], due=due, all_day=False))

    def _judge(self, day: date) -> None:
        """At the end of a day on which the computer was awake for long and its clock stood as it stands now."""
        self.figures.judged += 1
        for reminder in self.reminders.values():
            key = reminder_key(reminder.id, reminder.due)
            came = reminder.due.date() if reminder.all_day else reminder.due.astimezone(self.zone).date()
            is_due = came <= day and (reminder.all_day or reminder.due <= self.real + self.wrong)
            if not is_due or self.is_told(key):
                continue
            has_room = self.policy.limit > self._claimed_on[day]
            waited = self._waited.setdefault(key, day) != day
            if has_room or (waited and not self.wrong):
                self._fault("missed", f"{reminder}, at {self.now}")
        now = self.real + self.wrong
        for interview in self.interviews.values():
            is_near = now < interview.at <= now + timedelta(minutes=self.policy.interview_minutes)
            is_today = now < interview.at and interview.at.astimezone(self.zone).date() == day
            is_told_ahead = self.is_told(interview_key(interview.id, interview.at))
            is_told = is_told_ahead or self.is_told(interview_day_key(interview.id, interview.at))
            if (is_near and not is_told_ahead) or (is_today and not is_told):
                self._fault("missed", f"{interview}, at {self.now}")

    def _fault(self, kind: str, words: str) -> None:
        setattr(self.figures, kind, getattr(self.figures, kind) + 1)
        self.figures.faults.append(f"{kind}: {words}")

    def _pause(self) -> timedelta:
        return timedelta(minutes=self.random.expovariate(1 / 240)) + timedelta(seconds=1)

    def _sleep(self) -> None:
        hours = self.random.choice((0.05, 2, 8, 8, 8, 8, 10, 14, 30, 70))
        if self.random.random() < 0.01:
            hours = 24 * self.random.choice((7, 20, 60, 150))
        self.real += timedelta(hours=hours)
        if self.random.random() < 0.6:  # until they get up
            here = self.now
            morning = here.replace(hour=6, minute=50, second=0, fold=0) + timedelta(days=here.hour >= 7)
            self.real = max(self.real, morning.astimezone(UTC) - self.wrong)
        self.figures.slept += 1
        self._changed = [True, True]
        if self.random.random() < 0.05:
            self._travel()
        if self.wrong and self.random.random() < 0.5:
            self._set_right()  # from the network

    def _travel(self) -> None:
        self.zone = ZoneInfo(self.random.choice(self.zones))
        self._steady_since = self.real
        self.figures.travelled += 1
        self._changed = [True, True]

    def _set_right(self) -> None:
        if self.wrong:
            self.wrong = timedelta()
            self._clock_changed()

    def _clock_changed(self) -> None:
        self._steady_since = self.real
        self._changed = [True, True]
        self._waited.clear()

    def _happen(self) -> None:
        dice = self.random.random()
        here = self.now
        if dice < 0.4:
            self.add(self._some_due(here), self.random.random() < 0.6)
        elif dice < 0.5:
            at = (here.astimezone(UTC) + timedelta(hours=self.random.uniform(0.5, 200))).replace(microsecond=0)
            self.put_interview(None, at)
        elif dice < 0.55 and self.interviews:
            id_ = self.random.choice(sorted(self.interviews))
            at = (here.astimezone(UTC) + timedelta(hours=self.random.uniform(0.5, 90))).replace(microsecond=0)
            self.put_interview(id_, at)
        elif dice < 0.9 and self.reminders:
            self.settle(self.random.choice(sorted(self.reminders)))
        elif dice < 0.92 and self.reminders:
            id_ = self.random.choice(sorted(self.reminders))
            self.put(replace(self.reminders[id_], due=self._some_due(here), all_day=False))
        elif dice < 0.93:
            self.wrong = timedelta(hours=self.random.choice((-9000, -80, -25, -3, -0.5, 0.5, 2, 26, 100, 9000)))
            self.figures.jumped += 1
            self._clock_changed()
        elif dice < 0.96:
            self._set_right()
        elif dice < 0.963:
            for _ in range(self.random.choice((20, 60))):
                self.add(self._some_due(here), all_day=True)
        elif dice < 0.97:
            self._travel()
        self._forget_interviews()

    def _some_due(self, here: datetime) -> datetime:
        ahead = timedelta(hours=self.random.choice((0.2, 1, 4, 12, 24, 30, 48, 72, 120, 240, 700)))
        return (here.astimezone(UTC) + ahead * self.random.uniform(0.5, 1.2)).replace(microsecond=0)

    # Changes of the data

    def add(self, due: datetime, all_day: bool) -> None:
        if all_day:
            due = datetime.combine(due.astimezone(self.zone).date(), time(), UTC)
        self.put(self.make(due, all_day, self.random.choice(RULES)))

    def make(self, due: datetime, all_day: bool, rule: str | None) -> Reminder:
        self._ids += 1
        return Reminder(self._ids, None, due, "Call Ana", all_day=all_day, rule=rule)

    def put(self, reminder: Reminder) -> None:
        self.reminders[reminder.id] = reminder
        self._changed = [True, True]

    def settle(self, id_: int) -> None:
        del self.reminders[id_]
        self._changed = [True, True]

    def put_interview(self, id_: int | None, at: datetime) -> None:
        """Plans one, or moves one."""
        if id_ is None:
            self._ids += 1
            id_ = self._ids
        self.interviews[id_] = Interview(id_, 1, at, at.replace(tzinfo=None), "UTC", InterviewFormat.PHONE)
        self._changed = [True, True]

    def drop_interview(self, id_: int) -> None:
        del self.interviews[id_]

    def _forget_interviews(self) -> None:
        for id_ in [id_ for id_, each in self.interviews.items() if each.at < self.real and not self.wrong]:
            self.drop_interview(id_)


def _is_quiet(at: time, quiet: tuple[time, time]) -> bool:
    minute, start, end = (each.hour * 60 + each.minute for each in (at, *quiet))
    return (minute - start) % 1440 < (end - start) % 1440
