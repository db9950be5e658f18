"""What the posting says of the job, field by field: one line that unfolds to a list, what is only likely first, with
the person's word on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from apptracker.domain.applications import Contact
from apptracker.domain.corrections import wording
from apptracker.domain.records import ApplicationDetails
from apptracker.ui.application.said_row import SaidRow
from apptracker.ui.application.said_words import CAPTIONS, Places, in_short, in_words, where_read
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import FittingButton, Scrolled, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.services.posting_fields import SaidField
    from apptracker.ui.application.reading import Reading

_BESIDE = 340  # pixels of width, at normal font size, from which the buttons stand beside the value
_AT_ONCE = 4  # rows made at one go, 2 ms each; the rest follow as soon as these are seen
_ABOVE = ("title", "employer")
_CONTACT = ("contact_name", "contact_email", "contact_phone")


class Said(QWidget):
    """The list, and :attr:`strip`, the line that opens it, which stands elsewhere. ``place_wanted(start, end)``: the
    words of a field shall be seen in the text (half-open code points). ``unfolded(on)``: whether the list is wanted."""

    place_wanted = Signal(int, int)
    unfolded = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(tr("What the posting says"))
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
        self._give_room()
        context.theme.changed.connect(self._give_room)
        self.rows: dict[str, SaidRow] = {}
        self._list = Scrolled(margins=0)
        set_margins(self._list.body, 20, 0, 12, 8)
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
        other = sum(_is_other(each) for each in self._fields)
        self.strip.setVisible(bool(self._fields))
        told = [(each.name, each.field.value) for each in self._fields if not _is_open(each)]
        short = in_short(told, self._today)
        self.fold.show_text(tr("The posting says: {short}", short=short) if short else tr("What the posting says"))
        waits = [trn("{n} to confirm", "{n} to confirm", open_)] if open_ else []
        if other:
            waits.append(trn("{n} differs from yours", "{n} differ from yours", other))
        self._open.setText(" · ".join(waits))
        self._open.setVisible(bool(waits))
        self._give_room()
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

    def _give_room(self) -> None:
        """Room for whole letters, for which the least height of buttons in the style sheet would be too little."""
        self.fold.ensurePolished()
        self.strip.setMinimumHeight(self.fold.sizeHint().height())

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
            gone = self.rows.pop(name)
            self._list.body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        person = self._person()
        first = next((name for name in _CONTACT if name in person), "")
        made = 0
        for place, each in enumerate(self._fields):
            row = self.rows.get(each.name)
            if row is None:
                if made == _AT_ONCE:
                    self._context.ops.soon(self._fill_more, owner=self)
                    break
                made += 1
                row = self._made(each.name)
            if self._list.body.indexOf(row) != place:
                self._list.body.insertWidget(place, row)
            row.show_field(each, self._held(each), self._place_of(each), self._today, person=each.name == first)
            row.show_beside(self._beside)
        read_in_order(self)
        if had_keyboard and (focus is None or not focus.isVisibleTo(self)):
            self._take_keyboard()

    def _fill_more(self) -> None:
        if self.fold.isChecked():
            self._fill()

    def _made(self, name: str) -> SaidRow:
        row = self.rows[name] = SaidRow(self._context, name)
        row.used.connect(self._on_used)
        row.refused.connect(self._on_refused)
        row.wanted.connect(self._on_wanted)
        row.person_wanted.connect(self._on_person)
        return row

    def _take_keyboard(self) -> None:
        firsts = (self.rows[name].first for name in self.names if name in self.rows)
        (next(filter(None, firsts), None) or self.fold).setFocus()

    def _held(self, said: SaidField) -> str:
        """What the application says instead, in words."""
        if self._details is None or not _is_other(said):
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
                toast=tr("Noted: {field} was read wrongly", field=tr(CAPTIONS[name]).lower()),
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
            toast=tr("{name} added", name=told["name"]),
        )


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
            words = words if said.field.sure else tr("May be: {words}", words=words)
            self.show_text(tr("{words} — Use it", words=words))
            field, where = tr(CAPTIONS[self.name]), where_read(said.field)
            name = tr("{field}: {words}, {where}. Use it", field=field, words=words, where=where)
            self.setAccessibleName(name)


def use(context: Context, application_id: int, name: str, owner: QObject) -> None:
    """Take what the posting says of a field."""
    from apptracker.services import posting_fields

    context.ops.change(
        lambda db: posting_fields.confirm(db, application_id, name),
        owner=owner,
        toast=tr("Saved: {field}", field=tr(CAPTIONS[name]).lower()),
    )


def offered(details: ApplicationDetails, reading: Reading | None, names: Sequence[str]) -> Mapping[str, SaidField]:
    """Of these fields of an application, those it does not say and the posting may."""
    return {each.name: each for each in _in_order(details, reading) if each.name in names and _is_open(each)}


def _in_order(details: ApplicationDetails, reading: Reading | None) -> list[SaidField]:
    """What waits for a word first, then what the application says otherwise, then the rest: last what stands above the
    page anyway."""
    from apptracker.services.posting_fields import FieldState, compared

    if reading is None:
        return []
    order = (FieldState.OPEN, FieldState.OTHER, FieldState.TAKEN)
    found = compared(details.application, reading.fields)
    return sorted(found, key=lambda each: (order.index(each.state), each.name in _ABOVE))


def _is_open(said: SaidField) -> bool:
    from apptracker.services.posting_fields import FieldState

    return said.state is FieldState.OPEN


def _is_other(said: SaidField) -> bool:
    from apptracker.services.posting_fields import FieldState

    return said.state is FieldState.OTHER


def _is_same(contact: Contact, told: Mapping[str, str]) -> bool:
    """Whether it is this person: by e-mail, else by name, else by number."""
    email, name, phone = (told.get(f"contact_{part}", "") for part in ("email", "name", "phone"))
    return (
        bool(email and (contact.email or "").casefold() == email.casefold())
        or bool(name and wording(contact.name) == wording(name))
        or bool(phone and not (name or email) and _digits(contact.phone or "") == _digits(phone))
    )


def _digits(phone: str) -> str:
    return "".join(character for character in phone if character.isdigit())
