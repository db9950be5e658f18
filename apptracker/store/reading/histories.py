"""Reading what follow-up rules count from, of many applications at once."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta

from apptracker.domain.applications import ACTIVITY, Event, Interview, Reminder
from apptracker.domain.occasions import History
from apptracker.domain.rules import Trigger
from apptracker.domain.stages import StageKind
from apptracker.store.filters import ApplicationFilter
from apptracker.store.reading.applications import ApplicationReader, event_of
from apptracker.store.reading.appointments import INTERVIEW_COLUMNS, REMINDER_COLUMNS, interview_of, reminder_of
from apptracker.store.reading.base import instant
from apptracker.store.values import json_text, storable

_AMONG = "application_id IN (SELECT value FROM json_each(:ids))"
_EVENTS = (
    "SELECT id, application_id, kind, on_date, at, "
    "CASE WHEN kind IN ('letter', 'edit', 'interview') THEN text ELSE '' END, stage_id FROM event "
    f"WHERE {_AMONG} {{}} ORDER BY id"
)
#: What is needed of older events to know stages, and since when an interview was known of.
_OLDER = "AND (on_date >= :since OR stage_id IS NOT NULL OR kind IN ('created', 'interview'))"
_QUIET_AFTER = (
    "NOT EXISTS (SELECT 1 FROM event n WHERE n.application_id = e.application_id AND n.on_date > e.on_date "
    "AND n.on_date < date(e.on_date, :quiet) AND n.kind IN (SELECT value FROM json_each(:activity)))"
)
_MEETINGS = "SELECT application_id FROM interview WHERE at BETWEEN :early AND :late"
#: The applications with something that rules count from, by the kind of it.
_OCCASIONS = {
    Trigger.STAGE: "SELECT application_id FROM event WHERE on_date BETWEEN :first AND :last "
    "AND stage_id IN (SELECT id FROM stage WHERE kind = :stage)",
    Trigger.INTERVIEW: _MEETINGS,
    Trigger.DEADLINE: "SELECT id FROM application a WHERE deadline BETWEEN :first AND :last OR (deadline < :first "
    "AND EXISTS (SELECT 1 FROM event WHERE application_id = a.id AND on_date >= :first))",
    Trigger.SENT: "SELECT application_id FROM event WHERE on_date BETWEEN :first AND :last AND kind = 'sent'",
    Trigger.QUIET: f"SELECT application_id FROM event e WHERE on_date BETWEEN :first AND :last "
    f"AND kind IN (SELECT value FROM json_each(:activity)) AND {_QUIET_AFTER} UNION {_MEETINGS}",
    Trigger.SECOND_READER: "SELECT application_id FROM event WHERE on_date BETWEEN :first AND :last "
    "AND kind = 'letter'",
}
#: As things stand, with something from a day on; those that know of no stage entered go by all that happened.
_SINCE = {
    Trigger.STAGE: "a.applied_on >= :first OR EXISTS (SELECT 1 FROM event v WHERE v.application_id = a.id "
    "AND v.on_date >= :first AND (v.stage_id IN (SELECT id FROM stage WHERE kind = :stage) OR NOT EXISTS (SELECT 1 "
    "FROM event n WHERE n.application_id = a.id AND n.stage_id IN (SELECT id FROM stage WHERE kind = :stage))))",
    Trigger.INTERVIEW: "a.id IN (SELECT application_id FROM interview WHERE at >= :early)",
    Trigger.DEADLINE: "a.deadline >= :first",
    Trigger.SENT: "EXISTS (SELECT 1 FROM event WHERE application_id = a.id AND on_date >= :first AND kind = 'sent')",
    Trigger.QUIET: "EXISTS (SELECT 1 FROM event WHERE application_id = a.id AND on_date >= :first) "
    "OR a.id IN (SELECT application_id FROM interview WHERE at >= :early)",
    Trigger.SECOND_READER: "EXISTS (SELECT 1 FROM event WHERE application_id = a.id AND on_date >= :first "
    "AND kind = 'letter')",
}
_STANDING = (
    "SELECT a.id FROM application a JOIN stage s ON s.id = a.stage_id WHERE a.deleted_at IS NULL AND NOT a.archived "
    "AND s.kind IN (SELECT value FROM json_each(:kinds)) AND ({})"
)
_ADDRESSES = (
    "SELECT application_id, max(coalesce(c.phone, '') <> ''), max(coalesce(c.email, '') <> '') "
    f"FROM contact_application JOIN contact c ON c.id = contact_id WHERE {_AMONG} GROUP BY application_id"
)
_POSTED = (
    "SELECT application_id, no_calls, fields FROM posting "
    f"WHERE id IN (SELECT max(id) FROM posting WHERE {_AMONG} GROUP BY application_id)"
)
_INTERVIEWS = f"SELECT {INTERVIEW_COLUMNS} FROM interview i WHERE {_AMONG} ORDER BY i.at, i.id"
_REMINDERS = f"SELECT {REMINDER_COLUMNS} FROM reminder r"

_EARLIER_DUES = (
    "SELECT row_id, json_extract(before, '$.due') FROM change_row WHERE table_name = 'reminder' AND action = 'update' "
    "AND row_id IN (SELECT value FROM json_each(:ids)) AND json_extract(before, '$.due') IS NOT NULL"
)


class HistoryOfManyReader(ApplicationReader):
    def histories(self, ids: Iterable[int], since: date | None = None) -> list[History]:
        """The applications with these ids outside the bin, filed away or not, with what happened to them. Of what
        events say, only what rules read is there; of what happened before ``since``, only what tells of stages and
        interviews."""
        with self._borrow() as connection:
            return type(self).over(connection, self._folder)._histories(tuple(ids), since)  # noqa: SLF001 - itself

    def occasions(
        self, trigger: Trigger, first: date, last: date, *, stage: StageKind | None = None, quiet: int = 0
    ) -> list[int]:
        """The applications for which something may have happened between two days that rules of this kind count from.

        :param quiet: days after it on which nothing more happened, where silence is counted.
        """
        bounds: dict[str, object] = {
            "first": first.isoformat(),
            "last": last.isoformat(),
            "early": _moved(first, -1),
            "late": _moved(last, 2),
            "stage": stage,
            "quiet": f"+{quiet} days",
            "activity": json_text(sorted(ACTIVITY)),
        }
        return sorted({id_ for (id_,) in self._rows(_OCCASIONS[trigger], bounds)})

    def standing_since(self, trigger: Trigger, first: date, kinds: Collection[StageKind]) -> list[int]:
        """The applications in use that are in stages of these kinds and for which, as things stand, something may count
        for rules of a kind that is of that day or later. A rule for a stage has that one kind alone."""
        bounds: dict[str, object] = {
            "first": first.isoformat(),
            "early": _moved(first, -1),
            "kinds": json_text(sorted(kinds)),
            "stage": min(kinds, default=None),
        }
        return [id_ for (id_,) in self._rows(_STANDING.format(_SINCE[trigger]), bounds)]

    def addresses(self, ids: Iterable[int]) -> dict[int, tuple[bool, bool]]:
        """Of those applications that have contacts, whether a number and an address of any is kept."""
        rows = self._rows(_ADDRESSES, {"ids": json_text(list(ids))})
        return {id_: (bool(phone), bool(email)) for id_, phone, email in rows}

    def posted(self, ids: Iterable[int]) -> dict[int, tuple[bool, dict[str, object]]]:
        """Of those applications that have a posting, whether it asks not to be phoned, and its fields."""
        rows = self._rows(_POSTED, {"ids": json_text(list(ids))})
        return {id_: (bool(unwelcome), json.loads(fields)) for id_, unwelcome, fields in rows}

    def _histories(self, ids: tuple[int, ...], since: date | None) -> list[History]:
        applications = self.applications(ApplicationFilter(ids=ids, archived=None)) if ids else []
        among: dict[str, object] = {"ids": json_text([application.id for application in applications])}
        which = {"since": since.isoformat()} if since else {}
        events: dict[int, list[Event]] = defaultdict(list)
        for event in map(event_of, self._rows(_EVENTS.format(_OLDER if since else ""), {**among, **which})):
            events[event.application_id].append(event)
        interviews: dict[int, list[Interview]] = defaultdict(list)
        for interview in map(interview_of, self._rows(_INTERVIEWS, among)):
            interviews[interview.application_id].append(interview)
        reminders: dict[int | None, list[Reminder]] = defaultdict(list)
        for reminder in map(reminder_of, self._rows(f"{_REMINDERS} WHERE {_AMONG} ORDER BY r.due, r.id", among)):
            reminders[reminder.application_id].append(reminder)
        stages = {stage.id: stage.kind for stage in self.stages()}
        return [
            History(a, tuple(events[a.id]), tuple(interviews[a.id]), tuple(reminders[a.id]), stages)
            for a in applications
        ]

    def reminders_of_rule(self, rule: str) -> list[Reminder]:
        """Every reminder that a rule made, of applications in the bin, too."""
        return list(map(reminder_of, self._rows(f"{_REMINDERS} WHERE r.rule = ? ORDER BY r.id", (storable(rule),))))

    def earlier_dues(self, reminder_ids: Iterable[int]) -> dict[int, list[datetime]]:
        """When reminders (by id) were due before they were moved, by the journal."""
        found: dict[int, list[datetime]] = defaultdict(list)
        for id_, due in self._rows(_EARLIER_DUES, {"ids": json_text(list(reminder_ids))}):
            found[id_].append(instant(due))
        return dict(found)


def _moved(day: date, days: int) -> str:
    try:
        return (day + timedelta(days=days)).isoformat()
    except OverflowError:
        return day.isoformat()
