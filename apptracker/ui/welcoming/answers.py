"""Fields about the person that store themselves when they are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from apptracker.domain.errors import UserError
from apptracker.domain.text import clean_email, clean_line
from apptracker.ui.context import Context
from apptracker.ui.places import countries
from apptracker.ui.theme import mark_wrong
from apptracker.ui.widgets.basics import label, stacked
from apptracker.ui.widgets.offers import offers
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.errors import AppError
    from apptracker.store import Database


class Answer(QWidget):
    """One fact about the person, stored when the field is left."""

    onward = Signal()

    def __init__(self, context: Context, key: str, words: str, hint: str = "") -> None:
        super().__init__()
        self._context, self._key = context, key
        self._stored = ""
        self._field = self._make_field()
        self._field.setAccessibleName(words)
        name = label(words, "label")
        name.setBuddy(self._field)
        self._wrong = label("", "danger", wrap=True)
        self._wrong.hide()
        self.setLayout(stacked(name, self._field, self._wrong, 1, spacing=2))
        self.setFocusProxy(self._field)
        self.line.setPlaceholderText(hint)
        self.line.editingFinished.connect(self.store)
        self.line.returnPressed.connect(self._on_return)

    @property
    def line(self) -> QLineEdit:
        assert isinstance(self._field, QLineEdit)
        return self._field

    def show_value(self, value: str) -> None:
        """What is stored, as it is now; what the person types meanwhile stays."""
        typing = self.line.isModified() and self.line.text() != self._stored
        self._stored = value
        if not typing:
            self.line.setText(value)
            self.line.setCursorPosition(0)  # where it does not fit, its beginning shows

    @Slot()
    def store(self) -> bool:
        """Store the field if it changed; False when it cannot be."""
        try:
            value = self._value()
        except UserError as error:
            self._say(words_for_person(error))
            return False
        self._say("")
        if value != self._stored:
            self._stored = value
            key = self._key
            self._context.ops.change(lambda db: set_value(db, key, value), owner=self, failed=self._on_failed)
        return True

    @Slot()
    def _on_return(self) -> None:
        if not picks(self.line):
            self.onward.emit()

    def _make_field(self) -> QWidget:
        return QLineEdit()

    def _value(self) -> str:
        """:raises UserError: for what cannot be stored."""
        clean = clean_email if self._key == "email" else clean_line
        return clean(self.line.text(), self._key) or ""

    def _on_failed(self, error: AppError) -> None:
        self._stored = ""
        self._say(words_for_person(error))

    def _say(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        mark_wrong(self.line, bool(words))


class CountryAnswer(Answer):
    """The country, by its name; its two-letter code is stored, which decides the paper of letters."""

    @property
    def line(self) -> QLineEdit:
        edit = self._box.lineEdit()
        assert edit is not None
        return edit

    def show_value(self, value: str) -> None:
        typing = self.line.isModified() and self.line.hasFocus()
        self._stored = value
        if not typing:
            self._box.setCurrentIndex(max(0, self._box.findData(value.upper())))

    def _make_field(self) -> QWidget:
        self._box = QComboBox()
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for code, name in _countries():
            self._box.addItem(name, code)
        completer = offers(self._box.model(), self._box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._box.setCompleter(completer)
        self._box.activated.connect(self._on_activated)
        return self._box

    def _value(self) -> str:
        typed = " ".join(self.line.text().casefold().split())
        for index in range(self._box.count()):
            if typed in (self._box.itemText(index).casefold(), str(self._box.itemData(index)).casefold()):
                return str(self._box.itemData(index))
        offered = [index for index in range(self._box.count()) if typed in self._box.itemText(index).casefold()]
        if len(offered) == 1:  # the only one in the list that opened while typing
            self._box.setCurrentIndex(offered[0])
            return str(self._box.itemData(offered[0]))
        raise UserError("country.unknown", text=self.line.text())

    @Slot()
    def _on_activated(self) -> None:
        self.store()


def _countries() -> list[tuple[str, str]]:
    """Codes and names; none first, then the system's country, then all by name."""
    here = QLocale.territoryToCode(QLocale.system().territory())
    return [("", ""), *sorted(countries().items(), key=lambda each: each[0] != here)]


def picks(line: QLineEdit) -> bool:
    """Whether Enter takes a line of the list that opened while typing, and nothing more."""
    completer = line.completer()
    popup = completer.popup() if completer is not None else None
    return popup is not None and popup.isVisible() and popup.currentIndex().isValid()


def set_value(db: Database, key: str, value: str) -> object:
    """Store one fact, in the thread of a change."""
    from apptracker.services import profiles

    return profiles.set_value(db, key, value)
