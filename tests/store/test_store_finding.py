"""Search over everything: the best places first, with the line of a long text that has the words."""

from __future__ import annotations

import pytest
from store_helpers import add

from apptracker.store import Database
from apptracker.store.reading import finding


@pytest.fixture
def jobs(db: Database) -> Database:
    for number in range(3):
        posting = add(db, employer=f"Cedar {number}", title="Clerk")
        with db.change("Posting") as uow:
            uow.add_posting(
                posting, f"{'We are many. ' * 40}You bring patience, Señora, and harbor\nviews. " + "End. " * 40
            )
    noted = add(db, title="Advisor")
    add(db, employer="Harbor Mutual", title="Patience Agent")
    tagged = add(db, title="Driver")
    with db.change("Around") as uow:
        uow.add_event(noted, "note", "They spoke of patience at the harbor")
        uow.add_tags(tagged, ["patience", "harbor"])
        uow.add_contact(name="Ana Harbor", role="Recruiter", application_ids=[noted])
    return db


def ids(db: Database, text: str, limit: int = 50) -> list[int]:
    return [hit.application_id for hit in db.read.find(text, limit).hits]


def test_names_come_first_then_tags_then_notes_then_postings(jobs: Database) -> None:
    assert ids(jobs, "patience") == [5, 6, 4, 3, 2, 1]
    assert ids(jobs, "patience harbor") == [5, 6, 4, 3, 2, 1]
    assert [hit.field for hit in jobs.read.find("patience").hits] == ["title", "tag", "note", *["posting"] * 3]


def test_of_words_all_over_those_with_a_name_come_first(jobs: Database) -> None:
    assert ids(jobs, "cedar patience") == [3, 2, 1]
    with jobs.change("Posting") as uow:
        uow.add_posting(6, "Salesforce and cedar wood")
        uow.add_posting(1, "Salesforce")
    assert ids(jobs, "cedar salesforce") == [1, 6]


def test_a_line_of_the_text_shows_the_words(jobs: Database) -> None:
    hit = jobs.read.find('senora "harbor views"').hits[0]
    assert hit.snippet is not None
    assert [hit.snippet.text[start:end] for start, end in hit.snippet.marks] == ["Señora", "harbor views"]
    assert len(hit.snippet.text) <= 160
    beside = jobs.read.find("cedar patience").hits[0]
    assert (beside.field, beside.snippet is not None) == ("employer", True)


def test_the_first_of_more(jobs: Database) -> None:
    found = jobs.read.find("patience", 2)
    assert ([hit.application_id for hit in found.hits], found.more) == ([5, 6], True)
    assert not jobs.read.find("patience", 6).more


@pytest.mark.parametrize("piece", [1, 500])
def test_short_beginnings_among_other_words(jobs: Database, monkeypatch: pytest.MonkeyPatch, piece: int) -> None:
    monkeypatch.setattr(finding, "_PIECE", piece)
    assert ids(jobs, "patience c") == [3, 2, 1], "names begin with it, long texts do not"
    assert ids(jobs, "patience ha") == [5, 6, 4]
    assert ids(jobs, "patience we") == [3, 2, 1]
    assert ids(jobs, "patience -mutual c") == [3, 2, 1]
    assert ids(jobs, "ha") == [5, 6, 4]


def test_what_is_kept_out_archived_or_in_the_bin(jobs: Database) -> None:
    assert ids(jobs, "patience -señora") == [5, 6, 4]
    assert ids(jobs, 'patience -"harbor mutual"') == [6, 4, 3, 2, 1]
    with jobs.change("Away") as uow:
        uow.archive(5)
        uow.move_to_bin(6)
    assert ids(jobs, "patience") == [4, 3, 2, 1]
    assert [hit.application_id for hit in jobs.read.find("patience", archived=True).hits] == [5]
    assert [hit.application_id for hit in jobs.read.find("patience", archived=None).hits] == [5, 4, 3, 2, 1]


def test_people_employers_and_stories(jobs: Database) -> None:
    with jobs.change("A story") as uow:
        uow.add_story(title="The queue", situation="Forty people waited", skills=["patience"])
    assert [(hit.name, hit.role, hit.application_id) for hit in jobs.read.find_people("harb")] == [
        ("Ana Harbor", "Recruiter", 4)
    ]
    assert [(hit.name, hit.applications) for hit in jobs.read.find_employers("ced")] == [
        ("Cedar 2", 1),
        ("Cedar 1", 1),
        ("Cedar 0", 1),
    ]
    assert [hit.title for hit in jobs.read.find_stories("queue patien")] == ["The queue"]


@pytest.mark.parametrize("text", ["", "   ", "???", "-", '"', "- -"])
def test_nothing_is_found_by_nothing(jobs: Database, text: str) -> None:
    assert ids(jobs, text) == []
