"""Notices when the GUI thread does not answer, and what it does then: a timer beats in it, and a thread that sees the
beats fail looks at its stack."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 4  # milliseconds between two beats
LOOK = 0.004  # seconds between two looks at the stack
SUSPECT = 0.02  # seconds without a beat from which on the stack is looked at
DEPTH = 14  # calls of a stack that are kept
_OURS = frozenset({"watchdog.py", "live_window.py"})
_Stack = tuple[tuple[str, int, str], ...]
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Stall:
    """``taken``: milliseconds without an answer; ``worked``: those of them that the GUI thread had a processor, which
    is the truer figure where other programs are busy; ``where``: the stack seen most often, the innermost last."""

    step: str
    taken: float
    worked: float
    where: tuple[str, ...]


class Watchdog(QObject):
    """``step`` is what the person does just now. ``stalls``: every time the window did not answer for longer than
    ``limit`` milliseconds."""

    def __init__(self, limit: float = 50.0) -> None:
        super().__init__()
        self.limit = limit
        self.stalls: list[Stall] = []
        self.step = ""
        self._worst: dict[str, float] = {}
        self._seen: list[_Stack] = []
        self._gui = threading.get_ident()
        self._last = time.perf_counter()
        self._worked = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._over = threading.Event()
        self._looker = threading.Thread(target=self._look, daemon=True)

    @property
    def worst(self) -> dict[str, float]:
        """The longest wait of each step, in milliseconds."""
        return dict(self._worst)

    def start(self) -> None:
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start(BEAT)
        self._looker.start()

    def stop(self) -> None:
        self._timer.stop()
        self._over.set()
        self._looker.join()

    def _on_beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        taken = 1000 * (now - self._last) - BEAT
        seen, self._seen = self._seen, []
        self._worst[self.step] = max(self._worst.get(self.step, 0.0), taken)
        if taken > self.limit:
            where = _told(Counter(seen).most_common(1)[0][0]) if seen else ()
            self.stalls.append(Stall(self.step, taken, 1000 * (worked - self._worked), where))
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def _look(self) -> None:
        while not self._over.wait(LOOK):
            if time.perf_counter() - self._last > SUSPECT:
                self._seen.append(_stack(self._gui))


def _stack(thread: int) -> _Stack:
    """The innermost calls, the innermost last. Quick, and keeps no frame: that would keep what lives in it."""
    found = []
    frame = sys._current_frames().get(thread)
    while frame is not None and len(found) < DEPTH:
        code = frame.f_code
        found.append((code.co_filename, frame.f_lineno, code.co_name))
        frame = frame.f_back
    return tuple(reversed(found))


def _told(stack: _Stack) -> tuple[str, ...]:
    """Calls by file, line and name."""
    paths = [(Path(name), line, function) for name, line, function in stack]
    return tuple(
        f"{path.relative_to(_ROOT) if path.is_relative_to(_ROOT) else path.name}:{line} {function}"
        for path, line, function in paths
        if path.name not in _OURS
    )
