"""A bug, told in the window; imported when there is one."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from apptracker import __version__
from apptracker.ui.prompts import Prompts
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import in_row


def tell(details: str, log: Path, prompts: Prompts, window: QWidget) -> None:
    """Show a bug over the window; one more, while the first is still shown, joins it."""
    for dialog in window.findChildren(FaultDialog):
        if dialog.isVisible():
            dialog.add(details)
            return
    FaultDialog(details, log, prompts, window).open()


class FaultDialog(QDialog):
    """What happened, what was kept, what to do, and the details to hand on."""

    def __init__(self, details: str, log: Path, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something went wrong"))
        self._prompts = prompts
        self._details = (  # for whoever mends it, so in English
            f"apptracker {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
            f"{platform.system()} {platform.release()}\n{details}"
        )
        heading = QLabel(tr("Something went wrong inside the program"))
        set_role(heading, "heading")
        text = QLabel(
            tr(
                "Everything you saved before is kept, and you can carry on. If it happens again, close the window and "
                "open it anew. The details below name places in the program and hold nothing about you; they are also "
                "in {log}.",
                log=log,
            )
        )
        text.setWordWrap(True)
        self._shown = shown = QPlainTextEdit(self._details)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(tr("Details"))
        shown.setMinimumHeight(110)
        self.copy = QPushButton(tr("Copy details"))
        self.copy.clicked.connect(self._on_copy)
        carry_on = QPushButton(tr("Carry on"))
        set_role(carry_on, "primary")
        carry_on.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (heading, text, shown):
            column.addWidget(widget)
        column.addLayout(in_row(1, self.copy, carry_on))
        self.resize(560, self.sizeHint().height())
        carry_on.setDefault(True)

    def add(self, details: str) -> None:
        """One more bug happened meanwhile."""
        self._details = f"{self._details}\n{details}"
        self._shown.setPlainText(self._details)
        self.copy.setText(tr("Copy details"))

    def _on_copy(self) -> None:
        self._prompts.copy(self._details)
        self.copy.setText(tr("Copied"))
