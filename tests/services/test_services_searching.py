"""Queries over the person's data: operators by the names there are, slips mended, everything found by kind."""

from __future__ import annotations

from datetime import date

import pytest

from apptracker.domain.clock import today
from apptracker.domain.errors import MESSAGES, UserError
from apptracker.domain.money import parse_pay
from apptracker.domain.query import parse
from apptracker.domain.selection import DateRange, Selection
from apptracker.services import applications, people, profiles, reminders, searching
from apptracker.services.reading_queries import read_query, together
from apptracker.services.searching import Everything
from apptracker.store import Database
from apptracker.store.reading.table import TableQuery


@pytest.fixture
def filled(db: Database) -> Database:
    """Four applications: 1 Telenova, 2 Cedar Telecom, 3 Café Übersee, 4 Harbor Mutual (archived)."""
    day = today(db.clock)
    for values in (
        {"employer": "Telenova", "title": "Chat Agent", "source": "LinkedIn", "location": "Leeds"},
        {"employer": "Cedar Telecom", "title": "Night Agent", "applied_on": day.replace(day=1)},
        {"employer": "Café Übersee", "title": "Team Lead", "deadline": day},
        {"employer": "Harbor Mutual", "title": "Agent"},
    ):
        applications.add(db, **values)
    applications.edit(db, 1, pay=parse_pay("21 USD/hour"), work_mode="remote")
    applications.edit(db, 2, pay=parse_pay("30,000 USD/year"))
    applications.tag(db, 1, ["evenings"])
    applications.note(db, 2, "They asked about the blue headset")
    people.add_contact(db, 3, name="Dana Whitfield", role="Recruiter")
    applications.archive(db, [4])
    return db


def selected(db: Database, text: str) -> list[int]:
    selection = searching.selection_of(db.read, parse(text), today(db.clock))
    return sorted(db.read.table().look(TableQuery(selection), only=searching.only_of(db, selection)).ids)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("agent", [1, 2]),
        ("agent -night", [1]),
        ('"night agent"', [2]),
        ('"agent night"', []),
        ("stage:applied", [2]),
        ("stage:sav", [1, 3]),
        ("-stage:applied", [1, 3]),
        ("stage:saved,applied agent", [1, 2]),
        ("tag:Evenings", [1]),
        ("-tag:evenings", [2, 3]),
        ("employer:tele", [1]),
        ("employer:telecom", [2]),
        ("company:ubersee", [3]),
        ("source:linkedin", [1]),
        ("mode:remote", [1]),
        ("is:remote", [1]),
        ("location:leeds", [1]),
        ("-location:leeds", [2, 3]),
        ("is:archived", [4]),
        ("is:open", [1, 2, 3]),
        ("is:ended", []),
        ("is:waiting", [2]),
        ("-is:waiting", [1, 3]),
        ("is:waiting stage:saved", []),
        ("has:note", [2]),
        ("no:note", [1, 3]),
        ("-has:note", [1, 3]),
        ("has:contact", [3]),
        ("has:people", [3]),
        ("has:pay no:note", [1]),
        ("has:deadline", [3]),
        ("has:interview", []),
        ("no:letter", [1, 2, 3]),
        ("has:file", []),
        ("has:posting", []),
        ("pay:20/h", [1]),
        ("pay:>40k", [1]),
        ("pay:<35k", [2]),
        ("pay:20-22/h", [1]),
        ("applied:this month", [2]),
        ("added:today", [1, 2, 3]),
        ("changed:today", [1, 2, 3]),
        ("deadline:today", [3]),
        ("after:yesterday", [1, 3]),
        ("before:today", [2]),
        ("since:today before:today", []),
        ("deadline:7d", [3]),
    ],
)
def test_operators_select(filled: Database, text: str, ids: list[int]) -> None:
    assert selected(filled, text) == ids


def test_what_is_overdue(filled: Database) -> None:
    reminders.add(filled, "Call", "2026-01-02", application_id=1)
    reminders.add(filled, "Write", "tomorrow", application_id=2)
    assert selected(filled, "is:overdue") == [1]
    assert selected(filled, "has:reminder") == [1, 2, 3], "a closing date is reminded of"
    assert selected(filled, "no:reminder is:archived") == [4]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("stage:zzz", "search.name", "'stage:zzz' names nothing here; there are: Saved, Applied"),
        ("stage:aplied", "search.name", "there are: Applied"),
        ("employer:Telenowa", "search.name", "there are: Telenova"),
        ("tag:zz", "search.name", "there are: evenings"),
        ("is:o", "search.choice", "'is:o' is not known; what can follow is: is open, ended"),
        ("has:luck", "search.choice", "reminder, interview"),
        ("before:1/12/2026", "search.date", "names no day for sure"),
        ("pay:lots", "search.pay", "no pay that can be compared"),
        ("-is:quiet", "search.negated", "'-is:quiet'"),
        ("-before:today", "search.negated", "'-before:today'"),
    ],
)
def test_an_operator_that_makes_no_sense_is_named_with_what_would_do(
    filled: Database, text: str, code: str, told: str
) -> None:
    with pytest.raises(UserError) as refused:
        searching.selection_of(filled.read, parse(text), today(filled.clock))
    assert refused.value.code == code
    assert told in str(refused.value)
    assert code in MESSAGES


def test_while_typing_what_is_understood_counts(filled: Database) -> None:
    words = filled.read.vocabulary()
    found = read_query(parse("stage:saved before:20 tag:zz"), words, date(2026, 11, 22))
    assert [(t.error.code, t.start) for t in found.troubles] == [("search.date", 12), ("search.name", 22)]
    assert found.selection.dated is None
    assert found.selection.tags == {"zz"}
    assert [(s.key, s.meant) for s in found.said] == [("stage", ("Saved",))]


def test_days_are_told_as_understood(filled: Database) -> None:
    found = read_query(parse("before:nov 2026"), filled.read.vocabulary(), date(2026, 11, 22))
    assert found.said[0].meant == DateRange(None, date(2026, 10, 31))


def everything(db: Database, text: str) -> Everything:
    return searching.everything(db, text, db.read.vocabulary(), db.read.table())


def test_everything_is_found_by_kind(filled: Database) -> None:
    profiles.add_story(
        filled, title="The queue", situation="", task="", action="Telenova callers waited", result="", skills=()
    )
    found = everything(filled, "tele")
    assert [hit.application_id for hit in found.hits] == [2, 1]
    assert found.rows is not None
    assert found.rows[1].employer == "Telenova"
    assert {each.name for each in found.employers} == {"Telenova", "Cedar Telecom"}
    assert [story.title for story in found.stories] == ["The queue"]
    assert [each.name for each in everything(filled, "whit").people] == ["Dana Whitfield"]


def test_a_note_is_found_with_the_words_around_it(filled: Database) -> None:
    [hit] = everything(filled, "headset").hits
    assert hit.field == "note"
    assert hit.snippet is not None
    [(start, end)] = hit.snippet.marks
    assert hit.snippet.text[start:end] == "headset"


@pytest.mark.parametrize(("typed", "mended"), [("telenva", "telenova"), ("whitfeild", "whitfield"), ("zzzz", "")])
def test_a_slip_in_a_name_is_forgiven(filled: Database, typed: str, mended: str) -> None:
    found = everything(filled, typed)
    assert found.mended == mended
    assert bool(found) == bool(mended)


def test_operators_and_words_together(filled: Database) -> None:
    found = everything(filled, "agent has:note")
    assert [hit.application_id for hit in found.hits] == [2]
    assert not found.people
    assert searching.count(filled, found.read.selection, filled.read.table()) == 1


def test_the_names_are_those_outside_the_bin(filled: Database) -> None:
    applications.delete(filled, [1, 3])
    words = filled.read.vocabulary()
    assert [name for _, name in words.employers] == ["Cedar Telecom", "Harbor Mutual"]
    assert words.people == ()
    assert words.tags == ()
    assert words.sources == ()
    assert filled.read.changed_last(5) == [2, 4], "archived ones come last"


def test_chips_and_operators_together() -> None:
    chips = Selection(
        stage_ids=frozenset({1, 2}), tags=frozenset({"a"}), pay_least=10, text="x", not_tags=frozenset("b")
    )
    typed = Selection(
        stage_ids=frozenset({2, 3}), pay_least=20, pay_most=30, text="y", not_tags=frozenset("c"), archived=True
    )
    both = together(chips, typed)
    assert both.stage_ids == {2}
    assert both.tags == {"a"}
    assert both.not_tags == {"b", "c"}
    assert (both.pay_least, both.pay_most, both.text, both.archived) == (20, 30, "x y", True)
    assert together(Selection(stage_ids=frozenset({1})), typed).stage_ids == {0}, "no stage is both"
    days = DateRange(date(2026, 1, 1), None), DateRange(None, date(2026, 2, 1))
    assert together(Selection(dated=days[0]), Selection(dated=days[1])).dated == DateRange(days[0].first, days[1].last)
