"""The form for a new entry of the profile."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from apptracker.domain.errors import AppError
from apptracker.domain.profile import Fact
from apptracker.ui.context import Context
from apptracker.ui.profile import changing
from apptracker.ui.profile.fields import Adaptive, GrowingText, Notice
from apptracker.ui.profile.kinds import FieldSpec, KindSpec
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.tr import tr
from apptracker.ui.typed import partial_date
from apptracker.ui.widgets.basics import button, in_row, label, stacked
from apptracker.ui.widgets.offers import offers
from apptracker.ui.words import words_for_person

NARROW = 60  # characters below which a row of fields becomes a column
DATES = ("date", "end")


def understood(text: str, field: FieldSpec, context: Context) -> str:
    """How a date as typed is read, to say so while it is typed; '' where that is plain or nothing."""
    from apptracker.domain.clock import today
    from apptracker.domain.errors import UserError
    from apptracker.services.profile_dates import read_date

    try:
        read = read_date(text, today(context.clock), ends=field.shape == "end")
    except UserError:
        return ""
    said = partial_date(read)
    return f"{tr(field.words)}: {said}" if said and said.casefold() != " ".join(text.casefold().split()) else ""


class EntryForm(QFrame):
    """A new fact. ``stored(fact)``: it was added. What is typed stays until it is added or thrown away with Cancel."""

    stored = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, spec: KindSpec) -> None:
        super().__init__()
        self.context, self.spec = context, spec
        set_role(self, "form")
        self.setAccessibleName(tr(spec.add))
        self.fields: dict[str, QLineEdit | GrowingText] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for row in spec.rows:
            line = Adaptive(NARROW)
            for field in row:
                line.add(self._labeled(field), max(field.stretch, 1) if len(row) == 1 else field.stretch)
            column.addWidget(line)
        self._notice = Notice(column, len(spec.rows))
        self._save = button(tr(spec.save), self.save, "primary")
        column.addLayout(in_row(self._save, button(tr("Cancel"), self._on_cancel), 1))

    def begin(self) -> None:
        """Show the form, as it was left."""
        self.show()
        first = next(iter(self.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def suggest(self, name: str, words: Sequence[str]) -> None:
        """Words to complete a field with."""
        field = self.fields[name]
        if isinstance(field, QLineEdit):
            completer = offers(list(words), field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            field.setCompleter(completer)

    @Slot()
    def save(self) -> None:
        """Add the fact; what cannot be taken is said here."""
        if not self._save.isEnabled():
            return
        self._notice.hush()
        typed = {name: self._text(field) for name, field in self.fields.items()}
        self._save.setEnabled(False)
        self.context.ops.change(
            partial(changing.add, self.spec.kind, typed, None),
            owner=self,
            toast=tr("Added {name}", name=next((text for text in typed.values() if text.strip()), "")),
            done=self._on_added,
            failed=self._on_refused,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def _labeled(self, field: FieldSpec) -> QVBoxLayout:
        made: QLineEdit | GrowingText
        if field.shape == "text":
            made = GrowingText(least=2, most=6)
        else:
            made = QLineEdit()
            made.setMinimumWidth(80)
            made.returnPressed.connect(self.save)
            if field.shape in DATES:
                made.setProperty("field", field.name)
                made.textEdited.connect(self._on_date_typed)
        made.setAcceptDrops(False)
        made.setPlaceholderText(tr(field.prompt))
        made.setAccessibleName(tr(field.words))
        self.fields[field.name] = made
        name = label(tr(field.words), "label")
        name.setBuddy(made)
        return stacked(name, made, spacing=3)

    @staticmethod
    def _text(field: QLineEdit | GrowingText) -> str:
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def _clear(self) -> None:
        for field in self.fields.values():
            field.clear()
            mark_wrong(field, False)
        self._notice.hush()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_cancel(self) -> None:
        self._clear()
        self._close()

    def _on_added(self, fact: Fact) -> None:
        self._save.setEnabled(True)
        self._clear()
        if self.spec.again:
            self.begin()
        else:
            self._close()
        self.stored.emit(fact)

    def _on_refused(self, error: AppError) -> None:
        self._save.setEnabled(True)
        self._notice.say(words_for_person(error))

    @Slot(str)
    def _on_date_typed(self, text: str) -> None:
        sender = self.sender()
        assert sender is not None
        field = next(f for f in self.spec.fields if f.name == sender.property("field"))
        said = understood(text, field, self.context)
        self._notice.say(said, "small")
