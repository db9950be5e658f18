"""What stands before the colon of a fact in an advert, as data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from apptracker.guide.loading import entries

#: Labels of facts that no field takes up.
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one field, by its name in :data:`~apptracker.domain.postings.FIELD_NAMES`, or :data:`OTHER`."""

    field: str
    phrases: tuple[str, ...]


@cache
def _fields() -> dict[str, str]:
    return {phrase: labels.field for labels in entries("labels.toml", "label", Labels) for phrase in labels.phrases}


def label_field(label: str) -> str | None:
    """The field that a label names ("Job location" names ``location``); None for no known label."""
    return _fields().get(_plain(label))


def _plain(label: str) -> str:
    return " ".join(label.casefold().replace("’", "'").split()).rstrip(".:#° ")
