"""The names in a person's data, each once: what operators are completed with and what a slip is mended to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from apptracker.domain.query import BY_NAME, Query, Term, written
from apptracker.domain.slips import SLIPS_FROM, folded, near_words
from apptracker.domain.stages import Stage


@dataclass(frozen=True)
class Vocabulary:
    """``employers`` and ``people`` with their ids; ``keys`` is what operators are called in the person's language, with
    the English name of each, ``choices`` the same for the values of operators that have their own.
    ``spoken``: days and pay that are offered, as they are typed in that language, by the English."""

    stages: tuple[Stage, ...] = ()
    employers: tuple[tuple[int, str], ...] = ()
    people: tuple[tuple[int, str], ...] = ()
    titles: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    locations: tuple[str, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, str] = field(default_factory=dict)
    spoken: Mapping[str, str] = field(default_factory=dict)

    def values(self, key: str) -> Sequence[str]:
        """What an operator may name; () for what is not chosen from names."""
        named: dict[str, Sequence[str]] = {
            "stage": [stage.name for stage in self.stages],
            "employer": self._employer_names,
            "tag": self.tags,
            "source": self.sources,
            "location": self.locations,
        }
        if key in named:
            return named[key]
        called = {choice: name for name, choice in self.choices.items()}
        return [called.get(choice, choice) for choice in BY_NAME[key].choices]

    def choice(self, key: str, typed: str) -> str:
        """The English value of an operator that is called so, or alone begins so; else what was typed."""
        wanted = folded(typed).strip()
        named = {folded(name).strip(): name for name in self.values(key)} if wanted else {}
        found = [wanted] if wanted in named else [name for name in named if name.startswith(wanted)]
        return self.choices.get(named[found[0]], typed) if len(found) == 1 else typed

    def mended(self, query: Query) -> str:
        """The query with the words mended that begin no word of a name, but nearly do; "" where there is none."""
        terms = tuple(self._mended(term) for term in query.terms)
        if terms == query.terms:
            return ""
        return written(Query(terms, query.filters))

    def _mended(self, term: Term) -> Term:
        words = folded(term.text).split()
        if term.phrase or term.negated or len(words) != 1 or len(words[0]) < SLIPS_FROM or self._begins(words[0]):
            return term
        near = next(near_words(words[0], self._words), None)
        return Term(near) if near else term

    def _begins(self, word: str) -> bool:
        place = bisect_left(self._words, word)
        return place < len(self._words) and self._words[place].startswith(word)

    @cached_property
    def _employer_names(self) -> tuple[str, ...]:
        return tuple(name for _, name in self.employers)

    @cached_property
    def _words(self) -> list[str]:
        names = (*self._employer_names, *self.titles, *(name for _, name in self.people), *self.tags)
        return sorted({word for name in names for word in folded(name).split()})
