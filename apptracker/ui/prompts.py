"""Every question the window asks and every hand-over to the system, behind one port that tests script."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QPushButton

_SCHEMES = frozenset({"http", "https", "mailto"})  # a posting may name any: what else there is, is not opened


def is_web(url: str) -> bool:
    """Whether this is the address of a page on the web."""
    return url.lower().startswith(("http://", "https://"))


def question(parent: QWidget, title: str, text: str, action: str) -> tuple[QMessageBox, QPushButton]:
    """Whether to do what cannot be undone, and the button that says so; Cancel is the one that Enter presses."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, title, text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    button = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
    return box, button


class Prompts(Protocol):
    def open_files(self, title: str, kinds: str, *, several: bool = True) -> list[Path]:
        """Files to read, none when the person thinks better of it. ``kinds``: "JSON Resume (*.json);;All files (*)"."""

    def open_folder(self, title: str, start: Path) -> Path | None:
        """A folder, which ``start`` is at first."""

    def save_file(self, title: str, suggested: str, kinds: str) -> Path | None:
        """Where to write; the person has agreed to replace a file that exists."""

    def confirm(self, title: str, text: str, action: str) -> bool:
        """Whether to do what cannot be undone; ``action`` is the word on the button."""

    def passphrase(self, title: str, text: str) -> str:
        """A passphrase, '' when the person thinks better of it."""

    def open_url(self, url: str) -> bool:
        """Hand a link or mail draft to the system; False where it is neither, or nothing opens it."""

    def open_path(self, path: Path) -> bool:
        """Hand a file or folder to the system."""

    def copy(self, text: str, html: str = "") -> None:
        """Put text on the clipboard, with the same as HTML for programs that take that."""


class QtPrompts:
    """Asks with the system's dialogs, over the window that is in use, ``main`` where none is; they are imported when
    something is asked."""

    def __init__(self, main: QWidget) -> None:
        self._main = main
        self._folder = str(Path.home())

    @property
    def _parent(self) -> QWidget:
        from PySide6.QtWidgets import QApplication

        return QApplication.activeWindow() or self._main

    def open_files(self, title: str, kinds: str, *, several: bool = True) -> list[Path]:
        from PySide6.QtWidgets import QFileDialog

        if several:
            names, _ = QFileDialog.getOpenFileNames(self._parent, title, self._folder, kinds)
        else:
            name, _ = QFileDialog.getOpenFileName(self._parent, title, self._folder, kinds)
            names = [name] if name else []
        return [self._remembered(name) for name in names]

    def open_folder(self, title: str, start: Path) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(self._parent, title, str(start))
        return Path(name) if name else None

    def save_file(self, title: str, suggested: str, kinds: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(self._parent, title, str(Path(self._folder) / suggested), kinds)
        return self._remembered(name) if name else None

    def confirm(self, title: str, text: str, action: str) -> bool:
        box, button = question(self._parent, title, text, action)
        box.exec()
        return box.clickedButton() is button

    def passphrase(self, title: str, text: str) -> str:
        from PySide6.QtWidgets import QInputDialog, QLineEdit

        typed, agreed = QInputDialog.getText(self._parent, title, text, QLineEdit.EchoMode.Password)
        return typed if agreed else ""

    def open_url(self, url: str) -> bool:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        link = QUrl(url)
        return link.scheme() in _SCHEMES and QDesktopServices.openUrl(link)

    def open_path(self, path: Path) -> bool:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def copy(self, text: str, html: str = "") -> None:
        from PySide6.QtCore import QMimeData
        from PySide6.QtGui import QGuiApplication

        held = QMimeData()
        held.setText(text)
        if html:
            held.setHtml(html)
        QGuiApplication.clipboard().setMimeData(held)

    def _remembered(self, name: str) -> Path:
        self._folder = str(Path(name).parent)
        return Path(name)
