"""Tab goes through widgets as they are read, though many came later than those below them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain, pairwise
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

_soon: WeakSet[QWidget] = WeakSet()


def read_in_order(root: QWidget, after: QWidget | None = None) -> None:
    """Let Tab follow the layout of what is inside ``root``, which comes ``after`` another widget, if one is given.
    Nothing in it may have a focus proxy: Qt moves nothing then.

    It is done once what happens now is seen, and once only however often it is asked for until then.
    """
    if root not in _soon:
        _soon.add(root)
        QTimer.singleShot(0, root, partial(_read, root, after))


def _read(root: QWidget, after: QWidget | None) -> None:
    _soon.discard(root)
    first = (after,) if after is not None and shiboken6.isValid(after) else ()
    for one, other in pairwise(chain(first, _focusable(root))):
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
    for part in _parts(layout):
        yield from _in_layout(part) if isinstance(part, QLayout) else _focusable(part)


def _parts(layout: QLayout) -> list[QLayout | QWidget]:
    """What stands in a layout, in its order.

    Not by ``itemAt``: PySide6 (6.12) keeps the item it gives for as long as the layout lives, while Qt deletes it as
    soon as its widget goes elsewhere or is deleted, and tells nobody. What comes to stand at that place in memory has
    two objects in Python then; when it is deleted, PySide6 frees its object and, as there is another for that place,
    goes on to write into it. Minutes of use ended the process so.
    """
    holder = layout.parentWidget()
    inside = [*layout.children(), *(holder.children() if holder is not None else ())]
    placed = {layout.indexOf(each): each for each in inside if isinstance(each, QLayout | QWidget)}
    return [placed[place] for place in sorted(placed) if place >= 0]
