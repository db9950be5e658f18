"""Several postings at once: what became of each file, and which of them to add."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QWidget

from apptracker.ui.context import Context
from apptracker.ui.likeness import job_at, state_of
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import Scrolled, clear, in_row, label, stacked
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.errors import AppError
    from apptracker.services.capture import Preview
    from apptracker.ui.capturing.work import Outcome

_AT_ONCE, _AT_A_TIME = 14, 6  # rows made in one go


class OutcomeRow(QFrame):
    """One posting to tick, or a file that could not be read. ``changed``: it was ticked or unticked."""

    changed = Signal()

    def __init__(self, theme: Theme, outcome: Outcome, today: date) -> None:
        super().__init__()
        set_role(self, "row")
        found = outcome.found
        self.preview = found.preview
        self.box = QCheckBox()
        if found.preview is None:
            head, more = found.name, _why(found.fault)
            mark: QWidget = QLabel()
            side = QSize(1, 1) * (theme.size("body") + 5)
            mark.setPixmap(theme.icon("warning", "warning").pixmap(side, self.devicePixelRatioF()))  # type: ignore[attr-defined]
            self.box.setParent(self)
            self.box.hide()
        else:
            head, more = _words(outcome, found.preview, today)
            mark = self.box
            self.box.setAccessibleName(head)
            self.box.setAccessibleDescription(more)
            self.box.toggled.connect(self.changed)
        text = stacked(label(head, "strong", wrap=True), label(more, "muted", wrap=True), spacing=1)
        if careful := _careful(outcome):
            text.addWidget(label(careful, "danger", wrap=True))
            self.box.setAccessibleDescription(f"{careful} {more}")
        row = in_row(spacing=10)
        row.setContentsMargins(10, 8, 10, 8)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self.setLayout(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.preview is not None and self.rect().contains(event.position().toPoint()):
            self.box.toggle()


class Several(QWidget):
    """``changed``: another number of postings is chosen."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._summary = label("", "heading", wrap=True)
        hint = label(tr("Each becomes an application of its own. Untick what you do not want."), "muted", wrap=True)
        self._outcomes: list[Outcome] = []
        self._rows: list[OutcomeRow] = []
        self._ticks: dict[tuple[str, str], bool] = {}
        self._scrolled = Scrolled(margins=0)
        self._scrolled.body.setSpacing(0)
        column = stacked(self._summary, hint, self._scrolled, spacing=8)
        column.setStretch(2, 1)
        self.setLayout(column)

    def show_outcomes(self, outcomes: list[Outcome], today: date) -> None:
        """The first of them at once, the rest as soon as nothing else waits."""
        ticks = {_key(row.preview): row.box.isChecked() for row in self._rows if row.preview is not None}
        clear(self._scrolled.body)
        self._outcomes, self._rows = outcomes, []
        self._ticks |= ticks  # what the person said stays
        self._today = today
        self._add(_AT_ONCE)
        self._scrolled.body.addStretch(1)
        if len(self._rows) < len(outcomes):
            self._context.ops.soon(self._add_more, owner=self)
        good = sum(each.found.preview is not None for each in outcomes)
        words = trn("{n} posting found", "{n} postings found", good)
        if bad := len(outcomes) - good:
            unread = trn("{n} file could not be read", "{n} files could not be read", bad)
            words = tr("{found}; {unread}", found=words, unread=unread)
        self._summary.setText(words)
        self.changed.emit()

    def _add_more(self) -> None:
        self._add(_AT_A_TIME)
        if len(self._rows) < len(self._outcomes):
            self._context.ops.soon(self._add_more, owner=self)

    def _add(self, number: int) -> None:
        there = len(self._rows)
        for outcome in self._outcomes[there : there + number]:
            row = OutcomeRow(self._context.theme, outcome, self._today)
            if row.preview is not None:
                row.box.setChecked(self._wants(outcome))
            row.changed.connect(self._on_changed)
            self._scrolled.body.insertWidget(len(self._rows), row)
            self._rows.append(row)

    def chosen(self) -> list[Preview]:
        """The postings with a tick, in order."""
        there = [row.preview for row in self._rows if row.preview is not None and row.box.isChecked()]
        rest = self._outcomes[len(self._rows) :]
        return there + [each.found.preview for each in rest if each.found.preview is not None and self._wants(each)]

    def _wants(self, outcome: Outcome) -> bool:
        """As the person ticked it before, else as it comes."""
        preview = outcome.found.preview
        return preview is not None and self._ticks.get(_key(preview), outcome.wanted)

    def focus_list(self) -> None:
        first = next((row for row in self._rows if row.preview is not None), None)
        if first is not None:
            first.box.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


def _key(preview: Preview) -> tuple[str, str]:
    return (preview.source.name if preview.source else "", preview.text)


def _words(outcome: Outcome, preview: Preview, today: date) -> tuple[str, str]:
    title, employer = (
        str(field.value) if field and field.sure and field.value else ""
        for field in (preview.fields.get("title"), preview.fields.get("employer"))
    )
    asked = sum(c.requirement.is_asked for c in preview.coverage.requirements)
    more = [
        outcome.found.name,
        trn("asks for {n} thing", "asks for {n} things", asked) if asked else tr("nothing it asks for was recognized"),
    ]
    if outcome.similar:
        state = state_of(outcome.similar[0].application, today)
        more.append(tr("You have this already ({state}); tick it to add it all the same.", state=state))
    elif outcome.twin:
        more.append(tr("The same as in {file}.", file=outcome.twin))
    head = job_at(title, employer) or tr("A posting that names neither job nor employer")
    return head, " · ".join(more)


def _careful(outcome: Outcome) -> str:
    """Why it starts without a tick, whatever else it says; '' where nothing is grave."""
    signs = outcome.serious
    if not signs:
        return ""
    reason = signs[0].reason.rstrip().removesuffix(".")
    if len(signs) == 1:
        return tr("Read the warnings first: {reason}.", reason=reason)
    return trn(
        "Read the warnings first: {reason}. And {n} more sign like this.",
        "Read the warnings first: {reason}. And {n} more signs like this.",
        len(signs) - 1,
        reason=reason,
    )


def _why(fault: AppError | None) -> str:
    """What is wrong with a file whose name stands above already."""
    if fault is None:
        return ""
    shown = {name: tr("this file") if name in ("file", "path") else value for name, value in fault.params.items()}
    return words_for_person(type(fault)(fault.code, **shown))
