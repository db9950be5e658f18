"""Text edited in a cell: a line over the cell, and beside it what was understood or what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from apptracker.domain.errors import AppError
from apptracker.ui.applications import values
from apptracker.ui.applications.columns import Column
from apptracker.ui.applications.model import TableModel
from apptracker.ui.context import Context
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.sources import SourceCompleter
from apptracker.ui.words import words_for_person

_WIDEST = 360  # pixels of a note at letters of 100 %


class CellEditor(QLineEdit):
    """What is wrong is said in a note below the line (above, where there is no room), and nothing typed is lost."""

    def __init__(self, context: Context, model: TableModel, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = column.edits
        self._context, self._model = context, model
        self.setObjectName("cell")
        self.setAccessibleName(tr(column.title))
        if self.field in values.EXAMPLES:
            self.setPlaceholderText(tr(values.EXAMPLES[self.field]))
        if self.field == "source":
            SourceCompleter(context, self)
        self.note = QLabel(parent)
        self.note.setObjectName("cellNote")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.note.hide()
        self.destroyed.connect(self.note.deleteLater)
        self.textEdited.connect(self._on_edited)

    @property
    def fault(self) -> AppError | None:
        """Why what stands here cannot be taken; None where it can."""
        return values.fault(self.field, self.text(), self._model.now.day)

    def tell(self) -> bool:
        """Say what is wrong beside the cell; whether anything is."""
        error = self.fault
        mark_wrong(self, error is not None)
        words = words_for_person(error) if error is not None else ""
        self.setAccessibleDescription(words)
        self._show(words, "danger")
        return error is not None

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Hide, QEvent.Type.DeferredDelete):
            self.note.hide()
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().event(event)

    def _on_edited(self, text: str) -> None:
        mark_wrong(self, False)
        self.setAccessibleDescription("")
        self._show(values.echo(self.field, text, self._model.now.day), "muted")

    def _show(self, words: str, role: str) -> None:
        set_role(self.note, role)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self._place()

    def _place(self) -> None:
        parent = self.parentWidget()
        if self.note.isHidden() or parent is None:
            return
        room = parent.rect()
        hint = self.note.fontMetrics().horizontalAdvance(self.note.text()) + 24
        width = min(hint, round(_WIDEST * self._context.theme.scale), room.width() - 8)
        height = self.note.heightForWidth(width)
        rect = self.geometry()
        x = rect.right() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else rect.left()
        x = max(4, min(x, room.right() - width - 4))
        below = rect.bottom() + 4
        y = below if below + height <= room.bottom() else rect.top() - height - 4
        self.note.setFixedWidth(width)
        self.note.resize(width, height)
        self.note.move(QPoint(x, y))
        self.note.raise_()
