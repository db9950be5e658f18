"""background: what it says and refuses, without the agent itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import Cli

from apptracker.adapters.system import background


def test_files_want_a_folder_with_a_name(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.iterdir())
    for nothing in ("", " "):
        refused = cli("background", "files", "--out", nothing)
        assert (refused.status, refused.out) == (2, "")
        assert "name the folder" in refused.err
    assert set(tmp_path.iterdir()) == before
    cli("background", "files", "--out", ".").ok()
    assert (tmp_path / "HOW-TO.txt").exists()


@pytest.mark.parametrize("starts", [False, True], ids=["not started", "started and ended at once"])
def test_on_that_could_not_start_says_so(cli: Cli, monkeypatch: pytest.MonkeyPatch, starts: bool) -> None:
    monkeypatch.setattr(background, "PATIENCE", 0.05)
    monkeypatch.setattr(background, "start_apart", lambda _: starts)
    failed = cli("background", "on")
    assert failed.status == 1
    assert "could not be started now" in failed.err
    failed = cli("background", "on", "--json")
    assert failed.status == 1
    assert (failed.json["running"], failed.json["login"]) == (False, "on")
