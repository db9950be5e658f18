"""What opens over pages, by keyboard alone: Tab goes all through it and round, Escape puts it away, and the keyboard is
back where it was. All of it has names and roles."""

from __future__ import annotations

from collections.abc import Callable

import clipping
import each_screen
import pytest
from over import OVER
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QRadioButton, QWidget
from shiboken6 import isValid
from test_ui_accessibility import complaints
from ui_helpers import Desk

from apptracker.store import Database

PARTS = 3  # of all screens, for as many tests
#: What the keyboard reads sentence by sentence, and each is announced; and Qt's own field for keys.
READ = (
    "Client 'Empathy'",
    "Client 'Technical support agent'",
    "Client 'The letter as it will look'",
    "Client 'New keys'",
)
STORY = "Border 'Story: "  # a frame that takes the keyboard: named, and described by all that is told
TABS = 120  # presses of Tab after which a dialog is taken for a trap


def name_of(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    return (
        f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)() or widget.objectName()!r}"
    )


def unreached(dialog: QWidget) -> list[str]:
    """What Tab never comes to, of what takes the keyboard by it; or that it never comes round."""
    first = QApplication.focusWidget()
    if first is None or not (first is dialog or dialog.isAncestorOf(first)):
        return [f"the keyboard is not in it but at {name_of(first)}"]
    reached = [first]
    for _ in range(TABS):
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        if now is None or not dialog.isAncestorOf(now):
            return [f"Tab leaves it for {name_of(now)}"]
        if now is first:
            break
        reached.append(now)
    else:
        return [f"Tab never comes round: {[name_of(each) for each in reached[-4:]]}"]
    return [
        f"Tab never comes to {name_of(each)}"
        for each in dialog.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
        and not isinstance(each, QRadioButton)  # of several, the chosen one
        and not any(each is there or each.isAncestorOf(there) for there in reached)
    ]


@pytest.mark.parametrize("part", range(PARTS))
def test_tab_goes_through_and_escape_leads_back(open_desk: Callable[..., Desk], db: Database, part: int) -> None:
    each_screen.fill(db)
    desk = open_desk()
    wrong: list[str] = []
    looked = 0
    for name in each_screen.shown(desk, list(OVER)[part::PARTS]):
        dialogs = [top for top in clipping.looked_at() if isinstance(top, QDialog)]
        if not dialogs:
            continue
        [dialog] = dialogs
        looked += 1
        before = desk.window.focusWidget()
        dialog.activateWindow()
        desk.settle()
        if not isinstance(dialog, QMessageBox):
            wrong += [f"{name}: {each}" for each in unreached(dialog)]
        for _ in range(2):  # in a field with something typed the first may clear it
            if isValid(dialog) and dialog.isVisible():
                QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
                desk.settle()
        if isValid(dialog) and dialog.isVisible():
            wrong.append(f"{name}: Escape leaves it open")
            continue
        desk.window.activateWindow()
        desk.settle()
        now = QApplication.focusWidget()
        if now is not before:
            wrong.append(f"{name}: the keyboard was at {name_of(before)} and is at {name_of(now)}")
    assert looked > 5
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("part", range(PARTS))
def test_everything_in_front_has_a_name_and_a_role(open_desk: Callable[..., Desk], db: Database, part: int) -> None:
    each_screen.fill(db)
    desk = open_desk()
    wrong: list[str] = []
    for name in each_screen.shown(desk, list(OVER)[part::PARTS]):
        found = [each for top in clipping.looked_at() for each in complaints(top)]
        known = [each for each in found if each.startswith("no role") and (each.endswith(READ) or STORY in each)]
        wrong += [f"{name}: {each}" for each in found if each not in known]
    assert not wrong, "\n".join(dict.fromkeys(wrong))
