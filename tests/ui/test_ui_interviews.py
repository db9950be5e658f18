"""The page of all interviews: coming ones with whether they are prepared, past ones with what came of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from ui_helpers import Desk

from apptracker.domain.applications import Application, InterviewFormat
from apptracker.services import applications, interviews
from apptracker.store import Database
from apptracker.ui.application.planning import OutcomeDialog
from apptracker.ui.calendar import agenda_rows
from apptracker.ui.calendar.planning import PlanOnDayDialog
from apptracker.ui.pages.interviews import PAST, InterviewsPage


@pytest.fixture
def job(db: Database) -> Application:
    return applications.add(db, employer="Harbor Mutual", title="Agent").value


@pytest.fixture
def begin(open_desk: Callable[..., Desk]) -> Callable[[], Desk]:
    def beginning() -> Desk:
        desk = open_desk("interviews")
        with desk.qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        page_of(desk).setFocus()
        return desk

    return beginning


def page_of(desk: Desk) -> InterviewsPage:
    page = desk.window.pages.currentWidget()
    assert isinstance(page, InterviewsPage)
    return page


def plan(db: Database, job: Application, at: str) -> int:
    return interviews.plan(db, job.id, at=at, zone="America/Chicago", format=InterviewFormat.VIDEO).value.id


def rows(desk: Desk) -> list[str]:
    model = page_of(desk).list.model_
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def spoken(desk: Desk, row: int) -> str:
    model = page_of(desk).list.model_
    return str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole))


def test_none_yet_teaches(begin: Callable[[], Desk]) -> None:
    desk = begin()
    assert "No interviews yet" in desk.texts(page_of(desk))
    desk.click("Plan an interview", page_of(desk))
    form = desk.find(PlanOnDayDialog)
    form.reject()


def test_coming_and_past(db: Database, job: Application, begin: Callable[[], Desk]) -> None:
    other = applications.add(db, employer="Vale Care", title="Nurse").value
    plan(db, job, "2026-11-25 15:00")
    plan(db, other, "2026-11-23 10:00")
    held = plan(db, job, "2026-11-10 10:00")
    plan(db, other, "2026-11-19 10:00")
    interviews.finish(db, held)
    interviews.cancel(db, plan(db, job, "2026-11-27 10:00"))
    desk = begin()
    assert rows(desk) == ["Coming", "Vale Care", "Harbor Mutual", "Past", "Vale Care", "Harbor Mutual"]
    assert desk.window.header.summary.text() == "2 coming, 2 without a prep sheet"
    assert spoken(desk, 1).startswith(
        "Monday, November 23, 2026, 10:00\u202fAM, Interview, Vale Care, No prep sheet yet"
    )
    assert "Say how it went" in spoken(desk, 4)
    assert "Done" in spoken(desk, 5)
    desk.keys("Alt+Right")
    assert spoken(desk, 1).startswith("Tuesday, November 24")
    desk.keys("Down")
    desk.keys("Down")
    desk.keys("D")
    desk.find(OutcomeDialog).reject()


def test_enter_opens_its_application(db: Database, job: Application, begin: Callable[[], Desk]) -> None:
    plan(db, job, "2026-11-25 15:00")
    desk = begin()
    desk.keys("Return")
    assert desk.context.go.application_beside == job.id


def test_earlier_ones_come_when_asked_for(db: Database, job: Application, begin: Callable[[], Desk]) -> None:
    day = db.clock.now().date()
    for number in range(PAST + 2):
        plan(db, job, f"{day - timedelta(days=number + 1)} 10:00")
    desk = begin()
    assert len(rows(desk)) == 1 + PAST + 1
    assert rows(desk)[-1] == "Show earlier ones"
    desk.keys("End")
    desk.keys("Return")
    assert len(rows(desk)) == 1 + PAST + 2


@pytest.mark.parametrize("density", ["comfortable", "compact"])
def test_the_two_lines_of_a_row_never_meet(
    db: Database, job: Application, begin: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch, density: str
) -> None:
    """In compact rows the second line once stood on the first."""
    plan(db, job, "2026-12-01 10:00")
    desk = begin()
    desk.context.theme.adjust(density=density)
    put: list[QRect] = []

    def noted(painter: QPainter, rect: QRect, text: str, where: Qt.AlignmentFlag) -> None:
        if text:
            flags = int(where | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
            put.append(painter.fontMetrics().boundingRect(rect, flags, text))

    monkeypatch.setattr(agenda_rows, "_put", noted)
    page_of(desk).list.viewport().grab()
    assert len(put) == 4
    assert not any(one.intersects(other) for one, other in combinations(put, 2))
