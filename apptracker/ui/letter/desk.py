"""What the letter shows, fetched off the GUI thread, and what the person is at work on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

from apptracker.domain.applications import Application, ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.errors import AppError
from apptracker.domain.letters import Letter
from apptracker.domain.records import DocumentKind, DocumentVersion

if TYPE_CHECKING:
    from apptracker.adapters.documents.preview import Box
    from apptracker.store import Database
    from apptracker.tailoring.letter.grounds import Grounds


WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)


@dataclass(frozen=True, slots=True)
class Work:
    """The letter of one application as the person has it: ``mine`` was made from the draft ``base``; ``kept`` is the id
    of the version that holds it, 0 for none."""

    base: Letter
    mine: Letter
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the letter's place shows. ``letter`` is None when none could be written; then ``trouble`` says why.
    ``current`` is the number of the latest version where that says the same, else 0."""

    application: Application
    base: Letter | None
    letter: Letter | None
    work: Work | None
    grounds: tuple[Grounds, ...]
    versions: tuple[DocumentVersion, ...]
    current: int
    has_posting: bool
    has_profile: bool
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """A version kept before, as it was, and what stands behind it today."""

    version: DocumentVersion
    letter: Letter
    grounds: tuple[Grounds, ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """A letter's pages as pictures, and where its sentences stand, in points."""

    letter: Letter
    pixels: int
    pictures: tuple[QImage, ...]
    width: float
    height: float
    boxes: tuple[Box, ...]


def fetch(db: Database, application_id: int, work: Work | None) -> Shown:
    """The letter as drafted now, with the person's wording: that of ``work``, else of the latest version. One that was
    sent is shown as it went out, until the person rewords it."""
    from apptracker.services import letters
    from apptracker.tailoring.letter.editing import is_same
    from apptracker.tailoring.letter.grounds import grounds_of

    versions = tuple(v for d in db.read.documents(application_id, DocumentKind.LETTER) for v in d.versions)
    profile = db.read.profile()
    base = letter = trouble = None
    grounds: tuple[Grounds, ...] = ()
    latest = letters.as_kept(versions[-1]) if versions else None
    went_out = latest if work is None and versions and versions[-1].sent else None
    if work is None and latest and latest[0].edited and not went_out:
        work = Work(latest[1], latest[0], kept=versions[-1].id)
    try:
        base, letter = went_out[::-1] if went_out else compose(db, application_id, work)
        grounds = grounds_of(letter, profile, letters.coverage_of(db, application_id)[1])
        work = Work(base, letter, work.kept) if work and not is_same(base, letter) else None
    except AppError as error:
        trouble = error
    return Shown(
        application=db.read.application(application_id),
        base=base,
        letter=letter,
        work=work,
        grounds=grounds,
        versions=versions,
        current=versions[-1].number if letter and latest and is_same(letter, latest[0]) else 0,
        has_posting=db.read.posting(application_id) is not None,
        has_profile=bool(profile.facts or profile.stories),
        trouble=trouble,
    )


def compose(db: Database, application_id: int, work: Work | None) -> tuple[Letter, Letter]:
    """The draft of now, and the letter as it goes out: the draft with the person's wording."""
    from apptracker.services import letters

    if work is None:
        letter = letters.draft(db, application_id)
        return letter, letter
    return letters.draft_again(db, application_id, work.base, work.mine)


def look(db: Database, version: DocumentVersion, application_id: int) -> Looked:
    """One version, to be looked at."""
    from apptracker.services import letters
    from apptracker.tailoring.letter.grounds import grounds_of

    letter = letters.as_kept(version)[0]
    return Looked(version, letter, grounds_of(letter, db.read.profile(), letters.coverage_of(db, application_id)[1]))


def draw(db: Database, letter: Letter, pixels: int) -> Pages:
    """The letter's pages, each so many pixels wide.

    :raises UserError: ``document.glyph``.
    """
    from apptracker.services import letters

    made = letters.pages(db, letter, pixels)
    pictures = tuple(QImage.fromData(page) for page in made.pages)
    return Pages(letter, pixels, pictures, made.width, made.height, made.boxes)


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of keeping a version."""

    application_id: int
    version_id: int
    number: int
    change_id: int | None


def keep(db: Database, application_id: int, work: Work | None, **how: Any) -> Result[Kept]:
    """Keep the letter as it stands as a version; ``how`` as for :func:`apptracker.services.letters.keep`."""
    from apptracker.services import letters

    base, letter = compose(db, application_id, work)
    kept = letters.keep(db, application_id, letter=letter, base=base, **how)
    version = kept.value.version
    assert version is not None
    return Result(Kept(application_id, version.id, version.number, kept.changes.change_id), kept.changes)


def keep_unsaved(db: Database, application_id: int, work: Work) -> Result[None]:
    """Keep the person's wording as a version, unless one holds it."""
    versions = [v for d in db.read.documents(application_id, DocumentKind.LETTER) for v in d.versions]
    if work.kept in [version.id for version in versions]:
        return Result(None)
    return Result(None, keep(db, application_id, work).changes)


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of marking as sent: the version that went out, and the day of the follow-up that is planned."""

    application_id: int
    version_id: int
    follow_up: date | None
    change_id: int | None


def send(
    db: Database, application_id: int, work: Work | None, current: int | None, day: date, files: tuple[Path, ...]
) -> Result[Sent]:
    """Mark as sent with version ``current``, or (0) with the letter as it stands, which is kept first, or (None)
    without a letter."""
    from apptracker.adapters.system.files import read_bytes
    from apptracker.services import packets

    held = [(path.name, read_bytes(path)) for path in files]
    if current or current is None:
        sent = packets.send(db, application_id, on=day, version=current, files=held, without_letter=current is None)
    else:
        base, letter = compose(db, application_id, work)
        sent = packets.keep_and_send(db, application_id, letter, base=base, on=day, files=held)
    zone = db.clock.now().tzinfo
    waiting = db.read.reminders(application_id=application_id, states=WAITING)
    follow_up = min((reminder.day(zone) for reminder in waiting if reminder.rule), default=None)
    version_id = sent.value.document_version_id or 0
    return Result(Sent(application_id, version_id, follow_up, sent.changes.change_id), sent.changes)
