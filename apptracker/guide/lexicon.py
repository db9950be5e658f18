"""The lexicon: what postings ask for, how adverts word it, and which words in a person's own account show it."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from apptracker.domain.postings import RequirementKind
from apptracker.guide.loading import entries
from apptracker.guide.words import Word, words

FILES = ("lexicon.toml", "lexicon-technical.toml", "lexicon-facts.toml")
_SPANISH = "lexicon-spanish.toml"
_END = ""  # key of a trie node that ends a phrase; no word is empty
_IGNORED = ""  # stands for a term in phrases that only look like one
_CHOICE = re.compile(r"\{([^}]*)\}")
#: Kinds whose one-word aliases are everyday adjectives: fine in a list of demands, misleading in a person's account.
_EVERYDAY = frozenset(
    {RequirementKind.SOFT_SKILL, RequirementKind.TRAIT, RequirementKind.SHIFT, RequirementKind.PHYSICAL}
)


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that postings ask for. ``aliases`` are how adverts word it ({a|b} stands for either), ``phrase`` how a
    letter names it after "you ask for", ``shows`` the words of a person's account that show it, ``hints`` those of them
    that are said of much else (a "team" is no teamwork), ``related`` the ids of near terms (weaker evidence),
    ``product_names`` names matched in exactly this spelling, ``unless`` words of an account that make its words mean
    something else (to schedule appointments is no staff scheduling), ``despite`` words with which they mean it all the
    same, ``source`` ledger ids."""

    id: str
    name: str
    kind: RequirementKind
    phrase: str
    aliases: tuple[str, ...]
    shows: tuple[str, ...]
    related: tuple[str, ...]
    source: tuple[str, ...]
    product_names: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    despite: tuple[str, ...] = ()

    def means_else(self, account: str) -> bool:
        """Whether words of this term stand for something else in this account."""
        if not self.unless:
            return False
        told = _phrase(account)
        return any(_phrase(phrase) in told for phrase in self.unless) and not any(
            _phrase(phrase) in told for phrase in self.despite
        )

    def is_hint(self, said: str) -> bool:
        """Whether these words of an account only hint at it."""
        return bool(self.hints) and _phrase(said) in map(_phrase, self.hints)


@dataclass(frozen=True, slots=True)
class SpanishTerm:
    """A term in Spanish: ``phrase``, ``aliases``, ``shows`` and ``hints`` as of :class:`Term`."""

    id: str
    phrase: str
    aliases: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IgnoredPhrases:
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A term named in a text, at half-open code points."""

    term_id: str
    start: int
    end: int


class Lexicon:
    """All terms, and the two ways of finding them: as a posting asks, and as a person's account shows."""

    def __init__(self, terms: tuple[Term, ...], ignored: tuple[str, ...]) -> None:
        self.terms: dict[str, Term] = {term.id: term for term in terms}
        self._asked: dict[str, Any] = {}
        self._shown: dict[str, Any] = {}
        self._shown_stems: dict[str, Any] = {}
        self._products: dict[str, Any] = {}
        for phrase in itertools.chain.from_iterable(map(variants, ignored)):
            _plant(self._asked, _keys(words(phrase)), _IGNORED)
        for term in terms:
            self._plant_term(term)

    def _plant_term(self, term: Term) -> None:
        everyday = term.kind in _EVERYDAY
        named = () if term.product_names else (term.name,)
        for phrase in itertools.chain.from_iterable(map(variants, (*named, *term.aliases))):
            stems = _keys(words(phrase))
            _plant(self._asked, stems, term.id)
            if len(stems) > 1 or not everyday or phrase == term.name:
                _plant(self._shown_stems, stems, term.id)
        for phrase in term.shows:
            _plant(self._shown, [word.plain for word in words(phrase)], term.id)
        for name in term.product_names:
            _plant(self._products, [word.raw for word in words(name)], term.id)

    def find(self, text: str) -> list[TermMatch]:
        """What a posting names, longest phrase first, without overlaps, in order."""
        return self.find_in(words(text))

    def find_in(self, tokens: list[Word]) -> list[TermMatch]:
        """As :meth:`find`, for a text already split into words."""
        stems = _keys(tokens)
        result = []
        at = 0
        while at < len(tokens):
            term_ids, length = _longest(self._asked, stems, at)
            if not length and tokens[at].raw in self._products and not _is_verb(tokens, at):
                term_ids, length = _longest(self._products, [t.raw for t in tokens[at : at + 3]], 0)
            if not length:
                at += 1
                continue
            if term_ids[0] != _IGNORED:
                result.append(TermMatch(term_ids[0], tokens[at].start, tokens[at + length - 1].end))
            at += length
        return result

    def shown_in(self, text: str) -> list[TermMatch]:
        """The terms that a person's own account names or shows; one stretch of text may show several."""
        tokens = words(text)
        plain, stems, raw = [t.plain for t in tokens], _keys(tokens), [t.raw for t in tokens]
        result: dict[TermMatch, None] = {}  # ordered and without repeats
        for at in range(len(tokens)):
            for trie, keys in ((self._shown_stems, stems), (self._shown, plain), (self._products, raw)):
                for term_ids, length in _all(trie, keys, at):
                    for term_id in term_ids:
                        match = TermMatch(term_id, tokens[at].start, tokens[at + length - 1].end)
                        result[match] = None
        return list(result)

    def plainly_in(self, term_id: str, text: str) -> bool:
        """Whether an account shows a term in words that mean it and little else."""
        term = self.terms[term_id]
        return not term.means_else(text) and any(
            match.term_id == term_id and not term.is_hint(text[match.start : match.end])
            for match in self.shown_in(text)
        )


def variants(alias: str) -> list[str]:
    """The phrases an alias with {a|b} choices stands for."""
    parts = _CHOICE.split(alias)
    options = [part.split("|") if odd % 2 else [part] for odd, part in enumerate(parts)]
    return ["".join(chosen) for chosen in itertools.product(*options)]


@cache
def lexicon() -> Lexicon:
    """The guide's lexicon, loaded and compiled once per process (about 50 ms)."""
    spanish = in_spanish()
    terms = tuple(
        replace(
            term,
            aliases=(*term.aliases, *spanish[term.id].aliases),
            shows=(*term.shows, *spanish[term.id].shows),
            hints=(*term.hints, *spanish[term.id].hints),
        )
        for term in itertools.chain.from_iterable(entries(name, "term", Term) for name in FILES)
    )
    ignored = itertools.chain.from_iterable(row.phrases for row in entries(FILES[0], "ignore", IgnoredPhrases))
    return Lexicon(terms, tuple(ignored))


@cache
def in_spanish() -> dict[str, SpanishTerm]:
    """The terms in Spanish, by id."""
    return {term.id: term for term in entries(_SPANISH, "term", SpanishTerm)}


@lru_cache(maxsize=4096)
def _phrase(text: str) -> str:
    """The words of a text, without its figures ("made 80 calls"), as phrases are looked for in it."""
    return f" {' '.join(word.plain for word in words(text) if word.plain and not word.plain.isdigit())} "


def _keys(tokens: list[Word]) -> list[str]:
    """What phrases are compared by; no phrase crosses a mark other than a comma of its own."""
    return [token.stem or ("," if token.raw == "," else _END) for token in tokens]


def _plant(trie: dict[str, Any], keys: list[str], term_id: str) -> None:
    for key in keys:
        trie = trie.setdefault(key, {})
    found: list[str] = trie.setdefault(_END, [])
    if term_id not in found:
        found.append(term_id)


def _longest(trie: dict[str, Any], keys: list[str], at: int) -> tuple[list[str], int]:
    found = _all(trie, keys, at)
    return found[-1] if found else ([], 0)


def _all(trie: dict[str, Any], keys: list[str], at: int) -> list[tuple[list[str], int]]:
    result = []
    for here in range(at, len(keys)):
        node = trie.get(keys[here])
        if node is None or not keys[here]:
            break
        trie = node
        if _END in trie:
            result.append((trie[_END], here - at + 1))
    return result


def _is_verb(tokens: list[Word], at: int) -> bool:
    """Whether a product's name here is the everyday verb: "Excel in a fast-paced team", "Zoom in on…"."""
    return at + 1 < len(tokens) and tokens[at + 1].plain in {"in", "at", "as", "under", "on", "by", "out"}
