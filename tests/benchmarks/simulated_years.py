"""Prints what the simulation of the scheduler comes to: ``python tests/benchmarks/simulated_years.py [LIVES]``, five
years each, one life after the other in the zones of tests/notice_simulation.py."""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path[:0] = map(str, Path(__file__).parents[1:3])

from notice_simulation import FIVE_YEARS, LIVES, Life  # noqa: E402

COLUMNS = ("missed", "doubled", "in_quiet", "over_limit", "days", "judged", "looks", "shown", "things", "grouped")
MORE = ("killed", "slept", "jumped", "travelled")


def main(lives: int) -> int:
    names = (*COLUMNS, *MORE)
    print("life ", *(f"{name:>10}" for name in names), "  seconds  where")
    total = dict.fromkeys(names, 0)
    for number in range(lives):
        begins, zones = LIVES[number % len(LIVES)]
        started = time.perf_counter()
        figures = Life(number, begins, zones).live(FIVE_YEARS)
        took = time.perf_counter() - started
        print(f"{number:4} ", *(f"{getattr(figures, name):10}" for name in names), f"{took:9.1f}  {', '.join(zones)}")
        for fault in figures.faults[:5]:
            print("   ", fault)
        for name in names:
            total[name] += getattr(figures, name)
    print("all  ", *(f"{total[name]:10}" for name in names))
    return int(any(total[name] for name in COLUMNS[:4]))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else len(LIVES)))
