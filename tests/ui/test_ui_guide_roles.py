"""The role explorer and the fit check in the Guide."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from ui_helpers import Desk, Held

from apptracker.domain.fit import Answer
from apptracker.guide.entries import Role
from apptracker.guide.library import all_of
from apptracker.services import fit, welcome
from apptracker.ui.guide.fit import FitCheck
from apptracker.ui.guide.roles import MOST, RoleExplorer, Scale


@pytest.fixture
def explorer(desk: Desk) -> RoleExplorer:
    welcome.aim_at(desk.db, ["Technical support agent"])
    desk.context.go.go("roles")
    desk.settle()
    return desk.find(RoleExplorer)


def headings(desk: Desk, explorer: RoleExplorer) -> list[str]:
    names = {role.name for role in all_of(Role).values()}
    return [each.text() for each in explorer.findChildren(QLabel) if each.isVisible() and each.text() in names]


def add(desk: Desk, explorer: RoleExplorer, name: str) -> None:
    menu = explorer.add_button.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == name).trigger()
    desk.settle()


def test_it_begins_with_the_person_s_target_and_compares_what_is_added(desk: Desk, explorer: RoleExplorer) -> None:
    assert headings(desk, explorer) == ["Technical support agent"]
    add(desk, explorer, "Trainer")
    assert headings(desk, explorer) == ["Technical support agent", "Trainer"]
    said = desk.texts(explorer)
    for role_id in ("technical-support-agent", "trainer"):
        role = all_of(Role)[role_id]
        assert {role.summary, role.thrives, role.hard, role.pressure_words, *role.duties} <= set(said)
    assert [scale.accessibleName() for scale in explorer.findChildren(Scale) if scale.isVisible()] == [
        f"{all_of(Role)[role_id].pressure} of 5" for role_id in ("technical-support-agent", "trainer")
    ]
    desk.click("Take out Technical support agent", explorer)
    assert headings(desk, explorer) == ["Trainer"]


def test_a_window_resized_while_a_comparison_is_fetched_shows_the_one_before(
    desk: Desk, explorer: RoleExplorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(desk, explorer, "Trainer")
    held = Held(desk.db)
    monkeypatch.setattr(desk.context.ops, "read", held)
    desk.click("Take out Technical support agent", explorer)
    for width in (900, 640):
        desk.window.resize(width, 700)
        desk.settle()
    desk.window.theme.choose("dark", 2.0)
    desk.settle()
    assert {"Technical support agent", "Trainer"} <= set(headings(desk, explorer))
    held.go_on()
    desk.qtbot.waitUntil(lambda: headings(desk, explorer) == ["Trainer"])


def test_four_at_most_and_each_once(desk: Desk, explorer: RoleExplorer) -> None:
    for role in [role for role in all_of(Role).values() if role.id != "technical-support-agent"][: MOST - 1]:
        add(desk, explorer, role.name)
    assert not explorer.add_button.isEnabled()
    menu = explorer.add_button.menu()
    assert menu is not None
    offered = {action.text() for action in menu.findChildren(QAction)}
    assert "Technical support agent" not in offered


def test_a_skill_leads_to_its_article_and_back_to_the_comparison(desk: Desk, explorer: RoleExplorer) -> None:
    skill = all_of(Role)["technical-support-agent"].skills[0]
    from apptracker.guide.articles import article

    found = article(f"skill:{skill}")
    assert found is not None
    desk.click(found.title, explorer)
    assert not explorer.isVisible()
    desk.run("guide.back")
    assert explorer.isVisible()
    assert headings(desk, explorer) == ["Technical support agent"]


def test_in_a_narrow_window_roles_stand_below_each_other_and_are_named(desk: Desk, explorer: RoleExplorer) -> None:
    add(desk, explorer, "Trainer")
    desk.window.resize(900, 600)
    desk.window.theme.choose("light", 2.0)

    def all_within() -> bool:
        wide = [cell for cell in explorer.findChildren(QLabel) if cell.isVisible()]
        return bool(wide) and all(each.mapTo(explorer, each.rect().topRight()).x() <= explorer.width() for each in wide)

    desk.qtbot.waitUntil(all_within)  # each layout has heard of the one within it


@pytest.fixture
def check(desk: Desk) -> FitCheck:
    desk.context.go.go("fit")
    desk.settle()
    return desk.find(FitCheck)


def test_answers_are_kept_and_lead_to_roles_with_reasons(desk: Desk, check: FitCheck) -> None:
    wanted = all_of(Role)["technical-support-agent"]
    for statement in fit.statements():
        answer = Answer.YES if wanted.id in statement.towards else Answer.NO
        check.rows[statement.id].buttons[answer].click()
        desk.settle()
    assert len(fit.answers(desk.db)) == len(fit.statements())
    found = fit.fit(desk.db)
    assert wanted.id in {each.role for each in found.suggested}
    said = desk.texts(check)
    assert all(reason in said for each in found.suggested for reason in each.reasons)
    desk.click("Compare them side by side", check)
    assert headings(desk, desk.find(RoleExplorer)) == [
        name for name in [each.name for each in found.suggested] if name in headings(desk, desk.find(RoleExplorer))
    ]
    assert len(headings(desk, desk.find(RoleExplorer))) >= len(found.suggested)


def test_an_answer_is_taken_back_by_a_second_click_and_by_undo(desk: Desk, check: FitCheck) -> None:
    first = fit.statements()[0].id
    yes = check.rows[first].buttons[Answer.YES]
    yes.click()
    desk.settle()
    assert fit.answers(desk.db) == {first: Answer.YES}
    yes.click()
    desk.settle()
    assert fit.answers(desk.db) == {}
    desk.run("undo")
    assert fit.answers(desk.db) == {first: Answer.YES}
    assert yes.isChecked()
    desk.click("Begin again", check)
    assert fit.answers(desk.db) == {}
    assert not yes.isChecked()
    desk.run("undo")
    assert yes.isChecked()


def test_too_few_answers_suggest_nothing(desk: Desk, check: FitCheck) -> None:
    check.rows[fit.statements()[0].id].buttons[Answer.YES].click()
    desk.settle()
    assert any("more, and roles that may suit you" in text for text in desk.texts(check))
    assert not check.compare_button.isVisible()


def test_a_role_is_aimed_at_and_given_up_where_roles_are_compared(desk: Desk, explorer: RoleExplorer) -> None:
    add(desk, explorer, "Trainer")
    desk.click("Aim at this role: Trainer", explorer)
    assert desk.toast == "You aim at Trainer now"
    assert welcome.roles(desk.db) == ("Trainer", "Technical support agent")
    desk.click("Stop aiming at this role: Technical support agent", explorer)
    assert welcome.roles(desk.db) == ("Trainer",)
    desk.run("undo")
    assert welcome.roles(desk.db) == ("Trainer", "Technical support agent")
    assert desk.button("Stop aiming at this role: Technical support agent", explorer)


def test_a_role_that_fits_is_aimed_at(desk: Desk, check: FitCheck) -> None:
    for statement in fit.statements():
        check.rows[statement.id].buttons[Answer.YES].click()
    desk.settle()
    first = fit.fit(desk.db).suggested[0]
    desk.click("See why", check)
    assert desk.focused.text() == first.name  # type: ignore[attr-defined]
    assert not check.results.visibleRegion().isEmpty()
    assert check.results.mapTo(check, QPoint(0, 0)).y() >= 0
    desk.click(f"Aim at this role: {first.name}", check)
    assert welcome.roles(desk.db) == (first.name,)
    assert desk.focused.accessibleName() == f"Stop aiming at this role: {first.name}"
