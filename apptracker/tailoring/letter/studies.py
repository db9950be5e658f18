"""What the person studied, by the name a letter gives it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from apptracker.domain.profile import Fact
from apptracker.tailoring.history import is_unfinished, latest_first
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.trace import Trace

_SMALL = re.compile(
    r"(?:high school|secondary school|(?:bachelor|master|associate)['’]?s?\s+degree|bachelor['’]s|master['’]s|"
    r"diploma\b)",
    re.IGNORECASE,
)
_HIGH_SCHOOL = re.compile(
    r"(?:h\.?s\.?(?:\s+diploma)?|high[\s-]?school(?:\s+(?:diploma|graduate|degree|education))?|"
    r"secondary school diploma)(?:\s*(?:/|or)\s*(?:ged|equivalent))?$",
    re.IGNORECASE,
)
_GED = re.compile(
    r"(?:g\.?e\.?d\.?|general (?:education(?:al)? development|equivalency)(?:\s+diploma)?)"
    r"(?:\s+(?:certificate|diploma))?$",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"\b(?:high school|secondary|ged|gcses?|as? levels?|bachillerato|preparatoria|educación (?:media|secundaria))\b",
    re.IGNORECASE,
)
#: What stands behind a degree's name and is not part of it.
_STILL = re.compile(
    r"\s*[(,–-]*\s*\b(?:in progress|ongoing|current(?:ly)?(?: enrolled)?|expected(?: \w+)?(?: \d{4})?|candidate|"
    r"pursuing|en curso)\b\s*\)?",
    re.IGNORECASE,
)
_CLASS = re.compile(
    r"\s*[(,–-]*\s*(?:\b[12][:.][12]\b|\b1st\b|\b(?:upper|lower) second\b|\bfirst[- ]class\b|\bgpa\b.*|\bgrades?\b.*)"
    r"(?:\s*(?:honours|honors|class))?\s*\)?",
    re.IGNORECASE,
)
_INCLUDING = re.compile(r"\s*,?\s+inc(?:l)?\b\.?\s*", re.IGNORECASE)
_OF_NAME = re.compile(r"(associate|bachelor|master)['’]?s?(?:\s+degrees?)?$", re.IGNORECASE)
_NO_DEGREE = re.compile(
    r"\b(?:some (?:college|university)|no degree|coursework|studies|courses?|credits?|units|incomplete|non-degree|"
    r"\d+(?:st|nd|rd|th) grade|year \d+|estudios)\b",
    re.IGNORECASE,
)
_WORK_IN = re.compile(r"(?:coursework|courses?|studies|credits?)\s+(?:in|toward)s?\s+(?:an?\s+)?(.+)", re.IGNORECASE)
_NO_AREA = re.compile(
    r"(?:general(?: (?:studies|education))?|academic|n/?a|none|high school|diploma|ged|-+)$", re.IGNORECASE
)
#: Names of several at once: "GCSEs", "A levels".
_SEVERAL = re.compile(
    r"\b(?:GCSEs|(?:A|AS|O)[\s-]?[Ll]evels|Highers|NVQs|BTECs)\b"
    r"|^(?!(?:[Aa]ssociate|[Bb]achelor|[Mm]aster)['’]?s\b)[^\s'’]*[a-z]s$"
)
_CERTIFICATE = re.compile(r"certificate|diploma|certification", re.IGNORECASE)
_WHO = re.compile(
    r"(?:assistant|technician|clerk|operator|agent|therapist|mechanic|electrician|cook|chef)$", re.IGNORECASE
)

#: Studies of school and training that a posting asks for by these names, and that no others stand for in so many words.
_BY_NAME = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (r"\ba[ -]levels?\b", r"\b[ns]vqs?\b", r"\bbtecs?\b", r"\bhighers\b", r"\bgcses?\b")
)
_DEGREE_ASKED = re.compile(r"\b(?:degree|bachelor\W?s?|graduate|licenciatura)\b", re.IGNORECASE)
_DEGREE = re.compile(
    r"\b(?:degree|bachelor|master|licenciatura|[bm]\.?\s?(?:a|s|sc|com|tech|ed|eng|ba)\b|bba|mba)", re.IGNORECASE
)


def named_in(posting: str, facts: Sequence[Fact]) -> list[Fact]:
    """Of these studies, those of the highest kind that a posting asks for by name ("GCSEs")."""
    for name in _BY_NAME:
        if name.search(posting) and (held := [f for f in facts if name.search(f.text("studyType"))]):
            return held
    return []


def degrees_in(posting: str, facts: Sequence[Fact]) -> list[Fact]:
    """Of these studies, the degrees, where a posting asks for one."""
    return [f for f in facts if _DEGREE.search(f.text("studyType"))] if _DEGREE_ASKED.search(posting) else []


def highest(facts: Sequence[Fact], today: date) -> list[Fact]:
    """The one of these studies that says most, in a list: the latest beyond school, else the latest; of two beyond
    school, a finished one."""
    ordered = latest_first(facts, today)
    beyond = [f for f in ordered if not is_school(f)]
    done = [f for f in beyond if not _goes_on(f, today) and not _NO_DEGREE.search(f.text("studyType"))]
    return (done or beyond or ordered)[:1]


def is_school(fact: Fact) -> bool:
    """Whether these are the studies everybody has before any others."""
    degree = fact.text("studyType")
    named = bool(_SCHOOL.search(degree.replace("-", " ")) or _HIGH_SCHOOL.match(degree) or _GED.match(degree))
    return named or (not degree and bool(re.search(r"\bhigh\b", fact.text("institution"), re.IGNORECASE)))


def _goes_on(fact: Fact, today: date) -> bool:
    return bool(_STILL.search(fact.text("studyType"))) or is_unfinished(fact, today)


def education(trace: Trace, lang: Language, facts: Sequence[Fact], today: date) -> dict[str, object] | None:
    """A degree by its own name: ``degree`` (small where it is no title of its own), ``area``, ``place``; ``unfinished``
    while the studies go on, ``several`` where its name is a plural."""
    if not facts:
        return None
    fact = facts[0]
    area, place = fact.text("area"), fact.text("institution")
    degree = " ".join(_CLASS.sub("", _STILL.sub("", fact.text("studyType"))).split()).strip(" ,-–")
    if lang.CODE == "en":
        degree = _by_its_name(_INCLUDING.sub(" including ", degree).replace(" & ", " and "))
    if _NO_DEGREE.search(degree):
        area = area or ((match := _WORK_IN.search(degree)) and match.group(1)) or ""
        degree = ""
    area = "" if _NO_AREA.match(area) or area.casefold() in degree.casefold() else area
    if not degree and not (area and place):
        return None
    return {
        "degree": trace.person(degree, fact.key),
        "area": trace.person(area, fact.key),
        "place": trace.person(lang.at(place).partition(" ")[2], fact.key),
        "unfinished": _goes_on(fact, today),
        "named_after": bool(_CERTIFICATE.fullmatch(degree) and _WHO.search(area)),
        "several": bool(_SEVERAL.search(degree)),
    }


def _by_its_name(degree: str) -> str:
    """The usual English name of what is written in many ways: "HS Diploma", "Bachelors"."""
    if _HIGH_SCHOOL.match(degree):
        return "high school diploma"
    if _GED.match(degree):
        return "GED"
    if match := _OF_NAME.match(degree):
        plain = degree.casefold() == match.group(1).casefold()
        return degree if plain else f"{match.group(1).lower()}’s degree"
    return degree.lower() if _SMALL.match(degree) else degree
