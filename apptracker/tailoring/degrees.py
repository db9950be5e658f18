"""How far what is shown reaches what is asked: figures with a unit, languages by their level, studies. Pure.

Each judgement is a factor for the strength of the evidence (1.0: it reaches) and words that end its reason.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from apptracker.domain.profile import Fact
from apptracker.tailoring.history import is_unfinished
from apptracker.tailoring.showing import stemmed

SHORT = 0.5  # the factor where it falls short, or does not say how far it goes


class Reach(NamedTuple):
    factor: float = 1.0
    words: str = ""


REACHED = Reach()

# Figures

_NUMBER = (
    r"(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,5}(?:\.\d{1,2})?)\+?(?:\s?(?:-|–|to|or)\s?(?:\d{1,5}|more|higher|above))?\s?"
)
#: Measures of which more is better, and how they are named after their figure.
_UNITS = {
    " words a minute": r"wpm\b|words?[ -](?:per|a)[ -]min|words?/min|w\.p\.m",
    " keystrokes an hour": r"kph\b|ksph\b|keystrokes? (?:per|an) hour|keystrokes?/h",
    "%": r"%|per ?cent\b",
    " Mbps": r"mbps\b|mb/s\b|megabits?\b|mbit",
    " lb": r"lbs?\b|pounds?\b",
    " kg": r"kgs?\b|kilo(?:gram)?s?\b",
}
_MEASURES = tuple((unit, re.compile(_NUMBER + f"(?:{names})", re.IGNORECASE)) for unit, names in _UNITS.items())
#: Words before a figure that is not to be exceeded, or that says how often or how much something is the case.
_AT_MOST = re.compile(
    r"\b(?:under|below|less than|at most|no more than|maximum(?: of)?|up to|within)\s*$", re.IGNORECASE
)


def figure_reach(asked: str, told: str, *, share: bool) -> Reach:
    """How the figure that a fact tells compares with the one asked for, in the same unit. ``share``: whether a per cent
    figure may be the measure itself; elsewhere it says how often, or how much of the work."""
    for unit, measure in _MEASURES:
        wanted = measure.search(asked)
        if wanted is None or _AT_MOST.search(asked[: wanted.start()]) or (unit == "%" and not share):
            continue
        least = _number(wanted)
        held = [_number(found) for found in measure.finditer(told)]
        verb = "is" if unit == "%" else "are"
        if not held:
            return Reach(SHORT, f"; {least:g}{unit} {verb} asked for, and no figure is given")
        return Reach(1.0 if max(held) >= least else SHORT, f"; {max(held):g}{unit}, where {least:g} {verb} asked for")
    return REACHED


def _number(found: re.Match[str]) -> float:
    return float(found.group(1).replace(",", ""))


# Languages

_BASIC, _CONVERSATIONAL, _FLUENT, _NATIVE = 1, 2, 3, 4
_LEVEL_WORDS = {_BASIC: "basic", _CONVERSATIONAL: "conversational", _FLUENT: "fluent", _NATIVE: "native"}
_HELD = tuple(
    (level, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for level, words in (
        (_CONVERSATIONAL, r"limited working"),
        (_BASIC, r"elementary|basics?|beginner|beginning|limited|rudimentary|school|some|a ?little|a1|a2"),
        (_NATIVE, r"native|bilingual|mother[ -]tongue|first language|c2"),
        (_FLUENT, r"fluen\w+|professional|proficien\w+|advanced|excellent|full|business|very good|c1"),
        (_CONVERSATIONAL, r"conversational|intermediate|working|good|moderate|independent|b1|b2"),
    )
)
_ASKED = tuple(
    (level, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for level, words in (
        (_BASIC, r"basics?|elementary|beginner|some"),
        (_CONVERSATIONAL, r"conversational|intermediate|working|b1|b2"),
        (_FLUENT, r"fluen\w+|professional|proficien\w+|advanced|excellent|perfect|strong|business|bilingual|c1|c2"),
        (_NATIVE, r"native|mother[ -]tongue"),
    )
)


def language_reach(asked: str, fluency: str) -> Reach:
    """How the level the person gives a language compares with the one asked for; silent where they give none."""
    held = _level_held(fluency)
    wanted = min((level for level, words in _ASKED if words.search(asked)), default=None)
    least = _CONVERSATIONAL if wanted is None else wanted
    if held is None or held >= least or (held == _FLUENT and least == _NATIVE and "near" in asked.lower()):
        return REACHED
    named = f", and {_LEVEL_WORDS[wanted]} is asked for" if wanted else ""
    return Reach(SHORT, f"; you call it {fluency.lower()}{named}")


def is_native(fluency: str) -> bool:
    """Whether the person says they grew up with the language."""
    return _level_held(fluency) == _NATIVE


def _level_held(fluency: str) -> int | None:
    return next((level for level, words in _HELD if words.search(fluency)), None)


# Studies

_SCHOOL, _COLLEGE, _BACHELOR = 1, 2, 3
#: How far studies reached, by the words for it: 1 school, 2 associate or vocational, 3 bachelor, 4 master, 5 doctor.
_STUDIES = tuple(
    (level, re.compile(pattern, re.IGNORECASE))
    for level, pattern in (
        (1, r"\bhigh[\s-]?school|\bg\.?e\.?d\b|\bsecondary\b|\bdiploma\b|\ba[\s-]levels?\b|\bgcse|\bsma\b|\bsmk\b"),
        (2, r"\bassociate|\bcollege\b|\bvocational|\bfoundation degree|\bhnd\b|\btrade school"),
        (3, r"\bbachelor|\bb\.?s\.?c?\b|\bb\.?a\b|\bundergraduate|\buniversity|\bb\.?eng\b|\blicen[cs]i?at"),
        (4, r"\bmaster|\bm\.?s\.?c?\b|\bm\.?a\b|\bmba\b|\bpostgraduate"),
        (5, r"\bdoctor|\bph\.?\s?d\b"),
    )
)
_HIGHER = re.compile(r"college|universit|institut", re.IGNORECASE)
_FIELD = re.compile(
    r"\b(?:degree|bachelor['’]?s?|master['’]?s?|diploma|major|b\.?sc?|b\.?a|mba)\b"
    r"[^.;()]{0,25}?\bin (?P<field>[^.;()]{3,90})",
    re.IGNORECASE,
)
#: Words around a field of study that name none.
_NO_FIELD = frozenset(
    "field fields discipline disciplines area areas subject subjects similar equivalent another study studies degree "
    "bachelor bachelors master masters diploma progress process lieu addition united states".split()
)


def studies_asked(text: str) -> int:
    """The least that is asked, as a level; 0 where the words name none."""
    named = _levels_in(text)
    return min(named, default=_BACHELOR if "degree" in text.lower() else 0)


def studies_reach(asked: str, studies: Fact, today: date) -> Reach | None:
    """How studies compare with what is asked; None where they do not reach it. Whoever studies on has left school."""
    wanted = studies_asked(asked)
    held = _level_of(studies)
    if not wanted:
        return None
    if is_unfinished(studies, today):
        later = held >= _COLLEGE and wanted == _SCHOOL
        return Reach(0.9, "; it goes on still, and comes after school") if later else None
    if held < wanted:
        return None
    field, area = _FIELD.search(asked), studies.text("area")
    named = stemmed(field["field"], _NO_FIELD) if field and wanted >= _COLLEGE else {}
    if named and area and not named.keys() & stemmed(area).keys():
        return Reach(SHORT, f"; it is in {area}, and the posting names another field")
    return REACHED


def _levels_in(text: str) -> list[int]:
    return [level for level, pattern in _STUDIES if pattern.search(text)]


def _level_of(studies: Fact) -> int:
    """Studies of unknown level, and a bare diploma, count as more than school only at a college or university."""
    kind = studies.text("studyType")
    named = max(_levels_in(kind), default=0)
    higher = _HIGHER.search(studies.text("institution")) is not None
    if named > _SCHOOL or (named and not re.fullmatch(r"\W*diploma\W*", kind, re.IGNORECASE)):
        return named
    return _COLLEGE if higher or _HIGHER.search(kind) else _SCHOOL
