"""demo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from apptracker.app import open_data
from apptracker.cli import shapes
from apptracker.cli.arguments import FILE
from apptracker.cli.layout import named, paragraph
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell
from apptracker.domain.errors import words_for


@click.command("demo")
@click.option("--out", type=FILE, required=True, metavar="DIR", help="A folder that is new or empty.")
@click.option("--posting", "postings", type=FILE, multiple=True, metavar="FILE", help="Your posting; may be repeated.")
@click.option("--profile", type=FILE, metavar="FILE", help="Your JSON Resume.")
@json_option
@pass_session
def demo_command(session: Session, out: Path, postings: tuple[Path, ...], profile: Path | None, as_json: bool) -> None:
    """Show what the program does, in a fresh folder: postings in, letters and a prep sheet out."""
    from apptracker.services import demo

    with demo.fresh_folder(out) as data_dir, open_data(data_dir, session.clock) as db:
        report = demo.run(
            db,
            out,
            postings=list(postings) or demo.sample_postings(),
            profile=profile or demo.sample_profile(),
        )
        zone = session.clock.now().tzinfo
        due = [shapes.reminder(r, zone) for r in report.reminders]
    if as_json:
        emit({**_shape(report), "reminders": due, "data_dir": str(data_dir)})
    else:
        _print(report, due, data_dir)
    for _, error in report.skipped:
        tell(f"Skipped: {words_for(error)}")


def _shape(report: Any) -> dict[str, Any]:
    return {
        "applications": [
            {
                **shapes.application(step.application),
                "covered": step.covered,
                "asked": step.asked,
                "files": [str(path) for path in step.files],
                "words": step.words,
                "blanks": list(step.blanks),
                "sent": step.sent,
            }
            for step in report.steps
        ],
        "prep": str(report.prep) if report.prep else None,
        "skipped": [{"file": name, "reason": words_for(error)} for name, error in report.skipped],
    }


def _print(report: Any, due: list[dict[str, Any]], data_dir: Path) -> None:
    for step in report.steps:
        a = step.application
        emit_text(paragraph(f"{named(a.title, a.employer)} (application {a.id}, {a.stage})"))
        emit_text(f"  asks for {step.asked} thing{'s' if step.asked != 1 else ''}; the profile answers {step.covered}")
        for path in step.files:
            emit_text(f"  letter, {step.words} words: {path}")
        if step.blanks:
            emit_text(paragraph(f"still blank, so marked as a draft and not sent: {', '.join(step.blanks)}", "  "))
        for trouble in step.troubles:
            emit_text(paragraph(trouble, "  "))
    if report.prep:
        emit_text(f"Prep sheet for the first interview: {report.prep}")
    if due:
        emit_text("Follow-ups:")
        for row in due:
            emit_text(paragraph(f"{row['due']}  {row['text']}", "  ", " " * 14))
    emit_text(f"All of it is kept in {data_dir}. To look around:\n  apptracker --data-dir {data_dir} list")
