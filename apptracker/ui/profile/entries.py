"""Entries of the profile: a job, a skill, a language. Each is edited where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.profile import Fact, Profile
from apptracker.ui.context import Context
from apptracker.ui.language import said
from apptracker.ui.profile import changing
from apptracker.ui.profile.fields import Adaptive, LineInPlace, Notice, TextInPlace
from apptracker.ui.profile.forms import DATES, NARROW, EntryForm, understood
from apptracker.ui.profile.highlights import Highlights
from apptracker.ui.profile.kinds import FieldSpec, KindSpec
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr
from apptracker.ui.typed import partial_date
from apptracker.ui.widgets.basics import button, icon_button, in_row, label, stacked, tip
from apptracker.ui.words import words_for_person

InPlace = LineInPlace | TextInPlace


def shown(fact: Fact, field: FieldSpec) -> str:
    """A stored value as its field shows it, such that what it shows is understood again."""
    value = fact.data.get(field.name)
    if isinstance(value, list):
        words = [str(word) for word in value]
        return ("; " if any("," in word for word in words) else ", ").join(words)
    text = fact.text(field.name)
    if field.shape in DATES:
        goes_on = field.shape == "end" and not text and fact.text("startDate")
        return tr("present") if goes_on else partial_date(text)
    return text


class Entry(QFrame):
    """A stored fact, each field edited where it stands and stored when it is left."""

    def __init__(self, context: Context, spec: KindSpec, key: str) -> None:
        super().__init__()
        set_role(self, "row")
        self.context, self.spec, self.key = context, spec, key
        self.fields: dict[str, InPlace] = {}
        self._shown: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(0)
        self._remove = icon_button(context.theme, "delete", tr("Remove"), self.remove)
        for number, row in enumerate(spec.rows):
            line = in_row(self._row(row), spacing=4)
            line.setStretch(0, 1)
            if number == 0:
                line.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
            elif len(row) > 1:
                line.addSpacing(self._remove.sizeHint().width() + 4)  # columns go on below the first row's
            column.addLayout(line)
        self._notice = Notice(column, len(spec.rows))
        self.highlights: Highlights | None = None
        if spec.highlights:
            self.highlights = Highlights(context, key)
            column.addWidget(self.highlights)

    def show_fact(self, fact: Fact, highlights: Sequence[Fact]) -> None:
        """What is stored now; fields the person works on keep what they typed."""
        for field in self.spec.fields:
            self._shown[field.name] = shown(fact, field)
            self.fields[field.name].show_value(self._shown[field.name])
        from apptracker.services.profile_facts import name_of

        name = said(name_of(fact))
        self.setAccessibleName(name)
        self._remove.setToolTip(tip(tr("Remove {name}", name=name)))
        self._remove.setAccessibleName(tr("Remove {name}", name=name))
        if self.highlights is not None:
            self.highlights.show_lines(highlights)

    @Slot()
    def remove(self) -> None:
        """Forget the fact; undo brings it back."""
        said = self.accessibleName()
        self.context.ops.change(partial(changing.remove, self.key), owner=self, toast=tr("Removed {said}", said=said))

    def has_typing(self) -> bool:
        """Whether the person is at work here."""
        return self.isAncestorOf(self.window().focusWidget() or self.window())

    def _row(self, fields: Sequence[FieldSpec]) -> QWidget:
        if len(fields) == 1:
            return self._field(fields[0])
        made = Adaptive(NARROW)
        for field in fields:
            if field.shape == "end":
                made.add_between(label("–", "muted"))
            made.add(self._field(field), field.stretch)
        return made

    def _field(self, field: FieldSpec) -> InPlace:
        made: InPlace
        if field.shape == "text":
            made = TextInPlace(tr(field.words), tr(field.words))
        else:
            made = LineInPlace(tr(field.words), tr(field.words), strong=field.strong, characters=field.characters)
            if field.shape in DATES:
                made.textEdited.connect(self._on_date_typed)
        made.setProperty("field", field.name)
        made.wanted.connect(self._on_wanted)
        made.put_away.connect(self._on_put_away)
        self.fields[field.name] = made
        return made

    def _spec_of(self, name: str) -> FieldSpec:
        return next(field for field in self.spec.fields if field.name == name)

    @Slot(str)
    def _on_wanted(self, text: str) -> None:
        sender = self.sender()
        assert sender is not None
        name = str(sender.property("field"))
        self.context.ops.change(
            partial(changing.edit, self.key, name, text),
            owner=self,
            toast=tr("Saved: {words}", words=tr(self._spec_of(name).words).lower()),
            done=partial(self._on_stored, name),
            failed=partial(self._on_refused, name),
        )

    def _on_stored(self, name: str, fact: Fact) -> None:
        self._notice.hush()
        self.fields[name].settle(shown(fact, self._spec_of(name)))

    def _on_refused(self, name: str, error: AppError) -> None:
        self.fields[name].refuse()
        self._notice.say(words_for_person(error))

    @Slot()
    def _on_put_away(self) -> None:
        self._notice.hush()

    @Slot(str)
    def _on_date_typed(self, text: str) -> None:
        sender = self.sender()
        assert sender is not None
        said = understood(text, self._spec_of(str(sender.property("field"))), self.context)
        self._notice.say(said, "small")


class EntryList(QWidget):
    """All stored facts of one kind, and the form for a new one, which ``add_button`` opens; whoever makes the list puts
    that button where it belongs.

    :param order: how to sort them; as stored without it.
    :param empty: what to say where there are none.
    :param headed: whether to name the kind above them.
    """

    def __init__(
        self,
        context: Context,
        spec: KindSpec,
        *,
        order: Callable[[Sequence[Fact]], Sequence[Fact]] | None = None,
        empty: str = "",
        headed: bool = True,
    ) -> None:
        super().__init__()
        self.context, self.spec = context, spec
        self._headed = headed
        self._order = order
        self._coming = ""  # the key of an entry just added, to go to when it is shown
        self.setAccessibleName(tr(spec.heading))
        self.entries: dict[str, Entry] = {}
        self._form: EntryForm | None = None
        self.add_button = button(tr(spec.add), self.add)
        self.add_button.setIcon(context.theme.icon("add", "text-muted"))
        self._heading = label(tr(spec.heading), "strong")
        self.empty = label(empty, "muted", wrap=True)
        self._rows = stacked(spacing=4)
        self._column = stacked(self._heading, self.empty, self._rows)
        self.setLayout(self._column)
        self._heading.hide()
        self.empty.hide()

    @property
    def form(self) -> EntryForm:
        """The form for a new one, made when it is first wanted."""
        if self._form is None:
            self._form = EntryForm(self.context, self.spec)
            self._form.hide()
            self._form.stored.connect(self._on_stored)
            self._form.closed.connect(self._on_form_closed)
            self._column.addWidget(self._form)
        return self._form

    def showing(self, profile: Profile) -> Iterator[None]:
        """Show what is stored now, keeping rows the person works on; yields after each entry that had to be made."""
        facts = profile.of_kind(self.spec.kind)
        ordered = list(self._order(facts) if self._order else facts)
        for key in self.entries.keys() - {fact.key for fact in ordered}:
            gone = self.entries.pop(key)
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        busy = any(entry.has_typing() for entry in self.entries.values())
        for place, fact in enumerate(ordered):
            entry = self.entries.get(fact.key)
            if entry is None:
                entry = self.entries[fact.key] = Entry(self.context, self.spec, fact.key)
                entry.show_fact(fact, profile.highlights_of(fact.key))
                self._rows.insertWidget(place, entry)
                self._show_what_is_there()
                yield
                continue
            if not busy and self._rows.indexOf(entry) != place:
                self._rows.removeWidget(entry)
                self._rows.insertWidget(place, entry)
            entry.show_fact(fact, profile.highlights_of(fact.key))
        self._show_what_is_there()
        if self._coming in self.entries:
            coming = self.entries[self._coming]
            self._coming = ""
            if coming.highlights is not None:
                coming.highlights.begin()

    @Slot()
    def add(self) -> None:
        """Open the form for a new one."""
        self.add_button.hide()
        self.show()
        if self.spec.kind == "skill":
            self.context.ops.read(changing.skill_names, self._on_names, owner=self)
        self.form.begin()
        self._show_what_is_there()

    def _show_what_is_there(self) -> None:
        """A list with nothing to show takes no room."""
        open_form = self._form is not None and not self._form.isHidden()
        self._heading.setVisible(self._headed and (bool(self.entries) or open_form))
        self.empty.setVisible(bool(self.empty.text()) and not self.entries and not open_form)
        something = bool(self.entries) or open_form or bool(self.empty.text())
        if something == self.isHidden() and self.parent() is not None:
            self.setVisible(something)

    def _on_names(self, names: Sequence[str]) -> None:
        self.form.suggest("name", names)

    @Slot(object)
    def _on_stored(self, fact: Fact) -> None:
        if not self.spec.highlights:
            return
        entry = self.entries.get(fact.key)
        if entry is None:
            self._coming = fact.key
        elif entry.highlights is not None:
            entry.highlights.begin()

    @Slot()
    def _on_form_closed(self) -> None:
        self._show_what_is_there()
        self.add_button.show()
        self.add_button.setFocus()
