"""Where windows stand on the screens, and as how large they come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from apptracker.ui.state import WindowState

_TITLE = QPoint(40, 20)  # pixels from a window's corner to what it is held by
_BAR = 32  # pixels that a title bar takes, which are not in a window's size


def restore(window: QWidget, state: WindowState, size: tuple[int, int]) -> None:
    """Where it was left, if that screen is still there, and all of it on that screen; the first time so large."""
    place = state.numbers("window")
    if len(place) != 4:
        place = [0, 0, *size]
        room = None
    else:
        room = room_at(QPoint(*place[:2]), rooms(window))
    kept = within(QRect(*place), room or room_on(window.screen()), window.minimumSize())
    window.resize(kept.size())
    if room is not None:
        window.move(kept.topLeft())


def keep(window: QWidget, state: WindowState, name: str) -> None:
    """Remember where it stands under a name; of one that fills the screen, how it stood before, on the screen that it
    fills now."""
    place = QRect(window.pos(), window.size())
    if window.isMaximized() or window.isFullScreen():
        place, room = window.normalGeometry(), room_on(window.screen())
        if not place.isValid():
            return
        if room_at(place.topLeft(), [room]) is None:
            place.moveTopLeft(room.topLeft() + _TITLE)
    state.put(name, [place.x(), place.y(), place.width(), place.height()])


def within(place: QRect, room: QRect, least: QSize) -> QRect:
    """A place moved into a room, and made smaller where it is larger; ``least`` is kept, whatever the room."""
    size = place.size().boundedTo(room.size()).expandedTo(least)
    x = max(room.left(), min(place.x(), room.right() - size.width() + 1))
    y = max(room.top(), min(place.y(), room.bottom() - size.height() + 1))
    return QRect(QPoint(x, y), size)


def room_at(corner: QPoint, all_rooms: list[QRect]) -> QRect | None:
    """The room in which a window with that corner can be taken hold of; None where its screen is gone."""
    return next((room for room in all_rooms if room.contains(corner + _TITLE)), None)


def bring_back(window: QWidget) -> None:
    """A screen was taken away: a window that nobody could reach any more comes to the one it is counted to now."""
    if window.isVisible() and room_at(window.pos(), rooms(window)) is None:
        place = within(QRect(window.pos(), window.size()), room_on(window.screen()), window.minimumSize())
        window.resize(place.size())
        window.move(place.topLeft())


def rooms(window: QWidget) -> list[QRect]:
    """Where windows have room, on each of its screens."""
    return [room_on(screen) for screen in window.screen().virtualSiblings()]


def room_on(screen: QScreen) -> QRect:
    """Where windows have room, but for the bar over them."""
    return screen.availableGeometry().adjusted(0, 0, 0, -_BAR)
