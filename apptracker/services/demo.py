"""The whole chain in a fresh folder: postings in, letters and a prep sheet out, follow-ups planned."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker import paths
from apptracker.adapters.system.files import read_bytes
from apptracker.domain.applications import InterviewFormat, Reminder
from apptracker.domain.clock import today
from apptracker.domain.errors import AppError, EnvironmentFault, UserError, words_for
from apptracker.domain.workdays import add_working_days
from apptracker.services import capture, interviews, letters, packets, preps, profiles, reminders
from apptracker.store.folder import make_private_folder

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.store import Database

_INTERVIEW_ZONE = "America/Chicago"
LETTER_FORMATS = ("pdf", "docx")


@dataclass(frozen=True, slots=True)
class DemoStep:
    """What became of one posting."""

    application: Application
    covered: int
    asked: int
    files: tuple[Path, ...]
    words: int
    blanks: tuple[str, ...]
    sent: bool
    troubles: tuple[str, ...]


@dataclass(slots=True)
class DemoReport:
    steps: list[DemoStep] = field(default_factory=list)
    skipped: list[tuple[str, AppError]] = field(default_factory=list)
    prep: Path | None = None
    reminders: list[Reminder] = field(default_factory=list)


def sample_postings() -> list[Path]:
    return sorted(paths.resource("resources", "demo").glob("posting-*"))


def sample_profile() -> Path:
    return paths.resource("resources", "demo", "profile.json")


@contextmanager
def fresh_folder(out: Path) -> Iterator[Path]:
    """Make the demo's folder, open to the person alone, and give the one for its data. When the demo fails, what it
    made is taken away again.

    :raises UserError: ``demo.not_empty`` when something is in it already.
    :raises EnvironmentFault: ``file.unwritable``.
    """
    existed = out.exists()
    try:
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise UserError("demo.not_empty", path=out)
        make_private_folder(out / "letters")
    except OSError as error:
        raise EnvironmentFault("file.unwritable", path=out, reason=error.strerror) from error
    try:
        yield out / "data"
    except BaseException:
        for made in ("letters", "data"):
            shutil.rmtree(out / made, ignore_errors=True)
        if not existed:
            with suppress(OSError):
                out.rmdir()
        raise


def run(db: Database, out: Path, *, postings: list[Path], profile: Path) -> DemoReport:
    """Import the profile, capture the postings, write a letter for each as PDF and DOCX, mark the finished ones as
    sent, plan an interview for the first and write its prep sheet.

    :raises UserError: ``demo.nothing`` when no posting could be read; what is wrong with the profile.
    """
    report = DemoReport()
    profiles.import_resume(db, read_bytes(profile), profile.name)
    captured = capture.capture(db, [_source(path) for path in postings]).value
    report.skipped.extend(captured.skipped)
    if not captured.captured:
        raise UserError("demo.nothing", count=len(postings), why=words_for(captured.skipped[0][1]))
    for number, one in enumerate(captured.captured, start=1):
        if one.application is not None:
            report.steps.append(_write(db, out, number, one.application))
    report.prep = _interview(db, out, report.steps[0].application)
    report.reminders = reminders.waiting(db)
    return report


def _source(path: Path) -> capture.Source:
    try:
        return capture.Source(path.name, read_bytes(path))
    except AppError as fault:
        return capture.Source(path.name, fault=fault)


def _write(db: Database, out: Path, number: int, application: Application) -> DemoStep:
    stem = out / "letters" / f"{number:02d}-{_slug(application.employer, application.title)}"
    files, troubles = [], []
    letter = letters.draft(db, application.id)
    for kind in LETTER_FORMATS:
        target = stem.with_name(f"{stem.name}{'-DRAFT' if letter.blanks else ''}.{kind}")
        try:
            letters.keep(db, application.id, out=target, as_draft=bool(letter.blanks))
            files.append(target)
        except UserError as error:  # a character no bundled font can draw: the other format still has it
            troubles.append(words_for(error))
    _, coverage = letters.coverage_of(db, application.id)
    sent = bool(files) and not letter.blanks
    if sent:
        packets.send(db, application.id)
    return DemoStep(
        application=db.read.application(application.id),
        covered=len(coverage.covered),
        asked=len(coverage.covered) + len(coverage.gaps),
        files=tuple(files),
        words=letter.words,
        blanks=tuple(blank.label for blank in letter.blanks),
        sent=sent,
        troubles=tuple(troubles),
    )


def _interview(db: Database, out: Path, application: Application) -> Path | None:
    day = add_working_days(today(db.clock), 7)
    when = datetime(day.year, day.month, day.day, 15, 0).strftime("%Y-%m-%d %H:%M")  # noqa: DTZ001 - a wall time
    planned = interviews.plan(db, application.id, at=when, zone=_INTERVIEW_ZONE, format=InterviewFormat.PHONE).value
    for kind in LETTER_FORMATS:
        target = out / f"prep-sheet.{kind}"
        with suppress(UserError):  # a character no bundled font can draw: the other format still has it
            preps.keep(db, target, interview_id=planned.id)
            return target
    return None


def _slug(*parts: str | None) -> str:
    """A file name from employer and title that every system takes; scripts other than Latin stay readable."""
    text = unicodedata.normalize("NFC", " ".join(part for part in parts if part)).lower()
    return re.sub(r"[\W_]+", "-", text).strip("-")[:60].strip("-") or "letter"
