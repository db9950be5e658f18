"""Operators completed as they are typed, in any field that takes them.

The rest of a key stands behind the cursor ("sta" "ge:"), and the values of a key in a small list below: Tab takes the
first or the chosen one, the arrows choose, Esc closes the list.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from apptracker.domain.completion import Choice, Completion, complete, completed
from apptracker.ui.context import Context
from apptracker.ui.searching import words
from apptracker.ui.searching.known import known
from apptracker.ui.searching.rows import Row, RowList, Rows, Way
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import label

_NARROWEST, _WIDEST = 180, 380  # pixels


def attach(field: QLineEdit, context: Context) -> Completing:
    """Complete operators in a field from now on. What it filters of the field's keys comes before whatever else looks
    at them, so attach it last."""
    return Completing(field, context)


class Completing(QObject):
    """``offered(bool)``: whether Tab takes something now."""

    offered = Signal(bool)

    def __init__(self, field: QLineEdit, context: Context) -> None:
        super().__init__(field)
        self._field, self._context = field, context
        self._known = known(context)
        self._completion = Completion()
        self._popup: _Popup | None = None
        self._ghost = label("", "ghost")
        self._ghost.setParent(field)
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.hide()
        field.textEdited.connect(self._look)
        field.textChanged.connect(self._on_changed)
        field.cursorPositionChanged.connect(self._on_moved)
        field.installEventFilter(self)

    @property
    def offers(self) -> bool:
        """Whether Tab takes something now."""
        return not self._ghost.isHidden() or (self._popup is not None and not self._popup.isHidden())

    # What is offered

    @Slot()
    def _look(self) -> None:
        self._known.refresh()
        text, cursor = self._field.text(), self._field.cursorPosition()
        found = complete(text, cursor, self._known.vocabulary)
        typed = text[found.start : found.end]
        whole = typed.strip().casefold()
        if found.key and any(choice.insert.strip().casefold() == whole for choice in found.choices):
            found = Completion()  # it is all there
        self._completion = found
        self._show_ghost(typed if not found.key else "")
        if found.key and found.choices:
            self._show_popup(found)
        else:
            self._hide_popup()
        self.offered.emit(self.offers)

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if not text:
            self._forget()

    @Slot(int, int)
    def _on_moved(self, _before: int, now: int) -> None:
        if now != self._completion.end:
            self._forget()

    def _forget(self) -> None:
        self._completion = Completion()
        self._ghost.hide()
        self._hide_popup()
        self.offered.emit(False)

    def _show_ghost(self, typed: str) -> None:
        """The rest of the key that Tab would take, where it is the rest of what was typed."""
        field, choices = self._field, self._completion.choices
        whole = choices[0].insert if choices and not self._completion.key else ""
        at_end = field.cursorPosition() == len(field.text())
        if not whole or not at_end or not whole.startswith(typed.casefold()):
            self._ghost.hide()
            return
        self._ghost.setFont(field.font())
        self._ghost.setText(whole[len(typed) :])
        self._ghost.adjustSize()
        cursor = field.cursorRect()
        mirrored = _from_the_right(field.text())
        left = cursor.center().x() + 1 if not mirrored else cursor.center().x() - self._ghost.width()
        self._ghost.move(left, cursor.center().y() - self._ghost.height() // 2 + 1)
        self._ghost.show()

    def _show_popup(self, found: Completion) -> None:
        window = self._field.window()
        if self._popup is None or self._popup.parentWidget() is not window:
            self._popup = _Popup(self._context, window)
            self._popup.taken.connect(self._on_taken)
            self.destroyed.connect(self._popup.deleteLater)
        rows = [_row(choice, found.key) for choice in found.choices]
        cursor = self._field.cursorRect().center().x()
        before = self._field.fontMetrics().horizontalAdvance(self._field.text()[found.start : found.end])
        mirrored = _from_the_right(self._field.text())
        start = self._field.mapTo(window, QPoint(cursor + (before if mirrored else -before), self._field.height() + 2))
        announced = not self._popup.isVisible()
        self._popup.show_rows(rows, start, mirrored=mirrored)
        if announced:
            said = trn("{n} suggestion, Tab takes it", "{n} suggestions, Tab takes the first", len(rows))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, said))

    def _hide_popup(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    # Taking one

    def _take(self, place: int) -> None:
        text, cursor = completed(self._field.text(), self._completion, self._completion.choices[place])
        key = not self._completion.key
        self._forget()
        self._field.setText(text)
        self._field.setCursorPosition(cursor)
        self._field.textEdited.emit(text)
        if key:
            self._look()  # its values

    @Slot(QModelIndex)
    def _on_taken(self, index: QModelIndex) -> None:
        self._take(index.row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self._forget()
        elif kind == QEvent.Type.FocusIn:
            self._known.refresh()
        elif isinstance(event, QKeyEvent) and self._completion.choices:
            shown = self._popup is not None and self._popup.isVisible()
            if kind == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape and shown:
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress:
                return self._on_key(event, shown=shown)
        return False

    def _on_key(self, event: QKeyEvent, *, shown: bool) -> bool:
        key = Qt.Key(event.key())
        popup = self._popup
        if key == Qt.Key.Key_Tab and not event.modifiers() and self.offers:
            self._take(max(0, popup.chosen) if shown and popup else 0)
            return True
        if not shown or popup is None:
            return False
        if key == Qt.Key.Key_Escape:
            self._forget()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            said = popup.choose(popup.chosen + (1 if key == Qt.Key.Key_Down else -1))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, said))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and popup.chosen >= 0 and not event.modifiers():
            self._take(popup.chosen)
        else:
            return False
        return True


def _from_the_right(text: str) -> bool:
    """Whether a text is read from the right, by its first letter that says so."""
    sides = (unicodedata.bidirectional(letter) for letter in text)
    return next((side in ("R", "AL") for side in sides if side in ("L", "R", "AL")), False)


def _row(choice: Choice, key: str) -> Row:
    own = words.choice_names().get(choice.text, choice.text)
    detail = tr(words.CHOICES[own]) if key in ("is", "has", "no") else ""
    return Row(choice.text, detail, way=Way("fill", choice.insert))


class _Popup(QFrame):
    """A few choices below a field; the field keeps the keyboard."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("completions")
        self.setAccessibleName(tr("Suggestions"))
        self._rows = Rows(self)
        self.list = RowList(self._rows, context.theme, icons=False)
        self.list.setAccessibleName(tr("Suggestions"))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.taken = self.list.clicked
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)

    @property
    def chosen(self) -> int:
        """The place of the one the arrows chose, -1 for none."""
        return self.list.currentIndex().row()

    def choose(self, place: int) -> str:
        """Go to a choice, around at the ends; what to say of it."""
        rows = self._rows.rows
        self.list.setCurrentIndex(self._rows.index(place % len(rows)))
        return rows[place % len(rows)].spoken

    def show_rows(self, rows: list[Row], start: QPoint, *, mirrored: bool) -> None:
        """``start``: where in the window they begin."""
        self._rows.show_rows(rows)
        metrics = self.list.fontMetrics()
        widest = max(metrics.horizontalAdvance(f"{row.text}{row.detail}") + 60 for row in rows)
        width = min(max(_NARROWEST, widest), _WIDEST, self._window.width() - 16)
        height = sum(self.list.painted.height_of(row) for row in rows) + 12
        left = start.x() - width + 20 if mirrored else start.x() - 20
        left = max(8, min(left, self._window.width() - width - 8))
        self.setGeometry(left, start.y(), width, min(height, self._window.height() - start.y() - 8))
        self.show()
        self.raise_()
