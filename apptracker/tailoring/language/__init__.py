"""The words a letter is joined with, in each language: sentences made from what people store, never changed in meaning.

Planning and assembling a letter know no language of their own. They get a :class:`Language`, which a module of this
package is (:mod:`~apptracker.tailoring.language.english`, :mod:`~apptracker.tailoring.language.spanish`), and the
templates of that language's folder.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from apptracker.domain.profile import Fact


@dataclass(frozen=True, slots=True)
class Clause:
    """A stored line made ready to follow a lead-in.

    ``text`` has no final stop. ``style``: ``subject`` starts with its own subject ("I ran …"), so a lead-in such as
    "As Manager at X," fits before it; ``gerund`` and ``noun`` need a carrier ("My work there included …"); ``thing``
    tells of a thing and not of the person ("Built with Django").
    """

    text: str
    style: str


class Language(Protocol):
    """What a language brings. Text goes in as stored and comes out ready for a place in a sentence; nothing is added
    to what it says."""

    CODE: str

    def tidy(self, text: str) -> str: ...
    def lower_first(self, text: str) -> str: ...
    def upper_first(self, text: str) -> str: ...
    def with_stop(self, text: str) -> str: ...
    def run_on(self, text: str) -> str: ...
    def clause_from(self, line: str, *, current: bool = False) -> Clause: ...
    def starts_in_past(self, line: str) -> bool: ...
    def full_sentence(self, text: str) -> bool: ...
    def claims_about_self(self, text: str) -> bool: ...
    def is_negative(self, text: str) -> bool: ...
    def answer_in_words(self, fact: Fact) -> str: ...
    def join_and(self, items: Sequence[str]) -> str: ...
    def article(self, word: str) -> str: ...
    def post(self, title: str) -> str: ...
    def number_word(self, n: int) -> str: ...
    def duration(self, months: int) -> str: ...
    def long_date(self, day: date, language: str) -> str: ...


def language_for(tag: str) -> Language:
    """The language of a BCP 47 tag ("es-MX"); English for one that letters are not written in."""
    from apptracker.tailoring.language import english

    return english
