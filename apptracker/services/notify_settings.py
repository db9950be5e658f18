"""How the person wants to be told of what is due (:class:`~apptracker.domain.scheduling.NoticePolicy`): settings
``notify.…``, each as it is meant to be until it is set."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.scheduling import NoticePolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from apptracker.store import Database

MOST = 50  # notices a day
LONGEST_QUIET = timedelta(hours=20)
LONGEST_AHEAD = 24 * 60  # minutes before an interview
NAMES = tuple(field.name for field in fields(NoticePolicy))
_USUAL = NoticePolicy()
_TIME = re.compile(r"([01]?\d|2[0-3])(?::([0-5]\d))?(?: ?([ap])\.?m\.?)?", re.IGNORECASE)
_YES, _NO = ("yes", "on", "true", "1"), ("no", "off", "false", "0")


def policy(db: Database) -> NoticePolicy:
    """As it is set now."""
    return policy_from(db.notices.chosen())


def policy_from(chosen: Mapping[str, object]) -> NoticePolicy:
    """What is stored, as far as it makes sense; the usual for the rest."""
    known = {name: value for name, stored in chosen.items() if (value := _value(name, stored)) is not None}
    return replace(_USUAL, **known)  # type: ignore[arg-type]


def change(db: Database, **values: object) -> Result[NoticePolicy]:
    """Sets what is named, by the fields of the policy. Nothing is changed where all is so already.

    :raises UserError: ``notify.limit, notify.quiet, notify.interview``.
    """
    before = policy(db)
    after = replace(before, **values)  # type: ignore[arg-type]
    _check(after)
    changed = [name for name in NAMES if getattr(after, name) != getattr(before, name)]
    if not changed:
        return Result(after)
    with db.change("Changed how you are notified") as uow:
        for name in changed:
            value = getattr(after, name)
            if value == getattr(_USUAL, name):
                uow.remove_setting(f"notify.{name}")
            else:
                uow.put_setting(f"notify.{name}", _stored(value))
    return Result(after, uow.changes)


def change_typed(db: Database, name: str, text: str) -> Result[NoticePolicy]:
    """Sets one of :data:`NAMES` as typed; '' goes back to the usual.

    :raises UserError: ``notify.yes_no, notify.time, notify.number``, and those of :func:`change`.
    """
    typed = text.strip()
    return change(db, **{name: _TYPED[name](typed) if typed else getattr(_USUAL, name)})


def said(wanted: NoticePolicy) -> dict[str, str]:
    """Each setting as it can be typed."""
    words = {}
    for name in NAMES:
        value = getattr(wanted, name)
        if isinstance(value, bool):
            words[name] = "yes" if value else "no"
        elif isinstance(value, tuple):
            words[name] = "none" if value[0] == value[1] else "-".join(f"{at:%H:%M}" for at in value)
        else:
            words[name] = f"{value:%H:%M}" if isinstance(value, time) else str(value)
    return words


def _check(wanted: NoticePolicy) -> None:
    if not 1 <= wanted.limit <= MOST:
        raise UserError("notify.limit", most=MOST)
    if not 0 <= wanted.interview_minutes <= LONGEST_AHEAD:
        raise UserError("notify.interview", most=LONGEST_AHEAD)
    if _length(wanted.quiet) > LONGEST_QUIET:
        raise UserError("notify.quiet", hours=LONGEST_QUIET // timedelta(hours=1))


def _length(quiet: tuple[time, time]) -> timedelta:
    start, end = (timedelta(hours=at.hour, minutes=at.minute) for at in quiet)
    return (end - start) % timedelta(days=1)


def _stored(value: object) -> object:
    if isinstance(value, tuple):
        return [f"{at:%H:%M}" for at in value]
    return f"{value:%H:%M}" if isinstance(value, time) else value


def _value(name: str, stored: object) -> object:
    """What was stored, or None where it makes no sense."""
    value: object
    try:
        match getattr(_USUAL, name, None), stored:
            case bool(), bool():
                value = stored
            case time(), str():
                value = _wall_time(stored)
            case tuple(), [str(start), str(end)]:
                value = _wall_time(start), _wall_time(end)
            case int(), int() if not isinstance(stored, bool):
                value = stored
            case _:
                return None
        _check(replace(_USUAL, **{name: value}))  # type: ignore[arg-type]
    except (ValueError, UserError):
        return None
    return value


def _wall_time(stored: str) -> time:
    """:raises ValueError: it is no time of day, or one of another zone than the person's."""
    value = time.fromisoformat(stored)
    if value.tzinfo is not None:
        raise ValueError(stored)
    return value


def _yes_or_no(text: str) -> bool:
    if text.casefold() not in (*_YES, *_NO):
        raise UserError("notify.yes_no", value=text)
    return text.casefold() in _YES


def _time(text: str) -> time:
    found = _TIME.fullmatch(text)
    if found is None:
        raise UserError("notify.time", value=text)
    hour, half = int(found[1]), (found[3] or "").casefold()
    if half and not 1 <= hour <= 12:
        raise UserError("notify.time", value=text)
    return time(hour % 12 + 12 * (half == "p") if half else hour, int(found[2] or 0))


def _quiet(text: str) -> tuple[time, time]:
    if text.casefold() in ("none", *_NO):
        return time(), time()
    start, _, end = text.replace("\N{EN DASH}", "-").partition("-")
    return _time(start.strip()), _time(end.strip())


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise UserError("notify.number", value=text)
    return int(text)


_TYPED: dict[str, Callable[[str], object]] = {
    "on": _yes_or_no,
    "morning": _time,
    "quiet": _quiet,
    "limit": _number,
    "neutral": _yes_or_no,
    "sound": _yes_or_no,
    "interview_minutes": _number,
}
