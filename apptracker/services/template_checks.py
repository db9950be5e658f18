"""What is wrong with the text of a letter template, in plain words, each with its line and what to do about it.

The text is read, its variables are held against the table of :mod:`apptracker.tailoring.letter.variables`, and made-up
letters of every shape are written with it: a mistake that shows only where nothing is stored yet is found here, and
not on the evening a letter has to go out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, lru_cache
from time import thread_time
from typing import TYPE_CHECKING

from apptracker.adapters.documents.sandbox import MAX_STEPS, Source, letter_environment
from apptracker.domain.errors import UserError
from apptracker.services.template_files import DEFAULT_LANGUAGE, ENDING, builtin_folder
from apptracker.services.template_names import MISUSED, unknown_names
from apptracker.tailoring.letter.assemble import assemble
from apptracker.tailoring.letter.headers import LANGUAGES, header_of
from apptracker.tailoring.letter.made_up import sample_plans

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jinja2 import Environment

MOST = 20  # problems told
_SECONDS = 2.0  # of the processor's time for all made-up letters
_LOOK = "Look for a loop within a loop, or a macro or a file that calls itself."
_TAGS = "if elif else endif for endfor set endset macro endmacro call endcall filter endfilter block endblock".split()
_TAGS += "include import from extends with endwith raw endraw".split()


@dataclass(frozen=True, slots=True)
class Problem:
    """``template`` is the file it is in, where that is another one that this one includes."""

    line: int
    message: str
    fix: str
    template: str = ""


def check_source(source: str, file: str, own_folder: Path) -> list[Problem]:
    """Everything found wrong with a template's text, by line; nothing where letters can be written with it."""
    others = tuple(  # it may include them
        (each.name, each.stat().st_mtime_ns, each.stat().st_size)
        for each in sorted(own_folder.glob(f"*{ENDING}"))
        if each.is_file()
    )
    return list(_checked(source, file, own_folder, others))


@lru_cache(maxsize=256)
def _checked(
    source: str, file: str, own_folder: Path, _others: tuple[tuple[str, int, int], ...]
) -> tuple[Problem, ...]:
    declared = header_of(source).language
    languages = [declared] if declared else list(LANGUAGES)
    found: list[Problem] = []
    until = thread_time() + _SECONDS
    for language in languages:
        for problem in _of_language(source, file, language, [builtin_folder(language), own_folder], until):
            if problem not in found:
                found.append(problem)
    return tuple(sorted(found, key=lambda problem: (problem.template, problem.line))[:MOST])


def _of_language(source: str, file: str, language: str, folders: list[Path], until: float) -> Iterator[Problem]:
    environment = letter_environment(tuple(folders))
    try:
        template = Source(source, file, folders)
    except UserError as error:
        yield _problem(error, file, environment, source)
        return
    read = list(unknown_names(environment.parse(source), folders))
    told = {("", unknown.line) for unknown in read}
    for unknown in read:
        yield Problem(unknown.line, unknown.message, unknown.fix)
    for what, plan in sample_plans(language).items():
        try:
            rendered = template.render(plan.context)
        except UserError as error:
            problem = _problem(error, file, environment, source, what)
            if not read or error.code not in ("template.undefined", "template.missing"):
                if (problem.template, problem.line) not in told:
                    yield problem
                told.add((problem.template, problem.line))
            if error.code != "template.undefined":
                return
        else:
            if not assemble(rendered, plan, file).paragraphs:
                yield Problem(
                    1, "Nothing is written: the letter has no paragraph.", "Write at least one sentence on a line."
                )
                return
        if thread_time() > until:
            yield Problem(1, "It takes too long to write letters with this.", _LOOK)
            return


def _problem(error: UserError, file: str, environment: Environment, source: str, what: str = "") -> Problem:
    """An error of the sandbox as a person needs it told."""
    said = str(error.params.get("problem", ""))
    place = str(error.params.get("template", file)).rpartition("/")[2].rpartition("\\")[2]
    line = int(str(error.params.get("line", 1)))
    message, fix = _words(error, said, environment, what)
    if error.code == "template.syntax" and (opened := _never_closed(said, source)):
        line = opened
    if error.code == "template.missing":
        place, message = file, f"There is no file “{place}” to include."
        fix = "Check its name; parts.txt.j2 is the built-in one."
    return Problem(line, message, fix, "" if place == file else place)


def _words(error: UserError, said: str, environment: Environment, what: str) -> tuple[str, str]:
    match error.code:
        case "template.syntax":
            return _syntax(said, environment)
        case "template.undefined":
            return _undefined(said, what)
        case "template.unsafe":
            return _unsafe(said)
        case "template.range":
            return f"This repeats, or calls itself, more than {MAX_STEPS:,} times.", _LOOK
        case "template.slow":
            return "This works longer than a letter may take.", _LOOK
        case "template.too_long":
            return "This writes far more than a letter.", _LOOK
        case "template.failed" if "list or a table" in said:
            return "A list is written here as if it were text.", "Write {{ join_and(…) }}, or repeat it with {% for %}."
        case "template.unreadable":
            return "The file cannot be read.", "Save it as UTF-8 text."
    if called := re.match(r"macro '(\w+)' takes not more than (\d+)", said):
        return f"“{called[1]}” takes {called[2]} values at most.", "Take out what is too much between its brackets."
    return f"This cannot be done: {said}.", "Change what is between the braces on this line."


def _syntax(said: str, environment: Environment) -> tuple[str, str]:
    """Jinja's words about a mistake in plain ones."""
    quoted = re.findall(r"'([^']*)'", said)
    first = quoted[0] if quoted else ""
    if said.startswith(("Unexpected end of template", "unexpected 'end of template'")):
        closing = next((tag for tag in quoted if tag.startswith("end")), "")
        block = closing.removeprefix("end") or "tag"
        return f"The {{% {block} %}} that begins here has no end.", f"Add {{% {closing or '…'} %}} where it ends."
    if said.startswith("Encountered unknown tag"):
        if first.startswith(("end", "el")):
            return (
                f"{{% {first} %}} ends or divides nothing that is open.",
                "Take it out, or add the tag it belongs to.",
            )
        return f"There is no tag {{% {first} %}}.", _near(first, _TAGS, "Take it out.")
    if said.startswith("No filter named"):
        return f"There is no filter “{first}”.", _near(
            first, [*environment.filters], "Take it out with the | before it."
        )
    if said.startswith("No test named"):
        return f"There is no test “{first}”.", _near(first, [*environment.tests], "Take it out.")
    for beginning, (message, fix) in _SYNTAX.items():
        if said.startswith(beginning):
            return message, fix
    if said.startswith("expected token"):
        got = quoted[-1] if len(quoted) > 1 else ""
        expected = _TOKENS.get(first, f"“{first}”")
        return f"“{_TOKENS.get(got, got)}” stands where {expected} should come.", "Check quotes, commas and brackets."
    return f"This cannot be read: {said}.", "Check the braces, quotes and brackets on this line."


_TOKENS = {
    "end of print statement": "the closing }}",
    "end of statement block": "the closing %}",
    "begin of print statement": "{{",
    "begin of statement block": "{%",
    "name": "a name",
    "string": "a text in quotes",
    "in": "“in”",
}
_SYNTAX = {
    "Missing end of comment": ("The comment that begins here has no end.", "Add #} where it ends."),
    "Missing end of raw": ("The {% raw %} that begins here has no end.", "Add {% endraw %} where it ends."),
    "Expected an expression": (
        "Something is missing between the braces.",
        "Write a variable or a text in quotes there.",
    ),
    "tag name expected": ("{% has no word behind it.", "Write if, for or set behind it, or take it out."),
    "unexpected char": (
        "A sign stands here that means nothing in a template.",
        "Check the quotes: each needs its end.",
    ),
    "unexpected '": ("A bracket or brace closes here that none opened.", "Take it out, or add the one that opens it."),
    "the file has more": ("The template is longer than it may be.", "Shorten it, or move parts to another file."),
    "the characters U+E000": ("It holds invisible marks that the program uses itself.", "Type this line anew."),
    "can't assign to": ("This name is taken and cannot be set.", "Choose another name."),
}


def _undefined(said: str, what: str) -> tuple[str, str]:
    asked = re.search(r"has no (?:attribute|element) '?([^']*)'?$", said)
    when = _WHEN.get(what, "in some letters")
    if asked is None:
        name = re.search(r"there is no '([^']*)'", said)
        word = name[1] if name else said
        return f"“{word}” has no value here.", "Check its spelling, or set it before this line."
    if "TemplateModule" in said or "does not export" in said:
        return f"There is no “{asked[1]}” in the file it is taken from.", _near(
            asked[1], _builtin_macros(), "Take it out."
        )
    if said.startswith("'None'"):
        return (
            f"“{asked[1]}” is asked of something that is not there {when}.",
            "Ask first: put {% if … %} and {% endif %} around it.",
        )
    return (
        f"“{asked[1]}” is not there {when}.",
        'Check its spelling, or ask first, as with {% if proof.kind == "story" %}.',
    )


@cache
def _builtin_macros() -> list[str]:
    parts = builtin_folder(DEFAULT_LANGUAGE) / f"parts{ENDING}"
    return re.findall(r"\{%-?\s*macro\s+(\w+)", parts.read_text(encoding="utf-8"))


_WHEN = {"nothing stored yet": "where nothing is stored yet"}


def _unsafe(said: str) -> tuple[str, str]:
    touched = re.search(r"attribute '([^']*)'", said)
    if touched:
        return f"“{touched[1]}” is out of bounds: a template sees nothing but its variables.", "Take it out."
    if "number" in said:
        return "A number this large has no place in a letter.", "Take it out."
    return "The % sign cannot be used on text.", "Join pieces with ~ instead."


def _never_closed(said: str, source: str) -> int:
    """The line of the innermost tag that is never closed, where that is what is wrong; else 0. (Jinja names the last
    line of the file.)"""
    if not said.startswith("Unexpected end of template"):
        return 0
    opened: list[tuple[str, int]] = []
    plain = re.sub(r"\{#.*?#\}", lambda comment: "\n" * comment[0].count("\n"), source, flags=re.DOTALL)
    for tag in re.finditer(r"\{%[-+]?\s*(end)?(if|for|macro|call|filter|block|with|set)\b([^%]*)", plain):
        ends, kind, rest = tag.groups()
        if kind == "set" and "=" in rest:
            continue
        if not ends:
            opened.append((kind, plain.count("\n", 0, tag.start()) + 1))
        elif opened and opened[-1][0] == kind:
            opened.pop()
    return opened[-1][1] if opened else 0


def _near(word: str, words: list[str], otherwise: str) -> str:
    close = get_close_matches(word, [each for each in words if each not in MISUSED], n=1)
    return f"Did you mean “{close[0]}”?" if close else otherwise
