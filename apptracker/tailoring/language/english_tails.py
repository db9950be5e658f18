"""English: what stands behind a deed in a résumé's line (", 110% of goal", "; team average 88%") as part of the
sentence. Pure.
"""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_lists import Tense, form_of, listed, told
from apptracker.tailoring.language.english_order import never_went_wrong
from apptracker.tailoring.language.english_words import article, lower_first

_GOAL = r"(?:goal|target|quota|plan|budget|benchmark|standard|requirement|objective)"
_FIGURE = r"[$£€]?\d[\d.,:]*(?:\s?(?:%|[KkMm]\b))?\+?"

_SHARE_OF_GOAL = re.compile(
    rf"(?:at\s)?({_FIGURE})\s(?:of|to)\s((?:[a-z-]+\s){{0,3}}(?:{_GOAL}|quotas|goals|targets))\b", re.IGNORECASE
)
_RANK = re.compile(r"(?:ranked\s|ranking\s)?(#\s?\d+|[Nn]o\.\s?\d+|number one)(?=\s(?:in|on|of|among|out|at|for)\b|$)")
_BEYOND = re.compile(
    rf"{_FIGURE}\s(?:above|below|over|under|ahead of|more than|better than|faster than)\s", re.IGNORECASE
)
_NONE = re.compile(r"(?:zero|no|0)\s[a-z]", re.IGNORECASE)
_SCORE_OF = re.compile(
    r"(?:a\s|an\s)?\d[\d.]*\s?%\s(?:[A-Za-z-]+\s){0,3}?(?:score|rating|rate|average|record)\b", re.IGNORECASE
)
_SHARE = re.compile(
    rf"{_FIGURE}(?:\s?/\s?\d+|\sout\sof\s\d+|\sof\s\d)?\s(?:(?!of\b|to\b|by\b|in\b|a\b|per\b|each\b|"
    rf"every\b)[A-Za-z-]+\s?){{1,4}}",
    re.IGNORECASE,
)
_MEASURE = r"(?:rate|score|average|time|rating|satisfaction|accuracy|CSAT|NPS|AHT|FCR|QA)"
_NAMED_FIGURE = re.compile(
    rf"((?:[A-Za-z-]+\s){{0,3}}?{_MEASURE})(?:\s(?:of|was|at|is))?:?\s({_FIGURE}(?:\s[a-z]+)?)$", re.IGNORECASE
)
_TEAM = re.compile(
    rf"(?:the\s)?((?:team|company|department|site|floor|center|store|group|branch|office|unit)\s(?:average|figure|mean|rate))(?:\s(?:of|was|"
    rf"is))?:?\s({_FIGURE})$",
    re.IGNORECASE,
)
_VERSUS = re.compile(
    rf",?\s(?:vs\.?|versus|against)\s(?:a\s|an\s)?(?:(?P<g1>(?:[a-z-]+\s){{0,2}}{_GOAL}|(?:team|company|site|"
    rf"store|department|industry)\saverage)(?:\sof)?\s(?P<n1>{_FIGURE})|"
    rf"(?P<n2>{_FIGURE})\s(?P<g2>(?:[a-z-]+\s){{0,2}}{_GOAL}|(?:team|company|site|store|department|industry)\saverage))",
    re.IGNORECASE,
)
_QUANTIFIED = re.compile(
    r"(?:all|both|most|none|many|some|half|two|three|four|five|six|seven|eight|nine|ten|\d+|one|several)\b"
    r"(?:\s(?:of\s(?:them|these|whom|which)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|new|hires|"
    r"starters|trainees)))*\s([a-z-]+)\b(.*)$",
    re.IGNORECASE,
)
_STAYED = frozenset(
    "stay remain become leave go come pass graduate succeed exceed return earn meet reach hit beat achieve".split()
)
_DONE_TO_THEM = re.compile(
    r"(.+?)\s([a-z]+(?:ed|en|wn|lt|nt|pt|ught|ld))\s?(on|within|by|without|in|for|with|at|before|under|after|to|"
    r"daily|weekly|each|every|per|$)"
)

_AVERAGE_OF = re.compile(
    r"(?:an\s)?average\sof\s(?=\d.*\b(?:a|an|per|each|every)\s(?:day|week|month|shift|hour|year|night)\b|\d.*\b(?:daily|weekly|monthly)\b)",
    re.IGNORECASE,
)

#: "till differences under £5 a quarter".
_BOUND = re.compile(r"[a-z][a-z ]+ (?:under|over|below|above|at|of|within|up to) [$£€]?\d")
#: Words of a clause beyond which it takes nothing more.
_LONGEST = 30


_BRACKETED_GOAL = re.compile(
    rf"\s\(((?:[a-z]+\s)?(?:{_GOAL}|average))(?:\s(?:of|was|is))?:?\s({_FIGURE})\)$", re.IGNORECASE
)


def _held_against(match: re.Match[str]) -> str:
    name = lower_first(match[1])
    return f", against {article(name)} {name} of {match[2]}"


def against_a_goal(text: str) -> str:
    """ "31% vs. 25% goal" as "31% against a goal of 25%"."""

    text = _BRACKETED_GOAL.sub(_held_against, text)

    def goal(match: re.Match[str]) -> str:
        name, figure = match["g1"] or match["g2"], match["n1"] or match["n2"]
        return f" against {article(name)} {name} of {figure.strip()}"

    text = _VERSUS.sub(goal, text)
    return re.sub(r"\svs\.?\s", " against ", text)


def figure(text: str) -> str:
    """A note of a figure, as it goes on behind a comma: ", with zero losses", ", at 110% of goal"; '' for anything
    else."""
    if re.match(r"with\s", text):
        return f", {text}"
    if match := _RANK.match(text):
        return f", ranking {match.group(1).replace('# ', '#')}{text[match.end() :]}"
    if match := _SHARE_OF_GOAL.match(text):
        behind = text[match.end() :]
        own_year = re.match(r"\s(?:in|for|during)\s(?:[A-Z]\w+\s)?(?:19|20)\d\d\b", behind)
        reached = ", and reached" if own_year else ", at"
        return f"{reached} {match.group(1)} of {match.group(2)}{behind}"
    if _BEYOND.match(text):
        return f", {text}"
    if _NONE.match(text):
        return f", with {lower_first(text)}"
    if compared := team_figure(text):
        return compared
    if match := _AVERAGE_OF.match(text):
        return f", an average of {text[match.end() :]}"
    if _SCORE_OF.match(text):
        return f", with {'' if re.match(r'an? ', text) else article(text) + ' '}{text}"
    if match := _NAMED_FIGURE.fullmatch(text):
        name = lower_first(match.group(1))
        the = "" if re.search(r"(?:satisfaction|accuracy|CSAT|NPS|AHT|FCR|QA)$", name) else f"{article(name)} "
        return f", with {the}{name} of {match.group(2)}"
    return ""


def team_figure(text: str) -> str:
    """A note of what others reached: ", against a team average of 88%"; '' for anything else."""
    match = _TEAM.match(text)
    if match is None:
        return ""
    name = lower_first(match.group(1))
    return f", against {article(name)} {name} of {match.group(2)}"


def behind_a_comma(text: str) -> str:
    """A line whose last part is a note of a figure, that part made to fit: "balanced $180K a day, zero variances"."""
    match = re.search(r",\s+((?:zero|no|#|0\s(?=[a-z])|[Nn]o\.\s?\d|\d[\d.]*\s?%)[^,;:]*)$", text)
    if not match or text[: match.start()].count("(") != text[: match.start()].count(")"):
        return text
    before = text[: match.start()]
    if re.search(r"(?:^|,\s)[^,]*\d\s?%[^,]*$", before) and re.match(r"\d", match.group(1)) and "," in before:
        return text  # one of several figures
    if re.search(r"\swith\s(?:zero|no|\d)", before) and re.match(r"(?:zero|no)\b", match.group(1)):
        return text
    if re.match(r"no\b", match.group(1), re.IGNORECASE) and " and " in match.group(1):
        return text  # "leaks, no heat and outages"
    words = figure(match.group(1))
    return f"{before}{words}" if words else text


def and_then(clause: str, part: str, tense: Tense, *, current: bool) -> str:
    """A clause with what stands behind its semicolon, where that is a deed, a figure or a result that can be said; else
    the clause alone."""
    part = part.strip(" .;")
    if not part or len(f"{clause} {part}".split()) > _LONGEST or re.search(r"[;:!?]|\.\s", part):
        return clause
    if words := figure(part):
        return clause if " with " in words and ", with " in clause else f"{clause}{words}"
    if match := re.match(r"now\s+(?=\S)", part, re.IGNORECASE):
        return _by_now(clause, part[match.end() :], current)
    if never := never_went_wrong(part, current=current):
        return f"{clause}, and {never}"
    first = form_of(part.partition(" ")[0].rstrip(","))
    if first and " " in part and not (first[1] == "third" and re.match(r"\S+\s[a-z]+ed\b", part)):
        return _deed(clause, part, first[1], tense)
    if re.match(r"(?:I|we)\s", part):
        return f"{clause}, and {part}"
    if (match := _QUANTIFIED.match(part)) and (form := form_of(match.group(1))) and form[1] == "past":
        transitive = re.match(
            r"\s(?:their|the|a|an|his|her|our|my|it|them|[a-z]+(?:ation|tion|ment|s))\b", match.group(2)
        )
        joint = ", and " if transitive or form[0] in _STAYED else ", "
        return f"{clause}{joint}{lower_first(part)}"
    if match := _DONE_TO_THEM.match(part):
        if " with " in part:  # not "with 600 orders collected with two errors"
            return clause if ":" in clause else f"{clause}: {lower_first(part)}"
        return clause if ", with " in clause else f"{clause}, with {lower_first(part)}"
    if _SHARE.match(part) and ", with " not in clause:
        return f"{clause}, with {lower_first(part)}"
    if (
        re.match(r"[a-z][a-z ]+ (?:under|over|below|above|at|of|within|up to) [$£€]?\d", part)
        and ", with " not in clause
    ):
        return f"{clause}, with {part}"
    if re.search(r"\d", part) and len(part.split()) <= 8 and "(" not in part and not clause.endswith(")"):
        return f"{clause} ({lower_first(part)})"
    return clause


def _by_now(clause: str, rest: str, current: bool) -> str:
    """What goes on today, in a job that does."""
    if not current:
        return clause
    form = form_of(rest.partition(" ")[0])
    if form and form[1] in ("base", "third", "gerund") and (said := told(rest, Tense.PRESENT)):
        return f"{clause} and now {listed(said)}" if " and " not in clause else f"{clause}, and now {listed(said)}"
    return f"{clause}, now {rest}" if re.match(r"[$£€]?\d|the|an?\b|used|in\b", rest) else clause


def _deed(clause: str, part: str, form: str, tense: Tense) -> str:
    """Another deed behind the first, in its own tense where that differs."""
    if form == "past" and re.search(r"\bsince\s(?:19|20)\d\d$", part) and tense is not Tense.PAST:
        return f"{clause} and have {listed(told(part, Tense.PERFECT))}"
    if form == "past" and tense in (Tense.PRESENT, Tense.PERFECT):
        return f"{clause}, and I {listed(lower_first(part))}"
    said = told(part, tense)
    if not said:
        return clause
    said = listed(said)
    plain = clause.partition(" ")[2]
    if re.search(r",\s[a-z]+ [^,]+$", plain) and " and " not in plain and "," not in part and " and " not in said:
        return (
            f"{clause} and {said}"
            if not re.search(r",\s(?:with|at|against|ranking)\s", plain)
            else f"{clause}, and {said}"
        )
    joint = ", and " if re.search(r"\sand\s|,", plain) or ("," in said and " and " in said) else " and "
    return f"{clause}{joint}{said}"
