"""Which line answers what, and which languages, certificates, studies and tools a letter tells of."""

from __future__ import annotations

import pytest

from apptracker.domain.applications import Application
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.domain.stages import StageKind
from apptracker.guide.letters import angle_of
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.letter.certificates import certificates_told
from apptracker.tailoring.letter.plan import LetterPlan, Material, plan_letter
from apptracker.tailoring.letter.trace import unmarked
from apptracker.tailoring.reading import read_text
from tests.tailoring.letter_people import TODAY, basics, work


def plan(advert: str, facts: list[Fact], title: str = "Customer Service Representative") -> LetterPlan:
    posting = read_text(advert, today=TODAY)
    profile = Profile((*basics("Dana Reyes"), *facts))
    coverage = cover(posting.requirements, profile, lexicon(), TODAY, text=advert)
    application = Application(1, "Harbor Mutual", title, "Saved", StageKind.SAVED)
    return plan_letter(Material(application, posting, coverage, profile, lexicon(), TODAY))


def said_of(made: LetterPlan, name: str) -> list[str]:
    told = made.context["qualifications"]
    assert isinstance(told, dict)
    return [unmarked(each["language"] if isinstance(each, dict) else each) for each in told[name]]


def language(number: int, name: str, fluency: str) -> Fact:
    return Fact(f"language:{number}", FactKind.LANGUAGE, {"language": name, "fluency": fluency})


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Make 120+ outbound calls per day via auto dialer", False),
        ("Responsible for calling customers with quotes (15+ calls daily)", False),
        ("Made 80 calls a day to donors", False),
        ("Worked in an outbound call center", False),
        ("Responsible for inbound calls from customers", True),
        ("Handled inbound and outbound calls, 70 calls a day", True),
        ("Answered 60 calls a day and called back those who had to wait", True),
        ("Inbound call center, 60-70 calls per day", True),
    ],
)
def test_calling_out_takes_no_calls(line: str, shown: bool) -> None:
    assert lexicon().plainly_in("inbound-calls", line) is shown


@pytest.mark.parametrize(
    ("term", "line", "plain"),
    [
        ("teamwork", "Packed 300 boxes with a team of 12", False),
        ("teamwork", "Covered shifts for coworkers", True),
        ("team-management", "Packed 300 boxes with a team of 12", False),
        ("team-management", "Supervise, coach and motivate a team of 14", True),
        ("interpersonal-skills", "Took minutes for 40 members", False),
        ("email-support", "Took minutes and emailed them to 40 members", False),
        ("email-support", "Answered emails and chats from customers", True),
        ("leadership", "Promoted to team lead backup", False),
        ("leadership", "Led a team of six", True),
        ("telephony", "Was on the pilot team for a new IVR script", False),
        ("reporting", "Built a service-health dashboard", False),
        ("reporting", "Prepared weekly reports for the client", True),
        ("administration", "Filing simple returns as a tax volunteer", False),
    ],
)
def test_what_only_hints_at_a_thing_does_not_name_it(term: str, line: str, plain: bool) -> None:
    assert lexicon().plainly_in(term, line) is plain


def test_hints_are_words_that_show_a_thing() -> None:
    known = lexicon()
    for term in known.terms.values():
        for hint in term.hints:
            assert any(match.term_id == term.id for match in known.shown_in(hint)), (term.id, hint)


ADVERT = "Customer Service Representative\nRequirements:\n- 1 year of customer service\n"
SPANISH = language(1, "Spanish", "Native")
ENGLISH = language(2, "English", "Native")
POLISH = language(3, "Polish", "Conversational")


@pytest.mark.parametrize(
    ("advert", "held", "told", "first", "both"),
    [
        ("Bilingual: English/Spanish Highly Desirable", [SPANISH, ENGLISH], ["Spanish", "English"], True, True),
        ("10% pay differential for bilingual staff", [SPANISH], ["Spanish"], True, False),
        ("Bilingual Spanish required", [ENGLISH, POLISH], [], False, False),
        ("Bilingual staff are paid more", [ENGLISH, POLISH], [], False, False),
        ("Polish is a plus", [ENGLISH, POLISH], ["English", "Polish"], False, False),
        ("Bilingual in French required", [ENGLISH, SPANISH], [], False, False),
        ("Clear English", [ENGLISH, SPANISH], [], False, False),
    ],
)
def test_languages_are_told_where_they_are_of_use(
    advert: str, held: list[Fact], told: list[str], first: bool, both: bool
) -> None:
    made = plan(f"{ADVERT}- {advert}\n", held)
    assert said_of(made, "languages") == told
    assert made.context["qualifications"]["languages_first"] is first  # type: ignore[index]
    assert bool(said_of(made, "languages_both")) is both


@pytest.mark.parametrize(
    ("title", "advert", "name", "told"),
    [
        ("IT Help Desk Analyst", "Answer tickets.", "CompTIA A+", True),
        ("Patient Access Clerk", "Our hospital greets patients.", "Certified Healthcare Access Associate (CHAA)", True),
        ("Cashier", "Medical, dental and vision insurance.", "CPhT", False),
        ("Call Center Agent", "Take inbound calls and work with the sales team.", "HubSpot Inbound Sales", False),
        ("Call Center Agent", "Take inbound calls. Our break room has a kitchen.", "ServSafe Food Handler", False),
        ("Office Clerk", "Knowledge of Microsoft Office.", "Microsoft Office Specialist: Word", True),
        ("Office Clerk", "ITIL is a plus.", "ITIL Foundation", True),
    ],
)
def test_certificates_of_the_field_are_told(title: str, advert: str, name: str, told: bool) -> None:
    profile = Profile((Fact("certificate:1", FactKind.CERTIFICATE, {"name": name}),))
    found = certificates_told(profile, [], read_text(f"{title}\n{advert}", today=TODAY), angle_of(title))
    assert [fact.text("name") for fact in found] == ([name] if told else [])


@pytest.mark.parametrize(
    ("advert", "degree"),
    [
        ("GCSE English and Maths grade C or above", "9 GCSEs A*–C including English and Maths"),
        ("NVQ in customer service", "NVQ Level 3"),
        ("Educated to degree level or high school diploma", "NVQ Level 3"),
    ],
)
def test_studies_named_by_the_posting_are_told(advert: str, degree: str) -> None:
    held = [
        Fact("education:1", FactKind.EDUCATION, {"studyType": "NVQ Level 3", "endDate": "2011"}),
        Fact("education:2", FactKind.EDUCATION, {"studyType": "9 GCSEs A*–C inc. English & Maths", "endDate": "2007"}),
    ]
    made = plan(f"{ADVERT}- {advert}\n", [*work(1, {}, name="Lake", position="Clerk", startDate="2020-01"), *held])
    assert unmarked(made.context["qualifications"]["education"]["degree"]) == degree  # type: ignore[index]


@pytest.mark.parametrize(
    ("advert", "skill", "told"),
    [
        ("Proficient with MS office", "10-key", []),
        ("Data entry and 10 key", "10-key", ["10-key"]),
        ("Knowledge of CRM systems", "Lagan CRM", []),
        ("Excel and dashboards", "MS Excel", ["Excel"]),
        ("Microsoft Office", "Excel", []),
        ("Zendesk", "Zendesk", ["Zendesk"]),
    ],
)
def test_only_tools_that_stand_in_the_posting_are_named_by_it(advert: str, skill: str, told: list[str]) -> None:
    made = plan(f"{ADVERT}- {advert}\n", [Fact("skill:1", FactKind.SKILL, {"name": "Tools", "keywords": [skill]})])
    assert said_of(made, "tools") == told


LINES = {1: "Reduced shrink from 2.8% to 1.9%", 2: "Answered a 4-line phone for parents", 3: "Trained new cashiers"}


@pytest.mark.parametrize(("title", "first"), [("Call Center Agent", "highlight:2"), ("Team Lead", "highlight:3")])
def test_lines_of_what_the_work_turns_on_come_first(title: str, first: str) -> None:
    job = work(1, LINES, name="Lake", position="Cashier", startDate="2020-01")
    made = plan(f"{title}\nRequirements:\n- a driving licence\n", job, title)
    assert made.shown[0].key == first


def test_unpaid_work_of_another_kind_does_not_stand_before_jobs() -> None:
    help_out = Fact("volunteer:1", FactKind.VOLUNTEER, {"organization": "Parish", "position": "Helper",
                                                        "startDate": "2015-01"})  # fmt: skip
    line = Fact("highlight:9", FactKind.HIGHLIGHT, {"text": "Filed 30 returns a season"}, parent="volunteer:1")
    old = work(1, LINES, name="Lake", position="Cashier", startDate="2010-01", endDate="2018-01")
    new = work(2, {5: "Served 200 customers a day"}, name="Hill", position="Clerk", startDate="2018-02")
    made = plan(ADVERT, [help_out, line, *old, *new])
    assert [proof.paragraph for proof in made.shown if proof.paragraph == "volunteer:1"] == []
