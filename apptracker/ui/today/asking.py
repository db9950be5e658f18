"""What to say to ask once more. Looking at it changes nothing: the reminder comes when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from apptracker.ui.context import Context
from apptracker.ui.today.script_dialog import ScriptDialog
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from apptracker.domain.applications import Reminder
    from apptracker.store import Database


class AskDialog(ScriptDialog):
    """The script of a reminder that is not made yet. Done keeps it as done; "Remind me", or closing after the text was
    used or something was noted, makes it, for it is yet to be done."""

    def __init__(self, context: Context, application_id: int, parent: QWidget) -> None:
        self._application_id = application_id  # asked for while the dialog is being made
        super().__init__(context, 0, parent)
        self.done_button.setToolTip(tr("Say that you asked them (Ctrl+Return)"))
        self.remind = button(tr("Remind me"), self._on_remind)
        self.remind.setToolTip(tr("Make a reminder to ask once more, and close"))
        column = self.layout()
        last = column.itemAt(column.count() - 1) if column else None
        row = last.layout() if last else None
        assert isinstance(row, QBoxLayout)
        row.insertWidget(row.indexOf(self.close_button), self.remind)
        self.setTabOrder(self.remind, self.close_button)

    def _reading(self) -> Callable[[Database], Reminder]:
        id_ = self._application_id
        return lambda db: _would_ask(db, id_)

    def _storing(self) -> Callable[[Database], int]:
        id_ = self._application_id
        return lambda db: _made(db, id_)

    def _on_remind(self) -> None:
        from apptracker.services import quieting

        id_ = self._application_id
        self.reject()  # a note is kept
        self.context.ops.change(
            lambda db: quieting.nudge(db, id_),
            owner=self.parent() or self,
            toast=tr("Added a reminder to ask once more"),
        )


def _would_ask(db: Database, application_id: int) -> Reminder:
    from apptracker.services import quieting

    return quieting.would_ask(db, application_id)


def _made(db: Database, application_id: int) -> int:
    from apptracker.services import quieting

    return quieting.nudge(db, application_id).value.id
