"""A letter that was sent is shown as it went out."""

from __future__ import annotations

from datetime import timedelta

from support import POSTING, resume_bytes

from apptracker.domain.clock import FrozenClock
from apptracker.services import applications, capture, letters, packets, profiles
from apptracker.store import Database
from apptracker.ui.letter.desk import fetch


def test_a_sent_letter_keeps_its_date(db: Database, clock: FrozenClock) -> None:
    profiles.import_resume(db, resume_bytes(), "resume.json")
    id_ = capture.capture(db, [capture.Source("p.txt", POSTING.encode())]).value.captured[0].application.id
    applications.edit(db, id_, why="I have insured my boat there for years.")
    letters.keep(db, id_)
    written = fetch(db, id_).letter.date
    clock.advance(timedelta(days=1))
    assert fetch(db, id_).letter.date != written, "not sent yet, it is dated the day it would go out"
    clock.advance(timedelta(days=-1))
    packets.send(db, id_)
    clock.advance(timedelta(days=14))
    shown = fetch(db, id_)
    assert shown.letter.date == written
    assert "more than three years" in shown.letter.body, "by now it would say nearly four"
    assert shown.current == 1
