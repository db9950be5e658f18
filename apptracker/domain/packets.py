"""What a sent packet froze, with the checksums that show whether it is still as it went out.

All of it stands in ``SentPacket.content``, ready for JSON. Packets of the first versions have no content: only what was
kept of them elsewhere can be checked.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from apptracker.domain.records import SentFile, SentPacket

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FrozenPosting:
    """The posting answered: ``sha256`` of its text, ``original`` of the bytes it was read from, None where none were
    kept, with their name and kind."""

    sha256: str
    original: str | None = None
    name: str | None = None
    media_type: str = "text/plain"


@dataclass(frozen=True, slots=True)
class FrozenLetter:
    """The letter: ``sha256`` of its text; ``pdf`` of its pages as they looked, None where they could not be typeset,
    which ``trouble`` tells. ``paper``, ``created`` (ISO) and ``design`` went into them."""

    version: int
    sha256: str
    pdf: str | None = None
    trouble: str = ""
    paper: str = ""
    created: str = ""
    design: str = ""


@dataclass(frozen=True, slots=True)
class FrozenAnswer:
    """An answer to the application form; ``sha256`` is of the answer alone."""

    question: str
    answer: str
    sha256: str


@dataclass(frozen=True, slots=True)
class FrozenGrounds:
    """What a sentence of the letter rested on, in words: the stored ``facts``, and what the posting asks for that they
    show."""

    sentence: str
    facts: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FrozenStory:
    """A story the letter drew on, as it was told then."""

    title: str
    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class FrozenFile:
    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PacketContent:
    """``sent_on`` is the day it went out, ``at`` when it was marked as sent, ISO 8601 with the person's offset;
    ``program`` the version of the program that did it. ``seal`` is the checksum of everything else here."""

    sent_on: str = ""
    at: str = ""
    program: str = ""
    employer: str = ""
    title: str = ""
    url: str = ""
    posting: FrozenPosting | None = None
    letter: FrozenLetter | None = None
    answers: tuple[FrozenAnswer, ...] = ()
    grounds: tuple[FrozenGrounds, ...] = ()
    stories: tuple[FrozenStory, ...] = ()
    files: tuple[FrozenFile, ...] = ()
    seal: str = ""

    def sealed(self) -> PacketContent:
        return replace(self, seal=seal_of(self.as_json()))

    def as_json(self) -> dict[str, object]:
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> PacketContent:
        """What a later version wrote besides is passed over.

        :raises ValueError: when that is no packet's content.
        """
        try:
            posting, letter = stored.get("posting"), stored.get("letter")
            made: dict[str, Any] = {
                "posting": _known(FrozenPosting, posting) if posting else None,
                "letter": _known(FrozenLetter, letter) if letter else None,
                "answers": tuple(_known(FrozenAnswer, answer) for answer in stored.get("answers", ())),
                "grounds": tuple(
                    FrozenGrounds(g["sentence"], tuple(g["facts"]), tuple(g["answers"]))
                    for g in stored.get("grounds", ())
                ),
                "stories": tuple(_known(FrozenStory, story) for story in stored.get("stories", ())),
                "files": tuple(_known(FrozenFile, file) for file in stored.get("files", ())),
            }
            return _known(cls, {**stored, **made})
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError(str(error)) from error


def _known(kind: type[T], stored: Mapping[str, Any]) -> T:
    fields = kind.__dataclass_fields__  # type: ignore[attr-defined]
    return kind(**{name: value for name, value in stored.items() if name in fields})


def seal_of(stored: Mapping[str, object]) -> str:
    """What the seal of content should be, as it is stored: what later versions know besides does not count."""
    rest = {name: value for name, value in stored.items() if name != "seal"}
    return sha256_of(json.dumps(rest, ensure_ascii=False, sort_keys=True))


class PartKind(StrEnum):
    """What of a packet is looked at."""

    RECORD = "record"  # date, answers, what the letter rested on: what only the packet itself holds
    POSTING = "posting"
    ORIGINAL = "original"  # the posting as it was captured
    LETTER = "letter"
    PDF = "pdf"
    ANSWER = "answer"
    FILE = "file"


class PartState(StrEnum):
    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MISSING = "missing"
    UNKNOWN = "unknown"  # sent before checksums of it were kept


@dataclass(frozen=True, slots=True)
class CheckedPart:
    """One part and whether it is as it went out; ``name`` tells parts of a kind apart."""

    kind: PartKind
    state: PartState
    name: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Verified:
    """What looking at a packet found."""

    packet_id: int
    parts: tuple[CheckedPart, ...]

    @property
    def damaged(self) -> tuple[CheckedPart, ...]:
        return tuple(part for part in self.parts if part.state in (PartState.CHANGED, PartState.MISSING))

    @property
    def is_whole(self) -> bool:
        """Whether nothing that can be checked is other than it went out."""
        return not self.damaged


def content_of(packet: SentPacket) -> PacketContent:
    """What a packet froze; nothing for one whose content makes no sense, which :attr:`PartKind.RECORD` then tells."""
    try:
        return PacketContent.from_json(packet.content)
    except ValueError:
        return PacketContent()


def pages_of(packet: SentPacket) -> SentFile | None:
    """The letter as it looked, among the files of the packet: the last one, after what the person named."""
    letter = content_of(packet).letter
    last = packet.files[-1] if packet.files else None
    return last if last and letter and last.sha256 == letter.pdf else None


def attached(packet: SentPacket) -> tuple[SentFile, ...]:
    """What went out beside the letter."""
    return packet.files if pages_of(packet) is None else packet.files[:-1]


def sha256_of(data: str | bytes) -> str:
    import hashlib  # loads OpenSSL, which who only shows a packet does without

    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()
