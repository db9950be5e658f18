"""Moving the data folder: all of it arrives, checked; what stays behind is a copy nobody takes for the data; whatever
fails leaves everything as it was."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.store import Database, relocating, sealing
from apptracker.store.backup import make_backup
from apptracker.store.relocating import Step, relocate


def filled(data_dir: Path, clock: FrozenClock) -> Database:
    db = Database.open(data_dir, clock)
    with db.change("Filled") as uow:
        first = uow.add_application(employer="Larkspur", title="Agent").id
        uow.attach(first, "cv.pdf", b"%PDF")
    make_backup(db)
    (data_dir / "templates").mkdir()
    (data_dir / "templates" / "mine.md.j2").write_text("Dear {{ x }}", encoding="utf-8")
    (data_dir / "settings.toml").write_text('theme = "dark"\n', encoding="utf-8")
    (data_dir / ".window.lock").write_text("1\n", encoding="utf-8")
    return db


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith("apptracker.sqlite3") and path.suffix != ".lock"
    }


def nothing() -> None:
    pass


def not_told(_done: int, _total: int) -> None:
    pass


@pytest.mark.parametrize("made", [False, True])
def test_everything_is_there_and_the_old_folder_says_where_it_went(
    made: bool, data_dir: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    target = tmp_path / "stick" / "my data é"
    (target if made else target.parent).mkdir(parents=True)
    settled: list[bool] = []
    with filled(data_dir, clock) as db:
        assert relocate(db, target, lambda: settled.append((target / "apptracker.sqlite3").exists())) == target
        with pytest.raises(EnvironmentFault) as caught, db.change("Too late"):
            pass
        assert caught.value.code == "store.moved"
    assert settled == [True]
    assert contents(target) == contents(data_dir)
    assert not (target / ".window.lock").exists()
    assert [path.name for path in target.parent.iterdir()] == [target.name], "nothing half made is left"
    with Database.open(target, clock) as db:
        assert [a.employer for a in db.read.applications()] == ["Larkspur"]
        assert db.undo().words == "Filled"
    with pytest.raises(EnvironmentFault) as caught:
        Database.open(data_dir, clock)
    assert caught.value.code == "store.moved"
    assert caught.value.params["to"] == str(target)


def test_what_another_process_is_preparing_stays_behind(data_dir: Path, tmp_path: Path, clock: FrozenClock) -> None:
    with filled(data_dir, clock) as db:
        before = contents(data_dir)
        for made in (data_dir / "backups" / ".apptracker-abc" / "files", data_dir / ".apptracker-lock-abc"):
            made.mkdir(parents=True)
            (made / "copy").write_text("half made", encoding="utf-8")
        relocate(db, tmp_path / "target", nothing)
    assert contents(tmp_path / "target") == before


def test_it_moves_back_to_where_it_came_from(data_dir: Path, tmp_path: Path, clock: FrozenClock) -> None:
    away = tmp_path / "away"
    with filled(data_dir, clock) as db:
        relocate(db, away, nothing)
    with Database.open(away, clock) as db:
        with db.change("More") as uow:
            uow.add_application(employer="Cedar", title="Agent")
        relocate(db, data_dir, nothing)
    with Database.open(data_dir, clock) as db:
        assert [a.employer for a in db.read.applications()] == ["Larkspur", "Cedar"]
    (before,) = data_dir.parent.glob("data-before-*")
    assert (before / "apptracker.sqlite3").exists(), "what was left behind is kept, under another name"


@pytest.mark.parametrize(
    ("where", "code"),
    [
        (lambda data: data, "folder.same"),
        (lambda data: data / "backups" / "new", "folder.inside"),
        (lambda data: data.parent, "folder.inside"),
        (lambda data: data.parent / "full", "folder.filled"),
        (lambda data: data.parent / "file", "folder.filled"),
        (lambda data: data.parent / "no" / "such", "file.no_folder"),
    ],
)
def test_places_that_will_not_do_are_refused_before_anything_is_done(
    where: Callable[[Path], Path], code: str, data_dir: Path, clock: FrozenClock
) -> None:
    (data_dir.parent / "full").mkdir()
    (data_dir.parent / "full" / "thesis.txt").write_text("mine", encoding="utf-8")
    (data_dir.parent / "file").write_text("mine", encoding="utf-8")
    with filled(data_dir, clock) as db:
        with pytest.raises(UserError) as caught:
            relocate(db, where(data_dir), nothing)
        assert caught.value.code == code
        with db.change("Goes on") as uow:
            uow.add_application(employer="Cedar", title="Agent")


def test_names_no_folder_can_have_and_whole_disks_are_refused(
    data_dir: Path, tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "disk").mkdir()
    with filled(data_dir, clock) as db:
        with pytest.raises(EnvironmentFault) as fault:
            relocate(db, tmp_path / ("n" * 300), nothing)
        assert fault.value.code == "store.folder"
        monkeypatch.setattr(Path, "is_mount", lambda self: self == tmp_path / "disk")
        with pytest.raises(UserError) as refused:
            relocate(db, tmp_path / "disk", nothing)
        assert refused.value.code == "folder.disk"


@pytest.mark.parametrize("there", [True, False])
def test_a_link_is_followed_to_where_it_leads(there: bool, data_dir: Path, tmp_path: Path, clock: FrozenClock) -> None:
    large, link = tmp_path / "large disk" / "data", tmp_path / "link"
    (large if there else large.parent).mkdir(parents=True)
    link.symlink_to(large, target_is_directory=True)
    with filled(data_dir, clock) as db:
        assert relocate(db, link, nothing) == large
    assert link.is_symlink()
    with Database.open(link, clock) as db:
        assert [a.employer for a in db.read.applications()] == ["Larkspur"]


def test_what_systems_leave_in_folders_they_show_does_not_fill_them(
    data_dir: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    target = tmp_path / "target"
    target.mkdir()
    (target / ".DS_Store").write_bytes(b"where the icons are")
    with filled(data_dir, clock) as db:
        relocate(db, target, nothing)
    assert contents(target) == contents(data_dir)


class Stopped(Exception):
    code = "stopped"


def stopped(monkeypatch: pytest.MonkeyPatch) -> Step:
    def stop(done: int, total: int) -> None:
        if done == total - 1:
            raise Stopped

    return stop


def disk_full(monkeypatch: pytest.MonkeyPatch) -> Step:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(relocating, "_copy_file", refuse)
    return lambda _done, _total: None


def no_room(monkeypatch: pytest.MonkeyPatch) -> Step:
    usage = shutil.disk_usage("/")._replace(free=1000)
    monkeypatch.setattr(relocating.shutil, "disk_usage", lambda _: usage)
    return lambda _done, _total: None


@pytest.mark.parametrize(
    ("failing", "code"), [(stopped, "stopped"), (disk_full, "store.full"), (no_room, "store.full")]
)
def test_whatever_fails_leaves_everything_as_it_was(
    failing: Callable[[pytest.MonkeyPatch], Step],
    code: str,
    data_dir: Path,
    tmp_path: Path,
    clock: FrozenClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "target"
    with filled(data_dir, clock) as db:
        step = failing(monkeypatch)
        with pytest.raises((EnvironmentFault, Stopped)) as caught:
            relocate(db, target, nothing, step)
        assert caught.value.code == code
        monkeypatch.undo()
        assert not target.exists()
        assert not list(tmp_path.glob(".apptracker-*"))
        with db.change("Goes on") as uow:
            uow.add_application(employer="Cedar", title="Agent")
    with Database.open(data_dir, clock) as db:
        assert len(db.read.applications()) == 2


def test_a_choice_that_cannot_be_written_down_gives_the_old_folder_back(
    data_dir: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    def refuse() -> None:
        raise OSError(errno.EACCES, "Permission denied")

    with filled(data_dir, clock) as db:
        with pytest.raises(EnvironmentFault):
            relocate(db, tmp_path / "target", refuse)
        assert not (tmp_path / "target").exists()
        with db.change("Goes on") as uow:
            uow.add_application(employer="Cedar", title="Agent")
    with Database.open(data_dir, clock) as db:
        assert len(db.read.applications()) == 2


def test_nobody_writes_while_it_is_copied(data_dir: Path, tmp_path: Path, clock: FrozenClock) -> None:
    with filled(data_dir, clock) as db, Database.open(data_dir, clock) as other:
        other.prepare()
        refused: list[str] = []

        def meanwhile(_done: int, _total: int) -> None:
            if not refused:
                try:
                    other._writer = other._writer or relocating.connect(other.folder.database)
                    other._writer.execute("PRAGMA busy_timeout = 20")
                    with other.change("Meanwhile") as uow:
                        uow.add_application(employer="Lost", title="Lost")
                except EnvironmentFault as error:
                    refused.append(error.code)

        relocate(db, tmp_path / "target", nothing, meanwhile)
        assert refused == ["store.busy"]


def test_a_process_ended_in_the_middle_leaves_data_that_opens(
    data_dir: Path, tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut off as the copy gets its name: nothing that would clean up runs."""
    target, cut = tmp_path / "target", tmp_path / "as it was cut"
    place = Path.replace

    def cut_off(self: Path, other: Path) -> Path:
        if other == target:
            shutil.copytree(data_dir, cut)
        return place(self, other)

    with filled(data_dir, clock) as db, monkeypatch.context() as patch:
        patch.setattr(Path, "replace", cut_off)
        relocate(db, target, nothing)
    with Database.open(cut, clock) as db:
        assert [a.employer for a in db.read.applications()] == ["Larkspur"]


def test_who_had_the_data_open_meanwhile_does_not_write_into_what_was_left_behind(
    data_dir: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    target = tmp_path / "target"
    with filled(data_dir, clock) as db, Database.open(data_dir, clock) as other:
        with other.change("Before") as uow:
            uow.add_application(employer="Cedar", title="Agent")
        relocate(db, target, nothing)
        for do in (other.upkeep, other.undo):
            with pytest.raises(EnvironmentFault) as caught:
                do()
            assert caught.value.code == "store.moved"
            assert caught.value.params["to"] == str(target)
    with Database.open(target, clock) as db:
        assert [a.employer for a in db.read.applications()] == ["Larkspur", "Cedar"]


@pytest.mark.parametrize("moment", ["copying", "placed"])
def test_a_process_ended_in_the_middle_leaves_no_copy_for_good(
    moment: str, data_dir: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    """What killing leaves is what is there at the moment, without anything that would clean up."""
    place = tmp_path / "stick"
    place.mkdir()
    cut = tmp_path / "cut"

    def kill(*_: object) -> None:
        if not cut.exists():
            shutil.copytree(tmp_path, cut, ignore=lambda *_: [cut.name])

    with filled(data_dir, clock) as db:
        relocate(
            db, place / "target", kill if moment == "placed" else nothing, kill if moment == "copying" else not_told
        )
    shutil.rmtree(data_dir)
    shutil.rmtree(place)
    for path in cut.iterdir():
        path.replace(tmp_path / path.name)
    assert list(place.glob(".apptracker-*"))
    with Database.open(data_dir if moment == "copying" else place / "target", clock) as db:
        sealing.finish(db)
        assert [a.employer for a in db.read.applications()] == ["Larkspur"]
        assert not db.folder.moving.exists()
    assert not list(place.glob(".apptracker-*"))


def test_the_copy_of_a_move_that_is_under_way_is_left_alone(
    data_dir: Path, tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apptracker.store.connection.BUSY_SECONDS", 0.1)
    refused: list[str] = []
    with filled(data_dir, clock) as db, Database.open(data_dir, clock) as other:

        def meanwhile(_done: int, _total: int) -> None:
            with pytest.raises(EnvironmentFault) as caught:
                sealing.finish(other)
            refused.append(caught.value.code)

        relocate(db, tmp_path / "target", nothing, meanwhile)
    assert set(refused) == {"store.busy"}
    assert contents(tmp_path / "target") == contents(data_dir)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere names are on the disk when they are given")
def test_the_new_name_is_on_the_disk_before_the_old_data_is_retired(
    data_dir: Path, tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    sync = os.fsync

    def synced_now(handle: int) -> None:
        if os.path.samestat(os.fstat(handle), tmp_path.stat()):
            with closing(relocating.connect(data_dir / "apptracker.sqlite3", query_only=True)) as connection:
                synced.append((tmp_path / "target").exists() and not relocating.is_retired(connection))
        sync(handle)

    with filled(data_dir, clock) as db:
        monkeypatch.setattr(os, "fsync", synced_now)
        relocate(db, tmp_path / "target", nothing)
    assert True in synced
