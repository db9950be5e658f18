"""How one row of sentences became another: which stayed, which became something else, which came and went. Pure.

Sentences that say the same belong together; so do those that rest on the same facts, or share most of their words. A
letter drafted in another tone so still knows, sentence by sentence, what it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from apptracker.domain.letters import About, Sentence

BREAK = Sentence("\n", About.FORM)  # between two paragraphs
_SAME, _BREAKS, _FACTS, _WORDS, _ANY = 4.0, 1.0, 2.0, 1.5, 0.2
_APART = float("-inf")


@dataclass(frozen=True, slots=True)
class Steps:
    """What each of the old became (itself, something else, nothing), and what was put before each, or at the end."""

    becomes: list[list[Sentence]]
    before: list[list[Sentence]]

    @classmethod
    def between(cls, old: Sequence[Sentence], new: Sequence[Sentence]) -> Steps:
        steps = cls([[] for _ in old], [[] for _ in range(len(old) + 1)])
        row = 0
        for place, sentence in zip(_places(old, new), new, strict=True):
            if place is None:
                steps.before[row].append(sentence)
            else:
                steps.becomes[place].append(sentence)
                row = place + 1
        return steps


def _places(old: Sequence[Sentence], new: Sequence[Sentence]) -> list[int | None]:
    """For each of the new, the place of the old one that it comes from: the best way to lay one row beside the other,
    both in their order."""
    olds, news = [_Known.of(each) for each in old], [_Known.of(each) for each in new]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            paired = best[i + 1][j + 1] + olds[i].likeness(news[j])
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    places: list[int | None] = [None] * len(new)
    i = j = 0
    while i < len(old) and j < len(new):
        if best[i][j] == best[i + 1][j + 1] + olds[i].likeness(news[j]):
            places[j] = i
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return places


@dataclass(frozen=True, slots=True)
class _Known:
    """A sentence with what it is told by, taken apart once."""

    sentence: Sentence
    words: frozenset[str]
    facts: frozenset[str]

    @classmethod
    def of(cls, sentence: Sentence) -> _Known:
        return cls(sentence, frozenset(sentence.text.casefold().split()), frozenset(sentence.facts))

    def likeness(self, other: _Known) -> float:
        if (self.sentence.text == "\n") is not (other.sentence.text == "\n"):
            return _APART
        if self.sentence.text == "\n":
            return _BREAKS
        if self.sentence.text == other.sentence.text:
            return _SAME
        return _ANY + _FACTS * _shared(self.facts, other.facts) + _WORDS * _shared(self.words, other.words)


def _shared(some: frozenset[str], others: frozenset[str]) -> float:
    """How much two sets have in common, 0 to 1."""
    return len(some & others) / len(some | others) if some and others else 0.0
