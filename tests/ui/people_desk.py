"""What tests of people and employers share: their page in the open window."""

from __future__ import annotations

from collections.abc import Callable

from ui_helpers import Desk

from apptracker.ui.pages.people import PeoplePage


def opened(open_desk: Callable[..., Desk]) -> tuple[Desk, PeoplePage]:
    """The page with the keyboard in its window."""
    desk = open_desk("people")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.settle()
    return desk, desk.find(PeoplePage)
