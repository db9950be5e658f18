"""The top of the overview: where an application stands, what comes next and what is missing, each with a way on."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit
from support import POSTING, resume_bytes
from ui_helpers import Desk, open_captured

from apptracker.domain.applications import Application
from apptracker.services import applications, interviews, letters, packets, people, profiles
from apptracker.ui.application.glance_card import GlanceCard
from apptracker.ui.application.history import HistoryRow
from apptracker.ui.pages.application import ApplicationPage


@pytest.fixture
def job(desk: Desk) -> Application:
    made = applications.add(desk.db, employer="Harbor Mutual", title="Agent", deadline=date(2026, 11, 23)).value
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.context.go.open_application(made.id)
    desk.settle()
    return made


def lines(desk: Desk) -> list[str]:
    desk.context.ops.follow()
    desk.settle()
    return desk.texts(desk.find(GlanceCard))


def test_a_saved_job_says_what_is_missing_and_when_it_closes(desk: Desk, job: Application) -> None:
    assert lines(desk) == ["Saved since today", "Closes in 2 days", "No posting yet", "No letter yet"]
    desk.click("Add it: No posting yet")
    assert desk.find(ApplicationPage).tabs.current == "posting"


def test_what_the_posting_asks_for_and_is_not_answered(desk: Desk) -> None:
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    made = open_captured(desk, POSTING)
    asked = next(line for line in lines(desk) if "asked for" in line)
    assert "must-have" in asked
    applications.edit(desk.db, made.id, why="They answer the phone.")
    letters.keep(desk.db, made.id)
    assert "The letter is written" in lines(desk)
    packets.send(desk.db, made.id)
    told = lines(desk)
    assert any(line.startswith("Sent on Saturday, November 21, 2026") for line in told)
    assert "No contact person yet" in told
    desk.click("Add a person: No contact person yet")
    desk.find(QDialog).reject()
    people.add_contact(desk.db, made.id, name="Ana")
    assert "No contact person yet" not in lines(desk)


def test_the_next_interview_and_its_prep_sheet(desk: Desk, job: Application) -> None:
    applications.move(desk.db, job.id, "Interviewing", on=date(2026, 11, 12))
    interviews.plan(desk.db, job.id, at="2026-11-24 15:00", zone="America/Chicago", format="phone")
    told = lines(desk)
    assert told[0].startswith("Interviewing since 11/12/26")
    assert told[1].startswith("Phone interview in 3 days")
    assert "No prep sheet yet" in told
    interviews.move(desk.db, 1, at="2026-11-20 15:00")
    assert any(line.startswith("Phone interview was yesterday") for line in lines(desk))
    desk.click(
        next(b for b in desk.find(GlanceCard).findChildren(type(desk.button("Overview"))) if "how it went" in b.text())
    )
    assert desk.find(ApplicationPage).tabs.current == "interviews"


def test_one_that_ended_asks_for_nothing_but_why(desk: Desk, job: Application) -> None:
    assert not desk.find(ApplicationPage).overview.fields["ending_reason"].isVisible()
    applications.move(desk.db, job.id, "Rejected")
    assert lines(desk) == ["Rejected since today, applied today", "No reason noted"]
    desk.click("Note it: No reason noted")
    field = desk.find(QLineEdit, accessibleName="Why it ended")
    assert field.hasFocus()
    desk.type("Too far away")
    desk.keys("Return", field)
    assert lines(desk)[1] == "Because: Too far away"
    assert desk.db.read.application(job.id).ending_reason == "Too far away"
    desk.click(f"History: {lines(desk)[0]}")
    wrong = desk.find(HistoryRow, accessibleName="today: Saved → Rejected")
    desk.click("Delete this line", wrong)
    assert desk.db.read.application(job.id).ending_reason is None
