"""Roles, ladder, workplaces and the fit check as the guide's files have them: what a person who relies on them would
notice if it were wrong. That ids lead somewhere is checked for all files at once elsewhere."""

from __future__ import annotations

import pytest

from apptracker.domain.fit import Answer
from apptracker.guide.entries import Level, PayFigure, Role, Statement
from apptracker.guide.library import all_of
from apptracker.guide.roles import find_role
from apptracker.tailoring.fit import ALL, suggest

STANDING = [role.id for role in all_of(Role).values() if not role.emerging]


def test_the_ladder_has_each_rung_once_and_is_read_upwards() -> None:
    ranks = [level.rank for level in all_of(Level).values()]
    assert ranks == list(range(1, len(ranks) + 1))


def test_years_on_the_ladder_are_never_a_condition() -> None:
    assert [level.id for level in all_of(Level).values() if "typically" not in level.years or not level.caution] == []


@pytest.mark.parametrize("role_id", STANDING)
def test_the_fit_check_can_suggest_each_role(role_id: str) -> None:
    """Whoever agrees with what speaks for a role, and with nothing else, is shown it, for two reasons or more."""
    statements = all_of(Statement).values()
    agreed = {statement.id: Answer.YES for statement in statements if role_id in statement.towards}
    suggested = {fit.role: fit for fit in suggest(statements, all_of(Role).values(), agreed).suggested}
    assert role_id in suggested
    assert len(suggested[role_id].reasons) >= 2


def test_the_fit_check_also_speaks_of_the_work_as_a_whole() -> None:
    statements = all_of(Statement).values()
    assert any(ALL in statement.towards for statement in statements)
    assert any(ALL in statement.against for statement in statements)


def test_the_fit_check_stays_short() -> None:
    assert 12 <= len(all_of(Statement)) <= 18


@pytest.mark.parametrize("role_id", list(all_of(Role)))
def test_a_title_leads_to_the_role_that_lists_it(role_id: str) -> None:
    titles = all_of(Role)[role_id].titles
    found = {title: find_role(title) for title in titles}
    assert {title: role.id if role else None for title, role in found.items()} == dict.fromkeys(titles, role_id)


@pytest.mark.parametrize("role_id", list(all_of(Role)))
def test_a_role_shows_pay_of_its_own_level_only(role_id: str) -> None:
    role = all_of(Role)[role_id]
    levels = {all_of(PayFigure)[figure].level for figure in role.pay} - {""}
    assert levels <= set(role.levels)


@pytest.mark.parametrize("role_id", list(all_of(Role)))
def test_a_role_can_be_compared_with_any_other(role_id: str) -> None:
    """Every row of the comparison has an answer, but for pay, where the guides give none."""
    role = all_of(Role)[role_id]
    assert 4 <= len(role.duties) <= 7
    assert 5 <= len(role.skills) <= 9
    assert not set(role.skills) & set(role.useful)
    assert 1 <= role.pressure <= 5
    assert all((role.pressure_words, role.like, role.thrives, role.hard, role.letter))
    assert all((role.titles, role.levels, role.channels, role.workplaces))
    assert all((role.metrics, role.questions, role.work_modes))


def test_only_the_top_of_the_ladder_leads_nowhere() -> None:
    top = max(all_of(Level).values(), key=lambda level: level.rank).id
    assert [role.id for role in all_of(Role).values() if not role.next and role.levels != (top,)] == []
    assert [role.id for role in all_of(Role).values() if role.id in role.next] == []


def test_emerging_roles_say_as_of_when() -> None:
    emerging = [role for role in all_of(Role).values() if role.emerging]
    assert len(emerging) == 8
    assert [role.id for role in emerging if not role.year] == []
