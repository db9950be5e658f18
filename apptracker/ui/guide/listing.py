"""A list of what there is to read: a subject with its introduction, or what a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from apptracker.ui.guide.rows import EntryDelegate, Row, RowList
from apptracker.ui.guide.shelf import year_words
from apptracker.ui.guide.spoken import in_english
from apptracker.ui.guide.visits import Spot
from apptracker.ui.language import named
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import EmptyState, label

if TYPE_CHECKING:
    from apptracker.guide.articles import Article
    from apptracker.guide.entries import Subject
    from apptracker.ui.guide.shelf import Hits, Shelf


class Listing(QWidget):
    """``chosen(spot)``: read this."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = label(role="title", wrap=True)
        self.intro = label(role="muted", wrap=True)
        self.list = RowList(tr("Entries"))
        self.list.setObjectName("guideEntries")
        self.list.setItemDelegate(EntryDelegate(self.list, theme))
        self.list.chosen.connect(self.chosen)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(4)
        words = QVBoxLayout()
        words.setContentsMargins(16, 0, 16, 6)
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.intro)
        words.addWidget(in_english())
        column.addLayout(words)
        column.addWidget(self.list, 1)
        nothing = EmptyState(
            theme,
            "search",
            tr("Nothing in the guide has those words"),
            tr("Try one word less, or a plainer one: “pay”, “weekend”, “tell me about yourself”."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(full)
        self._stack.addWidget(nothing)

    def show_subject(self, subject: Subject, entries: tuple[Article, ...], came_from: Spot | None) -> None:
        """``came_from``: what was read before, the line to be at."""
        self._stack.setCurrentIndex(0)
        self.title.setText(named(subject.name))
        self.intro.setText(named(subject.intro))
        self.list.setAccessibleName(named(subject.name))
        self.list.rows.show_rows(grouped(entries))
        self.list.mark_first()
        if self.list.rows.place_of(came_from) >= 0:
            self.list.mark(came_from)

    def show_found(self, shelf: Shelf, hits: Hits) -> None:
        """What a search found, under its subjects in the order of their best find."""
        by_subject: dict[str, list[Row]] = {}
        for found in hits.found:
            article = shelf.articles[found.reference]
            row = _row(article, labeled=True)._replace(detail=found.snippet, marks=found.marks)
            by_subject.setdefault(article.subject, []).append(row)
        number = len(hits.found)
        self._stack.setCurrentIndex(0 if number else 1)
        self.title.setText(tr("Search for “{query}”", query=hits.query))
        several = trn("{n} entry, the nearest first", "{n} entries, the nearest first", number)
        self.intro.setText(several if number > 1 else trn("{n} entry", "{n} entries", number))
        self.list.setAccessibleName(tr("What was found"))
        rows: list[Row] = []
        for subject_id, lines in by_subject.items():
            rows += [Row(named(shelf.subjects[subject_id].name)), *lines]
        self.list.rows.show_rows(rows, hits.query)
        self.list.mark_first()


def grouped(entries: tuple[Article, ...]) -> list[Row]:
    """Lines under headings where what entries are (their labels) sorts them into a few groups."""
    labels = list(dict.fromkeys(entry.label for entry in entries))
    if not 1 < len(labels) <= max(1, len(entries) // 2):
        return [_row(entry, labeled=len(labels) > 1) for entry in entries]
    rows: list[Row] = []
    for each in labels:
        rows += [Row(each or tr("More")), *(_row(entry, labeled=False) for entry in entries if entry.label == each)]
    return rows


def _row(entry: Article, *, labeled: bool) -> Row:
    label = " · ".join(filter(None, (entry.label if labeled else "", year_words(entry.year))))
    return Row(entry.title, Spot("article", entry.reference), entry.summary, label)
