"""What only the person knows and the letter lacks: each blank with a field right there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from apptracker.ui.profile.fields import GrowingText
from apptracker.ui.theme import mark_wrong
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Card, button, in_row, label, stacked


@dataclass(frozen=True, slots=True)
class Ask:
    """Something to fill in: ``needed`` for a final letter, or only better with it."""

    id: str
    words: str
    hint: str
    long: bool = False
    needed: bool = True


#: How what is known by name is asked for; ``why``, ``employer`` and ``email`` are no blanks, but make a letter better.
_KNOWN = {
    "name": Ask("name", mark("Your name"), mark("As it should stand under the letter. Kept in your profile.")),
    "title": Ask("title", mark("Job title"), mark("As the posting names it. Kept with the application.")),
    "example": Ask(
        "example",
        mark("An example of work you did well, with its result"),
        mark("Begin with “I”. Kept as a story, for other letters too."),
        long=True,
    ),
    "employer": Ask("employer", mark("Employer"), mark("Who offers the job. Kept with the application."), needed=False),
    "email": Ask(
        "email", mark("E-mail address"), mark("So that they can answer you. Kept in your profile."), needed=False
    ),
    "why": Ask(
        "why",
        mark("Why this employer"),
        mark("A sentence in your own words, to them (“You …”). Letters say it word for word."),
        long=True,
        needed=False,
    ),
}


def ask_of(id_: str, words: str = "") -> Ask:
    """How something is asked for; what no name is known for, by the words that stand in the letter."""
    if id_ in _KNOWN:
        known = _KNOWN[id_]
        return replace(known, words=tr(known.words), hint=tr(known.hint))
    return Ask(id_, words[:1].upper() + words[1:], tr("Kept with what you stored, so you are asked once."), long=True)


class _Field(QWidget):
    """One thing asked for, with its field and button."""

    given = Signal(str, str)
    story_wanted = Signal()

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self.ask = ask
        name = label(ask.words, "strong", wrap=True)
        self.field: QLineEdit | QPlainTextEdit
        if ask.long:
            self.field = GrowingText(least=2, most=6)
        else:
            self.field = QLineEdit()
            self.field.returnPressed.connect(self._on_given)
        self.field.installEventFilter(self)
        name.setBuddy(self.field)
        self.field.setAccessibleName(ask.words)
        self.field.setAccessibleDescription(ask.hint)
        self._fill = button(tr("Fill in"), self._on_given)
        self._fill.setAccessibleName(tr("Fill in: {words}", words=ask.words))
        self._trouble = label("", "danger", wrap=True)
        self._trouble.hide()
        fields = in_row(self.field, self._fill)
        if ask.long:  # sentences need the whole width
            fields.setDirection(QBoxLayout.Direction.TopToBottom)
            fields.setAlignment(self._fill, Qt.AlignmentFlag.AlignLeft)
        column = stacked(name, fields, label(ask.hint, "small", wrap=True), self._trouble, spacing=4)
        if ask.id == "example":
            column.addWidget(button(tr("Tell it as a story instead"), self.story_wanted.emit, "link"))
        self.setLayout(column)

    @property
    def text(self) -> str:
        return self.field.text() if isinstance(self.field, QLineEdit) else self.field.toPlainText()

    def put(self, text: str) -> None:
        if isinstance(self.field, QLineEdit):
            self.field.setText(text)
        else:
            self.field.setPlainText(text)

    def show_trouble(self, words: str) -> None:
        self._fill.setEnabled(True)
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        mark_wrong(self.field, bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter fills in from a field of several lines too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._on_given()
                return True
        return False

    @Slot()
    def _on_given(self) -> None:
        if self._fill.isEnabled():  # it is stored once, however often that is pressed
            self._fill.setEnabled(False)
            self.given.emit(self.ask.id, self.text)


class BlanksCard(Card):
    """What is missing, or would make the letter better (one card for each). ``given(id, text)``: the person filled one
    in; ``story_wanted()``: rather as a story."""

    given = Signal(str, str)
    story_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Blanks"))
        self._fields: dict[str, _Field] = {}
        self._holder = stacked(spacing=12)
        self.body.addLayout(self._holder)
        self.hide()

    def show_asks(self, asks: tuple[Ask, ...]) -> None:
        """Ask for these; fields that are there stay, with what is typed in them."""
        needed = all(ask.needed for ask in asks)
        self.heading.setText(
            trn("{n} blank to fill", "{n} blanks to fill", len(asks)) if needed else tr("Worth adding")
        )
        self.setAccessibleName(self.heading.text())
        ids = [ask.id for ask in asks]
        for gone in [id_ for id_ in self._fields if id_ not in ids]:
            field = self._fields.pop(gone)
            self._holder.removeWidget(field)
            field.hide()
            field.deleteLater()
        for place, ask in enumerate(asks):
            if ask.id not in self._fields:
                field = _Field(ask)
                field.given.connect(self.given)
                field.story_wanted.connect(self.story_wanted)
                self._fields[ask.id] = field
                self._holder.insertWidget(place, field)
        self.setVisible(bool(asks))

    def has(self, id_: str) -> bool:
        """Whether it is asked for here."""
        return id_ in self._fields

    def words_of(self, id_: str) -> str:
        """What is asked for, in words; '' where it is not."""
        return self._fields[id_].ask.words if id_ in self._fields else ""

    def typed(self) -> dict[str, str]:
        """What stands in the fields, not yet filled in."""
        return {id_: field.text for id_, field in self._fields.items() if field.text.strip()}

    def put(self, typed: dict[str, str]) -> None:
        """Put text in the fields again; the others are emptied."""
        for id_, field in self._fields.items():
            field.put(typed.get(id_, ""))
            field.show_trouble("")

    def filled(self, id_: str) -> None:
        """It was stored."""
        if id_ in self._fields:
            self._fields[id_].put("")
            self._fields[id_].show_trouble("")

    def show_trouble(self, id_: str, words: str) -> None:
        if id_ in self._fields:
            self._fields[id_].show_trouble(words)
            self._fields[id_].field.setFocus()

    def focus(self, id_: str) -> QWidget | None:
        """Put the cursor in a field; the field, to scroll to."""
        if id_ not in self._fields:
            return None
        self._fields[id_].field.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._fields[id_]
