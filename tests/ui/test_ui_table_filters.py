"""Filters as chips, and the box that adds them, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from table_desk import Table, add
from ui_helpers import Desk

from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.selection import DateRange, Selection
from apptracker.services import applications
from apptracker.store import Database
from apptracker.ui.filtering.bar import FilterChip
from apptracker.ui.filtering.offers import FIELDS, Known, entries
from apptracker.ui.filtering.words import Names, chips, without


@pytest.fixture
def table(open_desk: Callable[..., Desk], db: Database) -> Table:
    add(db, "Harbor Mutual", source="Indeed", applied_on=date(2026, 11, 19), pay=Pay(1800, 1800, "USD", PayPeriod.HOUR))
    add(db, "Cedar Telecom", work_mode="remote", deadline=date(2026, 11, 23))
    add(db, "Birch Bank", stage="interviewing", source="Indeed", applied_on=date(2026, 9, 2))
    applications.tag(db, 1, ["night", "bank"])
    applications.tag(db, 3, ["bank"])
    return Table(open_desk("applications"))


def lines(table: Table) -> list[tuple[str, str]]:
    return [(entry.text, entry.detail) for entry in table.page.filters._box.lines.entries]


def keys(table: Table, *names: str) -> None:
    for name in names:
        table.desk.keys(name, table.page.filters._box.field)
    table.desk.settle()


def shown_chips(table: Table) -> list[FilterChip]:
    shown = [chip for chip in table.page.filters.findChildren(FilterChip) if chip.isVisible()]
    return sorted(shown, key=lambda chip: (chip.y(), chip.x()))


def words(table: Table) -> list[str]:
    return [chip.accessibleName() for chip in shown_chips(table)]


def test_a_filter_is_chosen_by_keyboard_with_counts(table: Table) -> None:
    table.desk.run("table.filter")
    assert ("Tag", "") in lines(table)
    keys(table, "Return")  # tags come first, as stages have chips of their own
    assert lines(table) == [("bank", "2"), ("night", "1")]
    keys(table, "Space")
    assert table.employers == ["Birch Bank", "Harbor Mutual"]
    assert table.page.filters._box.isVisible()
    keys(table, "Down", "Space")
    assert words(table) == ["Tag: bank, night"]
    keys(table, "Left")
    assert lines(table)[0] == ("Tag", "bank, night")
    keys(table, "Esc")
    assert not table.page.filters._box.isVisible()


def test_typing_finds_values_of_every_field(table: Table) -> None:
    table.filter("indeed")
    assert words(table) == ["Found on: Indeed"]
    table.filter("remote")
    assert words(table) == ["Found on: Indeed", "Work mode: Remote"]
    assert table.employers == []
    table.desk.click("Clear")
    assert (words(table), len(table.employers)) == ([], 3)
    assert table.page.filters.button.hasFocus()


def test_days_and_pay_are_typed(table: Table) -> None:
    table.filter("applied")
    table.desk.type("1 sep 2026", table.page.filters._box.field)
    keys(table, "Return")
    table.desk.type("1 oct 2026", table.page.filters._box.field)
    keys(table, "Down", "Return", "Esc", "Esc", "Esc")
    assert table.page.selection.applied == DateRange(date(2026, 9, 1), date(2026, 10, 1))
    assert table.employers == ["Birch Bank"]
    table.desk.click("Clear")
    table.filter("pay")
    table.desk.type("17.50", table.page.filters._box.field)
    assert lines(table)[0] == ("17.50 an hour or more", "36,400 a year")
    keys(table, "Return")
    assert (words(table), table.employers) == (["Pay: 36,400 a year or more"], ["Harbor Mutual"])


def test_chips_are_changed_and_taken_away(table: Table) -> None:
    table.filter("without a reminder")
    table.filter("bank")
    [first, second] = shown_chips(table)
    first.setFocus()
    table.desk.keys("Return", first)
    assert lines(table)[0][0] == "bank"
    keys(table, "Esc")
    table.desk.keys("Delete", first)
    assert words(table) == ["Without a reminder"]
    assert second.hasFocus()
    cross = QPoint(second.width() - 12, second.height() // 2)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=cross)
    assert words(table) == []
    assert len(table.employers) == 3


def test_delete_on_a_chip_leaves_the_applications_alone(table: Table) -> None:
    table.filter("bank")
    table.click(0)
    [chip] = shown_chips(table)
    chip.setFocus()
    table.desk.keys("Delete", chip)
    assert len(table.employers) == 3


def test_chips_that_do_not_fit_are_counted(table: Table) -> None:
    table.desk.window.resize(900, 600)
    everything = Selection(
        tags=frozenset({"bank", "a rather long tag that nobody would use"}),
        sources=frozenset({"Indeed"}),
        applied=DateRange(date(2026, 1, 1)),
        created=DateRange(date(2026, 1, 1)),
        deadline=DateRange(date(2026, 1, 1)),
        has_reminder=True,
        warnings=False,
        archived=None,
    )
    table.page.show_selection(everything)
    table.desk.settle()
    shown = len(words(table))
    assert 0 < shown < 8
    table.desk.click(f"{8 - shown} more")
    assert ("Archive", "Archived ones too") in lines(table)


def test_another_page_opens_the_table_with_a_filter(table: Table) -> None:
    table.desk.run("page.today")
    table.desk.context.go.show_applications(Selection(sources=frozenset({"Indeed"})), "From Indeed")
    assert (table.employers, table.summary) == (
        ["Birch Bank", "Harbor Mutual"],
        "From Indeed: 2 of 3 applications match",
    )
    assert words(table) == ["Found on: Indeed"]


def test_operators_in_the_search_field_become_chips(table: Table) -> None:
    table.desk.run("search")
    table.desk.type("tag:bank birch")
    assert table.employers == ["Birch Bank"]
    assert words(table) == []
    table.desk.keys("Return")
    assert (words(table), table.page.search.text()) == (["Tag: bank"], "birch")
    assert table.employers == ["Birch Bank"]
    table.search("tag:")
    assert table.employers == ["Birch Bank", "Harbor Mutual"]  # not finished yet, so it does not count


SELECTIONS = st.builds(
    Selection,
    tags=st.frozensets(st.sampled_from(["night", "bank", "gone"])),
    deadline=st.sampled_from([None, DateRange(date(2026, 11, 1)), DateRange(None, date(2026, 11, 30))]),
    pay_least=st.sampled_from([None, 3_000_000]),
    has_reminder=st.sampled_from([None, True, False]),
    quiet=st.booleans(),
    archived=st.sampled_from([False, True, None]),
)


@given(SELECTIONS, st.sampled_from(["", *FIELDS]), st.sampled_from(["", "night", "1 nov 2026", "18", "no"]))
def test_every_line_leads_to_another_selection_that_chips_tell(selection: Selection, level: str, typed: str) -> None:
    known, today = Known(None, Names({}, {})), date(2026, 11, 21)
    for entry in entries(level if level != "quiet" else "", typed, selection, known, today):
        assert bool(entry.opens) != (entry.value is not None)
        if isinstance(entry.value, Selection):
            assert entry.value != selection or entry.chosen or "/" in entry.text
    told = {chip.field for chip in chips(selection, known.names, today)}
    assert told == {name for name in FIELDS if without(selection, name) != selection}
