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
import tomllib
from collections.abc import Iterator, Sequence
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
#: Modules below the window whose sentences reach it: the functions, classes and constants they stand in, all where none
#: is named; a name after "-" is left out, and of a constant or class after "+" single words are taken, too.
BELOW: dict[str, str] = {
    "domain/calendar_entries.py": "",
    "domain/applications.py": "InterviewFormat +InterviewFormat",
    "domain/documents.py": "DESIGNS",
    "domain/interviews.py": "",
    "domain/next_step.py": "",
    "domain/postings.py": "FIELD_NAMES +FIELD_NAMES",
    "domain/profile.py": "FactKind +FactKind",
    "domain/scheduling.py": "",
    "domain/stage_history.py": "added_words move_words",
    "domain/stages.py": "",
    "domain/when.py": "WEEKDAYS MONTHS",
    "guide/comparing.py": "compare",
    "guide/entries.py": "SOURCE_KINDS",
    "services/packet_checks.py": "",
    "services/packets.py": "",
    "services/histories.py": "",
    "services/interviews.py": "describe",
    "services/letter_checks.py": "",
    "services/letters.py": "",
    "services/matching.py": "",
    "services/profile_facts.py": "name_of _ONE +_ONE",
    "services/quieting.py": "_named _end",
    "services/reminders.py": "_named",
    "services/template_checks.py": "",
    "services/template_names.py": "-MISUSED",
    "services/endings.py": "",
    "store/integrity.py": "",
    "store/archive.py": "",
    "store/journal.py": "undo",
    "store/restore.py": "",
    "tailoring/completeness.py": "",
    "tailoring/coverage.py": "",
    "tailoring/readiness.py": "",
    "tailoring/readiness_plan.py": "",
    "tailoring/reading/signs/__init__.py": "_MANY",
    "tailoring/reasons.py": "",
    "tailoring/search_plan.py": "",
    "tailoring/showing.py": "_AMONG Showing by_itself place_of",
    "tailoring/tenure.py": "",
    "tailoring/versions.py": "",
    "tailoring/letter/grounds.py": "",
    "tailoring/letter/headers.py": "LANGUAGES",
    "tailoring/letter/opening.py": "",
    "tailoring/letter/checks": "",
    "tailoring/texts/answers.py": "",
    "tailoring/texts/kinds.py": "",
}
#: Files of the guide that hold the program's own words, with the keys of those that are shown (behind a dot: only in
#: that table).
FILES = {
    "followups.toml": ("label", "why", "text", "message_text", "ours"),
    "advert-signs.toml": ("reason", "aside"),
    "ladder.toml": ("level.name",),
    "moments.toml": ("text", "use"),
    "pack.toml": ("name", "group", "intro"),
    "pay.toml": ("area.name", "pay.name", "region", "year", "origin"),
}
#: Modules that write the articles of the guide: what stands above their parts is the program's.
HEADED = ("guide/pages.py", "guide/talking.py", "guide/writing.py")
#: What templates can use, and which value of each call says its meaning; sentences are pairs.
VARIABLES = "tailoring/letter/variables.py"
MEANING = {"Variable": 1, "_job": 1, "Function": 2}
#: Values of errors that are clauses.
REASONS = ("advice", "reason", "what", "why")
#: What says a change or a line of history, as its words: what it is given is for people, wherever it stands.
SAYING = {"change": 0, "add_event": 2}
#: What the journal has by number, and the window by name (services/changes.py).
_NUMBERED = re.compile(r"\b(?:application|reminder)s? \{(\w+)\}")
_INTERVIEW = re.compile(r"\binterview \{\w+\}")


def below(root: Path = ROOT) -> Iterator[tuple[Text, str]]:
    """The sentences of the modules below, with the first place each stands at."""
    package = root / "apptracker"
    for name, parts in BELOW.items():
        place = package / name
        for path in sorted(place.glob("*.py")) if place.is_dir() else (place,):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for source, line in sentences(tree, parts.split()):
                if not re.fullmatch(r"\{\w+\}", _by_name(source)):  # an application by its number alone
                    yield Text(_by_name(source), "below"), f"{path.relative_to(root).as_posix()}:{line}"
    for path in sorted((package / "services").glob("*.py")):
        for source, line in _told(ast.parse(path.read_text(encoding="utf-8"))):
            yield Text(_by_name(source), "below"), f"{path.relative_to(root).as_posix()}:{line}"

    yield from _of_errors(root)
    for source, line in meanings(ast.parse((package / VARIABLES).read_text(encoding="utf-8"))):
        yield Text(source, "below"), f"apptracker/{VARIABLES}:{line}"
    for path in sorted((root / "templates" / "letters").glob("*/*.j2")):
        for told in re.findall(r"\{# (?:title|description): (.+) #\}", path.read_text(encoding="utf-8")):
            yield Text(told, "below"), f"{path.relative_to(root).as_posix()}:0"
    for name in HEADED:
        for source, line in headings(ast.parse((package / name).read_text(encoding="utf-8"))):
            yield Text(source, "below"), f"apptracker/{name}:{line}"
    for name in FILES:
        for source in of_file(name, root):
            yield Text(source, "below"), f"resources/guide/{name}:0"


def headings(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Of the parts of articles, and of the links below them."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="part" | "Part" | "LinkGroup"), args=[ast.Constant(value=str(text)), *_]):
                yield from [(text, node.lineno)] if text else []
            case ast.AnnAssign(target=ast.Name(id="LINKS"), value=ast.Dict(values=values)):
                for group in (each for value in values if isinstance(value, ast.Tuple) for each in value.elts):
                    if isinstance(group, ast.Tuple) and isinstance(group.elts[0], ast.Constant):
                        yield str(group.elts[0].value), group.lineno


def _of_errors(root: Path) -> Iterator[tuple[Text, str]]:
    """What errors below the window are given to fill their sentences with: why, which is below, and which field."""
    for path in sorted((root / "apptracker").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith(("apptracker/ui/", "apptracker/cli/")):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            why, fields = _given_to_error(node)
            at = f"{name}:{getattr(node, 'lineno', 0)}"
            yield from ((Text(each, "below"), at) for value in why for each in _choices(value) if _is_said(each))
            yield from (
                (Text(each.replace("_", " ")), at) for value in fields for each in _choices(value) if each[0] != "-"
            )


def _given_to_error(node: ast.AST) -> tuple[list[ast.expr], list[ast.expr]]:
    match node:
        case ast.Call(func=ast.Attribute(attr="refusal") | ast.Name(id="_refusal"), args=[*_, why]):
            return [why], []
        case ast.Call(func=ast.Name(id="clean_line"), args=[_, field]):
            return [], [field]
        case ast.Call(func=ast.Name(id="UserError" | "EnvironmentFault"), keywords=keywords):
            named = {each.arg: each.value for each in keywords}
            return [named[name] for name in REASONS if name in named], [named["field"]] if "field" in named else []
    return [], []


def meanings(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Of the variables, functions and sentences of letter templates."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=args) if name in MEANING and len(args) > MEANING[name]:
                meaning = args[MEANING[name]]
            case ast.Tuple(elts=[ast.Constant(value=str(use)), ast.Constant() as meaning]) if use.endswith(")"):
                pass
            case _:
                continue
        if isinstance(meaning, ast.Constant) and isinstance(meaning.value, str):
            yield meaning.value, meaning.lineno


def of_file(name: str, root: Path = ROOT) -> Iterator[str]:
    """The program's own words in a file of the guide."""
    for table, entries in tomllib.loads((root / "resources" / "guide" / name).read_text(encoding="utf-8")).items():
        for entry in entries if isinstance(entries, list) else ():
            for where in FILES[name]:
                only, _, key = where.rpartition(".")
                value = entry.get(key) if only in ("", table) else None
                within = [each.get("text") for each in value] if isinstance(value, list) else [value]
                yield from (each for each in within if each and not each.isdigit())


def _by_name(source: str) -> str:
    """As the window has the words of a change: with names where the journal has numbers; and each clause by itself."""
    return _INTERVIEW.sub("an interview", _NUMBERED.sub(r"{\1}", source)).removeprefix("; ").removeprefix(", ")


def sentences(tree: ast.Module, parts: Sequence[str] = ()) -> Iterator[tuple[str, int]]:
    """What stands in these parts of a module and is said to people."""
    left_out = {part[1:] for part in parts if part[0] == "-"}
    with_words = {part[1:] for part in parts if part[0] == "+"}
    wanted = {part for part in parts if part[0] not in "+-"}
    for statement in tree.body:
        names = _names(statement)
        if names & left_out or (wanted and not names & (wanted | with_words)):
            continue
        for source, line in _in_node(statement):
            if names & with_words and re.fullmatch(r"[a-z][a-z_-]+", source):
                yield source.replace("_", " "), line
            elif _is_said(source):
                yield source, line


def _names(statement: ast.stmt) -> set[str]:
    match statement:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Assign(targets=targets):
            return {target.id for target in targets if isinstance(target, ast.Name)}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
    return set()


def _in_node(node: ast.AST) -> Iterator[tuple[str, int]]:
    """Every text beneath a node, without what no person reads: documentation, faults of the program, keys, patterns."""
    if _is_unsaid(node):
        return
    match node:
        case ast.Constant(value=str(text)):
            yield text, node.lineno
            return
        case ast.JoinedStr():
            for source in _with_gaps(node):
                yield source, node.lineno
            for part in node.values:
                if isinstance(part, ast.FormattedValue) and not _choices(part.value):
                    yield from _in_node(part.value)
            return
        case ast.Dict(values=values):
            for value in values:
                yield from _in_node(value)
            return
        case ast.FunctionDef(body=body) | ast.ClassDef(body=body):
            for each in body:
                yield from _in_node(each)
            return
        case ast.AnnAssign(value=value):
            if value is not None:
                yield from _in_node(value)
            return
    for child in ast.iter_child_nodes(node):
        yield from _in_node(child)


def _is_unsaid(node: ast.AST) -> bool:
    match node:
        case ast.Raise() | ast.Compare() | ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant()):
            return True
        case ast.Call(
            func=ast.Attribute(attr="split" | "compile" | "search" | "startswith" | "endswith" | "execute" | "_rows")
        ):
            return True
        case ast.Call(func=ast.Name(id="cast" | "_rows" | "fetched" | "TypeVar")):
            return True
    return False


_SQL = re.compile(r"(?:SELECT|UPDATE|INSERT|DELETE|PRAGMA|CREATE|WITH|REPLACE)\b")


LEAST = 3  # letters of its own by which a sentence with gaps is known again


def _is_said(text: str) -> bool:
    """Whether this is for people: a sentence, or a capitalized word; no key, pattern, query or format."""
    words = re.sub(r"\{\w+\}", "", text)
    if "apptracker " in text:  # what to type on the command line; the window says it its own way
        return False
    if _SQL.match(text) or re.search(r"\\|\(\?|\[\w-]+\]|\|[a-z]|^[\w+-]+/[\w/-]+$", words):
        return False
    if words != text and len(re.findall(r"[A-Za-z]", words)) < LEAST:
        return False
    return bool(re.search(r"[a-z] ?[a-z]", words)) and (
        " " in words.strip() or words[:1].isupper() or (words != text and " " in text)
    )


def _told(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """The words of the changes that a module makes, as the window shows them."""
    functions = {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}
    for function in functions.values():
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in SAYING:
                place = SAYING[node.func.attr]
                if len(node.args) > place:
                    for source in _given(node.args[place], function, functions):
                        if _is_said(source):
                            yield source, node.lineno


def _given(node: ast.expr, function: ast.FunctionDef, functions: dict[str, ast.FunctionDef]) -> list[str]:
    """What an argument can say: itself, what a name was given before, what a function of the module answers."""
    match node:
        case ast.Name(id=name):
            return [
                source
                for each in ast.walk(function)
                if isinstance(each, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in each.targets)
                for source in _given(each.value, function, functions)
            ]
        case ast.Call(func=ast.Name(id=name)) if name in functions:
            return [
                source
                for each in ast.walk(functions[name])
                if isinstance(each, ast.Return) and each.value is not None
                for source in _given(each.value, functions[name], functions)
            ]
    return _choices(node)


def _choices(node: ast.expr) -> list[str]:
    """The texts that an expression of texts can give; none where it is something else."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr():
            return _with_gaps(node)
        case ast.IfExp(body=body, orelse=orelse):
            both = _choices(body), _choices(orelse)
            return [*both[0], *both[1]] if all(both) else []
    return []


def _with_gaps(node: ast.JoinedStr) -> list[str]:
    """The f-string as a text with named gaps; one for each of the words that a choice in it can give."""
    found = [""]
    names: list[str] = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            found = [text + str(part.value).replace("{", "{{").replace("}", "}}") for text in found]
            continue
        assert isinstance(part, ast.FormattedValue)
        if choices := _choices(part.value):
            found = [text + choice for text in found for choice in choices]
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
            return name.strip("_")
        case ast.Attribute(value=ast.Name(id=name), attr="name" | "title" | "label" | "value") if name != "self":
            return name.strip("_")
        case ast.Attribute(value=value, attr="value"):
            return _gap_name(value)
        case ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=value):
            return _gap_name(value)
        case ast.Call(func=ast.Attribute(attr="join"), args=[value, *_]):
            return _gap_name(value) if isinstance(value, ast.Name) else "list"
        case ast.Call(args=[ast.Name(id="db"), value, *_]):
            return _gap_name(value)
        case ast.Call(args=[value, *_]):
            return _gap_name(value)
        case ast.Call(func=ast.Attribute(value=value)):
            return _gap_name(value)
        case ast.List(elts=[value, *_]):
            return _gap_name(value)
        case ast.Call(func=ast.Name(id=name)):
            return name.strip("_")
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
