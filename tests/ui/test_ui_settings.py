"""Settings: look, time zone, backups and restoring, sample data, health, what is stored where."""

from __future__ import annotations

import shutil
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QRadioButton
from ui_helpers import Desk

from apptracker.services import applications, samples, upkeep
from apptracker.store import Database
from apptracker.store.backup import BackupReason
from apptracker.ui.settings.clock import Time
from apptracker.ui.settings.data import REASONS, Data
from apptracker.ui.settings.health import Health
from apptracker.ui.settings.index import GROUPS
from apptracker.ui.settings.section import Section


@pytest.fixture
def settings(open_desk: Callable[..., Desk]) -> Desk:
    desk = open_desk("settings")
    desk.settle()
    return desk


def choose(desk: Desk, name: str) -> None:
    desk.click(desk.find(QRadioButton, accessibleName=name))


def test_the_theme_is_worn_at_once_and_remembered(settings: Desk) -> None:
    theme = settings.context.theme
    assert settings.find(QRadioButton, accessibleName="Theme: Light").isChecked()
    choose(settings, "Theme: Dark")
    assert theme.tokens.name == "dark"
    assert settings.window.state.text("theme") == "dark"
    choose(settings, "Theme: High contrast")
    assert theme.tokens.name == "high-contrast"
    choose(settings, "Theme: As the system")
    assert (theme.choice, settings.window.state.text("theme")) == ("system", "system")


def test_the_font_size_is_worn_at_once_and_follows_the_keys(settings: Desk) -> None:
    box = settings.find(QComboBox, accessibleName="Font size")
    assert box.currentText() == "100 %"
    assert [box.itemText(i) for i in (0, box.count() - 1)] == ["80 %", "200 %"]
    box.setFocus()
    settings.keys("Down")
    assert settings.context.theme.scale == 1.1
    assert settings.window.state.number("font.percent") == 110
    settings.keys("Ctrl++")
    assert box.currentText() == "120 %"


def test_where_to_start(settings: Desk) -> None:
    assert settings.find(QRadioButton, accessibleName="Start page: Today").isChecked()
    choose(settings, "Start page: The page I left")
    assert settings.window.state.text("start_page") == "last"


def test_the_time_zone_is_checked_set_and_cleared(settings: Desk) -> None:
    settings.context.go.go("settings:time-zone")
    section = settings.find(Time)
    assert any("time of this computer" in text for text in settings.texts(section))
    section.field.setFocus()
    settings.type("Chicaco")
    settings.keys("Return")
    assert "'Chicaco' does not name one time zone; write America/Chicago." in settings.texts(section)
    assert section.field.text() == "Chicaco"
    section.field.setText("Chicago")
    settings.keys("Return")
    assert section.field.text() == "Chicago (Central Time)"
    section.field.setText("europe/berlin")
    settings.keys("Return")
    assert settings.db.read.setting("zone") == "Europe/Berlin"
    assert section.field.text() == "Berlin (Central European Time)"
    assert "does not name" not in " ".join(settings.texts(section))
    assert any("It is 4:00\u202fPM there" in t or "It is 4:00 PM there" in t for t in settings.texts(section))
    settings.click("As this computer")
    assert settings.db.read.setting("zone") is None
    settings.click("Undo", settings.window.toast)
    assert section.field.text() == "Berlin (Central European Time)"


def test_places_are_offered_as_they_are_typed(settings: Desk) -> None:
    settings.context.go.go("settings:time-zone")
    section = settings.find(Time)
    names = section._offered.stringList()
    assert "Chicago (Central Time)" in names
    assert not any("Etc/" in name or "UTC" in name for name in names)
    assert len(set(names)) == len(names)


def test_what_is_being_typed_stays_when_something_changes(settings: Desk) -> None:
    settings.context.go.go("settings:time-zone")
    section = settings.find(Time)
    section.field.setFocus()
    settings.type("Eur")
    settings.context.ops.change(
        lambda db: applications.add(db, employer="Harbor", title="Agent"), owner=settings.window
    )
    assert section.field.text() == "Eur"
    section.field.clear()


def test_a_backup_is_made_listed_and_restored(settings: Desk) -> None:
    settings.context.go.go("settings:backup")
    applications.add(settings.db, employer="Harbor Mutual", title="Agent")
    section = settings.find(Data)
    settings.click("Back up now", section)
    assert settings.toast.startswith("Backed up and checked")
    assert any(text.startswith("made by you") for text in settings.texts(section))
    backup = upkeep.backups(settings.db.folder.root)[0]
    applications.add(settings.db, employer="Northwind", title="Lead")
    before = settings.db.read.latest_change_id()

    restore = [b for b in section.findChildren(type(settings.button("Back up now", section))) if b.isVisible()]
    row = next(b for b in restore if b.toolTip() == str(backup.path))
    settings.prompts.answers = [False]
    settings.click(row)
    assert len(settings.db.read.applications()) == 2
    seen: list[object] = []
    settings.context.bus.changed.connect(lambda changes, who: seen.append(changes.ids))
    settings.prompts.answers = [True]
    settings.click(row)
    assert len(settings.db.read.applications()) == 1
    assert seen == [{"everything": (0,)}]
    assert "Restored the data of today" in settings.toast
    assert "What was there before is a backup of its own" in settings.toast
    settings.settle()
    assert any(text.startswith("before a restore") for text in settings.texts(section))
    # The window goes on with what was restored.
    applications.add(settings.db, employer="Ritz", title="Night agent")
    assert settings.db.read.latest_change_id() > before


def test_a_backup_from_a_file_and_one_that_is_none(settings: Desk) -> None:
    settings.context.go.go("settings:backup")
    applications.add(settings.db, employer="Harbor Mutual", title="Agent")
    elsewhere = settings.db.folder.root.parent / "copy.zip"
    shutil.copy(upkeep.back_up(settings.db).path, elsewhere)
    applications.delete(settings.db, [1])
    settings.prompts.files = [[elsewhere], [settings.db.folder.database], []]
    settings.prompts.answers = [True, True]
    settings.click("Restore from a file…")
    assert len(settings.db.read.applications()) == 1
    settings.click("Restore from a file…")
    assert "is no sound backup" in settings.toast
    assert len(settings.db.read.applications()) == 1
    settings.click("Restore from a file…")


def test_the_palette_and_the_button_both_back_up(settings: Desk) -> None:
    settings.run("backup")
    assert len(upkeep.backups(settings.db.folder.root)) == 2
    assert any("made by you" in text for text in settings.texts(settings.find(Data)))
    settings.run("page.history")
    settings.run("backup")
    assert len(upkeep.backups(settings.db.folder.root)) == 3


def test_all_backups_show_when_asked(db: Database, open_desk: Callable[..., Desk]) -> None:
    for _ in range(6):
        upkeep.back_up(db)
    desk = open_desk("settings:backup")
    desk.settle()
    section = desk.find(Data)
    assert len([t for t in desk.texts(section) if t.startswith("made by")]) == 4
    desk.click("Show all 7 backups")
    assert len([t for t in desk.texts(section) if t.startswith("made by")]) == 7


def test_the_folder_opens(settings: Desk) -> None:
    settings.context.go.go("settings:backup")
    settings.click("Open the folder")
    assert settings.prompts.paths == [settings.db.folder.root]


def test_sample_data_in_and_out(settings: Desk) -> None:
    settings.context.go.go("settings:backup")
    section = settings.find(Data)
    settings.click("Try it with sample data", section)
    settings.settle()
    assert samples.present(settings.db)
    settings.click("Remove the sample data", section)
    settings.settle()
    assert not samples.present(settings.db)
    assert settings.button("Try it with sample data", section)


def test_health_is_told_in_words_and_repaired(settings: Desk) -> None:
    settings.context.go.go("settings:health")
    applications.add(settings.db, employer="Harbor Mutual", title="Agent")
    section = settings.find(Health)
    settings.click("Check now")
    assert "Everything is well." in settings.texts(section)
    assert "The database is whole." in settings.texts(section)
    loose = settings.db.folder.files / "ab" / ("ab" * 32)
    loose.parent.mkdir(parents=True)
    loose.write_bytes(b"left over")
    settings.click("Check now")
    told = " ".join(settings.texts(section))
    assert "Press Repair." in told
    assert "apptracker" not in told
    settings.click("Repair")
    assert not loose.exists()
    assert settings.toast.startswith("Made a backup")
    assert "Everything is well." in settings.texts(section)


def test_about_says_what_is_stored_where(settings: Desk) -> None:
    settings.context.go.go("settings:about")
    told = " ".join(label.text() for label in settings.window.findChildren(QLabel))
    for name in ("apptracker.sqlite3", "files/", "backups/", "templates/", "settings.toml", "apptracker.log"):
        assert name in told
    assert "Nothing leaves this machine" in told
    assert "MIT License" in told


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_a_small_window(open_desk: Callable[..., Desk], scale: float) -> None:
    desk = open_desk("settings")
    desk.window.resize(900, 600)
    desk.context.theme.choose("light", scale)
    desk.settle()
    for group in GROUPS:
        desk.window.pages["settings"].show_group(group.id)
        desk.settle()
        for section in desk.window.findChildren(Section):
            if section.isVisible():
                assert section.minimumSizeHint().width() <= section.width(), section.name


def test_every_reason_of_a_backup_has_words() -> None:
    assert set(REASONS) == set(BackupReason)
