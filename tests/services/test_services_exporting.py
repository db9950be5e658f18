"""Applications as tables and as data for other programs."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from services_helpers import add

from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.services import applications, exporting
from apptracker.store import Database


@pytest.fixture
def jobs(db: Database) -> Database:
    pay = Pay(1750, 2000, "USD", PayPeriod.HOUR)
    add(db, employer="Harbor; Mutual", title='=HYPERLINK("x")', pay=pay, applied_on=date(2026, 11, 3))
    add(db, employer="Señal\nSur", title="Agente", deadline=date(2026, 12, 1), pay=Pay(None, 300000, "JPY", None))
    add(db, employer="Cedar", title="Agent")
    applications.tag(db, 1, ["night", "bank"])
    applications.archive(db, [3])
    return db


def rows(file: Path, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_a_table_opens_in_spreadsheets_and_holds_no_formula(jobs: Database, tmp_path: Path) -> None:
    file = tmp_path / "search.csv"
    assert exporting.save(jobs, file, [2, 1]).applications == 2
    assert file.read_bytes().startswith(b"\xef\xbb\xbfID,Employer,")
    two, one = rows(file)
    assert (one["Employer"], one["Title"], one["Tags"]) == ("Harbor; Mutual", '\'=HYPERLINK("x")', "night; bank")
    assert (one["Pay from"], one["Pay to"], one["Currency"], one["Pay period"]) == ("17.50", "20.00", "USD", "hour")
    assert (one["Applied on"], one["Archived"], one["Added"]) == ("2026-11-03", "no", "2026-11-21")
    assert (two["Employer"], two["Pay from"], two["Pay to"], two["Deadline"]) == (
        "Señal Sur",
        "",
        "300000",
        "2026-12-01",
    )


def test_where_numbers_have_commas_cells_stand_between_semicolons(jobs: Database, tmp_path: Path) -> None:
    file = tmp_path / "search.csv"
    exporting.save(jobs, file, [1], sheet=exporting.SEMICOLONS)
    [one] = rows(file, ";")
    assert (one["Employer"], one["Pay from"]) == ("Harbor; Mutual", "17,50")


@pytest.mark.parametrize(
    ("sheet", "other"),
    [(exporting.COMMAS, ";"), (exporting.COMMAS, "\t"), (exporting.SEMICOLONS, ","), (exporting.SEMICOLONS, "\t")],
)
def test_no_formula_begins_where_a_spreadsheet_parts_cells_otherwise(
    sheet: exporting.Sheet, other: str, jobs: Database, tmp_path: Path
) -> None:
    file = tmp_path / "search.csv"
    for text in ("x;=1+1;y", "x,=1+1,y", 'x; "=1+1";y', 'x,  "@SUM(A1),y', "Agent, 9-5; full-time"):
        add(jobs, employer="Cedar", title=text)
    applications.tag(jobs, 2, ["=1+1", "a", "-b"])
    exporting.save(jobs, file, range(1, 9), sheet=sheet)
    text = file.read_bytes().decode("utf-8-sig")
    cells = [cell for line in text.splitlines() for cell in line.split(other)]
    assert not [cell for cell in cells if cell.lstrip(' "').startswith(("=", "+", "-", "@"))]
    assert "Agent, 9-5; full-time" in text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1"])
def test_formulas_are_defused(text: str) -> None:
    assert exporting.defused(text) == f"'{text}"
    assert exporting.defused(f"a{text}") == f"a{text}"


def test_data_is_what_the_command_line_lists(jobs: Database, tmp_path: Path) -> None:
    file = tmp_path / "search.JSON"
    exporting.save(jobs, file, [3, 1, 3])
    from apptracker.store import ApplicationFilter

    listed = {each["id"]: each for each in json.loads(jobs.lists.applications_json(ApplicationFilter(archived=None)))}
    assert json.loads(file.read_text("utf-8")) == [listed[3], listed[1]]


def test_days_count_by_applying_or_adding(jobs: Database) -> None:
    assert exporting.chosen(jobs) == [1, 2, 3]
    assert exporting.chosen(jobs, until=date(2026, 11, 3)) == [1]
    assert exporting.chosen(jobs, since=date(2026, 11, 21), until=date(2026, 11, 21)) == [2, 3]
    with pytest.raises(UserError, match="backwards"):
        exporting.chosen(jobs, since=date(2026, 11, 4), until=date(2026, 11, 3))


@pytest.mark.parametrize(
    ("name", "code"), [("a.xlsx", "export.xlsx"), ("a", "export.format"), ("a.csv", "export.empty")]
)
def test_what_cannot_be_written_is_told_and_writes_nothing(
    jobs: Database, tmp_path: Path, name: str, code: str
) -> None:
    with pytest.raises(UserError) as told:
        exporting.save(jobs, tmp_path / name, [77])
    assert told.value.code == code
    assert not (tmp_path / name).exists()


def test_it_can_be_stopped_between_pieces(jobs: Database, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        assert (done, total) == (2, 2)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        exporting.save(jobs, tmp_path / "a.csv", [1, 2], step=stop)
    assert not (tmp_path / "a.csv").exists()
