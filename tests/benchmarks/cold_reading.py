"""A posting read and matched by a program that has loaded nothing yet; prints the seconds it took.

Arguments: a data folder with a profile, a file with the posting.
"""

from __future__ import annotations

import sys
import time

start = time.perf_counter()

from pathlib import Path  # noqa: E402 - what is imported is part of what is measured

from apptracker.domain.clock import SystemClock, today  # noqa: E402
from apptracker.guide.lexicon import lexicon  # noqa: E402
from apptracker.store import Database  # noqa: E402
from apptracker.tailoring.coverage import EvidenceIndex  # noqa: E402
from apptracker.tailoring.reading import read_text  # noqa: E402

folder, posting = map(Path, sys.argv[1:])
with Database.open(folder, SystemClock()) as db:
    day = today(db.clock)
    reading = read_text(posting.read_text(encoding="utf-8"), today=day)
    EvidenceIndex(db.read.profile(), lexicon(), day).cover(reading.requirements)
print(time.perf_counter() - start)
