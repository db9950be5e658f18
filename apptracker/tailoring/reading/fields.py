"""The fields of a posting, read from its text; each says whether it is plain or only likely."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from apptracker.domain.applications import WorkMode
from apptracker.domain.postings import FieldSource, FieldValue, Requirement, RequirementKind
from apptracker.guide.headings import Section
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.reading.dates import parse_ago, parse_date
from apptracker.tailoring.reading.names import employer_of, title_of
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.pay import parse_pay
from apptracker.tailoring.reading.requirements import sentences

_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY"
    "|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD"
)
_CITY = re.compile(
    rf"\b([A-Z][\w.'’-]+(?: (?:of |de |del |la )?[A-Z][\w.'’-]+){{0,2}}),\s?((?:{_STATES})\b)\.?(?:\s\d{{5}})?"
)
_LOCATION_LABEL = re.compile(
    r"(?:job |work |primary )?(?:locations?|city|place of work|where|ubicación|standort|arbeitsort|einsatzort|lokasi|lieu|luogo|work site|workplace)",
    re.IGNORECASE,
)
_BASED = re.compile(
    r"\b(?:[Bb]ased|[Ll]ocated|[Hh]eadquartered|[Oo]n-?site|[Ii]n-?office|[Oo]ffices?|[Hh]ybrid|[Jj]oin us|[Rr]ole|[Pp]osition)(?: is| are)?(?: based)? (?:in|at|from) (?:our |the )?([A-Z][\w.'’-]+(?:[ ,]+(?:and )?[A-Z][\w.'’-]+){0,3})"
)
_MODES: tuple[tuple[re.Pattern[str], WorkMode, bool], ...] = (
    (re.compile(r"\bhybrid\b(?! (?:cloud|vehicle|car|app|model of care|systems?))", re.IGNORECASE), WorkMode.HYBRID, True),
    (re.compile(r"\b(?:100 ?%|fully|completely|permanently|entirely) (?:remote|virtual)|\bremote (?:position|role|job|opportunity|work opportunity|employment|based|worker|first)\b|\b(?:is|are|be) (?:a )?(?:fully |100% )?(?:remote|virtual)\b(?! capable)|\bvirtual position\b|\bremote, (?:full|part)|\bwork (?:from|at) home (?:position|role|job|opportunity)|\bwork[- ]from[- ]home\b(?! (?:office|setup|equip))|\btelecommut|\bhome[- ]based\b|\bremote only\b|\banywhere in\b|\bfrom their homes\b|\bworking from home\b", re.IGNORECASE), WorkMode.REMOTE, True),
    (re.compile(r"\b(?:on-?site|in[- ]office|in[- ]person|office[- ]based)\b(?!\s+(?:health|child|gym|cafeteria|parking|interview|fitness|training|support visits))|\bWFO\b|\bon site (?:position|role|job|opportunity|only)\b|\bwork from (?:the )?office\b|\bnot (?:a )?remote\b", re.IGNORECASE), WorkMode.ON_SITE, True),
    (re.compile(r"\bremote\b(?! (?:access|support tool|tool|control|desktop|troubleshoot|technical|site|location|monitor|dashboard|area|deposit))|\bwork(?:ing)? remotely\b", re.IGNORECASE), WorkMode.REMOTE, False),
)  # fmt: skip
_TYPES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bfull[- ]?time\b|\bvollzeit\b|\bjornada completa\b|\btemps plein\b", re.IGNORECASE), "full-time"),
    (re.compile(r"\bpart[- ]?time\b|\bteilzeit\b|\bmedia jornada\b|\btemps partiel\b|\bparuh waktu\b", re.IGNORECASE), "part-time"),
    (re.compile(r"\btemporary\b|\btemp[- ]to[- ]\w+\b|\bfixed[- ]term\b|\bbefristet\b|\bcdd\b", re.IGNORECASE), "temporary"),
    (re.compile(r"\bcontract(?:or)? (?:position|role|job|basis|to hire|to-hire|work)\b|\bindependent contractor\b|\b1099\b|\bfreelance\b", re.IGNORECASE), "contract"),
    (re.compile(r"\bpermanent (?:position|role|job|contract|full|part|employment)\b|\bpermanent\b(?= ?[,|/(-]|$)|\bunbefristet\b|\bcdi\b", re.IGNORECASE), "permanent"),
    (re.compile(r"\binternship\b|\bpraktikum\b", re.IGNORECASE), "internship"),
    (re.compile(r"\bseasonal\b", re.IGNORECASE), "seasonal"),
    (re.compile(r"\bcasual (?:position|role|job|work|contract)\b|\bzero[- ]hours?\b", re.IGNORECASE), "casual"),
)  # fmt: skip
_TYPE_LABEL = re.compile(
    r"(?:employment|job|position|contract|work)?\s*(?:type|status)|schedule|hours|contract|employment|seniority level",
    re.IGNORECASE,
)
_TYPE_PLAIN = re.compile(
    r"\b(?:position|role|opportunity|job|this is an?|seeking an?|searching for an?|looking for an?|hiring|employment)\b",
    re.IGNORECASE,
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_TIME = r"\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|AM|PM|h\b)?"
_HOURS: tuple[re.Pattern[str], ...] = (
    re.compile(rf"\b{_DAY}\s?(?:-|–|to|through|thru|and|&|,)\s?{_DAY}(?:[,;:]?\s?(?:from |between )?{_TIME}\s?(?:-|–|to|and|until)\s?{_TIME})?(?:,? (?:and )?(?:every other )?{_DAY}\s{_TIME}\s?(?:-|–|to)\s?{_TIME})?", re.IGNORECASE),
    re.compile(r"\b\d{1,2}(?:\.\d)?(?:\s?(?:-|–|to)\s?\d{1,2})?\+?[ /]*(?:hours?|hrs?\.?)(?:\s?(?:/|per|a|each)\s?(?:week|wk)| weekly| minimum)", re.IGNORECASE),
    re.compile(r"\b(?:part|full)[- ]time,? \(?\d{1,2}\s?(?:-|–|to)\s?\d{1,2} (?:hours|hrs)\)?", re.IGNORECASE),
    re.compile(rf"\b{_TIME}\s?(?:-|–|to|and)\s?\d{{1,2}}(?:[:.]\d{{2}})?\s?(?:am|pm|a\.m\.|p\.m\.)", re.IGNORECASE),
    re.compile(r"\b(?:rotating|rotational|evening|night|day|morning|afternoon|overnight|weekend|evening/weekend)s?(?: and \w+)? shifts?\b", re.IGNORECASE),
)  # fmt: skip
_HOURS_LABEL = re.compile(
    r"(?:work |working |office )?(?:hours|schedule|shifts?|shift times?|shift hours|work days|days|hours of work|arbeitszeit|horario|jam kerja)",
    re.IGNORECASE,
)
_PAY_LABEL = re.compile(
    r"(?:.*\b)?(?:pay|salary|compensation|wage|wages|rate|range|remuneration|package|gaji|salario|sueldo|gehalt|plat|mzda)\b.*",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\b(?:apply (?:by|before|until)|deadline|closing date|close[sd]? (?:on|by)|closes|applications? (?:close|due|must be received|are due|accepted until|accepted through)|last date|application window|until filled or|bewerbungsfrist|fecha límite|date limite|applications? by|no later than)\b",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"\b(?:date posted|posted(?: on)?|posting date|published(?: on)?|listed on|advertised on|job posted|veröffentlicht)\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"\b(?:job|requisition|req|reference|ref|vacancy|posting|position|auto req|opening)[ .]*(?:id|no|number|num|code|ref(?:erence)?|#)\b\.?\s*(?:is\b)?\s*[:#]?\s*([A-Z0-9][\w/-]*\d[\w/-]*)|\bref(?:erence)?\.?\s*[:#]\s*([A-Z0-9][\w/-]*\d[\w/-]*)|\breq ?#\s*([\w-]*\d[\w-]*)",
    re.IGNORECASE,
)
_CODE_LINE = re.compile(r"[A-Z]{2,}[-_]?\d{4,}|R-?\d{5,}|JR-?\d{4,}|REQ-?\d{3,}")
_EMAIL = re.compile(r"[\w.+-]+(?:@|\s?\[at\]\s?|\[a-t\]|\s?\(at\)\s?)[\w-]+(?:\.[\w-]+)+")
_NOT_CONTACT = re.compile(
    r"accommodat|disabilit|privacy|unsubscribe|noreply|no-reply|fraud|data protection|abuse", re.IGNORECASE
)
_PHONE = re.compile(
    r"(?<![\w.$£€/])(?:\+?\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)[\s.-]?|\d{2,5}[\s.-])\d{3,4}[\s.-]?\d{3,4}(?:\s?(?:ext|x)\.?\s?\d{1,5})?(?![\w/])"
)
_PHONE_WORDS = re.compile(r"\b(?:call|phone|tel|telephone|contact|text|mobile|cell|whatsapp|ring|dial|number)\b", re.IGNORECASE)
_PERSON = r"((?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?[A-Z][a-zà-ÿ'’-]+(?: [A-Z]\.)?(?: (?:de |van |von )?[A-Z][a-zà-ÿ'’-]+){1,2})"
_CONTACTS: tuple[tuple[re.Pattern[str], bool], ...] = (
    (re.compile(rf"\b(?:[Cc]ontact(?: person| name)?|[Rr]ecruiter|[Hh]iring [Mm]anager|[Aa]ttn|[Aa]ttention|[Aa]nsprechpartner(?:in)?|[Cc]ontacto)\s*:\s*{_PERSON}"), True),
    (re.compile(rf"\b(?:[Pp]lease )?(?:[Cc]ontact|[Cc]all|[Ee]-?mail|[Aa]sk for|[Rr]each out to|[Ss]peak (?:to|with)|[Aa]ddressed to|[Ss]end (?:your )?(?:resume|CV|application) to) {_PERSON}(?=\s*(?:,|at|on|via|by|\(|for|-|–|\.|or|using|\d|$))"), True),
)  # fmt: skip
_NOT_PERSON = re.compile(
    r"\b(?:Human|Resources|HR|Department|Team|Office|Manager|Recruiting|Recruitment|Talent|Customer|Service|Us|Center|Company|Services|Support|Careers?|Hiring|Sales|Equal|Person|Name|Human Resources|Inc)\b"
)
_NO_CALLS = re.compile(
    r"\bno (?:phone|telephone) (?:calls?|enquiries|inquiries)\b|\bno calls?,? please\b|\bno calls? (?:or|and) (?:\w+ ){0,2}(?:emails?|visits?|walk|drop)|\bplease,? (?:no|don['’]t|do not) (?:phone |telephone )?call|\bdo not (?:phone|call|telephone)\b|\bdon['’]t (?:phone|call) (?:us|the)|\bphone calls (?:will not|are not)"
    r"|\bcalls will not be (?:accepted|answered|returned)|\bbitte keine (?:anrufe|telefon)|\bno (?:se aceptan )?llamadas\b|\bno (?:walk-?ins|drop-?ins) or (?:phone )?calls\b|\bnot (?:be )?accept(?:ing)? (?:phone )?calls\b|\bpas d['’]appels\b",
    re.IGNORECASE,
)
_DOCUMENTS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bresum[eé]s?\b|\bCVs?\b|\bcurriculum vitae\b|\blebenslauf\b|\bcurrículum\b", re.IGNORECASE), "resume"),
    (re.compile(r"\bcover(?:ing)? letters?\b|\bletter of (?:interest|motivation|application)\b|\bmotivation letter\b|\banschreiben\b|\bcarta de presentación\b|\blettre de motivation\b", re.IGNORECASE), "cover letter"),
    (re.compile(r"\b(?:professional |work |three |two |\d )?references\b(?! (?:check|to))", re.IGNORECASE), "references"),
    (re.compile(r"\bportfolio\b", re.IGNORECASE), "portfolio"),
    (re.compile(r"\btranscripts?\b(?= )", re.IGNORECASE), "transcript"),
    (re.compile(r"\bwriting samples?\b|\bwork samples?\b", re.IGNORECASE), "work samples"),
    (re.compile(r"\bsalary (?:requirements|expectations|history)\b", re.IGNORECASE), "salary expectations"),
    (re.compile(r"\bcertificates\b|\bzeugnisse\b", re.IGNORECASE), "certificates"),
)  # fmt: skip
_SENDING = re.compile(
    r"\b(?:submit|send|sending|attach|upload|include|including|provide|e-?mail|enclos|forward|bring|along with|together with|apply with|drop off|schicken|senden|enviar|envía|envoy|kirim)",
    re.IGNORECASE,
)
_APPLYING = re.compile(
    r"\b(?:to apply|apply (?:now|today|online|here|at|by|via|through|in person|with|directly)|submit (?:your|an?) (?:resume|cv|application)|send (?:us )?(?:your|an?|a copy of your) (?:resume|cv|application|e-?mail|cover)|e-?mail (?:your|us|a) |start (?:their|your|an) application|send an email to|forward your|application form|bewerben sie|envía tu)\b",
    re.IGNORECASE,
)


class Fields:
    """Collects fields; the first plain value of a name stays, a likely one gives way to a plain one."""

    def __init__(self) -> None:
        self.values: dict[str, FieldValue] = {}

    def put(self, name: str, value: object, *, sure: bool) -> None:
        old = self.values.get(name)
        if value in (None, "", [], ()) or (old is not None and (old.sure or not sure)):
            return
        self.values[name] = FieldValue(value, FieldSource.TEXT, sure)


def fields_of(
    read: str, lines: list[Line], requirements: tuple[Requirement, ...], *, today: date
) -> dict[str, FieldValue]:
    """Every field the text gives. What it does not say is absent."""
    fields = Fields()
    title = title_of(read, lines)
    if title:
        fields.put("title", title.value, sure=title.sure)
    employer = employer_of(read, lines, title.value if title else None)
    if employer:
        fields.put("employer", employer.value, sure=employer.sure)
    readers: tuple[Callable[[str, list[Line], Fields], None], ...] = (
        _location, _work_mode, _employment_type, _hours, _pay, _reference, _contact, _documents, _how_to_apply,
    )  # fmt: skip
    for reader in readers:
        reader(read, lines, fields)
    _dates(read, lines, fields, today)
    if _NO_CALLS.search(read):
        fields.put("no_calls", True, sure=True)
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
    own = [line for line in lines if line.section not in (Section.EMPLOYER, Section.LEGAL, Section.BENEFITS)]
    for group, sure in ((own, True), (lines, False)):
        for line in group:
            text = read[line.start : line.end]
            if found := _CITY.search(text):
                short = len(text.split()) <= 10
                here = bool(
                    re.search(r"\b(?:on-?site|in|at|location|based|office)\b[^.]{0,60}$", text[: found.start()], re.IGNORECASE)
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
                break
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
            if re.search(r"\b(?:benefits?|insurance|tuition|401|employees only|full-time employees)\b", text, re.IGNORECASE):
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


def _dates(read: str, lines: list[Line], fields: Fields, today: date) -> None:
    mdy = None if re.search(r"\b(?:UK|GBP|£|Ireland|Australia)\b", read) is None else True
    if mdy is None and re.search(rf"\$|\b(?:{_STATES})\b|\bUSA?\b", read):
        mdy = False
    for line in lines:
        text = read[line.start : line.end]
        if line.label:
            text = f"{line.label}: {text}"
        for name, pattern, future in (("deadline", _DEADLINE, True), ("posted_on", _POSTED, False)):
            found = pattern.search(text)
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
            inside = next((m.group(1) for m in re.finditer(r"\(([^()]+)\)", text) if _APPLYING.search(m.group(1))), None)
            text = inside or text
            if _APPLYING.search(text) and 3 <= len(text.split()) <= 60:
                fields.put("how_to_apply", text, sure=True)
                return
    for line in lines:
        if line.section is Section.APPLY and not line.opens:
            fields.put("how_to_apply", " ".join(read[line.start : line.end].split())[:300], sure=False)
            return


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
