"""A box to tick whose words go on in the next line where there is little room, which Qt's own cannot."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

_MARKED = Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextWordWrap


class WrappingCheck(QCheckBox):
    """Also a click on the words ticks it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word."""
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(self._before() + widest, self.sizeHint().width()), super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        one_line = super().sizeHint().height()
        return one_line - self.fontMetrics().height() + max(self.fontMetrics().height(), self._words_in(width).height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter, style, direction = QStylePainter(self), self.style(), self.layoutDirection()
        before, one_line = self._before(), super().sizeHint().height()
        text, option.text = option.text, ""
        option.rect = QStyle.visualRect(direction, self.rect(), QRect(0, 0, before, one_line))
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        top = (one_line - self.fontMetrics().height()) // 2
        place = QRect(before, top, self.width() - before, self.height() - top)
        flags = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | _MARKED
        style.drawItemText(
            painter,
            QStyle.visualRect(direction, self.rect(), place),
            flags,
            option.palette,
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )

    def _before(self) -> int:
        """Pixels that the box takes, and what is between it and the words."""
        return super().sizeHint().width() - self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()

    def _words_in(self, width: int) -> QRect:
        room = QRect(0, 0, max(1, width - self._before()), 1 << 16)
        return self.fontMetrics().boundingRect(room, _MARKED, self.text())
