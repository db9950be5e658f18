"""What a card says: its lines on screen, the whole of it as a tooltip, and in words for who does not see it."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import NamedTuple

from apptracker.domain.stages import Stage, StageKind
from apptracker.store.reading.board import Card
from apptracker.ui import formats
from apptracker.ui.language import instructed, named
from apptracker.ui.tr import mark, tr, trn

LONG, VERY_LONG = 14, 30  # days in a stage from which an application waits conspicuously long
_NEAR = 3  # days to a deadline that is near
#: What is only worth a look shows on the application's page, not on every third card.
_WARNINGS = {
    2: mark("The posting gives reason for caution"),
    3: mark("The posting has serious warning signs"),
}

_MET = mark("Your profile meets {covered} of the {asked} things the posting asks for")


class Face(NamedTuple):
    """``…_color``: names in the theme. ``coverage``: "2 of 7"; ``met``: the same where there is room, "2 of 7 met".
    ``part``: how much of what is asked is answered, 0 to 1, None where nothing is
    known or asked. ``warning``: 0 for none, 2 for caution, 3 serious."""

    employer: str
    title: str
    since: str
    since_color: str
    due: str
    due_color: str
    due_icon: str
    reminder: str
    coverage: str
    met: str
    part: float | None
    tags: tuple[str, ...]
    warning: int
    tip: str
    spoken: str


def face_of(card: Card, stage: Stage, now: datetime) -> Face:
    """``now``: the moment, in the person's zone."""
    employer = card.employer or tr("No employer yet")
    title = card.title or tr("No title yet")
    today = now.date()
    days = max(0, (today - card.stage_since).days)
    since = trn("{n} day", "{n} days", days) if days else tr("today")
    since_color = "text-muted"
    if days >= LONG and not stage.kind.is_ending and stage.kind is not StageKind.SAVED:
        since_color = "danger" if days >= VERY_LONG else "warning"
    due, due_color, due_tip = _due(card, now)
    due_icon = "reminder"
    if not due and card.deadline is not None and stage.kind is StageKind.SAVED:
        left = (card.deadline - today).days
        due = tr("closed {day}", day=formats.day(card.deadline, today)) if left < 0 else _closes(card.deadline, today)
        due_color = "danger" if left < 0 else "warning" if left <= _NEAR else "text-muted"
        due_icon = "calendar"
        due_tip = tr("Closing date: {day}", day=formats.full_day(card.deadline))
    coverage, part = "", None
    if card.asked and card.covered is not None:
        coverage, part = _of(card.covered, card.asked), card.covered / card.asked
    warning = card.warning if card.warning in _WARNINGS else 0
    warned = tr(_WARNINGS[warning]) if warning else ""
    tip = [
        employer,
        title,
        tr("In {stage} since {day}", stage=named(stage.name), day=formats.full_day(card.stage_since)),
        due_tip,
        tr(_MET, covered=card.covered, asked=card.asked) if coverage else "",
        ", ".join(card.tags),
        warned,
    ]
    spoken = [
        employer,
        title,
        tr("in this stage for {days}", days=since) if days else tr("in this stage since today"),
        due and (tr("reminder {due}: {text}", due=due, text=instructed(card.reminder)) if card.reminder else due),
        tr(_MET, covered=card.covered, asked=card.asked) if coverage else "",
        tr("tags: {tags}", tags=", ".join(card.tags)) if card.tags else "",
        warned,
    ]
    return Face(
        employer,
        title,
        since,
        since_color,
        due,
        due_color,
        due_icon,
        instructed(card.reminder or ""),
        coverage,
        tr("{coverage} met", coverage=coverage) if coverage else "",
        part,
        card.tags,
        warning or 0,
        "\n".join(filter(None, tip)),
        ", ".join(filter(None, spoken)),
    )


def _due(card: Card, now: datetime) -> tuple[str, str, str]:
    """When the next reminder is due: short, its color, and in full."""
    due = card.reminder_due
    if due is None:
        return "", "text-muted", ""
    day = _day(due, now.tzinfo, all_day=card.reminder_all_day)
    today = now.date()
    full = formats.full_day(day)
    if not card.reminder_all_day:
        full = f"{full}, {formats.clock_time(due.astimezone(now.tzinfo))}"
    tip = f"{full}: {instructed(card.reminder or '')}"
    if day < today or (not card.reminder_all_day and due < now):
        late = (today - day).days
        words = trn("{n} day overdue", "{n} days overdue", late) if late else tr("overdue")
        return words, "danger", tip
    words = formats.day(day, today) if card.reminder_all_day else formats.moment(due, today, now.tzinfo)
    return words, "warning" if day == today else "text-muted", tip


def _day(due: datetime, zone: tzinfo | None, *, all_day: bool) -> date:
    return (due if all_day else due.astimezone(zone)).date()


def _closes(deadline: date, today: date) -> str:
    return tr("closes {day}", day=formats.day(deadline, today))


def _of(covered: int, asked: int) -> str:
    return tr("{covered} of {asked}", covered=formats.number(covered), asked=formats.number(asked))
