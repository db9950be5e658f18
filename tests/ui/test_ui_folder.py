"""Settings, data folder: moved, carried with the program, refused with a word; the window goes and comes back there."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from ui_helpers import Desk

from apptracker import paths
from apptracker.domain.clock import FrozenClock
from apptracker.services import applications
from apptracker.store import Database
from apptracker.ui.settings.folder import DataFolderCard


@pytest.fixture
def everyday(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data is where the system would have it."""
    monkeypatch.setattr(paths, "system_data_dir", lambda: data_dir)
    return data_dir


def card(desk: Desk) -> DataFolderCard:
    desk.context.go.go("settings:place")
    return desk.find(DataFolderCard)


def test_the_data_moves_and_the_window_closes_to_open_there(
    open_desk: Callable[..., Desk], everyday: Path, tmp_path: Path, db: Database, clock: FrozenClock
) -> None:
    applications.add(db, employer="Larkspur", title="Agent")
    full = tmp_path / "Documents"
    full.mkdir()
    (full / "thesis.txt").write_text("mine", encoding="utf-8")
    desk = open_desk("settings")
    shown = card(desk)
    desk.prompts.folders, desk.prompts.answers = [full], [True]
    desk.click(shown.move_button)
    assert not desk.window.isVisible()
    assert desk.db.moved_to == full / "apptracker"
    assert paths.chosen_data_dir() == full / "apptracker"
    with Database.open(full / "apptracker", clock) as moved:
        assert [a.employer for a in moved.read.applications()] == ["Larkspur"]


def test_what_will_not_do_is_told_beside_the_button_and_nothing_happens(
    open_desk: Callable[..., Desk], everyday: Path
) -> None:
    desk = open_desk("settings")
    shown = card(desk)
    desk.prompts.folders = [everyday]
    desk.click(shown.move_button)
    said = [each.text() for each in shown.findChildren(QLabel) if each.isVisible()]
    assert any("lies inside the data folder" in text for text in said), said
    desk.prompts.folders = [None]
    desk.click(shown.move_button)
    assert desk.window.isVisible()
    assert desk.db.moved_to is None


def test_thinking_better_of_it_leaves_everything(
    open_desk: Callable[..., Desk], everyday: Path, tmp_path: Path
) -> None:
    desk = open_desk("settings")
    shown = card(desk)
    desk.prompts.folders, desk.prompts.answers = [tmp_path / "new"], [False]
    desk.click(shown.move_button)
    assert desk.window.isEnabled()
    assert not (tmp_path / "new").exists()


def test_it_can_travel_with_the_program_where_that_is_possible(
    open_desk: Callable[..., Desk], everyday: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk("settings")
    assert not card(desk).carry.isVisible()
    beside = tmp_path / "stick" / "apptracker-data"
    beside.parent.mkdir()
    monkeypatch.setattr(paths, "portable_data_dir", lambda: beside)
    desk.window.close()
    desk = open_desk("settings")
    shown = card(desk)
    desk.prompts.answers = [True]
    desk.click(shown.carry)
    assert desk.db.moved_to == beside
    assert paths.usual_data_dir() == beside


def test_data_named_for_this_run_is_not_moved(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    shown = card(desk)
    assert not shown.move_button.isEnabled()
    assert any("For this run" in text for text in desk.texts(shown))


def test_a_disk_without_room_is_told_beside_the_button(
    open_desk: Callable[..., Desk], everyday: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stick").mkdir()
    desk = open_desk("settings")
    shown = card(desk)
    usage = shutil.disk_usage("/")._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    desk.prompts.folders = [tmp_path / "stick"]
    desk.click(shown.move_button)
    said = [each.text() for each in shown.findChildren(QLabel) if each.isVisible()]
    assert any("full" in text for text in said), said
