"""What tests of the letter's place share: a letter in the window, and ways to work on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from support import POSTING, resume_bytes
from ui_helpers import Desk

from apptracker.domain.records import DocumentKind
from apptracker.services import capture, profiles
from apptracker.store import Database
from apptracker.ui.letter.view import LetterView

MINE = "I took sixty calls a day, and I liked it."

Opening = Callable[[], tuple[Desk, LetterView]]


def open_letter(open_desk: Callable[[], Desk]) -> tuple[Desk, LetterView]:
    """The window with the letter of application 1 in it, at the front."""
    desk = open_desk()
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    view = LetterView(desk.context)
    desk.window.root.addWidget(view)
    desk.window.root.setCurrentWidget(view)
    desk.context.actions.take(view, view.handlers())
    view.show_application(1)
    desk.settle()
    return desk, view


def captured(db: Database, **resume: object) -> None:
    """Somebody's profile, and an application with a posting."""
    profiles.import_resume(db, resume_bytes(**resume), "me.json")
    capture.capture(db, [capture.Source("posting.txt", POSTING.encode())])


def versions(desk: Desk, application_id: int = 1) -> list[str]:
    """The text of each version kept."""
    return [v.text for d in desk.db.read.documents(application_id, DocumentKind.LETTER) for v in d.versions]


def number_of(view: LetterView, text: str) -> int:
    """Where a sentence stands in the letter."""
    return next(n for n, g in enumerate(view.grounds) if g.sentence.text == text)


def middle(view: LetterView, number: int) -> QPoint:
    """A point on a sentence: the middle of its last line."""
    page, box = view.page._boxes[number][-1]
    return view.page._placed(page, box).center().toPoint()


def zendesk(view: LetterView) -> str:
    """The sentence that is drafted from the line about calls and Zendesk, in whatever words."""
    assert view.shown is not None
    assert view.shown.base is not None
    return next(s.text for s in view.shown.base.sentences if "highlight:1" in s.facts)


def rewrite(desk: Desk, view: LetterView, old: str = "", new: str = MINE) -> None:
    """Double-click a sentence (that about Zendesk, if none is given), type another over it, press Enter."""
    old = old or zendesk(view)
    number = number_of(view, old)
    QTest.mouseDClick(view.page, Qt.MouseButton.LeftButton, pos=middle(view, number))
    desk.settle()
    field = desk.focused
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == old
    desk.keys("Ctrl+A")
    desk.type(new)
    desk.keys("Return")
