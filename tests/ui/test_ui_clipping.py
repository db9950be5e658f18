"""The window where texts are long – two fifths longer than English, and Spanish – and room is short."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial

import clipping
import each_screen
import pseudo
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from screens import SHOTS
from ui_helpers import Desk

from apptracker.store import Database
from apptracker.ui import language
from apptracker.ui.theme import Theme
from apptracker.ui.widgets.basics import Elided, button, label
from apptracker.ui.widgets.fitting_combo import FittingCombo
from apptracker.ui.widgets.wrapping_check import WrappingCheck

TRIES = 40  # looks, some milliseconds apart, until long lists are filled and layouts have heard of those within
PARTS = 2  # of all screens, for as many tests
#: A language, width and height of the window, and the size of letters.
WAYS = {
    "pseudo": (900, 600, 1.0),
    "pseudo at 150 %": (1280, 800, 1.5),
    "pseudo at 200 %": (1280, 800, 2.0),
    "mirrored": (900, 600, 1.0),  # the made-up language once more
    "es": (900, 600, 1.5),
}

#: Every screen in the made-up language, and in one of the other ways each: all of them in all would take minutes.
#: With APPTRACKER_EVERY_LOOK=1 they are.
SCREENS = {way: list(SHOTS)[place::4] for place, way in enumerate(list(WAYS)[1:])} | {"pseudo": list(SHOTS)}
if os.environ.get("APPTRACKER_EVERY_LOOK"):
    SCREENS = {way: list(SHOTS) for way in WAYS}


@pytest.fixture(params=WAYS)
def spoken(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme) -> Iterator[str]:
    if request.param == "es":
        language.speak("es")
    else:
        language.listen_to(pseudo.language())
    if request.param == "mirrored":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    language.speak("en")
    theme.choose("light", 1.0)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> clipping.Painted:
    painted = clipping.Painted()

    def drawing(painter: QPainter, *values: object) -> object:  # a function, which becomes a method of painters
        return painted.note(painter, *values)

    monkeypatch.setattr(QPainter, "drawText", drawing)
    return painted


def clipped(desk: Desk, painted: clipping.Painted) -> Iterator[str]:
    """What stays clipped, or over something else, once what is in front has come to rest."""
    for _ in range(TRIES):
        found = [each for top in clipping.looked_at() for each in clipping.findings(top)]
        if not found:
            break
        desk.qtbot.wait(25)
    yield from found
    for top in clipping.looked_at():
        yield from painted.look(top)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_screen_fits(
    open_desk: Callable[..., Desk], db: Database, painted: clipping.Painted, spoken: str, part: int
) -> None:
    each_screen.fill(db)
    desk = open_desk()
    found: list[str] = []
    width, height, letters = WAYS[spoken]
    desk.context.theme.choose("light", letters)
    desk.window.resize(width, height)
    for name in each_screen.shown(desk, SCREENS[spoken][part::PARTS]):
        found += [f"{name}: {each}" for each in clipped(desk, painted)]
    assert not found, f"{len(found)} clipped:\n" + "\n".join(dict.fromkeys(found))


WORDS = "More words than there is room for"


@pytest.mark.parametrize("make", [label, partial(label, wrap=True), QPushButton, QCheckBox])
def test_what_is_clipped_is_found(qtbot: QtBot, make: Callable[[str], QWidget]) -> None:
    held = QWidget()
    qtbot.addWidget(held)
    held.resize(80, 20)
    child = make(WORDS)
    child.setParent(held)
    child.setGeometry(0, 0, 80, 20)
    held.show()
    assert len(list(clipping.findings(held))) == 1
    child.setGeometry(0, 0, 300, 20)
    assert any("reaches out of QWidget" in found for found in clipping.findings(held))


def test_what_ends_in_dots_tells_the_whole(qtbot: QtBot) -> None:
    held = QWidget()
    qtbot.addWidget(held)
    held.resize(120, 120)
    line, choice, pressed = Elided(WORDS), FittingCombo(), button(WORDS)
    choice.addItem(WORDS)
    for place, each in enumerate((line, choice, pressed)):
        each.setParent(held)
        each.setGeometry(0, 40 * place, 120, 36)
    held.show()
    assert [line.toolTip(), choice.toolTip(), pressed.toolTip()] == [WORDS] * 3
    assert list(clipping.findings(held)) == []
    held.resize(400, 120)
    choice.resize(400, 36)
    pressed.resize(400, 36)
    assert choice.toolTip() == pressed.toolTip() == ""


def test_a_box_to_tick_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    box = WrappingCheck(WORDS)
    qtbot.addWidget(box)
    box.resize(120, box.heightForWidth(120))
    box.show()
    assert box.height() > 2 * box.fontMetrics().height()
    assert box.minimumSizeHint().width() < 120 < box.sizeHint().width()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(60, box.height() - 6))
    assert box.isChecked()
