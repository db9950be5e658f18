"""Commands that only show something start without the libraries that are slow to load. Speed itself is benchmarked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from support import POSTING, Cli, environment, resume_bytes

#: Run one command in a fresh interpreter and tell, as the last line on stdout, which modules it loaded.
SCRIPT = """
import sys
from apptracker.cli.main import run
status = run(sys.argv[1:])
print()
print(*sys.modules)
sys.exit(status)
"""
ORM = {"sqlmodel", "sqlalchemy", "pydantic"}
HEAVY = ORM | {"jinja2", "lxml", "docx", "pypdf", "olefile", "typst", "charset_normalizer", "PySide6"}


def loaded_by(*arguments: object) -> set[str]:
    command = [sys.executable, "-c", SCRIPT, *map(str, arguments)]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, encoding="utf-8", timeout=60)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())


@pytest.fixture
def filled(cli: Cli, tmp_path: Path) -> Path:
    posting, resume = tmp_path / "posting.txt", tmp_path / "resume.json"
    posting.write_text(POSTING, encoding="utf-8")
    resume.write_bytes(resume_bytes())
    cli("profile", "import", resume).ok()
    cli("capture", posting).ok()
    return cli.data_dir


@pytest.mark.parametrize(
    "arguments",
    [["list", "--json"], ["list"], ["show", 1, "--json"], ["show", 1], ["stages"], ["remind", "list"], ["history"]],
    ids=lambda arguments: " ".join(map(str, arguments)),
)
def test_showing_loads_nothing_heavy(filled: Path, arguments: list[object]) -> None:
    assert not loaded_by("--data-dir", filled, *arguments) & HEAVY


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_loads_no_store(option: str, tmp_path: Path) -> None:
    assert not loaded_by("--data-dir", tmp_path / "none", option) & (HEAVY | {"sqlite3", "apptracker.store"})


def test_a_list_as_json_leaves_the_other_readers_out(filled: Path) -> None:
    loaded = loaded_by("--data-dir", filled, "list", "--json")
    assert not {name for name in loaded if name.startswith("apptracker.domain.")} & {
        "apptracker.domain.applications",
        "apptracker.domain.profile",
        "apptracker.domain.records",
    }
    assert "apptracker.store.reading.listing" in loaded


def test_a_previewed_letter_needs_no_orm_and_no_document_writer(filled: Path) -> None:
    assert not loaded_by("--data-dir", filled, "letter", 1) & (ORM | {"docx", "typst", "lxml"})


def test_coverage_loads_nothing_heavy(filled: Path) -> None:
    assert not loaded_by("--data-dir", filled, "coverage", 1) & HEAVY


def test_each_kind_of_posting_loads_what_it_needs(filled: Path, tmp_path: Path) -> None:
    readers = {"lxml", "docx", "pypdf", "olefile", "email.message", "plistlib"}
    for content, needed in ((POSTING.encode(), set()), (b"%PDF-1.7\n", {"pypdf"}), (b"<p>" * 9, {"lxml"})):
        posting = tmp_path / "any.txt"
        posting.write_bytes(content)
        arguments = ("--data-dir", filled, "capture", "--dry-run", tmp_path / "posting.txt", posting)
        assert loaded_by(*arguments) & readers == needed


def test_only_the_guide_loads_the_guide(filled: Path) -> None:
    articles = {"apptracker.guide.articles", "apptracker.guide.library", "tomllib"}
    assert articles <= loaded_by("--data-dir", filled, "guide", "search", "pay")
    for command in (["list"], ["show", 1, "--json"], ["stages"], ["remind", "list"], ["history"]):
        assert not loaded_by("--data-dir", filled, *command) & articles


def test_holidays_are_loaded_by_what_plans_and_by_nothing_that_lists(filled: Path) -> None:
    loaded_by("--data-dir", filled, "settings", "work.holidays", "US-CA")
    for command in (["list"], ["show", 1], ["remind", "list"], ["remind", "list", "--due"], ["settings"]):
        assert not loaded_by("--data-dir", filled, *command) & {"holidays", "dateutil"}
    assert "holidays" in loaded_by("--data-dir", filled, "stage", 1, "screening")


def test_searching_the_guide_opens_no_data(filled: Path) -> None:
    loaded = loaded_by("--data-dir", filled, "guide", "search", "pay")
    assert not loaded & (HEAVY | {"sqlite3"})
