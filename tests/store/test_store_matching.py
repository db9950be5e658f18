"""Corrections of a posting and links between applications, as the store keeps them."""

from __future__ import annotations

import pytest

from apptracker.domain.corrections import Correction, CorrectionMark, wording
from apptracker.domain.errors import UserError
from apptracker.domain.records import ApplicationLink, LinkKind
from apptracker.store import Database

NOT_ASKED = Correction("own car", CorrectionMark.NOT_ASKED)
STORY = Correction("calm under pressure", CorrectionMark.ANSWERS, "story:3")


def add(db: Database, title: str) -> int:
    with db.change("Added") as uow:
        return uow.add_application(title=title).id


def test_corrections_are_kept_once_in_order_and_taken_back(db: Database) -> None:
    id_ = add(db, "Agent")
    with db.change("Corrected") as uow:
        for correction in (NOT_ASKED, STORY, NOT_ASKED):
            uow.add_correction(id_, correction)
    assert db.read.corrections(id_) == [NOT_ASKED, STORY]
    with db.change("Taken back") as uow:
        uow.remove_correction(id_, NOT_ASKED)
        uow.remove_correction(id_, NOT_ASKED)
    assert db.read.corrections(id_) == [STORY]
    db.undo()
    db.undo()
    assert db.read.corrections(id_) == []


def test_correcting_an_unknown_application_is_refused(db: Database) -> None:
    with pytest.raises(UserError) as raised, db.change("Corrected") as uow:
        uow.add_correction(7, STORY)
    assert raised.value.code == "application.unknown"


def test_a_link_is_seen_from_both_sides_and_says_one_thing(db: Database) -> None:
    one, two = add(db, "Agent"), add(db, "Agent again")
    with db.change("Linked") as uow:
        uow.link_applications(two, one, LinkKind.DIFFERENT)
        uow.link_applications(one, two, LinkKind.REPOST)
    assert set(uow.changes.ids["application"]) == {one, two}  # the pages of both are drawn anew
    assert db.read.links(one) == [ApplicationLink(two, LinkKind.REPOST)]
    assert db.read.links(two) == [ApplicationLink(one, LinkKind.REPOST)]
    with db.change("Thrown away") as uow:
        uow.move_to_bin(two)
    assert db.read.links(one) == []
    db.undo()
    with db.change("Unlinked") as uow:
        uow.unlink_applications(two, one)
    assert db.read.links(one) == []
    db.undo()
    assert db.read.links(two) == [ApplicationLink(one, LinkKind.REPOST)]


def test_erasing_an_application_takes_what_was_said_of_it(db: Database) -> None:
    one, two = add(db, "Agent"), add(db, "Agent again")
    with db.change("Said") as uow:
        uow.add_correction(two, STORY)
        uow.link_applications(one, two, LinkKind.REPOST)
    with db.change("Erased") as uow:
        uow.erase_applications([two])
    assert db.read.links(one) == []
    db.undo()
    assert db.read.corrections(two) == [STORY]
    assert db.read.links(one) == [ApplicationLink(two, LinkKind.REPOST)]


def test_letters_of_merged_applications_are_versions_of_one(db: Database) -> None:
    one, two = add(db, "Agent"), add(db, "Agent again")

    def keep(id_: int, text: str) -> None:
        with db.change("Kept") as uow:
            uow.add_document_version(id_, "letter", name="Cover letter", text=text, content={})

    for id_, text in ((two, "first of two"), (one, "first of one"), (two, "second of two"), (one, "second of one")):
        keep(id_, text)
    before = [db.read.documents(each) for each in (one, two)]
    with db.change("Merged") as uow:
        uow.absorb(one, two)
    keep(one, "third of one")

    (letter,) = db.read.documents(one)
    assert [(version.number, version.text) for version in letter.versions] == [
        (3, "first of two"),
        (1, "first of one"),
        (4, "second of two"),
        (2, "second of one"),
        (5, "third of one"),
    ]
    db.undo()
    db.undo()
    assert [db.read.documents(each) for each in (one, two)] == before


def test_every_capture_stays_and_what_was_read_can_be_set_right(db: Database) -> None:
    id_ = add(db, "Agent")
    with db.change("Captured") as uow:
        first = uow.add_posting(id_, "We need patience.", fields={"hours": {"value": "9-5"}})
        second = uow.add_posting(id_, "We need patience and Excel.")
        uow.update_posting(first.id, fields={}, no_calls=True)
    found = db.read.postings(id_)
    assert [posting.id for posting in found] == [first.id, second.id]
    assert (found[0].fields, found[0].no_calls, found[0].text) == ({}, True, "We need patience.")
    with pytest.raises(UserError) as raised, db.change("Set right") as uow:
        uow.update_posting(99, fields={})
    assert raised.value.code == "posting.unknown"


@pytest.mark.parametrize("other", ["Calm under  pressure!", "calm\nUnder pressure", "•calm under pressure."])
def test_a_demand_is_known_again_by_its_words(other: str) -> None:
    assert wording(other) == STORY.about
    assert wording("C++ and C#") == "c++ and c#"
