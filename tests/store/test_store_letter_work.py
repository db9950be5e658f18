"""The person's wording of a letter, from before it was stored by itself."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from apptracker.domain.clock import FrozenClock
from apptracker.domain.letters import About, Letter, Sentence
from apptracker.store import Database

FIXTURE = Path(__file__).with_name("fixtures") / "schema_3.sql"


def letter(text: str, *, edited: bool = False) -> Letter:
    return Letter(
        template="standard",
        subject="Application",
        sender=("Ana María",),
        recipient=(),
        date="November 21, 2026",
        salutation=Sentence("Dear team,", About.FORM),
        paragraphs=((Sentence(text, About.FORM, edited=edited),),),
        closing="Sincerely,",
        signature="Ana María",
    )


def test_wording_kept_in_the_latest_version_is_still_the_persons(data_dir: Path, clock: FrozenClock) -> None:
    base, mine = letter("I apply."), letter("I want this.", edited=True)
    older = letter("I did want this.", edited=True)
    data_dir.mkdir()
    with closing(sqlite3.connect(data_dir / "apptracker.sqlite3", isolation_level=None)) as connection:
        connection.executescript(FIXTURE.read_text(encoding="utf-8"))
        names = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'document_version'"
        )
        for (name,) in names.fetchall():
            connection.execute(f"DROP TRIGGER {name}")  # what stands there was written long ago
        for number, kept in ((2, older), (3, mine)):
            content = json.dumps(kept.as_json() | {"base": base.as_json()})
            connection.execute(
                "INSERT INTO document_version (document_id, number, created_at, content, text, sha256) "
                "VALUES (1, ?, '2026-11-21T15:00:00+00:00', ?, '', '')",
                (number, content),
            )
    with Database.open(data_dir, clock) as db:
        work = db.read.letter_work(1)
        assert (work.base, work.mine) == (base, mine)
        assert not work.choices.as_json()
