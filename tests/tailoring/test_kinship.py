"""Kinship: what was done for the same kind of employer, or under the same kind of title, says more."""

from __future__ import annotations

from datetime import date

import pytest
from letter_people import work

from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.industries import industries, told_by_name, told_in
from apptracker.tailoring.kinship import MOST, NEAR_INDUSTRY, SAME_INDUSTRY, SAME_TRADE, SAME_WORDS, Kinship
from apptracker.tailoring.reading import read_text

TODAY = date(2026, 11, 22)


def posting(title: str, employer: str, about: str = "", duties: str = "- Answer calls") -> Kinship:
    return Kinship(read_text(advert(title, employer, about, duties), today=TODAY), PEOPLE)


def advert(title: str, employer: str, about: str, duties: str) -> str:
    return (
        f"{title}\nCompany: {employer}\nLocation: Boise, ID\n\n{about}\n\n"
        f"Responsibilities:\n{duties}\n\nBenefits: medical, dental, vision insurance\n"
    )


PEOPLE = Profile(
    (
        *work(1, {1: "Explained bills to households"}, name="Millbrook Water Services", position="Billing clerk"),
        *work(2, {2: "Booked visits"}, name="Oakleaf Family Dentistry", position="Receptionist"),
        *work(3, {3: "Agreed 40 repayment plans a week"}, name="Hartwell Bank", position="Collections Officer"),
        *work(4, {4: "Sorted donations"}, name="Harbor Food Bank", position="Helper"),
        *work(5, {5: "Helped shoppers"}, name="Target", position="Guest Advisor"),
        *work(6, {6: "Reset passwords"}, name="Okafor & Sons", position="Help Desk Technician"),
        Fact("skill:1", FactKind.SKILL, {"name": "Patience"}),
    ),
    (
        Story(1, "Wrong meter", action="At Millbrook Water Services I read the meter again"),
        Story(2, "Lost bag", action="I traced the baggage of a passenger who had missed her flight"),
        Story(3, "Cake", action="I baked one"),
    ),
)


def fact(key: str) -> Fact | Story:
    found = next((story for story in PEOPLE.stories if story.key == key), None) or PEOPLE.fact(key)
    assert found is not None
    return found


def test_a_line_of_the_same_industry_weighs_more() -> None:
    kin = posting("Customer Advisor", "Dalesford Water Ltd", "We supply water to a million homes.")
    assert kin.of(fact("highlight:1")) == kin.of(fact("work:1")) == SAME_INDUSTRY
    assert kin.of(fact("highlight:2")) == kin.of(fact("highlight:5")) == 1.0


def test_what_an_employer_pays_does_not_make_it_an_insurer_or_a_dentist() -> None:
    kin = posting("Shop Helper", "Pinegrove Stores", "We run 40 retail stores in the northwest.")
    assert kin.of(fact("highlight:2")) == 1.0
    assert kin.of(fact("highlight:5")) == SAME_INDUSTRY  # a well-known employer says it by its name alone


def test_near_industries_count_a_little() -> None:
    kin = posting("Claims Helper", "Bluebird Insurance")
    assert kin.of(fact("highlight:3")) == NEAR_INDUSTRY


def test_the_trade_of_the_title_counts_even_behind_a_dash() -> None:
    kin = posting("Customer Support Specialist – Technical Support", "Merrow Shoes")
    assert kin.of(fact("highlight:6")) == SAME_TRADE
    assert kin.of(fact("highlight:1")) == 1.0


def test_trade_and_industry_together_have_a_limit() -> None:
    kin = posting("Collections Agent", "First Valley Credit Union", "", "- Agree repayment plans on loan arrears")
    assert kin.of(fact("highlight:3")) == MOST


def test_words_of_the_title_count_where_no_trade_is_known() -> None:
    kin = posting("Billing Clerk", "Merrow Shoes")
    assert kin.of(fact("highlight:1")) == SAME_WORDS


def test_a_story_counts_as_the_job_it_names_or_by_what_it_tells() -> None:
    water = posting("Customer Advisor", "Dalesford Water Ltd")
    air = posting("Reservations Advisor", "Kestrel Airways")
    assert water.of(fact("story:1")) == SAME_INDUSTRY
    assert water.of(fact("story:2")) == 1.0
    assert air.of(fact("story:2")) == SAME_INDUSTRY
    assert air.of(fact("story:3")) == 1.0


def test_nothing_known_is_one() -> None:
    unknown = Kinship(read_text("We need somebody soon.", today=TODAY), PEOPLE)
    assert {unknown.of(fact) for fact in (*PEOPLE.facts, *PEOPLE.stories)} == {1.0}
    known = posting("Collections Agent", "First Valley Credit Union")
    assert known.of(fact("skill:1")) == 1.0


@pytest.mark.parametrize(
    ("name", "industry"),
    [
        ("Riverside Food Bank", {"care"}),
        ("Riverside Bank", {"banking"}),
        ("Verizon Wireless", {"telecom"}),
        ("Elm Street Physicians Group", {"health"}),
        ("Okafor & Sons", set()),
        ("", set()),
    ],
)
def test_names_of_employers(name: str, industry: set[str]) -> None:
    assert told_by_name(name) == industry


def test_a_tired_person_sells_no_tires_and_a_patient_one_is_no_patient() -> None:
    assert told_in("Patient, never tired, at home with the market and its parents") == {}


def test_near_industries_exist() -> None:
    assert {near for industry in industries().values() for near in industry.near} <= industries().keys()
