"""The window in Spanish: what is still said in English words was forgotten, or is put together of translated halves.

The made-up language of test_ui_pseudo finds what does not go through the translation; this finds what goes through it
and comes out English: words of the sources that no translation has, outside of what people wrote and the guide says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

import pytest
import texts
from PySide6.QtWidgets import QApplication, QLineEdit
from test_ui_pseudo import DIALOGS, OF_APPLICATION, SECTIONS, Looked, with_most
from ui_helpers import Desk

from apptracker.services import applications, changes, samples
from apptracker.store import Database
from apptracker.ui import formats, language
from apptracker.ui.settings.index import GROUPS
from apptracker.ui.shell import PAGES

WORD = re.compile(r"[^\W\d_]+")
#: English where Spanish has the word, too; names of folders and files of the program.
BOTH = frozenset("a e o no me he son once sin pan ten come come or g i page downloads templates settings toml".split())
#: English words that a text needs to be taken for English; a long one may hold a cut or inflected word of theirs.
ONE, SEVERAL, LONG = 1, 2, 5


@cache
def english() -> frozenset[str]:
    """The words that stand in sources and in no translation."""
    known = texts.known_in(texts.FOLDER / "es.ts")
    sources = {word for _, source in known for word in _words(source)}
    spoken = {word for forms in known.values() for form in forms for word in _words(form)}
    return frozenset(sources - spoken - BOTH)


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(re.sub(r"\{\w+\}", "", text))]


class InSpanish(Looked):
    """What is looked at is read for English words, and what stands in fields, too."""

    def look(self, place: str) -> None:
        for field in self.desk.window.findChildren(QLineEdit):
            if field.isVisible() and self.own.plain(field.text()):
                self.found.setdefault(field.text(), f"{place}: {field.text()!r} in {field.accessibleName()!r}")
        super().look(place)
        self.found = {text: where for text, where in self.found.items() if self._is_english(text)}

    def _is_english(self, text: str) -> bool:
        whole = english().intersection(_words(text))  # pieces are cut at letters with accents
        pieces = self.own.plain(text) if whole else []
        left = {word for piece in pieces for word in _words(piece) if word in whole and not self.own.has(word)}
        return len(left) >= (ONE if len(_words(text)) < LONG else SEVERAL)


@pytest.fixture(autouse=True)
def _spoken(qapp: QApplication, theme: object) -> Iterator[None]:
    language.speak("es")
    yield
    language.speak("en")


@pytest.fixture
def looked_at(db: Database, open_desk: Callable[..., Desk]) -> Callable[..., InSpanish]:
    samples.load(db)

    def opened(page: str = "today") -> InSpanish:
        desk = open_desk(page)
        formats.obey(desk.context.state)
        return InSpanish(desk)

    return opened


def test_the_pages_and_the_settings(looked_at: Callable[..., InSpanish]) -> None:
    looked = looked_at()
    for spec in PAGES:
        looked.go.show_page(spec.id)
        looked.look(spec.id)
    for group in GROUPS:
        looked.go.show_page("settings")
        looked.desk.window.pages["settings"].show_group(group.id)  # type: ignore[attr-defined]
        looked.look(f"settings {group.id}")
    looked.is_translated()


def test_an_application_and_what_is_done_with_it(looked_at: Callable[..., InSpanish]) -> None:
    looked = looked_at("applications")
    id_ = with_most(looked.desk.db)[0]
    for section in SECTIONS:
        looked.go.open_application(id_, section, whole=True)
        looked.look(section)
    for action in OF_APPLICATION:
        looked.go.open_application(id_, "letter" if "letter" in action else "overview", whole=True)
        looked.run(action)
        looked.look(action)
    looked.is_translated()


def test_what_actions_open_and_history(looked_at: Callable[..., InSpanish]) -> None:
    looked = looked_at()
    for action, page in DIALOGS.items():
        looked.go.show_page(page)
        looked.run(action)
        looked.look(action)
    db = looked.desk.db
    one, other = with_most(db)
    applications.move_many(db, [one, other], "offer")
    applications.archive(db, [one])
    changes.undo(db)
    looked.go.show_page("history")
    looked.look("history")
    looked.is_translated()


def test_english_is_found(looked_at: Callable[..., InSpanish]) -> None:
    looked = looked_at()
    line = QLineEdit("Whatever they give", looked.desk.window)
    line.show()
    looked.look("here")
    assert list(looked.found) == ["Whatever they give"]
