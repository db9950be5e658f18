"""What is read from a job advert: fields with where they came from, and requirements with their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from apptracker.domain.money import Pay, PayPeriod


class FieldSource(StrEnum):
    """Where a field was read."""

    JSON_LD = "json-ld"
    MICRODATA = "microdata"
    RDFA = "rdfa"
    PAGE = "page"
    TEXT = "text"
    MAIL = "mail"


#: Every field a reading may fill (cli.md, ``capture``); all are always present in JSON.
FIELD_NAMES = (
    "title",
    "employer",
    "location",
    "work_mode",
    "employment_type",
    "hours",
    "pay",
    "deadline",
    "posted_on",
    "reference",
    "contact_name",
    "contact_email",
    "contact_phone",
    "no_calls",
    "languages",
    "documents",
    "how_to_apply",
)


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One field as read. ``value`` is ready for JSON except pay (:class:`~apptracker.domain.money.Pay`) and dates
    (``datetime.date``); ``sure`` values fill the application by themselves, others are only offered."""

    value: object
    source: FieldSource
    sure: bool


class RequirementKind(StrEnum):
    DUTY = "duty"
    TECHNICAL_SKILL = "technical-skill"
    TOOL = "tool"
    SOFT_SKILL = "soft-skill"
    TRAIT = "trait"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    LANGUAGE = "language"
    CERTIFICATE = "certificate"
    SHIFT = "shift"
    EQUIPMENT = "equipment"
    LICENCE_OR_CHECK = "licence-or-check"
    PHYSICAL = "physical"
    METRIC = "metric"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing a posting asks for. ``start``/``end`` are half-open code points into the posting's text, and that
    slice equals ``text``. ``term`` is the id of the lexicon term it names, if any. ``weight`` is 0 to 1.
    ``subterms`` are further lexicon terms named inside the same span."""

    id: str
    text: str
    kind: RequirementKind
    term: str | None
    must: bool
    weight: float
    start: int
    end: int
    subterms: tuple[str, ...] = ()

    @property
    def is_asked(self) -> bool:
        """Whether it is asked of the candidate; duties describe the work and are not."""
        return self.kind is not RequirementKind.DUTY


class WarningLevel(StrEnum):
    NOTE = "note"
    CAUTION = "caution"
    SERIOUS = "serious"


@dataclass(frozen=True, slots=True)
class PostingWarning:
    """A sign worth a second look, never a verdict. ``article``: the guide's article that says more, or ""."""

    id: str
    level: WarningLevel
    reason: str
    quote: str
    article: str = ""


@dataclass(frozen=True, slots=True)
class ReadPosting:
    """One posting as understood. ``text`` is the verbatim text every span points into."""

    text: str
    fields: dict[str, FieldValue] = field(default_factory=dict)
    requirements: tuple[Requirement, ...] = ()
    warnings: tuple[PostingWarning, ...] = ()
    about_employer: tuple[tuple[int, int], ...] = ()
    url: str | None = None
    media_type: str = "text/plain"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stored fact that answers a requirement. ``fact`` is its stable name, ``strength`` 0 to 1, ``why`` in words.

    ``direct`` evidence shows the very thing asked for, not just something near it: the lexicon term ``term``, by
    ``words``.
    """

    fact: str
    strength: float
    why: str
    direct: bool = True
    words: str = ""
    term: str | None = None


@dataclass(frozen=True, slots=True)
class CoveredRequirement:
    requirement: Requirement
    evidence: tuple[Evidence, ...]  # strongest first


@dataclass(frozen=True, slots=True)
class Coverage:
    """Which facts answer which requirements; gaps (asked, unanswered) come first."""

    requirements: tuple[CoveredRequirement, ...]

    @property
    def covered(self) -> tuple[str, ...]:
        return tuple(c.requirement.id for c in self.requirements if c.requirement.is_asked and c.evidence)

    @property
    def gaps(self) -> tuple[str, ...]:
        return tuple(c.requirement.id for c in self.requirements if c.requirement.is_asked and not c.evidence)


def fields_to_json(fields: Mapping[str, FieldValue]) -> dict[str, dict[str, object]]:
    """Fields as cli.md gives them: value, from, sure."""
    return {
        name: {"value": _value_json(field.value), "from": field.source.value, "sure": field.sure}
        for name, field in fields.items()
    }


def fields_from_json(stored: Mapping[str, Any]) -> dict[str, FieldValue]:
    """The fields that :func:`fields_to_json` wrote."""
    return {
        name: FieldValue(_value_from(name, field["value"]), FieldSource(field["from"]), bool(field["sure"]))
        for name, field in stored.items()
        if isinstance(field, dict) and "value" in field
    }


def _value_json(value: object) -> object:
    if isinstance(value, Pay):
        return value.as_json()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [_value_json(item) for item in value]
    return value


def _value_from(name: str, value: Any) -> object:
    if name == "pay" and isinstance(value, dict):
        period = value["period"]
        return Pay(value["min"], value["max"], value["currency"], PayPeriod(period) if period else None)
    if name in ("deadline", "posted_on") and isinstance(value, str):
        return date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value
