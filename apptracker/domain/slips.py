"""Words as they are compared, and which known ones a word with a slip of the finger may have been meant as."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

SLIPS_FROM = 4  # letters a word has before a slip in it is thought of
_WORD = re.compile(r"[\w+#]+")
_BETWEEN = re.compile(r"[^\w+#]+")  # C++ and C# are words


def folded(text: str) -> str:
    """The text as it is compared: words in lower case without accents, a space before each."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " " + _BETWEEN.sub(" ", text.casefold()).strip()


def marked(text: str, beginnings: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where words of the text begin with one of the (folded) beginnings: half-open ranges over what is alike."""
    wanted = tuple(beginnings)
    ranges = []
    for word in _WORD.finditer(text):
        alike = folded(word.group())[1:]
        longest = max((len(each) for each in wanted if each and alike.startswith(each)), default=0)
        if longest:
            ranges.append((word.start(), min(word.start() + longest, word.end())))
    return tuple(ranges)


def near_words(word: str, known: Iterable[str]) -> Iterator[str]:
    """Those of the known words (folded) with a beginning that ``word`` may have been meant as: one letter left out,
    added, mistaken, or swapped with the next. None for a word of fewer than :data:`SLIPS_FROM` letters."""
    if len(word) < SLIPS_FROM:
        return
    first, second = word[:1], word[1:2]
    ends = (len(word) - 1, len(word), len(word) + 1)
    for each in known:
        close = each[:1] in (first, second) or each[1:2] in (first, second)  # a slip leaves one of the two in its place
        if close and any(_one_slip(word, each[:end]) for end in ends):
            yield each


def _one_slip(typed: str, meant: str) -> bool:
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
