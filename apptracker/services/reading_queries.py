"""What the operators of a query mean with the person's own names: a selection, and what could not be understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import NamedTuple, TypeVar

from apptracker.domain.errors import UserError
from apptracker.domain.pay_bounds import PayBounds, pay_bounds
from apptracker.domain.query import BY_NAME, STATES, THINGS, Filter, Kind, Query
from apptracker.domain.selection import DateRange, Selection
from apptracker.domain.slips import folded, near_words
from apptracker.domain.spans import against, days
from apptracker.domain.stages import StageKind
from apptracker.domain.vocabulary import Vocabulary

_NOTHING = 0  # the id of no stage and no employer
#: Fields of which any value may hold, so that two of them have what both name.
_ANY_OF = frozenset({"stage_ids", "employer_ids", "tags", "sources", "work_modes", "locations"})
_AGAINST = {"before": "<", "after": ">", "since": ">="}
_RANGES = {"applied": "applied", "added": "created", "changed": "changed", "deadline": "deadline"}
_FEW = 6  # values named in an error
#: Other words for what an application may have.
_ALSO = {"people": "contact", "person": "contact", "notes": "note", "files": "file", "reminders": "reminder"}


T = TypeVar("T", int, str)


class Said(NamedTuple):
    """What an operator was understood as: names, days, or pay."""

    key: str
    negated: bool
    meant: tuple[str, ...] | DateRange | PayBounds


class Trouble(NamedTuple):
    """An operator that could not be understood, with its place in the text."""

    error: UserError
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class QueryRead:
    """``selection`` goes by everything that was understood; an operator that names what is not there lets nothing
    through, one that makes no sense does not count."""

    selection: Selection
    said: tuple[Said, ...] = ()
    troubles: tuple[Trouble, ...] = ()


def read_query(query: Query, vocabulary: Vocabulary, today: date) -> QueryRead:
    """What a query means."""
    return _Reading(vocabulary, today).run(query)


def together(one: Selection, other: Selection) -> Selection:
    """What both select: the chips of a filter and the operators of a text, say. Where they leave each other nothing,
    nothing is selected. Which side of the archive is looked at, the one that names it says."""
    values: dict[str, object] = {}
    for each in fields(Selection):
        first, second = getattr(one, each.name), getattr(other, each.name)
        if first == second or second == each.default:
            values[each.name] = first
        elif first == each.default:
            values[each.name] = second
        elif each.name == "text":
            values[each.name] = f"{first} {second}"
        elif isinstance(first, DateRange):
            values[each.name] = _both(first, second)
        elif isinstance(first, frozenset):
            any_of = each.name in _ANY_OF
            values[each.name] = (first & second or frozenset({_NOTHING})) if any_of else first | second
        else:
            values[each.name] = max(first, second) if each.name == "pay_least" else second
    return Selection(**values)  # type: ignore[arg-type]


class _Reading:
    def __init__(self, vocabulary: Vocabulary, today: date) -> None:
        self._words, self._today = vocabulary, today
        self._sets: dict[str, frozenset[int | str]] = {}
        self._values: dict[str, object] = {}
        self._stages: frozenset[int | str] | None = None  # those that is: leaves
        self._said: list[Said] = []
        self._troubles: list[Trouble] = []

    def run(self, query: Query) -> QueryRead:
        for each in query.filters:
            try:
                self._take(each)
            except UserError as error:
                self._troubles.append(Trouble(error, each.start, each.end))
        if self._stages is not None:
            chosen = self._sets.get("stage_ids", self._stages) & self._stages
            self._sets["stage_ids"] = chosen or frozenset({_NOTHING})
        selection = Selection(text=query.text, not_text=frozenset(query.kept_out))
        return QueryRead(
            replace(selection, **self._sets, **self._values),  # type: ignore[arg-type]
            tuple(self._said),
            tuple(self._troubles),
        )

    def _take(self, each: Filter) -> None:
        kind = BY_NAME[each.key].kind
        if BY_NAME[each.key].choices:
            each = replace(each, value=self._words.choice(each.key, each.value))
        if kind is Kind.DATE:
            self._take_days(each)
        elif kind is Kind.PAY:
            self._take_pay(each)
        elif each.key in ("has", "no"):
            self._take_thing(each)
        elif each.key == "is":
            self._take_state(each)
        else:
            self._take_name(each)

    # Names

    def _take_name(self, each: Filter) -> None:
        if each.key == "stage":
            named = {stage.id: stage.name for stage in self._words.stages}
            found = self._like(each, named.items()) or self._of_kind(each.value)
            self._choose("stage_ids", each, found, [named[id_] for id_ in found], named.values())
        elif each.key == "employer":
            named = dict(self._words.employers)
            found = self._like(each, named.items(), anywhere=True)
            self._choose("employer_ids", each, found, [named[id_] for id_ in found], named.values())
        elif each.key == "location":
            self._add("locations", each, [each.value])
            self._say(each, (each.value,))
        else:
            field = {"tag": "tags", "source": "sources", "mode": "work_modes"}[each.key]
            values = BY_NAME[each.key].choices or self._words.values(each.key)
            found_names = self._like(each, [(value, value) for value in values])
            self._choose(field, each, found_names, found_names, values)

    def _like(self, each: Filter, named: Iterable[tuple[T, str]], *, anywhere: bool = False) -> list[T]:
        """Those called so, or else those whose names begin so, or hold such words."""
        wanted = folded(each.value)
        names = [(one, folded(name)) for one, name in named]
        ways: list[Callable[[str], bool]] = [lambda name: name == wanted, lambda name: name.startswith(wanted)]
        if anywhere:
            ways.append(lambda name: wanted in name)
        return next((found for way in ways if (found := [one for one, name in names if way(name)])), [])

    def _of_kind(self, value: str) -> list[int]:
        kind = "-".join(value.casefold().replace("_", " ").split())
        return [stage.id for stage in self._words.stages if stage.kind.value == kind]

    def _choose(
        self, field: str, each: Filter, found: list[int] | list[str], names: list[str], known: Iterable[str]
    ) -> None:
        if found:
            self._add(field, each, found)
            self._say(each, tuple(names))
            return
        if not each.negated:
            self._add(field, each, [_NOTHING if field.endswith("_ids") else each.value])
        known = list(known)
        near = [name for name in known if next(near_words(folded(each.value).strip(), [folded(name).strip()]), None)]
        raise UserError("search.name", operator=_shown(each), names=_some(near or known))

    def _add(self, field: str, each: Filter, values: Iterable[int | str]) -> None:
        name = f"not_{field}" if each.negated else field
        self._sets[name] = self._sets.get(name, frozenset()) | frozenset(values)

    def _say(self, each: Filter, meant: tuple[str, ...] | DateRange | PayBounds) -> None:
        self._said.append(Said(each.key, each.negated, meant))

    # What it is, what it has

    def _take_state(self, each: Filter) -> None:
        state = self._one_of(each, STATES)
        if state in ("open", "ended", "waiting"):
            kinds = {
                "open": {kind for kind in StageKind if not kind.is_ending},
                "ended": {kind for kind in StageKind if kind.is_ending},
                "waiting": {StageKind.APPLIED},
            }[state]
            ids = frozenset(s.id for s in self._words.stages if (s.kind in kinds) is not each.negated)
            self._stages = ids if self._stages is None else self._stages & ids
        elif state in ("remote", "hybrid", "on-site"):
            self._add("work_modes", each, [state])
        elif state in ("quiet", "overdue") and each.negated:
            raise UserError("search.negated", operator=_shown(each))
        else:
            field = {"warned": "warnings"}.get(state, state)
            self._values[field] = not each.negated
        self._say(each, (state,))

    def _take_thing(self, each: Filter) -> None:
        thing = _ALSO.get(each.value.casefold()) or self._one_of(each, THINGS)
        there = (each.key == "has") is not each.negated
        if thing == "reminder":
            self._values["has_reminder"] = there
        else:
            field = "having" if there else "lacking"
            self._sets[field] = self._sets.get(field, frozenset()) | {thing}
        self._say(Filter("has" if there else "no", each.value), (thing,))

    def _one_of(self, each: Filter, choices: tuple[str, ...]) -> str:
        """The choice that is meant, or the only one that begins so."""
        value = each.value.casefold().replace("_", "-")
        found = [choice for choice in choices if choice == value] or [c for c in choices if c.startswith(value)]
        if len(found) != 1:
            named = ", ".join(self._words.values(each.key))
            raise UserError("search.choice", operator=_shown(each), key=each.key, choices=named)
        return found[0]

    # Days and pay

    def _take_days(self, each: Filter) -> None:
        field = _RANGES.get(each.key, "dated")
        if each.key in _AGAINST:
            found = against(_AGAINST[each.key], each.value, self._today)
        else:
            found = days(each.value, self._today, ahead=each.key == "deadline")
        if found is None:
            raise UserError("search.date", operator=_shown(each))
        if each.negated:
            raise UserError("search.negated", operator=_shown(each))
        self._values[field] = _both(self._values.get(field), found)
        self._say(each, found)

    def _take_pay(self, each: Filter) -> None:
        found = pay_bounds(each.value)
        if found is None:
            raise UserError("search.pay", operator=_shown(each))
        if each.negated:
            raise UserError("search.negated", operator=_shown(each))
        for field, bound, better in (("pay_least", found.least, max), ("pay_most", found.most, min)):
            known = self._values.get(field)
            if bound is not None:
                self._values[field] = better(bound, known) if isinstance(known, int) else bound
        self._say(each, found)


def _both(known: object, found: DateRange) -> DateRange:
    """The days that are in both."""
    if not isinstance(known, DateRange):
        return found
    firsts = [day for day in (known.first, found.first) if day]
    lasts = [day for day in (known.last, found.last) if day]
    return DateRange(max(firsts, default=None), min(lasts, default=None))


def _shown(each: Filter) -> str:
    return f"{'-' * each.negated}{each.key}:{each.value}"


def _some(names: list[str]) -> str:
    return ", ".join(names[:_FEW]) + (", …" if len(names) > _FEW else "") if names else "none yet"
