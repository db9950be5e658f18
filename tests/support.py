"""What tests of several folders need: samples, the command line in this process, the state of a data folder."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from apptracker.store.triggers import JOURNALED

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT.parent / "shared" / "samples"
NOW = "2026-11-21T09:00-06:00"  # a Saturday


def sample_files(pattern: str) -> list[Any]:
    """Parameters for a test over sample files; one skipped parameter where the samples are not present."""
    found = sorted(SAMPLES.glob(pattern))
    if not found:
        return [pytest.param(None, marks=pytest.mark.skip(reason="../shared/samples is not here"))]
    return [pytest.param(path, id=path.name) for path in found]


def wait_for_reaping() -> None:
    """Programs that this process started apart have ended, and were asked how."""
    for thread in threading.enumerate():
        if thread.name == "reaping":
            thread.join(20)


@dataclass(frozen=True)
class Outcome:
    """What one run of the command line did."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on stdout; anything else there fails."""
        return json.loads(self.out)

    def ok(self) -> Outcome:
        assert self.status == 0, self.err
        return self

    def refused(self, *words: str) -> Outcome:
        """Nothing done: status 1, one line ``apptracker: …`` that holds the words, nothing on stdout."""
        assert (self.status, self.out) == (1, ""), (self.status, self.out, self.err)
        assert self.err.startswith("apptracker: "), self.err
        assert self.err.endswith("\n"), self.err
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        for word in words:
            assert word in self.err
        return self


class Cli:
    """The command line run in this process over one data folder, at the time ``now`` (ISO 8601)."""

    def __init__(self, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.data_dir = data_dir
        self.now = NOW
        self._monkeypatch = monkeypatch

    def __call__(self, *arguments: object, stdin: bytes = b"", columns: int = 100) -> Outcome:
        return self.bare("--data-dir", self.data_dir, *arguments, stdin=stdin, columns=columns)

    def json(self, *arguments: object, stdin: bytes = b"") -> Any:
        """What the command prints with ``--json`` when it succeeds."""
        return self(*arguments, "--json", stdin=stdin).ok().json

    def bare(self, *arguments: object, stdin: bytes = b"", columns: int = 100) -> Outcome:
        """Without ``--data-dir``."""
        from apptracker.cli.main import run

        self._monkeypatch.setenv("APPTRACKER_NOW", self.now)
        self._monkeypatch.setenv("COLUMNS", str(columns))
        out, err = _stream(), _stream()
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = run([str(argument) for argument in arguments])
        return Outcome(status, _text(out), _text(err))

    def state(self) -> dict[str, list[Any]]:
        return state(self.data_dir)


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined]


def launch(*arguments: object, data_dir: Path | None = None, **extra: Any) -> subprocess.CompletedProcess[bytes]:
    """A real launch of the program in a process of its own."""
    where = [] if data_dir is None else ["--data-dir", str(data_dir)]
    command = [sys.executable, "-m", "apptracker", *where, *map(str, arguments)]
    return subprocess.run(command, env=environment(), capture_output=True, timeout=100, **extra)


def environment(**more: str) -> dict[str, str]:
    """For processes that tests start: this checkout, the frozen clock, no data folder of the person's."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("APPTRACKER_")}
    return {**kept, "PYTHONPATH": str(ROOT), "APPTRACKER_NOW": NOW, **more}


def state(data_dir: Path) -> dict[str, list[Any]]:
    """All the person's data, table by table."""
    with contextlib.closing(sqlite3.connect(data_dir / "apptracker.sqlite3")) as connection:
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in JOURNALED}


@contextlib.contextmanager
def unchanged(data_dir: Path) -> Iterator[None]:
    """Fails when the block changes any of the person's data."""
    before = state(data_dir)
    yield
    assert state(data_dir) == before


POSTING = """\
Customer Service Representative
Employer: Harbor Mutual
Location: Duluth, MN
Pay: $17.00-$18.50 per hour

About us
Harbor Mutual insures 40,000 households around Lake Superior.

Responsibilities
- Answer inbound calls about bills and claims
- Record every contact in Zendesk

Requirements
- At least one year of customer service experience
- Clear verbal and written communication
- Patience and empathy with upset callers
- Typing 40 words per minute

Nice to have
- Spanish

To apply, send your resume to Ana Ruiz, jobs@harbor.example or (218) 555-0101, by December 11, 2026.
"""
NO_CALLS = POSTING + "No phone calls, please.\n"

RESUME = {
    "basics": {
        "name": "Zoë Ngũgĩ",
        "email": "zoe@example.com",
        "phone": "(218) 555-0199",
        "location": {"city": "Duluth", "countryCode": "US"},
    },
    "work": [
        {
            "name": "Lakeside Outfitters",
            "position": "Customer Service Agent",
            "startDate": "2023-02",
            "summary": "Answered calls and e-mails about orders and returns.",
            "highlights": [
                "Answered 60 calls a day and logged each one in Zendesk",
                "Calmed upset customers and solved nine of ten complaints in the first call",
            ],
        }
    ],
    "skills": [{"name": "Support tools", "keywords": ["Zendesk", "Excel"]}, {"name": "Typing", "level": "65 wpm"}],
    "languages": [{"language": "Spanish", "fluency": "Conversational"}],
}


def resume_bytes(**changes: Any) -> bytes:
    return json.dumps({**RESUME, **changes}, ensure_ascii=False).encode()
