"""The guide as the page holds it: read once in the background, plain frozen values from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from apptracker.ui.language import named

if TYPE_CHECKING:
    from apptracker.guide.articles import Article
    from apptracker.guide.entries import Subject
    from apptracker.guide.searching import Found
    from apptracker.store import Database

MOST = 100  # entries a search shows


class Shelf(NamedTuple):
    """``by_subject``: the articles of each subject in the order people read them."""

    subjects: dict[str, Subject]
    articles: dict[str, Article]
    by_subject: dict[str, tuple[Article, ...]]


def load(db: Database) -> Shelf:
    """Everything there is to read (for :meth:`Ops.read`, which hands over the database)."""
    from apptracker.guide import articles, library

    subjects = library.subjects()
    return Shelf(subjects, articles.articles(), {id_: articles.in_subject(id_) for id_ in subjects})


class Hits(NamedTuple):
    """What a search found, the nearest first."""

    query: str
    found: tuple[Found, ...]


def search(query: str, db: Database) -> Hits:
    """Look for words in everything there is to read (for :meth:`Ops.read`, as above)."""
    from apptracker.guide import searching

    return Hits(query, tuple(searching.find(query, MOST)))


def year_words(year: str) -> str:
    """The year of an article as people read it: "2025", "Undated"; nothing for what does not age."""
    year = named(year)
    return year[:1].upper() + year[1:]
