"""What the help says a template can use is what it gets, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

import pytest

from apptracker.domain.applications import Application
from apptracker.domain.letters import Length, LetterChoices, Tone
from apptracker.domain.postings import CoveredRequirement, Evidence
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.domain.stages import StageKind
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.letter.headers import Header, header_of, with_header
from apptracker.tailoring.letter.made_up import sample_plans
from apptracker.tailoring.letter.opening import OPENINGS
from apptracker.tailoring.letter.plan import LetterPlan, Material, plan_letter
from apptracker.tailoring.letter.variables import FUNCTIONS, VARIABLES, paths
from apptracker.tailoring.reading import read_text

TODAY = date(2026, 11, 21)
POSTING = """Customer Service Agent
Harbor Mutual is a regional insurer. Remote.
What you will do: answer calls from members, update accounts, and explain bills.
You must have:
- a calm and patient manner
- Zendesk
- Excel
- typing of 50 words a minute
- Spanish
- a high school diploma
- HDI certification
- willingness to work evenings and weekends
Hours: 35 hours a week."""
PERSON = Profile(
    (
        Fact("basics:name", FactKind.BASICS, {"value": "Dana Reyes"}),
        Fact("basics:email", FactKind.BASICS, {"value": "dana@example.com"}),
        Fact("work:1", FactKind.WORK, {"name": "Lakeside", "position": "Call center agent (remote)",
                                       "startDate": "2019-01",
                                       "endDate": "2023-05", "summary": "Answered billing calls"}),
        Fact("highlight:1", FactKind.HIGHLIGHT, {"text": "Answered 60 calls a day with patience"}, parent="work:1"),
        Fact("work:2", FactKind.WORK, {"name": "Corner Market", "position": "Cashier", "startDate": "2015-01",
                                       "endDate": "2018-05"}),
        Fact("work:3", FactKind.WORK, {"name": "Elm Clinic", "position": "Cleaner", "startDate": "2023-06"}),
        Fact("education:1", FactKind.EDUCATION, {"studyType": "High school diploma", "institution": "East High"}),
        Fact("skill:1", FactKind.SKILL, {"name": "Tools", "keywords": ["Freshdesk", "Excel"]}),
        Fact("skill:2", FactKind.SKILL, {"name": "Typing", "level": "62 words a minute"}),
        Fact("language:1", FactKind.LANGUAGE, {"language": "English", "fluency": "native"}),
        Fact("language:2", FactKind.LANGUAGE, {"language": "Spanish", "fluency": "fluent"}),
        Fact("certificate:1", FactKind.CERTIFICATE, {"name": "HDI certification"}),
        Fact("availability:shifts", FactKind.AVAILABILITY, {"value": "evenings and weekends"}),
        Fact("equipment:internet", FactKind.EQUIPMENT, {"value": "fiber internet"}),
    ),
    (Story(1, "Billing", situation="A caller was upset about a bill", action="I explained it with patience"),),
)  # fmt: skip
BEGINNER = Profile(
    (
        Fact("volunteer:1", FactKind.VOLUNTEER, {"organization": "City Library", "position": "Homework helper",
                                                 "startDate": "2024-01", "summary": "Taught maths to children"}),
    )
)  # fmt: skip
PEOPLE = {
    "somebody": PERSON,
    "who grew up with two languages": Profile(
        tuple(
            replace(fact, data={**fact.data, "fluency": "native"}) if fact.kind is FactKind.LANGUAGE else fact
            for fact in PERSON.facts
        )
    ),
    "nobody": Profile(),
    "without stories": Profile(PERSON.facts),
    "who never had a job": BEGINNER,
}


def planned(who: str, what: str, choices: LetterChoices = LetterChoices()) -> LetterPlan:  # noqa: B008 - frozen
    posting = read_text(what, today=TODAY) if what else None
    coverage = cover(posting.requirements if posting else (), PEOPLE[who], lexicon(), TODAY)
    coverage = replace(coverage, requirements=tuple(map(_nearly, coverage.requirements)))
    application = Application(7, "Harbor Mutual", "Customer Service Agent", "Saved", StageKind.SAVED)
    return plan_letter(Material(application, posting, coverage, PEOPLE[who], lexicon(), TODAY, choices=choices))


def _nearly(covered: CoveredRequirement) -> CoveredRequirement:
    """The tool that is missing, with one like it that is there."""
    if covered.requirement.text != "Zendesk":
        return covered
    return replace(covered, evidence=(Evidence("skill:1", 0.4, "It is like it", direct=False, words="Freshdesk"),))


def shape(value: object, path: str = "") -> Iterator[str]:
    """Every path in what a template gets."""
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from shape(each, f"{path}.{name}" if path else name)
            if path:
                yield path
    elif isinstance(value, list) and value and isinstance(value[0], Mapping):
        for each in value:
            yield from shape(each, f"{path}[]")
    elif not callable(value) and value != []:  # an empty list does not tell of what
        yield path


EVERY = [
    planned(who, what, LetterChoices(length=length, proofs=proofs, language=language))
    for who in PEOPLE
    for what in (POSTING, "")
    for length in Length
    for language in ("en", "es")
    for proofs in ((), ("story:1", "highlight:1"))
]


def test_everything_a_template_gets_is_told() -> None:
    told = set(paths())
    for plan in EVERY:
        assert set(shape(plan.context)) - told == set()


def test_nothing_else_is_told() -> None:
    got = {path for plan in EVERY for path in shape(plan.context)}
    assert {variable.path for variable in VARIABLES} - got == set()


def test_functions_are_those_a_template_gets() -> None:
    got = {name for name, value in EVERY[0].context.items() if callable(value)}
    assert got == {function.name for function in FUNCTIONS}
    for function in FUNCTIONS:
        assert function.use.startswith(f"{function.name}(")


@pytest.mark.parametrize("language", ["en", "es"])
def test_made_up_letters_have_the_shape_of_real_ones(language: str) -> None:
    real = {path: kinds for plan in EVERY for path, kinds in kinds_of(plan.context)}
    for plan in sample_plans(language).values():
        for path, kind in kinds_of(plan.context):
            assert path in real, path
            assert kind in (real[path], type(None)) or real[path] is type(None), path


def kinds_of(value: object, path: str = "") -> Iterator[tuple[str, type]]:
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from kinds_of(each, f"{path}.{name}" if path else name)
    elif isinstance(value, list) and value and isinstance(value[0], Mapping):
        for each in value:
            yield from kinds_of(each, f"{path}[]")
    elif not callable(value) and value != []:
        yield path, type(value)


def test_options_are_all_there_are() -> None:
    options = {variable.path: variable.options for variable in VARIABLES if variable.options}
    assert set(options["opening.kind"]) == set(OPENINGS)
    assert set(options["tone"]) == set(Tone)
    assert set(options["length"]) == set(Length)


def test_every_variable_is_told_in_a_few_plain_words() -> None:
    assert len({variable.path for variable in VARIABLES}) == len(VARIABLES)
    for variable in VARIABLES:
        assert 5 < len(variable.meaning) <= 80, variable.path
        assert variable.meaning[0].isupper()
        assert not variable.meaning.endswith(".")
        if variable.about is not None:
            assert isinstance(variable.example, (str, tuple)), variable.path


@pytest.mark.parametrize(
    ("source", "header"),
    [
        (
            "{# title: Warm #}\n{#- language: es-MX -#}{# description: Two\n lines #}\nHi",
            Header("Warm", "Two lines", "es"),
        ),
        ("{# only a comment #}{# language: tlh #}\nHi {# title: late #}", Header()),
        ("{# title: first #}{# title: second #}", Header("first")),
        ("{#}{# title: x #}", Header()),
        ("{# title: never closed", Header()),
        ("", Header()),
    ],
)
def test_what_a_template_says_of_itself(source: str, header: Header) -> None:
    assert header_of(source) == header


def test_a_copy_says_something_else_of_itself_and_keeps_the_rest() -> None:
    source = "{# title: Cover letter #}\n{# description: For most. #}\n{# A note. #}\nDear all,"
    copied = with_header(source, title="Mine {{ 7 }} #}", language="es")
    assert copied == ("{# title: Mine 7 #}\n{# language: es #}\n{# description: For most. #}\n{# A note. #}\nDear all,")
    assert header_of(copied) == Header("Mine 7", "For most.", "es")
    assert with_header(copied, title="Again").startswith("{# title: Again #}\n{# language: es #}")
