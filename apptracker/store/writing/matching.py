"""Writing what the person says of postings, and how applications belong together."""

from __future__ import annotations

from collections.abc import Mapping

from sqlmodel import select

from apptracker.domain.applications import Posting
from apptracker.domain.corrections import Correction
from apptracker.domain.records import LinkKind
from apptracker.domain.texts import WORDED
from apptracker.store.tables import ApplicationLinkRow, PostingCorrectionRow, PostingRow
from apptracker.store.values import storable
from apptracker.store.writing.base import Area
from apptracker.store.writing.erasing import Erasing


class Corrections(Area):
    def add_correction(self, application_id: int, correction: Correction) -> None:
        """Keeps what the person says of an application's posting; what was said already is passed over."""
        self._application(application_id, touch=False)
        if self._correction(application_id, correction) is None:
            self._add(
                PostingCorrectionRow(
                    application_id=application_id,
                    about=correction.about,
                    mark=correction.mark.value,
                    fact=correction.fact,
                )
            )

    def remove_correction(self, application_id: int, correction: Correction) -> None:
        """Takes it back; what was never said is passed over."""
        self._application(application_id, touch=False)
        row = self._correction(application_id, correction)
        if row is not None:
            self._session.delete(row)
            self.flush()

    def update_posting(
        self, posting_id: int, *, fields: Mapping[str, object] | None = None, no_calls: bool | None = None
    ) -> Posting:
        """What was read from a posting, set right; None leaves it. Its text never changes.

        :raises UserError: ``posting.unknown``.
        """
        row = self._get(PostingRow, posting_id, "posting.unknown")
        self._application(row.application_id, touch=False)
        if fields is not None:
            row.fields_ = dict(fields)
        if no_calls is not None:
            row.no_calls = no_calls
        return self.read.captured_posting(posting_id)

    def _correction(self, application_id: int, correction: Correction) -> PostingCorrectionRow | None:
        query = select(PostingCorrectionRow).where(
            PostingCorrectionRow.application_id == application_id,
            PostingCorrectionRow.about == storable(correction.about),
            PostingCorrectionRow.mark == correction.mark.value,
            PostingCorrectionRow.fact == storable(correction.fact),
        )
        return self._session.exec(query).first()


class Links(Area):
    def link_applications(self, application_id: int, other_id: int, kind: LinkKind) -> None:
        """Says how two applications belong together, in place of what was said of them before.

        :raises UserError: ``application.unknown``, ``application.binned``.
        """
        for one, two in ((application_id, other_id), (other_id, application_id)):
            self._application(one, touch=False)
            row = self._towards(one, two)
            if row is None:
                self._add(ApplicationLinkRow(application_id=one, other_id=two, kind=kind.value))
            else:
                row.kind = kind.value

    def unlink_applications(self, application_id: int, other_id: int) -> None:
        """Says nothing of two applications any more; where nothing was said, nothing is done."""
        for one, two in ((application_id, other_id), (other_id, application_id)):
            row = self._towards(one, two)
            if row is not None:
                self._session.delete(row)
        self.flush()

    def _towards(self, application_id: int, other_id: int) -> ApplicationLinkRow | None:
        query = select(ApplicationLinkRow).where(
            ApplicationLinkRow.application_id == application_id, ApplicationLinkRow.other_id == other_id
        )
        return self._session.exec(query).first()


#: What hangs on an application by a column of its own, and moves as it stands.
_BELONGINGS = ("posting", "event", "interview", "reminder", "document", "form_answer", "sent_packet", "attachment")
#: What an application has only once: what both have stays where it is.
_SETS = ("guide_mark", "posting_correction", "letter_work")
#: The same of what search goes by: an update that gives up halfway would leave it out of the index.
_TIED = {"contact_application": "contact_id", "application_tag": "tag_id"}


class Merging(Erasing):
    def absorb(self, keep_id: int, other_id: int) -> None:
        """Moves all that hangs on an application to another, and erases the empty one. Its own fields go with it.

        :raises UserError: ``application.unknown``, ``application.binned``.
        """
        for each in (keep_id, other_id):
            self._application(each)
        self.flush()
        self._session.expunge_all()  # the rows in hand are about to belong elsewhere
        self._join_documents(keep_id, other_id)
        for table in _BELONGINGS:
            self._move(f"UPDATE {table}", keep_id, other_id)
        for table, tied in _TIED.items():
            self._connection.execute(
                f"UPDATE {table} SET application_id = :keep WHERE application_id = :other AND {tied} NOT IN "  # noqa: S608
                f"(SELECT {tied} FROM {table} WHERE application_id = :keep)",
                {"keep": keep_id, "other": other_id},
            )
        for table in _SETS:
            self._move(f"UPDATE OR IGNORE {table}", keep_id, other_id)
        for column, opposite in (("application_id", "other_id"), ("other_id", "application_id")):
            self._connection.execute(
                f"UPDATE OR IGNORE application_link SET {column} = ? WHERE {column} = ? AND {opposite} <> ?",  # noqa: S608
                (keep_id, other_id, keep_id),
            )
        worded = "UPDATE OR IGNORE setting SET key = ? WHERE key = ?"  # where both have some, those kept stay
        self._connection.execute(worded, (f"{WORDED}{keep_id}", f"{WORDED}{other_id}"))
        self.erase_applications([other_id])

    def _join_documents(self, keep_id: int, other_id: int) -> None:
        """Versions of a letter that both have become further versions of the one kept, so that no number stands for
        two of them, and the next one joins them all."""
        doubled = self._connection.execute(
            "SELECT other.id, kept.id, (SELECT max(number) FROM document_version WHERE document_id = kept.id) "
            "FROM document other JOIN document kept ON kept.kind = other.kind AND kept.name = other.name "
            "AND kept.interview_id IS other.interview_id WHERE kept.application_id = ? AND other.application_id = ?",
            (keep_id, other_id),
        ).fetchall()
        for other, kept, last in doubled:
            self._connection.execute(
                "UPDATE document_version SET document_id = ?, number = number + ? WHERE document_id = ?",
                (kept, last or 0, other),
            )
            self._connection.execute("DELETE FROM document WHERE id = ?", (other,))

    def _move(self, verb: str, keep_id: int, other_id: int) -> None:
        self._connection.execute(f"{verb} SET application_id = ? WHERE application_id = ?", (keep_id, other_id))
