"""Correcting what was read of a posting in the window: by the list, the text and the evidence, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QMenu, QPlainTextEdit
from support import resume_bytes
from ui_helpers import Desk, open_captured

from apptracker.domain.postings import CoveredRequirement
from apptracker.services import letters, profiles
from apptracker.store import Database
from apptracker.ui.application.answering import AnswerDialog
from apptracker.ui.application.posting import PostingSection
from apptracker.ui.application.requirement_rows import CORRECTED, STATE
from apptracker.ui.pages.application import ApplicationPage

ADVERT = """Customer Service Agent
Employer: Harbor Mutual

What you do
- Sort the morning post and greet visitors \U0001f389 in French.

Requirements:
- Patience with upset callers
- Experience with Zendesk
- Forklift license
- Spanish is a plus
"""


@pytest.fixture
def section(desk: Desk) -> PostingSection:
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    profiles.add_story(
        desk.db, title="The long queue", situation="", task="", action="I stayed calm", result="", skills=("Patience",)
    )
    open_captured(desk, ADVERT, "posting")
    return desk.find(PostingSection)


def rows(section: PostingSection) -> dict[str, str]:
    """What the list shows, and how it stands."""
    model = section.requirements.model
    indexes = [model.index(row) for row in range(model.rowCount())]
    return {str(i.data()): str(i.data(STATE)) for i in indexes if i.data(STATE)}


def choose(desk: Desk, section: PostingSection, words: str) -> CoveredRequirement:
    """Click on the row with these words."""
    view, model = section.requirements.view, section.requirements.model
    [index] = [i for i in map(model.index, range(model.rowCount())) if i.data(STATE) and words in str(i.data())]
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    desk.settle()
    current = section.requirements.current
    assert current is not None
    return current


def pick(desk: Desk, words: str) -> None:
    """Choose an entry of the menu that is open, by keys."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    [action] = [a for a in menu.actions() if a.text().split("\t")[0] == words]
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    desk.settle()


def select(section: PostingSection, words: str) -> None:
    """Select words in the text."""
    found = section.text.document().find(words)
    assert not found.isNull()
    section.text.setTextCursor(found)
    section.text.setFocus()


def by_key(widget: PostingSection) -> None:
    view = widget.requirements.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(view, event)


def by_button(desk: Desk, section: PostingSection) -> None:
    desk.click(section.requirements.correct)


def test_what_is_not_asked_leaves_the_count_undo_brings_it_back(desk: Desk, section: PostingSection) -> None:
    before = section.summary.text()
    assert before == "3 of 4 answered, 1 gap"
    choose(desk, section, "Forklift")
    by_button(desk, section)
    pick(desk, "This is not a requirement")
    assert desk.toast == "Not counted as asked for any more"
    assert rows(section)["Forklift license"] == "Not asked"
    assert "You said these are not asked" in section.requirements.model.rows
    assert section.summary.text() == "3 of 3 answered, no gaps"
    assert section.requirements.current is not None
    assert "You said that this is not asked for, so it counts nowhere." in desk.texts(section)
    desk.click("Undo")
    assert section.summary.text() == before
    assert rows(section)["Forklift license"] == "Gap"


def test_it_is_taken_back_from_the_list_of_what_is_not_asked(desk: Desk, section: PostingSection) -> None:
    before = rows(section)
    choose(desk, section, "Forklift")
    desk.keys("N", section.requirements.view)
    assert rows(section)["Forklift license"] == "Not asked"
    by_key(section)
    pick(desk, "This is asked for")
    assert rows(section) == before
    assert section.requirements.current is not None
    assert section.requirements.current.requirement.text == "Forklift license"


def test_a_newer_capture_keeps_it(desk: Desk, section: PostingSection) -> None:
    choose(desk, section, "Forklift")
    desk.keys("N", section.requirements.view)
    desk.click("Add a newer version")
    newer = "Agent\n\nRequirements\n* Patience\n* FORKLIFT LICENSE\n"
    desk.find(QPlainTextEdit, accessibleName="The posting's text").setPlainText(newer)
    desk.click("Save posting")
    assert rows(section)["FORKLIFT LICENSE"] == "Not asked"


def test_must_and_nice_are_switched_and_marked_as_the_persons_word(desk: Desk, section: PostingSection) -> None:
    model = section.requirements.model
    spanish = choose(desk, section, "Spanish")
    by_button(desk, section)
    pick(desk, "It is a must-have")
    index = model.index(model.row_of(spanish.requirement.id))
    assert index.data(Qt.ItemDataRole.UserRole).requirement.must
    assert index.data(CORRECTED)
    assert "You said so" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("You said so")
    by_button(desk, section)
    pick(desk, "Take back what you said of it")
    index = model.index(model.row_of(spanish.requirement.id))
    assert not index.data(Qt.ItemDataRole.UserRole).requirement.must
    assert not index.data(CORRECTED)


def test_evidence_is_denied_line_by_line_and_the_letter_leaves_it_out(desk: Desk, section: PostingSection) -> None:
    patience = choose(desk, section, "Patience")
    story = next(e for e in patience.evidence if e.fact.startswith("story:"))
    desk.click(f"Not this: {story.why}")
    current = section.requirements.current
    assert current is not None
    assert current.requirement.text == patience.requirement.text
    assert story.fact not in {e.fact for e in current.evidence}
    assert desk.focused is section.requirements.view
    about = {(r, f) for s in letters.draft(desk.db, 1).sentences for r in s.requirements for f in s.facts}
    assert (patience.requirement.id, story.fact) not in about
    desk.click("Undo")
    assert section.requirements.current == patience


def test_evidence_leads_to_its_story(desk: Desk, section: PostingSection) -> None:
    choose(desk, section, "Patience")
    desk.click("Open the story “The long queue”")
    dialog = desk.find(QDialog)
    assert desk.find(QLineEdit, dialog, accessibleName="Title of the story").text() == "The long queue"
    dialog.reject()


@pytest.mark.parametrize("open_menu", [by_button, lambda desk, section: desk.keys("C", section.requirements.view)])
def test_a_story_or_fact_is_searched_and_answers_it(
    desk: Desk, section: PostingSection, open_menu: Callable[[Desk, PostingSection], None]
) -> None:
    choose(desk, section, "Forklift")
    open_menu(desk, section)
    pick(desk, "A story or fact answers it…")
    dialog = desk.find(AnswerDialog)
    shown = desk.find(QListWidget, dialog)
    everything = shown.count()
    assert shown.item(0).text() == "Story: The long queue"
    desk.type("zendesk", dialog.search)
    assert 0 < shown.count() < everything
    assert all("zendesk" in shown.item(row).text().lower() for row in range(shown.count()))
    desk.type("qqqq", dialog.search)
    assert "Nothing in your profile has these words." in desk.texts(dialog)
    assert not dialog.choose.isEnabled()
    dialog.search.clear()
    desk.keys("Down", dialog.search)
    chosen = shown.currentItem().text()
    assert chosen == shown.item(1).text()
    desk.keys("Return", dialog.search)
    assert not desk.window.findChildren(AnswerDialog)
    assert rows(section)["Forklift license"] == "Answered"
    assert any(text.endswith("answers it (you said so)") for text in desk.texts(section.requirements))


def test_a_story_told_for_a_gap_answers_it_whatever_its_words(desk: Desk, section: PostingSection) -> None:
    choose(desk, section, "Forklift")
    desk.click(section.requirements.story)
    dialog = desk.find(QDialog)
    desk.find(QLineEdit, dialog, accessibleName="Title of the story").setText("The warehouse")
    desk.find(QPlainTextEdit, dialog, accessibleName="Action").setPlainText("I moved pallets for a summer.")
    dialog.skills.set_words([])  # type: ignore[attr-defined]
    desk.click("Save story", dialog)
    assert rows(section)["Forklift license"] == "Answered"
    assert "Your story “The warehouse” answers it (you said so)" in desk.texts(section.requirements)
    desk.click("Undo")
    assert rows(section)["Forklift license"] == "Gap"
    assert [s.title for s in desk.db.read.profile().stories] == ["The long queue"], "one step takes back both"


def test_words_selected_in_the_text_are_asked_for(desk: Desk, section: PostingSection) -> None:
    assert not section.asked.isEnabled()
    before = section.summary.text()
    select(section, "rench")  # beyond the emoji, where places in Qt and in the text differ
    assert section.asked.isEnabled()
    desk.click(section.asked)
    assert desk.toast == "Counted as asked for"
    assert rows(section)["French"] == "Gap"
    current = section.requirements.current
    assert current is not None
    assert current.requirement.text == "French"
    [ground] = section.text.extraSelections()
    assert ground.cursor.selectedText() == "French"
    desk.click("Undo")
    assert section.summary.text() == before


def test_they_are_by_key_and_from_the_menu_of_the_text_too(desk: Desk, section: PostingSection) -> None:
    select(section, "French")
    desk.keys("A", section.text)
    assert "French" in rows(section)
    select(section, "greet visitors")
    place = section.text.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, section.text.viewport().mapToGlobal(place))
    QApplication.sendEvent(section.text.viewport(), event)
    pick(desk, "This is asked for")
    assert "Greet visitors" in rows(section)


def test_a_marked_place_in_the_text_has_the_menu_of_its_requirement(desk: Desk, section: PostingSection) -> None:
    found = section.text.document().find("Forklift")
    found.setPosition(found.selectionStart() + 2)
    section.text.setTextCursor(found)
    section.text.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(section.text.viewport(), event)
    assert section.requirements.current is not None
    assert section.requirements.current.requirement.text == "Forklift license"
    pick(desk, "This is not a requirement")
    assert rows(section)["Forklift license"] == "Not asked"


def test_a_task_can_be_said_to_be_asked_for(desk: Desk, section: PostingSection) -> None:
    task = choose(desk, section, "Sort the morning post")
    by_button(desk, section)
    pick(desk, "This is asked for")
    assert rows(section)[" ".join(task.requirement.text.split())] in ("Gap", "Answered")


def test_what_is_asked_already_is_said_so(desk: Desk, section: PostingSection) -> None:
    select(section, "Forklift license")
    desk.click(section.asked)
    assert "counts as asked for already" in desk.toast


def test_without_anything_chosen_the_keys_say_what_to_do(desk: Desk, section: PostingSection) -> None:
    section.requirements.choose("")
    section.requirements.view.setFocus()
    desk.keys("C", section.requirements.view)
    assert desk.toast == "Choose a requirement in the list first."
    section.text.moveCursor(QTextCursor.MoveOperation.Start)
    section.text.setFocus()
    desk.keys("A", section.text)
    assert desk.toast == "Select the words in the posting that ask for it first."
    desk.click("Overview", desk.find(ApplicationPage))
    assert not desk.context.actions["posting.correct"].isEnabled()


def test_a_correction_made_elsewhere_shows_here(desk: Desk, section: PostingSection, db: Database) -> None:
    from apptracker.services import matching

    forklift = choose(desk, section, "Forklift").requirement.id
    matching.say_not_asked(db, 1, forklift)
    desk.context.ops.follow()
    desk.settle()
    assert rows(section)["Forklift license"] == "Not asked"
