"""How the work is done: at a site, at home or both; for how long; in which hours."""

from __future__ import annotations

import re

from apptracker.domain.applications import WorkMode
from apptracker.guide.headings import Section
from apptracker.tailoring.reading.collecting import Advert, Fields
from apptracker.tailoring.reading.facts import Fact
from apptracker.tailoring.reading.header import Header, PieceKind
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.places import mode_word

_JOB = (
    r"(?:position|role|job|opportunity|opening|work|employment|schedule|environment|setting|basis|set-?up"
    r"|arrangement)"
)
_NOT_REMOTE = re.compile(
    r"\b(?:not|no|never|do(?:es)?n['’]t|isn['’]t|cannot be|can['’]t be|without)\b[^.;]{0,30}\b(?:remote"
    r"|work[- ]from[- ]home|wfh"
    r"|telework|telecommut\w+|virtual)\b"
    r"|\b(?:remote|work[- ]from[- ]home|telework)\b[^.;]{0,25}\b(?:is|are) not\b",
    re.IGNORECASE,
)
_MODES: tuple[tuple[re.Pattern[str], WorkMode, bool], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), mode, plain)
    for pattern, mode, plain in (
        (
            (
                rf"\bhybrid (?:remote )?{_JOB}|\b(?:is|are|be|a|an|fully|our|offer) hybrid\b(?! (?:cloud|vehicle|car"
                rf"|app|model of care|system))"
                r"|\bhybrid (?:in|out|from|model|working|remote|with|at|based|\()|\bhybrid\W*$"
                r"|\b(?:\d|one|two|three|four)(?:[-–/]\d)? days?\b[^.;]{0,30}\b(?:in (?:the |our )?office|on-?site"
                r"|from home|remote(?:ly)?|at home|in-office)\b"
                r"|\b(?:híbrid[oa]|hybride|télétravail partiel|tage home-?office)\b"
            ),
            WorkMode.HYBRID,
            True,
        ),
        (
            (
                r"\b(?:100 ?%|fully|completely|permanently|entirely|full[- ]time) (?:remote|virtual"
                r"|work[- ]from[- ]home)\b"
                rf"|\b(?:remote|virtual|work[- ](?:from|at)[- ]home|wfh|home[- ]based|telework"
                rf"|telecommut\w+)[- ](?:based )?(?:full[- ]time |part[- ]time )?{_JOB}"
                r"|\b(?:is|are|as|be) (?:an? )?(?:\w+ )?(?:remote|virtual|home[- ]based|work[- ](?:from"
                r"|at)[- ]home)\b(?! (?:capable|site|location|area))"
                r"|\bremote (?:only|based|worker|employee|first|from|in|within|anywhere|agent|team member)\b"
                r"|\btelecommut|\bhome[- ]based\b"
                r"|\banywhere in (?:the )?[A-Z]|\bfrom their homes\b|\b(?:work(?:ing)?|job|position"
                r"|role)\b[^.;]{0,20} (?:from|in) (?:the comfort of )?(?:your|their|his|her) (?:own )?home\b"
                r"|\bbased remotely\b|\bwork(?:ing)? remotely (?:from|in|anywhere|full)"
                r"|\bthis \w+ (?:will )?works? remotely\b"
                r"|\bwork[- ](?:from|at)[- ]home\b(?! (?:office|setup|equip|day|polic|option|allow|stipend))"
                r"|\b(?:teletrabajo|100% remoto|trabajo remoto|en remoto|télétravail complet|full remote"
                r"|kerja dari rumah)\b"
            ),
            WorkMode.REMOTE,
            True,
        ),
        (
            (
                rf"\b(?:on-?site|in[- ]office|in[- ]person|office[- ]based|on site)(?:,? (?:full"
                rf"|part)[- ]time)? {_JOB}"
                r"|\b(?:is|be|are|a|an|fully|100% ?|entirely|strictly) (?:an? )?(?:fully |100% "
                r"|full-time )?(?:on-?site|in[- ]office|in[- ]person|office[- ]based)\b(?! (?:interview|training|gym"
                r"|parking|cafe|meeting|event|visit|support|health|child|fitness))"
                r"|\b(?:work(?:ing|s)?|report(?:ing)?) (?:is )?(?:on-?site|in[- ]person|in (?:the|our) office"
                r"|from (?:the|our) office|at (?:the|our) office|in-office)\b"
                r"|\bonsite (?:in|at|only)\b|\bon-?site in [A-Z]|\bWFO\b|\bon-?site only\b|\boffice-?based\b"
                r"|\b(?:presencial|vor ort im)\b"
            ),
            WorkMode.ON_SITE,
            True,
        ),
        (
            (
                r"\bremote\b(?! (?:access|support|tool|control|desktop|troubleshoot|technical|sites?\b|location"
                r"|monitor|dashboard|area|deposit"
                r"|team|office|colleague|customer|user|employee|client|assist|connect|session|sensing|teams"
                r"|patient))|\bwork(?:ing)? remotely\b|\bwork[- ]from[- ]home\b"
            ),
            WorkMode.REMOTE,
            False,
        ),
        (r"\bhybrid\b(?! (?:cloud|vehicle|car|app|model of care|system|electric|engine))", WorkMode.HYBRID, False),
    )
)
_SITE_DAYS = r"\b(?:on-?site|in[- ](?:the )?office|in[- ]person)\b"
_HOME_DAYS = r"\b(?:remote(?:ly)?|(?:from|at) home|wfh)\b"
_SOME_DAYS = r"(?:days?|(?:mon|tues?|wed|thu|fri)\w*|weeks?)"
#: Some days here, others there.
_BOTH = re.compile(
    rf"{_SITE_DAYS}[^.;]{{0,30}}\b{_SOME_DAYS}[^.;]{{0,40}}{_HOME_DAYS}"
    rf"|{_HOME_DAYS}[^.;]{{0,30}}\b{_SOME_DAYS}[^.;]{{0,40}}{_SITE_DAYS}"
    rf"|\b{_SOME_DAYS}[^.;]{{0,20}}{_SITE_DAYS}[^.;]{{0,40}}\b{_SOME_DAYS}[^.;]{{0,20}}{_HOME_DAYS}",
    re.IGNORECASE,
)
_UNDER_CONDITIONS = re.compile(
    r"\b(?:capable|possib\w+|may be|may become|could|optional|option|options|flexib\w+|able to be|eligib\w+"
    r"|after|following|upon|once|until|opportunit(?:y|ies) to"
    r"|potential\w*|if |depending|some|occasional\w*|at times|sometimes|temporar\w+|initial\w*|preferred"
    r"|available|either|or|unless|experience|previous|prior)\b",
    re.IGNORECASE,
)
_TYPES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (
            (
                r"\bfull[- ]?time\b|\bFT\b|\bvollzeit|\b(?:jornada|tiempo) complet[ao]\b|\btemps (?:plein|complet)\b"
                r"|\bpurna waktu\b|\bpenuh waktu\b"
                r"|\bplný úvazek\b|\btempo pieno\b|\bpełny etat\b|\bperíodo integral\b"
            ),
            "full-time",
        ),
        (
            (
                r"\bpart[- ]?time\b|\bPT\b|\bteilzeit|\b(?:media jornada|jornada parcial|medio tiempo"
                r"|tiempo parcial)\b|\btemps partiel\b"
                r"|\bparuh waktu\b|\bčástečný úvazek\b|\bzkrácený úvazek\b|\btempo parziale\b|\bminijob\b"
            ),
            "part-time",
        ),
        (
            (
                r"\btemporary\b|\btemp\b|\btemp[- ](?:to|2)[- ]\w+\b|\bfixed[- ]term\b|\bbefristet|\bcdd\b"
                r"|\btemporal\b|\bfor a \d+[- ]month (?:period|term)"
            ),
            "temporary",
        ),
        (
            (
                r"\bcontract(?:or)? (?:position|role|job|basis|to hire|to-hire|work|opportunity|assignment|length"
                r"|duration)\b|\bindependent"
                r" contractor\b|\b1099\b|\bfreelance\b|\b\d+[- ]?(?:\+ )?(?:months?|weeks?) contract\b"
                r"|\bcontract[- ]to[- ](?:hire|perm)|\bcontract\b(?=\W*$)|\bkontrak\b|\bself[- ]employed\b"
            ),
            "contract",
        ),
        (
            (
                r"\bpermanent\b(?! (?:residen|disab|home|hair|make|damage|work from))|\bunbefristet|\bcdi\b"
                r"|\bindefinido\b|\bfestanstellung\b|\bpekerja tetap\b|\bkaryawan tetap\b|\bdirect[- ]hire\b"
            ),
            "permanent",
        ),
        (r"\binternship\b|\bpraktikum\b|\bprácticas\b|\bstage\b(?=\W*$)|\bmagang\b", "internship"),
        (r"\bapprenticeship\b|\bausbildung zum\b|\balternance\b|\bapprentissage\b", "apprenticeship"),
        (r"\bseasonal\b|\bsaisonnier\b", "seasonal"),
        (
            r"\bcasual (?:position|role|job|work|contract|basis|employment)\b|\bzero[- ]hours?\b|\bcasual\b(?=\W*$)",
            "casual",
        ),
        (r"\bper[- ]diem\b|\bPRN\b", "per diem"),
        (r"\bvolunteer (?:position|role|opportunity)\b|\bunpaid\b", "volunteer"),
    )
)
_CONTRACT_WORD = re.compile(r"\bcontract\b", re.IGNORECASE)
_OF_THE_JOB = re.compile(
    r"\b(?:position|role|opportunity|job|opening|vacancy|this is an?|is an?|seeking|searching for|looking for"
    r"|hiring|hire"
    r"|employment|hours|hrs|need|needs|work|shifts?|schedule|contract|stelle|puesto|poste)\b|\d",
    re.IGNORECASE,
)
_SAID_OF_JOB = re.compile(
    r"\b(?:vollzeit|teilzeit|unbefristet|jornada completa|temps plein|plný úvazek)\b|"
    r"\b(?:(?:full|part)[- ]time|contract(?:[- ]to[- ](?:hire|perm\w*))?|temporary|permanent|seasonal"
    r"|temp)(?:,? [\w-]+){0,4},?"
    r" (?:position|role|job|opportunity|opening|vacancy|assignment)\b"
    r"|\b(?:position|role|job) is (?:a |an )?(?:\w+,? )?(?:(?:full|part)[- ]time|temporary|permanent|seasonal)",
    re.IGNORECASE,
)
_OF_BENEFITS = re.compile(
    r"\b(?:benefits?|insurance|tuition|401|pto|vacation|eligib\w+|employees only|(?:full|part)[- ]time employees"
    r"|staff|discounts?|medical"
    r"|full[- ]time (?:experience|equivalent|student|education|opportunit)|years?|experience|degree|team of"
    r"|employs|education|rental|advancement)\b",
    re.IGNORECASE,
)
_DAY = (
    r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?\b\.?"
    r"|(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|lunes|martes|miércoles|jueves|viernes|sábados?"
    r"|domingos?|montags?"
    r"|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche)\b)"
)
_TIME = (
    r"(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am\b|pm\b|a\.m\.?|p\.m\.?|a\b|p\b|h\b|uhr|hrs)?|noon|midnight|midday|close"
    r"|closing)"
)
_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am\b|pm\b|a\.m\.?|p\.m\.?|uhr)"
    r"|\d{1,2}[:h]\d{2}(?:\s?h\b)?|(?<![\d.,$£€])\d{1,2}\.(?:00|15|30|45)(?![\d%])|noon|midnight)"
)
_TO = r"\s?(?:€?[-–—“”]|to|through|thru|until|till|and|bis|al?|à|au|s/d)\s?"
_ZONE = (
    r"(?:\s?\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CET|IST|PHT"
    r"|(?:eastern|central|mountain|pacific)(?: (?:standard )?time)?)\b\)?)?"
)
_DAYS = rf"{_DAY}(?:(?:{_TO}|\s?[,/&]\s?(?:and )?|\s){_DAY}){{1,6}}"
_HOURS: tuple[tuple[re.Pattern[str], bool], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (
            (
                rf"(?:\b{_CLOCK}{_TO}{_TIME}{_ZONE}[\s,;(]*(?:on )?)?\b{_DAYS}(?: schedule"
                rf"| shift)?[\s,;:()@]*(?:hours?:? |from |between "
                rf"|starting )?{_TIME}{_TO}{_TIME}\)?{_ZONE}"
                rf"(?:[,;]? (?:and )?(?:every other |some "
                rf"|alternate )?{_DAY}(?:{_TO}{_DAY})?[\s,:]*{_TIME}{_TO}{_TIME}{_ZONE})?"
            ),
            True,
        ),
        (rf"\b{_CLOCK}{_TO}{_TIME}{_ZONE}[\s,;(]*(?:on )?{_DAYS}\)?", True),
        (
            (
                r"(?:\b(?:part|full)[- ]time,?\s?[(–-]?\s?)?\b\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:-|–"
                r"|to)\s?\d{1,2}(?:[.,]\d{1,2})?)?\+?[ /-]*(?:hours?|hrs?\.?|std\.?|stunden|horas|heures|h)"
                r"(?:\s?/?\s?(?:per|a|each|pro|par|por|/|in der|à la)?\s?-?\s?(?:week\b|wk\b|woche\b|wöchentlich"
                r"|semaine|semana(?:les)?|semanales)| weekly| minimum)(?: schedule)?"
            ),
            True,
        ),
        (r"\b\d{1,2}(?:\s?(?:-|–|to)\s?\d{1,2})? hours?(?: [\w-]+){0,4} (?:each|per|a|every) (?:week)?day\b", True),
        (r"\b(?:part|full)[- ]time,? \(?\d{1,2}\s?(?:-|–|to)\s?\d{1,2} (?:hours|hrs)\)?", True),
        (rf"\b{_DAYS}", False),
        (rf"\bshifts?\b[^.;(\d\n]{{0,30}}{_TIME}{_TO}{_TIME}(?:,? (?:or |and )?{_TIME}{_TO}{_TIME})*{_ZONE}", False),
        (rf"\b(?:{_CLOCK}{_TO}{_TIME}|{_TIME}{_TO}{_CLOCK}){_ZONE}", False),
        (
            (
                r"\b(?:rotating|rotational|evening|night|graveyard|day|morning|mid|afternoon|overnight|weekend|swing"
                r"|second|third|first|1st|2nd|3rd|12[- ]hour|10[- ]hour|8[- ]hour"
                r"|shifting|split|us|early|late)s?(?:(?:,| and|/| or|,? &) ?\w+){0,2} shifts?\b"
            ),
            False,
        ),
    )
)
_NOT_HOURS = re.compile(
    r"\b(?:hours of operation|benefit|medical|eligible|open|opening|business hours|office hours|store hours"
    r"|contact|call us|phone lines|available to (?:assist|help)|customers?)\b[^.]{0,40}$",
    re.IGNORECASE,
)
#: What leads to the hours found and says what they are: "shifts between", "from".
_LEAD = re.compile(r"(?:\b(?:shifts?|hours?)\s(?:(?:are|will be|fall|run)\s)?)?\b(?:between|from)\s$", re.IGNORECASE)
_LONGEST_LEAD = 30
_OF_THIS_JOB = re.compile(
    r"\b(?:this|the|our) (?:position|role|job|opportunity)\b|\b(?:seeking|looking for|hiring)\b", re.IGNORECASE
)
_MONEY_AFTER = re.compile(r"\s*(?:/|per|an) ?(?:hour|hr|h\b)|\s?[€%]", re.IGNORECASE)
_PLAIN_HOURS = sum(plain for _, plain in _HOURS)  # they stand first
_MAY_TIME = re.compile(r"\d|shift|day|noon|tag|lun|senin", re.IGNORECASE)
_MODE_CUES = (
    "remote", "hybrid", "site", "office", "home", "person", "telework", "telecommut", "virtual", "wfo", "wfh",
    "anywhere", "presencial", "travail", "trabajo", "remoto", "híbrid", "vor ort", "rumah",
)  # fmt: skip
_TYPE_CUES = (
    "time", "temp", "contract", "perman", "hire", "cdi", "cdd", "befrist", "vollzeit", "teilzeit", "minijob",
    "indefinido", "festanstellung", "intern", "praktik", "práctic", "magang", "apprenti", "ausbildung", "alternance",
    "season", "saison", "casual", "zero", "diem", "prn", "volunt", "unpaid", "freelanc", "1099", "self", "jornada",
    "tiempo", "waktu", "tetap", "kontrak", "úvazek", "tempo", "etat", "integral",
)  # fmt: skip
_ASIDE = frozenset({Section.BENEFITS, Section.LEGAL, Section.EMPLOYER})


def work_mode(advert: Advert, fields: Fields) -> None:
    """Fills the work mode: a label, the header, or what the text says of the job; conditions leave it unsure."""
    for fact in advert.facts:
        if fact.field in ("work_mode", "location", "employment_type") and (mode := _labelled_mode(fact)):
            fields.put("work_mode", mode.value, sure=not _UNDER_CONDITIONS.search(fact.value))
    for piece in advert.header.pieces:
        if piece.kind in (PieceKind.MODE, PieceKind.PLACE, PieceKind.TITLE) and (mode := mode_word(piece.text)):
            fields.put("work_mode", mode.value, sure=not _UNDER_CONDITIONS.search(piece.text))
    plain, likely = _modes_said(advert)
    if plain:
        mode = next(iter(plain)) if len(plain) == 1 and WorkMode.HYBRID not in likely else WorkMode.HYBRID
        fields.put("work_mode", mode.value, sure=len(plain) == 1 and likely <= plain)
    elif likely:
        mode = next(iter(likely)) if len(likely) == 1 else WorkMode.HYBRID
        fields.put("work_mode", mode.value, sure=False)


def _modes_said(advert: Advert) -> tuple[set[WorkMode], set[WorkMode]]:
    """The modes that sentences state plainly, and those they only mention or bind to a condition."""
    plain: set[WorkMode] = set()
    likely: set[WorkMode] = set()
    for said in advert.said:
        text = said.text
        if not said.has(_MODE_CUES) or (said.line.section in _ASIDE and not _OF_THIS_JOB.search(text)):
            continue
        if _NOT_REMOTE.search(text):
            plain.add(WorkMode.ON_SITE)
        elif _BOTH.search(text):
            plain.add(WorkMode.HYBRID)
        else:
            for pattern, mode, strong in _MODES:
                if found := pattern.search(text):
                    under = _UNDER_CONDITIONS.search(_clause(text, found.start(), found.end()))
                    (plain if strong and not under else likely).add(mode)
    return plain, likely


def _clause(text: str, start: int, end: int) -> str:
    """The words around a place, to the ends of its clause."""
    first = max(text.rfind(mark, 0, start) for mark in (";", ":", " but ")) + 1
    last = min((at for mark in (";", " but ") if (at := text.find(mark, end)) >= 0), default=len(text))
    return text[max(first, start - 50) : min(last, end + 60)]


def _labelled_mode(fact: Fact) -> WorkMode | None:
    if fact.field == "work_mode" and re.search(r"remote|home ?office|télétravail", fact.label, re.IGNORECASE):
        if re.match(r"(?:yes|ja|oui|sí|full|100)", fact.value, re.IGNORECASE):
            return WorkMode.REMOTE
        if re.match(r"(?:no|nein|non|none)\b", fact.value, re.IGNORECASE):
            return WorkMode.ON_SITE
    if len(fact.value.split()) > 14 and fact.field != "work_mode":
        return None
    if fact.field != "work_mode" and _NOT_REMOTE.search(fact.value):
        return WorkMode.ON_SITE
    return mode_word(fact.value)


def employment_type(advert: Advert, fields: Fields) -> None:
    """Fills the employment type: a label, the header, or what sentences about the job say."""
    if kinds := _labelled_kinds(advert.facts) + _kinds_in_header(advert.header):
        fields.put("employment_type", ", ".join(dict.fromkeys(kinds)), sure=True)
        return
    plain: list[str] = []
    likely: list[str] = []
    for said in advert.said:
        told = _kinds(said.text) if said.has(_TYPE_CUES) else []
        aside = said.line.section in (Section.BENEFITS, Section.LEGAL) or _OF_BENEFITS.search(said.text)
        words = len(said.text.split())
        if told and (not aside or words <= 3 or _SAID_OF_JOB.search(said.text)):
            short = words <= 8
            (plain if short or _OF_THE_JOB.search(said.text) else likely).extend(told)
    found = list(dict.fromkeys(plain or likely))
    both = {"full-time", "part-time"} <= set(found)
    if found:
        fields.put("employment_type", ", ".join(found), sure=bool(plain) and not both)


def _labelled_kinds(facts: list[Fact]) -> list[str]:
    """The kinds under labels; a label without a colon counts only where there is no other."""
    for fields, own_line in ((("employment_type", "hours"), False), (("employment_type",), True)):
        told = [f for f in facts if f.field in fields and f.own_line is own_line and len(f.value.split()) <= 14]
        kinds = [kind for fact in told for kind in _kinds(fact.value, labelled=fact.field == "employment_type")]
        if kinds:
            return kinds
    return []


def _kinds_in_header(header: Header) -> list[str]:
    told = (PieceKind.TYPE, PieceKind.TITLE, PieceKind.OTHER)
    pieces = [piece for piece in header.pieces if piece.kind in told]
    return [kind for piece in pieces for kind in _kinds(piece.text, labelled=piece.kind is PieceKind.TYPE)]


def _kinds(text: str, *, labelled: bool = False) -> list[str]:
    found = [kind for pattern, kind in _TYPES if pattern.search(text)]
    if labelled and "contract" not in found and _CONTRACT_WORD.search(text):
        found.append("contract")
    return found


def hours(advert: Advert, fields: Fields) -> None:
    """Fills shift and hours, in the advert's words."""
    told = [
        _tidy(fact.value)
        for fact in advert.labelled("hours")
        if len(fact.value.split()) <= 30
        and re.search(
            r"\d|shift|week|day|night|evening|flexib|morning|schicht|turno|woche|semana", fact.value, re.IGNORECASE
        )
    ]
    if told:
        unique = [value for at, value in enumerate(told) if not any(value in other for other in told[:at])]
        fields.put("hours", "; ".join(unique[:3]), sure=True)
        return
    timed = [line for line in advert.lines if _MAY_TIME.search(advert.read, line.start, line.end)]
    found = [hit for pattern, plain in _HOURS[:_PLAIN_HOURS] if (hit := _timed(advert, timed, pattern, plain=plain))]
    if found:  # how many and when, where both are said
        found = [
            hit
            for at, hit in enumerate(found)
            if not any(hit.start() < f.end() and f.start() < hit.end() for f in found[:at])
        ]
        fields.put("hours", "; ".join(_told(hit) for hit in sorted(found[:2], key=re.Match.start)), sure=True)
        return
    for pattern, plain in _HOURS[_PLAIN_HOURS:]:
        if hit := _timed(advert, timed, pattern, plain=plain):
            fields.put("hours", _told(hit), sure=False)
            return


def _timed(advert: Advert, lines: list[Line], pattern: re.Pattern[str], *, plain: bool) -> re.Match[str] | None:
    for line in lines:
        if line.section is Section.LEGAL or (line.section in _ASIDE and not plain):
            continue
        found = pattern.search(advert.read, line.start, line.end)
        if found and not _MONEY_AFTER.match(advert.read, found.end()):
            first = advert.read.rfind("\n", 0, found.start()) + 1
            if not _NOT_HOURS.search(advert.read[max(first, found.start() - 60) : found.start()]):
                return found
    return None


def _told(found: re.Match[str]) -> str:
    """The hours with what leads to them, so that "between 8 and 6" keeps its first word."""
    start = found.start()
    lead = _LEAD.search(found.string[max(0, start - _LONGEST_LEAD) : start])
    return _tidy((lead.group() if lead else "") + found.group())


def _tidy(hours: str) -> str:
    hours = " ".join(hours.split()).strip(" ,;(")
    if hours.count("(") != hours.count(")"):
        hours = re.sub(r"\s*[()]\s*", " ", hours).strip()
    return hours if re.search(r"\b[ap]\.m\.$", hours, re.IGNORECASE) else hours.rstrip(". ")
