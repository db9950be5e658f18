"""What is there already is noticed; what only looks a little alike is not."""

from __future__ import annotations

import json

import pytest
from services_helpers import add
from support import POSTING

from apptracker.domain.errors import UserError
from apptracker.domain.records import LinkKind
from apptracker.domain.stages import StageKind
from apptracker.services import applications, capture, duplicates
from apptracker.store import Database


def _found(db: Database, employer: str = "", title: str = "", url: str = "") -> list[tuple[int, bool]]:
    return [(s.application.id, s.same_link) for s in duplicates.similar(db, employer, title, url)]


@pytest.mark.parametrize(
    "link",
    [
        "https://www.jobs.example/view?id=7",
        "http://jobs.example/view/?utm_source=mail&id=7#apply",
        "jobs.example/view?id=7",
        "HTTPS://JOBS.example/view?gclid=x&id=7",
    ],
)
def test_the_same_link_in_another_dress(db: Database, link: str) -> None:
    first = add(db, url="https://jobs.example/view?id=7&utm_medium=feed")
    assert _found(db, url=link) == [(first.id, True)]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("https://jobs.example/caf%C3%A9/agent", "https://www.jobs.example/caf%C3%A9/agent/"),
        ("https://jobs.example/?q=a%20b&utm_source=x", "https://jobs.example/?q=a+b"),
        ("https://jobs.example/-", "https://jobs.example/-"),
        ("https://jobs.example/?id=9&ref=77777", "https://jobs.example/?ref=1&id=9"),
        ("https://jobs.example/?x=%C3%A9", "https://jobs.example/?x=é"),
        ("https://jobs.example/view?4711", "https://jobs.example/view?4711&utm_source=x"),
        ("https://jobs.example/#/job/7", "http://www.jobs.example/#/job/7/"),
    ],
)
def test_links_that_are_written_in_other_ways_are_found(db: Database, one: str, two: str) -> None:
    first = add(db, employer="Someone Else", url=one)
    assert _found(db, url=two) == [(first.id, True)]


@pytest.mark.parametrize(
    "link", ["https://jobs.example/view?id=8", "https://jobs.example/", "https://other.example/view?id=7", "[", "none"]
)
def test_another_link_is_another_job(db: Database, link: str) -> None:
    add(db, url="https://jobs.example/view?id=7")
    add(db, url="https://jobs.example/", title="Lead")
    assert _found(db, url=link) == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("https://jobs.example/view?4711", "https://jobs.example/view?4712"),
        ("https://jobs.example/careers/#/job/123", "https://jobs.example/careers/#/job/124"),
        ("https://jobs.example/#!/job/123", "https://jobs.example/#!/job/124"),
    ],
)
def test_links_that_name_the_job_behind_a_mark_are_told_apart(db: Database, one: str, two: str) -> None:
    add(db, url=one)
    assert _found(db, url=two) == []


@pytest.mark.parametrize(
    ("employer", "title"),
    [
        ("harbor mutual", "customer service agent"),
        ("Harbor Mutual, Inc.", "Customer Service Agent (Remote)"),
        ("  Hárbor  Mutual LLC", "Customer-Service Agent"),
    ],
)
def test_the_same_job_in_other_words(db: Database, employer: str, title: str) -> None:
    first = add(db, employer="Harbor Mutual", title="Customer Service Agent")
    assert _found(db, employer, title) == [(first.id, False)]
    assert _found(db, employer, "Team Lead") == []
    assert _found(db, "Larkspur", title) == []
    assert _found(db, employer) == []


def test_archived_ones_count_and_those_in_the_bin_do_not(db: Database) -> None:
    first = add(db)
    applications.archive(db, [first.id])
    assert _found(db, "Harbor Mutual", "Agent") == [(first.id, False)]
    applications.delete(db, [first.id])
    assert _found(db, "Harbor Mutual", "Agent") == []


def test_links_come_first_and_the_latest_before_older_ones(db: Database) -> None:
    ids = [add(db).id for _ in range(7)]
    linked = add(db, employer="Other", url="https://x.example/1")
    assert _found(db, "Harbor Mutual", "Agent", "https://x.example/1") == [
        (linked.id, True),
        *((id_, False) for id_ in ids[:2:-1]),
    ]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Customer Service Rep", "Customer Service Representative - Remote"),
        ("Call Centre Agents", "call center agent, full-time"),
        ("Sr. Agent", "Senior Agent"),
    ],
)
def test_titles_that_say_the_same(one: str, two: str) -> None:
    assert duplicates.same_title(one) == duplicates.same_title(two)


def test_signs_that_belong_to_a_word_count() -> None:
    assert len({duplicates.same_title(f"{name} Developer") for name in ("C", "C++", "C#")}) == 3


def test_a_title_of_conditions_alone_stays_what_it_is() -> None:
    assert duplicates.same_title("Remote") == "remote"


def test_the_same_job_in_another_town_is_said_to_be_elsewhere_and_comes_last(db: Database) -> None:
    leeds, york = add(db, location="Leeds, UK"), add(db, location="York")
    found = duplicates.similar(db, "Harbor Mutual", "Agent", None, location="Leeds")
    assert [(s.application.id, s.elsewhere) for s in found] == [(leeds.id, False), (york.id, True)]


def test_the_very_same_text_is_known_whatever_the_job_is_called(db: Database) -> None:
    source = capture.Source("advert.txt", POSTING.encode())
    first = capture.capture(db, [source]).value.captured[0].application
    assert first is not None
    applications.edit(db, first.id, employer="Another name", title="Another job")
    second = capture.capture(db, [source]).value.captured[0].application
    assert second is not None
    found = duplicates.similar_to(db, second.id)
    assert [(s.application.id, s.how) for s in found] == [(first.id, duplicates.Likeness.TEXT)]


def test_postings_of_one_page_are_not_each_other_and_a_second_capture_is_told(db: Database) -> None:
    job = {"@type": "JobPosting", "hiringOrganization": "Harbor", "description": "The shift needs patience."}
    jobs = [{**job, "title": title} for title in ("Agent", "Lead")]
    source = capture.Source("page.json", json.dumps(jobs).encode())
    first = capture.capture(db, [source]).value.captured
    assert [each.similar for each in first] == [(), ()]
    again = capture.capture(db, [source]).value.captured
    ids = [each.application.id for each in first if each.application]
    assert [[s.application.id for s in each.similar] for each in again] == [[ids[0]], [ids[1]]]


def test_a_job_advertised_again_is_linked_as_it_is_added(db: Database) -> None:
    first = add(db)
    again = capture.save(db, None, repost_of=first.id, employer="Harbor Mutual", title="Agent").value
    assert [(link.other_id, link.kind) for link in db.read.links(again.id)] == [(first.id, LinkKind.REPOST)]
    db.undo()
    assert db.read.links(first.id) == []


def test_who_applied_is_told_and_who_said_otherwise_is_not(db: Database) -> None:
    first, second = add(db), add(db)
    assert duplicates.applied_already(db, second.id) is None
    applications.move(db, first.id, "Applied")
    found = duplicates.applied_already(db, second.id)
    assert found is not None
    assert found.application.id == first.id
    duplicates.link(db, first.id, second.id, LinkKind.DIFFERENT)
    assert duplicates.similar_to(db, second.id) == ()
    assert duplicates.applied_already(db, second.id) is None
    db.undo()
    assert duplicates.applied_already(db, second.id) is not None
    duplicates.link(db, first.id, second.id, LinkKind.REPOST)
    duplicates.unlink(db, second.id, first.id)
    assert [s.application.id for s in duplicates.similar_to(db, first.id)] == [second.id]


def test_merging_loses_nothing_and_is_taken_back_whole(db: Database) -> None:
    keep = add(db, location="Leeds", source="LinkedIn")
    other = add(db, location="York", url="https://jobs.example/7")
    third = add(db, title="Lead")
    with db.change("Filled") as uow:
        uow.add_contact(name="Ana", application_ids=[keep.id, other.id])
        uow.add_contact(name="Ben", application_ids=[other.id])
        uow.add_tags(keep.id, ["evening"])
        uow.add_tags(other.id, ["evening", "near"])
        uow.add_posting(other.id, "We need patience.", original=b"We need patience.")
        uow.attach(other.id, "cv.pdf", b"%PDF")
        uow.link_applications(other.id, third.id, LinkKind.REPOST)
        uow.link_applications(other.id, keep.id, LinkKind.DIFFERENT)
        version = uow.add_document_version(other.id, "letter", name="Letter", text="Dear …", content={"a": 1})
        uow.add_sent_packet(other.id, sent_on=version.created_at.date(), document_version_id=version.id)
    applications.move(db, other.id, "Applied")
    applications.note(db, other.id, "Kind people")
    before = [db.read.details(each) for each in (keep.id, other.id)]

    merged = duplicates.merge(db, keep.id, other.id).value

    assert (merged.stage_kind, merged.location, merged.url, merged.source) == (
        StageKind.APPLIED,
        "Leeds",
        "https://jobs.example/7",
        "LinkedIn",
    )
    assert merged.applied_on is not None
    assert set(merged.tags) == {"evening", "near"}
    details = db.read.details(keep.id)
    assert details.posting is not None
    assert details.posting.text == "We need patience."
    assert {contact.name for contact in details.contacts} == {"Ana", "Ben"}
    assert (len(details.files), len(details.documents), len(details.sent)) == (1, 1, 1)
    words = [event.text for event in details.events]
    assert "Kind people" in words
    assert any("location: York" in each for each in words)
    assert [link.other_id for link in db.read.links(keep.id)] == [third.id]
    assert [reminder.rule for reminder in details.reminders] == [r.rule for r in before[1].reminders]
    with pytest.raises(UserError):
        db.read.application(other.id)

    db.undo()
    assert [db.read.details(each) for each in (keep.id, other.id)] == before


def test_a_reminder_of_the_same_rule_comes_once(db: Database) -> None:
    one, two = add(db), add(db)
    for each in (one, two):
        applications.move(db, each.id, "Applied")
    rules = [reminder.rule for reminder in db.read.reminders(application_id=one.id)]
    assert rules
    duplicates.merge(db, one.id, two.id)
    assert [reminder.rule for reminder in db.read.reminders(application_id=one.id)] == rules


def test_an_application_is_no_double_of_itself(db: Database) -> None:
    one = add(db)
    for act in (
        lambda: duplicates.merge(db, one.id, one.id),
        lambda: duplicates.link(db, one.id, one.id, LinkKind.REPOST),
    ):
        with pytest.raises(UserError) as raised:
            act()
        assert raised.value.code == "application.same"
