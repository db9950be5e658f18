"""The fields of the application to be: what a person typed wins, what is sure fills in, what is not is only offered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from apptracker.domain.money import Pay
from apptracker.domain.postings import FieldValue
from apptracker.domain.when import parse_date
from apptracker.ui import formats, typed
from apptracker.ui.application.said_words import origin, where_read
from apptracker.ui.formats import WORK_MODES
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Elided, in_row, label, on_button, tip

_MODES = {"": mark("Not said"), **WORK_MODES}
_TWO_COLUMNS = 24  # times the height of a line: narrower than this the fields stand below each other


class FieldSpec(NamedTuple):
    name: str
    label: str
    hint: str = ""
    wide: bool = False


SPECS = (
    FieldSpec("employer", mark("Employer")),
    FieldSpec("title", mark("Title")),
    FieldSpec("location", mark("Location")),
    FieldSpec("work_mode", mark("Work mode")),
    FieldSpec("pay", mark("Pay"), mark("17-18.50 USD/hour")),
    FieldSpec("deadline", mark("Deadline"), mark("1 Dec 2026, or in 10 days")),
    FieldSpec("url", mark("Link")),
    FieldSpec("source", mark("Found on"), mark("Indeed, a friend, a job fair")),
)


class Suggestion(QPushButton):
    """Offers a value: "May be: Duluth, MN — Use it"."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "link")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._value = ""
        self.hide()

    def offer(self, field: str, value: str, where: str) -> None:
        """``where`` says where the value was read, and that it is not sure."""
        self._value = value
        self.setAccessibleName(tr("{field} may be: {value}. Use it", field=field, value=value))
        self.setToolTip(tip(tr("{value}\n{where}. Down arrow in the field uses it too.", value=value, where=where)))
        self._elide()
        self.show()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        room = max(40, self.width() - metrics.horizontalAdvance(_offered("")) - 16)
        shown = metrics.elidedText(self._value, Qt.TextElideMode.ElideRight, room)
        self.setText(on_button(_offered(shown)))


def _offered(value: str) -> str:
    return tr("May be: {value} — Use it", value=value)


class CaptureField(QWidget):
    """One field with its label, its suggestion and what is wrong with it. ``changed``: its value is another."""

    changed = Signal()

    def __init__(self, spec: FieldSpec, today: date) -> None:
        super().__init__()
        self.spec = spec
        self._today = today
        self.edited = False
        self._read: tuple[str, object] = ("", None)  # a value in words, so that untouched words give it back whole
        self._offered: tuple[str, object] | None = None
        self.editor: QLineEdit | QComboBox
        if spec.name == "work_mode":
            self.editor = QComboBox()
            for mode, word in _MODES.items():
                self.editor.addItem(tr(word), mode)
            self.editor.activated.connect(self._on_edited)
        else:
            self.editor = QLineEdit()
            self.editor.setPlaceholderText(tr(spec.hint) if spec.hint else "")
            self.editor.textEdited.connect(self._on_edited)
        self.editor.setAccessibleName(tr(spec.label))
        self.editor.installEventFilter(self)
        name = label(tr(spec.label), "label")
        name.setBuddy(self.editor)
        self._where = Elided("", "small")
        self._where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._suggestion = Suggestion()
        self._suggestion.clicked.connect(self._on_used)
        self._wrong = label("", "danger", wrap=True)
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = in_row(name, self._where)
        head.setStretch(1, 1)
        column.addLayout(head)
        for part in (self.editor, self._suggestion, self._wrong):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """What the field shows."""
        if isinstance(self.editor, QComboBox):
            return str(self.editor.currentData() or "")
        return self.editor.text().strip()

    def show_reading(self, found: FieldValue | None) -> None:
        """What was read for this field. A field the person edited keeps what it holds."""
        self._offered = None
        self._suggestion.hide()
        if not self.edited:
            sure = found if found is not None and found.sure else None
            self._put(sure.value if sure else None)
            self._tell_where(sure)
        if found is not None and not found.sure and not self.text:
            words = _in_words(found.value)
            self._offered = (words, found.value)
            shown = tr(_MODES[words]) if words in _MODES else words
            self._suggestion.offer(tr(self.spec.label), shown, origin(found))

    def type(self, text: str) -> None:
        """As if the person had put this in."""
        self.edited = True
        self._tell_where(None)
        self._show(text)

    def value(self) -> object:
        """The value as the application will hold it.

        :raises UserError: for pay or a date that cannot be read.
        """
        text = self.text
        words, value = self._read
        if text == words:
            return value
        parse: Callable[[str], object] = {
            "pay": _read_pay,
            "deadline": lambda typed: parse_date(typed, self._today) if typed else None,
        }.get(self.spec.name, lambda typed: typed or None)
        return parse(text)

    def show_wrong(self, words: str) -> None:
        """Say what is wrong with the value, or '' that nothing is."""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        mark_wrong(self.editor, bool(words))

    def clear(self) -> None:
        self.edited = False
        self.show_reading(None)
        self.show_wrong("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if down and self._offered is not None:
            self._on_used()
            return True
        return False

    def _put(self, value: object) -> None:
        words = _in_words(value)
        self._read = (words, value)
        self._show(words)

    def _show(self, words: str) -> None:
        if isinstance(self.editor, QComboBox):
            self.editor.setCurrentIndex(max(0, self.editor.findData(words)))
        elif self.editor.text() != words:
            self.editor.setText(words)
            self.editor.setCursorPosition(0)

    def _tell_where(self, found: FieldValue | None) -> None:
        """Where what stands in the field was read; nothing for what the person typed."""
        self._where.set_text(where_read(found) if found else "")
        self.editor.setToolTip(origin(found) if found else "")

    @Slot()
    def _on_edited(self) -> None:
        self.edited = True
        self._tell_where(None)
        self._suggestion.setVisible(self._offered is not None and not self.text)
        self.show_wrong("")
        self.changed.emit()

    @Slot()
    def _on_used(self) -> None:
        if self._offered is None:
            return
        _, value = self._offered
        self._offered = None
        self._suggestion.hide()
        self.edited = True  # confirmed: later readings leave it alone
        self._put(value)
        self.editor.setFocus()
        self.changed.emit()


class Form(QWidget):
    """All the fields, in two columns where there is room. ``changed``: one of them was edited by the person."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.fields = {spec.name: CaptureField(spec, today) for spec in SPECS}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for field in self.fields.values():
            field.changed.connect(self.changed)
        self._arrange(2)

    def __getitem__(self, name: str) -> CaptureField:
        return self.fields[name]

    def minimumSizeHint(self) -> QSize:
        return QSize(160, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= _TWO_COLUMNS * self.fontMetrics().height() else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, field in enumerate(self.fields.values()):
            self._grid.addWidget(field, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))


def _read_pay(text: str) -> Pay | None:
    from apptracker.services.applications import read_pay

    return read_pay(text, formats.currency())


def _in_words(value: object) -> str:
    """A value as the field shows it, which typing can give back."""
    if isinstance(value, date):
        return typed.day(value)
    if isinstance(value, Pay):
        return typed.pay(value)
    return "" if value is None else " ".join(str(value).split())
