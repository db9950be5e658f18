"""Dates as adverts write them, and the two that a posting states: when it was posted and until when one may apply."""

from __future__ import annotations

import re
from datetime import date, timedelta

from apptracker.tailoring.reading.applying import APPLYING
from apptracker.tailoring.reading.collecting import Advert, Fields
from apptracker.tailoring.reading.header import PieceKind

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero januari ledna gennaio janeiro",
            "february feb februar février févr febrero februari února febbraio fevereiro",
            "march mar märz mrz mars marzo maret března março",
            "april apr avril avr abril dubna aprile",
            "may mai mayo mei května maggio maio",
            "june jun juni juin junio června giugno junho",
            "july jul juli juillet juil julio července luglio julho",
            "august aug août agosto agustus srpna",
            "september sep sept septembre septiembre září settembre setembro",
            "october oct oktober okt octobre octubre října ottobre outubro",
            "november nov novembre noviembre listopadu novembro",
            "december dec dezember dez décembre déc diciembre dic desember prosince dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
DATE = re.compile(
    r"(?P<iso>(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))"
    rf"|(?<!\d)(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[\s-]*(?:of\s+|de\s+)?(?P<m1>{_MONTH})\b\.?"
    r"(?:,?[\s-]*(?:de\s+|del\s+)?(?P<y1>\d{4}|['’]?\d{2}(?![\d:.]|\s?[ap]\.?m)))?"
    rf"|\b(?P<m2>{_MONTH})\b\.?[\s-]+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,?\s+(?P<y2>\d{{4}}))?"
    r"|(?<![\d/.,$£€-])(?P<a>\d{1,2})(?P<by>[/.-])\s?(?P<b>\d{1,2})(?P=by)\s?(?P<y3>\d{4}|\d{2})(?![\d/])",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?:(?P<n>\d+|an?|one|two|three|vor|hace|il y a)\+?\s*(?P<n2>\d+)?\s?(?P<unit>minute|hour|day|week|month"
    r"|tag|woche"
    r"|monat|día|semana|mes|jour|semaine|mois|hari|minggu|bulan|h\b|d\b|w\b|wk|mo\b)\w*(?P<ago> (?:ago|yang lalu))?"
    r"|(?P<now>today|just (?:now|posted)|heute|hoy|aujourd['’]hui)|(?P<last>yesterday|gestern|ayer|hier))",
    re.IGNORECASE,
)
_WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
_DAYS = {
    **dict.fromkeys(("minute", "hour", "h"), 0),
    **dict.fromkeys(("day", "tag", "día", "jour", "hari", "d"), 1),
    **dict.fromkeys(("week", "woche", "semana", "semaine", "minggu", "w", "wk"), 7),
    **dict.fromkeys(("month", "monat", "mes", "mois", "bulan", "mo"), 30),
}
_MOST_AGO = 400
_NEAR = 70  # characters after a word such as "closing date" in which its date stands
_DEADLINE = re.compile(
    r"\b(?:must be (?:received|submitted|postmarked|sent|in) (?:by|before|no later than|on or before)"
    r"|appl(?:y|ications?) (?:by|before|until|no later than|on or before|prior to)|deadline|closing date"
    r"|(?:position|posting|vacancy|job|role|advert|application period|applications?|window|recruitment)"
    r" (?:will )?(?:close|closes|closing|expires?|ends?|is open until|(?:will )?be accepted (?:until|through))"
    r"|closes? (?:on|at)|(?:applications?|resumes?|cvs?|materials) (?:must|should|are to|will"
    r"|are)? ?(?:be )?(?:received|submitted|accepted|sent|due)"
    r"(?: (?:by|until|through|before|no later than|on or before))?|last (?:date|day)|application window|open until"
    r"|accepting applications (?:until|through|on)|until filled or|review of applications|bewerbungs(?:frist"
    r"|schluss)|bis (?:zum|spätestens)"
    r"|fecha (?:límite|de cierre)|hasta el|date limite|avant le|jusqu['’]au|batas (?:akhir|waktu|lamaran)"
    r"|paling lambat|uzávěrka)\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"\b(?:until filled|review of applications)\b", re.IGNORECASE)
_OF_APPLICATIONS = re.compile(
    r"\b(?:applications?|resum[eé]s?|cvs?|bewerbung\w*|lamaran|candidatures?|solicitud\w*)\b", re.IGNORECASE
)
_MAY_DATE = re.compile(r"\d|\b(?:ago|today|yesterday)\b")
_BY = re.compile(r"\b(?:by|before|until|no later than|not later than|sebelum|bis|antes del?|avant)\b", re.IGNORECASE)
_POSTED = re.compile(
    r"\b(?:date posted|re-?posted(?: on)?|posted(?: on)?|posting date|published(?: on)?|listed on|advertised on"
    r"|job posted"
    r"|veröffentlicht|publicad[oa]|publiée? le|diposting|tayang)\b",
    re.IGNORECASE,
)


def parse_date(
    text: str, *, today: date, future: bool, day_first: bool | None = None, likely: bool | None = None
) -> tuple[date, bool] | None:
    """The first date in a text, and whether it is plain. A date without a year is the next one after ``today`` (or the
    last one before, unless ``future``); 03/04/2026 is plain only when ``day_first`` is known, else it is read in the
    ``likely`` order."""
    for found in DATE.finditer(text):
        made = _date_of(found, today=today, future=future, day_first=day_first, likely=likely)
        if made:
            return made
    return None


def _date_of(
    found: re.Match[str], *, today: date, future: bool, day_first: bool | None, likely: bool | None
) -> tuple[date, bool] | None:
    if found["iso"]:
        year, month, day = (int(part) for part in re.split(r"[-/.]", found["iso"]))
        return _made(year, month, day, sure=True)
    if found["a"]:
        a, b, year = int(found["a"]), int(found["b"]), int(found["y3"])
        year += 2000 if year < 100 else 0
        first = True if found["by"] == "." else day_first if a <= 12 and b <= 12 else a > 12
        day, month = (a, b) if (likely if first is None else first) else (b, a)
        return _made(year, month, day, sure=first is not None or a == b)
    month = _MONTHS[(found["m1"] or found["m2"]).lower()]
    day = int(found["d1"] or found["d2"])
    year_text = (found["y1"] or found["y2"] or "").lstrip("'’")
    if year_text:
        return _made(int(year_text) + (2000 if len(year_text) == 2 else 0), month, day, sure=True)
    for year in (today.year, today.year + 1) if future else (today.year, today.year - 1):
        made = _made(year, month, day, sure=True)
        if made and (made[0] >= today if future else made[0] <= today):
            return made
    return None


def parse_ago(text: str, *, today: date) -> date | None:
    """The day that "3 weeks ago", "vor 2 Tagen" or "today" means."""
    found = _AGO.search(text)
    if not found or found["now"]:
        return today if found else None
    if found["last"]:
        return today - timedelta(days=1)
    number = found["n2"] or found["n"]
    count = _WORDS.get(number.lower()) or (int(number) if number.isdigit() and len(number) < 4 else 0)
    days = count * _DAYS[found["unit"].lower()]
    return today - timedelta(days=days) if count and days <= _MOST_AGO else None


def dates(advert: Advert, fields: Fields, *, today: date) -> None:
    """Fills the deadline and the day of posting. A deadline before that day, or a second one, leaves it unsure."""
    order, likely = _day_first(advert)
    told: dict[str, list[tuple[date, bool]]] = {"deadline": [], "posted_on": []}
    for fact in advert.facts:
        if fact.field in told:
            future = fact.field == "deadline"
            if parsed := parse_date(fact.value, today=today, future=future, day_first=order, likely=likely):
                told[fact.field].append(parsed)
            elif not future and (ago := parse_ago(fact.value, today=today)):
                told[fact.field].append((ago, False))
    for line in advert.lines:
        text = advert.text_of(line)
        if _MAY_DATE.search(text):
            _dates_in(text, told, today, order, likely)
    for piece in advert.header.pieces:
        if piece.kind is PieceKind.AGE and (ago := parse_ago(piece.text, today=today)):
            told["posted_on"].append((ago, False))
    posted = told["posted_on"][0] if told["posted_on"] else None
    if posted and posted[0] <= today:
        fields.put("posted_on", posted[0], sure=posted[1])
    if told["deadline"]:
        day, plain = told["deadline"][0]
        several = len({other for other, _ in told["deadline"]}) > 1
        late = posted is not None and day < posted[0]
        fields.put("deadline", day, sure=plain and not several and not late)


def _dates_in(
    text: str, told: dict[str, list[tuple[date, bool]]], today: date, order: bool | None, likely: bool | None
) -> None:
    triggers = [_DEADLINE]
    if APPLYING.search(text) or _OF_APPLICATIONS.search(text):
        triggers.append(_BY)
    for trigger in triggers:
        found_one = False
        for end in [found.end() for found in trigger.finditer(text)]:
            near = text[end : end + _NEAR]
            if parsed := parse_date(near, today=today, future=True, day_first=order, likely=likely):
                loose = _LOOSE.search(text[max(0, end - 60) : end + 40])
                told["deadline"].append((parsed[0], parsed[1] and not loose))
                found_one = True
        if found_one:
            break
    if found := _POSTED.search(text):
        near = text[found.end() : found.end() + _NEAR]
        if parsed := parse_date(near[:40], today=today, future=False, day_first=order, likely=likely):
            told["posted_on"].append(parsed)
        elif len(text.split()) <= 12 and (ago := parse_ago(near, today=today)):
            told["posted_on"].append((ago, False))


def _day_first(advert: Advert) -> tuple[bool | None, bool]:
    """Whether the advert's country writes the day before the month, None where no place tells the country; and the
    likelier order then, by the money it pays in, which many countries share."""
    if advert.countries:
        order = not advert.countries.most_common(1)[0][0].month_first
        return order, order
    return None, bool(re.search(r"[£€₹₱]|\bRp\b", advert.read))


def _made(year: int, month: int, day: int, *, sure: bool) -> tuple[date, bool] | None:
    try:
        return date(year, month, day), sure
    except ValueError:
        return None
