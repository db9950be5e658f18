"""Dialogs, menus and what stands over the whole window, as screens: see :mod:`screens`, whose way they follow."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTableView, QWidget

from apptracker.domain.errors import AppError, EnvironmentFault
from apptracker.domain.interviews import InterviewState
from apptracker.domain.people import Who
from apptracker.domain.reminders import ReminderState
from apptracker.ui.ops import InlineExecutor
from apptracker.ui.window import MainWindow

Show = Callable[[MainWindow], QWidget | None]

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Mara Ellison
ORG:Harbor Mutual
TITLE:Recruiter
EMAIL:mara@harbor.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Theodora Konstantinopoulou-Wetherby
ORG:Copperfield Home Warranty and Services
TEL:+1 555 0199
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Theo Lindqvist
END:VCARD
"""
POSTINGS = {
    "first.txt": "Customer Service Representative\nHarbor Mutual\nRemote, $18 to $19 an hour. Apply by December 15.",
    "second.txt": "Claims Intake Representative\nCobalt Lane Insurance Group\nOn site in Ashton. Spanish required.",
    "third.txt": "\n",
}


def capture_of(texts: dict[str, str]) -> Show:
    """Quick capture with files."""

    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page("today")
        with tempfile.TemporaryDirectory() as folder:
            files = [Path(folder, name) for name in texts]
            for file in files:
                file.write_text(texts[file.name], encoding="utf-8")
            window.context.go.capture(files=tuple(map(str, files)))
        return window

    return show


def of_people(ask: Callable[[MainWindow, QWidget], object], who: Who = Who.PEOPLE) -> Show:
    """A dialog of the page of people and employers, with the first chosen; ``ask(window, page)`` opens it."""

    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page("people")
        page = window.pages["people"]
        if who is Who.EMPLOYERS:
            page.finding.lead(who)  # type: ignore[attr-defined]
            page._ask()  # type: ignore[attr-defined]
        QApplication.processEvents()
        page.list.choose_first()  # type: ignore[attr-defined]
        if not page.list.current:  # type: ignore[attr-defined]
            return None
        ask(window, page)
        return window

    return show


def compared(who: Who) -> Show:
    """Two people, or two employers, about to become one."""

    def ask(window: MainWindow, page: QWidget) -> None:
        one = page.list.current  # type: ignore[attr-defined]
        read = window.context.db.read
        every = [each.id for each in (read.contacts() if who is Who.PEOPLE else read.employers())]
        page.doing.compare(who, one, next(id_ for id_ in every if id_ != one))  # type: ignore[attr-defined]

    return of_people(ask, who)


def cards(window: MainWindow) -> QWidget | None:
    """Address cards about to be imported."""
    window.context.go.show_page("people")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "cards.vcf")
        file.write_text(CARDS, encoding="utf-8")
        window.pages["people"].import_cards((file,))  # type: ignore[attr-defined]
    return window


def of_reminder(dialog: str) -> Show:
    """What opens for a reminder, one that a rule made where there is one."""

    def show(window: MainWindow) -> QWidget | None:
        from apptracker.ui.putting_off import PutOffDialog
        from apptracker.ui.reminding import EditReminderDialog
        from apptracker.ui.today.script_dialog import ScriptDialog

        window.context.go.show_page("today")
        found = window.context.db.read.reminders((ReminderState.OPEN,))
        chosen = next((each for each in found if each.rule), None)
        if chosen is None:
            return None
        if dialog == "say":
            ScriptDialog(window.context, chosen.id, window).open()
        elif dialog == "put-off":
            PutOffDialog(window.context, [chosen], window).open()
        else:
            EditReminderDialog(window.context, chosen, window).open()
        return window

    return show


def of_interview(dialog: str) -> Show:
    """Moving a coming interview, or telling how one went."""

    def show(window: MainWindow) -> QWidget | None:
        from apptracker.ui.application.planning import MoveInterviewDialog, OutcomeDialog

        window.context.go.show_page("interviews")
        found = window.context.db.read.interviews(states=(InterviewState.PLANNED,))
        if not found:
            return None
        made = MoveInterviewDialog if dialog == "move" else OutcomeDialog
        made(window.context, found[0], window).open()
        return window

    return show


def packet(window: MainWindow) -> QWidget | None:
    """What was sent for an application."""
    from apptracker.services import packets
    from apptracker.ui.application.sent import show_sent

    window.context.go.show_page("applications")
    db = window.context.db
    id_ = next((each.id for each in db.read.applications() if db.read.posting(each.id)), None)
    if id_ is None:
        return None
    packets.send(db, id_)
    show_sent(window.context, id_, window)
    return window


def gone_quiet(window: MainWindow) -> QWidget | None:
    """What to say to an employer who does not answer."""
    from apptracker.ui.today.gone import ask

    window.context.go.show_page("today")
    found = window.context.db.read.applications()
    if not found:
        return None
    ask(window.context, found[-1].id, window)
    return window


def binned(window: MainWindow) -> QWidget | None:
    """The bin, with something in it where there is something at all."""
    from apptracker.services import applications

    found = [each.id for each in window.context.db.read.applications()[:4]]
    if found:
        applications.delete(window.context.db, found)
    window.context.go.show_page("history")
    page = window.pages["history"]
    page.refresh()  # type: ignore[attr-defined]
    page.tabs.setCurrentIndex(1)  # type: ignore[attr-defined]
    return window


def column(what: str) -> Show:
    """The menu of a column of the board, or its limit."""

    def show(window: MainWindow) -> QWidget | None:
        from apptracker.ui.board.board import Board
        from apptracker.ui.board.column import Column
        from apptracker.ui.board.limiting import LimitDialog

        window.context.go.show_page("board")
        board = window.findChild(Board)
        source = next((each for each in board.lists() if each.column.ids), None) if board is not None else None
        if board is None or source is None:
            return None
        if what == "limit":
            LimitDialog(window.context, source.column.stage, len(source.column.ids), window).open()
        else:
            next(each for each in board.places if isinstance(each, Column)).menu_button.click()
        return window

    return show


def pressed_in_table(action: str) -> Show:
    """What an action opens for several chosen applications."""

    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page("applications")
        table = next((t for t in window.findChildren(QTableView) if t.isVisible()), None)
        if table is None:
            return None
        table.setFocus()
        table.selectAll()
        window.actions_[action].trigger()
        return window

    return show


def day(window: MainWindow) -> QWidget | None:
    """What did not fit into a day of the calendar."""
    from apptracker.ui.calendar.day_list import DayList

    window.context.go.show_page("calendar")
    page = window.pages["calendar"]
    DayList(page.parts, window.context.clock.now().date(), window).open()  # type: ignore[attr-defined]
    return window


def keys(window: MainWindow) -> QWidget | None:
    """Choosing the keys of an action."""
    from apptracker.ui.actions import BY_ID
    from apptracker.ui.shortcuts import KeysDialog

    window.context.go.show_page("settings")
    window.context.go.go("settings:shortcuts")
    KeysDialog(window, BY_ID["capture"]).open()
    return window


def pinned(window: MainWindow) -> QWidget | None:
    """An entry of the guide about to go on a prep sheet."""
    from apptracker.ui.guide.pinning import PinDialog

    window.context.go.go("guide:skill:empathy")
    article = SimpleNamespace(reference="skill:empathy", title="Empathy")
    PinDialog(window.context, article, window).open()  # type: ignore[arg-type]
    return window


def over(window: MainWindow, page: QWidget) -> QWidget:
    window.root.addWidget(page)
    window.root.setCurrentWidget(page)
    return window


def unlocking(problem: str = "") -> Show:
    """Asking for the passphrase, the first time or after a wrong one."""

    def show(window: MainWindow) -> QWidget | None:
        from apptracker.ui.unlocking import UnlockPage
        from apptracker.ui.words import words_for_person

        page = UnlockPage()
        if problem:
            page.refuse(words_for_person(AppError(problem)))
        return over(window, page)

    return show


def trouble(code: str) -> Show:
    """The data cannot be opened."""

    def show(window: MainWindow) -> QWidget | None:
        from apptracker.ui.trouble import TroublePage

        error = EnvironmentFault(code, path="/home/sam/apptracker/apptracker.db", why="")
        context = window.context
        page = TroublePage(error, context.db.folder.root, context.clock, context.prompts, InlineExecutor())
        return over(window, page)

    return show


def fault(window: MainWindow) -> QWidget | None:
    """Something went wrong inside the program."""
    from apptracker.ui.fault_dialog import tell

    window.context.go.show_page("today")
    details = 'File "apptracker/ui/pages/today.py", line 212, in refresh\nKeyError: 3'
    tell(details, Path("/home/sam/apptracker/apptracker.log"), window.context.prompts, window)
    return window


def welcome(step: int) -> Show:
    """A step of the first run."""

    def show(window: MainWindow) -> QWidget | None:
        from apptracker.ui.welcome import Welcome

        page = Welcome(window.context)
        page._show_step(step)
        return over(window, page)

    return show


def template(broken: bool) -> Show:
    """A template of the person's own, and one that does not work."""

    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page("templates")
        page = window.pages["templates"]
        page._create(None, "My letter")  # type: ignore[attr-defined]
        if broken:
            source = next(each for each in page.findChildren(QPlainTextEdit) if each.isVisible())
            source.setPlainText("Dear {{ recipient }},\n\n{% if why %}\nI would like to join {{ employr }}.\n")
            page._look()  # type: ignore[attr-defined]
        return window

    return show


def fact(window: MainWindow) -> QWidget | None:
    """An entry of the profile about to be added."""
    from apptracker.ui.profile.entries import EntryList

    window.context.go.show_page("profile")
    places = [each for each in window.pages["profile"].findChildren(EntryList) if each.isVisible()]
    if not places:
        return None
    places[0].add()
    return window


DIALOGS: dict[str, Show] = {
    "board-menu": column("menu"),
    "board-limit": column("limit"),
    "tagging": pressed_in_table("table.tags"),
    "reminding-many": pressed_in_table("application.reminder"),
    "calendar-day": day,
    "capture-several": capture_of(POSTINGS),
    "say": of_reminder("say"),
    "say-quiet": gone_quiet,
    "put-off": of_reminder("put-off"),
    "reminder-edit": of_reminder("edit"),
    "interview-move": of_interview("move"),
    "interview-outcome": of_interview("outcome"),
    "packet": packet,
    "person-add": of_people(lambda window, page: page.doing.add_person()),  # type: ignore[attr-defined]
    "person-tie": of_people(lambda window, page: page.person._on_tie()),  # type: ignore[attr-defined]
    "doubles": of_people(lambda window, page: page.doing.look_for_doubles(Who.PEOPLE)),  # type: ignore[attr-defined]
    "merge-people": compared(Who.PEOPLE),
    "merge-employers": compared(Who.EMPLOYERS),
    "merge-choose": of_people(
        lambda window, page: page.doing.merge(Who.PEOPLE, page.list.current)  # type: ignore[attr-defined]
    ),
    "cards": cards,
    "bin": binned,
    "keys": keys,
    "pinning": pinned,
    "fact": fact,
    "template-own": template(broken=False),
    "template-broken": template(broken=True),
    "unlocking": unlocking(),
    "unlocking-wrong": unlocking("lock.wrong"),
    "trouble": trouble("store.damaged"),
    "trouble-elsewhere": trouble("store.elsewhere"),
    "fault": fault,
    "welcome": welcome(0),
    "welcome-roles": welcome(1),
    "welcome-follow-ups": welcome(2),
    "welcome-ready": welcome(3),
}
