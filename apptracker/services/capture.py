"""Capturing postings: what was read, kept verbatim, as tracked applications."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from apptracker.adapters.interchange.postings import read_posting_bytes
from apptracker.domain.applications import Application, EventKind, WorkMode
from apptracker.domain.changes import Changes, Result
from apptracker.domain.clock import today
from apptracker.domain.errors import AppError, UserError
from apptracker.domain.money import Pay
from apptracker.domain.postings import Coverage, ReadPosting, fields_from_json, fields_to_json
from apptracker.domain.stages import StageKind, find_stage
from apptracker.domain.text import LINE_LIMIT, clean_line
from apptracker.guide.lexicon import lexicon
from apptracker.services import applications, followups
from apptracker.tailoring.coverage import EvidenceIndex
from apptracker.tailoring.reading import read_text

if TYPE_CHECKING:
    from apptracker.domain.applications import Posting
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Source:
    """One file or pasted text: its name, and its bytes or why they could not be had."""

    name: str
    data: bytes = b""
    fault: AppError | None = None


@dataclass(frozen=True, slots=True)
class Captured:
    """One posting as understood; ``application`` is None in a dry run."""

    application: Application | None
    posting: ReadPosting
    coverage: Coverage
    source: str


@dataclass(frozen=True, slots=True)
class CaptureReport:
    captured: list[Captured] = field(default_factory=list)
    skipped: list[tuple[str, AppError]] = field(default_factory=list)


def capture(
    db: Database, sources: Sequence[Source], *, url: str | None = None, dry_run: bool = False
) -> Result[CaptureReport]:
    """Read postings and start an application for each; what cannot be read is told and leaves no trace. The whole is
    one change, so one undo takes it back.

    ``url`` is where the posting stands; it is stored, never opened, and given only with a single posting.
    """
    report = CaptureReport()
    read: list[tuple[Source, ReadPosting]] = []
    for source in sources:
        try:
            if source.fault is not None:
                raise source.fault
            read += [
                (source, posting) for posting in read_posting_bytes(source.data, source.name, today=today(db.clock))
            ]
        except AppError as error:
            report.skipped.append((source.name, error))
    link = clean_line(url, "url")
    if link and len(read) > 1:
        raise UserError("capture.one_url", count=len(read))
    index = EvidenceIndex(db.read.profile(), lexicon(), today(db.clock))
    if dry_run or not read:
        report.captured.extend(Captured(None, p, index.cover(p.requirements), s.name) for s, p in read)
        return Result(report)
    with db.change(_words(read)) as uow:
        for source, posting in read:
            application = _store(uow, posting, source, link)
            report.captured.append(Captured(application, posting, index.cover(posting.requirements), source.name))
    return Result(report, uow.changes if read else Changes())


def add_with_posting(
    db: Database, source: Source, /, *, employer: str, title: str, **values: Any
) -> Result[Application]:
    """A new application as typed, with the posting it answers; what was typed wins over what the posting says.

    :raises UserError: as for :func:`apptracker.services.applications.add`, and what is wrong with the posting.
    """
    postings = read_posting_bytes(source.data, source.name, today=today(db.clock))
    if len(postings) != 1:
        raise UserError("posting.several", file=source.name, count=len(postings))
    told = {**sure_values(postings[0]), "employer": employer, "title": title, **values}
    return applications.add(db, then=lambda uow, made: keep_posting(uow, made, postings[0], source), **told)


def keep_posting(uow: UnitOfWork, application: Application, posting: ReadPosting, source: Source) -> None:
    """Store a posting with an application: the text verbatim, the original bytes, the fields as read."""
    no_calls = posting.fields.get("no_calls")
    uow.add_posting(
        application.id,
        posting.text,
        media_type=posting.media_type,
        source_name=clean_line(PurePath(source.name).name[:LINE_LIMIT], "file name"),
        url=posting.url,
        no_calls=bool(no_calls and no_calls.sure and no_calls.value),
        fields=fields_to_json(posting.fields),
        original=source.data,
    )
    uow.add_event(application.id, EventKind.CAPTURED, f"Captured the posting from {PurePath(source.name).name}")
    followups.ways_changed(uow, application.id)


def understood(posting: Posting, db: Database) -> ReadPosting:
    """A stored posting read again, by today's rules, with the fields found when it was captured."""
    captured = posting.captured_at.astimezone(db.clock.now().tzinfo).date()
    return read_text(posting.text, today=captured, given=fields_from_json(posting.fields))


def _store(uow: UnitOfWork, posting: ReadPosting, source: Source, url: str | None) -> Application:
    values: dict[str, Any] = sure_values(posting)
    stage = find_stage(list(uow.read.stages()), StageKind.SAVED) or uow.read.stages()[0]
    application = applications.create(uow, stage, url=url or posting.url, **values)
    keep_posting(uow, application, posting, source)
    return application


def sure_values(posting: ReadPosting) -> dict[str, Any]:
    """The application's fields that the posting states beyond doubt."""
    values: dict[str, Any] = {}
    for name in ("employer", "title", "location", "work_mode", "deadline", "pay"):
        found = posting.fields.get(name)
        if found is None or not found.sure or not found.value:
            continue
        if name == "work_mode":
            values[name] = WorkMode(str(found.value))
        elif isinstance(found.value, Pay) or name == "deadline":
            values[name] = found.value
        else:
            values[name] = clean_line(str(found.value)[:LINE_LIMIT], name)
    return values


def _words(read: Sequence[tuple[Source, ReadPosting]]) -> str:
    if len(read) == 1:
        return f"Captured a posting from {PurePath(read[0][0].name).name}"
    return f"Captured {len(read)} postings"
