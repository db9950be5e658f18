"""Reading documents with their versions, attached files and sent packets."""

from __future__ import annotations

import json
from datetime import date

from apptracker.domain.errors import UserError
from apptracker.domain.letters import Letter, LetterChoices, LetterWork
from apptracker.domain.records import (
    AttachedFile,
    DocumentKind,
    DocumentVersion,
    FormAnswer,
    SentFile,
    SentPacket,
    StoredDocument,
)
from apptracker.store.reading.base import BaseReader, fetched, instant

_VERSION = "SELECT id, document_id, number, created_at, template, text, content, sha256, sent FROM document_version "
_FILE = (
    "SELECT t.id, t.application_id, t.name, t.sha256, f.size, t.media_type, t.created_at "
    "FROM attachment t JOIN file f ON f.sha256 = t.sha256 "
)


class DocumentReader(BaseReader):
    def documents(self, application_id: int, kind: DocumentKind | None = None) -> list[StoredDocument]:
        """An application's letters and prep sheets, each with its versions, oldest first, whatever their numbers: those
        of a merged application are numbered after the others."""
        return self._documents("application_id = :id AND coalesce(kind = :kind, 1)", application_id, kind)

    def document_version(self, version_id: int) -> tuple[StoredDocument, DocumentVersion]:
        """One version, with the document it belongs to.

        :raises UserError: ``document.unknown``.
        """
        row = self._row(f"{_VERSION} WHERE id = ?", version_id, "document.unknown")
        version = _version(row)
        return self._documents("id = :id", version.document_id, None)[0], version

    def _documents(self, condition: str, row_id: int, kind: DocumentKind | None) -> list[StoredDocument]:
        parameters: dict[str, object] = {"id": row_id, "kind": kind and kind.value}
        found = f"FROM document WHERE {condition}"
        versions: dict[int, list[DocumentVersion]] = {}
        with self._borrow() as connection:
            for row in fetched(
                connection, f"{_VERSION} WHERE document_id IN (SELECT id {found}) ORDER BY id", parameters
            ):
                versions.setdefault(row[1], []).append(_version(row))
            rows = fetched(
                connection, f"SELECT id, application_id, kind, name, interview_id {found} ORDER BY id", parameters
            )
        return [
            StoredDocument(
                document_id, owner, DocumentKind(kind_), name, interview_id, tuple(versions.get(document_id, ()))
            )
            for document_id, owner, kind_, name, interview_id in rows
        ]

    def files(self, application_id: int) -> list[AttachedFile]:
        """The files kept with an application, in the order they came."""
        return [
            _file(row) for row in self._rows(f"{_FILE} WHERE t.application_id = ? ORDER BY t.id", (application_id,))
        ]

    def file(self, attachment_id: int) -> AttachedFile:
        """:raises UserError: ``file.unknown``."""
        return _file(self._row(f"{_FILE} WHERE t.id = ?", attachment_id, "file.unknown"))

    def file_bytes(self, sha256: str) -> bytes:
        """Kept content, checked against its checksum.

        :raises EnvironmentFault: ``file.missing``, ``file.damaged``.
        """
        from apptracker.store import kept  # loads OpenSSL, which lists never need

        with self._borrow() as connection:
            return kept.checked(connection, self._folder, sha256)

    def sent_packets(self, application_id: int) -> list[SentPacket]:
        """What went out for an application, in order of time."""
        return self._packets("p.application_id = ?", application_id)

    def sent_packet(self, packet_id: int) -> SentPacket:
        """:raises UserError: ``packet.unknown``."""
        packets = self._packets("p.id = ?", packet_id)
        if not packets:
            raise UserError("packet.unknown", id=packet_id)
        return packets[0]

    def every_sent_packet(self) -> list[SentPacket]:
        """What went out for any application, those in the bin too, in order of time."""
        return self._packets("1")

    def last_packet_with_files(self) -> SentPacket | None:
        """What went out last with something beside the letter."""
        packets = self._packets(
            "p.id = (SELECT q.id FROM sent_packet q JOIN sent_file s ON s.sent_packet_id = q.id "
            "WHERE s.sha256 IS NOT json_extract(q.content, '$.letter.pdf') ORDER BY q.sent_on DESC, q.id DESC LIMIT 1)"
        )
        return packets[0] if packets else None

    def _packets(self, condition: str, *values: int) -> list[SentPacket]:
        rows = self._rows(
            "SELECT p.id, p.application_id, p.sent_on, p.at, p.document_version_id, p.posting_id, p.content, "  # noqa: S608
            "(SELECT json_group_array(json_array(name, sha256, size)) FROM (SELECT s.name, s.sha256, f.size "
            "FROM sent_file s JOIN file f ON f.sha256 = s.sha256 WHERE s.sent_packet_id = p.id ORDER BY s.id)) "
            f"FROM sent_packet p WHERE {condition} ORDER BY p.sent_on, p.id",
            values,
        )
        return [
            SentPacket(
                id=packet_id,
                application_id=application_id,
                sent_on=date.fromisoformat(sent_on),
                at=instant(at),
                document_version_id=version_id,
                posting_id=posting_id,
                files=tuple(SentFile(*entry) for entry in json.loads(files)),
                content=json.loads(content),
            )
            for packet_id, application_id, sent_on, at, version_id, posting_id, content, files in rows
        ]

    def letter_work(self, application_id: int) -> LetterWork:
        """What the person decided and worded of an application's letter; all left to the program where nothing is."""
        sql = "SELECT choices, base, mine FROM letter_work WHERE application_id = ?"
        rows = self._rows(sql, (application_id,))
        if not rows:
            return LetterWork()
        choices, base, mine = (json.loads(value) if value else None for value in rows[0])
        return LetterWork(
            LetterChoices.from_json(choices or {}),
            Letter.from_json(base) if base else None,
            Letter.from_json(mine) if mine else None,
        )

    def form_answers(self, application_id: int) -> list[FormAnswer]:
        """What the person answers to an application form, in their order."""
        sql = "SELECT id, question, answer FROM form_answer WHERE application_id = ? ORDER BY position, id"
        return [FormAnswer(*row) for row in self._rows(sql, (application_id,))]

    def latest_answers(self, most: int = 1000) -> list[FormAnswer]:
        """What the person answered to forms of any application, the latest first; at most so many."""
        sql = "SELECT id, question, answer FROM form_answer WHERE answer <> '' ORDER BY id DESC LIMIT ?"
        return [FormAnswer(*row) for row in self._rows(sql, (most,))]


def _version(row: tuple) -> DocumentVersion:  # type: ignore[type-arg]
    version_id, document_id, number, created_at, template, text, content, sha256, sent = row
    return DocumentVersion(
        id=version_id,
        document_id=document_id,
        number=number,
        created_at=instant(created_at),
        template=template,
        text=text,
        content=json.loads(content),
        sha256=sha256,
        sent=bool(sent),
    )


def _file(row: tuple) -> AttachedFile:  # type: ignore[type-arg]
    attachment_id, application_id, name, sha256, size, media_type, created_at = row
    return AttachedFile(attachment_id, application_id, name, sha256, size, media_type, instant(created_at))
