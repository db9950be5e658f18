"""What a :class:`~apptracker.domain.selection.Selection` lets through, in SQL: rows ``a`` of ``listing``."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from apptracker.domain.selection import DateRange, Selection
from apptracker.store.reading.having import having
from apptracker.store.reading.search import search, sought
from apptracker.store.values import storable

_TAGGED = (
    "a.id {} (SELECT x.application_id FROM application_tag x JOIN tag t ON t.id = x.tag_id "
    "WHERE t.folded IN (SELECT value FROM json_each({})))"
)
_CHOICES = {
    "stage_ids": "a.stage_id {} (SELECT value FROM json_each({}))",
    "employer_ids": "a.employer_id {} (SELECT value FROM json_each({}))",
    "sources": "a.source {} (SELECT value FROM json_each({}))",
    "work_modes": "a.work_mode {} (SELECT value FROM json_each({}))",
    "tags": _TAGGED,
}
_DAYS = {
    "applied": "a.applied_on",
    "created": "a.created_on",
    "deadline": "a.deadline",
    "changed": "substr(a.updated_at, 1, 10)",
    "dated": "coalesce(a.applied_on, a.created_on)",
}
#: No index of the list: going through all of it is quicker than looking up as many rows as most filters leave.
_ALL = "listing a NOT INDEXED"
_CAPITALS = {capital: capital + 32 for capital in range(ord("A"), ord("Z") + 1)}


_SIDES = [["a.archived = 0"], ["a.archived = 1"]]


class Chosen(NamedTuple):
    """Where the rows come from, by what each is known soonest, what must hold of them, and its parameters."""

    source: str
    id: str
    conditions: list[str]
    parameters: dict[str, object]

    def sql(self, columns: str, *more: str) -> str:
        """The query for columns of ``a``, under more conditions still."""
        return f"SELECT {columns} FROM {self.source} WHERE {' AND '.join((*self.conditions, *more)) or '1'}"

    def along(self, index: str) -> Chosen | None:
        """The same by way of an index of the list that begins with ``archived``; None where more is asked for than one
        side, live or archived."""
        if self.source != _ALL or self.parameters or self.conditions not in _SIDES:
            return None
        return self._replace(source=f"listing a INDEXED BY {index}")


def chosen(selection: Selection, *, leave_out: str = "", only: Iterable[int] | None = None) -> Chosen:
    """What a selection lets through, quiet and overdue aside, which go by the clock: of ``only`` these applications,
    where that is given. ``leave_out`` names a field that is passed over, with the one that keeps its values out.

    :raises UserError: ``search.words``.
    """
    source, id_ = _ALL, "a.id"
    found: list[str] = []
    parameters: dict[str, object] = {}
    if selection.text.strip() or selection.not_text:
        leading, led_by, conditions, parameters = search(sought(selection.text, selection.not_text))
        if leading:  # a row is looked up for each application that the index finds
            source, id_ = f"{leading} CROSS JOIN listing a ON a.id = {led_by}", led_by
        found = [condition.format(id="a.id") for condition in conditions]
    if selection.archived is not None:
        found.append(f"a.archived = {int(selection.archived)}")
    if selection.has_reminder is not None:
        found.append(f"a.due IS {'NOT ' if selection.has_reminder else ''}NULL")
    if selection.warnings is not None:
        no = "" if selection.warnings else "NOT "
        found.append(f"a.id {no}IN (SELECT application_id FROM figure WHERE warning > 0)")
    if only is not None:
        found.append("a.id IN (SELECT value FROM json_each(:only))")
        parameters["only"] = json.dumps(sorted(only))
    for more, given in (_choices(selection, leave_out), _bounds(selection), having(selection)):
        found += more
        parameters |= given
    return Chosen(source, id_, found, parameters)


def _choices(selection: Selection, leave_out: str) -> tuple[list[str], dict[str, object]]:
    found: list[str] = []
    parameters: dict[str, object] = {}
    for name, condition in _CHOICES.items():
        for key, word in ((name, "IN"), (f"not_{name}", "NOT IN")):
            wanted = getattr(selection, key)
            if wanted and name != leave_out:
                held = condition.format(word, f":{key}")
                column = condition.split(" ", 1)[0]
                found.append(held if word == "IN" else f"({column} IS NULL OR {held})")
                parameters[key] = json.dumps(sorted(_folded(name, wanted)))
    return found, parameters


def _bounds(selection: Selection) -> tuple[list[str], dict[str, object]]:
    found: list[str] = []
    parameters: dict[str, object] = {}
    for name, column in _DAYS.items():
        days: DateRange | None = getattr(selection, name)
        for end, compare in (("first", ">="), ("last", "<=")):
            day = getattr(days, end, None)
            if day is not None:
                found.append(f"{column} {compare} :{name}_{end}")
                parameters[f"{name}_{end}"] = day.isoformat()
    for key, compare in (("pay_least", ">="), ("pay_most", "<=")):
        if getattr(selection, key) is not None:
            found.append(f"a.pay {compare} :{key}")
            parameters[key] = getattr(selection, key)
    return found, parameters


def _folded(name: str, wanted: Iterable[int | str]) -> list[int | str]:
    if name == "tags":
        return [storable(" ".join(str(value).split()).casefold()) for value in wanted]
    if name == "sources":
        return [storable(str(value)).translate(_CAPITALS) for value in wanted]
    return [storable(value) if isinstance(value, str) else value for value in wanted]
