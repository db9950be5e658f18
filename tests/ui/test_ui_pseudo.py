"""The window in a language made up: what is not said in it was forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pseudo
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from ui_helpers import Desk

from apptracker.services import applications, changes, samples
from apptracker.store import Database
from apptracker.ui import language
from apptracker.ui.settings.index import GROUPS
from apptracker.ui.shell import PAGES

SECTIONS = ("overview", "posting", "letter", "texts", "interviews", "people", "reminders", "files", "history")
DIALOGS = {
    "capture": "today",
    "shortcuts": "today",
    "table.view": "applications",
    "reminder.add": "today",
    "calendar.new": "calendar",
    "person.add": "people",
    "rule.add": "rules",
    "story.add": "profile",
    "template.new": "templates",
}
OF_APPLICATION = (
    "application.stage",
    "application.sent",
    "application.note",
    "application.event",
    "application.reminder",
    "application.interview",
    "application.contact",
    "application.prep",
    "application.answered",
    "letter.read",
    "letter.given",
    "letter.design",
)
GUIDE = ("guide:role:technical-support-agent", "guide:skill:empathy", "roles", "fit", "readiness", "search-plan", "pay")


@pytest.fixture(autouse=True)
def _spoken(qapp: QApplication, theme: object) -> Iterator[None]:
    language.listen_to(pseudo.language())
    yield
    language.speak("en")


@pytest.fixture
def looked_at(db: Database, open_desk: Callable[..., Desk]) -> Iterator[Callable[..., Looked]]:
    samples.load(db)
    yield lambda page="today": Looked(open_desk(page))
    close_all(None)


def close_all(desk: Desk | None) -> None:
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and (desk is None or top is not desk.window) and isinstance(top, (QDialog, QMenu)):
            top.close()


class Looked:
    """The window with sample data, and what was found in it that is not translated."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.go = desk, desk.context.go
        self.own = pseudo.Own(desk.db)
        self.found: dict[str, str] = {}
        desk.window.resize(1280, 800)

    def settle(self) -> None:
        for _ in range(2):
            self.desk.settle()

    def run(self, action: str) -> None:
        self.settle()
        if self.desk.window.actions_[action].isEnabled():
            self.desk.window.actions_[action].trigger()

    def look(self, place: str) -> None:
        """Gather what shows, with what stands over the window, which is closed then."""
        self.settle()
        tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        for top in tops:
            for text, where in pseudo.shown(top):
                for piece in self.own.plain(text):
                    self.found.setdefault(text, f"{place}: {piece!r} in {text[:160]!r} ({where})")
        close_all(self.desk)
        self.settle()

    def is_translated(self) -> None:
        found = self.found.values()
        assert not found, f"{len(found)} texts not translated:\n" + "\n".join(found)


def with_most(db: Database) -> list[int]:
    """An application with a posting and an interview, and one that ended."""
    every = db.read.applications()
    posting = next(a.id for a in every if db.read.posting(a.id))
    ended = next(a.id for a in every if a.stage == "Rejected")
    return [posting, ended]


def test_the_pages(looked_at: Callable[..., Looked]) -> None:
    looked = looked_at()
    for spec in PAGES:
        looked.go.show_page(spec.id)
        looked.look(spec.id)
    looked.is_translated()


def test_the_settings(looked_at: Callable[..., Looked]) -> None:
    looked = looked_at("settings")
    for group in GROUPS:
        looked.desk.window.pages["settings"].show_group(group.id)  # type: ignore[attr-defined]
        looked.look(f"settings {group.id}")
    looked.is_translated()


@pytest.mark.parametrize("which", range(2))
def test_an_application(looked_at: Callable[..., Looked], which: int) -> None:
    looked = looked_at("applications")
    id_ = with_most(looked.desk.db)[which]
    for section in SECTIONS:
        looked.go.open_application(id_, section, whole=True)
        looked.look(section)
    looked.is_translated()


def test_what_is_done_with_an_application(looked_at: Callable[..., Looked]) -> None:
    looked = looked_at("applications")
    id_ = with_most(looked.desk.db)[0]
    for action in OF_APPLICATION:
        looked.go.open_application(id_, "letter" if "letter" in action else "overview", whole=True)
        looked.run(action)
        looked.look(action)
    looked.is_translated()


def test_the_guide(looked_at: Callable[..., Looked]) -> None:
    looked = looked_at("guide")
    for place in GUIDE:
        looked.go.go(place)
        looked.look(place)
    looked.is_translated()


def test_the_calendar(looked_at: Callable[..., Looked]) -> None:
    looked = looked_at("calendar")
    for view in ("month", "week", "agenda"):
        looked.run(f"calendar.{view}")
        looked.look(view)
    looked.is_translated()


def test_what_actions_open(looked_at: Callable[..., Looked]) -> None:
    looked = looked_at()
    for action, page in DIALOGS.items():
        looked.go.show_page(page)
        looked.run(action)
        looked.look(action)
    looked.is_translated()


def test_the_palette(looked_at: Callable[..., Looked]) -> None:
    looked = looked_at()
    for typed in ("", "ag", ">th", "zzqq"):
        looked.run("palette")
        looked.desk.type(typed)
        looked.look(f"palette {typed}")
        looked.desk.keys("Esc")
    looked.is_translated()


def test_the_history_of_what_was_done(looked_at: Callable[..., Looked]) -> None:
    """Each change that a hand makes is worded in the language, too."""
    looked = looked_at("history")
    db = looked.desk.db
    one, other = with_most(db)
    applications.move(db, one, "applied")
    applications.move_many(db, [one, other], "offer")
    applications.edit(db, one, title="Night agent", location="Leeds")
    applications.note(db, one, "A note of mine")
    applications.tag(db, one, ["nights"])
    applications.archive(db, [one])
    applications.delete(db, [other])
    changes.undo(db)
    looked.own = pseudo.Own(db)
    looked.go.show_page("today")
    looked.go.show_page("history")
    looked.look("history")
    looked.is_translated()


def test_every_action_of_the_window(looked_at: Callable[..., Looked]) -> None:
    looked = looked_at()
    for _, text in pseudo.of_actions(looked.desk.window.findChildren(QAction)):
        for piece in looked.own.plain(text):
            looked.found[text] = f"{piece!r} in {text!r}"
    looked.is_translated()


def test_plain_words_are_found(looked_at: Callable[..., Looked]) -> None:
    own = looked_at().own
    assert own.plain("⟦Şåṽéđ⟧ Saved nowhere yet") == ["Saved nowhere yet"]
    assert own.plain("Redbud Home Security, 3:30 PM") == []
    assert own.plain(pseudo.pseudo("Moved {what} to &Applied")) == ["what"]
