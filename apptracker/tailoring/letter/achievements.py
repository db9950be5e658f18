"""Whether two of the person's own lines tell of one and the same thing. Pure."""

from __future__ import annotations

import re

#: A figure with what it counts: "18%", "$4,300", "40 minutes", "one-page" is none.
_FIGURE = re.compile(
    r"(?P<money>[$£€]\s?)?(?P<number>\d[\d,]*(?:\.\d+)?)(?:\s?(?P<scale>[kKmM])(?![a-zA-Z]))?"
    r"(?:\s?(?P<percent>%|percent\b|per cent\b|por ciento\b)|\+?[\s-](?P<unit>[^\W\d_]{3,}))?"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
#: Words that every line may have.
_COMMON = frozenset(
    "with from that this then them they were when while after before into over under about more most less than each "
    "every first last year years month months week weeks quarter team work worked working made making calls customer "
    "customers good high time times para como desde hasta sobre entre cada equipo clientes cliente trabajo meses años "
    "reduced reducing increased raised lowered dropped improved average".split()
)
_STEM = 5  # letters by which two words are one: "repeat" and "repeated"
_SCALE = {"k": 1_000, "m": 1_000_000}
_TOO_COMMON = 2  # a bare number this small or smaller says nothing


def same_achievement(one: str, other: str) -> bool:
    """Whether two texts name the same figure with the same unit and share a word that says what it is of: a story's
    "Repeat calls dropped 18% in a quarter" and a line's "Cut repeat calls by 18% with a new form"."""
    figures = _figures(one) & _figures(other)
    counted = {unit for _, unit in figures}  # "14 agents" alone may be led, and coached
    return bool(figures and (_content(one) & _content(other)) - counted)


def _figures(text: str) -> set[tuple[float, str]]:
    found = set()
    for match in _FIGURE.finditer(text.replace("e-mail", "email")):
        number = float(match["number"].replace(",", "")) * _SCALE.get((match["scale"] or "").lower(), 1)
        unit = "money" if match["money"] else "%" if match["percent"] else (match["unit"] or "").casefold()[:_STEM]
        counted = number > _TOO_COMMON and not re.fullmatch(r"(?:19|20)\d\d", match["number"])
        if unit in ("money", "%") or (unit and counted):
            found.add((number, unit))
    return found


def _content(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(text.casefold().replace("e-mail", "email")) if word not in _COMMON}
