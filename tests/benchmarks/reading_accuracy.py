"""How well adverts are read, against hand labels: fields right, requirements' precision, recall and F1.

Run ``python tests/benchmarks/reading_accuracy.py [-v] [--labels FILE] [--samples DIR] [NAME…]``.
Labels are offsets into sample files, which are not part of the project: by default ours, into the shared samples. A
found span counts when it overlaps a labelled one by at least half of the shorter, one to one.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from apptracker.domain.money import Pay
from apptracker.domain.postings import ReadPosting, Requirement
from apptracker.tailoring.reading import read_text

LABELS = Path(__file__).parents[1] / "tailoring" / "reading_gold.json"
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "postings"
TODAY = date(2026, 11, 21)
UNLABELLED = "?"  # in place of a kind that nobody settled
_NAMING = ("title", "employer", "location")

Span = tuple[int, int]


@dataclass
class Accuracy:
    """Counts over any number of adverts. A ratio of nothing is 1."""

    found: int = 0
    wanted: int = 0
    hits: int = 0
    must_right: int = 0
    kinds: int = 0
    kind_right: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    fields_right: Counter[str] = field(default_factory=Counter)

    def figures(self) -> dict[str, float]:
        """What is measured, each from 0 to 1, by the words for it."""
        precision, recall = _ratio(self.hits, self.found), _ratio(self.hits, self.wanted)
        return {
            "requirements, precision": precision,
            "requirements, recall": recall,
            "requirements, F1": _ratio(2 * precision * recall, precision + recall),
            "… must or wish right": _ratio(self.must_right, self.hits),
            "… kind right": _ratio(self.kind_right, self.kinds),
            "fields": _ratio(self.fields_right.total(), self.fields.total()),
            **{f"… {name}": _ratio(self.fields_right[name], self.fields[name]) for name in _NAMING},
        }


@dataclass(frozen=True)
class Outcome:
    """One advert as read, beside what its labels say."""

    name: str
    text: str
    asked: list[Requirement]
    labels: list[list[Any]]
    pairs: list[tuple[int, int]]  # numbers in asked and in labels
    wrong_fields: list[str]

    @property
    def extra(self) -> list[Requirement]:
        return [r for i, r in enumerate(self.asked) if all(i != x for x, _ in self.pairs)]

    @property
    def missed(self) -> list[Span]:
        return [(a, b) for j, (a, b, *_) in enumerate(self.labels) if all(j != y for _, y in self.pairs)]


def measure(labels: Path = LABELS, samples: Path = SAMPLES) -> dict[str, float] | None:
    """The figures for all labelled adverts; None where the labels or the adverts are not there."""
    if not labels.exists() or not samples.exists():
        return None
    total = Accuracy()
    for _ in outcomes(total, labels, samples):
        pass
    return total.figures()


def outcomes(total: Accuracy, labels: Path, samples: Path, names: Iterable[str] = ()) -> Iterator[Outcome]:
    """Every labelled advert (or those with one of the names in theirs) as read; counted in ``total``."""
    for name, wanted in json.loads(labels.read_text(encoding="utf-8")).items():
        if names and not any(part in name for part in names):
            continue
        text = (samples / name).read_bytes().decode("utf-8")
        reading = read_text(text, today=TODAY)
        asked = [r for r in reading.requirements if r.is_asked]
        spans = wanted["spans"]
        pairs = matched([(r.start, r.end) for r in asked], [(a, b) for a, b, *_ in spans])
        total.hits += len(pairs)
        total.found += len(asked)
        total.wanted += len(spans)
        total.must_right += sum(asked[i].must == spans[j][2] for i, j in pairs)
        total.kinds += sum(spans[j][3] != UNLABELLED for _, j in pairs)
        total.kind_right += sum(asked[i].kind.value == spans[j][3] for i, j in pairs)
        wrong = list(wrong_fields(reading, wanted.get("fields", {})))
        total.fields.update(wanted.get("fields", {}).keys())
        total.fields_right.update(wanted.get("fields", {}).keys() - {name for name, _ in wrong})
        yield Outcome(name, text, asked, spans, pairs, [f"{name}: {got!r}" for name, got in wrong])


def matched(found: list[Span], wanted: list[Span]) -> list[tuple[int, int]]:
    """Pairs (found, wanted) by number, one to one, the largest overlaps first."""
    overlaps = []
    for i, (a, b) in enumerate(found):
        for j, (c, d) in enumerate(wanted):
            common = min(b, d) - max(a, c)
            if common > 0 and 2 * common >= min(b - a, d - c):
                overlaps.append((common, i, j))
    pairs: list[tuple[int, int]] = []
    for _, i, j in sorted(overlaps, reverse=True):
        if all(i != x and j != y for x, y in pairs):
            pairs.append((i, j))
    return pairs


def wrong_fields(reading: ReadPosting, wanted: dict[str, Any]) -> Iterator[tuple[str, object]]:
    """The fields read otherwise than labelled, with what was read. A label may offer several wordings ("A|B")."""
    for name, value in wanted.items():
        got = reading.fields[name].value if name in reading.fields else None
        if value is None:
            right = got is None
        elif isinstance(value, list):
            right = isinstance(got, Pay) and [got.min, got.max, got.currency, got.period and got.period.value] == value
        else:
            right = any(str(option).casefold() in str(got).casefold() for option in str(value).split("|"))
        if not right:
            yield name, got


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 1.0


def main() -> None:
    parser = argparse.ArgumentParser(description="how well labelled adverts are read")
    parser.add_argument("-v", action="store_true", help="show every miss")
    parser.add_argument("--labels", type=Path, default=LABELS)
    parser.add_argument("--samples", type=Path, default=SAMPLES)
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    total = Accuracy()
    for one in outcomes(total, options.labels, options.samples, options.names):
        wrong = "; ".join(one.wrong_fields)
        print(f"{one.name:32} found {len(one.asked):3} wanted {len(one.labels):3} right {len(one.pairs):3}  {wrong}")
        if not options.v:
            continue
        for requirement in one.extra:
            print(f"    extra   {requirement.text[:90]!r} {requirement.term}")
        for a, b in one.missed:
            print(f"    missed  {one.text[a:b]!r}")
        for i, j in one.pairs:
            _, _, must, kind = one.labels[j]
            got = one.asked[i]
            if (got.must, got.kind.value) != (must, got.kind.value if kind == UNLABELLED else kind):
                print(f"    differs {got.text[:70]!r}: {got.kind.value} {got.must}, not {kind} {must}")
    print()
    for words, value in total.figures().items():
        print(f"{words:26} {value:.3f}")


if __name__ == "__main__":
    main()
