"""No screen, no library, no clock: one line on stderr, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from apptracker.ui.screen import why_no_screen

REPO = Path(__file__).parents[2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")


@pytest.fixture
def env(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """An environment without any screen."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return monkeypatch


def launch(*arguments: str, **changed: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    env |= {"PYTHONPATH": str(REPO), **changed}
    command = [sys.executable, "-m", "apptracker", *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)


@linux
def test_no_display_is_said_and_demo_named(tmp_path: Path) -> None:
    done = launch("--data-dir", str(tmp_path / "data"))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("apptracker: there is no screen to open a window on;")
    assert "apptracker demo" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "data").exists(), "nothing is made for a window that never was"


@linux
def test_a_display_that_does_not_answer_is_said(tmp_path: Path) -> None:
    done = launch("--data-dir", str(tmp_path / "data"), DISPLAY=":4242")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "apptracker demo" in done.stderr


@pytest.mark.parametrize("value", ["yesterday", "2026-11-21T09:00", "2026-99-99T09:00-06:00"])
def test_a_clock_that_cannot_be_read_is_said(tmp_path: Path, value: str) -> None:
    done = launch("--data-dir", str(tmp_path / "data"), QT_QPA_PLATFORM="offscreen", APPTRACKER_NOW=value)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"apptracker: APPTRACKER_NOW is '{value}', which is no date and time")
    assert done.stderr.count("\n") == 1


@linux
def test_who_names_another_platform_is_let_through(env: pytest.MonkeyPatch) -> None:
    for platform in ("offscreen", "minimal", "vnc:size=800x600"):
        env.setenv("QT_QPA_PLATFORM", platform)
        assert why_no_screen() == ""
    for platform in ("xcb", "wayland"):
        env.setenv("QT_QPA_PLATFORM", platform)
        assert "no screen" in why_no_screen()


@linux
def test_wayland_counts_where_its_socket_is(env: pytest.MonkeyPatch, tmp_path: Path) -> None:
    env.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "no screen" in why_no_screen(), "the variable alone, left over from another session, is none"
    (tmp_path / "wayland-0").touch()
    assert why_no_screen() == ""
    env.setenv("QT_QPA_PLATFORM", "xcb")
    assert "no screen" in why_no_screen()


@linux
def test_a_missing_library_is_named(env: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError(name)

    env.setenv("DISPLAY", ":4242")
    env.setattr("ctypes.CDLL", missing)
    assert "libxcb-cursor0" in why_no_screen()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_always_have_a_screen(env: pytest.MonkeyPatch, system: str) -> None:
    env.setattr(sys, "platform", system)
    assert why_no_screen() == ""
