"""The list that opens under a field while it is typed in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtWidgets import QCompleter


def offers(words: QAbstractItemModel | Sequence[str], parent: QObject) -> QCompleter:
    """A completer whose list looks as the window does (``#offers`` in ``window.qss``)."""
    made = QCompleter(words if isinstance(words, QAbstractItemModel) else list(words), parent)
    popup = made.popup()
    if popup is not None:
        popup.setObjectName("offers")
    return made
