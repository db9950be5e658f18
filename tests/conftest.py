"""Shared fixtures. Nothing a test does reaches the data folder, the settings or the clock of the person running it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from support import NOW, SAMPLES, Cli

from apptracker.domain.clock import FrozenClock
from apptracker.store import Database


@pytest.fixture(autouse=True)
def _away_from_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("APPTRACKER_DATA_DIR", "APPTRACKER_NOW"):
        monkeypatch.delenv(name, raising=False)


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


@pytest.fixture
def db(data_dir: Path, clock: FrozenClock) -> Iterator[Database]:
    with Database.open(data_dir, clock) as database:
        yield database


@pytest.fixture
def cli(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The command line in this process, over a fresh data folder."""
    return Cli(data_dir, monkeypatch)


@pytest.fixture(scope="session")
def samples() -> Path:
    """Other people's files, beside the checkout; read them from there, never copy them."""
    if not SAMPLES.is_dir():
        pytest.skip("../shared/samples is not here")
    return SAMPLES
