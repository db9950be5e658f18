"""An application by e-mail: the letter as a draft that a mail program opens, with its PDF and other files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from apptracker.adapters.documents import left_out, render
from apptracker.domain.changes import Result
from apptracker.domain.documents import Lines, Paragraph, runs_with_blanks
from apptracker.domain.errors import UserError
from apptracker.domain.filenames import distinct
from apptracker.domain.letters import Length
from apptracker.domain.scripts import MailDraft
from apptracker.services import letters, matching
from apptracker.services.reaching import reached

if TYPE_CHECKING:
    from apptracker.domain.documents import Document, LeftOut
    from apptracker.domain.letters import Letter
    from apptracker.domain.postings import ReadPosting
    from apptracker.store import Database

#: Megabytes of files that most mail servers still take in one message.
_MEGABYTES = 20
_LETTER_NAMES = {"en": "Cover letter", "es": "Carta de presentación"}


@dataclass(frozen=True, slots=True)
class LetterMail:
    """A letter as an e-mail: ``to`` is the address and ``name`` whose it is, '' where that is not known."""

    draft: MailDraft
    to: str
    name: str


def is_mail(path: Path) -> bool:
    """Whether a file of this name is an e-mail draft."""
    return path.suffix.lower() == ".eml"


def mail_of(db: Database, application_id: int, letter: Letter) -> LetterMail:
    """The letter as an e-mail to whoever handles the application: its text, and below the name how to reach the person.

    :raises UserError: ``application.unknown``.
    """
    draft, to = MailDraft(letter.subject, _text(letter)), reached(db.read, application_id).email
    known = next((contact for contact in db.read.contacts(application_id) if to and contact.email == to), None)
    if known is not None:
        return LetterMail(draft, to, known.name)
    posting = matching.match(db, application_id).posting
    address, name = (_sure(posting, f"contact_{part}") for part in ("email", "name"))
    return LetterMail(draft, address, name if address else "")


def keep(
    db: Database,
    application_id: int,
    out: Path,
    *,
    files: Sequence[tuple[str, bytes]] = (),
    template: str | None = None,
    decided: Mapping[str, Any] | None = None,
    design: str | None = None,
    as_draft: bool = False,
    force: bool = False,
    letter: Letter | None = None,
    base: Letter | None = None,
) -> Result[letters.KeptLetter]:
    """Write the letter as an e-mail draft with ``files`` (names and contents) attached, and keep it as a version. The
    letter's PDF comes with it, unless the letter is short and made to be the mail itself. Nothing is sent.

    :raises UserError: as for :func:`apptracker.services.letters.keep`; ``mail.too_large``.
    """
    from apptracker.adapters.system.mail import draft_file

    chosen = (decided or {}).get("length") or db.read.letter_work(application_id).choices.length
    alone = chosen is Length.MAIL

    missing: tuple[LeftOut, ...] = ()

    def as_mail(letter: Letter, document: Document) -> bytes:
        nonlocal missing
        mail = mail_of(db, application_id, letter)
        own = [] if alone else [(_pdf_name(letter), render(document, "pdf"))]
        missing = () if alone else left_out(document)
        parts = [*own, *files]
        if sum(len(content) for _, content in parts) > _MEGABYTES * 1_000_000:
            raise UserError("mail.too_large", limit=_MEGABYTES)
        names = distinct(name for name, _ in parts)
        named = [(name, content) for name, (_, content) in zip(names, parts, strict=True)]
        return draft_file(mail.draft, mail.to, mail.name, named)

    kept = letters.keep(
        db,
        application_id,
        template=template,
        decided=decided,
        out=out,
        as_draft=as_draft,
        force=force,
        letter=letter,
        base=base,
        design=design,
        as_file=as_mail,
    )
    return Result(replace(kept.value, left_out=missing), kept.changes)


def save_draft(path: Path, draft: MailDraft, to: str, name: str = "", *, force: bool = False) -> None:
    """Write an e-mail as a draft that mail programs open. Nothing is sent.

    :raises UserError: ``file.exists`` without ``force``; what keeps a file from being written.
    """
    from apptracker.adapters.system.files import write_whole
    from apptracker.adapters.system.mail import draft_file

    write_whole(path, draft_file(draft, to, name), force=force)


def rich_text(letter: Letter) -> str:
    """The letter as HTML to be pasted beside :func:`apptracker.services.letters.plain_text`, without looks of its
    own."""
    from apptracker.adapters.documents.web import fragment

    labels = [blank.label for blank in letter.blanks]
    said = [letter.salutation.text, *(" ".join(s.text for s in paragraph) for paragraph in letter.paragraphs)]
    blocks = [Paragraph(runs_with_blanks(text, labels)) for text in said if text]
    return fragment([*blocks, Lines(tuple(filter(None, (letter.closing, letter.signature))))])


def _sure(posting: ReadPosting | None, name: str) -> str:
    field = posting.fields.get(name) if posting else None
    return str(field.value) if field and field.sure and field.value else ""


def _text(letter: Letter) -> str:
    """A mail has no letterhead, so that the phone number and the address stand below the name."""
    from apptracker.adapters.documents.contact import linked

    reach = [line for line in letter.sender[1:] if linked(line)[1]]
    return "\n".join([letters.plain_text(letter), *reach])


def _pdf_name(letter: Letter) -> str:
    what = _LETTER_NAMES.get(letter.language.partition("-")[0].lower(), _LETTER_NAMES["en"])
    return f"{' - '.join(filter(None, (letter.signature, what)))}.pdf"
