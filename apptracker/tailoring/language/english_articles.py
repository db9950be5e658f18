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

#: What notes count as one without an article: a tool or a plan somebody makes, uses or changes.
_MADE = (
    r"(?:system|program|programme|process|tool|guide|template|tracker|dashboard|database|spreadsheet|checklist|"
    r"workflow|"
    r"script|manual|procedure|newsletter|campaign|workshop|initiative|website|app|queue|log|scheme|portal|"
    r"server|survey|"
    r"macro|menu|flow|bot|chatbot|calendar|rota|form|policy|filing system|knowledge base|FAQ)"
)
_ENDS = (
    r"$|[,.;:)]| \(| (?:for|to|that|which|and|in|on|at|with|by|of|from|across|using|after|as|so|during|used|where|"
    r"when)\b"
)
_ABOVE = (
    r"(?:store |office |general |shift |branch |site |floor |area |assistant )?(?:manager|supervisor|owner|director|"
    r"principal|pharmacist|head chef|team lead|team leader|TL)"
)
#: What cannot be said of without "a": the verb makes it, or it is one of many.
_NEW_ONE = re.compile(
    r"\b(implement(?:ed)?|creat(?:ed?|ing)|develop(?:ed)?|launch(?:ed)?|introduced?|built|build|designed?|wrote|write|"
    r"started|established?|set up|caught|catch|uncovered|organi[sz]ed|rolled out|pioneered|devised|drafted|produced|"
    r"moderated?|hosted?|administer(?:ed)?) ((?:[\w’'-]+ ){0,4}?" + _MADE + r")(?=" + _ENDS + r")"
)
#: What was there before it was changed.
_OLD_ONE = re.compile(
    r"\b(converted|replaced|updated?|redesigned|revamped|reorgani[sz]ed|rewrote|revised?|rebuilt|restructured|"
    r"overhauled|digiti[sz]ed|simplified|streamlined?|migrated|moved) ((?:[\w’'-]+ ){0,4}?"
    + _MADE
    + r")(?="
    + _ENDS
    + r")"
)
#: "kept clean and organized desk".
_STATE = re.compile(
    r"\b((?:maintain|keep|creat|provid|ensur|foster|promot)(?:s|ed?|ing)?|kept) "
    r"((?:clean|safe|organi[sz]ed|tidy|positive|welcoming|professional|friendly|neat|calm|productive|supportive|secure|"
    r"accurate|pleasant|respectful|high|strong)(?:(?:,? and |, )[a-z-]+){0,2} (?:[a-z-]+ )?(?:area|desk|environment|"
    r"workspace|workplace|store|station|atmosphere|attitude|demeanor|demeanour|record|log|lobby|kitchen|facility|space|"
    r"office|dining room|work area|classroom|sales floor|counter|relationship|level))\b"
)
_NOT_ALONE = re.compile(
    r"\b(?:an?|the|my|our|its|his|her|their|each|every|no|this|that|one|new|all|of|and|or|for|to|in|with|"
    r"[a-z]+['’]s|two|three)\b|\d",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"(?:company|store|office|team|school|club|department|church|branch|family|entire|existing|old)\b"
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
    (
        re.compile(
            r"\b((?:at|on|behind) (?:the )?(?:drive[ -]thr(?:u|ough)|registers?|tills?|front desk)) and "
            r"(?=(?:front|pharmacy|service|deli|bakery) counter\b|counter\b)"
        ),
        r"\1 and the ",
    ),
    (re.compile(r"\b(at|on|behind) tills\b"), r"\1 the tills"),
    (
        re.compile(r"\b(maintain(?:ed|ing|s)?|kept|keep) (?=(?:lost[ -]and[ -]found|visitor|key|call|shift) log\b)"),
        r"\1 the ",
    ),
    # "balanced cash drawer", "at front desk"
    (
        re.compile(
            r"(?<!\ba )(?<!\ban )(?<!\bthe )\b(balance[ds]?|balancing|operate[ds]?|operating|counted|counting|"
            r"opened|closed|reconciled?|reconciling|manned|manning|ran|run|running|"
            r"worked?|working|covered|covering|handled?|handling|answer|answered|answering|at|on|behind|from) "
            r"((?:cash )?(?:drawer|register|till|"
            r"vault|switchboard)|cash box|front desk|drive[ -]thru|"
            r"drive[ -]through|help desk|service desk|front counter|reception desk)\b(?! (?:operations?|duties|"
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
            rf"({_SHIFT})\b(?= (?:at|in|of|for|with|and|on|as|alone|while|by)\b|[,.;)]|$)"
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
    (
        re.compile(
            r"\b(where|when|while|than) "
            r"((?:team|store|branch|department|company|site) (?:average|target|goal|figure))\b"
        ),
        r"\1 the \2",
    ),
    (
        re.compile(
            r"\b((?:answer|handl|process|serv|resolv|manag|complet|clos|schedul|book|assist|register|"
            r"t[ao]k|took|ma[dk]e|sold|sell)[a-z]*) average of (?=[$£€]?\d)"
        ),
        r"\1 an average of ",
    ),
    (re.compile(r"\b(answer(?:s|ed|ing)?) phone(?=$|[,.;)]| (?:and|for|in|at|on|to|with)\b)"), r"\1 the phone"),
    (
        re.compile(
            r"\b(open(?:ed|ing)?|launch(?:ed|ing)?) new (branch|location|store|office|clinic|restaurant|site)\b(?!s)"
        ),
        r"\1 a new \2",
    ),
    (re.compile(r"\bin first (?=\d+ (?:days|weeks|months|years)\b)"), "in the first "),
    (re.compile(r"\b(for|of|on) top (?=\d+ [a-z]+s\b)"), r"\1 the top "),
    (re.compile(r"\bagainst (target|goal|quota|average) of (?=[$£€]?\d)"), r"against a \1 of "),
    (
        re.compile(rf"\b(clos(?:ed?|ing)|open(?:ed|ing)?|ran) (store|shop|restaurant|branch|office)(?={_ENDS}| \d)"),
        r"\1 the \2",
    ),
    # a rate that was reduced from one figure to another
    (
        re.compile(
            r"\b(reduced?|cut|lowered|increased?|raised?|improved?|boosted|brought down|reducing|increasing|improving) "
            r"((?!team\b|my\b|our\b|the\b|an?\b|its\b|their\b)(?:[a-z-]+ ){1,3}(?:rate|score|ratio))"
            r"(?= (?:by|from|to) [$£€]?\d)"
        ),
        r"\1 the \2",
    ),
    (re.compile(r"\b(managed?|managing|handled?|monitored?|kept|keep) inbox of (?=\d|over|about)"), r"\1 an inbox of "),
    (
        re.compile(
            r"\b(brief(?:ed|ing)?|motivat(?:ed?|ing)|led|lead|supervised?|support(?:ed)?) (team|crew)(?=$|[,.;])"
        ),
        r"\1 the \2",
    ),
    # "on phone", "in absence of the manager", "fixed on first try"
    (re.compile(r"\b(on|over) (phones?)(?=$|[,.;)]| (?:with|and|or|to|in|while)\b)"), r"\1 the \2"),
    (re.compile(r"\bin (absence|presence) of\b"), r"in the \1 of"),
    (re.compile(rf"\b(absence of) ({_ABOVE})(?=$|[,.;)])"), r"\1 the \2"),
    (
        re.compile(r"\b(on|at|in) (first (?:try|attempt|call|contact|visit))(?=$|[,.;)]| (?:and|with|for)\b)"),
        r"\1 the \2",
    ),
    # "with training of new cashiers"
    (
        re.compile(
            r"\b(with|in|in charge of) (training|onboarding|orientation|organi[sz]ing|organi[sz]ation|planning|hiring|"
            r"preparation|setup|installation|implementation|development|coordination|scheduling|design|rollout|"
            r"migration|maintenance) of\b"
        ),
        r"\1 the \2 of",
    ),
    (
        re.compile(
            r"\b(of|organi[sz]ed?|organi[sz]ing|ran|coordinated?|planned|planning|at|for) "
            r"((?:blood|food|toy|coat|book|Thanksgiving|Christmas|holiday) drive)\b"
        ),
        r"\1 a \2",
    ),
    (
        re.compile(
            r"\b(in charge of) (store|shop|floor|office|kitchen|desk|register|till)s?"
            r"(?=$|[,.;)]| (?:in|on|when|while|and|during|at)\b)"
        ),
        r"\1 the \2",
    ),
    (
        re.compile(r"\bin (?=(?:store |shift |office )?(?:manager|supervisor|owner|director|lead)['’]s absence\b)"),
        "in the ",
    ),
    (
        re.compile(
            rf"\b(report(?:s|ed|ing)?(?: directly)? to|cover(?:s|ed|ing)? for|"
            rf"(?:fill|stood|stand|stepp?)(?:ed|ing)? in for) ({_ABOVE})(?=$|[,.;)]| (?:and|on|daily|weekly)\b)"
        ),
        r"\1 the \2",
    ),
    (re.compile(r"\bin (first|last) (year|month|quarter|week)(?=$|[,.;)])"), r"in the \1 \2"),
    # "with manager", "between store manager and vendors"
    (
        re.compile(
            rf"\b(with|between|from|by|under|alongside|closely with) ({_ABOVE})"
            r"(?=$|[,.;)]| (?:to|on|in|and|for|when|during|before|after|daily|weekly)\b)"
        ),
        r"\1 the \2",
    ),
    (re.compile(r"\b(on|in|to|with|of|joined) (pilot (?:team|group|program|project|phase))\b"), r"\1 the \2"),
    # "for new IVR script"
    (
        re.compile(
            rf"\b(for|on|of|with|into|to|during) (new (?:[\w-]+ ){{0,2}}(?:{_MADE}|location|store|product line|"
            rf"branch|office|site|building|platform|software))(?={_ENDS})"
        ),
        r"\1 the \2",
    ),
    # "transferred calls to pharmacy"
    (
        re.compile(
            r"\b(to|from|in|at|for|with|by) ((?:front |back )?(?:pharmacy|kitchen|warehouse|lobby|client|insurer|"
            r"office|classroom|team|department|company|clinic|bank|"
            r"correct (?:department|person|team|agent|extension)|right (?:department|person|team|agent)|appropriate "
            r"(?:department|person|team|party|agent|channel|staff)|next (?:shift|tier|level)))"
            r"(?=$|[,.;)]| (?:by|for|and|daily|while|during|when|within|via)\b)"
        ),
        r"\1 the \2",
    ),
    (
        re.compile(
            r"\b(answer\w*|operat\w*|manag\w*|handl\w*|work\w*|on|using) "
            r"((?:busy )?multi-?line (?:phone|telephone|switchboard)(?: system)?)(?!\w)(?! (?:calls|lines))"
        ),
        r"\1 a \2",
    ),
    (
        re.compile(
            r"\b(prepar\w+|generat\w+|submit\w*|complet\w+|compil\w+|send|sent|creat\w+|ran|run) "
            r"((?:daily|weekly|monthly|end-of-day) (?:[A-Za-z]+ )?(?:report|log|summary))\b(?!s)"
        ),
        r"\1 the \2",
    ),
    # "exceeded monthly POS collection goal"
    (
        re.compile(
            r"\b(exceed(?:ed|ing)?|met|meet|meeting|hit|hitting|beat|surpass(?:ed|ing)?|reach(?:ed|ing)?) "
            r"((?:(?:monthly|weekly|quarterly|annual|daily|sales|team|store|branch|company|department|personal|"
            r"individual) )"
            r"(?:[A-Za-z-]+ ){0,2}(?:goal|target|quota))\b(?! of \d)"
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
        rf"\b({_KEPT}) ((?:[A-Za-z-]+ ){{0,4}}?(?:score|rating|rate|average|record|CSAT|NPS|AHT|FCR))"
        rf"(?= (?:of|above|over|below|under) (?:over |above |"
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
    text = _NEW_ONE.sub(lambda m: _one(m, "the" if _COMPANY.match(m[2]) else ""), text)
    text = _OLD_ONE.sub(lambda m: _one(m, "the"), text)
    return _STATE.sub(lambda m: f"{m[1]} {_article(m[2])} {m[2]}", text)


def _one(match: re.Match[str], the: str) -> str:
    """A verb and what it made or changed, with "the" or "a", unless that has words of its own for which it is."""
    verb, thing = match.groups()
    new = re.match(r"new ", thing)
    if _NOT_ALONE.search(thing[4:] if new else thing):
        return match.group()
    return f"{verb} {'a' if new else the or _article(thing)} {thing}"


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
