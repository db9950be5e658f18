"""Spelling, without a network: Hunspell with the dictionaries in resources/spelling (American and British English,
Spanish).

Where Hunspell has no build for a machine (chunspell has none for Macs with Intel processors), nothing is misspelt. A
dictionary is loaded when a text in its language first comes (40 to 70 ms), so not on the window's thread.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import islice
from typing import Protocol

from apptracker import paths
from apptracker.domain.spelling import Misspelling, run_together

#: A word, with the apostrophes and hyphens in it.
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PIECE = re.compile(r"\S+")
_BLANK = re.compile(r"\[[^\[\]\n]{0,80}\]")
#: In addresses, links, file names and codes, which are no prose.
_NO_PROSE = re.compile(r"[@_/\\#\d]|\.\w")
_NAMES = {"en-US": "en_US", "en-GB": "en_GB", "en": "en_US", "es": "es"}
_LETTERS = {
    "en_US": "esianrtolcdugmphbyfvkwz'",
    "en_GB": "esianrtolcdugmphbyfvkwz'",
    "es": "aeosrnidlctumpbgvyqhfzjñxáéíóúü",
}
_ACCENTS = str.maketrans("áéíóúü", "aeiouu")
_VOWELS = frozenset("aeiouyáéíóúü")
_LONGEST = 40  # letters; longer is no word, and Hunspell need not see it
_LONGEST_MENDED = 20
_LONGEST_PIECE = 80  # characters between spaces
_SHORTEST = 4  # letters of a word that takes a plural its dictionary does not list
_MOST = 5  # suggestions
_MOST_WORDS, _MOST_ASKED = 40, 2  # of a text, that are mended; that Hunspell is asked about
#: What may stand before a hyphen without being a word.
_PREFIXES = frozenset("co de re pre non multi self e ex anti semi sub post mid cross pro inter ultra bi".split())


class Dictionary(Protocol):
    """What Hunspell gives."""

    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> tuple[str, ...]: ...


def is_available() -> bool:
    """Whether spelling can be checked on this machine."""
    return find_spec("hunspell") is not None


def misspelt(text: str, language: str, known: Collection[str] = frozenset()) -> tuple[Misspelling, ...]:
    """The words of a text that the dictionary of a language (a BCP 47 tag) does not know, in order. ``known``: further
    words, in small letters. Names are let pass: what is large within a sentence, and what is all large."""
    name = _NAMES.get(language) or _NAMES.get(language.partition("-")[0], "")
    if not name or _dictionary(name) is None:
        return ()
    found = [(start, end, word) for start, end, word in _words(text) if not _is_known(word, name, known)]
    meant = _meant(dict.fromkeys(word for _, _, word in found), name)
    return tuple(Misspelling(start, end, text[start:end], meant.get(word, ())) for start, end, word in found)


def _meant(words: Iterable[str], name: str) -> dict[str, tuple[str, ...]]:
    """What could be meant by each word: what is one slip away, or else what Hunspell thinks of; that takes 50 ms, so it
    is asked about a few words only."""
    meant: dict[str, tuple[str, ...]] = {}
    asked = 0
    for word in islice(words, _MOST_WORDS):
        if two := run_together(word):
            meant[word] = (" ".join(two),)
            continue
        found = _one_slip_away(word.lower(), name)
        if not found and asked < _MOST_ASKED:
            asked += 1
            found = _thought_of(word.lower(), name)
        large = word[0].isupper()
        meant[word] = tuple(each[0].upper() + each[1:] if large else each for each in found[:_MOST])
    return meant


@lru_cache(maxsize=4096)
def _one_slip_away(word: str, name: str) -> tuple[str, ...]:
    """The words that differ by one slip, the likeliest first."""
    dictionary = _dictionary(name)
    if dictionary is None or len(word) > _LONGEST_MENDED:
        return ()
    near = {each: _likely(word, each) for each in _slips(word, _LETTERS[name]) if dictionary.spell(each)}
    apart = [f"a {word[1:]}"] if name != "es" and word[0] == "a" and _in_dictionary(word[1:], name) else []
    return (*apart, *sorted(near, key=lambda each: (near[each], each)))


@lru_cache(maxsize=1024)
def _thought_of(word: str, name: str) -> tuple[str, ...]:
    dictionary = _dictionary(name)
    if dictionary is None or len(word) > _LONGEST_MENDED:
        return ()
    return tuple(each for each in dictionary.suggest(word) if "-" not in each and " " not in each)


def _words(text: str) -> Iterator[tuple[int, int, str]]:
    """The words that are looked up, with their places."""
    prose = _BLANK.sub(lambda match: " " * len(match[0]), text)
    for piece in _PIECE.finditer(prose):
        if len(piece[0]) > _LONGEST_PIECE or _NO_PROSE.search(piece[0]):
            continue
        for match in _WORD.finditer(piece[0]):
            word, start = match[0], piece.start() + match.start()
            if not 1 < len(word) <= _LONGEST or (any(c.isupper() for c in word[1:]) and not run_together(word)):
                continue
            if word[0].islower() or _begins_sentence(text, start):
                yield start, start + len(word), word.replace("’", "'")


def _begins_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 4) : at].rstrip(" \t\"“‘'(¿¡–-")
    return not before or before[-1] in ".!?:\n…"


def _is_known(word: str, name: str, known: Collection[str]) -> bool:
    lowered = word.lower()
    if two := run_together(word):  # a name is not made of two words
        return lowered in known or not all(part.lower() in known or _in_dictionary(part, name) for part in two)
    bare = lowered.removesuffix("'s").removesuffix("'")
    if bare in known or lowered in known or _in_dictionary(word, name) or _in_dictionary(bare, name):
        return True
    parts = bare.split("-")
    return len(parts) > 1 and all(part in known or part in _PREFIXES or _in_dictionary(part, name) for part in parts)


@lru_cache(maxsize=16_384)
def _in_dictionary(word: str, name: str) -> bool:
    dictionary = _dictionary(name)
    if dictionary is None or not word:
        return True
    if dictionary.spell(word) or dictionary.spell(word.capitalize()):
        return True
    if name == "en_GB" and "iz" in word and dictionary.spell(word.replace("iz", "is")):
        return True  # Britain writes -ize as well, which its dictionary leaves out
    singular = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    return name != "es" and singular != word and len(singular) > _SHORTEST and dictionary.spell(singular)


def _slips(word: str, letters: str) -> Iterator[str]:
    """Everything that differs by one letter left out, put in, changed, or two that changed places."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in letters if letter != tail[0])
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        yield from (head + letter + tail for letter in letters)


def _likely(word: str, other: str) -> int:
    """How unlikely a slip is: an accent or apostrophe, two letters that changed places, one doubled or not, a vowel,
    all others; a first letter is seldom wrong."""
    cost = 0 if word and other and word[0] == other[0] else 5
    if word.translate(_ACCENTS) == other.translate(_ACCENTS) or word == other.replace("'", ""):
        return cost
    if len(word) == len(other):
        if sorted(word) == sorted(other):
            return cost + 1
        changed = next((pair for pair in zip(word, other, strict=True) if pair[0] != pair[1]), ("", ""))
        return cost + (3 if set(changed) <= _VOWELS or set(changed) in ({"s", "z"}, {"s", "c"}, {"b", "v"}) else 5)
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    at = next((n for n, pair in enumerate(zip(longer, shorter, strict=False)) if pair[0] != pair[1]), len(shorter))
    doubled = longer[at] in (longer[at - 1 : at], longer[at + 1 : at + 2])
    return cost + (2 if doubled else 4)


@cache
def _dictionary(name: str) -> Dictionary | None:
    try:
        from hunspell import Hunspell
    except ImportError:
        return None
    dictionary: Dictionary = Hunspell(
        name, hunspell_data_dir=str(paths.resource("resources", "spelling")), system_encoding="utf-8"
    )
    return dictionary
