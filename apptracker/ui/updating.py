"""What the window shows while data of an earlier version is brought up to date: minutes, with many applications."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, grown, in_row, label, stacked

_WIDEST = 520  # pixels


class UpdatingPage(QWidget):
    """Nothing can be done here but wait; the bar moves for as long as it goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Bringing your data up to date"))
        card = Card()
        card.setMaximumWidth(grown(_WIDEST))
        words = tr(
            "This version keeps it in another way. A backup is made first, and nothing is lost should this be "
            "interrupted. With many applications it takes a minute or two, this once."
        )
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Progress"))
        for part in (label(tr("Bringing your data up to date…"), "title", wrap=True), label(words, wrap=True), bar):
            card.body.addWidget(part)
        row = in_row(1, card, 1)
        row.setStretch(1, 100)
        self.setLayout(stacked(1, row, 1, margins=24))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))
