"""What the letter asks of the person, and what is done about it: blanks, gaps, findings."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from apptracker.domain.changes import Result
from apptracker.domain.errors import AppError
from apptracker.domain.letters import Check, Fix, Length, Letter
from apptracker.ui.letter.blanks import Ask, ask_of
from apptracker.ui.letter.desk import Asked, Shown
from apptracker.ui.letter.side import LETTER
from apptracker.ui.tr import tr
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.ui.letter.view import LetterView

#: What makes a letter better, by the finding that says it is missing.
_BETTER = {"employer-unknown": "employer", "title-unknown": "title", "contact-missing": "email", "why-employer": "why"}
_STORY_TEXTS = ("title", "situation", "task", "action", "result")


class Asking(QObject):
    """Follows the cards of a :class:`LetterView` that ask for something."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._typed: dict[int, dict[str, str]] = {}  # by application: what stands in fields, not filled in

    def watch(self) -> None:
        """The parts of the view are there."""
        view = self._view
        for card in (view.blanks, view.better):
            card.given.connect(self._on_given)
            card.story_wanted.connect(self._on_story_wanted)
        view.page.blank_wanted.connect(self.on_blank_wanted)
        view.checks.place_wanted.connect(view.pointing.show_sentence)
        view.checks.fix_wanted.connect(self._on_fix_wanted)
        view.checks.word_wanted.connect(self._on_word_wanted)
        view.asked.chosen.connect(view.pointing.show_sentences)
        view.asked.had.connect(self._on_had)
        view.asked.story_wanted.connect(self._on_story_asked)
        view.asked.use_wanted.connect(self._on_use_wanted)

    def show(self, shown: Shown, *, first: bool) -> None:
        """Ask for what is missing in this letter; ``first``: it has just been opened."""
        needed, better = _asks(shown)
        self._view.blanks.show_asks(needed)
        self._view.better.show_asks(better)
        if first:
            typed = self._typed.pop(shown.application.id, {})
            self._view.blanks.put(typed)
            self._view.better.put(typed)

    def leave(self, application_id: int) -> None:
        """Another letter comes: what was typed for this one stays for when it is shown again."""
        if typed := self._view.blanks.typed() | self._view.better.typed():
            self._typed[application_id] = typed

    # Blanks

    @Slot(str)
    def on_blank_wanted(self, blank_id: str) -> None:
        """Lead to the field of a blank."""
        view = self._view
        above = bool(view.floating)  # blanks are asked for above the page where it has the place to itself
        for card, name in ((view.blanks, LETTER if above else "check"), (view.better, "check")):
            if card.has(blank_id):
                view.side.choose(name)
                if field := card.focus(blank_id):
                    (view.scroller if name == LETTER else view.check_panel).ensureWidgetVisible(field)

    @Slot(str, str)
    def _on_given(self, blank_id: str, text: str) -> None:
        from apptracker.services import letters

        application_id = self._view.application_id
        assert application_id is not None
        self._view.context.ops.change(
            lambda db: _and_value(letters.fill_blank(db, application_id, blank_id, text), blank_id),
            owner=self,
            toast=tr(
                "Filled in: {words}",
                words=self._view.blanks.words_of(blank_id) or self._view.better.words_of(blank_id),
            ),
            done=self._on_filled,
            failed=partial(self._on_refused, blank_id),
        )

    def _on_refused(self, blank_id: str, error: AppError) -> None:
        for card in (self._view.blanks, self._view.better):
            card.show_trouble(blank_id, words_for_person(error))

    @Slot(object)
    def _on_filled(self, blank_id: str) -> None:
        for card in (self._view.blanks, self._view.better):
            card.filled(blank_id)
        left = [ask.id for ask in _asks(self._view.shown)[0] if ask.id != blank_id] if self._view.shown else []
        if left:
            self._view.blanks.focus(left[0])
        elif self._view.page.isVisible():
            self._view.page.setFocus()

    # Stories and facts

    @Slot()
    def _on_story_wanted(self) -> None:
        self._tell("")

    def _tell(self, skill: str, requirement_id: str = "") -> None:
        from apptracker.ui.stories import StoryDialog

        application_id = self._view.application_id
        skills = (skill,) if skill else ()
        keep = partial(_told, application_id, requirement_id) if application_id and requirement_id else None
        StoryDialog(self._view.context, skills=skills, keep=keep, parent=self._view.window()).open()

    def _asked(self, requirement_id: str) -> Asked | None:
        asked = self._view.shown.asked if self._view.shown else ()
        return next((each for each in asked if each.id == requirement_id), None)

    @Slot(str)
    def _on_story_asked(self, requirement_id: str) -> None:
        if asked := self._asked(requirement_id):
            self._tell(asked.skill, requirement_id)

    @Slot(str)
    def _on_had(self, requirement_id: str) -> None:
        asked, application_id = self._asked(requirement_id), self._view.application_id
        if asked and asked.had and application_id is not None:
            work = partial(_had, application_id, requirement_id)
            self._view.context.ops.change(
                work, owner=self, toast=tr("Added to your profile: {name}", name=asked.had.name)
            )

    @Slot(str)
    def _on_use_wanted(self, requirement_id: str) -> None:
        if (asked := self._asked(requirement_id)) and asked.proof:
            self._view.choosing.show_proof(asked.proof)

    # Findings

    @Slot(object)
    def _on_fix_wanted(self, check: Check) -> None:
        view = self._view
        match check.fix:
            case Fix.FILL:
                self.on_blank_wanted(check.about)
            case Fix.EDIT if check.sentence is not None:
                view.pointing.show_sentence(check.sentence)
                view.editing.on_edit_wanted(check.sentence)
            case Fix.EDIT:
                view.editing.on_edit_toggled()
            case Fix.SWAP:
                view.choosing.show_proof(check.about)
            case Fix.STORY:
                self._tell(check.about)
            case Fix.LENGTH:
                view.choosing.choose(tr("Length"), length=Length(check.about))
            case Fix.SECOND_READER:
                self.ask_second_reader()
            case Fix.HAS_READ:
                view.reviewing.has_read()
            case Fix.PROFILE | Fix.APPLICATION:
                self._add(check)

    @Slot(object)
    def _on_word_wanted(self, check: Check) -> None:
        view, letter = self._view, self._view.editing.present
        if letter is not None and check.sentence is not None and check.sentence < len(letter.sentences):
            text = letter.sentences[check.sentence].text
            work = partial(_meant, text, letter.language, view.application_id, check.quote)
            view.context.ops.read(work, partial(self._on_meant, check, letter), owner=self)

    def _on_meant(self, check: Check, letter: Letter, word: str) -> None:
        """Put the likeliest word: in what is stored where it comes from that, or it would come back; else here."""
        view, number = self._view, check.sentence
        if not word or number is None or letter is not view.editing.present or view.application_id is None:
            return
        stored = check.about == "why" or check.about.startswith("story:")
        if stored and check.fix in (Fix.APPLICATION, Fix.PROFILE):
            work = partial(_mend, view.application_id, check, word)
            view.context.ops.change(work, owner=self, toast=tr("Put right, for other letters too: {word}", word=word))
        else:
            view.editing.reword(letter, number, _with_word(letter.sentences[number].text, check.quote, word))

    def _add(self, check: Check) -> None:
        """Where there is a field for it, there; else in the profile or the application."""
        field = check.about.removeprefix("basics:")
        if self._view.better.has(field):
            self.on_blank_wanted(field)
        elif check.fix is Fix.PROFILE:
            self._view.context.go.show_page("profile")
        elif self._view.application_id is not None:
            self._view.context.go.open_application(self._view.application_id, "overview")

    def ask_second_reader(self) -> None:
        """Plan to ask somebody else to read the letter."""
        application_id = self._view.application_id
        assert application_id is not None
        work = partial(_second_reader, application_id)
        self._view.context.ops.change(work, owner=self, toast=tr("You will be reminded to ask a second reader"))


def _asks(shown: Shown) -> tuple[tuple[Ask, ...], tuple[Ask, ...]]:
    """What to ask for: the blanks, and what would make the letter better."""
    if shown.letter is None:
        return (), ()
    found = {check.id for check in shown.letter.checks}
    better = tuple(ask_of(id_) for check, id_ in _BETTER.items() if check in found)
    return tuple(ask_of(blank.id, blank.label) for blank in shown.letter.blanks), better


def _had(application_id: int, requirement_id: str, db: Database) -> Result[str]:
    from apptracker.services import having

    return having.say_had(db, application_id, requirement_id)


def _told(application_id: int, requirement_id: str, db: Database, values: dict[str, object]) -> object:
    """A story told for something asked, which it answers from now on."""
    from apptracker.services import matching

    return matching.tell_story(db, application_id, requirement_id, **values)


def _with_word(text: str, old: str, new: str) -> str:
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: new, text)


def _meant(text: str, language: str, application_id: int | None, word: str, db: Database) -> str:
    """What a misspelt word of a text most likely means, or ''."""
    from apptracker.services.letter_checks import spelling

    found = (each.suggestions for each in spelling(db, text, language, application_id) if each.word == word)
    return next((suggestions[0] for suggestions in found if suggestions), "")


def _mend(application_id: int, check: Check, word: str, db: Database) -> Result[Any]:
    """Put a word right where it is stored."""
    from apptracker.services import applications, profiles

    if check.about == "why":
        why = _with_word(db.read.application(application_id).why or "", check.quote, word)
        return applications.edit(db, application_id, why=why)
    story = next(each for each in db.read.profile().stories if each.key == check.about)
    values = {name: _with_word(getattr(story, name), check.quote, word) for name in _STORY_TEXTS}
    return profiles.edit_story(db, story.id, **values)


def _second_reader(application_id: int, db: Database) -> Result[Any]:
    from apptracker.services.letter_checks import plan_second_reader

    return plan_second_reader(db, application_id)


def _and_value(result: Result[Any], value: Any) -> Result[Any]:
    return Result(value, result.changes)
