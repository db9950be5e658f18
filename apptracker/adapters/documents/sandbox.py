"""Templates, run so that a bad one can neither touch anything nor hang: Jinja2's sandbox with less in it and a budget.

A template may be the person's own, or one that somebody sent them. It sees only the values it is given and the other
templates in its folders. It may repeat, call and include at most :data:`MAX_STEPS` times and write at most
:data:`MAX_CHARACTERS` characters; filters and text methods that can make much out of little (``center``, ``format``,
``batch``…) are left out. A value that does not exist is an error, never an empty place.
"""

from __future__ import annotations

import difflib
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from jinja2 import FileSystemLoader, StrictUndefined, Template, TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.filters import FILTERS
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from jinja2 import Environment

MAX_STEPS = 5_000
MAX_CHARACTERS = 200_000
_MAX_BITS = 256  # of a whole number
_SHARED_NAMES = ("dict", "namespace")
_FILTERS = (
    "abs capitalize count d default dictsort escape first float groupby int items last length list lower map max min "
    "reject rejectattr reverse safe select selectattr sort string striptags title trim truncate unique upper wordcount"
).split()
_TEXT_METHODS = frozenset(
    "capitalize casefold count endswith find isalpha isdigit isupper islower lower lstrip partition removeprefix "
    "removesuffix rpartition rsplit rstrip split splitlines startswith strip swapcase title upper".split(),
)
_JOINED, _BOUNDED = "joined text", "bounded"  # names no template can write


class _OverBudgetError(Exception):
    """A template repeats or writes too much; the code of the error to tell."""


@dataclass
class _Budget:
    steps: int = MAX_STEPS
    characters: int = MAX_CHARACTERS

    def step(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise _OverBudgetError("template.range")

    def write(self, characters: int) -> None:
        self.characters -= characters
        if self.characters < 0:
            raise _OverBudgetError("template.too_long")


_budget: ContextVar[_Budget] = ContextVar("_budget")


def render_template(name: str, context: Mapping[str, object], folders: Sequence[Path]) -> str:
    """The template ``name`` from the first of ``folders`` that has it, filled in with ``context``.

    :raises UserError: ``template.missing``, ``template.syntax``, ``template.undefined``, ``template.unsafe``,
        ``template.range``, ``template.too_long``, ``template.failed`` or ``template.unreadable``, with the template's
        name and, where there is one, the line.
    """
    environment = letter_environment(tuple(folders))
    token = _budget.set(_Budget())
    written: list[str] = []
    total = 0
    try:
        for piece in environment.get_template(name).generate(context):
            total += len(piece)
            if total > MAX_CHARACTERS:
                raise _OverBudgetError("template.too_long")
            written.append(piece)
    except UserError:
        raise
    except Exception as error:
        raise _in_words(error, name, context, folders) from error
    finally:
        _budget.reset(token)
    return "".join(written)


@cache
def letter_environment(folders: tuple[Path, ...]) -> ImmutableSandboxedEnvironment:
    """The environment for the templates of these folders. Text, so nothing is escaped; unknown values are errors."""
    environment = _Environment(
        loader=_Loader(folders, encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=False,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals = {name: environment.globals[name] for name in _SHARED_NAMES} | {"range": _short_range}
    environment.filters = {name: FILTERS[name] for name in _FILTERS} | {
        "join": _join,
        "replace": _replace,
        _JOINED: _join,
        _BOUNDED: _bounded,
    }
    return environment


class _Loader(FileSystemLoader):
    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """The source; a template loaded before gives way to one that appears in an earlier folder."""
        source, path, unchanged = super().get_source(environment, template)
        earlier = [Path(folder) / template for folder in self.searchpath]
        earlier = earlier[: earlier.index(Path(path))]
        return source, path, lambda: unchanged() and not any(map(Path.is_file, earlier))


class _Environment(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def compile(self, source: Any, *args: Any, **options: Any) -> Any:
        if isinstance(source, str):
            name, filename = (*args, None, None)[:2]
            source = _Limits().visit(self.parse(source, name, filename))
        return super().compile(source, *args, **options)

    def wrap_str_format(self, value: Any) -> None:
        """Text has no ``format`` here: a width in it makes gigabytes of a few characters."""

    def get_template(self, *args: Any, **options: Any) -> Template:
        _budget.get().step()  # an include counts as well
        return super().get_template(*args, **options)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, str):
            return attr in _TEXT_METHODS
        if isinstance(obj, (int, float, bytes)):
            return False
        return super().is_safe_attribute(obj, attr, value)

    def call(self, context: Any, obj: Any, /, *args: Any, **options: Any) -> Any:
        _budget.get().step()
        return super().call(context, obj, *args, **options)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        for value in (left, right):
            if operator == "*" and isinstance(value, (str, list, tuple)):
                other = right if value is left else left
                _check_size(len(value) * (other if isinstance(other, int) else 1))
            elif isinstance(value, int) and value.bit_length() > _MAX_BITS:
                raise SecurityError("a number this large")
        if operator == "+" and hasattr(left, "__len__") and hasattr(right, "__len__"):
            _check_size(len(left) + len(right))
        if operator == "**" and isinstance(right, int) and abs(right) > _MAX_BITS:
            raise SecurityError("a number this large")
        if operator == "%" and isinstance(left, str):
            raise SecurityError("the % sign on text; join pieces with ~ instead")
        return super().call_binop(context, operator, left, right)


class _Limits(NodeTransformer):
    """Lets each loop draw on the budget, and ~ check what it makes."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - named by Jinja
        self.generic_visit(node)
        written = sum(len(data.data) for part in node.body for data in part.find_all(nodes.TemplateData))
        node.iter = _filter(node.iter, _BOUNDED, [nodes.Const(written)])
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 - named by Jinja
        self.generic_visit(node)
        return _filter(nodes.List(node.nodes, lineno=node.lineno), _JOINED, [])


def _filter(value: nodes.Node, name: str, arguments: list[nodes.Expr]) -> nodes.Filter:
    for argument in arguments:
        argument.lineno = value.lineno
    return nodes.Filter(cast("nodes.Expr", value), name, arguments, [], None, None, lineno=value.lineno)


def _bounded(values: Iterable[Any], written: int) -> Iterator[Any]:
    budget = _budget.get()
    for value in values:
        budget.step()
        budget.write(written)
        yield value


def _printed(value: object) -> str:
    text = "" if value is None else str(value)
    budget = _budget.get(None)  # none while a template is compiled
    if budget:
        budget.write(len(text))
    return text


def _join(values: Iterable[object], d: object = "") -> str:
    texts = [str(value) for value in values]
    _check_size(sum(map(len, texts)) + len(str(d)) * len(texts))
    return str(d).join(texts)


def _replace(text: object, old: str, new: str) -> str:
    given = str(text)
    _check_size(len(given) + given.count(old) * len(new))
    return given.replace(old, new)


def _short_range(*bounds: int) -> range:
    values = range(*bounds)
    if len(values) > MAX_STEPS:
        raise _OverBudgetError("template.range")
    return values


def _check_size(size: int) -> None:
    if size > MAX_CHARACTERS:
        raise _OverBudgetError("template.too_long")


def _in_words(error: Exception, name: str, context: Mapping[str, object], folders: Sequence[Path]) -> UserError:
    place = _place(error, folders) or (name, 1)
    where = {"template": place[0], "line": place[1]}
    match error:
        case TemplateNotFound():
            looked = ", ".join(str(folder) for folder in folders)
            return UserError("template.missing", template=error.name or name, folders=looked)
        case TemplateSyntaxError():
            at = {"template": error.name or name, "line": error.lineno}
            return UserError("template.syntax", **at, problem=str(error.message).rstrip("."))
        case SecurityError():
            return UserError("template.unsafe", **where, problem=str(error).rstrip("."))
        case UndefinedError():
            return UserError("template.undefined", **where, problem=_undefined(str(error), context))
        case _OverBudgetError():
            limit = MAX_STEPS if error.args[0] == "template.range" else MAX_CHARACTERS
            return UserError(error.args[0], **where, limit=limit)
        case RecursionError():
            return UserError("template.range", **where, limit=MAX_STEPS)
        case UnicodeDecodeError() | OSError():
            return UserError("template.unreadable", template=name, problem=str(error))
        case _:
            return UserError("template.failed", **where, problem=str(error).rstrip("."))


def _undefined(message: str, context: Mapping[str, object]) -> str:
    """Jinja's words, with the name that was probably meant."""
    quoted = message.split("'")
    if message.endswith("is undefined") and len(quoted) == 3:
        close = difflib.get_close_matches(quoted[1], list(context), n=1)
        return f"there is no '{quoted[1]}'" + (f"; did you mean '{close[0]}'" if close else "")
    return message


def _place(error: Exception, folders: Sequence[Path]) -> tuple[str, int] | None:
    """The template and the line in it where the error arose, by Jinja's traceback, which names template files."""
    place = None
    trace = error.__traceback__
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        for folder in folders:
            if path.is_relative_to(folder):
                place = (path.relative_to(folder).as_posix(), trace.tb_lineno)
        trace = trace.tb_next
    return place
