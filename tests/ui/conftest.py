"""The real window in this process, offscreen: real composition, inline executor, frozen clock, scripted prompts."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_helpers import Desk, ScriptedPrompts

from apptracker.domain.clock import FrozenClock
from apptracker.store import Database
from apptracker.ui import formats, placing
from apptracker.ui.ops import InlineExecutor
from apptracker.ui.start import compose
from apptracker.ui.state import WindowState
from apptracker.ui.steady import keep_constants
from apptracker.ui.theme import Theme
from apptracker.ui.window import MainWindow

keep_constants()  # tests without a window call Qt often, too


@pytest.fixture(scope="session", autouse=True)
def _clipboard_given_back(qapp: QApplication) -> Iterator[None]:
    """Offscreen, Qt lets go of what was copied after Python is gone, and crashes."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _one_locale() -> Iterator[None]:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    formats._forms = None
    QLocale.setDefault(QLocale.system())


@pytest.fixture(autouse=True)
def _screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """As people have it: without one, Qt takes it to be smaller than the window."""
    monkeypatch.setattr(placing, "room_on", lambda _: QRect(0, 0, 1920, 1080))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    gc.collect()
    gc.freeze()  # what was loaded by now is here to stay: looking for leftovers after each test leaves it alone
    theme = Theme(qapp, "light")
    theme.wear()  # whichever test comes first, it finds the theme as the window has it
    return theme


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication, theme: Theme) -> Iterator[None]:
    """Every window, timer and dialog a test opens is gone when it ends."""
    yield
    for _ in range(3):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
    gc.collect()
    gc.freeze()  # what outlives a test is here to stay, too: each look at all of it would take 0.1 s by and by
    left = [f"{type(w).__name__} {w.windowTitle()!r}" for w in qapp.topLevelWidgets()]
    assert not left, f"windows left over: {left}"
    running = [t for t in qapp.findChildren(QTimer) if t.isActive()]
    assert not running, f"timers left running: {running}"


@pytest.fixture(autouse=True, scope="module")
def _put_on_at_once(qapp: QApplication) -> Iterator[None]:
    """The tests share one theme: who leaves it to be put on in turns is named, not who comes after."""
    yield
    assert not any(theme.in_turns for theme in qapp.findChildren(Theme))


@pytest.fixture
def open_desk(
    qtbot: QtBot, db: Database, clock: FrozenClock, theme: Theme, tmp_path: Path
) -> Iterator[Callable[[], Desk]]:
    """Opens the window over the data as it is by then; one for each test."""
    opened: list[Desk] = []

    def opening(page: str = "today") -> Desk:
        theme.choose("light", 1.0)
        theme.adjust(density="comfortable", accent="usual", motion="system")
        made = MainWindow(theme, WindowState(tmp_path / "window.toml"))
        made.build()
        prompts = ScriptedPrompts()
        context = compose(made, db, clock, InlineExecutor(), prompts)
        desk = Desk(made, context, prompts, db, clock, qtbot)
        opened.append(desk)
        with qtbot.waitExposed(made):
            made.show()
        made.adopt(context, start_page=page.partition(":")[0])
        if ":" in page:  # a setting, such as "settings:density"
            context.go.go(page)
        return desk

    yield opening
    for desk in opened:
        desk.window.close()
        desk.context.ops.close()
        desk.window.deleteLater()


@pytest.fixture
def desk(open_desk: Callable[[], Desk]) -> Desk:
    """The window over empty data."""
    return open_desk()
