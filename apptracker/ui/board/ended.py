"""After a card came to an ending: why, and what they said. It waits in a corner, and nothing waits for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from apptracker.domain.stages import Stage
from apptracker.services.endings import REASONS
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.theme import set_role
from apptracker.ui.toasts import ASKING
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, button, clear, icon_button, in_row, label, on_button, stacked

_WIDE = 400
_BELOW = 84  # pixels kept free at the foot, where the toast stands


class EndedPanel(QFrame):
    """``told(reason, feedback)``: the person said so of ``ids``, which ``change_id`` moved. ``left()``: the keyboard
    goes back to the cards."""

    told = Signal(str, str)
    left = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.ids: list[int] = []
        self.change_id: int | None = None
        set_role(self, "floating")
        self.setObjectName(ASKING)
        self._head = label("", "strong", wrap=True)
        self._close = icon_button(context.theme, "close", tr("Skip this (Esc)"), self.dismiss)
        self._reasons = FlowLayout(6)
        self._chips: list[QPushButton] = []
        self.other = QLineEdit()
        self.other.setPlaceholderText(tr("Another reason"))
        self.other.setAccessibleName(tr("Another reason"))
        self.other.textChanged.connect(self._on_other)
        self.feedback = QLineEdit()
        self.feedback.setPlaceholderText(tr("What they said, or what you take from it"))
        self.feedback.setAccessibleName(tr("Feedback, kept as a note"))
        self.save_button = button(tr("Save reason"), self._on_save, "primary")
        self.skip_button = button(tr("Skip"), self.dismiss, "quiet")
        key = label("F6", "small")
        key.setToolTip(tr("F6 goes here from the cards"))
        key.setAccessibleName(key.toolTip())
        head = in_row(self._head, key, self._close)
        head.setStretch(0, 1)
        foot = in_row(1, self.skip_button, self.save_button)
        column = stacked(head, self._reasons, self.other, self.feedback, foot, spacing=8)
        column.setContentsMargins(16, 12, 12, 12)
        self.setLayout(column)
        for field in (self.other, self.feedback):
            field.returnPressed.connect(self._on_save)
            field.textChanged.connect(self._on_changed)
        self.hide()
        page.installEventFilter(self)

    def ask(self, ids: list[int], stage: Stage, name: str) -> None:
        """``name``: what these are called. ``change_id`` comes when the move is stored."""
        self.ids, self.change_id = list(ids), None
        self._head.setText(tr("{name}: {stage}. What was the reason?", name=name, stage=named(stage.name)))
        self.setAccessibleName(self._head.text())
        self.other.clear()
        self.feedback.clear()
        clear(self._reasons)
        self._chips = []
        for words in REASONS.get(stage.kind, ()):
            chip = button(on_button(named(words)), self._on_chip, "filter")
            chip.setCheckable(True)
            chip.setProperty("reason", words)  # as the program has it; what shows it names it in the language
            chip.installEventFilter(self)
            self._chips.append(chip)
            self._reasons.addWidget(chip)
        before: QWidget = self._close
        for part in (*self._chips, self.other, self.feedback, self.skip_button, self.save_button):
            QWidget.setTabOrder(before, part)
            before = part
        self._on_changed()
        self.show()
        self.raise_()
        self._place()

    @property
    def reason(self) -> str:
        chosen = next((str(chip.property("reason")) for chip in self._chips if chip.isChecked()), "")
        return self.other.text().strip() or chosen

    @property
    def is_filled(self) -> bool:
        return bool(self.reason or self.feedback.text().strip())

    def take_keyboard(self) -> None:
        (self._chips[0] if self._chips else self.other).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Something else comes to be asked: what was answered already is kept."""
        if self.ids and self.is_filled:
            self.told.emit(self.reason, self.feedback.text())
        self.ids = []
        self.hide()

    @Slot(bool)
    def step_aside(self, aside: bool) -> None:
        """While cards are carried about, nothing lies over the columns."""
        if self.ids:
            self.setVisible(not aside)

    @Slot()
    def dismiss(self) -> None:
        """Say nothing of it."""
        had = self.isAncestorOf(self.window().focusWidget() or self._page)
        self.ids = []
        self.hide()
        if had:
            self.left.emit()

    @Slot()
    def _on_chip(self) -> None:
        for chip in self._chips:
            if chip is not self.sender():
                chip.setChecked(False)
        self.other.clear()
        self._on_changed()

    @Slot(str)
    def _on_other(self, text: str) -> None:
        if text:
            for chip in self._chips:
                chip.setChecked(False)

    @Slot()
    def _on_changed(self) -> None:
        self.save_button.setEnabled(self.is_filled)

    @Slot()
    def _on_save(self) -> None:
        if self.is_filled:
            self.told.emit(self.reason, self.feedback.text())
            self.dismiss()

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._chips and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(watched, event.key())
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _press(self, chip: QPushButton, key: int) -> bool:
        """Enter on a reason takes it and saves; Space chooses among them."""
        if key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if not chip.isChecked():
            chip.click()
        self._on_save()
        return True

    def _place(self) -> None:
        page = self._page
        scale = min(1.6, self._context.theme.scale)
        width = min(round(_WIDE * scale), page.width() - 32)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        height = min(height, page.height() - 16)
        below = min(round(_BELOW * scale), max(8, page.height() - height - 8))
        mirrored = page.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.resize(width, height)
        self.move(QPoint(16 if mirrored else page.width() - width - 16, page.height() - height - below))
