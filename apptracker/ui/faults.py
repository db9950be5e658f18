"""Bugs: logged to a file without personal text, told in the window (ui/fault_dialog), never the end of the program."""

from __future__ import annotations

import sys
import threading
import traceback
from collections import Counter
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from apptracker.app import log_fault
from apptracker.domain.clock import Clock
from apptracker.ui.ops import Courier


def details_of(bug: BaseException) -> str:
    """Types and places in the program, the newest first; messages are left out, since they may quote what was typed."""
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(bug.__traceback__)]
    return f"{type(bug).__name__} at {' < '.join(reversed(places))}"


LOGGED = 20  # times that the same bug is written to the log in one run


class Faults(QObject):
    """Takes every error nobody handled, from any thread. ``told(details)`` comes on the GUI thread, once for each bug:
    one that a paint or a timer brings on again and again is logged some more times, and told no more."""

    told = Signal(str)

    def __init__(self, data_dir: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._clock = clock
        self._seen: Counter[str] = Counter()
        self._courier = Courier(self)

    def install(self) -> None:
        """Catch what nobody else does, in slots and in threads."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def report(self, bug: BaseException) -> None:
        """Log a bug and tell of it."""
        details = details_of(bug)
        self._seen[details] += 1
        if self._seen[details] <= LOGGED:
            log_fault(self._data_dir, self._clock, details)
        if self._seen[details] == 1:
            self.told.emit(details)

    def _on_exception(self, kind: type[BaseException], bug: BaseException, at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        self.report(bug.with_traceback(at))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._courier.hand(partial(self.report, args.exc_value), self)
