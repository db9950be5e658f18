"""Everything that a reference (``kind:id``) may name, whichever part of the guide holds it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from apptracker.guide import followups, library
from apptracker.guide.interviews import ANY_FORMAT, interview_guide


@cache
def named(kind: str) -> Mapping[str, Any]:
    """What references of a kind may name, by id: entries, and what the guide knows about interviews and follow-ups.
    Empty for a kind there is not."""
    if kind in library.KIND_OF:
        return library.all_of(library.KIND_OF[kind])
    guide = interview_guide()
    match kind:
        case "question":
            return {question.id: question for question in guide.questions}
        case "ask":
            return {question.id: question for question in guide.to_ask}
        case "research":
            return {prompt.id: prompt for prompt in guide.research}
        case "format":
            return guide.formats
        case "tip":
            return {ANY_FORMAT: guide.tips}
        case "rule":
            return {rule.id: rule for rule in followups.rules()}
    return {}
