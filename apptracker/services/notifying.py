"""Bringing what is due to the person's notice: who shows it claims it first, so that of the window, the agent and
``remind notify`` exactly one does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from apptracker.domain.errors import UserError
from apptracker.domain.interviews import InterviewState
from apptracker.domain.notices import NoticeAction, group_time, interview_key, reminder_key
from apptracker.domain.reminders import ReminderState
from apptracker.domain.scheduling import Round, plan
from apptracker.domain.when import clock_face
from apptracker.services import notify_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from apptracker.domain.changes import Result
    from apptracker.domain.notices import Notice
    from apptracker.domain.reminders import Reminder
    from apptracker.domain.when import When
    from apptracker.store import Database
    from apptracker.store.reading.notices import ToTell

SNOOZE = timedelta(hours=1)


def claim(db: Database, face: Callable[[datetime], str] = clock_face) -> Round:
    """What to show now; it counts as told from here on, whatever becomes of this process. Where nothing is due,
    nothing is written. ``face``: how the person writes a time of day."""
    found = look(db)
    if not found.notices:
        return found
    now = db.clock.now()
    policy = notify_settings.policy(db)

    def decide(found: ToTell) -> Round:
        return plan(now, found.reminders, found.interviews, found.told, policy, face)

    return db.claim_notices(now, decide)


def look(db: Database) -> Round:
    """What would be shown now. Reads only."""
    policy = notify_settings.policy(db)
    if not policy.on:
        return Round()
    now = db.clock.now()
    found = db.notices.to_tell(now)
    return plan(now, found.reminders, found.interviews, found.told, policy)


def unclaim(db: Database, notices: Iterable[Notice]) -> None:
    """They could not be shown, so that somebody else may."""
    db.unclaim_notices(key for notice in notices for key in notice.tells)


def is_open(db: Database, notice: Notice) -> bool:
    """Whether it still says what is so: a reminder that was settled or put off since needs telling no more, nor does an
    interview that was moved, is off or has begun. One for several counts what was told before, too: it holds until any
    reminder is settled."""
    told = group_time(notice.key)
    if told is not None and db.read.has_settled_since(told):
        return False
    return all(_holds(db, key) for key in notice.tells or (notice.key,))


def _holds(db: Database, key: str) -> bool:
    """Whether what was written down under this key still stands as it did."""
    from apptracker.services import reminders

    kind, _, rest = key.partition(":")
    id_ = rest.partition("@")[0]
    if kind not in ("reminder", "interview") or not id_.isdecimal():
        return True  # a notice that is about neither, such as one to try how they look
    try:
        if kind == "interview":
            interview = db.read.interview(int(id_))
            db.read.application(interview.application_id)  # which is in the bin, or is not
            planned = interview.state is InterviewState.PLANNED and interview.at > db.clock.now()
            return planned and interview_key(interview.id, interview.at) == key
        reminder = db.read.reminder(int(id_))
        if reminder.application_id is not None:
            db.read.application(reminder.application_id)
    except UserError:
        return False
    return reminder.state in reminders.WAITING and reminder_key(reminder.id, reminder.due) == key


def answer(db: Database, notice: Notice, action: NoticeAction) -> Result[list[Reminder]] | None:
    """What the person chose: done settles the reminder, snooze puts it off by an hour, or until quiet hours end, or to
    the next morning where that is tomorrow. None where nothing is to be changed: the reminder is settled or put off
    already, or the answer changes nothing."""
    from apptracker.services import reminders

    if action not in notice.actions or action is NoticeAction.OPEN or not is_open(db, notice):
        return None
    if action is NoticeAction.DONE:
        return reminders.settle(db, notice.reminder_ids, ReminderState.DONE)
    return reminders.snooze(db, notice.reminder_ids, _later(db))


def _later(db: Database) -> When:
    from apptracker.domain.snoozing import Snooze, put_off
    from apptracker.domain.when import When

    now = db.clock.now()
    later = (now.astimezone(UTC) + SNOOZE).astimezone(now.tzinfo)
    policy = notify_settings.policy(db)
    if policy.is_quiet(later):
        later = datetime.combine(later.date(), policy.quiet[1], later.tzinfo)
    if later.date() == now.date() and later > now:
        return When(later.replace(second=0, microsecond=0), all_day=False)
    tomorrow = put_off(Snooze.TOMORROW, now)
    assert tomorrow is not None
    return tomorrow
