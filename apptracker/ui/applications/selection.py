"""What can be done with several applications at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from apptracker.ui import formats
from apptracker.ui.actions import Actions
from apptracker.ui.theme import Theme
from apptracker.ui.widgets.basics import FlowLayout, button, label


class SelectionBar(QWidget):
    """Shown while several applications are selected: how many, and what can be done with them."""

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        move: Callable[[], object],
        archive: Callable[[], object],
        delete: Callable[[], object],
        clear: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setAccessibleName("Selected applications")
        self._count = label("", "strong")
        self.move_button = button("Move to stage", move)
        self._archive = button("", archive)
        self._delete = button("Move to the bin", delete)
        clear_button = button("Clear selection", clear, "quiet")
        row = FlowLayout(8)
        for part in (self._count, self.move_button, self._archive, self._delete, clear_button):
            row.addWidget(part)
        self.setLayout(row)
        for made, icon, action in (
            (self.move_button, "stage", "application.stage"),
            (self._archive, "archive", "application.archive"),
            (self._delete, "delete", "application.delete"),
        ):
            made.setIcon(theme.icon(icon, "text-muted"))
            made.setToolTip(actions[action].toolTip())
        for part in (self.move_button, self._archive, self._delete, clear_button):
            part.setProperty("compact", True)
        self._count.setMinimumHeight(self.move_button.sizeHint().height())
        self._count.setContentsMargins(4, 0, 8, 0)

    def show_count(self, count: int, *, archived: bool) -> None:
        self._count.setText(f"{formats.count(count, 'selected', 'selected')}")
        self._archive.setText("Take out of the archive" if archived else "Archive")
        self.updateGeometry()

    def menu_place(self) -> QPoint:
        """Where on the screen the menu of stages belongs."""
        return self.move_button.mapToGlobal(QPoint(0, self.move_button.height() + 2))
