"""English: the articles that notes leave out, put back where no other one could stand. Pure."""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_words import article

_EVENT = (
    r"(?:migration|rollout|roll-out|merger|transition|upgrade|integration|move|launch|conversion|implementation|"
    r"acquisition)"
)
_SHIFT = (
    r"(?:evening|night|morning|day|late|early|overnight|weekend|closing|opening|graveyard|swing|afternoon|first|second|"
    r"third) shift"
)

_MISSING = (
    # "lead team of 8"
    (
        re.compile(
            r"\b(led|lead|leading|managed?|managing|supervised?|supervising|oversaw|oversee|overseeing|trained|"
            r"coached|ran|run|built|"
            r"directed|headed|in|on|with|of|for) (team|crew|group|staff|department) of (?=\d|[a-z]+(?:teen|ty)?\b)"
        ),
        r"\1 a \2 of ",
    ),
    # "managed portfolio of 25 clients"
    (
        re.compile(
            r"\b(managed?|managing|built|build|building|owned?|maintain(?:ed)?|handled?|carr(?:y|ied)|"
            r"develop(?:ed)?|grew|grow|oversaw|"
            r"oversee|kept|keep|created?|served?|with) "
            r"(portfolio|pipeline|book|database|library|caseload|queue|territory|roster|network|panel|fleet|"
            r"list) of (?=\d|over|more|about|up to)"
        ),
        r"\1 a \2 of ",
    ),
    # "balanced cash drawer", "at front desk"
    (
        re.compile(
            r"(?<!\ba )(?<!\ban )(?<!\bthe )\b(balance[ds]?|balancing|operate[ds]?|operating|counted|counting|"
            r"opened|closed|reconciled?|reconciling|manned|manning|ran|run|running|"
            r"worked?|working|covered|covering|at|on|behind|from) ((?:cash )?(?:drawer|register|till|vault|"
            r"switchboard)|front desk|drive-thru|"
            r"drive-through|help desk|service desk|front counter|reception desk)\b(?! (?:operations?|duties|"
            r"staff|team|agents?|service|window|department|"
            r"associates?|supervisor|manager|clerk|lead|coordinator|receptionist|position|area|orders|"
            r"transactions|systems?|support)\b)"
        ),
        r"\1 the \2",
    ),
    # "supervise evening shift"
    (
        re.compile(
            rf"\b(supervised?|supervising|managed?|managing|opened|closed|worked?|working|covered?|covering|ran|"
            rf"run|led|lead|on|during|for|of) "
            rf"({_SHIFT})\b(?= (?:at|in|of|for|with|and|on|as|alone|while)\b|[,.;)]|$)"
        ),
        r"\1 the \2",
    ),
    # "during Windows 11 migration"
    (re.compile(rf"\b([Dd]uring|[Tt]hroughout) ((?:[A-Z\d][\w.’'-]* ){{1,4}}{_EVENT})\b"), r"\1 the \2"),
    (
        re.compile(
            r"\b([Dd]uring|[Tt]hroughout) ((?:holiday (?:season|rush|period)|holidays|pandemic|peak season|"
            r"(?:lunch|dinner|morning) rush|"
            r"transition|merger|migration|rollout|busy season))\b"
        ),
        r"\1 the \2",
    ),
    # "#2 in district"
    (
        re.compile(
            r"\bin (district|region|company|branch|division|department|country|store|state|county|area|call "
            r"center)(?=$|[,.;)]| (?:in|for|of|with|by) )"
        ),
        r"in the \1",
    ),
    (re.compile(r"\b(into|in) (database|system)(?=$|[,.;)]| and )"), r"\1 the \2"),
    (
        re.compile(
            r"\b(assist(?:ed)?|help(?:ed)?|support(?:ed)?) ((?:store |office |general |shift )?(?:manager|"
            r"supervisor|owner|director))(?= with\b| in\b|$)"
        ),
        r"\1 the \2",
    ),
    (re.compile(r"\b(on|of) (floor|sales floor)(?=$|[,.;)])"), r"\1 the \2"),
    # "nominated for Q3 2020 'Voice of the Customer' award"
    (
        re.compile(
            r"\b(nominated for|won|received|earned|awarded|given|presented with) "
            r"((?:Q[1-4] )?(?:(?:19|20)\d\d )?(?:[“‘'\"][^”’'\"]+[”’'\"]|(?:[A-Z][\w’'&-]*(?: (?:of the|of|for|"
            r"and))? )+)? ?"
            r"(?:[Aa]ward|[Pp]rize|[Mm]edal|[Tt]rophy|[Bb]adge|[Ss]cholarship|[Cc]ertificate))\b(?!s)"
        ),
        r"\1 the \2",
    ),
)


_KEPT = (
    r"(?:maintain(?:ed|ing)?|achiev(?:ed?|ing)|held|hold(?:ing)?|kept|keep(?:ing)?|earn(?:ed|ing)?|attain(?:ed)?|"
    r"reach(?:ed)?|had|have|with|in|deliver(?:ed|ing)?|averag(?:ed|ing)|post(?:ed)?|secured?|sustain(?:ed)?)"
)

#: One measure, told without its article: "maintained 95% satisfaction score", "achieved resolution rate of 85%".
_ONE_MEASURE = (
    re.compile(
        rf"\b({_KEPT}) ((?:over |above |nearly )?\d[\d.]*\s?%\+? (?:[A-Za-z-]+ ){{0,4}}?(?:score|rating|rate|"
        rf"average|record|level))\b"
    ),
    re.compile(
        rf"\b({_KEPT}) ((?:[A-Za-z-]+ ){{0,4}}?(?:score|rating|rate|average|record))(?= of (?:over |above |"
        rf"nearly |about )?[$£€]?\d)"
    ),
    re.compile(
        r"\b(in|to|with|by|achieved|drove|saw|delivered|produced|generated|for|realized) "
        r"(\d[\d.]*\s?%\+? (?:[a-z-]+ ){0,2}?(?:reduction|increase|improvement|decrease|boost|rise|drop|lift|"
        r"gain|jump|decline))\b"
    ),
)
_HAS_ARTICLE = re.compile(r"(?:an?|the|my|our|its|his|her|their|each|every|no|this|that|one)\b", re.IGNORECASE)


def with_articles(text: str) -> str:
    """A clause with the articles its words cannot do without: "led team of 8" → "led a team of 8". What could be said
    with one, without or in the plural stays as it is."""
    for pattern, words in _MISSING:
        text = pattern.sub(words, text)
    for pattern in _ONE_MEASURE:
        text = pattern.sub(_with_article, text)
    return text


def _with_article(match: re.Match[str]) -> str:
    verb, thing = match.groups()
    if (
        _HAS_ARTICLE.match(thing)
        or re.search(r"\b(?:an?|the|my|and|or|of)\b", thing)
        or thing.startswith(("over ", "above ", "nearly "))
    ):
        return match.group()
    return f"{verb} {_article(thing)} {thing}"


def _article(thing: str) -> str:
    return "an" if re.match(r"8\d*|11\b|18\b", thing) else article(thing)
