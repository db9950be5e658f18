"""Where things are: the program's own resources, and the person's data folder. The only module that knows."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

DATA_DIR_VARIABLE = "APPTRACKER_DATA_DIR"
PORTABLE = "apptracker-data"
POINTER = "data-folder.txt"  # in the system's place for settings: names the folder that was chosen
_PACKAGE = Path(__file__).resolve().parent


@cache
def _data_root() -> Path:
    """Beside the package in a source checkout, inside it in a wheel or bundle."""
    inside = _PACKAGE / "_data"
    return inside if inside.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """A file or folder of ``resources/`` or ``templates/``, e.g. ``resource("templates", "letters")``."""
    return _data_root().joinpath(*parts)


def default_data_dir() -> Path:
    """The data folder when neither ``--data-dir`` nor ``APPTRACKER_DATA_DIR`` names one."""
    named = os.environ.get(DATA_DIR_VARIABLE)
    return Path(named) if named else usual_data_dir()


def usual_data_dir() -> Path:
    """The data folder where nothing at all names one: beside the program where it is there (portable), else the one
    that was chosen, else the system's place for such things."""
    portable = portable_data_dir()
    if portable is not None and portable.is_dir():
        return portable
    return chosen_data_dir() or system_data_dir()


def system_data_dir() -> Path:
    """Where the system would have the data."""
    from platformdirs import user_data_path  # only when needed: start-up pays for what it uses

    return user_data_path("apptracker", appauthor=False)


def portable_data_dir() -> Path | None:
    """Where the data is when it travels with the program, on a stick for example: a folder beside the bundle's file, or
    in a checkout of the source. None for a program that pip has installed, which is renewed as a whole."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent / PORTABLE
    return _PACKAGE.parent / PORTABLE if (_PACKAGE.parent / "pyproject.toml").is_file() else None


def chosen_data_dir() -> Path | None:
    """The data folder the person chose on this machine; None for none."""
    try:
        place = _pointer().read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return None
    return Path(place) if place and Path(place).is_absolute() else None


def choose_data_dir(folder: Path | None) -> None:
    """From now on the data is there, unless it is beside the program; None for the system's place.

    :raises OSError: the choice cannot be written down.
    """
    pointer = _pointer()
    if folder is None or folder == system_data_dir():
        pointer.unlink(missing_ok=True)
        return
    pointer.parent.mkdir(parents=True, exist_ok=True)
    temporary = pointer.with_name(f".{pointer.name}.{os.getpid()}")
    temporary.write_text(f"{folder}\n", encoding="utf-8")
    temporary.replace(pointer)


def _pointer() -> Path:
    from platformdirs import user_config_path

    return user_config_path("apptracker", appauthor=False) / POINTER


def cache_dir() -> Path:
    """Where what can be made anew at any time is kept, and nothing personal."""
    from platformdirs import user_cache_path

    return user_cache_path("apptracker", appauthor=False)
