"""What the posting says of the job, field by field: one line that unfolds to a list, what is only likely first, with
the person's word on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from apptracker.domain.applications import Contact
from apptracker.domain.corrections import wording
from apptracker.domain.records import ApplicationDetails
from apptracker.ui.application.said_words import CAPTIONS, WHERE, Places, in_short, in_words, link_in, origin
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.prompts import is_web
from apptracker.ui.theme import set_role
from apptracker.ui.widgets.basics import FittingButton, Scrolled, button, icon_button, in_row, label, stacked, tip

if TYPE_CHECKING:
    from apptracker.services.posting_fields import SaidField
    from apptracker.ui.application.reading import Reading

_BESIDE = 300  # pixels of width, at normal font size, from which the buttons stand beside the value
_CONTACT = ("contact_name", "contact_email", "contact_phone")
_SHOWN, _WORD = 300, 32  # characters of a value and of each of its words that are shown


class Said(QWidget):
    """The list, and :attr:`strip`, the line that opens it, which stands elsewhere. ``place_wanted(start, end)``: the
    words of a field shall be seen in the text (half-open code points). ``unfolded(on)``: whether the list is wanted."""

    place_wanted = Signal(int, int)
    unfolded = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName("What the posting says")
        self._context = context
        self._details: ApplicationDetails | None = None
        self._fields: list[SaidField] = []
        self._places = Places("")
        self._known: dict[tuple[str, str], tuple[int, int] | None] = {}
        self.fold = FittingButton("", "link")
        self.fold.setCheckable(True)
        self.fold.setIcon(context.theme.icon("right", "accent"))
        self.fold.toggled.connect(self._on_fold)
        self._open = label(role="info")
        self.strip = QWidget()
        row = in_row(self.fold, self._open, 1)
        self.strip.setLayout(row)
        self.strip.hide()
        self.rows: dict[str, SaidRow] = {}
        self._list = Scrolled(margins=0)
        self._list.body.setContentsMargins(20, 0, 12, 8)
        self._list.body.setSpacing(0)
        self._list.body.addStretch(1)
        self.setLayout(stacked(self._list))

    @property
    def names(self) -> list[str]:
        """The fields that are shown, in their order."""
        return [each.name for each in self._fields]

    def show_text(self, text: str) -> None:
        """The posting's text, in which the words of fields are found."""
        self._places = Places(text)
        self._known.clear()

    def show_said(self, details: ApplicationDetails, reading: Reading | None) -> None:
        """What was read, as it stands to the application now."""
        self._details = details
        self._fields = _in_order(details, reading) if reading is not None else []
        open_ = sum(_is_open(each) for each in self._fields)
        self.strip.setVisible(bool(self._fields))
        told = [(each.name, each.field.value) for each in self._fields if not _is_open(each)]
        short = in_short(told, self._today)
        self.fold.show_text(f"The posting says: {short}" if short else "What the posting says")
        self._open.setText(f"{open_} to confirm" if open_ else "")
        self._open.setVisible(bool(open_))
        if not self._fields and reading is not None:
            self.fold.setChecked(False)
        if self.fold.isChecked():
            self._fill()

    def toggle(self) -> None:
        """Unfold the list, or fold it up."""
        if not self.strip.isHidden():
            self.fold.setFocus()
            self.fold.toggle()

    def close_list(self) -> None:
        """Fold it up again."""
        self.fold.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self.rows.values():
            row.show_beside(self._beside)

    @property
    def _beside(self) -> bool:
        return self.width() >= _BESIDE * self._context.theme.scale

    @property
    def _today(self) -> date:
        from apptracker.domain.clock import today

        return today(self._context.clock)

    def _fill(self) -> None:
        """Rows stay where they are while the keyboard is in them, or give it on where it has to go."""
        focus = self.window().focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        names = self.names
        for name in [name for name in self.rows if name not in names]:
            row = self.rows.pop(name)
            self._list.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        person = self._person()
        first = next((name for name in _CONTACT if name in person), "")
        for place, each in enumerate(self._fields):
            row = self.rows.get(each.name) or self._made(each.name)
            if self._list.body.indexOf(row) != place:
                self._list.body.insertWidget(place, row)
            row.show_field(each, self._held(each), self._place_of(each), self._today, person=each.name == first)
            row.show_beside(self._beside)
        read_in_order(self)
        if had_keyboard and (focus is None or not focus.isVisibleTo(self)):
            self._take_keyboard()

    def _made(self, name: str) -> SaidRow:
        row = self.rows[name] = SaidRow(self._context, name)
        row.used.connect(self._on_used)
        row.refused.connect(self._on_refused)
        row.wanted.connect(self._on_wanted)
        row.person_wanted.connect(self._on_person)
        return row

    def _take_keyboard(self) -> None:
        for row in (self.rows[name] for name in self.names):
            for part in (row.use, row.value, row.add):
                if not part.isHidden():
                    part.setFocus()
                    return
        self.fold.setFocus()

    def _held(self, said: SaidField) -> str:
        """What the application says instead, in words."""
        from apptracker.services.posting_fields import FieldState

        if said.state is not FieldState.OTHER or self._details is None:
            return ""
        return in_words(said.name, getattr(self._details.application, said.name), self._today)

    def _place_of(self, said: SaidField) -> tuple[int, int] | None:
        key = said.name, str(said.field.value)
        if key not in self._known:
            self._known[key] = self._places.of(said.name, said.field.value)
        return self._known[key]

    def _person(self) -> dict[str, str]:
        """The contact as far as it is certain, unless that person is there already."""
        if self._details is None:
            return {}
        told = {each.name: str(each.field.value) for each in self._fields if each.name in _CONTACT and each.field.sure}
        return {} if any(_is_same(contact, told) for contact in self._details.contacts) else told

    @Slot(bool)
    def _on_fold(self, on: bool) -> None:
        self.fold.setIcon(self._context.theme.icon("down" if on else "right", "accent"))
        if on:
            self._fill()
        self.unfolded.emit(on)

    @Slot(str)
    def _on_wanted(self, name: str) -> None:
        place = next((self._place_of(each) for each in self._fields if each.name == name), None)
        if place is not None:
            self.place_wanted.emit(*place)

    @Slot(str)
    def _on_used(self, name: str) -> None:
        if self._details is not None:
            use(self._context, self._details.application.id, name, self)

    @Slot(str)
    def _on_refused(self, name: str) -> None:
        from apptracker.services import posting_fields

        if self._details is not None:
            id_ = self._details.application.id
            self._context.ops.change(
                lambda db: posting_fields.refuse(db, id_, name),
                owner=self,
                toast=f"Noted: {CAPTIONS[name].lower()} was read wrongly",
            )

    @Slot()
    def _on_person(self) -> None:
        from apptracker.services import people
        from apptracker.ui.application.people import AddPersonDialog

        if self._details is None:
            return
        id_ = self._details.application.id
        told = {name.removeprefix("contact_"): value for name, value in self._person().items()}
        if "name" not in told:
            AddPersonDialog(self._context, id_, self.window(), told).open()
            return
        self._context.ops.change(
            lambda db: people.add_contact(db, id_, **told),
            owner=self,
            toast=f"{told['name']} added",
        )


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
        caption = CAPTIONS[name]
        self._caption = label(caption, "label")
        self.value = FittingButton("", "link")
        self.value.clicked.connect(self._on_wanted)
        self._plain = label(wrap=True)
        self.open = icon_button(context.theme, "link", "", self._on_open)
        self.copy = icon_button(context.theme, "copy", f"Copy: {caption.lower()}", self._on_copy)
        self._note = label(role="small", wrap=True)
        self.use = button("Use it", self._on_use)
        self.refuse = button("Not that", self._on_refuse, "quiet")
        self.add = button("Add to People", self._on_add)
        for each in (self.use, self.refuse, self.add):
            each.setProperty("compact", True)
        self.use.setAccessibleName(f"Use it: {caption.lower()}")
        self.refuse.setAccessibleName(f"Not that: {caption.lower()}")
        first = in_row(self.value, self._plain, 0, spacing=0)
        first.setStretch(1, 1)
        for each in (self._plain, self._note):
            each.setMinimumWidth(1)  # a word wider than the list is cut, and does not widen it
        above = in_row(self._caption, self._note, spacing=8)
        above.setStretch(1, 1)
        told = stacked(above, first, spacing=0)
        buttons = in_row(self.use, self.refuse, self.add, self.open, self.copy, 0, spacing=2)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(4)
        self._row.addLayout(told, 1)
        self._row.addLayout(buttons)

    def show_field(
        self, said: SaidField, held: str, place: tuple[int, int] | None, today: date, *, person: bool
    ) -> None:
        """``held``: what the application says instead; ``place``: where it stands in the text; ``person``: whether the
        contact can be kept from here."""
        from apptracker.services.posting_fields import FieldState

        field = said.field
        words = in_words(self._name, field.value, today)
        unsettled = said.state is not FieldState.TAKEN
        shown = words if field.sure else f"May be: {words}"
        where = origin(field)
        note = f"{where}; you have {held}" if held else where
        name = f"{CAPTIONS[self._name]}: {shown}. {note}"
        self.value.setVisible(place is not None)
        self._plain.setVisible(place is None)
        self.value.show_text(shown)
        self.value.setAccessibleName(f"{name}. Show it in the text")
        self._plain.setText(_cut(shown))
        self._plain.setAccessibleName(name)
        self._note.setText(_cut(note))
        self.use.setVisible(unsettled)
        self.refuse.setVisible(unsettled)
        self.add.setVisible(person)
        self._show_tools(str(field.value))

    def show_beside(self, beside: bool) -> None:
        """Whether what can be done stands beside the value or below it."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _show_tools(self, text: str) -> None:
        reach = self._name in ("contact_email", "how_to_apply")
        self._link = link_in(text) if reach else ""
        web = is_web(self._link)
        words = "Open the link" if web else "Write an e-mail"
        self.open.setVisible(bool(self._link))
        self.open.setIcon(self._context.theme.icon("link" if web else "mail", "text-muted"))
        self.open.setToolTip(tip(f"{words}: {self._link}"))
        self.open.setAccessibleName(f"{words}: {self._link}")
        self._copied = self._link or text
        self.copy.setVisible(bool(self._link) or self._name in ("contact_phone", "reference"))

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
        self._context.go.say(f"Copied {self._copied}")


class Offer(FittingButton):
    """Beside an empty field: what the posting may say of it, taken with one click. ``name`` as in ``FIELD_NAMES``."""

    def __init__(self, name: str) -> None:
        super().__init__("", "link")
        self.name = name
        self.hide()

    def show_said(self, said: SaidField | None, today: date) -> None:
        self.setVisible(said is not None)
        if said is not None:
            words = in_words(self.name, said.field.value, today)
            words = words if said.field.sure else f"May be: {words}"
            self.show_text(f"{words} — Use it")
            self.setAccessibleName(f"{CAPTIONS[self.name]}: {words}, {WHERE[said.field.source]}. Use it")


def use(context: Context, application_id: int, name: str, owner: QObject) -> None:
    """Take what the posting says of a field."""
    from apptracker.services import posting_fields

    context.ops.change(
        lambda db: posting_fields.confirm(db, application_id, name),
        owner=owner,
        toast=f"Saved: {CAPTIONS[name].lower()}",
    )


def offered(details: ApplicationDetails, reading: Reading | None, names: Sequence[str]) -> Mapping[str, SaidField]:
    """Of these fields of an application, those it does not say and the posting may."""
    return {each.name: each for each in _in_order(details, reading) if each.name in names and _is_open(each)}


def _in_order(details: ApplicationDetails, reading: Reading | None) -> list[SaidField]:
    """What waits for a word first, then what the application says otherwise, then the rest."""
    from apptracker.services.posting_fields import FieldState, compared

    if reading is None:
        return []
    order = (FieldState.OPEN, FieldState.OTHER, FieldState.TAKEN)
    return sorted(compared(details.application, reading.fields), key=lambda each: order.index(each.state))


def _is_open(said: SaidField) -> bool:
    from apptracker.services.posting_fields import FieldState

    return said.state is FieldState.OPEN


def _is_same(contact: Contact, told: Mapping[str, str]) -> bool:
    """Whether it is this person: by e-mail, else by name, else by number."""
    email, name, phone = (told.get(f"contact_{part}", "") for part in ("email", "name", "phone"))
    return (
        bool(email and (contact.email or "").casefold() == email.casefold())
        or bool(name and wording(contact.name) == wording(name))
        or bool(phone and not (name or email) and _digits(contact.phone or "") == _digits(phone))
    )


def _cut(text: str) -> str:
    """What there is room for; the accessible name has the whole."""
    words = (word if len(word) <= _WORD else f"{word[: _WORD - 1]}…" for word in text[:_SHOWN].split())
    return " ".join(words) + ("…" if len(text) > _SHOWN else "")


def _digits(phone: str) -> str:
    return "".join(character for character in phone if character.isdigit())
