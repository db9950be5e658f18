"""How much memory the window takes: ``memory.py`` that of an empty window with the store imported, ``memory.py FOLDER``
that of the program showing the applications of a data folder, searched and sorted. Prints bytes (Linux)."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget


def resident() -> int:
    found = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="utf-8"))
    assert found
    return 1024 * int(found[1])


def empty() -> None:
    import apptracker.store.reading.reader
    import apptracker.store.unit  # noqa: F401

    application = QApplication(sys.argv)
    window = QWidget()
    window.show()
    application.processEvents()


def filled(folder: Path) -> None:
    from search_keys import keypress_to_rows

    from apptracker.domain.clock import SystemClock
    from apptracker.store import Database

    with Database.open(folder, SystemClock()) as db:
        db.prepare()
        keypress_to_rows(db, ("customer", "granite"))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        filled(Path(sys.argv[1]))
    else:
        empty()
    print(resident())
