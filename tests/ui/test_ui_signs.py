"""Signs of the employer, and what the guide put on the prep sheet, on the application page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox
from support import POSTING
from ui_helpers import Desk, open_captured

from apptracker.domain.applications import Application
from apptracker.guide.articles import article
from apptracker.services import guide_marks
from apptracker.ui.application.pinned import Pinned
from apptracker.ui.application.signs import SignsDialog, SignsField
from apptracker.ui.pages.application import ApplicationPage


@pytest.fixture
def job(desk: Desk) -> Application:
    return open_captured(desk, f"{POSTING}\nWe promote from within.\n")


def test_a_sign_is_ticked_shown_among_the_facts_and_taken_back(desk: Desk, job: Application) -> None:
    field = desk.find(SignsField)
    desk.click("Look for signs", field)
    dialog = desk.find(SignsDialog)
    assert any("promote from within" in text for text in desk.texts(dialog))
    assert not any(box.isChecked() for box in dialog.findChildren(QCheckBox))
    dialog.boxes["flag:promotes-from-within"].click()
    dialog.boxes["flag:high-turnover"].click()
    desk.keys("Ctrl+Return", dialog)
    assert set(guide_marks.noticed(desk.db, job.id)) == {"flag:promotes-from-within", "flag:high-turnover"}
    names = {article(reference).title for reference in guide_marks.noticed(desk.db, job.id)}  # type: ignore[union-attr]
    assert set(desk.texts(field)) == {f"Good sign: {n}" if "promote" in n else f"To be wary of: {n}" for n in names}
    desk.click("Change the signs", field)
    assert desk.find(SignsDialog).boxes["flag:high-turnover"].isChecked()
    desk.keys("Escape", desk.find(SignsDialog))
    desk.run("undo")
    assert desk.texts(field) == []


def test_signs_are_ticked_by_keyboard(desk: Desk, job: Application) -> None:
    desk.click("Look for signs", desk.find(SignsField))
    dialog = desk.find(SignsDialog)
    first, second, *_ = dialog.boxes
    desk.keys("Space")
    desk.keys("Tab")
    desk.keys("Space")
    desk.keys("Shift+Tab")
    desk.keys("Shift+Tab")
    assert desk.focused is dialog.save_button
    desk.keys("Space")
    assert set(guide_marks.noticed(desk.db, job.id)) == {first, second}


def test_what_is_pinned_can_be_read_and_taken_off(desk: Desk, job: Application) -> None:
    page = desk.find(ApplicationPage)
    page.show_section("interviews")
    desk.settle()
    assert "No interview yet" in desk.texts(page)
    guide_marks.pin(desk.db, job.id, "skill:empathy")
    desk.context.ops.follow()
    desk.settle()
    [reference] = guide_marks.pinned(desk.db, job.id)
    title = article(reference).title  # type: ignore[union-attr]
    card = desk.find(Pinned)
    desk.click(f"Take off the sheet: {title}", card)
    assert guide_marks.pinned(desk.db, job.id) == ()
    assert not card.isVisible()
    desk.run("undo")
    desk.click(title, desk.find(Pinned))
    assert desk.window.pages["guide"].isVisible()
    assert title in desk.texts(desk.window.pages["guide"])
