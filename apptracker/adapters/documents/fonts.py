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


def drawable(text: str) -> str:
    """The text in characters that can be drawn. One that no font has is replaced by the plain letters it stands for
    when there are any (the letters of 𝐃𝐚𝐧𝐢𝐞𝐥 are mathematical signs, Ⅷ is VIII).

    :raises UserError: ``document.glyph``, naming the first character that cannot be drawn and where it stands.
    """
    for character in dict.fromkeys(text):
        if _has_glyph(character):
            continue
        plain = unicodedata.normalize("NFKC", character)
        if plain != character and all(map(_has_glyph, plain)):
            text = text.replace(character, plain)
        else:
            raise _no_glyph(text, character)
    return text


def _has_glyph(character: str) -> bool:
    return character in SHAPING or any(family.has(character) for family in families())


def _no_glyph(text: str, character: str) -> UserError:
    at = text.index(character)
    return UserError(
        "document.glyph",
        character=character,
        codepoint=f"U+{ord(character):04X}",
        name=unicodedata.name(character, "a character without a name").lower(),
        excerpt=text[max(0, at - _EXCERPT) : at + _EXCERPT],
    )
