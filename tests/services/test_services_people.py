"""People and employers: everything about them, made one where they are one, told apart where they are not."""

from __future__ import annotations

import pytest
from services_helpers import add

from apptracker.domain.applications import InterviewFormat
from apptracker.domain.errors import UserError
from apptracker.domain.people import Who
from apptracker.services import applications, changes, doubles, employers, interviews, people, reminders
from apptracker.store import Database


def names(db: Database, who: Who, text: str = "", sort: str = "name") -> list[str]:
    ids = db.read.listed(who, text, sort)
    rows = db.read.listed_rows(who, ids)
    return [rows[id_].name for id_ in ids]


def meeting(db: Database, *names: str) -> None:
    interviews.plan(db, 2, at="2026-12-01 15:00", zone="UTC", format=InterviewFormat.PHONE, people=names)


@pytest.fixture
def two(db: Database) -> Database:
    """Ana (1) at Harbor Mutual, Bert (2) at Northwind, and Zoe (3) of an agency, tied to none."""
    add(db)
    add(db, employer="Northwind", title="Lead")
    people.add_contact(db, 1, name="Ana Lopez", email="ana@harbor.example", role="Recruiter")
    people.add_contact(db, 2, name="Bert Weiss", phone="555 010 0199")
    people.add_contact(db, None, name="Zoe Ädams", employer="Fair Staffing", notes="Knows everybody")
    return db


def test_the_lists_know_where_people_work_and_what_is_next_with_them(two: Database) -> None:
    reminders.add(two, "Call Bert", "tomorrow", application_id=2, contact_id=2)
    rows = two.read.listed_rows(Who.PEOPLE, [1, 2, 3])
    assert [(row.employer, row.applications) for row in rows.values()] == [
        ("Harbor Mutual", 1),
        ("Northwind", 1),
        ("Fair Staffing", 0),
    ]
    assert rows[2].next is not None
    assert rows[2].next.text == "Call Bert"
    assert names(two, Who.PEOPLE, sort="next")[0] == "Bert Weiss"
    assert names(two, Who.EMPLOYERS) == ["Fair Staffing", "Harbor Mutual", "Northwind"]
    assert names(two, Who.EMPLOYERS, sort="applications")[-1] == "Fair Staffing"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ana", ["Ana Lopez"]),
        ("harb", ["Ana Lopez"]),
        ("recruiter lopez", ["Ana Lopez"]),
        ("adams", ["Zoe Ädams"]),
        ("fair staff", ["Zoe Ädams"]),
        ("555", ["Bert Weiss"]),
        ("nobody", []),
        ('"', ["Ana Lopez", "Bert Weiss", "Zoe Ädams"]),
    ],
)
def test_people_are_found_by_all_that_is_known_of_them(two: Database, text: str, found: list[str]) -> None:
    assert names(two, Who.PEOPLE, text) == found


def test_who_belongs_to_the_bin_alone_is_in_no_list(two: Database) -> None:
    applications.delete(two, [1])
    assert names(two, Who.PEOPLE) == ["Bert Weiss", "Zoe Ädams"]
    assert names(two, Who.EMPLOYERS) == ["Fair Staffing", "Northwind"]


def test_everything_about_a_person_over_all_applications(two: Database) -> None:
    people.tie(two, 1, 2)
    meeting(two, "Ana Lopez")
    applications.note(two, 2, "Ana Lopez called about the shifts")
    applications.note(two, 2, "Nothing of the kind")
    record = two.read.person_record(1)
    assert [each.id for each in record.applications] == [2, 1]
    assert [each.application_id for each in record.interviews] == [2]
    texts = [each.text for each in record.history]
    assert "Ana Lopez called about the shifts" in texts
    assert "Nothing of the kind" not in texts
    assert record.works_for is not None
    assert record.works_for.name == "Northwind"  # of the latest application, as she says of none herself
    assert record.guessed


def test_everything_about_an_employer(two: Database) -> None:
    again = add(two, title="Second try")
    applications.move(two, 1, "Applied")
    applications.move(two, again.id, "Rejected")
    record = two.read.employer_record(1)
    assert record.total == 2
    assert {each.stage: each.count for each in record.stages} == {"Applied": 1, "Rejected": 1}
    assert [each.name for each in record.people] == ["Ana Lopez"]
    assert record.applied >= 1
    assert record.events == len(record.history)


def test_a_person_is_edited_deleted_and_brought_back(two: Database) -> None:
    reminders.add(two, "Call Bert", "tomorrow", application_id=2, contact_id=2)
    assert people.edit_contact(two, 2, employer="Harbor Mutual", notes="A\n\nB").value.employer_id == 1
    people.delete_contacts(two, [2, 3])
    assert names(two, Who.PEOPLE) == ["Ana Lopez"]
    changes.undo(two)
    back = two.read.contact(2)
    assert (back.application_ids, back.employer, back.notes) == ((2,), "Harbor Mutual", "A\n\nB")
    assert two.read.reminders()[0].contact_id == 2


def test_taking_somebody_off_keeps_who_is_known_besides(two: Database) -> None:
    people.tie(two, 3, 1)
    people.take_off(two, 3, 1)
    assert two.read.contact(3).application_ids == ()
    people.take_off(two, 2, 2, keep=True)
    assert two.read.contact(2).application_ids == ()
    people.take_off(two, 1, 1)
    with pytest.raises(UserError):
        two.read.contact(1)


def test_two_people_become_one_with_all_their_ties(two: Database) -> None:
    other = people.add_contact(two, 2, name="Lopez, Ana", phone="555 010 7788").value
    meeting(two, "Lopez, Ana", "Bert Weiss")
    reminders.add(two, "Thank her", "tomorrow", application_id=2, contact_id=other.id)
    people.merge(two, 1, other.id, {"name": "Ana Lopez", "phone": other.phone})
    ana = two.read.contact(1)
    assert (ana.email, ana.phone, ana.application_ids) == ("ana@harbor.example", "555 010 7788", (1, 2))
    assert two.read.reminders()[0].contact_id == 1
    assert two.read.interviews()[0].people == ("Ana Lopez", "Bert Weiss")
    with pytest.raises(UserError):
        two.read.contact(other.id)
    changes.undo(two)
    assert two.read.contact(other.id).application_ids == (2,)
    assert two.read.contact(1).phone is None
    assert two.read.interviews()[0].people == ("Lopez, Ana", "Bert Weiss")


def test_nobody_is_merged_with_themselves(two: Database) -> None:
    for merge, code in ((people.merge, "contact.same"), (employers.merge, "employer.same")):
        with pytest.raises(UserError) as refused:
            merge(two, 1, 1, {})
        assert refused.value.code == code


def test_an_employer_is_renamed_but_never_to_the_name_of_another(two: Database) -> None:
    employers.edit(two, 1, name="Harbor Mutual Insurance", website="harbor.example", notes="Pays late")
    assert two.read.application(1).employer == "Harbor Mutual Insurance"
    assert two.read.employer(1).website == "https://harbor.example"
    with pytest.raises(UserError) as refused:
        employers.edit(two, 1, name="Northwind")
    assert refused.value.code == "employer.exists"
    changes.undo(two)
    assert two.read.application(1).employer == "Harbor Mutual"


@pytest.mark.parametrize(
    "website", ["javascript:alert(1)", "http://", "no address", "https://a b.example", "file:///x"]
)
def test_a_website_is_an_address_on_the_web(two: Database, website: str) -> None:
    with pytest.raises(UserError) as refused:
        employers.edit(two, 1, website=website)
    assert refused.value.code == "employer.website"


def test_two_employers_become_one_with_the_bin_and_the_people(two: Database) -> None:
    second = add(two, employer="Northwind Inc.", title="Agent")
    applications.delete(two, [2])
    people.edit_contact(two, 3, employer="Northwind")
    employers.merge(two, 3 if two.read.employer(3).name == "Northwind Inc." else 4, 2, {})
    assert two.read.contact(3).employer == "Northwind Inc."
    applications.restore(two, [2])
    assert two.read.application(2).employer == "Northwind Inc." == two.read.application(second.id).employer
    with pytest.raises(UserError):
        two.read.employer(2)


def test_who_was_told_apart_is_offered_no_more_until_that_is_taken_back(two: Database) -> None:
    people.add_contact(two, 1, name="Ana López")
    [pair] = doubles.pairs(two, Who.PEOPLE)
    doubles.tell_apart(two, Who.PEOPLE, pair.other, pair.one)
    assert doubles.pairs(two, Who.PEOPLE) == []
    changes.undo(two)
    assert doubles.pairs(two, Who.PEOPLE) == [pair]


def test_a_setting_that_holds_no_pairs_is_passed_over(two: Database) -> None:
    people.add_contact(two, 1, name="Ana López")
    with two.change("x") as uow:
        uow.put_setting("doubles.apart.people", ["a", [1], [1, "2"], {}, [1, 4, 5]])
    assert len(doubles.pairs(two, Who.PEOPLE)) == 1


def test_erasing_applications_erases_who_belonged_to_them_alone(two: Database) -> None:
    people.edit_contact(two, 1, employer="Elsewhere", notes="secret")
    people.edit_contact(two, 3, employer="Northwind")
    with two.change("Erased") as uow:
        uow.erase_applications([1, 2])
    assert [each.name for each in two.read.all_contacts()] == ["Zoe Ädams"]
    assert {each.name for each in two.read.employers()} >= {"Northwind"}  # where Zoe works
    assert "Elsewhere" not in {each.name for each in two.read.employers()}
    changes.undo(two)
    assert two.read.contact(1).notes == "secret"
