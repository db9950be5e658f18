"""What the window remembers: whole or not at all, never in the way of starting."""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from ui_helpers import Desk

from apptracker.ui import placing
from apptracker.ui.state import WindowState


def test_what_was_put_is_there_again(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "settings.toml")
    state.put("theme", "dark")
    state.put("font.percent", 120)
    state.put("sidebar.folded", True)
    state.put("window", [10, 20, 900, 600])
    state.put("columns", ["employer", 'ti"tle'])
    state.save()
    again = WindowState(tmp_path / "settings.toml")
    assert again.text("theme") == "dark"
    assert again.number("font.percent") == 120
    assert again.flag("sidebar.folded") is True
    assert again.numbers("window") == [10, 20, 900, 600]
    assert again.texts("columns") == ["employer", 'ti"tle']


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters()), name=st.text(st.characters(), min_size=1))
def test_any_text_survives(tmp_path: Path, text: str, name: str) -> None:
    path = tmp_path / "settings.toml"
    path.unlink(missing_ok=True)  # of the example before, whose name may be the same but for half a character
    state = WindowState(path)
    state.put(name, text)
    state.put("other", "kept")
    state.save()
    tomllib.loads(path.read_text(encoding="utf-8"))
    again = WindowState(path)
    assert again.text("other") in ("kept", text)
    shown = text.encode("utf-8", "replace").decode()
    assert again.text(name.encode("utf-8", "replace").decode()) in (shown, "kept")


@pytest.mark.parametrize(
    "content", [b"", b"not toml [", b"\xff\xfe", b"theme = 3\nwindow = 'x'\nfont = true\n", b"[[theme]]\nx = 1\n"]
)
def test_a_damaged_or_foreign_file_is_taken_for_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    state = WindowState(path)
    assert state.text("theme", "system") == "system"
    assert state.numbers("window") == []
    assert state.number("font", 100) == 100, "true is no number"
    assert state.flag("theme") is False
    assert state.texts("theme") == []


def test_nothing_is_written_when_nothing_changed(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('"theme" = "dark"\n')
    before = path.stat().st_mtime_ns
    state = WindowState(path)
    state.put("theme", "dark")
    state.save()
    assert path.stat().st_mtime_ns == before


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_the_file_is_private(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "settings.toml")
    state.put("theme", "dark")
    state.save()
    assert stat.S_IMODE((tmp_path / "settings.toml").stat().st_mode) == 0o600


@pytest.mark.parametrize("place", ["missing/settings.toml", "file/settings.toml", "x" * 300 + "/settings.toml"])
def test_a_place_that_cannot_be_written_costs_nothing(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("mine")
    state = WindowState(tmp_path / place)
    state.put("theme", "dark")
    state.save()
    assert state.text("theme") == "dark"
    assert (tmp_path / "file").read_text() == "mine"


def test_the_window_comes_back_as_it_was_left(open_desk: Callable[..., Desk], tmp_path: Path) -> None:
    first = open_desk("settings")
    first.window.resize(1010, 640)
    first.run("sidebar")
    first.run("larger")
    first.window.close()
    state = WindowState(tmp_path / "window.toml")
    assert state.numbers("window")[2:] == [1010, 640]
    assert state.flag("sidebar.folded")
    assert state.number("font.percent") == 110
    assert state.text("page") == "settings"
    second = open_desk("settings")
    assert (second.window.width(), second.window.height()) == (1010, 640)
    assert second.window.sidebar.folded


def test_a_window_left_on_a_screen_that_is_gone_is_seen(open_desk: Callable[..., Desk], tmp_path: Path) -> None:
    (tmp_path / "window.toml").write_text('"window" = [90000, 90000, 100, 100]\n')
    desk = open_desk("settings")
    assert desk.window.screen().availableGeometry().intersects(desk.window.frameGeometry())
    assert desk.window.width() >= 720


def test_the_window_is_no_larger_than_the_screen(
    open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(placing, "room_on", lambda _: QRect(0, 0, 1100, 720))
    desk = open_desk("settings")
    assert (desk.window.width(), desk.window.height()) == (1100, 720)


def test_the_sidebar_folds_by_itself_where_its_names_take_too_much(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    sidebar, theme = desk.window.sidebar, desk.context.theme
    desk.window.resize(900, 600)
    desk.settle()
    assert not sidebar.folded
    theme.choose(theme.choice, 2.0)
    desk.settle()
    assert sidebar.folded
    desk.run("sidebar")
    assert not sidebar.folded, "the person wants the names all the same"
    desk.window.resize(1900, 900)
    desk.settle()
    assert not sidebar.folded
    desk.window.resize(900, 600)
    desk.settle()
    assert sidebar.folded
    assert not desk.context.state.flag("sidebar.folded"), "nobody chose that"


def test_a_long_title_gives_way_to_the_buttons(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("interviews")
    desk.window.resize(720, 600)
    desk.context.theme.choose(desk.context.theme.choice, 2.0)
    for _ in range(3):
        desk.settle()
    header = desk.window.header
    assert header.primary.width() >= header.primary.sizeHint().width()
    assert header.geometry().contains(header.mapToParent(header.primary.geometry().bottomRight()))
