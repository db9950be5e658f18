"""Which bundled font has which character: known from a table, so that nothing is drawn as an empty box.

``resources/fonts/coverage.json`` lists the families in the order in which they are tried, each with the characters it
has as a flat list of half-open boundaries. ``resources/fonts/make_coverage.py`` writes it from the font files.
"""

from __future__ import annotations

import json
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from apptracker import paths
from apptracker.domain.errors import UserError

# Characters that steer shaping and direction and need no glyph of their own: joiners and direction marks.
SHAPING = frozenset("\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069")
_EXCERPT = 20  # characters shown on either side of one that no font has


@dataclass(frozen=True, slots=True)
class Family:
    name: str
    boundaries: tuple[int, ...]  # [from, to, from, to, …], each "to" the first code point not covered

    def has(self, character: str) -> bool:
        return bisect_right(self.boundaries, ord(character)) % 2 == 1


@cache
def families() -> tuple[Family, ...]:
    """The bundled families, the text family first."""
    table = json.loads(paths.resource("resources", "fonts", "coverage.json").read_text(encoding="utf-8"))
    return tuple(Family(entry["family"], tuple(entry["boundaries"])) for entry in table)


def check(text: str) -> None:
    """Nothing when every character can be drawn.

    :raises UserError: ``document.glyph``, naming the first character that no bundled font has and where it stands.
    """
    missing = {c for c in set(text) if c not in SHAPING and not any(family.has(c) for family in families())}
    if not missing:
        return
    at = next(i for i, c in enumerate(text) if c in missing)
    raise UserError(
        "document.glyph",
        character=text[at],
        codepoint=f"U+{ord(text[at]):04X}",
        name=unicodedata.name(text[at], "a character without a name").lower(),
        excerpt=text[max(0, at - _EXCERPT) : at + _EXCERPT],
    )
