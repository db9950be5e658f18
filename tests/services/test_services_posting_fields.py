"""What a posting says of the job: confirmed, refused, and kept so."""

from __future__ import annotations

import pytest
from services_helpers import add

from apptracker.domain.errors import UserError
from apptracker.domain.postings import FieldSource, FieldValue, ReadPosting
from apptracker.services import applications, capture, posting_fields, versions
from apptracker.services.posting_fields import FieldState
from apptracker.store import Database

ADVERT = """Customer Service Agent

You need patience and two years of experience with customers.
"""


def read(text: str = ADVERT, **fields: FieldValue) -> ReadPosting:
    """A posting whose fields were read as given, whatever the reader would make of its text."""
    likely = FieldValue("hybrid", FieldSource.PAGE, sure=False)
    plain = FieldValue("HM-2291", FieldSource.PAGE, sure=True)
    return ReadPosting(text, fields={"work_mode": likely, "reference": plain, **fields})


def attached(db: Database, posting: ReadPosting | None = None) -> int:
    application = add(db, location=None)
    capture.attach_read(db, application.id, posting or read(), capture.Source("advert.txt", ADVERT.encode()))
    return application.id


def states(db: Database, id_: int) -> dict[str, FieldState]:
    return {said.name: said.state for said in posting_fields.said(db, id_)}


def test_only_what_is_likely_waits_for_a_word(db: Database) -> None:
    found = states(db, attached(db))
    assert found["reference"] is FieldState.TAKEN
    assert found["work_mode"] is FieldState.OPEN
    assert "deadline" not in found


def test_confirming_fills_the_application_and_undo_empties_it(db: Database) -> None:
    id_ = attached(db)
    posting_fields.confirm(db, id_, "work_mode")
    assert db.read.application(id_).work_mode is not None
    assert states(db, id_)["work_mode"] is FieldState.TAKEN
    db.undo()
    assert db.read.application(id_).work_mode is None
    assert states(db, id_)["work_mode"] is FieldState.OPEN


def test_what_was_refused_is_not_offered_again_even_by_a_newer_capture(db: Database) -> None:
    id_ = attached(db)
    posting_fields.refuse(db, id_, "work_mode")
    assert "work_mode" not in states(db, id_)
    capture.attach_read(db, id_, read(ADVERT + "You need Excel.\n"), capture.Source("new.txt"))
    assert "work_mode" not in states(db, id_)
    db.undo()
    db.undo()
    assert "work_mode" in states(db, id_)


def test_an_application_that_says_otherwise_is_left_alone(db: Database) -> None:
    id_ = attached(db, read(location=FieldValue("Leeds", FieldSource.PAGE, sure=True)))
    applications.edit(db, id_, location="York")
    assert states(db, id_)["location"] is FieldState.OTHER
    assert db.read.application(id_).location == "York"


def test_nothing_can_be_confirmed_that_nobody_said(db: Database) -> None:
    for id_, name, code in ((attached(db), "deadline", "field.unsaid"), (add(db).id, "pay", "posting.unknown")):
        for act in (posting_fields.confirm, posting_fields.refuse):
            with pytest.raises(UserError) as raised:
                act(db, id_, name)
            assert raised.value.code == code
    assert posting_fields.said(db, add(db).id) == []


def test_the_same_posting_is_not_kept_twice(db: Database) -> None:
    id_ = attached(db)
    with pytest.raises(UserError) as raised:
        capture.attach_posting(db, id_, capture.Source("again.txt", ADVERT.replace("\n", "\r\n").encode()))
    assert raised.value.code == "posting.same"
    assert len(versions.versions(db, id_)) == 1


def test_a_newer_capture_is_kept_beside_and_compared(db: Database) -> None:
    id_ = attached(db)
    newer = ADVERT.replace("two years", "three years").replace("patience", "Excel") + "Pay: $18 per hour\n"
    capture.attach_posting(db, id_, capture.Source("newer.txt", newer.encode()))
    latest, first = versions.versions(db, id_)
    assert (first.source_name, latest.source_name) == ("advert.txt", "newer.txt")
    found = versions.changed(db, first.posting_id, latest.posting_id)
    assert any("Excel" in requirement.text for requirement in found.asked_more)
    assert any("patience" in requirement.text for requirement in found.asked_less)
    assert [change.name for change in found.fields] == ["pay", "reference"]  # the newer one names no reference
    assert not versions.changed(db, first.posting_id, first.posting_id)
