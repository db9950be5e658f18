"""The stages in the settings: renamed where they stand, moved by mouse and keys, hidden, added and deleted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from ui_helpers import Desk

from apptracker.domain.stages import DEFAULT_STAGES, StageKind
from apptracker.services import applications, stages
from apptracker.store import Database
from apptracker.ui.settings.stage_rows import MEANS, StageRow
from apptracker.ui.settings.stages import Adding, Emptying, Stages

FIRST = [name for name, _ in DEFAULT_STAGES]


@pytest.fixture
def settings(open_desk: Callable[..., Desk]) -> Desk:
    desk = open_desk("settings:stages")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return desk


def row(desk: Desk, name: str) -> StageRow:
    [found] = [r for r in desk.window.findChildren(StageRow) if r.isVisible() and r.stage.name == name]
    return found


def in_view(desk: Desk) -> list[str]:
    """The names of the rows, from top to bottom."""
    rows = [r for r in desk.window.findChildren(StageRow) if r.isVisible()]
    return [r.field.line.text() for r in sorted(rows, key=lambda r: r.y())]


def stored(desk: Desk) -> list[str]:
    return [stage.name for stage in desk.db.read.stages()]


def test_every_kind_is_told_in_plain_words(settings: Desk) -> None:
    assert set(MEANS) == set(StageKind)
    assert in_view(settings) == FIRST
    assert "Sent, waiting for an answer" in settings.texts(settings.find(Stages))


def test_a_name_is_typed_over_and_shows_everywhere(settings: Desk, db: Database) -> None:
    applications.add(db, employer="Harbor Mutual", title="Agent")
    line = row(settings, "Saved").field.line
    line.setFocus()
    line.selectAll()
    settings.type("To do")
    settings.keys("Return")
    assert stored(settings)[0] == "To do"
    assert settings.toast == "The stage is called To do now"
    settings.context.go.show_page("applications")
    settings.settle()
    assert db.read.application(1).stage == "To do"
    settings.run("undo")
    settings.context.go.show_page("settings")
    settings.settle()
    assert in_view(settings) == FIRST


def test_a_name_that_is_taken_is_refused_beside_the_field(settings: Desk) -> None:
    field = row(settings, "Saved").field
    field.line.setFocus()
    field.line.selectAll()
    settings.type("applied")
    settings.keys("Return")
    assert "already" in field.note.text()
    assert field.line.text() == "applied"  # kept, to be corrected
    settings.keys("Escape")
    assert field.line.text() == "Saved"


def test_keys_move_a_row_and_the_keyboard_stays(settings: Desk) -> None:
    line = row(settings, "Screening").field.line
    line.setFocus()
    settings.keys("Alt+Up")
    assert stored(settings)[:3] == ["Saved", "Screening", "Applied"]
    assert in_view(settings) == stored(settings)
    assert settings.focused is line
    settings.keys("Alt+Down")
    assert stored(settings) == FIRST
    row(settings, "Saved").field.line.setFocus()
    settings.keys("Alt+Up")  # it is the first already
    assert stored(settings) == FIRST
    order = [w for w in walk(settings) if isinstance(w, QLineEdit)]
    assert [line.text() for line in order] == FIRST


def walk(desk: Desk) -> list[object]:
    """What Tab comes to from the first name on."""
    row(desk, desk.db.read.stages()[0].name).field.line.setFocus()
    seen: list[object] = []
    while desk.focused not in seen and settings_card(desk).isAncestorOf(desk.focused):
        seen.append(desk.focused)
        desk.keys("Tab")
    return seen


def settings_card(desk: Desk) -> Stages:
    return desk.find(Stages)


def test_a_row_is_dragged_to_another_place(settings: Desk) -> None:
    grip, target = row(settings, "Saved").grip, row(settings, "Screening")
    down = grip.mapFromGlobal(target.mapToGlobal(QPoint(0, target.height() - 2))).y()
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())
    QTest.mouseMove(grip, QPoint(4, down))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    settings.settle()
    assert stored(settings)[:4] == ["Applied", "Screening", "Saved", "Interviewing"]
    assert in_view(settings) == stored(settings)
    settings.run("undo")
    assert in_view(settings) == FIRST


def test_a_stage_is_hidden_and_one_that_is_needed_stays(settings: Desk) -> None:
    settings.click("Hide Declined")
    assert next(stage for stage in settings.db.read.stages() if stage.name == "Declined").hidden
    assert settings.button("Show Declined")
    settings.click("Hide Applied")
    assert "one stage that means 'Applied' must show" in settings_card(settings).problem.text().lower().replace(
        "'applied'", "'Applied'"
    )
    settings.click("Show Declined")
    assert not settings_card(settings).problem.isVisible()


def test_a_stage_is_added_renamed_and_deleted_by_keyboard(settings: Desk) -> None:
    settings.click("Add a stage")
    form = settings.find(Adding)
    settings.type("Second interview")
    settings.keys("Return")
    assert stored(settings)[3:5] == ["Interviewing", "Second interview"]
    assert not form.isVisible()
    assert settings.focused is row(settings, "Second interview").field.line
    settings.click("Delete Second interview")
    assert stored(settings) == FIRST
    assert settings_card(settings).isAncestorOf(settings.focused)
    settings.click("Undo", settings.window.toast)
    assert "Second interview" in in_view(settings)


def test_a_name_that_cannot_be_keeps_the_form_open(settings: Desk) -> None:
    settings.click("Add a stage")
    settings.click("Add stage")
    form = settings.find(Adding)
    assert form.problem.text().startswith("A stage needs a name")
    settings.type("Offer")
    settings.click("Add stage")
    assert "already" in form.problem.text()
    assert form.name.text() == "Offer"
    settings.click("Cancel", form)
    assert stored(settings) == FIRST


def test_what_is_in_a_stage_goes_to_another_first(settings: Desk, db: Database) -> None:
    stages.add(db, "Phone chat", StageKind.SCREENING)
    job = applications.add(db, employer="Harbor Mutual", title="Agent").value
    applications.move(db, job.id, "Phone chat")
    settings.context.ops.follow()
    settings.settle()
    assert "1 application" in settings.texts(row(settings, "Phone chat"))
    settings.click("Delete Phone chat")
    panel = settings.find(Emptying)
    assert "1 application is in Phone chat. Where to?" in settings.texts(panel)
    assert panel.y() > row(settings, "Phone chat").y()
    assert settings.find(QComboBox, panel).currentText() == "Screening"  # it means the same
    settings.click("Cancel", panel)
    assert "Phone chat" in stored(settings)
    settings.click("Delete Phone chat")
    settings.click("Move them and delete the stage")
    assert stored(settings) == FIRST
    assert db.read.application(job.id).stage == "Screening"
    settings.run("undo")
    assert db.read.application(job.id).stage == "Phone chat"


def test_stages_that_are_alone_in_their_meaning_cannot_be_deleted(settings: Desk) -> None:
    assert not any(r.remove.isVisible() for r in settings.window.findChildren(StageRow))


def test_the_first_names_come_back_in_one_click(settings: Desk, db: Database) -> None:
    card = settings_card(settings)
    assert not card.restore.isVisible()
    for stage in db.read.stages():
        stages.rename(db, stage.id, f"Mine {stage.id}")
    settings.context.ops.follow()
    settings.settle()
    settings.click("Give the first names back")
    assert in_view(settings) == FIRST
    assert not card.restore.isVisible()
    settings.run("undo")
    assert in_view(settings)[0].startswith("Mine")


def test_what_is_being_typed_stays_when_something_changes(settings: Desk, db: Database) -> None:
    line = row(settings, "Offer").field.line
    line.setFocus()
    line.selectAll()
    settings.type("They like me")
    stages.rename(db, 1, "Wishes")
    settings.context.ops.follow()
    settings.settle()
    assert line.text() == "They like me"
    assert in_view(settings)[0] == "Wishes"
    settings.keys("Escape")
    assert line.text() == "Offer"
