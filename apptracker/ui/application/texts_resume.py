"""Lines for the résumé that goes with an application: made of what is stored, to be copied."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.texts import Line, ResumeLines
from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Scrolled, button, clear, icon_button, in_row, label, stacked
from apptracker.ui.words import words_for_person

_NO_HEADLINE = mark("Nothing to make a headline of yet. A job with its dates and one line with a figure would do.")
_NO_BULLET = mark("No story makes a line yet. Tell one that begins with what you did: “I calmed …”, “I found …”.")


class ResumeView(QWidget):
    """Headlines to choose from, and a line for each story, with what of this posting it answers."""

    def __init__(self, context: Context, application_id: int) -> None:
        super().__init__()
        self._context, self._application_id = context, application_id
        self._headlines, self._bullets = QVBoxLayout(), QVBoxLayout()
        for column in (self._headlines, self._bullets):
            column.setSpacing(0)
        self._all = button(tr("Copy all lines"), self._on_copy_all)
        self._found = ResumeLines()
        self._scrolled = Scrolled(margins=20, widest=720)
        body = self._scrolled.body
        body.addWidget(label(tr("A headline for the top"), "heading"))
        body.addLayout(self._headlines)
        body.addSpacing(8)
        body.addWidget(label(tr("Lines from your stories"), "heading"))
        body.addLayout(self._bullets)
        body.addLayout(in_row(self._all, 1))
        body.addStretch(1)
        self.setLayout(stacked(self._scrolled))

    def begin(self) -> None:
        self.refresh()
        self._all.setFocus()

    def refresh(self) -> None:
        id_ = self._application_id
        self._context.ops.read(lambda db: _lines(db, id_), self._on_lines, owner=self, failed=self._on_failed)

    def commit(self) -> None:
        """Nothing is typed here."""

    def _on_lines(self, found: ResumeLines) -> None:
        self._found = found
        for column, lines, none in (
            (self._headlines, found.headlines, tr(_NO_HEADLINE)),
            (self._bullets, found.bullets, tr(_NO_BULLET)),
        ):
            clear(column)
            for line in lines:
                column.addWidget(LineRow(self._context, line, figure_wanted=column is self._bullets))
            if not lines:
                column.addWidget(label(none, "muted", wrap=True))
        self._all.setVisible(bool(found.headlines or found.bullets))

    def _on_failed(self, error: AppError) -> None:
        clear(self._headlines)
        self._headlines.addWidget(label(words_for_person(error), "danger", wrap=True))

    def _on_copy_all(self) -> None:
        bullets = "\n".join(f"• {line.text}" for line in self._found.bullets)
        headline = self._found.headlines[0].text if self._found.headlines else ""
        self._context.prompts.copy("\n\n".join(filter(None, (headline, bullets))))
        self._context.go.say(tr("The lines are on the clipboard"))


class LineRow(QFrame):
    def __init__(self, context: Context, line: Line, *, figure_wanted: bool) -> None:
        super().__init__()
        set_role(self, "row")
        self._context, self._line = context, line
        self.setAccessibleName(line.text)
        text = label(line.text, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        parts: list[QWidget] = [text]
        if line.answers:
            answered = ", ".join(f"“{asked}”" for asked in line.answers)
            parts.append(label(tr("Answers {requirements}", requirements=answered), "muted", wrap=True))
        if figure_wanted and not any(map(str.isdigit, line.text)):
            parts.append(label(tr("No figure in it yet. How many, how fast, how often?"), "small", wrap=True))
        copy = icon_button(context.theme, "copy", tr("Copy: {text}", text=line.text), partial(self._on_copy))
        row = in_row(stacked(*parts, spacing=2), copy, spacing=8)
        row.setStretch(0, 1)
        row.setContentsMargins(0, 8, 0, 8)
        self.setLayout(row)

    def _on_copy(self) -> None:
        self._context.prompts.copy(self._line.text)
        self._context.go.say(tr("The line is on the clipboard"))


def _lines(db: Database, application_id: int) -> ResumeLines:
    from apptracker.services import texts

    return texts.resume_lines(db, application_id)
