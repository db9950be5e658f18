"""What the person put on an application's prep sheet from the guide: to read again, and to take off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot

from apptracker.ui.context import Context
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Card, FittingButton, clear, icon_button, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.domain.changes import Result
    from apptracker.store import Database

_WHAT = mark("Stands on the prep sheet. The guide has more to add.")


class _Entry(NamedTuple):
    reference: str
    title: str
    kind: str


class Pinned(Card):
    """Hidden while there is nothing. ``shown``: what there is may have changed."""

    shown = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(tr("From the guide"))
        self._context = context
        self._application_id = 0
        self._entries: tuple[_Entry, ...] = ()
        self._list = stacked(spacing=2)
        self.body.addWidget(label(tr(_WHAT), "muted", wrap=True))
        self.body.addLayout(self._list)
        self.hide()
        context.theme.changed.connect(self._draw)

    @property
    def references(self) -> tuple[str, ...]:
        return tuple(entry.reference for entry in self._entries)

    def show_pinned(self, application_id: int) -> None:
        if application_id != self._application_id:
            self._application_id, self._entries = application_id, ()
            self._draw()
        self._context.ops.read(partial(_pinned, application_id), self._on_pinned, owner=self)

    def _on_pinned(self, found: tuple[int, tuple[_Entry, ...]]) -> None:
        application_id, entries = found
        if application_id == self._application_id and entries != self._entries:
            self._entries = entries
            self._draw()
            self.shown.emit()

    @Slot()
    def _draw(self) -> None:
        clear(self._list)
        self.setVisible(bool(self._entries))
        for entry in self._entries:
            link = FittingButton(entry.title, "link")
            link.clicked.connect(self._on_read)
            take_off = icon_button(
                self._context.theme, "close", tr("Take off the sheet: {title}", title=entry.title), self._on_taken
            )
            for made in (link, take_off):
                made.setProperty("reference", entry.reference)
            self._list.addLayout(in_row(link, label(entry.kind, "muted"), 1, take_off, spacing=8))

    @Slot()
    def _on_read(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._context.go.go(f"guide:{sender.property('reference')}")

    @Slot()
    def _on_taken(self) -> None:
        sender = self.sender()
        if sender is not None:
            work = partial(_take_off, self._application_id, sender.property("reference"))
            self._context.ops.change(work, owner=self, toast=tr("Taken off the prep sheet"))


def _pinned(application_id: int, db: Database) -> tuple[int, tuple[_Entry, ...]]:
    """With their titles; most applications have none, and need no guide for it."""
    from apptracker.domain.records import GuideMark

    if not db.read.guide_marks(application_id, GuideMark.PINNED):
        return application_id, ()
    from apptracker.guide.articles import articles
    from apptracker.services import guide_marks

    known = articles()
    found = (known[reference] for reference in guide_marks.pinned(db, application_id))
    return application_id, tuple(_Entry(each.reference, each.title, each.label) for each in found)


def _take_off(application_id: int, reference: str, db: Database) -> Result[None]:
    from apptracker.services import guide_marks

    return guide_marks.unpin(db, application_id, reference)
