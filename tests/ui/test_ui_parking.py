"""What does not show leaves the window while its look changes, and is there as ever when it is shown next."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apptracker.ui.theme import Theme
from apptracker.ui.widgets.parking import ParkingStack


@pytest.fixture(autouse=True)
def _light(theme: Theme) -> None:
    """Whatever an earlier test left the theme of this process at."""
    theme.choose("light", 1.0)


def test_pages_that_do_not_show_are_out_until_they_are_shown(theme: Theme, qtbot: QtBot) -> None:
    stack, inner = ParkingStack(theme), ParkingStack(theme)
    qtbot.addWidget(stack)
    stack.show()
    pages = [QLabel("one"), QLabel("two"), inner]
    for words in ("three", "four"):
        inner.addWidget(QLabel(words))
    for page in pages:
        stack.addWidget(page)
    stack.setCurrentWidget(pages[1])
    theme.choose("dark")
    assert [page.parent() is stack for page in pages] == [False, True, False]
    stack.setCurrentWidget(pages[2])
    assert stack.currentWidget() is pages[2]
    theme.choose("light")
    stack.unpark()
    assert {stack.widget(number) for number in range(stack.count())} == set(pages)
    assert stack.currentWidget() is pages[2]
    assert inner.count() == 2


class Clerk(QWidget):
    """Notes whether it is painted while its look changes. Its own slots go with it: the theme outlives it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.noted: list[str] = []
        theme.changing.connect(self._on_changing)
        theme.changed.connect(self._on_changed)

    @Slot()
    def _on_changing(self) -> None:
        self.noted.append("changing, painted" if self.updatesEnabled() else "changing, held")

    @Slot()
    def _on_changed(self) -> None:
        self.noted.append("changed, painted" if self.updatesEnabled() else "changed, held")


def test_a_theme_is_put_on_in_turns_and_seen_once_it_is_on(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Clerk(theme)
    qtbot.addWidget(window)
    theme.dress(window)
    light = window.styleSheet()
    monkeypatch.setattr(theme, "in_turns", True)
    theme.choose("dark")
    theme.choose("light")
    theme.choose("dark")  # the last word counts
    assert (window.noted, window.styleSheet()) == ([], light)
    qtbot.waitUntil(window.updatesEnabled)
    assert window.noted == ["changing, held", "changed, held"]
    assert window.styleSheet() == theme.sheet != light


def test_who_is_gone_is_told_nothing_and_a_bug_leaves_no_window_half_dressed(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clumsy(QWidget):
        def fall(self) -> None:
            raise RuntimeError("told of the theme")

    bugs: list[str] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: bugs.append(str(error)))
    clumsy, window = Clumsy(), Clerk(theme)
    qtbot.addWidget(window)
    qtbot.addWidget(clumsy)
    theme.dress(window)
    theme.changed.connect(clumsy.fall)
    theme.choose("dark")
    assert bugs == ["told of the theme"]
    assert window.noted == ["changing, held", "changed, held"]
    assert window.updatesEnabled()
    shiboken6.delete(clumsy)
    theme.choose("light")
    assert len(bugs) == 1


def test_of_a_stack_that_is_hidden_the_page_that_would_show_is_out_too(theme: Theme, qtbot: QtBot) -> None:
    window, stack = QWidget(), ParkingStack(theme)
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(stack)
    pages = [QLabel("one"), QLabel("two"), QLabel("three")]
    for page in pages:
        stack.addWidget(page)
    stack.setCurrentWidget(pages[1])
    window.show()
    stack.hide()
    theme.choose("dark")
    assert stack.count() == 0
    assert stack.currentWidget() is pages[1]
    stack.show()
    assert pages[1].isVisible()
    stack.hide()
    theme.choose("light")
    stack.setCurrentWidget(pages[2])  # while nobody sees it
    stack.show()
    assert (stack.currentWidget(), pages[2].isVisible()) == (pages[2], True)
    stack.hide()
    theme.choose("dark")
    stack.unpark()
    assert {stack.widget(number) for number in range(stack.count())} == set(pages)
    assert stack.currentWidget() is pages[2]
