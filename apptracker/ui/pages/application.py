"""The application page: everything about one application, in the right pane or the whole window."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget

from apptracker.domain.changes import Changes
from apptracker.domain.errors import AppError, UserError
from apptracker.domain.records import ApplicationDetails
from apptracker.ui.application.head import Head
from apptracker.ui.application.overview import Overview
from apptracker.ui.application.section import Section
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.widgets.basics import rule, stacked

#: Kinds of change that may concern what the page shows.
_SHOWS = frozenset(
    "application employer stage posting event contact contact_application interview reminder document "
    "document_version sent_packet sent_file attachment application_tag setting everything".split()
)


class ApplicationPage(QFrame):
    """``closed``: the person, or the end of the application, closes the page. ``whole_wanted``: the person wants it in
    the whole window, or beside the list again."""

    closed = Signal()
    whole_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "pane")
        self.setAccessibleName("Application")
        self.setMinimumWidth(360)
        self.context = context
        #: Whether it came straight into the whole window, so that going back closes it.
        self.opened_whole = False
        self.application_id = 0
        self._details: ApplicationDetails | None = None
        self._whole: bool | None = None
        self._stale = False
        self.head = Head(context)
        self.head.stage_chosen.connect(self._on_stage_chosen)
        self.head.asked.connect(self._on_asked)
        self.head.closed.connect(self.closed)
        self.head.whole_wanted.connect(self.whole_wanted)
        self.sections: dict[str, Section] = {}
        self.stack = QStackedWidget()
        self.overview = Overview(context)
        self.sections["overview"] = self.overview
        self.stack.addWidget(self.overview)
        self.setLayout(stacked(self.head, rule(), self.stack, spacing=0))
        context.bus.changed.connect(self._on_changed)

    # What the window asks of it

    def load(self, application_id: int, section: str = "") -> None:
        """Show an application, at one of its sections; ``section`` "" stays with the one that shows."""
        if application_id != self.application_id:
            self.overview.commit()
            self._details = None
        self.application_id = application_id
        with contextlib.suppress(UserError):  # reading the rest deals with it, once
            self.head.show_application(self.context.db.read.application(application_id))
        self._read()

    def set_whole(self, whole: bool) -> None:
        """Whether the page has the whole window."""
        if self.isHidden():
            self.opened_whole = whole
        self._whole = whole
        self.head.show_whole(whole)

    # Reading

    def _read(self) -> None:
        wanted = self.application_id
        self._stale = False
        self.context.ops.read(lambda db: db.read.details(wanted), self._on_read, owner=self, failed=self._on_unreadable)

    def _on_read(self, details: ApplicationDetails) -> None:
        if details.application.id != self.application_id:
            return  # another application was asked for since
        self._details = details
        self.setAccessibleName(f"{details.application.title} at {details.application.employer}")
        self.head.show_details(details)
        for section in self.sections.values():
            section.take(details)

    def _on_unreadable(self, error: AppError) -> None:
        self._details = None
        self.closed.emit()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if not self.application_id or _SHOWS.isdisjoint(changes.ids):
            return
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    # What the person asks of it

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The actions that are this page's while it shows."""
        return {
            "application.stage": self.head.open_stages,
            "application.archive": self._on_archive,
            "application.delete": self._on_delete,
            "application.expand": self.whole_wanted.emit,
        }

    @Slot(str)
    def _on_asked(self, target: str) -> None:
        handler = self.handlers().get(target)
        if handler is not None:
            handler()

    @Slot(str)
    def _on_stage_chosen(self, stage: str) -> None:
        from apptracker.services import applications

        id_ = self.application_id
        self.context.ops.change(lambda db: applications.move(db, id_, stage), owner=self, toast=f"Moved to {stage}")

    def _on_archive(self) -> None:
        from apptracker.services import applications

        id_, archived = self.application_id, self._details is None or not self._details.application.archived
        toast = "Archived" if archived else "Taken out of the archive"
        self.context.ops.change(lambda db: applications.archive(db, [id_], archived=archived), owner=self, toast=toast)

    def _on_delete(self) -> None:
        from apptracker.services import applications

        id_ = self.application_id
        self.context.ops.change(lambda db: applications.delete(db, [id_]), owner=self, toast="Moved to the bin")

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.context.actions.take(self, self.handlers())
        if self._stale:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.context.actions.release(self)
