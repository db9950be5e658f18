"""The palette: any action, any application, any person, by a few letters."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.modeltest import ModelTester
from ui_helpers import Desk, Held

from apptracker.domain.changes import Result
from apptracker.domain.query import KEYS, STATES, THINGS, parse
from apptracker.services import applications, people, profiles
from apptracker.store import Database
from apptracker.ui.matching import Matcher
from apptracker.ui.pages.applications import ApplicationsPage
from apptracker.ui.searching import asking, words
from apptracker.ui.searching.palette import Palette
from apptracker.ui.searching.rows import Row, Rows


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
        "apptracker.ui.navigating.Navigating.open_application",
        lambda self, id_, section="", **_: went.append((id_, section)),
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
    assert shown(desk)[:2] == ["Actions", "History and bin"]
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


def test_a_person_and_an_employer_lead_to_their_pages(
    filled: Database, open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[tuple[str, int]] = []
    navigator = "apptracker.ui.navigating.Navigating"
    monkeypatch.setattr(f"{navigator}.open_person", lambda self, id_: went.append(("person", id_)))
    monkeypatch.setattr(f"{navigator}.open_employer", lambda self, id_: went.append(("employer", id_)))
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("whit")
    assert palette(desk).rows.rows[1].spoken == "Dana Whitfield, Recruiter, Harbor Mutual"
    desk.keys("Return")
    desk.keys("Ctrl+K")
    desk.type("harbor")
    [row] = rows_of(desk, "employer")
    palette(desk).list.setCurrentIndex(palette(desk).rows.index(palette(desk).rows.rows.index(row)))
    desk.keys("Return")
    assert went == [("person", 1), ("employer", 1)]


def test_ctrl_enter_opens_a_window_of_its_own(
    filled: Database, open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[tuple[int, object, object]] = []
    monkeypatch.setattr(
        "apptracker.ui.navigating.Navigating.open_in_window",
        lambda self, id_, section="", *, among: went.append((id_, among.place(3), among.place(1))),
    )
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("agent")
    desk.keys("Ctrl+Return")
    assert went == [(3, (1, 2), (2, 2))], "next and previous go by what was found"
    assert not palette_visible(desk)


def test_all_that_was_found_is_shown_in_the_table(db: Database, open_desk: Callable[..., Desk]) -> None:
    for number in range(60):
        applications.add(db, employer=f"Harbor {number}", title="Agent")
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("harbor added:today")
    assert "Show all 60 in Applications" in shown(desk)
    desk.keys("Ctrl+Shift+Return")
    page = desk.find(ApplicationsPage)
    assert len(page.model.ids) == 60
    assert page.search.text() == "harbor"


def test_a_saved_view_is_found_by_its_name(
    filled: Database, open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[str] = []
    monkeypatch.setattr("apptracker.ui.navigating.Navigating.show_view", lambda self, key: went.append(key))
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("gone qui")
    assert shown(desk)[:2] == ["Views", "Gone quiet"]
    desk.keys("Return")
    assert went == ["quiet"]


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
        ("watched folder", ["Settings", "Watched folder"]),
        ("watch fold", ["Settings", "Watched folder"]),
        ("dark mode", ["Settings", "Theme"]),
        ("duplicates", ["Actions", "Applications"]),
        ("merge", ["Actions", "Applications"]),
    ],
)
def test_things_are_found_by_what_people_call_them(
    open_desk: Callable[..., Desk], typed: str, found: list[str]
) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type(typed)
    assert shown(desk)[:2] == found
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
    assert len(desk.db.read.applications()) == 3
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


def test_what_changed_last_comes_first_and_archived_ones_at_the_end(filled: Database) -> None:
    assert filled.read.changed_last(9) == [3, 2, 1]
    applications.archive(filled, [3])
    assert filled.read.changed_last(9) == [2, 1, 3]
    assert filled.read.changed_last(2) == [2, 1]


def rows_of(desk: Desk, kind: str) -> list[Row]:
    return [row for row in palette(desk).rows.rows if row.way is not None and row.way.kind == kind]


def test_a_slip_in_a_name_is_forgiven_and_told(filled: Database, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("nrthwind")
    assert "Northwind" in shown(desk)
    assert shown(desk)[0] == "Showing what was found for “northwind”"
    desk.keys("Esc")


def test_a_note_is_found_with_the_words_around_it(
    filled: Database, open_desk: Callable[..., Desk], jumps: list[tuple[int, str]]
) -> None:
    applications.note(filled, 2, "They asked about the blue lanyard")
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("lanyard")
    [row] = rows_of(desk, "application")
    assert row.snippet == "They asked about the blue lanyard"
    [(start, end)] = row.snippet_marks
    assert row.snippet[start:end] == "lanyard"
    assert "lanyard" in row.spoken
    desk.keys("Return")
    assert jumps == [(2, "history")]


def test_operators_narrow_and_are_completed(
    filled: Database, open_desk: Callable[..., Desk], jumps: list[tuple[int, str]]
) -> None:
    applications.move(filled, 3, "applied")
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    field = palette(desk).field
    desk.type("agent st")
    desk.keys("Tab")
    assert field.text() == "agent stage:"
    offered = desk.find(QListView, accessibleName="Suggestions")
    assert [offered.model().index(i, 0).data() for i in range(3)] == ["Saved", "Applied", "Screening"]
    desk.type("ap")
    assert offered.model().rowCount() == 1
    desk.keys("Tab")
    assert field.text() == "agent stage:Applied "
    assert not offered.isVisible()
    assert [row.text for row in rows_of(desk, "application")] == ["Northwind"]
    desk.keys("Return")
    assert jumps == [(3, "")]


def test_the_arrows_choose_a_value_and_esc_closes_the_list_first(
    filled: Database, open_desk: Callable[..., Desk]
) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("stage:")
    for key in ("Down", "Down", "Return"):
        desk.keys(key)
    assert palette(desk).field.text() == "stage:Applied "
    desk.type("is:")
    desk.keys("Esc")
    assert palette_visible(desk)
    lists = [each for each in desk.window.findChildren(QListView) if each.accessibleName() == "Suggestions"]
    assert not any(each.isVisible() for each in lists)
    desk.keys("Esc")
    assert not palette_visible(desk)


def test_what_is_not_understood_is_told_and_what_days_mean_is_said(
    filled: Database, open_desk: Callable[..., Desk]
) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("added:7d stage:zzz")
    assert shown(desk)[0].startswith("'stage:zzz' names nothing here; there are: Saved")
    assert shown(desk)[1] == "added: 11/14/26 to 11/21/26"
    assert "No application fits all of that. Leave something out." in desk.texts(palette(desk))
    palette(desk).field.setText("stag:x northwind")
    assert shown(desk)[0] == "“stag:” is no filter. Do you mean stage: ?"
    desk.keys("Esc")


def test_a_question_mark_shows_how_and_a_line_is_taken(filled: Database, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("?")
    assert shown(desk)[:2] == ["Narrow a search by typing", "stage:applied"]
    desk.keys("Return")
    assert palette(desk).field.text() == "stage:applied "
    desk.keys("Esc")


def test_every_example_is_understood(db: Database) -> None:
    for example, _ in asking.lines():
        query = parse(example)
        assert query, example
        assert not query.unknown, example
    assert {key.name for key in KEYS} == set(words.KEYS) == set(words.key_names().values())
    assert set(words.CHOICES) >= {*STATES, *THINGS}


def test_what_led_somewhere_is_offered_again(
    filled: Database, open_desk: Callable[..., Desk], jumps: list[tuple[int, str]]
) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("northw")
    desk.keys("Return")
    desk.keys("Ctrl+K")
    assert shown(desk)[:2] == ["Recent searches", "northw"]
    desk.keys("Return")
    assert palette(desk).field.text() == "northw"
    assert "Northwind" in shown(desk)
    desk.keys("Esc")


def test_enter_before_the_answer_is_meant_for_what_comes(
    filled: Database, open_desk: Callable[..., Desk], jumps: list[tuple[int, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    held = Held(desk.db)
    monkeypatch.setattr(desk.context.ops, "read", held)
    desk.type("h")
    before = shown(desk)
    desk.type("arbor")
    assert shown(desk) == before, "the rows stay until others are there"
    desk.keys("Return")
    assert palette_visible(desk)
    assert len(held.asked) == 1, "one text is looked for at a time"
    held.go_on()
    held.go_on()
    assert jumps == [(1, "")]
    assert not palette_visible(desk)


def test_while_the_store_is_busy_what_needs_none_is_there(
    filled: Database, open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    monkeypatch.setattr(desk.context.ops, "read", Held(desk.db))
    desk.type("theme")
    desk.qtbot.waitUntil(lambda: shown(desk)[:2] == ["Settings", "Theme"])
    desk.keys("Esc")


def test_what_the_person_chose_stays_chosen(filled: Database, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    desk.keys("Ctrl+K")
    desk.type("agent")
    desk.keys("Down")
    there = palette(desk)
    chosen = there.rows.rows[there.list.currentIndex().row()]
    there._on_entries([])
    assert there.rows.rows[there.list.currentIndex().row()] == chosen
    desk.keys("Esc")


def test_a_setting_is_opened_at_its_place(open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> None:
    went: list[str] = []
    monkeypatch.setattr("apptracker.ui.navigating.Navigating.go", lambda self, place: went.append(place))
    desk = open_desk("today")
    desk.keys("Ctrl+K")
    desk.type("quiet hours")
    desk.keys("Return")
    assert went == ["settings:quiet-hours"]


def test_the_guide_is_found_by_what_it_tells(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("today")
    desk.keys("Ctrl+K")
    desk.type("furious caller")
    row = next(row for row in palette(desk).rows.rows if row.snippet)
    marked = {row.snippet[start:end].casefold() for start, end in row.snippet_marks}
    assert marked == {"furious", "caller"}
    desk.keys("Esc")


def test_a_story_is_found_by_what_it_tells(
    filled: Database, open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles.add_story(
        filled, title="The queue", situation="", task="", action="I rerouted forty calls", result="", skills=()
    )
    went: list[str] = []
    monkeypatch.setattr("apptracker.ui.navigating.Navigating.go", lambda self, place: went.append(place))
    desk = open_desk("today")
    desk.keys("Ctrl+K")
    desk.type("rerouted")
    assert shown(desk)[:2] == ["Stories", "The queue"]
    desk.keys("Return")
    assert went == ["profile:story:1"]
