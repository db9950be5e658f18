"""A job jotted down in a line: what is clear is taken, what is not is offered."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import POSTING

from apptracker.tailoring.line import found_on, is_link, links_in, parse_line

TODAY = date(2026, 11, 21)


def _read(text: str, *known: str) -> dict[str, tuple[str, bool]]:
    fields = parse_line(text, TODAY, lambda name: name.casefold() in {each.casefold() for each in known})
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
    assert parse_line(text, TODAY) is None


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


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        (
            "Telenova, Customer service agent, https://telenova.example/jobs/7",
            {"employer": "Telenova", "title": "Customer service agent", "url": "https://telenova.example/jobs/7"},
        ),
        ("agent at Telenova", {"title": "agent", "employer": "Telenova"}),
        ("agent @ Telenova", {"title": "agent", "employer": "Telenova"}),
        (
            "Telenova – agent (remote) 18/h",
            {"employer": "Telenova", "title": "agent", "work_mode": "remote", "pay": "18 per hour"},
        ),
        ("Telenova, agente de atención al cliente", {"employer": "Telenova", "title": "agente de atención al cliente"}),
        (
            "Telenova, teleoperadora, híbrido, 1.400 €/mes",
            {"employer": "Telenova", "title": "teleoperadora", "work_mode": "hybrid", "pay": "1,400 EUR per month"},
        ),
        (
            "Telenova - gestor de cobros - presencial - cierra el 3 de diciembre",
            {"employer": "Telenova", "title": "gestor de cobros", "work_mode": "on-site", "deadline": "2026-12-03"},
        ),
        (
            "Harbor Mutual, Agent, closes 12 Dec 2026, $18/hr",
            {"employer": "Harbor Mutual", "title": "Agent", "deadline": "2026-12-12", "pay": "18 USD per hour"},
        ),
        (
            "Supervisor (turno de noche), 18 euros la hora",
            {"title": "Supervisor (turno de noche)", "pay": "18 EUR per hour"},
        ),
        ("teleoperador", {"title": "teleoperador"}),
    ],
)
def test_what_is_typed_is_understood_in_both_languages(text: str, understood: dict[str, str]) -> None:
    assert {name: value for name, (value, sure) in _read(text).items() if sure} == understood


def test_a_town_may_stand_where_an_employer_could() -> None:
    assert _read("agente en Telenova") == {"title": ("agente", True), "employer": ("Telenova", False)}
    assert _read("agente en formación en Telenova")["employer"] == ("Telenova", False)
    assert _read("Agent at Telenova in Madrid") == {
        "title": ("Agent", True),
        "employer": ("Telenova", True),
        "location": ("Madrid", False),
    }


def test_an_employer_that_is_known_leaves_no_doubt() -> None:
    assert _read("telenova", "Telenova") == {"employer": ("telenova", True)}
    assert _read("agente en Telenova", "Telenova")["employer"] == ("Telenova", True)
    assert _read("agente de Telenova", "Telenova") == {"title": ("agente", True), "employer": ("Telenova", True)}
    assert _read("Night shift, Telenova", "Telenova") == {
        "title": ("Night shift", True),
        "employer": ("Telenova", True),
    }
    assert _read("Support Heroes, Agent", "Support Heroes") == {
        "employer": ("Support Heroes", True),
        "title": ("Agent", True),
    }
    assert _read("Remote, Agent", "Remote")["employer"] == ("Remote", True)


_PIECE = st.sampled_from(
    [
        "Telenova",
        "agent",
        "agente",
        " at ",
        " en ",
        " de ",
        ", ",
        " - ",
        "(",
        ")",
        "remote",
        "18/h",
        "18 €",
        "\n",
        "|",
        "@",
        "https://x.example/1",
        "closes 12 Dec",
        "Madrid",
        "·",
        "Inc.",
        "1.400 €/mes",
        "hasta el 31/31/2026",
    ]
)


@given(st.one_of(st.text(max_size=120), st.lists(_PIECE, max_size=12).map("".join)))
def test_nothing_is_invented_and_nothing_breaks(text: str) -> None:
    fields = parse_line(text, TODAY, lambda name: name == "Telenova") or {}
    for name in ("employer", "title"):
        if name in fields:
            words = str(fields[name].value)
            assert words.strip()
            assert all(word in text for word in re.findall(r"\w+", words))
    assert fields == (parse_line(text, TODAY, lambda name: name == "Telenova") or {})
