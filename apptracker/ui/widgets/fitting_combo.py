"""A choice that says what it cannot show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from apptracker.ui.widgets.basics import tip


class FittingCombo(QComboBox):
    """A choice whose words end in "…" where they do not fit; the whole of them is the tooltip then."""

    def __init__(self) -> None:
        super().__init__()
        self.currentTextChanged.connect(self._tell)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        shown = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, self._room(option))
        option.currentText = shown

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._tell()

    def sizeHint(self) -> QSize:
        """Wide enough for its longest choice, where it goes by what it holds: Qt forgets what a style puts around."""
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToContents and self.count():
            option = QStyleOptionComboBox()
            super().initStyleOption(option)
            option.rect = QRect(QPoint(0, 0), hint)
            metrics = self.fontMetrics()
            longest = max(metrics.horizontalAdvance(self.itemText(place)) for place in range(self.count()))
            hint.setWidth(hint.width() + max(0, longest + 2 - self._room(option)))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        whole = self.currentText()
        self.setToolTip(tip(whole) if self.fontMetrics().horizontalAdvance(whole) > self._room(option) else "")

    def _room(self, option: QStyleOptionComboBox) -> int:
        part, control = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
        return self.style().subControlRect(control, option, part, self).width() - 2
