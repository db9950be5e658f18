"""The search plan in the guide: where to look, what to search for, the weekly rounds, and what the season says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from apptracker.domain.search_plan import Hint
from apptracker.domain.search_plan import SearchPlan as Plan
from apptracker.ui.context import Context
from apptracker.ui.guide.search_places import Places
from apptracker.ui.guide.search_titles import Titles
from apptracker.ui.guide.search_weekly import Weekly
from apptracker.ui.guide.spoken import guide_in_english
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Scrolled, button, clear, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.store import Database

_INTRO = mark(
    "Choose where to look and what to search for. Two reminders a week then name them, and every choice can be undone."
)
_START = mark(
    "Not sure where to begin? This picks the places worth a look each week, titles for the roles you aim at, and both "
    "reminders every Monday. Change anything afterwards."
)


class SearchPlan(QWidget):
    """The tool. ``article_asked(reference)``: read an entry of the guide whole."""

    article_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Search plan"))
        self.setObjectName("searchPlan")
        self._context = context
        self._summary = label(role="muted", wrap=True)
        self.start = QFrame()
        set_role(self.start, "note")
        self.begin = button(tr("Set up a plan for me"), self._on_begin, "primary")
        self.start.setLayout(stacked(label(tr(_START), wrap=True), in_row(self.begin, 1), margins=12))
        self.start.hide()
        self.places = Places(context)
        self.titles = Titles(context)
        self.weekly = Weekly(context)
        self._hints = QVBoxLayout()
        self._hints.setSpacing(10)
        self.places.article_asked.connect(self.article_asked)
        scrolled = Scrolled(widest=760)
        body = scrolled.body
        body.setSpacing(14)
        for part in (
            label(tr("Search plan"), "title", wrap=True),
            label(tr(_INTRO), wrap=True),
            guide_in_english(),
            self._summary,
            self.start,
        ):
            body.addWidget(part)
        for section in (self.places, self.titles, self.weekly):
            body.addSpacing(8)
            body.addWidget(section)
        body.addSpacing(8)
        body.addLayout(self._hints)
        body.addStretch(1)
        self.setLayout(stacked(scrolled))
        self._shown: Plan | None = None

    def refresh(self) -> None:
        self._context.ops.read(_plan, self._on_plan, owner=self)

    def _on_plan(self, plan: Plan) -> None:
        before, self._shown = self._shown, plan
        self.start.setVisible(not plan.begun)
        self._summary.setText(_summed_up(plan))
        self._summary.setVisible(plan.begun)
        self.places.show_plan(plan)
        self.titles.show_plan(plan)
        self.weekly.show_plan(plan)
        if before is None or (before.seasons, before.hints) != (plan.seasons, plan.hints):
            self._show_hints(plan)

    def _show_hints(self, plan: Plan) -> None:
        clear(self._hints)
        for heading, hints in ((tr("This season"), plan.seasons), (tr("Worth knowing"), plan.hints)):
            if hints:
                self._hints.addWidget(label(heading, "heading"))
            for hint in hints:
                self._hints.addWidget(_HintRow(hint, self._on_read))

    @Slot()
    def _on_read(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.article_asked.emit(sender.property("reference"))

    def _on_begin(self) -> None:
        self._context.ops.change(_begin, owner=self, toast=tr("Set up your search plan"))


class _HintRow(QWidget):
    """A piece of advice in short, with its year and what is doubtful about it, and a way to read it whole."""

    def __init__(self, hint: Hint, read: object) -> None:
        super().__init__()
        more = button(tr("Read more"), read, "link")  # type: ignore[arg-type]
        more.setProperty("reference", hint.reference)
        more.setAccessibleName(tr("Read more: {title}", title=hint.title))
        dated = hint.year and hint.year not in hint.title
        parts: list[QWidget | QLayout | int] = [
            label(f"{hint.title} ({hint.year})" if dated else hint.title, "strong", wrap=True),
            label(hint.text.partition("\n\n")[0], wrap=True),
            *([label(hint.caution, "small", wrap=True)] if hint.caution else []),
            in_row(more, 1),
        ]
        self.setLayout(stacked(*parts, spacing=2))


def _summed_up(plan: Plan) -> str:
    days = [reminder.due for reminder in plan.sweeps.values()]
    parts = [
        trn("{n} place", "{n} places", len(plan.chosen)),
        trn("{n} title", "{n} titles", len(plan.choices.titles)),
        trn("{n} weekly reminder", "{n} weekly reminders", len(days)) if days else tr("no weekly reminder"),
    ]
    return tr("Chosen: {what}", what=", ".join(parts))


def _plan(db: Database) -> Plan:
    from apptracker.services import search_plan

    return search_plan.plan(db)


def _begin(db: Database) -> object:
    from apptracker.services import search_plan

    return search_plan.begin(db)
