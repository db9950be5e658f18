"""How this program is started: by itself, and by the system."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker import paths

if TYPE_CHECKING:
    from collections.abc import Sequence

_WINDOWS = os.name == "nt"


def program() -> tuple[str, ...]:
    """The bundle's file; the script that pip made, which stays where it is when Python is renewed; or the module."""
    here = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return (str(here),)
    if _WINDOWS:  # the script would open a terminal
        silent = here.with_name("pythonw.exe")
        return (str(silent if silent.exists() else here), "-m", "apptracker")
    script = here.with_name("apptracker")
    return (str(script),) if os.access(script, os.X_OK) else (str(here), "-m", "apptracker")


def command(data_dir: Path, *arguments: str) -> tuple[str, ...]:
    """What starts this program over a data folder, from any folder and with nothing of this process's environment."""
    usual = os.path.realpath(data_dir) == os.path.realpath(paths.usual_data_dir())
    return (*program(), *(() if usual else ("--data-dir", os.path.abspath(data_dir))), *arguments)  # noqa: PTH100


def start_apart(command: Sequence[str]) -> bool:
    """Start a program that outlives this one, with no terminal of ours. Whether it was started."""
    import subprocess

    how = (
        {"creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP}  # type: ignore[attr-defined,unused-ignore]
        if sys.platform == "win32"
        else {"start_new_session": True}
    )
    nothing = subprocess.DEVNULL
    try:
        started = subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=nothing, close_fds=True, **how)  # noqa: S603
    except OSError:
        return False
    started.returncode = 0  # its end is nothing to us, and Python need not say so when this program ends
    if not _WINDOWS:
        threading.Thread(target=_reap, args=(started.pid,), name="reaping", daemon=True).start()
    return True


def _reap(number: int) -> None:
    """A program that ends stays in the system's list until the one that started it asks, which may run for weeks."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(number, 0)
