"""What people and postings call a job leads to the guide's role, or to near ones, or honestly to nothing."""

from __future__ import annotations

import pytest

from apptracker.guide.entries import Role
from apptracker.guide.library import all_of
from apptracker.guide.roles import find_role, guess_role, near_roles


def test_a_role_is_found_by_its_id_and_its_name() -> None:
    for role in all_of(Role).values():
        for name in (role.id, role.name, role.name.upper()):
            assert find_role(name) is role, name


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Bilingual Customer Service Representative (evenings)", "inbound-agent"),
        ("Senior Customer Service Representative", "senior-agent"),
        ("Help Desk Agent, Tier 1", "technical-support-agent"),
        ("Pastry chef", None),
        ("", None),
    ],
)
def test_a_postings_title_means_the_role_that_most_of_it_names(title: str, role: str | None) -> None:
    found = guess_role(title)
    assert (found.id if found else None) == role


def test_a_slip_of_the_keys_offers_what_was_meant_and_a_strange_word_nothing() -> None:
    assert find_role("custmer service agent") is None
    assert near_roles("custmer service agent")[0].id == "inbound-agent"
    assert near_roles("zookeeper") == ()


@pytest.mark.parametrize("title", ["Account Manager", "Customer Success Manager", "Nurse", "Barista"])
def test_one_common_word_makes_no_role(title: str) -> None:
    assert guess_role(title) is None
