"""What is wrong with a template's text: each line leads there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from apptracker.ui.language import said
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import Scrolled, button, clear, in_row, label, stacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from apptracker.services.template_checks import Problem

_FEW = 6  # problems shown: putting one right often does so for others


class Problems(QFrame):
    """``chosen(line)``: the person wants to see it in the text."""

    chosen = Signal(int)

    def __init__(self, text: QWidget) -> None:
        """``text``: what the keyboard comes from."""
        super().__init__()
        self._text = text
        set_role(self, "caution")
        self._shown: tuple[Problem, ...] = ()
        self.setAccessibleName(tr("What is wrong with the text"))
        self._head = label("", "strong", wrap=True)
        self._area = Scrolled(margins=0)
        self._area.body.setContentsMargins(0, 0, 0, 0)
        self._area.body.setSpacing(8)
        self.setLayout(stacked(self._head, self._area, margins=10, spacing=6))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def shown(self) -> tuple[Problem, ...]:
        return self._shown

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, and nothing where there are none."""
        if self._shown == tuple(problems):
            return
        self._shown = tuple(problems)
        self.setVisible(bool(problems))
        clear(self._area.body)
        last = self._text
        for problem in self._shown[:_FEW]:
            row, go = self._row(problem)
            self._area.body.addWidget(row)
            self.setTabOrder(last, go)
            last = go
        more = len(self._shown) - _FEW
        self._head.setText(
            trn(
                "{n} thing to put right, the first {few} of them here",
                "{n} things to put right, the first {few} of them here",
                len(self._shown),
                few=_FEW,
            )
            if more > 0
            else trn("{n} thing to put right", "{n} things to put right", len(self._shown))
        )
        self._area.body.addStretch(1)
        self.updateGeometry()

    def _row(self, problem: Problem) -> tuple[QWidget, QPushButton]:
        place = (
            tr("{template}, line {line}", template=problem.template, line=problem.line)
            if problem.template
            else tr("Line {line}", line=problem.line)
        )
        go = button(place, partial(self.chosen.emit, problem.line), "link")
        go.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        message = said(problem.message)
        go.setAccessibleName(f"{place}: {message}")
        go.setEnabled(not problem.template)  # another file is not open here
        words = stacked(label(message, wrap=True), label(said(problem.fix), "muted", wrap=True), spacing=0)
        row = QWidget()
        line = in_row(go, words, spacing=12)
        line.setStretch(1, 1)
        line.setAlignment(go, Qt.AlignmentFlag.AlignTop)
        row.setLayout(line)
        return row, go

    def sizeHint(self) -> QSize:
        """Room for two problems; the others scroll."""
        line = self.fontMetrics().height()
        return QSize(super().sizeHint().width(), round((1.5 + min(len(self._shown), 2) * 2.7) * line) + 38)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), round(4.5 * self.fontMetrics().height()) + 26)
