"""What can be done with the one application that is chosen in a list: by the same actions as on its page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from apptracker.ui.context import Context
from apptracker.ui.tr import tr

#: Actions for which the application is opened, since they show something on its page.
_ON_ITS_PAGE = (
    "application.letter",
    "application.sent",
    "application.texts",
    "application.event",
    "application.attach",
    "application.prep",
)


class WithOne(QObject):
    """``chosen``: the applications it is about; where there is none, it says so itself."""

    def __init__(self, context: Context, page: QWidget, chosen: Callable[[], Sequence[int]]) -> None:
        super().__init__(page)
        self._context, self._page, self._chosen = context, page, chosen

    def handlers(self) -> dict[str, Callable[[], object]]:
        """By action, as :meth:`apptracker.ui.pages.page.Page.handlers` has them."""
        opening: dict[str, Callable[[], object]] = {each: partial(self._open, each) for each in _ON_ITS_PAGE}
        return opening | {
            "application.packet": self._on_packet,
            "application.note": self._on_note,
            "application.answered": self._on_answered,
            "application.interview": self._on_interview,
            "application.contact": self._on_contact,
        }

    def of_lists(self) -> dict[str, Callable[[], object]]:
        """The same, with what table and board do in their own way for several at a time."""
        moving = partial(self._open, "application.stage")
        return self.handlers() | {"application.stage": moving, "application.reminder": self._on_remind}

    def _one(self) -> int | None:
        ids = list(dict.fromkeys(self._chosen()))
        if len(ids) > 1:
            self._context.go.say(tr("That goes with one application at a time. Select one"))
        return ids[0] if len(ids) == 1 else None

    def _open(self, action_id: str) -> None:
        id_ = self._one()
        if id_ is not None:
            self._context.go.open_application(id_, act=action_id)

    def _on_packet(self) -> None:
        from apptracker.ui.application.sent import show_sent

        id_ = self._one()
        if id_ is not None:
            show_sent(self._context, id_, self._page.window())

    def _on_note(self) -> None:
        from apptracker.ui.application.notes import NoteDialog

        id_ = self._one()
        if id_ is not None:
            NoteDialog(self._context, id_, self._page.window()).open()

    def _on_answered(self) -> None:
        from apptracker.ui.application.notes import AnsweredDialog

        id_ = self._one()
        if id_ is not None:
            AnsweredDialog(self._context, id_, self._page.window()).open()

    def _on_interview(self) -> None:
        from apptracker.ui.application.planning import PlanInterviewDialog

        id_ = self._one()
        if id_ is not None:
            names = tuple(contact.name for contact in self._context.db.read.contacts(id_))
            PlanInterviewDialog(self._context, id_, names, self._page.window()).open()

    def _on_contact(self) -> None:
        from apptracker.ui.application.people import AddPersonDialog

        id_ = self._one()
        if id_ is not None:
            AddPersonDialog(self._context, id_, self._page.window()).open()

    def _on_remind(self) -> None:
        from apptracker.ui.reminding import AddReminderDialog

        id_ = self._one()
        if id_ is not None:
            AddReminderDialog(self._context, id_, self._page.window()).open()
