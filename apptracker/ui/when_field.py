"""A field for a moment in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from apptracker.domain.errors import UserError
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import label, stacked
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.when import When

EXAMPLES = mark("tomorrow 9:00, next tue, +3wd (working days)")


class WhenField(QWidget):
    """A moment in words, with what was understood beneath it while the person types. ``understood(when)``: a
    :class:`~apptracker.domain.when.When`, or None while it cannot be read."""

    understood = Signal(object)

    def __init__(self, context: Context, value: str = "") -> None:
        super().__init__()
        self._context = context
        self.edit = QLineEdit(value)
        self.edit.setPlaceholderText(tr(EXAMPLES))
        self.edit.setAccessibleName(tr("When"))
        self.edit.setAccessibleDescription(tr("A day and time in words, such as {examples}", examples=tr(EXAMPLES)))
        self._name = label(tr("When"), "label")
        self._name.setBuddy(self.edit)
        self._echo = label(wrap=True)
        self.setLayout(stacked(self._name, self.edit, self._echo, spacing=4))
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    def when(self) -> When | None:
        """What is meant; None when it cannot be read, which is then said beside it."""
        try:
            return self._read()
        except UserError as error:
            self.refuse(words_for_person(error))
            return None

    @property
    def moment(self) -> When | None:
        """What is meant, without a word where it cannot be read."""
        try:
            return self._read()
        except UserError:
            return None

    def refuse(self, words: str) -> None:
        self._show(words, "danger")
        mark_wrong(self.edit, True)
        self.edit.setFocus()
        self.edit.selectAll()

    def _read(self) -> When:
        from apptracker.services.workweek import read_when

        return read_when(self._context.db, self.edit.text())

    def _on_text_changed(self) -> None:
        mark_wrong(self.edit, False)
        try:
            when = self._read()
        except UserError as error:
            ambiguous = error.code != "when.bad"
            self._show(
                words_for_person(error) if ambiguous else tr("Write it like {examples}", examples=tr(EXAMPLES)), "muted"
            )
            self.understood.emit(None)
            return
        now = self._context.clock.now()
        here = when.at.astimezone(now.tzinfo)
        day = formats.full_day(here.date())
        words = tr("{day}, all day", day=day) if when.all_day else f"{day}, {formats.clock_time(here)}"
        passed = when.has_passed(now)
        self._show(
            tr("{words} – that has passed", words=words) if passed else words, "warning" if passed else "success"
        )
        self.understood.emit(when)

    def _show(self, words: str, role: str) -> None:
        self._echo.setText(words)
        set_role(self._echo, role)
