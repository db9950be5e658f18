"""One field of what the posting says: its value, where it came from, the person's word on it, ways to use it."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton

from apptracker.ui.application.said_words import CAPTIONS, in_words, link_in, origin
from apptracker.ui.context import Context
from apptracker.ui.prompts import is_web
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FittingButton, button, icon_button, in_row, label, stacked, tip

if TYPE_CHECKING:
    from apptracker.services.posting_fields import SaidField

_SHOWN, _WORD = 300, 32  # characters of a value and of each of its words that are shown


class SaidRow(QFrame):
    """One field. ``wanted(name)``: it shall be seen in the text; ``used(name)`` and ``refused(name)``: the person's
    word; ``person_wanted``: the contact is to be kept under People."""

    wanted = Signal(str)
    used = Signal(str)
    refused = Signal(str)
    person_wanted = Signal()

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        set_role(self, "row")
        self._context, self._name, self._link = context, name, ""
        self._caption = label(tr(CAPTIONS[name]), "label")
        self._note = label(role="small", wrap=True)
        self._note.setMinimumWidth(1)  # a word wider than the list is cut, and does not widen it
        self._first = in_row(0, spacing=0)
        above = in_row(self._caption, self._note, spacing=8)
        above.setStretch(1, 1)
        above.setAlignment(self._caption, Qt.AlignmentFlag.AlignTop)
        told = stacked(above, self._first, spacing=0)
        self._buttons = in_row(0, spacing=2)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(4)
        self._row.addLayout(told, 1)
        self._row.addLayout(self._buttons)

    # Parts are made when they are first needed: most rows have few, and all of them would take a tenth of a second

    @cached_property
    def value(self) -> FittingButton:
        """The value where it leads to its place in the text."""
        made = FittingButton("", "link")
        made.clicked.connect(self._on_wanted)
        self._first.insertWidget(0, made)
        return made

    @cached_property
    def plain(self) -> QLabel:
        """The value where it is not found in the text."""
        made = label(wrap=True)
        made.setMinimumWidth(1)
        self._first.insertWidget(0, made, 1)
        return made

    @cached_property
    def use(self) -> QPushButton:
        return self._with(button(tr("Use it"), self._on_use), tr("Use it"))

    @cached_property
    def refuse(self) -> QPushButton:
        return self._with(button(tr("Not that"), self._on_refuse, "quiet"), tr("Not that"))

    @cached_property
    def add(self) -> QPushButton:
        return self._with(button(tr("Add to People"), self._on_add), tr("Add to People"))

    @cached_property
    def open(self) -> QPushButton:
        return self._with(icon_button(self._context.theme, "link", "", self._on_open), tr("Open"))

    @cached_property
    def copy(self) -> QPushButton:
        return self._with(icon_button(self._context.theme, "copy", tr("Copy"), self._on_copy), tr("Copy"))

    def _with(self, made: QPushButton, words: str) -> QPushButton:
        if made.text():
            made.setProperty("compact", True)
        made.setAccessibleName(tr("{act}: {field}", act=words, field=tr(CAPTIONS[self._name]).lower()))
        made.hide()
        self._buttons.insertWidget(self._buttons.count() - 1, made)
        return made

    def _offer(self, name: str, *, on: bool) -> None:
        """Show one of the parts, or see that it does not show."""
        if on or name in self.__dict__:
            getattr(self, name).setVisible(on)

    @property
    def first(self) -> QPushButton | None:
        """What the keyboard comes to first, if anything."""
        parts = (self.__dict__.get(name) for name in ("use", "value", "add"))
        return next((part for part in parts if part is not None and not part.isHidden()), None)

    def show_field(
        self, said: SaidField, held: str, place: tuple[int, int] | None, today: date, *, person: bool
    ) -> None:
        """``held``: what the application says instead; ``place``: where it stands in the text; ``person``: whether the
        contact can be kept from here."""
        from apptracker.services.posting_fields import FieldState

        field = said.field
        words = in_words(self._name, field.value, today)
        unsettled = said.state is not FieldState.TAKEN
        shown = words if field.sure else tr("May be: {words}", words=words)
        where = origin(field)
        note = tr("{where}; you have {held}", where=where, held=held) if held else where
        name = tr("{field}: {value}. {note}", field=tr(CAPTIONS[self._name]), value=shown, note=note)
        self._offer("value", on=place is not None)
        self._offer("plain", on=place is None)
        if place is not None:
            self.value.show_text(shown)
            self.value.setAccessibleName(tr("{name}. Show it in the text", name=name))
        else:
            self.plain.setText(_cut(shown))
            self.plain.setAccessibleName(name)
        self._note.setText(_cut(note))
        self._offer("use", on=unsettled)
        self._offer("refuse", on=unsettled)
        self._offer("add", on=person)
        self._show_tools(str(field.value))

    def show_beside(self, beside: bool) -> None:
        """Whether what can be done stands beside the value or below it; icons alone find room beside it."""
        directions = QBoxLayout.Direction
        wide = any(name in self.__dict__ and not getattr(self, name).isHidden() for name in ("use", "refuse", "add"))
        self._row.setDirection(directions.LeftToRight if beside or not wide else directions.TopToBottom)

    def _show_tools(self, text: str) -> None:
        reach = self._name in ("contact_email", "how_to_apply")
        self._link = link_in(text) if reach else ""
        web = is_web(self._link)
        self._copied = self._link or text
        self._offer("open", on=bool(self._link))
        self._offer("copy", on=bool(self._link) or self._name in ("contact_phone", "reference"))
        if self._link:
            words = tr(mark("Open the link: {link}") if web else mark("Write an e-mail: {link}"), link=self._link)
            self.open.setIcon(self._context.theme.icon("link" if web else "mail", "text-muted"))
            self.open.setToolTip(tip(words))
            self.open.setAccessibleName(words)

    def _on_wanted(self) -> None:
        self.wanted.emit(self._name)

    def _on_use(self) -> None:
        self.used.emit(self._name)

    def _on_refuse(self) -> None:
        self.refused.emit(self._name)

    def _on_add(self) -> None:
        self.person_wanted.emit()

    def _on_open(self) -> None:
        link = self._link if is_web(self._link) else f"mailto:{quote(self._link, safe='@')}"
        self._context.prompts.open_url(link)

    def _on_copy(self) -> None:
        self._context.prompts.copy(self._copied)
        self._context.go.say(tr("Copied {copied}", copied=self._copied))


def _cut(text: str) -> str:
    """What there is room for; the accessible name has the whole."""
    words = (word if len(word) <= _WORD else f"{word[: _WORD - 1]}…" for word in text[:_SHOWN].split())
    return " ".join(words) + ("…" if len(text) > _SHOWN else "")
