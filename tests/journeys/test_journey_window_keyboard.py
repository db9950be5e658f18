"""From a copied advert to its follow-up by keyboard alone: every key goes where the system would send it, and what has
the keyboard is seen to have it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from program import Program, name_of
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget
from support import POSTING, RESUME

from apptracker.ui.letter.view import LetterView

JOB = "Customer Service Representative at Harbor Mutual"
CALL = (
    "Check that your application for Customer Service Representative reached Harbor Mutual: by phone, "
    "or in their portal"
)
MOST = 45  # key presses, typed text apart, from the first start to the follow-up on Today


class Hands:
    """Presses keys, and looks after each where the keyboard is. ``presses``: how many so far, typed text apart."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.presses = 0
        self.way: list[str] = []

    def press(self, *sequences: str) -> None:
        for each in sequences:
            before = self._picture()
            combination = QKeySequence(each)[0]
            held = QApplication.focusWidget()
            self.program.qtbot.keyClick(self.program.focused, combination.key(), combination.keyboardModifiers())
            self.presses += 1
            self.program.settle()
            self.way.append(f"{each}: {name_of(self.program.focused)}")
            self._see(held, before)

    def press_until(self, key: str, name: str, most: int = 30) -> None:
        for _ in range(most):
            if name_of(self.program.focused) == name:
                return
            self.press(key)
        pytest.fail(f"{key} never came to {name!r}: {self.way}")

    def go_through(self, key: str, times: int) -> list[str]:
        """The names of what a key comes to."""
        names = []
        for _ in range(times):
            self.press(key)
            names.append(name_of(self.program.focused))
        return names

    def type(self, text: str) -> None:
        self.program.type(text)

    def _see(self, held: QWidget | None, before: QImage) -> None:
        """The keyboard is somewhere that can be seen, and where it moved to looks otherwise than before."""
        focused = QApplication.focusWidget()
        assert focused is not None, self.way
        assert focused.isVisible(), self.way
        assert not focused.visibleRegion().isEmpty(), f"out of sight: {self.way}"
        after = self._picture()
        if focused is held or focused.window() is not self._window() or before.size() != after.size():
            return
        place = QRect(focused.mapTo(focused.window(), QPoint()), focused.size()).adjusted(-4, -4, 4, 4)
        assert before.copy(place) != after.copy(place), f"nothing shows the focus: {self.way}"

    def _window(self) -> QWidget:
        return QApplication.activeModalWidget() or self.program.window

    def _picture(self) -> QImage:
        return self._window().grab().toImage()


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    """A profile that lacks the person's name, so that the letter has a blank."""
    basics = {key: value for key, value in RESUME["basics"].items() if key != "name"}  # type: ignore[attr-defined]
    file = tmp_path / "me.json"
    file.write_text(json.dumps({**RESUME, "basics": basics}), encoding="utf-8")
    return file


def test_from_a_copied_advert_to_its_follow_up(program: Program, resume: Path, tmp_path: Path) -> None:
    hands = Hands(program)
    program.prompts.files.append([resume])
    hands.press_until("Tab", "Import it from a file")
    hands.press("Space")
    hands.press_until("Tab", "Skip all")
    hands.press("Return")
    QGuiApplication.clipboard().setText(POSTING)

    hands.press("Ctrl+N", "Ctrl+V")
    dialog = program.find(QDialog)
    program.qtbot.waitUntil(lambda: "Enter saves. The rest can wait." in program.texts(dialog))
    hands.press("Return")
    assert program.toast == f"Added {JOB}"
    assert program.window.pane.beside == 1

    hands.press("Ctrl+Tab")  # from the overview to the posting
    hands.press_until("Tab", "What the posting asks")
    assert spoken(program.focused).startswith("Gap: Clear verbal and written communication. Must have")
    hands.press("Down")
    assert spoken(program.focused).startswith("Gap: Patience. Must have")

    hands.press("Ctrl+L")
    view = program.find(LetterView)
    assert "1 blank to fill" in program.texts(view)
    hands.press_until("Tab", "Your name")
    hands.type("Zoe Ngugi")
    hands.press("Return")
    assert "1 blank to fill" not in program.texts(view)
    hands.press_until("Shift+Tab", "Page")
    hands.press("Right")
    assert "Before it goes out" in program.texts(view)
    findings = [name for name in hands.go_through("Tab", 9) if ": " in name]
    assert "Why: Say in a sentence why this employer." in findings
    pdf = tmp_path / "letter.pdf"
    program.prompts.saves.append(pdf)
    hands.press("Ctrl+Shift+E")
    assert "Zoe Ngugi" in "".join(page.extract_text() for page in PdfReader(pdf).pages)

    hands.press("Ctrl+Shift+S")
    assert name_of(program.focused) == "Sent on"
    hands.press("Return")
    assert program.toast == "Marked as sent; a follow-up is planned for Friday, November 27, 2026"
    hands.press("Ctrl+1")
    assert name_of(program.focused) == "To do"
    hands.press("Down")
    assert CALL in spoken(program.focused)
    hands.press("Return")
    assert program.window.pane.page is not None
    assert program.window.pane.page.tabs.current == "reminders"
    assert hands.presses <= MOST, hands.way


def spoken(view: QWidget) -> str:
    """The row that a list stands at, as a screen reader says it."""
    assert isinstance(view, QAbstractItemView)
    index = view.currentIndex()
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data())
