"""The words that the person added to the dictionaries."""

from __future__ import annotations

from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.profile.chips import WordsEdit
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import label

_WHAT = mark(
    "Letters are checked in American and British English and in Spanish, on this computer alone. Names and words from "
    "your profile and from the posting are right anyway."
)
_NOWHERE = mark(
    "This computer has no spelling checker that apptracker can use, so letters are not checked for spelling."
)


class Spelling(Section):
    name = mark("Spelling")
    settings = ("spelling",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._stored: tuple[str, ...] = ()
        self.words = WordsEdit(context.theme, tr("Your words"), tr("Add a word"))
        self.words.edited.connect(self._on_edited)
        text = label(tr("Words that are right, too"), "label")
        text.setBuddy(self.words.field)
        self._what = label(tr(_WHAT), "muted", wrap=True)
        self.body.addWidget(text)
        self.body.addWidget(self.words)
        self.body.addWidget(self._what)

    def show_facts(self, now: Facts) -> None:
        self._what.setText(tr(_WHAT if now.spelling else _NOWHERE))
        if now.words != self._stored:
            self._stored = now.words
            self.words.set_words(now.words)

    def _on_edited(self) -> None:
        if self.words.field.text():  # still being typed
            return
        words = self.words.words
        if words != self._stored:
            self._stored = words
            self.context.ops.change(lambda db: _set(db, words), owner=self, toast=tr("Your words are changed"))


def _set(db: Database, words: tuple[str, ...]) -> object:
    from apptracker.services import own_words

    return own_words.set_words(db, words)
