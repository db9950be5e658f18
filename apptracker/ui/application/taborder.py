"""Tab goes through widgets as they are read, though many came later than those below them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


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
