"""What may have gone out with the letter is offered as it is marked as sent: files attached, and those sent last."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox
from support import POSTING, resume_bytes
from ui_helpers import Desk, open_captured

from apptracker.domain.packets import attached, content_of
from apptracker.services import applications, letters, packets, profiles
from apptracker.ui.letter.sending import SendForm
from apptracker.ui.widgets.basics import Scrolled

CV = b"%PDF-1 me"
LONG = "The certificate of a course about talking to people who are upset, scanned twice.pdf"


@pytest.fixture
def asked(desk: Desk) -> tuple[Desk, SendForm]:
    """Marking as sent has been asked for, and a résumé went out with another application before."""
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    before = applications.add(desk.db, employer="Lakeside", title="Agent").value
    packets.send(desk.db, before.id, on=date(2026, 11, 18), files=[("resume.pdf", CV)])
    id_ = open_captured(desk, POSTING, "letter").id
    letters.keep(desk.db, id_)
    applications.attach(desk.db, id_, [(LONG, b"certificate")])
    with desk.db.change("Answered the form") as uow:
        uow.put_form_answers(id_, [("Notice period?", "Two weeks"), ("Salary?", "")])
    desk.context.ops.follow()
    desk.run("application.sent")
    return desk, desk.find(SendForm)


def _offered(form: SendForm) -> list[QCheckBox]:
    return [box for box in form.findChildren(QCheckBox) if box.isVisible() and "went with it" in box.accessibleName()][
        -2:
    ]


def test_what_is_ticked_goes_out_without_being_looked_for(asked: tuple[Desk, SendForm]) -> None:
    desk, form = asked
    boxes = _offered(form)
    assert [box.accessibleName() for box in boxes] == [
        f"{LONG}, attached here, went with it",
        "resume.pdf, sent last time, 3 days ago, went with it",
    ]
    assert not any(box.isChecked() for box in boxes), "what goes out is for the person to say"
    assert any("your 1 answer to the form" in text for text in desk.texts(form))
    form._with_letter.setFocus()
    desk.keys("Tab")
    assert desk.focused is boxes[0]
    desk.keys("Tab")
    desk.keys("Space")
    assert boxes[1].isChecked()
    desk.run("application.sent")  # asked for once more, what was ticked stays
    assert _offered(form)[1].isChecked()
    desk.click("Mark as sent", form)
    [packet] = desk.db.read.sent_packets(2)
    assert [(f.name, desk.db.read.file_bytes(f.sha256)) for f in attached(packet)] == [("resume.pdf", CV)]
    assert [a.answer for a in content_of(packet).answers] == ["Two weeks"]


def test_nothing_is_ticked_anew_after_it_was_called_off(asked: tuple[Desk, SendForm]) -> None:
    desk, form = asked
    _offered(form)[0].click()
    desk.click("Cancel", form)
    desk.run("application.sent")
    assert [box.isChecked() for box in _offered(form)] == [False, False]


def test_long_names_do_not_widen_the_page(asked: tuple[Desk, SendForm]) -> None:
    desk, form = asked
    box = _offered(form)[0]
    assert LONG in box.toolTip()
    [view] = [w for w in desk.window.findChildren(Scrolled) if w.isAncestorOf(form)]
    assert view.widget().width() <= view.viewport().width()
