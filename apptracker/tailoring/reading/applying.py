"""Applying: until when, to whom, with what; reference, contact, documents and dates."""

from __future__ import annotations

import re
from datetime import date

from apptracker.guide.headings import Section
from apptracker.tailoring.reading.collecting import STATES, Fields
from apptracker.tailoring.reading.dates import parse_ago, parse_date
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.sentences import sentences
from apptracker.tailoring.reading.wording import NO_CALLS

_DEADLINE = re.compile(
    r"\b(?:apply (?:by|before|until)|deadline|closing date|close[sd]? (?:on|by)|closes|applications?"
    r" (?:close|due|must be received|are due|accepted until|accepted through)|last date|application window"
    r"|until filled or|bewerbungsfrist|fecha límite|date limite|applications? by|no later than)\b",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"\b(?:date posted|posted(?: on)?|posting date|published(?: on)?|listed on|advertised on|job posted"
    r"|veröffentlicht)\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"\b(?:job|requisition|req|reference|ref|vacancy|posting|position|auto req|opening)[ .]*(?:id|no|number"
    r"|num|code|ref(?:erence)?|#)\b\.?\s*(?:is\b)?\s*[:#]?\s*([A-Z0-9][\w/-]*\d[\w/-]*)"
    r"|\bref(?:erence)?\.?\s*[:#]\s*([A-Z0-9][\w/-]*\d[\w/-]*)|\breq ?#\s*([\w-]*\d[\w-]*)",
    re.IGNORECASE,
)
_CODE_LINE = re.compile(r"[A-Z]{2,}[-_]?\d{4,}|R-?\d{5,}|JR-?\d{4,}|REQ-?\d{3,}")
_EMAIL = re.compile(r"[\w.+-]{1,64}(?:@|\s?\[at\]\s?|\[a-t\]|\s?\(at\)\s?)[\w-]+(?:\.[\w-]+)+")
_NOT_CONTACT = re.compile(
    r"accommodat|disabilit|privacy|unsubscribe|noreply|no-reply|fraud|data protection|abuse", re.IGNORECASE
)
_PHONE = re.compile(
    r"(?<![\w.$£€/])(?:\+?\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)[\s.-]?"
    r"|\d{2,5}[\s.-])\d{3,4}[\s.-]?\d{3,4}(?:\s?(?:ext|x)\.?\s?\d{1,5})?(?![\w/])"
)
_PHONE_WORDS = re.compile(
    r"\b(?:call|phone|tel|telephone|contact|text|mobile|cell|whatsapp|ring|dial" r"|number)\b", re.IGNORECASE
)
_PERSON = r"((?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?[A-Z][a-zà-ÿ'’-]+(?: [A-Z]\.)?(?: (?:de |van |von )?[A-Z][a-zà-ÿ'’-]+){1,2})"
_CONTACTS: tuple[tuple[re.Pattern[str], bool], ...] = (
    (
        re.compile(
            rf"\b(?:[Cc]ontact(?: person| name)?|[Rr]ecruiter|[Hh]iring [Mm]anager|[Aa]ttn|[Aa]ttention"
            rf"|[Aa]nsprechpartner(?:in)?|[Cc]ontacto)\s*:\s*{_PERSON}"
        ),
        True,
    ),
    (
        re.compile(
            rf"\b(?:[Pp]lease )?(?:[Cc]ontact|[Cc]all|[Ee]-?mail|[Aa]sk for|[Rr]each out to|[Ss]peak"
            rf" (?:to|with)|[Aa]ddressed to|[Ss]end (?:your )?(?:resume|CV|application) to)"
            rf" {_PERSON}(?=\s*(?:,|at|on|via|by|\(|for|-|–|\.|or|using|\d|$))"
        ),
        True,
    ),
)
_NOT_PERSON = re.compile(
    r"\b(?:Human|Resources|HR|Department|Team|Office|Manager|Recruiting|Recruitment|Talent|Customer|Service"
    r"|Us|Center|Company|Services|Support|Careers?|Hiring|Sales|Equal|Person|Name|Human Resources|Inc)\b"
)
_DOCUMENTS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"\bresum[eé]s?\b|\bCVs?\b|\bcurriculum vitae\b|\blebenslauf\b|\bcurrículum\b", re.IGNORECASE),
        "resume",
    ),
    (
        re.compile(
            r"\bcover(?:ing)? letters?\b|\bletter of (?:interest|motivation|application)\b|\bmotivation"
            r" letter\b|\banschreiben\b|\bcarta de presentación\b|\blettre de motivation\b",
            re.IGNORECASE,
        ),
        "cover letter",
    ),
    (
        re.compile(r"\b(?:professional |work |three |two |\d )?references\b(?! (?:check|to))", re.IGNORECASE),
        "references",
    ),
    (re.compile(r"\bportfolio\b", re.IGNORECASE), "portfolio"),
    (re.compile(r"\btranscripts?\b(?= )", re.IGNORECASE), "transcript"),
    (re.compile(r"\bwriting samples?\b|\bwork samples?\b", re.IGNORECASE), "work samples"),
    (re.compile(r"\bsalary (?:requirements|expectations|history)\b", re.IGNORECASE), "salary expectations"),
    (re.compile(r"\bcertificates\b|\bzeugnisse\b", re.IGNORECASE), "certificates"),
)
_SENDING = re.compile(
    r"\b(?:submit|send|sending|attach|upload|include|including|provide|e-?mail|enclos|forward|bring|along"
    r" with|together with|apply with|drop off|schicken|senden|enviar|envía|envoy|kirim)",
    re.IGNORECASE,
)
_APPLYING = re.compile(
    r"\b(?:to apply|apply (?:now|today|online|here|at|by|via|through|in person|with|directly)|submit (?:your"
    r"|an?) (?:resume|cv|application)|send (?:us )?(?:your|an?|a copy of your) (?:resume|cv|application"
    r"|e-?mail|cover)|e-?mail (?:your|us|a) |start (?:their|your|an) application|send an email to|forward"
    r" your|application form|bewerben sie|envía tu)\b",
    re.IGNORECASE,
)


def applying(read: str, lines: list[Line], fields: Fields, today: date) -> None:
    """Fills reference, contact, calls, documents, way of applying and dates."""
    _reference(read, lines, fields)
    _contact(read, lines, fields)
    _documents(read, lines, fields)
    _how_to_apply(read, lines, fields)
    _dates(read, lines, fields, today)
    if NO_CALLS.search(read):
        fields.put("no_calls", True, sure=True)


def _dates(read: str, lines: list[Line], fields: Fields, today: date) -> None:
    mdy = None if re.search(r"\b(?:UK|GBP|£|Ireland|Australia)\b", read) is None else True
    if mdy is None and re.search(rf"\$|\b(?:{STATES})\b|\bUSA?\b", read):
        mdy = False
    for line in lines:
        text = read[line.start : line.end]
        if line.label:
            text = f"{line.label}: {text}"
        for name, pattern, future in (("deadline", _DEADLINE, True), ("posted_on", _POSTED, False)):
            found = pattern.search(text)
            if not found and future and _APPLYING.search(text):
                found = re.search(r"\b(?:by|before|until|no later than)\b(?=\s+(?:\w+,? )?(?:\d|[A-Z][a-z]+ \d))", text)
            if not found:
                continue
            near = text[found.start() : found.end() + 60]
            parsed = parse_date(near, today=today, future=future, day_first=mdy)
            if parsed:
                fields.put(name, parsed[0], sure=parsed[1])
            elif not future and (ago := parse_ago(near, today=today)):
                fields.put(name, ago, sure=False)


def _reference(read: str, lines: list[Line], fields: Fields) -> None:
    for found in _REFERENCE.finditer(read):
        fields.put("reference", next(g for g in found.groups() if g).rstrip("/-"), sure=True)
    for line in lines[:3]:
        text = read[line.start : line.end]
        if _CODE_LINE.fullmatch(text):
            fields.put("reference", text, sure=True)


def _contact(read: str, lines: list[Line], fields: Fields) -> None:
    emails: list[str] = []
    for line in lines:
        for start, end in sentences(read, line.start, line.end):
            text = read[start:end]
            if _NOT_CONTACT.search(text):
                continue
            emails += [re.sub(r"\s?[\[(]a-?t[\])]\s?", "@", e).rstrip(".") for e in _EMAIL.findall(text)]
            for phone in _PHONE.finditer(text):
                digits = re.sub(r"\D", "", phone.group())
                near = text[max(0, phone.start() - 50) : phone.start()]
                if 8 <= len(digits) <= 15 and not re.search(r"fax|\bid\b|req|ref", near, re.IGNORECASE):
                    fields.put("contact_phone", phone.group().strip(), sure=bool(_PHONE_WORDS.search(near)))
            for pattern, plain in _CONTACTS:
                found = pattern.search(text)
                if not found and _APPLYING.search(text):
                    found = re.search(rf"\bto {_PERSON} (?:at|via|on)\b", text)
                if found and not _NOT_PERSON.search(found.group(1)):
                    fields.put("contact_name", found.group(1).strip(), sure=plain)
    unique = list(dict.fromkeys(emails))
    if unique:
        fields.put("contact_email", unique[0], sure=len(unique) == 1)


def _documents(read: str, lines: list[Line], fields: Fields) -> None:
    wanted: list[str] = []
    for line in lines:
        if line.section in (Section.LEGAL, Section.EMPLOYER):
            continue
        for start, end in sentences(read, line.start, line.end):
            text = read[start:end]
            if _SENDING.search(text) and not re.search(r"personal information|we collect", text, re.IGNORECASE):
                wanted += [
                    name
                    for pattern, name in _DOCUMENTS
                    if pattern.search(text) and not re.search(r"\bno (?:cvs|resumes|cover)", text, re.IGNORECASE)
                ]
    if wanted:
        fields.put("documents", list(dict.fromkeys(wanted)), sure=True)


def _how_to_apply(read: str, lines: list[Line], fields: Fields) -> None:
    for line in lines:
        if line.opens or line.section is Section.LEGAL:
            continue
        for start, end in sentences(read, line.start, line.end):
            text = " ".join(read[start:end].split())
            inside = next(
                (m.group(1) for m in re.finditer(r"\(([^()]+)\)", text) if _APPLYING.search(m.group(1))), None
            )
            text = inside or text
            if re.search(r"encouraged to apply", text, re.IGNORECASE):
                continue
            if _APPLYING.search(text) and 3 <= len(text.split()) <= 60:
                fields.put("how_to_apply", text, sure=True)
                return
    for line in lines:
        text = read[line.start : line.end]
        if line.section is Section.APPLY and not line.opens and not line.label and not _DEADLINE.search(text):
            fields.put("how_to_apply", " ".join(read[line.start : line.end].split())[:300], sure=False)
            return
