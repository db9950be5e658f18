"""The names in the data, fetched off the GUI thread and kept until something changes: one for the whole window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from apptracker.domain.vocabulary import Vocabulary
from apptracker.store.reading.names import PARTS
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.searching import words

if TYPE_CHECKING:
    from apptracker.domain.changes import Changes

#: Kinds of change after which there may be other names.
_NAMING = frozenset({"application", "application_tag", "contact", "employer", "everything", "stage", "tag"})


class Known(QObject):
    """``vocabulary`` is empty until it was fetched; ``changed()`` when there is another. ``table`` is for searches."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.bus)
        self._context = context
        self._stale = True
        self._left: list[str] = []  # the kinds of names still to come
        self.vocabulary = Vocabulary(keys=words.key_names(), choices=words.choice_names(), spoken=words.days_and_pay())
        self.table = context.db.read.table()
        context.bus.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Fetch the names where they may have changed: kind by kind, so that a search in between need not wait."""
        if self._stale and not self._left:
            self._stale, self._left = False, list(PARTS)
            self._next()

    def _next(self) -> None:
        part, vocabulary = self._left[0], self.vocabulary
        self._context.ops.read(lambda db: db.read.with_names(vocabulary, part), self._on_fetched, owner=self)

    def _on_fetched(self, vocabulary: Vocabulary) -> None:
        stages = tuple(replace(stage, name=named(stage.name)) for stage in vocabulary.stages)
        self.vocabulary = replace(vocabulary, stages=stages)
        del self._left[0]
        if self._left:
            self._next()
        else:
            self.changed.emit()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        self._stale = self._stale or not _NAMING.isdisjoint(changes.ids)


def known(context: Context) -> Known:
    """The window's."""
    found = context.bus.findChild(Known)
    return found if isinstance(found, Known) else Known(context)
