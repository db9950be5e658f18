"""Files are read with clear errors and written whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from apptracker.adapters.system.files import files_of_block, private_copy, private_file, read_bytes, write_whole
from apptracker.domain.errors import EnvironmentFault, UserError

posix = pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "Bewerbung Müller 求職.pdf"
    write_whole(path, b"%PDF")
    assert read_bytes(path) == b"%PDF"
    assert names(tmp_path) == [path.name]


def test_an_existing_file_is_replaced_only_when_forced(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"old")
    with pytest.raises(UserError, match=r"exists already.*--force"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    write_whole(path, b"new", force=True)
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["letter.pdf"]


@posix
def test_permissions(tmp_path: Path) -> None:
    shared = tmp_path / "shared.txt"
    shared.write_bytes(b"old")
    shared.chmod(0o644)
    write_whole(shared, b"new", force=True)
    write_whole(tmp_path / "own.txt", b"new")
    assert shared.stat().st_mode & 0o777 == 0o644
    assert (tmp_path / "own.txt").stat().st_mode & 0o777 == 0o600
    private_file(shared)
    assert shared.stat().st_mode & 0o777 == 0o600
    private_file(tmp_path / "none")


@pytest.mark.parametrize("name", ["", "missing/letter.pdf", "file.txt/letter.pdf"])
def test_places_where_no_file_can_stand(tmp_path: Path, name: str) -> None:
    (tmp_path / "file.txt").write_bytes(b"")
    with pytest.raises(UserError) as caught:
        write_whole(tmp_path / name, b"x", force=True)
    assert caught.value.code in ("file.is_folder", "file.no_folder")
    assert names(tmp_path) == ["file.txt"]


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "file.disk_full"), (errno.EIO, "file.unwritable")])
@pytest.mark.parametrize("force", [True, False])
def test_a_failing_disk_leaves_what_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, force: bool
) -> None:
    if force:
        (tmp_path / "letter.pdf").write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(EnvironmentFault) as caught:
        write_whole(tmp_path / "letter.pdf", b"new", force=force)
    assert caught.value.code == code
    assert "letter.pdf" in str(caught.value)
    monkeypatch.undo()
    assert names(tmp_path) == (["letter.pdf"] if force else [])
    if force:
        assert read_bytes(tmp_path / "letter.pdf") == b"old"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a folder that not even root can write to")
def test_a_folder_that_refuses_is_named() -> None:
    with pytest.raises(EnvironmentFault, match=r"/proc/self/letter\.pdf cannot be written"):
        write_whole(Path("/proc/self/letter.pdf"), b"x")


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "letter.pdf"
    real = os.fsync

    def somebody_else_writes(handle: int) -> None:
        path.write_bytes(b"theirs")
        real(handle)

    monkeypatch.setattr(os, "fsync", somebody_else_writes)
    with pytest.raises(UserError, match="exists already"):
        write_whole(path, b"ours")
    monkeypatch.undo()
    assert path.read_bytes() == b"theirs"
    assert names(tmp_path) == ["letter.pdf"]


def test_a_block_that_fails_takes_back_what_is_new(tmp_path: Path) -> None:
    for name in ("old.txt", "theirs.txt"):
        (tmp_path / name).write_bytes(b"old")
    with pytest.raises(UserError, match="exists already"), files_of_block() as write:  # noqa: PT012 - the block is what fails
        write(tmp_path / "new.txt", b"new")
        write(tmp_path / "old.txt", b"new", force=True)
        write(tmp_path / "theirs.txt", b"new")
    assert names(tmp_path) == ["old.txt", "theirs.txt"]
    with files_of_block() as write:
        write(tmp_path / "new.txt", b"new")
    assert "new.txt" in names(tmp_path)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("none.txt", "file.not_found"),
        ("", "file.is_folder"),
        ("big.bin", "file.too_large"),
        ("a\0b", "file.unreadable"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "big.bin").write_bytes(bytes(1001))
    with pytest.raises(UserError) as caught:
        read_bytes(tmp_path / name, 1000)
    assert caught.value.code == code
    assert str(caught.value)


def test_a_file_at_the_limit_is_read(tmp_path: Path) -> None:
    (tmp_path / "fits.bin").write_bytes(bytes(1000))
    assert len(read_bytes(tmp_path / "fits.bin", 1000)) == 1000


def test_a_private_copy_is_readable_under_its_name_by_the_person_alone() -> None:
    path = private_copy("../my: resume?.pdf", b"%PDF")
    assert path.read_bytes() == b"%PDF"
    assert path.suffix == ".pdf"
    assert path.name == "_my_ resume_.pdf"
    if os.name == "posix":
        assert path.parent.stat().st_mode & 0o777 == 0o700
        assert path.stat().st_mode & 0o777 == 0o400
    assert private_copy("..", b"").name == "file"
