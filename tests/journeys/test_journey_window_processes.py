"""The command line in a process of its own while the window is open: the window shows it by itself, soon."""

from __future__ import annotations

from pathlib import Path

from program import Program, Starting
from support import launch

from apptracker.ui.pages.applications import ApplicationsPage
from apptracker.ui.pages.today import TodayPage

SOON = 2000  # milliseconds


def shown(program: Program) -> list[tuple[str | None, str]]:
    """What the table shows: employer and stage."""
    model = program.find(ApplicationsPage).model
    rows = [model.row_at(place) for place in range(model.rowCount())]
    return sorted((row.employer, row.stage) for row in rows if row is not None)


def test_what_the_command_line_does_appears_by_itself(start: Starting, data_dir: Path) -> None:
    launch("add", "--employer", "Harbor Mutual", "--title", "Agent", data_dir=data_dir).check_returncode()
    program = start()
    program.press("Ctrl+3", "Down", "Return")
    pane = program.window.pane.page
    assert pane is not None
    assert shown(program) == [("Harbor Mutual", "Saved")]
    keyboard = program.focused

    launch("add", "--employer", "Larkspur", "--title", "Clerk", data_dir=data_dir).check_returncode()
    launch("stage", "1", "applied", data_dir=data_dir).check_returncode()
    both = [("Harbor Mutual", "Applied"), ("Larkspur", "Saved")]
    program.qtbot.waitUntil(lambda: shown(program) == both, timeout=SOON)
    program.qtbot.waitUntil(lambda: pane.head.stage.stage == "Applied", timeout=SOON)
    assert program.window.header.summary.text() == "2 applications, 1 waiting for a reply"
    assert program.focused is keyboard, "nobody took the keyboard away"

    launch("undo", data_dir=data_dir).check_returncode()
    back = [("Harbor Mutual", "Saved"), ("Larkspur", "Saved")]
    program.qtbot.waitUntil(lambda: shown(program) == back, timeout=SOON)
    program.qtbot.waitUntil(lambda: pane.head.stage.stage == "Saved", timeout=SOON)

    program.press("Ctrl+Z")  # one history for all: the window takes back what the command line did before
    assert program.toast == "Took back: Added Clerk at Larkspur"
    assert shown(program) == [("Harbor Mutual", "Saved")]


def test_today_follows_too_and_what_is_half_typed_stays(start: Starting, data_dir: Path) -> None:
    launch("add", "--employer", "Harbor Mutual", "--title", "Agent", data_dir=data_dir).check_returncode()
    program = start()
    today = program.find(TodayPage)
    program.press("Ctrl+K")
    program.type("harbor")
    program.press("Return")
    program.press_until("Tab", "Location")
    program.type("Dulu")
    field = program.focused
    launch("remind", "add", "Ring Ana", "--on", "today", data_dir=data_dir).check_returncode()
    launch("edit", "1", "--title", "Team lead", data_dir=data_dir).check_returncode()
    program.qtbot.waitUntil(lambda: today.agenda.agenda.rowCount() == 2, timeout=SOON)
    program.qtbot.waitUntil(lambda: "Team lead" in program.texts(program.window.pane.page), timeout=SOON)
    assert program.focused is field
    program.type("th")
    program.press("Return")
    application = program.db.read.application(1)
    assert (application.location, application.title) == ("Duluth", "Team lead")


def test_an_application_taken_away_elsewhere_closes_its_page(start: Starting, data_dir: Path) -> None:
    launch("add", "--employer", "Harbor Mutual", "--title", "Agent", data_dir=data_dir).check_returncode()
    program = start()
    program.press("Ctrl+3", "Down", "Return")
    pane = program.window.pane.page
    assert pane is not None
    launch("undo", data_dir=data_dir).check_returncode()
    program.qtbot.waitUntil(pane.isHidden, timeout=SOON)
    assert "not there any more" in program.toast
