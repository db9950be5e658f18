"""Finding articles as one types: every word typed must begin a word of the article, wherever that stands in it.

Words are compared without case and accents. Where a hit stands decides the order: title, other names, summary, text.
A word that stands nowhere is forgiven one slip if it has five letters or more: a letter wrong, missing, too many, or
two in the wrong order. Where nothing holds them all, common words of questions are left out.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from string import ascii_lowercase

from apptracker.guide import library
from apptracker.guide.articles import Article, articles

_WORD = re.compile(r"[^\W_]+")
#: Accents, once they stand apart from their letters.
_UNMARKED: dict[int, None] = dict.fromkeys(range(0x300, 0x370))
#: What stands between words: much quicker than looking for words.
_APART = {code: " " for code in (*range(0x300), *range(0x2000, 0x2070)) if not chr(code).isalnum()}
_TITLE, _NAMES, _SUMMARY, _BODY = 8.0, 5.0, 2.0, 1.0
#: What a word counts for that only begins with what was typed, against 1 for the whole word.
_BEGINS = 0.6
#: What counts besides where the title opens with what was typed.
_OPENS = 4.0
#: What stands in the subject's own words leads to it, after everything that says so itself.
_SUBJECT = 0.5
_FORGIVING = 5  # letters
#: Words of questions as people ask them. They count like others unless nothing holds them all.
_COMMON = frozenset(
    """a about an and are as at be can could did do does for from get how i if in is it many me much my of on or shall
    should so that the their them there they this to was we what when where which who why will with would you your
    """.split()
)
_SNIPPET = 160  # characters
_BEFORE = 60  # characters of a snippet before its first hit
_LAST = chr(0x10FFFF)

Meant = dict[str, tuple[str, ...]]  # a word as typed -> the beginnings of words it may stand for
Hits = dict[int, float]  # number of an article -> how much a word counts there


@dataclass(frozen=True, slots=True)
class Found:
    """An article that was found. ``marks``: what of the snippet was looked for, as half-open ranges of characters."""

    reference: str
    title: str
    subject: str
    snippet: str
    marks: tuple[tuple[int, int], ...]


def find(text: str, limit: int = 50, kind: str = "") -> list[Found]:
    """The articles in which every word of the text stands, best first; of one kind if given. None for no words."""
    return index().find(text, limit, kind)


class Index:
    """The words of all articles, sorted, and where they stand."""

    def __init__(self, found_in: Iterable[Article]) -> None:
        self._articles = tuple(found_in)
        self._subjects = library.subjects()
        self._titles = tuple(" ".join(_words(article.title)) for article in self._articles)
        places: dict[str, Hits] = defaultdict(dict)
        subjects = {s.id: frozenset(_words(f"{s.name} {s.group}")) for s in self._subjects.values()}
        for number, article in enumerate(self._articles):
            weights = dict.fromkeys(subjects[article.subject], _SUBJECT)
            # Where a word stands in several places, the weightiest comes last.
            weights.update(dict.fromkeys(_words("\n".join(_body(article))), _BODY))
            weights.update(dict.fromkeys(_words(article.summary), _SUMMARY))
            weights.update(dict.fromkeys(_words("\n".join((article.label, *article.words))), _NAMES))
            weights.update(dict.fromkeys(_words(article.title), _TITLE))
            for word, weight in weights.items():
                places[word][number] = weight
        self._places = dict(places)
        self._sorted = sorted(self._places)
        self._longest = max(map(len, self._sorted), default=0)

    def find(self, text: str, limit: int, kind: str) -> list[Found]:
        asked = list(dict.fromkeys(_words(text)))
        if not asked:
            return []
        meant = {word: tuple(self._meant(word)) for word in asked}
        scores = self._scores(meant, kind)
        if not scores and (telling := {word: near for word, near in meant.items() if word not in _COMMON}):
            meant = telling
            scores = self._scores(meant, kind)
        opening = " ".join(asked)
        for number in scores:
            if self._titles[number].startswith(opening):
                scores[number] += _OPENS
        best = sorted(scores, key=lambda number: (-scores[number], number))[:limit]
        beginnings = tuple(beginning for near in meant.values() for beginning in near)
        return [self._found(self._articles[number], beginnings) for number in best]

    def _scores(self, meant: Meant, kind: str) -> Hits:
        """The articles that hold every word that is meant, and how well."""
        total: Hits | None = None
        for beginnings in meant.values():
            hits: Hits = {}
            for beginning in beginnings:
                for word in self._beginning_with(beginning):
                    counts = 1.0 if word == beginning else _BEGINS
                    for number, weight in self._places[word].items():
                        if weight * counts > hits.get(number, 0.0):
                            hits[number] = weight * counts
            total = hits if total is None else {n: total[n] + hits[n] for n in total.keys() & hits.keys()}
        return {n: score for n, score in (total or {}).items() if kind in ("", self._articles[n].kind)}

    def _beginning_with(self, beginning: str) -> list[str]:
        return self._sorted[bisect_left(self._sorted, beginning) : bisect_left(self._sorted, beginning + _LAST)]

    def _meant(self, word: str) -> Iterator[str]:
        """The beginnings of words that a word as typed may stand for."""
        if self._begins_a_word(word) or len(word) < _FORGIVING:
            yield word
        elif len(word) <= self._longest + 1:
            yield from filter(self._begins_a_word, _one_slip(word))

    def _begins_a_word(self, beginning: str) -> bool:
        place = bisect_left(self._sorted, beginning)
        return place < len(self._sorted) and self._sorted[place].startswith(beginning)

    def _found(self, article: Article, beginnings: tuple[str, ...]) -> Found:
        snippet, marks = _snippet(article, beginnings)
        return Found(article.reference, article.title, self._subjects[article.subject].name, snippet, marks)


@cache
def index() -> Index:
    """The index of all articles, made when first asked for."""
    return Index(articles().values())


def marked(text: str, beginnings: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where words of the text begin with one of the (folded) beginnings: half-open ranges over what is alike."""
    wanted = tuple(beginnings)
    ranges = []
    for word in _WORD.finditer(text):
        folded = _folded(word.group())
        fitting = max((len(b) for b in wanted if folded.startswith(b)), default=0)
        if fitting:
            ranges.append((word.start(), min(word.start() + fitting, word.end())))
    return tuple(ranges)


def _snippet(article: Article, beginnings: tuple[str, ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The summary, or the passage that shows most of what neither it nor the title shows."""
    missing = _not_in(f"{article.title}\n{article.summary}", beginnings)
    best, fewest = article.summary, len(missing)
    for passage in _body(article) if missing else ():
        left = len(_not_in(passage, missing))
        if left < fewest:
            best, fewest = passage, left
    best = _around(best, marked(best, missing or beginnings))
    return best, marked(best, beginnings)


def _not_in(text: str, beginnings: Sequence[str]) -> list[str]:
    """The beginnings with which no word of the text begins."""
    folded = _folded(text)
    return [b for b in beginnings if b not in folded or not re.search(rf"(?<![^\W_]){b}", folded)]


def _around(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    """As much of a long text as a snippet holds, with its first hit in it, cut between words."""
    if len(text) <= _SNIPPET:
        return text
    start = max(0, marks[0][0] - _BEFORE) if marks else 0
    if start:
        start = text.find(" ", start) + 1
    end = len(text) if len(text) - start <= _SNIPPET else text.rfind(" ", start, start + _SNIPPET)
    return f"{'…' if start else ''}{text[start:end].rstrip(' ,;:')}{'…' if end < len(text) else ''}"


def _body(article: Article) -> list[str]:
    return [text for part in article.parts for text in (*part.paragraphs, *part.points)]


def _words(text: str) -> list[str]:
    return _folded(text).translate(_APART).split()


def _folded(text: str) -> str:
    """Without case and accents."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text.casefold()).translate(_UNMARKED)


def _one_slip(word: str) -> Iterator[str]:
    """Everything one slip of the keys away from the word."""
    for place in range(len(word) + 1):
        head, tail = word[:place], word[place:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in ascii_lowercase:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]
