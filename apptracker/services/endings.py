"""How applications end: the reason, and what was said of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from apptracker.domain.applications import Application
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.stages import StageKind
from apptracker.domain.text import clean_line, clean_text
from apptracker.services import applications, changes

if TYPE_CHECKING:
    from apptracker.store import Database

#: Reasons that fit an ending, most frequent first; a person may give any other.
REASONS: dict[StageKind, tuple[str, ...]] = {
    StageKind.ACCEPTED: ("Good pay", "Work that suits me", "Good hours", "Close to home", "Good people"),
    StageKind.DECLINED: ("Pay too low", "Hours do not fit", "Another offer", "Too far away", "Bad feeling"),
    StageKind.REJECTED: (
        "Somebody else was chosen",
        "Too little experience",
        "A skill was missing",
        "Position was closed",
        "No reason given",
    ),
    StageKind.WITHDRAWN: ("Another offer", "No longer interested", "Pay too low", "Hours do not fit", "Seemed a scam"),
    StageKind.NO_RESPONSE: ("Never wrote back", "Posting disappeared", "Stopped answering"),
}


def tell(
    db: Database, ids: Sequence[int], *, reason: str = "", feedback: str = "", with_move: int | None = None
) -> Result[list[Application]]:
    """Why these came to their end, and what the employer said, which is noted in their history. ``with_move``: the
    change that moved them there; where nothing was changed since, both become one change, to be taken back as one.

    :raises UserError: ``text.empty`` when there is nothing to tell, ``text.too_long``, ``application.unknown``.
    """
    why, said = clean_line(reason, "ending_reason"), clean_text(feedback).strip()
    if not why and not said:
        raise UserError("text.empty", field="ending_reason")
    wanted = list(dict.fromkeys(ids))
    if with_move is None or db.read.latest_change_id() != with_move:
        return _told(db, wanted, why, said, {})
    to = {id_: db.read.application(id_).stage for id_ in wanted}
    with db.together():
        changes.undo(db, with_move)
        return _told(db, wanted, why, said, to)


def _told(db: Database, ids: list[int], why: str | None, said: str, to: dict[int, str]) -> Result[list[Application]]:
    stage = min(to.values(), default="")
    reason = why or said[:60]
    if len(ids) == 1:
        words = f"Moved application {ids[0]} to {stage}: {reason}" if stage else f"Told why application {ids[0]} ended"
    else:
        words = (
            f"Moved {len(ids)} applications to {stage}: {reason}"
            if stage
            else f"Told why {len(ids)} applications ended"
        )
    done = []
    with db.change(words) as uow:
        for id_ in ids:
            if id_ in to and uow.read.application(id_).stage != to[id_]:
                applications.enter_stage(uow, id_, applications.stage_named(uow.read, to[id_]), today(db.clock))
            if why:
                uow.update_application(id_, ending_reason=why)
            if said:
                applications.note_down(uow, id_, said)
            done.append(uow.read.application(id_))
    return Result(done, uow.changes)
