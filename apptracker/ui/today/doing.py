"""What the Today page does with its rows, whatever they hold: reminders, saved jobs that close, applications gone
quiet. The keys, the bar of the row and the menus all come here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.domain.reminders import Reminder
from apptracker.ui.context import Context
from apptracker.ui.today import acting, gone
from apptracker.ui.tr import tr, trn

if TYPE_CHECKING:
    from apptracker.domain.next_step import Step
    from apptracker.ui.today.agenda_model import Line


class Doing(QObject):
    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._lines: list[Line] = []  # what the open menu is about
        self.put_off_menu = acting.PutOffMenu(context, self._reminders, page)
        self.wait_menu = gone.WaitMenu(context, self._on_wait, page)
        self.more_menu = QMenu(page)
        self.more_menu.setAccessibleName(tr("More"))

    # With one row or several of one kind

    def done(self, lines: Sequence[Line]) -> None:
        """Done; set to No response; applied."""
        context, kind, ids, named = self._context, lines[0].section, _ids(lines), _named(lines)
        if lines[0].reminder is not None:
            acting.done(context, self._page, _reminders_of(lines))
        elif kind == "quiet":
            gone.no_response(context, self._page, ids, named)
        else:
            gone.applied(context, self._page, ids, named)

    def dismiss(self, lines: Sequence[Line]) -> None:
        """Dismissed; archived."""
        if lines[0].reminder is not None:
            acting.dismiss(self._context, self._page, _reminders_of(lines))
        else:
            gone.let_go(self._context, self._page, _ids(lines), _named(lines))

    def put_off(self, lines: Sequence[Line], at: QPoint) -> None:
        """To a moment chosen in a menu; waited longer; not today."""
        self._lines = list(lines)
        if lines[0].reminder is not None:
            _popup(self.put_off_menu, at)
        elif lines[0].section == "quiet":
            _popup(self.wait_menu, at)
        else:
            gone.not_today(self._context, self._page, _ids(lines), _named(lines))

    def script(self, line: Line) -> None:
        """What to say or write, or where it is done: the reminder's; the last question; the letter."""
        if line.reminder is not None:
            place = acting.place_of(line.reminder)
            if place is not None and line.reminder.application_id is not None:
                self._context.go.open_application(line.reminder.application_id, place[0])
            else:
                self.show_script(line.reminder)
        elif line.section == "quiet":
            gone.ask(self._context, _ids([line])[0], self._page)
        else:
            self._context.go.open_application(_ids([line])[0], "letter")

    def open(self, line: Line) -> None:
        go = self._context.go
        if line.reminder is None:
            go.open_application(_ids([line])[0], "history" if line.section == "quiet" else "overview")
        elif line.reminder.application_id is not None:
            go.open_application(line.reminder.application_id, "reminders")
        elif acting.is_sweep(line.reminder):
            go.go("search-plan")
        else:
            self._edit(line.reminder)

    def act(self, section: str) -> None:
        """One act for many: old reminders put away, applications without an answer set to No response."""
        if section == "quiet":
            gone.no_response_to_all(self._context, self._page)
            return
        from apptracker.domain.agenda import OLD_DAYS
        from apptracker.services import reminders

        self._context.ops.change(
            lambda db: reminders.put_away_older(db, OLD_DAYS),
            owner=self._page,
            toast=tr("Put away what was older than a month"),
            words=tr("Putting away old reminders"),
        )

    # Beside the rows

    def take_step(self, step: Step) -> None:
        """The suggested next step."""
        from apptracker.domain.next_step import StepKind

        go, id_ = self._context.go, step.application_id
        if step.kind in (StepKind.FIRST_POSTING, StepKind.POSTINGS):
            go.capture()
        elif step.kind is StepKind.PROFILE:
            go.show_page("profile")
        elif step.kind is StepKind.STORY:
            go.show_page("profile")
            self._context.actions["story.add"].trigger()
        elif id_ is not None:
            places = {StepKind.PREPARE: "interviews", StepKind.ANSWER: "texts", StepKind.WITHDRAW: "texts"}
            go.open_application(id_, places.get(step.kind, "letter"))

    def set_goal(self, goal: int) -> None:
        from apptracker.services import goals

        words = (
            trn("Your goal is {n} application a week", "Your goal is {n} applications a week", goal)
            if goal
            else tr("You have no goal for a week")
        )
        self._context.ops.change(lambda db: goals.set_weekly(db, goal), owner=self._page, toast=words)

    def open_settings(self) -> None:
        self._context.go.show_page("settings")

    def look_daily(self) -> None:
        """Where the person wants it, silences that are over end by themselves, once a day."""
        from apptracker.services import quieting

        self._context.ops.change(
            quieting.daily_look, owner=self._page, toast=tr("Set to No response, because nothing was heard")
        )

    def take_back(self, change_id: int) -> None:
        from apptracker.services import changes

        self._context.ops.change(
            lambda db: changes.undo(db, change_id), owner=self._page, toast=tr("Taken back: they are where they were")
        )

    def show_script(self, reminder: Reminder) -> None:
        if not acting.has_words(reminder):
            self._context.go.say(tr("This reminder is a task: there is nothing to say or write"))
            return
        from apptracker.ui.reminding import ScriptDialog

        ScriptDialog(self._context, reminder.id, self._page.window()).open()

    # The menu of the bar

    def more(self, lines: Sequence[Line], at: QPoint) -> None:
        self._lines = list(lines)
        menu, line = self.more_menu, lines[0]
        menu.clear()
        if line.reminder is not None:
            self._fill_for_reminder(line.reminder)
        elif line.section == "quiet":
            menu.addAction(tr("Ask once more"), self._on_script)
            menu.addAction(tr("Set to No response"), self._on_done)
            menu.addAction(tr("Wait longer…"), self._on_wait_asked)
            menu.addAction(tr("Open the application"), self._on_open)
            menu.addAction(tr("Let it go: archive"), self._on_dismiss)
        else:
            menu.addAction(tr("Open the letter"), self._on_script)
            menu.addAction(tr("I applied"), self._on_done)
            menu.addAction(tr("Open the application"), self._on_open)
            menu.addAction(tr("Let it go: archive"), self._on_dismiss)
        _popup(menu, at)

    def _fill_for_reminder(self, reminder: Reminder) -> None:
        menu = self.more_menu
        place = acting.place_of(reminder)
        if acting.has_words(reminder) or place is not None:
            menu.addAction(place[1] if place else tr("What to say"), self._on_script)
        if reminder.application_id is not None:
            menu.addAction(tr("Open the application"), self._on_open)
        elif acting.is_sweep(reminder):
            menu.addAction(tr("Open the search plan"), self._on_open)
        menu.addAction(tr("Edit…"), self._on_edit)
        if reminder.repeat is not None:
            menu.addAction(tr("Stop repeating"), self._on_stop_repeating)
        menu.addAction(tr("Dismiss"), self._on_dismiss)
        menu.addAction(tr("Delete"), self._on_delete)

    def _reminders(self) -> list[Reminder]:
        return _reminders_of(self._lines)

    def _on_wait(self, working_days: int) -> None:
        gone.wait(self._context, self._page, _ids(self._lines), working_days, _named(self._lines))

    def _on_wait_asked(self) -> None:
        _popup(self.wait_menu, self.more_menu.pos())

    def _on_script(self) -> None:
        self.script(self._lines[0])

    def _on_done(self) -> None:
        self.done(self._lines)

    def _on_dismiss(self) -> None:
        self.dismiss(self._lines)

    def _on_delete(self) -> None:
        acting.delete(self._context, self._page, self._reminders())

    def _on_open(self) -> None:
        self.open(self._lines[0])

    def _on_edit(self) -> None:
        self._edit(self._reminders()[0])

    def _on_stop_repeating(self) -> None:
        acting.stop_repeating(self._context, self._page, self._reminders()[0])

    def _edit(self, reminder: Reminder) -> None:
        from apptracker.ui.reminding import EditReminderDialog

        EditReminderDialog(self._context, reminder, self._page.window()).open()


def _popup(menu: QMenu, at: QPoint) -> None:
    """With its first entry marked, so that Return takes it."""
    menu.popup(at)
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])


def _reminders_of(lines: Sequence[Line]) -> list[Reminder]:
    return [line.reminder for line in lines if line.reminder is not None]


def _ids(lines: Sequence[Line]) -> list[int]:
    """The applications of rows that are no reminders."""
    return [line.key[1] for line in lines if line.reminder is None]


def _named(lines: Sequence[Line]) -> str:
    """ "Harbor Mutual", "3 applications"; '' for reminders."""
    items = [line.item for line in lines if line.reminder is None and line.item is not None]
    return gone.named(items) if items else ""  # type: ignore[arg-type]  # no reminders among them
