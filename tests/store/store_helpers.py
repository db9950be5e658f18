"""What several store tests need."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from apptracker.domain.stages import StageKind
from apptracker.store import ApplicationFilter, Database, derived
from apptracker.store.triggers import INDEXES, JOURNALED


def raw(data_dir: Path) -> sqlite3.Connection:
    return sqlite3.connect(data_dir / "apptracker.sqlite3", isolation_level=None)


def dump(data_dir: Path) -> dict[str, list[Any]]:
    """All the person's data, table by table."""
    connection = raw(data_dir)
    try:
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in JOURNALED}
    finally:
        connection.close()


def check_search(data_dir: Path) -> None:
    """Fails when a full-text index, or a list, no longer holds just what it is made from."""
    connection = raw(data_dir)
    try:
        for index in (*(index.name for index in INDEXES), *derived.SEARCHES):
            connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        assert derived.lists_in_step(connection)
    finally:
        connection.close()


def stage_id(db: Database, kind: StageKind) -> int:
    return next(stage.id for stage in db.read.stages() if stage.kind is kind)


def add(db: Database, **values: Any) -> int:
    with db.change("Added an application") as uow:
        return uow.add_application(**values).id


def found(db: Database, query: str) -> list[int]:
    return [application.id for application in db.read.applications(ApplicationFilter(query=query, archived=None))]
