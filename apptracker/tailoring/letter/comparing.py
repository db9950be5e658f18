"""What one wording of a letter says otherwise than another, word for word. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from apptracker.domain.letters import About, Letter, Sentence
from apptracker.tailoring.letter.aligning import Steps

_LEAST_ALIKE = 0.35  # two paragraphs with less in common are two, not one reworded
_MOST_WORDS = 3_000  # of a paragraph that is compared word for word
_TOKENS = re.compile(r"\S+|\s+")


class Fate(StrEnum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Part:
    """Words that stay, went or came."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """``lines``: subject, greeting, paragraphs and closing, in order, each in parts; the parts that are not
    gone make up the later wording."""

    lines: tuple[tuple[Part, ...], ...]

    @property
    def gone(self) -> int:
        """How many words went."""
        return self._count(Fate.GONE)

    @property
    def new(self) -> int:
        """How many words came."""
        return self._count(Fate.NEW)

    def _count(self, fate: Fate) -> int:
        return sum(len(part.text.split()) for line in self.lines for part in line if part.fate is fate)


def compare(before: Letter, after: Letter) -> Comparison:
    """What ``after`` says otherwise than ``before``."""
    old, new = _lines(before), _lines(after)
    steps = Steps.between(old, new)
    lines: list[tuple[Part, ...]] = []
    for place in range(len(old) + 1):
        lines += [(Part(Fate.NEW, line.text),) for line in steps.before[place]]
        if place < len(old):
            now = steps.becomes[place]
            lines += _line(old[place].text, now[0].text) if now else [(Part(Fate.GONE, old[place].text),)]
    return Comparison(tuple(lines))


def _lines(letter: Letter) -> list[Sentence]:
    paragraphs = (" ".join(sentence.text for sentence in paragraph) for paragraph in letter.paragraphs)
    texts = (letter.subject, letter.salutation.text, *paragraphs, f"{letter.closing} {letter.signature}".strip())
    return [Sentence(text, About.FORM) for text in texts if text]


def _line(before: str, after: str) -> list[tuple[Part, ...]]:
    old, new = _TOKENS.findall(before)[:_MOST_WORDS], _TOKENS.findall(after)[:_MOST_WORDS]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if before != after and matcher.ratio() < _LEAST_ALIKE:
        return [(Part(Fate.GONE, before),), (Part(Fate.NEW, after),)]
    parts: list[Part] = []
    for kind, from_, to, first, last in matcher.get_opcodes():
        if kind == "equal":
            parts.append(_part(Fate.SAME, old[from_:to]))
        else:
            parts += [_part(Fate.GONE, old[from_:to]), _part(Fate.NEW, new[first:last])]
    return [tuple(_joined(part for part in parts if part.text))]


def _part(fate: Fate, tokens: Sequence[str]) -> Part:
    return Part(fate, "".join(tokens))


def _joined(parts: Iterable[Part]) -> list[Part]:
    """A space between two changes belongs to both, so that what went and came can be read as a whole."""
    row = list(parts)
    place = 0
    while place < len(row):
        if row[place].fate is Fate.SAME and not row[place].text.strip() and 0 < place < len(row) - 1:
            row[place : place + 1] = [Part(Fate.GONE, row[place].text), Part(Fate.NEW, row[place].text)]
        place += 1
    gathered: list[Part] = []
    run: dict[Fate, str] = {}
    for part in [*row, Part(Fate.SAME, "")]:
        if part.fate is Fate.SAME:
            gathered += [Part(fate, run[fate]) for fate in (Fate.GONE, Fate.NEW) if run.get(fate)]
            run = {}
            gathered += [part] if part.text else []
        else:
            run[part.fate] = run.get(part.fate, "") + part.text
    return gathered
