"""Reading a job advert: its fields, what it asks for, what it says about the employer, signs worth a second look."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from apptracker.domain.postings import FIELD_NAMES, FieldValue, ReadPosting
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.reading.employer import about_employer
from apptracker.tailoring.reading.fields import fields_of
from apptracker.tailoring.reading.outline import outline
from apptracker.tailoring.reading.requirements import requirements_of
from apptracker.tailoring.reading.signs import signs_of
from apptracker.tailoring.reading.view import view_of

__all__ = ["read_text"]


def read_text(text: str, *, today: date, given: Mapping[str, FieldValue] | None = None) -> ReadPosting:
    """What a posting's text says. ``given`` fields (from structured data) win over what the text says; ``today``
    settles dates without a year. Every span points into ``text``, which stays as it is."""
    view = view_of(text)
    lines = outline(view.read)
    requirements = requirements_of(view, lines, lexicon())
    fields = fields_of(view.read, lines, requirements, today=today)
    fields.update(given or {})
    return ReadPosting(
        text=text,
        fields={name: fields[name] for name in FIELD_NAMES if name in fields},
        requirements=requirements,
        warnings=signs_of(view, fields, requirements),
        about_employer=tuple(view.origin(a, b) for a, b in about_employer(view.read, lines, fields)),
    )
