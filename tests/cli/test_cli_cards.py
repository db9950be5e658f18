"""contact import and export: address cards from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import Cli

CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lopez\nORG:Harbor Mutual Inc.\nEMAIL:ana@x.example\nTEL:555 010 0000\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Bert Weiss\nTITLE:Manager\nEND:VCARD\n"
)


@pytest.fixture
def cards(cli: Cli, tmp_path: Path) -> Path:
    cli("add", "--employer", "Harbor Mutual", "--title", "Agent").ok()
    cli("contact", "add", 1, "--name", "Bert Weiss", "--role", "Lead").ok()
    file = tmp_path / "people.vcf"
    file.write_text(CARDS, encoding="utf-8")
    return file


def test_a_dry_run_says_what_would_change_and_changes_nothing(cli: Cli, cards: Path) -> None:
    told = cli.json("contact", "import", cards, "--dry-run")
    assert told["stored"] is False
    assert [(each["name"], each["state"], each["contact"]) for each in told["cards"]] == [
        ("Ana Lopez", "new", None),
        ("Bert Weiss", "changed", 1),
    ]
    assert told["cards"][1]["replaces"] == [{"field": "role", "before": "Lead", "after": "Manager"}]
    assert told["cards"][0]["ties"] == [1]
    assert len(cli.json("contact", "list")) == 1
    shown = cli("contact", "import", cards, "--dry-run").ok().out
    assert "role differs: Manager" in shown
    assert "new" in shown


def test_an_import_adds_and_leaves_what_is_known_otherwise(cli: Cli, cards: Path) -> None:
    cli("contact", "import", cards).ok()
    ana, bert = cli.json("contact", "list")
    assert (ana["name"], ana["employer"], ana["applications"]) == ("Ana Lopez", "Harbor Mutual", [])
    assert bert["role"] == "Lead"
    cli("undo").ok()
    assert [each["name"] for each in cli.json("contact", "list")] == ["Bert Weiss"]


def test_what_is_known_otherwise_is_replaced_and_people_are_tied_where_asked(cli: Cli, cards: Path) -> None:
    cli("contact", "import", cards, "--replace", "--tie").ok()
    ana, bert = cli.json("contact", "list")
    assert ana["applications"] == [1]
    assert bert["role"] == "Manager"
    again = cli.json("contact", "import", cards)
    assert [each["state"] for each in again["cards"]] == ["same", "same"]


def test_people_go_out_as_cards_and_come_back_the_same(cli: Cli, cards: Path, tmp_path: Path) -> None:
    cli("contact", "import", cards).ok()
    out = tmp_path / "out.vcf"
    assert cli.json("contact", "export", out)["people"] == 2
    assert "FN:Ana Lopez" in out.read_text(encoding="utf-8")
    assert [each["state"] for each in cli.json("contact", "import", out, "--dry-run")["cards"]] == ["same", "same"]
    cli("contact", "export", out).refused("exists already")
    assert cli.json("contact", "export", out, "--id", 1, "--force")["people"] == 1


def test_what_is_no_card_is_refused(cli: Cli, tmp_path: Path) -> None:
    empty = tmp_path / "no.vcf"
    empty.write_bytes(b"hello")
    cli("contact", "import", empty).refused("no address card")
    cli("contact", "import", tmp_path / "gone.vcf").refused("no file")
    cli("contact", "export", tmp_path / "o.vcf").refused("nobody")
