"""Stories: told in five fields, checked where they are typed, kept even when the window is left without saving."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from support import resume_bytes
from ui_helpers import Desk

from apptracker.domain.profile import Story
from apptracker.services import profiles
from apptracker.store import Database
from apptracker.ui.pages.profile import ProfilePage
from apptracker.ui.stories import StoryDialog

TOLD = {"situation": "Charged twice", "task": "", "action": "I called the bank", "result": "Paid back"}


def in_front(desk: Desk) -> None:
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()


@pytest.fixture
def profile(db: Database, open_desk: Callable[[], Desk]) -> tuple[Desk, ProfilePage]:
    """The page over a profile with two stories."""
    profiles.import_resume(db, resume_bytes(), "me.json")
    profiles.add_story(db, title="The double charge", skills=["Patience"], **TOLD)
    profiles.add_story(db, title="The label printer", skills=[], **TOLD)
    desk = open_desk()
    in_front(desk)
    desk.run("page.profile")
    page = desk.window.pages.currentWidget()
    assert isinstance(page, ProfilePage)
    desk.qtbot.waitUntil(lambda: not page._next.isActive())
    return desk, page


def stories(desk: Desk) -> tuple[Story, ...]:
    return desk.db.read.profile().stories


def dialog(desk: Desk) -> StoryDialog:
    return desk.find(StoryDialog)


def test_a_story_is_told_by_keyboard_alone(profile: tuple[Desk, ProfilePage]) -> None:
    desk, page = profile
    desk.keys("Ctrl+T", desk.window)
    made = dialog(desk)
    assert desk.focused is made.title
    desk.type("Rush hour")
    desk.keys("Return")
    assert desk.focused is made.texts["situation"]
    for text in ("Four lines rang at once", "", "I took them in turn"):
        desk.type(text)
        desk.keys("Tab")
    assert "A number makes it stronger" in made.number.text()
    desk.type("All 4 were answered in 90 seconds")
    assert "has a number" in made.number.text()
    desk.keys("Tab")
    desk.type("Patience,Multitasking")
    desk.keys("Return")
    assert made.skills.words == ("Patience", "Multitasking")
    desk.keys("Backspace")
    desk.type("Calm under pressure")
    desk.keys("Ctrl+Return")
    told = stories(desk)[-1]
    assert (told.title, told.task, told.skills) == ("Rush hour", "", ("Patience", "Calm under pressure"))
    assert desk.toast == "Saved the story"
    assert told.id in page.stories.cards
    desk.click("Undo")
    assert told.id not in page.stories.cards


def test_what_is_missing_is_said_beside_its_field(desk: Desk) -> None:
    in_front(desk)
    made = StoryDialog(desk.context, skills=("Patience",), parent=desk.window)
    made.open()
    desk.qtbot.waitUntil(made.isActiveWindow)
    desk.keys("Ctrl+Return", made.title)
    assert "The title is empty; write something in it." in desk.texts(made)
    assert desk.focused is made.title
    desk.type("Rush")
    desk.keys("Ctrl+Return")
    assert "The story is empty; write something in it." in desk.texts(made)
    assert desk.focused is made.texts["situation"]
    made.texts["action"].setPlainText("I stayed calm")
    saved: list[Story] = []
    made.saved.connect(saved.append)
    desk.click("Save story", made)
    assert saved == list(stories(desk))
    assert saved[0].skills == ("Patience",)


def test_what_was_typed_and_not_saved_comes_back(desk: Desk) -> None:
    in_front(desk)
    made = StoryDialog(desk.context, parent=desk.window)
    made.open()
    desk.qtbot.waitUntil(made.isActiveWindow)
    desk.type("Rush", made.title)
    desk.keys("Esc", made.title)
    assert stories(desk) == ()
    assert desk.toast.startswith("What you typed is kept")
    again = StoryDialog(desk.context, skills=("Empathy",), parent=desk.window)
    again.open()
    assert (again.title.text(), again.skills.words) == ("Rush", ("Empathy",))
    desk.click("Start over", again)
    assert again.title.text() == ""
    again.close()
    desk.settle()
    last = StoryDialog(desk.context, parent=desk.window)
    last.open()
    assert last.title.text() == ""
    last.close()


def test_a_story_is_edited_part_by_part(profile: tuple[Desk, ProfilePage]) -> None:
    desk, page = profile
    card = page.stories.cards[1]
    card.setFocus()
    desk.keys("Return", card)
    made = dialog(desk)
    made.texts["result"].setPlainText("Paid back in 2 days")
    chip = desk.find(QPushButton, made, accessibleName="Take out Patience")
    desk.click(chip)
    desk.click("Save story", made)
    told = stories(desk)[0]
    assert (told.result, told.skills, told.action) == ("Paid back in 2 days", (), "I called the bank")
    assert "Paid back in 2 days" in desk.texts(card)


def test_a_story_deleted_meanwhile_is_kept_as_a_new_one(profile: tuple[Desk, ProfilePage]) -> None:
    desk, page = profile
    page.stories.cards[1].edit()
    made = dialog(desk)
    made.texts["result"].setPlainText("Paid back in 2 days")
    profiles.delete_story(desk.db, 1)
    desk.click("Save story", made)
    assert any("deleted meanwhile" in text for text in desk.texts(made))
    desk.click("Save story", made)
    assert [s.title for s in stories(desk)] == ["The label printer", "The double charge"]


def test_stories_are_deleted_and_come_back(profile: tuple[Desk, ProfilePage]) -> None:
    desk, page = profile
    desk.window.setFocus()
    desk.run("story.delete")
    assert desk.toast.startswith("Choose a story first")
    page.stories.cards[2].setFocus()
    desk.run("story.delete")
    assert [s.id for s in stories(desk)] == [1]
    desk.click("Undo")
    assert [s.id for s in stories(desk)] == [1, 2]
    desk.keys("Delete", page.stories.cards[1])
    assert [s.id for s in stories(desk)] == [2]
    assert list(page.stories.cards) == [2]


def test_a_gap_opens_a_story_that_shows_it(profile: tuple[Desk, ProfilePage]) -> None:
    desk, page = profile
    page.show_place("story", ("Zendesk",))
    assert dialog(desk).skills.words == ("Zendesk",)
    dialog(desk).close()
    page.show_place("story:2")
    assert dialog(desk).title.text() == "The label printer"
    dialog(desk).close()


def test_skills_are_completed_from_what_is_known(profile: tuple[Desk, ProfilePage]) -> None:
    desk, page = profile
    page.add_story()
    made = dialog(desk)
    completer = made.skills.field.completer()
    completer.setCompletionPrefix("empat")
    assert completer.completionCount() == 1
    made.close()
