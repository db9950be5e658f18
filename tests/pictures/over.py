"""What opens over pages: dialogs, menus, boxes to choose from; and what stands in their place, first and last."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from apptracker.domain.applications import Application, Interview
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.domain.month import days_on
from apptracker.domain.notices import Notice
from apptracker.domain.people import Who
from apptracker.domain.reminders import Reminder
from apptracker.ui.board.board import Board
from apptracker.ui.board.column import Column
from apptracker.ui.board.sorting import SortButton
from apptracker.ui.context import Context
from apptracker.ui.pages.applications import ApplicationsPage
from apptracker.ui.pages.calendar import CalendarPage
from apptracker.ui.pages.history import HistoryPage
from apptracker.ui.pages.today import TodayPage
from apptracker.ui.tr import tr
from apptracker.ui.window import MainWindow

Show = Callable[[MainWindow], QWidget | None]


def context_of(window: MainWindow) -> Context:
    assert window.context is not None
    return window.context


def posted(window: MainWindow) -> Application | None:
    """An application with a posting."""
    db = context_of(window).db
    return next((each for each in db.read.applications() if db.read.posting(each.id)), None)


def reminder_of(window: MainWindow) -> Reminder | None:
    """A reminder with something to say."""
    from apptracker.ui.today.acting import has_words

    return next((each for each in context_of(window).db.read.reminders() if has_words(each)), None)


def interview_of(window: MainWindow) -> Interview | None:
    db = context_of(window).db
    return next((each for one in db.read.applications() for each in db.read.details(one.id).interviews), None)


def over(page: str, make: Callable[[MainWindow], QDialog | None]) -> Show:
    """A dialog over a page; None where there is nothing for it to be about."""

    def show(window: MainWindow) -> QWidget | None:
        context_of(window).go.show_page(page)
        dialog = make(window)
        if dialog is None:
            return None
        dialog.open()
        return window

    return show


def acting(page: str, *actions: str) -> Show:
    """What actions do on a page, one after the other."""

    def show(window: MainWindow) -> QWidget | None:
        context_of(window).go.show_page(page)
        QApplication.processEvents()
        for each in actions:
            if not window.actions_[each].isEnabled():
                return None
            window.actions_[each].trigger()
            QApplication.processEvents()
        return window

    return show


def doing(action: str, section: str = "overview") -> Show:
    """What an action of the application page does."""

    def show(window: MainWindow) -> QWidget | None:
        found = posted(window)
        if found is None:
            return None
        context_of(window).go.show_page("applications")
        context_of(window).go.open_application(found.id, section, whole=True)
        QApplication.processEvents()
        window.actions_[action].trigger()
        return window

    return show


def answer(window: MainWindow) -> QDialog:
    from apptracker.ui.application.answering import AnswerDialog

    return AnswerDialog(context_of(window), "Calm with customers who are upset", window)


def signs(window: MainWindow) -> QDialog | None:
    from apptracker.services import guide_marks
    from apptracker.ui.application.signs import SignsDialog

    found = posted(window)
    context = context_of(window)
    return found and SignsDialog(context, found.id, guide_marks.signs_of(context.db, found.id), window)


def sent(window: MainWindow) -> QDialog | None:
    from apptracker.ui.application.sent import SentDialog

    context = context_of(window)
    packets = (each for one in context.db.read.applications() for each in context.db.read.sent_packets(one.id))
    packet = next(packets, None)
    return packet and SentDialog(context, packet, window)


def happened(window: MainWindow) -> QDialog | None:
    from apptracker.ui.application.events_form import EventDialog

    found, context = posted(window), context_of(window)
    return found and EventDialog(context, context.db.read.details(found.id), parent=window)


def moving(window: MainWindow) -> QDialog | None:
    from apptracker.ui.application.planning import MoveInterviewDialog

    found = interview_of(window)
    return found and MoveInterviewDialog(context_of(window), found, window)


def outcome(window: MainWindow) -> QDialog | None:
    from apptracker.ui.application.planning import OutcomeDialog

    found = interview_of(window)
    return found and OutcomeDialog(context_of(window), found, window)


def plan_on_day(window: MainWindow) -> QDialog:
    from apptracker.ui.calendar.planning import PlanOnDayDialog

    return PlanOnDayDialog(context_of(window), None, window)


def many_reminders(window: MainWindow) -> QDialog | None:
    from apptracker.ui.applications.reminding_many import ManyRemindersDialog

    ids = [each.id for each in context_of(window).db.read.applications()[:4]]
    return ManyRemindersDialog(context_of(window), ids, window) if ids else None


def give(window: MainWindow) -> QDialog | None:
    from apptracker.ui.letter.giving import GiveDialog

    found = posted(window)
    return found and GiveDialog(context_of(window), found.id, window)


def fill(window: MainWindow) -> QDialog | None:
    from apptracker.domain.letters import Blank
    from apptracker.ui.application.texts_mail import _STORED, FillDialog

    found, id_ = posted(window), next(iter(_STORED))
    return found and FillDialog(context_of(window), found.id, Blank(id_, id_, ""), window)


def keys(window: MainWindow) -> QDialog:
    from apptracker.ui.actions import BY_ID
    from apptracker.ui.shortcuts import KeysDialog

    return KeysDialog(window, BY_ID["calendar.down"])


def put_off(window: MainWindow) -> QDialog | None:
    from apptracker.ui.putting_off import PutOffDialog

    found = reminder_of(window)
    return found and PutOffDialog(context_of(window), [found], window)


def script(window: MainWindow) -> QDialog | None:
    from apptracker.ui.today.script_dialog import ScriptDialog

    found = reminder_of(window)
    return found and ScriptDialog(context_of(window), found.id, window)


def ask(window: MainWindow) -> QDialog | None:
    from apptracker.ui.today.asking import AskDialog

    found = posted(window)
    return found and AskDialog(context_of(window), found.id, window)


def edit_reminder(window: MainWindow) -> QDialog | None:
    from apptracker.ui.reminding import EditReminderDialog

    found = reminder_of(window)
    return found and EditReminderDialog(context_of(window), found, window)


def limit(window: MainWindow) -> QDialog:
    from apptracker.ui.board.limiting import LimitDialog

    context = context_of(window)
    return LimitDialog(context, context.db.read.stages()[1], 14, window)


def tie(window: MainWindow) -> QDialog | None:
    from apptracker.ui.people.dialogs import TieDialog

    context = context_of(window)
    found = next((each for one in context.db.read.applications() for each in context.db.read.contacts(one.id)), None)
    return found and TieDialog(context, found, window)


def other_of(who: Who) -> Callable[[MainWindow], QDialog]:
    def make(window: MainWindow) -> QDialog:
        from apptracker.ui.people.merging import ChooseOtherDialog

        return ChooseOtherDialog(context_of(window), who, 1, window)

    return make


def doubles(who: Who) -> Callable[[MainWindow], QDialog]:
    def make(window: MainWindow) -> QDialog:
        from apptracker.ui.people.merging import DoublesDialog

        return DoublesDialog(context_of(window), who, window)

    return make


def merge(who: Who) -> Callable[[MainWindow], QDialog | None]:
    def make(window: MainWindow) -> QDialog | None:
        from apptracker.ui.people.merging import WHY, MergeDialog

        context = context_of(window)
        if not context.db.read.applications():
            return None
        return MergeDialog(context, who, 1, 2, window, tr(next(iter(WHY.values()))))

    return make


def pin(window: MainWindow) -> QDialog:
    from apptracker.ui.guide.pinning import PinDialog
    from apptracker.ui.guide.shelf import load

    context = context_of(window)
    return PinDialog(context, load(context.db).articles["skill:empathy"], window)


def fault(window: MainWindow) -> QDialog:
    from apptracker.ui.fault_dialog import FaultDialog

    return FaultDialog("ValueError at window.py:12", Path("faults.log"), context_of(window).prompts, window)


def confirm(window: MainWindow) -> QDialog:
    """The question before the longest way there is no way back from."""
    from apptracker.ui.prompts import question
    from apptracker.ui.settings.lock import _NO_WAY_BACK

    box, _ = question(window, tr("Lock your data"), tr(_NO_WAY_BACK), tr("Lock my data"))
    return box


def cards(window: MainWindow) -> QDialog:
    """Address cards to import: one with all there is, one that is there already."""
    from apptracker.ui.people.importing import ImportDialog

    folder = Path(tempfile.mkdtemp())
    file = folder / "cards.vcf"
    file.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Josefina Example-Featherstonehaugh\nORG:Harbor Mutual Insurance Group\n"
        "TITLE:Regional Customer Service Recruiter\nEMAIL:josefina@example.org\nTEL:+1 555 0100\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Bo\nEND:VCARD\n"
    )
    dialog = ImportDialog(context_of(window), [file], window)
    shutil.rmtree(folder, ignore_errors=True)
    return dialog


def day_list(window: MainWindow) -> QDialog:
    from apptracker.ui.calendar.day_list import DayList

    page = window.pages["calendar"]
    assert isinstance(page, CalendarPage)
    shown = (days_on(page.chosen.day, each) for each in range(-7, 14))
    day = next((day for day in shown if page.book.day(day).entries), page.chosen.day)
    return DayList(page.parts, day, window)


# Menus and boxes


def sorting(window: MainWindow) -> QWidget | None:
    """In what order the cards of the board stand."""
    context_of(window).go.show_page("board")
    window.findChildren(SortButton)[0].click()
    return window


def column_menu(window: MainWindow) -> QWidget | None:
    """The menu of a column of the board."""
    context_of(window).go.show_page("board")
    QApplication.processEvents()
    board = window.findChild(Board)
    assert board is not None
    board.column_menu_asked.emit(next(each.stage.id for each in board.places if isinstance(each, Column)))
    return window


def display(column: bool) -> Show:
    """What the table shows, and in which order; of one of its columns."""

    def show(window: MainWindow) -> QWidget | None:
        context_of(window).go.show_page("applications")
        QApplication.processEvents()
        page = window.pages["applications"]
        assert isinstance(page, ApplicationsPage)
        if column:
            page.view.header.menu_asked.emit(page.view.header.logicalIndex(1))
        else:
            page._display.click()
        return window

    return show


def filter_values(field: str) -> Show:
    """What can be chosen of a kind of filter."""

    def show(window: MainWindow) -> QWidget | None:
        context_of(window).go.show_page("applications")
        QApplication.processEvents()
        page = window.pages["applications"]
        assert isinstance(page, ApplicationsPage)
        page.filters.open(field)
        return window

    return show


def tagging(window: MainWindow) -> QWidget | None:
    """Tags for what is selected."""
    context_of(window).go.show_page("applications")
    QApplication.processEvents()
    page = window.pages["applications"]
    assert isinstance(page, ApplicationsPage)
    if not page.model.rowCount():
        return None
    page.view.selectAll()
    QApplication.processEvents()
    window.actions_["table.tags"].trigger()
    return window


def agenda_menu(which: str) -> Show:
    """What can be done with what comes first on Today."""

    def show(window: MainWindow) -> QWidget | None:
        context_of(window).go.show_page("today")
        QApplication.processEvents()
        page = window.pages["today"]
        assert isinstance(page, TodayPage)
        line = next((each for each in page.agenda.model().lines if each.item is not None), None)
        if line is None:
            return None
        getattr(page.doing, which)([line], page.mapToGlobal(QPoint(200, 200)))
        return window

    return show


def noticed(window: MainWindow) -> QWidget | None:
    """What is told over the page, where the system shows no notifications, and a toast below it."""
    context_of(window).go.show_page("today")
    title = tr("{title} at {employer}", title="Customer Service Representative", employer="Redbud Home Security")
    window.notifying.bar.tell(Notice("reminder:1", title, "Ask whether they have decided", reminder_ids=(1,)))
    window.notifying.bar.tell(Notice("reminder:2", title, "", reminder_ids=(2,)))
    window.toast.say(tr("Moved to Applied: {named}", named=title), 1)
    return window


# In the place of pages


def instead(make: Callable[[MainWindow], QWidget]) -> Show:
    """A page over the whole window."""

    def show(window: MainWindow) -> QWidget | None:
        page = make(window)
        window.root.addWidget(page)
        window.root.setCurrentWidget(page)
        return window

    return show


def unlocking(window: MainWindow) -> QWidget:
    from apptracker.ui.unlocking import UnlockPage
    from apptracker.ui.words import words_for_person

    page = UnlockPage()
    page.refuse(words_for_person(UserError("lock.wrong")))
    return page


def updating(window: MainWindow) -> QWidget:
    from apptracker.ui.updating import UpdatingPage

    return UpdatingPage()


def trouble(code: str) -> Callable[[MainWindow], QWidget]:
    def make(window: MainWindow) -> QWidget:
        from apptracker.ui.ops import InlineExecutor
        from apptracker.ui.trouble import TroublePage

        context = context_of(window)
        error = EnvironmentFault(code, path="/data/apptracker.sqlite3", version="9.9", why="no reason", to="/elsewhere")
        return TroublePage(error, context.db.folder.root, context.clock, context.prompts, InlineExecutor())

    return make


def welcome(step: int) -> Callable[[MainWindow], QWidget]:
    """A step of the welcome, by its place."""

    def make(window: MainWindow) -> QWidget:
        from apptracker.ui.welcome import Welcome

        page = Welcome(context_of(window))
        page._show_step(step)
        return page

    return make


def binned(window: MainWindow) -> QWidget | None:
    """The bin with something in it."""
    from apptracker.services import applications

    context = context_of(window)
    found = [each.id for each in context.db.read.applications()[:3]]
    if not found:
        return None
    applications.delete(context.db, found)
    context.go.show_page("history")
    page = window.pages["history"]
    assert isinstance(page, HistoryPage)
    page.tabs.setCurrentIndex(1)
    return window


OVER: dict[str, Show] = {
    "answering": over("applications", answer),
    "signs": over("applications", signs),
    "sent": over("applications", sent),
    "happened": over("applications", happened),
    "note": doing("application.note"),
    "answered": doing("application.answered"),
    "contact": doing("application.contact", "people"),
    "stage": doing("application.stage"),
    "letter-design": doing("letter.design", "letter"),
    "giving": over("applications", give),
    "filling": over("applications", fill),
    "interview-moved": over("interviews", moving),
    "interview-outcome": over("interviews", outcome),
    "day-planned": over("calendar", plan_on_day),
    "day-list": over("calendar", day_list),
    "day-new": acting("calendar", "calendar.new"),
    "reminders-many": over("applications", many_reminders),
    "reminder-alone": acting("today", "reminder.add"),
    "reminder-edited": over("today", edit_reminder),
    "put-off": over("today", put_off),
    "put-off-menu": agenda_menu("put_off"),
    "row-menu": agenda_menu("more"),
    "script": over("today", script),
    "asking": over("today", ask),
    "noticed": noticed,
    "limit": over("board", limit),
    "sorting": sorting,
    "column-menu": column_menu,
    "display": display(column=False),
    "display-column": display(column=True),
    "filter-stage": filter_values("stage_ids"),
    "filter-source": filter_values("sources"),
    "tagging": tagging,
    "view-named": acting("applications", "table.view"),
    "views": acting("applications", "table.views"),
    "template-named": acting("templates", "template.new"),
    "rule-new": acting("rules", "rule.add"),
    "person-new": acting("people", "person.add"),
    "tie": over("people", tie),
    "merge-other": over("people", other_of(Who.PEOPLE)),
    "merge-people": over("people", merge(Who.PEOPLE)),
    "merge-employers": over("people", merge(Who.EMPLOYERS)),
    "doubles": over("people", doubles(Who.EMPLOYERS)),
    "cards": over("people", cards),
    "pin": over("guide", pin),
    "keys": over("settings", keys),
    "confirm": over("settings", confirm),
    "fault": over("today", fault),
    "bin": binned,
    "unlocking": instead(unlocking),
    "updating": instead(updating),
    "trouble": instead(trouble("store.damaged")),
    "trouble-elsewhere": instead(trouble("store.elsewhere")),
    "welcome-roles": instead(welcome(1)),
    "welcome-follow-ups": instead(welcome(2)),
    "welcome-last": instead(welcome(3)),
}
