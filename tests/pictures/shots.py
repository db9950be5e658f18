"""Pictures of every page: ``python3 dev.py shots [--out DIR]``.

For each page a contact sheet (light and dark; empty, a few and 5,000 applications; 900×600 and 1440×900) at 100 % and
at 200 %, and the pictures of the README in ``resources/pictures``. The window is the real one, drawn offscreen, over
data made anew from fixed seeds at a fixed time. ``--theme high-contrast`` and ``--font 2`` show what fewer see.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / part) for part in ("benchmarks", "ui", "")]

import bench_data  # noqa: E402
from PySide6.QtCore import QEvent, QLocale, QRect, Qt  # noqa: E402
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QTableView, QWidget  # noqa: E402
from ui_helpers import ScriptedPrompts  # noqa: E402

from apptracker.domain.clock import FrozenClock  # noqa: E402
from apptracker.domain.stages import StageKind  # noqa: E402
from apptracker.services import letters, samples  # noqa: E402
from apptracker.store import Database  # noqa: E402
from apptracker.ui.board.board import Board  # noqa: E402
from apptracker.ui.board.cards import CardList  # noqa: E402
from apptracker.ui.letter.page import PageView  # noqa: E402
from apptracker.ui.letter.view import LetterView  # noqa: E402
from apptracker.ui.ops import InlineExecutor  # noqa: E402
from apptracker.ui.start import compose  # noqa: E402
from apptracker.ui.state import WindowState  # noqa: E402
from apptracker.ui.theme import Theme  # noqa: E402
from apptracker.ui.tokens import THEMES as TOKENS  # noqa: E402
from apptracker.ui.window import MainWindow  # noqa: E402

NOW = datetime.fromisoformat("2026-11-23T09:00-06:00")  # a Monday
MANY = 5000
SIZES = ((900, 600), (1440, 900))
THEMES = ("light", "dark")
DATA = ("empty", "few", "many")
README = {
    "today": ("today", 1180, 760),
    "applications": ("applications", 1280, 760),
    "letter": ("sentence", 1400, 800),
    "guide": ("guide-skill", 1180, 760),
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

    for _ in range(100):
        QTest.qWait(50)
        if all(p.pages and p.pages.pixels == p.pixels for p in window.findChildren(PageView) if p.isVisible()):
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
    press(window, "Edit")
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


def press(window: MainWindow, words: str) -> None:
    next(b for b in window.findChildren(QPushButton) if b.isVisible() and b.text() == words).click()


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
    "people": section("people"),
    "reminders": section("reminders"),
    "reminding": section("reminders", then="application.reminder"),
    "files": section("files"),
    "history-of-one": section("history"),
    "capture": capture,
    "profile": page("profile"),
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
    "history": page("history"),
    "settings": page("settings"),
    "rules": page("rules"),
    "rule": guide(tool="rules:confirm-receipt"),
    "palette": action("applications", "palette"),
    "shortcuts": action("applications", "shortcuts"),
    "toast": toast(""),
    "warning": toast("danger"),
    "welcome": welcome,
}


def fill(folder: Path, data: str) -> None:
    with Database.open(folder, FrozenClock(NOW)) as db:
        if data == "few":
            samples.load(db)
            written = [a.id for a in db.read.applications() if db.read.posting(a.id)]
            letters.keep(db, written[0])
    if data == "many":
        bench_data.fill(folder, MANY)


@contextmanager
def opened(folder: Path, theme: Theme, size: tuple[int, int]) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with Database.open(folder, FrozenClock(NOW)) as db:
        window = MainWindow(theme, WindowState(folder.parent / "no-state.toml"))
        window.build()
        context = compose(window, db, FrozenClock(NOW), InlineExecutor(), ScriptedPrompts())
        window.resize(*size)
        window.show()
        window.adopt(context)
        settle(application)
        yield window
        for top in application.topLevelWidgets():
            if isinstance(top, QDialog | QMenu):
                top.close()
        window.close()
        context.ops.close()
        window.deleteLater()
        settle(application)


def settle(application: QApplication) -> None:
    for _ in range(4):
        application.processEvents()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def grabbed(window: QWidget, application: QApplication) -> QPixmap:
    """The window as it looks, with whatever dialog or menu stands over it."""
    settle(application)
    QTest.qWait(80)  # texts that grow with what stands in them have their height some rounds later
    picture = window.grab()
    painter = QPainter(picture)
    for top in application.topLevelWidgets():
        if top.isVisible() and isinstance(top, QMenu):
            painter.drawPixmap(window.mapFromGlobal(top.pos()), top.grab())
        elif top.isVisible() and top is not window and isinstance(top, QDialog):
            over = top.grab()
            painter.fillRect(QRect(0, 0, window.width(), window.height()), QColor(0, 0, 0, 70))
            painter.drawPixmap((window.width() - top.width()) // 2, max(0, (window.height() - top.height()) // 3), over)
    painter.end()
    return picture


def one(name: str, folder: Path, theme: Theme, size: tuple[int, int], application: QApplication) -> QPixmap | None:
    with opened(folder, theme, size) as window:
        assert window.context is not None
        db = window.context.db
        before = db.read.latest_change_id()
        picture = grabbed(window, application) if SHOTS[name](window) is not None else None
        if db.read.latest_change_id() != before:
            db.undo()  # the pictures that follow show the data as it was
        return picture


def sheet(cells: list[tuple[str, QPixmap]]) -> QPixmap:
    """The pictures side by side, in their own proportions, each with its words."""
    wide, high, gap, columns = 760, 500, 16, 2
    rows = -(-len(cells) // columns)
    made = QPixmap(columns * (wide + gap) + gap, rows * (high + 24 + gap) + gap)
    made.fill(QColor("#777777"))
    painter = QPainter(made)
    for number, (words, picture) in enumerate(cells):
        x, y = gap + number % columns * (wide + gap), gap + number // columns * (high + 24 + gap)
        plain = QPixmap(picture)
        plain.setDevicePixelRatio(1)
        fitted = plain.scaled(
            wide, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.setPen(QColor("white"))
        painter.drawText(x, y + 14, words)
        painter.drawPixmap(x, y + 20, fitted)
    painter.end()
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description="pictures of every page")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "shots")
    parser.add_argument("--only", action="append", choices=list(SHOTS), help="this page alone; may be given again")
    parser.add_argument("--scale", type=int, choices=(1, 2), help="one scale alone, without the README's pictures")
    parser.add_argument("--theme", action="append", choices=TOKENS, help="this theme alone; may be given again")
    parser.add_argument("--font", type=float, default=1.0, help="the person's font size, 1 for normal")
    parser.add_argument("--data", action="append", choices=DATA, help="this data alone; may be given again")
    options = parser.parse_args()
    if options.scale is None:
        for scale in (1, 2):
            environment = {**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, __file__, "--scale", str(scale), *sys.argv[1:]]
            if subprocess.run(command, env=environment, cwd=ROOT).returncode:
                return 1
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    application = QApplication(sys.argv[:1])
    theme = Theme(application, "light")
    ending = f"@{options.scale}x" if options.font == 1 else f"@{options.scale}x-{options.font:g}"
    folder = Path(tempfile.mkdtemp(prefix="apptracker-shots-"))
    try:
        for data in options.data or DATA:
            fill(folder / data, data)
        for name in options.only or SHOTS:
            cells = []
            for look in options.theme or THEMES:
                theme.choose(look, options.font)
                for data in options.data or DATA:
                    for size in SIZES:
                        picture = one(name, folder / data, theme, size, application)
                        if picture is not None:
                            cells.append((f"{name} · {look} · {data} · {size[0]}×{size[1]}", picture))
                            picture.save(str(options.out / f"{name}-{look}-{data}-{size[0]}{ending}.png"))
            sheet(cells).save(str(options.out / f"sheet-{name}{ending}.png"))
        if options.scale == 1 and not (options.only or options.theme or options.data or options.font != 1):
            readme(folder, theme, application)
    finally:
        shutil.rmtree(folder)
    return 0


def readme(folder: Path, theme: Theme, application: QApplication) -> None:
    target = ROOT / "resources" / "pictures"
    target.mkdir(exist_ok=True)
    theme.choose("light")
    for name, (shot, width, height) in README.items():
        picture = one(shot, folder / "few", theme, (width, height), application)
        assert picture is not None
        plain = picture.toImage()
        for fewer in (QImage.Format.Format_RGB666, QImage.Format.Format_RGB888):  # colors that pack well
            plain = plain.convertToFormat(fewer)
        plain.save(str(target / f"{name}.png"), "PNG", 0)  # as tightly as PNG can


if __name__ == "__main__":
    sys.exit(main())
