"""The letter in the window: seen as typeset, its facts, its blanks, its versions, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from unittest.mock import patch

import pytest
from letter_place import MINE, Opening, captured, middle, number_of, open_letter, rewrite, versions, zendesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget
from support import resume_bytes
from ui_helpers import Desk, Held

from apptracker.domain.errors import UserError
from apptracker.services import applications, letters, profiles
from apptracker.store import Database


@pytest.fixture
def letter(open_desk: Callable[[], Desk]) -> Opening:
    """Opens the window with the letter of application 1 in it."""
    return partial(open_letter, open_desk)


@pytest.fixture
def full(db: Database) -> None:
    captured(db)


@pytest.fixture
def nameless(db: Database) -> None:
    captured(db, basics={})


# Looking at it


@pytest.mark.usefixtures("full")
def test_the_card_over_the_page_has_room_for_all_it_says(letter: Opening) -> None:
    desk, view = letter()
    desk.window.resize(700, 560)
    desk.settle()
    assert view.floating
    view.page.setFocus()
    for _ in range(6):
        desk.keys("Down", view.page)
        lines = [line for line in view.card.findChildren(QLabel) if line.isVisible()]
        assert lines
        assert all(line.height() >= line.heightForWidth(line.width()) for line in lines if line.wordWrap())


@pytest.mark.usefixtures("full")
def test_where_there_is_little_height_the_buttons_scroll_with_the_page(letter: Opening) -> None:
    desk, view = letter()
    pdf = desk.button("Export as PDF", view)
    assert not view.scroller.isAncestorOf(pdf)
    desk.context.theme.choose("light", 2.0)
    desk.window.resize(900, 500)
    desk.settle()
    assert view.scroller.isAncestorOf(pdf)
    desk.context.theme.choose("light", 1.0)
    desk.window.resize(900, 600)
    desk.settle()
    assert not view.scroller.isAncestorOf(pdf)


@pytest.mark.usefixtures("full")
def test_the_page_is_shown_as_typeset_with_ink_where_sentences_are(letter: Opening) -> None:
    desk, view = letter()
    assert view.page.isVisible()
    image = view.page.grab().toImage()
    for number in range(len(view.grounds)):
        for page, box in view.page._boxes[number]:
            rect = view.page._placed(page, box).toAlignedRect()
            dark = [
                image.pixelColor(x, y).lightness()
                for x in range(rect.left(), rect.right())
                for y in range(rect.top(), rect.bottom())
            ]
            assert min(dark) < 140, f"no ink at sentence {number}"
    assert view.letter is not None
    assert f"{view.letter.words} words" in desk.texts(view)[0]


@pytest.mark.usefixtures("full")
def test_pointing_at_a_sentence_shows_what_it_rests_on(letter: Opening) -> None:
    desk, view = letter()
    QTest.mouseMove(view.page, middle(view, number_of(view, zendesk(view))))
    desk.qtbot.waitUntil(view.card.isVisible, timeout=2000)
    said = desk.texts(view.card)
    assert "About you" in said
    assert any("“Answered 60 calls a day and logged each one in Zendesk”" in text for text in said)
    assert "Job: Customer Service Agent at Lakeside Outfitters (since 2023)" in said
    assert "“Record every contact in Zendesk”" in said


@pytest.mark.usefixtures("full")
def test_the_keyboard_steps_through_the_sentences(letter: Opening) -> None:
    desk, view = letter()
    view.page.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.page.current == 0
    job = "Job: Customer Service Agent at Lakeside Outfitters (since 2023)"
    number = next(n for n, grounds in enumerate(view.grounds) if job in grounds.facts)
    for _ in range(number):
        desk.keys("Down")
    assert job in desk.texts(view.card)
    assert view.page.accessibleDescription().startswith(view.grounds[number].sentence.text)
    desk.keys("End")
    assert "Courtesy" in desk.texts(view.card)
    desk.keys("Esc")
    assert not view.card.isVisible()
    desk.keys("Home")
    desk.keys("Return")
    assert isinstance(desk.focused, QPlainTextEdit)
    assert desk.focused.toPlainText() == "Dear Ana Ruiz,"
    desk.keys("Esc")
    assert view.page.hasFocus()


@pytest.mark.usefixtures("full")
def test_all_sentences_are_listed_for_screen_readers(letter: Opening) -> None:
    desk, view = letter()
    view.side.choose("facts")
    desk.click("Sentences and their facts")
    listed = desk.find(QListWidget, view.sentences)
    assert listed.count() == len(view.grounds)
    spoken = [listed.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(listed.count())]
    assert any("Job: Customer Service Agent" in words for words in spoken)
    listed.setCurrentRow(2)
    assert view.page.current == 2


@pytest.mark.usefixtures("full")
def test_narrow_and_wide_show_the_same(letter: Opening) -> None:
    desk, view = letter()
    for width in (420, 1000):
        view.setFixedWidth(width)
        desk.settle()
        desk.qtbot.waitUntil(lambda: view.page.pages is not None and view.page.pages.pixels == view.page.pixels)
        view.page.choose(-1)
        view.pointing.on_picked(3)
        assert desk.find(QWidget, view, objectName="sentenceCard").width() <= width
        assert view.scroller.widget().minimumSizeHint().width() <= width


# Blanks


@pytest.mark.usefixtures("nameless")
def test_a_blank_on_the_page_leads_to_its_field_and_is_asked_once(letter: Opening) -> None:
    desk, view = letter()
    assert "1 blank to fill" in desk.texts(view)
    rect = view.page.rect_of_blank("name")
    QTest.mouseClick(view.page, Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.focused.accessibleName() == "Your name"
    desk.type("Zoe Ngugi")
    desk.keys("Return")
    assert desk.db.read.profile().single("basics:name") == "Zoe Ngugi"
    assert "1 blank to fill" not in desk.texts(view)
    assert view.shown is not None
    assert view.shown.letter is not None
    assert view.shown.letter.signature == "Zoe Ngugi"
    desk.click("Undo")
    assert "1 blank to fill" in desk.texts(view)


@pytest.mark.usefixtures("nameless")
def test_a_wrong_answer_is_told_beside_its_field(letter: Opening) -> None:
    desk, view = letter()
    field = desk.find(QLineEdit, view, accessibleName="E-mail address")
    field.setFocus()
    desk.type("zoe")
    desk.keys("Return")
    assert any("no e-mail address" in text for text in desk.texts(view))
    assert field.text() == "zoe"


@pytest.mark.usefixtures("full")
def test_why_this_employer_is_said_word_for_word(letter: Opening) -> None:
    desk, view = letter()
    desk.find(QPlainTextEdit, view, accessibleName="Why this employer").setFocus()
    desk.type("Your claims team answers at night")
    desk.keys("Ctrl+Return")
    assert desk.db.read.application(1).why == "Your claims team answers at night"
    assert any("Your claims team answers at night." in g.sentence.text for g in view.grounds)


# Editing


@pytest.mark.usefixtures("full")
def test_a_sentence_is_edited_in_place_and_marked(letter: Opening) -> None:
    desk, view = letter()
    rewrite(desk, view)
    number = number_of(view, MINE)
    assert number in view.page._own
    view.page.setFocus()
    view.pointing.on_picked(number)
    assert "Your wording" in desk.texts(view.card)
    assert desk.texts(view)[0].startswith("With your wording")
    assert desk.toast == "Reworded a sentence"
    desk.click("Put back as drafted")
    assert number_of(view, zendesk(view)) == number
    assert not view.page._own


@pytest.mark.usefixtures("full")
def test_own_wording_survives_other_applications_and_new_facts(letter: Opening) -> None:
    desk, view = letter()
    applications.add(desk.db, employer="Superior Gas", title="Agent")
    rewrite(desk, view)
    desk.click("Edit")
    view.editor._paragraphs[-1].setPlainText("Thank you. I live next door.")
    view.show_application(2)
    assert not view.editor.isVisible()
    profiles.set_value(desk.db, "phone", "(218) 555-0123")
    view.show_application(1)
    said = [g.sentence.text for g in view.grounds]
    assert MINE in said
    assert "I live next door." in said
    assert versions(desk) == []


@pytest.mark.usefixtures("full")
def test_changes_elsewhere_leave_the_open_editor_alone(letter: Opening) -> None:
    desk, view = letter()
    desk.click("Edit")
    field = view.editor._paragraphs[-1]
    field.setFocus()
    field.setPlainText("Half a sen")
    desk.context.ops.change(lambda db: profiles.set_value(db, "phone", "(218) 555-0123"), owner=desk.window)
    assert view.editor._paragraphs[-1] is field
    assert field.toPlainText() == "Half a sen"
    desk.keys("Ctrl+Return")
    assert [g.sentence.text for g in view.grounds][-1] == "Half a sen"


@pytest.mark.usefixtures("full")
def test_what_is_being_typed_is_stored_when_the_window_closes(letter: Opening) -> None:
    desk, view = letter()
    desk.click("Edit")
    view.editor._paragraphs[-1].setPlainText("Thank you. I live next door.")
    desk.window.close()
    assert "I live next door." in letters.current(desk.db, 1).letter.body
    assert versions(desk) == []


@pytest.mark.usefixtures("full")
def test_all_is_put_back_as_drafted(letter: Opening) -> None:
    desk, view = letter()
    before = [g.sentence for g in view.grounds]
    rewrite(desk, view)
    desk.click("Edit")
    desk.click("Put all back as drafted")
    desk.click("Done editing")
    assert [g.sentence for g in view.grounds] == before


# Versions


@pytest.mark.usefixtures("full")
def test_versions_are_saved_looked_at_and_taken_up(letter: Opening) -> None:
    desk, view = letter()
    desk.keys("Ctrl+S")
    assert desk.toast == "Saved as version 1"
    rewrite(desk, view)
    desk.run("letter.save")
    assert [MINE in text for text in versions(desk)] == [False, True]
    view.side.choose("versions")
    desk.click(desk.button("Look at version 1"))
    assert any(text == "This is version 1." for text in desk.texts(view))
    assert zendesk(view) in [g.sentence.text for g in view.grounds]
    desk.click("Back to the letter")
    assert MINE in [g.sentence.text for g in view.grounds]
    desk.click(desk.button("Look at version 1"))
    desk.click("Use this wording")
    assert zendesk(view) in [g.sentence.text for g in view.grounds]
    desk.run("letter.save")
    assert len(versions(desk)) == 3


@pytest.mark.usefixtures("full")
def test_own_wording_is_there_again_after_a_restart(db: object, letter: Opening) -> None:
    from apptracker.tailoring.letter.editing import reworded

    drafted = letters.draft(db, 1)  # type: ignore[arg-type]
    mine = reworded(
        drafted,
        subject=drafted.subject,
        salutation="Dear Ms. Ruiz,",
        paragraphs=[MINE],
        closing=drafted.closing,
        drafted=drafted,
    )
    letters.reword(db, 1, drafted, mine)  # type: ignore[arg-type]
    desk, view = letter()
    assert [g.sentence.text for g in view.grounds] == ["Dear Ms. Ruiz,", MINE]
    assert desk.texts(view)[0].startswith("With your wording")


# Out of the program


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize(("action", "kind"), [("letter.pdf", "pdf"), ("letter.docx", "docx")])
def test_exporting_keeps_a_version_and_offers_to_open_it(
    letter: Opening, tmp_path: Path, action: str, kind: str
) -> None:
    desk, view = letter()
    target = tmp_path / f"mine.{kind}"
    target.write_bytes(b"older")
    desk.prompts.saves = [target]
    rewrite(desk, view)
    desk.run(action)
    assert target.stat().st_size > 2000
    assert len(versions(desk)) == 1
    assert desk.toast == f"Saved to mine.{kind}, as version 1"
    desk.click("Open the file")
    assert desk.prompts.paths == [target]


@pytest.mark.usefixtures("full")
def test_an_export_thought_better_of_keeps_nothing(letter: Opening, tmp_path: Path) -> None:
    desk, _ = letter()
    desk.prompts.saves = [None, tmp_path / "no ending"]
    desk.run("letter.pdf")
    assert versions(desk) == []
    desk.run("letter.pdf")
    assert (tmp_path / "no ending.pdf").exists()


@pytest.mark.usefixtures("nameless")
def test_a_letter_with_blanks_is_exported_only_as_a_draft(letter: Opening, tmp_path: Path) -> None:
    desk, view = letter()
    desk.run("letter.pdf")
    assert any("1 blank: your name" in text for text in desk.texts(view))
    desk.prompts.saves = [tmp_path / "draft.pdf"]
    desk.click("Export as draft")
    assert (tmp_path / "draft.pdf").exists()


@pytest.mark.usefixtures("nameless")
def test_what_was_said_of_blanks_goes_with_the_last_of_them(letter: Opening) -> None:
    desk, view = letter()
    desk.run("letter.pdf")
    assert view.notice.isVisible()
    desk.context.ops.change(lambda db: profiles.set_value(db, "name", "Zoe Ngugi"), owner=desk.window)
    desk.settle()
    assert not view.notice.isVisible()


@pytest.mark.usefixtures("full")
def test_copying_gives_the_plain_text(letter: Opening) -> None:
    desk, view = letter()
    rewrite(desk, view)
    desk.run("letter.copy")
    [text] = desk.prompts.copied
    assert text.startswith("Dear Ana Ruiz,")
    assert MINE in text
    assert desk.toast == "The letter is on the clipboard"


# Sending


@pytest.mark.usefixtures("full")
def test_sent_with_the_present_wording_in_one_step(letter: Opening, tmp_path: Path) -> None:
    desk, view = letter()
    resume = tmp_path / "resume.pdf"
    resume.write_bytes(b"%PDF mine")
    desk.prompts.files = [[resume]]
    rewrite(desk, view)
    desk.run("application.sent")
    day = desk.find(QDateEdit, view)
    day.setDate(day.date().addDays(-1))
    desk.click("Add files that went with it")
    desk.click(desk.button("Mark as sent", view.send_form))
    [packet] = desk.db.read.sent_packets(1)
    assert packet.sent_on == date(2026, 11, 20)
    assert "resume.pdf" in [f.name for f in packet.files]
    assert [MINE in text for text in versions(desk)] == [True]
    assert desk.toast.startswith("Marked as sent; a follow-up is planned for ")
    assert desk.texts(view)[0].startswith("Version 1, sent")
    desk.click("Undo")
    assert desk.db.read.sent_packets(1) == []
    assert versions(desk) == []
    assert MINE in [g.sentence.text for g in view.grounds], "the wording is still here"
    assert desk.texts(view)[0].startswith("With your wording ·")


@pytest.mark.usefixtures("nameless")
def test_a_letter_with_blanks_is_not_sent_and_says_why(letter: Opening) -> None:
    desk, view = letter()
    desk.run("application.sent")
    form = view.send_form
    assert "The letter still has 1 blank (your name)." in desk.texts(form)
    desk.find(QCheckBox, form).click()
    desk.click(desk.button("Mark as sent", form))
    assert any("still has blanks (your name)" in text for text in desk.texts(form))
    assert desk.db.read.sent_packets(1) == []
    desk.find(QCheckBox, form).click()
    desk.click(desk.button("Mark as sent", form))
    [packet] = desk.db.read.sent_packets(1)
    assert packet.document_version_id is None
    assert versions(desk) == []


@pytest.mark.usefixtures("full")
def test_thinking_better_of_sending_leaves_everything(letter: Opening) -> None:
    desk, view = letter()
    desk.run("application.sent")
    desk.click("Cancel", view.send_form)
    assert not view.send_form.isVisible()
    assert view.page.hasFocus()
    assert view.page.current == -1
    assert desk.db.read.sent_packets(1) == []


# States


def test_an_empty_profile_says_what_to_add_first(db: object, letter: Opening) -> None:
    applications.add(db, employer="Harbor Mutual", title="Agent")  # type: ignore[arg-type]
    desk, view = letter()
    assert any("Your profile is empty" in text for text in desk.texts(view))
    desk.click("Open the profile")
    assert desk.window.header.title.text() == "Profile"


def test_without_a_posting_a_letter_is_still_written(db: object, letter: Opening) -> None:
    profiles.import_resume(db, resume_bytes(), "me.json")  # type: ignore[arg-type]
    applications.add(db, employer="Harbor Mutual", title="Agent")  # type: ignore[arg-type]
    desk, view = letter()
    assert any("no posting" in text for text in desk.texts(view))
    assert view.page.isVisible()


@pytest.mark.usefixtures("full")
def test_a_bad_template_is_told_and_the_last_good_letter_stays(letter: Opening) -> None:
    desk, view = letter()
    before = [g.sentence.text for g in view.grounds]
    bad = UserError("template.syntax", template="standard", line=3, problem="no end")
    with patch("apptracker.services.letters.current", side_effect=bad):
        view.refresh()
    assert any("mistake in line 3" in text for text in desk.texts(view))
    assert [g.sentence.text for g in view.grounds] == before
    assert view.page.isVisible()
    view.refresh()
    assert not any("mistake in line 3" in text for text in desk.texts(view))


@pytest.mark.usefixtures("full")
def test_every_theme_and_size_keeps_it_whole(letter: Opening) -> None:
    desk, view = letter()
    for theme in ("dark", "high-contrast", "light"):
        desk.context.theme.choose(theme, 2.0)
        desk.settle()
        view.setFixedWidth(420)
        desk.settle()
        assert view.scroller.widget().minimumSizeHint().width() <= 420
    desk.context.theme.choose("light", 1.0)


# Answers that come late, buttons pressed twice


def test_marking_as_sent_waits_for_the_letter(letter: Opening, full: None, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, view = letter()
    applications.add(desk.db, employer="Pine Hotels", title="Night agent")
    held = Held(desk.db)
    with monkeypatch.context() as patched:
        patched.setattr(desk.context.ops, "read", held)
        view.show_application(2)
        desk.run("application.sent")
        assert not view.send_form.isVisible()
    held.go_on()
    assert view.send_form.isVisible()
    view.show_application(1)
    assert not view.send_form.isVisible()


def test_a_version_that_comes_late_is_not_shown_as_another_applications(
    letter: Opening, full: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, view = letter()
    desk.run("letter.save")
    applications.add(desk.db, employer="Pine Hotels", title="Night agent")
    held = Held(desk.db)
    with monkeypatch.context() as patched:
        patched.setattr(desk.context.ops, "read", held)
        view.side.choose("versions")
        desk.click("Look at version 1")
        view.show_application(2)
    held.go_on()
    assert view.looked is None
    assert view.letter is not None
    assert "Pine Hotels" in view.letter.body


def test_pressed_twice_it_is_sent_once(letter: Opening, full: None, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, view = letter()
    desk.run("application.sent")
    held = Held(desk.db)
    with monkeypatch.context() as patched:
        patched.setattr(desk.context.ops, "change", held)
        desk.click("Mark as sent", view.send_form)
        desk.keys("Return", view.send_form)
        desk.click("Mark as sent", view.send_form)
    held.go_on()
    assert len(desk.db.read.sent_packets(1)) == 1


def test_an_example_is_stored_once(letter: Opening, nameless: None, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, _ = letter()
    name = desk.find(QLineEdit, accessibleName="Your name")
    name.setText("Ana Ruiz")
    held = Held(desk.db)
    with monkeypatch.context() as patched:
        patched.setattr(desk.context.ops, "change", held)
        for _ in range(2):
            desk.keys("Return", name)
    assert len(held.asked) == 1
    held.go_on()
    assert desk.db.read.profile().single("basics:name") == "Ana Ruiz"
