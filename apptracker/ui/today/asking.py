"""What to say to ask once more. Looking at it changes nothing: the reminder comes when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QWidget

from apptracker.domain.applications import EventKind, ReminderState
from apptracker.ui.context import Context
from apptracker.ui.today.script_dialog import ScriptDialog
from apptracker.ui.widgets.basics import button

if TYPE_CHECKING:
    from apptracker.domain.applications import Reminder
    from apptracker.domain.changes import Result
    from apptracker.domain.scripts import Script
    from apptracker.store import Database


class AskDialog(ScriptDialog):
    """The script of a reminder that is not made yet. Done keeps it as done; "Remind me", or closing after the text was
    used, makes it, for it is yet to be done."""

    def __init__(self, context: Context, application_id: int, parent: QWidget) -> None:
        self._application_id = application_id  # asked for while the dialog is being made
        super().__init__(context, 0, parent)
        self.done_button.setToolTip("Say that you asked them (Ctrl+Return)")
        self.remind = button("Remind me", self._on_remind)
        self.remind.setToolTip("Make a reminder to ask once more, and close")
        column = self.layout()
        last = column.itemAt(column.count() - 1) if column else None
        row = last.layout() if last else None
        assert isinstance(row, QBoxLayout)
        row.insertWidget(row.indexOf(self.close_button), self.remind)
        self.setTabOrder(self.remind, self.close_button)

    def reject(self) -> None:
        ticked = self.answered is not None and self.answered.ticked
        used = self.mail is not None and self.mail.used and not ticked and not self._saving
        super().reject()
        if used:
            self._plan()

    def _ask(self, name: str | None) -> None:
        id_ = self._application_id
        self.context.ops.read(lambda db: _script(db, id_, name), self._on_got, owner=self, failed=self._on_failed)

    def _on_remind(self) -> None:
        super().reject()  # a note is kept
        self._plan()

    def _plan(self) -> None:
        from apptracker.services import quieting

        id_ = self._application_id
        self.context.ops.change(
            lambda db: quieting.nudge(db, id_), owner=self.parent() or self, toast="Added a reminder to ask once more"
        )

    def _on_done(self) -> None:
        if self._script is None or self._saving:
            return
        self._saving = True
        id_, (note, kind) = self._application_id, self._noted()
        ticked, stage = (self.answered.ticked, self.answered.stage) if self.answered else (False, "")
        self.context.ops.change(
            lambda db: _asked(db, id_, note=note, noted_as=kind, answered=ticked, stage=stage),
            owner=self,
            toast=f"Done: {self._script.reminder.text}",
            done=self._on_saved,
            failed=self._on_save_failed,
        )

    def _noted(self) -> tuple[str, EventKind]:
        if self.mail and self.mail.used:
            draft, to = self.mail.draft(), self.mail.to.text().strip()
            return f"Wrote{f' to {to}' if to else ''}: {draft.subject}\n\n{draft.body}", EventKind.EMAIL
        return self._answer(), EventKind.NOTE


def _asked(db: Database, application_id: int, **came_of_it: Any) -> Result[list[Reminder]]:
    from apptracker.services import quieting, reminders

    made = quieting.nudge(db, application_id).value
    return reminders.settle(db, [made.id], ReminderState.DONE, **came_of_it)


def _script(db: Database, application_id: int, name: str | None) -> Script:
    from apptracker.services import quieting, saying

    return saying.script_of(db, quieting.would_ask(db, application_id), name)
