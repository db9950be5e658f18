"""Locking the data: the card in the settings, the page that asks for the passphrase, locking at once."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot
from ui_helpers import Desk

from apptracker.domain.clock import FrozenClock
from apptracker.services import applications, locking, upkeep
from apptracker.store import Database, keys
from apptracker.ui import looking
from apptracker.ui.settings.lock import LockCard
from apptracker.ui.start import Life
from apptracker.ui.theme import Theme
from apptracker.ui.unlocking import UnlockPage

pytest.importorskip("sqlcipher3")

WORDS, OTHER = "four words of mine", "some other words"


def card(desk: Desk) -> LockCard:
    desk.context.go.go("settings:lock")
    return desk.find(LockCard)


def fill(shown: LockCard, new: str, again: str, old: str = "") -> None:
    for field, text in ((shown.old, old), (shown.new, new), (shown.again, again)):
        field.setText(text)


def lock(desk: Desk) -> LockCard:
    shown = card(desk)
    fill(shown, WORDS, WORDS)
    desk.prompts.answers = [True]
    desk.click(shown.set)
    return shown


def test_set_changed_and_taken_off(open_desk: Callable[..., Desk], db: Database, tmp_path: Path) -> None:
    applications.add(db, employer="Larkspur", title="Agent")
    desk = open_desk("settings")
    desk.context.state.put("palette.searches", ["Larkspur"])
    shown = lock(desk)
    desk.context.state.save()
    assert desk.context.state.texts("palette.searches") == ["Larkspur"]  # while the window is open
    assert b"Larkspur" not in (tmp_path / "window.toml").read_bytes()
    assert "Your data is locked now." in desk.texts(shown)
    assert db.sealed
    assert not shown.new.text()
    assert not any(b"Larkspur" in path.read_bytes() for path in db.folder.root.rglob("*") if path.is_file())
    desk.context.go.show_page("applications")
    assert len(db.read.applications()) == 1
    shown = card(desk)
    fill(shown, OTHER, OTHER, "not the words at all")
    desk.click(shown.change)
    assert "This is not the passphrase; try again." in desk.texts(shown)
    fill(shown, OTHER, OTHER, WORDS)
    desk.click(shown.change)
    fill(shown, "", "", OTHER)
    desk.prompts.answers = [True]
    desk.click(shown.off)
    assert "Your data is not locked any more." in desk.texts(shown)
    assert not db.sealed
    assert len(db.read.applications()) == 1


def test_nothing_is_set_that_was_not_meant(open_desk: Callable[..., Desk], db: Database) -> None:
    desk = open_desk("settings")
    shown = card(desk)
    fill(shown, "short", "short")
    desk.click(shown.set)
    assert any("at least 10 characters" in text for text in desk.texts(shown))
    fill(shown, WORDS, OTHER)
    desk.click(shown.set)
    assert any("two passphrases differ" in text for text in desk.texts(shown))
    fill(shown, WORDS, WORDS)
    desk.prompts.answers = [False]
    desk.click(shown.set)
    assert not db.sealed
    assert not desk.texts(shown).count("Your data is locked now.")


def test_the_card_says_before_that_there_is_no_way_back(
    open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk("settings")
    asked: list[str] = []
    monkeypatch.setattr(desk.prompts, "confirm", lambda _title, text, _action: bool(asked.append(text)))
    shown = card(desk)
    fill(shown, WORDS, WORDS)
    desk.click(shown.set)
    assert "if you forget it, everything here is lost" in asked[0]


def test_what_is_typed_can_be_seen(open_desk: Callable[..., Desk]) -> None:
    shown = card(open_desk("settings"))
    assert shown.new.echoMode() == QLineEdit.EchoMode.Password
    shown.findChildren(QCheckBox)[0].click()
    assert shown.new.echoMode() == shown.again.echoMode() == QLineEdit.EchoMode.Normal


def test_where_it_cannot_be_locked_the_card_says_so(
    open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locking, "can_lock", lambda: False)
    desk = open_desk("settings")
    shown = card(desk)
    assert not shown.set.isVisible()
    assert not shown.new.isVisible()
    assert any("Data cannot be locked on this computer" in text for text in desk.texts(shown))


def test_lock_now_by_its_keys(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("today")
    desk.keys("Ctrl+Shift+K")
    assert desk.find(LockCard).isVisible()  # first a passphrase has to be set
    lock(desk)
    desk.keys("Ctrl+Shift+K")
    assert desk.window.opens_again
    assert not desk.window.isVisible()


def test_a_backup_with_another_lock_asks_for_its_passphrase(
    open_desk: Callable[..., Desk], db: Database, tmp_path: Path
) -> None:
    applications.add(db, employer="Larkspur", title="Agent")
    locking.lock(db, WORDS)
    saved = upkeep.back_up(db, tmp_path / "saved.zip").path
    locking.take_off(db, WORDS)
    applications.add(db, employer="Later", title="Agent")
    desk = open_desk("settings:backup")
    desk.prompts.files, desk.prompts.answers, desk.prompts.passphrases = [[saved]], [True], [WORDS]
    desk.click("Restore from a file…")
    assert [each.employer for each in db.read.applications()] == ["Larkspur"]


@pytest.fixture
def life(
    qapp: QApplication, data_dir: Path, clock: FrozenClock, theme: Theme, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Life]:
    """The program over locked data, from its start."""
    with Database.open(data_dir, clock) as made:
        applications.add(made, employer="Larkspur", title="Agent")
        locking.lock(made, WORDS)
    keys._held.clear()
    monkeypatch.setenv("APPTRACKER_NOW", "2026-11-21T09:00-06:00")
    monkeypatch.setattr("apptracker.ui.start.Theme", lambda *_given, **_named: theme)
    monkeypatch.setattr(theme, "in_turns", False)  # a life turns it on; the tests share this one theme
    monkeypatch.setattr(qapp, "quit", lambda: None)
    hooks, interrupt = (sys.excepthook, threading.excepthook), signal.getsignal(signal.SIGINT)
    life = Life(qapp, data_dir)
    assert life.begin()
    qtbot.waitUntil(lambda: life._unlock is not None, timeout=30_000)
    yield life
    life.window.close()
    life.window.deleteLater()
    life.deleteLater()
    sys.excepthook, threading.excepthook = hooks
    signal.signal(signal.SIGINT, interrupt)


def test_the_window_asks_and_opens_by_keyboard_alone(life: Life, qtbot: QtBot) -> None:
    page = life._unlock
    assert page is not None
    assert life.window.root.currentWidget() is page
    assert page.field.hasFocus() or life.window.focusWidget() is page.field
    seen = QAccessible.queryAccessibleInterface(page.field)
    assert seen.text(QAccessible.Text.Name) == "Passphrase"
    qtbot.keyClicks(page.field, OTHER)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(page.problem.isVisible, timeout=30_000)
    assert page.problem.text() == "This is not the passphrase; try again."
    assert page.field.selectedText()  # the next letter begins anew
    qtbot.keyClicks(page.field, WORDS)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: life.window.context is not None, timeout=30_000)
    assert life._unlock is None
    assert life.window.root.currentIndex() == 0
    assert life.db.sealed
    qtbot.waitUntil(lambda: hasattr(life, "_look_after") and not life.ops.busy, timeout=60_000)


def test_nothing_shows_of_the_data_before(life: Life) -> None:
    assert life.window.context is None
    assert life.window.windowTitle() == "apptracker"


def test_a_page_that_is_left_is_left(qtbot: QtBot, theme: Theme) -> None:
    page = UnlockPage()
    qtbot.addWidget(page)
    with qtbot.assertNotEmitted(page.given):
        page.open.click()  # nothing was typed
    with qtbot.waitExposed(page):
        page.show()
    page.show_letters.click()
    assert page.field.echoMode() == QLineEdit.EchoMode.Normal


def test_the_agent_is_quiet_over_locked_data(
    db: Database, data_dir: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert not looking.is_shut(data_dir)
    locking.lock(db, WORDS)
    db.close()
    assert looking.is_shut(data_dir)
    monkeypatch.setenv("APPTRACKER_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    assert not looking.is_shut(data_dir)
