"""The card that says what is still missing for good letters, each with a button that leads to its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from apptracker.ui.context import Context
from apptracker.ui.guide.linking import WHY, ArticleLink
from apptracker.ui.language import said
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, button, clear, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.tailoring.completeness import Missing

_FIRST = 3  # how many are shown until more are asked for


class MissingCard(Card):
    """``wanted(missing)``: the person wants to add it now."""

    wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(tr("What is still missing for good letters"))
        self._context = context
        self.heading.setWordWrap(True)
        self._items: tuple[Missing, ...] = ()
        self._all = False
        self._calm = label(
            tr("Nothing. Letters can say who you are, what you did and how well you did it."), "muted", wrap=True
        )
        self._rows = stacked(spacing=8)
        self._more = button("", self._on_more, "link")
        self.body.addWidget(self._calm)
        self.body.addLayout(self._rows)
        self.body.addLayout(in_row(self._more, 1))
        self.hide()  # until it is known

    def show_items(self, items: Sequence[Missing]) -> None:
        self.show()
        if tuple(items) != self._items or not items:
            self._items = tuple(items)
            self._fill()

    def _fill(self) -> None:
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        clear(self._rows)
        shown = self._items if self._all else self._items[:_FIRST]
        for item in shown:
            self._rows.addWidget(self._row(item))
        hidden = len(self._items) - _FIRST
        self._more.setVisible(hidden > 0)
        self._more.setText(tr("Show fewer") if self._all else tr("Show {hidden} more", hidden=hidden))
        self._calm.setVisible(not self._items)
        if had_focus and self._more.isVisible():
            self._more.setFocus()

    def _row(self, item: Missing) -> QWidget:
        from apptracker.tailoring.completeness import ROWS  # loaded since it was found missing

        made = QWidget()
        add = button(tr("Add it"), self._on_wanted)
        add.setProperty("item", item.id)
        add.setAccessibleName(tr("Add: {what}", what=said(item.what)))
        words = stacked(
            label(said(item.what), "strong", wrap=True), label(said(item.why), "muted", wrap=True), spacing=0
        )
        if item.id in ROWS:
            words.addLayout(in_row(ArticleLink(self._context, tr(WHY), rows=ROWS[item.id], about=said(item.what)), 1))
        row = in_row(words, add)
        row.setStretch(0, 1)
        made.setLayout(row)
        return made

    @Slot()
    def _on_wanted(self) -> None:
        sender = self.sender()
        item_id = sender.property("item") if sender is not None else None
        for item in self._items:
            if item.id == item_id:
                self.wanted.emit(item)

    @Slot()
    def _on_more(self) -> None:
        self._all = not self._all
        self._fill()
