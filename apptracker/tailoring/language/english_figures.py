"""English: the figures of a résumé line as a sentence has them, and what may follow one. Pure."""

from __future__ import annotations

import re

from apptracker.domain.when import MONTHS
from apptracker.tailoring.language.english_case import sentence_case
from apptracker.tailoring.language.english_verbs import forms, past_of
from apptracker.tailoring.language.english_words import article

#: Places and times that résumés name without their article: "highest in region".
_THE_PLACE = (
    r"(?:team|region|district|department|company|floor|store|branch|site|state|country|office|center|centre|building|"
    r"first (?:year|month|quarter)|last (?:year|quarter))(?!\s(?:[a-z]+\s)?(?:of|average|sales))"
)

_SHORT = (
    (re.compile(r"\b[Aa]vg\b\.?"), "average"),
    (re.compile(r"\b[Pp]ts\b\.?"), "points"),
    (re.compile(r"\bppts?\b"), "percentage points"),
    (re.compile(r"\b[Pp]erf\b\.?"), "performance"),
    (re.compile(r"\bmins\b\.?"), "minutes"),
    (re.compile(r"\bsecs\b\.?"), "seconds"),
    (re.compile(r"\byrs\b\.?"), "years"),
    (re.compile(r"\bvs\b\.?"), "versus"),
    (re.compile(r"\bincl\b\.?"), "including"),
    (re.compile(r"(?<=\d)\s?/\s?(?=(?:5|10|100)(?:\.0)?(?:\s|$|[,;)]))"), " out of "),
    (re.compile(r">=?\s?(?=[$£€]?\d)"), "over "),
    (re.compile(r"<=?\s?(?=[$£€]?\d)"), "under "),
    (re.compile(r"~\s?(?=[$£€]?\d)"), "about "),
    (re.compile(r"\s(?:→|->|=>)\s?"), " to "),
    (re.compile(r"(?<=[\d%KkMm]) (?:down|up) to (?=[$£€]?\d)"), " to "),
    (re.compile(r"\s&\s"), " and "),
    (re.compile(r"\bw/\s?"), "with "),
    (re.compile(r"\b[Yy][Oo][Yy]\b"), "year over year"),
    (re.compile(r"(?<=%)\+(?=$|[\s,;)])"), " or higher"),
    (re.compile(rf"\b(in|of|on|at|across|within|for) (?={_THE_PLACE}\b)"), r"\1 the "),
)

_MONTH_NAMES = {name[:3]: name for name in MONTHS} | {"Sept": "September"}
_MONTH = re.compile(rf"\b({'|'.join(sorted(_MONTH_NAMES, key=len, reverse=True))})\.?(?=[\s–-])")
_MONTH_RANGE = re.compile(rf"({'|'.join(MONTHS)})\s?[–-]\s?({'|'.join(MONTHS)})")

NUMBER = r"\d(?:[\d.,:]{0,11}\d)?"
_UNIT = (
    r"(?:\s?(?:%(?:\sor\shigher)?|percent\b|per cent\b|[KkMm]\b|wpm\b|WPM\b)|"
    r"(?:\s|-)(?:percentage\s)?(?:points?|minutes?|seconds?|hours?|days?|stars?)\b)?"
)
_LIMIT = (
    r"(?:(?:consistently|always|regularly|usually|typically|steadily)\s)?"
    r"(?:(?:above|over|under|below|more than|less than|better than|at least|about|around|nearly|almost|within)\s)?"
)
PLAIN_FIGURE = (
    rf"[$£€+#]?{NUMBER}{_UNIT}\+?(?:\s?[–-]\s?[$£€]?{NUMBER}{_UNIT})?"
    r"(?:\s(?:out\s)?of\s(?:a\spossible\s)?\d[\d.]*\b(?!%))?"
)
FIGURE = rf"{_LIMIT}{PLAIN_FIGURE}"

_WHOSE = (
    r"(?:(?:the|a|our)\s)?((?:(?:team|floor|store|site|company|department|national|regional|district|industry|group|"
    r"branch|"
    r"center|centre|area|market|annual|monthly|company-wide)\s){0,2}(?:average|goal|target|benchmark|quota|standard|minimum))"
)
_AGAINST = re.compile(
    rf"\s?(?:,|;|–|-)?\s?\(?(?:versus\s|against\s|compared\s(?:to|with)\s)?{_WHOSE}(?:\s(?:of|was|is|"
    rf"at))?\s?[:=]?\s?({PLAIN_FIGURE})\)?"
)
_AGAINST_FIGURE = re.compile(
    rf"\s?,?\s?\(?(?:versus|against|compared\s(?:to|with))\s(?:(?:the|a|our)\s)?({PLAIN_FIGURE})\s{_WHOSE}\)?"
)
_BEST = re.compile(
    r"\s?(?:,|\(|–|-)\s?(?:the\s)?((?:second[- ]|third[- ])?(?:highest|lowest|best|fastest)\s(?:in|on|of|at|"
    r"among)\s[^(),;]{2,60})\)?"
)
_AT_TOP = re.compile(r"\s?(?:,|\(|–|-)\s?(top\s(?:\d+\s?%?|three|five|ten)\s(?:in|on|of|at|among)\s[^(),;]{2,60})\)?")
_DOING = re.compile(r"\s(after|before|while|when|since)\s([a-z-]+ing)\b(?=\s)")
#: How the rest of a line may go on.
_GOES_ON = re.compile(
    r"(?:$|\s(?:in|for|over|across|during|on|at|with|within|among|through|since|while|when|before|after|per|each|"
    r"every|between|twice|three times|\d times|"
    r"year[- ]over[- ]year|month[- ]over[- ]month|out of|despite|from|a|an|based|measured|thanks|as|under)\b|"
    r"\s\((?!missed|below)[\w][^()]{1,60}\)|"
    r"\s(?:two|three|four|five|six|\d+)\s(?:years|quarters|months|weeks)\s(?:in a row|running|straight)$|"
    r",\s(?:exceeding|beating|above|well above|up|down|with|against|the)\b)"
)


def in_words(text: str) -> str:
    for pattern, words in _SHORT:
        text = pattern.sub(words, text)
    text = _MONTH.sub(lambda m: _MONTH_NAMES[m.group(1)], text)
    text = _MONTH_RANGE.sub(r"\1 to \2", text)
    return sentence_case(" ".join(text.split()).rstrip(" ."))


def what_follows(rest: str, current: bool) -> tuple[str, str] | None:
    """What follows a figure: a comparison to go behind a comma, and everything else; None where it does not fit."""
    against = ""
    for pattern, order in ((_AGAINST_FIGURE, (2, 1)), (_AGAINST, (1, 2))):
        if match := pattern.search(rest):
            whose, figure = match.group(order[0]), match.group(order[1])
            against = f", against {article(whose)} {whose} of {figure}"
            rest = rest[: match.start()] + rest[match.end() :]
            break
    for pattern, words in ((_BEST, ", the "), (_AT_TOP, ", in the ")):
        if match := pattern.search(rest):
            against += f"{words}{match.group(1).strip()}"
            rest = rest[: match.start()] + rest[match.end() :]
    rest = re.sub(r"^[;,]\s.*$", "", rest) if against and re.match(r"[;,]\s", rest) else rest
    rest = _DOING.sub(
        lambda m: f" {m.group(1)} I {_turned(m.group(2), current and m.group(1) in ('while', 'when'))}", rest
    )
    rest = re.sub(r",\s(?=(?:in\s)?(?:Q[1-4]|FY\s?'?\d\d|(?:19|20)\d\d)\b)", " in ", rest).replace(" in in ", " in ")
    if not _GOES_ON.match(rest) or (" I " in rest and not re.search(r"\b(?:after|before|while|when|since) I ", rest)):
        return None
    return rest.rstrip(), against


def _turned(gerund: str, current: bool) -> str:
    form = forms().get(gerund)
    if form is None or form[1] != "gerund":
        return gerund
    return form[0] if current else past_of(form[0])
