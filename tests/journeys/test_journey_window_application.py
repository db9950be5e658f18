"""From a copied advert to a follow-up done, by mouse and by keyboard, and all of it taken back again."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document
from program import Program, name_of
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget
from support import POSTING, RESUME, state

from apptracker.domain.applications import ReminderState
from apptracker.domain.records import DocumentKind
from apptracker.ui.letter.view import LetterView
from apptracker.ui.pages.today import TodayPage

JOB = "Customer Service Representative at Harbor Mutual"
CALL = (
    "Check that your application for Customer Service Representative reached Harbor Mutual: by phone, "
    "or in their portal"
)
DUE = "2026-11-27T09:00-06:00"  # the Friday after the Saturday it was sent, with the holiday of Thursday between
NEWCOMER = 40  # key presses and clicks, besides typed text, from the first start to a letter as PDF


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    """A profile that lacks the person's name, so that the letter has a blank."""
    basics = {key: value for key, value in RESUME["basics"].items() if key != "name"}  # type: ignore[attr-defined]
    file = tmp_path / "me.json"
    file.write_text(json.dumps({**RESUME, "basics": basics}), encoding="utf-8")
    return file


def letter_of(program: Program) -> LetterView:
    return program.find(LetterView)


def dialog_of(program: Program) -> QDialog:
    return program.find(QDialog)


def understood(program: Program) -> None:
    """Wait until the advert in quick capture was read."""
    dialog = dialog_of(program)
    program.qtbot.waitUntil(lambda: any(text.startswith("Asks for 6") for text in program.texts(dialog)))
    program.settle()


def the_day_comes(program: Program) -> None:
    """The program stays open until the reminder is due; Today looks at the clock each minute."""
    program.clock.at = datetime.fromisoformat(DUE)
    page = program.find(TodayPage)
    assert page._minutes.isActive()
    page._minutes.timeout.emit()
    program.settle()


def due(program: Program) -> list[str]:
    agenda = program.find(TodayPage).agenda
    return [agenda.agenda.index(row).data() for row in range(agenda.agenda.rowCount())] if agenda.isVisible() else []


def check_letter(text: str) -> None:
    """What the person who gets the letter must find in it."""
    text = " ".join(text.split())
    for words in ("Zoe Ngugi", "Harbor Mutual", "Customer Service Representative", "Dear Ana Ruiz,", "60 calls a day"):
        assert words in text
    assert "[" not in text


def check_sent(program: Program) -> None:
    """Sent, with what went out frozen, and the follow-up planned."""
    read = program.db.read
    assert read.application(1).stage == "Applied"
    [packet] = read.sent_packets(1)
    [letter] = read.documents(1, DocumentKind.LETTER)
    sent = next(version for version in letter.versions if version.id == packet.document_version_id)
    assert sent.sent
    check_letter(sent.text)
    [waiting] = [r for r in read.reminders(application_id=1) if r.state is ReminderState.OPEN]
    assert (waiting.text, waiting.due.date().isoformat()) == (CALL, "2026-11-27")


def check_script(program: Program) -> None:
    """What to say is told in whole sentences, with the number to ring."""
    dialog = dialog_of(program)
    said = " ".join(program.texts(dialog))
    assert "Ana Ruiz" in said
    assert "(218) 555-0101" in said
    script = next(w for w in dialog.findChildren(QWidget) if w.accessibleName() == "What to say")
    assert JOB.split(" at ")[0] in script.toPlainText()  # type: ignore[attr-defined]


def check_history(program: Program) -> None:
    """Every step stands there in words, the latest first."""
    page = program.window.pages.currentWidget()
    told = iter(program.texts(page))
    for words in (
        f"Took back: Marked as done: {CALL}",
        f"Marked as done: {CALL}",
        f"Sent {JOB}",
        f"Kept a letter for {JOB}",
        "Set name in the profile",
        f"Added {JOB}",
        "Imported the profile from me.json",
    ):
        assert words in told, f"{words!r} is not there, or not in its place"


def check_all_taken_back(program: Program, before: dict[str, list[object]], data_dir: Path) -> None:
    """Ctrl+Z until there is nothing left; what is stored is what was stored before."""
    for _ in range(30):
        program.press("Ctrl+Z")
        if program.toast == "There is nothing to take back.":
            break
        assert program.toast.startswith("Took back: ")
        assert "application 1" not in program.toast
    assert state(data_dir) == before


def test_by_mouse(program: Program, resume: Path, data_dir: Path, tmp_path: Path) -> None:
    before = state(data_dir)
    window, header = program.window, program.window.header
    program.click("Skip all")
    program.prompts.files.append([resume])
    program.click(window.sidebar.buttons["profile"])
    program.click("Import a JSON Resume")
    program.click(window.sidebar.buttons["today"])
    QGuiApplication.clipboard().setText(POSTING)

    program.click(header.primary)
    program.click("Paste what you copied", dialog_of(program))
    understood(program)
    program.click("Save application", dialog_of(program))
    assert program.toast == f"Added {JOB}"
    assert window.pane.page is not None
    assert window.pane.page.accessibleName() == JOB

    program.click("Write the letter")
    view = letter_of(program)
    assert "1 blank to fill" in program.texts(view)
    program.scroll_to(view.page, view.page.rect_of_blank("name").center())
    program.click_at(view.page, view.page.rect_of_blank("name").center())
    program.type("Zoe Ngugi")
    program.click("Fill in: Your name", view)
    assert "1 blank to fill" not in program.texts(view)
    program.choose("Save letter", "More for the letter", view)
    assert program.toast == "Saved as version 1"
    pdf, word = tmp_path / "letter.pdf", tmp_path / "letter.docx"
    program.prompts.saves += [pdf, word]
    program.choose("Export as PDF", "Export, e-mail or copy the letter", view)
    program.choose("Export as Word", "Export, e-mail or copy the letter", view)
    program.click("Open the file", view)
    assert program.prompts.paths == [word]
    check_letter("\n".join(page.extract_text() for page in PdfReader(pdf).pages))
    check_letter("\n".join(paragraph.text for paragraph in Document(str(word)).paragraphs))

    program.click(window.pane.page.head.primary)
    program.click("Mark as sent", view.send_form)
    assert program.toast == "Marked as sent; a follow-up is planned for Friday, November 27, 2026"
    check_sent(program)
    program.click("Close the application (Esc)")
    assert due(program) == ["Coming days, 1 reminder", CALL]

    the_day_comes(program)
    assert due(program) == ["Today, 1 reminder", CALL]
    agenda = program.find(TodayPage).agenda
    QTest.mouseMove(agenda.viewport(), agenda.visualRect(agenda.agenda.index(1)).center())
    program.settle()
    program.click("What to say", agenda.bar)
    check_script(program)
    program.click("Close", dialog_of(program))
    program.click("Done", agenda.bar)
    assert f"Done: {CALL}".startswith(program.toast.removesuffix("…") or "nothing")
    assert due(program) == []
    program.click("Undo", window.toast)
    assert due(program) == ["Today, 1 reminder", CALL]

    program.click(window.sidebar.buttons["history"])
    check_history(program)
    check_all_taken_back(program, before, data_dir)


def test_by_keyboard_alone(program: Program, resume: Path, data_dir: Path, tmp_path: Path) -> None:
    before = state(data_dir)
    program.prompts.files.append([resume])
    program.press_until("Tab", "Import it from a file")
    program.press("Return")
    program.press_until("Tab", "Skip all")
    program.press("Return")
    QGuiApplication.clipboard().setText(POSTING)

    program.press("Ctrl+N", "Ctrl+V")
    understood(program)
    program.press("Tab")
    assert name_of(program.focused) == "Employer"
    program.press("Return")
    assert program.toast == f"Added {JOB}"

    program.press("Ctrl+L")
    view = letter_of(program)
    assert "1 blank to fill" in program.texts(view)
    program.press_until("Tab", "Your name")
    program.type("Zoe Ngugi")
    program.press("Return")
    assert "1 blank to fill" not in program.texts(view)
    pdf = tmp_path / "letter.pdf"
    program.prompts.saves.append(pdf)
    program.press("Ctrl+Shift+E")
    check_letter("\n".join(page.extract_text() for page in PdfReader(pdf).pages))
    assert program.actions <= NEWCOMER, "a newcomer needs too many steps to a letter"

    program.press("Ctrl+S")
    word = tmp_path / "letter.docx"
    program.prompts.saves.append(word)
    program.press("Ctrl+K")
    program.type("word")
    program.press("Return")
    check_letter("\n".join(paragraph.text for paragraph in Document(str(word)).paragraphs))
    program.press("Ctrl+Shift+S", "Esc")
    assert program.db.read.sent_packets(1) == [], "Esc puts the form away"
    program.press("Ctrl+Shift+S", "Return")
    assert program.toast == "Marked as sent; a follow-up is planned for Friday, November 27, 2026"
    check_sent(program)

    program.press("Ctrl+1")
    the_day_comes(program)
    assert due(program) == ["Today, 1 reminder", CALL]
    assert name_of(program.focused) == "To do"
    program.press("Down", "W")
    check_script(program)
    assert isinstance(program.focused, QPlainTextEdit)
    program.press("Esc", "D")
    assert f"Done: {CALL}".startswith(program.toast.removesuffix("…") or "nothing")
    assert due(program) == []
    program.press("Ctrl+Z")
    assert due(program) == ["Today, 1 reminder", CALL]
    assert name_of(program.focused) == "To do"
    program.press("Return")
    assert program.window.pane.page is not None
    assert program.window.pane.page.tabs.current == "reminders"
    program.press("Esc")
    assert name_of(program.focused) == "To do", "going back leads to where one was"

    program.press("Ctrl+8")
    check_history(program)
    check_all_taken_back(program, before, data_dir)
