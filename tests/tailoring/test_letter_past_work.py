"""Which job speaks first, whose time is told, what of the summary a letter may say, and by what name studies go."""

from __future__ import annotations

import pytest
from letter_people import CALL_CENTER, TODAY, basics, work, written

from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.letters import angle_of, is_side_work
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.language import language_for
from apptracker.tailoring.letter.names import job_names
from apptracker.tailoring.letter.own_words import OwnWords
from apptracker.tailoring.letter.past_work import PastWork
from apptracker.tailoring.letter.studies import education, highest
from apptracker.tailoring.letter.trace import Trace, unmarked

AGENT = work(1, {}, name="Acme", position="Call Center Agent", startDate="2019-01", endDate="2023-01")
DRIVER = work(2, {}, name="Uber", position="Driver", startDate="2022-01")
COOK = work(3, {}, name="Bistro", position="Line Cook", startDate="2023-02")
ENGLISH = language_for("en")


def past(*facts: Fact, title: str = "Customer Service Representative") -> PastWork:
    return PastWork(Profile((*basics("Ann"), *facts)), lexicon(), TODAY, angle_of(title))


def test_the_job_nearest_to_the_posting_speaks_first() -> None:
    main = past(*AGENT, *COOK).speaks_first([])
    assert main is not None
    assert main.text("name") == "Acme"


def test_years_of_other_work_since_then_outweigh_a_short_time_long_ago() -> None:
    brief = work(1, {}, name="Acme", position="Call Center Agent", startDate="2010-01", endDate="2010-06")
    years = work(3, {}, name="Bistro", position="Line Cook", startDate="2010-07")
    main = past(*brief, *years).speaks_first([])
    assert main is not None
    assert main.text("name") == "Bistro"


def test_work_by_the_piece_beside_a_job_introduces_nobody() -> None:
    jobs = past(*AGENT, *DRIVER, *COOK)
    assert "Uber" not in {job.text("name") for job in jobs.jobs}


def test_time_told_is_that_of_the_trade_or_of_all_work_with_customers() -> None:
    desk = work(4, {}, name="Inn", position="Front Desk Clerk", startDate="2015-01", endDate="2018-12")
    jobs = past(*AGENT, *desk)
    told, months, one_trade = jobs.time_told(jobs.speaks_first([]))
    assert ({job.text("name") for job in told}, one_trade) == ({"Acme", "Inn"}, False)
    assert months > 90
    jobs = past(*AGENT, *COOK)
    told, months, one_trade = jobs.time_told(jobs.speaks_first([]))
    assert ({job.text("name") for job in told}, one_trade) == ({"Acme"}, True)
    assert months < 50


def own_words(summary: str) -> OwnWords:
    profile = Profile((*basics("Ann"), Fact("basics:summary", FactKind.BASICS, {"value": summary})))
    return OwnWords(Trace(ENGLISH), ENGLISH, profile)


@pytest.mark.parametrize(
    ("summary", "title", "wish"),
    [
        ("Barista looking to move into a call center role.", "Call Center Agent",
         "Now I am looking to move into a call center role"),
        ("Hoping to transition into customer support.", "Customer Support Agent",
         "Now I hope to transition into customer support"),
        ("Looking to move into a call center role.", "Hotel Front Desk Agent", ""),
        ("Moving into phone-based patient support.", "Technical Support Specialist I", ""),
        ("Seeking a challenging position in a progressive company.", "Call Center Agent", ""),
        ("Seeking a remote customer service role.", "Customer Service Representative", ""),
    ],
)  # fmt: skip
def test_a_wish_is_said_where_this_is_such_work(summary: str, title: str, wish: str) -> None:
    assert unmarked(own_words(summary).wish(title, angle_of(title), remote=False)) == wish


def test_a_wish_for_work_from_home_is_said_where_that_is_offered() -> None:
    said = own_words("Seeking a remote customer service role.").wish(
        "Customer Service Representative", angle_of("Customer Service Representative"), remote=True
    )
    assert unmarked(said) == "Now I am looking for a remote customer service role"


def test_the_room_for_work_from_home_is_told_from_the_summary() -> None:
    assert unmarked(own_words("I have a quiet home office with wired internet.").home_office()) == (
        "a quiet home office with wired internet"
    )
    assert own_words("I like home cooking.").home_office() == ""


def degree(**data: object) -> dict[str, object]:
    said = education(Trace(ENGLISH), ENGLISH, [Fact("education:1", FactKind.EDUCATION, data)], TODAY)
    assert said is not None
    return {name: unmarked(value) if isinstance(value, str) else value for name, value in said.items()}


@pytest.mark.parametrize(
    ("written_as", "named"),
    [
        ("HS Diploma", "high school diploma"),
        ("High School Diploma/GED", "high school diploma"),
        ("G.E.D.", "GED"),
        ("Bachelors", "bachelor’s degree"),
        ("Associate of Applied Science", "Associate of Applied Science"),
        ("BA (2:1)", "BA"),
        ("Bachelor of Arts (in progress)", "Bachelor of Arts"),
    ],
)
def test_degrees_go_by_their_usual_names(written_as: str, named: str) -> None:
    assert degree(studyType=written_as, institution="East College")["degree"] == named


def test_studies_beyond_school_go_before_school() -> None:
    school = Fact("education:1", FactKind.EDUCATION, {"studyType": "High school diploma", "endDate": "2020"})
    college = Fact("education:2", FactKind.EDUCATION, {"studyType": "Associate of Arts", "endDate": "2018"})
    assert highest([school, college], TODAY) == [college]
    assert highest([school], TODAY) == [school]


def test_a_letter_says_a_wish_once_and_in_its_first_paragraph() -> None:
    summary = Fact("basics:summary", FactKind.BASICS, {"value": "Looking to move into customer service."})
    cook = work(3, {1: "Cooked 200 meals a night"}, name="Bistro", position="Line Cook", startDate="2020-02")
    letter, _, _ = written(Profile((*basics("Ann"), summary, *cook)), CALL_CENTER)
    first = " ".join(s.text for s in letter.paragraphs[0])
    assert "Now I am looking to move into customer service." in first
    assert letter.body.count("looking to") == 1


@pytest.mark.parametrize(
    ("position", "named"),
    [
        ("Pharmacy Tech / Phone Rep", "Pharmacy Tech & Phone Rep"),
        ("Key Holder/Lead Sales Associate", "Key Holder & Lead Sales Associate"),
        ("Cashier/Guest Service", "Cashier"),
        ("Teleoperador/a", "Teleoperador"),
        ("Customer Service Agent – Gate/Ticketing", "Customer Service Agent"),
    ],
)
def test_posts_of_two_names_are_both_where_both_are_somebody(position: str, named: str) -> None:
    [job] = work(1, {}, name="Lakeshore Drug #114 (contract for Delta)", position=position)
    assert job_names(job)[:2] == ("Lakeshore Drug", named)


def test_years_with_one_employer_and_posts_behind_the_scenes() -> None:
    now = work(1, {}, name="Bluff City Freight", position="Senior Dispatcher", startDate="2021-03")
    before = work(2, {}, name="Bluff City Freight", position="Dispatcher", startDate="2019-01", endDate="2021-02")
    cook = work(3, {1: "Cooked 200 meals a night"}, name="Bistro", position="Line Cook", startDate="2016-01",
                endDate="2018-12")  # fmt: skip
    clerk = work(4, {2: "Registered 45 patients a shift", 3: "Answered calls from patients"}, name="Mercy",
                 position="Intake Specialist", startDate="2012-01", endDate="2015-12")  # fmt: skip
    jobs = past(*now, *before, *cook, *clerk)
    assert [job.text("position") for job in jobs.in_house(jobs.jobs[0])] == ["Senior Dispatcher", "Dispatcher"]
    assert {job.text("position") for job in jobs.facing} == {"Intake Specialist"}
    assert not jobs.serves_customers(clerk[0])


def test_soldiers_serve_no_customers() -> None:
    army = work(1, {1: "Led a help desk answering 40 trouble calls per day"}, name="U.S. Army",
                position="Signal Systems Operator, Staff Sergeant")  # fmt: skip
    assert past(*army).facing == []
    assert ENGLISH.position(army[0].text("position"), "U.S. Army") == "signal systems operator, Staff Sergeant"


@pytest.mark.parametrize(
    ("employer", "beside"),
    [("Uber Technologies, Inc.", True), ("Lyft (driver)", True), ("Uber and Lyft", True), ("Uber Freight", False),
     ("Bolt & Co", False), ("Acme", False), ("", False)],
)  # fmt: skip
def test_who_gives_out_work_beside_a_job_is_known_by_name(employer: str, beside: bool) -> None:
    assert is_side_work(employer) is beside
