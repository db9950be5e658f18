"""The ways out of the letter's place: files, e-mail, the clipboard, and how it looks."""

from __future__ import annotations

import email
from collections.abc import Callable
from email.policy import default
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QToolButton
from support import POSTING, resume_bytes
from ui_helpers import Desk

from apptracker.domain.documents import DESIGNS
from apptracker.services import applications, capture, letters, people, profiles, settings
from apptracker.store import Database
from apptracker.ui.letter.view import LetterView
from apptracker.ui.prompts import QtPrompts

Opening = Callable[[], tuple[Desk, LetterView]]


@pytest.fixture
def letter(db: Database, open_desk: Callable[[], Desk]) -> Opening:
    """Opens the window with the letter of application 1 in it."""
    profiles.import_resume(db, resume_bytes(), "me.json")
    capture.capture(db, [capture.Source("posting.txt", POSTING.encode())])

    def opening() -> tuple[Desk, LetterView]:
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

    return opening


def shown_text(view: LetterView) -> str:
    return " ".join(each.text() for each in view.findChildren(QLabel) if each.isVisible())


# Files


@pytest.mark.parametrize("kind", ["txt", "md", "html"])
def test_every_kind_of_file_is_in_the_menu(letter: Opening, tmp_path: Path, kind: str) -> None:
    desk, view = letter()
    menu = view.ways.out.menu()
    target = tmp_path / f"mine.{kind}"
    desk.prompts.saves = [target]
    [action] = [action for action in menu.actions() if action is desk.context.actions[f"letter.{kind}"]]
    action.trigger()
    desk.settle()
    assert "Dear Ana Ruiz" in target.read_text(encoding="utf-8")
    assert desk.toast == f"Saved to mine.{kind}, as version 1"


def test_what_a_pdf_leaves_out_is_told(letter: Opening, db: Database, tmp_path: Path) -> None:
    applications.edit(db, 1, title="Support \U0001f600 Agent")
    desk, view = letter()
    desk.prompts.saves = [tmp_path / "mine.pdf"]
    desk.run("letter.pdf")
    assert "leaves them out: \U0001f600 in “" in view.notice.words
    desk.prompts.saves = [tmp_path / "mine.txt"]
    desk.run("letter.txt")
    assert "leaves them out" not in view.notice.words


# E-mail


def test_a_draft_is_saved_with_files_and_opened(letter: Opening, db: Database, tmp_path: Path) -> None:
    resume = tmp_path / "resume.pdf"
    resume.write_bytes(b"%PDF mine")
    applications.attach(db, 1, [("offer.pdf", b"%PDF offer")])
    desk, view = letter()
    desk.run("letter.mail")
    assert "To Ana Ruiz (jobs@harbor.example)." in shown_text(view)
    assert desk.focused.text() == "Save as an e-mail draft"
    form = view.outgoing._mailing.form
    desk.prompts.files = [[resume]]
    desk.click("Attach files", form)
    [box] = form.along.offered
    box.click()
    desk.prompts.saves = [tmp_path / "mail.eml"]
    desk.keys("Space", desk.button("Save as an e-mail draft", form))
    message = email.message_from_bytes((tmp_path / "mail.eml").read_bytes(), policy=default)
    assert message["To"].addresses[0].addr_spec == "jobs@harbor.example"
    names = [part.get_filename() for part in message.iter_attachments()]
    assert names == ["Zoë Ngũgĩ - Cover letter.pdf", "offer.pdf", "resume.pdf"]
    assert not form.isVisible()
    desk.click("Open the e-mail")
    assert desk.prompts.paths == [tmp_path / "mail.eml"]
    assert [v.number for d in db.read.documents(1) for v in d.versions] == [1]


def test_a_short_letter_goes_to_the_mail_program_whole(
    letter: Opening, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apptracker.domain.scripts.LINK_LIMIT", 50_000)
    desk, view = letter()
    desk.run("letter.mail")
    desk.click("Open in the mail program")
    [link] = desk.prompts.urls
    assert link.startswith("mailto:jobs@harbor.example?subject=")
    assert "Dear Ana Ruiz,\r\n\r\n" in unquote(link)
    assert desk.prompts.copied == []
    assert not view.outgoing._mailing.form.isVisible()
    assert not db.read.documents(1), "nothing is kept: nothing may ever be sent"


def test_a_long_letter_is_copied_instead_of_cut_off(letter: Opening, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("apptracker.domain.scripts.LINK_LIMIT", 900)
    desk, view = letter()
    desk.run("letter.mail")
    desk.click("Open in the mail program")
    [link] = desk.prompts.urls
    assert "body" not in link
    assert desk.prompts.copied[0].startswith("Dear Ana Ruiz,")
    assert "too long to hand over. It is copied" in shown_text(view)


def test_without_a_mail_program_the_text_is_copied(letter: Opening, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, view = letter()
    monkeypatch.setattr(desk.prompts, "open_url", lambda _url: False)
    desk.run("letter.mail")
    desk.click("Open in the mail program")
    assert desk.prompts.copied[0].startswith("Dear Ana Ruiz,")
    assert "no mail program answered" in shown_text(view)
    desk.keys("Escape")
    assert not view.outgoing._mailing.form.isVisible()


def test_blanks_are_filled_before_it_is_mailed(letter: Opening, db: Database) -> None:
    profiles.set_value(db, "name", "")
    desk, view = letter()
    desk.run("letter.mail")
    assert "Fill in what is missing first before you e-mail it." in view.notice.words
    assert not view.outgoing._mailing.form.isVisible()


def test_trouble_with_a_file_stands_in_the_form(letter: Opening, tmp_path: Path) -> None:
    gone = tmp_path / "gone.pdf"
    desk, view = letter()
    desk.run("letter.mail")
    desk.prompts.files = [[gone]]
    desk.click("Attach files", view.outgoing._mailing.form)
    desk.prompts.saves = [tmp_path / "mail.eml"]
    desk.click("Save as an e-mail draft")
    assert "gone.pdf" in shown_text(view)
    assert view.outgoing._mailing.form.isVisible()
    assert not (tmp_path / "mail.eml").exists()


def test_nobody_to_write_to_is_said(letter: Opening, db: Database) -> None:
    people.add_contact(db, 1, name="Ana Ruiz", email="ana@example.com")
    desk, view = letter()
    desk.run("letter.mail")
    assert "To Ana Ruiz (ana@example.com)." in shown_text(view)
    added = applications.add(db, employer="Harbor Mutual", title="Agent").value
    applications.edit(db, added.id, why="They answer the phone.")
    view.show_application(added.id)
    desk.settle()
    assert not view.outgoing._mailing.form.isVisible(), "it was another letter's"
    desk.run("letter.mail")
    assert "No e-mail address is kept" in shown_text(view) or view.notice.words


# The clipboard


def test_it_is_copied_as_text_and_as_paragraphs(letter: Opening) -> None:
    desk, _ = letter()
    desk.run("letter.copy")
    assert desk.prompts.copied[0].startswith("Dear Ana Ruiz,\n\n")
    assert desk.prompts.rich[0].startswith("<p>Dear Ana Ruiz,</p><p>")
    QtPrompts(desk.window).copy("plain", "<p>rich</p>")
    held = QGuiApplication.clipboard().mimeData()
    assert (held.text(), held.html()) == ("plain", "<p>rich</p>")
    QtPrompts(desk.window).copy("only plain")
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


# How it looks


def choices(view: LetterView) -> dict[str, QToolButton]:
    return {each.text(): each for each in view.designs.card.findChildren(QToolButton)}


def test_a_design_is_chosen_by_its_picture(letter: Opening, db: Database) -> None:
    desk, view = letter()
    desk.click("Design: Classic")
    found = choices(view)
    assert list(found) == [design.name for design in DESIGNS]
    assert all(not made.icon().isNull() and made.accessibleDescription() for made in found.values())
    assert found["Classic"].isChecked()
    assert desk.focused is found["Classic"]
    QTest.mouseClick(found["Modern"], Qt.MouseButton.LeftButton)
    desk.settle()
    assert letters.design_of(db, 1) == "modern"
    assert view.page.pages.design == "modern"
    assert desk.button("Design: Modern", view).isVisible()
    assert desk.toast == "Design: Modern"
    desk.run("undo")
    assert view.page.pages.design == "classic"
    assert choices(view)["Classic"].isChecked()
    desk.keys("Escape", found["Classic"])
    assert not view.designs.card.isVisible()


def test_a_design_is_made_the_usual_one_by_keyboard(letter: Opening, db: Database) -> None:
    desk, view = letter()
    desk.run("letter.design")
    desk.keys("Right")
    desk.keys("Space")
    assert letters.design_of(db, 1) == "modern"
    assert settings.design(db) == "classic"
    desk.click("Use it for every letter")
    assert settings.design(db) == "modern"
    assert desk.toast == "Letters and prep sheets have the Modern design from now on"
    assert "unless you choose another" in shown_text(view)
    assert not desk.button("Use it for every letter", view).isEnabled()
    desk.run("letter.design")
    assert not view.designs.card.isVisible()


def test_the_usual_design_is_chosen_in_settings(desk: Desk, db: Database) -> None:
    desk.context.go.go("settings:design")
    desk.click(desk.find(QRadioButton, accessibleName="Design: Editorial"))
    assert settings.design(db) == "editorial"
    assert "Letters and prep sheets have the Editorial design" in desk.toast
    assert any("Like a page of a book" in text for text in desk.texts())
    desk.run("undo")
    assert settings.design(db) == "classic"
    assert desk.find(QRadioButton, accessibleName="Design: Classic").isChecked()


def test_a_letter_that_cannot_be_drawn_says_why(letter: Opening, db: Database) -> None:
    applications.edit(db, 1, title="Support \U00012000 Agent")
    desk, view = letter()
    desk.run("letter.design")
    assert "\U00012000" in view.notice.words
    assert set(choices(view)) == {design.name for design in DESIGNS}
