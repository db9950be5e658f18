"""What the form of a rule is made of: parts that each hold a few of its values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from apptracker.domain.rules import FollowUpRule
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.theme import Theme, mark_wrong
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, button, label, tip

K = TypeVar("K")


class Part(QWidget):
    """A few values of a rule. ``edited``: other values stand in it; ``wanted``: they are to be kept. What the person
    put in stays, whatever changes around it, until it is kept or another rule is shown."""

    edited = Signal()
    wanted = Signal()

    #: What an error about these values is called: the part of its code after "rule.".
    faults: frozenset[str] = frozenset()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self._shown: Mapping[str, object] = {}
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()

    def values(self) -> dict[str, object]:
        """The rule's values as they stand in the part."""
        raise NotImplementedError

    def fill(self, rule: FollowUpRule) -> None:
        """Show a rule's values."""
        raise NotImplementedError

    @property
    def is_changed(self) -> bool:
        """Whether other values stand in it than the ones last stored."""
        return self.values() != self._shown

    def marked(self) -> Sequence[QWidget]:
        """The fields whose edge tells that something is wrong."""
        return ()

    def show_rule(self, rule: FollowUpRule, *, anew: bool) -> None:
        """A rule as it is stored; ``anew``: it is another one than before."""
        now = self.values()
        if anew or now == self._shown or all(getattr(rule, name) == value for name, value in now.items()):
            self._filling = True
            self.fill(rule)
            self._filling = False
            self.tell("")
            self._shown = self.values()

    def tell(self, words: str) -> None:
        """Say what is wrong, beside the fields; '' when nothing is."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        for field in self.marked():
            mark_wrong(field, bool(words))

    @Slot()
    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()

    @Slot()
    def _on_wanted(self) -> None:
        if not self._filling:
            self.edited.emit()
            self.wanted.emit()


def combo(name: str) -> CalmCombo:
    """A choice as wide as the longest of what it offers, where there is room."""
    made = CalmCombo(name)
    made.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToContents)
    made.setMinimumContentsLength(8)
    return made


class Number(QWidget):
    """A whole number to type, or to make one less or more by keys and buttons. ``changed``: it is another."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, least: int, most: int) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self.field = _CalmSpin()
        self.field.setRange(least, most)
        self.field.setAccessibleName(name)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.valueChanged.connect(self.changed)
        less, more = tr("{name}: one less", name=name), tr("{name}: one more", name=name)
        self.less = self._step("−", less, tr("One less"), self.field.stepDown)
        self.more = self._step("+", more, tr("One more"), self.field.stepUp)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self.less, self.field, self.more):
            row.addWidget(part)
        self.setFocusProxy(self.field)

    @property
    def value(self) -> int:
        return self.field.value()

    def put(self, value: int) -> None:
        self.field.setValue(value)

    def _step(self, text: str, name: str, words: str, clicked: object) -> QPushButton:
        made = button(text, clicked, "quiet")  # type: ignore[arg-type]
        made.setProperty("compact", True)
        made.setAccessibleName(name)
        made.setToolTip(words)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do it in the field
        return made


class _CalmSpin(QSpinBox):
    """The wheel turns it only while it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Chips(QWidget, Generic[K]):
    """Some of several things, each a chip to press. ``changed``: others are chosen now."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, offered: Iterable[tuple[K, str]]) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self._buttons: dict[K, QPushButton] = {}
        flow = FlowLayout(6)
        self.setLayout(flow)
        for key, words in offered:
            chip = button(words, role="choice")
            chip.setCheckable(True)
            chip.setAccessibleName(f"{name}: {words}")
            chip.toggled.connect(self._dress)
            chip.clicked.connect(self.changed)
            self._buttons[key] = chip
            flow.addWidget(chip)
        theme.changed.connect(self._dress)
        self._dress()

    def chosen(self) -> tuple[K, ...]:
        """In the order in which they are offered."""
        return tuple(key for key, chip in self._buttons.items() if chip.isChecked())

    def choose(self, keys: Iterable[K]) -> None:
        wanted = set(keys)
        for key, chip in self._buttons.items():
            chip.setChecked(key in wanted)

    def describe(self, key: K, words: str) -> None:
        """The whole of what the words of one stand for."""
        self._buttons[key].setToolTip(tip(words))
        self._buttons[key].setAccessibleName(f"{self.accessibleName()}: {words}")

    @Slot()
    def _dress(self) -> None:
        for chip in self._buttons.values():
            chip.setIcon(self._theme.icon("check" if chip.isChecked() else "add", "accent"))
