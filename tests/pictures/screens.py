"""Every screen that pictures are made of: what to do in a window so that it shows."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / part) for part in ("benchmarks", "ui", "")]

from over import OVER  # noqa: E402
from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTableView, QWidget  # noqa: E402

from apptracker.domain.people import Who  # noqa: E402
from apptracker.domain.selection import DateRange, Selection  # noqa: E402
from apptracker.domain.stages import StageKind  # noqa: E402
from apptracker.ui.board.board import Board  # noqa: E402
from apptracker.ui.board.cards import CardList  # noqa: E402
from apptracker.ui.letter.page import PageView  # noqa: E402
from apptracker.ui.letter.view import LetterView  # noqa: E402
from apptracker.ui.pages.people import PeoplePage  # noqa: E402
from apptracker.ui.pages.profile import ProfilePage  # noqa: E402
from apptracker.ui.pages.settings import SettingsPage  # noqa: E402
from apptracker.ui.pages.templates import TemplatesPage  # noqa: E402
from apptracker.ui.profile.entries import EntryList  # noqa: E402
from apptracker.ui.searching.palette import Palette  # noqa: E402
from apptracker.ui.settings.index import GROUPS  # noqa: E402
from apptracker.ui.tr import tr  # noqa: E402
from apptracker.ui.window import MainWindow  # noqa: E402

POSTINGS = {
    "first.txt": "Customer Service Representative\nHarbor Mutual\nRemote, $18 to $19 an hour. Apply by December 15.",
    "second.txt": "Claims Intake Representative\nCobalt Lane Insurance Group\nOn site in Ashton. Spanish required.",
    "third.txt": "\n",
}
POSTING = (ROOT / "resources" / "demo" / "posting-2-plain-text.txt").read_text(encoding="utf-8")


def main_application(window: MainWindow) -> int | None:
    """The application to show: one with a posting."""
    assert window.context is not None
    db = window.context.db
    ids = [a.id for a in db.read.applications()]
    return next((id_ for id_ in ids[:50] if db.read.posting(id_)), ids[0] if ids else None)


def page(page_id: str) -> Callable[[MainWindow], QWidget | None]:
    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page(page_id)
        return window

    return show


def calendar(view: str) -> Callable[[MainWindow], QWidget | None]:
    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page("calendar")
        window.actions_[f"calendar.{view}"].trigger()
        return window

    return show


def section(name: str, *, whole: bool = False, then: str = "") -> Callable[[MainWindow], QWidget | None]:
    """A section of the application page; ``then``: an action that opens something there."""

    def show(window: MainWindow) -> QWidget | None:
        id_ = main_application(window)
        if id_ is None:
            return None
        window.context.go.show_page("applications")
        window.context.go.open_application(id_, name, whole=whole)
        if name == "letter":
            wait_for_letter(window)
        if then:
            window.actions_[then].trigger()
        return window

    return show


def wait_for_letter(window: MainWindow) -> None:
    """Until the page is drawn as sharp as its place needs it."""

    for turn in range(100):
        QTest.qWait(50)
        pages = [page for page in window.findChildren(PageView) if page.isVisible()]
        drawn = all(page.pages and page.pages.pixels == page.pixels for page in pages)
        if drawn and (pages or turn > 20):  # it may show something else than pages
            return


def sentence(window: MainWindow) -> QWidget | None:
    """What a sentence of the letter rests on."""
    if section("letter", whole=True)(window) is None:
        return None
    pages = next(p for p in window.findChildren(PageView) if p.isVisible())
    pages.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(5):
        QTest.keyClick(pages, Qt.Key.Key_Down)
    return window


def wording(window: MainWindow) -> QWidget | None:
    """The letter while the person changes its wording."""
    if section("letter", whole=True)(window) is None:
        return None
    letter_place(window).editing.on_edit_toggled()
    return window


def beside(tab: str) -> Callable[[MainWindow], QWidget | None]:
    """The letter with one of the tabs beside it."""

    def show(window: MainWindow) -> QWidget | None:
        if section("letter", whole=True)(window) is None:
            return None
        letter_place(window).side.choose(tab)
        return window

    return show


def letter_place(window: MainWindow) -> LetterView:
    return next(v for v in window.findChildren(LetterView) if v.isVisible())


def sentence_edited(window: MainWindow) -> QWidget | None:
    """A sentence of the letter while it is edited where it stands."""
    if section("letter", whole=True)(window) is None:
        return None
    letter_place(window).page.edit_wanted.emit(4)
    return window


def compared(window: MainWindow) -> QWidget | None:
    """What the letter says otherwise than the version kept first."""
    if sentence_edited(window) is None:
        return None
    view = letter_place(window)
    view.field.text.setPlainText("I took sixty calls a day, and I liked it.")
    view.field.finish()
    if view.shown is None or not view.shown.versions:
        return None
    view.reviewing.compare_with(view.shown.versions[0])
    return window


def guide(reference: str = "", *, find: str = "", tool: str = "") -> Callable[[MainWindow], QWidget | None]:
    """The guide at something to read, at a search, or at one of its tools."""

    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page("guide")
        if find:
            window.actions_["search"].trigger()
            QTest.keyClicks(QApplication.focusWidget(), find)
        else:
            window.context.go.go(tool or f"guide:{reference}")
        return window

    return show


def several(window: MainWindow) -> QWidget | None:
    """Several applications chosen."""
    window.context.go.show_page("applications")
    table = next((t for t in window.findChildren(QTableView) if t.isVisible()), None)
    if table is None:
        return None
    table.setFocus()
    table.selectRow(1)
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    return window


def carried(window: MainWindow) -> QWidget | None:
    """A card of the board over another column."""
    window.context.go.show_page("board")
    lists = [each for each in window.findChildren(CardList) if each.isVisible()]
    source = next((each for each in lists if each.column.ids), None)
    if source is None:
        return None
    target = next(each for each in lists if each is not source)
    at = source.visualRect(source.column.index(0)).center()
    to = source.viewport().mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mousePress(source.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    for part in (0.5, 1.0):
        QTest.mouseMove(source.viewport(), at + (to - at) * part)
    return window


def ended(window: MainWindow) -> QWidget | None:
    """What is asked when a card came to an ending."""
    window.context.go.show_page("board")
    board = window.findChild(Board)
    source = next((each for each in board.lists() if each.column.ids), None) if board is not None else None
    if board is None or source is None:
        return None
    ending = next(place.stage.id for place in board.places if place.stage.kind is StageKind.REJECTED)
    board.moved.emit([source.column.ids[0]], ending)
    return window


def menu(window: MainWindow) -> QWidget | None:
    """The menu of a row."""
    window.context.go.show_page("applications")
    table = next((t for t in window.findChildren(QTableView) if t.isVisible()), None)
    if table is None:
        return None
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    if not table.model().rowCount():
        return None
    table.menu_asked.emit(table.viewport().mapToGlobal(table.visualRect(table.model().index(2, 1)).center()))
    return window


def toast(level: str) -> Callable[[MainWindow], QWidget | None]:
    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page("today")
        if level:
            window.toast.warn(
                "The letter was not exported: there is no room left on the disk. It is kept as version 2; "
                "make some room and export it again."
            )
        else:
            window.toast.say("Moved to Applied", 1)
        return window

    return show


def filtering(window: MainWindow) -> QWidget | None:
    """The box that adds a filter, at a kind of filter."""
    window.context.go.show_page("applications")
    window.actions_["table.filter"].trigger()
    keys(window, "Down", "Down", "Return")
    return window


def filtered(window: MainWindow) -> QWidget | None:
    """Several filters, as chips, and the applications in groups."""
    window.context.go.show_applications(
        Selection(
            text="customer",
            tags=frozenset({"remote", "first-choice"}),
            not_tags=frozenset({"night-shift"}),
            sources=frozenset({"Indeed", "LinkedIn", "a friend", "company site"}),
            created=DateRange(first=date(2026, 1, 5), last=date(2026, 12, 24)),
            pay_least=3_000_000,
            lacking=frozenset({"interview"}),
        )
    )
    return window


def view_shown(window: MainWindow) -> QWidget | None:
    """A saved view."""
    window.context.go.show_page("applications")
    views = window.saved_views.views
    if not views:
        return None
    window.context.go.show_view(views[0].key)
    return window


def looking(text: str) -> Callable[[MainWindow], QWidget | None]:
    """Search and palette with something typed."""

    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page("applications")
        window.actions_["palette"].trigger()
        QApplication.processEvents()
        palette = window.findChild(Palette)
        assert palette is not None
        QTest.keyClicks(palette.field, text)
        QTest.qWait(300)
        return window

    return show


def one_line(window: MainWindow) -> QWidget | None:
    """Quick capture with one typed line."""
    window.context.go.show_page("today")
    window.context.go.capture()
    QApplication.processEvents()
    QTest.keyClicks(
        QApplication.focusWidget(),
        "Harbor Mutual, Customer Service Representative, remote, 18-19 USD/hour, https://harbor.example/jobs/7",
    )
    QTest.qWait(400)
    return window


def directory(who: str) -> Callable[[MainWindow], QWidget | None]:
    """People or employers, with the first chosen."""

    def show(window: MainWindow) -> QWidget | None:
        page = window.pages["people"]
        window.context.go.show_page("people")
        assert isinstance(page, PeoplePage)
        if who == "employers":
            page.finding.lead(Who.EMPLOYERS)
            page._ask()
        QApplication.processEvents()
        page.list.choose_first()
        return window

    return show


def settings(group: str) -> Callable[[MainWindow], QWidget | None]:
    """A section of the settings."""

    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page("settings")
        page = window.pages["settings"]
        assert isinstance(page, SettingsPage)
        page.show_group(group)
        return window

    return show


def own(window: MainWindow) -> QWidget | None:
    """An application in a window of its own."""
    id_ = main_application(window)
    if id_ is None:
        return None
    window.context.go.open_in_window(id_)
    own = next(each for each in window.own_windows._windows)
    own.resize(min(window.width(), 980), min(window.height(), 720))
    return own


def keys(window: MainWindow, *names: str) -> None:
    for name in names:
        QApplication.processEvents()
        QTest.keySequence(QApplication.focusWidget() or window, name)


def press(window: MainWindow, words: str) -> None:
    next(b for b in window.findChildren(QPushButton) if b.isVisible() and b.text() == tr(words)).click()


def action(page_id: str, action_id: str) -> Callable[[MainWindow], QWidget | None]:
    def show(window: MainWindow) -> QWidget | None:
        window.context.go.show_page(page_id)
        window.actions_[action_id].trigger()
        return window

    return show


def capture(window: MainWindow) -> QWidget | None:
    window.context.go.show_page("today")
    window.context.go.capture(POSTING)
    QTest.qWait(400)  # it is read once nothing more is typed
    return window


def welcome(window: MainWindow) -> QWidget | None:
    from apptracker.ui.welcome import Welcome

    assert window.context is not None
    shown = Welcome(window.context)
    window.root.addWidget(shown)
    window.root.setCurrentWidget(shown)
    return window


def several_postings(window: MainWindow) -> QWidget | None:
    """Quick capture with several files."""
    window.context.go.show_page("today")
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in POSTINGS]
        for file in files:
            file.write_text(POSTINGS[file.name], encoding="utf-8")
        window.context.go.capture(files=tuple(map(str, files)))
    return window


def alone(who: Who) -> Callable[[MainWindow], QWidget | None]:
    """A person or an employer with most about them, also where they take the place of the list."""

    def show(window: MainWindow) -> QWidget | None:
        read = window.context.db.read
        applications = read.applications()
        if who is Who.EMPLOYERS:
            known = {each.name: each.id for each in read.employers()}
            ids = [known[each.employer] for each in applications if each.employer in known]
        else:
            ids = [person.id for each in applications[:50] for person in read.contacts(each.id)]
        if not ids:
            return None
        most = max(ids, key=ids.count)
        window.context.go.open_employer(most) if who is Who.EMPLOYERS else window.context.go.open_person(most)
        return window

    return show


def fact(window: MainWindow) -> QWidget | None:
    """An entry of the profile about to be added."""
    window.context.go.show_page("profile")
    page = window.pages["profile"]
    assert isinstance(page, ProfilePage)
    places = [each for each in page.findChildren(EntryList) if each.isVisible()]
    if not places:
        return None
    places[0].add()
    QTest.qWait(100)
    page._scrolled.ensureWidgetVisible(places[0].form)
    return window


def template(*, broken: bool = False) -> Callable[[MainWindow], QWidget | None]:
    """A template of the person's own; ``broken``: one that does not work."""

    def show(window: MainWindow) -> QWidget | None:
        from apptracker.services import templates

        if not any(each.name == "My letter" for each in templates.listed(window.context.db)):
            templates.create(window.context.db, "My letter")
        window.context.go.show_page("templates")
        page = window.pages["templates"]
        assert isinstance(page, TemplatesPage)
        page.show_template("My letter")
        if broken:
            source = next(each for each in page.findChildren(QPlainTextEdit) if each.isVisible())
            source.setPlainText("Dear {{ recipient }},\n\n{% if why %}\nI would like to join {{ employr }}.\n")
            QTest.qWait(600)
        return window

    return show


SHOTS: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "today": page("today"),
    "board": page("board"),
    "board-carried": carried,
    "board-ended": ended,
    "applications": page("applications"),
    "calendar": calendar("month"),
    "calendar-week": calendar("week"),
    "calendar-agenda": calendar("agenda"),
    "several": several,
    "menu": menu,
    "application": section("overview"),
    "posting": section("posting"),
    "letter": section("letter", whole=True),
    "letter-pane": section("letter"),
    "sentence": sentence,
    "wording": wording,
    "rewording": sentence_edited,
    "letter-asked": beside("asked"),
    "letter-facts": beside("facts"),
    "letter-versions": beside("versions"),
    "comparing": compared,
    "reading": section("letter", whole=True, then="letter.read"),
    "sending": section("letter", whole=True, then="application.sent"),
    "interviews": section("interviews"),
    "planning": section("interviews", then="application.interview"),
    "prep": section("interviews", then="application.prep"),
    "texts": section("texts"),
    "people": section("people"),
    "reminders": section("reminders"),
    "reminding": section("reminders", then="application.reminder"),
    "files": section("files"),
    "history-of-one": section("history"),
    "capture": capture,
    "capture-several": several_postings,
    "profile": page("profile"),
    "fact": fact,
    "story": action("profile", "story.add"),
    "guide": guide("subject:roles"),
    "guide-article": guide("role:technical-support-agent"),
    "guide-skill": guide("skill:empathy"),
    "guide-search": guide(find="pay"),
    "guide-nothing": guide(find="xyzzy"),
    "guide-roles": guide(tool="roles"),
    "guide-fit": guide(tool="fit"),
    "guide-readiness": guide(tool="readiness:technical-support-agent"),
    "guide-plan": guide(tool="search-plan"),
    "guide-pay": guide(tool="pay"),
    "view": view_shown,
    "filters": filtering,
    "filtered": filtered,
    "own-window": own,
    "interviews-page": page("interviews"),
    "people-page": directory("people"),
    "employers": directory("employers"),
    "person": alone(Who.PEOPLE),
    "employer": alone(Who.EMPLOYERS),
    "history": page("history"),
    **{f"settings-{group.id}": settings(group.id) for group in GROUPS},
    "templates": page("templates"),
    "template-own": template(),
    "template-broken": template(broken=True),
    "rules": page("rules"),
    "rule": guide(tool="rules:confirm-receipt"),
    "palette": action("applications", "palette"),
    "palette-found": looking("har"),
    "palette-operators": looking("stage:applied tag:"),
    "palette-nothing": looking("xyzzy"),
    "capture-line": one_line,
    "shortcuts": action("applications", "shortcuts"),
    "toast": toast(""),
    "warning": toast("danger"),
    "welcome": welcome,
    **OVER,
}
