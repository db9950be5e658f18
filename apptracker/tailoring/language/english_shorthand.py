"""English: a résumé's note style spelled out, before anything is read from it or said with it. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable

from apptracker.domain.when import MONTHS
from apptracker.tailoring.language.english_words import ACRONYMS, DAYS, join_and

_UNITS = "day|week|month|shift|year|quarter|minute|night"

_COUNTED = r"(?:[$£€]?\d[\d.,]*\s?[KkMm%]?)"

#: What is done many times over: "2x in 4 years". Growth is told of otherwise ("grew sales 3x").
_TIMES = re.compile(
    r"(?<=[a-z,\"”’']) (?P<open>\()?(?P<n>[2-9])x(?(open)\))"
    r"(?=$|[,.;]|\s(?:in|for|by|a|an|per|each|every|since|during|within|to|as|at|over|while|and|"
    r"weekly|daily|monthly|yearly)\b)",
    re.IGNORECASE,
)
_GREW = re.compile(r"\b(?:gr[eo]w\w*|rais\w+|improv\w+|increas\w+|boost\w*|multipl\w+|faster|up)\b", re.IGNORECASE)

_DAY_NAMES = {name[:3]: name for name in sorted(DAYS)} | {
    "Tues": "Tuesday", "Thur": "Thursday", "Thurs": "Thursday", "Weds": "Wednesday"
}  # fmt: skip
_DAY = r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:day)?"
_ON_DAYS = re.compile(
    rf"\b(every other|every|on|each|last|by|for|from) ({_DAY}(?:(?:\s?[/&,]\s?| and | or |\s?[–-]\s?){_DAY})*)\b",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(
    r"(?<![\w-])(?:spanish|english|french|german|portuguese|italian|mandarin|cantonese|arabic|russian|vietnamese|"
    r"hindi|punjabi|urdu|korean|japanese|tagalog|somali|ukrainian|farsi|hmong|navajo)\b"
)
#: What résumés shout in a line of small letters, and verbs in the past beside them ("SOLD").
_SHOUTED = re.compile(
    r"\b(?:ZERO|NOT|ALL|NEVER|EVERY|ONLY|MOST|BEST|FIRST|FIRST-EVER|OVER|BOTH|ALWAYS|EACH|HIGHEST|LOWEST|DAILY|AND|"
    r"WITH|WITHOUT|NO|VERY|MULTIPLE|SINGLE|RECORD|PERFECT|DOUBLE|TWICE|MORE|LESS)\b"
)

#: Verbs of two words that a hyphen joins: "checked-in 20 devices"; "logged-in users" inside a line are none.
_TWO_WORDS = re.compile(
    r"(?:^|(?<=, )|(?<=; )|(?<=and )|(?<=or ))((?:[A-Za-z]{3,}(?:ed|ing)|(?:[Ss]et|[Tt]ore|[Bb]roke|[Ww]rote|[Rr]ang|"
    r"[Tt]ook|[Pp]ut|[Kk]ept|[Ss]hut|[Hh]eld|[Rr]an)))-(up|in|out|off|down|back|over|through)"
    r"(?=\s(?!and\b|of\b|for\b|fees?\b|to\b))"
)

#: What says nothing at the end of a list.
_OTHER_DUTIES = (
    r"(?:(?:perform|complet|handl|do|did)(?:e?[ds]|ing)?\s)?(?:(?:any|all|various)\s)?other\s"
    r"(?:(?:related|assigned|general|office)\s)?(?:duties|tasks)(?:\s(?:as|when)\s.*|\s(?:assigned|needed|required))?\.?$"
)


def _plural_of(rest: str, many: str) -> Callable[[re.Match[str]], str]:
    """A short form in full, in the plural where it has that."""
    return lambda match: f"{match[1]}{rest}{'s' if match[0].rstrip('.').endswith(many) else ''}"


def _customers(match: re.Match[str]) -> str:
    """ "Cust" as "customer", several where no article stands before it."""
    one = re.search(r"(?:^|\s)(?:an?|the|each|every|per|one|this)\s(?:\w+\s)?$", match.string[: match.start()])
    follows = re.match(r"\s(?:\w+s|service|info|care|support)\b", match.string[match.end() :])
    return f"{match[1]}ustomer" if one or (follows and not match[2]) else f"{match[1]}ustomers"


#: What everybody reads as words. None of it stands inside a name ("A+", "C++", "Q&A", "drive-thru").
_SHORTHAND = (
    (re.compile(r"(?<=[a-z)\d]) & (?=[a-z\d])"), " and "),
    (re.compile(r"(?<=[a-z\d)%”\"'’]) \+ (?=[\w$£€“\"])"), " and "),
    (re.compile(r"(?<=[\d)%”\"'’]) & (?=[\w$£€“\"'‘])|(?<=[a-z]) & (?=[$£€“\"'‘])"), " and "),
    (re.compile(r"\b([a-z][\w'’-]*|[A-Z]{2,4}(?= & [A-Z]{2,4}\b)|Spanish|English|French) & (?=[A-Z])"), r"\1 and "),
    (
        re.compile(
            r"^((?:Reduced?|Cut|Lowered|Decreased|Increased?|Raised?|Improved?|Boosted?|Grew) [^,;↑↓]+?)"
            r" [↑↓] ?(?=\d)(.*)"
        ),
        r"\1 by \2",
    ),
    (re.compile(r" \+/- ?(?=[$£€\d])"), " to within "),
    (re.compile(r"(?<![\w~])~ ?(?=[$£€]?\d)"), "about "),
    (
        re.compile(
            r"\b(Spanish|English|French|Mandarin|Cantonese|Arabic|Russian|Vietnamese|Korean|Portuguese) speaking\b"
        ),
        r"\1-speaking",
    ),
    (re.compile(r"\s?↓\s?(?=[$£€]?\d|from\b|by\b|to\b)"), " down "),
    (re.compile(r"\s?↑\s?(?=[$£€]?\d|from\b|by\b|to\b)"), " up "),
    (re.compile(r" =+>? ?\+(?=[$£€]\d)"), ", adding "),
    (re.compile(r"^((?:[^\s=]+ ){3,}?[^\s=]+) =+>? [^;]*"), r"\1"),
    (re.compile(rf"\b([Bb]etween) ({_COUNTED})\s?[–-]\s?(?={_COUNTED})"), r"\1 \2 and "),
    (
        re.compile(
            r"\b([Ss])ince (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\+? (?:month|year|week)s\b(?! ago))"
        ),
        lambda m: "For " if m[1] == "S" else "for ",
    ),
    (re.compile(r"(?<!/)\b(?:ca?\.|circa)\s?(?=[$£€]?\d)"), "about "),
    (re.compile(r"(?<![\w$£€.])(\d[\d,]*)-ish\b"), r"about \1"),
    (re.compile(r"\b([Mm])sgs?\b\.?"), _plural_of("essage", "gs")),
    (re.compile(r"\b([Pp])y?mts?\b\.?"), _plural_of("ayment", "ts")),
    (re.compile(r"\b([Cc])ust(s?)\b\.?(?! ?(?:svc|serv))"), _customers),
    (re.compile(r"\b[Cc]ust\.? (?:svc|serv)\b\.?"), "customer service"),
    (re.compile(r"\b([Tt])roubleshooted\b"), r"\1roubleshot"),
    (re.compile(r"\bdrs\b\.?"), "doctors"),
    (re.compile(r"\bpt\.(?= [a-z])"), "patient"),
    (re.compile(r"\b([A-Za-z]{3,}ing)\s?/\s?(?=[a-z]{3,}ing\b)"), r"\1 and "),
    (re.compile(r"\b([A-Za-z]{3,}ed)\s?/\s?(?=[a-z]{3,}ed\b)"), r"\1 and "),
    (re.compile(r"\bper mo\b\.?"), "per month"),
    (re.compile(r"\bper wk\b\.?"), "per week"),
    (re.compile(r"\bper hr\b\.?"), "per hour"),
    (re.compile(r"(?<![\w-])bc\b(?=\s[a-z])"), "because"),
    (re.compile(r"\binc\.(?=\s[a-z\d])"), "including"),
    (re.compile(r"\b1st (?=try|call|contact|attempt|time|visit|year|month|shift|week|day|line|quarter)"), "first "),
    (re.compile(r"(?<=\d)/(?=(?:mile|ticket|head|order|load|unit|guest|person|case|visit)\b)"), " a "),
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
    (re.compile(r"(?<=\d)\s?mins?\b(?!\.?\s?(?:wage|of))(?:\.(?=\s[a-z\d]))?"), " minutes"),
    (re.compile(r"(?<=\d)\s?secs?\b"), " seconds"),
    (re.compile(r"(?<=\d)\s?hrs\b\.?"), " hours"),
    (re.compile(r"(?<=\d)\s?yrs?\b\.?"), " years"),
    (re.compile(r"\bqtr(s?)\b\.?"), r"quarter\1"),
    (re.compile(r"(?<=\d)\s?mos?\b(?!/)\.?"), " months"),
    (re.compile(r"(?<=\d)\s?pts\b\.?"), " points"),
    (re.compile(r"(?<=\d)\s?ppl\b"), " people"),
    (re.compile(r"\b1 (minute|second|hour|year|month|point)s\b"), r"1 \1"),
    (re.compile(rf"(?<=[\w)%+])\s?/\s?({_UNITS})\b"), r" a \1"),
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


_ARROW_FIRST = re.compile(r"^\W{0,3}([↑↓])\s?([^\d$£€↑↓]{3,40}?)\s(?:by\s)?(?=[$£€]?\d)")


def arrow_behind(text: str) -> str:
    """ "↓ wait time by 20%" as "wait time ↓ 20%"; any other line as it is. A line's first arrow is no bullet."""
    return _ARROW_FIRST.sub(r"\2 \1 ", text)


def spelled_out(text: str) -> str:
    """A résumé's shorthand in words ("60 calls/day w/ notes"), and a shouted line in small letters."""
    shouted = text.upper() == text and len(re.findall(r"[A-Z]{2,}", text)) > 1
    text = _YEARS.sub(r" in \1–\2", _SHOUTED_HONOR.sub(lambda m: f"{m[1].title()} of the {m[2].title()}", text))
    if shouted:
        text = " ".join(_small(word) for word in text.split())
        text = text[:1].upper() + text[1:]
    else:
        text = _SHOUTED.sub(lambda m: m.group().lower() if m.start() else m.group().capitalize(), text)
        text = re.sub(r"(?<=[a-z\d,] )[A-Z]{4,}ED\b|(?<=[a-z\d,] )(?:SOLD|WON|LED|RAN|KEPT|BUILT)\b", _in_small, text)
    text = _LANGUAGE.sub(lambda m: m.group().capitalize(), text)
    if not _GREW.search(text):
        text = _TIMES.sub(lambda m: " twice" if m["n"] == "2" else f" {m['n']} times", text)
    text = _ON_DAYS.sub(_on_days, text)
    text = _TWO_WORDS.sub(_verb_of_two_words, text)
    for pattern, words in _SHORTHAND:
        text = pattern.sub(words, text)
    return text


#: An award's name that is shouted, or lost its capitals with the line: "CLASSIFIED EMPLOYEE OF THE YEAR".
_NO_NAME = r"(?!(?:NAMED|VOTED|AWARDED|WON|WAS|RECEIVED|CHOSEN|SELECTED|ELECTED|EARNED|AND|FOR|THE|MADE)\b)"
_SHOUTED_HONOR = re.compile(
    rf"\b((?:{_NO_NAME}[A-Z]{{3,}} ){{0,2}}{_NO_NAME}[A-Z]{{3,}}) OF THE (MONTH|YEAR|QUARTER|WEEK|SEASON)\b"
)
_YEARS = re.compile(
    r"(?<![ -][oi][fn])(?<!since)(?<!until)(?<!from)(?<!by)(?<!to)(?<!for)(?<=[a-zA-Z])(?:,? \(?)"
    r"((?:19|20)\d\d)[–/-]((?:19|20)?\d\d)\)?(?=$|[,.;]|\s[–—-]\s)"
)


def _days(text: str) -> str:
    """The names of days in full: "fri/sat" as "Friday and Saturday"."""
    names = re.split(r"\s?[/&,]\s?| and ", text)
    full = [re.sub(rf"{_DAY}", lambda m: _day_name(m.group()), name, flags=re.IGNORECASE) for name in names]
    return join_and(full)


def _on_days(match: re.Match[str]) -> str:
    """ "every Fri/Sat" in full; a small "sun" or "sat" behind "on" is as often no day."""
    if match[2].islower() and len(match[2]) < 4 and match[1].lower() in ("for", "from", "by", "on"):
        return match[0]
    return f"{match[1]} {_days(match[2])}"


def _day_name(name: str) -> str:
    short = name.capitalize()
    return _DAY_NAMES.get(short, short)


def _verb_of_two_words(match: re.Match[str]) -> str:
    return f"{match[1]} {match[2]}"


_NOTES = frozenset(
    "mgr mgmt hrs hr yrs yr pts mths mth wks wk pymt pymts msg msgs pkg dr mr mrs ms st vs ltd pmt pmts".split()
)


def _in_small(match: re.Match[str]) -> str:
    return match.group().lower()


def _small(word: str) -> str:
    """A shouted word in small letters, unless it is a short form: known as one, or without a vowel."""
    if not word.isupper():
        return word
    bare = word.strip(",.;:()/")
    spelled = re.fullmatch(r"[BCDFGHJKLMNPQRSTVWXZ]{2,5}", bare) and bare.lower() not in _NOTES
    if bare in ACRONYMS or spelled or re.search(r"\d", bare):
        return word
    name = word.capitalize()
    return name if name.strip(",.;:()") in DAYS or name.strip(",.;:()") in MONTHS else word.lower()
