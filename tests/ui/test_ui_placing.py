"""Windows on several screens: back where they were, and never where nobody can reach them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui_helpers import Desk

from apptracker.services import samples
from apptracker.store import Database
from apptracker.ui import placing
from apptracker.ui.own_window import SMALLEST
from apptracker.ui.state import WindowState

REPO = Path(__file__).resolve().parents[2]
LAPTOP, BESIDE = QRect(0, 0, 1366, 728), QRect(1366, 0, 2560, 1400)
SIZE = (1180, 760)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setMinimumSize(720, 480)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> list[QRect]:
    """The laptop's own, on which every window is counted, and one beside it; tests take some away."""
    there = [LAPTOP, BESIDE]
    monkeypatch.setattr(placing, "rooms", lambda _: there)
    monkeypatch.setattr(placing, "room_on", lambda _: there[0])
    return there


def restored(window: QWidget, state: WindowState) -> QRect:
    placing.restore(window, state, SIZE)
    return QRect(window.pos(), window.size())


@pytest.mark.parametrize(
    ("kept", "back"),
    [
        ([1500, 100, 1400, 900], (1500, 100, 1400, 900)),  # on the screen beside
        ([40, 30, 1000, 600], (40, 30, 1000, 600)),
        ([900, 300, 1180, 700], (186, 28, 1180, 700)),  # half off the laptop's: all of it is seen
        ([1500, 100, 4000, 3000], (1366, 0, 2560, 1400)),  # left on a larger one
        ([1300, 10, 100, 100], (646, 10, 720, 480)),  # smaller than it may be
    ],
)
def test_a_window_comes_back_on_its_screen(
    window: QWidget, screens: list[QRect], tmp_path: Path, kept: list[int], back: tuple[int, ...]
) -> None:
    state = WindowState(tmp_path / "window.toml")
    state.put("window", kept)
    assert restored(window, state) == QRect(*back)


def test_a_window_on_a_screen_that_is_gone_fits_the_one_there_is(
    window: QWidget, screens: list[QRect], tmp_path: Path
) -> None:
    state = WindowState(tmp_path / "window.toml")
    state.put("window", [1500, 100, 2000, 1200])
    del screens[1]
    place = restored(window, state)
    assert place.size() == LAPTOP.size()
    assert LAPTOP.contains(place.topLeft() + QPoint(40, 20))


def test_one_that_fills_a_screen_is_kept_as_it_was_before_on_that_screen(
    window: QWidget, screens: list[QRect], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = WindowState(tmp_path / "window.toml")
    monkeypatch.setattr(window, "isMaximized", lambda: True)
    monkeypatch.setattr(window, "normalGeometry", lambda: QRect(50, 60, 1000, 600))
    placing.keep(window, state, "window")
    assert state.numbers("window") == [50, 60, 1000, 600]
    monkeypatch.setattr(placing, "room_on", lambda _: BESIDE)
    placing.keep(window, state, "window")
    x, y, *size = state.numbers("window")
    assert BESIDE.contains(x, y)
    assert size == [1000, 600]


def test_a_window_comes_back_when_its_screen_is_taken_away(window: QWidget, screens: list[QRect]) -> None:
    window.resize(1500, 900)
    window.move(1600, 200)
    window.show()
    placing.bring_back(window)
    assert window.pos() == QPoint(1600, 200), "nothing is wrong yet"
    del screens[1]
    placing.bring_back(window)
    assert LAPTOP.contains(QRect(window.pos(), window.size()))


@pytest.mark.parametrize("gone", [False, True])
def test_windows_of_applications_come_back_too(
    open_desk: Callable[..., Desk], db: Database, screens: list[QRect], gone: bool
) -> None:
    samples.load(db)
    desk = open_desk("today")
    desk.context.state.put("own_window", [1700, 90, 900, 700])
    if gone:
        del screens[1]
    first, second = desk.window.own_windows.open(1), desk.window.own_windows.open(2)
    assert first is not None
    assert second is not None
    desk.settle()
    room = LAPTOP if gone else BESIDE
    for each in (first, second):
        assert room.contains(QRect(each.pos(), each.size()).adjusted(0, 0, -28, -28))
    assert first.pos() != second.pos()
    if not gone:
        del screens[1]
        QApplication.instance().screenRemoved.emit(desk.window.screen())  # type: ignore[union-attr]
        desk.qtbot.waitUntil(lambda: LAPTOP.contains(QRect(first.pos(), first.size())))
        assert LAPTOP.contains(QRect(second.pos(), second.size()))


@pytest.mark.parametrize("size", [QSize(200, 200), QSize(5000, 5000)])
def test_within_keeps_the_least_size_at_the_beginning_of_the_room(size: QSize) -> None:
    place = placing.within(QRect(QPoint(-300, -300), size), QRect(0, 0, 300, 300), QSize(*SMALLEST))
    assert place.topLeft() == QPoint(0, 0)
    assert place.size() == QSize(*SMALLEST)


SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from apptracker.ui.state import WindowState
from apptracker.ui.theme import Theme
from apptracker.ui.window import MainWindow
application = QApplication([])
state = WindowState(Path(sys.argv[1]))
state.put("window", [1500, 100, 1180, 760])
window = MainWindow(Theme(application, "light"), state)
window.show()
application.processEvents()
screen = window.screen()
print(screen.name(), screen.devicePixelRatio(), window.x(), window.y(), window.width(), window.height())
"""


@pytest.mark.parametrize("ratio", [1, 1.5, 2])
@pytest.mark.parametrize("two", [True, False])
def test_on_real_screens_of_different_pixels(tmp_path: Path, ratio: float, two: bool) -> None:
    screens = [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
        {"name": "beside", "x": 1366, "y": 0, "width": 2560, "height": 1440, "logicalDpi": 96, "dpr": ratio},
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens[: 1 + two]}), encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(REPO), "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "window.toml")]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    name, pixels, *place = done.stdout.split()
    if two:
        assert (name, float(pixels)) == ("beside", ratio)
        assert place == ["1500", "100", "1180", "760"]
    else:
        assert name == "laptop"
        assert QRect(0, 0, 1366, 768).contains(QRect(*map(int, place)))
