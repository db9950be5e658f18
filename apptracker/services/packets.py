"""Marking as sent: what went out is frozen for good."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from apptracker.domain.applications import EventKind
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.records import DocumentKind
from apptracker.domain.stages import StageKind, find_stage
from apptracker.services import applications, letters

if TYPE_CHECKING:
    from apptracker.domain.letters import Letter
    from apptracker.domain.records import DocumentVersion, SentPacket
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork


def send(
    db: Database,
    application_id: int,
    *,
    on: date | None = None,
    version: int | None = None,
    files: Sequence[tuple[str, bytes]] = (),
    without_letter: bool = False,
) -> Result[SentPacket]:
    """Mark as sent: freeze posting, letter version and files as they are, and move to Applied from Saved or, as it was
    sent anew, from an ending. An application further on than Applied stays where it is.

    Without ``version`` the latest letter without blanks is the one that went out; where there is none, or with
    ``without_letter``, the application went without a letter.

    :raises UserError: ``letter.unknown``, ``letter.sent_blanks``, ``date.ahead``.
    """
    day = _day_sent(db, on)
    letter = None if without_letter else _version(db, application_id, version)
    with db.change(f"Sent application {application_id}") as uow:
        packet = _send(uow, application_id, day, letter, files)
    return Result(packet, uow.changes)


def keep_and_send(
    db: Database,
    application_id: int,
    letter: Letter,
    *,
    base: Letter | None = None,
    on: date | None = None,
    files: Sequence[tuple[str, bytes]] = (),
) -> Result[SentPacket]:
    """Keep ``letter`` as a version and mark the application as sent with it, as one change.

    :raises UserError: ``letter.unfinished`` when something is still blank, ``date.ahead``.
    """
    if letter.blanks:
        raise UserError("letter.unfinished", blanks=", ".join(b.label for b in letter.blanks))
    day = _day_sent(db, on)
    with db.change(f"Sent application {application_id}") as uow:
        packet = _send(uow, application_id, day, letters.add_version(uow, application_id, letter, base), files)
    return Result(packet, uow.changes)


def _day_sent(db: Database, on: date | None) -> date:
    day = on or today(db.clock)
    if day > today(db.clock):
        raise UserError("date.ahead", date=day.isoformat())
    return day


def _send(
    uow: UnitOfWork,
    application_id: int,
    day: date,
    letter: DocumentVersion | None,
    files: Sequence[tuple[str, bytes]],
) -> SentPacket:
    application = uow.read.application(application_id)
    posting = uow.read.posting(application_id)
    packet = uow.add_sent_packet(
        application_id,
        sent_on=day,
        document_version_id=letter.id if letter else None,
        posting_id=posting.id if posting else None,
        files=files,
    )
    what = [f"cover letter version {letter.number}"] if letter else []
    what += [name for name, _ in files]
    uow.add_event(application_id, EventKind.SENT, f"Sent: {', '.join(what) or 'application'}", on=day)
    if application.stage_kind is StageKind.SAVED or application.stage_kind.is_ending:
        applied = find_stage(list(uow.read.stages()), StageKind.APPLIED)
        if applied is not None:
            applications.enter_stage(uow, application_id, applied, day, corrects=True)
    return packet


def _version(db: Database, application_id: int, number: int | None) -> DocumentVersion | None:
    versions = [v for d in db.read.documents(application_id, DocumentKind.LETTER) for v in d.versions]
    if number is None:
        return next((v for v in reversed(versions) if not v.content.get("blanks")), None)
    chosen = next((v for v in versions if v.number == number), None)
    if chosen is None:
        raise UserError("letter.unknown", version=number, id=application_id)
    if chosen.content.get("blanks"):
        raise UserError("letter.sent_blanks", version=chosen.number)
    return chosen
