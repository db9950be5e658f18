"""Entries of the guide in the form people read: one shape for every kind, for the window, the terminal and search."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from apptracker.guide.entries import Use


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of an article under its own heading ("" for the opening): paragraphs, then points as a list."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another article: ``reference`` as ``kind:id``."""

    reference: str
    title: str


@dataclass(frozen=True, slots=True)
class LinkGroup:
    """Links under a heading: "Skills it takes", "Questions you may be asked", "Read on"."""

    heading: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One entry to read. ``reference`` is ``kind:id``; ``subject`` the id of its subject; ``summary`` one or two lines
    for lists; ``label`` a word or two on what it is ("Soft skill", "Board", "Green flag"), or "". ``year``,
    ``caution``, ``ours``, ``inferred`` and ``source`` as entries have them. ``words``: other names it is found by."""

    reference: str
    subject: str
    title: str
    summary: str
    label: str = ""
    parts: tuple[Part, ...] = ()
    links: tuple[LinkGroup, ...] = ()
    uses: tuple[Use, ...] = ()
    year: str = ""
    caution: str = ""
    ours: str = ""
    inferred: bool = False
    source: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        return self.reference.partition(":")[0]


@cache
def articles() -> dict[str, Article]:
    """Every article by reference, in the order of the subjects; written when first asked for.

    :raises GuideFileError: for a file of the guide that is wrong.
    """
    from apptracker.guide import writing  # it is made of the forms above

    return {article.reference: article for article in writing.all_articles()}


def article(reference: str) -> Article | None:
    """The article that ``kind:id`` names."""
    return articles().get(reference)


@cache
def in_subject(subject_id: str) -> tuple[Article, ...]:
    """The articles of a subject, in the order to list them; none for a subject there is not."""
    return tuple(article for article in articles().values() if article.subject == subject_id)
