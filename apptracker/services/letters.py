"""Letters: drafted from posting and profile, judged, kept in versions, written to files, sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from apptracker.adapters.documents import FORMATS, left_out, render
from apptracker.adapters.system.files import files_of_block
from apptracker.domain.applications import EventKind
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.documents import PaperSize, default_paper, design_named
from apptracker.domain.errors import UserError
from apptracker.domain.letters import Letter, LetterChoices, LetterWork
from apptracker.domain.postings import Coverage, ReadPosting
from apptracker.domain.records import DocumentKind
from apptracker.services import (
    applications,
    drafting,
    letter_checks,
    matching,
    profile_facts,
    profiles,
    settings,
)
from apptracker.tailoring.letter import editing
from apptracker.tailoring.letter.assemble import to_document
from apptracker.tailoring.letter.plan import LINE_BLANK
from apptracker.tailoring.letter.unfilled import left_open

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from apptracker.adapters.documents.preview import Preview
    from apptracker.domain.documents import Document, LeftOut
    from apptracker.domain.profile import Profile
    from apptracker.domain.records import DocumentVersion
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

STANDARD = "standard"


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A letter as kept: its version, or None for a preview."""

    letter: Letter
    version: DocumentVersion | None = None
    left_out: tuple[LeftOut, ...] = ()  # signs that the PDF does without


def coverage_of(db: Database, application_id: int) -> tuple[ReadPosting | None, Coverage]:
    """An application's posting, read, and how the profile answers it, both as the person corrected them; nothing asked
    where there is no posting."""
    found = matching.match(db, application_id)
    return found.posting, found.coverage


def draft(
    db: Database, application_id: int, template: str | None = None, choices: LetterChoices | None = None
) -> Letter:
    """The letter for an application as it would be written now, without the person's wording; nothing is stored.

    :param template: instead of the one chosen for this application.
    :param choices: instead of those stored.
    :raises UserError: ``application.unknown``, ``template.missing`` and the other template errors.
    """
    chosen = choices or db.read.letter_work(application_id).choices
    letter, _, coverage = drafting.drafted(db, application_id, replace(chosen, template=template or chosen.template))
    against = letter_checks.against(db, application_id, coverage, chosen.length)
    return replace(letter, checks=letter_checks.judged(db, letter, against))


@dataclass(frozen=True, slots=True)
class Current:
    """An application's letter as it stands: ``letter`` is the draft ``base`` with the person's wording (the same where
    there is none), both judged; ``work`` is what is stored of it, ``coverage`` how the profile answers the posting."""

    base: Letter
    letter: Letter
    work: LetterWork
    coverage: Coverage


def current(db: Database, application_id: int, template: str | None = None, **decided: Any) -> Current:
    """The letter as it stands, with what the person chose and worded.

    :param decided: values of :class:`~apptracker.domain.letters.LetterChoices` in place of those stored.
    :raises UserError: as for :func:`draft`.
    """
    work = db.read.letter_work(application_id)
    chosen = replace(work.choices, template=template or work.choices.template, **decided)
    fresh, _, coverage = drafting.drafted(db, application_id, chosen)
    letter = editing.merged(work.base, work.mine, fresh) if work.base and work.mine else fresh
    against = letter_checks.against(db, application_id, coverage, chosen.length)
    base = replace(fresh, checks=letter_checks.judged(db, fresh, against))
    judged = base if letter is fresh else replace(letter, checks=letter_checks.judged(db, letter, against))
    return Current(base, judged, work, coverage)


def choose(db: Database, application_id: int, **chosen: Any) -> Result[LetterChoices]:
    """Decide about the letter: any of the values of :class:`~apptracker.domain.letters.LetterChoices`. The person's
    wording stays.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    work = db.read.letter_work(application_id)
    choices = replace(work.choices, **chosen)
    if choices == work.choices:
        return Result(choices)
    with db.change(f"Changed the letter for application {application_id}") as uow:
        uow.put_letter_work(application_id, replace(work, choices=choices))
    return Result(choices, uow.changes)


def reword(db: Database, application_id: int, base: Letter, mine: Letter) -> Result[None]:
    """Keep the letter as the person worded it, made from the draft ``base``. One that says what the draft says, with
    nothing locked, lets go of their wording.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    work = db.read.letter_work(application_id)
    own = mine if not editing.is_same(base, mine) or any(s.locked for s in mine.sentences) else None
    now = replace(work, base=base if own else None, mine=own)
    if now == work:
        return Result(None)
    with db.change(f"Reworded the letter for application {application_id}") as uow:
        uow.put_letter_work(application_id, now)
    return Result(None, uow.changes)


def rework(
    db: Database,
    application_id: int,
    seen: Letter,
    mine: Letter,
    *,
    base: Letter | None = None,
    work: LetterWork | None = None,
) -> Result[None]:
    """Keep what the person made of the letter they saw. Where it stands otherwise by now, what they changed is changed
    in that.

    :param base: the draft behind ``seen``.
    :param work: what was stored then; while it still is, nothing is drafted for this.
    :raises UserError: as for :func:`draft`.
    """
    if base is not None and work == db.read.letter_work(application_id):
        return reword(db, application_id, base, mine)
    now = current(db, application_id)
    changed = mine if editing.is_same(now.letter, seen) else editing.merged(seen, mine, now.letter)
    return reword(db, application_id, now.base, changed)


def take_up(db: Database, application_id: int, version: DocumentVersion) -> Result[None]:
    """Go on with a version kept before, word for word, and with what was decided about it.

    :raises UserError: as for :func:`draft`.
    """
    decided = version.content.get("choices")
    work = db.read.letter_work(application_id)
    choices = LetterChoices.from_json(decided) if isinstance(decided, dict) else work.choices
    base = draft(db, application_id, choices=choices)
    mine = editing.taken_up(as_kept(version)[0], base)
    now = LetterWork(choices) if editing.is_same(base, mine) else LetterWork(choices, base, mine)
    if now == work:
        return Result(None)
    with db.change(f"Took up version {version.number} of the letter for application {application_id}") as uow:
        uow.put_letter_work(application_id, now)
    return Result(None, uow.changes)


def start_over(db: Database, application_id: int) -> Result[None]:
    """Let go of the person's wording and choices; versions kept stay.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    if db.read.letter_work(application_id).is_empty:
        return Result(None)
    with db.change(f"Started the letter for application {application_id} over") as uow:
        uow.put_letter_work(application_id, LetterWork())
    return Result(None, uow.changes)


def fill_blank(db: Database, application_id: int, blank_id: str, text: str) -> Result[None]:
    """Store what fills a blank where it belongs, so that it is asked once: in the profile, with the application, or as
    a story. Besides the blanks of a letter it knows ``why``, ``employer``, ``phone`` and ``email``.

    :raises UserError: ``text.empty``, and what is wrong with the text where it belongs.
    """
    said = text.strip()
    if not said:
        raise UserError("text.empty", field=_BLANKS.get(blank_id, "line"))
    if blank_id.startswith(LINE_BLANK):
        language, _, key = blank_id.removeprefix(LINE_BLANK).partition(":")
        return Result(None, profile_facts.translate(db, key, language, said).changes)
    match blank_id:
        case "title" | "employer" | "why":
            return Result(None, applications.edit(db, application_id, **{blank_id: said}).changes)
        case "example":
            title = " ".join(said.split()[:_TITLE_WORDS])
            told = profiles.add_story(db, title=title, situation="", task="", action=said, result="", skills=())
            return Result(None, told.changes)
        case _:
            return Result(None, profiles.set_value(db, blank_id, said).changes)


#: What can be filled from a letter, as messages name it.
_BLANKS = {
    "name": "name",
    "phone": "phone number",
    "email": "e-mail address",
    "title": "job title",
    "employer": "employer",
    "why": "reason",
    "example": "example",
}
_TITLE_WORDS = 8


def keep(
    db: Database,
    application_id: int,
    *,
    template: str | None = None,
    out: Path | None = None,
    as_draft: bool = False,
    force: bool = False,
    letter: Letter | None = None,
    base: Letter | None = None,
    design: str | None = None,
    as_file: Callable[[Letter, Document], bytes] | None = None,
    decided: Mapping[str, Any] | None = None,
) -> Result[KeptLetter]:
    """Draft a letter, or take ``letter`` as the person has it, and keep it as a version, where the latest does not say
    the same already; with ``out`` also write it as
    the kind of file its name ends in. ``base`` is the draft that ``letter`` was made from.

    The version and the file come together or not at all.

    :param design: instead of the one chosen for this application.
    :param decided: as for :func:`current`.
    :param as_file: what makes the file, instead of the kind its name ends in.
    :raises UserError: ``letter.blanks`` when the file would be final and something is missing, ``document.format``,
        ``document.glyph``, ``document.design``, ``file.exists``.
    """
    choices = None
    if letter is None:
        now = current(db, application_id, template, **(decided or {}))
        letter, base = now.letter, now.base
        choices = replace(now.work.choices, template=letter.template, **(decided or {}))
    data = None
    missing: tuple[LeftOut, ...] = ()
    if out is not None:
        kind = "" if as_file else format_of(out)
        if letter.blanks and not as_draft:
            labels = ", ".join(f"[{b.label}]" for b in letter.blanks)
            hints = "; ".join(f"apptracker {b.hint}" for b in letter.blanks)
            raise UserError("letter.blanks", blanks=labels, hints=hints)
        unfinished = left_open(letter)
        if unfinished and not as_draft:
            raise UserError("letter.unfinished", blanks=", ".join(unfinished))
        looks = design_named(design).id if design else design_of(db, application_id)
        document = document_of(db, letter, as_draft=as_draft and bool(unfinished), design=looks)
        data = as_file(letter, document) if as_file else render(document, kind)
        missing = left_out(document) if kind == "pdf" else ()
    same = _kept_already(db, application_id, letter)
    with files_of_block() as write:
        if same is not None:
            if out is not None and data is not None:
                write(out, data, force=force)
            return Result(KeptLetter(letter, same, missing))
        with db.change(f"Kept a letter for application {application_id}") as uow:
            version = add_version(uow, application_id, letter, base, choices)
            if out is not None and data is not None:
                write(out, data, force=force)
    return Result(KeptLetter(letter, version, missing), uow.changes)


def _kept_already(db: Database, application_id: int, letter: Letter) -> DocumentVersion | None:
    """The latest version, where it is this very letter of this day."""
    versions = [v for d in db.read.documents(application_id, DocumentKind.LETTER) for v in d.versions]
    if not versions or versions[-1].template != letter.template or versions[-1].text != plain_text(letter):
        return None
    kept = as_kept(versions[-1])[0]
    return versions[-1] if replace(kept, checks=()) == replace(letter, checks=()) else None


def say_read_through(db: Database, application_id: int) -> Result[None]:
    """Note that the person has read the letter through.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    with db.change(f"Read the letter for application {application_id} through") as uow:
        uow.add_event(application_id, EventKind.LETTER, "Read the cover letter through")
    return Result(None, uow.changes)


def add_version(
    uow: UnitOfWork, application_id: int, letter: Letter, base: Letter | None, choices: LetterChoices | None = None
) -> DocumentVersion:
    """Keep a letter as a further version, with what was decided about it (``choices``, else what is stored), inside a
    unit of work. The person's wording stands from now on in the letter kept."""
    work = uow.read.letter_work(application_id)
    if work.mine and base:
        uow.put_letter_work(application_id, replace(work, base=base, mine=letter))
    version = uow.add_document_version(
        application_id,
        DocumentKind.LETTER,
        name="Cover letter",
        text=plain_text(letter),
        content=letter.as_json()
        | {"choices": (choices or work.choices).as_json()}
        | ({"base": base.as_json()} if base and letter.edited else {}),
        template=letter.template,
    )
    uow.add_event(application_id, EventKind.LETTER, f"Cover letter, version {version.number}")
    return version


def as_kept(version: DocumentVersion) -> tuple[Letter, Letter]:
    """A version's letter, and the draft it was made from (itself, where none was kept)."""
    letter = Letter.from_json(version.content)
    base = version.content.get("base")
    return letter, Letter.from_json(base) if isinstance(base, dict) else letter


def design_of(db: Database, application_id: int) -> str:
    """The design of an application's letter: the one chosen for it, else the person's usual one."""
    return db.read.letter_work(application_id).choices.design or settings.design(db)


def document_of(db: Database, letter: Letter, *, as_draft: bool = False, design: str | None = None) -> Document:
    """The letter as it would be typeset, in the person's usual design unless another is named."""
    paper = paper_of(db, letter)
    document = to_document(letter, paper=paper, created=today(db.clock), draft=as_draft)
    return replace(document, design=design or settings.design(db))


def pages(db: Database, letter: Letter, pixels_wide: int, design: str | None = None) -> Preview:
    """The letter as typeset, page by page, for looking at; in the person's usual design unless another is named.

    :raises UserError: ``document.glyph``.
    """
    from apptracker.adapters.documents.preview import preview

    return preview(document_of(db, letter, design=design), pixels_wide)


def paper_of(db: Database, letter: Letter | None = None) -> PaperSize:
    """The paper the person chose, else the usual one of their country, else of the letter's language."""
    return settings.paper(db) or default_paper(place_of(db.read.profile(), letter))


def place_of(profile: Profile, letter: Letter | None = None) -> str:
    """The locale that decides the paper: the person's country, else the letter's language."""
    country = profile.location("countryCode")
    return f"en-{country}" if country else letter.language if letter else "en-US"


def format_of(path: Path) -> str:
    """:raises UserError: ``document.format`` for an ending that is no document format."""
    kind = path.suffix.lower().removeprefix(".")
    if kind not in FORMATS:
        raise UserError("document.format", format=path.name, formats=", ".join(f".{f}" for f in FORMATS))
    return kind


def plain_text(letter: Letter) -> str:
    """The letter as one would paste it into a form: salutation, body, closing, name."""
    return "\n\n".join(
        filter(None, (letter.salutation.text, letter.body, f"{letter.closing}\n{letter.signature}".strip()))
    )
