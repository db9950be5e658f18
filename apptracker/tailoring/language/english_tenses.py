"""English: in which tense the deeds of a line are told. Pure."""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_lists import Tense, form_of
from apptracker.tailoring.language.english_verbs import past_of

ADVERB = re.compile(
    r"(?:successfully|consistently|regularly|personally|quickly|independently|effectively|efficiently|routinely|"
    r"frequently|proactively|jointly|directly|also|then|often|single-handedly|continually|continuously|"
    r"accurately|promptly|calmly|patiently|repeatedly|actively|professionally|warmly|politely|courteously|safely|"
    r"carefully|closely|cheerfully|diligently|always|currently|occasionally|strategically|collaboratively|"
    r"thoroughly|securely|properly|skillfully|initially|temporarily|voluntarily)\s+",
    re.IGNORECASE,
)

#: What goes on until today: said of a job that does with "have", of one that is over not at all.
LATELY = re.compile(
    r"\b(?:last|past)\s+(?:[\w-]+\s+)?(?:year|month|quarter|week|day|season|semester)s?\b|\bto date\b|"
    r"\bcurrently\b|\bso far\b",
    re.IGNORECASE,
)
SINCE = re.compile(
    r"\bsince\s+(?=(?:(?:early|late|mid|the\s+start\s+of|january|february|march|april|may|june|july|august|"
    r"september|october|"
    r"november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|fall|winter|q[1-4])\.?[\s-]+)*"
    r"(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
SINCE_YEAR = re.compile(r"\bsince\s+((?:(?!since\b)[\w.-]+\s+){0,3}(?:19|20)\d\d)\b(?!\s+on\b)", re.IGNORECASE)
SINCE_THEN = re.compile(
    r"\bsince\s+(?:joining|starting|launch|hire|day one|then|I\b|opening|my\b|being|becoming)", re.IGNORECASE
)

#: What is done once and counted: in the present it would be told as if it came again each day.
_ONCE = frozenset(
    "train onboard hire recruit promote launch write author build create develop implement install deploy "
    "migrate close win "
    "earn save complete design introduce establish open retain sell secure resolve collect raise".split()
)
_RESULT = frozenset(
    "reduce increase improve boost lift lower raise grow cut save decrease exceed surpass double triple shorten halve "
    "achieve".split()
)
_COUNT = re.compile(
    r"[A-Za-z-]+\s+(?:over\s+|more than\s+|about\s+|nearly\s+)?(?:\d[\d,]*\+?|two|three|four|five|six|seven|"
    r"eight|nine|ten|twelve)\s(?!%)",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\bby\s+(?:over\s+|more than\s+|about\s+|nearly\s+|up to\s+)?(?:\d|half|a\s+third)|"
    r"\bfrom\s+[$£€]?\d.*\bto\s+[$£€]?\d",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:an?|per|each|every)\s+(?:day|week|month|shift|hour|year|quarter|night|season|semester|term|call|"
    r"visit|class|cohort)\b|"
    r"\b(?:daily|weekly|monthly|quarterly|annually|yearly|hourly|regularly|at a time|on average|an average of|"
    r"ongoing)\b",
    re.IGNORECASE,
)


def tense_of(text: str, current: bool) -> Tense:
    """The tense of a line's deeds: what goes on until today, and what was done once in a job that goes on, with
    "have"."""
    if not current:
        return Tense.PAST
    text = ADVERB.sub("", text, count=1)
    form = form_of(text.partition(" ")[0])
    if form is None:
        return Tense.PRESENT
    if SINCE.search(text) or SINCE_THEN.search(text) or (LATELY.search(text) and not re.search(r"\bcurrently\b", text)):
        return Tense.PERFECT
    if form[1] == "past" or past_of(form[0]) == form[0] or _AGAIN.search(text):
        return Tense.PRESENT
    once = (form[0] in _ONCE and _COUNT.match(text)) or (form[0] in _RESULT and _CHANGE.search(text))
    return Tense.PERFECT if once else Tense.PRESENT
