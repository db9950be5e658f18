"""Writes coverage.json from the font files beside it. Run it with fontTools after adding or changing a font."""

from __future__ import annotations

import json
from pathlib import Path

from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
# Tried first, after the face of the document's design; among the others those with few characters come before those
# with many, so that a script's own font is preferred, and Latin, Greek and Cyrillic beyond the text families come from
# Noto Serif rather than a script font.
FIRST = ("Source Serif 4", "Noto Serif")


def boundaries(characters: set[int]) -> list[int]:
    """[from, to, from, to, …] with half-open ranges."""
    edges = [c for c in characters if c - 1 not in characters] + [c + 1 for c in characters if c + 1 not in characters]
    return sorted(edges)


def coverage() -> list[dict[str, object]]:
    """Each family with the characters that all its faces have."""
    have: dict[str, set[int]] = {}
    for path in sorted(HERE.rglob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            family = font["name"].getBestFamilyName()
            characters = set(font.getBestCmap())
        have[family] = have.get(family, characters) & characters
    order = sorted(have, key=lambda f: (FIRST.index(f) if f in FIRST else len(FIRST), len(have[f]), f))
    return [{"family": family, "boundaries": boundaries(have[family])} for family in order]


if __name__ == "__main__":
    text = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in coverage())
    (HERE / "coverage.json").write_text(f"[\n{text}\n]\n", encoding="utf-8")
