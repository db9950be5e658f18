"""sent, packet list, show, export, verify."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import FILE, ID, application_id, bytes_from, date_from
from apptracker.cli.layout import named, paragraph, table
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell
from apptracker.domain.errors import one_line
from apptracker.domain.text import clean_text

if TYPE_CHECKING:
    from apptracker.domain.packets import PacketContent, Verified
    from apptracker.domain.records import SentPacket

packet_id = click.argument("packet_id", metavar="PID", type=ID)


@click.command("sent")
@application_id
@click.option("--on", metavar="D", help="When it was sent; today unless given.")
@click.option("--letter", "version", type=ID, metavar="VERSION", help="Which letter went out; the latest unless given.")
@click.option("--file", "files", type=FILE, multiple=True, metavar="F", help="What else went with it; may be repeated.")
@json_option
@pass_session
def sent_command(
    session: Session, id_: int, on: str | None, version: int | None, files: tuple[Path, ...], as_json: bool
) -> None:
    """Mark an application as sent: freeze what went out, move it to Applied, plan the follow-up."""
    from apptracker.services import packets

    packet = packets.send(
        session.db,
        id_,
        on=date_from(session, on, "--on"),
        version=version,
        files=[bytes_from(path) for path in files],
    ).value
    if as_json:
        emit({**shapes.packet(packet), "application": shapes.application(session.db.read.application(id_))})
    else:
        tell(f"Application {id_} is marked as sent on {packet.sent_on}.")


@click.group("packet")
def packet_command() -> None:
    """What was sent, as it was then: look at it, export it, check it."""


@packet_command.command("list")
@application_id
@json_option
@pass_session
def list_(session: Session, id_: int, as_json: bool) -> None:
    """List what was sent for an application."""
    session.db.read.application(id_)
    packets = session.db.read.sent_packets(id_)
    if as_json:
        emit([shapes.packet(p) for p in packets])
        return
    from apptracker.domain.packets import attached

    rows = [
        (p.id, p.sent_on, "yes" if p.document_version_id else "no", ", ".join(f.name for f in attached(p)))
        for p in packets
    ]
    table(("ID", "Sent on", "Letter", "Files"), rows, "Nothing was sent yet.", wrap=True)


@packet_command.command("show")
@packet_id
@json_option
@pass_session
def show(session: Session, packet_id: int, as_json: bool) -> None:
    """Show what was sent, with everything frozen and whether it is unchanged."""
    from apptracker.domain.packets import content_of
    from apptracker.services.packet_checks import verify

    packet = session.db.read.sent_packet(packet_id)
    content, verified = content_of(packet), verify(session.db, packet_id)
    read = session.db.read
    letter = read.document_version(packet.document_version_id)[1].text if packet.document_version_id else None
    posting = read.captured_posting(packet.posting_id).text if packet.posting_id else None
    if as_json:
        emit({**_shape(packet, content, verified), "letter_text": letter, "posting_text": posting})
        return
    emit_text(paragraph(f"{named(content.title, content.employer)}, sent on {packet.sent_on} (packet {packet.id})"))
    emit_text(paragraph(_state(verified), "  "))
    _print_files(packet)
    texts = [("Letter", letter), ("Posting", posting), *((a.question, a.answer) for a in content.answers)]
    for heading, text in texts:
        if text:
            emit_text("\n" + paragraph(one_line(heading, limit=10_000)))
            emit_text("\n".join(paragraph(line, "  ") for line in clean_text(text).split("\n")))


@packet_command.command("export")
@packet_id
@click.option("--out", type=FILE, required=True, metavar="DIR|FILE.zip", help="A new folder, or a ZIP.")
@click.option("--force", is_flag=True, help="Replace one that was exported before.")
@json_option
@pass_session
def export(session: Session, packet_id: int, out: Path, force: bool, as_json: bool) -> None:
    """Write what was sent as one folder or ZIP, with a README and checksums."""
    from apptracker.services import packet_export

    made = packet_export.export(session.db, packet_id, out, force=force)
    for name in made.lost:
        tell(f"Left out, because it cannot be read any more: {name}")
    if as_json:
        emit({"id": packet_id, "path": str(made.path), "lost": list(made.lost)})
    else:
        tell(f"Wrote {made.path}.")


@packet_command.command("verify")
@packet_id
@json_option
@pass_session
def verify_(session: Session, packet_id: int, as_json: bool) -> int:
    """Check that what was sent is as it went out."""
    from apptracker.services.packet_checks import verify, words_of

    verified = verify(session.db, packet_id)
    if as_json:
        emit({"id": packet_id, **_checks(verified)})
    else:
        table(("Part", "State"), [(words_of(p), p.state.value) for p in verified.parts], "", wrap=True)
    if not verified.is_whole:
        tell(f"apptracker: {_state(verified)}; restore a backup from before with: apptracker restore FILE")
    return 0 if verified.is_whole else 1


def _state(verified: Verified) -> str:
    from apptracker.services.packet_checks import words_of

    if verified.is_whole:
        return "unchanged since it was marked as sent"
    return f"not as it went out: {', '.join(words_of(part) for part in verified.damaged)}"


def _print_files(packet: SentPacket) -> None:
    from apptracker.domain.packets import attached

    if files := attached(packet):
        emit_text("\nFiles")
        for file in files:
            emit_text(paragraph(f"{one_line(file.name)} ({file.size} bytes)", "  "))


def _checks(verified: Verified) -> dict[str, Any]:
    return {
        "unchanged": verified.is_whole,
        "parts": [
            {"part": p.kind.value, "name": p.name, "state": p.state.value, "sha256": p.sha256} for p in verified.parts
        ],
    }


def _shape(packet: SentPacket, content: PacketContent, verified: Verified) -> dict[str, Any]:
    return {
        **shapes.packet(packet),
        "employer": content.employer or None,
        "title": content.title or None,
        "program": content.program or None,
        "answers": [{"question": a.question, "answer": a.answer, "sha256": a.sha256} for a in content.answers],
        "behind": [{"text": g.sentence, "facts": list(g.facts), "answers": list(g.answers)} for g in content.grounds],
        "stories": [
            {"title": s.title, "situation": s.situation, "task": s.task, "action": s.action, "result": s.result}
            for s in content.stories
        ],
        **_checks(verified),
    }
