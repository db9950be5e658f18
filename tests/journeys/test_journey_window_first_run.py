"""The first run by keyboard: three steps answered or skipped, the first thing to do, sample data in and out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from program import Program, Starting, name_of
from PySide6.QtWidgets import QDialog
from support import state

from apptracker.guide.entries import Role
from apptracker.guide.library import all_of
from apptracker.services import welcome
from apptracker.ui.pages.applications import ApplicationsPage
from apptracker.ui.pages.today import TodayPage


def step_of(program: Program) -> str:
    return next(text for text in program.texts() if text.startswith(("Step ", "Ready")))


def but_welcomed(data: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """All data but the note that the welcome is over."""
    return {**data, "setting": [row for row in data["setting"] if "welcomed" not in row]}


def test_three_steps_answered_lead_to_the_first_posting(program: Program, start: Starting) -> None:
    assert step_of(program) == "Step 1 of 3: Who you are"
    for text in ("Zoe Ngugi", "zoe@example.com", "(218) 555-0199", "Duluth"):
        program.type(text)
        program.press("Tab")
    program.type("united states")
    program.press("Return")
    assert step_of(program) == "Step 2 of 3: What you look for"
    program.press("Space")
    program.press_until("Tab", "Another role")
    program.type("Night porter")
    program.press("Return", "Return")
    assert step_of(program) == "Step 3 of 3: How follow-ups work"
    program.press("Return")
    assert step_of(program) == "Ready"
    assert name_of(program.focused) == "Add your first posting"
    program.press("Return")
    assert program.find(QDialog).windowTitle() == "Add a posting"
    assert name_of(program.focused) == "Posting"
    program.type("Harbor Mutual, Agent")
    program.press("Ctrl+Return")
    assert program.db.read.application(1).employer == "Harbor Mutual"
    profile = program.db.read.profile()
    assert (profile.single("basics:name"), profile.location("countryCode")) == ("Zoe Ngugi", "US")
    assert welcome.roles(program.db) == (next(iter(all_of(Role).values())).name, "Night porter")
    program.press("Ctrl+Q")
    assert not program.window.isVisible()
    again = start()
    assert again.window.root.count() == 1, "nobody is welcomed twice"


def test_all_skipped_and_sample_data_in_and_out(program: Program, data_dir: Path) -> None:
    before = state(data_dir)
    for _ in range(3):
        program.press_until("Tab", "Skip")
        program.press("Return")
    assert step_of(program) == "Ready"
    program.press_until("Tab", "Go to Today")
    program.press("Return")
    assert program.window.header.title.text() == "Today"
    assert but_welcomed(state(data_dir)) == but_welcomed(before)

    program.press_until("Tab", "Try it with sample data")
    program.press("Return")
    page = program.find(TodayPage)
    assert page.agenda.agenda.rowCount() > 3
    assert page.isAncestorOf(program.focused), "the keyboard stays on the page"
    program.press("Ctrl+3")
    assert program.find(ApplicationsPage).model.rowCount() >= 10

    program.press("Ctrl+K")
    program.type("remove sample")
    program.press("Return")
    assert program.toast == "The sample data is gone"
    assert but_welcomed(state(data_dir)) == but_welcomed(before)
    program.press("Ctrl+1")
    assert any("Your day starts here" in text for text in program.texts(page))
