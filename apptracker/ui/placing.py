"""Where windows stand on the screens, and as how large they come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from apptracker.ui.state import WindowState


def restore(window: QWidget, state: WindowState, size: tuple[int, int]) -> None:
    """Where it was left, if that screen is still there, and no larger than the screen; the first time so large."""
    place = state.numbers("window")
    x, y, width, height = place if len(place) == 4 else (0, 0, *size)
    room = next((each for each in rooms(window) if len(place) == 4 and each.contains(x + 40, y + 20)), None)
    fitting = QSize(width, height).boundedTo((room or room_on(window.screen())).size())
    window.resize(fitting.expandedTo(window.minimumSize()))
    if room is not None:
        window.move(x, y)


def keep(window: QWidget, state: WindowState, name: str) -> None:
    """Remember where it stands under a name, unless it fills the screen."""
    if not window.isMaximized() and not window.isFullScreen():
        state.put(name, [window.x(), window.y(), window.width(), window.height()])


def rooms(window: QWidget) -> list[QRect]:
    """Where windows have room, on each of its screens."""
    return [room_on(screen) for screen in window.screen().virtualSiblings()]


def room_on(screen: QScreen) -> QRect:
    """Where windows have room."""
    return screen.availableGeometry()
