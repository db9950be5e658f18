"""The guide put to use: read, aim, see what is missing, plan it, put a question on a prep sheet; and all taken back."""

from __future__ import annotations

from pathlib import Path

from program import Program, Starting
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from support import POSTING, resume_bytes, state

from apptracker.domain.clock import FrozenClock
from apptracker.services import capture, guide_marks, profiles, welcome
from apptracker.store import Database
from apptracker.ui.pages.guide import GuidePage
from apptracker.ui.pages.today import TodayPage
from apptracker.ui.searching.palette import Palette


def begun(data_dir: Path, clock: FrozenClock) -> int:
    with Database.open(data_dir, clock) as db:
        profiles.import_resume(db, resume_bytes(), "me.json")
        [one] = capture.capture(db, [capture.Source("advert.txt", POSTING.encode())]).value.captured
        welcome.finish(db)
        assert one.application is not None
        return one.application.id


def guide_of(program: Program) -> GuidePage:
    page = program.window.pages["guide"]
    assert isinstance(page, GuidePage)
    program.qtbot.waitUntil(lambda: page._shelf is not None, timeout=10_000)
    program.settle()
    return page


def test_from_advice_to_a_reminder_and_a_prep_sheet_by_keyboard(
    start: Starting, data_dir: Path, clock: FrozenClock
) -> None:
    application_id = begun(data_dir, clock)
    program = start()
    before = state(data_dir)

    program.press("Ctrl+7")
    page = guide_of(program)
    program.press("Ctrl+F")
    program.type("difficult customer")
    program.press("Return", "Return")
    assert page.reading.isVisible()
    assert "difficult customer" in page.reading.title.text().casefold()
    program.press_until("Tab", "Add to a prep sheet")
    program.press("Return")
    program.qtbot.waitUntil(lambda: program.find(QDialog).isVisible())
    program.settle()
    program.press("Return")
    [pinned] = guide_marks.pinned(program.db, application_id)
    assert pinned.startswith("question:")

    program.context.go.open_application(application_id)
    program.settle()
    program.press("Ctrl+P")
    dialog = program.find(QDialog)
    program.qtbot.waitUntil(lambda: page.reading.title.text() in dialog.text.toPlainText())  # type: ignore[attr-defined]
    program.press("Esc", "Esc")

    program.press("Ctrl+K")
    program.type("technical support agent")
    program.qtbot.waitUntil(lambda: _palette_offers(program, "Technical support agent"))
    program.press("Return")
    page = guide_of(program)
    assert page.reading.title.text() == "Technical support agent"
    program.press_until("Tab", "Aim at this role")
    program.press("Return")
    assert "Technical support agent" in welcome.roles(program.db)

    page.show_tool("readiness")
    program.settle()
    tool = page.tools["readiness"]
    program.qtbot.waitUntil(lambda: any("of 100" in text for text in program.texts(tool)))
    program.click(next(b for b in _buttons(tool) if b.text().startswith("Remind me")))
    [reminder] = [r for r in program.db.read.reminders() if r.rule is None]
    program.press("Ctrl+1")
    agenda = program.find(TodayPage).agenda.agenda
    assert reminder.text in {agenda.index(row).data() for row in range(agenda.rowCount())}

    for _ in range(3):
        program.press("Ctrl+Z")
    assert state(data_dir) == before


def _palette_offers(program: Program, words: str) -> bool:
    palettes = [each for each in program.window.findChildren(Palette) if each.isVisible()]
    return bool(palettes) and any(row.text == words for row in palettes[0].rows.rows)


def _buttons(widget: QWidget) -> list[QAbstractButton]:
    return [each for each in widget.findChildren(QAbstractButton) if each.isVisible()]
