"""How adverts word a thing: a readable selection of the lexicon's aliases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, islice
from typing import Any, NamedTuple

from apptracker.guide.lexicon import FILES, variants
from apptracker.guide.loading import read_toml

_SHOWN = 10
_KEPT = 40
_MOST_WORDS = 4
#: Last words of phrases that go on in an advert and read badly alone: "patient with".
_OPEN_ENDED = frozenset({"a", "and", "at", "for", "in", "of", "on", "the", "to", "with"})


class Said(NamedTuple):
    """Other names of a thing: a few to read, and more to find it by."""

    chosen: tuple[str, ...]
    all: tuple[str, ...]


def also_say(terms: Iterable[str], *names: str) -> Said:
    """What adverts say for the lexicon's ``terms`` besides the ``names`` a thing goes by. The terms take turns, so that
    the first does not fill the list alone."""
    every = tuple(islice(_once(chain.from_iterable(_turns([_names(term) for term in terms])), names), _KEPT))
    chosen = (text for text in every if len(text.split()) <= _MOST_WORDS and text.split()[-1] not in _OPEN_ENDED)
    return Said(tuple(islice(chosen, _SHOWN)), every)


def shown_by(terms: Sequence[str]) -> tuple[str, ...]:
    """The words of people's own accounts by which the ``terms`` are recognized, and how adverts call them."""
    told = (text for term in terms for text in (rows()[term]["name"], *rows()[term]["shows"]))
    return tuple(dict.fromkeys((*told, *also_say(terms).all)))


def _turns(lists: list[tuple[str, ...]]) -> Iterator[list[str]]:
    """The first of each list, then the second of each, as long as there are any."""
    for place in range(max(map(len, lists), default=0)):
        yield [names[place] for names in lists if place < len(names)]


@cache
def rows() -> dict[str, dict[str, Any]]:
    """The lexicon's terms as its files have them, by id, without the work of compiling them."""
    return {row["id"]: row for file in FILES for row in read_toml(file)["term"]}


@cache
def _names(term: str) -> tuple[str, ...]:
    row = rows()[term]
    return (row["name"], *row.get("product_names", ()), *map(_readable, row["aliases"]))


def _readable(alias: str) -> str:
    """Of the phrases that an alias with choices stands for, the first that does not say a word twice."""
    if "{" not in alias:
        return alias
    phrases = variants(alias)
    return next((p for p in phrases if len(set(p.split())) == len(p.split())), phrases[0])


def _once(texts: Iterable[str], others: Iterable[str]) -> Iterator[str]:
    seen = set(map(_key, others))
    for text in texts:
        key = _key(text)
        if key not in seen:
            seen.add(key)
            yield text


def _key(text: str) -> str:
    """What spellings of one name have in common: "Zen desk", "Zendesk", "zen-desk"."""
    return text.casefold().replace(" ", "").replace("-", "")
