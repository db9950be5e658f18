"""Lists of applications: which ones a filter lets through, in what order, and as JSON.

Apart from the other read models because a list of everything is what the command line and the window show first, and
JSON needs none of the values that the others hand out.
"""

from __future__ import annotations

import json
from dataclasses import replace

from apptracker.domain.errors import UserError
from apptracker.store.filters import SORT_KEYS, ApplicationFilter
from apptracker.store.reading.base import BaseReader
from apptracker.store.values import row_limit, storable

FROM = "FROM application a JOIN stage s ON s.id = a.stage_id LEFT JOIN employer e ON e.id = a.employer_id "
TAGS = (
    "CASE WHEN EXISTS (SELECT 1 FROM application_tag WHERE application_id = a.id) THEN (SELECT json_group_array(name) "
    "FROM (SELECT t.name FROM application_tag at JOIN tag t ON t.id = at.tag_id WHERE at.application_id = a.id "
    "ORDER BY at.id)) ELSE json('[]') END"
)
#: One application as cli.md's JSON, made by SQLite: a third of the time of making values and dumping them.
_JSON = (
    "SELECT json_object('id', a.id, 'employer', e.name, 'title', a.title, 'stage', s.name, 'location', a.location, "
    "'work_mode', a.work_mode, 'url', a.url, 'source', a.source, 'applied_on', a.applied_on, 'deadline', a.deadline, "
    "'pay', CASE WHEN coalesce(a.pay_min, a.pay_max) IS NOT NULL THEN json_object('min', a.pay_min, 'max', a.pay_max, "
    "'currency', a.pay_currency, 'period', a.pay_period) END, "
    f"'tags', {TAGS}, 'archived', CASE a.archived WHEN 0 THEN json('false') ELSE json('true') END, "
    "'created_at', a.created_at, 'updated_at', a.updated_at) AS line "
)
_ARRAY = "SELECT '[' || coalesce(group_concat(line, ',' || char(10)), '') || ']' FROM ({})"
_SORTS = {
    "employer": "e.name COLLATE NOCASE",
    "title": "a.title COLLATE NOCASE",
    "stage": "s.position",
    "location": "a.location COLLATE NOCASE",
    "source": "a.source COLLATE NOCASE",
    "pay": "coalesce(a.pay_max, a.pay_min)",
}


class ListReader(BaseReader):
    def applications_json(self, which: ApplicationFilter = ApplicationFilter()) -> str:  # noqa: B008 - frozen
        """The applications a filter lets through, as one JSON array with the keys of cli.md, one application a line.

        :raises UserError: ``sort.unknown``.
        """
        where, parameters = condition(which)
        ((array,),) = self._rows(_ARRAY.format(_JSON + where + order(which)), parameters)
        return str(array)


def condition(which: ApplicationFilter) -> tuple[str, dict[str, object]]:
    """FROM and WHERE for what a filter lets through, with the parameters."""
    conditions = ["a.deleted_at IS NULL"]
    parameters: dict[str, object] = {}
    if which.archived is not None:
        conditions.append("a.archived" if which.archived else "NOT a.archived")
    choices = {"a.stage_id": which.stage_ids, "s.kind": which.stage_kinds, "a.id": which.ids}
    for column, wanted in choices.items():
        if wanted:
            conditions.append(f"{column} IN (SELECT value FROM json_each(:{column.replace('.', '_')}))")  # noqa: S608
            parameters[column.replace(".", "_")] = json.dumps(wanted)
    if which.tag is not None:
        conditions.append(
            "a.id IN (SELECT at.application_id FROM application_tag at JOIN tag t ON t.id = at.tag_id "
            "WHERE t.folded = :tag)"
        )
        parameters["tag"] = storable(" ".join(which.tag.split()).casefold())
    if which.selection is not None or (which.query and which.query.strip()):
        from apptracker.domain.selection import Selection  # a plain list does without
        from apptracker.store.reading.selecting import chosen

        selection = which.selection or Selection()
        found = chosen(replace(selection, text=which.query or selection.text, archived=None))
        conditions.append(f"a.id IN ({found.sql('a.id')})")
        parameters |= found.parameters
    return f"{FROM} WHERE " + " AND ".join(conditions), parameters


def order(which: ApplicationFilter) -> str:
    """ORDER BY and LIMIT as a filter asks.

    :raises UserError: ``sort.unknown``.
    """
    key, descending = which.sort.removeprefix("-"), which.sort.startswith("-")
    if key not in SORT_KEYS:
        raise UserError("sort.unknown", key=key, keys=", ".join(SORT_KEYS))
    column = _SORTS.get(key, f"a.{key}")
    way = " DESC" if descending else ""
    by = f" ORDER BY a.id{way}" if key == "id" else f" ORDER BY {column} IS NULL, {column}{way}, a.id{way}"
    if which.limit is None and not which.offset:
        return by
    return f"{by} LIMIT {row_limit(which.limit)} OFFSET {int(which.offset)}"
