"""What the store keeps around an application besides its plain values: documents with versions, files, history."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apptracker.domain.applications import Application, Contact, Event, Interview, Posting, Reminder
    from apptracker.domain.letters import CheckLevel


class DocumentKind(StrEnum):
    LETTER = "letter"
    PREP = "prep"


class GuideMark(StrEnum):
    """Why an entry of the guide stands beside an application: put on its prep sheet, or a sign of the employer seen."""

    PINNED = "pinned"
    NOTICED = "noticed"


class LinkKind(StrEnum):
    """How two applications that look alike belong together: the same job advertised again, or not at all."""

    REPOST = "repost"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class ApplicationLink:
    """Another application that looks like the one asked about, and what the person says of the two."""

    other_id: int
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class DocumentVersion:
    """One version of a letter or prep sheet, kept for good. ``content`` is what it was made from, ready for JSON;
    ``sha256`` is the checksum of ``text``; ``sent`` versions went out with a packet."""

    id: int
    document_id: int
    number: int
    created_at: datetime
    template: str | None
    text: str
    content: dict[str, object] = field(default_factory=dict)
    sha256: str = ""
    sent: bool = False


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A letter or prep sheet of one application with its versions, oldest first."""

    id: int
    application_id: int
    kind: DocumentKind
    name: str
    interview_id: int | None = None
    versions: tuple[DocumentVersion, ...] = ()


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file kept with an application. ``sha256`` names its content in the store; ``size`` is in bytes."""

    id: int
    application_id: int
    name: str
    sha256: str
    size: int
    media_type: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """A question of an application form and the person's answer, '' while there is none."""

    id: int
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class SentFile:
    """One file of a sent packet, by name and content."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class SentPacket:
    """What went to the employer on one day, frozen. ``content`` is what else belongs to it, ready for JSON: the answers
    to the form and the checksums (:mod:`apptracker.services.packets`)."""

    id: int
    application_id: int
    sent_on: date
    at: datetime
    document_version_id: int | None = None
    posting_id: int | None = None
    files: tuple[SentFile, ...] = ()
    content: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ApplicationDetails:
    """One application with all that hangs on it. ``posting`` is the latest capture; lists are in order of time."""

    application: Application
    posting: Posting | None = None
    events: tuple[Event, ...] = ()
    interviews: tuple[Interview, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    documents: tuple[StoredDocument, ...] = ()
    contacts: tuple[Contact, ...] = ()
    files: tuple[AttachedFile, ...] = ()
    sent: tuple[SentPacket, ...] = ()


@dataclass(frozen=True, slots=True)
class BinnedApplication:
    """An application in the bin and since when."""

    application: Application
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One change as the journal knows it. ``undoes`` is the change it took back; ``undone_by`` the change that took
    it back. ``can_undo`` is false once it was taken back, or its rows were let go (very old changes)."""

    id: int
    at: datetime
    cause: str
    words: str
    undoes: int | None = None
    undone_by: int | None = None
    rows: int = 0
    can_undo: bool = True


@dataclass(frozen=True, slots=True)
class UndoneChange:
    """What ``undo`` did: ``undone`` is the change taken back, with its words; ``change_id`` the new change that did
    it (undo that one to do the first again); ``ids`` the kinds and ids of what was touched."""

    change_id: int
    undone: int
    words: str
    ids: dict[str, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing ``doctor`` looked at. ``remedy`` says what to do; empty when all is well."""

    id: str
    level: CheckLevel
    message: str
    remedy: str = ""
