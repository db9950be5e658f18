"""Words as the guide compares them: split, case-folded, and without light inflection."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

#: A word, or a mark that may end a phrase. ``and/or`` reads as one word.
_TOKEN = re.compile(
    r"and\s?/\s?or\b|[^\W_]+(?:['’][^\W_]+)*|[&/,;:()!?\n•·|*\"“”\[\]]|\.(?=\s|$|[A-Z])|\s[-–—](?=\s)", re.IGNORECASE
)
_JOINS = {"&": "and", "/": "and"}
_FIXED = {
    "access": "access",
    "address": "address",
    "business": "business",
    "during": "during",
    "evening": "evening",
    "is": "is",
    "news": "news",
    "process": "process",
    "series": "series",
    "spring": "spring",
    "string": "string",
    "thing": "thing",
    "this": "this",
    "was": "was",
    "has": "has",
    "need": "need",
    "speed": "speed",
    "feed": "feed",
    "and/or": "or",
    "organised": "organized",
    "organized": "organized",
    "organization": "organization",
    "organisation": "organization",
    "organizations": "organizations",
    "organisations": "organizations",
    "details": "details",
    "centre": "center",
    "centres": "center",
    "licence": "licens",
    "licences": "licens",
    "licensing": "licens",
    "programme": "program",
    "programmes": "program",
    "cheque": "check",
    "cheques": "check",
    "programming": "programming",
    "training": "training",
    "writing": "writing",
    "selling": "sell",
    "schedule": "schedule",
    "schedules": "schedule",
    "scheduling": "schedul",
    "reporting": "reporting",
    "meeting": "meeting",
    "meetings": "meeting",
    "marketing": "marketing",
    "accounting": "accounting",
    "html": "html",
    "filing": "filing",
    "closing": "closing",
    "engaging": "engaging",
    "caring": "caring",
    "driving": "driving",
    "driven": "driven",
    "standing": "standing",
    "planning": "planning",
    "pleasant": "pleasant",
    "aws": "aws",
    "sms": "sms",
    "organizing": "organizing",
    "organising": "organizing",
    "collections": "collections",
    "detailed": "detail",
    "researched": "research",
    "presenting": "presenting",
    "windows": "windows",
    "certified": "certified",
    "smiling": "smile",
    "smiles": "smile",
    "smile": "smile",
    "switches": "switch",
    "listening": "listen",
    "motivated": "motivated",
    "committed": "committed",
    "dedicated": "dedicated",
    "focused": "focused",
    "focussed": "focused",
    "oriented": "oriented",
    "orientated": "oriented",
    "understanding": "understanding",
    "building": "build",
    "setting": "set",
    "warming": "warming",
    "kinds": "kinds",
    "warming up": "warm",
    "experienced": "experienced",
    "skilled": "skilled",
    "retailer": "retailer",
    "trusted": "trusted",
    "patients": "patients",
    "influenced": "influenced",
    "working": "work",
    "maths": "math",
    "grown": "grow",
    "mature": "mature",
    "maturing": "maturing",
    "energetic": "energetic",
}


#: Short forms whose point ends no phrase.
_SHORT = frozenset({"Ms", "MS", "ms", "Dr", "St"})
_LONGEST = 40  # letters of a word that may be bent; finding the ending of one without end takes for ever


class Word(NamedTuple):
    """A word or a mark of a text. ``stem`` is None for a mark that no phrase crosses; ``plain`` only loses a plural."""

    stem: str | None
    plain: str
    raw: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """The words and phrase-ending marks of a text, with their places (half-open code points)."""
    result = []
    for found in _TOKEN.finditer(text):
        raw = found.group()
        start, end = found.span()
        if raw[0].isalnum():
            stem, plain = _forms(raw)
            result.append(Word(stem, plain, raw, start, end))
        elif raw in _JOINS:
            result.append(Word("and", "and", raw, start, end))
        elif not (raw == "." and result and result[-1].raw in _SHORT and result[-1].end == start):
            result.append(Word(None, raw, raw, start, end))
    return result


@lru_cache(maxsize=8192)
def _forms(raw: str) -> tuple[str, str]:
    folded = raw.casefold().replace("’", "'")
    folded = folded.removesuffix("'s")
    folded = folded.replace("'", "")
    if "/" in folded:
        return "or", "or"
    if len(folded) > _LONGEST:
        return folded, folded
    return _stem(folded), _singular(folded)


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _stem(word: str) -> str:
    if word in _FIXED:
        return _FIXED[word]
    word = _singular(word)
    if word in _FIXED:
        return _FIXED[word]
    for ending in ("ing", "ed"):
        rest = word[: -len(ending)]
        if word.endswith(ending) and len(rest) >= 3 and any(c in "aeiouy" for c in rest):
            word = rest
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    if len(word) > 4:
        word = re.sub(r"is(e|ation|ational|er)?$", r"iz\1", word) if re.search(r"[aeiou].*[^aeious]is", word) else word
        word = re.sub(r"our$", "or", word)
        word = word.removesuffix("e")
    return word[:-1] + "i" if len(word) > 3 and word.endswith("y") else word
