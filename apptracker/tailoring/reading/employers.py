"""The employer's name, from the many ways adverts give it."""

from __future__ import annotations

import re
from collections import defaultdict

from apptracker.guide.headings import Section, section_of
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.titles import Name, is_job_word, same_name

_EMPLOYER_LABEL = re.compile(
    r"(?:employer|company|company name|hiring company|organi[sz]ation|organi[sz]ation name|client|business"
    r"|business name|hiring organi[sz]ation|empresa|unternehmen|firma|entreprise|perusahaan)\s*(?:[:：]"
    r"|\s[-–]\s)\s*(\S.{1,80})",
    re.IGNORECASE,
)
_NAME_WORD = r"(?:[A-Z][\w&'’.+-]*|\d[\w]*(?=\s[A-Z])|[a-z]+[A-Z]\w+)"
_NAME = (
    rf"{_NAME_WORD}(?:(?: & | and the | of the | of | for | and |[ ,] ?(?=Inc|LLC|Ltd|GmbH|PLC|Corp|Co\b"
    rf"|S\.|s\.r\.o)| ){_NAME_WORD}){{0,5}}"
)
_EMPLOYER_PATTERNS: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(rf"\b(?:At|Here at|with us at) ({_NAME}),? (?:we|our|you|your|it|the)\b"), 2.5),
    (
        re.compile(
            rf"\b({_NAME}) (?:is|are) (?:currently |now |actively )?(?:looking|hiring|seeking|searching"
            rf"|in search|recruiting|growing|expanding)\b"
        ),
        2.5,
    ),
    (
        re.compile(
            rf"\b({_NAME})(?:, (?:Inc|LLC|Ltd)\.?)? (?:is|are) (?:proud to be )?(?:an? )?(?:[Ee]qual|EEO"
            rf"|EOE|E\.O\.E|an affirmative)"
        ),
        2.2,
    ),
    (re.compile(rf"\b[Jj]oin(?:ing)? (?:the |us at )?({_NAME}) (?:team|family|story|crew|today|and|in|as|to|\W)"), 1.8),
    (
        re.compile(
            rf"\b(?:[Ww]ork(?:ing)?|[Cc]areers?|[Ll]ife|[Jj]obs?|[Tt]eam|[Oo]pportunity) (?:at|for|with)" rf" ({_NAME})"
        ),
        1.5,
    ),
    (re.compile(rf"\bWhy (?:Work (?:at|for|with)|Join|Choose) ({_NAME})"), 1.5),
    (
        re.compile(
            rf"(?:^|[.!?\n]\s*|[,*•] )({_NAME})(?: \([^)]{{2,20}}\))? (?:is|was) (?:an?(?! (?:strong |big"
            rf" |huge |definite )?(?:plus|must|asset|bonus|requirement|advantage))|the|one of|dedicated"
            rf"|committed|proud|located|founded|established|headquartered|privately|family|pioneering|on"
            rf" a mission|changing|transforming)\b"
        ),
        2.0,
    ),
    (
        re.compile(
            rf"\b({_NAME}) (?:offers|provides|delivers|serves|operates|strives|believes|specialises"
            rf"|specializes|has been|has over|has grown|was founded|values|embraces|helps|represents"
            rf"|employs|celebrates|collects|facilitates|secures?|operates|maintains|began)\b"
        ),
        1.2,
    ),
    (
        re.compile(
            rf"\b(?:Founded|Established|Since|Started|Headquartered|Based|Located) (?:in |as )?[\w"
            rf" ,]{{2,40}}?, ({_NAME}) (?:is|has|was|are)\b"
        ),
        2.5,
    ),
    (
        re.compile(
            rf"\b({_NAME})['’]s? (?:mission|values|products|customers|clients|members|team|employees"
            rf"|culture|core|location|technology|platform|commitment|High)\b"
        ),
        1.0,
    ),
    (re.compile(rf"\b(?:knowledge of|familiar with) ({_NAME}) products\b"), 2.0),
    (re.compile(rf"\b({_NAME}), (?:Inc|LLC|Ltd|GmbH|PLC|Corp|Co|Limited)\b"), 2.0),
    (re.compile(rf"\bcompany, ({_NAME}) (?:serves|is|has|provides|offers)\b"), 2.5),
    (
        re.compile(
            rf"\brepresent(?:s|ing)? the ({_NAME}) brand\b|\b(?:behalf of|subsidiary of|division of|part"
            rf" of) ({_NAME})\b"
        ),
        1.2,
    ),
    (re.compile(rf"\bon behalf of ({_NAME})"), 1.5),
)
_NO_EMPLOYER = re.compile(
    r"^(?:We|Our|The|You|Your|This|These|They|It|He|She|All|As|If|In|At|On|For|To|And|But|Job|Company"
    r"|Position|Role|Candidates?|Applicants?|Who|What|Why|How|When|Where|There|Here|Must|Monday|Tuesday"
    r"|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|English|Spanish|Experience|Training|Benefits?|Salary|Pay|Location|Team|Customers?"
    r"|Employees?|Employer"
    r"|Equal|Opportunity|High|School|Qualifications?|Requirements?|Responsibilities|Work|Full|Part|Time"
    r"|Flexible|Paid|Health|Medical|Dental|Vision|Once|Together|Today|Everyone|Everything|That|Those|Every"
    r"|Each|Please|Strong|Excellent|Bilingual|Previous"
    r"|Customer Service|Management|Leadership|Ability|Knowledge|Are|Do|Is|Be|Not|No|Yes|So|With|From|By"
    r"|Additional|Other|General|Some|Any|Will|Home|Great|Good|Ideal|Successful|Working|Sales|Service|Support"
    r"|Assist|Human Resources|HR|Disclaimer|Note|Overview|Summary|Description|Department|United States|US"
    r"|USA|UK|America|Microsoft|Google|Excel|Salesforce|Word|Outlook|Facebook|LinkedIn|Zoom|Slack|About"
    r"|Headquartered|Founded|Effective|Last|Identifiers|Education|Covid|COVID|State|Federal|City|County|Law"
    r"|Federal Law)$"
)
_COMPANY_FORM = re.compile(
    r"\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|PLC|plc|Corp|Corporation|Company|Group|S\.A|s\.r\.o|a\.s|Pty"
    r"|Bank|Credit Union|Hospital|University|College|Hotel|Solutions|Services|Holdings|Associates|Partners"
    r"|B\.V|Sp\. z o\.o)\b"
)

_PLACE_AFTER = re.compile(r"\s+[-–—·•|]\s+")
_NAME_ALONE = re.compile(rf"{_NAME_WORD}(?:(?:,? (?:&|and|of|the|for|de|la)(?: the)?)?,? {_NAME_WORD})*")
#: What else stands under a title: how, when and where the work is done, and a place ("Austin, TX").
_NO_NAME_ALONE = re.compile(
    r"\b(?:remote|hybrid|on-?site|(?:full|part)[- ]?time|temporary|permanent|contract|seasonal|internship|hourly"
    r"|shifts?|days|nights|weekends|immediate\w*|urgent\w*|entry|level|posted|apply|salary|department|division|area)\b"
    r"|, (?:[A-Z]{2}\b|USA|UK|England|Canada|California|Texas|Florida|New York)\b|^\d+$",
    re.IGNORECASE,
)


def employer_of(read: str, lines: list[Line], title: str | None) -> Name | None:
    """The employer: a label, or the name the text speaks of itself by."""
    for line in lines[:40]:
        text = read[line.start : line.end]
        if line.label:
            text = f"{line.label}: {text}"
        found = _EMPLOYER_LABEL.fullmatch(text)
        if found and len(found.group(1).split()) <= 8 and not found.group(1).endswith("."):
            return Name(found.group(1).strip(" .,-"), True)
    header = _header_employer(read, lines)
    if header:
        return header
    votes = _votes(read, lines, title)
    for name in list(votes):
        votes[name] += min(2.0, 0.2 * len(re.findall(rf"\b{re.escape(name)}\b", read)))
    if not votes:
        return _under_title(read, title)
    best, weight = max(votes.items(), key=lambda entry: (entry[1], len(entry[0])))
    for name, value in votes.items():  # the full name rather than its short form
        if name != best and name.startswith(f"{best} ") and value >= 1.8 and len(name.split()) <= len(best.split()) + 3:
            best = name
            break
    return Name(best, weight >= 2.6)


def _votes(read: str, lines: list[Line], title: str | None) -> dict[str, float]:
    """The names the text uses as an employer's, with how strongly it does."""
    votes: dict[str, float] = defaultdict(float)
    for line in lines:
        text = read[line.start : line.end]
        if line.opens and line.section is Section.EMPLOYER:
            found = re.match(
                rf"\s*(?:About|Why(?: Work (?:at|for|with))?(?: Join)?|Join|Who is) (?:the )?({_NAME})", text
            )
            if (
                found
                and section_of(text.replace(found.group(1), "us")) is not None
                and not _generic_name(found.group(1), title)
            ):
                votes[_clean_name(found.group(1))] += 3.0
        for pattern, worth in _EMPLOYER_PATTERNS:
            for match in pattern.finditer(text):
                name = _clean_name(next(g for g in match.groups() if g))
                if name and not _generic_name(name, title):
                    votes[name] += worth
    return votes


def _header_employer(read: str, lines: list[Line]) -> Name | None:
    """Title, employer and place on the first three short lines, as job boards copy them out."""
    head = lines[:4]
    if len(head) < 4 or any(line.opens or line.bullet or line.label for line in head[:3]):
        return None
    texts = [" ".join(read[line.start : line.end].split()) for line in head]
    if any(line.gap for line in head[1:3]) or any(
        len(t.split()) > 7 or t.endswith((".", "!", "?", ":")) or ":" in t for t in texts[:3]
    ):
        return None
    if not head[3].label and not re.search(r"\d|:", texts[3]):
        return None
    return Name(texts[1], True)


def _under_title(read: str, title: str | None) -> Name | None:
    """The name that stands by itself under the title, as boards copy it out: "Name", "Name - City, ST", "Name · City".
    Nothing else confirms it, so it is never sure."""
    top = [" ".join(line.split()) for line in read.split("\n") if line.strip()][:3]
    if title is None or len(top) < 3 or title.casefold() not in top[0].casefold():
        return None
    name = _PLACE_AFTER.split(top[1])[0].strip(" ,")
    if len(name.split()) > 6 or not _NAME_ALONE.fullmatch(name) or _NO_NAME_ALONE.search(name):
        return None
    if section_of(name) is not None or _generic_name(name, title):
        return None
    return Name(name, False)


def _clean_name(name: str) -> str:
    name = re.split(r"\s+(?:Company Description|Job Description)\b|['’]s\b", " ".join(name.split()))[0]
    words = name.split()
    half = len(words) // 2
    if half and len(words) % 2 == 0 and words[:half] == words[half:]:
        words = words[:half]
    while words and words[0] in {
        "The",
        "At",
        "Join",
        "About",
        "Why",
        "And",
        "Our",
        "Today",
        "In",
        "As",
        "Here",
        "Work",
        "For",
        "With",
    }:
        words = words[1:]
    while words and words[-1] in {"Team", "Family", "Careers"}:
        words = words[:-1]
    return " ".join(words).strip(" ,.&-’'")


def _generic_name(name: str, title: str | None) -> bool:
    if (
        not name
        or len(name) < 2
        or _NO_EMPLOYER.match(name)
        or (_NO_EMPLOYER.match(name.split()[0]) and not _COMPANY_FORM.search(name))
    ):
        return True
    if any(match.end - match.start >= len(name) - 2 for match in lexicon().find(name)):
        return True
    if section_of(name) not in (None, Section.EMPLOYER) and len(name.split()) < 3:
        return True
    if title and same_name(name, title):
        return True
    last = name.split()[-1]
    return is_job_word(last) and not _COMPANY_FORM.search(name)
