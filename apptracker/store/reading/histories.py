"""Reading what follow-up rules count from, of many applications at once."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from apptracker.domain.applications import Event, Interview, Reminder
from apptracker.domain.occasions import History
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
    f"WHERE {_AMONG} ORDER BY id"
)
_INTERVIEWS = f"SELECT {INTERVIEW_COLUMNS} FROM interview i WHERE {_AMONG} ORDER BY i.at, i.id"
_REMINDERS = f"SELECT {REMINDER_COLUMNS} FROM reminder r"

_EARLIER_DUES = (
    "SELECT row_id, json_extract(before, '$.due') FROM change_row WHERE table_name = 'reminder' AND action = 'update' "
    "AND row_id IN (SELECT value FROM json_each(:ids)) AND json_extract(before, '$.due') IS NOT NULL"
)


class HistoryOfManyReader(ApplicationReader):
    def histories(self, kinds: Iterable[StageKind] = (), ids: Iterable[int] = ()) -> list[History]:
        """The applications outside the bin, filed away or not, with what happened to them: those in stages of these
        kinds and with these ids, where any are named. Of what events say, only what rules read is there."""
        which = ApplicationFilter(stage_kinds=tuple(kinds), ids=tuple(ids), archived=None)
        with self._borrow() as connection:
            return type(self).over(connection, self._folder)._histories(which)  # noqa: SLF001 - itself

    def _histories(self, which: ApplicationFilter) -> list[History]:
        applications = self.applications(which)
        among: dict[str, object] = {"ids": json_text([application.id for application in applications])}
        events: dict[int, list[Event]] = defaultdict(list)
        for event in map(event_of, self._rows(_EVENTS, among)):
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
