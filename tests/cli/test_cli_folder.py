"""apptracker folder: where the data is, moving it, naming it; a disk that is away is no loss."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support import Cli, Outcome

from apptracker import paths
from apptracker.adapters.system import background
from apptracker.services import folders

Everyday = Callable[..., Outcome]


@pytest.fixture
def everyday(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Everyday:
    """The command line as people use it, without a data folder named."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return Cli(tmp_path / "unused", monkeypatch).bare


def test_the_data_moves_and_is_used_there_from_then_on(everyday: Everyday, tmp_path: Path) -> None:
    everyday("add", "--employer", "Larkspur", "--title", "Agent").ok()
    was = paths.system_data_dir()
    assert everyday("folder", "--json").json == {"folder": str(was), "kind": "system", "portable": None}
    target = tmp_path / "stick"
    assert everyday("folder", "move", target, "--json").json == {"folder": str(target), "was": str(was)}
    assert everyday("folder", "--json").json["kind"] == "chosen"
    assert [a["employer"] for a in everyday("list", "--json").json] == ["Larkspur"]
    everyday("add", "--employer", "Cedar", "--title", "Agent").ok()
    assert (target / "apptracker.sqlite3").exists()
    left = everyday("--data-dir", was, "list")
    assert left.status == 1
    assert f"the data moved from {was} to {target}" in left.err


def test_a_disk_that_is_away_is_told_and_nothing_is_begun_in_its_place(everyday: Everyday, tmp_path: Path) -> None:
    target = tmp_path / "stick"
    everyday("add", "--employer", "Larkspur", "--title", "Agent").ok()
    everyday("folder", "move", target).ok()
    target.rename(tmp_path / "unplugged")
    away = everyday("list")
    assert away.status == 1
    assert f"the data is in {target}, which is not there now" in away.err
    assert not target.exists()
    (tmp_path / "other place").mkdir()
    (tmp_path / "unplugged").rename(tmp_path / "other place" / "data")
    everyday("folder", "use", tmp_path / "other place" / "data").ok()
    assert [a["employer"] for a in everyday("list", "--json").json] == ["Larkspur"]


def test_beside_the_program_it_goes_before_any_choice(
    everyday: Everyday, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = tmp_path / "program" / "apptracker-data"
    beside.parent.mkdir()
    monkeypatch.setattr(paths, "portable_data_dir", lambda: beside)
    everyday("add", "--employer", "Larkspur", "--title", "Agent").ok()
    assert everyday("folder", "--json").json["portable"] == str(beside)
    everyday("folder", "move", beside).ok()
    assert everyday("folder", "--json").json["kind"] == "portable"
    assert not (tmp_path / "config" / "apptracker").exists(), "nothing about it is kept on the machine"
    refused = everyday("folder", "use", tmp_path)
    assert refused.status == 1
    assert "goes before any other" in refused.err


def test_data_named_for_one_run_stays_where_it_is(fresh_cli: Cli, tmp_path: Path) -> None:
    fresh_cli("add", "--employer", "Larkspur", "--title", "Agent").ok()
    assert fresh_cli("folder", "--json").json["kind"] == "named"
    refused = fresh_cli("folder", "move", tmp_path / "target")
    assert refused.status == 1
    assert "named for this run alone" in refused.err
    assert fresh_cli("folder", "use", tmp_path / "nowhere").status == 1


def test_a_pointer_that_says_nothing_is_as_none(everyday: Everyday, tmp_path: Path) -> None:
    pointer = tmp_path / "config" / "apptracker" / paths.POINTER
    pointer.parent.mkdir(parents=True)
    for said in (b"", b"relative/place\n", b"\xff\xfe"):
        pointer.write_bytes(said)
        assert everyday("folder", "--json").json["kind"] == "system"


def test_an_open_window_is_not_cut_off(everyday: Everyday, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    everyday("add", "--employer", "Larkspur", "--title", "Agent").ok()
    monkeypatch.setattr(folders, "holder", lambda _lock: 7)
    everyday("folder", "move", tmp_path / "stick").refused("a window is open over the data")
    assert not (tmp_path / "stick").exists()


def test_the_agent_goes_along_and_goes_on_where_nothing_moved(
    everyday: Everyday, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everyday("add", "--employer", "Larkspur", "--title", "Agent").ok()
    was, done = paths.system_data_dir(), []
    monkeypatch.setattr(background, "is_running", lambda _folder: True)
    monkeypatch.setattr(background, "stop", lambda folder: done.append(("stop", folder)))
    monkeypatch.setattr(background, "start", lambda folder: done.append(("start", folder)))
    monkeypatch.setattr(folders, "_settle", lambda _target: Path("/proc/no/such").mkdir())
    assert everyday("folder", "move", tmp_path / "stick").status == 1
    assert done == [("stop", was), ("start", was)]
    done.clear()
    monkeypatch.setattr(folders, "_settle", lambda _target: None)
    everyday("folder", "move", tmp_path / "stick").ok()
    assert done == [("stop", was), ("start", tmp_path / "stick")]
