"""Templates, run so that a bad one can neither touch anything nor hang: Jinja2's sandbox with less in it and a budget.

A template may be the person's own, or one that somebody sent them. It sees only the values it is given and the other
templates in its folders. It may repeat, call and include at most :data:`MAX_STEPS` times, write at most
:data:`MAX_CHARACTERS` characters and work for :data:`MAX_SECONDS`; filters, comparisons and lists draw on the same
steps, by the size of what they work on or hold, and no list grows beyond :data:`MAX_STEPS` items. Filters and text
methods that can make much out of little (``center``, ``format``, ``batch``…) are left out. A value that does not exist
is an error, never an empty place, and so is a list where text belongs. The marks by which a letter's texts bear their
origin (:mod:`apptracker.tailoring.letter.trace`) cannot be written in a template.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache, wraps
from pathlib import Path
from time import thread_time
from types import BuiltinMethodType
from typing import TYPE_CHECKING, Any, cast

from jinja2 import FileSystemLoader, StrictUndefined, Template, TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.filters import FILTERS
from jinja2.runtime import Macro, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.tests import TESTS
from jinja2.utils import Namespace
from jinja2.visitor import NodeTransformer

from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jinja2 import Environment

MAX_STEPS = 5_000
MAX_CHARACTERS = 200_000
MAX_SECONDS = 1  # of the processor's time
MAX_SOURCE = 30_000  # characters of a template file: to compile more takes seconds
_MAX_BITS = 256  # of a whole number
_SHARED_NAMES = ("dict", "namespace")
_CHEAP_FILTERS = "abs count d default first float int last length".split()  # they look at one item or at none
_WALKING_FILTERS = (
    "dictsort groupby items list map max min reject rejectattr reverse select selectattr sort unique"
).split()
_TEXT_FILTERS = "capitalize escape lower safe string striptags title trim truncate upper wordcount".split()
_COMPARING_TESTS = ("!= < <= == > >= eq equalto ge greaterthan gt in le lessthan lt lower ne upper").split()
_TEXT_METHODS = frozenset(
    "capitalize casefold count endswith find isalpha isdigit isupper islower lower lstrip partition removeprefix "
    "removesuffix rpartition rsplit rstrip split splitlines startswith strip swapcase title upper".split(),
)
_CHARACTERS_PER_STEP = 100
_MARKS = re.compile("[\ue000-\ue002]")
_JOINED, _BOUNDED, _WEIGHED = "joined text", "bounded items", "weighed value"  # names no template can write
_LIMITS = {"template.range": MAX_STEPS, "template.slow": MAX_SECONDS, "template.too_long": MAX_CHARACTERS}
_RESERVED = "the characters U+E000 to U+E002 are reserved"
_TOO_MUCH = f"the file has more than {MAX_SOURCE} characters"


class _OverBudgetError(Exception):
    """A template repeats or writes too much; the code of the error to tell."""


@dataclass
class _Budget:
    steps: int = MAX_STEPS
    characters: int = MAX_CHARACTERS
    until: float = field(default_factory=lambda: thread_time() + MAX_SECONDS)

    def step(self, count: int = 1) -> None:
        self.steps -= count
        if self.steps < 0:
            raise _OverBudgetError("template.range")
        if thread_time() > self.until:
            raise _OverBudgetError("template.slow")

    def write(self, characters: int) -> None:
        self.characters -= characters
        if self.characters < 0:
            raise _OverBudgetError("template.too_long")


_budget: ContextVar[_Budget] = ContextVar("_budget")


def render_template(name: str, context: Mapping[str, object], folders: Sequence[Path]) -> str:
    """The template ``name`` from the first of ``folders`` that has it, filled in with ``context``.

    :raises UserError: ``template.missing``, ``template.syntax``, ``template.undefined``, ``template.unsafe``,
        ``template.range``, ``template.slow``, ``template.too_long``, ``template.failed`` or ``template.unreadable``,
        with the template's name and, where there is one, the line.
    """
    environment = letter_environment(tuple(folders))
    return _rendered(lambda: environment.get_template(name), name, context, folders)


class Source:
    """A template that is not in a file yet, compiled once; what it includes or imports is looked for in ``folders``.

    :raises UserError: as :func:`render_template`.
    """

    def __init__(self, source: str, name: str, folders: Sequence[Path]) -> None:
        self._name, self._folders = name, folders
        environment = letter_environment(tuple(folders))
        token = _budget.set(_Budget())
        try:
            if len(source) > MAX_SOURCE:
                raise TemplateSyntaxError(_TOO_MUCH, 1, name)
            code = environment.compile(source, name, str(folders[-1] / name))
        except Exception as error:
            raise _in_words(error, name, {}, folders) from error
        finally:
            _budget.reset(token)
        self._template = Template.from_code(environment, code, environment.globals)

    def render(self, context: Mapping[str, object]) -> str:
        """Filled in with ``context``.

        :raises UserError: as :func:`render_template`.
        """
        return _rendered(lambda: self._template, self._name, context, self._folders)


def _rendered(
    template: Callable[[], Template], name: str, context: Mapping[str, object], folders: Sequence[Path]
) -> str:
    token = _budget.set(_Budget())
    written: list[str] = []
    total = 0
    try:
        for piece in template().generate(context):
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
    environment.filters = {
        **{name: FILTERS[name] for name in _CHEAP_FILTERS},
        **{name: _charged(FILTERS[name]) for name in _WALKING_FILTERS},
        **{name: _charged(FILTERS[name], of_text=True) for name in _TEXT_FILTERS},
        "join": _charged(_join),
        "replace": _charged(_replace, of_text=True),
        _JOINED: _join,
        _BOUNDED: _bounded,
        _WEIGHED: _weighed,
    }
    environment.tests = {
        **TESTS,
        **{name: _charged(cast("Callable[..., Any]", TESTS[name])) for name in _COMPARING_TESTS},
    }
    return environment


class _Loader(FileSystemLoader):
    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """The source; a template loaded before gives way to one that appears in an earlier folder."""
        source, path, unchanged = super().get_source(environment, template)
        if len(source) > MAX_SOURCE:
            raise TemplateSyntaxError(_TOO_MUCH, 1, template)
        earlier = [Path(folder) / template for folder in self.searchpath]
        earlier = earlier[: earlier.index(Path(path))]
        return source, path, lambda: unchanged() and not any(map(Path.is_file, earlier))


class _Environment(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def compile(self, source: Any, *args: Any, **options: Any) -> Any:
        if isinstance(source, str):
            name, filename = (*args, None, None)[:2]
            if mark := _MARKS.search(source):
                raise TemplateSyntaxError(_RESERVED, source.count("\n", 0, mark.start()) + 1, name, filename)
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
        if isinstance(obj, BuiltinMethodType):  # of a text or a list: split, count, index…
            _charge(obj.__self__)
        if not isinstance(obj, Macro) or obj.catch_varargs or obj.catch_kwargs:  # it gets them in a list of its own
            _charge(*args, *options.values())
        result = super().call(context, obj, *args, **options)
        if isinstance(result, list):
            _check_items(len(result))
        return result

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        for value, other in ((left, right), (right, left)):
            _check_number(value)
            if operator == "*" and isinstance(value, (str, list, tuple)):
                _check_growth(value, len(value) * (other if isinstance(other, int) else 1))
        if operator == "+" and isinstance(left, (str, list, tuple)) and isinstance(right, (str, list, tuple)):
            _check_growth(left, len(left) + len(right))
        if operator == "**" and isinstance(right, int) and abs(right) > _MAX_BITS:
            raise SecurityError("a number this large")
        if operator == "%" and isinstance(left, str):
            raise SecurityError("the % sign on text; join pieces with ~ instead")
        return super().call_binop(context, operator, left, right)


class _Limits(NodeTransformer):
    """Lets each loop and each comparison draw on the budget, and so each list or table made, by what is in it at any
    depth: one that holds another twice, over and over, would take for ever to compare or to look up. ~ checks what it
    makes."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - named by Jinja
        self.generic_visit(node)
        written = sum(len(data.data) for part in node.body for data in part.find_all(nodes.TemplateData))
        node.iter = _filter(node.iter, _BOUNDED, [nodes.Const(written)])
        return node

    def visit_Const(self, node: nodes.Const) -> nodes.Node:  # noqa: N802 - named by Jinja
        if isinstance(node.value, str) and _MARKS.search(node.value):  # written as an escape, "\\ue000"
            raise TemplateSyntaxError(_RESERVED, node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 - named by Jinja
        self.generic_visit(node)
        return _filter(nodes.List(node.nodes, lineno=node.lineno), _JOINED, [])

    def visit_List(self, node: nodes.List | nodes.Dict) -> nodes.Node:  # noqa: N802 - named by Jinja
        self.generic_visit(node)
        return _filter(node, _WEIGHED, [])

    visit_Dict = visit_List  # noqa: N815 - named by Jinja

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802 - named by Jinja
        self.generic_visit(node)
        return _filter(node, _WEIGHED, []) if node.ctx == "load" else node

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802 - named by Jinja
        self.generic_visit(node)
        node.expr = _filter(node.expr, _WEIGHED, [])
        for operand in node.ops:
            operand.expr = _filter(operand.expr, _WEIGHED, [])
        return node


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


def _charged(function: Callable[..., Any], *, of_text: bool = False) -> Callable[..., Any]:
    """The filter or test, drawing on the budget by the size of what it is given."""
    values_from = 1 if hasattr(function, "jinja_pass_arg") else 0  # before them Jinja passes the environment

    @wraps(function)
    def charged(*args: Any, **options: Any) -> Any:
        passed, values = args[:values_from], args[values_from:]
        if of_text:
            for value in values:
                _as_text(value)
        _charge(*values, *options.values())
        return function(*passed, *map(_counted, values), **options)

    return charged


def _counted(value: Any) -> Any:
    """What is made item by item draws on the budget as it is made; everything else as it is."""
    return _bounded(value, 0) if isinstance(value, Iterator) else value


def _weighed(value: Any) -> Any:
    _charge(value)
    return value


def _charge(*values: Any) -> None:
    """Draw as many steps as there are items in the values, at any depth; long text counts as several."""
    budget = _budget.get(None)
    if budget is None:  # while a template is compiled
        return
    waiting = list(values)
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            budget.step(len(value) // _CHARACTERS_PER_STEP)
        elif _is_container(value):
            budget.step(len(value))
            waiting.extend(value.values() if isinstance(value, Mapping) else value)


def _is_container(value: object) -> bool:
    return isinstance(value, Collection) and not isinstance(value, (str, bytes, Undefined))


def _as_text(value: object) -> str:
    """The value as text; a list would be no words for people, and one of lists takes for ever."""
    if _is_container(value) or isinstance(value, Namespace):
        raise TypeError("a list or a table cannot be written as text; write its items one by one, or use join")
    _check_number(value)
    return str(value)


def _printed(value: object) -> str:
    text = "" if value is None else _as_text(value)
    budget = _budget.get(None)  # none while a template is compiled
    if budget:
        budget.write(len(text))
    return text


def _join(values: Iterable[object], d: object = "") -> str:
    texts = [_as_text(value) for value in values]
    between = _as_text(d)
    _check_growth("", sum(map(len, texts)) + len(between) * len(texts))
    return between.join(texts)


def _replace(text: object, old: str, new: str) -> str:
    given = str(text)
    _check_growth(given, len(given) + given.count(old) * len(new))
    return given.replace(old, new)


def _short_range(*bounds: int) -> range:
    values = range(*bounds)
    _check_items(len(values))
    return values


def _check_growth(kind: object, size: int) -> None:
    """Refuse to make a text or a list (as ``kind`` is one) of that size when it is too large, else draw for it."""
    if not isinstance(kind, str):
        _check_items(size)
    elif size > MAX_CHARACTERS:
        raise _OverBudgetError("template.too_long")
    budget = _budget.get(None)
    if budget:
        budget.step(max(size, 0) // _CHARACTERS_PER_STEP)


def _check_number(value: object) -> None:
    if isinstance(value, int) and value.bit_length() > _MAX_BITS:
        raise SecurityError("a number this large")


def _check_items(count: int) -> None:
    if count > MAX_STEPS:
        raise _OverBudgetError("template.range")


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
            return UserError(error.args[0], **where, limit=_LIMITS[error.args[0]])
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
