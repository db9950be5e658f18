"""capture, coverage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import FILE, application_id, bytes_from
from apptracker.cli.layout import named, paragraph
from apptracker.cli.said import unsure, warned
from apptracker.cli.session import Session, counted, emit, emit_text, json_option, pass_session, tell
from apptracker.domain.errors import AppError, UserError, one_line, words_for
from apptracker.domain.postings import FIELD_NAMES, fields_to_json

if TYPE_CHECKING:
    from apptracker.domain.postings import Coverage
    from apptracker.services.capture import Captured, CaptureReport, Source


@click.command("capture")
@click.argument("files", metavar="FILE… | -", type=FILE, nargs=-1, required=True)
@click.option("--url", metavar="U", help="Where the posting stands; kept, never opened.")
@click.option("--dry-run", is_flag=True, help="Only say what would be captured.")
@json_option
@pass_session
def capture_command(session: Session, files: tuple[Path, ...], url: str | None, dry_run: bool, as_json: bool) -> int:
    """Read postings (web page, PDF, Word, mail, text, JSON-LD; - is standard input); one application per posting."""
    from apptracker.services import capture

    sources = map(_source, counted(files, "Reading"))
    report = capture.capture(session.db, sources, url=url, dry_run=dry_run).value
    if as_json:
        emit(shape_of(report))
    if report.captured:
        for _, error in report.skipped:
            tell(f"Skipped: {words_for(error)}")
    else:  # one line, however many files
        more = f" (nor could {len(report.skipped) - 1} more)" if len(report.skipped) > 1 else ""
        tell(f"apptracker: {words_for(report.skipped[0][1])}{more}")
    if not as_json:
        for captured in report.captured:
            _tell(captured)
    return 0 if report.captured else 1


def _source(path: Path) -> Source:
    """Under the name that was typed, so that what is skipped can be told apart."""
    from apptracker.services.capture import Source

    name = "stdin" if str(path) == "-" else str(path)
    if path.is_dir():
        return Source(name, fault=UserError("capture.folder", path=path))
    try:
        return Source(name, bytes_from(path)[1])
    except AppError as fault:
        return Source(name, fault=fault)


def shape_of(report: CaptureReport) -> dict[str, Any]:
    return {
        "captured": [_shape(captured) for captured in report.captured],
        "skipped": [{"file": name, "reason": words_for(error)} for name, error in report.skipped],
    }


def _shape(captured: Captured) -> dict[str, Any]:
    read = fields_to_json(captured.posting.fields)
    return {
        "application": shapes.application(captured.application) if captured.application else None,
        "fields": {name: read.get(name, {"value": None, "from": None, "sure": False}) for name in FIELD_NAMES},
        "requirements": shapes.coverage(captured.coverage)["requirements"],
        "warnings": [
            {"id": w.id, "level": w.level.value, "reason": w.reason, "quote": w.quote}
            for w in captured.posting.warnings
        ],
    }


def _tell(captured: Captured) -> None:
    read = captured.posting.fields
    title, employer = (read[n].value if n in read else None for n in ("title", "employer"))
    number = f"application {captured.application.id}" if captured.application else "not stored (dry run)"
    tell(paragraph(f"{named(title, employer)}: {number}"))
    if open_ := unsure((name, field) for name, field in read.items() if not field.sure and field.value):
        tell(paragraph(f"to confirm: {open_}", "  ", "    "))
    for warning in captured.posting.warnings:
        tell(warned(warning))
    for similar in captured.similar:
        told_of = similar.application
        when = f" on {told_of.applied_on}" if told_of.applied_on else ""
        apart = ", in another place" if similar.elsewhere else ""
        words = f"looks like application {told_of.id} ({told_of.stage}{when}{apart})"
        tell(paragraph(f"{words}; delete one of them if it is the same job", "  ", "    "))
    answered, gaps = len(captured.coverage.covered), len(captured.coverage.gaps)
    asked = answered + gaps
    tell(f"  asks for {asked} thing{'s' if asked > 1 else ''}; you have something for {answered}"
         if asked else "  no requirements were recognized")  # fmt: skip


@click.command("coverage")
@application_id
@json_option
@pass_session
def coverage_command(session: Session, id_: int, as_json: bool) -> None:
    """What a posting asks for, and how you answer it; gaps first."""
    from apptracker.services.letters import coverage_of

    posting, found = coverage_of(session.db, id_)
    if as_json:
        emit(shapes.coverage(found))
    elif posting is None:
        emit_text("No requirements are known; capture the posting first.")
    else:
        _print(found)


def _print(found: Coverage) -> None:
    asked = [c for c in found.requirements if c.requirement.is_asked]
    if not asked:
        emit_text("Nothing in this posting was recognized as asked for.")
        return
    emit_text(f"{len(found.covered)} of {len(asked)} answered")
    for covered in asked:
        must = "must" if covered.requirement.must else "nice"
        mark = "+" if covered.evidence else "-"
        emit_text(paragraph(one_line(covered.requirement.text), f"{mark} {must}  ", " " * 8))
        for evidence in covered.evidence[:2]:
            emit_text(paragraph(f"{evidence.fact} ({evidence.strength:.2f}): {evidence.why}", " " * 8, " " * 10))
