"""Which bundled font has which character: known from a table, so that nothing is drawn as an empty box.

``resources/fonts/coverage.json`` lists the families in the order in which they are tried, each with the characters it
has as a flat list of half-open boundaries. ``resources/fonts/make_coverage.py`` writes it from the font files.
"""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from apptracker import paths
from apptracker.domain.documents import CLASSIC, DESIGNS, LeftOut
from apptracker.domain.errors import UserError

# Characters that steer shaping and direction and need no glyph of their own: joiners and direction marks.
SHAPING = frozenset("\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069")
_JOINING = "\u200d\u20e3"  # what joins pictures to one, and the key around a digit
# Two letters that make a flag; a character with its skin tone or key, and whatever is joined to it to make one picture.
_UNIT = re.compile("[\U0001f1e6-\U0001f1ff]{2}|.(?:[\U0001f3fb-\U0001f3ff\u20e3]|\u200d.)*", re.DOTALL)
# Signs left out, with a space: the one behind them, or the one before them where a sentence goes on or ends.
_GAP = re.compile(r"(?:^|(?<=\s))\0+(?:\s\0+)*\s?|\s?\0+(?=[,.;:!?)\]]|$)|\0+")
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


def order(face: str) -> list[str]:
    """The families in the order in which they are tried for text set in ``face``; those of other designs are not."""
    others = {design.face for design in DESIGNS} - {face, CLASSIC.face}
    return [face, *(family.name for family in families() if family.name not in others | {face})]


def drawable(text: str, face: str = CLASSIC.face) -> str:
    """The text in characters that can be drawn. One that no font has is replaced by the plain letters it stands for
    when there are any (the letters of 𝐃𝐚𝐧𝐢𝐞𝐥 are mathematical signs, Ⅷ is VIII). A sign that stands for no letter, such
    as an emoji, is left out, and what stood around it closes up.

    :raises UserError: ``document.glyph``, naming the first letter, digit or mark that cannot be drawn, and its place.
    """
    return _GAP.sub("", _drawn(text, face)[0])


def left_out(text: str, face: str = CLASSIC.face) -> tuple[LeftOut, ...]:
    """What :func:`drawable` leaves out of a text."""
    return tuple(
        LeftOut(sign, unicodedata.name(sign[0], "a sign without a name").lower(), _around(text, sign))
        for sign in dict.fromkeys(_drawn(text, face)[1])
    )


def _drawn(text: str, face: str) -> tuple[str, list[str]]:
    """The text with a NUL in place of each sign that is left out, and those signs."""
    if all(_has_glyph(character, face) for character in set(text)):
        return text, []
    kept, gone = [], []
    for unit in _UNIT.findall(text):
        letters = "".join(character for character in unit if not _is_sign(character))
        forms = (unit, unicodedata.normalize("NFKC", unit), " " if unit.isspace() else letters)
        form = next((form for form in forms if form and all(_has_glyph(c, face) for c in form)), None)
        if form is None and letters:
            raise _no_glyph(text, next(c for c in letters if not _has_glyph(c, face)))
        if form is None:
            gone.append(unit)
        kept.append(form or "\0")
    return "".join(kept), gone


def _is_sign(character: str) -> bool:
    return unicodedata.category(character) in ("So", "Sk", "Co", "Cf") or character in _JOINING


@cache
def _has_glyph(character: str, face: str) -> bool:
    return character in SHAPING or any(family.has(character) for family in _tried(face))


@cache
def _tried(face: str) -> tuple[Family, ...]:
    by_name = {family.name: family for family in families()}
    return tuple(by_name[name] for name in order(face))


def _no_glyph(text: str, character: str) -> UserError:
    return UserError(
        "document.glyph",
        character=character,
        codepoint=f"U+{ord(character):04X}",
        name=unicodedata.name(character, "a character without a name").lower(),
        excerpt=_around(text, character),
    )


def _around(text: str, part: str) -> str:
    at = text.index(part)
    return text[max(0, at - _EXCERPT) : at + len(part) + _EXCERPT]
