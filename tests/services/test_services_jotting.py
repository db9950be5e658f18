"""A job jotted down in a line: what is clear is taken, what is not is offered."""

from __future__ import annotations

import pytest
from support import POSTING

from apptracker.services.jotting import found_on, is_link, jotted, links_in


def _read(text: str) -> dict[str, tuple[str, bool]]:
    fields = jotted(text)
    assert fields is not None
    return {name: (str(found.value), found.sure) for name, found in fields.items()}


def test_employer_title_and_link() -> None:
    assert _read("Harbor Mutual, Customer Service Agent, https://harbor.example/jobs/1") == {
        "employer": ("Harbor Mutual", True),
        "title": ("Customer Service Agent", True),
        "url": ("https://harbor.example/jobs/1", True),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Customer Service Agent at Harbor Mutual",
        "Harbor Mutual - Customer Service Agent",
        "Harbor Mutual | Customer Service Agent",
        "Harbor Mutual\nCustomer Service Agent",
        "Harbor Mutual\tCustomer Service Agent",
    ],
)
def test_other_ways_to_put_it(text: str) -> None:
    assert _read(text) == {"employer": ("Harbor Mutual", True), "title": ("Customer Service Agent", True)}


def test_the_legal_form_belongs_to_the_name() -> None:
    assert _read("Harbor Mutual, Inc., Agent")["employer"] == ("Harbor Mutual, Inc.", True)


def test_what_is_not_clear_is_only_offered() -> None:
    assert _read("Agent, Duluth") == {"title": ("Agent", True), "employer": ("Duluth", False)}
    assert _read("Harbor, Mutual") == {"employer": ("Harbor", False), "title": ("Mutual", False)}
    assert _read("Harbor Mutual") == {"employer": ("Harbor Mutual", False)}
    assert _read("Harbor Mutual, Agent, Duluth, MN")["location"] == ("Duluth, MN", False)


def test_how_one_works_and_what_is_paid() -> None:
    assert _read("Harbor Mutual, Agent, remote, 17-18.50 USD/hour") == {
        "employer": ("Harbor Mutual", True),
        "title": ("Agent", True),
        "work_mode": ("remote", True),
        "pay": ("17.00 to 18.50 USD per hour", True),
    }


def test_a_link_alone() -> None:
    assert _read(" www.indeed.com/viewjob?jk=1). ") == {
        "url": ("https://www.indeed.com/viewjob?jk=1", True),
        "source": ("Indeed", False),
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n",
        "We are looking for someone patient who can type and listen.",
        "Title: Agent",
        "a, b, c, d, e, f, g, h",
        POSTING,
    ],
)
def test_an_advert_is_no_note(text: str) -> None:
    assert jotted(text) is None


def test_links() -> None:
    assert links_in("See (https://a.example/x), https://a.example/x and www.b.example.") == [
        "https://a.example/x",
        "https://www.b.example",
    ]
    assert is_link(" https://a.example ")
    assert not is_link("at https://a.example")
    assert found_on("https://de.linkedin.com/jobs/1") == "LinkedIn"
    assert found_on("https://harbor.example") is None
    assert found_on("https://[") is None
