"""A stored line becomes a sentence without changing what it says."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.tailoring.language import english
from apptracker.tailoring.language.english_verbs import forms, past_of


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Resolved 60+ calls a day", "I resolved 60+ calls a day"),
        ("• Trained six baristas who were later promoted.", "I trained six baristas who were later promoted"),
        ("Successfully won three awards", "I won three awards"),
        ("Resolve 60+ calls a day", "I resolved 60+ calls a day"),
        ("Answer 80 calls a day and log each in Zendesk", "I answered 80 calls a day and logged each in Zendesk"),
        ("Hires, trains and retains staff", "I hired, trained and retained staff"),
        ("Promoted to team lead after 6 months", "I was promoted to team lead after 6 months"),
        ("Awarded Employee of the Month twice", "I was awarded Employee of the Month twice"),
        ("Awarded a $5,000 contract to a supplier", "I awarded a $5,000 contract to a supplier"),
        ("Set up the new phone system", "I set up the new phone system"),
        ("I ran the late shift", "I ran the late shift"),
        ("Cut overtime by 18%", "I cut overtime by 18%"),
        ("Hit 110% of target!!", "I hit 110% of target"),
        ("Responsible for opening the register; ...", "I was responsible for opening the register"),
    ],
)
def test_lines_of_past_jobs_become_first_person(line: str, said: str) -> None:
    clause = english.clause_from(line)
    assert (clause.text, clause.style) == (said, "subject")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Manage and coach a team of 12", "I manage and coach a team of 12"),
        ("Answers 80 calls a day", "I answer 80 calls a day"),
        ("Trained four new agents", "I trained four new agents"),
    ],
)
def test_lines_of_the_current_job_stay_in_the_present(line: str, said: str) -> None:
    assert english.clause_from(line, current=True).text == said


@pytest.mark.parametrize(
    ("line", "style"),
    [
        ("Cash handling and end-of-day counts", "gerund"),
        ("Key holder", "thing"),
        ("Learning Spanish", "thing"),
        ("Reason for leaving: fired", "thing"),
        ("Suspended for lateness", "thing"),
        ("Reduced to part-time", "thing"),
        ("Page 2 of 3", "thing"),
        ("Target: 95% CSAT", "thing"),
        ("My manager led a team of 40", "thing"),
        ("Failed to hit quota in 2022", "thing"),
        ("I did not meet any target", "thing"),
        ("Tried to sell 3 plans a day", "thing"),
        ("Received 12 complaints", "thing"),
        ("Fast food – drive-thru, counter, kitchen", "thing"),
        ("No shortage in the last year", "thing"),
        ("Over 10 years of experience with calls", "thing"),
        ("Built with Django", "thing"),
        ("Used in two courses", "thing"),
        ("Lead agent on the night shift", "thing"),
        ("Contact center work for two banks", "thing"),
        ("高い顧客満足度", "thing"),
    ],
)
def test_what_is_no_action_is_kept_for_a_carrier_sentence(line: str, style: str) -> None:
    assert english.clause_from(line).style == style


@given(st.text(max_size=80), st.booleans())
def test_any_line_is_taken_and_no_digit_is_invented(line: str, current: bool) -> None:
    clause = english.clause_from(line, current=current)
    given_digits = iter(c for c in line if c.isdigit())
    assert all(c in given_digits for c in clause.text if c.isdigit())  # in their order
    assert "\n" not in clause.text


def test_every_verb_form_leads_back_to_its_verb() -> None:
    for form, (base, tense) in forms().items():
        if tense == "past":
            assert form != base
        assert past_of(base)


@pytest.mark.parametrize(
    ("months", "said"),
    [
        (1, "one month"),
        (8, "eight months"),
        (12, "one year"),
        (13, "one year"),
        (14, "more than one year"),
        (22, "nearly two years"),
        (76, "more than six years"),
        (180, "15 years"),
    ],
)
def test_time_in_a_job_is_told_and_never_rounded_up_past_the_truth(months: int, said: str) -> None:
    assert english.duration(months) == said


@pytest.mark.parametrize(
    ("word", "article"),
    [
        ("Associate of Arts", "an"),
        ("Bachelor", "a"),
        ("MBA", "an"),
        ("HR Manager", "an"),
        ("UX Designer", "a"),
        ("University Diploma", "a"),
        ("Honours degree", "an"),
        ("European licence", "a"),
        ("Unnamed role", "an"),
    ],
)
def test_the_article_follows_the_sound(word: str, article: str) -> None:
    assert english.article(word) == article


def test_a_post_of_which_there_is_one_needs_no_article() -> None:
    assert english.post("General Manager") == "General Manager"
    assert english.post("Shift Supervisor") == "a Shift Supervisor"
    assert english.post("Usher") == "an Usher"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Perfect attendance for 14 months", "I had perfect attendance for 14 months"),
        ("95% customer satisfaction", "my customer satisfaction was 95%"),
        ("Top performer in Q3 2023", "I was a top performer in Q3 2023"),
        ("Top 10% of 120 agents, 2022", "I was in the top 10% of 120 agents in 2022"),
        (
            "Highest upgrade rate in the district for 5 months",
            "I had the highest upgrade rate in the district for 5 months",
        ),
        ("Employee of the Month, March 2021", "I was Employee of the Month in March 2021"),
        ("Army Commendation Medal, 2019 & 2022", "I received the Army Commendation Medal in 2019 and 2022"),
        ("President's Club, 2018", "I made President's Club in 2018"),
        ("Voted server of the month, Aug. 2021", "I was voted server of the month in August 2021"),
        ("Rated 4.9 of 5 by callers", "I was rated 4.9 of 5 by callers"),
        ("Promoted twice in two years", "I was promoted twice in two years"),
        ("Promoted products at fairs", "I promoted products at fairs"),
    ],
)
def test_a_distinction_is_told_as_had_or_received(line: str, said: str) -> None:
    assert english.clause_from(line).text == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("✅ got 5 compliments in 3 months 🎉", "I got 5 compliments in 3 months"),
        ("DOCUMENTED VITALS AND USED THE POS", "I documented vitals and used the POS"),
        ("Answered 60 calls/day w/ notes in CRM", "I answered 60 calls a day with notes in CRM"),
        ("Process improvement: cut call time by 20%", "I cut call time by 20%"),
        ("Refer members; 31 loans booked", "I referred members, with 31 loans booked"),
        ("Answered phones; met every parent each term", "I answered phones and met every parent each term"),
        ("Fielded questions re: billing", "I fielded questions about billing"),
        ("Having managed a team of 10", "I managed a team of 10"),
        ("Average handle time of 5 minutes", "my average handle time was 5 minutes"),
        ("Increased sales by 20%; reduced churn by 5%", "I increased sales by 20% and reduced churn by 5%"),
        ("Leading a crew of 5 and handling complaints", "I led a crew of 5 and handled complaints"),
        ("I check in up to 90 guests", "I checked in up to 90 guests"),
        ("Train new hires & monitor calls", "I trained new hires and monitored calls"),
        ("Cleaned spills, collected carts", "I cleaned spills and collected carts"),
        ("First point of contact for 300 members", "I was the first point of contact for 300 members"),
    ],
)
def test_the_shorthand_of_resumes_becomes_sentences(line: str, said: str) -> None:
    assert english.clause_from(line).text == said


@pytest.mark.parametrize(
    ("title", "employer", "said"),
    [
        ("Customer Service Representative", "Acme", "customer service representative"),
        ("QA Analyst", "Acme", "QA analyst"),
        ("Teller II", "Acme", "Teller II"),
        ("Barista & Shift Lead", "Acme", "barista and shift lead"),
        ("Spanish Interpreter", "Acme", "Spanish interpreter"),
        ("Disney Cast Member", "Disney", "Disney cast member"),
        ("Team Lead, Member Services", "Acme", "Team Lead, Member Services"),
    ],
)
def test_a_post_is_small_but_for_names_and_levels(title: str, employer: str, said: str) -> None:
    assert english.position(title, employer) == said


def test_people_are_greeted_by_title_and_family_name() -> None:
    assert english.addressed("Ms. Renee Castellano") == ("Ms.", "Castellano")
    assert english.addressed("Mr Jan van der Berg") == ("Mr", "van der Berg")
    assert english.addressed("Renee Castellano") == ("", "Renee Castellano")


def test_employers_are_named_with_their_article_and_preposition() -> None:
    assert english.at("Best Mart") == "at Best Mart"
    assert english.at("University of Leeds") == "at the University of Leeds"
    assert english.at("Bank of the West") == "at Bank of the West"
    assert english.at("U.S. Army") == "in the U.S. Army"


def test_lists_read_as_lists() -> None:
    assert english.join_and([]) == ""
    assert english.join_and(["patience"]) == "patience"
    assert english.join_and(["patience", "Zendesk"]) == "patience and Zendesk"
    assert english.join_and(["a", "b", "c"]) == "a, b and c"
    assert english.join_and(["clear written and spoken English", "tact"]) == "clear written and spoken English and tact"


def test_dates_follow_the_country() -> None:
    assert english.long_date(date(2026, 11, 21), "en-US") == "November 21, 2026"
    assert english.long_date(date(2026, 11, 21), "en-GB") == "21 November 2026"


def test_only_words_that_are_no_names_lose_their_capital_after_a_colon() -> None:
    assert english.run_on("A customer called") == "a customer called"
    assert english.run_on("Maria called") == "Maria called"
    assert english.lower_first("CRM records") == "CRM records"
    assert english.lower_first("I called") == "I called"


def test_a_full_sentence_is_told_from_a_fragment() -> None:
    assert english.full_sentence("A customer had been charged twice")
    assert english.full_sentence("I let her finish")
    assert not english.full_sentence("Refunded the second charge")
    assert not english.full_sentence("CSAT up 12%")
