"""Interview-prep sheets: planned from what is stored, kept in versions, written to files."""

from __future__ import annotations

from dataclasses import replace
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from apptracker.adapters.documents import left_out, render
from apptracker.adapters.system.files import files_of_block
from apptracker.domain.changes import Result
from apptracker.domain.clock import SystemZone, today
from apptracker.domain.documents import Document, LeftOut
from apptracker.domain.letters import Letter
from apptracker.domain.records import DocumentKind
from apptracker.domain.zones import zone_named
from apptracker.guide.articles import article
from apptracker.guide.entries import Flag
from apptracker.guide.interviews import interview_guide
from apptracker.guide.lexicon import lexicon
from apptracker.guide.library import find
from apptracker.services import guide_marks, settings
from apptracker.services.letters import coverage_of, format_of, paper_of
from apptracker.tailoring.letter.names import language_tag
from apptracker.tailoring.prep import plan_prep
from apptracker.tailoring.prep_document import to_document

if TYPE_CHECKING:
    from apptracker.domain.prep import PrepSheet
    from apptracker.store import Database

#: What machines without a place call their zone.
_UTC = frozenset({"UTC", "Coordinated Universal Time"})


def prepare(db: Database, *, interview_id: int | None = None, application_id: int | None = None) -> PrepSheet:
    """The sheet for an interview, or for an application whose interview is still to come; nothing is stored.

    :raises UserError: ``interview.unknown``, ``application.unknown``; ``zone.unknown`` for the setting ``zone``.
    """
    interview = db.read.interview(interview_id) if interview_id is not None else None
    id_ = interview.application_id if interview else application_id
    if id_ is None:
        raise TypeError("an interview or an application")
    application = db.read.application(id_)
    posting, coverage = coverage_of(db, id_)
    return plan_prep(
        application,
        db.read.profile(),
        interview_guide(),
        lexicon(),
        today=today(db.clock),
        zone=_own_zone(db),
        interview=interview,
        posting=posting,
        coverage=coverage,
        letter=_letter(db, id_),
        contacts=db.read.contacts(id_),
        pinned=[kept for reference in guide_marks.pinned(db, id_) if (kept := article(reference)) is not None],
        noticed=[flag for reference in guide_marks.noticed(db, id_) if isinstance(flag := find(reference), Flag)],
    )


def keep(
    db: Database,
    out: Path,
    *,
    interview_id: int | None = None,
    application_id: int | None = None,
    force: bool = False,
) -> Result[PrepSheet]:
    """Prepare, write the sheet as the kind of file its name ends in, and keep it as a version."""
    kind = format_of(out)
    sheet = prepare(db, interview_id=interview_id, application_id=application_id)
    data = _rendered(db, sheet, kind)
    text = as_text(db, sheet)
    with files_of_block() as write, db.change(f"Kept a prep sheet for application {sheet.application_id}") as uow:
        uow.add_document_version(
            sheet.application_id,
            DocumentKind.PREP,
            name="Prep sheet",
            text=text,
            content=sheet.as_json(),
            interview_id=sheet.interview_id,
        )
        write(out, data, force=force)
    return Result(sheet, uow.changes)


def as_text(db: Database, sheet: PrepSheet) -> str:
    """The sheet as plain text."""
    return _rendered(db, sheet, "txt").decode("utf-8")


def as_document(db: Database, sheet: PrepSheet) -> Document:
    """The sheet as it would be typeset."""
    profile = db.read.profile()
    document = to_document(
        sheet,
        paper=paper_of(db),
        language=language_tag(profile),
        created=today(db.clock),
    )
    return replace(document, design=settings.design(db))


def signs_left_out(db: Database, sheet: PrepSheet) -> tuple[LeftOut, ...]:
    """The signs that a PDF of the sheet does without."""
    return left_out(as_document(db, sheet))


def _rendered(db: Database, sheet: PrepSheet, kind: str) -> bytes:
    return render(as_document(db, sheet), kind)


def _own_zone(db: Database) -> tzinfo | None:
    """The zone the person lives in: the setting ``zone``, else the machine's. A machine on UTC or a clock frozen at a
    bare offset says nothing about the person: None."""
    setting = db.read.setting("zone")
    if isinstance(setting, str) and setting:
        return zone_named(setting)
    now = db.clock.now()
    known = isinstance(now.tzinfo, ZoneInfo | SystemZone) and now.tzname() not in _UTC
    return now.tzinfo if known else None


def _letter(db: Database, application_id: int) -> Letter | None:
    """The letter that was sent, else the latest kept."""
    versions = [v for d in db.read.documents(application_id, DocumentKind.LETTER) for v in d.versions]
    chosen = next((v for v in reversed(versions) if v.sent), versions[-1] if versions else None)
    return Letter.from_json(chosen.content) if chosen and chosen.content else None
