"""An advert made ready for reading its fields, and the fields being collected from it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from apptracker.domain.postings import FieldSource, FieldValue
from apptracker.guide.places import Country
from apptracker.tailoring.reading.facts import Fact
from apptracker.tailoring.reading.header import Header
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.places import countries_named
from apptracker.tailoring.reading.sentences import sentences


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence at ``start`` in the view, with its line; ``low`` is the text in small letters."""

    text: str
    low: str
    start: int
    line: Line

    def has(self, words: tuple[str, ...]) -> bool:
        """Whether one of the words is in it: a cheap look before a pattern that is not."""
        return has_any(self.low, words)


def has_any(low: str, words: tuple[str, ...]) -> bool:
    """Whether one of the words is in a text of small letters."""
    for word in words:  # noqa: SIM110 - a plain loop: this is asked some thousand times an advert
        if word in low:
            return True
    return False


@dataclass(frozen=True, slots=True)
class Advert:
    """What the readers of fields look at."""

    read: str
    lines: list[Line]
    facts: list[Fact]
    header: Header
    said: list[Said]
    countries: Counter[Country]

    def labelled(self, field: str) -> list[Fact]:
        """The facts under labels of a field."""
        return [fact for fact in self.facts if fact.field == field]

    def text_of(self, line: Line) -> str:
        return self.read[line.start : line.end]


def advert_of(read: str, lines: list[Line], facts: list[Fact], header: Header) -> Advert:
    """The advert with its sentences, headings left out, and the countries its places lie in."""
    said = []
    for line in lines:
        if not line.opens:
            for start, end in sentences(read, line.start, line.end):
                text = read[start:end]
                said.append(Said(text, text.lower(), start, line))
    return Advert(read, lines, facts, header, said, countries_named(read))


class Fields:
    """Collects fields; the first plain value of a name stays, a likely one gives way to a plain one."""

    def __init__(self) -> None:
        self.values: dict[str, FieldValue] = {}

    def put(self, name: str, value: object, *, sure: bool) -> None:
        old = self.values.get(name)
        if value in (None, "", [], ()) or (old is not None and (old.sure or not sure)):
            return
        self.values[name] = FieldValue(value, FieldSource.TEXT, sure)
