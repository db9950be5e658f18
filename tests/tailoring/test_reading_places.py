"""Where and how one works: places, and whether on site, at home or both."""

from __future__ import annotations

import pytest
from adverts import field, value

from apptracker.tailoring.reading.places import is_place


@pytest.mark.parametrize(
    "text",
    [
        "Leeds",
        "Austin, TX",
        "Austin TX",
        "Springfield, Illinois, United States",
        "US, TX, Dallas",
        "10115 Berlin",
        "Leeds LS1 4AP",
        "Greater Boston Area",
        "Kwun Tong, Kwun Tong District",
        "Quezon City, NCR",
        "St. Louis, MO",
    ],
)
def test_places(text: str) -> None:
    assert is_place(text)


@pytest.mark.parametrize(
    "text", ["Remote", "Sales, Service", "Harbor Lane, Inc", "Night Shift", "Word, Excel", "Full-time", ""]
)
def test_other_words_are_no_places(text: str) -> None:
    assert not is_place(text)


@pytest.mark.parametrize(
    ("text", "location", "mode"),
    [
        ("Location: Remote", None, "remote"),
        ("Location: Remote (US only)", "Remote, US only", "remote"),
        ("Location: Remote in Austin, TX", "Austin, TX", "remote"),
        ("Work Location: Hybrid remote in Austin, TX 78701", "Austin, TX 78701", "hybrid"),
        ("Work Location: In person", None, "on-site"),
        ("Location: Leeds (Hybrid)", "Leeds", "hybrid"),
        ("Work setup: Onsite in Makati", "Makati", "on-site"),
        ("Location: US, AL,  Huntsville", "US, AL, Huntsville", None),
        ("Location: US", "US", None),
        (
            "Location: 4800 N. Harlem Avenue\n\nHarwood Heights, IL 60706",
            "4800 N. Harlem Avenue, Harwood Heights, IL 60706",
            None,
        ),
    ],
)
def test_labelled_places(text: str, location: str | None, mode: str | None) -> None:
    assert (value(text, "location"), value(text, "work_mode")) == (location, mode)


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("They need a Support Engineer in Denver, CO. It is a good job.", "Denver, CO"),
        ("You will greet guests at our Franklin office and keep the books.", "Franklin"),
        ("Our busy shop in Tempe, Arizona needs a clerk.", "Tempe, Arizona"),
        ("We have a full time opportunity at our Newcastle, NSW branch.", "Newcastle, NSW"),
        ("Fern is a third generation agency in downtown Macon, Georgia looking for a clerk.", "Macon, Georgia"),
    ],
)
def test_places_in_sentences(text: str, location: str) -> None:
    assert value(text, "location") == location


@pytest.mark.parametrize(
    "text",
    [
        "Founded in Boston, we ship paint to clients in Denver and Miami.",
        "Clerk\n\nResidents of California have rights under the law of the State of California.",
        "Clerk\n\nOur Customer Service office answers calls.",
    ],
)
def test_other_places_are_not_where_the_work_is(text: str) -> None:
    found = field(text, "location")
    assert found is None or not found.sure


@pytest.mark.parametrize(
    ("text", "mode", "sure"),
    [
        ("This is a fully remote position.", "remote", True),
        ("This is a Full Time work from home position.", "remote", True),
        ("This is an in-office role; please don't apply if you are looking for remote.", "on-site", True),
        ("Remote work is not available for this position.", "on-site", True),
        ("The role is in the office Monday to Thursday and remote on Fridays.", "hybrid", True),
        ("You work three days in our office and two days from home.", "hybrid", True),
        ("You may work remotely after six months.", "remote", False),
        ("You will work on-site for training and a hybrid schedule after that.", "hybrid", False),
    ],
)
def test_work_mode(text: str, mode: str, sure: bool) -> None:
    found = field(f"Clerk wanted by a paint shop.\n\n{text}", "work_mode")
    assert found is not None
    assert (found.value, found.sure) == (mode, sure)


@pytest.mark.parametrize(
    "text",
    [
        "You support remote users and remote desktop sessions.",
        "You help customers by phone, e-mail and in person.",
        "Benefits\n- Hybrid work after a year\n- On-site gym",
        "You sell hybrid cars.",
    ],
)
def test_what_says_nothing_of_the_work_mode(text: str) -> None:
    found = field(f"Clerk wanted by a paint shop.\n\n{text}", "work_mode")
    assert found is None or not found.sure


def test_every_state_that_one_may_live_in_is_told() -> None:
    text = "Claims clerk\n\nThis is a remote position. You must live in Ohio, Kentucky or Indiana to do it."
    assert "Kentucky or Indiana" in str(value(text, "location"))
