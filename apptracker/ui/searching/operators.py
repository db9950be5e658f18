"""Operators in a search field of a page: completed, read, and told where they were not understood."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from apptracker.domain.clock import today
from apptracker.domain.query import parse
from apptracker.domain.selection import Selection
from apptracker.services.reading_queries import read_query, together
from apptracker.ui.context import Context
from apptracker.ui.searching import words
from apptracker.ui.searching.completing import attach
from apptracker.ui.searching.known import known
from apptracker.ui.widgets.basics import label, stacked


class Operators(QWidget):
    """Goes below the field; seen only when there is something to say. ``changed()``: the names came or are others, so
    that the same text may mean something else."""

    changed = Signal()

    def __init__(self, field: QLineEdit, context: Context) -> None:
        super().__init__()
        self._field, self._context = field, context
        self._known = known(context)
        self._completing = attach(field, context)
        self._told = label("", "small", wrap=True)
        self.setLayout(stacked(self._told))
        self.hide()
        self._known.changed.connect(self._on_names)

    def meant(self, selection: Selection) -> Selection:
        """What the text of the field asks for together with a selection, whose own text is left aside."""
        text = self._field.text()
        query = parse(text, self._known.vocabulary.keys)
        if not query.filters and not query.kept_out and query.text == " ".join(text.split()):
            self._tell([])
            return replace(selection, text=text)
        self._known.refresh()
        read = read_query(query, self._known.vocabulary, today(self._context.clock))
        typing = len(text) if self._completing.offers else None
        self._tell([*words.troubles(query, read, typing), words.understood(read)])
        return together(replace(selection, text=""), read.selection)

    def _tell(self, lines: list[str]) -> None:
        told = "\n".join(filter(None, lines))
        if told != self._told.text():
            self._told.setText(told)
            self.setAccessibleName(told)
        self.setVisible(bool(told))

    @Slot()
    def _on_names(self) -> None:
        if parse(self._field.text(), self._known.vocabulary.keys).filters:
            self.changed.emit()
