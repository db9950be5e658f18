"""The guide read, written up and made searchable for the first time in a process; prints the milliseconds it took, and
the 95th percentile of searches as one types.

Argument: a folder that holds the kept files, empty for the very first time.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

from apptracker import paths
from apptracker.guide import searching, writing  # the window has most of what they import

kept = Path(sys.argv[1])
paths.cache_dir = lambda: kept
assert writing

start = time.perf_counter()
searching.index()
loaded = time.perf_counter() - start

searches = []
for article in searching.articles().values():
    for length in range(1, len(article.title), 5):
        start = time.perf_counter()
        searching.find(article.title[:length])
        searches.append(time.perf_counter() - start)
told = {"guide": 1000 * loaded, "guide-search": 1000 * statistics.quantiles(searches, n=20)[-1]}
print(json.dumps(told))
