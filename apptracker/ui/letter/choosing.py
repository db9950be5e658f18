"""Deciding about the letter: how it sounds, how long it is, how it opens, which proofs it shows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from apptracker.domain.changes import Result
from apptracker.domain.letters import Length, Letter, LetterChoices, Tone
from apptracker.ui.language import said
from apptracker.ui.letter import desk
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import MenuButton, button, on_button

if TYPE_CHECKING:
    from apptracker.services.drafting import ProofOffer
    from apptracker.store import Database
    from apptracker.ui.letter.view import LetterView

_TONES = {Tone.PLAIN: mark("Plain"), Tone.WARM: mark("Warm"), Tone.FORMAL: mark("Formal")}
_LENGTHS = {
    Length.STANDARD: mark("A page"),
    Length.SHORT: mark("Short, about 150 words"),
    Length.MAIL: mark("Body of an e-mail"),
}
_LANGUAGES = {None: mark("As the posting"), "en": mark("English"), "es": mark("Spanish")}
_SHORTLY = {
    ("length", Length.SHORT): mark("Short"),
    ("length", Length.MAIL): mark("E-mail"),
    ("opening", None): mark("Auto"),
    ("template", "standard"): mark("Standard"),
}
_MOST, _MENU_WIDTH = 12, 480  # other proofs offered; pixels of each
_ROOM = 24  # signs on a button
_GAPS = {None: mark("Where it helps"), True: mark("Speak of one gap"), False: mark("No word of gaps")}


class Choosing(QObject):
    """Stores what the person decides about the letter of a :class:`LetterView`, one step to take back for each."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._menus: dict[str, QMenu] = {}
        self._buttons = {
            name: self._menu_button(name, words)
            for name, words in {
                "tone": tr("Tone"),
                "length": tr("Length"),
                "opening": tr("Opening"),
                "language": tr("Language"),
                "template": tr("Template"),
            }.items()
        }
        self.over = button(tr("Start over"), self.start_over, "link")
        self.over.setToolTip(tr("Let go of your wording and choices; you can take it back"))

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What to put in a bar."""
        return tuple(self._buttons.values())

    def show(self) -> None:
        """Say on the buttons what is decided."""
        shown = self._view.shown
        work = shown.work if shown else None
        self.show_over()
        choices = work.choices if work else LetterChoices()
        for name, made in self._buttons.items():
            words = self._shortly(name, getattr(choices, name))
            told = f"{made.property('words')}: {words}"
            made.setText(on_button(words if name == "language" else told))  # a language says what it is
            made.setAccessibleName(told)

    def _shortly(self, name: str, chosen: Any) -> str:
        """What is decided, or comes of itself, in as few words as a button has room for."""
        shown = self._view.shown
        if name == "language" and chosen is None and shown and shown.letter:
            chosen = shown.letter.language.partition("-")[0]
        short = _SHORTLY.get((name, chosen))
        words = tr(short) if short else self._options(name).get(chosen, chosen or "")
        return str(words if len(words) <= _ROOM else f"{words[: _ROOM - 1].rstrip()}…")

    def show_over(self) -> None:
        """Offer to start over where there is something to let go of, and room to say so."""
        shown = self._view.shown
        self.over.setVisible(shown is not None and not shown.work.is_empty and not self._view.floating)

    def choose(self, words: str, **chosen: Any) -> None:
        """Decide something; ``words`` say what."""
        application_id = self._view.application_id
        if application_id is None:
            return
        self._view.editing.close()
        self._view.reviewing.away()
        self._view.context.ops.change(partial(_choose, application_id, chosen), owner=self, toast=words)

    # Proofs

    def watch(self) -> None:
        """The parts of the view are there."""
        card = self._view.proofs
        card.used.connect(self.show_proof)
        card.dropped.connect(self._on_dropped)
        card.moved.connect(self._on_moved)
        card.swapped.connect(self._on_swapped)
        self._view.side.chosen.connect(self._on_tab)

    @Slot(str)
    def _on_tab(self, name: str) -> None:
        if name == "facts":
            self.show_offers()

    def show_offers(self) -> None:
        """What the letter could show, where that is looked at."""
        shown, application_id = self._view.shown, self._view.application_id
        if self._view.side.current == "facts" and shown and shown.letter and application_id is not None:
            work = partial(_offers, application_id, shown.letter)
            self._view.context.ops.read(work, self._on_offers, owner=self)

    @Slot(object)
    def _on_offers(self, found: tuple[int, tuple[ProofOffer, ...]]) -> None:
        application_id, offers = found
        if application_id == self._view.application_id:
            self._view.proofs.show_offers(offers)

    @Slot(str)
    def show_proof(self, key: str) -> None:
        """Have the letter show a fact."""
        choices = self._choices
        proofs = (*(each for each in choices.proofs if each != key), key)
        without = tuple(each for each in choices.without if each != key)
        self.choose(tr("The letter shows it now"), proofs=proofs, without=without)

    @Slot(str)
    def _on_dropped(self, key: str) -> None:
        choices = self._choices
        proofs = tuple(each for each in choices.proofs if each != key)
        self.choose(tr("Left a proof out"), proofs=proofs, without=(*choices.without, key))

    @Slot(str, int)
    def _on_moved(self, key: str, by: int) -> None:
        order = list(self._view.proofs.shown)
        place = order.index(key)
        order.insert(place + by, order.pop(place))
        self.choose(tr("Moved a proof"), proofs=tuple(order))

    @Slot(str, str)
    def _on_swapped(self, old: str, new: str) -> None:
        self._swap(self._view.proofs.shown, old, new)

    @Slot(int)
    def swap_proof(self, number: int) -> None:
        """Offer what else could stand where a sentence does."""
        shown, application_id = self._view.shown, self._view.application_id
        if shown and shown.letter and application_id is not None and 0 <= number < len(shown.letter.sentences):
            facts = shown.letter.sentences[number].facts
            work = partial(_offers, application_id, shown.letter)
            self._view.context.ops.read(work, partial(self._offer_instead, number, facts), owner=self)

    def _offer_instead(self, number: int, facts: tuple[str, ...], found: tuple[int, tuple[ProofOffer, ...]]) -> None:
        application_id, offers = found
        order = tuple(each.key for each in offers if each.shown)
        old = next((key for key in facts if key in order), "")
        if application_id != self._view.application_id or not old:
            return
        menu = QMenu(self._view)
        menu.setAccessibleName(tr("Show another proof"))
        menu.aboutToHide.connect(menu.deleteLater)
        others = [each for each in offers if not each.shown][:_MOST]
        menu.addAction(tr("Show instead") if others else tr("Nothing else you stored could stand here")).setEnabled(
            False
        )
        for each in others:
            words = " · ".join(filter(None, (each.words, each.job)))
            elided = menu.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _MENU_WIDTH)
            menu.addAction(on_button(elided), partial(self._swap, order, old, each.key))
        menu.addSeparator()
        menu.addAction(tr("Leave this proof out"), partial(self._on_dropped, old))
        menu.addAction(tr("See all proofs"), partial(self._see_proofs, old))
        menu.popup(self._view.pointing.place_for_menu(number))

    def _see_proofs(self, key: str) -> None:
        self._view.side.choose("facts")
        self._view.proofs.choose(key)

    def _swap(self, order: tuple[str, ...], old: str, new: str) -> None:
        self._view.pointing.hide_card()
        proofs = tuple(new if each == old else each for each in order)
        without = (*(each for each in self._choices.without if each not in (old, new)), old)
        self.choose(tr("Swapped a proof"), proofs=proofs, without=without)

    def move_proofs(self, letter: Letter, place: int, by: int) -> None:
        """Have what a paragraph shows come before or behind what its neighbor shows: the words that link them are
        written for that order."""
        if (application_id := self._view.application_id) is not None:
            work = partial(_offers, application_id, letter)
            self._view.context.ops.read(work, partial(self._on_order, letter, place, by), owner=self)

    def _on_order(self, letter: Letter, place: int, by: int, found: tuple[int, tuple[ProofOffer, ...]]) -> None:
        application_id, offers = found
        if application_id != self._view.application_id:
            return
        told: dict[str, int] = {}
        facts = [tuple(key for sentence in paragraph for key in sentence.facts) for paragraph in letter.paragraphs]
        proving = [number for number, keys in enumerate(facts) if any(key.startswith(desk.PROOFS) for key in keys)]
        for number in (*proving, *reversed(range(len(facts)))):  # the opening names jobs that are shown further on
            for key in facts[number]:
                told.setdefault(key, {place: place + by, place + by: place}.get(number, number))
        shown = [each.key for each in offers if each.shown]
        order = sorted(shown, key=lambda key: told.get(key, len(letter.paragraphs)))
        self.choose(tr("Moved a paragraph"), proofs=tuple(order))

    # Starting over

    @Slot()
    def start_over(self) -> None:
        """Let go of wording and choices."""
        application_id = self._view.application_id
        if application_id is None:
            return
        self._view.editing.close()
        self._view.reviewing.away()
        work = partial(_start_over, application_id)
        self._view.context.ops.change(work, owner=self, toast=tr("Started over: your wording and choices are gone"))

    @property
    def _choices(self) -> LetterChoices:
        return self._view.shown.work.choices if self._view.shown else LetterChoices()

    def _menu_button(self, name: str, words: str) -> QPushButton:
        made = MenuButton(self._view.context.theme, words, "filter")
        made.setProperty("words", words)
        menu = QMenu(made)
        menu.aboutToShow.connect(partial(self._fill, name))
        made.setMenu(menu)
        self._menus[name] = menu
        return made

    def _options(self, name: str) -> dict[Any, str]:
        """What can be chosen, in words."""
        match name:
            case "tone":
                return _shown(_TONES)
            case "length":
                return _shown(_LENGTHS)
            case "language":
                return _shown(_LANGUAGES)
            case "gap":
                return _shown(_GAPS)
            case "opening":
                from apptracker.tailoring.letter.opening import OPENINGS

                return {None: tr("As fits you best"), **{id_: said(name) for id_, name in OPENINGS.items()}}
            case _:
                return dict(shown.templates) if (shown := self._view.shown) else {}

    def _fill(self, name: str) -> None:
        menu = self._menus[name]
        menu.clear()
        self._add(menu, name, self._buttons[name].property("words"))
        if name == "opening":
            menu.addSeparator()
            self._add(menu.addMenu(tr("Something asked that you lack")), "gap", tr("A gap"))
        if name == "template":
            menu.addSeparator()
            menu.addAction(tr("Write your own"), self._on_templates)

    def _add(self, menu: QMenu, name: str, caption: str) -> None:
        group = QActionGroup(menu)
        current = getattr(self._choices, name)
        for value, words in self._options(name).items():
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(partial(self._on_picked, name, value, f"{caption}: {words}"))
            group.addAction(action)
            menu.addAction(action)

    @Slot()
    def _on_templates(self) -> None:
        self._view.context.go.go(f"templates:{self._choices.template}")

    def _on_picked(self, name: str, value: Any, words: str, _checked: bool = False) -> None:
        self.choose(words, **{name: value})


def _shown(options: Mapping[Any, str]) -> dict[Any, str]:
    return {key: tr(words) for key, words in options.items()}


def _choose(application_id: int, chosen: dict[str, Any], db: Database) -> Result[LetterChoices]:
    from apptracker.services import letters

    return letters.choose(db, application_id, **chosen)


def _offers(application_id: int, letter: Letter, db: Database) -> tuple[int, tuple[ProofOffer, ...]]:
    return application_id, desk.offers(db, application_id, letter)


def _start_over(application_id: int, db: Database) -> Result[None]:
    from apptracker.services import letters

    return letters.start_over(db, application_id)
