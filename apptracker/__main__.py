"""The program's one entry: ``apptracker`` and ``python -m apptracker``."""

from __future__ import annotations

import gc
import os
import sys


def main() -> int:
    """Open the window, or run the command line; nothing heavy is imported before it is known what to run."""
    gc.set_threshold(50_000)  # objects: loading modules makes many and no garbage, so looking for it can wait
    match sys.argv[1:]:  # nothing to do but open the window: not even the command line's parser is needed
        case []:
            return open_window(None)
        case ["--data-dir", folder] if folder and not folder.startswith("-"):
            return open_window(folder)
    from apptracker.cli.main import run

    status = run(sys.argv[1:], open_window)
    gc.freeze()  # nor is there any use in looking through everything once more at the end
    return status


def open_window(data_dir: str | os.PathLike[str] | None, place: str = "") -> int:
    """The window over a data folder, or over the person's own, at a place if one is named. The exit status."""
    from pathlib import Path

    from apptracker import paths

    try:
        from apptracker.ui.start import open_window as show
    except ImportError as error:
        if "PySide6" not in str(error) and ".so" not in str(error):
            raise
        sys.stderr.write(f"apptracker: the window cannot start ({error}); install that, or see: apptracker --help\n")
        return 1

    return show(Path(data_dir) if data_dir is not None else paths.default_data_dir(), place)


if __name__ == "__main__":
    sys.exit(main())
