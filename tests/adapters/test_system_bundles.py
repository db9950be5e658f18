"""Several files handed over as one ZIP or folder: whole or not at all, and nothing of the person's replaced by it."""

from __future__ import annotations

import io
import stat
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from apptracker.adapters.system.bundles import write_folder, zipped
from apptracker.domain.errors import AppError

SUM = "0" * 64
MEMBERS = (
    ("README.txt", b"one"),
    ("Files/cv.pdf", b"two"),
    ("SHA256SUMS", f"{SUM}  README.txt\n{SUM}  Files/cv.pdf\n".encode()),
)
AT = datetime(2026, 11, 18, 9, 30, tzinfo=UTC)


def _tree(path: Path) -> dict[str, bytes]:
    return {p.relative_to(path).as_posix(): p.read_bytes() for p in path.rglob("*") if p.is_file()}


def test_a_zip_holds_the_files_in_one_folder_and_is_the_same_each_time() -> None:
    data = zipped("Sent", MEMBERS, AT)
    assert data == zipped("Sent", list(MEMBERS), AT)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {n: archive.read(n) for n in archive.namelist()} == {f"Sent/{n}": d for n, d in MEMBERS}
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 11, 18, 9, 30, 0)}


@pytest.mark.parametrize("year", [1, 1979, 2108])
def test_a_year_no_zip_can_tell(year: int) -> None:
    assert zipfile.is_zipfile(io.BytesIO(zipped("Sent", MEMBERS, AT.replace(year=year))))


def test_a_new_folder(tmp_path: Path) -> None:
    write_folder(tmp_path / "sent", MEMBERS)
    assert _tree(tmp_path / "sent") == dict(MEMBERS)
    assert [p.name for p in tmp_path.iterdir()] == ["sent"]
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "sent").stat().st_mode) == 0o700


def test_an_empty_folder_is_used_and_one_made_before_is_replaced_with_force(tmp_path: Path) -> None:
    target = tmp_path / "sent"
    target.mkdir()
    write_folder(target, MEMBERS)
    with pytest.raises(AppError) as refused:
        write_folder(target, MEMBERS)
    assert refused.value.code == "file.exists"
    write_folder(target, [("README.txt", b"anew"), MEMBERS[2]], force=True)
    assert _tree(target) == {"README.txt": b"anew", "SHA256SUMS": MEMBERS[2][1]}


def test_a_folder_with_other_things_is_never_replaced(tmp_path: Path) -> None:
    target = tmp_path / "sent"
    write_folder(target, MEMBERS)
    (target / "mine.txt").write_text("mine", encoding="utf-8")
    before = _tree(target)
    for path in (target, tmp_path, target / "mine.txt"):
        with pytest.raises(AppError) as refused:
            write_folder(path, MEMBERS, force=True)
        assert refused.value.code == "folder.others"
    assert _tree(target) == before


def test_no_half_folder_is_left_behind(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none" / "sent", "file.no_folder"), (tmp_path / "a\0b", "file.unwritable")):
        with pytest.raises(AppError) as refused:
            write_folder(path, MEMBERS)
        assert refused.value.code == code
    with pytest.raises(AppError):  # the second file cannot have the name of the first
        write_folder(tmp_path / "sent", [("a", b""), ("a/b", b"")])
    assert list(tmp_path.iterdir()) == []
