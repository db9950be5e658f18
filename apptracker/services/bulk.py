"""Tagging and reminding of many applications at once: one change each, one undo each. Moving, archiving and deleting
many is in :mod:`apptracker.services.applications`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from apptracker.domain.applications import Application, Channel
from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.repeating import Repeat
from apptracker.domain.text import clean_line
from apptracker.domain.when import When
from apptracker.services.workweek import read_when

if TYPE_CHECKING:
    from apptracker.store import Database

    Step = Callable[[int, int], object] | None


def tag(db: Database, ids: Sequence[int], names: Sequence[str], *, step: Step = None) -> Result[int]:
    """Put tags on all of these; the value is how many there are.

    :raises UserError: ``text.empty``, ``application.unknown``, ``application.binned``.
    """
    wanted, tags = list(dict.fromkeys(ids)), _tags(names)
    with db.change(f"Tagged {_many(wanted)}: {', '.join(tags)}") as uow:
        for done, id_ in enumerate(wanted, start=1):
            uow.add_tags(id_, tags)
            _tell(step, done, len(wanted))
    return Result(len(wanted), uow.changes)


def untag(db: Database, ids: Sequence[int], names: Sequence[str], *, step: Step = None) -> Result[int]:
    """Take tags off all of these that have them.

    :raises UserError: as :func:`tag`.
    """
    wanted, tags = list(dict.fromkeys(ids)), _tags(names)
    with db.change(f"Took {', '.join(tags)} off {_many(wanted)}") as uow:
        for done, id_ in enumerate(wanted, start=1):
            uow.remove_tags(id_, tags)
            _tell(step, done, len(wanted))
    return Result(len(wanted), uow.changes)


def retag(db: Database, id_: int, names: Sequence[str]) -> Result[Application]:
    """Let an application have just these tags, none too.

    :raises UserError: ``application.unknown``, ``application.binned``, ``text.too_long``.
    """
    wanted = _tags(names) if names else []
    with db.change(f"Changed the tags of application {id_}") as uow:
        application = uow.read.application(id_)
        kept = {name.casefold() for name in wanted}
        gone = [name for name in application.tags if name.casefold() not in kept]
        had = {name.casefold() for name in application.tags}
        new = [name for name in wanted if name.casefold() not in had]
        if gone:
            application = uow.remove_tags(id_, gone)
        if new:
            application = uow.add_tags(id_, new)
    return Result(application, uow.changes)


def remind(
    db: Database,
    ids: Sequence[int],
    text: str,
    when: str | When,
    *,
    channel: Channel = Channel.TASK,
    repeat: str = "",
    step: Step = None,
) -> Result[int]:
    """One reminder for each of these, all alike.

    :raises UserError: ``text.empty``, ``when.bad``, ``repeat.bad``, ``application.unknown``, ``application.binned``.
    """
    cleaned, wanted = clean_line(text, "reminder"), list(dict.fromkeys(ids))
    if not cleaned:
        raise UserError("text.empty", field="reminder")
    moment = read_when(db, when) if isinstance(when, str) else when
    again = Repeat.from_day(
        repeat, moment.at.date(), None if moment.all_day else moment.at.time().replace(second=0, microsecond=0)
    )
    with db.change(f"Added a reminder to {_many(wanted)}: {cleaned}") as uow:
        for done, id_ in enumerate(wanted, start=1):
            uow.read.application(id_)
            uow.add_reminder(
                due=moment.at,
                text=cleaned,
                application_id=id_,
                all_day=moment.all_day,
                repeat=again,
                channel=channel,
            )
            _tell(step, done, len(wanted))
    return Result(len(wanted), uow.changes)


def _tags(names: Sequence[str]) -> list[str]:
    tags = [name for each in names if (name := clean_line(each, "tag"))]
    if not tags:
        raise UserError("text.empty", field="tag")
    return tags


def _many(ids: Sequence[int]) -> str:
    return f"{len(ids)} application{'' if len(ids) == 1 else 's'}"


def _tell(step: Step, done: int, total: int) -> None:
    if step is not None:
        step(done, total)
