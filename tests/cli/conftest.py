"""Data folders that many tests begin with: made once, copied for each."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from support import NO_CALLS, POSTING, Cli, resume_bytes

LONG = "Regional Customer Happiness and Complaint Handling Representative (evenings)"


def _made(tmp_path_factory: pytest.TempPathFactory, fill: Callable[[Cli], None]) -> Path:
    data_dir = tmp_path_factory.mktemp("made once") / "data"
    with pytest.MonkeyPatch.context() as monkeypatch:
        fill(Cli(data_dir, monkeypatch))
    return data_dir


@pytest.fixture(scope="session")
def _kept_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def fill(cli: Cli) -> None:
        cli("profile", "import", "-", stdin=resume_bytes()).ok()
        employer = "Harbor Secret Ltd"
        cli("add", "--employer", employer, "--title", "T", "--posting", "-", stdin=POSTING.encode()).ok()
        cli("interview", "add", 1, "--at", "2026-12-01 15:00", "--zone", "UTC", "--format", "phone").ok()

    return _made(tmp_path_factory, fill)


@pytest.fixture(scope="session")
def _busy_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def fill(cli: Cli) -> None:
        cli("profile", "import", "-", stdin=resume_bytes()).ok()
        cli("story", "add", "--title", LONG, "--situation", "It was busy. " * 20, "--action", "I did it. " * 20).ok()
        cli("add", "--employer", "電話客服中心有限公司" * 3, "--title", LONG, "--deadline", "2026-12-09").ok()
        cli("capture", "-", stdin=NO_CALLS.encode()).ok()
        cli("stage", 2, "applied").ok()
        cli("note", 2, "First line\nsecond line, a good deal longer than the first one was\n\n\nthird " + LONG).ok()
        zone = "America/Argentina/Buenos_Aires"
        cli("interview", "add", 2, "--at", "2026-12-01 15:00", "--zone", zone, "--format", "video").ok()
        name, email = "Ana María de la Torre y Ruiz", "ana.maria@recruiting.harbor.example"
        cli("contact", "add", 2, "--name", name, "--email", email).ok()
        cli("backup").ok()

    return _made(tmp_path_factory, fill)


@pytest.fixture
def kept(fresh_cli: Cli, _kept_once: Path) -> Cli:
    """A profile, and an application with a posting, an interview and reminders."""
    shutil.copytree(_kept_once, fresh_cli.data_dir)
    return fresh_cli


@pytest.fixture
def busy(fresh_cli: Cli, _busy_once: Path) -> Cli:
    """Applications, people, interviews and reminders with long and wide texts."""
    shutil.copytree(_busy_once, fresh_cli.data_dir)
    return fresh_cli
