"""Whether what was sent is still as it went out: every checksum taken when it was frozen is made anew."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from apptracker.domain.errors import EnvironmentFault, UserError, one_line
from apptracker.domain.letters import CheckLevel
from apptracker.domain.packets import (
    CheckedPart,
    PacketContent,
    PartKind,
    PartState,
    Verified,
    attached,
    seal_of,
    sha256_of,
)
from apptracker.domain.records import Finding
from apptracker.store.values import json_text, storable

if TYPE_CHECKING:
    from apptracker.domain.packets import FrozenLetter, FrozenPosting
    from apptracker.domain.records import DocumentVersion, SentPacket
    from apptracker.store import Database

#: Tells the state of kept content by its checksum.
Look = Callable[[str], PartState]
#: The kinds of part in words.
WORDS = {
    PartKind.RECORD: "the record of it",
    PartKind.POSTING: "the posting",
    PartKind.ORIGINAL: "the posting as captured",
    PartKind.LETTER: "the letter",
    PartKind.PDF: "the letter's pages",
    PartKind.ANSWER: "the answer to",
    PartKind.FILE: "the file",
}


def verify(db: Database, packet_id: int) -> Verified:
    """Look at everything a packet holds. Changes nothing, and goes on past what is damaged.

    :raises UserError: ``packet.unknown``.
    """
    return _verified(db, db.read.sent_packet(packet_id), partial(_kept, db))


def words_of(part: CheckedPart) -> str:
    """A part as a reader calls it, on one line: "the posting", "the file cv.pdf"."""
    name = one_line(part.name)
    return f"{WORDS[part.kind]} {f'“{name}”' if part.kind is PartKind.ANSWER else name}".rstrip()


def look_at_all(db: Database) -> Finding:
    """One finding over all packets, for ``doctor``. The contents of kept files are left to the store, which looks at
    every one of them already."""
    damaged, seen = [], 0
    for packet in db.read.every_sent_packet():
        seen += 1
        if wrong := _verified(db, packet, lambda _: PartState.UNCHANGED).damaged:
            damaged.append((packet, wrong[0]))
    if not damaged:
        return Finding("packets", CheckLevel.OK, f"{seen} sent packets are as they went out")
    packet, part = damaged[0]
    message = (
        f"{len(damaged)} sent packets are not as they went out, such as what was sent on {packet.sent_on} "
        f"(packet {packet.id}): {words_of(part)}"
    )
    remedy = "restore a backup from before: apptracker backups, then apptracker restore FILE"
    return Finding("packets.damaged", CheckLevel.ERROR, message, remedy)


def _verified(db: Database, packet: SentPacket, look: Look) -> Verified:
    try:
        content = PacketContent.from_json(packet.content)
        record = PartState.UNKNOWN if not packet.content else _same(_record_holds(packet, content))
    except ValueError:
        content, record = PacketContent(), PartState.CHANGED
    parts = [CheckedPart(PartKind.RECORD, record, sha256=content.seal)]
    parts += _posting(db, packet, content.posting, look)
    parts += _letter(db, packet, content.letter, look)
    parts += (
        CheckedPart(PartKind.ANSWER, _same(sha256_of(a.answer) == a.sha256), a.question, a.sha256)
        for a in content.answers
    )
    parts += _files(packet, content, look)
    return Verified(packet.id, tuple(parts))


def _record_holds(packet: SentPacket, content: PacketContent) -> bool:
    return (
        seal_of(packet.content) == content.seal
        and content.sent_on == packet.sent_on.isoformat()
        and datetime.fromisoformat(content.at) == packet.at
    )


def _posting(db: Database, packet: SentPacket, frozen: FrozenPosting | None, look: Look) -> Iterator[CheckedPart]:
    if packet.posting_id is None:
        if frozen is not None:
            yield CheckedPart(PartKind.POSTING, PartState.MISSING, sha256=frozen.sha256)
        return
    try:
        text = db.read.captured_posting(packet.posting_id).text
    except UserError:
        yield CheckedPart(PartKind.POSTING, PartState.MISSING, sha256=frozen.sha256 if frozen else "")
        return
    if frozen is None:
        yield CheckedPart(PartKind.POSTING, PartState.UNKNOWN)
        return
    yield CheckedPart(PartKind.POSTING, _same(sha256_of(text) == frozen.sha256), sha256=frozen.sha256)
    if frozen.original is not None:
        yield CheckedPart(PartKind.ORIGINAL, look(frozen.original), frozen.name or "", frozen.original)


def _letter(db: Database, packet: SentPacket, frozen: FrozenLetter | None, look: Look) -> Iterator[CheckedPart]:
    if packet.document_version_id is None:
        if frozen is not None:
            yield CheckedPart(PartKind.LETTER, PartState.MISSING, sha256=frozen.sha256)
        return
    try:
        version = db.read.document_version(packet.document_version_id)[1]
    except UserError:
        yield CheckedPart(PartKind.LETTER, PartState.MISSING, sha256=frozen.sha256 if frozen else "")
        return
    same = _is_whole(version) and (frozen is None or sha256_of(version.text) == frozen.sha256)
    yield CheckedPart(PartKind.LETTER, _same(same), sha256=frozen.sha256 if frozen else sha256_of(version.text))
    if frozen is not None and frozen.pdf is not None:
        there = any(file.sha256 == frozen.pdf for file in packet.files)
        yield CheckedPart(PartKind.PDF, look(frozen.pdf) if there else PartState.MISSING, sha256=frozen.pdf)


def _is_whole(version: DocumentVersion) -> bool:
    """Whether text and content of a version are what its own checksum says."""
    data = storable(version.text) + json_text(version.content)
    return hashlib.sha256(data.encode()).hexdigest() == version.sha256


def _files(packet: SentPacket, content: PacketContent, look: Look) -> Iterator[CheckedPart]:
    there = {(file.name, file.sha256) for file in attached(packet)}
    if not packet.content:
        for name, sha256 in sorted(there):
            yield CheckedPart(PartKind.FILE, look(sha256), name, sha256)
    for frozen in content.files:
        known = (frozen.name, frozen.sha256) in there
        state = look(frozen.sha256) if known else PartState.MISSING
        yield CheckedPart(PartKind.FILE, state, frozen.name, frozen.sha256)


def _kept(db: Database, sha256: str) -> PartState:
    try:
        db.read.file_bytes(sha256)
    except EnvironmentFault as error:
        return PartState.CHANGED if error.code == "file.damaged" else PartState.MISSING
    return PartState.UNCHANGED


def _same(same: bool) -> PartState:
    return PartState.UNCHANGED if same else PartState.CHANGED
