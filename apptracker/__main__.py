"""The program's one entry: ``apptracker`` and ``python -m apptracker``."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from pathlib import Path

    Folder = str | os.PathLike[str] | None


def main() -> int:
    """Open the window, or run the command line; nothing heavy is imported before it is known what to run."""
    gc.set_threshold(50_000)  # objects: loading modules makes many and no garbage, so looking for it can wait
    folder, arguments = None, sys.argv[1:]
    if len(arguments) > 1 and arguments[0] == "--data-dir" and arguments[1] and not arguments[1].startswith("-"):
        folder, arguments = arguments[1], arguments[2:]
    match arguments:  # the window, or the agent: not even the command line's parser is needed
        case []:
            return open_window(folder)
        case ["--show", place]:
            return open_window(folder, place)
        case ["background", "run"]:
            return run_agent(folder)
    from apptracker.cli.main import run

    status = run(sys.argv[1:], open_window, run_agent)
    gc.freeze()  # nor is there any use in looking through everything once more at the end
    return status


def open_window(data_dir: Folder, place: str = "") -> int:
    """The window over a data folder, or over the person's own, at a place if one is named. The exit
    status."""
    try:
        from apptracker.ui.start import open_window as show
    except ImportError as error:
        return _no_window(error)
    return show(_path(data_dir), place)


def run_agent(data_dir: Folder) -> int:
    """The agent in the background over a data folder, or over the person's own. The exit status."""
    try:
        from apptracker.ui.agent import run_agent as run
    except ImportError as error:
        return _no_window(error)
    return run(_path(data_dir))


def _path(data_dir: Folder) -> Path:
    from pathlib import Path

    from apptracker import paths

    return Path(data_dir) if data_dir is not None else paths.default_data_dir()


def _no_window(error: ImportError) -> int:
    if "PySide6" not in str(error) and ".so" not in str(error):
        raise error
    sys.stderr.write(f"apptracker: the window cannot start ({error}); install that, or see: apptracker --help\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
