"""The fields of a posting, read from its text; each says whether it is plain or only likely."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from apptracker.domain.applications import WorkMode
from apptracker.domain.postings import FieldValue, Requirement, RequirementKind
from apptracker.guide.headings import Section
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.reading.applying import applying
from apptracker.tailoring.reading.collecting import STATES, Fields
from apptracker.tailoring.reading.employers import employer_of, is_name
from apptracker.tailoring.reading.facts import facts_of
from apptracker.tailoring.reading.header import header_of
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.pay import parse_pay
from apptracker.tailoring.reading.sentences import sentences
from apptracker.tailoring.reading.titles import is_title, names_a_job, title_of

_CITY = re.compile(
    rf"\b([A-Z][\w.'’-]+(?: (?:of |de |del |la )?[A-Z][\w.'’-]+){{0,2}}),\s?((?:{STATES})\b)\.?(?:\s\d{{5}})?"
)
_PLACE = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}, ?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]+){0,2}(?: \d{5})?")
_LOCATION_LABEL = re.compile(
    r"(?:job |work |primary )?(?:locations?|city|place of work|where|ubicación|standort|arbeitsort"
    r"|einsatzort|lokasi|lieu|luogo|work site|workplace)",
    re.IGNORECASE,
)
_BASED = re.compile(
    r"\b(?:[Bb]ased|[Ll]ocated|[Hh]eadquartered|[Oo]n-?site|[Ii]n-?office|[Oo]ffices?|[Hh]ybrid|[Jj]oin us"
    r"|[Rr]ole|[Pp]osition)(?: is| are)?(?: based)? (?:in|at|from) (?:our |the )?([A-Z][\w.'’-]+(?:["
    r" ,]+(?:and )?[A-Z][\w.'’-]+){0,3})"
)
_MODES: tuple[tuple[re.Pattern[str], WorkMode, bool], ...] = (
    (
        re.compile(r"\bhybrid\b(?! (?:cloud|vehicle|car|app|model of care|systems?))", re.IGNORECASE),
        WorkMode.HYBRID,
        True,
    ),
    (
        re.compile(
            r"\b(?:100 ?%|fully|completely|permanently|entirely) (?:remote|virtual)|\bremote (?:position"
            r"|role|job|opportunity|work opportunity|employment|based|worker|first)\b|\b(?:is|are|be)"
            r" (?:a )?(?:fully |100% )?(?:remote|virtual)\b(?! capable)|\bvirtual position\b|\bremote,"
            r" (?:full|part)|\bwork (?:from|at) home (?:position|role|job|opportunity)|\bwork[- ]from[-"
            r" ]home\b(?! (?:office|setup|equip))|\btelecommut|\bhome[- ]based\b|\bremote only\b"
            r"|\banywhere in\b|\bfrom their homes\b|\bworking from home\b",
            re.IGNORECASE,
        ),
        WorkMode.REMOTE,
        True,
    ),
    (
        re.compile(
            r"\b(?:on-?site|in[- ]office|in[- ]person|office[- ]based)\b(?!\s+(?:at|or|health|child|gym"
            r"|cafeteria|parking|interview|fitness|training|support visits))|\bWFO\b|\bon site"
            r" (?:position|role|job|opportunity|only)\b|\bwork from (?:the )?office\b|\bnot (?:a"
            r" )?remote\b",
            re.IGNORECASE,
        ),
        WorkMode.ON_SITE,
        True,
    ),
    (
        re.compile(
            r"\bremote\b(?! (?:access|support tool|tool|control|desktop|troubleshoot|technical|site"
            r"|location|monitor|dashboard|area|deposit))|\bwork(?:ing)? remotely\b",
            re.IGNORECASE,
        ),
        WorkMode.REMOTE,
        False,
    ),
)
_TYPES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bfull[- ]?time\b|\bvollzeit\b|\bjornada completa\b|\btemps plein\b", re.IGNORECASE), "full-time"),
    (
        re.compile(
            r"\bpart[- ]?time\b|\bteilzeit\b|\bmedia jornada\b|\btemps partiel\b|\bparuh waktu\b", re.IGNORECASE
        ),
        "part-time",
    ),
    (
        re.compile(r"\btemporary\b|\btemp[- ]to[- ]\w+\b|\bfixed[- ]term\b|\bbefristet\b|\bcdd\b", re.IGNORECASE),
        "temporary",
    ),
    (
        re.compile(
            r"\bcontract(?:or)? (?:position|role|job|basis|to hire|to-hire|work)\b|\bindependent"
            r" contractor\b|\b1099\b|\bfreelance\b",
            re.IGNORECASE,
        ),
        "contract",
    ),
    (
        re.compile(
            r"\bpermanent (?:position|role|job|contract|full|part|employment)\b|\bpermanent\b(?= ?[,"
            r"|/(-]|$)|\bunbefristet\b|\bcdi\b",
            re.IGNORECASE,
        ),
        "permanent",
    ),
    (re.compile(r"\binternship\b|\bpraktikum\b", re.IGNORECASE), "internship"),
    (re.compile(r"\bseasonal\b", re.IGNORECASE), "seasonal"),
    (re.compile(r"\bcasual (?:position|role|job|work|contract)\b|\bzero[- ]hours?\b", re.IGNORECASE), "casual"),
)
_TYPE_LABEL = re.compile(
    r"(?:employment|job|position|contract|work)?\s*(?:type|status)|schedule|hours|contract|employment|seniority level",
    re.IGNORECASE,
)
_TYPE_PLAIN = re.compile(
    r"\b(?:position|role|opportunity|job|this is an?|seeking an?|searching for an?|looking for an?|hiring"
    r"|employment)\b",
    re.IGNORECASE,
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_TIME = r"\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|AM|PM|h\b)?"
_HOURS: tuple[re.Pattern[str], ...] = (
    re.compile(
        rf"\b{_DAY}\s?(?:-|–|to|through|thru|and|&|,)\s?{_DAY}(?:[,;:]?\s?(?:from |between"
        rf" )?{_TIME}\s?(?:-|–|to|and|until)\s?{_TIME})?(?:,? (?:and )?(?:every other"
        rf" )?{_DAY}\s{_TIME}\s?(?:-|–|to)\s?{_TIME})?",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b\d{1,2}(?:\.\d)?(?:\s?(?:-|–|to)\s?\d{1,2})?\+?[ /]*(?:hours?|hrs?\.?)(?:\s?(?:/|per|a"
        r"|each)\s?(?:week|wk)| weekly| minimum)",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:part|full)[- ]time,? \(?\d{1,2}\s?(?:-|–|to)\s?\d{1,2} (?:hours|hrs)\)?", re.IGNORECASE),
    re.compile(rf"\b{_TIME}\s?(?:-|–|to|and)\s?\d{{1,2}}(?:[:.]\d{{2}})?\s?(?:am|pm|a\.m\.|p\.m\.)", re.IGNORECASE),
    re.compile(
        r"\b(?:rotating|rotational|evening|night|day|morning|afternoon|overnight|weekend"
        r"|evening/weekend)s?(?: and \w+)? shifts?\b",
        re.IGNORECASE,
    ),
)
_HOURS_LABEL = re.compile(
    r"(?:work |working |office )?(?:hours|schedule|shifts?|shift times?|shift hours|work days|days|hours of"
    r" work|arbeitszeit|horario|jam kerja)",
    re.IGNORECASE,
)
_PAY_LABEL = re.compile(
    r"(?:.*\b)?(?:pay|salary|compensation|wage|wages|rate|range|remuneration|package|gaji|salario|sueldo"
    r"|gehalt|plat|mzda)\b.*",
    re.IGNORECASE,
)


def fields_of(
    read: str, lines: list[Line], requirements: tuple[Requirement, ...], *, today: date
) -> dict[str, FieldValue]:
    """Every field the text gives. What it does not say is absent."""
    fields = Fields()
    facts = facts_of(read)
    header = header_of(read, facts, is_title, is_name)
    title = title_of(read, lines, facts, header)
    if title:
        fields.put("title", title.value, sure=title.sure)
    employer = employer_of(read, lines, facts, header, title.value if title else None)
    if employer:
        fields.put("employer", employer.value, sure=employer.sure)
    readers: tuple[Callable[[str, list[Line], Fields], None], ...] = (
        _location,
        _work_mode,
        _employment_type,
        _hours,
        _pay,
    )
    for reader in readers:
        reader(read, lines, fields)
    applying(read, lines, fields, today)
    _languages(requirements, fields)
    return fields.values


def _labelled(read: str, lines: list[Line], label: re.Pattern[str]) -> list[str]:
    """Values under a label: on the same line, or on the line after a heading."""
    result = []
    for number, line in enumerate(lines):
        text = read[line.start : line.end]
        if line.label and label.fullmatch(line.label.strip()):
            result.append(text)
            continue
        bare = text.rstrip(" :")
        if line.opens and label.fullmatch(bare) and number + 1 < len(lines) and not lines[number + 1].opens:
            result.append(read[lines[number + 1].start : lines[number + 1].end])
            continue
        before, colon, after = text.partition(":")
        if colon and after.strip() and len(before) < 30 and label.fullmatch(before.strip()):
            result.append(after.strip())
    return [value for value in result if value.strip()]


def _location(read: str, lines: list[Line], fields: Fields) -> None:
    for value in _labelled(read, lines, _LOCATION_LABEL):
        place = re.split(r"\s+or (?:willing|remote)\b|\s*[|•]\s*|(?<=[a-z])\.\s", " ".join(value.split()))[0].strip(
            " .,;-"
        )
        if place and len(place.split()) <= 14 and not re.search(r"\b(?:opportunity|position|will|must|you)\b", place):
            fields.put("location", place, sure=True)
            return
    head = lines[:4]
    if len(head) == 4 and not any(line.opens or line.label or line.gap for line in head[1:3]):
        place = read[head[2].start : head[2].end].strip()
        if (
            "employer" in fields.values
            and fields.values["employer"].value == read[head[1].start : head[1].end].strip()
            and len(place.split()) <= 6
        ):
            fields.put("location", place, sure=True)
    for line in lines[:5]:
        pieces = re.split(r"\s+[|·•]\s+", read[line.start : line.end])
        for piece in pieces if len(pieces) > 1 else ():
            if _PLACE.fullmatch(piece) and not names_a_job(piece):
                fields.put("location", piece, sure=True)
                return
    own = [line for line in lines if line.section not in (Section.EMPLOYER, Section.LEGAL, Section.BENEFITS)]
    for group, sure in ((own, True), (lines, False)):
        for line in group:
            text = read[line.start : line.end]
            if found := _CITY.search(text):
                short = len(text.split()) <= 10
                here = bool(
                    re.search(
                        r"\b(?:on-?site|in|at|location|based|office)\b[^.]{0,60}$", text[: found.start()], re.IGNORECASE
                    )
                )
                fields.put(
                    "location",
                    f"{found.group(1)}, {found.group(2)}",
                    sure=sure and (short or here) and len(set(_CITY.findall(read))) == 1,
                )
                return
    for line in own:
        if found := _BASED.search(read[line.start : line.end]):
            place = re.sub(r",?\s+(?:and|We|Our|The|This)\b.*", "", found.group(1)).strip(" ,.")
            fields.put("location", place, sure=False)
            return


def _work_mode(read: str, lines: list[Line], fields: Fields) -> None:
    modes: dict[WorkMode, bool] = {}
    for line in lines:
        if line.section in (Section.LEGAL, Section.BENEFITS):
            continue
        text = read[line.start : line.end]
        for pattern, mode, plain in _MODES:
            if pattern.search(text):
                plain = plain or bool(line.label) or line.start < 200
                if re.search(r"capable|possib|may be|option|flexib|able to be|for 100%", text, re.IGNORECASE):
                    plain = False
                modes[mode] = modes.get(mode, False) or plain
    if len(modes) > 1:
        mode = WorkMode.HYBRID if WorkMode.HYBRID in modes else next(iter(modes))
        plain_modes = [m for m, plain in modes.items() if plain]
        fields.put("work_mode", (plain_modes[0] if len(plain_modes) == 1 else mode).value, sure=False)
    for mode, plain in modes.items():
        if len(modes) == 1:
            fields.put("work_mode", mode.value, sure=plain)


def _employment_type(read: str, lines: list[Line], fields: Fields) -> None:
    for value in _labelled(read, lines, _TYPE_LABEL):
        kinds = _types_in(value)
        if kinds:
            fields.put("employment_type", ", ".join(kinds), sure=True)
            return
    plain: list[str] = []
    likely: list[str] = []
    for number, line in enumerate(lines):
        if line.section in (Section.BENEFITS, Section.LEGAL):
            continue
        for start, end in sentences(read, line.start, line.end):
            text = read[start:end]
            if re.search(
                r"\b(?:benefits?|insurance|tuition|401|employees only|full-time employees)\b", text, re.IGNORECASE
            ):
                continue
            kinds = _types_in(text)
            sure = (number < 6 and len(text.split()) <= 12) or bool(_TYPE_PLAIN.search(text))
            (plain if sure else likely).extend(k for k in kinds if k not in plain)
    if plain:
        fields.put("employment_type", ", ".join(dict.fromkeys(plain)), sure=len(set(plain)) == 1)
    elif likely:
        fields.put("employment_type", ", ".join(dict.fromkeys(likely)), sure=False)


def _types_in(text: str) -> list[str]:
    return [kind for pattern, kind in _TYPES if pattern.search(text)]


def _hours(read: str, lines: list[Line], fields: Fields) -> None:
    for value in _labelled(read, lines, _HOURS_LABEL):
        if re.search(r"\d|shift|week|day|night|evening|flexib", value, re.IGNORECASE) and len(value.split()) <= 20:
            fields.put("hours", " ".join(value.split()).strip(" ."), sure=True)
    for sure_patterns, patterns in ((True, _HOURS[:3]), (False, _HOURS[3:])):
        for pattern in patterns:
            for line in lines:
                if line.section in (Section.BENEFITS, Section.LEGAL, Section.EMPLOYER):
                    continue
                found = pattern.search(read, line.start, line.end)
                if found and not re.search(
                    r"hours of operation|benefit|medical", read[line.start : found.start()], re.IGNORECASE
                ):
                    fields.put("hours", " ".join(found.group().split()).strip(" ,"), sure=sure_patterns)
                    return


def _pay(read: str, lines: list[Line], fields: Fields) -> None:
    dollars = "USD" if re.search(r"\bUSA?,|\bUnited States\b", read) else None
    for value in _labelled(read, lines, _PAY_LABEL):
        reading = parse_pay(value, labelled=True, currency=dollars)
        if reading:
            fields.put("pay", reading.pay, sure=reading.sure)
    for line in lines:
        if line.section in (Section.EMPLOYER, Section.LEGAL):
            continue
        for start, end in sentences(read, line.start, line.end):
            if "$" in read[start:end] or re.search(r"[£€₹₱]|\bRp|\b[A-Z]{3}\b", read[start:end]):
                reading = parse_pay(read[start:end], labelled=False)
                if reading:
                    fields.put("pay", reading.pay, sure=reading.sure)


def _languages(requirements: tuple[Requirement, ...], fields: Fields) -> None:
    terms = lexicon().terms
    found: dict[str, bool] = {}
    for requirement in requirements:
        for term_id in (requirement.term, *requirement.subterms):
            term = terms.get(term_id or "")
            if term and term.kind is RequirementKind.LANGUAGE and term.id != "bilingual" and requirement.is_asked:
                found[term.name] = found.get(term.name, False) or requirement.must
    if found:
        fields.put("languages", list(found), sure=True)
