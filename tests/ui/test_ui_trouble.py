"""The data cannot be opened: said in words, with a way on; never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from ui_helpers import ScriptedPrompts

from apptracker import paths
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import MESSAGES, EnvironmentFault
from apptracker.services import applications, locking, upkeep
from apptracker.store import Database, keys
from apptracker.ui.ops import InlineExecutor
from apptracker.ui.theme import Theme
from apptracker.ui.trouble import _TOLD, ELSEWHERE, RESTORABLE, TroublePage

REPO = Path(__file__).parents[2]


class Shown:
    def __init__(self, error: Exception, data_dir: Path, clock: FrozenClock, qtbot: QtBot) -> None:
        self.prompts = ScriptedPrompts()
        self.page = TroublePage(error, data_dir, clock, self.prompts, InlineExecutor())
        self.agains = 0
        self.page.again.connect(self._on_again)
        self.page.resize(900, 600)
        with qtbot.waitExposed(self.page):
            self.page.show()

    def _on_again(self) -> None:
        self.agains += 1

    @property
    def words(self) -> list[str]:
        return [each.text() for each in self.page.findChildren(QLabel) if each.isVisible()]

    def buttons(self) -> list[str]:
        return [b.accessibleName() or b.text() for b in self.page.findChildren(QPushButton)]

    def click(self, name: str) -> None:
        next(b for b in self.page.findChildren(QPushButton) if name in (b.accessibleName(), b.text())).click()


@pytest.fixture
def show(data_dir: Path, clock: FrozenClock, qtbot: QtBot, theme: Theme) -> Iterator[object]:
    shown: list[Shown] = []

    def showing(error: Exception) -> Shown:
        shown.append(Shown(error, data_dir, clock, qtbot))
        return shown[-1]

    yield showing
    for each in shown:
        each.page.close()
        each.page.deleteLater()


@pytest.mark.parametrize("code", sorted(_TOLD))
def test_each_trouble_says_what_happened_what_was_kept_and_what_to_do(show, code: str) -> None:  # type: ignore[no-untyped-def]
    shown = show(
        EnvironmentFault(code, path="/data/apptracker.sqlite3", version="9.9", why="no reason", to="/elsewhere")
    )
    text = " ".join(shown.words)
    assert "What was kept" in text
    assert "What to do" in text
    assert "Traceback" not in text
    assert "--" not in text
    way = "Choose the folder…" if code in ELSEWHERE else "Open the folder"
    assert set(shown.buttons()) >= {"Try again", way, "Quit"}
    assert ("Restore from a file…" in shown.buttons()) == (code in RESTORABLE)


def test_every_fault_of_the_store_has_words_of_its_own() -> None:
    assert {code for code in MESSAGES if code.startswith("store.")} <= set(_TOLD)


def test_a_bug_is_told_without_its_message(show) -> None:  # type: ignore[no-untyped-def]
    shown = show(ValueError("Ana Reyes"))
    assert "Something went wrong while opening your data" in shown.words
    assert "Ana" not in " ".join(shown.words)


def test_another_try_and_the_folder(show, data_dir: Path) -> None:  # type: ignore[no-untyped-def]
    shown = show(EnvironmentFault("store.busy", path=data_dir))
    shown.click("Try again")
    assert shown.agains == 1
    shown.click("Open the folder")
    assert shown.prompts.paths == [data_dir]
    shown.click("Quit")
    assert not shown.page.isVisible()


def test_a_damaged_store_is_replaced_by_a_backup(show, db: Database, clock: FrozenClock) -> None:  # type: ignore[no-untyped-def]
    applications.add(db, employer="Harbor Mutual", title="Agent")
    upkeep.back_up(db)
    folder = db.folder
    db.close()
    folder.database.write_bytes(b"noise" * 1000)
    shown = show(EnvironmentFault("store.damaged", path=folder.database))
    restores = [name for name in shown.buttons() if name.startswith("Restore the backup of Today")]
    assert len(restores) == 2
    shown.click(restores[0])
    assert shown.agains == 1
    with Database.open(folder.root, clock) as restored:
        assert len(restored.read.applications()) == 1
    assert [p.name for p in folder.root.iterdir() if p.name.startswith("damaged-")]


def test_a_backup_that_is_none_is_said_and_another_can_be_tried(show, db: Database, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"no archive")
    shown = show(EnvironmentFault("store.damaged", path=db.folder.database))
    shown.prompts.files = [[bad], []]
    shown.click("Restore from a file…")
    assert any("is no sound backup" in words for words in shown.words)
    assert shown.agains == 0
    shown.click("Restore from a file…")


def test_no_backup_at_all(show) -> None:  # type: ignore[no-untyped-def]
    assert "There is no backup in the data folder." in show(EnvironmentFault("store.damaged", path="/x")).words


LIFE = dedent(
    """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QPushButton
    from apptracker.ui import start

    def words(window):
        return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]

    def press(window, name):
        visible = (b for b in window.findChildren(QPushButton) if b.isVisible())
        next(b for b in visible if name in (b.text(), b.accessibleName())).click()

    class Steps(start.Life):
        def begin(self):
            going = super().begin()
            self.script = script(self)
            self.timer = QTimer(self)
            self.timer.timeout.connect(self.step)
            self.timer.start(20)
            QTimer.singleShot(20_000, self._application.quit)
            return going

        def step(self):
            waiting = next(self.script, "end")
            if waiting == "end":
                self.timer.stop()
                self.window.close()

    start.Life = Steps
    """
)


def run(script: str, data_dir: Path) -> subprocess.CompletedProcess[str]:
    """The real program offscreen, with a script that looks at it between its steps."""
    code = f"{LIFE}\n{dedent(script)}\nsys.exit(start.open_window(Path({str(data_dir)!r})))"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPO)}
    return subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=60)


def test_the_program_recovers_from_damaged_data(db: Database, clock: FrozenClock) -> None:
    applications.add(db, employer="Harbor Mutual", title="Agent")
    upkeep.back_up(db)
    folder = db.folder
    db.close()
    folder.database.write_bytes(b"noise" * 1000)
    done = run(
        """
        def script(life):
            while not any("cannot be read" in text for text in words(life.window)):
                yield
            print("told")
            press(life.window, "Try again")
            while life.window.root.count() != 1:
                yield
            while not any("cannot be read" in text for text in words(life.window)):
                yield
            name = next(b.accessibleName() for b in life.window.findChildren(QPushButton)
                        if b.accessibleName().startswith("Restore the backup"))
            press(life.window, name)
            while life.window.context is None:
                yield
            print(len(life.window.context.db.read.applications()), life.window.header.title.text())
        """,
        folder.root,
    )
    assert (done.returncode, done.stdout.split("\n")[:2]) == (0, ["told", "1 Today"]), done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("place", ["a file", "beneath a file", "too long"])
def test_a_folder_that_cannot_be_is_told_in_the_window(tmp_path: Path, place: str) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    folder = {"a file": file, "beneath a file": file / "data", "too long": tmp_path / ("x" * 300)}[place]
    done = run(
        """
        def script(life):
            while not any("cannot be used as the data folder" in text for text in words(life.window)):
                yield
            print("told")
            press(life.window, "Quit")
        """,
        folder,
    )
    assert (done.returncode, done.stdout) == (0, "told\n"), done.stderr
    assert done.stderr == ""
    assert file.read_text() == "mine"


def test_a_bug_while_opening_is_told_logged_and_tried_again(db: Database) -> None:
    folder = db.folder.root
    db.close()
    done = run(
        """
        import apptracker.app
        real = apptracker.app.open_data
        def broken(*_):
            apptracker.app.open_data = real
            raise KeyError("Ana Reyes")
        apptracker.app.open_data = broken
        def script(life):
            while not any("went wrong while opening" in text for text in words(life.window)):
                yield
            press(life.window, "Carry on")
            press(life.window, "Try again")
            while life.window.context is None:
                yield
            print("open")
        """,
        folder,
    )
    assert (done.returncode, done.stdout) == (0, "open\n"), done.stderr
    log = (folder / "apptracker.log").read_text()
    assert "KeyError at" in log
    assert "Ana" not in log + done.stderr


def test_the_window_may_be_closed_before_the_data_is_open(db: Database) -> None:
    folder = db.folder.root
    db.close()
    done = run(
        """
        import time
        import apptracker.app
        real = apptracker.app.open_data
        opened = []
        def slow(*arguments):
            time.sleep(0.3)
            opened.append(real(*arguments))
            return opened[0]
        apptracker.app.open_data = slow
        def script(life):
            while not hasattr(life, "_executor"):
                yield
            life.window.close()
            print(len(opened), life.window.context)
        """,
        folder,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "1 None\n", "")


def test_data_on_a_disk_that_is_away_is_found_where_it_is_now(show, data_dir: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    shown = show(EnvironmentFault("store.elsewhere", path=data_dir))
    found: list[Path] = []
    shown.page.found.connect(found.append)
    assert "Open the folder" not in shown.buttons()
    shown.prompts.folders = [None, tmp_path / "nowhere", tmp_path]
    shown.click("Choose the folder…")
    shown.click("Choose the folder…")
    assert any("there is no folder" in words.lower() for words in shown.words)
    assert not found
    shown.click("Choose the folder…")
    assert found == [tmp_path]
    assert paths.chosen_data_dir() == tmp_path


def test_where_the_lock_is_lost_a_backup_asks_for_its_passphrase(  # type: ignore[no-untyped-def]
    show, db: Database, clock: FrozenClock
) -> None:
    pytest.importorskip("sqlcipher3")
    applications.add(db, employer="Harbor Mutual", title="Agent")
    locking.lock(db, "four words of mine")
    upkeep.back_up(db)
    folder = db.folder
    db.close()
    keys._held.clear()
    folder.lock.write_bytes(b"noise")
    shown = show(EnvironmentFault("lock.damaged", path=folder.lock))
    restore = next(name for name in shown.buttons() if name.startswith("Restore the backup of Today"))
    shown.prompts.passphrases = ["not the words at all", "four words of mine"]
    shown.click(restore)
    assert "This is not the passphrase; try again." in shown.words
    shown.click(restore)
    assert shown.agains == 1
    with Database.open(folder.root, clock) as restored:
        assert [each.employer for each in restored.read.applications()] == ["Harbor Mutual"]
