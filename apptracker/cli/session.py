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
from apptracker.domain.errors import EnvironmentFault, UserError

if TYPE_CHECKING:
    from apptracker.store import Database

#: Names the file with the passphrase of locked data.
PASSPHRASE_VARIABLE = "APPTRACKER_PASSPHRASE_FILE"  # noqa: S105
LOCK = "lock.toml"  # as store/folder.py names it, which most runs do not wait for
PATIENCE = 1.0  # seconds
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
        self._typed: str | None = None

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
            self.unlock()
            with contextlib.ExitStack() as stack:
                words = "Bringing the data up to date; this may take some minutes …"
                self._db = open_data(self.data_dir, self.clock, lambda: stack.enter_context(patience(words)))
        return self._db

    def unlock(self) -> None:
        """Makes sure that locked data can be opened by this run.

        :raises UserError: ``lock.wrong``.
        :raises EnvironmentFault: ``lock.needed`` where nobody can be asked for the passphrase.
        """
        if self._db is not None or not (self.data_dir / LOCK).exists():  # which costs no import
            return
        from apptracker.services import locking

        if locking.is_locked(self.data_dir):
            locking.unlock(self.data_dir, self.passphrase())

    @property
    def passphrase_file(self) -> Path | None:
        """The file that holds the passphrase of locked data, for scripts."""
        named = os.environ.get(PASSPHRASE_VARIABLE)
        return Path(named) if named else None

    def passphrase(self, what: str = "Passphrase: ") -> str:
        """The passphrase of the data: from its file, or typed in the terminal, once in a run.

        :raises EnvironmentFault: ``lock.needed``.
        """
        from apptracker.services import locking

        if self.passphrase_file is not None:
            return locking.read_passphrase(self.passphrase_file)
        if self._typed is None:
            if not _is_terminal():
                raise EnvironmentFault("lock.needed", path=self.data_dir)
            self._typed = _asked(what)
        return self._typed

    def new_passphrase(self) -> str:
        """A new one, typed twice in the terminal.

        :raises UserError: ``lock.differ``.
        :raises EnvironmentFault: ``lock.new``.
        """
        if not _is_terminal():
            raise EnvironmentFault("lock.new")
        tell("Nobody can open the data without its passphrase, and there is no way to find it out: keep it safe.")
        first = _asked("New passphrase: ")
        if _asked("Once more: ") != first:
            raise UserError("lock.differ")
        return first

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


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _asked(what: str) -> str:
    from getpass import getpass

    return getpass(what)


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


@contextlib.contextmanager
def patience(words: str) -> Iterator[None]:
    """Says on stderr, once, what is being done in the block when that takes longer than people wait without a word."""
    from threading import Timer

    timer = Timer(PATIENCE, tell, [words])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


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
