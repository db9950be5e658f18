"""One form for a reminder on each of several applications."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from apptracker.ui.context import Context
from apptracker.ui.ops import Task
from apptracker.ui.reminding import AddReminderDialog
from apptracker.ui.tr import tr, trn


class ManyRemindersDialog(AddReminderDialog):
    """As for one application, without what only one can have: a person, and what to say."""

    def __init__(self, context: Context, ids: list[int], parent: QWidget) -> None:
        super().__init__(context, None, parent)
        self.subject = "several applications"
        self._ids = ids
        held = self.about_field.parentWidget() if self.about_field is not None else None
        if held is not None:
            held.hide()
        self.about.set_text(trn("A reminder for {n} application", "A reminder for each of {n} applications", len(ids)))
        self.about.show()

    def store(self) -> None:
        from apptracker.services import bulk

        ids, text, when, task = self._ids, self.text, self.when.edit.text(), Task()
        repeat, channel = str(self.repeat.currentData()), self.chosen_channel
        self.context.ops.change(
            lambda db: bulk.remind(db, ids, text, when, repeat=repeat, channel=channel, step=task.step),
            owner=self,
            toast=trn("Reminder added", "{n} reminders added", len(ids)),
            done=self.on_saved,
            failed=self.on_failed,
            words=tr("Adding reminders"),
            task=task,
        )
