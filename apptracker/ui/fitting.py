"""How large a dialog opens: no larger than the window it belongs to, where that holds a dialog, and than the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog

from apptracker.ui.context import Context
from apptracker.ui.widgets.basics import Scrolled

_AROUND = 24  # what stays free of the window around the dialog
_SMALLEST = 360  # a window narrower or lower than this does not hold a dialog


def room_for(dialog: QDialog) -> QRect:
    """Where on the screen a dialog has its place."""
    room = dialog.screen().availableGeometry().adjusted(20, 30, -20, -30)
    owner = dialog.parentWidget()
    if owner is not None:
        over = owner.window().frameGeometry().adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        if over.width() >= _SMALLEST and over.height() >= _SMALLEST:
            room = room.intersected(over)
    return room


def size_dialog(dialog: QDialog, scale: float, width: int, height: int) -> None:
    """As large as wanted, in pixels at letters of 100 %, where there is so much room."""
    room = room_for(dialog)
    dialog.resize(min(round(width * scale), room.width()), min(round(height * scale), room.height()))


def besides(dialog: QDialog, fields: Scrolled) -> int:
    """Pixels of height that a dialog needs for all but its fields, which may have come just now."""
    fields.body.activate()
    return dialog.sizeHint().height() - fields.sizeHint().expandedTo(fields.minimumSizeHint()).height()


def fit_dialog(dialog: QDialog, context: Context, fields: Scrolled, width: int, more: int = 0) -> None:
    """As high as its fields, with ``more`` for what may still come; inside the window it belongs to, and on the screen.

    :param width: in pixels at letters of 100 %.
    """
    others = besides(dialog, fields)
    scale, room = context.theme.scale, room_for(dialog)
    inner = fields.widget()
    assert inner is not None
    wide = min(round(width * scale), room.width())
    needs = inner.heightForWidth(wide) if inner.hasHeightForWidth() else inner.sizeHint().height()
    dialog.resize(wide, min(round(needs + others + more), room.height()))
    place = dialog.frameGeometry()
    place.moveCenter(room.center())
    dialog.move(place.topLeft())
