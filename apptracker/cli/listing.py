"""list, show, bin, stages: reading only, so the store's readers serve directly and no service is imported."""

from __future__ import annotations

from typing import Any

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import application_id
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, table


@click.command("list")
@click.option("--stage", "stages", metavar="S", multiple=True, help="Only this stage (name or kind); may be repeated.")
@click.option("--query", metavar="Q", help="Words to find, anywhere in the application or its posting.")
@click.option("--tag", metavar="T", help="Only with this tag.")
@click.option("--archived", is_flag=True, help="The archived ones instead.")
@click.option("--sort", metavar="KEY", default="id", help="Like employer, deadline or -updated_at.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most this many.")
@json_option
@pass_session
def list_command(
    session: Session,
    stages: tuple[str, ...],
    query: str | None,
    tag: str | None,
    archived: bool,
    sort: str,
    limit: int | None,
    as_json: bool,
) -> None:
    """List applications."""
    from apptracker.store.filters import ApplicationFilter

    wanted = ApplicationFilter(
        stage_ids=_stage_ids(session, stages), query=query, tag=tag, archived=archived, sort=sort, limit=limit
    )
    read = session.db.read
    if as_json:
        click.echo(read.applications_json(wanted))
        return
    rows = [
        (a.id, a.employer or "?", a.title or "?", a.stage, a.applied_on or "", a.location or "")
        for a in read.applications(wanted)
    ]
    table(("ID", "Employer", "Title", "Stage", "Applied", "Location"), rows, "No applications.")


def _stage_ids(session: Session, names: tuple[str, ...]) -> tuple[int, ...]:
    from apptracker.domain.errors import UserError
    from apptracker.domain.stages import find_stage

    stages = list(session.db.read.stages()) if names else []
    found = []
    for name in names:
        stage = find_stage(stages, name)
        if stage is None:
            raise UserError("stage.unknown", stage=name)
        found.append(stage.id)
    return tuple(found)


@click.command("show")
@application_id
@json_option
@pass_session
def show_command(session: Session, id_: int, as_json: bool) -> None:
    """Show one application with everything about it."""
    details = session.db.read.details(id_)
    zone = session.clock.now().tzinfo
    a = details.application
    posting = details.posting
    shown: dict[str, Any] = {
        **shapes.application(a),
        "why": a.why,
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
        "reminders": [shapes.reminder(r, zone) for r in details.reminders],
        "documents": [shapes.document(d) for d in details.documents],
        "contacts": [shapes.contact(c) for c in details.contacts],
        "files": [shapes.file(f) for f in details.files],
        "sent": [shapes.packet(p) for p in details.sent],
    }
    if as_json:
        emit(shown)
        return
    _print(shown)


def _print(shown: dict[str, Any]) -> None:
    emit_text(
        f"{shown['title'] or 'Untitled'} at {shown['employer'] or 'an employer not named'}  (application {shown['id']})"
    )
    for label, key in (
        ("Stage", "stage"),
        ("Location", "location"),
        ("Work mode", "work_mode"),
        ("Applied on", "applied_on"),
        ("Deadline", "deadline"),
        ("Link", "url"),
        ("Source", "source"),
        ("Why them", "why"),
    ):
        if shown[key]:
            emit_text(f"  {label + ':':<12}{shown[key]}")
    if shown["tags"]:
        emit_text(f"  {'Tags:':<12}{', '.join(shown['tags'])}")
    _section("History", [f"{e['on']}  {e['text']}" for e in shown["history"]])
    _section("Reminders", [f"{r['due']}  {r['text']} ({r['state']}, id {r['id']})" for r in shown["reminders"]])
    _section(
        "Interviews",
        [f"{i['at']}  {i['format']}, {i['minutes']} minutes ({i['state']}, id {i['id']})" for i in shown["interviews"]],
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
        emit_text("\nPosting")
        emit_text(shown["posting"]["text"])


def _section(heading: str, lines: list[str]) -> None:
    if lines:
        emit_text(f"\n{heading}")
        for line in lines:
            emit_text(f"  {line}")


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
