"""What a person types to find applications: words, "exact phrases", ``-what is not meant``, and ``key:value``.

``stage:applied tag:remote,evenings -employer:"Cedar Telecom" before:2026-11-01 pay:>20/h is:quiet no:reminder``

Any text is a query, and nothing here fails: a key that is not known is a word like others, and told as such. What the
values of names mean (which stage "applied" is) only the person's data can say: see services/searching.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from apptracker.domain.slips import near_words
from apptracker.domain.spans import days


class Kind(StrEnum):
    """What the values of a key are."""

    NAME = "name"
    DATE = "date"
    PAY = "pay"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Key:
    """``also``: what else it may be called. ``choices``: the values of a key that has its own."""

    name: str
    kind: Kind
    also: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()


STATES = ("open", "ended", "waiting", "quiet", "overdue", "warned", "archived", "remote", "hybrid", "on-site")
THINGS = ("reminder", "interview", "letter", "posting", "note", "contact", "file", "deadline", "pay")
MODES = ("remote", "hybrid", "on-site")
#: Every key, as it is offered. The English names always work; others come to :func:`parse` with their language.
KEYS = (
    Key("stage", Kind.NAME, ("status",)),
    Key("tag", Kind.NAME, ("tags", "label")),
    Key("employer", Kind.NAME, ("company",)),
    Key("source", Kind.NAME, ("via",)),
    Key("mode", Kind.NAME, ("work",), MODES),
    Key("location", Kind.NAME, ("place", "city")),
    Key("pay", Kind.PAY, ("salary",)),
    Key("before", Kind.DATE),
    Key("after", Kind.DATE),
    Key("since", Kind.DATE),
    Key("applied", Kind.DATE),
    Key("added", Kind.DATE, ("created",)),
    Key("changed", Kind.DATE, ("updated",)),
    Key("deadline", Kind.DATE, ("closes",)),
    Key("is", Kind.CHOICE, (), STATES),
    Key("has", Kind.CHOICE, ("with",), THINGS),
    Key("no", Kind.CHOICE, ("without",), THINGS),
)
BY_NAME = {key.name: key for key in KEYS}
_ENGLISH = {name: key.name for key in KEYS for name in (key.name, *key.also)}

_KEY = re.compile(r"([^\W\d_]{2,20}):")
_SPACES = re.compile(r"\s+")
_RUN = re.compile(r"\S+")
_ITEM = re.compile(r'"([^"]*)"?|([^\s,]*)')
_ONE = (Kind.DATE, Kind.PAY)  # kinds of which a key has one value: a comma may be part of it
_ANY_DAY = date(2024, 6, 15)  # what has the shape of a date has it on every day
_TOLD = 5  # unknown keys for which others are thought of
_DATE_WORDS = 3  # "1 dec 2026" needs no quotes
_MOST_DATES = 50  # that are looked for among several words; further ones need quotes


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or an exact phrase, with its place in the text."""

    text: str
    phrase: bool = False
    negated: bool = False
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Filter:
    """``key:value``, by the key's English name, with its place in the text."""

    key: str
    value: str
    negated: bool = False
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A key that is not known, with its place; its text is searched for as a word.
    ``near``: the key that may be meant, or ""."""

    key: str
    near: str
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, taken apart, in its order."""

    terms: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()
    unknown: tuple[Unknown, ...] = ()

    @property
    def text(self) -> str:
        """The words and "phrases" that have to be found."""
        return " ".join(_term(term) for term in self.terms if not term.negated)

    @property
    def kept_out(self) -> tuple[str, ...]:
        """The words and "phrases" that must not be found."""
        return tuple(_term(term) for term in self.terms if term.negated)

    def __bool__(self) -> bool:
        return bool(self.terms or self.filters)


def parse(text: str, names: Mapping[str, str] | None = None) -> Query:
    """The query a text is. ``names``: what keys are called besides, in lower case, with the English name of each."""
    return _Parser(text, {**names, **_ENGLISH} if names else _ENGLISH).run()


def written(query: Query) -> str:
    """The query as text: :func:`parse` makes the same query of it, filters first."""
    text = _joined(query, _value)
    # Words that follow a date may belong to it: "before:last" and the word "week".
    return text if parse(text) == query else _joined(query, _closed_value)


def _joined(query: Query, value: Callable[[Filter], str]) -> str:
    filters = [f"{'-' * f.negated}{f.key}:{value(f)}" for f in query.filters]
    return " ".join([*filters, *(f"{'-' * term.negated}{_term(term)}" for term in query.terms)])


def quoted(value: str) -> str:
    """A value as it can stand behind a key."""
    if not value or value.startswith('"') or re.search(r"[\s,]", value):
        return '"' + value.replace('"', "'") + '"'
    return value


def _value(f: Filter) -> str:
    one_run = f.key in BY_NAME and BY_NAME[f.key].kind in _ONE and not _SPACES.search(f.value)
    return f.value if one_run else quoted(f.value)


def _closed_value(f: Filter) -> str:
    return f'"{f.value}"' if BY_NAME[f.key].kind is Kind.DATE and '"' not in f.value else _value(f)


def _term(term: Term) -> str:
    return f'"{term.text}"' if term.phrase else term.text


class _Parser:
    """Goes through a text once."""

    def __init__(self, text: str, names: Mapping[str, str]) -> None:
        self._text, self._names = text, names
        self._at = 0
        self._terms: list[Term] = []
        self._filters: list[Filter] = []
        self._unknown: list[Unknown] = []
        self._dates = 0

    def run(self) -> Query:
        while self._at < len(self._text):
            if space := _SPACES.match(self._text, self._at):
                self._at = space.end()
            else:
                self._part()
        return Query(tuple(self._terms), tuple(self._filters), tuple(self._unknown))

    def _part(self) -> None:
        start = self._at
        negated = self._text[start] == "-" and start + 1 < len(self._text) and not self._text[start + 1].isspace()
        self._at += negated
        if self._text[self._at] == '"':
            self._phrase(start, negated=negated)
            return
        match = _KEY.match(self._text, self._at)
        name = match[1].casefold() if match else ""
        if match and name in self._names:
            self._at = match.end()
            self._values(BY_NAME[self._names[name]], start, negated=negated)
            return
        run = _RUN.match(self._text, self._at)
        assert run is not None
        self._at = run.end()
        self._terms.append(Term(run[0], negated=negated, start=start, end=self._at))
        if match and len(run[0]) > len(match[0]) and not run[0].startswith("//", len(match[0])):
            near = next(near_words(name, sorted(self._names)), "") if len(self._unknown) < _TOLD else ""
            self._unknown.append(Unknown(match[1], self._names.get(near, ""), start, self._at))

    def _phrase(self, start: int, *, negated: bool) -> None:
        """Up to the next quote, or to the end where there is none yet."""
        end = self._text.find('"', self._at + 1)
        words = self._text[self._at + 1 : end if end >= 0 else len(self._text)].split()
        self._at = end + 1 if end >= 0 else len(self._text)
        if words:
            self._terms.append(Term(" ".join(words), phrase=True, negated=negated, start=start, end=self._at))

    def _values(self, key: Key, start: int, *, negated: bool) -> None:
        one = key.kind in _ONE
        begun = self._at
        if one and not self._text.startswith('"', self._at):
            run = _RUN.match(self._text, self._at)
            self._at = run.end() if run else self._at
            self._dates += key.kind is Kind.DATE
            if run and key.kind is Kind.DATE and self._dates <= _MOST_DATES:
                self._at = self._end_of_date(begun)
            values = [self._text[begun : self._at]]
        else:
            values = []
            while True:
                item = _ITEM.match(self._text, self._at)
                assert item is not None
                self._at = item.end()
                values.append(item[1] if item[1] is not None else item[2])
                if one or not self._text.startswith(",", self._at):
                    break
                self._at += 1
        for value in values:
            if plain := " ".join(value.split()):
                self._filters.append(Filter(key.name, plain, negated, start, self._at))

    def _end_of_date(self, begun: int) -> int:
        """Where a date ends that may be of several words: as many as make one."""
        runs: list[int] = []
        at = begun
        while len(runs) < _DATE_WORDS and (run := _RUN.search(self._text, at)):
            if runs and self._text[at : run.start()].strip():
                break
            runs.append(run.end())
            at = run.end()
        for end in reversed(runs[1:]):
            if days(self._text[begun:end], _ANY_DAY) is not None:
                return end
        return runs[0]
