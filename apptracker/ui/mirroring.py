"""Places in what is painted by hand, for windows that read from right to left.

Whoever paints works out rectangles as in a window that reads from left to right and mirrors each at the end. (Qt's
own ``QStyle.visualRect`` does the same; to import it takes 14 ms.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QLineEdit, QPlainTextEdit, QWidget


def mirrored(rect: QRect, within: QRect, widget: QWidget) -> QRect:
    """``rect`` where it belongs in ``within`` by the direction in which ``widget`` reads."""
    if not widget.isRightToLeft():
        return rect
    return QRect(within.left() + within.right() - rect.right(), rect.y(), rect.width(), rect.height())


def begin_with_the_window(shown: QLabel | QLineEdit) -> None:
    """Let its words begin where lines of the window do: Qt goes by the script of the text, and a name in another one
    would stand apart."""
    if shown.isRightToLeft():
        flags = Qt.AlignmentFlag
        shown.setAlignment(flags.AlignRight | flags.AlignAbsolute | flags.AlignVCenter)


def begin_lines_with_the_window(edit: QPlainTextEdit) -> None:
    """The same for several lines."""
    if edit.isRightToLeft():
        option = edit.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        edit.document().setDefaultTextOption(option)


def put_icon_behind(button: QAbstractButton) -> None:
    """The icon of a button at the end of its words, however they read."""
    directions = Qt.LayoutDirection
    mirrored = QGuiApplication.layoutDirection() is directions.RightToLeft
    button.setLayoutDirection(directions.LeftToRight if mirrored else directions.RightToLeft)


def set_margins(around: QLayout | QWidget, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Margins that differ where a line begins and where it ends, which Qt leaves where they are."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        leading, trailing = trailing, leading
    around.setContentsMargins(leading, top, trailing, bottom)
