"""What can be done with several applications at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QWidget

from apptracker.ui.actions import Actions
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import FlowLayout, button, label

#: The buttons by what they do: words, icon, and the action whose keys they tell.
_BUTTONS = {
    "stage": (mark("Move to stage"), "stage", "application.stage"),
    "tags": (mark("Tags"), "tag", "table.tags"),
    "remind": (mark("Remind"), "reminder", "application.reminder"),
    "archive": (mark("Archive"), "archive", "application.archive"),
    "export": (mark("Export"), "export", "table.export"),
    "delete": (mark("Move to the bin"), "delete", "application.delete"),
    "clear": (mark("Clear selection"), "close", ""),
}


class SelectionBar(QWidget):
    """Shown while several applications are selected: how many, and what can be done with them. ``does``: what each of
    the buttons does; those that do nothing are left out."""

    def __init__(self, theme: Theme, actions: Actions, does: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Selected applications"))
        self._count = label("", "strong")
        row = FlowLayout(8)
        row.addWidget(self._count)
        self._buttons: dict[str, QPushButton] = {}
        self._archived = self._short = False
        for name, (words, icon, action) in _BUTTONS.items():
            if name not in does:
                continue
            made = button(tr(words), does[name], "" if action else "quiet")
            made.setProperty("compact", True)
            made.setIcon(theme.icon(icon, "text-muted"))
            made.setToolTip(actions[action].toolTip() if action else tr(words))
            self._buttons[name] = made
            row.addWidget(made)
        self.setLayout(row)
        self._count.setMinimumHeight(self._buttons["stage"].sizeHint().height())
        set_margins(self._count, 4, 0, 8, 0)

    def show_count(self, count: int, *, archived: bool) -> None:
        self._count.setText(trn("{n} selected", "{n} selected", count))
        self._archived = archived
        self._label()

    def set_short(self, short: bool) -> None:
        """Whether icons stand alone."""
        if short != self._short:
            self._short = short
            self._label()

    def _label(self) -> None:
        for name, made in self._buttons.items():
            words = _BUTTONS[name][0]
            text = tr("Take out of the archive") if name == "archive" and self._archived else tr(words)
            made.setText("" if self._short else text)
            made.setAccessibleName(text)
        self.updateGeometry()

    @property
    def tags_button(self) -> QPushButton:
        return self._buttons["tags"]

    def menu_place(self) -> QPoint:
        """Where on the screen the menu of stages belongs."""
        under = self._buttons["stage"]
        return under.mapToGlobal(QPoint(0, under.height() + 2))
