"""What changed between two captures of the same posting: its lines, what it asks for, what it says. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import islice

from apptracker.domain.corrections import wording
from apptracker.domain.postings import FIELD_NAMES, FieldValue, ReadPosting, Requirement
from apptracker.tailoring.reading.outline import outline
from apptracker.tailoring.reading.sentences import sentences
from apptracker.tailoring.reading.view import view_of

_MOST_LINES = 3000  # of one posting; with what repeats often left to its neighbors, comparing them takes 0.2 s
_TELLING = 3  # words that hardly stand in a text by chance
_BULLETS = " -–—*•·○>#|"
_MOST_NAMED = 3  # fields named in one line
_NAMES = {"posted_on": "day of posting", "no_calls": "phone calls", "how_to_apply": "how to apply"}


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
    and went, by their wording; ``weighed``: those that became must-haves, or nice to have."""

    lines: tuple[LineChange, ...] = ()
    asked_more: tuple[Requirement, ...] = ()
    asked_less: tuple[Requirement, ...] = ()
    weighed: tuple[Requirement, ...] = ()
    fields: tuple[FieldChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.lines or self.asked_more or self.asked_less or self.weighed or self.fields)

    def __str__(self) -> str:
        """In short: "asks 2 more things, pay changed"; "" where nothing changed that counts."""
        more, less = len(self.asked_more), len(self.asked_less)
        parts = []
        if more:
            no_longer = f" and {less} no longer" if less else ""
            parts.append(f"asks {more} more thing{'' if more == 1 else 's'}{no_longer}")
        elif less:
            parts.append(f"asks {less} thing{'' if less == 1 else 's'} no longer")
        if self.weighed:
            parts.append("weighs what it asks otherwise")
        if names := [_NAMES.get(c.name, c.name.replace("_", " ")) for c in self.fields if c.after and c.after.sure]:
            named = names if len(names) <= _MOST_NAMED else [*names[: _MOST_NAMED - 1], "more"]
            fields = " and ".join(filter(None, (", ".join(named[:-1]), named[-1])))
            parts.append(f"{fields} changed")
        return ", ".join(parts) or ("some wording changed" if self else "")


def difference(before: ReadPosting, after: ReadPosting) -> Difference:
    """What the later capture says otherwise. Case, spaces, punctuation and line breaks do not count."""
    return Difference(
        lines=_lines(before.text, after.text),
        asked_more=_only_in(after, before),
        asked_less=_only_in(before, after),
        weighed=_weighed(before, after),
        fields=_fields(before.fields, after.fields),
    )


def _lines(before: str, after: str) -> tuple[LineChange, ...]:
    old, new = _pieces(before), _pieces(after)
    matcher = SequenceMatcher(None, [wording(line) for line in old], [wording(line) for line in new])
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
    pieces = (" ".join(piece.split()).lstrip(_BULLETS) for piece in _spans(view_of(text).read))
    return list(islice((piece for piece in pieces if wording(piece)), _MOST_LINES))


def _spans(read: str) -> Iterator[str]:
    """Sentence by sentence, the first of a line with the label before it ("Pay:")."""
    told = 0
    for line in outline(read):
        begin = max(told, read.rfind("\n", 0, line.start) + 1)
        for start, end in sentences(read, line.start, line.end):
            yield read[min(begin, start) : end]
            begin = end
        told = line.end


def _only_in(one: ReadPosting, other: ReadPosting) -> tuple[Requirement, ...]:
    """What only one of them asks. A demand of several words that the other has, too, was only read otherwise there."""
    known = {wording(requirement.text) for requirement in other.requirements if requirement.is_asked}
    text = f" {wording(other.text)} "
    found = {
        wording(requirement.text): requirement for requirement in reversed(one.requirements) if requirement.is_asked
    }
    return tuple(
        requirement
        for words, requirement in reversed(found.items())
        if words not in known and not (words.count(" ") >= _TELLING - 1 and f" {words} " in text)
    )


def _weighed(before: ReadPosting, after: ReadPosting) -> tuple[Requirement, ...]:
    musts = {wording(requirement.text): requirement.must for requirement in before.requirements if requirement.is_asked}
    return tuple(
        requirement
        for requirement in after.requirements
        if requirement.is_asked and musts.get(wording(requirement.text), requirement.must) is not requirement.must
    )


def _fields(before: Mapping[str, FieldValue], after: Mapping[str, FieldValue]) -> tuple[FieldChange, ...]:
    """What is said beyond doubt by one and not by the other. What both say, if with less certainty, is the same."""
    changes = (FieldChange(name, before.get(name), after.get(name)) for name in FIELD_NAMES)
    return tuple(
        change
        for change in changes
        if any(field is not None and field.sure for field in (change.before, change.after))
        and _said(change.before) != _said(change.after)
    )


def _said(field: FieldValue | None) -> object:
    """A value as it is compared: text by its words."""
    if field is None or not field.value:
        return None
    value = field.value
    if isinstance(value, str):
        return wording(value)
    return tuple(value) if isinstance(value, list) else value
