"""The agent in the background as other processes see it: whether it runs over a data folder, its start and its end."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from pathlib import Path

from apptracker.adapters.system.locks import AGENT, holder
from apptracker.adapters.system.starting import command, start_apart

RUN = ("background", "run")
PATIENCE = 5.0  # seconds that it may take to begin or to end
_LOOK_EVERY = 0.02


def is_running(data_dir: Path) -> bool:
    return holder(data_dir / AGENT) is not None


def start(data_dir: Path) -> bool:
    """Start it, where it does not run already. Whether that could be done."""
    return is_running(data_dir) or start_apart(command(data_dir, *RUN))


def comes_up(data_dir: Path) -> bool:
    """Wait until it runs, after :func:`start`. False where it does not, as where there is no screen."""
    return _becomes(data_dir, running=True)


def why_not() -> str:
    """Why it cannot run here, in words; '' where no reason is known."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    shown = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return "" if shown else "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)"


def stop(data_dir: Path) -> bool:
    """End it, and wait until it has. Whether none runs now."""
    number = holder(data_dir / AGENT)
    if number and _is_agent(number):
        with contextlib.suppress(OSError):  # it ended by itself, or is somebody else's
            os.kill(number, signal.SIGTERM)
    return _becomes(data_dir, running=False)


def _is_agent(number: int) -> bool:
    """Where the system tells what a process is: the number may be one of another machine or container."""
    if not sys.platform.startswith("linux"):
        return True
    try:
        return Path(f"/proc/{number}/cmdline").read_bytes().split(b"\0")[-3:-1] == [*map(str.encode, RUN)]
    except OSError:
        return False


def _becomes(data_dir: Path, *, running: bool) -> bool:
    until = time.monotonic() + PATIENCE
    while is_running(data_dir) != running:
        if time.monotonic() > until:
            return False
        time.sleep(_LOOK_EVERY)
    return True
