"""What the person says of a posting where the program read it wrongly. It wins over every reading, and sticks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class CorrectionMark(StrEnum):
    """What is said of a requirement's wording or of a field."""

    NOT_ASKED = "not-asked"  # this is no requirement
    ASKED = "asked"  # this is one that was missed
    MUST = "must"
    NICE = "nice"  # nice to have
    ANSWERS = "answers"  # the fact answers it
    NO_ANSWER = "no-answer"  # the fact does not answer it
    FIELD_WRONG = "field-wrong"  # the field was read wrongly


@dataclass(frozen=True, slots=True)
class Correction:
    """``about``: the wording of a requirement (:func:`wording`; of one that was missed, the very words), or a field
    with its value (:func:`field_value`).
    ``fact``: the stable name of the fact or story that answers it or does not, or ''."""

    about: str
    mark: CorrectionMark
    fact: str = ""


def wording(text: str) -> str:
    """A requirement's words as corrections know them: without case, punctuation and line breaks, so that the same
    demand is known again in a newer capture."""
    return " ".join(re.findall(r"[\w+#]+", text.casefold()))


def field_value(name: str, value: object) -> str:
    """A field with the value that was read, as corrections know it: another value is another matter."""
    return f"{name}: {wording(str(value))}"
