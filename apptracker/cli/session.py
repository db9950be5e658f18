"""What every command shares: the data opened once, JSON or text out, messages on stderr."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import click

from apptracker import paths
from apptracker.app import look_after, open_data
from apptracker.domain.clock import Clock, SystemClock
from apptracker.domain.errors import EnvironmentFault

if TYPE_CHECKING:
    from apptracker.store import Database

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")
#: Opens the window over a data folder, at a place if one is named, until it is closed, and returns the exit status.
OpenWindow = Callable[[Path, str], int]
#: Runs the agent in the background over a data folder until it is stopped, and returns the exit status.
RunAgent = Callable[[Path], int]


class Session:
    """One run of the command line over one data folder, which is opened when a command first needs it."""

    def __init__(self, open_window: OpenWindow | None = None, run_agent: RunAgent | None = None) -> None:
        self.open_window = open_window
        self.run_agent = run_agent
        self.clock: Clock = SystemClock()
        self._data_dir: Path | None = None
        self._db: Database | None = None
        self._committed = False

    def begin(self, data_dir: Path | None, clock: Clock) -> None:
        """Take what the options before the command say.

        :raises EnvironmentFault: ``store.folder`` when no folder can have that name, such as one that is too long.
        """
        self._data_dir, self.clock = data_dir, clock
        try:
            self.data_dir.exists()
        except OSError as error:
            raise EnvironmentFault("store.folder", path=self.data_dir, why=error.strerror) from error

    @property
    def data_dir(self) -> Path:
        return self._data_dir or paths.default_data_dir()

    @property
    def db(self) -> Database:
        if self._db is None:
            self._db = open_data(self.data_dir, self.clock)
        return self._db

    @property
    def committed(self) -> bool:
        """Whether this run has stored anything for good."""
        return self._committed or (self._db is not None and self._db.committed)

    def close(self) -> None:
        """End the run: the day's backup after a change, then let go of the data."""
        if self._db is None:
            return
        self._committed = self._db.committed
        if self._db.wrote:
            look_after(self._db)
        self._db.close()
        self._db = None


pass_session = click.make_pass_decorator(Session)


def json_option(command: F) -> F:
    """``--json``, as every command that reads or changes data takes it."""
    return click.option("as_json", "--json", is_flag=True, help="One JSON document on stdout.")(command)


def emit(value: object) -> None:
    """One JSON document on stdout."""
    emit_text(json.dumps(value, ensure_ascii=False, allow_nan=False))


def emit_text(text: str) -> None:
    """A result, on stdout."""
    _write(sys.stdout, text)


def tell(text: str) -> None:
    """A message about what was done, on stderr, so that stdout holds results only."""
    _write(sys.stderr, text)


def counted(things: Sequence[T], doing: str) -> Iterator[T]:
    """Each of the things; while they are gone through, how far it got stands on a line of the terminal, if there is
    one. ``doing``: "Reading"."""
    watched = len(things) > 1 and sys.stderr is not None and sys.stderr.isatty()
    for number, thing in enumerate(things, 1):
        if watched:
            _overwrite(f"{doing} {number} of {len(things)} …")
        yield thing
    if watched:
        _overwrite("")


def _overwrite(text: str) -> None:
    with contextlib.suppress(OSError):
        sys.stderr.write(f"\r{text:40}\r{text}")
        sys.stderr.flush()


def _write(stream: TextIO | None, text: str) -> None:
    """:raises EnvironmentFault: ``output.failed``, such as a full disk behind ``> FILE``."""
    if stream is None:  # started without one
        return
    try:
        stream.write(text + "\n")
        stream.flush()
    except BrokenPipeError:  # the reader (head, less) had enough: the work goes on, its words go nowhere
        _silence(stream)
    except OSError as error:
        _silence(stream)
        raise EnvironmentFault("output.failed", reason=error.strerror) from error


def _silence(stream: TextIO) -> None:
    """What the stream still holds goes nowhere: writing it once more as the program ends would fail again, and spoil
    the exit status."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError):  # a stream with no file behind it
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
