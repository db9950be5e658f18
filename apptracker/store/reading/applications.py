"""Reading applications: lists, one with all its parts, stages, tags, the bin."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from apptracker.domain.applications import Application, Event, EventKind, Posting, WorkMode
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.records import ApplicationDetails, BinnedApplication
from apptracker.domain.stages import Stage, StageKind
from apptracker.store.filters import SORT_KEYS, ApplicationFilter
from apptracker.store.reading.base import BaseReader, date_or_none, instant, instant_or_none
from apptracker.store.reading.documents import DocumentReader
from apptracker.store.reading.people import PeopleReader
from apptracker.store.reading.search import search_condition
from apptracker.store.values import storable

_FROM = "FROM application a JOIN stage s ON s.id = a.stage_id LEFT JOIN employer e ON e.id = a.employer_id "
_TAGS = (
    "CASE WHEN EXISTS (SELECT 1 FROM application_tag WHERE application_id = a.id) THEN (SELECT json_group_array(name) "
    "FROM (SELECT t.name FROM application_tag at JOIN tag t ON t.id = at.tag_id WHERE at.application_id = a.id "
    "ORDER BY at.id)) ELSE '[]' END"
)
_COLUMNS = (
    "SELECT a.id, e.name, a.title, s.name, s.kind, a.location, a.work_mode, a.url, a.source, a.applied_on, a.deadline, "
    f"a.pay_min, a.pay_max, a.pay_currency, a.pay_period, a.why, {_TAGS}, a.archived, a.created_at, a.updated_at "
)
#: One application as cli.md's JSON, made by SQLite: a third of the time of making values and dumping them.
_JSON = (
    "SELECT json_object('id', a.id, 'employer', e.name, 'title', a.title, 'stage', s.name, 'location', a.location, "
    "'work_mode', a.work_mode, 'url', a.url, 'source', a.source, 'applied_on', a.applied_on, 'deadline', a.deadline, "
    "'pay', CASE WHEN coalesce(a.pay_min, a.pay_max) IS NOT NULL THEN json_object('min', a.pay_min, 'max', a.pay_max, "
    "'currency', a.pay_currency, 'period', a.pay_period) END, "
    f"'tags', json({_TAGS}), 'archived', json(CASE a.archived WHEN 0 THEN 'false' ELSE 'true' END), "
    "'created_at', a.created_at, 'updated_at', a.updated_at) "
)
_SORTS = {
    "employer": "e.name COLLATE NOCASE",
    "title": "a.title COLLATE NOCASE",
    "stage": "s.position",
    "location": "a.location COLLATE NOCASE",
    "source": "a.source COLLATE NOCASE",
    "pay": "coalesce(a.pay_max, a.pay_min)",
}


class ApplicationReader(PeopleReader, DocumentReader, BaseReader):
    def applications(self, which: ApplicationFilter = ApplicationFilter()) -> list[Application]:  # noqa: B008 - frozen
        """The applications a filter lets through, in its order.

        :raises UserError: ``sort.unknown``.
        """
        condition, parameters = _condition(which)
        return [_application(row) for row in self._rows(_COLUMNS + condition + _order(which), parameters)]

    def applications_json(self, which: ApplicationFilter = ApplicationFilter()) -> str:  # noqa: B008 - frozen
        """The same as one JSON array with the keys of cli.md, one application a line."""
        condition, parameters = _condition(which)
        rows = self._rows(_JSON + condition + _order(which), parameters)
        return "[" + ",\n ".join([row[0] for row in rows]) + "]"

    def count_applications(self, which: ApplicationFilter = ApplicationFilter()) -> int:  # noqa: B008 - frozen
        """How many applications a filter lets through, whatever its limit."""
        condition, parameters = _condition(which)
        count: int = self._rows("SELECT count(*) " + condition, parameters)[0][0]
        return count

    def application(self, application_id: int, *, in_bin: bool = False) -> Application:
        """:raises UserError: ``application.unknown``; ``application.binned`` unless ``in_bin`` allows it."""
        *values, deleted_at = self._row(
            f"{_COLUMNS}, a.deleted_at {_FROM} WHERE a.id = ?", application_id, "application.unknown"
        )
        if deleted_at is not None and not in_bin:
            raise UserError("application.binned", id=application_id)
        return _application(values)

    def details(self, application_id: int) -> ApplicationDetails:
        """One application with all that hangs on it, from one moment.

        :raises UserError: ``application.unknown``, ``application.binned``.
        """
        with self._borrow() as connection:
            here = type(self).over(connection, self._folder)
            return ApplicationDetails(
                application=here.application(application_id),
                posting=here.posting(application_id),
                events=tuple(here.events(application_id)),
                interviews=tuple(here.interviews(application_id=application_id)),
                reminders=tuple(here.reminders(application_id=application_id)),
                documents=tuple(here.documents(application_id)),
                contacts=tuple(here.contacts(application_id)),
                files=tuple(here.files(application_id)),
                sent=tuple(here.sent_packets(application_id)),
            )

    def posting(self, application_id: int) -> Posting | None:
        """The latest capture of an application's posting."""
        rows = self._rows(
            "SELECT id, application_id, text, captured_at, media_type, source_name, url, no_calls, fields, "
            "original_sha256 FROM posting WHERE application_id = ? ORDER BY id DESC LIMIT 1",
            (application_id,),
        )
        for posting_id, owner, text, captured_at, media_type, source_name, url, no_calls, fields, original in rows:
            return Posting(
                id=posting_id,
                application_id=owner,
                text=text,
                captured_at=instant(captured_at),
                media_type=media_type,
                source_name=source_name,
                url=url,
                no_calls=bool(no_calls),
                fields=json.loads(fields),
                original_sha256=original,
            )
        return None

    def events(self, application_id: int) -> list[Event]:
        """An application's history, oldest first."""
        return [
            _event(row)
            for row in self._rows(f"{_EVENT} WHERE application_id = ? ORDER BY on_date, id", (application_id,))
        ]

    def event(self, event_id: int) -> Event:
        """:raises UserError: ``event.unknown``."""
        return _event(self._row(f"{_EVENT} WHERE id = ?", event_id, "event.unknown"))

    def stages(self) -> list[Stage]:
        """Every stage, in the person's order."""
        return [_stage(row) for row in self._rows(f"{_STAGE} ORDER BY position, id")]

    def stage(self, stage_id: int) -> Stage:
        """:raises UserError: ``stage.unknown``."""
        rows = self._rows(f"{_STAGE} WHERE id = ?", (stage_id,))
        if not rows:
            raise UserError("stage.unknown", stage=stage_id)
        return _stage(rows[0])

    def tags(self) -> list[str]:
        """The tags that some application outside the bin carries, in order."""
        return [
            name
            for (name,) in self._rows(
                "SELECT DISTINCT t.name FROM tag t JOIN application_tag at ON at.tag_id = t.id "
                "JOIN application a ON a.id = at.application_id WHERE a.deleted_at IS NULL ORDER BY t.folded"
            )
        ]

    def binned(self) -> list[BinnedApplication]:
        """What is in the bin, the latest first."""
        rows = self._rows(
            f"{_COLUMNS}, a.deleted_at {_FROM} WHERE a.deleted_at IS NOT NULL ORDER BY a.deleted_at DESC, a.id DESC"
        )
        return [BinnedApplication(_application(values), instant(deleted_at)) for *values, deleted_at in rows]

    def counts(self) -> dict[str, int]:
        """How much there is of each kind of thing."""
        names = ("application", "posting", "event", "contact", "interview", "reminder", "story", "document", "file")
        counts = ", ".join(f"(SELECT count(*) FROM {name})" for name in names)  # noqa: S608
        return dict(zip(names, self._rows(f"SELECT {counts}")[0], strict=True))


_EVENT = "SELECT id, application_id, kind, on_date, at, text FROM event"
_STAGE = "SELECT id, name, kind, position, hidden FROM stage"


def _condition(which: ApplicationFilter) -> tuple[str, dict[str, object]]:
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
    if which.query is not None and which.query.strip():
        found, more = search_condition(which.query)
        conditions.append(found)
        parameters |= more
    return f"{_FROM} WHERE " + " AND ".join(conditions), parameters


def _order(which: ApplicationFilter) -> str:
    key, descending = which.sort.removeprefix("-"), which.sort.startswith("-")
    if key not in SORT_KEYS:
        raise UserError("sort.unknown", key=key, keys=", ".join(SORT_KEYS))
    column = _SORTS.get(key, f"a.{key}")
    way = " DESC" if descending else ""
    order = f" ORDER BY a.id{way}" if key == "id" else f" ORDER BY {column} IS NULL, {column}{way}, a.id{way}"
    if which.limit is None and not which.offset:
        return order
    return f"{order} LIMIT {-1 if which.limit is None else int(which.limit)} OFFSET {int(which.offset)}"


def _application(row: Sequence[Any]) -> Application:
    application_id, employer, title, stage, kind, location, work_mode, url, source, applied_on, deadline = row[:11]
    pay_min, pay_max, currency, period, why, tags, archived, created_at, updated_at = row[11:]
    pay = None
    if pay_min is not None or pay_max is not None:
        pay = Pay(pay_min, pay_max, currency, PayPeriod(period) if period else None)
    return Application(
        id=application_id,
        employer=employer,
        title=title,
        stage=stage,
        stage_kind=StageKind(kind),
        location=location,
        work_mode=WorkMode(work_mode) if work_mode else None,
        url=url,
        source=source,
        applied_on=date_or_none(applied_on),
        deadline=date_or_none(deadline),
        pay=pay,
        why=why,
        tags=tuple(json.loads(tags)) if tags != "[]" else (),
        archived=bool(archived),
        created_at=instant_or_none(created_at),
        updated_at=instant_or_none(updated_at),
    )


def _event(row: tuple) -> Event:  # type: ignore[type-arg]
    event_id, application_id, kind, on_date, at, text = row
    day = date_or_none(on_date)
    assert day is not None
    return Event(event_id, application_id, EventKind(kind), day, instant(at), text)


def _stage(row: tuple) -> Stage:  # type: ignore[type-arg]
    stage_id, name, kind, position, hidden = row
    return Stage(stage_id, name, StageKind(kind), position, bool(hidden))
