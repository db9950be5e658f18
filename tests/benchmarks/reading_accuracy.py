"""How well requirements and fields are read: precision, recall and F1 against hand labels on the shared samples.

Run ``python tests/benchmarks/reading_accuracy.py [-v] [NAME…]``.
Labels are offsets into the sample files, which are not part of the project. A found span counts when it overlaps a
labelled one by at least half of the shorter, one to one.
"""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path

from apptracker.domain.money import Pay
from apptracker.tailoring.reading import read_text

GOLD = Path(__file__).parents[1] / "tailoring" / "reading_gold.json"
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "postings"
TODAY = date(2026, 11, 21)


def matched(found: list[tuple[int, int]], wanted: list[tuple[int, int]]) -> list[tuple[int, int]]:
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


def field_is_right(got: object, wanted: object) -> bool:
    if wanted is None:
        return got is None
    if isinstance(wanted, list):
        return isinstance(got, Pay) and [got.min, got.max, got.currency, got.period and got.period.value] == wanted
    return any(str(option).casefold() in str(got).casefold() for option in str(wanted).split("|"))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", action="store_true", help="show every miss")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    hits = found_total = wanted_total = must_right = kind_right = 0
    field_hits = field_total = 0
    for name, labels in json.loads(GOLD.read_text(encoding="utf-8")).items():
        if options.names and not any(n in name for n in options.names):
            continue
        text = (SAMPLES / name).read_bytes().decode("utf-8")
        reading = read_text(text, today=TODAY)
        asked = [r for r in reading.requirements if r.is_asked]
        wanted = [tuple(span[:2]) for span in labels["spans"]]
        pairs = matched([(r.start, r.end) for r in asked], wanted)
        hits += len(pairs)
        found_total += len(asked)
        wanted_total += len(wanted)
        must_right += sum(asked[i].must == labels["spans"][j][2] for i, j in pairs)
        kind_right += sum(asked[i].kind.value == labels["spans"][j][3] for i, j in pairs)
        wrong = []
        for field, value in labels.get("fields", {}).items():
            got = reading.fields[field].value if field in reading.fields else None
            field_total += 1
            field_hits += field_is_right(got, value)
            if not field_is_right(got, value):
                wrong.append(f"{field}: {got!r}, not {value!r}")
        print(f"{name:28} found {len(asked):3} wanted {len(wanted):3} right {len(pairs):3}  {'; '.join(wrong)}")
        if options.v:
            for i, requirement in enumerate(asked):
                if all(i != x for x, _ in pairs):
                    print(f"    extra   {requirement.text[:90]!r} {requirement.term}")
            for j, (a, b) in enumerate(wanted):
                if all(j != y for _, y in pairs):
                    print(f"    missed  {text[a:b]!r}")
    precision, recall = hits / max(1, found_total), hits / max(1, wanted_total)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"\nspans: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    print(f"must {must_right / max(1, hits):.3f} kind {kind_right / max(1, hits):.3f} (of the right spans)")
    print(f"fields: {field_hits} of {field_total} right")


if __name__ == "__main__":
    main()
