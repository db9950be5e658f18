"""When the guide says something: which circumstances hold, and what is chosen of what fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from apptracker.domain.applications import Application, Event, EventKind, Interview, InterviewFormat, WorkMode
from apptracker.domain.interviews import InterviewState
from apptracker.domain.moments import Circumstance, Place, SearchFacts
from apptracker.domain.postings import RequirementKind
from apptracker.domain.records import ApplicationDetails, DocumentKind, StoredDocument
from apptracker.domain.stages import StageKind
from apptracker.guide.moments import Moment, moments
from apptracker.tailoring.moments import Situation, choose, fits, is_abroad, of_application, of_search

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
TODAY = NOW.date()
QUIET_SINCE = TODAY - timedelta(days=21)
JOB = Application(7, "Harbor Mutual", "Agent", "Saved", StageKind.SAVED)
LETTER = StoredDocument(1, 7, DocumentKind.LETTER, "letter")


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def event(days: int, kind: EventKind = EventKind.STAGE) -> Event:
    return Event(days, 7, kind, days_ago(days), NOW, "")


def interview(days: int, how: InterviewFormat = InterviewFormat.PHONE, **more: object) -> Interview:
    at = NOW + timedelta(days=days)
    return replace(Interview(1, 7, at, at.replace(tzinfo=None), "UTC", how), **more)  # type: ignore[arg-type]


def details(stage: StageKind, *events: Event, applied: int | None = None, **more: object) -> ApplicationDetails:
    on = None if applied is None else days_ago(applied)
    return ApplicationDetails(replace(JOB, stage_kind=stage, applied_on=on), events=events, **more)  # type: ignore[arg-type]


def holds(of: ApplicationDetails, **more: object) -> set[Circumstance]:
    return set(of_application(of, NOW, quiet_since=QUIET_SINCE, **more).circumstances)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("of", "held"),
    [
        (details(StageKind.SAVED), {"no-letter"}),
        (details(StageKind.SAVED, documents=(LETTER,)), {"letter-kept"}),
        (details(StageKind.APPLIED, event(14), applied=14), {"just-sent"}),
        (details(StageKind.APPLIED, event(15), applied=15), set()),
        (details(StageKind.APPLIED, event(21), applied=21), {"no-reply-long"}),
        (details(StageKind.APPLIED, event(20, EventKind.EMAIL), event(21), applied=21), set()),
        (details(StageKind.APPLIED, event(21), applied=21, interviews=(interview(2),)), {"interview-coming"}),
        (details(StageKind.APPLIED, event(30)), set()),  # never said to be sent
        (details(StageKind.REJECTED, event(3)), {"just-rejected"}),
        (details(StageKind.REJECTED, event(40)), set()),
        (details(StageKind.ACCEPTED, event(3)), {"just-accepted"}),
        (details(StageKind.ACCEPTED, event(15)), set()),
        (details(StageKind.INTERVIEWING, interviews=(interview(-2),)), {"interview-held"}),
        (details(StageKind.INTERVIEWING, interviews=(interview(-2, state=InterviewState.CANCELLED),)), set()),
        (details(StageKind.INTERVIEWING, interviews=(interview(-20),)), set()),
        (details(StageKind.OFFER, interviews=(interview(-2),)), set()),
        (details(StageKind.REJECTED, event(3), interviews=(interview(2),)), {"just-rejected"}),
    ],
)
def test_what_holds_of_an_application(of: ApplicationDetails, held: set[str]) -> None:
    assert holds(of) == held


def test_what_a_posting_asks_and_where_it_is() -> None:
    saved = details(StageKind.SAVED, documents=(LETTER,))
    kinds = RequirementKind
    assert Circumstance.CERTIFICATE_MISSING in holds(saved, gaps=[kinds.CERTIFICATE])
    assert Circumstance.LANGUAGE_MISSING in holds(saved, gaps=[kinds.LANGUAGE])
    assert Circumstance.MANY_GAPS not in holds(saved, gaps=[kinds.TOOL] * 3)
    assert Circumstance.MANY_GAPS in holds(saved, gaps=[kinds.TOOL] * 4)
    assert Circumstance.ABROAD in holds(saved, abroad=True)
    assert Circumstance.BAD_SIGN in holds(saved, bad_sign=True)


SEARCH = SearchFacts(TODAY, applications=9, began=days_ago(20), applied=2, has_target=True)


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        (SEARCH, set()),
        (SearchFacts(TODAY), {"small-start", "no-target"}),
        (replace(SEARCH, applied=0), {"no-applications-this-week"}),
        (replace(SEARCH, applied=5), {"steady-week"}),
        (replace(SEARCH, rejected=3), {"many-rejections"}),
        (replace(SEARCH, began=days_ago(56)), {"long-search"}),
        (replace(SEARCH, offers=1), {"offer-open"}),
        (replace(SEARCH, applied=0, began=days_ago(99), accepted=1), {"just-accepted"}),
        (replace(SEARCH, formats=frozenset({InterviewFormat.VIDEO})), {"interview-coming"}),
    ],
)
def test_what_holds_of_the_search(facts: SearchFacts, held: set[str]) -> None:
    assert set(of_search(facts).circumstances) == held


# ---------------------------------------------------------------- choosing


def moment(id_: str, priority: int = 50, **conditions: object) -> Moment:
    return Moment(id=id_, place=Place.APPLICATION, text=id_, entries=(), priority=priority, **conditions)  # type: ignore[arg-type]


def chosen(*of: Moment, day: int = 0, **more: object) -> list[str]:
    situation = Situation(
        Place.APPLICATION,
        TODAY + timedelta(days=day),
        frozenset({Circumstance.ABROAD, Circumstance.INTERVIEW_COMING}),
        frozenset({InterviewFormat.PHONE}),
        StageKind.INTERVIEWING,
        WorkMode.REMOTE,
    )
    return [each.id for each in choose(of, situation, **more)]  # type: ignore[arg-type]


def test_two_at_most_the_most_fitting_first() -> None:
    assert chosen(moment("c", 10), moment("b", 20), moment("a", 30)) == ["a", "b"]
    assert chosen(moment("c", 10), moment("b", 20), moment("a", 30), dismissed=["a"], most=1) == ["b"]
    assert chosen(moment("a"), most=0) == []
    assert chosen(moment("a"), most=-1) == []


def test_equals_take_turns_by_the_day() -> None:
    of = [moment("a"), moment("b"), moment("c")]
    firsts = [chosen(*of, day=day)[0] for day in range(6)]
    assert set(firsts[:3]) == {"a", "b", "c"}
    assert firsts[:3] == firsts[3:]
    assert chosen(*of) == chosen(*of)


@pytest.mark.parametrize(
    ("conditions", "fit"),
    [
        ({"when": (Circumstance.ABROAD, Circumstance.INTERVIEW_COMING)}, True),
        ({"when": (Circumstance.ABROAD, Circumstance.BAD_SIGN)}, False),
        ({"stages": (StageKind.OFFER, StageKind.INTERVIEWING)}, True),
        ({"stages": (StageKind.OFFER,)}, False),
        ({"modes": (WorkMode.REMOTE,)}, True),
        ({"modes": (WorkMode.ON_SITE,)}, False),
        ({"formats": (InterviewFormat.VIDEO, InterviewFormat.PHONE)}, True),
        ({"formats": (InterviewFormat.VIDEO,)}, False),
        ({"months": (10, 11)}, True),
        ({"months": (12,)}, False),
        ({"weekdays": (6,)}, True),
        ({"weekdays": (1, 7)}, False),
        ({"weekdays": (6,), "months": (12,)}, False),
        ({"place": Place.TODAY}, False),
    ],
)
def test_everything_named_must_hold(conditions: dict[str, object], fit: bool) -> None:
    one = replace(moment("a"), **conditions)  # type: ignore[arg-type]
    assert chosen(one) == (["a"] if fit else [])


def situations() -> Iterator[Situation]:
    """How things stand in many a search, on each day of two weeks and once in spring."""
    days = [NOW + timedelta(days=day) for day in range(14)] + [datetime(2026, 4, 14, tzinfo=UTC)]
    for now in days:
        for mode in (None, WorkMode.REMOTE):
            for one, more in applications():
                application = replace(one.application, work_mode=mode)
                moved = replace(one, application=application)
                situation = of_application(moved, NOW, quiet_since=QUIET_SINCE, **more)  # type: ignore[arg-type]
                yield replace(situation, today=now.date())
        for facts in searches():
            yield replace(of_search(facts), today=now.date())


def applications() -> Iterator[tuple[ApplicationDetails, dict[str, object]]]:
    yield details(StageKind.SAVED), {}
    yield details(StageKind.SAVED), {"abroad": True}
    yield details(StageKind.SAVED), {"bad_sign": True}
    yield details(StageKind.SAVED), {"gaps": [RequirementKind.CERTIFICATE]}
    yield details(StageKind.SAVED), {"gaps": [RequirementKind.LANGUAGE]}
    yield details(StageKind.SAVED), {"gaps": [RequirementKind.TOOL] * 5}
    yield details(StageKind.SAVED, documents=(LETTER,)), {}
    yield details(StageKind.APPLIED, event(1), applied=1), {}
    yield details(StageKind.APPLIED, event(30), applied=30), {}
    yield details(StageKind.SCREENING, event(4), applied=20), {}
    for how in InterviewFormat:
        yield details(StageKind.INTERVIEWING, interviews=(interview(3, how),)), {}
    yield details(StageKind.INTERVIEWING, interviews=(interview(3),)), {"abroad": True}
    yield details(StageKind.INTERVIEWING, interviews=(interview(-1),)), {}
    for stage in (StageKind.OFFER, StageKind.ACCEPTED, StageKind.REJECTED, StageKind.NO_RESPONSE):
        yield details(stage, event(2)), {}
    yield details(StageKind.ACCEPTED, event(60)), {}


def searches() -> Iterator[SearchFacts]:
    yield SEARCH
    yield SearchFacts(TODAY)
    yield replace(SEARCH, applied=0)
    yield replace(SEARCH, applied=6)
    yield replace(SEARCH, began=days_ago(90))
    yield replace(SEARCH, rejected=4)
    yield replace(SEARCH, offers=1)
    yield replace(SEARCH, accepted=1)
    yield replace(SEARCH, formats=frozenset({InterviewFormat.PHONE}))
    yield replace(SEARCH, formats=frozenset({InterviewFormat.ASSESSMENT}))


def test_each_moment_is_said_to_somebody_some_day() -> None:
    said = {each.id for situation in situations() for each in choose(moments(), situation)}
    assert said == {each.id for each in moments()}


def test_each_circumstance_is_of_use_and_comes_about() -> None:
    assert {each for one in moments() for each in one.when} == set(Circumstance)
    assert {each for situation in situations() for each in situation.circumstances} == set(Circumstance)


def test_after_a_no_the_guide_is_kind_and_brief() -> None:
    of = of_application(details(StageKind.REJECTED, event(1)), NOW, quiet_since=QUIET_SINCE)
    first, *_ = choose(moments(), of)
    assert "advice:not-about-you" in first.entries
    assert not first.use


def test_nothing_is_said_where_nothing_fits() -> None:
    calm = of_search(replace(SEARCH, today=date(2026, 4, 14)))  # a Tuesday in spring, and all goes well
    assert not [each for each in moments() if fits(each, calm)]
    waiting = of_application(details(StageKind.APPLIED, event(18), applied=18), NOW, quiet_since=QUIET_SINCE)
    assert choose(moments(), waiting) == ()


COUNTRIES = {"usa": 1, "mn": 1, "united states": 1, "poland": 2}


@pytest.mark.parametrize(
    ("place", "home", "abroad"),
    [
        ("Duluth, MN", "United States", False),
        ("Gdynia, Poland", "United States", True),
        ("Remote (USA)", "Poland", True),
        ("Remote", "Poland", False),
        ("Gdynia, Poland", "", False),
        ("Gdynia, Poland", "Atlantis", False),
        ("Poland Spring, USA", "usa", False),
    ],
)
def test_abroad_is_another_country_as_far_as_told(place: str, home: str, abroad: bool) -> None:
    assert is_abroad(place, home, COUNTRIES) is abroad
