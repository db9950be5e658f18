"""Entries of the guide put beside an application: pinned to its prep sheet, or signs of the employer noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.records import GuideMark
from apptracker.guide.articles import Article, article

if TYPE_CHECKING:
    from apptracker.store import Database


def pin(db: Database, application_id: int, reference: str) -> Result[Article]:
    """Put an entry on the prep sheet of an application.

    :raises UserError: ``guide.unknown``, ``application.unknown``, ``application.binned``.
    """
    return _put(db, application_id, reference, GuideMark.PINNED, "Added to the prep sheet: {}")


def unpin(db: Database, application_id: int, reference: str) -> Result[None]:
    return _take(db, application_id, reference, GuideMark.PINNED, "Taken off the prep sheet: {}")


def notice(db: Database, application_id: int, reference: str) -> Result[Article]:
    """Note a sign, good or bad, seen of an application's employer.

    :raises UserError: ``guide.unknown``, ``application.unknown``, ``application.binned``.
    """
    return _put(db, application_id, reference, GuideMark.NOTICED, "Noticed: {}")


def unnotice(db: Database, application_id: int, reference: str) -> Result[None]:
    return _take(db, application_id, reference, GuideMark.NOTICED, "No longer noticed: {}")


def pinned(db: Database, application_id: int) -> tuple[str, ...]:
    """What the person put on the prep sheet, in the order of putting; what the guide no longer has is left out."""
    return _marked(db, application_id, GuideMark.PINNED)


def noticed(db: Database, application_id: int) -> tuple[str, ...]:
    return _marked(db, application_id, GuideMark.NOTICED)


def _put(db: Database, application_id: int, reference: str, mark: GuideMark, words: str) -> Result[Article]:
    found = article(reference)
    if found is None:
        raise UserError("guide.unknown", reference=reference)
    with db.change(words.format(found.title)) as uow:
        uow.add_guide_mark(application_id, reference, mark)
    return Result(found, uow.changes)


def _take(db: Database, application_id: int, reference: str, mark: GuideMark, words: str) -> Result[None]:
    found = article(reference)
    with db.change(words.format(found.title if found else reference)) as uow:
        uow.remove_guide_mark(application_id, reference, mark)
    return Result(None, uow.changes)


def _marked(db: Database, application_id: int, mark: GuideMark) -> tuple[str, ...]:
    return tuple(entry for entry in db.read.guide_marks(application_id, mark) if article(entry) is not None)
