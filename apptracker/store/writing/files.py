"""Writing attached files, documents and sent packets."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path

from sqlmodel import col, func, select

from apptracker.domain.records import AttachedFile, DocumentKind, DocumentVersion, SentPacket
from apptracker.store import kept
from apptracker.store.faults import translated
from apptracker.store.folder import make_private_folder, write_whole
from apptracker.store.tables import (
    AttachmentRow,
    DocumentRow,
    DocumentVersionRow,
    FileRow,
    InterviewRow,
    PostingRow,
    SentFileRow,
    SentPacketRow,
)
from apptracker.store.values import json_text, storable
from apptracker.store.writing.base import Area


class Files(Area):
    _new_files: list[Path]

    def discard_new_files(self) -> None:
        """Takes away the files written by a unit of work that is rolled back. No other process can have come to use
        them: it would have had to wait for this one's lock."""
        for path in self._new_files:
            with suppress(OSError):
                path.unlink()

    def attach(self, application_id: int, name: str, data: bytes, media_type: str | None = None) -> AttachedFile:
        """Keeps a copy of a file with the application."""
        self._application(application_id)
        row = AttachmentRow(
            application_id=application_id,
            sha256=self._keep_file(data),
            name=name,
            media_type=media_type,
            created_at=self._now(),
        )
        return self.read.file(self._add(row))

    def detach(self, attachment_id: int) -> None:
        """Takes a file off its application. Its content stays until nothing, undo included, needs it."""
        row = self._get(AttachmentRow, attachment_id, "file.unknown")
        self._application(row.application_id)
        self._session.delete(row)
        self.flush()

    def add_document_version(
        self,
        application_id: int,
        kind: DocumentKind | str,
        *,
        name: str,
        text: str,
        content: Mapping[str, object],
        template: str | None = None,
        interview_id: int | None = None,
    ) -> DocumentVersion:
        """Keeps a version of a letter or prep sheet: a further one of the document with the same kind, name and
        interview, or the first of a new document."""
        self._application(application_id)
        if interview_id is not None:
            self._get(InterviewRow, interview_id, "interview.unknown")
        kind = DocumentKind(kind).value
        document = self._session.exec(
            select(DocumentRow).where(
                DocumentRow.application_id == application_id,
                DocumentRow.kind == kind,
                DocumentRow.name == storable(name),
                col(DocumentRow.interview_id).is_not_distinct_from(interview_id),
            )
        ).first()
        if document is None:
            document = DocumentRow(application_id=application_id, interview_id=interview_id, kind=kind, name=name)
            self._add(document)
        assert document.id is not None
        last = self._session.exec(
            select(func.max(DocumentVersionRow.number)).where(DocumentVersionRow.document_id == document.id)
        ).one()
        row = DocumentVersionRow(
            document_id=document.id,
            number=(last or 0) + 1,
            created_at=self._now(),
            template=template,
            content=dict(content),
            text=text,
            sha256=hashlib.sha256((storable(text) + json_text(dict(content))).encode()).hexdigest(),
        )
        return self.read.document_version(self._add(row))[1]

    def add_sent_packet(
        self,
        application_id: int,
        *,
        sent_on: date,
        document_version_id: int | None = None,
        posting_id: int | None = None,
        files: Iterable[tuple[str, bytes]] = (),
        content: Mapping[str, object] | None = None,
    ) -> SentPacket:
        """Freezes what went out: the letter's version, the posting it answers, the files by name and content, and
        ``content``, whatever else belongs to it, ready for JSON."""
        self._application(application_id)
        if document_version_id is not None:
            self._get(DocumentVersionRow, document_version_id, "document.unknown").sent = True
        if posting_id is not None:
            self._get(PostingRow, posting_id, "posting.unknown")
        packet_id = self._add(
            SentPacketRow(
                application_id=application_id,
                sent_on=sent_on,
                at=self._now(),
                document_version_id=document_version_id,
                posting_id=posting_id,
                content=dict(content or {}),
            )
        )
        for name, data in files:
            self._add(SentFileRow(sent_packet_id=packet_id, sha256=self._keep_file(data), name=name))
        return self.read.sent_packet(packet_id)

    def _keep_file(self, data: bytes) -> str:
        """Keeps content under its checksum, before the commit that refers to it; content kept already is reused."""
        sha256 = hashlib.sha256(data).hexdigest()
        if kept.in_database(self._folder):
            kept.put(self._connection, sha256, data)
        else:
            self._write_file(sha256, data)
        if self._session.get(FileRow, sha256) is None:
            self._session.add(FileRow(sha256=sha256, size=len(data), created_at=self._now()))
            self.flush()
        return sha256

    def _write_file(self, sha256: str, data: bytes) -> None:
        path = kept.blob_path(self._folder, sha256)
        with translated(path):
            if not path.exists():
                make_private_folder(path.parent)
                self._new_files.append(path)
                write_whole(path, data)
            elif path.stat().st_size != len(data):
                write_whole(path, data)  # it was cut short by something; here is the chance to mend it
