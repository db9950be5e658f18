"""What is left of quick capture when it closes, and how it is offered the next time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QWidget

from apptracker.ui.capturing.dropping import NOTHING, File, Given
from apptracker.ui.theme import set_role
from apptracker.ui.tr import trn
from apptracker.ui.widgets.basics import Elided, button, in_row


@dataclass
class Draft:
    """What was in the window when it was closed."""

    given: Given = NOTHING
    typed: dict[str, str] = field(default_factory=dict)
    files: tuple[File, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.given.text.strip() or self.typed or self.files)

    @property
    def words(self) -> str:
        """A few words to know it by."""
        if self.files:
            return trn("{n} file", "{n} files", len(self.files))
        first = next((line.strip() for line in self.given.text.splitlines() if line.strip()), "")
        return first or ", ".join(filter(None, self.typed.values()))


class Kept(QObject):
    """What outlives the window of quick capture; it lives as long as the program's window does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.drafts: list[Draft] = []
        self.saved = ""  # the text saved last, which need not be offered again

    @classmethod
    def of(cls, window: QWidget) -> Kept:
        return window.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly) or cls(window)

    def forget(self, given: Given) -> None:
        """It was saved: it is no draft any more."""
        self.saved = given.text
        self.drafts = [draft for draft in self.drafts if draft.files or draft.given != given]


class Offer(QFrame):
    """Something that could be put in, with a button that does."""

    def __init__(self, action: str, slot: Callable[[], object]) -> None:
        super().__init__()
        set_role(self, "note")
        self._what = Elided()
        self._button = button(action, slot, "link")
        self._button.setAutoDefault(True)
        row = in_row(self._what, self._button)
        row.setContentsMargins(10, 4, 6, 4)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.hide()

    def offer(self, what: str) -> None:
        self._what.set_text(what)
        self.show()
