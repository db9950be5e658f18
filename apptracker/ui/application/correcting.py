"""Correcting what was read of a posting: the menu of one requirement, and what its entries do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.domain.postings import CoveredRequirement, Requirement
from apptracker.ui.actions import BY_ID
from apptracker.ui.context import Context
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.domain.changes import Result
    from apptracker.store import Database


class RequirementMenu(QMenu):
    """``chosen(what)``: "not-asked", "must", "nice", "answers", "story", "asked" or "take-back"."""

    chosen = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.triggered.connect(self._on_triggered)

    def fill(self, covered: CoveredRequirement, state: str, *, corrected: bool) -> None:
        """For one requirement; ``state`` as the rows have it, ``corrected``: whether anything was said of it."""
        self.clear()
        self.setAccessibleName(tr("Correct: {text}", text=covered.requirement.text))
        if state in ("Task", "Not asked"):
            self._offer("asked", BY_ID["posting.asked"].text, "add")
        else:
            self._offer(
                "not-asked", BY_ID["posting.not_asked"].text, "close", next(iter(BY_ID["posting.not_asked"].keys), "")
            )
            if covered.requirement.must:
                self._offer("nice", tr("It is nice to have"), "down")
            else:
                self._offer("must", tr("It is a must-have"), "up")
        if state != "Not asked":
            self.addSeparator()
            self._offer(
                "answers",
                tr("{action}…", action=BY_ID["posting.answers"].text),
                "story",
                next(iter(BY_ID["posting.answers"].keys), ""),
            )
            self._offer("story", tr("Add a story that shows it…"), "add")
        if corrected and state != "Not asked":
            self.addSeparator()
            self._offer("take-back", tr("Take back what you said of it"), "undo")

    def _offer(self, what: str, text: str, icon: str, key: str = "") -> None:
        action = self.addAction(self._theme.icon(icon, "text-muted"), f"{text}\t{key}" if key else text)
        action.setObjectName(what)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.objectName())


class Correcting(QObject):
    """Says it to the store, with a toast to take it back. ``asked(requirement_id)``: there is a new requirement."""

    asked = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.application_id = 0

    def say_not_asked(self, requirement_id: str) -> None:
        self._say("say_not_asked", tr("Not counted as asked for any more"), requirement_id)

    def say_weight(self, requirement_id: str, *, must: bool) -> None:
        toast = tr("Counted as a must-have") if must else tr("Counted as nice to have")
        self._say("say_weight", toast, requirement_id, must=must)

    def say_answers(self, requirement_id: str, fact: str) -> None:
        self._say("say_answers", tr("Counted as an answer to it"), requirement_id, fact)

    def say_no_answer(self, requirement_id: str, facts: list[str]) -> None:
        self._say("say_no_answer", tr("Not counted as an answer to it any more"), requirement_id, *facts)

    def say_asked(self, start: int, end: int) -> None:
        """The words between two code points of the posting's text."""
        self._say("say_asked", tr("Counted as asked for"), start, end, done=self._on_asked)

    def take_back(self, requirement_id: str) -> None:
        self._say("take_back", tr("Read as it was before"), requirement_id)

    def _say(
        self, what: str, toast: str, *about: object, done: Callable[[Requirement], None] | None = None, **how: bool
    ) -> None:
        work = partial(_said, what, self.application_id, about, how)
        self._context.ops.change(work, owner=self, toast=toast, done=done)

    def _on_asked(self, made: Requirement) -> None:
        self.asked.emit(made.id)


def _said(
    what: str, application_id: int, about: tuple[object, ...], how: dict[str, bool], db: Database
) -> Result[object]:
    from apptracker.services import matching

    result: Result[object] = getattr(matching, what)(db, application_id, *about, **how)
    return result
