"""What the window shows where the data is locked: a field for the passphrase, and nothing of the data."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, FlowLayout, amid, button, grown, label
from apptracker.ui.widgets.wrapping_check import WrappingCheck

WIDEST = 480  # pixels


class PassphraseField(QLineEdit):
    """One line whose letters show as dots, unless :meth:`show_letters` is on. Input methods learn nothing of it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoAutoUppercase | hints.ImhNoPredictiveText
        )
        self.show_letters(False)

    @Slot(bool)
    def show_letters(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class UnlockPage(QWidget):
    """``given(passphrase)``: the person typed one and pressed Open; :meth:`refuse` says that it was the wrong one."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Your data is locked"))
        card = Card()
        self.field = PassphraseField(tr("Passphrase"))
        self.field.returnPressed.connect(self._on_open)
        name = label(tr("Passphrase"), "label")
        name.setBuddy(self.field)
        self.show_letters = WrappingCheck(tr("Show what I type"))
        self.show_letters.toggled.connect(self.field.show_letters)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.open = button(tr("Open"), self._on_open, "primary")
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        for each in (self.open, button(tr("Quit"), self._on_quit)):
            flow.addWidget(each)
        for part in (
            label(tr("Your data is locked"), "title", wrap=True),
            label(tr("It is encrypted on this computer. Type your passphrase to open it."), "muted", wrap=True),
            name,
            self.field,
            self.show_letters,
            self.problem,
            row,
        ):
            card.body.addWidget(part)
        card.setMaximumWidth(grown(WIDEST))
        QVBoxLayout(self).addWidget(amid(card))
        self.setFocusProxy(self.field)

    def refuse(self, words: str) -> None:
        """It did not open: say why, and be ready for another try."""
        self._wait(False)
        self.problem.setText(words)
        self.problem.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_open(self) -> None:
        passphrase = self.field.text()
        if passphrase and self.open.isEnabled():
            self.problem.hide()
            self._wait(True)
            self.given.emit(passphrase)

    def _wait(self, waiting: bool) -> None:
        self.open.setEnabled(not waiting)
        self.field.setReadOnly(waiting)

    @Slot()
    def _on_quit(self) -> None:
        self.window().close()
