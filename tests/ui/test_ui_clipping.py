"""The window where texts are long – two fifths longer than English, and Spanish – and room is short."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import clipping
import pseudo
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui_helpers import Desk

from apptracker.services import samples
from apptracker.store import Database
from apptracker.ui import language
from apptracker.ui.settings.index import GROUPS
from apptracker.ui.shell import PAGES
from apptracker.ui.widgets.basics import Elided, button, label
from apptracker.ui.widgets.fitting_combo import FittingCombo
from apptracker.ui.widgets.wrapping_check import WrappingCheck

SECTIONS = ("overview", "posting", "letter", "texts", "interviews", "people", "reminders", "files", "history")
GUIDE = ("guide:role:technical-support-agent", "roles", "fit", "readiness", "search-plan", "pay")
TRIES = 40  # looks, some milliseconds apart, until long lists are filled and layouts have heard of those within
#: Width and height of the window, and the size of letters.
SIZES = ((900, 600, 1.0), (1280, 800, 1.5))


@pytest.fixture(params=["pseudo", "es"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication, theme: object) -> Iterator[None]:
    if request.param == "pseudo":
        language.listen_to(pseudo.language())
    else:
        language.speak(request.param)
    yield
    language.speak("en")


def clipped(desk: Desk) -> list[str]:
    """What stays clipped once the window has come to rest."""
    for _ in range(2):
        desk.settle()
    for _ in range(TRIES):
        found = list(clipping.findings(desk.window))
        if not found:
            break
        desk.qtbot.wait(25)
    return found


def assert_fits(desk: Desk, places: dict[str, Callable[[], object]]) -> None:
    """Go to each place at each size and look."""
    found: list[str] = []
    for width, height, letters in SIZES:
        desk.context.theme.choose("light", letters)
        desk.window.resize(width, height)
        for name, go in places.items():
            go()
            found += [f"{width}×{height} at {letters:.0%}, {name}: {each}" for each in clipped(desk)]
    assert not found, f"{len(found)} clipped:\n" + "\n".join(dict.fromkeys(found))


@pytest.mark.usefixtures("spoken")
def test_the_pages_fit(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk()
    go = desk.context.go
    places = {spec.id: lambda page=spec.id: go.show_page(page) for spec in PAGES}
    assert_fits(desk, places)


@pytest.mark.usefixtures("spoken")
def test_the_settings_fit(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk("settings")
    show = desk.window.pages["settings"].show_group  # type: ignore[attr-defined]
    assert_fits(desk, {group.id: lambda group=group.id: show(group) for group in GROUPS})


@pytest.mark.usefixtures("spoken")
def test_an_application_fits(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk("applications")
    id_ = next(each.id for each in db.read.applications() if db.read.posting(each.id))
    go = desk.context.go
    assert_fits(desk, {name: lambda name=name: go.open_application(id_, name, whole=True) for name in SECTIONS})


@pytest.mark.usefixtures("spoken")
def test_the_guide_fits(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk("guide")
    assert_fits(desk, {place: lambda place=place: desk.context.go.go(place) for place in GUIDE})


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
