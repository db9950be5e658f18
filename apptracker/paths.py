"""Where things are: the program's own resources, and the person's data folder. The only module that knows."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

DATA_DIR_VARIABLE = "APPTRACKER_DATA_DIR"
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
    """The data folder where nothing at all names one."""
    from platformdirs import user_data_path  # only when needed: start-up pays for what it uses

    return user_data_path("apptracker", appauthor=False)


def cache_dir() -> Path:
    """Where what can be made anew at any time is kept, and nothing personal."""
    from platformdirs import user_cache_path

    return user_cache_path("apptracker", appauthor=False)
