"""The window never advises a command line."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from apptracker.cli.main import COMMANDS
from apptracker.domain.errors import MESSAGES, EnvironmentFault, UserError
from apptracker.domain.letters import CheckLevel
from apptracker.domain.records import Finding
from apptracker.store import integrity
from apptracker.ui import language
from apptracker.ui.words import IN_WINDOW, REMEDIES, remedy, words_for_person

_COMMAND = re.compile(rf"\bapptracker\b|(?:^|\s)--?\w|\b(?:{'|'.join(c for c in COMMANDS if '-' in c)})\b")


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_no_message_of_the_window_names_a_command(code: str) -> None:
    params = dict.fromkeys(fields(MESSAGES[code]), "this")
    told = words_for_person(UserError(code, **params))
    assert not _COMMAND.search(told), told
    assert told[0].isupper() or not told[0].isalpha() or told.startswith("this")
    assert told.endswith((".", "?"))
    assert "{" not in told


def test_what_the_window_says_instead_stands_for_a_message_and_uses_its_parameters() -> None:
    for code, text in IN_WINDOW.items():
        assert fields(text) <= fields(MESSAGES[code]), code


def test_a_message_is_translated_before_it_is_filled() -> None:
    source = IN_WINDOW["stage.unknown"]
    language.listen_to(language.Texts({source: "ya no hay ninguna etapa «{stage}»; elija otra"}, {}, {}))
    try:
        assert words_for_person(UserError("stage.unknown", stage="Offer")) == (
            "Ya no hay ninguna etapa «Offer»; elija otra."
        )
    finally:
        language.speak("en")


def test_ids_are_not_told() -> None:
    assert words_for_person(UserError("application.unknown", id=7)) == (
        "This application is not there any more; it may have been taken back."
    )


def test_the_name_of_a_file_stays_as_it_is() -> None:
    assert words_for_person(UserError("posting.empty", file="jobs.txt")).startswith("jobs.txt ")
    assert words_for_person(UserError("posting.too_long", file="pasted text")).startswith("Pasted text ")


def test_a_bug_is_told_without_its_message() -> None:
    told = words_for_person(KeyError("Ana Reyes"))
    assert told == "Something went wrong inside the program; what you saved before is kept."


def test_paths_with_line_breaks_stay_one_line() -> None:
    told = words_for_person(EnvironmentFault("store.readonly", path="/tmp/a\nb"))
    assert told == "/tmp/a b cannot be written; make the folder writable and try again."


def _findings() -> list[Finding]:
    """Every finding that the store can make, with its remedy."""
    found = []
    tree = ast.parse(Path(integrity.__file__).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Finding":
            id_ = node.args[0].value if isinstance(node.args[0], ast.Constant) else ""
            codes = [str(id_)] if id_ else ["files.missing", "files.damaged", "store.damaged"]
            if len(node.args) > 3 and not (isinstance(node.args[3], ast.Name) and node.args[3].id == "remedy"):
                text = eval(compile(ast.Expression(node.args[3]), "remedy", "eval"), vars(integrity))
                found += [Finding(code, CheckLevel.WARNING, "It is so", text) for code in codes]
    return found


def test_no_remedy_of_the_window_names_a_command() -> None:
    findings = _findings()
    assert len(findings) > 8
    assert {finding.id for finding in findings} >= set(REMEDIES)
    for finding in findings:
        assert not _COMMAND.search(remedy(finding)), finding
        assert remedy(finding).endswith(".")
    assert remedy(Finding("database", CheckLevel.OK, "the database is whole")) == ""
