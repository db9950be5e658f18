"""Finding things by what a person types of their names: beginnings of words in any order, one slip of the finger."""

from __future__ import annotations

from collections.abc import Iterable

from apptracker.domain.slips import SLIPS_FROM, folded, near_words


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
            if slips and not within and len(word) >= SLIPS_FROM:
                beginnings = [f" {near}" for near in self._near(word)]
                within = [i for i in found if any(beginning in texts[i] for beginning in beginnings)]
            found = within
        first = f" {words[0]}"
        return sorted(found, key=lambda i: not texts[i].startswith(first))

    def _near(self, word: str) -> list[str]:
        """Words of the texts with a beginning that ``word`` may have been meant as."""
        if self._vocabulary is None:
            self._vocabulary = sorted({word for text in self._texts for word in text.split()})
        return list(near_words(word, self._vocabulary))
