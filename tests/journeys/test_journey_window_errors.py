"""When something goes wrong in the middle: the window stays, says what happened, keeps what was typed, and goes on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import pytest
from program import Program, Starting, name_of
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit
from support import POSTING, launch, resume_bytes, state

from apptracker.app import LOG_NAME
from apptracker.domain.errors import EnvironmentFault
from apptracker.services import applications, profiles
from apptracker.services import capture as capturing
from apptracker.store import Database
from apptracker.ui.letter.view import LetterView

SECRET = "Zoe Ngugi, zoe@example.com"


@contextmanager
def broken(target: object, name: str) -> Iterator[None]:
    """A service with a bug in it, whose message holds what a person typed."""

    def bug(*_: object, **__: object) -> None:
        raise KeyError(SECRET)

    with patch.object(target, name, bug):
        yield


@contextmanager
def refusing(code: str, data_dir: Path) -> Iterator[None]:
    """A disk that refuses every change."""
    fault = EnvironmentFault(code, path=data_dir / "apptracker.sqlite3", why="input/output error")

    def refuse(*_: object, **__: object) -> None:
        raise fault

    with patch.object(Database, "change", refuse):
        yield


@pytest.fixture
def known(start: Starting, data_dir: Path) -> Program:
    """The program with one application, its page open."""
    launch("add", "--employer", "Harbor Mutual", "--title", "Agent", data_dir=data_dir).check_returncode()
    program = start()
    program.press("Ctrl+3", "Down", "Return")
    return program


def bug_told(program: Program, data_dir: Path) -> None:
    """The window tells of a bug and offers its details, which hold nothing of the person's; then it goes on."""
    [bug] = program.bugs
    program.bugs.clear()
    assert bug.startswith("KeyError at ")
    dialog = program.find(QDialog, windowTitle="Something went wrong")
    assert any("Everything you saved before is kept" in text for text in program.texts(dialog))
    program.press_until("Tab", "Copy details")
    program.press("Space")
    for text in (program.prompts.copied[-1], program.find(QPlainTextEdit, dialog).toPlainText(), log(data_dir)):
        assert "KeyError" in text
        for part in ("Zoe", "zoe@", "Harbor", "Duluth"):
            assert part not in text
    assert str(data_dir) not in program.prompts.copied[-1]
    program.press_until("Tab", "Carry on")
    program.press("Return")
    assert not [d for d in program.window.findChildren(QDialog) if d.isVisible()]
    assert program.window.isVisible()


def log(data_dir: Path) -> str:
    return (data_dir / LOG_NAME).read_text(encoding="utf-8")


def test_a_bug_while_a_fact_is_saved(known: Program, data_dir: Path) -> None:
    program = known
    program.press_until("Tab", "Location")
    program.type("Duluth")
    with broken(applications, "edit"):
        program.press("Return")
    bug_told(program, data_dir)
    field = program.find(QLineEdit, accessibleName="Location")
    assert field.text() == "Duluth", "what was typed is still there"
    assert program.focused is field
    program.press("Return")
    assert program.db.read.application(1).location == "Duluth"


def test_a_bug_while_an_advert_is_read_and_saved(known: Program, data_dir: Path) -> None:
    program = known
    QGuiApplication.clipboard().setText(POSTING)
    program.press("Ctrl+N")
    dialog = program.find(QDialog)
    with broken(capturing, "preview"):
        program.press("Ctrl+V")
        program.qtbot.waitUntil(lambda: bool(program.bugs))
        program.settle()
    bug_told_over(program, dialog, data_dir)
    program.press_until("Tab", "Employer")
    program.press("Shift+Tab", "End")
    program.type(" ")
    program.qtbot.waitUntil(lambda: any(text.startswith("Asks for 6") for text in program.texts(dialog)))
    with broken(capturing, "save"):
        program.press("Ctrl+Return")
    bug_told_over(program, dialog, data_dir)
    program.press("Ctrl+Return")
    assert len(program.db.read.applications()) == 2


def bug_told_over(program: Program, dialog: QDialog, data_dir: Path) -> None:
    """As :func:`bug_told`, while another dialog goes on."""
    program.settle()
    [bug] = program.bugs
    program.bugs.clear()
    assert bug.startswith("KeyError at ")
    told = program.find(QDialog, windowTitle="Something went wrong")
    program.click("Copy details", told)
    assert "Harbor" not in program.prompts.copied[-1]
    program.click("Carry on", told)
    assert dialog.isVisible(), "what was begun goes on"
    assert "Harbor" not in log(data_dir)


def test_a_bug_while_the_letter_is_written(known: Program, data_dir: Path) -> None:
    from apptracker.services import letters

    program = known
    with broken(letters, "current"):
        program.press("Ctrl+L")
    bug_told(program, data_dir)
    program.press("Ctrl+1", "Ctrl+3", "Down", "Return", "Ctrl+L")
    program.click("Posting")
    program.click("Letter")
    assert program.find(LetterView).letter is not None


@pytest.mark.parametrize(
    ("code", "words"),
    [("store.full", "nothing was saved"), ("store.readonly", "cannot be written"), ("store.io", "disk failed")],
)
def test_a_disk_that_refuses(known: Program, data_dir: Path, code: str, words: str) -> None:
    program = known
    before = state(data_dir)
    with refusing(code, data_dir):
        program.press("Ctrl+M", "Down", "Return")  # another stage
        assert words in program.toast
        assert "apptracker " not in program.toast.replace("apptracker.sqlite3", ""), "no command line in the window"
        assert program.window.pane.page is not None
        assert program.window.pane.page.head.stage.stage == "Saved"

        program.press("Ctrl+Shift+N")
        note = program.find(QDialog)
        program.type("They rang back")
        program.press("Ctrl+Return")
        assert note.isVisible(), "a note that was not stored stays open"
        assert any(words in text for text in program.texts(note)) or words in program.toast
        typed = [w.toPlainText() for w in note.findChildren(QPlainTextEdit)]
        assert "They rang back" in typed
    program.press("Ctrl+Return")
    assert not [d for d in program.window.findChildren(QDialog) if d.isVisible()]
    assert any("They rang back" in event.text for event in program.db.read.events(1))
    assert state(data_dir) != before


def test_a_disk_that_fills_up_in_quick_capture_and_in_the_letter(
    known: Program, data_dir: Path, tmp_path: Path
) -> None:
    program = known
    profiles.import_resume(program.db, resume_bytes(), "me.json")
    QGuiApplication.clipboard().setText(POSTING)
    program.press("Ctrl+N", "Ctrl+V")
    dialog = program.find(QDialog)
    program.qtbot.waitUntil(lambda: any(text.startswith("Asks for 6") for text in program.texts(dialog)))
    with refusing("store.full", data_dir):
        program.press("Ctrl+Return")
        assert any("nothing was saved" in text for text in program.texts(dialog))
        assert program.find(QLineEdit, dialog, accessibleName="Employer").text() == "Harbor Mutual"
    program.press("Ctrl+Return")
    assert not [d for d in program.window.findChildren(QDialog) if d.isVisible()]
    program.press("Ctrl+L")
    view = program.find(LetterView)
    view.side.choose("check")
    program.press_until("Tab", "Why this employer")
    program.type("Your claims team answers at night")
    pdf = tmp_path / "letter.pdf"
    with refusing("store.full", data_dir):
        program.press("Ctrl+Return")
        assert any("nothing was saved" in text for text in program.texts(view))
        assert name_of(program.focused) == "Why this employer"
        assert program.focused.toPlainText() == "Your claims team answers at night"  # type: ignore[attr-defined]
        program.prompts.saves.append(pdf)
        program.press("Ctrl+Shift+E")
        assert "nothing was saved" in program.toast
        assert not pdf.exists()
    program.press("Ctrl+Return")
    assert program.db.read.application(2).why == "Your claims team answers at night"
    program.prompts.saves.append(pdf)
    program.press("Ctrl+Shift+E")
    assert pdf.exists()
    program.prompts.saves.append(tmp_path / "no such folder" / "letter.pdf")
    program.press("Ctrl+Shift+E")
    assert "no folder" in program.toast
