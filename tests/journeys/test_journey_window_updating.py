"""Data that an earlier version wrote: the window says what goes on, and then goes on with it."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from program import Starting
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressBar

from apptracker.store import migrations
from apptracker.ui.updating import UpdatingPage

FIXTURE = Path(__file__).parents[1] / "store" / "fixtures" / "schema_5.sql"


def test_bringing_the_data_up_to_date_is_seen(start: Starting, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(data_dir)
    data_dir.mkdir()
    with closing(sqlite3.connect(data_dir / "apptracker.sqlite3", isolation_level=None)) as connection:
        connection.executescript(FIXTURE.read_text(encoding="utf-8"))
    seen: list[str] = []
    go_on = threading.Event()
    migrate = migrations.migrate

    def slow(connection: sqlite3.Connection, path: Path) -> None:
        assert go_on.wait(10)
        migrate(connection, path)

    def look() -> None:
        for page in QApplication.allWidgets():
            if isinstance(page, UpdatingPage) and page.isVisible():
                bar = page.findChild(QProgressBar)
                assert bar is not None
                assert (bar.minimum(), bar.maximum()) == (0, 0)  # it moves
                seen.append(page.accessibleName())
                looking.stop()
                go_on.set()

    monkeypatch.setattr(migrations, "migrate", slow)
    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(10)
    program = start()
    assert seen == ["Bringing your data up to date"]
    assert program.window.root.count() == 1
    assert program.window.pages["today"].isVisible()
    assert [each.employer for each in program.db.read.applications()] == ["Zürich Versicherung"]
