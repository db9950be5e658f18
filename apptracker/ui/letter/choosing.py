"""Deciding about the letter: how it sounds, how long it is, how it opens, which proofs it shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from apptracker.domain.changes import Result
from apptracker.domain.letters import Length, Letter, LetterChoices, Tone
from apptracker.ui.letter import desk
from apptracker.ui.widgets.basics import button

if TYPE_CHECKING:
    from apptracker.services.drafting import ProofOffer
    from apptracker.store import Database
    from apptracker.ui.letter.view import LetterView

_TONES = {Tone.PLAIN: "Plain", Tone.WARM: "Warm", Tone.FORMAL: "Formal"}
_LENGTHS = {Length.STANDARD: "A page", Length.SHORT: "Short, about 150 words", Length.MAIL: "Body of an e-mail"}
_LANGUAGES = {None: "As the posting", "en": "English", "es": "Spanish"}
_GAPS = {None: "Where it helps", True: "Speak of one gap", False: "No word of gaps"}


class Choosing(QObject):
    """Stores what the person decides about the letter of a :class:`LetterView`, one step to take back for each."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._menus: dict[str, QMenu] = {}
        self._buttons = {
            name: self._menu_button(name, words)
            for name, words in {
                "tone": "Tone",
                "length": "Length",
                "opening": "Opening",
                "language": "Language",
                "template": "Template",
            }.items()
        }
        self._over = button("Start over", self.start_over, "link")
        self._over.setToolTip("Let go of your wording and choices; you can take it back")

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What to put in a bar."""
        return (*self._buttons.values(), self._over)

    def show(self) -> None:
        """Say on the buttons what is decided."""
        shown = self._view.shown
        work = shown.work if shown else None
        self._over.setVisible(work is not None and not work.is_empty)
        choices = work.choices if work else LetterChoices()
        for name, made in self._buttons.items():
            words = made.property("words")
            chosen = getattr(choices, name)
            told = chosen not in (None, getattr(LetterChoices(), name))
            made.setText(f"{words}: {self._options(name).get(chosen, chosen)}" if told else words)

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
        self.choose("The letter shows it now", proofs=proofs, without=without)

    @Slot(str)
    def _on_dropped(self, key: str) -> None:
        choices = self._choices
        proofs = tuple(each for each in choices.proofs if each != key)
        self.choose("Left a proof out", proofs=proofs, without=(*choices.without, key))

    @Slot(str, int)
    def _on_moved(self, key: str, by: int) -> None:
        order = list(self._view.proofs.shown)
        place = order.index(key)
        order.insert(place + by, order.pop(place))
        self.choose("Moved a proof", proofs=tuple(order))

    @Slot(str, str)
    def _on_swapped(self, old: str, new: str) -> None:
        choices = self._choices
        proofs = tuple(new if each == old else each for each in self._view.proofs.shown)
        without = (*(each for each in choices.without if each not in (old, new)), old)
        self.choose("Swapped a proof", proofs=proofs, without=without)

    def see_proof(self, number: int) -> None:
        """Lead to the proof behind a sentence, to be swapped or left out."""
        grounds = self._view.grounds
        keys = grounds[number].sentence.facts if 0 <= number < len(grounds) else ()
        self._view.side.choose("facts")
        for key in keys:
            if key in self._view.proofs.shown:
                self._view.proofs.choose(key)
                return

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
        self._view.context.ops.change(work, owner=self, toast="Started over: your wording and choices are gone")

    @property
    def _choices(self) -> LetterChoices:
        return self._view.shown.work.choices if self._view.shown else LetterChoices()

    def _menu_button(self, name: str, words: str) -> QPushButton:
        made = button(words, None, "filter")
        made.setProperty("words", words)
        made.setIcon(self._view.context.theme.icon("down", "text-muted"))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        menu = QMenu(made)
        menu.aboutToShow.connect(partial(self._fill, name))
        made.setMenu(menu)
        self._menus[name] = menu
        return made

    def _options(self, name: str) -> dict[Any, str]:
        """What can be chosen, in words."""
        match name:
            case "tone":
                return dict(_TONES)
            case "length":
                return dict(_LENGTHS)
            case "language":
                return dict(_LANGUAGES)
            case "gap":
                return dict(_GAPS)
            case "opening":
                from apptracker.tailoring.letter.opening import OPENINGS

                return {None: "As fits you best", **OPENINGS}
            case _:
                return dict(shown.templates) if (shown := self._view.shown) else {}

    def _fill(self, name: str) -> None:
        menu = self._menus[name]
        menu.clear()
        self._add(menu, name, self._buttons[name].property("words"))
        if name == "opening":
            menu.addSeparator()
            self._add(menu.addMenu("Something asked that you lack"), "gap", "A gap")
        if name == "template":
            menu.addSeparator()
            menu.addAction("Write your own", self._on_templates)

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


def _choose(application_id: int, chosen: dict[str, Any], db: Database) -> Result[LetterChoices]:
    from apptracker.services import letters

    return letters.choose(db, application_id, **chosen)


def _offers(application_id: int, letter: Letter, db: Database) -> tuple[int, tuple[ProofOffer, ...]]:
    return application_id, desk.offers(db, application_id, letter)


def _start_over(application_id: int, db: Database) -> Result[None]:
    from apptracker.services import letters

    return letters.start_over(db, application_id)
