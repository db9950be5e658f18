"""The employer's name, from the many ways adverts give it."""

from __future__ import annotations

import re
from collections import defaultdict

from apptracker.guide.headings import Section, section_of
from apptracker.guide.lexicon import lexicon
from apptracker.guide.places import codes, named_place
from apptracker.tailoring.reading.collecting import Advert, Said
from apptracker.tailoring.reading.header import Header, Piece, PieceKind
from apptracker.tailoring.reading.naming import FORM, NAME, NAME_WORD, PATTERNS
from apptracker.tailoring.reading.places import is_place
from apptracker.tailoring.reading.titles import Name, is_job_word, names_a_job, same_name

#: Words that no name begins with.
_NO_BEGINNING = frozenset(
    "Entry We Our The You Your This These They It He She All As If In At On For To And But I A An Who What Why How When"
    " Where There Here Must That Those Every Each Please Are Do Is Be Not No Yes So With From By Additional Other"
    " Some Any Will Ideal Successful About Headquartered COVID COVID-19 Currently Local Join Apply Looking Seeking"
    " Hiring Need Needed Wanted Now Urgent Hours Since While Through Under After Before During Also Then Can May"
    " Have Has Being My Its Both Most Many Several Such Only Due Per Via Or Of Us Hello Hi Dear Thank Thanks"
    " Sincerely Regards Welcome Interested Starting Required Preferred Reports Reporting Responsible Let Get Make"
    " Take Come Send Call Email Contact Submit Click Visit Follow See Read Show More Less Once Together Today"
    " Everyone Everything Candidate Candidates Applicant Applicants Employee Employees Strong Excellent Previous"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August"
    " September October November December Qualification Qualifications Requirement Requirements Responsibilities"
    " Knowledge Ability Experience Working Full Part Bilingual Flexible Paid Equal Job Position Role Company".split()
)
#: Words that are no name by themselves, though names may begin with them.
_NO_WHOLE = frozenset(
    "English Spanish French German Training Benefits Salary Pay Location Team Customer Customers Employer Opportunity"
    " Opportunities High School Work Time Health Medical Dental Vision Management Leadership General Home Great Good"
    " Assist HR Disclaimer Note Overview Summary Description Department Microsoft Google Excel Word Outlook Facebook"
    " LinkedIn Indeed Zoom Slack Identifiers Education State Federal City County Law Forbes Fortune Glassdoor Inc Best"
    " Top E-Verify EEO EOE ADA FLSA GED CEO PTO US USA UK America American Americans Growing Leading Entry Level"
    " Immediate Shift One Two Three First ID Id Start Duties Skills Key Main Primary Basic Performs Provides New Old"
    " Next Life Insurance Holiday Holidays Staff Sales Service Services Support".split()
)
_NEVER = re.compile(
    r"\b(?:Act|Disabilit(?:y|ies)|Verify|Opportunity Employer|Workplace|Diploma|Degree|Bachelor|School Diploma"
    r"|Great Place to Work|Commission|Affirmative|Privacy|Policy|Covid|Disclaimer|Fortune \d+|Equal|Applicants?"
    r"|Candidates?|Division$)\b"
)
_COMPANY_FORM = re.compile(
    rf"\b(?:{FORM}|Company|Group|Bank|Credit Union|Hospital|University|College|Hotel|Solutions|Services|Holdings"
    r"|Associates|Partners|Industries|Technologies|Systems|Enterprises|Foundation|Council|Clinic|Agency|Logistics"
    r"|Insurance|Financial|Sp\. z o\.o)\b"
)
#: Of whom an advert speaks without being theirs.
_OTHERS = re.compile(
    r"\b(?:formerly|acquired by|clients? (?:such as|like|include|including)|such as|including|named (?:by|one of)"
    r"|featured (?:in|on)|voted by|ranked by|by|like|compared to|partner(?:s|ed)? with|knowledge of"
    r"|experience (?:with|in"
    r"|using)|using|proficien\w+ (?:in|with)|through our partner|powered by|posted (?:on|by)|via|degree in)\s*$",
    re.IGNORECASE,
)
_POINTED = re.compile(r"(?:^|\s|,)(?:Inc|Ltd|Corp|Co|Bros|[A-Za-z](?:\.[A-Za-z]){1,3})$")
_UNNAMED = re.compile(r"\b(?:confidential\w*|undisclosed|not disclosed|vertraulich|our client)\b", re.IGNORECASE)
_AGENCY = re.compile(
    r"\b(?:(?:on behalf of|for) (?:one of )?(?:our|an?|my) (?:\w+,? ){0,3}clients?|on behalf of an?\b|[Oo]ur client\b"
    r"|staffing (?:agency|firm|company"
    r"|services)|recruit(?:ment|ing) (?:agency|firm|consultancy|company)|employment (?:agency|business))",
)
_ABOUT = re.compile(
    r"\s*(?:About|Why(?: Work (?:at|for|with))?(?: Join)?|Join|Who is|Working (?:at|for)|Life at)"
    rf" (?:the )?({NAME})|\s*What ({NAME}) (?i:provides|offers)\b"
)
_OF_AGENCIES = re.compile(r"\b(?:Staffing|Recruit\w*|Talent|Personnel|Employment|Manpower)\b", re.IGNORECASE)
_NAME_ALONE = re.compile(rf"{NAME_WORD}(?:(?:,? (?:&|and|of|the|for|de|la)(?: the)?)?,? {NAME_WORD})*\.?")
_NO_NAME_ALONE = re.compile(
    r"\b(?:remote|hybrid|on-?site|(?:full|part)[- ]?time|temporary|permanent|contract|seasonal|internship|hourly"
    r"|shifts?|days|nights|weekends|immediate\w*|urgent\w*|entry|level|posted|apply|salary|department|division|area"
    r"|bonus|worldwide|anywhere|type of|hours per|date (?:updated|posted)|hiring"
    r"|wanted|opportunity|position|branch|region)\b|^\d+$",
    re.IGNORECASE,
)
_MAIL_HOST = re.compile(r"@(?:www\.|mail\.|careers?\.|jobs?\.)?([\w-]+)\.|\bwww\.([\w-]+)\.", re.IGNORECASE)
#: Sections whose capitals are mostly of other things; only plain words for the employer count there.
_OF_OTHER_THINGS = frozenset({Section.BENEFITS, Section.REQUIREMENTS, Section.PREFERRED, Section.DUTIES})
#: What says of a line by itself that it names who hires.
_ORGANIZATION = re.compile(
    rf"{_COMPANY_FORM.pattern}|\b(?:Government|Ministry|Authority|Trust|Society|Association|Borough|Board|Church|School"
    r"|City of|County|District|Department of|Institute|Cooperative|Co-op|Utilities|Airways|Airlines|Dental|Inn)\b"
)
_HEAD_LINES, _WORDS_ALONE, _PARTS = 8, 6, 4
_EARLY = 500  # characters
_HEADING = 70  # characters of a heading
_FAR = 40_000  # characters of an advert within which it names who hires
_LEAST_IN_LEGAL = 1.8
_LEAST, _PLAIN = 1.2, 2.6  # votes to offer a name, and to be sure of it


def employer_of(advert: Advert, title: str | None) -> Name | None:
    """The employer: a label, the name at the top, or the name the text speaks of itself by."""
    found = _employer(advert, title)
    if found and _POINTED.search(found.value) and f"{found.value}." in advert.read:
        return Name(f"{found.value}.", found.sure)
    return found


def _employer(advert: Advert, title: str | None) -> Name | None:
    agency = bool(_AGENCY.search(advert.read))
    for fact in advert.labelled("employer"):
        if fact.value:
            name = fact.value.split(" | ")[0].strip(" .,-")
            if name and len(name.split()) <= 7 and not fact.own_line:
                if _UNNAMED.search(name):
                    break
                return Name(name, not re.search(r"\b(?:client|leading)\b", f"{fact.label} {name}", re.IGNORECASE))
            if fact.own_line and is_name(name) and not _generic_name(name, title):
                return Name(name, True)
    votes = _votes(advert, title)
    named = _in_header(advert, title, votes)
    if named and (named.sure or not votes):
        return named
    if not votes:
        return _standing_alone(advert, title)
    best, weight = max(votes.items(), key=lambda entry: (entry[1], len(entry[0])))
    if named and weight < _PLAIN:
        return named
    best = _full_name(advert.read, best, votes)
    if weight < _LEAST:
        return _standing_alone(advert, title)
    return Name(best, weight >= _PLAIN and not agency and not _OF_AGENCIES.search(best))


def _full_name(read: str, short: str, votes: dict[str, float]) -> str:
    """The full name rather than its short form; also with its legal form where words run together around it."""
    for name, value in votes.items():
        if name.startswith(f"{short} ") and value >= 0.8 and len(name.split()) <= len(short.split()) + 3:
            return name
    if _COMPANY_FORM.search(short):
        return short
    whole = re.compile(rf"(?<![A-Z&-]){re.escape(short)}(?: [A-Z][\w&-]*+){{0,2}}? {FORM}(?:\b|(?<=[a-z])(?=[A-Z]))")
    found = {match.group() for match in whole.finditer(read)}
    return found.pop() if len(found) == 1 else short


def is_name(text: str) -> bool:
    """Whether a line may be an employer's name: capitals, and no word of how and when one works."""
    return (
        len(text.split()) <= 7
        and bool(_NAME_ALONE.fullmatch(text))
        and not _NO_NAME_ALONE.search(text)
        and section_of(text) is None
        and not _generic_name(text, None)
    )


def _in_header(advert: Advert, title: str | None, votes: dict[str, float]) -> Name | None:
    """The name beside the title at the top. It is sure where a place, pay or the like stands there too, or the text
    speaks of the same name."""
    header = advert.header
    heading = next((p for p in header.pieces if title and same_name(p.text, title)), None)
    if heading is None:
        return None
    near = [p for p in header.pieces if p.kind in (PieceKind.NAME, PieceKind.OTHER) and abs(p.line - heading.line) <= 2]
    near.sort(key=lambda p: (abs(p.line - heading.line), p.line < heading.line))
    for piece in near:
        if not _may_be_employer(piece, heading, header, title):
            continue
        supported = any(same_name(piece.text, name) for name in votes) or advert.read.count(piece.text) > 1
        if piece.line == heading.line:
            if not piece.bracketed and (supported or _COMPANY_FORM.search(piece.text)):
                return Name(piece.text, supported)
            continue
        return Name(piece.text, supported or header.of_board)
    return None


def _may_be_employer(piece: Piece, heading: Piece, header: Header, title: str | None) -> bool:
    text = piece.text
    if _generic_name(text, title) or section_of(text) is not None or len(text.split()) > 7:
        return False
    if piece.kind is PieceKind.OTHER:  # a name that is no plain one stands only between a title and a place
        below = [p for p in header.pieces if p.line == piece.line + 1 or (p.line == piece.line and p is not piece)]
        return (
            piece.line == heading.line + 1
            and text[:1].isupper()
            and (not text.endswith((".", "!", "?")) or bool(_COMPANY_FORM.search(text)))
            and not _NO_NAME_ALONE.search(text)
            and any(p.kind is PieceKind.PLACE for p in below)
        )
    return True


def _votes(advert: Advert, title: str | None) -> dict[str, float]:
    """The names the text uses as an employer's, with how strongly it does. Who hires is named early: what lies far
    down is not looked at, since each name is counted in the whole."""
    read = advert.read[:_FAR]
    votes: dict[str, float] = defaultdict(float)
    proper: dict[str, str | None] = {}
    for line in advert.lines:
        if line.start >= _FAR:
            break
        text = advert.text_of(line)
        found = _ABOUT.match(text) if line.opens or line.end - line.start <= _HEADING else None
        if found and (line.opens or found.end() == len(text)) and (name := _proper(read, found[1] or found[2], title)):
            votes[name] += 3.0
    for said in advert.said:
        if said.start >= _FAR:
            break
        _vote(read, said, title, votes, proper)
    hosts = {(a or b).casefold().replace("-", "") for a, b in _MAIL_HOST.findall(read)}
    for name in [name for name in votes if re.fullmatch(r"[A-Z]{2,6}", name)]:
        full = next((other for other in votes if _initials(other) == name), None)
        if full:
            votes[full] += votes.pop(name)
    for name in list(votes):
        votes[name] += min(2.0, 0.2 * read.count(name))
        first, _, rest = name.partition(" ")
        if rest and len(first) > 3 and not named_place(first):  # its short form
            votes[name] += min(0.8, max(0.0, 0.4 * (read.count(f"{first} ") - read.count(name))))
        plain = re.sub(r"\W", "", name).casefold()
        if any(len(host) > 3 and (plain.startswith(host) or host.startswith(plain)) for host in hosts):
            votes[name] += 1.5
    return {name: value for name, value in votes.items() if " " in name or value >= 2.0 or _in_mid_sentence(read, name)}


def _standing_alone(advert: Advert, title: str | None) -> Name | None:
    """A name that stands before a place near the top ("… wanted. Quill Dental, Boise, ID."), or is a whole line at the
    head or the end: only likely, where nothing else names who hires."""
    for said in advert.said:
        if said.start > _EARLY:
            break
        for part in re.split(r"\s[-–—|]\s|[.!?]\s", said.text)[:_PARTS]:
            text, comma, place = part.strip(" .!").partition(", ")
            if comma and _names_alone(text) and is_place(place) and (name := _proper(advert.read, text, title)):
                return Name(name, False)
    last = len(advert.lines) - 1
    for number in [*range(min(_HEAD_LINES, last)), *([last] if last > 0 else [])]:
        line = advert.lines[number]
        text = advert.text_of(line).strip()
        ends = number == last and not line.bullet and line.section not in _OF_OTHER_THINGS
        alone = not line.label and "," not in text and _names_alone(text)
        if alone and (ends or _ORGANIZATION.search(text)) and (name := _proper(advert.read, text, title)):
            return Name(name, False)
    return None


def _names_alone(text: str) -> bool:
    return 1 < len(text.split()) <= _WORDS_ALONE and is_name(text) and not names_a_job(text)


def _vote(read: str, said: Said, title: str | None, votes: dict[str, float], proper: dict[str, str | None]) -> None:
    """Adds the names of one sentence; ``proper`` keeps what each capitalized run is worth as a name."""
    least = _LEAST if said.line.section in _OF_OTHER_THINGS else 0.0
    least = _LEAST_IN_LEGAL if said.line.section is Section.LEGAL else least
    best: dict[str, float] = {}
    for pattern, worth, cues in PATTERNS:
        if worth < least or (cues and not said.has(cues)):
            continue
        for match in pattern.finditer(said.text):
            if _OTHERS.search(said.text[max(0, match.start() - 40) : match.start()]) and worth < 2.5:
                continue
            found = match.group(1)
            if found not in proper:
                proper[found] = _proper(read, found, title)
            name = proper[found]
            if name:
                best[name] = max(best.get(name, 0.0), worth)
    for name, worth in best.items():
        votes[name] += worth


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _in_mid_sentence(read: str, name: str) -> bool:
    return bool(re.search(rf"[a-z,&]\s{re.escape(name)}\b", read)) or any(c.isupper() for c in name[1:])


def _proper(read: str, found: str, title: str | None) -> str | None:
    """The name as one writes it, or None for words that name no employer. A word that the text also writes small is
    an ordinary one."""
    name = _clean_name(found)
    if not name or _generic_name(name, title):
        return None
    if not _COMPANY_FORM.search(name) and _written_small(read, name.lower()):
        return None
    return name


def _written_small(read: str, small: str) -> bool:
    """Whether a text has these small letters as words of their own, not inside an address."""
    at = read.find(small)
    while at >= 0:
        before, after = read[at - 1 : at], read[at + len(small) : at + len(small) + 2]
        if not (before.isalnum() or before in ("@", ".", "/", "_")) and not (
            after[:1].isalnum() or after[:1] in ("@", "/", "_") or (after[:1] == "." and after[1:].isalnum())
        ):
            return True
        at = read.find(small, at + 1)
    return False


def _clean_name(name: str) -> str:
    name = re.split(r"\s+(?:Company Description|Job Description)\b|['’]s\b", " ".join(name.split()))[0]
    words = name.split()
    half = len(words) // 2
    if half and len(words) % 2 == 0 and words[:half] == words[half:]:
        words = words[:half]
    while words and words[0] in _LEADING:
        words = words[1:]
    while words and words[-1] in {"Team", "Family", "Careers", "and", "of", "for", "the", "de"}:
        words = words[:-1]
    return " ".join(words).strip(" ,.&-’'")


_COMMON_ENDINGS = frozenset({"Solutions", "Services", "Group", "Systems"})
_LEADING = frozenset(
    "The At Join About Why And Our Today In As Here Work For With Welcome To Since Currently Now".split()
)


def _generic_name(name: str, title: str | None) -> bool:
    words = name.split()
    if len(name) < 2 or not words or name in _NO_WHOLE or words[0] in _NO_BEGINNING or _NEVER.search(name):
        return True
    if any(match.end - match.start >= len(name) - 2 for match in lexicon().find(name)):
        return True
    if section_of(name) not in (None, Section.EMPLOYER) and len(words) < 3:
        return True
    if is_place(name) or name in codes() or (title and (same_name(name, title) or name.casefold() in title.casefold())):
        return True
    if names_a_job(" ".join(words[:-1])) and (is_job_word(words[-1]) or words[-1] in _COMMON_ENDINGS):
        return True  # "Customer Service Associates", "Sales Solutions"
    if "&" in words or "and" in words:  # partners: "Hollister & Dean"
        return False
    return (is_job_word(words[-1]) or (names_a_job(name) and len(words) <= 2)) and not _COMPANY_FORM.search(name)
