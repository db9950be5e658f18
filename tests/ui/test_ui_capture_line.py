"""Quick capture from one typed line: understood as it is typed, saved by Enter, whatever the person corrects wins."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from ui_helpers import Desk

from apptracker.domain.applications import Application, WorkMode
from apptracker.services import applications
from apptracker.ui.capturing.advert import AdvertField
from apptracker.ui.capturing.one import PAUSE
from apptracker.ui.notifying import show_place


@pytest.fixture
def line(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(desk.context.go, "open_application", lambda *_, **__: None)
    QApplication.clipboard().clear()
    applications.add(desk.db, employer="Telenova", title="Back office")
    desk.run("capture")
    with desk.qtbot.waitActive(desk.find(QDialog)):
        desk.find(QDialog).activateWindow()
    return desk


def read(desk: Desk) -> None:
    QTest.qWait(PAUSE + 60)
    desk.settle()


def field(desk: Desk, name: str) -> QLineEdit:
    return desk.find(QLineEdit, accessibleName=name)


def latest(desk: Desk) -> Application:
    return max(desk.db.read.applications(), key=lambda application: application.id)


def is_open(desk: Desk) -> bool:
    return any(each.isVisible() for each in desk.window.findChildren(QDialog))


def test_one_line_and_enter(line: Desk) -> None:
    line.type("Telenova, Customer service agent, remote, 18-19 EUR/hour, https://telenova.example/7")
    read(line)
    assert field(line, "Title").text() == "Customer service agent"
    assert any(words.startswith("Enter saves.") for words in line.texts(line.find(QDialog)))
    line.keys("Return")
    assert not is_open(line)
    made = latest(line)
    assert (made.employer, made.title, made.work_mode) == ("Telenova", "Customer service agent", WorkMode.REMOTE)
    assert made.url == "https://telenova.example/7"
    assert str(made.pay) == "18 to 19 EUR per hour"


def test_enter_before_the_line_was_read_waits_for_it(line: Desk) -> None:
    line.type("agente de Telenova")
    line.keys("Return")
    assert not is_open(line)
    assert (latest(line).employer, latest(line).title) == ("Telenova", "agente")


def test_enter_behind_half_a_line_begins_another(line: Desk) -> None:
    line.type("Harbor Mutual")
    read(line)
    assert any("With both, Enter saves" in words for words in line.texts(line.find(QDialog)))
    line.keys("Return")
    assert is_open(line)
    line.type("Team lead")
    advert = line.find(AdvertField)
    assert advert.toPlainText() == "Harbor Mutual\nTeam lead"
    line.keys("Ctrl+Return")
    assert (latest(line).employer, latest(line).title) == ("Harbor Mutual", "Team lead")


def test_what_the_person_corrects_wins_over_what_is_typed_on(line: Desk) -> None:
    line.type("Agent, Duluth")
    read(line)
    employer = field(line, "Employer")
    employer.setFocus()
    line.type("Harbor Mutual", employer)
    advert = line.find(AdvertField)
    advert.setFocus()
    line.type(", 17 USD/hour", advert)
    read(line)
    assert employer.text() == "Harbor Mutual"
    line.keys("Return")
    assert (latest(line).employer, latest(line).title) == ("Harbor Mutual", "Agent")


def test_one_like_it_is_told_and_the_line_can_still_be_saved(line: Desk) -> None:
    line.type("Back office at Telenova")
    read(line)
    assert any(words.startswith("You have this already") for words in line.texts(line.find(QDialog)))
    line.keys("Return")
    assert len(line.db.read.applications()) == 2


def test_the_tray_leads_here(desk: Desk) -> None:
    show_place(desk.context.go, "capture")
    assert desk.find(AdvertField).isVisible()
    desk.find(QDialog).reject()
