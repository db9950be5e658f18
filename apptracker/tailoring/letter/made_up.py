"""Made-up letters in every shape that real ones have, to try a template with. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from apptracker.domain.letters import About
from apptracker.tailoring.language import language_for
from apptracker.tailoring.letter.plan import LetterPlan, functions
from apptracker.tailoring.letter.trace import Trace
from apptracker.tailoring.letter.variables import VARIABLES, Value, Variable


@cache
def sample_plans(language: str) -> dict[str, LetterPlan]:
    """The letters by what they are in words."""
    turns = max(len(variable.options) for variable in VARIABLES)
    plans = {"everything stored": _plan(language, 0)}
    plans |= {"nothing stored yet": _plan(language, None)}
    plans |= {f"another letter ({turn})": _plan(language, turn) for turn in range(1, turns)}
    return plans


def sample_plan(language: str) -> LetterPlan:
    """A made-up letter with everything in it."""
    return sample_plans(language)["everything stored"]


def _plan(language: str, turn: int | None) -> LetterPlan:
    """Each turn takes other options and leaves other tables out; None leaves out all there is."""
    lang = language_for(language)
    trace = Trace(lang)
    context = _Maker(trace, language, turn).table([(v.path.split("."), v) for v in VARIABLES], turn or 0)
    background, opening, qualified = (context[name] for name in ("background", "opening", "qualifications"))
    assert isinstance(background, dict)
    assert isinstance(opening, dict)
    assert isinstance(qualified, dict)
    if turn == 0:  # the one that is looked at: a person with one job, who has it still, and one more language
        qualified["languages_both"] = []
        background["wish"] = ""  # they are in that work
        opening |= {"away": "", "break": {"post": "", "time": "", "doing": "", "spell": ""}}
        background["latest"] = None
    if turn is None or background["main"] is None:
        background |= {"kind": "first", "main": None, "earlier": None, "latest": None}
    elif background["kind"] == "first":
        background["kind"] = "changer"
    context |= functions(lang)
    by_path = {variable.path: variable.example for variable in VARIABLES}
    name, employer = (str(by_path[path]) for path in ("person.name", "employer"))
    sender = (name, str(by_path["person.phone"]), str(by_path["person.email"]))
    return LetterPlan(
        trace=trace,
        context=context,
        sender=sender if turn is not None else ("[your name]",),
        recipient=(str(by_path["contact.name"]), employer) if turn is not None else (),
        date="",
        signature=sender[0],
        language=language,
        application_id=0,
        employer=employer,
        title=str(by_path["posting.title"]),
    )


_Rows = Sequence[tuple[list[str], Variable]]


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes what a template sees from the table. ``turn`` is None where nothing is known."""

    trace: Trace
    language: str
    turn: int | None

    def table(self, rows: _Rows, turn: int) -> dict[str, object]:
        """One table of the variables whose paths go on from here."""
        kinds = next((v.options for path, v in rows if path == ["kind"] and any(each.only for _, each in rows)), ())
        kind = kinds[turn % len(kinds)] if kinds else ""
        made: dict[str, object] = {}
        for head, group in _by_head([(p, v) for p, v in rows if not kind or not v.only or kind in v.only]):
            own = next((variable for path, variable in group if len(path) == 1), None)
            below = [(path[1:], variable) for path, variable in group if len(path) > 1]
            if head.endswith("[]"):
                count = 0 if self.turn is None else 1 + turn % 2
                made[head[:-2]] = [self.table(below, turn + number) for number in range(count)]
            elif below:
                left_out = own is not None and own.optional and (self.turn is None or turn % 4 == 3)
                made[head] = None if left_out else self.table(below, turn)
            elif own is not None:
                made[head] = self._value(own, turn)
        return made

    def _value(self, variable: Variable, turn: int) -> object:
        if variable.path == "language":
            return self.language.partition("-")[0]
        if variable.options:
            return variable.options[turn % len(variable.options)]
        example = variable.example
        if variable.blank and (self.turn is None or not example):
            return self._marked(f"[{variable.blank}]", variable) if self.turn is None or variable.only else ""
        if self.turn is None:
            return _nothing(example)
        if isinstance(example, bool):
            return example if turn % 2 == 0 else not example
        if isinstance(example, tuple):
            return [self._marked(text, variable) for text in example]
        return self._marked(example, variable) if isinstance(example, str) else example

    def _marked(self, text: str, variable: Variable) -> str:
        match variable.about:
            case About.PERSON:
                return self.trace.person(text, "basics:name")
            case About.EMPLOYER:
                return self.trace.employer(text)
            case About.POSTING:
                return self.trace.posting(text)
        return text


def _nothing(example: Value) -> object:
    return [] if isinstance(example, tuple) else None if example is None else type(example)()


def _by_head(rows: _Rows) -> Iterator[tuple[str, _Rows]]:
    """The rows by the first part of their paths."""
    for head in dict.fromkeys(path[0] for path, _ in rows):
        yield head, [(path, variable) for path, variable in rows if path[0] == head]
