"""The words that the person says are spelled right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.text import clean_line

if TYPE_CHECKING:
    from apptracker.store import Database

#: The setting that holds them.
WORDS = "words"


def own_words(db: Database) -> tuple[str, ...]:
    """The words, as they came."""
    stored = db.read.setting(WORDS)
    return tuple(word for word in stored if isinstance(word, str)) if isinstance(stored, list) else ()


def add_word(db: Database, word: str) -> Result[tuple[str, ...]]:
    """Take a word for right from now on.

    :raises UserError: ``text.empty``, ``text.too_long``.
    """
    cleaned = clean_line(word, "word")
    if not cleaned:
        raise UserError("text.empty", field="word")
    return set_words(db, (*own_words(db), cleaned))


def set_words(db: Database, words: Sequence[str]) -> Result[tuple[str, ...]]:
    """Take just these words for right from now on.

    :raises UserError: ``text.too_long``.
    """
    before = own_words(db)
    now = tuple(dict.fromkeys(cleaned for word in words if (cleaned := clean_line(word, "word"))))
    if now == before:
        return Result(now)
    added, removed = [w for w in now if w not in before], [w for w in before if w not in now]
    told = f"Added to your words: {', '.join(added)}" if added else f"Removed from your words: {', '.join(removed)}"
    with db.change(told) as uow:
        if now:
            uow.put_setting(WORDS, list(now))
        else:
            uow.remove_setting(WORDS)
    return Result(now, uow.changes)
