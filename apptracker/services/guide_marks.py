"""Entries of the guide put beside an application: pinned to its prep sheet, or signs of the employer noticed."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.records import GuideMark
from apptracker.guide.articles import Article, article
from apptracker.guide.entries import Flag
from apptracker.guide.library import all_of, find
from apptracker.tailoring.employer_signs import Sign, signs

if TYPE_CHECKING:
    from apptracker.store import Database


def pin(db: Database, application_id: int, reference: str) -> Result[Article]:
    """Put an entry on the prep sheet of an application.

    :raises UserError: ``guide.unknown``, ``application.unknown``, ``application.binned``.
    """
    found = article(reference)
    if found is None:
        raise UserError("guide.unknown", reference=reference)
    with db.change(f"Added to the prep sheet: {found.title}") as uow:
        uow.add_guide_mark(application_id, reference, GuideMark.PINNED)
    return Result(found, uow.changes)


def unpin(db: Database, application_id: int, reference: str) -> Result[None]:
    """Take an entry off the prep sheet again.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    found = article(reference)
    with db.change(f"Taken off the prep sheet: {found.title if found else reference}") as uow:
        uow.remove_guide_mark(application_id, reference, GuideMark.PINNED)
    return Result(None, uow.changes)


def notice(db: Database, application_id: int, references: Collection[str]) -> Result[tuple[Sign, ...]]:
    """Keep which signs, good and bad, were noticed of an application's employer, in place of those before.

    :raises UserError: ``guide.unknown``, ``application.unknown``, ``application.binned``.
    """
    for reference in references:
        if not isinstance(find(reference), Flag):
            raise UserError("guide.unknown", reference=reference)
    before = noticed(db, application_id)
    with db.change("Noted signs of the employer") as uow:
        uow.read.application(application_id)
        for reference in before:
            if reference not in references:
                uow.remove_guide_mark(application_id, reference, GuideMark.NOTICED)
        for reference in references:
            uow.add_guide_mark(application_id, reference, GuideMark.NOTICED)
    return Result(signs_of(db, application_id), uow.changes)


def signs_of(db: Database, application_id: int) -> tuple[Sign, ...]:
    """Every sign the guide knows, with what was noticed and what the posting hints at."""
    posting = db.read.posting(application_id)
    return signs(all_of(Flag).values(), noticed(db, application_id), posting.text if posting else "")


def pinned(db: Database, application_id: int) -> tuple[str, ...]:
    """What the person put on the prep sheet, in the order of putting; what the guide no longer has is left out."""
    return _marked(db, application_id, GuideMark.PINNED)


def noticed(db: Database, application_id: int) -> tuple[str, ...]:
    return _marked(db, application_id, GuideMark.NOTICED)


def _marked(db: Database, application_id: int, mark: GuideMark) -> tuple[str, ...]:
    return tuple(entry for entry in db.read.guide_marks(application_id, mark) if article(entry) is not None)
