"""The demo's folder is the person's alone, and gone again when the demo fails."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from apptracker.domain.errors import UserError
from apptracker.services import demo


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_the_folders_made_are_private(tmp_path: Path) -> None:
    with demo.fresh_folder(tmp_path / "demo"):
        pass
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "demo", tmp_path / "demo" / "letters")} == {0o700}


def test_a_failed_demo_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError), demo.fresh_folder(tmp_path / "demo"):
        raise UserError("demo.not_empty", path=tmp_path)
    assert not list(tmp_path.iterdir())
