"""The letter's own typeface, for editing it."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from apptracker import paths
from apptracker.ui.tr import mark, tr

_FAMILY = mark("Source Serif 4")


def use_letter_type() -> str:
    """Have the typeface there for style sheets; its name."""
    if _FAMILY not in QFontDatabase.families():
        for file in ("SourceSerif4-Regular.ttf", "SourceSerif4-Semibold.ttf"):
            QFontDatabase.addApplicationFont(str(paths.resource("resources", "fonts", "text", file)))
    return tr(_FAMILY)
