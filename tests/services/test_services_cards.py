"""Address cards in and out through the service: nothing before it is wanted, one change, many quickly."""

from __future__ import annotations

import time
from pathlib import Path

from services_helpers import add, waiting

from apptracker.domain.applications import Channel
from apptracker.domain.cards import Card, CardState
from apptracker.services import applications, cards, changes, people
from apptracker.store import Database


def test_what_is_offered_stores_nothing(db: Database) -> None:
    add(db)
    before = db.read.latest_change_id()
    [one] = cards.offer(db, [Card("Ana", employer="HARBOR MUTUAL, INC.")])
    assert (one.compared.state, one.ties) == (CardState.NEW, (1,))
    assert db.read.latest_change_id() == before


def test_applications_that_are_over_or_tied_already_are_not_offered(db: Database) -> None:
    for title in ("Over", "Tied", "Open"):
        add(db, title=title)
    applications.move(db, 1, "Rejected")
    people.add_contact(db, 2, name="Ana")
    [one] = cards.offer(db, [Card("Ana", employer="Harbor Mutual")])
    assert one.ties == (3,)


def test_cards_become_people_as_one_change(db: Database) -> None:
    add(db)
    offered = cards.offer(db, [Card("Ana", "Lead", "Harbor Mutual Ltd", "a@x.example", "1", "Kind"), Card("Bert")])
    stored = cards.store(db, [cards.Wish(each, tie=True) for each in offered]).value
    ana = db.read.contact(stored.added[0])
    assert (ana.name, ana.role, ana.employer, ana.email, ana.phone, ana.notes, ana.application_ids) == (
        *("Ana", "Lead", "Harbor Mutual", "a@x.example", "1", "Kind"),
        (1,),
    )
    assert stored.tied == 1
    assert any(event.text == "Added contact Ana" for event in db.read.events(1))
    changes.undo(db)
    assert db.read.contacts() == []


def test_somebody_who_can_be_phoned_now_changes_how_follow_ups_ask(db: Database) -> None:
    add(db)
    people.add_contact(db, 1, name="Ana", email="ana@x.example")
    applications.move(db, 1, "Applied")
    assert Channel.PHONE not in {channel for _, channel in waiting(db).values()}
    offered = cards.offer(db, [Card("Ana", phone="555 010 0100")])
    cards.store(db, [cards.Wish(each) for each in offered])
    assert db.read.contact(1).phone == "555 010 0100"
    assert Channel.PHONE in {channel for _, channel in waiting(db).values()}


def test_people_go_out_and_come_back(db: Database, tmp_path: Path) -> None:
    add(db)
    people.add_contact(db, 1, name="Ana", notes="One\nTwo; three")
    people.add_contact(db, None, name="Bert", employer="Ritz")
    assert cards.export(db, tmp_path / "all.vcf") == 2
    found = cards.read_files([tmp_path / "all.vcf"])
    assert found == [Card("Ana", employer="Harbor Mutual", notes="One\nTwo; three"), Card("Bert", employer="Ritz")]


def test_thousands_of_cards_take_seconds(db: Database, tmp_path: Path) -> None:
    file = tmp_path / "many.vcf"
    file.write_text(
        "".join(
            f"BEGIN:VCARD\nFN:Person {n} Of {n % 700}\nORG:Employer {n % 300}\nEMAIL:p{n}@x.example\nEND:VCARD\n"
            for n in range(5000)
        ),
        encoding="utf-8",
    )
    started = time.perf_counter()
    offered = cards.offer(db, cards.read_files([file]))
    cards.store(db, [cards.Wish(each) for each in offered])
    assert len(db.read.contacts()) == 5000
    assert time.perf_counter() - started < 15
    assert {each.compared.state for each in cards.offer(db, cards.read_files([file]))} == {CardState.SAME}
