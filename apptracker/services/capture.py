"""Capturing postings: what was read, kept verbatim, as tracked applications."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from apptracker.adapters.interchange.postings import MOST_BYTES, read_posting_bytes
from apptracker.adapters.system.files import read_bytes
from apptracker.adapters.system.folders import files_in
from apptracker.domain.applications import Application, EventKind, WorkMode
from apptracker.domain.changes import Changes, Result
from apptracker.domain.clock import today
from apptracker.domain.corrections import CorrectionMark, field_value
from apptracker.domain.errors import AppError, UserError
from apptracker.domain.money import Pay
from apptracker.domain.postings import (
    Coverage,
    FieldSource,
    FieldValue,
    ReadPosting,
    fields_from_json,
    fields_to_json,
)
from apptracker.domain.records import LinkKind
from apptracker.domain.stages import StageKind, stage_of_kind
from apptracker.domain.text import LINE_LIMIT, clean_line, clean_text
from apptracker.guide.lexicon import lexicon
from apptracker.services import applications, duplicates, followups, pasted
from apptracker.services.duplicates import Similar
from apptracker.tailoring.coverage import EvidenceIndex
from apptracker.tailoring.line import found_on, is_link, links_in, parse_line
from apptracker.tailoring.reading import read_text
from apptracker.tailoring.versions import difference

if TYPE_CHECKING:
    from apptracker.domain.applications import Posting
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork


#: The fields of an application that a posting's text may give.
APPLICATION_FIELDS = ("employer", "title", "location", "work_mode", "pay", "deadline")
_NOTHING_ASKED = Coverage(())
#: What files that may hold postings are called: what they hold decides, but nobody wants all of a folder opened.
ENDINGS = frozenset(
    ".html .htm .mht .mhtml .webarchive .pdf .docx .odt .rtf .eml .msg .json .txt .md .markdown".split()
)
MOST_FILES = 1000  # of one folder


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
    similar: tuple[Similar, ...] = ()  # applications that were there already


@dataclass(frozen=True, slots=True)
class CaptureReport:
    captured: list[Captured] = field(default_factory=list)
    skipped: list[tuple[str, AppError]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Preview:
    """A text as understood, before anything is stored. ``fields`` are those of an application, as far as the text gives
    them; ``posting`` is None for a note that holds a few of them and no advert, which stays in ``text``.

    ``count``: how many postings the text holds. Of several, nothing but the ``source`` is here: :func:`preview_files`
    tells what each is."""

    text: str
    fields: dict[str, FieldValue]
    posting: ReadPosting | None = None
    source: Source | None = None
    coverage: Coverage = _NOTHING_ASKED
    profile_known: bool = False  # whether there is anything in the profile that could answer a requirement
    count: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """One posting found in a file, or why none was."""

    name: str
    preview: Preview | None = None
    fault: AppError | None = None


def capture(
    db: Database, sources: Iterable[Source], *, url: str | None = None, dry_run: bool = False
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
    made: list[Application | None] = [None] * len(read)
    changes = Changes()
    if read and not dry_run:
        with db.change(_words(read)) as uow:
            made = [_store(uow, posting, source, link) for source, posting in read]
        changes = uow.changes
    for (source, posting), application in zip(read, made, strict=True):
        coverage = index.cover(posting.requirements, text=posting.text)
        found = similar_to(db, posting, source, url=link)
        similar = tuple(s for s in found if application is None or s.application.id < application.id)
        report.captured.append(Captured(application, posting, coverage, source.name, similar))
    return Result(report, changes)


def similar_to(
    db: Database, posting: ReadPosting, source: Source, *, url: str | None = None, **values: str | None
) -> tuple[Similar, ...]:
    """Applications that look like the one this posting would start. ``values`` (employer, title, location) win over
    what was read."""
    told = {name: found if isinstance(found, str) else None for name, found in sure_values(posting).items()} | values
    return duplicates.similar(
        db,
        told.get("employer"),
        told.get("title"),
        url or posting.url,
        location=told.get("location"),
        captured=(hashlib.sha256(source.data).hexdigest(), posting.text) if source.data else None,
    )


def add_with_posting(
    db: Database, source: Source, /, *, employer: str, title: str, **values: Any
) -> Result[Application]:
    """A new application as typed, with the posting it answers; what was typed wins over what the posting says.

    :raises UserError: as for :func:`apptracker.services.applications.add`, and what is wrong with the posting.
    """
    postings = read_posting_bytes(source.data, source.name, today=today(db.clock), certain=True)
    if len(postings) != 1:
        raise UserError("posting.several", file=source.name, count=len(postings))
    told = {**sure_values(postings[0]), "employer": employer, "title": title, **values}
    return applications.add(db, then=lambda uow, made: keep_posting(uow, made, postings[0], source), **told)


def attach_posting(db: Database, application_id: int, source: Source) -> Result[Application]:
    """The posting of an application that is there already, or a newer capture of it. What the application does not say
    yet and the posting says beyond doubt is filled in; what is there stays.

    :raises UserError: ``application.unknown``, ``posting.several``, ``posting.same``, and what is wrong with the
        posting.
    """
    if source.fault is not None:
        raise source.fault
    postings = read_posting_bytes(source.data, source.name, today=today(db.clock), certain=True)
    if len(postings) != 1:
        raise UserError("posting.several", file=source.name, count=len(postings))
    return attach_read(db, application_id, postings[0], source)


def attach_read(db: Database, application_id: int, posting: ReadPosting, source: Source) -> Result[Application]:
    """As :func:`attach_posting`, with a posting that was read already."""
    latest = db.read.posting(application_id)
    if latest is not None and latest.text.split() == posting.text.split():
        raise UserError("posting.same", id=application_id)
    changed = str(difference(understood(latest, db), posting)) if latest is not None else None
    with db.change(f"Added the posting of application {application_id}") as uow:
        application = uow.read.application(application_id)
        keep_posting(uow, application, posting, source, changed)
        told = {"url": posting.url, **sure_values(posting)}
        missing = {name: value for name, value in told.items() if value and getattr(application, name) is None}
        if missing:
            application = uow.update_application(application_id, **missing)
        if "deadline" in missing:
            followups.deadline_changed(uow, application)
    return Result(application, uow.changes)


def keep_posting(
    uow: UnitOfWork, application: Application, posting: ReadPosting, source: Source, changed: str | None = None
) -> None:
    """Store a posting with an application: the text verbatim, the original bytes, the fields as read. ``changed``, of
    a newer capture: what it says otherwise than the one before, in short."""
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
    name = PurePath(source.name).name
    words = f"Captured the posting from {name}"
    if changed is not None:
        words = f"Captured a newer version of the posting from {name}"
    if changed:
        words = f"Captured a newer version of the posting from {name}: {changed}"
    uow.add_event(application.id, EventKind.CAPTURED, words)
    followups.ways_changed(uow, application.id)


def preview(db: Database, text: str, *, page: str = "") -> Preview:
    """What a pasted or typed text would be captured as. ``page`` is the HTML it was copied with, which tells more when
    it is whole; where it holds no job, or far less than the text, the text counts.

    :raises UserError: ``posting.too_long``, ``posting.too_large``; of the source of a page or of data ``posting.list``
        and ``posting.no_job``.
    """
    now = today(db.clock)
    found = pasted.of_page(page, text, now)
    if found is None and (fields := parse_line(text, now, db.read.has_employer)) is not None:
        return Preview(text, fields)
    found = found or pasted.of_text(text, now)
    source = Source(found.name, found.data)
    if len(found.postings) > 1:
        return Preview(text, {}, source=source, count=len(found.postings))
    profile = db.read.profile()
    return _preview(found.postings[0], source, EvidenceIndex(profile, lexicon(), now), known=bool(profile.facts))


def preview_files(db: Database, files: Sequence[Path | Source], step: Callable[[int, int], None]) -> list[Found]:
    """What files would be captured as; a file may hold several postings. Of a folder, each file in it that may hold
    any. ``step(done, total)`` is told how far it got, and may raise to stop."""
    profile = db.read.profile()
    index = EvidenceIndex(profile, lexicon(), today(db.clock))
    found: list[Found] = []
    wanted: list[Path | Source] = []
    for one in files:
        try:
            wanted += _files_of(one) if isinstance(one, Path) and one.is_dir() else [one]
        except AppError as fault:
            found.append(Found(one.name, fault=fault))
    for number, each in enumerate(wanted):
        step(number, len(wanted))
        try:
            source = each if isinstance(each, Source) else Source(each.name, read_bytes(each, MOST_BYTES))
            postings = read_posting_bytes(source.data, each.name, today=today(db.clock))
        except AppError as fault:
            found.append(Found(each.name, fault=fault))
        else:
            known = bool(profile.facts)
            found += [Found(each.name, _preview(posting, source, index, known=known)) for posting in postings]
    step(len(wanted), len(wanted))
    return found


def _files_of(folder: Path) -> list[Path]:
    files = [folder / each.name for each in files_in(folder, ENDINGS, MOST_BYTES)]
    if not files:
        raise UserError("folder.no_postings", folder=folder.name)
    if len(files) > MOST_FILES:
        raise UserError("folder.crowded", folder=folder.name, count=len(files), limit=MOST_FILES)
    return files


def save(db: Database, wanted: Preview | None, *, repost_of: int | None = None, **values: Any) -> Result[Application]:
    """An application from what was understood: ``values`` (names as for an application) win over what was read, None
    clears; the posting is kept with it, or, of a note, the words that no field holds. Without anything read, ``values``
    are all there is. ``repost_of``: an application for the same job, which is advertised again.

    :raises UserError: ``capture.nameless`` without employer and title, ``text.too_long``; ``application.unknown`` or
        ``application.binned`` for what it repeats.
    """
    wanted = wanted or Preview("", {})
    told = _told(wanted, values)
    with db.change(f"Added {_named(told)}") as uow:
        application = _keep(uow, wanted, told)
        if repost_of is not None:
            uow.link_applications(application.id, repost_of, LinkKind.REPOST)
    return Result(application, uow.changes)


def save_all(db: Database, wanted: Sequence[Preview], step: Callable[[int, int], None]) -> Result[list[Application]]:
    """An application for each posting, in one change that is taken back whole; ``step`` as for
    :func:`preview_files`. Postings that name neither employer nor title are kept too, to be named later."""
    made = []
    with db.change(f"Captured {len(wanted)} postings") as uow:
        for number, one in enumerate(wanted):
            step(number, len(wanted))
            made.append(_keep(uow, one, _told(one, {}, nameless=True)))
    return Result(made, uow.changes)


def understood(posting: Posting, db: Database) -> ReadPosting:
    """A stored posting read again, by today's rules, with the fields found when it was captured and without those the
    person said were read wrongly."""
    captured = posting.captured_at.astimezone(db.clock.now().tzinfo).date()
    reading = _read_again(posting.text, captured, json.dumps(posting.fields, sort_keys=True))
    corrections = db.read.corrections(posting.application_id)
    wrong = {each.about for each in corrections if each.mark is CorrectionMark.FIELD_WRONG}
    if not wrong:
        return reading
    right = {name: field for name, field in reading.fields.items() if field_value(name, field.value) not in wrong}
    return replace(reading, fields=right)


@lru_cache(maxsize=8)  # a letter is written anew with every change around it, its posting stays the same
def _read_again(text: str, captured: date, fields: str) -> ReadPosting:
    return read_text(text, today=captured, given=fields_from_json(json.loads(fields)))


def _store(uow: UnitOfWork, posting: ReadPosting, source: Source, url: str | None) -> Application:
    values: dict[str, Any] = sure_values(posting)
    stage = stage_of_kind(uow.read.stages(), StageKind.SAVED) or uow.read.stages()[0]
    application = applications.create(uow, stage, url=url or posting.url, **values)
    keep_posting(uow, application, posting, source)
    return application


def sure_values(posting: ReadPosting) -> dict[str, Any]:
    """The application's fields that the posting states beyond doubt."""
    values: dict[str, Any] = {}
    for name in APPLICATION_FIELDS:
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


def _preview(posting: ReadPosting, source: Source, index: EvidenceIndex, *, known: bool) -> Preview:
    fields = {name: posting.fields[name] for name in APPLICATION_FIELDS if name in posting.fields}
    for name, value in sure_values(posting).items():  # as an application holds them
        fields[name] = replace(fields[name], value=value)
    link = _link(posting)
    if link is not None:
        fields["url"] = link
        if board := found_on(str(link.value)):
            fields["source"] = FieldValue(board, link.source, False)
    return Preview(posting.text, fields, posting, source, index.cover(posting.requirements, text=posting.text), known)


def _link(posting: ReadPosting) -> FieldValue | None:
    """Where the posting stands: as its page says, as the line of its own that a person put there, or perhaps the only
    address in it."""
    if posting.url:
        return FieldValue(posting.url, FieldSource.PAGE, True)
    lines = [line.strip() for line in posting.text.strip().splitlines()]
    for line in (lines[0], lines[-1]) if lines else ():
        if is_link(line):
            return FieldValue(links_in(line)[0], FieldSource.TEXT, True)
    links = links_in(posting.text)
    return FieldValue(links[0], FieldSource.TEXT, False) if len(links) == 1 else None


def _told(wanted: Preview, values: dict[str, Any], *, nameless: bool = False) -> dict[str, Any]:
    told = {name: found.value for name, found in wanted.fields.items() if found.sure} | values
    told = {
        name: clean_line(value, name) if isinstance(value, str) and not isinstance(value, WorkMode) else value
        for name, value in told.items()
    }
    if not nameless and not told.get("employer") and not told.get("title"):
        raise UserError("capture.nameless")
    return told


def _keep(uow: UnitOfWork, wanted: Preview, told: dict[str, Any]) -> Application:
    stage = stage_of_kind(uow.read.stages(), StageKind.SAVED) or uow.read.stages()[0]
    application = applications.create(uow, stage, **told)
    if wanted.posting is not None and wanted.source is not None:
        keep_posting(uow, application, wanted.posting, wanted.source)
    elif any(isinstance(f.value, str) and f.value not in told.values() for f in wanted.fields.values()):
        uow.add_event(application.id, EventKind.NOTE, clean_text(wanted.text).strip())
    return application


def _named(told: dict[str, Any]) -> str:
    return " at ".join(filter(None, (told.get("title") or "a job", told.get("employer"))))
