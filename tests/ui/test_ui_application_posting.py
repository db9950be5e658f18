"""The posting section: what the posting asks, what answers it, the text marked, a posting put there later."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFont, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit
from pytestqt.modeltest import ModelTester
from support import POSTING, resume_bytes
from ui_helpers import Desk, Held, open_captured

from apptracker.domain.applications import Application
from apptracker.domain.postings import CoveredRequirement
from apptracker.services import applications, profiles
from apptracker.ui.application.posting import PostingSection
from apptracker.ui.application.requirement_rows import state_of
from apptracker.ui.pages.application import ApplicationPage

ASKED = POSTING + "\nWe hold a parade \U0001f389 each May.\nYou must have a forklift license.\n"


def opened(desk: Desk, text: str = ASKED) -> Application:
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    return open_captured(desk, text, "posting")


@pytest.fixture
def section(desk: Desk) -> PostingSection:
    opened(desk)
    return desk.find(PostingSection)


def asked(section: PostingSection) -> list[CoveredRequirement]:
    """What the list shows, in its order."""
    return [row for row in section.requirements.model.rows if not isinstance(row, str)]


def one_of(section: PostingSection, words: str) -> CoveredRequirement:
    [covered] = [each for each in asked(section) if words in each.requirement.text]
    return covered


def click_on(desk: Desk, section: PostingSection, covered: CoveredRequirement) -> None:
    """Click on its row, as a person does."""
    view = section.requirements.view
    index = section.requirements.model.index(section.requirements.model.row_of(covered.requirement.id))
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    desk.settle()


def marked(section: PostingSection, covered: CoveredRequirement) -> tuple[str, QTextCharFormat]:
    """The words that carry a requirement's mark, and the mark."""
    cursor = section.text._cursor(covered.requirement)
    inside = QTextCursor(cursor)
    inside.setPosition(cursor.selectionStart() + 1)
    return cursor.selectedText(), inside.charFormat()


def test_the_sum_stands_at_the_top_and_gaps_come_first(desk: Desk, section: PostingSection) -> None:
    states = [state_of(covered) for covered in asked(section)]
    assert states == sorted(states, key=["Gap", "Answered", "Task"].index)
    gaps, answered = states.count("Gap"), states.count("Answered")
    assert section.summary.text() == f"{answered} of {gaps + answered} answered, {gaps} gaps"


def test_the_list_is_a_sound_model(section: PostingSection, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(section.requirements.model)


def test_marks_lie_on_the_very_words_and_differ_without_color(section: PostingSection) -> None:
    for covered in asked(section):
        words, _ = marked(section, covered)
        assert words == covered.requirement.text.replace("\n", "\u2029")
    _, must = marked(section, one_of(section, "one year of customer service"))
    _, nice = marked(section, one_of(section, "Spanish"))
    _, gap = marked(section, one_of(section, "forklift"))
    assert must.fontWeight() == QFont.Weight.Bold
    assert nice.fontWeight() != QFont.Weight.Bold
    line = QTextCharFormat.UnderlineStyle
    assert (nice.underlineStyle(), gap.underlineStyle()) == (line.SingleUnderline, line.WaveUnderline)


def test_choosing_in_the_list_shows_the_place_in_the_text_and_the_facts(desk: Desk, section: PostingSection) -> None:
    covered = one_of(section, "one year of customer service")
    click_on(desk, section, covered)
    [ground] = section.text.extraSelections()
    assert ground.cursor.selectedText() == covered.requirement.text
    assert any("Lakeside Outfitters" in text for text in desk.texts(section.requirements))
    desk.keys("Down", section.requirements.view)
    [ground] = section.text.extraSelections()
    assert ground.cursor.selectedText() != covered.requirement.text


def test_the_keys_go_past_headings(desk: Desk, section: PostingSection) -> None:
    view, order = section.requirements.view, asked(section)
    view.setFocus()
    section.requirements.choose(order[0].requirement.id)
    for covered in order[1:]:
        desk.keys("Down", view)
        assert section.requirements.current is covered
    for covered in reversed(order[:-1]):
        desk.keys("Up", view)
        assert section.requirements.current is covered


def test_a_click_in_the_text_chooses_in_the_list(desk: Desk, section: PostingSection) -> None:
    covered = one_of(section, "forklift")
    section.text.choose(covered.requirement.id)  # brings it into view
    place = section.text._cursor(covered.requirement)
    place.setPosition(place.selectionStart() + 3)
    at = section.text.cursorRect(place).center()
    assert section.text.requirement_at(at) is covered
    QTest.mouseClick(section.text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert section.requirements.current is covered
    assert section.text.requirement_at(QPoint(section.text.viewport().width() - 2, 3)) is None


def test_a_click_in_the_text_brings_back_the_list_from_what_the_posting_says(
    desk: Desk, section: PostingSection
) -> None:
    desk.click(section.said.fold)
    assert not section.requirements.isVisible()
    covered = one_of(section, "forklift")
    place = section.text._cursor(covered.requirement)
    place.setPosition(place.selectionStart() + 3)
    section.text.setTextCursor(place)
    section.text.ensureCursorVisible()
    at = section.text.cursorRect(place).center()
    QTest.mouseClick(section.text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    desk.settle()
    assert section.requirements.isVisible()
    assert not section.said.fold.isChecked()
    assert section.requirements.current is covered
    view = section.requirements.view
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert "Nothing in your profile answers this yet." in desk.texts(section.requirements)


def test_hovering_tells_what_answers_it(section: PostingSection) -> None:
    model = section.requirements.model

    def tip(covered: CoveredRequirement) -> str:
        return str(model.index(model.row_of(covered.requirement.id)).data(Qt.ItemDataRole.ToolTipRole))

    assert "Lakeside Outfitters" in tip(one_of(section, "one year of customer service"))
    assert "Nothing in your profile answers this yet" in tip(one_of(section, "forklift"))


def test_a_gap_can_be_filled_with_a_story(desk: Desk, section: PostingSection) -> None:
    gap = one_of(section, "Patience")
    before = section.summary.text()
    click_on(desk, section, gap)
    desk.click("Add a story", section)
    dialog = desk.find(QDialog)
    desk.find(QLineEdit, dialog, accessibleName="Title of the story").setText("The double charge")
    desk.find(QPlainTextEdit, dialog, accessibleName="Situation").setPlainText("A caller had been charged twice.")
    desk.find(QPlainTextEdit, dialog, accessibleName="Action").setPlainText("I listened with patience and refunded it.")
    desk.click("Save story", dialog)
    assert section.summary.text() != before
    assert section.requirements.current is one_of(section, "Patience"), "it stays chosen"
    assert section.requirements.current.evidence


def test_warnings_stand_above_the_facts_with_the_postings_own_words(desk: Desk) -> None:
    opened(desk, ASKED + "Send a registration fee of $50 before the interview.\n")
    desk.click("Overview", desk.find(ApplicationPage))
    texts = desk.texts()
    assert "Be careful" in texts
    assert any("registration fee" in text and text.startswith("“") for text in texts)


# A posting put there later


@pytest.fixture
def empty(desk: Desk) -> PostingSection:
    made = applications.add(desk.db, employer="Harbor Mutual", title="Agent").value
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.context.go.open_application(made.id)
    desk.click("Add the posting")
    return desk.find(PostingSection)


def test_a_pasted_posting_is_kept_and_understood(desk: Desk, empty: PostingSection) -> None:
    assert not desk.button("Save posting").isEnabled()
    desk.find(QPlainTextEdit, accessibleName="The posting's text").setPlainText(POSTING)
    desk.click("Save posting")
    assert desk.toast == "Posting saved"
    assert "answered" in empty.summary.text()
    assert empty.text.toPlainText().strip() == POSTING.strip()
    application = desk.db.read.application(1)
    assert (application.title, application.location) == ("Agent", "Duluth, MN")
    desk.click("Undo")
    assert desk.button("Save posting")


def test_a_file_can_be_chosen_or_dropped(desk: Desk, empty: PostingSection, tmp_path: Path) -> None:
    bad, good = tmp_path / "picture.png", tmp_path / "advert.txt"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00" * 40)
    good.write_text(POSTING, encoding="utf-8")
    desk.prompts.files.append([bad])
    desk.click("Choose a file")
    assert any("is a picture" in text for text in desk.texts(empty))
    assert desk.db.read.posting(1) is None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(good))])
    empty.form.edit.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    posting = desk.db.read.posting(1)
    assert posting is not None
    assert posting.source_name == "advert.txt"


def test_a_newer_version_takes_the_place_of_the_old(desk: Desk, section: PostingSection) -> None:
    desk.click("Add a newer version")
    desk.find(QPlainTextEdit, accessibleName="The posting's text").setPlainText(POSTING + "Fluent French required.\n")
    desk.click("Save posting")
    assert "French" in section.text.toPlainText()
    assert one_of(section, "French")


def test_thinking_better_of_a_newer_version(desk: Desk, section: PostingSection) -> None:
    desk.click("Add a newer version")
    desk.click("Cancel", section)
    assert section.text.isVisible()


def test_pressed_twice_a_posting_is_kept_once(
    desk: Desk, empty: PostingSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.find(QPlainTextEdit, accessibleName="The posting's text").setPlainText(POSTING)
    held = Held(desk.db)
    with monkeypatch.context() as patched:
        patched.setattr(desk.context.ops, "change", held)
        desk.click("Save posting")
        desk.click("Save posting")
    assert len(held.asked) == 1
    held.go_on()
    desk.context.ops.follow()
    assert empty.text.toPlainText().strip() == POSTING.strip()


def test_a_thing_one_has_is_said_with_one_click(desk: Desk) -> None:
    told = open_captured(desk, "Agent\n\nRequirements\n- Experience with Zendesk\n- Patience\n", "posting")
    asks = desk.find(PostingSection)
    tool = one_of(asks, "Zendesk")
    click_on(desk, asks, tool)
    assert not asks.requirements.story.isVisible()
    desk.click(asks.requirements.have)
    assert desk.toast == "Added to your profile: Zendesk"
    assert state_of(one_of(asks, "Zendesk")) == "Answered"
    assert asks.requirements.current is one_of(asks, "Zendesk")
    assert not asks.requirements.have.isVisible()
    desk.click("Undo")
    assert state_of(one_of(asks, "Zendesk")) == "Gap"
    assert told.id == asks.application_id
    click_on(desk, asks, one_of(asks, "Patience"))
    assert asks.requirements.story.isVisible()
    assert not asks.requirements.have.isVisible()
