"""Who seems to be in the data twice: careful, and quick with many."""

from __future__ import annotations

import pytest

from apptracker.domain.applications import Contact, Employer
from apptracker.domain.doubles import Likeness, alike_employers, alike_people, same_employer, same_number, same_person


def person(id_: int, name: str, **values: object) -> Contact:
    return Contact(id_, name, **values)  # type: ignore[arg-type]


def found(*contacts: Contact) -> list[tuple[int, int, Likeness]]:
    return [tuple(pair) for pair in alike_people(contacts)]  # type: ignore[misc]


def test_the_same_address_or_number_makes_two_people_one() -> None:
    one = person(1, "Ana Lopez", email="ANA@x.example", phone="+1 (555) 010-7788")
    assert found(one, person(2, "A. L.", email="ana@X.example")) == [(1, 2, Likeness.EMAIL)]
    assert found(one, person(2, "Ana L.", phone="555 010 7788")) == [(1, 2, Likeness.PHONE)]


def test_a_number_of_a_whole_office_makes_nobody_one() -> None:
    office = "555 010 7788"
    assert found(person(1, "Ana Lopez", phone=office), person(2, "Bert Weiss", phone=office)) == []
    assert same_number("12345") == ""


@pytest.mark.parametrize("name", ["ana lopez", "Lopez, Ana", "Ana López", "ANA  LOPEZ"])
def test_a_name_is_the_same_however_it_is_written(name: str) -> None:
    assert same_person(name) == same_person("Ana Lopez")
    assert found(person(1, "Ana Lopez"), person(2, name)) == [(1, 2, Likeness.NAME)]


def test_two_of_one_name_at_two_employers_or_with_two_addresses_are_two() -> None:
    assert found(person(1, "Ana Lopez", employer="Ritz"), person(2, "Ana Lopez", employer="Northwind")) == []
    assert found(person(1, "Ana Lopez", email="a@x.example"), person(2, "Ana Lopez", email="b@x.example")) == []
    same = person(1, "Ana Lopez", employer="Ritz Inc."), person(2, "Ana Lopez", employer="The Ritz")
    assert found(*same) == [(1, 2, Likeness.NAME)]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Joanna Pruitt", "Joana Pruitt", True),
        ("Renee Alvarado", "Renee Alvarabo", True),
        ("Terrence Boyd", "Terrecne Boyd", True),
        ("Jon Ay", "Jan Ay", False),  # too short to tell
        ("Joanna Pruitt", "Johnna Truitt", False),
        ("Joanna Pruitt 1", "Joanna Pruitt 2", False),  # numbers tell apart
        ("Joanna Pruitt", "Moanna Pruitt", False),  # whoever begins otherwise is called otherwise
    ],
)
def test_a_slip_is_one_letter_and_something_else_must_tie_the_two(one: str, other: str, alike: bool) -> None:
    tied = person(1, one, application_ids=(7,)), person(2, other, application_ids=(7, 8))
    assert found(*tied) == ([(1, 2, Likeness.SPELLING)] if alike else [])
    assert found(person(1, one, application_ids=(7,)), person(2, other, application_ids=(8,))) == []


def test_employers_are_one_whatever_their_legal_form_and_with_a_slip() -> None:
    names = ["Harbor Mutual", "HARBOR MUTUAL, Inc.", "Harbour Mutual GmbH", "Northwind", "Harbor Freight"]
    pairs = alike_employers([Employer(n, name) for n, name in enumerate(names, start=1)])
    assert [tuple(pair) for pair in pairs] == [(1, 2, Likeness.NAME), (1, 3, Likeness.SPELLING)]
    assert same_employer("The Company") == "the company"  # nothing but legal forms stays as it is


def test_a_crowd_of_one_name_tells_nothing() -> None:
    assert found(*(person(n, "Info") for n in range(100))) == []


def test_hostile_names_take_no_longer_than_their_letters() -> None:
    long = [person(n, "a" * 300 + str(n)) for n in range(300)]
    assert alike_people(long) == []
