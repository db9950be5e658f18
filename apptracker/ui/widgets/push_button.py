"""Push buttons as the whole window has them; apart, since the first thing painted has one and little else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton

_BESIDE = QSize(4, 0)  # more room between an icon and the words of its button than Qt leaves
_LETTERS = 24  # of an average width that a button keeps room for, however little there is


class PushButton(QPushButton):
    """Enter presses it as Space does, wherever it stands: some systems do so, others only in dialogs. Many words end in
    "…" where they do not fit; the whole of them is the tooltip then."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._tells = False  # whether the tooltip is the words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        whole, metrics = super().minimumSizeHint(), self.fontMetrics()
        spare = metrics.horizontalAdvance(self.text()) - _LETTERS * metrics.averageCharWidth()
        return QSize(min(whole.width(), self.sizeHint().width() - max(0, spare)), whole.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if not option.text:
            return
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        if not option.icon.isNull():
            option.iconSize = option.iconSize + _BESIDE
            room -= option.iconSize.width() + 4
        if room < self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, option.text).width():
            whole = option.text.replace("&&", "&")
            shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
            option.text = shown.replace("&", "&&")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        short = self.width() < self.sizeHint().width() and bool(self.text())
        if self._tells or (short and not self.toolTip()):
            from apptracker.ui.widgets.basics import tip

            self.setToolTip(tip(self.text().replace("&&", "&")) if short else "")
            self._tells = short

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)
