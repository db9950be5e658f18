"""One real launch in a process of its own, on a real X display, with a real screenshot."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from support import ROOT, environment, launch

WIDTH, HEIGHT = 1280, 800


@dataclass(frozen=True)
class Screen:
    """A virtual X display that keeps what it shows in a file."""

    display: str
    folder: Path

    def color(self, x: int, y: int) -> str:
        """What the screen shows at a place, as ``#rrggbb``. The file is an XWD dump: a header of big-endian words,
        then a color map, then the pixels, four bytes each."""
        data = (self.folder / "Xvfb_screen0").read_bytes()
        (header_size,) = struct.unpack_from(">I", data, 0)
        (bytes_per_line,) = struct.unpack_from(">I", data, 48)
        (colors,) = struct.unpack_from(">I", data, 76)
        at = header_size + colors * 12 + y * bytes_per_line + x * 4
        blue, green, red = data[at : at + 3]
        return f"#{red:02x}{green:02x}{blue:02x}"

    def waits_for(self, color: str, x: int, y: int, seconds: float = 20) -> bool:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.color(x, y) == color:
                return True
            time.sleep(0.05)
        return False


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed")
    folder = tmp_path / "screen"
    folder.mkdir()
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    assert number, "Xvfb did not start"
    yield Screen(f":{number}", folder)
    server.terminate()
    server.wait(timeout=10)


def start(screen: Screen, data_dir: Path) -> subprocess.Popen[str]:
    env = environment(DISPLAY=screen.display, APPTRACKER_TIMINGS="1")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        env.pop(name, None)
    command = [sys.executable, "-m", "apptracker", "--data-dir", str(data_dir)]
    return subprocess.Popen(command, cwd=ROOT, env=env, stderr=subprocess.PIPE, text=True)


def test_the_window_opens_shows_itself_and_is_one_of_its_kind(screen: Screen, data_dir: Path) -> None:
    launch("add", "--employer", "Harbor Mutual", "--title", "Agent", data_dir=data_dir).check_returncode()
    (data_dir / "settings.toml").write_text('"theme" = "dark"\n"window" = [0, 0, 1180, 760]\n', encoding="utf-8")
    program = start(screen, data_dir)
    try:
        assert program.stderr is not None
        moments = [program.stderr.readline().strip() for _ in range(3)]
        assert moments == ["painted", "rows", "ready"]
        # The dark theme's sidebar at the left, and the main action in the accent at the right of the header.
        assert screen.waits_for("#101317", 4, 400)
        assert any(screen.waits_for("#5cc5c0", x, 30, seconds=0.2) for x in range(1000, 1160, 8))
        second = start(screen, data_dir)
        second.communicate(timeout=30)
        assert second.returncode == 0, "a second launch raises the first and ends"
        assert program.poll() is None
    finally:
        program.terminate()
        _, said = program.communicate(timeout=20)
    assert "Traceback" not in said, said
