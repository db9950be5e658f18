"""export FILE.ics, .csv and .json."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from icalendar import Calendar
from support import Cli


@pytest.fixture
def search(cli: Cli) -> Cli:
    cli("add", "--employer", "Harbor Mutual", "--title", "Agent", "--deadline", "2026-12-09").ok()
    cli("interview", "add", 1, "--at", "2026-12-01 15:00", "--zone", "America/Chicago", "--format", "phone").ok()
    return cli


def test_the_file_and_what_is_in_it(search: Cli, tmp_path: Path) -> None:
    file = tmp_path / "my search.ics"
    made = search.json("export", file)
    waiting = len(search.json("remind", "list"))
    assert made == {"file": str(file), "interviews": 1, "reminders": waiting, "deadlines": 1}
    assert len(Calendar.from_ical(file.read_bytes()).walk("VEVENT")) == 2 + waiting
    told = search("export", file, "--force", "--from", "2026-12-01", "--to", "2026-12-01").ok()
    assert (told.out, told.err) == ("", f"Wrote {file}: 1 interview, 0 reminders, 0 closing dates.\n")
    assert search.json("export", file, "--force", "--stage", "saved", "--neutral")["deadlines"] == 1


def test_a_file_that_is_there_is_replaced_only_with_force(search: Cli, tmp_path: Path) -> None:
    file = tmp_path / "search.ICS"
    file.write_text("mine")
    search("export", file).refused("--force")
    assert file.read_text() == "mine"
    search("export", file, "--force").ok()
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


@pytest.mark.parametrize("name", ["search.xlsx", "search.zip", "search"])
def test_what_cannot_be_exported_yet_is_told(search: Cli, tmp_path: Path, name: str) -> None:
    search("export", tmp_path / name).refused(name, ".csv")
    assert not (tmp_path / name).exists()


def test_applications_as_data_and_as_a_table(search: Cli, tmp_path: Path) -> None:
    data, table = tmp_path / "search.json", tmp_path / "search.csv"
    search("add", "--employer", "Cedar", "--title", "Agent", "--stage", "applied").ok()
    assert search.json("export", data) == {"file": str(data), "applications": 2}
    assert json.loads(data.read_bytes()) == search.json("list")
    told = search("export", table, "--stage", "applied", "--from", "2026-11-21").ok()
    assert told.err == f"Wrote {table}: 1 application.\n"
    assert len(table.read_text("utf-8-sig").splitlines()) == 2
    search("export", table, "--semicolons", "--force").ok()
    assert table.read_text("utf-8-sig").startswith("ID;Employer;")


@pytest.mark.parametrize(("name", "option"), [("a.csv", "--neutral"), ("a.ics", "--semicolons")])
def test_options_that_mean_nothing_there_are_told(search: Cli, tmp_path: Path, name: str, option: str) -> None:
    search("export", tmp_path / name, option).refused(option)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--stage", "nonsense"], "nonsense"),
        (["--stage", "offer"], "nothing"),
        (["--from", "2030-01-01"], "nothing"),
        (["--from", "2026-12-02", "--to", "2026-12-01"], "2026-12-02"),
        (["--from", "soon"], "--from"),
        (["--to", "2026-13-01"], "--to"),
    ],
)
def test_what_makes_no_sense_writes_nothing(search: Cli, tmp_path: Path, options: list[str], words: str) -> None:
    file = tmp_path / "search.ics"
    search("export", file, *options).refused(words)
    assert not file.exists()


def test_a_folder_that_is_not_there(search: Cli, tmp_path: Path) -> None:
    search("export", tmp_path / "nowhere" / "search.ics").refused("nowhere")


def test_a_search_with_nothing_planned(cli: Cli, tmp_path: Path) -> None:
    cli("export", tmp_path / "search.ics").refused("nothing to put into a calendar")
