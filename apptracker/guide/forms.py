"""Questions of application forms, and what an answer to each is made of (``resources/guide/form-questions.toml``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from apptracker.domain.profile import SINGLE_KINDS, FactKind
from apptracker.guide.loading import GuideFileError, entries

FILE = "form-questions.toml"


class AnswerOf(StrEnum):
    """What an answer is made of."""

    WHY = "why"
    FIT = "fit"
    EXPERIENCE = "experience"
    YEARS = "years"
    STORY = "story"
    FACTS = "facts"
    SOURCE = "source"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """A kind of question: the patterns in ``signs`` tell it, ``facts`` name kinds of facts or single ones by key,
    ``missing`` says what to store where nothing answers it. One with a ``text`` is offered before any is pasted."""

    id: str
    signs: tuple[str, ...]
    answer: AnswerOf
    missing: str
    text: str = ""
    facts: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    ours: str = ""


@cache
def form_questions() -> tuple[FormQuestion, ...]:
    """:raises GuideFileError: for an entry that cannot work."""
    found = entries(FILE, "question", FormQuestion)
    for each in found:
        for sign in each.signs:
            try:
                re.compile(sign)
            except re.error as error:
                raise GuideFileError(f"{FILE}: {each.id!r}: {sign!r}: {error}") from None
        known = {kind.value for kind in FactKind}
        singles = {kind.value for kind in SINGLE_KINDS}
        for fact in each.facts:
            kind, _, name = fact.partition(":")
            if kind not in known or (name and kind not in singles):
                raise GuideFileError(f"{FILE}: {each.id!r}: no fact {fact!r}")
        if not (each.source or each.ours):
            raise GuideFileError(f"{FILE}: {each.id!r}: needs a 'source' or 'ours'")
    return found


def kind_of(question: str) -> FormQuestion | None:
    """What a pasted question asks for, or None."""
    plain = " ".join(question.split())
    return next((q for q in form_questions() if any(re.search(s, plain, re.IGNORECASE) for s in q.signs)), None)
