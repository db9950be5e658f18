"""Templates from the command line: made, checked, taken in and given out, with nothing lost and nothing in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import Cli, unchanged

GOOD = "{# language: en #}\nDear all,\n\nI would like to work for {{ employer or 'you' }}.\n\nYours,\n"
KEYS = ["name", "title", "description", "language", "own", "works", "draft", "problem"]


def names(cli: Cli) -> list[str]:
    return [each["name"] for each in cli("template", "list", "--json").ok().json]


def test_a_template_of_ones_own_from_its_making_to_its_letter(kept: Cli, tmp_path: Path) -> None:
    made = kept("template", "new", "My letter", "--from", "standard", "--json").ok().json
    assert list(made) == [*KEYS, "file"]
    assert (made["name"], made["own"], made["works"], made["draft"]) == ("My letter", True, True, False)
    path = Path(made["file"])
    path.write_text(path.read_text(encoding="utf-8").replace("{{ say.closing() }}", "Until soon,"), encoding="utf-8")
    letter = kept("letter", 1, "--template", "My letter", "--json").ok().json
    assert letter["template"] == "My letter"
    assert letter["text"].rstrip().splitlines()[-2] == "Until soon,"
    out = tmp_path / "out.txt.j2"
    kept("template", "export", "My letter", out).ok()
    kept("template", "export", "My letter", out).refused("exists already", "--force")
    kept("template", "export", "My letter", out, "--force").ok()
    kept("template", "rename", "My letter", "Mine").ok()
    assert names(kept) == ["standard", "Mine"]
    kept("template", "delete", "Mine").ok()
    kept("letter", 1, "--template", "Mine").refused("no template 'Mine'", "standard")
    assert kept("template", "restore", "Mine", "--json").ok().json["works"]
    kept("letter", 1, "--template", "Mine").ok()
    assert kept("template", "import", out, "--json").ok().json["name"] == "out"
    kept("template", "import", out).refused("already")
    assert kept("template", "import", out, "--name", "third", "--json").ok().json["name"] == "third"
    assert names(kept) == ["standard", "Mine", "out", "third"]


def test_a_template_that_does_not_work_says_where_and_writes_nothing(kept: Cli, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt.j2"
    bad.write_text("Dear all,\n\nHi {{ persn.name }}\n", encoding="utf-8")
    outcome = kept("template", "check", bad)
    assert outcome.status == 1
    assert "line 3: There is no variable “persn”. Did you mean “person”?" in outcome.out
    assert outcome.err.count("\n") == 1
    assert outcome.err.startswith("apptracker: ")
    found = kept("template", "check", bad, "--json")
    assert (found.status, found.json["works"]) == (1, False)
    assert found.json["problems"] == [
        {"line": 3, "message": "There is no variable “persn”.", "fix": "Did you mean “person”?"}
    ]
    taken = kept("template", "import", bad, "--json").ok().json
    assert (taken["works"], taken["draft"], len(taken["problems"])) == (False, True, 1)
    kept("letter", 1, "--template", "bad").refused("only a draft", "template check bad")
    assert kept("template", "check", "bad", "--json").status == 1
    assert kept("template", "show", "bad").ok().out == bad.read_text(encoding="utf-8")
    bad.write_text(GOOD, encoding="utf-8")
    assert kept("template", "check", bad).ok().out == ""
    assert kept("template", "import", bad, "--force", "--json").ok().json["works"]
    kept("letter", 1, "--template", "bad").ok()


def test_built_in_templates_stay(cli: Cli, tmp_path: Path) -> None:
    good = tmp_path / "standard.txt.j2"
    good.write_text(GOOD, encoding="utf-8")
    with unchanged(cli.data_dir):
        cli("template", "delete", "standard").refused("built in", "copy")
        cli("template", "rename", "standard", "mine").refused("built in")
        cli("template", "new", "standard").refused("another name")
        cli("template", "import", good, "--force").refused("another name")
    shown = cli("template", "show", "standard", "--json").ok().json
    assert list(shown) == [*KEYS, "source", "problems"]
    assert (shown["own"], shown["works"], shown["problems"]) == (False, True, [])
    assert "{%" in shown["source"]
    spanish = cli("template", "show", "standard", "--language", "es").ok().out
    assert spanish != shown["source"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_new_template_explains_itself(cli: Cli, language: str) -> None:
    cli("template", "new", "short", "--language", language).ok()
    assert cli("template", "check", "short").ok().out == ""
    assert "{#" in cli("template", "show", "short").ok().out
    cli("template", "new", "klingon", "--language", "tlh").refused("tlh", "en, es")


def test_variables_are_told_with_examples(cli: Cli) -> None:
    told = cli("template", "show", "--variables", "--json").ok().json
    by_name = {each["name"]: each for each in told["variables"]}
    assert by_name["person.name"]["about"] == "person"
    assert by_name["tone"]["values"] == ["plain", "warm", "formal"]
    assert {each["use"].partition("(")[0] for each in told["functions"]} >= {"join_and", "article"}
    assert {"use": "say.closing()", "meaning": "The built-in closing line"} in told["sentences"]
    assert "posting.title" in cli("template", "show", "--variables").ok().out
    assert cli("template", "show").status == 2


@pytest.mark.parametrize("name", ["../up", "/etc/passwd", "a/b", ".hidden", "con", "x" * 61, "{{7*7}}"])
def test_names_lead_nowhere(cli: Cli, name: str) -> None:
    cli("add", "--employer", "Harbor", "--title", "Agent").ok()
    with unchanged(cli.data_dir):
        cli("template", "new", name).refused()
        cli("template", "show", name).refused()
        cli("template", "delete", name).refused()
        cli("template", "restore", name).refused()
        cli("letter", 1, "--template", name).refused()


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\x00" * 10, b"a" * 30_001, b"a" * 2_000_000])
def test_files_that_are_no_templates(cli: Cli, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "odd.txt.j2"
    file.write_bytes(data)
    cli("template", "import", file).refused("odd.txt.j2")
    cli("template", "check", file).refused("odd.txt.j2")
    cli("template", "import", tmp_path / "missing.j2").refused("missing.j2")
    cli("template", "check", tmp_path / "missing.j2").refused("missing.j2")
    cli("template", "import", tmp_path).refused("folder")


def test_what_comes_from_standard_input_is_named(cli: Cli) -> None:
    assert cli("template", "import", "-", "--name", "piped", "--json", stdin=GOOD.encode()).ok().json["name"] == "piped"
    cli("template", "check", "-", stdin=GOOD.encode()).ok()


def test_the_list_as_people_read_it(cli: Cli) -> None:
    cli("template", "new", "short").ok()
    out = cli("template", "list").ok().out
    assert "standard" in out
    assert "built in" in out
    assert "yours" in out
    assert "works" in out
