"""What changed between two captures of the same posting: its lines, what it asks for, what it says. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import islice

from apptracker.domain.corrections import wording
from apptracker.domain.postings import FIELD_NAMES, FieldValue, ReadPosting, Requirement
from apptracker.tailoring.reading.outline import outline
from apptracker.tailoring.reading.sentences import sentences
from apptracker.tailoring.reading.view import view_of

_MOST_LINES = 3000  # of one posting; comparing takes time that grows with their square


class Fate(Enum):
    """What became of a line: ``GAP`` stands for lines left out because they stayed the same."""

    SAME = auto()
    ADDED = auto()
    REMOVED = auto()
    GAP = auto()


@dataclass(frozen=True, slots=True)
class LineChange:
    fate: Fate
    text: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that the two say differently; None where one does not say it."""

    name: str
    before: FieldValue | None
    after: FieldValue | None


@dataclass(frozen=True, slots=True)
class Difference:
    """``lines``: those that changed, with their neighbors; ``asked_more`` and ``asked_less``: requirements that came
    and went, by their wording."""

    lines: tuple[LineChange, ...] = ()
    asked_more: tuple[Requirement, ...] = ()
    asked_less: tuple[Requirement, ...] = ()
    fields: tuple[FieldChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.lines or self.asked_more or self.asked_less or self.fields)


def difference(before: ReadPosting, after: ReadPosting) -> Difference:
    """What the later capture says otherwise. Case, spaces, punctuation and line breaks do not count."""
    return Difference(
        lines=_lines(before.text, after.text),
        asked_more=_only_in(after, before),
        asked_less=_only_in(before, after),
        fields=_fields(before.fields, after.fields),
    )


def _lines(before: str, after: str) -> tuple[LineChange, ...]:
    old, new = _pieces(before), _pieces(after)
    matcher = SequenceMatcher(None, [wording(line) for line in old], [wording(line) for line in new], autojunk=False)
    changed: list[LineChange] = []
    for group in matcher.get_grouped_opcodes(1):
        if changed:
            changed.append(LineChange(Fate.GAP, ""))
        for tag, i, j, k, m in group:
            if tag == "equal":
                changed += [LineChange(Fate.SAME, line) for line in new[k:m]]
            else:
                changed += [LineChange(Fate.REMOVED, line) for line in old[i:j]]
                changed += [LineChange(Fate.ADDED, line) for line in new[k:m]]
    return tuple(changed)


def _pieces(text: str) -> list[str]:
    """The lines and sentences of a posting as a reader sees them; what has no words is left out."""
    read = view_of(text).read
    spans = (span for line in outline(read) for span in sentences(read, line.start, line.end))
    pieces = (" ".join(read[start:end].split()) for start, end in spans)
    return list(islice((piece for piece in pieces if wording(piece)), _MOST_LINES))


def _only_in(one: ReadPosting, other: ReadPosting) -> tuple[Requirement, ...]:
    known = {wording(requirement.text) for requirement in other.requirements if requirement.is_asked}
    return tuple(
        requirement
        for requirement in one.requirements
        if requirement.is_asked and wording(requirement.text) not in known
    )


def _fields(before: Mapping[str, FieldValue], after: Mapping[str, FieldValue]) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(name, before.get(name), after.get(name))
        for name in FIELD_NAMES
        if _said(before.get(name)) != _said(after.get(name))
    )


def _said(field: FieldValue | None) -> object:
    """A field as it is compared: only what is said beyond doubt, text by its words."""
    if field is None or not field.sure or not field.value:
        return None
    value = field.value
    if isinstance(value, str):
        return wording(value)
    return tuple(value) if isinstance(value, list) else value
