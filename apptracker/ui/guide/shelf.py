"""The guide as the page holds it: read once in the background, plain frozen values from then on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apptracker.guide.articles import Article
    from apptracker.guide.entries import Subject
    from apptracker.store import Database


@dataclass(frozen=True)
class Shelf:
    """``by_subject``: the articles of each subject in the order people read them."""

    subjects: dict[str, Subject] = field(default_factory=dict)
    articles: dict[str, Article] = field(default_factory=dict)
    by_subject: dict[str, tuple[Article, ...]] = field(default_factory=dict)


def load(db: Database | None = None) -> Shelf:
    """Everything there is to read (for :meth:`Ops.read`, which hands over the database)."""
    from apptracker.guide import articles, library

    subjects = library.subjects()
    return Shelf(subjects, articles.articles(), {id_: articles.in_subject(id_) for id_ in subjects})


@dataclass(frozen=True)
class Found:
    """What a search found, the nearest first."""

    query: str
    articles: tuple[Article, ...]


def search(query: str, db: Database | None = None) -> Found:
    """Look for words in everything there is to read."""
    from apptracker.ui.matching import Matcher

    every = list(load().articles.values())
    matcher = Matcher(f"{a.title} {a.summary} {' '.join(a.words)}" for a in every)
    return Found(query, tuple(every[i] for i in matcher.find(query)))
