"""The captures of an application's posting, and what changed from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from apptracker.services.capture import understood
from apptracker.tailoring.versions import Difference, difference

if TYPE_CHECKING:
    from apptracker.store import Database


@dataclass(frozen=True, slots=True)
class Version:
    """One capture: ``source_name`` tells from what; ``sent`` that an application went out in answer to it."""

    posting_id: int
    captured_at: datetime
    source_name: str | None
    sent: bool


def versions(db: Database, application_id: int) -> list[Version]:
    """The captures of an application's posting, latest first.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    details = db.read.details(application_id)
    answered = {packet.posting_id for packet in details.sent}
    return [
        Version(posting.id, posting.captured_at, posting.source_name, posting.id in answered)
        for posting in reversed(db.read.postings(application_id))
    ]


def changed(db: Database, before_id: int, after_id: int) -> Difference:
    """What the later of two captures says otherwise.

    :raises UserError: ``posting.unknown``.
    """
    return difference(*(understood(db.read.captured_posting(id_), db) for id_ in (before_id, after_id)))


def latest_change(db: Database, application_id: int) -> Difference | None:
    """What the latest capture of an application's posting says otherwise than the one before; None with only one."""
    captures = db.read.postings(application_id)
    return changed(db, captures[-2].id, captures[-1].id) if len(captures) > 1 else None
