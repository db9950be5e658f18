"""Shared fixtures. Nothing a test does reaches the data folder, the settings or the clock of the person running it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from support import NOW, SAMPLES, Cli

from apptracker import paths
from apptracker.cli import session
from apptracker.domain.clock import FrozenClock
from apptracker.store import Database, keys, passphrase
from apptracker.store.backup import BackupReason, make_backup

# How fast a busy machine is proves nothing about the program.
settings.register_profile("calm", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")


@pytest.fixture(autouse=True)
def _away_from_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "home"
    for name in (
        "HOME",
        "USERPROFILE",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "LOCALAPPDATA",
        "APPDATA",
    ):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setattr(paths, "portable_data_dir", lambda: None)  # whoever runs the tests may use it
    for name in ("APPTRACKER_DATA_DIR", "APPTRACKER_NOW", "APPTRACKER_PASSPHRASE_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home}/no-session")  # notifications are theirs too


@pytest.fixture(autouse=True)
def _nothing_unlocked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(passphrase, "_COST", 2**14)
    yield
    keys._held.clear()


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "PATIENCE", 600)  # a busy machine makes quick things slow


@pytest.fixture(autouse=True)
def _no_leftover_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(datetime.fromisoformat(NOW))


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture(scope="session")
def _empty_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder as new, with the backup of the day; copying it is quicker than making both each time."""
    data_dir = tmp_path_factory.mktemp("empty") / "data"
    with Database.open(data_dir, FrozenClock(datetime.fromisoformat(NOW))) as db:
        make_backup(db, BackupReason.DAILY)
    return data_dir


@pytest.fixture
def db(data_dir: Path, clock: FrozenClock, _empty_once: Path) -> Iterator[Database]:
    shutil.copytree(_empty_once, data_dir)
    with Database.open(data_dir, clock) as database:
        yield database


@pytest.fixture
def fresh_cli(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The command line in this process, with a data folder that is not there yet."""
    return Cli(data_dir, monkeypatch)


@pytest.fixture
def cli(fresh_cli: Cli, _empty_once: Path) -> Cli:
    """The command line in this process, over a data folder with nothing in it but the backup of the day."""
    shutil.copytree(_empty_once, fresh_cli.data_dir)
    return fresh_cli


@pytest.fixture(scope="session")
def samples() -> Path:
    """Other people's files, beside the checkout; read them from there, never copy them."""
    if not SAMPLES.is_dir():
        pytest.skip("../shared/samples is not here")
    return SAMPLES
