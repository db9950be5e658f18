"""Appearance: accent, density, motion and the sidebar, worn at once and remembered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListView, QRadioButton, QTableView
from ui_helpers import Desk

from apptracker.services import samples
from apptracker.store import Database
from apptracker.ui import start
from apptracker.ui.settings.look import ACCENTS, DENSITIES, MOTIONS, Preview
from apptracker.ui.theme import MOTIONS as KNOWN_MOTIONS
from apptracker.ui.tokens import ACCENTS as KNOWN_ACCENTS
from apptracker.ui.tokens import DENSITIES as KNOWN_DENSITIES


@pytest.fixture
def settings(open_desk: Callable[..., Desk]) -> Desk:
    desk = open_desk("settings:theme")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return desk


def choose(desk: Desk, name: str) -> None:
    desk.click(desk.find(QRadioButton, accessibleName=name))


def test_everything_there_is_can_be_chosen() -> None:
    assert list(ACCENTS) == list(KNOWN_ACCENTS)
    assert tuple(key for key, _ in DENSITIES) == KNOWN_DENSITIES
    assert tuple(key for key, _ in MOTIONS) == KNOWN_MOTIONS


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_an_accent_is_worn_at_once_in_every_theme(settings: Desk, name: str) -> None:
    theme = settings.context.theme
    theme.choose(name)
    own = theme.color("accent")
    choose(settings, "Accent color: Violet")
    assert theme.color("accent") != own
    assert settings.window.state.text("accent") == "violet"
    assert theme.color("accent").name() in theme.sheet
    picture = settings.find(Preview).grab().toImage()
    middle = picture.pixelColor(picture.width() // 2 + 40, picture.height() // 2 - 10)
    assert middle == theme.color("selection")
    choose(settings, "Accent color: Teal")
    assert theme.color("accent") == own


def test_compact_shows_more_rows_in_the_same_room(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk("guide")
    rows = desk.window.pages["guide"].contents.list  # type: ignore[attr-defined]
    before, button = rows.sizeHintForRow(2), desk.window.header.search.sizeHint().height()
    desk.context.go.go("settings:density")
    choose(desk, "Density: Compact, to see more at once")
    assert desk.window.state.text("density") == "compact"
    desk.context.go.show_page("guide")
    desk.settle()
    assert rows.sizeHintForRow(2) < before
    assert desk.window.header.search.sizeHint().height() < button
    desk.context.go.go("settings:density")
    choose(desk, "Density: Comfortable")
    desk.context.go.show_page("guide")
    desk.settle()
    assert rows.sizeHintForRow(2) == before
    assert desk.window.header.search.sizeHint().height() == button


@pytest.mark.parametrize(
    ("page", "rows"), [("today", "agenda"), ("rules", "ruleList"), ("guide", "guideEntries"), ("people", "")]
)
def test_every_list_is_denser(open_desk: Callable[..., Desk], db: Database, page: str, rows: str) -> None:
    samples.load(db)
    desk = open_desk(page)
    desk.settle()
    view = next(
        v for v in desk.window.findChildren(QListView) if v.isVisible() and (not rows or v.objectName() == rows)
    )
    usual = sum(view.sizeHintForRow(row) for row in range(4))
    desk.context.theme.adjust(density="compact")
    desk.settle()
    dense = sum(view.sizeHintForRow(row) for row in range(4))
    assert dense < usual
    seen = [view.visualRect(view.model().index(row, 0)).height() for row in range(4)]
    assert sum(seen) == dense  # without being asked again


def test_the_table_is_denser(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk("applications")
    table = desk.find(QTableView)
    usual = table.rowHeight(0)
    desk.context.theme.adjust(density="compact")
    assert table.rowHeight(0) < usual - 5
    desk.context.theme.adjust(density="comfortable")
    assert table.rowHeight(0) == usual


def test_the_preview_follows_the_density_and_the_font(settings: Desk) -> None:
    preview = settings.find(Preview)
    usual = preview.height()
    choose(settings, "Density: Compact, to see more at once")
    settings.settle()
    assert preview.height() < usual
    settings.context.theme.choose("light", 2.0)
    settings.settle()
    assert preview.height() > usual


def test_motion_is_reduced_and_left_to_the_system(settings: Desk) -> None:
    theme = settings.context.theme
    choose(settings, "Motion: Reduced")
    assert theme.still
    choose(settings, "Motion: Full")
    assert not theme.still
    choose(settings, "Motion: As the system")
    assert settings.window.state.text("motion") == "system"


def test_the_sidebar_is_folded_here_and_with_its_keys(settings: Desk) -> None:
    icons = settings.find(QRadioButton, accessibleName="Sidebar: Icons alone")
    names = settings.find(QRadioButton, accessibleName="Sidebar: With names")
    assert names.isChecked()
    settings.click(icons)
    assert settings.window.sidebar.folded
    settings.keys("Ctrl+B", settings.window)
    settings.settle()
    assert not settings.window.sidebar.folded
    assert names.isChecked()


def test_icons_alone_are_chosen_too_where_the_sidebar_folded_itself(settings: Desk) -> None:
    sidebar = settings.window.sidebar
    settings.context.theme.choose("light", 2.0)
    settings.window.resize(1000, 700)
    settings.settle()
    assert sidebar.folded
    settings.click(settings.find(QRadioButton, accessibleName="Sidebar: Icons alone"))
    settings.window.resize(1900, 800)
    settings.settle()
    assert sidebar.folded
    assert settings.window.state.flag("sidebar.folded")
    settings.click(settings.find(QRadioButton, accessibleName="Sidebar: With names"))
    assert not sidebar.folded


def test_what_was_chosen_is_worn_from_the_first_paint_on(settings: Desk) -> None:
    choose(settings, "Accent color: Rust")
    choose(settings, "Density: Compact, to see more at once")
    assert start.looks(settings.window.state) == {"density": "compact", "accent": "rust", "motion": ""}
    settings.window.state.put("accent", "plaid")
    settings.context.theme.adjust(**start.looks(settings.window.state))
    assert settings.context.theme.accent == "rust"  # what is none is passed over


def test_the_choices_are_shown_in_their_color(settings: Desk) -> None:
    for accent, words in ACCENTS.items():
        button = settings.find(QRadioButton, accessibleName=f"Accent color: {words}")
        image = button.icon().pixmap(16, 16).toImage()
        color = image.pixelColor(image.width() // 2, image.height() // 2)
        assert QColor(color).isValid(), accent
        assert color.alpha() == 255, accent
