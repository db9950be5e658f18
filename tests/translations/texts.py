"""The texts that can be translated, collected from the sources, and the files of translations brought in step with them
(``python3 dev.py texts``).

Of the window: what is given to ``tr``, ``trn`` and ``mark``, the words of its actions, and the messages of errors.
Of the layers below (context "below"): the sentences of the modules in :data:`BELOW_MODULES`, filled in by the time
they reach the window; a value in them is a gap with a name.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
#: Constants whose values are messages, shown through ``tr``.
MESSAGES = {
    "apptracker/domain/errors.py": ("MESSAGES",),
    "apptracker/ui/words.py": ("IN_WINDOW", "REMEDIES"),
}
#: Fields of ``Spec`` in ui/actions.py that are words.
SPEC_FIELDS = (1, 4)
CALLS = {"tr": 1, "mark": 1, "trn": 2}


class Text(NamedTuple):
    """``one``: the English singular where it is counted, else ''."""

    source: str
    context: str = "apptracker"
    one: str = ""


def in_window(root: Path = ROOT) -> Iterator[tuple[Text, str]]:
    """Every text of the window with the first place it stands at.

    :raises SyntaxError: a text that is put together where it should stand as a whole.
    """
    for path in sorted((root / "apptracker").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if not (name.startswith("apptracker/ui/") or name in MESSAGES or name in MARKED):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                place = f"{name}:{node.lineno}"
                if node.func.id in CALLS and name != "apptracker/ui/tr.py":
                    yield from _of_call(node, place)
                elif node.func.id == "Spec" and name == "apptracker/ui/actions.py":
                    yield from ((Text(_literal(node.args[n], place)), place) for n in SPEC_FIELDS)
            elif isinstance(node, (ast.Assign, ast.AnnAssign)) and name in MESSAGES:
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                if isinstance(target, ast.Name) and target.id in MESSAGES[name] and isinstance(node.value, ast.Dict):
                    constants = _constants(tree)
                    for value in node.value.values:
                        yield Text(_filled(value, constants)), f"{name}:{value.lineno}"


def _of_call(node: ast.Call, place: str) -> Iterator[tuple[Text, str]]:
    kind = node.func.id  # type: ignore[attr-defined]
    if kind == "trn":
        yield Text(_literal(node.args[1], place), one=_literal(node.args[0], place)), place
    elif isinstance(node.args[0], (ast.Constant, ast.JoinedStr, ast.BinOp)):
        yield Text(_literal(node.args[0], place)), place


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SyntaxError(f"{place}: a text to translate has to stand there as a whole")


def _constants(tree: ast.Module) -> dict[str, str]:
    return {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }


def _filled(node: ast.expr, constants: dict[str, str]) -> str:
    """A text with the constants of its module in it."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.Name):
        return constants[node.id]
    assert isinstance(node, ast.JoinedStr)
    return "".join(
        constants[part.value.id] if isinstance(part, ast.FormattedValue) else str(part.value)  # type: ignore[attr-defined]
        for part in node.values
    )


#: Modules below the window that mark what they say themselves.
MARKED: frozenset[str] = frozenset()
#: Modules below the window whose sentences reach it, all of them.
BELOW_MODULES: tuple[str, ...] = ()


def below(root: Path = ROOT) -> Iterator[tuple[Text, str]]:
    """The sentences of the modules below, with the first place each stands at."""
    for name in BELOW_MODULES:
        tree = ast.parse((root / name).read_text(encoding="utf-8"))
        for source, line in _sentences(tree):
            yield Text(source, "below"), f"{name}:{line}"


def _sentences(tree: ast.Module) -> Iterator[tuple[str, int]]:
    passed: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node, clean=False):
            passed.add(id(node.body[0].value))  # type: ignore[attr-defined]
        if isinstance(node, ast.JoinedStr):
            passed.update(id(part) for part in ast.walk(node) if part is not node)
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_said(node.value):
            yield node.value, node.lineno
        elif isinstance(node, ast.JoinedStr):
            for source in _with_gaps(node):
                if _is_said(re.sub(r"\{\w+\}", "", source)):
                    yield source, node.lineno


def _is_said(text: str) -> bool:
    """Whether this is for people: a sentence, or a capitalized word. Keys and formats are neither."""
    return bool(re.search(r"[a-z] ?[a-z]", text)) and (" " in text.strip() or text[:1].isupper())


def _with_gaps(node: ast.JoinedStr) -> list[str]:
    """The f-string as a text with named gaps; one for each of the words that a choice in it can give."""
    found = [""]
    names: list[str] = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            found = [text + str(part.value) for text in found]
            continue
        assert isinstance(part, ast.FormattedValue)
        if isinstance(part.value, ast.IfExp):
            choices = [part.value.body, part.value.orelse]
            if all(isinstance(choice, ast.Constant) for choice in choices):
                found = [text + str(choice.value) for text in found for choice in choices]  # type: ignore[attr-defined]
                continue
        name = _gap_name(part.value)
        while name in names:
            name = re.sub(r"\d*$", lambda m: str(int(m[0] or 1) + 1), name, count=1)
        names.append(name)
        found = [f"{text}{{{name}}}" for text in found]
    return found


def _gap_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=value):
            return _gap_name(value)
        case ast.Call(func=ast.Attribute(attr="join"), args=[value, *_]):
            return "list"
        case ast.Call(args=[value, *_]):
            return _gap_name(value)
        case ast.Call(func=ast.Attribute(value=value)):
            return _gap_name(value)
    return "value"


def collect(root: Path = ROOT) -> dict[tuple[str, str], tuple[Text, str]]:
    """Every text once, by context and source, in the order of its first place."""
    found: dict[tuple[str, str], tuple[Text, str]] = {}
    for text, place in (*in_window(root), *below(root)):
        key = (text.context, text.source)
        if key not in found or (text.one and not found[key][0].one):
            found[key] = text, place
    return found


def written(code: str, texts: dict[tuple[str, str], tuple[Text, str]], known: dict[tuple[str, str], list[str]]) -> str:
    """The file of translations for these texts, with what is known of them."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{code}" sourcelanguage="en">')
    for context in ("apptracker", "below"):
        lines += ["<context>", f"    <name>{context}</name>"]
        for (of, source), (text, place) in texts.items():
            if of != context:
                continue
            forms = known.get((of, source), [])
            lines.append('    <message numerus="yes">' if text.one else "    <message>")
            lines.append(f'        <location filename="{place.rpartition(":")[0]}"/>')
            lines.append(f"        <source>{escape(source)}</source>")
            if text.one:
                lines.append(f"        <extracomment>One: {escape(text.one)}</extracomment>")
                forms = (forms * 2)[:2] if len(forms) == 1 else forms
                inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in (forms or ["", ""]))
            else:
                inner = escape(forms[-1]) if forms else ""
            state = "" if forms else ' type="unfinished"'
            lines += [f"        <translation{state}>{inner}</translation>", "    </message>"]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def known_in(path: Path) -> dict[tuple[str, str], list[str]]:
    """What a file of translations says, by context and source."""
    known: dict[tuple[str, str], list[str]] = {}
    if not path.exists():
        return known
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                known[name, message.findtext("source", "")] = forms
    return known


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; tell whether something would be")
    check = parser.parse_args().check
    texts = collect()
    behind = 0
    for path in sorted(FOLDER.glob("*.ts")):
        known = known_in(path)
        new = written(path.stem, texts, known)
        missing = [key for key in texts if key not in known]
        print(f"{path.name}: {len(texts)} texts, {len(missing)} without a translation")
        if new != path.read_text(encoding="utf-8"):
            behind = 1
            if not check:
                path.write_text(new, encoding="utf-8")
    return behind if check else 0


if __name__ == "__main__":
    sys.exit(main())
