"""How sentences name who hires: the shape of a name, and the words around it."""

from __future__ import annotations

import re

NAME_WORD = (
    r"(?:[A-ZÀ-ÖØ-Ý][\w&'’+-]*(?:\.(?:io|com|ai|co|net|org|app)\b|\.(?=[\w,]| [A-Z&]))?|\d[\w]*(?=\s[A-Z])"
    r"|[a-z]{1,3}[A-Z]\w+)"
)
FORM = (
    r"(?:Inc|LLC|L\.L\.C|LLP|Ltd|Limited|GmbH|AG|SE|PLC|plc|Corp|Corporation|Co|S\.A|SA|SAS|S\.r\.o|s\.r\.o|a\.s|Pty"
    r"|Pte|B\.V|N\.V|P\.C|N\.A|Sdn|Tbk|Pvt|e\.V)"
)
NAME = rf"{NAME_WORD}(?:(?: & | \+ | and the | of the | of | for | and | de |,? (?={FORM}\b)| ){NAME_WORD}){{0,6}}"
_KINDS = (
    r"Company|Group|Bank|Credit Union|Hospital|University|College|Hotel|Holdings|Industries|Technologies"
    r"|Enterprises|Foundation|Council|Clinic|Agency|Logistics|School District|Medical Center|Health System"
)
_INTRO = r"(?:Founded|Established|Since|Started|Headquartered|Based|Located|With|For|As|In|Over|After|From|Here)"
_ASIDE = (
    r"(?: \([^()]{2,40}\))?(?:,? (?:an? |the |one |formerly |part |headquartered |based |located |founded "
    r"|established "
    r"|which |who |your )[^.;!?]{3,140}?,)?"
)
_START = r"(?:^|(?<=[.!?:;*•)])\s*|(?<=\s[-–—]\s))"
_VERB = (
    r"(?:is|are|was|were|has|have|offers|provides|delivers|serves|operates|strives|believes|specializes|specialises"
    r"|values|helps|represents|employs|celebrates|maintains|began|started|manufactures|designs|develops|builds|makes"
    r"|supports|manages|owns|sells|connects|brings|works|creates|combines|continues|recognizes|aims|seeks|wants"
    r"|needs|runs|leads|supplies|distributes|partners|focuses|prides|takes|embraces|facilitates|secures|enables"
    r"|empowers|invites|welcomes|requires|reserves|does|participates|complies|will|can|offer|provide)"
)
_NOT_ASKED = (
    r"(?! (?:an? )?(?:strong |big |huge |definite |real )?(?:plus|must|asset|bonus|requirement|advantage|required"
    r"|preferred|needed|desired|desirable|essential|necessary|included|available|provided|helpful))"
)
_SEEKING = (
    r"(?:look(?:ing)?|hiring|seeking|searching|in (?:search|need)|recruiting|growing|expanding|adding|accepting"
    r"|excepting"
    r"|interviewing)"
)
_BEING = (
    r"(?:an?|the|one of|dedicated|committed|proud|located|founded|established|headquartered|privately|family"
    r"|pioneering"
    r"|on a mission|changing|transforming|owned|part of|recogni[sz]ed|ranked|made up|known)"
)
#: How sentences name who hires: what that is worth, and words without which a sentence need not be tried.
PATTERNS: tuple[tuple[re.Pattern[str], float, tuple[str, ...]], ...] = tuple(
    (re.compile(pattern), worth, cues)
    for pattern, worth, cues in (
        (
            (
                rf"\b(?:At|Here at|[Uu]s at|[Ww]e at|[Ww]elcome to) ({NAME})(?:,| we\b| our\b| you\b| is\b| it\b"
                rf"| the\b|[!.])"
            ),
            2.5,
            ("at ", "welcome to"),
        ),
        (rf"{_START}({NAME} at {NAME}) (?:is|are) (?:currently |now )?{_SEEKING}\b", 3.0, (" at ",)),
        (rf"\b[Ww]e(?:['’]re| are) ({NAME})(?=,| and | -| –|\.|!)", 2.5, ("we are", "we're", "we’re")),
        (
            (
                rf"\b({NAME}){_ASIDE} (?:is|are|has been|was) (?:currently |now |actively |also |always "
                rf"|presently )?{_SEEKING}\b"
            ),
            2.5,
            ("ing", "look", "need", "search"),
        ),
        (
            rf"\b({NAME}) (?:seeks|needs|wants|invites|requires) (?:an?|applications?|qualified|your|to hire)\b",
            2.0,
            ("seeks", "needs", "wants", "invites", "requires"),
        ),
        (
            (
                rf"\b({NAME})(?: is|\.? are| provides| are proud to be| is proud to be)? (?:an? )?"
                r"(?:proud |[Ee]qual [OoEe]|EEO|EOE|E\.O\.E|AA/EOE|affirmative action|drug[- ]free)"
            ),
            2.2,
            ("proud", "equal", "eeo", "eoe", "e.o.e", "affirmative", "drug"),
        ),
        (rf"\b(?:[Jj]oin(?:ing)?|JOIN) (?:the |us at |us here at )?({NAME})(?=[ ,.!’']|$)", 1.8, ("join",)),
        (
            (
                r"\b(?:[Ww]ork(?:ing)?|[Cc]areers?|[Ll]ife|[Jj]obs?|[Tt]eam|[Oo]pportunit(?:y|ies)|[Pp]ositions?"
                r"|[Rr]oles?"
                rf"|[Ee]mployment|[Ii]nterest) (?:here )?(?:at|for|with) (?:the )?({NAME})"
            ),
            1.3,
            ("work", "career", "life", "job", "team", "opportunit", "position", "role", "employment", "interest"),
        ),
        (
            rf"\bthe ({NAME}) (?:team|family|story|crew|brand|difference|way|mission|culture)\b",
            1.2,
            ("the ",),
        ),
        (
            rf"{_START}(?:The )?({NAME}){_ASIDE} (?:is|was|are) {_BEING}\b{_NOT_ASKED}",
            2.2,
            (" is ", " was ", " are "),
        ),
        (rf"{_START}(?:The )?({NAME}){_ASIDE} {_VERB}\b{_NOT_ASKED}", 1.0, ()),
        (rf"{_START}(?:The )?({NAME}){_ASIDE} [a-z]{{3,20}}s\b{_NOT_ASKED}", 0.8, ()),
        (rf"\b[Aa]n? ({NAME}) career\b", 1.2, ("career",)),
        (rf"{_START}{_INTRO}\b[^.!?\n]{{2,120}}?, ({NAME}){_ASIDE} {_VERB}\b", 1.8, (", ",)),
        (
            (
                rf"\b({NAME})['’]s? (?:mission|values|products|customers|clients|members|team|employees|culture|core"
                r"|location|office|technology|platform|commitment|success|guests|patients|services|policy|benefits"
                r"|headquarters|website|careers?|goal|vision|growth|people|client)\b"
            ),
            1.0,
            ("'", "’"),
        ),
        (
            (
                rf"\b({NAME}) (?:is|was) (?:made up|an? [\w -]{{3,40}} (?:company|firm|agency|provider|business"
                rf"|leader))"
            ),
            1.3,
            (" is ", " was "),
        ),
        (rf"\b({NAME},? {FORM}\b\.?)", 1.6, ()),
        (rf"\b({NAME}(?<=\w) (?:{_KINDS}))\b", 1.0, tuple(f" {kind.lower()}" for kind in _KINDS.split("|"))),
        (
            rf"\b(?:company|firm|employer|organi[sz]ation|agency|bank|clinic|store), ({NAME})(?:,| is| has| serves)",
            2.0,
            (", ",),
        ),
        (
            (
                rf"\b(?:knowledge of|familiar with|understanding of) ({NAME})(?:['’]s?)? (?:products|services"
                rf"|policies)\b"
            ),
            2.0,
            ("knowledge of", "familiar with", "understanding of"),
        ),
        (
            (
                rf"\b(?:behalf of|represent(?:s|ing)? the|employed by|employees of|offered by|hired by"
                rf"|contact) ({NAME})"
            ),
            0.8,
            (" of ", "represent", " by ", "contact"),
        ),
    )
)
