"""A schema.org JobPosting as fields and text, whatever shape its parts have."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from apptracker.domain.applications import WorkMode
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.postings import FieldSource, FieldValue
from apptracker.tailoring.reading.pay import parse_pay, parse_period

_TYPES = {
    "FULL_TIME": "full-time",
    "PART_TIME": "part-time",
    "CONTRACTOR": "contract",
    "CONTRACT": "contract",
    "TEMPORARY": "temporary",
    "INTERN": "internship",
    "INTERNSHIP": "internship",
    "VOLUNTEER": "volunteer",
    "PER_DIEM": "per diem",
    "PERMANENT": "permanent",
    "SEASONAL": "seasonal",
    "FREELANCE": "contract",
    "CASUAL": "casual",
}
_UNITS = {
    "HUR": PayPeriod.HOUR,
    "DAY": PayPeriod.DAY,
    "WEE": PayPeriod.WEEK,
    "MON": PayPeriod.MONTH,
    "ANN": PayPeriod.YEAR,
}
_TAG = re.compile(r"</?[a-zA-Z][^>]{0,500}>")
_HALF_SURROGATE = re.compile(r"[\ud800-\udfff]")  # JSON can spell one, and an HTML parser would stop there
_EMPTY = frozenset({"", "-", "--", "n/a", "na", "null", "none", "undefined", "tbd"})
_PARTS = (
    ("responsibilities", "Responsibilities"),
    ("qualifications", "Qualifications"),
    ("skills", "Skills"),
    ("experienceRequirements", "Experience"),
    ("educationRequirements", "Education"),
    ("physicalRequirement", "Physical requirements"),
    ("sensoryRequirement", "Physical requirements"),
    ("jobBenefits", "Benefits"),
    ("incentiveCompensation", "Incentives"),
    ("workHours", "Work hours"),
)


def posting_text(job: Mapping[str, Any]) -> str:
    """The advert as text: title, description, and what else the data says that the description does not."""
    parts = []
    title = _text(job.get("title")) or _text(job.get("name"))
    description = _rich(job.get("description"))
    if title and title.casefold() not in description[:200].casefold():
        parts.append(title)
    if description:
        parts.append(description)
    flat = " ".join(description.split()).casefold()
    for key, heading in _PARTS:
        lines = [line for item in _each(job.get(key)) for line in _said(item)]
        fresh = [line for line in lines if " ".join(line.split()).casefold() not in flat]
        if fresh:
            parts.append(heading + ":\n" + "\n".join(f"- {line}" if "\n" not in line else line for line in fresh))
    return "\n\n".join(parts)


def posting_url(job: Mapping[str, Any]) -> str | None:
    """The posting's own address."""
    for value in _each(job.get("url")):
        if isinstance(value, str) and value.startswith(("http://", "https://")):
            return value
    return None


def given_fields(job: Mapping[str, Any], source: FieldSource) -> dict[str, FieldValue]:
    """The fields the data gives, all of them plain. What is not there stays away."""
    values: dict[str, object] = {
        "title": _text(job.get("title")) or _text(job.get("name")),
        "employer": _employer(job),
        "location": _location(job),
        "work_mode": _work_mode(job),
        "employment_type": _employment_type(job),
        "hours": _hours(job),
        "pay": _pay(job),
        "deadline": _date(job.get("validThrough")),
        "posted_on": _date(job.get("datePosted")),
        "reference": _reference(job),
        **_contact(job),
    }
    return {name: FieldValue(value, source, sure=True) for name, value in values.items() if value}


def _each(value: Any) -> Iterator[Any]:
    if isinstance(value, list):
        for item in value:
            yield from _each(item)
    elif value is not None:
        yield value


def _text(value: Any) -> str:
    """A plain line: names of objects, without markup, '' for the ways of saying nothing."""
    for item in _each(value):
        if isinstance(item, dict):
            item = item.get("name") or item.get("value") or item.get("@value")
        if isinstance(item, bool) or item is None or isinstance(item, (dict, list)):
            continue
        line = " ".join(_TAG.sub(" ", html.unescape(html.unescape(str(item)))).replace("\u200b", "").split())
        if line.casefold() not in _EMPTY:
            return line
    return ""


def _rich(value: Any) -> str:
    """Text that may be HTML, escaped once or twice, as lines."""
    text = _HALF_SURROGATE.sub("\ufffd", "\n\n".join(item for item in _each(value) if isinstance(item, str)))
    for _ in range(2):
        if not _TAG.search(text) and "&" in text:
            text = html.unescape(text)
    if _TAG.search(text):
        import lxml.html

        from apptracker.adapters.interchange.postings.pages import block_text

        if text.count("\n") > 3 and not re.search(r"<(?:p|br|li|div|ul|h\d)\b", text, re.IGNORECASE):
            text = text.replace("\n", "<br>")
        return block_text(lxml.html.fromstring(f"<div>{text}</div>"))
    return "\n".join(line.rstrip() for line in html.unescape(text).replace("\r\n", "\n").split("\n")).strip()


def _said(item: Any) -> list[str]:
    """The lines one of the further properties says."""
    if isinstance(item, dict):
        said = [_time_of(item.get("monthsOfExperience"))]
        said += [_text(kind) for kind in _each(item.get("credentialCategory"))]
        if any(said):
            return [line for line in (*said, _rich(item.get("description"))) if line]
        named = " - ".join(part for part in (_text(item.get("name")), _rich(item.get("description"))) if part)
        return [named] if named else []
    if isinstance(item, bool) or not isinstance(item, (str, int, float)):
        return []
    lines = [line.strip() for line in _rich(str(item)).split("\n") if line.strip()]
    return [line.removeprefix("- ") for line in lines]


def _time_of(months: Any) -> str:
    """Months of experience in words, years where they are whole."""
    found = re.fullmatch(r"(\d{1,3})(?:\.0+)?", _text(months))
    count = int(found.group(1)) if found else 0
    number, unit = (count // 12, "year") if count % 12 == 0 else (count, "month")
    return f"{number} {unit}{'' if number == 1 else 's'} of experience" if count else ""


def _employer(job: Mapping[str, Any]) -> str:
    for value in _each(job.get("hiringOrganization")):
        name = _text(value.get("name") or value.get("legalName")) if isinstance(value, dict) else _text(value)
        if name and not name.startswith(("http://", "https://")):
            return name
    return ""


def _location(job: Mapping[str, Any]) -> str:
    employer = _employer(job)
    places = []
    for place in _each(job.get("jobLocation")):
        named = _place(place)
        if named and named != employer and named not in places:
            places.append(named)
    if not places:
        places = [p for p in (_text(r) for r in _each(job.get("applicantLocationRequirements"))) if p][:3]
    return "; ".join(places[:3]) + (f" and {len(places) - 3} more" if len(places) > 3 else "")


def _place(place: Any) -> str:
    if isinstance(place, str):
        return _text(place)
    if not isinstance(place, dict):
        return ""
    address = next(_each(place.get("address")), None)
    if isinstance(address, str):
        return _text(address)
    if address is None:
        address = place if "addressLocality" in place or "addressRegion" in place else {}
    parts: list[str] = []
    for key in ("addressLocality", "addressRegion", "addressCountry"):
        part = _text(address.get(key))
        if part and all(part.casefold() not in known.casefold() for known in parts):
            parts.append(part)
    return ", ".join(parts) or _text(place.get("name"))


def _work_mode(job: Mapping[str, Any]) -> str:
    for value in _each(job.get("jobLocationType")):
        if "TELECOMMUTE" in str(value).upper() or str(value).upper() == "REMOTE":
            return WorkMode.REMOTE.value
    return ""


def _employment_type(job: Mapping[str, Any]) -> str:
    kinds = []
    for value in _each(job.get("employmentType")):
        for piece in re.split(r"[,/|]", _text(value)):
            key = re.sub(r"[\s-]+", "_", piece.strip()).upper().rsplit("/", 1)[-1]
            kind = _TYPES.get(key) or _TYPES.get(key.replace("FULLTIME", "FULL_TIME").replace("PARTTIME", "PART_TIME"))
            if kind and kind not in kinds:
                kinds.append(kind)
    return ", ".join(kinds)


def _hours(job: Mapping[str, Any]) -> str:
    text = _text(job.get("workHours"))
    return "" if re.sub(r"[\s_-]", "", text).casefold() in ("fulltime", "parttime") or len(text) > 120 else text


def _date(value: Any) -> date | None:
    found = re.match(r"(\d{4})-(\d{1,2})-(\d{1,2})", _text(value))
    if not found:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _reference(job: Mapping[str, Any]) -> str:
    for value in _each(job.get("identifier")):
        text = _text(value.get("value")) if isinstance(value, dict) else _text(value)
        if text and len(text) <= 40 and not text.startswith("http") and any(c.isdigit() for c in text):
            return text
    return ""


def _contact(job: Mapping[str, Any]) -> dict[str, object]:
    for value in _each(job.get("applicationContact")):
        if isinstance(value, dict):
            mail = _text(value.get("email")).removeprefix("mailto:")
            return {
                "contact_name": _text(value.get("name")),
                "contact_email": mail,
                "contact_phone": _text(value.get("telephone")),
            }
    return {}


def _pay(job: Mapping[str, Any]) -> Pay | None:
    currency = _text(job.get("salaryCurrency"))
    for value in _each(job.get("baseSalary")):
        pay = _amount(value, currency)
        if pay:
            return pay
    return None


def _amount(value: Any, currency: str) -> Pay | None:
    period: PayPeriod | None = None
    low: Any = value
    high: Any = None
    if isinstance(value, dict):
        currency = _text(value.get("currency")) or currency
        inner = next(_each(value.get("value")), None)
        holder = inner if isinstance(inner, dict) else value
        period = _period(holder) or _period(value)
        low, high = holder.get("minValue"), holder.get("maxValue")
        if _text(low) == "" and _text(high) == "":
            low = holder.get("value") if not isinstance(holder.get("value"), dict) else None
    least, most = _figure(low), _figure(high)
    if isinstance(low, str) and high is None:
        reading = parse_pay(low, labelled=True, currency=currency or None)
        if reading:
            return Pay(
                reading.pay.min,
                reading.pay.max,
                reading.pay.currency or currency or None,
                period or (reading.pay.period if parse_period(low) else None),
            )
    if least is None and most is None:
        return None
    if high is None or _text(high) == "":
        most = least
    return Pay(least, most, currency[:3].upper() if currency else None, period)


def _period(value: Mapping[str, Any]) -> PayPeriod | None:
    code = _text(value.get("unitCode")).upper()
    return parse_period(_text(value.get("unitText"))) or _UNITS.get(code) or (parse_period(code) if code else None)


def _figure(value: Any) -> int | None:
    """An amount in minor units; None for nothing, zero or what is no amount."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return round(value * 100) if 0 < value < 1e12 else None
    reading = parse_pay(_text(value), labelled=True) if isinstance(value, str) else None
    if reading is None:
        return None
    return reading.pay.min if reading.pay.min is not None else reading.pay.max
