"""What gives pause about a posting, in the overview."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from apptracker.domain.postings import PostingWarning, WarningLevel
from apptracker.ui.capturing.warnings import LEVELS
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.language import told
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import in_row, label, stacked

_MORE = mark("What the guide says")


class Caution(QFrame):
    """What is equally much to be careful about: why, the posting's own words, and what the guide says."""

    def __init__(self, context: Context, level: WarningLevel, warnings: tuple[PostingWarning, ...]) -> None:
        super().__init__()
        role, words = LEVELS[level]
        heading = tr(words)
        set_role(self, role)
        column = stacked(label(heading, "strong"), margins=10, spacing=2)
        for number, warning in enumerate(warnings):
            if number:
                column.addSpacing(6)
            column.addWidget(label(told(warning.reason), wrap=True))
            if warning.quote:
                column.addWidget(label(f"“{warning.quote}”", "muted", wrap=True))
            article = warning.article
            if article and all(article != later.article for later in warnings[number + 1 :]):
                column.addLayout(
                    in_row(ArticleLink(context, tr(_MORE), article, about=told(warning.reason).partition(".")[0]), 1)
                )
        reasons = " ".join(told(warning.reason) for warning in warnings)
        self.setAccessibleName(tr("{heading}: {reasons}", heading=heading, reasons=reasons))
        self.setLayout(column)
