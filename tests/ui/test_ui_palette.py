"""The palette: any action, any application, any person, by a few letters."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from ui_helpers import Desk

from apptracker.domain.changes import Result
from apptracker.services import applications, people
from apptracker.store import Database
from apptracker.ui.matching import Matcher
from apptracker.ui.palette import Palette, Rows


@pytest.fixture
def filled(db: Database) -> Database:
    for employer, title in (("Harbor Mutual", "Agent"), ("Café Übersee", "Team Lead"), ("Northwind", "Chat Agent")):
        applications.add(db, employer=employer, title=title)
    people.add_contact(db, 1, name="Dana Whitfield", role="Recruiter")
    return db


@pytest.fixture
def jumps(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, str]]:
    """Where the window was asked to go."""
    went: list[tuple[int, str]] = []
    monkeypatch.setattr(
        "apptracker.ui.window.MainWindow.open_application", lambda self, id_, section="": went.append((id_, section))
    )
    return went


def palette(desk: Desk) -> Palette:
    return desk.find(Palette)


def shown(desk: Desk) -> list[str]:
    return [row.text for row in palette(desk).rows.rows]


def test_it_opens_with_recent_applications_and_every_action(
    filled: Database, open_desk: Callable[..., Desk], qtmodeltester: ModelTester
) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    assert shown(desk)[:5] == ["Recent", "Northwind", "Café Übersee", "Harbor Mutual", "Actions"]
    offered = {row.action for row in palette(desk).rows.rows if row.action}
    assert offered == {spec.id for spec in desk.context.actions.available()} - {"palette", "back"}
    qtmodeltester.check(palette(desk).rows)
    desk.keys("Esc")
    assert not palette_visible(desk)


def palette_visible(desk: Desk) -> bool:
    return any(each.isVisible() for each in desk.window.findChildren(Palette))


def test_letters_and_enter_run_an_action(filled: Database, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("bin")
    assert shown(desk) == ["Actions", "History and bin"]
    desk.keys("Return")
    assert desk.window.header.title.text() == "History and bin"
    assert not palette_visible(desk)


def test_an_application_is_found_by_words_in_any_order(
    filled: Database, open_desk: Callable[..., Desk], jumps: list[tuple[int, str]]
) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("agent harb")
    assert shown(desk) == ["Applications", "Harbor Mutual", "People", "Dana Whitfield"]
    desk.keys("Return")
    assert jumps == [(1, "")]


def test_a_person_leads_to_the_people_of_their_application(
    filled: Database, open_desk: Callable[..., Desk], jumps: list[tuple[int, str]]
) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("whit")
    assert palette(desk).rows.rows[1].spoken == "Dana Whitfield, Agent, Harbor Mutual"
    desk.keys("Return")
    assert jumps == [(1, "people")]


def test_arrows_pass_over_headings_and_a_click_runs(
    filled: Database, open_desk: Callable[..., Desk], jumps: list[tuple[int, str]]
) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("agent")
    there = palette(desk).list
    words = [palette(desk).rows.rows[there.currentIndex().row()].text]
    for key in ("Down", "Down", "Up"):
        desk.keys(key)
        words.append(palette(desk).rows.rows[there.currentIndex().row()].text)
    assert words == ["Northwind", "Harbor Mutual", "Dana Whitfield", "Harbor Mutual"]
    place = there.visualRect(palette(desk).rows.index(1)).center()
    QTest.mouseClick(there.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert jumps == [(3, "")]


def test_one_letter_looks_for_actions_only(filled: Database, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("h")
    assert "Applications" not in shown(desk)
    assert "History and bin" in shown(desk)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("watched folder", "Settings"),
        ("watch fold", "Settings"),
        ("duplicates", "Applications"),
        ("merge", "Applications"),
    ],
)
def test_things_are_found_by_what_people_call_them(open_desk: Callable[..., Desk], typed: str, found: str) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type(typed)
    assert shown(desk)[:2] == ["Actions", found]
    desk.keys("Esc")


def test_nothing_found_is_said(filled: Database, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("qqqq")
    assert "Nothing here has that name. Try fewer letters." in desk.texts(palette(desk))
    desk.keys("Return")
    assert palette_visible(desk)
    desk.keys("Esc")


def test_what_changes_meanwhile_and_a_second_ctrl_k(filled: Database, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.keys("Ctrl+K")
    assert not palette_visible(desk)
    applications.delete(desk.db, [1])
    desk.keys("Ctrl+K")
    desk.type("whit")
    assert "Dana Whitfield" not in shown(desk), "people of applications in the bin lead nowhere"
    desk.keys("Esc")


def test_a_click_beside_it_closes_it_and_the_focus_goes_back(
    filled: Database, open_desk: Callable[..., Desk], jumps: list[tuple[int, str]]
) -> None:
    desk = open_desk("settings")
    desk.window.header.search.setFocus()
    desk.click(desk.window.header.search)
    assert palette_visible(desk)
    QTest.mouseClick(palette(desk), Qt.MouseButton.LeftButton, pos=QPoint(5, desk.window.height() - 5))
    desk.settle()
    assert not palette_visible(desk)
    assert desk.focused is desk.window.header.search


def test_no_other_shortcut_works_while_it_is_there(filled: Database, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.keys("Ctrl+Z")
    desk.keys("F11")
    desk.type("dsx?/")
    assert desk.find(QLineEdit, palette(desk)).text() == "dsx?/"
    assert desk.db.read.count_applications() == 3
    desk.keys("Esc")


def test_it_fits_a_small_window_and_follows_its_size(filled: Database, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    desk.window.resize(720, 480)
    desk.context.theme.choose("light", 2.0)
    desk.settle()
    desk.keys("Ctrl+K")
    box = palette(desk).field.parentWidget()
    assert box is not None
    assert palette(desk).rect().contains(box.geometry())
    desk.window.resize(1000, 700)
    desk.settle()
    assert palette(desk).size() == desk.window.size()
    assert palette(desk).rect().contains(box.geometry())
    desk.keys("Esc")


def test_names_nobody_gave(db: Database, open_desk: Callable[..., Desk]) -> None:
    with db.change("Bare") as uow:
        uow.add_application()
        uow.add_application(title="Night agent")
    assert Result(None, uow.changes).changes
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    assert shown(desk)[1:3] == ["Night agent", "Application 1"]
    desk.keys("Esc")


def test_rows_say_nothing_about_what_is_not_there() -> None:
    rows = Rows(None)  # type: ignore[arg-type]
    assert rows.rowCount() == 0
    assert rows.data(rows.index(3)) is None


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("uber", [0]),
        ("ÜBER", [0]),
        ("lead cafe", [0]),
        ("harbro", [1]),  # swapped
        ("hrbor", [1]),  # left out
        ("harrbor", [1]),  # added
        ("horbor mut", [1]),  # mistaken, and not typed to the end
        ("nothwin", [2]),  # left out, and not typed to the end
        ("c++", [3]),
        ("mutul agnet", [1]),
        ("har xyz", []),
        ("arbor", [1]),
        ("bor", []),
        ("", []),
        ("…", []),
    ],
)
def test_matching(query: str, found: list[int]) -> None:
    matcher = Matcher(["Café Übersee Team Lead", "Harbor Mutual Agent", "Northwind Chat Agent", "Zed C++ Helper"])
    assert matcher.find(query) == found


def test_names_that_begin_with_the_query_come_first() -> None:
    assert Matcher(["Agent at Ritz", "Ritz Agent", "Carlton"]).find("ritz") == [1, 0]


def test_ten_thousand_are_searched_within_a_frame() -> None:
    matcher = Matcher(f"Employer {number} of {number % 97} Support Agent" for number in range(10_000))
    times = []
    for query in ("em", "agent 99", "sup", "employer 7 ag"):
        start = time.perf_counter()
        assert matcher.find(query)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.016, times


def test_the_index_reads_all_there_is(filled: Database, tmp_path: Path) -> None:
    places = filled.read.places()
    assert [(p.application_id, p.person) for p in places] == [(3, ""), (2, ""), (1, ""), (1, "Dana Whitfield")]
    applications.archive(filled, [1])
    assert [p.application_id for p in filled.read.places()] == [3, 2, 1, 1]
    applications.archive(filled, [3])
    assert next(p.application_id for p in filled.read.places()) == 2, "archived ones come last"
