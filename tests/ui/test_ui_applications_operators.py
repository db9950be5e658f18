"""The search field of the table takes operators as the palette does."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from ui_helpers import Desk

from apptracker.services import applications
from apptracker.store import Database
from apptracker.ui import language
from apptracker.ui.pages.applications import ApplicationsPage
from apptracker.ui.searching import asking


@pytest.fixture
def page(db: Database, open_desk: Callable[..., Desk]) -> tuple[Desk, ApplicationsPage]:
    for employer, title in (("Harbor Mutual", "Agent"), ("Telenova", "Team Lead"), ("Northwind", "Chat Agent")):
        applications.add(db, employer=employer, title=title)
    applications.move(db, 3, "applied")
    desk = open_desk("applications")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return desk, desk.find(ApplicationsPage)


def test_operators_are_completed_and_narrow_the_table(page: tuple[Desk, ApplicationsPage]) -> None:
    desk, table = page
    desk.keys("Ctrl+F")
    desk.type("agent sta")
    desk.keys("Tab")
    assert list(table.model.ids) == [3, 1], "an operator without its value yet is none"
    desk.type("ap")
    desk.keys("Tab")
    assert table.search.text() == "agent stage:Applied "
    assert list(table.model.ids) == [3]
    desk.keys("Esc")
    assert len(table.model.ids) == 3


def test_words_kept_out(page: tuple[Desk, ApplicationsPage]) -> None:
    desk, table = page
    desk.type("agent -chat", table.search)
    assert list(table.model.ids) == [1]


def test_what_is_not_understood_is_told_below(page: tuple[Desk, ApplicationsPage]) -> None:
    desk, table = page
    desk.type("stage:zzz", table.search)
    assert len(table.model.ids) == 0
    assert any(text.startswith("'stage:zzz' names nothing here") for text in desk.texts(table.operators))
    table.search.setText("added:today")
    assert desk.texts(table.operators) == ["added: 11/21/26"]
    table.search.clear()
    assert not table.operators.isVisible()
    assert len(table.model.ids) == 3


def test_chips_and_operators_hold_together(page: tuple[Desk, ApplicationsPage]) -> None:
    desk, table = page
    desk.click(
        next(chip for chip in table.chips.findChildren(type(desk.button("All  3"))) if chip.text() == "Saved  2")
    )
    desk.type("is:open agent", table.search)
    assert list(table.model.ids) == [1]
    table.search.setText("stage:applied")
    assert len(table.model.ids) == 0


@pytest.fixture
def spanish() -> Iterator[None]:
    language.speak("es")
    yield
    language.speak("en")


def test_operators_have_names_in_the_language_of_the_window(spanish: None, page: tuple[Desk, ApplicationsPage]) -> None:
    desk, table = page
    desk.keys("Ctrl+F")
    desk.type("agent eta")
    desk.keys("Tab")
    desk.type("env")
    desk.keys("Tab")
    assert table.search.text() == "agent etapa:Enviada "
    assert list(table.model.ids) == [3]
    for typed, found in (
        ("es:abierta", [3, 2, 1]),
        ("is:open -etapa:guardada", [3]),
        ("etapa:applied", [3]),
        ("sin:entrevista", [3, 2, 1]),
        ("con:recordatorio", [3]),
        ("modo:remoto", []),
        ("-es:esperando", [2, 1]),
    ):
        table.search.setText(typed)
        assert list(table.model.ids) == found, typed
        assert desk.texts(table.operators) == [], typed
    table.search.setText("anadida:today")
    assert desk.texts(table.operators)[0].startswith("añadida: ")
    table.search.setText("con:nada")
    assert "recordatorio, entrevista, carta" in desk.texts(table.operators)[0]


def test_what_can_be_typed_is_told_in_the_language_of_the_window(spanish: None) -> None:
    told = [example for example, _ in asking.lines()]
    assert {"etapa:enviada", "con:entrevista", "sin:recordatorio", "etapa:guardada,enviada"} <= set(told)
    assert not {text.partition(":")[0] for text in told if ":" in text} & {"stage", "has", "no", "is", "tag"}
