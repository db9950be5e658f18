"""An application's tags: words on chips, each taken off with a click, and a field to add another."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from apptracker.ui.context import Context
from apptracker.ui.mirroring import begin_with_the_window, put_icon_behind
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, button, on_button
from apptracker.ui.widgets.offers import offers


class TagsField(QWidget):
    """Saves at once. In the field, a comma or Enter ends a tag."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._application_id = 0
        self._shown: tuple[str, ...] = ()
        self._known = QStringListModel(self)
        self.line = QLineEdit()
        begin_with_the_window(self.line)
        set_role(self.line, "plain")
        self.line.setObjectName("tagLine")
        self.line.setAccessibleName(tr("Add a tag"))
        self.line.setPlaceholderText(tr("Add a tag"))
        self.line.setMaximumWidth(160)
        completer = offers(self._known, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        self.line.editingFinished.connect(self._on_finished)
        self.line.textEdited.connect(self._on_edited)
        self._flow = FlowLayout(4)
        self._flow.addWidget(self.line)
        self.setLayout(self._flow)

    def show_tags(self, application_id: int, tags: tuple[str, ...]) -> None:
        if application_id != self._application_id:
            self.line.clear()
        self._application_id = application_id
        if tags == self._shown:
            return
        self._shown = tags
        for made in self.findChildren(QPushButton):
            self._flow.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._flow.removeWidget(self.line)
        for tag in tags:
            self._flow.addWidget(self._chip(tag))
        self._flow.addWidget(self.line)
        self._known.setStringList(self._context.db.read.tags())
        self.updateGeometry()

    def _chip(self, tag: str) -> QPushButton:
        made = button(on_button(tag), self._on_tag, "tag")
        made.setIcon(self._context.theme.icon("close", "text-muted"))
        put_icon_behind(made)
        made.setProperty("tag", tag)
        made.setToolTip(tr("Take this tag off"))
        made.setAccessibleName(tr("Take off the tag {tag}", tag=tag))
        return made

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if text.endswith(","):
            self._on_finished()

    def _on_finished(self) -> None:
        from apptracker.services import applications

        names = [name.strip() for name in self.line.text().split(",") if name.strip()]
        self.line.clear()
        id_ = self._application_id
        if names:
            self._context.ops.change(lambda db: applications.tag(db, id_, names), owner=self, toast=tr("Tagged"))

    def _on_tag(self) -> None:
        from apptracker.services import applications

        sender = self.sender()
        if sender is not None:
            id_, name = self._application_id, str(sender.property("tag"))
            self.line.setFocus()
            self._context.ops.change(
                lambda db: applications.untag(db, id_, [name]), owner=self, toast=tr("Tag taken off")
            )
