"""Finding things by what a person types of their names: beginnings of words in any order, one slip of the finger."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_BETWEEN = re.compile(r"[^\w+#]+")  # C++ and C# are words
_SLIPS_FROM = 4  # letters a word has before a slip in it is thought of


def folded(text: str) -> str:
    """The text as it is compared: words in lower case without accents, a space before each."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " " + _BETWEEN.sub(" ", text.casefold()).strip()


class Matcher:
    """Finds texts among many; about 2 ms for 10,000."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [folded(text) for text in texts]
        self._vocabulary: list[str] | None = None

    def find(self, query: str, *, slips: bool = True) -> list[int]:
        """Which texts hold a word beginning with each word of the query: their places in the order given, those that
        begin with the query first. With ``slips``, a word that nothing begins with may have one slip in it."""
        words = folded(query).split()
        if not words:
            return []
        texts = self._texts
        found = list(range(len(texts)))
        for word in words:
            within = [i for i in found if f" {word}" in texts[i]]
            if slips and not within and len(word) >= _SLIPS_FROM:
                beginnings = [f" {near}" for near in self._near(word)]
                within = [i for i in found if any(beginning in texts[i] for beginning in beginnings)]
            found = within
        first = f" {words[0]}"
        return sorted(found, key=lambda i: not texts[i].startswith(first))

    def _near(self, word: str) -> list[str]:
        """Words of the texts with a beginning that ``word`` may have been meant as."""
        if self._vocabulary is None:
            self._vocabulary = sorted({word for text in self._texts for word in text.split()})
        first, second = word[:1], word[1:2]
        near = [w for w in self._vocabulary if w[:1] in (first, second) or w[1:2] in (first, second)]
        ends = (len(word) - 1, len(word), len(word) + 1)
        return [known for known in near if any(_one_slip(word, known[:end]) for end in ends)]


def _one_slip(typed: str, meant: str) -> bool:
    """Whether one letter was left out, added, mistaken, or swapped with the next."""
    longer, shorter = (typed, meant) if len(typed) >= len(meant) else (meant, typed)
    if len(longer) - len(shorter) > 1:
        return False
    same = 0
    for a, b in zip(longer, shorter, strict=False):
        if a != b:
            break
        same += 1
    rest, other = longer[same:], shorter[same:]
    if len(longer) > len(shorter):
        return rest[1:] == other
    return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
