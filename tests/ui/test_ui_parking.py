"""What does not show leaves the window while its look changes, and is there as ever when it is shown next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from apptracker.ui.theme import Theme
from apptracker.ui.widgets.parking import ParkingStack


def test_pages_that_do_not_show_are_out_until_they_are_shown(theme: Theme, qtbot: QtBot) -> None:
    stack = ParkingStack(theme)
    qtbot.addWidget(stack)
    pages = [QLabel(name) for name in ("one", "two", "three")]
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


class Clerk(QObject):
    """Notes in which order things happen to a window."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.noted: list[str] = []
        for words, signal in (("changing", theme.changing), ("changed", theme.changed)):
            signal.connect(self._noting(f"{words}, {{}}", window))

    def _noting(self, words: str, window: QWidget) -> Callable[[], None]:
        return lambda: self.noted.append(words.format("held" if not window.updatesEnabled() else "painted"))


def test_a_theme_is_put_on_in_turns_and_seen_once_it_is_on(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    clerk = Clerk(theme, window)
    light = window.styleSheet()
    theme.in_turns = True
    theme.choose("dark")
    theme.choose("light")
    theme.choose("dark")  # the last word counts
    assert (clerk.noted, window.styleSheet()) == ([], light)
    qtbot.waitUntil(window.updatesEnabled)
    assert clerk.noted == ["changing, held", "changed, held"]
    assert window.styleSheet() == theme.sheet != light
    theme.in_turns = False
