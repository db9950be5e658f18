from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_helpers import add, found

from apptracker.store import ApplicationFilter, Database


@pytest.fixture
def jobs(db: Database) -> Database:
    with db.change("Jobs") as uow:
        first = uow.add_application(employer="Zürich Versicherung", title="Customer Service Agent", location="Köln").id
        second = uow.add_application(employer="O'Neil & Sons", title="C++ and .NET Support (L2)", source="indeed").id
        third = uow.add_application(employer="东京电话中心", title="日本語カスタマーサポート").id
        uow.add_posting(first, "Patience and e-mail; shift-work; 24/7; São Paulo hours. 100% remote.")
        uow.add_posting(second, "C programming is not asked for. Write to jobs@oneil.example")
        uow.add_event(first, "note", "Asked about overtime 😀")
        uow.add_event(first, "stage", "Moved to Applied")
        uow.add_contact(name="Łucja Nowak", email="lucja@zurich.example", application_ids=[first])
        uow.add_tags(third, ["Nachtschicht", "c#"])
        uow.add_application(title="ข้อความ งานบริการลูกค้า")
    return db


FINDS = {
    "customer": [1],
    "CUSTOMER agent": [1],
    "zurich": [1],
    "ZÜRICH": [1],
    "koln patience overtime": [1],
    "sao paulo": [1],
    "cust": [1],
    "cust agent": [],
    "agent cust": [1],
    "e-mail": [1],
    "shift-work": [1],
    "24/7": [1],
    "lucja@zurich.example": [1],
    "Nowak": [1],
    "Applied": [],
    "o'neil": [2],
    "O’Neil": [2],
    '"Neil': [2],
    "neil)": [2],
    "indeed": [2],
    "c++": [2],
    ".net": [2],
    "C++ .NET": [2],
    "c#": [3],
    "nachtschicht": [3],
    "电话": [3],
    "サポート": [3],
    "ลูกค้า": [4],
    "😀": [1],
    "100%": [1],
    "%": [1],
    "_": [],
    "agent AND nothing": [],
    "NEAR(": [],
    "title:agent": [],
    "*": [],
    '"': [],
    "' OR 1=1 --": [],
    "agent\0": [1],
    "\0": [],
    "": [1, 2, 3, 4],
    "   ": [1, 2, 3, 4],
}


@pytest.mark.parametrize("query", FINDS)
def test_search_finds(jobs: Database, query: str) -> None:
    assert found(jobs, query) == FINDS[query]


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(), st.text(alphabet="\"'*^:(){}+-~.\\%_ ANDORNEAR\0\ud800c#", max_size=30)))
def test_nothing_typed_breaks_search(jobs: Database, query: str) -> None:
    found(jobs, query)
    jobs.read.applications(ApplicationFilter(query=query))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1, max_size=12))
def test_every_word_is_found_whatever_its_script(db: Database, word: str) -> None:
    application = add(db, title=f"one {word} two")
    assert application in found(db, word)


def test_search_follows_every_change(db: Database) -> None:
    application = add(db, employer="Acme", title="Agent")
    with db.change("Contact") as uow:
        contact = uow.add_contact(name="Bo", application_ids=[application])
        uow.add_tags(application, ["evening"])
    assert found(db, "acme agent bo evening") == [application]
    with db.change("All different") as uow:
        uow.update_application(application, employer="Omega", title="Lead")
        uow.update_contact(contact.id, name="Cy")
        uow.remove_tags(application, ["evening"])
    for gone in ("acme", "agent", "bo", "evening"):
        assert found(db, gone) == []
    assert found(db, "omega lead cy") == [application]
    with db.change("Untied") as uow:
        uow.unlink_contact(contact.id, application)
    assert found(db, "cy") == []


def test_search_goes_with_the_other_conditions(jobs: Database) -> None:
    with jobs.change("Archived") as uow:
        uow.archive(1)
    assert jobs.read.applications(ApplicationFilter(query="agent")) == []
    assert len(jobs.read.applications(ApplicationFilter(query="agent", archived=True))) == 1
