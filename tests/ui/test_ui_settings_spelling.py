"""Settings: the person's own words, added, taken out and taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from ui_helpers import Desk

from apptracker.services import own_words
from apptracker.store import Database
from apptracker.ui.settings.spelling import Spelling


@pytest.fixture
def settings(db: Database, open_desk: Callable[..., Desk]) -> Desk:
    own_words.add_word(db, "Zorpdesk")
    desk = open_desk("settings:spelling")
    desk.settle()
    return desk


def test_words_are_added_and_taken_out(settings: Desk) -> None:
    section = settings.find(Spelling)
    assert section.words.words == ("Zorpdesk",)
    section.words.field.setFocus()
    settings.type("flurble")
    settings.keys("Return")
    assert own_words.own_words(settings.db) == ("Zorpdesk", "flurble")
    settings.click("Undo", settings.window.toast)
    assert section.words.words == ("Zorpdesk",)
    settings.click("Zorpdesk", section)
    assert own_words.own_words(settings.db) == ()
    assert section.words.words == ()


def test_a_word_added_elsewhere_is_shown(settings: Desk) -> None:
    settings.context.ops.change(lambda db: own_words.add_word(db, "qorp"), owner=settings.window)
    settings.settle()
    assert settings.find(Spelling).words.words == ("Zorpdesk", "qorp")
    assert any("on this computer alone" in text for text in settings.texts(settings.find(Spelling)))
