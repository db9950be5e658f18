"""Names that a letter template uses and that do not exist, found by reading it: also where no letter comes by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import nodes

from apptracker.tailoring.letter.variables import FUNCTIONS, paths

if TYPE_CHECKING:
    from pathlib import Path

_GLOBAL = frozenset({"range", "dict", "namespace", "loop", "caller", "varargs", "kwargs", "self", "true", "false"})
_METHODS = frozenset({"items", "keys", "values", "get"})
#: Filters and tests by names that no template can write; nobody means them.
MISUSED = frozenset({"joined text", "bounded items", "compared value"})
_CHOOSE = "Choose one of the variables, or take it out."

#: Names in force, each with the variable it stands for ("paragraphs[]"), or None where that is not known.
_Scope = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Unknown:
    line: int
    message: str
    fix: str


def unknown_names(tree: nodes.Template, folders: Sequence[Path]) -> Iterator[Unknown]:
    """Variables and files that do not exist, in the order of the template."""
    macros: _Scope = {macro.name: None for macro in tree.find_all(nodes.Macro)}  # they may call those below them
    yield from _Reader(folders).read(tree.body, macros)


@cache
def _known() -> frozenset[str]:
    return frozenset(paths())


@cache
def _roots() -> frozenset[str]:
    return frozenset(path.partition(".")[0].removesuffix("[]") for path in paths())


def _children(path: str) -> list[str]:
    """What a table has, as a template writes it behind a dot."""
    return [
        p[len(path) + 1 :].removesuffix("[]")
        for p in _known()
        if p.startswith(f"{path}.") and "." not in p[len(path) + 1 :]
    ]


class _Reader:
    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders

    def read(self, parts: Sequence[nodes.Node], scope: _Scope) -> Iterator[Unknown]:
        for part in parts:
            yield from self._one(part, scope)

    def _one(self, node: nodes.Node, scope: _Scope) -> Iterator[Unknown]:
        match node:
            case nodes.For():
                yield from self._one(node.iter, scope)
                inner = scope | dict.fromkeys(_names(node.target)) | {"loop": None}
                if isinstance(node.target, nodes.Name):
                    inner[node.target.name] = _item(_path(node.iter, scope))
                yield from self.read([*([node.test] if node.test else []), *node.body], inner)
                yield from self.read(node.else_, scope)
            case nodes.Macro() | nodes.CallBlock():
                if isinstance(node, nodes.CallBlock):
                    yield from self._one(node.call, scope)
                else:
                    scope[node.name] = None
                yield from self.read(node.defaults, scope)
                inner = scope | {argument.name: None for argument in node.args} | {"caller": None}
                yield from self.read(node.body, inner)
            case nodes.Assign():
                yield from self._one(node.node, scope)
                scope |= dict.fromkeys(_names(node.target))
                if isinstance(node.target, nodes.Name):
                    scope[node.target.name] = _path(node.node, scope)
            case nodes.AssignBlock():
                yield from self.read(node.body, scope)
                scope |= dict.fromkeys(_names(node.target))
            case nodes.With():
                yield from self.read(node.values, scope)
                inner = scope | {name: None for target in node.targets for name in _names(target)}
                yield from self.read(node.body, inner)
            case nodes.Import() | nodes.FromImport() | nodes.Include() | nodes.Extends():
                yield from self._file(node)
                scope |= dict.fromkeys(_imported(node))
            case nodes.Test(name="defined" | "undefined") | nodes.Filter(name="default" | "d"):
                yield from self.read([each for each in node.iter_child_nodes() if each is not node.node], scope)
            case nodes.Name(ctx="load"):
                yield from self._name(node, scope)
            case nodes.Getattr() | nodes.Getitem():
                yield from self._attribute(node, scope)
            case _:
                yield from self.read(list(node.iter_child_nodes()), scope)

    def _name(self, node: nodes.Name, scope: _Scope) -> Iterator[Unknown]:
        functions = {function.name for function in FUNCTIONS}
        if node.name in scope or node.name in _roots() or node.name in functions or node.name in _GLOBAL:
            return
        names = [*_roots(), *functions, *scope]
        whole = [path for path in _known() if path.rpartition(".")[2] == node.name and "[]" not in path]
        close = whole[:1] or get_close_matches(node.name, names, n=1)
        fix = f"Did you mean “{close[0]}”?" if close else _CHOOSE
        yield Unknown(node.lineno, f"There is no variable “{node.name}”.", fix)

    def _attribute(self, node: nodes.Getattr | nodes.Getitem, scope: _Scope) -> Iterator[Unknown]:
        if isinstance(node, nodes.Getitem):
            yield from self._one(node.arg, scope)
        base, asked = _path(node.node, scope), _asked(node)
        yield from self._one(node.node, scope)
        if base is None or asked is None:
            return
        written = f"{_written(node.node)}.{asked}"
        if f"{base}[]" in _known():
            yield Unknown(
                node.lineno,
                f"“{_written(node.node)}” is a list, so it has no “{asked}” of its own.",
                f"Repeat it: {{% for one in {_written(node.node)} %}} … {{{{ one.{asked} }}}} … {{% endfor %}}.",
            )
        elif (children := _children(base)) and asked not in children and asked not in _METHODS:
            close = get_close_matches(asked, children, n=1)
            fix = (
                f"Did you mean “{_written(node.node)}.{close[0]}”?"
                if close
                else f"There are {', '.join(sorted(children))}."
            )
            yield Unknown(node.lineno, f"There is no variable “{written}”.", fix)

    def _file(self, node: nodes.Import | nodes.FromImport | nodes.Include | nodes.Extends) -> Iterator[Unknown]:
        named = node.template
        if (
            not isinstance(named, nodes.Const)
            or not isinstance(named.value, str)
            or getattr(node, "ignore_missing", False)
        ):
            return
        there = {file.name for folder in self._folders if folder.is_dir() for file in folder.glob("*.j2")}
        if named.value not in there:
            close = get_close_matches(named.value, sorted(there), n=1)
            fix = f"Did you mean “{close[0]}”?" if close else "Check its name; parts.txt.j2 is the built-in one."
            yield Unknown(node.lineno, f"There is no file “{named.value}” to include.", fix)


def _path(node: nodes.Node, scope: _Scope) -> str | None:
    """The variable that an expression stands for, or None."""
    match node:
        case nodes.Name():
            return scope[node.name] if node.name in scope else node.name if node.name in _roots() else None
        case nodes.Getattr() | nodes.Getitem():
            base, asked = _path(node.node, scope), _asked(node)
            if base is None:
                return None
            if asked is None:
                return _item(base) if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const) else None
            whole = f"{base}.{asked}"
            return whole if whole in _known() or f"{whole}[]" in _known() else None
    return None


def _item(path: str | None) -> str | None:
    """What one item of a list of tables is."""
    return f"{path}[]" if path is not None and f"{path}[]" in _known() else None


def _asked(node: nodes.Getattr | nodes.Getitem) -> str | None:
    """The name behind the dot, or between the brackets."""
    if isinstance(node, nodes.Getattr):
        return node.attr
    return node.arg.value if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str) else None


def _written(node: nodes.Node) -> str:
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr() | nodes.Getitem() if (asked := _asked(node)) is not None:
            return f"{_written(node.node)}.{asked}"
        case nodes.Getitem():
            return f"{_written(node.node)}[…]"
    return "…"


def _names(target: nodes.Node) -> list[str]:
    return [name.name for name in ([target] if isinstance(target, nodes.Name) else target.find_all(nodes.Name))]


def _imported(node: nodes.Node) -> list[str]:
    match node:
        case nodes.Import():
            return [node.target]
        case nodes.FromImport():
            return [name[1] if isinstance(name, tuple) else name for name in node.names]
    return []
