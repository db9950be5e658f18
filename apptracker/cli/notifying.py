"""remind notify."""

from __future__ import annotations

import queue
import time
from typing import TYPE_CHECKING, Any

import click

from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session
from apptracker.domain.notices import Notice, NoticeAction

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from apptracker.adapters.system.notifications import Notifier
    from apptracker.domain.scheduling import Round

LOOK_EVERY = 60.0  # seconds
LONGEST_WAIT = 24 * 60  # minutes

Answers = queue.SimpleQueue[tuple[Notice, NoticeAction]]


@click.command("notify")
@click.option(
    "--wait",
    "minutes",
    metavar="MINUTES",
    type=click.IntRange(1, LONGEST_WAIT),
    help="Offer Done, Put off and Open, and stay until all is answered, or so long.",
)
@json_option
@pass_session
def notify(session: Session, minutes: int | None, as_json: bool) -> None:
    """Show what is due as notifications, each once; for cron, systemd and Task Scheduler.

    They are printed, too. Where nothing can show them, that has to do; with --wait, when nobody may be reading, they
    are left for the window instead.
    """
    from apptracker.adapters.system.notifications import DesktopNotifier

    notifier = DesktopNotifier(buttons=minutes is not None)
    answers: Answers = queue.SimpleQueue()
    try:
        service = _tell(session, notifier, answers, as_json, leave=minutes is not None, always=True)
        if not service or minutes is None:
            return
        until = time.monotonic() + minutes * 60
        while notifier.outstanding and (left := until - time.monotonic()) > 0:
            if not _heed(session, answers, min(LOOK_EVERY, left)):
                _tell(session, notifier, answers, as_json, leave=True)
        while not answers.empty():
            _heed(session, answers, 0)
    finally:
        notifier.close()


def _tell(
    session: Session, notifier: Notifier, answers: Answers, as_json: bool, *, leave: bool, always: bool = False
) -> bool:
    """Shows what is due now and prints it; ``always``: also that nothing is. ``leave``: what no service takes is left
    for others to tell; else it is told by being printed. Whether there is a service."""
    from apptracker.services import notifying

    found = notifying.claim(session.db, _face(session.db.folder.settings))
    unseen = [notice for notice in found.notices if not notifier.show(notice, lambda *answer: answers.put(answer))]
    if unseen and leave:
        notifying.unclaim(session.db, unseen)
    if found.notices or always:
        _print(session, found, not unseen, as_json)
    return not unseen


def _face(settings: Path) -> Callable[[datetime], str]:
    """How the person writes a time of day, as their window keeps it; on twelve hours where there was none yet."""
    from apptracker.domain.when import clock_face, clock_face_24

    try:
        import tomllib

        hours = tomllib.loads(settings.read_text(encoding="utf-8")).get("format.clock-shown")
    except (OSError, ValueError):  # TOML's and UTF-8's errors are ValueErrors
        hours = None
    return clock_face_24 if hours == "24" else clock_face


def _heed(session: Session, answers: Answers, seconds: float) -> bool:
    """Does what the next answer asks for, if one comes in time."""
    from apptracker.services import notifying

    try:
        notice, action = answers.get(timeout=seconds)
    except queue.Empty:
        return False
    if action is NoticeAction.OPEN:
        from apptracker.adapters.system.starting import command, start_apart

        start_apart(command(session.data_dir, "--show", notice.place))
    else:
        notifying.answer(session.db, notice, action)
    return True


def _print(session: Session, found: Round, service: bool, as_json: bool) -> None:
    if as_json:
        here = session.clock.now().tzinfo
        after = found.next.astimezone(here).isoformat(timespec="seconds") if found.next else None
        emit({"shown": [_shape(notice) for notice in found.notices], "next": after, "service": service})
        return
    for notice in found.notices:
        emit_text(" · ".join(filter(None, (notice.title, *notice.body.splitlines()))))


def _shape(notice: Notice) -> dict[str, Any]:
    return {
        "key": notice.key,
        "title": notice.title,
        "body": notice.body,
        "reminders": list(notice.reminder_ids),
    }
