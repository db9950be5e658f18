"""What is there already is noticed; what only looks a little alike is not."""

from __future__ import annotations

import pytest
from services_helpers import add

from apptracker.services import applications, duplicates
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
    "link", ["https://jobs.example/view?id=8", "https://jobs.example/", "https://other.example/view?id=7", "[", "none"]
)
def test_another_link_is_another_job(db: Database, link: str) -> None:
    add(db, url="https://jobs.example/view?id=7")
    add(db, url="https://jobs.example/", title="Lead")
    assert _found(db, url=link) == []


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
