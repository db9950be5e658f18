"""What takes longer than people wait without a word says on stderr what it is at; what is quick says nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from support import Cli

from apptracker.cli import session
from apptracker.services import upkeep
from apptracker.store import backup

OLD = Path(__file__).parent.parent / "store" / "fixtures" / "schema_5.sql"


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> Callable[[object, str], None]:
    """Makes a function end only after a word was said of how long it takes."""
    said, tell = Event(), session.tell

    def told(text: str) -> None:
        tell(text)
        said.set()

    def slow(module: object, name: str) -> None:
        quick = getattr(module, name)

        def waiting(*arguments: object, **more: object) -> object:
            assert said.wait(20)
            return quick(*arguments, **more)

        monkeypatch.setattr(module, name, waiting)

    monkeypatch.setattr(session, "PATIENCE", 0.01)
    monkeypatch.setattr(session, "tell", told)
    return slow


def test_a_long_backup_says_so_on_stderr_alone(cli: Cli, waited: Callable[[object, str], None]) -> None:
    cli("add", "--employer", "Larkspur", "--title", "Agent").ok()
    waited(upkeep, "back_up")
    done = cli("backup", "--json")
    assert done.json["reason"] == "manual"
    assert done.err.strip() == "Making and checking the backup …"


def test_data_of_an_older_version_is_told_to_be_brought_up_to_date(
    cli: Cli, data_dir: Path, waited: Callable[[object, str], None]
) -> None:
    data_dir.mkdir(exist_ok=True)
    for path in data_dir.glob("apptracker.sqlite3*"):
        path.unlink()
    with closing(sqlite3.connect(data_dir / "apptracker.sqlite3", isolation_level=None)) as connection:
        connection.executescript(f"BEGIN; {OLD.read_text(encoding='utf-8')}; COMMIT;")
    waited(backup, "make_backup_of")
    done = cli("list", "--json")
    assert [each["title"] for each in done.json] == ["Agent 客服"]
    assert done.err.startswith("Bringing the data up to date")


def test_what_is_quick_says_nothing(cli: Cli) -> None:
    cli("add", "--employer", "Larkspur", "--title", "Agent").ok()
    assert cli("backup", "--json").err == ""
