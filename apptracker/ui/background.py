"""What the window does for reminders while it is closed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from apptracker.domain.errors import AppError

if TYPE_CHECKING:
    from pathlib import Path

    from apptracker.store import Database
    from apptracker.ui.state import WindowState

#: The setting of this machine's window (ui/state.py) by which closing it starts the agent; off at first.
KEEP = "background.keep"


def keep_reminding(state: WindowState, data_dir: Path) -> None:
    """The window is closed: the agent goes on, if the person wants that."""
    if state.flag(KEEP):
        from apptracker.adapters.system import background

        background.start(data_dir)


def mend_login(db: Database) -> None:
    """What starts the agent at login starts this program, also after it was moved."""
    from apptracker.adapters.system.autostart import login_entry

    with contextlib.suppress(AppError):  # the settings say so
        login_entry(db.folder.root).mend()
