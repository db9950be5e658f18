"""F1: every key by group, found by name, and how the program works."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from ui_helpers import Desk

from apptracker.ui.actions import SPECS, key_words
from apptracker.ui.shortcuts import HOW_IT_WORKS, ShortcutsDialog


@pytest.fixture
def dialog(open_desk: Callable[..., Desk]) -> tuple[Desk, ShortcutsDialog]:
    desk = open_desk("settings")
    desk.keys("F1")
    return desk, desk.find(ShortcutsDialog)


def test_every_action_with_keys_is_there_once_with_all_its_keys(dialog: tuple[Desk, ShortcutsDialog]) -> None:
    _, shown = dialog
    names = Counter(row.accessibleName() for row in shown._rows)
    assert names == Counter(f"{spec.text}: {key_words(spec)}" for spec in SPECS if spec.keys)
    assert {each.text() for each in shown.findChildren(QLabel)} >= set(HOW_IT_WORKS)
    assert len(HOW_IT_WORKS) == 5
    shown.close()


def test_every_action_is_reached_by_keys_or_by_the_palette() -> None:
    for spec in SPECS:
        assert spec.keys or spec.scope in ("window", "page"), f"{spec.id} has no keys and is not in the palette"


def test_searching_leaves_what_matches(dialog: tuple[Desk, ShortcutsDialog]) -> None:
    desk, shown = dialog
    assert desk.focused is shown.search
    desk.type("undo")
    assert [row.spec.id for row in shown._rows if row.isVisible()] == ["undo"]
    assert [group.heading.text() for group in shown._groups if group.isVisible()] == ["Everywhere"]
    shown.search.setText("f11")
    assert [row.spec.id for row in shown._rows if row.isVisible()] == ["application.expand"]
    shown.search.setText("qqqq")
    assert any("No shortcut has that name" in text for text in desk.texts(shown))
    shown.search.clear()
    assert all(row.isVisible() for row in shown._rows)
    desk.keys("Esc")
    assert not desk.window.findChildren(ShortcutsDialog)


def test_a_question_mark_opens_it_too_and_keys_scroll(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    desk.window.setFocus()
    desk.keys("?", desk.window)
    shown = desk.find(ShortcutsDialog)
    bar = shown._area.verticalScrollBar()
    desk.keys("PgDown")
    assert bar.value() > 0
    desk.keys("Up")
    desk.keys("PgUp")
    desk.keys("Down")
    assert 0 < bar.value() < 60
    desk.click("Close", shown)


@pytest.mark.parametrize(("width", "scale"), [(1180, 1.0), (720, 2.0)])
def test_it_fits(open_desk: Callable[..., Desk], width: int, scale: float) -> None:
    desk = open_desk("settings")
    desk.context.theme.choose("light", scale)
    desk.window.resize(width, 500)
    desk.run("shortcuts")
    shown = desk.find(ShortcutsDialog)
    assert shown.width() <= width
    inner = shown._area.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= shown._area.viewport().width()
    shown.close()
