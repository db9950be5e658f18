"""Words by which the title of a job is known, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from apptracker.guide.loading import entries


@dataclass(frozen=True, slots=True)
class JobWords:
    """What one language calls people by their work; ``fields`` name the work alone ("data entry")."""

    language: str
    plural: bool
    words: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


@cache
def job_word() -> re.Pattern[str]:
    """A word that says what somebody is: "agent", "agents", "Kundenberaterin"."""
    parts: list[str] = []
    for entry in _entries():
        parts += [_phrase(word) + ("s?" if entry.plural else "") for word in entry.words]
        parts += [rf"\w{{2,30}}{ending}(?:in)?" for ending in entry.endings]
    return re.compile(rf"\b(?:{'|'.join(sorted(set(parts), key=len, reverse=True))})\b", re.IGNORECASE)


@cache
def job_field() -> re.Pattern[str]:
    """A kind of work: "data entry"."""
    phrases = [_phrase(phrase) for entry in _entries() for phrase in entry.fields]
    return re.compile(rf"\b(?:{'|'.join(sorted(phrases, key=len, reverse=True))})\b", re.IGNORECASE)


@cache
def _entries() -> tuple[JobWords, ...]:
    return entries("job-words.toml", "words", JobWords)


def _phrase(phrase: str) -> str:
    return re.escape(phrase).replace(r"\ ", r"\s+")
