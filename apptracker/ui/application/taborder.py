"""Tab goes through widgets as they are read, though many came later than those below them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

from apptracker.ui.ops import Ops


class TabOrder:
    """Keeps Tab going through what is inside ``root`` as it is read. Asked anew at each change of the layout, it looks
    once for all of them, after they are painted: going through a whole page takes 10 ms."""

    def __init__(self, ops: Ops, root: QWidget) -> None:
        self._ops, self._root = ops, root
        self._asked = False

    def renew(self) -> None:
        if not self._asked:
            self._asked = True
            self._ops.soon(self._renew, owner=self._root)

    def _renew(self) -> None:
        self._asked = False
        read_in_order(self._root)


def read_in_order(root: QWidget) -> None:
    """Let Tab follow the layout of what is inside ``root``. Nothing in it may have a focus proxy: Qt moves nothing
    then."""
    for one, other in pairwise(_focusable(root)):
        QWidget.setTabOrder(one, other)


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    grouped = isinstance(widget, QAbstractButton) and widget.group() is not None  # Tab takes the chosen one's place
    if grouped or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _focusable(inner)
    elif isinstance(widget, QStackedWidget | QSplitter):
        for number in range(widget.count()):
            page = widget.widget(number)
            if page is not None:
                yield from _focusable(page)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        if (inner := item.layout()) is not None:
            yield from _in_layout(inner)
        elif (widget := item.widget()) is not None:
            yield from _focusable(widget)
