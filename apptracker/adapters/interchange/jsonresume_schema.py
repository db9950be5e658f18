"""The rules of JSON Resume 1.3.1, and of our ``x-apptracker`` beside them, as a small typed validator.

It tells a person which field is wrong, why, and what belongs there; a general JSON Schema library tells a programmer.
Types and dates follow the schema, with dates that no calendar has refused too. Formats, which the schema only advises,
are held loosely: an e-mail address needs its @ and an address on the web no spaces, and both may be empty. Fields the
schema does not know are let through anywhere but in ``x-apptracker``.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

EXTENSION = "x-apptracker"


class Leaf(Enum):
    """A single value; the words say what belongs there."""

    TEXT = "give text between quotes, or leave the field out"
    DATE = "write it like 2024-05-31, 2024-05 or 2024, or leave the field out"
    EMAIL = "write it like name@example.com, or leave the field out"
    URL = "write it like https://example.com, or leave the field out"
    ANSWER = "give text, a number, true, false or a list of texts"


@dataclass(frozen=True, slots=True)
class Closed:
    """An object that takes no other fields than these; the ``required`` ones may not be missing or empty."""

    fields: dict[str, Spec]
    required: tuple[str, ...] = ()


Spec = Leaf | list["Spec"] | dict[str, "Spec"] | Closed

_PERIOD: dict[str, Spec] = {"startDate": Leaf.DATE, "endDate": Leaf.DATE}
_TEXTS: list[Spec] = [Leaf.TEXT]

RESUME: dict[str, Spec] = {
    "$schema": Leaf.URL,
    "basics": {
        "name": Leaf.TEXT,
        "label": Leaf.TEXT,
        "image": Leaf.TEXT,
        "email": Leaf.EMAIL,
        "phone": Leaf.TEXT,
        "url": Leaf.URL,
        "summary": Leaf.TEXT,
        "location": dict.fromkeys(("address", "postalCode", "city", "countryCode", "region"), Leaf.TEXT),
        "profiles": [{"network": Leaf.TEXT, "username": Leaf.TEXT, "url": Leaf.URL}],
    },
    "work": [
        {
            **dict.fromkeys(("name", "location", "description", "position", "summary"), Leaf.TEXT),
            **_PERIOD,
            "url": Leaf.URL,
            "highlights": _TEXTS,
        },
    ],
    "volunteer": [
        {
            **dict.fromkeys(("organization", "position", "summary"), Leaf.TEXT),
            **_PERIOD,
            "url": Leaf.URL,
            "highlights": _TEXTS,
        },
    ],
    "education": [
        {
            **dict.fromkeys(("institution", "area", "studyType", "score"), Leaf.TEXT),
            **_PERIOD,
            "url": Leaf.URL,
            "courses": _TEXTS,
        },
    ],
    "awards": [{"title": Leaf.TEXT, "date": Leaf.DATE, "awarder": Leaf.TEXT, "summary": Leaf.TEXT}],
    "certificates": [{"name": Leaf.TEXT, "date": Leaf.DATE, "url": Leaf.URL, "issuer": Leaf.TEXT}],
    "publications": [
        {
            "name": Leaf.TEXT,
            "publisher": Leaf.TEXT,
            "releaseDate": Leaf.DATE,
            "url": Leaf.URL,
            "summary": Leaf.TEXT,
        },
    ],
    "skills": [{"name": Leaf.TEXT, "level": Leaf.TEXT, "keywords": _TEXTS}],
    "languages": [{"language": Leaf.TEXT, "fluency": Leaf.TEXT}],
    "interests": [{"name": Leaf.TEXT, "keywords": _TEXTS}],
    "references": [{"name": Leaf.TEXT, "reference": Leaf.TEXT}],
    "projects": [
        {
            **dict.fromkeys(("name", "description", "entity", "type"), Leaf.TEXT),
            **_PERIOD,
            "url": Leaf.URL,
            **dict.fromkeys(("highlights", "keywords", "roles"), _TEXTS),
        },
    ],
    "meta": {"canonical": Leaf.URL, "version": Leaf.TEXT, "lastModified": Leaf.TEXT},
    EXTENSION: Closed(
        {
            "stories": [
                Closed(
                    {
                        **dict.fromkeys(("title", "situation", "task", "action", "result"), Leaf.TEXT),
                        "skills": _TEXTS,
                    },
                    required=("title",),
                ),
            ],
            "availability": {"": Leaf.ANSWER},
            "equipment": {"": Leaf.ANSWER},
        },
    ),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field and what to do: ``work[1].startDate``, ``is "May 2020"``, ``write it like …``."""

    field: str
    problem: str
    advice: str


def problems(value: object, spec: Spec = RESUME, field: str = "") -> Iterator[Problem]:
    """Everything that is wrong with a resume, in the order of the file."""
    if isinstance(spec, Closed):
        yield from _closed_problems(value, spec, field)
    elif isinstance(spec, dict):
        if not isinstance(value, dict):
            yield Problem(field or "the file", f"holds {_name_of(value)}", "it must be an object, between { and }")
            return
        every = spec.get("")  # the rule for fields of any name
        for name, item in value.items():
            rule = spec.get(name, every)
            if rule is not None:
                yield from problems(item, rule, f"{field}.{name}" if field else name)
    elif isinstance(spec, list):
        if not isinstance(value, list):
            yield Problem(field, f"holds {_name_of(value)}", "it must be a list, between [ and ]")
            return
        for number, item in enumerate(value):
            yield from problems(item, spec[0], f"{field}[{number}]")
    elif (problem := _leaf_problem(value, spec)) is not None:
        yield Problem(field, problem, spec.value)


def _closed_problems(value: object, spec: Closed, field: str) -> Iterator[Problem]:
    yield from problems(value, spec.fields, field)
    if not isinstance(value, dict):
        return
    for name in value:
        if name not in spec.fields:
            yield Problem(f"{field}.{name}", "is not a field we know", f"take it out, or use {', '.join(spec.fields)}")
    for name in spec.required:
        text = value.get(name, "")
        if isinstance(text, str) and not text.strip():
            yield Problem(f"{field}.{name}", "is missing or empty", "give it a few words")


def _leaf_problem(value: object, leaf: Leaf) -> str | None:
    if leaf is Leaf.ANSWER:
        good = isinstance(value, (str, int, float)) or (
            isinstance(value, list) and all(isinstance(item, str) for item in value)
        )
        return None if good else f"holds {_name_of(value)}"
    if not isinstance(value, str):
        return f"holds {_name_of(value)} instead of text"
    wrong = {Leaf.DATE: not is_partial_date(value), Leaf.EMAIL: not _is_email(value), Leaf.URL: not _is_url(value)}
    return f'is "{value}"' if wrong.get(leaf) else None


def _name_of(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case int() | float():
            return f"the number {value:.12g}"
        case str():
            return f'the text "{value}"'
        case list():
            return "a list"
        case _:
            return "an object"


_DATE = re.compile(r"([12][0-9]{3})(?:-([01][0-9])(?:-([0-3][0-9]))?)?")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
_URL = re.compile(r"[^\s<>\"{}|\\^`]+")


def is_partial_date(text: str) -> bool:
    """A year, a month or a day that the calendar has: ``2024``, ``2024-05``, ``2024-05-31``."""
    match = _DATE.fullmatch(text)
    if not match:
        return False
    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def _is_email(text: str) -> bool:
    return not text or _EMAIL.fullmatch(text) is not None


def _is_url(text: str) -> bool:
    return not text or _URL.fullmatch(text) is not None
