"""A sent packet as one folder or ZIP: everything that went out, what stood behind it, and the checksums."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from apptracker.adapters.system.bundles import SUMS, Member, write_folder, zipped
from apptracker.adapters.system.files import write_whole
from apptracker.domain.errors import EnvironmentFault
from apptracker.domain.filenames import distinct, safe_name
from apptracker.domain.packets import attached, content_of, pages_of, sha256_of
from apptracker.services.packet_checks import verify, words_of

if TYPE_CHECKING:
    from apptracker.domain.packets import PacketContent, Verified
    from apptracker.domain.records import SentPacket
    from apptracker.store import Database

README, FILES = "README.txt", "Files"
#: Endings a posting may have been captured under; nothing that could run is called by its own.
_KNOWN = frozenset(".html .htm .mht .mhtml .webarchive .pdf .docx .odt .rtf .txt .md .json .eml .msg".split())
_ENDINGS = {"text/html": ".html", "application/pdf": ".pdf", "text/plain": ".txt", "message/rfc822": ".eml"}


@dataclass(frozen=True, slots=True)
class Bundle:
    """A packet as files in their order: ``name`` for the folder or ZIP, safe on every system. ``lost`` are files of the
    packet that cannot be read any more and so are not among them."""

    name: str
    members: tuple[Member, ...]
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    path: Path
    lost: tuple[str, ...] = ()


def export(db: Database, packet_id: int, out: Path, *, force: bool = False) -> Exported:
    """Write a packet as the ZIP ``out`` where its name ends so, else as the folder ``out``: whole or not at all, and
    instead of one that is there only with ``force``.

    :raises UserError: ``packet.unknown``, ``file.exists``, ``file.is_folder``, ``file.no_folder``, ``folder.others``.
    :raises EnvironmentFault: ``file.unwritable``, ``file.disk_full``.
    """
    packet = db.read.sent_packet(packet_id)
    made = bundle(db, packet)
    if out.suffix.lower() == ".zip":
        write_whole(out, zipped(made.name, made.members, packet.at), force=force)
    else:
        write_folder(out, made.members, force=force)
    return Exported(out, made.lost)


def bundle(db: Database, packet: SentPacket) -> Bundle:
    """The files of a packet. The same packet gives the same files, whenever that is asked."""
    content = content_of(packet)
    gathered = _Gathered(db)
    if packet.posting_id is not None:
        posting = db.read.captured_posting(packet.posting_id)
        gathered.text(
            "Posting.txt",
            "the posting as it was then",
            posting.text,
            content.posting.sha256 if content.posting else None,
        )
        if posting.original_sha256 is not None:
            ending = _ending(posting.source_name, posting.media_type)
            gathered.kept(f"Posting as captured{ending}", "the file it was read from", posting.original_sha256)
    if packet.document_version_id is not None:
        letter = db.read.document_version(packet.document_version_id)[1]
        gathered.text("Cover letter.txt", "the letter", letter.text, content.letter.sha256 if content.letter else None)
    pages = pages_of(packet)
    if pages is not None:
        gathered.kept("Cover letter.pdf", "the letter as it looked", pages.sha256)
    if content.answers:
        gathered.text("Answers.txt", "your answers to the application form", answers_in_words(content))
    if content.grounds:
        gathered.text(
            "Behind the letter.txt",
            "what each sentence rested on, to have ready in an interview",
            behind_in_words(content),
        )
    files = attached(packet)
    for file, name in zip(files, distinct(file.name for file in files), strict=True):
        gathered.kept(f"{FILES}/{name}", "sent with it", file.sha256)
    readme = _readme(packet, content, gathered, verify(db, packet.id)).encode()
    sums = {README: sha256_of(readme), **gathered.sums}
    listed = "".join(f"{sha256}  {name}\n" for name, sha256 in sums.items())
    return Bundle(
        name_of(packet),
        ((README, readme), *gathered.members, (SUMS, listed.encode())),
        tuple(gathered.lost),
    )


def name_of(packet: SentPacket) -> str:
    """What to call a packet: "Sent 2026-11-18, Harbor Mutual, Agent"."""
    content = content_of(packet)
    return safe_name(", ".join(filter(None, (f"Sent {packet.sent_on}", content.employer, content.title))))


class _Gathered:
    """Files found so far, what each is, and the checksums taken when they were frozen; those of lists made for the
    export are taken now."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.members: list[Member] = []
        self.said: list[tuple[str, str]] = []
        self.sums: dict[str, str] = {}
        self.lost: list[str] = []

    def text(self, name: str, said: str, text: str, frozen: str | None = None) -> None:
        self._add(name, said, text.encode(), frozen)

    def kept(self, name: str, said: str, sha256: str) -> None:
        try:
            self._add(name, said, self._db.read.file_bytes(sha256), sha256)
        except EnvironmentFault:
            self.lost.append(PurePosixPath(name).name)

    def _add(self, name: str, said: str, data: bytes, frozen: str | None) -> None:
        self.members.append((name, data))
        self.said.append((name, said))
        self.sums[name] = frozen or sha256_of(data)


def _readme(packet: SentPacket, content: PacketContent, gathered: _Gathered, verified: Verified) -> str:
    job = " at ".join(filter(None, (content.title, content.employer)))
    when = f"{datetime.fromisoformat(content.at):%Y-%m-%d %H:%M %z}" if content.at else f"{packet.at:%Y-%m-%d %H:%M %z}"
    lines = [
        "What was sent",
        "=============",
        "",
        *([f"Application: {job}"] if job else []),
        *([f"Link: {content.url}"] if content.url else []),
        f"Sent on: {packet.sent_on}",
        f"Frozen on: {when}{f', by apptracker {content.program}' if content.program else ''}",
        "",
        "In this folder",
        "--------------",
        *(f"{name}: {said}" for name, said in gathered.said),
        "",
        "Checksums",
        "---------",
        f"{SUMS} has one for each file. Of the posting, the letter and the files sent with it they were taken when",
        "it was marked as sent. To check them, open a terminal in this folder and run: sha256sum -c SHA256SUMS",
    ]
    if content.letter and content.letter.trouble:
        lines += ["", f"The letter is here as text alone: {content.letter.trouble}."]
    if gathered.lost:
        lines += ["", f"Not here, because it cannot be read any more: {', '.join(gathered.lost)}"]
    if not verified.is_whole:
        lines += ["", f"Not as it went out: {', '.join(words_of(part) for part in verified.damaged)}"]
    return "\n".join(lines) + "\n"


def answers_in_words(content: PacketContent) -> str:
    """The answers to the application form, each under its question."""
    return "\n\n".join(f"{answer.question}\n\n{_indented(answer.answer)}" for answer in content.answers) + "\n"


def behind_in_words(content: PacketContent) -> str:
    """What each sentence of the letter rested on, and the stories in full."""
    told = []
    for grounds in content.grounds:
        lines = [grounds.sentence, *(f"  - {fact}" for fact in grounds.facts)]
        if grounds.answers:
            lines.append(f"  It answers: {'; '.join(grounds.answers)}")
        told.append("\n".join(lines))
    for story in content.stories:
        parts = (story.situation, story.task, story.action, story.result)
        told.append("\n".join([f"Story: {story.title}", *(_indented(part) for part in parts if part)]))
    return "\n\n".join(told) + "\n"


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" if line.strip() else "" for line in text.splitlines())


def _ending(name: str | None, media_type: str) -> str:
    """The ending of the file a posting was captured from, or the usual one of its kind."""
    ending = Path(safe_name(name or "")).suffix.lower()
    return ending if ending in _KNOWN else _ENDINGS.get(media_type, "")
