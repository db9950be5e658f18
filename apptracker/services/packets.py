"""Marking as sent: what went out is frozen for good, with its checksums (:mod:`apptracker.domain.packets`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from apptracker import __version__
from apptracker.adapters.documents import render
from apptracker.domain.applications import EventKind
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.documents import PaperSize
from apptracker.domain.errors import AppError, UserError
from apptracker.domain.packets import (
    FrozenAnswer,
    FrozenFile,
    FrozenGrounds,
    FrozenLetter,
    FrozenPosting,
    FrozenStory,
    PacketContent,
    attached,
    content_of,
    sha256_of,
)
from apptracker.domain.records import DocumentKind
from apptracker.domain.stages import StageKind, stage_of_kind
from apptracker.services import applications, followups, letters
from apptracker.store.values import storable
from apptracker.tailoring.letter.grounds import grounds_of
from apptracker.tailoring.letter.unfilled import left_open

if TYPE_CHECKING:
    from apptracker.adapters.documents.preview import Preview
    from apptracker.domain.applications import Posting
    from apptracker.domain.letters import Letter
    from apptracker.domain.records import DocumentVersion, SentPacket
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

#: What the letter's pages are called among the files of a packet.
PAGES = "Cover letter.pdf"
_NOT_TYPESET = "its pages could not be typeset"


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """A file that may have gone out, too: one attached to the application (``last_sent`` None), or one that went out
    with the application sent last."""

    name: str
    sha256: str
    size: int
    last_sent: date | None = None


def send(
    db: Database,
    application_id: int,
    *,
    on: date | None = None,
    version: int | None = None,
    files: Sequence[tuple[str, bytes]] = (),
    without_letter: bool = False,
) -> Result[SentPacket]:
    """Mark as sent: freeze posting, letter version, answers and files as they are, and move to Applied from Saved or,
    as it was sent anew, from an ending. An application further on than Applied stays where it is.

    Without ``version`` the latest letter without blanks is the one that went out; where there is none, or with
    ``without_letter``, the application went without a letter.

    :raises UserError: ``letter.unknown``, ``letter.sent_blanks``, ``date.ahead``.
    """
    day = _day_sent(db, on)
    version_sent = None if without_letter else _version(db, application_id, version)
    looks = _looks(db, application_id, _letter_of(version_sent)) if version_sent else None
    with db.change(f"Sent application {application_id}") as uow:
        packet = _send(uow, application_id, day, version_sent, looks, files)
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
    if missing := left_open(letter):
        raise UserError("letter.unfinished", blanks=", ".join(missing))
    day = _day_sent(db, on)
    looks = _looks(db, application_id, letter)
    with db.change(f"Sent application {application_id}") as uow:
        version = letters.add_version(uow, application_id, letter, base)
        packet = _send(uow, application_id, day, version, looks, files)
    return Result(packet, uow.changes)


def offered_files(db: Database, application_id: int) -> list[OfferedFile]:
    """What may have gone out beside the letter, each content once: the files attached to the application, then those
    that went out last, with whichever application."""
    found = {f.sha256: OfferedFile(f.name, f.sha256, f.size) for f in db.read.files(application_id)}
    last = db.read.last_packet_with_files()
    if last is not None:
        for file in attached(last):
            found.setdefault(file.sha256, OfferedFile(file.name, file.sha256, file.size, last.sent_on))
    return list(found.values())


def pages_as_sent(db: Database, packet: SentPacket, pixels_wide: int) -> Preview | None:
    """The letter's pages for looking at, if typesetting them today still gives the very file that was frozen."""
    from apptracker.adapters.documents.preview import preview

    frozen = content_of(packet).letter
    if frozen is None or frozen.pdf is None or packet.document_version_id is None:
        return None
    letter = _letter_of(db.read.document_version(packet.document_version_id)[1])
    if letter is None:
        return None
    try:
        document = replace(
            letters.document_of(db, letter, design=frozen.design or None),
            paper=PaperSize(frozen.paper),
            created=date.fromisoformat(frozen.created) if frozen.created else None,
        )
        if sha256_of(render(document, "pdf")) == frozen.pdf:
            return preview(document, pixels_wide)
    except (AppError, ValueError):
        pass
    return None


@dataclass(frozen=True, slots=True)
class _Looks:
    """How a letter looked, and what it rested on."""

    pdf: bytes | None
    trouble: str
    paper: str
    created: str
    design: str = ""
    grounds: tuple[FrozenGrounds, ...] = ()
    stories: tuple[FrozenStory, ...] = ()


def _looks(db: Database, application_id: int, letter: Letter | None) -> _Looks:
    """Before the change begins, so that nobody waits for the typesetting. A letter whose pages cannot be made is sent
    all the same: the packet says so."""
    if letter is None:
        return _Looks(None, _NOT_TYPESET, "", "")
    profile, coverage = db.read.profile(), letters.coverage_of(db, application_id)[1]
    grounds = tuple(
        FrozenGrounds(g.sentence.text, g.facts, g.answers) for g in grounds_of(letter, profile, coverage) if g.facts
    )
    named = {key for sentence in letter.sentences for key in sentence.facts}
    stories = tuple(
        FrozenStory(s.title, s.situation, s.task, s.action, s.result) for s in profile.stories if s.key in named
    )
    pdf, trouble, paper, created, design = None, "", "", "", ""
    try:
        document = letters.document_of(db, letter, design=letters.design_of(db, application_id))
        paper, design = document.paper.value, document.design
        created = document.created.isoformat() if document.created else ""
        pdf = render(document, "pdf")
    except AppError as error:
        character = error.params.get("character")
        trouble = f"no font at hand can draw “{character}”" if character else _NOT_TYPESET
    except Exception:  # of the typesetter: the letter has gone out already, so it is frozen whatever that says
        trouble = _NOT_TYPESET
    return _Looks(pdf, trouble, paper, created, design, grounds, stories)


def _letter_of(version: DocumentVersion) -> Letter | None:
    """A version's letter; None for one that the first versions of the program kept as text alone."""
    try:
        return letters.as_kept(version)[0]
    except (KeyError, TypeError, ValueError):
        return None


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
    looks: _Looks | None,
    files: Sequence[tuple[str, bytes]],
) -> SentPacket:
    application = uow.read.application(application_id)
    posting = uow.read.posting(application_id)
    went_out = [(storable(name), data) for name, data in files]
    now = uow.clock.now()
    content = PacketContent(
        sent_on=day.isoformat(),
        at=now.isoformat(timespec="seconds"),
        program=__version__,
        employer=application.employer or "",
        title=application.title or "",
        url=application.url or "",
        posting=_frozen_posting(posting) if posting else None,
        letter=_frozen_letter(letter, looks) if letter else None,
        answers=tuple(
            FrozenAnswer(each.question, each.answer, sha256_of(each.answer))
            for each in uow.read.form_answers(application_id)
            if each.answer.strip()
        ),
        grounds=looks.grounds if looks else (),
        stories=looks.stories if looks else (),
        files=tuple(FrozenFile(name, sha256_of(data)) for name, data in went_out),
    )
    with uow.as_of(now):  # the packet and its content tell the same second
        packet = uow.add_sent_packet(
            application_id,
            sent_on=day,
            document_version_id=letter.id if letter else None,
            posting_id=posting.id if posting else None,
            files=[*went_out, *([(PAGES, looks.pdf)] if looks and looks.pdf else [])],
            content=content.sealed().as_json(),
        )
    what = [f"cover letter version {letter.number}"] if letter else []
    what += [name for name, _ in went_out]
    uow.add_event(application_id, EventKind.SENT, f"Sent: {', '.join(what) or 'application'}", on=day)
    if application.stage_kind is StageKind.SAVED or application.stage_kind.is_ending:
        applied = stage_of_kind(uow.read.stages(), StageKind.APPLIED)
        if applied is not None:
            application = applications.enter_stage(uow, application_id, applied, day, corrects=True)
    followups.documents_sent(uow, application, day)
    return packet


def _frozen_posting(posting: Posting) -> FrozenPosting:
    return FrozenPosting(sha256_of(posting.text), posting.original_sha256, posting.source_name, posting.media_type)


def _frozen_letter(version: DocumentVersion, looks: _Looks | None) -> FrozenLetter:
    pdf = sha256_of(looks.pdf) if looks and looks.pdf else None
    how = (looks.trouble, looks.paper, looks.created, looks.design) if looks else ("",) * 4
    return FrozenLetter(version.number, sha256_of(version.text), pdf, *how)


def _version(db: Database, application_id: int, number: int | None) -> DocumentVersion | None:
    versions = [v for d in db.read.documents(application_id, DocumentKind.LETTER) for v in d.versions]
    if number is None:
        return next((v for v in reversed(versions) if not _unfinished(v)), None)
    chosen = next((v for v in versions if v.number == number), None)
    if chosen is None:
        raise UserError("letter.unknown", version=number, id=application_id)
    if _unfinished(chosen):
        raise UserError("letter.sent_blanks", version=chosen.number)
    return chosen


def _unfinished(version: DocumentVersion) -> bool:
    return bool(version.content) and bool(left_open(letters.as_kept(version)[0]))
