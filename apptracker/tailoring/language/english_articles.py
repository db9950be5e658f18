"""English: the articles that notes leave out, put back where no other one could stand. Pure."""

from __future__ import annotations

import re

_EVENT = r"(?:migration|rollout|roll-out|merger|transition|upgrade|integration|move|launch|conversion|implementation|acquisition)"
_SHIFT = r"(?:evening|night|morning|day|late|early|overnight|weekend|closing|opening|graveyard|swing|afternoon|first|second|third) shift"

_MISSING = (
    # "lead team of 8"
    (
        re.compile(
            r"\b(led|lead|leading|managed?|managing|supervised?|supervising|oversaw|oversee|overseeing|trained|coached|ran|run|built|"
            r"directed|headed|in|on|with|of|for) (team|crew|group|staff|department) of (?=\d|[a-z]+(?:teen|ty)?\b)"
        ),
        r"\1 a \2 of ",
    ),
    # "balanced cash drawer", "at front desk"
    (
        re.compile(
            r"\b(balance[ds]?|balancing|operate[ds]?|operating|counted|counting|opened|closed|reconciled?|reconciling|manned|manning|ran|run|running|"
            r"worked?|working|covered|covering|at|on|behind|from) ((?:cash )?(?:drawer|register|till|vault|switchboard)|front desk|drive-thru|"
            r"drive-through|help desk|service desk|front counter|reception desk)\b(?! (?:operations?|duties|staff|team|agents?|service|window|department|"
            r"associates?|supervisor|manager|clerk|lead|coordinator|receptionist|position|area|orders|transactions|systems?|support|and)\b)"
        ),
        r"\1 the \2",
    ),
    # "supervise evening shift"
    (
        re.compile(
            rf"\b(supervised?|supervising|managed?|managing|opened|closed|worked?|working|covered?|covering|ran|run|led|lead|on|during|for|of) "
            rf"({_SHIFT})\b(?= (?:at|in|of|for|with|and|on|as|alone|while)\b|[,.;)]|$)"
        ),
        r"\1 the \2",
    ),
    # "during Windows 11 migration"
    (re.compile(rf"\b([Dd]uring|[Tt]hroughout) ((?:[A-Z\d][\w.’'-]* ){{1,4}}{_EVENT})\b"), r"\1 the \2"),
    (
        re.compile(
            r"\b([Dd]uring|[Tt]hroughout) ((?:holiday (?:season|rush|period)|holidays|pandemic|peak season|(?:lunch|dinner|morning) rush|"
            r"transition|merger|migration|rollout|busy season))\b"
        ),
        r"\1 the \2",
    ),
    # "#2 in district"
    (
        re.compile(
            r"\bin (district|region|company|branch|division|department|country|store|state|county|area|call center)(?=$|[,.;)]| (?:in|for|of|with|by) )"
        ),
        r"in the \1",
    ),
    (re.compile(r"\b(on|of) (floor|sales floor)(?=$|[,.;)])"), r"\1 the \2"),
    # "nominated for Q3 2020 'Voice of the Customer' award"
    (
        re.compile(
            r"\b(nominated for|won|received|earned|awarded|given|presented with) "
            r"((?:Q[1-4] )?(?:(?:19|20)\d\d )?(?:[“‘'\"][^”’'\"]+[”’'\"]|(?:[A-Z][\w’'&-]*(?: (?:of the|of|for|and))? )+)? ?"
            r"(?:[Aa]ward|[Pp]rize|[Mm]edal|[Tt]rophy|[Bb]adge|[Ss]cholarship|[Cc]ertificate))\b(?!s)"
        ),
        r"\1 the \2",
    ),
)


def with_articles(text: str) -> str:
    """A clause with the articles its words cannot do without: "led team of 8" → "led a team of 8". What could be said
    with one, without or in the plural stays as it is."""
    for pattern, words in _MISSING:
        text = pattern.sub(words, text)
    return text
