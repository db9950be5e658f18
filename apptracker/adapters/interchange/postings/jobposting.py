"""A schema.org JobPosting as fields and text, whatever shape its parts have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from apptracker.adapters.interchange.postings.places import applicants_from, day_comes_first, location_of, work_mode_of
from apptracker.adapters.interchange.postings.salaries import pay_of
from apptracker.adapters.interchange.postings.values import each, hides_name, line, lines, rich
from apptracker.domain.postings import FieldSource, FieldValue
from apptracker.tailoring.reading.dates import parse_date

_TYPES = {
    "full time": "full-time",
    "fulltime": "full-time",
    "vollzeit": "full-time",
    "temps plein": "full-time",
    "tiempo completo": "full-time",
    "jornada completa": "full-time",
    "part time": "part-time",
    "parttime": "part-time",
    "teilzeit": "part-time",
    "temps partiel": "part-time",
    "tiempo parcial": "part-time",
    "contractor": "contract",
    "contract": "contract",
    "freelance": "contract",
    "self employed": "contract",
    "temporary": "temporary",
    "temp": "temporary",
    "fixed term": "temporary",
    "befristet": "temporary",
    "cdd": "temporary",
    "intern": "internship",
    "internship": "internship",
    "praktikum": "internship",
    "volunteer": "volunteer",
    "per diem": "per diem",
    "unbefristet": "permanent",
    "permanent": "permanent",
    "cdi": "permanent",
    "seasonal": "seasonal",
    "casual": "casual",
    "zero hours": "casual",
    "apprenticeship": "apprenticeship",
}
_TYPE = re.compile(rf"\b(?:{'|'.join(sorted(_TYPES, key=len, reverse=True))})\b")
_NO_TYPE = frozenset({"other", "others", "employee", "employment", "any", "regular", "job", "work"})
_NO_TITLE = frozenset({"job title", "title", "position", "job", "vacancy", "jobposting", "job posting"})
_MAIL = re.compile(r"[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_ZONED = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (?:(\d{4})\b|\d\d:\d\d(?::\d\d)? [A-Z]{2,5} (\d{4}))")
_SLUG = re.compile(r"[a-z]{2,}(?:-[a-z0-9]+){2,}")
_EPOCH = range(946_684_800, 4_102_444_800)  # the years a posting can have, in seconds
_YEARS = range(2000, 2100)
_SOME_DAY = date(2000, 1, 1)  # days without a year are not taken, so which day it is does not matter
_PARTS = (
    ("responsibilities", "Responsibilities"),
    ("qualifications", "Qualifications"),
    ("skills", "Skills"),
    ("experienceRequirements", "Experience"),
    ("educationRequirements", "Education"),
    ("eligibilityToWorkRequirement", "Right to work"),
    ("securityClearanceRequirement", "Security clearance"),
    ("physicalRequirement", "Physical requirements"),
    ("sensoryRequirement", "Physical requirements"),
    ("specialCommitments", "Special commitments"),
    ("jobBenefits", "Benefits"),
    ("benefits", "Benefits"),
    ("incentiveCompensation", "Incentives"),
    ("incentives", "Incentives"),
    ("workHours", "Work hours"),
    ("jobStartDate", "Start"),
    ("employerOverview", "About the employer"),
)
_ASKS_NOTHING = frozenset({"no requirements", "no requirement", "not required", "none required"})


def posting_text(job: Mapping[str, Any]) -> str:
    """The advert as text: title, description, and what else the data says that the description does not."""
    parts = []
    title = _title(job)
    description = rich(job.get("description"))
    if title and title.casefold() not in description[:200].casefold():
        parts.append(title)
    if description:
        parts.append(description)
    flat = " ".join(description.split()).casefold()
    for key, heading in _PARTS:
        said = list(dict.fromkeys(text for item in list(each(job.get(key)))[:100] for text in _said(item)))
        fresh = [text for text in said if " ".join(text.split()).casefold() not in flat]
        if fresh:
            parts.append(heading + ":\n" + "\n".join(f"- {text}" if "\n" not in text else text for text in fresh))
    if applicants := applicants_from(job):
        parts.append("Open to applicants in: " + "; ".join(applicants[:20]))
    return "\n\n".join(parts)


def posting_url(job: Mapping[str, Any]) -> str | None:
    """The posting's own address."""
    for value in each(job.get("url")):
        if isinstance(value, str) and value.strip().startswith(("http://", "https://")) and len(value) < 2000:
            return value.strip()
    return None


def given_fields(job: Mapping[str, Any], source: FieldSource) -> dict[str, FieldValue]:
    """The fields the data gives. What is not there stays away; what it contradicts itself in is not sure."""
    employer = _employer(job)
    location = location_of(job, employer)
    deadline, posted = (_date(job.get(key), day_comes_first(location)) for key in ("validThrough", "datePosted"))
    mode, one_mode = work_mode_of(job)
    pay = pay_of(job)
    orderly = not (deadline and posted and deadline[0] < posted[0])
    values: dict[str, tuple[object, bool]] = {
        "title": (_title(job), True),
        "employer": (employer, True),
        "location": (location, True),
        "work_mode": (mode, one_mode),
        "employment_type": (_employment_type(job), True),
        "hours": (_hours(job), True),
        "pay": pay or (None, False),
        "deadline": (deadline[0], deadline[1] and orderly) if deadline else (None, False),
        "posted_on": (posted[0], posted[1] and orderly) if posted else (None, False),
        "reference": (_reference(job), True),
        **_contact(job, employer),
    }
    return {name: FieldValue(value, source, sure) for name, (value, sure) in values.items() if value}


def _title(job: Mapping[str, Any]) -> str:
    for key in ("title", "name"):
        title = line(job.get(key))
        if title and title.casefold() not in _NO_TITLE and any(c.isalpha() for c in title):
            return title[:300]
    return ""


def _employer(job: Mapping[str, Any]) -> str:
    for value in each(job.get("hiringOrganization")):
        names = (
            [value.get(key) for key in ("name", "legalName", "alternateName")] if isinstance(value, dict) else [value]
        )
        for name in map(line, names):
            named = len(name) <= 160 and any(c.isalpha() for c in name) and "://" not in name
            if named and not hides_name(name):
                return name
    return ""


def _said(item: Any) -> list[str]:
    """The lines one of the further properties says."""
    if isinstance(item, dict):
        said = [_time_of(item.get("monthsOfExperience"))]
        said += [text for text in lines(item.get("credentialCategory")) if text.casefold() not in _ASKS_NOTHING]
        if any(said) or "credentialCategory" in item:
            return [text for text in (*said, rich(item.get("description"))) if text]
        named = " - ".join(
            dict.fromkeys(part for part in (line(item.get("name")), rich(item.get("description"))) if part)
        )
        return [named] if named else []
    if not isinstance(item, str):
        return []
    told = [part.strip().removeprefix("- ") for part in rich(item).split("\n")]
    return [
        text for text in told if any(c.isalpha() for c in text) and text.casefold() not in _ASKS_NOTHING and line(text)
    ]


def _time_of(months: Any) -> str:
    """Months of experience in words, years where they are whole."""
    found = re.fullmatch(r"(\d{1,3})(?:\.0+)?", line(months))
    count = int(found.group(1)) if found else 0
    number, unit = (count // 12, "year") if count % 12 == 0 else (count, "month")
    return f"{number} {unit}{'' if number == 1 else 's'} of experience" if count else ""


def _employment_type(job: Mapping[str, Any]) -> str:
    kinds: list[str] = []
    other = ""
    for text in lines(job.get("employmentType"))[:20]:
        words = re.sub(r"[_\s-]+", " ", text.rsplit("/", 1)[-1] if "://" in text else text)[:200].casefold()
        found = [_TYPES[kind] for kind in _TYPE.findall(words)]
        kinds += [kind for kind in found if kind not in kinds]
        plain = words.strip(" []\"'.,")
        if not found and not other and len(plain) <= 40 and plain.isprintable() and plain not in _NO_TYPE:
            other = plain if any(c.isalpha() for c in plain) else ""
    return ", ".join(kinds) or other


def _hours(job: Mapping[str, Any]) -> str:
    text = line(job.get("workHours"))
    if re.sub(r"[\s_-]", "", text).casefold() in ("fulltime", "parttime", "permanent", "temporary") or len(text) > 120:
        return ""
    return f"{text} hours" if re.fullmatch(r"\d{1,2}(?:[.,]\d)?", text) else text


def _date(value: Any, day_first: bool | None) -> tuple[date, bool] | None:
    """The day a text or a count of seconds means, in the posting's own zone as it is written, and whether it is
    plain; None for what is no day of our time."""
    text = line(value)[:80]
    if re.fullmatch(r"\d{10}(?:\d{3})?(?:\.\d+)?", text):
        seconds = int(text[:10])
        return (datetime.fromtimestamp(seconds, UTC).date(), False) if seconds in _EPOCH else None
    found: tuple[date, bool] | None = None
    try:
        if (iso := re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", text)) or (
            iso := re.match(r"(\d{4})(\d\d)(\d\d)(?:T|$)", text)
        ):
            found = date(int(iso[1]), int(iso[2]), int(iso[3])), True
        elif zoned := _ZONED.match(text):
            found = parse_date(f"{zoned[2]} {zoned[1]} {zoned[3] or zoned[4]}", today=_SOME_DAY, future=True)
        elif re.search(r"\b\d{4}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2}\b", text):
            found = parse_date(text, today=_SOME_DAY, future=True, day_first=day_first)
    except ValueError:
        return None
    return found if found and found[0].year in _YEARS else None


def _reference(job: Mapping[str, Any]) -> str:
    for value in list(each(job.get("identifier")))[:20]:
        text = line(value.get("value")) if isinstance(value, dict) else line(value)
        plain = len(text) <= 60 and not text.startswith("http") and not _SLUG.fullmatch(text)
        if text and plain and any(c.isdigit() for c in text) and len(text.split()) <= 4:
            return text
    return ""


def _contact(job: Mapping[str, Any], employer: str) -> dict[str, tuple[object, bool]]:
    """Who to write to: the contact for the application, or the organization's own, which is only likely."""
    for value in each(job.get("applicationContact")):
        told = _contact_of(value, employer, sure=True)
        if told:
            return told
    for organization in each(job.get("hiringOrganization")):
        if isinstance(organization, dict):
            for value in (*each(organization.get("contactPoint")), organization):
                told = _contact_of(value, employer, sure=False)
                told.pop("contact_name", None)
                if told:
                    return told
    return {}


def _contact_of(value: Any, employer: str, *, sure: bool) -> dict[str, tuple[object, bool]]:
    if not isinstance(value, dict):
        value = {"email": value} if "@" in line(value) else {"name": value}
    mail = _MAIL.search(line(value.get("email"))[:300])
    phone = line(value.get("telephone") or value.get("phone")).removeprefix("tel:")
    name = line(value.get("name"))
    told: dict[str, tuple[object, bool]] = {}
    if any(c.isalpha() for c in name) and name != employer and len(name) <= 80 and "@" not in name:
        told["contact_name"] = (name, sure)
    if mail:
        told["contact_email"] = (mail.group(), sure)
    if 6 <= sum(c.isdigit() for c in phone) <= 20 and len(phone) <= 40:
        told["contact_phone"] = (phone, sure)
    return told
