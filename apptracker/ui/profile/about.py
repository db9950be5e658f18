"""Who the person is, when they can work, what they have: single facts, each under a name of its own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.profile import changing
from apptracker.ui.profile.fields import Adaptive, LineInPlace, Notice, TextInPlace
from apptracker.ui.profile.kinds import AVAILABILITY, EQUIPMENT, Circumstance
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import button, icon_button, in_row, label, stacked
from apptracker.ui.words import words_for_person

#: Short key of ``profiles.set_value``, what it is called, an example; row by row.
_ABOUT = (
    (
        ("name", mark("Name"), mark("Your name as letters sign it")),
        ("label", mark("What you are"), mark("e.g. Customer service agent")),
    ),
    (("phone", mark("Phone"), mark("e.g. (218) 555-0199")), ("email", mark("E-mail"), mark("e.g. me@example.com"))),
    (
        ("city", mark("City"), mark("e.g. Duluth")),
        ("region", mark("State or region"), mark("e.g. MN")),
        ("country", mark("Country code"), mark("e.g. US")),
    ),
    (("url", mark("Website"), mark("e.g. https://example.com")),),
    (("summary", mark("In a sentence or two"), mark("What you do well and look for next")),),
)
_LOCATION = {"city": "city", "region": "region", "country": "countryCode"}


class Answer(QWidget):
    """One single fact: its name, what is stored, and what is wrong with what was typed."""

    def __init__(self, context: Context, key: str, words: str, prompt: str, *, several: bool = False) -> None:
        super().__init__()
        self.context, self.key, self.words = context, key, words
        self.field = TextInPlace(words, prompt) if several else LineInPlace(words, prompt)
        self.field.setToolTip("")
        self.field.wanted.connect(self._on_wanted)
        self.field.put_away.connect(self._on_put_away)

    def labeled(self) -> Answer:
        """With its name above the field."""
        name = label(self.words, "label")
        name.setBuddy(self.field)
        set_margins(name, 4, 0, 0, 0)
        column = stacked(name, self.field, spacing=0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)  # where a notice makes its neighbor higher
        self._notice = Notice(column)
        self.setLayout(column)
        return self

    def beside(self, hint: str, remove: QWidget | None = None) -> Answer:
        """With its name at the left and a hint below."""
        name = label(self.words, "strong", wrap=True)
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_margins(name, 4, 6, 0, 0)
        name.setBuddy(self.field)
        self.field.setAccessibleDescription(hint)
        told = label(hint, "small", wrap=True)
        set_margins(told, 4, 0, 0, 0)
        if not hint:
            told.hide()
        row = Adaptive(44)
        row.add(name, 2)
        line = in_row(self.field, spacing=4)
        line.setStretch(0, 1)
        if remove is not None:
            line.addWidget(remove)
        column = stacked(line, told, spacing=0)
        self._notice = Notice(column)
        row.add(column, 7)
        self.setLayout(stacked(row))
        return self

    @Slot(str)
    def _on_wanted(self, text: str) -> None:
        self.context.ops.change(
            partial(changing.set_value, self.key, text),
            owner=self,
            toast=tr("Saved: {words}", words=self.words.lower())
            if text.strip()
            else tr("Forgot: {words}", words=self.words.lower()),
            done=self._on_stored,
            failed=self._on_refused,
        )

    def _on_stored(self, profile: Profile) -> None:
        self._notice.hush()
        self.field.settle(value_of(profile, self.key))

    def _on_refused(self, error: AppError) -> None:
        self.field.refuse()
        self._notice.say(words_for_person(error))

    @Slot()
    def _on_put_away(self) -> None:
        self._notice.hush()


def value_of(profile: Profile, key: str) -> str:
    """What is stored under a short key, as a field shows it."""
    if key in _LOCATION:
        return profile.location(_LOCATION[key])
    fact = profile.fact(key.replace(".", ":", 1) if "." in key else f"basics:{key}")
    return _in_words(fact) if fact else ""


def _in_words(fact: Fact) -> str:
    value = fact.data.get("value")
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return "" if value is None else str(value).strip()


class About(QWidget):
    """Name, ways to reach the person, where they live, and a summary."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.answers: dict[str, Answer] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in _ABOUT:
            line = Adaptive(40)
            for key, words, prompt in row:
                answer = Answer(context, key, tr(words), tr(prompt), several=key == "summary").labeled()
                self.answers[key] = answer
                line.add(answer, 1)
            column.addWidget(line)

    def show_profile(self, profile: Profile) -> None:
        for key, answer in self.answers.items():
            answer.field.show_value(value_of(profile, key))


class Circumstances(QWidget):
    """Availability or equipment: what letters use, by name with what it does there, then what the person named."""

    def __init__(self, context: Context, kind: FactKind) -> None:
        super().__init__()
        self.context, self.kind = context, kind
        self._offered = AVAILABILITY if kind is FactKind.AVAILABILITY else EQUIPMENT
        self.answers: dict[str, Answer] = {}
        self._keys: dict[str, str] = {}
        self._rows = stacked(spacing=6)
        self._adding = _NewAnswer(context, kind)
        self._adding.hide()
        self._adding.closed.connect(self._on_adding_closed)
        self._add = button(tr("Add something else"), self._on_add, "link")
        heading = label(
            tr("Availability") if kind is FactKind.AVAILABILITY else tr("Equipment for work at home"), "strong"
        )
        self.setLayout(stacked(heading, self._rows, self._adding, in_row(self._add, 1), spacing=8))
        for each in self._offered:
            self._put(each.names[0], each)

    def show_profile(self, profile: Profile) -> None:
        held = {fact.key.partition(":")[2]: fact for fact in profile.of_kind(self.kind)}
        for each in self._offered:
            first = each.names[0]
            stored = next((name for name in each.names if name in held), first)
            self.answers[first].key = f"{self.kind.value}.{stored}"
            held_as = held.pop(stored, None)
            self.answers[first].field.show_value(_in_words(held_as) if held_as else "")
        own = self.answers.keys() - {each.names[0] for each in self._offered}
        for name in own - held.keys():
            gone = self.answers.pop(name)
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for name, fact in held.items():
            if name not in self.answers:
                self._put(name, None)
            self.answers[name].field.show_value(_in_words(fact))

    def _put(self, name: str, offered: Circumstance | None) -> None:
        words = tr(offered.words) if offered else name.replace("-", " ").capitalize()
        prompt = tr("e.g. {example}", example=tr(offered.prompt)) if offered else ""
        answer = Answer(self.context, f"{self.kind.value}.{name}", words, prompt)
        remove = None
        if offered is None:
            remove = icon_button(self.context.theme, "delete", tr("Remove {words}", words=words), self._on_remove)
            remove.setProperty("key", f"{self.kind.value}:{name}")
        self.answers[name] = answer.beside(tr(offered.hint) if offered else "", remove)
        self._rows.addWidget(self.answers[name])

    @Slot()
    def _on_remove(self) -> None:
        sender = self.sender()
        assert sender is not None
        key = str(sender.property("key"))
        name = key.partition(":")[2].replace("-", " ")
        self.context.ops.change(partial(changing.remove, key), owner=self, toast=tr("Removed {name}", name=name))

    @Slot()
    def _on_add(self) -> None:
        self._add.hide()
        self._adding.begin()

    @Slot()
    def _on_adding_closed(self) -> None:
        self._add.show()
        self._add.setFocus()


class _NewAnswer(QWidget):
    """A circumstance that the person names themselves."""

    closed = Signal()

    def __init__(self, context: Context, kind: FactKind) -> None:
        super().__init__()
        self.context, self.kind = context, kind
        self._name, self._value = QLineEdit(), QLineEdit()
        hints = (
            (tr("Holidays"), tr("I can work on most holidays"))
            if kind is FactKind.AVAILABILITY
            else (tr("Webcam"), "yes")
        )
        row = Adaptive(44)
        for field, words, prompt, stretch in (
            (self._name, tr("What it is"), hints[0], 2),
            (self._value, tr("Your answer"), hints[1], 5),
        ):
            field.setAccessibleName(words)
            field.setPlaceholderText(prompt)
            field.setAcceptDrops(False)
            field.returnPressed.connect(self._on_save)
            row.add(stacked(label(words, "label"), field, spacing=3), stretch)
        self._wrong: QLabel = label("", "danger", wrap=True)
        self._wrong.hide()
        buttons = in_row(button(tr("Save answer"), self._on_save, "primary"), button(tr("Cancel"), self._on_cancel), 1)
        self.setLayout(stacked(row, self._wrong, buttons))

    def begin(self) -> None:
        self.show()
        self._name.setFocus()

    @Slot()
    def _on_save(self) -> None:
        typed = {"name": self._name.text(), "value": self._value.text()}
        self.context.ops.change(
            partial(changing.add, self.kind, typed, None),
            owner=self,
            toast=tr("Added {name}", name=typed["name"]),
            done=self._on_added,
            failed=self._on_refused,
        )

    def _on_added(self, fact: Fact) -> None:
        self._on_cancel()

    def _on_refused(self, error: AppError) -> None:
        self._wrong.setText(words_for_person(error))
        self._wrong.show()

    @Slot()
    def _on_cancel(self) -> None:
        self._name.clear()
        self._value.clear()
        self._wrong.hide()
        self.hide()
        self.closed.emit()
