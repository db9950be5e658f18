"""English: a line of a résumé that states a measure ("CSAT 92% (team avg. 86%)") as a sentence. Pure.

The sentence says what stood in the line: that a figure was so, or that it rose or fell while the person was there. Only
where the line itself says "by doing …" does the sentence say that the person brought it about. A line with anything
that does not fit its place is not told at all.
"""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_case import small_start
from apptracker.tailoring.language.english_figures import FIGURE, NUMBER, PLAIN_FIGURE, in_words, what_follows
from apptracker.tailoring.language.english_verbs import forms
from apptracker.tailoring.language.english_words import join_and

#: What a figure is commonly of. What can be counted one by one, told of in the singular, wants "the" or "my".
_COUNTED = """
    score rating rate average time index ratio percentage quality record ranking queue backlog value size speed
    spend
""".split()
_MASS = (
    "satisfaction accuracy attendance adherence compliance resolution retention attainment conversion turnover volume "
    "productivity utilization utilisation occupancy efficiency availability uptime churn attrition revenue sales "
    "shrink shrinkage punctuality reliability speed performance engagement growth throughput absence absenteeism "
    "occupancy output profit profitability traffic loyalty abandonment waste overtime completion response loss usage "
    "participation enrollment membership adoption deflection containment recovery penetration contribution "
    "delivery".split()
)
_LETTERS = """
    CSAT NPS AHT FCR QA ASA ACW CES SLA KPI TNPS DSAT OSAT CX QC GPA UPH UPT ATV ADT ADR AOV FRT MTTR CPH TTR ART
""".split()
_NAMES = frozenset({*_COUNTED, *_MASS})
#: A measure of something: "average speed of answer".
_OF_WHAT = re.compile(r"\b(speed|cost|time|rate|level|length|value|share) (?:of|to) [a-z]+$")
_WORD = r"[A-Za-z][\w'’/&-]{0,24}"
_ASIDE = r"(?:\s\([A-Z][\w\s-]{1,14}\))?"
_NAME = rf"({_WORD}(?:{_ASIDE}\s{_WORD}){{0,6}}?{_ASIDE})"

_LEVEL = re.compile(
    rf"{_NAME}(?:\s?[:=]|\s[–-]|\sof|\sat|\s(?:was|is|were|are)(?:\sat)?|\sreached|\skept\sat)?\s({FIGURE})(?=$|"
    rf"[\s,(;–-])(.*)$"
)
_FIGURE_FIRST = re.compile(
    rf"({PLAIN_FIGURE})\s{_NAME}(?=$|\s(?:in|for|over|across|during|on|at|from|with|within|among|through|since|"
    rf"while|per|by|against|versus|and)\b|[,(;])(.*)$"
)
_PART = r"(?:(?:a|one) (?:third|quarter|half)|half|two thirds)"
_TREND = re.compile(
    rf"{_NAME}\s(?:(up|down)(?:\sby)?|(?:(?:was|were|went)\s)?(rose|fell|dropped|grew|increased|decreased|improved|"
    rf"climbed|declined|doubled|up|down|(reduced|cut|lowered|raised|brought down))(?:\sby)?)\s"
    rf"(?:from\s({PLAIN_FIGURE})\sto\s({FIGURE})|to\s({FIGURE})|({FIGURE}|{_PART})|in\s(half))(?=$|[\s,(;–-])(.*)$"
)
_CHANGED_TO = re.compile(
    rf"{_NAME}(?:\s?:)?\s(?:went\s)?(?:from\s)?({PLAIN_FIGURE})\sto\s({FIGURE})(?=$|[\s,(;–-])(.*)$"
)
_CHANGE_IN = re.compile(
    rf"({FIGURE})\s(increase|growth|rise|gain|improvement|boost|lift|decrease|reduction|decline|drop)\s(?:in|of)\s"
    rf"{_NAME}(?=$|\s(?:in|for|over|across|during|after|within|by|through|since|between|from|year)\b|[,(;])(.*)$"
)
_OF_GOAL = re.compile(
    rf"({NUMBER}\s?%\+?)\s(?:of|to)\s((?:[a-z-]+\s){{0,3}}(?:quota|goal|target|plan|budget)s?)(?=$|[\s,(;])(.*)$"
)
_MONEY_IN = re.compile(
    r"(\$[\d.,]+\s?[KkMm]?\+?(?:\smillion)?)\s(?:in\s|of\s)?((?:[a-z-]+\s){0,3}(?:sales|revenue|upsells|bookings|"
    r"donations))\b(.*)$"
)
_AVERAGED = re.compile(
    r"average\sof\s(\d.*\b(?:a|an|per|each|every)\s(?:day|week|month|shift|hour|year|night|call)\b.*)$", re.IGNORECASE
)

_BY_DOING = re.compile(r"\s(?:by|through)\s([a-z-]+ing)\b")
#: A time that is over, though the job goes on.
_PAST_TIME = re.compile(
    r"\b(?:19|20)\d\d\b|\bFY\s?'?\d\d|\bQ[1-4]\b|\blast\s(?:year|month|quarter|season)\b|\bin\smy\sfirst\b|\btwice\b|\btimes\b",
    re.IGNORECASE,
)
_UNTIL_NOW = re.compile(
    r"\b(?:last|past)\s(?:\w+\s)?(?:years|months|quarters|weeks|days)\b|\bsince\b|\bto date\b", re.IGNORECASE
)
_SPEAKS_AGAINST = re.compile(
    r"\bmiss(?:ed|ing)?\b|\bshort of\b|\bbelow (?:target|goal|average|quota)\b|\bfail", re.IGNORECASE
)


def measure(text: str, *, current: bool) -> str:
    """A line that states a measure as a clause with its own subject ("my CSAT was 92%, against a team average of 86%"),
    or one that begins with "I"; '' for any other line."""
    if not re.search(r"\d|\b(?:half|third|quarter)\b", text) or _SPEAKS_AGAINST.search(text) or len(text) > _LONGEST:
        return ""
    text = re.sub(r"\s[–—-]\sI\s[^;:]*$", "", text)
    text = _CAME_FROM.sub(_came_from, in_words(text))
    for told in (_list, _averaged, _goal, _change_in, _trend, _changed_to, _level, _figure_first, _money):
        if said := told(text, current):
            return said
    one, comma, other = text.partition(", ")
    if comma and "," not in other and "(" not in text:  # two of them, as "handle time down to 6, abandons down 3%"
        parts = [measure(part, current=current) for part in (one, other)]
        return ", and ".join(parts) if all(parts) else ""
    return ""


_LONGEST = 220

#: Where a figure came from, behind it: "97.4% (was 91% when I started)".
_CAME_FROM = re.compile(
    rf"(?P<now>{NUMBER})(?P<unit>\s?%)?\s\((?:was|from|up from|down from)\s(?P<then>{NUMBER})(?P<rest>\s?%?"
    rf"(?:\s(?:when|before|in|at)\s[^()]{{2,40}})?)\)$"
)


def _came_from(match: re.Match[str]) -> str:
    now, then = (float(re.sub(r"[^\d.]", "", match[name].replace(":", ".")).rstrip(".")) for name in ("now", "then"))
    moved = "up" if now > then else "down"
    return f"{match['now']}{match['unit'] or ''}, {moved} from {match['then']}{match['rest']}"


def _kind(name: str, *, trend: bool = False) -> str:
    """Whether a name is of a measure: "one" (wants an article), "many", "mass", "letters" ("AHT"), or ''."""
    bare = _OF_WHAT.sub(r"\1", re.sub(r"\s\([^)]*\)", "", name))
    last = bare.split()[-1].replace("-", "") if bare.isupper() else bare.split()[-1]
    low = last.lower()
    if low in ("sales", "earnings"):
        return "many"
    if last.isupper() and (last in _LETTERS or (2 < len(last) < 6 and trend)):
        return "letters"
    if low in _COUNTED:
        return "one" if low != "quality" else "mass"
    if low in _MASS:
        return "mass"
    if low.endswith("s") and (low[:-1] in _NAMES or low[:-1].upper() in _LETTERS):
        return "many"
    if trend and low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return "many"
    return ""


def _plain_name(name: str) -> bool:
    """Whether a name holds nothing but a name."""
    words = re.sub(r"[()]", "", name).split()
    low = [word.lower() for word in words]
    if low[0] in (
        "i",
        "we",
        "the",
        "a",
        "an",
        "and",
        "with",
        "for",
        "of",
        "in",
        "highest",
        "lowest",
        "best",
        "fastest",
        *_SAME_IN_THE_PAST,
    ):
        return False
    if any(word in _JOINTS for word in _OF_WHAT.sub(r"\1", " ".join(low)).split()):
        return False
    form = forms().get(low[0])
    past = form is not None and form[1] == "past" and low[0] not in ("upsold", "lost", "cost", "net")
    return not past and not any(
        word.endswith("ly")
        and word not in ("monthly", "weekly", "daily", "family", "quarterly", "yearly", "hourly", "early")
        for word in low
    )


#: Verbs that a line may begin with and whose form does not tell them from a noun: "Cut turnover from 38% to 21%".
_SAME_IN_THE_PAST = frozenset("cut put set hit beat split spread shut let".split())
_JOINTS = frozenset(
    "to from with for at on by was were is are that which who while i my our their up down than as using including "
    "above below over under within resolved closed answered completed processed handled maintained achieved exceeded "
    "averaging achieving maintaining resulting consistently".split()
)


def _subject(name: str, kind: str, *, own: bool) -> str:
    """A measure as the subject of a sentence: "my CSAT", "the no-show rate", "guest satisfaction scores"."""
    name = small_start(name)
    first = name.split()[0].lower()
    if first in ("my", "our", "the"):
        return name
    shared = first in (
        "team",
        "store",
        "branch",
        "department",
        "company",
        "site",
        "office",
        "floor",
        "region",
        "district",
    )
    if own and not shared:
        return f"my {name}"
    if kind == "letters" and not shared and " " not in name:
        return f"my {name}"
    return f"the {name}" if kind == "one" or (kind == "letters" and shared) else name


def _verb(kind: str, rest: str, current: bool) -> str:
    many = kind == "many"
    if not current or _PAST_TIME.search(rest):
        return "were" if many else "was"
    if _UNTIL_NOW.search(rest):
        return "have been" if many else "has been"
    return "are" if many else "is"


def _list(text: str, current: bool) -> str:
    """ "CSAT 94%, AHT 5:40, FCR 81% (Jan-Jun 2024)"."""
    match = re.fullmatch(r"([^()]+?)(\s\([^()]+\)|\sin\s[^(),]+)?", text)
    parts = re.split(r",\s(?:and\s)?|\sand\s", match.group(1)) if match else []
    if match is None or not 1 < len(parts) < 5:
        return ""
    said: list[str] = []
    for part in parts:
        level, figure_first = _LEVEL.fullmatch(part), _FIGURE_FIRST.fullmatch(part)
        name, figure, rest = level.groups() if level else figure_first.group(2, 1, 3) if figure_first else ("", "", "")
        kind = _kind(name) if name else ""
        if not kind or kind == "many" or rest or not _plain_name(name):
            return ""
        verb = f" {_verb(kind, match.group(2) or '', current)}" if not said else ""
        said.append(f"my {_scored(small_start(name))}{verb} {figure}")
    return f"{join_and(said)}{match.group(2) or ''}"


def _scored(name: str) -> str:
    """ "QA" alone as "QA score"."""
    return f"{name} score" if name in ("QA", "QC", "QM") else name


def _averaged(text: str, current: bool) -> str:
    match = _AVERAGED.match(text)
    return f"I {'average' if current else 'averaged'} {match.group(1)}" if match else ""


def _goal(text: str, current: bool) -> str:
    """ "112% of annual quota in 2023, 121% in 2024"."""
    match = _OF_GOAL.match(text)
    if not match:
        return ""
    rest = re.sub(rf"[,;]\s({NUMBER}\s?%\s(?:in|for)\s[^,]+)$", r" and \1", match.group(3))
    tail = what_follows(rest, current)
    if tail is None:
        return ""
    reached = "reached" if not current or _PAST_TIME.search(rest) else "have reached"
    return f"I {reached} {match.group(1)} of {match.group(2)}{tail[0]}{tail[1]}"


def _change_in(text: str, current: bool) -> str:
    """ "20% increase in sign-ups" as "sign-ups rose by 20%"."""
    match = _CHANGE_IN.match(text)
    kind = _kind(match.group(3), trend=True) if match else ""
    if not match or not kind or not _plain_name(match.group(3)):
        return ""
    down = match.group(2) in ("decrease", "reduction", "decline", "drop")
    return _moved(
        match.group(3), kind, "went down" if down else "rose", f"by {match.group(1)}", match.group(4), current
    )


def _trend(text: str, current: bool) -> str:
    match = _TREND.match(text)
    kind = _kind(match.group(1), trend=True) if match else ""
    if not match or not kind or not _plain_name(match.group(1)):
        return ""
    name, short, verb, done, was, became, to, by, half, rest = match.groups()
    moved = {"up": "rose", "down": "went down"}.get(short or verb, verb)
    if done:
        moved = f"{'were' if kind == 'many' else 'was'} {done}"
    if half:
        how = "in half"
    elif was:
        how = f"from {was} to {became}"
    else:
        how = f"to {to}" if to else f"by {by}"
    return _moved(name, kind, moved, how, rest, current)


def _changed_to(text: str, current: bool) -> str:
    match = _CHANGED_TO.match(text)
    shares = match is not None and all("%" in match.group(n) for n in (2, 3))
    kind = _kind(match.group(1), trend=shares) if match else ""
    if not match or not kind or not _plain_name(match.group(1)):
        return ""
    return _moved(match.group(1), kind, "went", f"from {match.group(2)} to {match.group(3)}", match.group(4), current)


_RAISED = {"rose": "raised", "went down": "brought down", "went": "took"} | {
    f"{was} {done}": done
    for was in ("was", "were")
    for done in ("brought down", "brought up", "reduced", "cut", "lowered", "raised", "brought")
}


def _moved(name: str, kind: str, moved: str, how: str, rest: str, current: bool) -> str:
    doing = _BY_DOING.match(rest)
    form = forms().get(doing.group(1)) if doing else None
    if form and form[1] == "gerund" and moved in _RAISED:
        return f"I {_RAISED[moved]} {_subject(name, kind, own=False)} {how}{rest}"
    if re.match(r"\s(?:by|through)\s(?!the\b)", rest):
        return ""
    tail = what_follows(rest, current)
    return f"{_subject(name, kind, own=False)} {moved} {how}{tail[0]}{tail[1]}" if tail else ""


def level_parts(text: str) -> tuple[str, str, str] | None:
    """The name of one measure, its figure and what follows ("AHT", "7:20", " vs target 8:00"); None for anything
    else."""
    match = _LEVEL.match(text)
    kind = _kind(match.group(1)) if match else ""
    if match is None or kind in ("", "many") or not _plain_name(match.group(1)):
        return None
    return _scored(match.group(1)), match.group(2), match.group(3)


def _level(text: str, current: bool) -> str:
    match = _LEVEL.match(text)
    kind = _kind(match.group(1)) if match else ""
    if not match or not kind or not _plain_name(match.group(1)):
        return ""
    tail = what_follows(match.group(3), current)
    if tail is None or (
        kind in ("mass", "many") and not re.search(r"[%:$£€]|out of|points|minute|second", match.group(2))
    ):
        return ""
    verb = _verb(kind, tail[0], current)
    return f"{_subject(_scored(match.group(1)), kind, own=True)} {verb} {match.group(2)}{tail[0]}{tail[1]}"


def _figure_first(text: str, current: bool) -> str:
    """ "4.96 rating over 2,300 trips", "98% QA score (goal 90%)"."""
    match = _FIGURE_FIRST.match(text)
    kind = _kind(match.group(2)) if match else ""
    if not match or not kind or kind == "many" or not _plain_name(match.group(2)):
        return ""
    rest = re.sub(r"^,\s(?=[\d,]+\+?\s[a-z]+s$)", " over ", match.group(3))
    tail = what_follows(rest, current)
    if tail is None or not (kind == "one" or re.search(r"%|[.:]|out of", match.group(1))):
        return ""
    name = match.group(2)
    if kind == "one" and not name.endswith(("time", "time)", "speed")):
        held = {"was": "held", "is": "hold", "has been": "have held"}[_verb(kind, tail[0], current)]
        eight = re.match(r"(?:8|11\b|18\b)", match.group(1))
        return f"I {held} {'an' if eight else 'a'} {match.group(1)} {name}{tail[0]}{tail[1]}"
    return f"my {name} {_verb(kind, tail[0], current)} {match.group(1)}{tail[0]}{tail[1]}"


def _money(text: str, current: bool) -> str:
    match = _MONEY_IN.match(text)
    tail = what_follows(match.group(3), current) if match else None
    if not match or tail is None:
        return ""
    came = "have come" if current and not _PAST_TIME.search(tail[0]) else "came"
    return f"my {match.group(2)} {came} to {match.group(1)}{tail[0]}{tail[1]}"
