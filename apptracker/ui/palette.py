"""One box that runs any action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from apptracker.ui.context import Context


class Palette(QDialog):
    """What can be done now, by name."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self._context = context
        self.list = QListWidget()
        self.list.setAccessibleName("What can be done")
        for spec in context.actions.available():
            item = QListWidgetItem(spec.text)
            item.setData(Qt.ItemDataRole.UserRole, spec.id)
            self.list.addItem(item)
        self.list.itemActivated.connect(self._on_chosen)
        QVBoxLayout(self).addWidget(self.list)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.close()
        self._context.actions[item.data(Qt.ItemDataRole.UserRole)].trigger()
