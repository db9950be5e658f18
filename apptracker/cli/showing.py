"""show, bin, stages: reading only, so the store's readers serve directly; only for people, what a posting says is
read anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import application_id
from apptracker.cli.layout import named, paragraph, table
from apptracker.cli.said import print_said
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session
from apptracker.domain.text import clean_text

if TYPE_CHECKING:
    from apptracker.domain.money import Pay


@click.command("show")
@application_id
@json_option
@pass_session
def show_command(session: Session, id_: int, as_json: bool) -> None:
    """Show one application with everything about it."""
    from apptracker.services import silence

    details = session.db.read.details(id_)
    zone = session.clock.now().tzinfo
    a = details.application
    posting = details.posting
    shown: dict[str, Any] = {
        **shapes.application(a),
        "why": a.why,
        "ending_reason": a.ending_reason,
        "posting": {
            "text": posting.text,
            "captured_at": shapes.instant(posting.captured_at),
            "source_name": posting.source_name,
            "url": posting.url,
            "media_type": posting.media_type,
            "no_calls": posting.no_calls,
            "fields": posting.fields,
        }
        if posting
        else None,
        "history": [shapes.event(e) for e in details.events],
        "interviews": [shapes.interview(i) for i in details.interviews],
        "reminders": [shapes.reminder(r, zone) for r in sorted(details.reminders, key=lambda r: r.place(zone))],
        "documents": [shapes.document(d) for d in details.documents],
        "contacts": [shapes.contact(c) for c in details.contacts],
        "files": [shapes.file(f) for f in details.files],
        "sent": [shapes.packet(p) for p in details.sent],
        "quiet": shapes.quiet(silence.state_of(session.db, id_)),
    }
    if as_json:
        emit(shown)
    else:
        _print_job(shown, a.pay)
        print_said(session.db, details)
        _print_rest(shown, len(session.db.read.postings(id_)))


def _print_job(shown: dict[str, Any], pay: Pay | None) -> None:
    emit_text(paragraph(f"{named(shown['title'], shown['employer'])} (application {shown['id']})"))
    for label, key in (
        ("Stage", "stage"),
        ("Location", "location"),
        ("Work mode", "work_mode"),
        ("Applied on", "applied_on"),
        ("Deadline", "deadline"),
        ("Link", "url"),
        ("Source", "source"),
        ("Why them", "why"),
        ("Ended because", "ending_reason"),
    ):
        if shown[key]:
            _line(label, shown[key])
    if pay:
        from apptracker.tailoring.pay_context import in_a_year

        year = in_a_year(pay)
        _line("Pay", f"{pay} ({year})" if year else str(pay))
    if shown["quiet"]:
        _line("Quiet", _QUIET[shown["quiet"]["state"]].format(since=shown["quiet"]["since"]))
    if shown["tags"]:
        _line("Tags", ", ".join(shown["tags"]))


def _print_rest(shown: dict[str, Any], times: int) -> None:
    """``times``: how often the posting was captured."""
    _section("History", [f"{e['on']}  {e['text']}" for e in shown["history"]], _DATE)
    _section("Reminders", [f"{r['due']}  {r['text']} ({r['state']}, id {r['id']})" for r in shown["reminders"]], _DATE)
    _section(
        "Interviews",
        [
            f"{i['at'][:16].replace('T', ' ')}  {i['zone']}, {i['format']}, {i['minutes']} minutes "
            f"({i['state']}, id {i['id']})"
            for i in shown["interviews"]
        ],
        _DATE,
    )
    _section(
        "People", [" · ".join(filter(None, (c["name"], c["role"], c["email"], c["phone"]))) for c in shown["contacts"]]
    )
    _section(
        "Documents",
        [
            f"{d['name']}, version {v['version']}{' (sent)' if v['sent'] else ''}"
            for d in shown["documents"]
            for v in d["versions"]
        ],
    )
    _section("Files", [f["name"] for f in shown["files"]])
    if shown["posting"]:
        emit_text("\nPosting" + (f" (captured {times} times; this is the latest)" if times > 1 else ""))
        for line in _without_gaps(clean_text(shown["posting"]["text"])):
            emit_text(paragraph(line, "  "))


_QUIET = {
    "quiet": "nothing heard since {since}; ask once more",
    "nudged": "asked once more on {since}; wait",
    "over": "no answer since {since}; set it to No response",
}
_DATE = " " * len("2026-12-01  ")


def _line(label: str, value: str) -> None:
    emit_text(paragraph(value, f"  {label + ':':<12}", " " * 14))


def _section(heading: str, lines: list[str], hanging: str = "") -> None:
    if lines:
        emit_text(f"\n{heading}")
        for line in lines:
            emit_text(paragraph(clean_text(line).replace("\n", " / "), "  ", f"  {hanging}"))


def _without_gaps(text: str) -> list[str]:
    """The lines, with one empty line where several stood."""
    lines = text.split("\n")
    return [line for line, before in zip(lines, ["", *lines], strict=False) if line.strip() or before.strip()]


@click.command("bin")
@json_option
@pass_session
def bin_command(session: Session, as_json: bool) -> None:
    """List what is in the bin."""
    binned = session.db.read.binned()
    if as_json:
        emit([{**shapes.application(b.application), "deleted_at": shapes.instant(b.deleted_at)} for b in binned])
        return
    rows = [(b.application.id, b.application.employer, b.application.title, b.deleted_at.date()) for b in binned]
    table(("ID", "Employer", "Title", "Deleted"), rows, "The bin is empty.")


@click.command("stages")
@json_option
@pass_session
def stages_command(session: Session, as_json: bool) -> None:
    """List the stages."""
    stages = session.db.read.stages()
    if as_json:
        emit([shapes.stage(s) for s in stages])
        return
    table(("Name", "Kind"), [(s.name, s.kind.value) for s in stages if not s.hidden], "No stages.")
