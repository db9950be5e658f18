"""Every failure a person can meet has its words, with just the parameters they need, and no words stand unused."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import apptracker
from apptracker.domain.errors import MESSAGES, EnvironmentFault, UserError, words_for

PACKAGE = Path(apptracker.__file__).parent
ERRORS = {"UserError", "EnvironmentFault"}
NOT_RAISED = {"bug"}  # told by the command line when anything else is raised


def _strings(node: ast.expr) -> list[str]:
    """The codes an expression can stand for: a literal, or either branch of a choice between them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*_strings(node.body), *_strings(node.orelse)]
    return []


def _raised() -> Iterator[tuple[str, str | None, set[str] | None]]:
    """Where an error is made, its code (None when it is computed), and its parameters (None when spread)."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in ERRORS:
                continue
            where = f"{path.relative_to(PACKAGE)}:{node.lineno}"
            names = [keyword.arg for keyword in node.keywords]
            given = None if None in names else {name for name in names if name}
            for code in _strings(node.args[0]) or [None]:
                yield where, code, given


RAISED = list(_raised())


def _needed(code: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(MESSAGES[code]) if name}


def test_there_is_something_to_check() -> None:
    assert len(RAISED) > 50


@pytest.mark.parametrize(("where", "code", "given"), [r for r in RAISED if r[1]], ids=[r[0] for r in RAISED if r[1]])
def test_what_is_raised_has_its_words(where: str, code: str, given: set[str] | None) -> None:
    assert code in MESSAGES, where
    if given is not None:
        assert given >= _needed(code), f"{where}: the words of {code} need {_needed(code) - given}"
        assert given <= _needed(code) | {"why"}, f"{where}: the words of {code} do not use {given - _needed(code)}"


def test_no_words_stand_unused() -> None:
    """Codes that are computed come from tables, in which they stand as texts too."""
    standing = {
        node.value
        for path in PACKAGE.rglob("*.py")
        if path.name != "errors.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(MESSAGES) - standing - NOT_RAISED == set()


@pytest.mark.parametrize("code", sorted(set(MESSAGES) - NOT_RAISED))
def test_words_are_one_line_that_says_what_to_do(code: str) -> None:
    words = MESSAGES[code].format(**dict.fromkeys(_needed(code), "x"))
    assert "\n" not in words
    assert not words.endswith(".")
    assert "!" not in words
    assert words[0].islower() or words[0] in "'-{" or words.startswith(("APPTRACKER", "x", "--url"))


def test_parameters_are_shown_on_one_line() -> None:
    error = UserError("stage.unknown", stage="a\nb\x1b[31m" + "x" * 500)
    assert "\n" not in words_for(error)
    assert "\x1b" not in words_for(error)
    assert len(words_for(error)) < 300
    assert str(error) == words_for(error)
    assert str(EnvironmentFault("store.busy", path="می\u200cخواهم")).count("می\u200cخواهم") == 1
