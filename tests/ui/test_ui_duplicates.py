"""No double application by accident: what is there already is noticed, kept with, linked, told apart or merged."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from support import POSTING
from ui_helpers import Desk, open_captured

from apptracker.domain.applications import Application
from apptracker.domain.records import LinkKind
from apptracker.services import applications, duplicates
from apptracker.ui.capture import CaptureDialog
from apptracker.ui.capturing.one import PAUSE

JOB = "Customer Service Representative at Harbor Mutual"
OLDER = POSTING.replace("- Typing 40 words per minute\n", "").replace("17.00", "16.50")


@pytest.fixture(autouse=True)
def _empty_clipboard(qtbot: object) -> None:
    QGuiApplication.clipboard().clear()


def paste(desk: Desk, text: str) -> CaptureDialog:
    desk.run("capture")
    [dialog] = [d for d in desk.window.findChildren(CaptureDialog) if d.isVisible()]
    data = QMimeData()
    data.setText(text)
    dialog.one.advert.insertFromMimeData(data)
    QTest.qWait(PAUSE + 80)
    return dialog


def first(desk: Desk, **values: object) -> Application:
    told = {"employer": "Harbor Mutual", "title": "Customer Service Representative"} | values
    return applications.add(desk.db, **told).value  # type: ignore[arg-type]


def ways(desk: Desk) -> list[str]:
    """What can be done about look-alikes on the application page."""
    buttons = desk.window.pane.page.overview.doubles.findChildren(QPushButton)  # type: ignore[union-attr]
    return [b.text() for b in buttons if b.isVisible()]


def said(desk: Desk) -> str:
    labels = desk.window.pane.page.overview.doubles.findChildren(QLabel)  # type: ignore[union-attr]
    return " ".join(each.text() for each in labels if each.isVisible())


def show(desk: Desk, application_id: int) -> None:
    desk.context.go.open_application(application_id, "overview")
    desk.settle()


def test_a_newer_version_is_kept_with_the_application_there(desk: Desk) -> None:
    old = open_captured(desk, OLDER)
    desk.context.go.close_application()
    dialog = paste(desk, POSTING)
    desk.click(f"Keep as the newer version of {JOB}", dialog)
    assert not [d for d in desk.window.findChildren(CaptureDialog) if d.isVisible()]
    assert [a.id for a in desk.db.read.applications()] == [old.id]
    assert [p.text for p in desk.db.read.postings(old.id)] == [OLDER, POSTING]
    assert desk.toast.startswith("Kept as the newer version: asks 1 more thing")
    assert desk.window.pane.application_id == old.id
    desk.click("Undo")
    assert [p.text for p in desk.db.read.postings(old.id)] == [OLDER]


def test_the_very_same_posting_is_not_offered_as_a_newer_one(desk: Desk) -> None:
    open_captured(desk, POSTING)
    dialog = paste(desk, POSTING)
    texts = desk.texts(dialog)
    assert any(text.startswith(f"You have this already: {JOB}") for text in texts)
    assert "Its posting is the very same." in texts
    names = [b.text() for b in dialog.one.boxes.findChildren(QPushButton) if b.isVisible()]
    assert names == ["Open it", "It is advertised again"]
    dialog.done(0)


def test_a_job_advertised_again_is_saved_and_linked(desk: Desk) -> None:
    old = first(desk, applied_on=date(2026, 11, 9))
    dialog = paste(desk, POSTING)
    desk.click(f"{JOB} is advertised again", dialog)
    [_, new] = desk.db.read.applications()
    assert [(link.other_id, link.kind) for link in desk.db.read.links(new.id)] == [(old.id, LinkKind.REPOST)]
    assert desk.window.pane.application_id == new.id
    assert said(desk) == f"Advertised before: {JOB}, applied 12 days ago."
    show(desk, old.id)
    assert said(desk) == f"Advertised again: {JOB}, saved today."
    desk.click(f"Unlink {JOB}")
    assert desk.db.read.links(new.id) == []
    assert ways(desk) == ["Open it", "Merge", "Advertised again", "Another job"]  # nothing is said of them any more


def test_several_like_it_take_little_room(desk: Desk) -> None:
    for place in ("Leeds", "York", "Hull", "Bath"):
        first(desk, location=place)
    dialog = paste(desk, POSTING)
    texts = desk.texts(dialog)
    assert sum(text.startswith("You have one like it in another place") for text in texts) == 1
    assert sum(text.startswith("Also: ") for text in texts) == 2
    assert "And 1 more like it." in texts
    dialog.done(0)


def test_the_page_says_what_looks_the_same_and_opens_it(desk: Desk) -> None:
    old = first(desk, applied_on=date(2026, 11, 9))
    new = first(desk)
    show(desk, new.id)
    assert said(desk) == f"You applied for this job 12 days ago, it seems: {JOB}."
    assert ways(desk) == ["Open it", "Merge", "Advertised again", "Another job"]
    desk.click(f"Open {JOB}")
    assert desk.window.pane.application_id == old.id
    assert said(desk).startswith(f"Looks like the same job as {JOB}.")  # this one is the one that was sent


@pytest.mark.parametrize(
    ("way", "kind"),
    [("is this job, advertised at another time", LinkKind.REPOST), ("is another job", LinkKind.DIFFERENT)],
)
def test_what_the_person_says_is_kept_and_can_be_taken_back(desk: Desk, way: str, kind: LinkKind) -> None:
    old, new = first(desk), first(desk)
    show(desk, new.id)
    desk.click(f"{JOB} {way}")
    assert [(link.other_id, link.kind) for link in desk.db.read.links(new.id)] == [(old.id, kind)]
    assert "Merge" not in ways(desk)
    desk.click("Undo")
    assert desk.db.read.links(new.id) == []
    assert "Merge" in ways(desk)


def test_merging_keeps_the_one_that_is_open(desk: Desk) -> None:
    old = first(desk, applied_on=date(2026, 11, 9), url="https://harbor.example/jobs/1")
    new = first(desk)
    show(desk, new.id)
    desk.click(f"Merge {JOB} into this application")
    assert [a.id for a in desk.db.read.applications()] == [new.id]
    assert desk.window.pane.application_id == new.id
    assert desk.db.read.application(new.id).stage == "Applied"
    assert desk.toast == f"{JOB} is merged into this one"
    assert ways(desk) == []
    desk.click("Undo")
    assert sorted(a.id for a in desk.db.read.applications()) == [old.id, new.id]
    assert "Merge" in ways(desk)


def test_a_place_that_is_another_is_said(desk: Desk) -> None:
    first(desk, applied_on=date(2026, 11, 9), location="Leeds")
    new = first(desk, location="Duluth")
    show(desk, new.id)
    assert said(desk) == f"Looks like the same job as {JOB}. Applied 12 days ago, in Leeds."


def test_nothing_comes_up_while_the_person_types(desk: Desk) -> None:
    new = first(desk, title="Clerk")
    show(desk, new.id)
    title = desk.window.pane.page.overview.fields["title"].editor  # type: ignore[union-attr]
    title.setFocus()
    title.selectAll()
    desk.type("Customer Service Repr")
    first(desk)
    desk.context.ops.follow()
    desk.settle()
    assert title.text() == "Customer Service Repr"
    desk.type("esentative")
    desk.keys("Return")
    assert "Merge" in ways(desk)


def test_sending_says_that_the_job_was_applied_for_already(desk: Desk) -> None:
    old = first(desk, applied_on=date(2026, 11, 9))
    applications.move(desk.db, old.id, "Rejected")
    new = open_captured(desk, POSTING, "letter")
    desk.run("application.sent")
    form = desk.window.pane.page.section("letter").view.send_form  # type: ignore[union-attr]
    assert form.before.words == f"You applied for this job 12 days ago already: {JOB}. Rejected now."
    desk.click("Open that application", form)
    assert desk.window.pane.application_id == old.id
    show(desk, new.id)
    duplicates.link(desk.db, new.id, old.id, LinkKind.DIFFERENT)
    desk.context.ops.follow()
    desk.run("application.sent")
    assert form.before.words == ""


@pytest.mark.parametrize("linked", [False, True])
def test_moving_to_applied_by_hand_says_so_with_undo(desk: Desk, linked: bool) -> None:
    old, new = first(desk, applied_on=date(2026, 11, 9)), first(desk)
    if linked:
        duplicates.link(desk.db, new.id, old.id, LinkKind.REPOST)
    show(desk, new.id)
    desk.window.pane.page.head.stage_chosen.emit("Applied")  # type: ignore[union-attr]
    desk.settle()
    assert desk.toast == f"Moved to Applied. You applied for this job 12 days ago already: {JOB}"
    desk.click("Undo")
    assert desk.db.read.application(new.id).applied_on is None


def test_moving_in_the_table_says_so_too(desk: Desk) -> None:
    first(desk, applied_on=date(2026, 11, 9))
    new, third = first(desk), first(desk, title="Clerk")
    desk.context.go.show_page("applications")
    desk.settle()
    page = desk.window.pages["applications"]
    page.acting._move([new.id], "Applied")  # type: ignore[attr-defined]
    assert desk.toast.endswith(f"You applied for this job 12 days ago already: {JOB}")
    desk.click("Undo")
    page.acting._move([new.id, third.id], "Applied")  # type: ignore[attr-defined]
    assert desk.toast == "2 applications moved to Applied. You applied for one of them before"
    desk.click("Undo")
    page.acting._move([third.id], "Applied")  # type: ignore[attr-defined]
    assert desk.toast == "Harbor Mutual moved to Applied"
