"""One window for each data folder; nothing else talks to a socket."""

from __future__ import annotations

import ast
import fcntl
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from pytestqt.qtbot import QtBot

import apptracker
from apptracker.adapters.system.locks import WINDOW, holder
from apptracker.ui import locking, single
from apptracker.ui.single import SingleWindow

REPO = Path(__file__).parents[2]
HOLD = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from apptracker.ui.single import SingleWindow
app = QCoreApplication([])
window = SingleWindow(Path(sys.argv[1]))
print(window.is_first(), flush=True)
{then}
"""


def held(data_dir: Path, then: str) -> subprocess.Popen[str]:
    """Another process that is the first window."""
    code = HOLD.format(then=dedent(then))
    env = {**os.environ, "PYTHONPATH": str(REPO), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen([sys.executable, "-c", code, str(data_dir)], stdout=subprocess.PIPE, text=True, env=env)
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir()
    return made


@pytest.fixture
def window(data_dir: Path) -> Iterator[SingleWindow]:
    made = SingleWindow(data_dir)
    yield made
    made.close()
    made.deleteLater()


def end(process: subprocess.Popen[str]) -> str:
    try:
        return process.communicate(timeout=20)[0]
    finally:
        process.kill()


def test_a_second_launch_raises_the_first(data_dir: Path, window: SingleWindow) -> None:
    first = held(
        data_dir,
        """
        def on_raised():
            print("raised", flush=True)
            window.close()
            app.quit()
        window.raised.connect(on_raised)
        window.listen()
        print("listening", flush=True)
        QTimer.singleShot(15_000, app.quit)
        app.exec()
        """,
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "listening\n"
    assert not window.is_first()
    assert window.raise_other()
    assert end(first) == "raised\n"
    assert window.is_first(), "the first is gone"


def test_a_first_that_is_only_starting_is_waited_for(data_dir: Path, window: SingleWindow) -> None:
    first = held(
        data_dir,
        """
        window.raised.connect(app.quit)
        QTimer.singleShot(600, window.listen)
        QTimer.singleShot(15_000, app.quit)
        app.exec()
        """,
    )
    assert not window.is_first()
    assert window.raise_other()
    end(first)


def test_a_first_that_does_not_answer_is_given_up(
    data_dir: Path, window: SingleWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single, "WAIT", 300)
    first = held(data_dir, "time.sleep(30)")
    assert not window.is_first()
    since = time.monotonic()
    assert not window.raise_other()
    assert time.monotonic() - since < 5
    window.listen()  # the other's socket stays the other's
    assert window._server is None
    first.kill()
    end(first)


def test_what_a_crash_left_behind_is_no_window(data_dir: Path, window: SingleWindow, qtbot: QtBot) -> None:
    crashed = held(data_dir, "window.listen()\nimport os\nos._exit(9)")
    end(crashed)
    assert (data_dir / ".window.lock").exists()
    assert window.is_first()
    window.listen()
    heard: list[bool] = []
    window.raised.connect(lambda: heard.append(True))
    other = SingleWindow(data_dir)
    thread = threading.Thread(target=other.raise_other)
    thread.start()
    qtbot.waitUntil(lambda: bool(heard))
    thread.join()
    assert heard == [True]
    other.deleteLater()


def gone() -> int:
    """The number of a process that ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.mark.parametrize("host", ["another-name", ""])
@pytest.mark.parametrize("alive", [False, True])
def test_what_was_left_under_another_name_of_the_computer_is_no_window(
    data_dir: Path, window: SingleWindow, host: str, alive: bool
) -> None:
    """The power failed, the laptop was renamed; the number may be another process's by now."""
    (data_dir / WINDOW).write_text(f"{os.getpid() if alive else gone()}\napptracker\n{host}\n\n\n")
    assert window.is_first()
    assert holder(data_dir / WINDOW) == os.getpid()
    assert [path.name for path in data_dir.iterdir()] == [WINDOW]


def test_two_that_find_what_was_left_are_not_both_first(data_dir: Path) -> None:
    (data_dir / WINDOW).write_text(f"{gone()}\napptracker\nanother-name\n\n\n")
    code = HOLD.format(then="time.sleep(2)")
    env = {**os.environ, "PYTHONPATH": str(REPO), "QT_QPA_PLATFORM": "offscreen"}
    both = [
        subprocess.Popen([sys.executable, "-c", code, str(data_dir)], stdout=subprocess.PIPE, text=True, env=env)
        for _ in range(3)
    ]
    assert sorted(end(each) for each in both) == ["False\n", "False\n", "True\n"]


def test_one_that_looks_at_the_lock_does_not_spoil_it(data_dir: Path, window: SingleWindow) -> None:
    """The agent's look takes it for a moment, which a window may meet that only just takes it."""
    looks = (data_dir / WINDOW).open("w")
    fcntl.flock(looks, fcntl.LOCK_SH)
    looks.write(f"{gone()}\napptracker\n{socket.gethostname()}\n\n\n")
    looks.flush()
    threading.Timer(0.05, looks.close).start()
    assert window.is_first()
    assert holder(data_dir / WINDOW) == os.getpid()


def test_a_lock_that_nobody_would_see_held_is_taken_anew(
    data_dir: Path, window: SingleWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = iter([None])
    monkeypatch.setattr(locking, "holder", lambda path: next(seen, holder(path)))
    assert window.is_first()
    assert next(seen, "all") == "all"
    assert holder(data_dir / WINDOW) == os.getpid()


def test_another_folder_has_another_window(tmp_path: Path, window: SingleWindow) -> None:
    assert window.is_first()
    (tmp_path / "other").mkdir()
    other = SingleWindow(tmp_path / "other")
    assert other.is_first()
    assert other._name != window._name
    other.close()
    other.deleteLater()


def test_a_link_to_the_folder_is_the_folder(tmp_path: Path, data_dir: Path, window: SingleWindow) -> None:
    (tmp_path / "link").symlink_to(data_dir)
    assert SingleWindow(tmp_path / "link")._name == window._name


def test_a_folder_that_takes_no_lock_opens_all_the_same(tmp_path: Path) -> None:
    nowhere = SingleWindow(tmp_path / "missing")
    assert nowhere.is_first()
    nowhere.close()
    nowhere.deleteLater()


def _imports() -> Iterator[tuple[str, str]]:
    """Every module or name imported in the package, with the file that does."""
    package = Path(apptracker.__file__).parent
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            where = path.relative_to(package).as_posix()
            if isinstance(node, ast.Import):
                yield from ((where, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((where, f"{node.module}.{alias.name}") for alias in node.names)


def test_the_only_use_of_qt_network_is_the_local_socket() -> None:
    uses = {(where, name) for where, name in _imports() if "QtNetwork" in name or "QtWeb" in name}
    assert uses == {
        ("ui/single.py", "PySide6.QtNetwork.QLocalServer"),
        ("ui/single.py", "PySide6.QtNetwork.QLocalSocket"),
    }
