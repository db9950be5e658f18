"""What stands by texts of the guide where the window speaks another language than they."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from apptracker.ui import language
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import label


def guide_in_english() -> QLabel:
    """That what comes from the guide is in English; hidden in English."""
    return _hidden_in_english(label(tr("What comes from the guide is in English."), "small", wrap=True))


def in_english() -> QLabel:
    """That this is in English; hidden in English."""
    return _hidden_in_english(label(tr("In English"), "small"))


def _hidden_in_english(made: QLabel) -> QLabel:
    if language.code() == "en":
        made.hide()
    return made
