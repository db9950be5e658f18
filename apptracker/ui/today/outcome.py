"""That they answered, and the stage that usually comes with it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QSizePolicy, QWidget

from apptracker.domain.applications import Application
from apptracker.domain.stages import Stage, StageKind
from apptracker.ui.language import named
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import label

_WIDE = 70  # letters from which everything stands in one line
#: What an answer usually leads to.
_FOLLOWS = (StageKind.SCREENING, StageKind.INTERVIEWING, StageKind.OFFER, StageKind.REJECTED)


def stage_choice(application: Application, stages: list[Stage]) -> QComboBox:
    """Where the application may move with an answer; at first it stays where it is."""
    box = QComboBox()
    box.setAccessibleName(tr("Stage"))
    box.setMinimumContentsLength(12)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    offer_stages(box, application, stages)
    return box


def offer_stages(box: QComboBox, application: Application, stages: list[Stage]) -> None:
    """Fill a choice with where the application may move with an answer; at first it stays where it is."""
    box.clear()
    box.addItem(tr("It stays in {stage}", stage=named(application.stage)), "")
    for stage in stages:
        if stage.kind in _FOLLOWS and not stage.hidden and stage.name != application.stage:
            box.addItem(tr("Move it to {name}", name=named(stage.name)), stage.name)


class Answered(QWidget):
    """A box to tick, and beside it, once it is ticked, where the application moves."""

    def __init__(self, application: Application, known: list[Stage]) -> None:
        super().__init__()
        self.box = QCheckBox(tr("They answered"))
        self.box.setToolTip(tr("It enters the history, and what waits for their reply goes"))
        self.stages = stage_choice(application, known)
        self.stages.hide()
        self._told = label(tr("What waits for their reply goes."), "small", wrap=True)
        self._told.hide()
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(4)
        for part in (self.box, self.stages, self._told):
            self._parts.addWidget(part)
        self._parts.addStretch(1)
        self.setLayout(self._parts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.toggled.connect(self._on_toggled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wide = self.width() >= _WIDE * self.box.fontMetrics().averageCharWidth()
        self._parts.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._parts.setSpacing(12 if wide else 4)

    @property
    def ticked(self) -> bool:
        return self.box.isChecked()

    @property
    def stage(self) -> str:
        """The stage to move to, '' for none."""
        return str(self.stages.currentData()) if self.ticked else ""

    def _on_toggled(self, ticked: bool) -> None:
        self.stages.setVisible(ticked)
        self._told.setVisible(ticked)
