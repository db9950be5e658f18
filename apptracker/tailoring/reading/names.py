"""The job's title and the employer's name, from the many ways adverts give them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from apptracker.guide.headings import Section, section_of
from apptracker.tailoring.reading.outline import Line

_JOBS = (
    "representatives? reps? agents? associates? specialists? managers? coordinators? assistants? advisors? advisers? technicians? engineers? clerks?"
    " receptionists? supervisors? directors? administrators? officers? analysts? consultants? executives? developers? tellers? greeters? cashiers?"
    " setters? telemarketers? telemarketing telesales operators? leads? leaders? trainers? recruiters? generalists? accountants? bookkeepers? drivers? nurses?"
    " servers? baristas? hosts? hostess concierge planners? schedulers? dispatchers? buyers? collectors? underwriters? interns? workers? helpers?"
    " attendants? guards? cooks? chefs? teachers? designers? writers? editors? csrs? csas? csr programmers? architects? scientists? researchers? secretary"
    " stylists? mechanics? electricians? plumbers? carpenters? caregivers? counselors? therapists? pharmacists? paralegals? ambassadors? partners?"
    " strategists? controllers? auditors? inspectors? foreman packers? pickers? merchandisers? bartenders? waiters? waitress housekeepers? janitors?"
    " cleaners? translators? interpreters? tutors? instructors? coaches coach moderators? marketers? sellers? salesperson salespeople handlers? expert"
    " experts? champions? principal trainee apprentice volunteer head president vp mitarbeiter kaufmann kauffrau berater sachbearbeiter atención teleoperador"
    " asistente vendedor conseiller assistante chargé téléconseiller"
).split()
_JOB = "|".join(
    sorted((re.sub(r"s\?$", "", j) + ("s?" if j.endswith("s?") else "") for j in _JOBS), key=len, reverse=True)
)
_JOB_WORD = re.compile(rf"\b(?:{_JOB})\b", re.IGNORECASE)
_FIELD_TITLE = re.compile(
    r"\b(?:customer (?:service|support|care)|data entry|sales|help ?desk|front desk|call cent(?:er|re)|reception|support|human resources|telemarketing)\b",
    re.IGNORECASE,
)
_CAP = r"(?:[A-Z][\w'’.+#-]*|[IVX]{1,3}|\d)"
_CAP_RUN = rf"{_CAP}(?:(?:[ /-]|, | & | and | of | for | - )?{_CAP}){{0,6}}"
#: Patterns that name the title, with what they are worth.
_TITLE_PATTERNS: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(r"\b(?:position|role|job|post|vacancy) (?:of|as|for)(?: an?)? (?:the )?([A-Za-z][\w /&'’.-]{2,60})"), 2.0),
    (re.compile(r"\b(?:[Ll]ooking|[Ss]earching|[Hh]iring|[Rr]ecruiting|[Aa]dvertising) (?:for|to (?:add|hire|recruit|appoint|fill))(?: \w+)? (?:an? |the )(?:\w+, )?([A-Za-z][\w /&'’.,-]{2,70})"), 1.5),
    (re.compile(r"\b(?:seek(?:ing|s)?|hiring|adding|add|hire|recruit(?:ing)?|in (?:search|need) of|searching for|looking for|need|opening for|opportunity for|want)(?: to (?:add|hire))? (?:an? |multiple |several |\d+ )?([A-Za-z][\w /&'’.,-]{2,70})"), 1.2),
    (re.compile(r"\bAs (?:an?|our|the) (?:new |successful )?([A-Z][\w /&'’.-]{2,60}?),? (?:you|your|this|the|I)\b"), 2.0),
    (re.compile(rf"\bThe ({_CAP_RUN}(?: \d)?) (?:will|must|is|are|has|plays|assists|attracts|provides?|reports|supports|serves|acts|performs|works|answers|handles|role|position|should|would|ensures|manages|helps|leads|delivers|maintains)\b"), 1.5),
    (re.compile(r"\bfit for the ([A-Za-z][\w /&'’.-]{2,60}?) (?:position|role|job|team)\b"), 1.6),
    (re.compile(rf"\b(?:the|our|this|an?) ({_CAP_RUN}) (?:position|role|opportunity|job|vacancy)\b"), 1.2),
    (re.compile(r"\bjoin (?:us|our team|the team)? ?as (?:an?|our) ([A-Za-z][\w /&'’.-]{2,60})"), 2.0),
    (re.compile(rf"\b(?:Our|our|several|hire|hiring) (?:several )?({_CAP_RUN}) (?:are|will|is|to)\b"), 0.8),
    (re.compile(rf"^({_CAP_RUN}) (?:Reports to|Job Overview|Job Summary|Position Summary|Summary|Location|Description|Job Description)\b"), 2.5),
)  # fmt: skip
_TITLE_LABEL = re.compile(
    r"(?:job ?title|title|position(?: title)?|role(?: title)?|job|job name|vacancy|job position|position available|designation|puesto|cargo|stelle|poste|posisi|jabatan)\s*(?:[:：]|\s[-–])\s*(\S.{1,90})",
    re.IGNORECASE,
)
_EMPLOYER_LABEL = re.compile(
    r"(?:employer|company|company name|hiring company|organi[sz]ation|organi[sz]ation name|client|business|business name|hiring organi[sz]ation|empresa|unternehmen|firma|entreprise|perusahaan)\s*(?:[:：]|\s[-–]\s)\s*(\S.{1,80})",
    re.IGNORECASE,
)
_TITLE_END = re.compile(
    r"\s+(?:to|who|with|that|which|for|at|in|on|based|located|reporting|responsible|and (?:we|you|to)|will|must|is|are|as|our|we|you|from|within|working|where|whose|team|position|role|job|has|have|ready|able|join|but|by|this|of our|of the)\b.*|[.!?;:(\n].*|\s[-–|]\s.*",
    re.DOTALL,
)
_ADJECTIVES = re.compile(
    r"^(?:(?:an?|the|our|new|dynamic|talented|motivated|experienced|passionate|friendly|reliable|enthusiastic|highly|self-motivated|dedicated|energetic|outgoing|full[- ]time|part[- ]time|permanent|temporary|seasonal|contract"
    r"|skilled|qualified|professional|creative|great|amazing|exceptional|driven|ambitious|hard-?working|organi[sz]ed|detail[- ]oriented|positive|proactive|remote|on-?site|hybrid|multiple|several|immediate|entry[- ]level"
    r"|customer-focused|customer-oriented|bright|strong|fun|\w+-oriented|\w+-driven|and|&),?\s+)+",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"\s*(?:[-–|,(/]\s*)(?:100% |fully |work from home|wfh\b)?(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|contract|temporary|permanent|urgent\w*|immediate\w*|hiring\w*|apply\w*|\$.*|£.*|€.*|\d.*|m/f/?\w?|m/w/d|f/m/x|h/f|w/m/d|work from home|wfh)\b[^-–|]*\)?\s*$",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"^(?:candidates?|individuals?|people|person|someone|team|team members?|you|us|our|help|new|this|that|a|job|role|position|employees?|applicants?|talent|opportunit\w+|professionals?|members?|customers?|leadership|management|skills?|experience|next role|company|clients?|growth|experts?|leaders?|partners?)$",
    re.IGNORECASE,
)
_CODE = re.compile(r"^[A-Z]{2,}[-_]?\d{3,}$|^\d{4,}$")

_NAME_WORD = r"(?:[A-Z][\w&'’.+-]*|\d[\w]*(?=\s[A-Z])|[a-z]+[A-Z]\w+)"
_NAME = rf"{_NAME_WORD}(?:(?: & | and the | of the | of | for | and |[ ,] ?(?=Inc|LLC|Ltd|GmbH|PLC|Corp|Co\b|S\.|s\.r\.o)| ){_NAME_WORD}){{0,5}}"
_EMPLOYER_PATTERNS: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(rf"\b(?:At|Here at|with us at) ({_NAME}),? (?:we|our|you|your|it|the)\b"), 2.5),
    (re.compile(rf"\b({_NAME}) (?:is|are) (?:currently |now |actively )?(?:looking|hiring|seeking|searching|in search|recruiting|growing|expanding)\b"), 2.5),
    (re.compile(rf"\b({_NAME})(?:, (?:Inc|LLC|Ltd)\.?)? (?:is|are) (?:proud to be )?(?:an? )?(?:[Ee]qual|EEO|EOE|E\.O\.E|an affirmative)"), 2.2),
    (re.compile(rf"\b[Jj]oin(?:ing)? (?:the |us at )?({_NAME}) (?:team|family|story|crew|today|and|in|as|to|\W)"), 1.8),
    (re.compile(rf"\b(?:[Ww]ork(?:ing)?|[Cc]areers?|[Ll]ife|[Jj]obs?|[Tt]eam|[Oo]pportunity) (?:at|for|with) ({_NAME})"), 1.5),
    (re.compile(rf"\bWhy (?:Work (?:at|for|with)|Join|Choose) ({_NAME})"), 1.5),
    (re.compile(rf"(?:^|[.!?\n]\s*|[,*•] )({_NAME})(?: \([^)]{{2,20}}\))? (?:is|was) (?:an?|the|one of|dedicated|committed|proud|located|founded|established|headquartered|privately|family|pioneering|on a mission|changing|transforming)\b"), 2.0),
    (re.compile(rf"\b({_NAME}) (?:offers|provides|delivers|serves|operates|strives|believes|specialises|specializes|has been|has over|has grown|was founded|values|embraces|helps|represents|employs|celebrates|collects|facilitates|secures?|operates|maintains|began)\b"), 1.2),
    (re.compile(rf"\b(?:Founded|Established|Since|Started|Headquartered|Based|Located) (?:in |as )?[\w ,]{{2,40}}?, ({_NAME}) (?:is|has|was|are)\b"), 2.5),
    (re.compile(rf"\b({_NAME})['’]s? (?:mission|values|products|customers|clients|members|team|employees|culture|core|location|technology|platform|commitment|High)\b"), 1.0),
    (re.compile(rf"\b(?:knowledge of|familiar with) ({_NAME}) products\b"), 2.0),
    (re.compile(rf"\b({_NAME}), (?:Inc|LLC|Ltd|GmbH|PLC|Corp|Co|Limited)\b"), 2.0),
    (re.compile(rf"\bcompany, ({_NAME}) (?:serves|is|has|provides|offers)\b"), 2.5),
    (re.compile(rf"\brepresent(?:s|ing)? the ({_NAME}) brand\b|\b(?:behalf of|subsidiary of|division of|part of) ({_NAME})\b"), 1.2),
    (re.compile(rf"\bon behalf of ({_NAME})"), 1.5),
)  # fmt: skip
_NO_EMPLOYER = re.compile(
    r"^(?:We|Our|The|You|Your|This|These|They|It|He|She|All|As|If|In|At|On|For|To|And|But|Job|Company|Position|Role|Candidates?|Applicants?|Who|What|Why|How|When|Where|There|Here|Must|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|Spanish|Experience|Training|Benefits?|Salary|Pay|Location|Team|Customers?|Employees?|Employer"
    r"|Equal|Opportunity|High|School|Qualifications?|Requirements?|Responsibilities|Work|Full|Part|Time|Flexible|Paid|Health|Medical|Dental|Vision|Once|Together|Today|Everyone|Everything|That|Those|Every|Each|Please|Strong|Excellent|Bilingual|Previous"
    r"|Customer Service|Management|Leadership|Ability|Knowledge|Are|Do|Is|Be|Not|No|Yes|So|With|From|By|Additional|Other|General|Some|Any|Will|Home|Great|Good|Ideal|Successful|Working|Sales|Service|Support|Assist|Human Resources|HR|Disclaimer|Note|Overview|Summary|Description|Department|United States|US|USA|UK|America|Microsoft|Google|Excel|Salesforce|Word|Outlook|Facebook|LinkedIn|Zoom|Slack|About|Headquartered|Founded|Effective|Last|Identifiers|Education|Covid|COVID|State|Federal|City|County|Law|Federal Law)$"
)
_COMPANY_FORM = re.compile(
    r"\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|PLC|plc|Corp|Corporation|Company|Group|S\.A|s\.r\.o|a\.s|Pty|Bank|Credit Union|Hospital|University|College|Hotel|Solutions|Services|Holdings|Associates|Partners|B\.V|Sp\. z o\.o)\b"
)


@dataclass(frozen=True, slots=True)
class Name:
    value: str
    sure: bool


def title_of(read: str, lines: list[Line]) -> Name | None:
    """The job's title: a label, a heading line, or how the text speaks of the job."""
    body = [line for line in lines if not line.opens]
    for line in body[:25]:
        found = _TITLE_LABEL.fullmatch(read[line.start : line.end])
        if found and len(found.group(1).split()) <= 12:
            title = clean_title(found.group(1))
            if title:
                return Name(title, True)
    votes = _title_votes(read, lines)
    first = _first_line_title(read, lines)
    if first:
        return Name(first.value, first.sure or any(_same(first.value, v) for v in votes))
    if not votes:
        return None
    best, weight = max(votes.items(), key=lambda entry: (entry[1], len(entry[0])))
    return Name(best, weight >= 1.5)


def clean_title(text: str) -> str | None:
    """The title alone, without adjectives, place, hours or pay around it."""
    title = _ADJECTIVES.sub("", " ".join(text.split()).strip(" *•-–:|,.\"“”'"))
    for _ in range(2):
        title = _SUFFIX.sub("", title).strip(" -–|,.:/")
    title = re.sub(r"\s*\(\s*\)", "", title)
    if not 3 <= len(title) <= 90 or _NO_TITLE.match(title) or _CODE.match(title) or "@" in title:
        return None
    return title


def _same(a: str, b: str) -> bool:
    a, b = a.casefold(), b.casefold()
    return a in b or b in a


def _first_line_title(read: str, lines: list[Line]) -> Name | None:
    """The first short line that names a job, before any section opens."""
    for number, line in enumerate(lines[:6]):
        text = " ".join(read[line.start : line.end].split())
        if line.opens or line.label or line.bullet:
            if line.opens and number > 0:
                break
            continue
        if _CODE.match(text) or ":" in text:
            continue
        if len(text.split()) > 10 or text.endswith((".", "!", "?")) or section_of(text) is not None:
            break
        job = _JOB_WORD.search(text) or _FIELD_TITLE.search(text)
        title = clean_title(text)
        if title and job:
            return Name(title, True)
        if title and number == 0 and len(lines) > 2 and lines[1].gap is False and len(text.split()) <= 6:
            return Name(title, False)
    return None


def _title_votes(read: str, lines: list[Line]) -> Counter[str]:
    votes: Counter[str] = Counter()
    for line in lines:
        if line.section in (Section.BENEFITS, Section.LEGAL):
            continue
        text = read[line.start : line.end]
        for pattern, worth in _TITLE_PATTERNS:
            for found in pattern.finditer(text):
                title = _job_phrase(found.group(1))
                if title:
                    votes[title] += worth * (1.0 if line.start < len(read) * 0.6 else 0.5)
    return votes


def _job_phrase(text: str) -> str | None:
    """The words up to and with the job word: "dynamic Customer Success Manager, reporting to" gives the middle."""
    text = _TITLE_END.sub("", text.strip())
    text = _ADJECTIVES.sub("", text).strip(" ,")
    jobs = list(_JOB_WORD.finditer(text))
    if not jobs or text.startswith("Senior Director"):
        return None
    end = jobs[-1].end()
    tail = re.match(r"\s(?:I{1,3}|IV|V|\d)\b", text[end:])
    phrase = text[: end + (tail.end() if tail else 0)].strip(" ,")
    words = phrase.split()
    capital = [w for w in words if w[0].isupper() or w[0].isdigit()]
    if len(words) > 7 or _NO_TITLE.match(phrase) or ("," in phrase and len(capital) < len(words) - 1):
        return None
    if len(capital) < len(words) / 2 and len(words) > 4:
        return None
    phrase = re.sub(r"(?<=\b)([A-Z]\w+(?:ative|iate|ent|ist))s$", r"\1", phrase)
    return clean_title(phrase)


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
    votes: Counter[str] = Counter()
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
    for name in list(votes):
        votes[name] += min(2.0, 0.2 * len(re.findall(rf"\b{re.escape(name)}\b", read)))
    if not votes:
        return None
    best, weight = max(votes.items(), key=lambda entry: (entry[1], len(entry[0])))
    for name, value in votes.items():  # the full name rather than its short form, when nearly as common
        if name != best and name.startswith(f"{best} ") and value >= 1.8 and _COMPANY_FORM.search(name):
            best = name
            break
    return Name(best, weight >= 2.6)


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
    return " ".join(words).strip(" ,.&-’'")


def _generic_name(name: str, title: str | None) -> bool:
    if (
        not name
        or len(name) < 2
        or _NO_EMPLOYER.match(name)
        or (_NO_EMPLOYER.match(name.split()[0])
        and not _COMPANY_FORM.search(name))
    ):
        return True
    if section_of(name) not in (None, Section.EMPLOYER) and len(name.split()) < 3:
        return True
    if title and _same(name, title):
        return True
    last = name.split()[-1]
    return bool(_JOB_WORD.fullmatch(last)) and not _COMPANY_FORM.search(name)


def names_a_job(text: str) -> bool:
    """Whether a heading names a job: "Call Center Agent" does, "Welcome" does not."""
    return bool(_JOB_WORD.search(text) or _FIELD_TITLE.search(text))
