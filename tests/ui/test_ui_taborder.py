"""Tab goes through widgets in the order of their layouts."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from apptracker.ui.application import taborder
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.widgets.basics import FlowLayout, in_row, label, stacked


def form(qtbot: QtBot) -> tuple[QWidget, list[QLineEdit]]:
    """Fields in layouts of each kind, those that stand first put in last."""
    fields = [QLineEdit(str(number)) for number in range(8)]
    flow, held, grid = FlowLayout(), QWidget(), QGridLayout()
    for field in fields[5:7]:
        flow.addWidget(field)
    held.setLayout(flow)
    grid.addWidget(fields[3], 0, 0)
    grid.addWidget(fields[4], 0, 1)
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    column.addWidget(fields[7])
    column.insertWidget(0, held)
    column.insertLayout(0, grid)
    column.insertLayout(0, stacked(label("A"), in_row(fields[1], 1, fields[2])))
    column.insertWidget(0, fields[0])
    return root, fields


def test_tab_follows_layouts_within_layouts(qtbot: QtBot) -> None:
    root, fields = form(qtbot)
    wanted = [field.text() for field in fields]
    assert chain(fields[0]) != wanted
    ordered(root, qtbot)
    assert chain(fields[0]) == wanted


def test_nothing_stays_known_that_qt_deletes_by_itself(qtbot: QtBot) -> None:
    """An item of a layout goes with its widget; PySide6 is not told."""
    known = {id(each) for each in items()}
    root, _fields = form(qtbot)
    ours = {id(each) for each in items()} - known  # those of our own layout, which are told of
    ordered(root, qtbot)
    assert {id(each) for each in items()} - known == ours


def ordered(root: QWidget, qtbot: QtBot) -> None:
    read_in_order(root)
    read_in_order(root)  # asked for twice, done once
    qtbot.waitUntil(lambda: root not in taborder._soon)


def items() -> list[QWidgetItem]:
    return [each for each in shiboken6.getAllValidWrappers() if isinstance(each, QWidgetItem)]


def chain(first: QLineEdit) -> list[str]:
    """The fields as Tab comes to them, and round to the first."""
    found, each = [first.text()], first.nextInFocusChain()
    while each is not first:
        if isinstance(each, QLineEdit):
            found.append(each.text())
        each = each.nextInFocusChain()
    return found
