"""A field to find one application by its words."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from apptracker.ui.context import Context
from apptracker.ui.tr import tr
from apptracker.ui.widgets.offers import offers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from apptracker.store import Database

_FEW = 20  # that are offered
_WORD = re.compile(r"\w+")


class ApplicationField(QLineEdit):
    """Type words of the employer or the title and choose from the list; empty for no application. ``chosen(id)``: the
    application, or None. ``first``: the application that stands there to begin with, where it is in work."""

    chosen = Signal(object)

    def __init__(self, context: Context, first: int | None = None) -> None:
        super().__init__()
        self.application_id: int | None = None
        self._context = context
        self._ids: dict[str, int] = {}  # of all that were offered, by what they are called here
        self._names = QStringListModel(self)
        completer = offers(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)  # what is there was found
        self.setCompleter(completer)
        self.setPlaceholderText(tr("No application; type an employer to find one"))
        self.textChanged.connect(self._on_text_changed)
        if first is not None:
            context.ops.read(partial(_worded, ids=[first]), self._on_first, owner=self)

    @property
    def is_unknown(self) -> bool:
        """Whether something stands there that is no application."""
        return bool(self.text().strip()) and self.application_id is None

    def _on_first(self, found: dict[int, str]) -> None:
        names = self._named(found)
        if names and not self.text():
            self.setText(names[0])
            self.setCursorPosition(0)

    def _on_text_changed(self) -> None:
        text = self.text().strip()
        self._choose(self._ids.get(text))
        if not text:
            self._names.setStringList([])
        elif self.application_id is None:
            self._context.ops.read(
                partial(_found, text=text), partial(self._on_found, text), owner=self, failed=self._on_not_found
            )

    def _on_found(self, text: str, found: dict[int, str]) -> None:
        names = self._named(found)
        if text != self.text().strip():
            return  # what was typed since is looked for by now
        self._names.setStringList(names)
        self._choose(self._ids.get(text))
        if names and self.application_id is None and self.hasFocus() and self.isVisible():
            self.completer().complete()

    def _on_not_found(self, error: Exception) -> None:
        self._names.setStringList([])

    def _choose(self, application_id: int | None) -> None:
        if application_id != self.application_id:
            self.application_id = application_id
            self.chosen.emit(application_id)

    def _named(self, found: dict[int, str]) -> list[str]:
        """What they are called here, in their order; where two have the same words, the id tells them apart."""
        for id_ in sorted(found):
            words = found[id_]
            self._ids.setdefault(words if self._ids.get(words, id_) == id_ else f"{words} ({id_})", id_)
        called = {id_: name for name, id_ in self._ids.items()}
        return [called[id_] for id_ in found]


def _found(db: Database, text: str) -> dict[int, str]:
    """The likeliest applications in work."""
    words = " ".join(_WORD.findall(text))
    return _worded(db, [hit.application_id for hit in db.read.find(words, _FEW).hits]) if words else {}


def _worded(db: Database, ids: Sequence[int]) -> dict[int, str]:
    """The words of these, in their order; without those that are archived or gone."""
    from apptracker.store.filters import ApplicationFilter

    there = {each.id: each for each in db.read.applications(ApplicationFilter(ids=tuple(ids)))} if ids else {}
    return {
        id_: " · ".join(filter(None, (there[id_].employer, there[id_].title))) or tr("Application {id}", id=id_)
        for id_ in ids
        if id_ in there
    }
