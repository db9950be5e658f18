"""Two wordings of the letter in one text: what went is struck out, what came is underlined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QWidget

from apptracker.domain.letters import Letter
from apptracker.domain.records import DocumentVersion
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.context import Context
from apptracker.ui.letter.page import ink_on_paper
from apptracker.ui.letter.paper import Paper
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import FlowLayout, button, label, stacked

if TYPE_CHECKING:
    from apptracker.tailoring.letter.comparing import Comparison, Part

_PIXELS = 16
_NOW = -1  # stands for the letter as it is


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which two were to be compared, and what came of it."""

    before: int
    after: int
    found: Comparison


class CompareView(QWidget):
    """``left``: back to the letter. ``taken(version)``: go on with this wording."""

    left = Signal()
    taken = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(tr("Compare versions"))
        self._context = context
        self._letter: Letter | None = None
        self._versions: tuple[DocumentVersion, ...] = ()
        self._comparison: Comparison | None = None
        self._before, self._after = CalmCombo(tr("The earlier wording")), CalmCombo(tr("The later wording"))
        for combo in (self._before, self._after):
            combo.setMinimumContentsLength(14)
            combo.activated.connect(self._ask)
        between = label(tr("compared with"))
        between.setContentsMargins(0, 7, 0, 0)  # level with the words beside it
        chooser = FlowLayout(8, 4)
        for part in (self._before, between, self._after):
            chooser.addWidget(part)
        self._about = label("", "muted", wrap=True)
        self.paper = Paper(context.theme, tr("What changed"), _PIXELS)
        self._take = button("", self._on_take)
        foot = FlowLayout(8)
        foot.addWidget(button(tr("Back to the letter"), self.left.emit))
        foot.addWidget(self._take)
        self.setLayout(stacked(chooser, self._about, foot, self.paper, 1))
        context.theme.changed.connect(self._show)

    def show_versions(self, version: DocumentVersion, versions: Sequence[DocumentVersion], letter: Letter) -> None:
        """Compare a version with the letter as it is; others can be chosen."""
        self._letter, self._versions = letter, tuple(versions)
        for combo, current in ((self._before, version.id), (self._after, _NOW)):
            combo.clear()
            combo.addItem(tr("The letter now"), _NOW)
            for each in reversed(self._versions):
                number = each.number
                words = (
                    tr("Version {number}, sent", number=number) if each.sent else tr("Version {number}", number=number)
                )
                combo.addItem(words, each.id)
            combo.setCurrentIndex(combo.findData(current))
        self._ask()

    def follow(self, versions: Sequence[DocumentVersion], letter: Letter) -> None:
        """The letter is another by now."""
        if letter is not self._letter:
            self._letter, self._versions = letter, tuple(versions)
            self._ask()

    @Slot()
    def _ask(self) -> None:
        before, after = self._before.currentData(), self._after.currentData()
        one, other = self._worded(before), self._worded(after)
        if one is not None and other is not None:
            self._context.ops.read(lambda _: _compared(before, after, one, other), self._on_compared, owner=self)

    def _worded(self, id_: int) -> Letter | None:
        from apptracker.services.letters import as_kept

        version = self._version(id_)
        return as_kept(version)[0] if version else self._letter

    def _version(self, id_: int) -> DocumentVersion | None:
        return next((each for each in self._versions if each.id == id_), None)

    @Slot(object)
    def _on_compared(self, asked: _Asked) -> None:
        if (asked.before, asked.after) != (self._before.currentData(), self._after.currentData()):
            return  # others were chosen since
        self._comparison = asked.found
        gone, new = asked.found.gone, asked.found.new
        came, went = trn("{n} new word", "{n} new words", new), trn("{n} word", "{n} words", gone)
        self._about.setText(
            tr("{came} underlined, {went} struck out.", came=came, went=went)
            if gone or new
            else tr("Both say the same.")
        )
        version = self._version(asked.before)
        self._take.setVisible(version is not None)
        if version is not None:
            self._take.setText(tr("Use the wording of version {number}", number=version.number))
        self._show()

    def _show(self) -> None:
        if self._comparison is None:
            return
        self.paper.begin()
        looks = self._looks()
        for line in self._comparison.lines:
            self.paper.write([(part.text, looks[part.fate.value]) for part in line])
        self.paper.setAccessibleDescription("; ".join(_spoken(self._comparison)))

    def _looks(self) -> dict[str, QTextCharFormat]:
        same, gone, new = self.paper.plain(), self.paper.plain(), self.paper.plain()
        gone.setFontStrikeOut(True)
        gone.setForeground(ink_on_paper(self._context.theme, "danger"))
        new.setFontUnderline(True)
        new.setForeground(ink_on_paper(self._context.theme, "success"))
        return {"same": same, "gone": gone, "new": new}

    @Slot()
    def _on_take(self) -> None:
        version = self._version(self._before.currentData())
        if version is not None:
            self.taken.emit(version)


def _compared(before: int, after: int, one: Letter, other: Letter) -> _Asked:
    from apptracker.tailoring.letter.comparing import compare

    return _Asked(before, after, compare(one, other))


def _spoken(comparison: Comparison) -> list[str]:
    """What went and came, for a screen reader."""
    words = {"gone": tr("Gone"), "new": tr("New")}
    parts: list[Part] = [part for line in comparison.lines for part in line if part.fate.value in words]
    return [f"{words[part.fate.value]}: {part.text.strip()}" for part in parts if part.text.strip()]
