"""Reading a job advert: its fields, what it asks for, what it says about the employer, and signs worth a second look."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from apptracker.domain.postings import FieldValue, ReadPosting
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.reading.outline import outline
from apptracker.tailoring.reading.requirements import requirements_of
from apptracker.tailoring.reading.view import view_of

__all__ = ["read_text"]


def read_text(text: str, *, today: date, given: Mapping[str, FieldValue] | None = None) -> ReadPosting:
    """What a posting's text says. ``given`` fields (from structured data) win over what the text says; ``today``
    settles dates without a year. Every span points into ``text``, which stays as it is."""
    view = view_of(text)
    lines = outline(view.read)
    requirements = requirements_of(view, lines, lexicon())
    return ReadPosting(text=text, fields=dict(given or {}), requirements=requirements)
