"""How well false adverts are told from ordinary ones, by the signs found in them.

Run ``python tests/benchmarks/fraud_signs.py [-v] [--ordinary GLOB]… [--false GLOB]…``: without files, the hand-written
adverts in tests/tailoring/false_adverts.toml, and the shared samples where they are.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from apptracker.adapters.interchange.postings import read_posting_bytes
from apptracker.domain.errors import AppError
from apptracker.domain.postings import PostingWarning, WarningLevel
from apptracker.tailoring.reading import read_text

WRITTEN = Path(__file__).parents[1] / "tailoring" / "false_adverts.toml"
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "postings"
TODAY = date(2026, 11, 21)

Warned = tuple[str, tuple[PostingWarning, ...]]


def measure() -> dict[str, float]:
    """Shares from 0 to 1: false adverts with a serious sign, ordinary adverts with one, and labelled samples of fraud
    with at least a caution. Samples that are not there are left out."""
    written, honest = list(of_written("false")), list(of_written("honest"))
    ordinary = [*honest, *of_files([str(SAMPLES / "text" / "*"), str(SAMPLES / "pages" / "*")])]
    figures = {
        "hand-written frauds, serious": _share(written, WarningLevel.SERIOUS),
        "ordinary adverts, serious": _share(ordinary, WarningLevel.SERIOUS),
    }
    labelled = list(of_files([str(SAMPLES / "scam" / "*")]))
    if labelled:
        figures["labelled frauds, caution or serious"] = _share(labelled, WarningLevel.SERIOUS, WarningLevel.CAUTION)
    return figures


def of_written(kind: str) -> Iterator[Warned]:
    for advert in tomllib.loads(WRITTEN.read_text(encoding="utf-8"))[kind]:
        yield advert["name"], read_text(advert["text"], today=TODAY).warnings


def of_files(patterns: Iterable[str]) -> Iterator[Warned]:
    for path in sorted(path for pattern in patterns for path in Path("/").glob(str(Path(pattern).absolute())[1:])):
        try:
            for posting in read_posting_bytes(path.read_bytes(), path.name, today=TODAY):
                yield path.name, posting.warnings
        except AppError:
            continue  # no advert in it


def _share(adverts: list[Warned], *levels: WarningLevel) -> float:
    flagged = sum(any(warning.level in levels for warning in warnings) for _, warnings in adverts)
    return flagged / len(adverts) if adverts else 0.0


def _show(heading: str, adverts: Iterable[Warned], *, verbose: bool) -> None:
    shown = list(adverts)
    for level in (WarningLevel.SERIOUS, WarningLevel.CAUTION):
        flagged = sum(any(warning.level is level for warning in warnings) for _, warnings in shown)
        print(f"{heading}: {flagged} of {len(shown)} {level.value}")
    for name, warnings in shown:
        print(f"  {name}: {', '.join(f'{warning.id} ({warning.level.value})' for warning in warnings) or 'none'}")
        for warning in warnings if verbose else ():
            print(f"      {warning.id}: {warning.quote}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", action="store_true", help="with the quotes")
    parser.add_argument("--ordinary", action="append", default=[], help="files of ordinary adverts")
    parser.add_argument("--false", action="append", default=[], help="files of false adverts")
    asked = parser.parse_args()
    if asked.ordinary or asked.false:
        _show("false adverts", of_files(asked.false), verbose=asked.v)
        _show("ordinary adverts", of_files(asked.ordinary), verbose=asked.v)
        return
    _show("hand-written false adverts", of_written("false"), verbose=asked.v)
    _show("hand-written ordinary adverts", of_written("honest"), verbose=asked.v)
    for name, value in measure().items():
        print(f"{name}: {value:.3f}")


if __name__ == "__main__":
    main()
