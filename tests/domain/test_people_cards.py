"""What an address card is to the people that are kept."""

from __future__ import annotations

from apptracker.domain.applications import Contact
from apptracker.domain.cards import Card, CardState, compare

ANA = Contact(1, "Ana Lopez", email="ana@x.example", employer="Ritz")
BERT = Contact(2, "Bert Weiss")


def states(cards: list[Card], *contacts: Contact) -> list[tuple[CardState, int | None]]:
    return [(each.state, each.contact_id) for each in compare(cards, contacts)]


def test_a_card_is_of_somebody_new_known_or_known_with_less() -> None:
    cards = [
        Card("Zoe Adams"),
        Card("Ana Lopez", email="ANA@x.example"),
        Card("Weiss, Bert", phone="555 010 0199"),
    ]
    assert states(cards, ANA, BERT) == [(CardState.NEW, None), (CardState.SAME, 1), (CardState.CHANGED, 2)]
    added = compare(cards, [ANA, BERT])[2].adds
    assert [(d.field, d.before, d.after) for d in added] == [("phone", "", "555 010 0199")]


def test_what_is_known_otherwise_is_told_apart_from_what_is_not_known() -> None:
    [one] = compare([Card("Ana L. Lopez", role="Recruiter", email="ana@x.example", notes="Met in May")], [ANA])
    assert [d.field for d in one.replaces] == ["name"]
    assert [d.field for d in one.adds] == ["role", "notes"]


def test_notes_are_added_and_never_replaced_and_not_twice() -> None:
    known = Contact(1, "Ana Lopez", notes="Kind.\nMet in May")
    [again, more] = compare([Card("Ana Lopez", notes="Met in May"), Card("Ana Lopez", notes="Likes mail")], [known])
    assert again.state is CardState.SAME
    assert more.adds[0].after == "Kind.\nMet in May\nLikes mail"


def test_somebody_of_that_name_elsewhere_is_somebody_else() -> None:
    assert states([Card("Ana Lopez", employer="Northwind")], ANA) == [(CardState.NEW, None)]
    assert states([Card("Ana Lopez", email="other@x.example")], ANA) == [(CardState.NEW, None)]
    assert states([Card("Ana Lopez", employer="The Ritz", email="new@x.example")], ANA) == [(CardState.CHANGED, 1)]


def test_where_two_may_be_meant_none_is() -> None:
    assert states([Card("Ana Lopez")], Contact(1, "Ana Lopez"), Contact(2, "Ana Lopez")) == [(CardState.NEW, None)]


def test_a_card_that_comes_twice_is_taken_once() -> None:
    cards = [Card("Zoe Adams", email="z@x.example"), Card("Z. Adams", email="Z@x.example"), Card("Zoe Adams")]
    assert [state for state, _ in states(cards)] == [CardState.NEW, CardState.TWICE, CardState.NEW]
