"""What the letter shows, fetched off the GUI thread, and what is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

from apptracker.domain.applications import Application, ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.errors import AppError
from apptracker.domain.letters import Letter, LetterWork
from apptracker.domain.records import DocumentKind, DocumentVersion

if TYPE_CHECKING:
    from apptracker.adapters.documents.preview import Box
    from apptracker.domain.postings import Coverage
    from apptracker.services.drafting import ProofOffer
    from apptracker.services.having import Had
    from apptracker.store import Database
    from apptracker.tailoring.letter.grounds import Grounds


#: How the keys of facts begin that a letter tells as proof.
PROOFS = ("story:", "highlight:")
WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)


@dataclass(frozen=True, slots=True)
class Asked:
    """Something the posting asks for. ``has``: whether the profile answers it; ``sentences``: the places in
    ``Letter.sentences`` that do; ``skill``: what a story would have to show; ``had``: what "I have this" would add;
    ``proof``: the fact that would show it best, or ''."""

    id: str
    words: str
    must: bool
    has: bool
    sentences: tuple[int, ...]
    skill: str = ""
    had: Had | None = None
    proof: str = ""

    @property
    def is_gap(self) -> bool:
        """Neither the profile nor the letter answers it."""
        return not self.has and not self.sentences


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the letter's place shows. ``letter`` is None when none could be written; then ``trouble`` says why.
    ``work`` is what is stored of it; ``current`` the number of the latest version where that says
    the same, else 0; ``design`` how it is set; ``templates`` the names and titles of those it can
    be written with."""

    application: Application
    work: LetterWork
    base: Letter | None
    letter: Letter | None
    grounds: tuple[Grounds, ...]
    asked: tuple[Asked, ...]
    versions: tuple[DocumentVersion, ...]
    current: int
    has_posting: bool
    has_profile: bool
    design: str = ""
    templates: tuple[tuple[str, str], ...] = ()
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
    design: str
    pictures: tuple[QImage, ...]
    width: float
    height: float
    boxes: tuple[Box, ...]


def fetch(db: Database, application_id: int) -> Shown:
    """The letter as it stands, and what it answers."""
    from apptracker.services import letters, templates
    from apptracker.tailoring.letter.editing import is_same
    from apptracker.tailoring.letter.grounds import grounds_of

    versions = _versions(db, application_id)
    profile = db.read.profile()
    base = letter = trouble = None
    grounds: tuple[Grounds, ...] = ()
    asked: tuple[Asked, ...] = ()
    try:
        base, letter, coverage = stands(db, application_id)
        grounds, asked = grounds_of(letter, profile, coverage), _asked(letter, coverage)
    except AppError as error:
        trouble = error
    latest = letters.as_kept(versions[-1])[0] if versions else None
    return Shown(
        application=db.read.application(application_id),
        work=db.read.letter_work(application_id),
        base=base,
        letter=letter,
        grounds=grounds,
        asked=asked,
        versions=versions,
        current=versions[-1].number if letter and latest and is_same(letter, latest) else 0,
        has_posting=db.read.posting(application_id) is not None,
        has_profile=bool(profile.facts or profile.stories),
        design=letters.design_of(db, application_id),
        templates=tuple(templates.usable(db)),
        trouble=trouble,
    )


def stands(db: Database, application_id: int) -> tuple[Letter, Letter, Coverage]:
    """The draft of now, the letter as it goes out (the draft with the person's wording), and how the profile answers
    the posting. A letter that was sent is as it went out, until the person rewords it or decides otherwise."""
    from apptracker.services import letters
    from apptracker.tailoring.letter.editing import is_same

    versions = _versions(db, application_id)
    if versions and versions[-1].sent:
        work = db.read.letter_work(application_id)
        sent, drafted = letters.as_kept(versions[-1])
        decided = versions[-1].content.get("choices", work.choices.as_json())
        if decided == work.choices.as_json() and is_same(sent, work.mine or drafted):
            return drafted, sent, letters.coverage_of(db, application_id)[1]
    now = letters.current(db, application_id)
    return now.base, now.letter, now.coverage


def _versions(db: Database, application_id: int) -> tuple[DocumentVersion, ...]:
    return tuple(v for d in db.read.documents(application_id, DocumentKind.LETTER) for v in d.versions)


def _asked(letter: Letter, coverage: Coverage) -> tuple[Asked, ...]:
    """Gaps first, then what the letter leaves out, then what it answers."""
    from apptracker.guide.lexicon import lexicon
    from apptracker.services import having
    from apptracker.tailoring.letter.grounds import answered_by

    terms, places = lexicon().terms, answered_by(letter, coverage)
    had = having.offered(c.requirement for c in coverage.requirements)
    found = [
        Asked(
            c.requirement.id,
            " ".join(c.requirement.text.split()),
            c.requirement.must,
            bool(c.evidence),
            places.get(c.requirement.id, ()),
            terms[c.requirement.term].name if c.requirement.term in terms else " ".join(c.requirement.text.split()),
            had.get(c.requirement.id),
            next((e.fact for e in c.evidence if e.fact.startswith(PROOFS)), ""),
        )
        for c in coverage.requirements
        if c.requirement.is_asked
    ]
    return tuple(sorted(found, key=lambda each: (not each.is_gap, bool(each.sentences), not each.must)))


def offers(db: Database, application_id: int, letter: Letter) -> tuple[ProofOffer, ...]:
    """What the letter shows, in its order, then what it could show, strongest first."""
    from apptracker.services.drafting import proofs

    told: dict[str, int] = {}
    for number, sentence in enumerate(letter.sentences):
        for key in sentence.facts:
            told.setdefault(key, number)
    last = len(letter.sentences)
    return tuple(
        sorted(proofs(db, application_id), key=lambda each: told.get(each.key, last) if each.shown else last + 1)
    )


def look(db: Database, version: DocumentVersion, application_id: int) -> Looked:
    """One version, to be looked at."""
    from apptracker.services import letters
    from apptracker.tailoring.letter.grounds import grounds_of

    letter = letters.as_kept(version)[0]
    return Looked(version, letter, grounds_of(letter, db.read.profile(), letters.coverage_of(db, application_id)[1]))


def draw(db: Database, letter: Letter, pixels: int, design: str) -> Pages:
    """The letter's pages, each so many pixels wide, in a design.

    :raises UserError: ``document.glyph``.
    """
    from apptracker.services import letters

    made = letters.pages(db, letter, pixels, design)
    pictures = tuple(QImage.fromData(page) for page in made.pages)
    return Pages(letter, pixels, design, pictures, made.width, made.height, made.boxes)


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of keeping a version."""

    application_id: int
    number: int
    change_id: int | None


def keep(db: Database, application_id: int, **how: Any) -> Result[Kept]:
    """Keep the letter as it stands as a version; ``how`` as for :func:`apptracker.services.letters.keep`."""
    from apptracker.services import letters

    base, letter, _ = stands(db, application_id)
    kept = letters.keep(db, application_id, letter=letter, base=base, **how)
    version = kept.value.version
    assert version is not None
    return Result(Kept(application_id, version.number, kept.changes.change_id), kept.changes)


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of marking as sent: the day of the follow-up that is planned, if one is."""

    application_id: int
    follow_up: date | None
    change_id: int | None


def send(
    db: Database,
    application_id: int,
    current: int | None,
    day: date,
    files: tuple[Path, ...],
    kept: tuple[tuple[str, str], ...] = (),
) -> Result[Sent]:
    """Mark as sent with version ``current``, or (0) with the letter as it stands, which is kept first, or (None)
    without a letter. ``kept`` are names and checksums of files that are stored already."""
    from apptracker.adapters.system.files import read_bytes
    from apptracker.services import packets

    held = [(name, db.read.file_bytes(sha256)) for name, sha256 in kept]
    held += [(path.name, read_bytes(path)) for path in files]
    if current or current is None:
        sent = packets.send(db, application_id, on=day, version=current, files=held, without_letter=current is None)
    else:
        base, letter, _ = stands(db, application_id)
        sent = packets.keep_and_send(db, application_id, letter, base=base, on=day, files=held)
    zone = db.clock.now().tzinfo
    waiting = db.read.reminders(application_id=application_id, states=WAITING)
    follow_up = min((reminder.day(zone) for reminder in waiting if reminder.rule), default=None)
    return Result(Sent(application_id, follow_up, sent.changes.change_id), sent.changes)
