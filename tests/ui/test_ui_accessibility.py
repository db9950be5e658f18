"""Every page for who does not see it or has no mouse: names and roles all through its tree, and a way in and out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from ui_helpers import Desk

from apptracker.services import samples
from apptracker.store import Database
from apptracker.ui.board.board import Board
from apptracker.ui.searching.palette import Palette
from apptracker.ui.shell import PAGES

ROLE = QAccessible.Role
#: Roles that say nothing of what an element is for.
VAGUE = {ROLE.NoRole, ROLE.Client, ROLE.Window, ROLE.Pane, ROLE.Border, ROLE.UserRole}
#: Roles a person acts on.
INTERACTIVE = {
    ROLE.Button,
    ROLE.ButtonDropDown,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.RadioButton,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.SpinBox,
    ROLE.Slider,
    ROLE.Link,
    ROLE.PageTab,
    ROLE.List,
    ROLE.ListItem,
    ROLE.Table,
    ROLE.Tree,
    ROLE.MenuItem,
}
#: Elements whose children belong to the one control they make up.
WHOLE = {ROLE.ComboBox, ROLE.SpinBox, ROLE.Table, ROLE.Tree, ROLE.ScrollBar, ROLE.EditableText}
PAGE_IDS = [spec.id for spec in PAGES]
TABS = 400  # presses of Tab after which a page is taken for a trap


def show_application(desk: Desk) -> QWidget:
    found = desk.db.read.changed_last(1)
    if not found:
        pytest.skip("no application without data")
    desk.context.go.open_application(found[0], whole=True)
    desk.settle()
    assert desk.window.pane.page is not None
    return desk.window.pane.page


def show_dialog(action: str) -> Callable[[Desk], QWidget]:
    def showing(desk: Desk) -> QWidget:
        desk.run(action)
        return next(d for d in desk.window.findChildren(QDialog) if d.isVisible())

    return showing


def show_palette(desk: Desk) -> QWidget:
    desk.run("palette")
    return desk.find(Palette)


def show_window(desk: Desk) -> QWidget:
    found = desk.db.read.changed_last(1)
    if not found:
        pytest.skip("no application without data")
    window = desk.window.own_windows.open(found[0])
    assert window is not None
    return window


def show_action(page: str, action: str) -> Callable[[Desk], QWidget]:
    def showing(desk: Desk) -> QWidget:
        desk.context.go.show_page(page)
        if desk.context.actions[action].isEnabled():
            desk.run(action)
        return desk.window

    return showing


def show_of(who: str) -> Callable[[Desk], QWidget]:
    def showing(desk: Desk) -> QWidget:
        desk.context.go.show_page("people")
        if desk.db.read.changed_last(1):
            (desk.context.go.open_person if who == "person" else desk.context.go.open_employer)(1)
        return desk.window

    return showing


def show_ended(desk: Desk) -> QWidget:
    """What is asked when a card came to an ending."""
    desk.context.go.show_page("board")
    board = desk.window.findChild(Board)
    if board is not None and (lists := [each for each in board.lists() if each.column.ids]):
        ending = next(place.stage.id for place in board.places if place.stage.kind.is_ending)
        board.moved.emit([lists[0].column.ids[0]], ending)
    return desk.window


PLACES: dict[str, Callable[[Desk], QWidget]] = {
    "application page": show_application,
    "capture": show_dialog("capture"),
    "shortcuts": show_dialog("shortcuts"),
    "palette": show_palette,
    "window of its own": show_window,
    "week": show_action("calendar", "calendar.week"),
    "agenda": show_action("calendar", "calendar.agenda"),
    "filters": show_action("applications", "table.filter"),
    "new person": show_action("people", "person.add"),
    "person": show_of("person"),
    "employer": show_of("employer"),
    "ended": show_ended,
}


@pytest.fixture(params=["no data", "sample data"])
def data(request: pytest.FixtureRequest, db: Database) -> str:
    if request.param == "sample data":
        samples.load(db)
    return str(request.param)


def close_all(desk: Desk) -> None:
    for widget in (*desk.window.findChildren(QDialog), *desk.window.findChildren(Palette)):
        widget.close()
    desk.settle()


def walked(element: QAccessibleInterface, path: str = "") -> Iterator[tuple[QAccessibleInterface, str]]:
    """All visible elements beneath one, with where they are."""
    if not element.isValid() or element.state().invisible:
        return
    name = element.text(QAccessible.Text.Name)
    here = f"{path} > {element.role().name} {name!r}"
    yield element, here
    if element.role() not in WHOLE:
        for number in range(element.childCount()):
            child = element.child(number)
            if child is not None:
                yield from walked(child, here)


def complaints(widget: QWidget) -> list[str]:
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    found = []
    for element, where in walked(root):
        name = element.text(QAccessible.Text.Name).strip()
        focusable = bool(element.state().focusable)
        if (element.role() in INTERACTIVE or focusable) and not name:
            found.append(f"no name: {where}")
        if focusable and element.role() in VAGUE and element.object() is not widget:
            found.append(f"no role: {where}")
    return found


@pytest.mark.parametrize("page_id", PAGE_IDS)
def test_every_element_of_a_page_has_a_name_and_a_role(data: str, open_desk: Callable[..., Desk], page_id: str) -> None:
    desk = open_desk(page_id)
    desk.settle()
    assert complaints(desk.window) == []


@pytest.mark.parametrize("place", PLACES)
def test_every_element_of_what_opens_over_pages_has_a_name_and_a_role(
    data: str, open_desk: Callable[..., Desk], place: str
) -> None:
    desk = open_desk("settings")
    desk.settle()
    widget = PLACES[place](desk)
    desk.settle()
    found = complaints(widget)
    close_all(desk)
    assert found == []


@pytest.mark.parametrize("back", [False, True], ids=["Tab", "Shift+Tab"])
@pytest.mark.parametrize("page_id", PAGE_IDS)
def test_every_page_is_entered_and_left_by_tab(
    data: str, open_desk: Callable[..., Desk], page_id: str, back: bool
) -> None:
    desk = open_desk(page_id)
    desk.settle()
    desk.window.activateWindow()
    desk.settle()
    page = desk.window.pages.currentWidget()
    assert page is not None
    button = desk.window.sidebar.buttons["settings" if not back else "today"]
    button.setFocus()
    entered = left = False
    modifiers = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    for _ in range(TABS):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        inside = page is focused or page.isAncestorOf(focused)
        left = entered and not inside
        entered = entered or inside
        if left:
            break
        QTest.keyClick(focused, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, modifiers)
        desk.settle()
    assert entered, "Tab never comes to the page"
    assert left, f"Tab never leaves {page_id}; it ends in {focused}"


class Opened(QObject):
    """Notes every window that shows itself."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("page_id", PAGE_IDS)
def test_no_page_flashes_a_window_of_its_own(
    data: str, open_desk: Callable[..., Desk], qapp: QApplication, page_id: str
) -> None:
    opened = Opened()
    qapp.installEventFilter(opened)
    desk = open_desk(page_id)
    desk.settle()
    qapp.removeEventFilter(opened)
    assert opened.windows == ["MainWindow"], "a widget was shown before it had a parent, which takes the focus away"


def test_the_walk_finds_what_has_no_name(desk: Desk) -> None:
    from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

    dialog = QDialog(desk.window)
    column = QVBoxLayout(dialog)
    column.addWidget(QPushButton())
    named = QLineEdit()
    named.setAccessibleName("Employer")
    column.addWidget(named)
    dialog.open()
    desk.settle()
    found = complaints(dialog)
    dialog.close()
    dialog.deleteLater()
    assert len(found) == 1
    assert "Button" in found[0]
