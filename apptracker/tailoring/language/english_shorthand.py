"""English: a résumé's note style spelled out, before anything is read from it or said with it. Pure."""

from __future__ import annotations

import re

from apptracker.domain.when import MONTHS
from apptracker.tailoring.language.english_words import ACRONYMS, DAYS

_UNITS = "day|week|month|shift|year|quarter|minute|night"

#: What says nothing at the end of a list.
_OTHER_DUTIES = (
    r"(?:(?:perform|complet|handl|do|did)(?:e?[ds]|ing)?\s)?(?:(?:any|all|various)\s)?other\s"
    r"(?:(?:related|assigned|general|office)\s)?(?:duties|tasks)(?:\s(?:as|when)\s.*|\s(?:assigned|needed|required))?\.?$"
)

#: What everybody reads as words. None of it stands inside a name ("A+", "C++", "Q&A", "drive-thru").
_SHORTHAND = (
    (re.compile(r"(?<=[a-z)\d]) & (?=[a-z\d])"), " and "),
    (re.compile(r"(?<=[a-z)]) \+ (?=[a-z])"), " and "),
    (re.compile(r"\bw/o\s?(?=[a-z])"), "without "),
    (re.compile(r"\bw/\s?(?=[\w$£€])"), "with "),
    (re.compile(r"\bre:\s?(?=\w)"), "about "),
    (re.compile(r"(?<=\w)\s?(?:->|→)\s?(?=\w)"), " to "),
    (re.compile(r"(?<![\w-])thru\b"), "through"),
    (re.compile(r"\b[Aa]pprox\.?(?=\s)"), "about"),
    (re.compile(r"\bavg\.?(?=\s|$)"), "average"),
    (re.compile(r"\bAvg\.?(?=\s|$)"), "Average"),
    (re.compile(r"(,?) \bincl\.?(?=\s)"), r"\1 including"),
    (re.compile(r"\b[Dd]ept\.?(?=[\s,;.)]|$)"), "department"),
    (re.compile(r"\b[Dd]epts\b"), "departments"),
    (re.compile(r"\bmgmt\b"), "management"),
    (re.compile(r"\bmgr\b"), "manager"),
    (re.compile(r"\b([aA])ppts\b"), r"\1ppointments"),
    (re.compile(r"\b([aA])ccts\b"), r"\1ccounts"),
    (re.compile(r"\b([aA])cct\b"), r"\1ccount"),
    (re.compile(r"(?<=\d)\s?mins?\b(?!\.?\s?(?:wage|of))"), " minutes"),
    (re.compile(r"(?<=\d)\s?secs?\b"), " seconds"),
    (re.compile(r"(?<=\d)\s?hrs\b\.?"), " hours"),
    (re.compile(r"(?<=\d)\s?yrs\b\.?"), " years"),
    (re.compile(r"(?<=\d)\s?mos\b\.?"), " months"),
    (re.compile(r"(?<=\d)\s?pts\b\.?"), " points"),
    (re.compile(r"(?<=\d)\s?ppl\b"), " people"),
    (re.compile(r"\b1 (minute|second|hour|year|month|point)s\b"), r"1 \1"),
    (re.compile(rf"(?<=[\w)%])\s?/\s?({_UNITS})\b"), r" a \1"),
    (re.compile(r"(?<=[\w)])\s?/\s?(?:hr|hour)\b"), " an hour"),
    (re.compile(r"(?<=\w)/wk\b"), " a week"),
    (re.compile(r"(?<=\w)/mo\b"), " a month"),
    (re.compile(r",? etc\b\.?"), " and more"),
    (re.compile(r" and and more\b"), " and more"),
    (re.compile(r"(?<=[a-z)\d]) (?:@) (?=[A-Za-z\d])"), " at "),
    (re.compile(r"  +"), " "),
    (re.compile(rf", ([^,]+), and {_OTHER_DUTIES}"), r" and \1"),
    (re.compile(rf",?\s(?:and|as well as)\s{_OTHER_DUTIES}"), ""),
)


def spelled_out(text: str) -> str:
    """A résumé's shorthand in words ("60 calls/day w/ notes"), and a shouted line in small letters."""
    if text.upper() == text and len(re.findall(r"[A-Z]{2,}", text)) > 1:
        text = " ".join(w if w.strip(",.;:()") in ACRONYMS else _small(w) for w in text.split())
        text = text[:1].upper() + text[1:]
        text = re.sub(
            r"\b(\w+) of the (year|month|quarter)\b", lambda m: m.group().title().replace("Of The", "of the"), text
        )
    for pattern, words in _SHORTHAND:
        text = pattern.sub(words, text)
    return text


def _small(word: str) -> str:
    name = word.capitalize()
    return name if name.strip(",.;:()") in DAYS or name.strip(",.;:()") in MONTHS else word.lower()
