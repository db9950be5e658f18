"""The settings page as a place people find things in: sections, the search over all settings, ways that lead there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget
from ui_helpers import Desk

from apptracker.ui.pages.settings import CARDS, SettingsPage
from apptracker.ui.settings import index
from apptracker.ui.settings.index import GROUPS, SETTINGS, find
from apptracker.ui.settings.section import Section


@pytest.fixture
def settings(open_desk: Callable[..., Desk]) -> Desk:
    desk = open_desk("settings")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return desk


def page(desk: Desk) -> SettingsPage:
    found = desk.window.pages["settings"]
    assert isinstance(found, SettingsPage)
    return found


def shown(desk: Desk) -> list[str]:
    """The headings of the cards that show."""
    return [card.heading.text() for card in desk.window.findChildren(Section) if card.isVisible()]


def listed(desk: Desk) -> list[str]:
    return [row.text for row in page(desk).contents.list.rows.rows if row.spot is not None]


def test_every_setting_has_a_place_and_every_card_its_settings(settings: Desk) -> None:
    assert [group.id for group in GROUPS] == list(CARDS)
    assert len({setting.id for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        settings.context.go.go(f"settings:{setting.id}")
        settings.settle()
        cards = [c for c in settings.window.findChildren(Section) if c.isVisible() and setting.id in c.settings]
        assert len(cards) == 1, setting.id
        part = cards[0].part_for(setting.id)
        assert part is cards[0] or cards[0].isAncestorOf(part), setting.id
        [frame] = [f for f in settings.window.findChildren(QFrame, "spot") if f.isVisible()]
        assert frame.geometry().intersects(QRect(part.mapTo(frame.parentWidget(), QPoint()), part.size())), setting.id
        assert page(settings).isAncestorOf(settings.focused), setting.id
    known = {setting.id for setting in SETTINGS}
    assert {each for card in settings.window.findChildren(Section) for each in card.settings} == known


def test_the_sections_are_walked_with_the_arrows(settings: Desk) -> None:
    assert shown(settings) == ["Appearance"]
    settings.keys("Down", page(settings).contents.list)
    assert shown(settings) == ["Region and formats", "Time", "Working week"]
    assert settings.window.header.summary.text() == "Region and time"
    settings.keys("End", page(settings).contents.list)
    assert shown(settings) == ["About"]


def test_the_section_left_is_the_one_found_again(settings: Desk) -> None:
    settings.context.go.go("settings:backup")
    settings.context.go.show_page("today")
    settings.context.go.show_page("settings")
    assert "Data folder" in shown(settings)
    assert settings.window.state.text("settings.group") == "data"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("dark mode", "Theme"),
        ("compact", "Density"),
        ("colour", "Accent color"),
        ("zoom", "Font size"),
        ("animation", "Motion"),
        ("24-hour", "Clock"),
        ("country", "Region"),
        ("a4", "Paper size"),
        ("columns", "Stages"),
        ("restore", "Backups"),
        ("do not disturb", "Quiet hours"),
        ("ghosted", "When silence counts"),
        ("dollar", "Currency"),
    ],
)
def test_settings_are_found_by_what_people_call_them(typed: str, name: str) -> None:
    assert name in [setting.name for setting in find(typed)]


def test_names_come_before_other_words() -> None:
    found = [setting.name for setting in find("letter")]
    assert found.index("Letter templates") < found.index("Paper size")
    assert find("stages")[0].id == "stages"
    assert find("xyzzy") == []


def test_typing_narrows_the_list_and_enter_leads_there(settings: Desk) -> None:
    settings.run("search")
    settings.type("silence")
    assert listed(settings) == ["When silence counts"]
    assert "Gone quiet and goals" in shown(settings)  # it shows while one still types
    assert settings.focused is page(settings).contents.field
    settings.keys("Return")
    assert settings.focused.accessibleName() == "After applying"
    settings.keys("Escape")
    assert listed(settings) == [group.name for group in GROUPS]
    assert settings.focused is page(settings).contents.list


def test_what_was_found_is_walked_with_the_arrows(settings: Desk) -> None:
    settings.run("search")
    settings.type("backup")
    first = listed(settings)
    assert len(first) > 1 or first == ["Backups"]
    settings.type(" ")
    settings.keys("Down")
    assert settings.focused is page(settings).contents.list
    settings.click(page(settings).contents.field)
    page(settings).contents.field.setText("size")
    assert {"Font size", "Paper size"} <= set(listed(settings))
    settings.keys("Down")
    settings.keys("End", page(settings).contents.list)
    last = listed(settings)[-1]
    assert page(settings).contents.list.currentIndex().data() == last
    settings.keys("Return", page(settings).contents.list)
    assert page(settings).right.isAncestorOf(settings.focused)


def test_a_search_without_a_find_says_so(settings: Desk) -> None:
    settings.run("search")
    settings.type("xyzzy")
    assert "No setting has these words. Try another, like “dark” or “backup”." in settings.texts(page(settings))
    settings.keys("Escape")
    assert len(listed(settings)) == len(GROUPS)


@pytest.mark.parametrize(("width", "scale", "folded"), [(1180, 1.0, False), (900, 1.0, False), (900, 2.0, True)])
def test_every_section_fits(settings: Desk, width: int, scale: float, folded: bool) -> None:
    settings.window.resize(width, 600)
    settings.context.theme.choose("light", scale)
    settings.settle()
    assert page(settings).contents.folded is folded
    for group in GROUPS:
        page(settings).show_group(group.id)
        settings.settle()
        right = page(settings).right
        for label in right.currentWidget().findChildren(QLabel):
            if label.isVisible() and label.text():
                place = QRect(label.mapTo(right, QPoint()), label.size())
                assert place.left() >= 0, (group.id, label.text())
                assert place.right() <= right.width(), (group.id, label.text())
    if folded:
        settings.context.go.go("settings:stages")
        assert page(settings).contents.box.currentText() == "Stages"


def test_folded_what_was_found_shows_over_the_settings(settings: Desk) -> None:
    settings.window.resize(900, 600)
    settings.context.theme.choose("light", 2.0)
    settings.settle()
    contents = page(settings).contents
    assert not contents.list.isVisible()
    contents.begin("size")
    settings.settle()
    assert contents.list.isVisible()
    QTest.mouseClick(
        contents.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=contents.list.visualRect(contents.list.rows.index(1)).center(),
    )
    settings.settle()
    assert isinstance(QApplication.focusWidget(), QWidget)
    assert page(settings).right.isAncestorOf(settings.focused)


def test_only_the_section_that_shows_is_made(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    assert {type(card).__name__ for card in desk.window.findChildren(Section)} == {"Look"}
    assert index.BY_ID["density"].group == "appearance"
