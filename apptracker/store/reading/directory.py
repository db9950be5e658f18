"""Reading people and employers: the two lists, quickly for any number, and everything about one of them."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from apptracker.domain.applications import Application, Contact, Employer, Event
from apptracker.domain.errors import UserError
from apptracker.domain.people import LATEST, SORTS, EmployerRecord, Listed, PersonRecord, StageCount, Who
from apptracker.domain.records import GuideMark
from apptracker.domain.stages import StageKind
from apptracker.store.filters import ApplicationFilter
from apptracker.store.reading.applications import ApplicationReader, event_of
from apptracker.store.reading.appointments import INTERVIEW_COLUMNS, REMINDER_COLUMNS, interview_of, reminder_of
from apptracker.store.reading.base import date_or_none
from apptracker.store.reading.people import CONTACT, contact_of
from apptracker.store.reading.search import sought
from apptracker.store.values import json_text, storable

_TALK = "('call', 'email', 'reply')"
#: The live applications of a person ``c``, and of an employer ``e``.
_OF_PERSON = (
    "SELECT a.id FROM contact_application ca JOIN application a ON a.id = ca.application_id "
    "WHERE ca.contact_id = c.id AND a.deleted_at IS NULL"
)
_OF_EMPLOYER = "SELECT a.id FROM application a WHERE a.employer_id = e.id AND a.deleted_at IS NULL"
_NAMED = "EXISTS (SELECT 1 FROM json_each(i.people) p WHERE p.value = c.name COLLATE NOCASE)"
#: Who works at an employer ``e``: those who say so, and those of its applications who say of no other.
_PEOPLE_THERE = (
    "SELECT id FROM contact WHERE employer_id = e.id UNION SELECT c.id FROM contact c "
    "JOIN contact_application ca ON ca.contact_id = c.id JOIN application a ON a.id = ca.application_id "
    "WHERE c.employer_id IS NULL AND a.employer_id = e.id AND a.deleted_at IS NULL"
)
_WORKS_FOR = (
    "coalesce(c.employer_id, (SELECT a.employer_id FROM contact_application ca JOIN application a "
    "ON a.id = ca.application_id WHERE ca.contact_id = c.id AND a.deleted_at IS NULL AND a.employer_id IS NOT NULL "
    "ORDER BY a.id DESC LIMIT 1))"
)
_LAST_TALK = f"(SELECT max(v.on_date) FROM event v WHERE v.kind IN {_TALK} AND v.application_id IN ({{}}))"
_LAST_MEETING = (
    "(SELECT max(substr(i.wall_time, 1, 10)) FROM interview i WHERE i.state = 'done' AND i.application_id IN ({}){})"
)
_LATER = "nullif(max(coalesce({}, ''), coalesce({}, '')), '')"
_WAITING = "r.state IN ('open', 'snoozed')"
#: Who is in a list.
_THERE = {
    Who.PEOPLE: (
        "(c.employer_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM contact_application WHERE contact_id = c.id) "
        f"OR EXISTS ({_OF_PERSON}))"
    ),
    Who.EMPLOYERS: (
        "(e.website IS NOT NULL OR e.notes IS NOT NULL OR EXISTS (SELECT 1 FROM contact WHERE employer_id = e.id) "
        f"OR EXISTS ({_OF_EMPLOYER}))"
    ),
}
_TABLE = {Who.PEOPLE: "contact c", Who.EMPLOYERS: "employer e"}
_ALIAS = {Who.PEOPLE: "c", Who.EMPLOYERS: "e"}
_WORKPLACE = f"LEFT JOIN employer w ON w.id = {_WORKS_FOR} "
#: What a line says, for few.
_LINE = {
    Who.PEOPLE: (
        "c.id, c.name, w.name, c.role, "
        f"(SELECT count(*) FROM ({_OF_PERSON})), "
        + _LATER.format(_LAST_TALK.format(_OF_PERSON), _LAST_MEETING.format(_OF_PERSON, f" AND {_NAMED}"))
        + f", (SELECT r.id FROM reminder r WHERE r.contact_id = c.id AND {_WAITING} ORDER BY r.due, r.id LIMIT 1) "
        f"FROM contact c {_WORKPLACE}"
    ),
    Who.EMPLOYERS: (
        "e.id, e.name, e.name, e.website, "
        f"(SELECT count(*) FROM ({_OF_EMPLOYER})), "
        + _LATER.format(_LAST_TALK.format(_OF_EMPLOYER), _LAST_MEETING.format(_OF_EMPLOYER, ""))
        + f", (SELECT r.id FROM reminder r WHERE r.application_id IN ({_OF_EMPLOYER}) AND +{_WAITING} "
        "ORDER BY r.due, r.id LIMIT 1) FROM employer e "
    ),
}
_LIVE = "JOIN application a ON a.id = {}.application_id AND a.deleted_at IS NULL"
_TIES = "JOIN contact_application ca ON ca.application_id = {}.application_id"
#: What the lists are sorted by, for all at once: an id and a value.
_VALUES = {
    (Who.PEOPLE, "last"): (
        f"SELECT id, max(day) AS value FROM (SELECT ca.contact_id AS id, v.on_date AS day FROM event v "
        f"{_LIVE.format('v')} {_TIES.format('v')} WHERE v.kind IN {_TALK} UNION ALL "
        f"SELECT c.id, substr(i.wall_time, 1, 10) FROM interview i {_LIVE.format('i')} {_TIES.format('i')} "
        f"JOIN contact c ON c.id = ca.contact_id WHERE i.state = 'done' AND {_NAMED}) GROUP BY id"
    ),
    (Who.PEOPLE, "next"): (
        f"SELECT contact_id AS id, min(r.due) AS value FROM reminder r WHERE {_WAITING} AND contact_id IS NOT NULL "
        "GROUP BY contact_id"
    ),
    (Who.PEOPLE, "applications"): (
        f"SELECT ca.contact_id AS id, count(*) AS value FROM contact_application ca {_LIVE.format('ca')} "
        "GROUP BY ca.contact_id"
    ),
    (Who.EMPLOYERS, "last"): (
        f"SELECT id, max(day) AS value FROM (SELECT a.employer_id AS id, v.on_date AS day FROM event v "
        f"{_LIVE.format('v')} WHERE v.kind IN {_TALK} UNION ALL SELECT a.employer_id, substr(i.wall_time, 1, 10) "
        f"FROM interview i {_LIVE.format('i')} WHERE i.state = 'done') GROUP BY id"
    ),
    (Who.EMPLOYERS, "next"): (
        f"SELECT a.employer_id AS id, min(r.due) AS value FROM reminder r {_LIVE.format('r')} WHERE {_WAITING} "
        "GROUP BY a.employer_id"
    ),
    (Who.EMPLOYERS, "applications"): ("SELECT employer_id AS id, count(*) AS value FROM listing GROUP BY employer_id"),
}
#: Where words are looked for letter by letter.
_COLUMNS = {Who.PEOPLE: "c.name c.email c.phone c.role w.name".split(), Who.EMPLOYERS: "e.name e.website".split()}
#: Who has a word, as the index finds it; people also by the employers they work for or have to do with.
_EMPLOYERS_WITH = "SELECT rowid FROM employer_search WHERE employer_search MATCH :{p}"
_MATCHED = {
    Who.PEOPLE: (
        "SELECT rowid FROM contact_search WHERE contact_search MATCH :{p} "
        f"UNION SELECT id FROM contact WHERE employer_id IN ({_EMPLOYERS_WITH}) "
        "UNION SELECT ca.contact_id FROM application a JOIN contact_application ca ON ca.application_id = a.id "
        f"WHERE a.deleted_at IS NULL AND a.employer_id IN ({_EMPLOYERS_WITH})"
    ),
    Who.EMPLOYERS: _EMPLOYERS_WITH,
}


class DirectoryReader(ApplicationReader):
    def listed(self, who: Who, text: str = "", sort: str = "name") -> list[int]:
        """The ids of people or employers in order, of those that have every word of ``text`` in their name, employer,
        role, e-mail or number. What belongs to applications in the bin alone is left out.

        :raises UserError: ``sort.unknown``, ``search.words``.
        """
        key, descending = sort.removeprefix("-"), sort.startswith("-")
        if key not in SORTS:
            raise UserError("sort.unknown", key=key, keys=", ".join(SORTS))
        alias = _ALIAS[who]
        where, parameters = _matching(who, text)
        joined, by = "", f"{alias}.name COLLATE NOCASE, {alias}.id"
        if who is Who.PEOPLE and ("w.name" in where or key == "employer"):
            joined = _WORKPLACE
        if key in ("last", "next", "applications"):
            joined += f"LEFT JOIN ({_VALUES[who, key]}) s ON s.id = {alias}.id "
            turned = descending != (key != "next")  # the latest and the most come first
            by = f"s.value IS NULL, s.value{' DESC' if turned else ''}, {by}"
        elif key == "employer" and who is Who.PEOPLE:
            by = f"w.name IS NULL, w.name COLLATE NOCASE{' DESC' if descending else ''}, {by}"
        elif descending:
            by = f"{alias}.name COLLATE NOCASE DESC, {alias}.id"
        sql = f"SELECT {alias}.id FROM {_TABLE[who]} {joined}WHERE {_THERE[who]}{where} ORDER BY {by}"
        return [row[0] for row in self._rows(sql, parameters)]

    def listed_rows(self, who: Who, ids: Collection[int]) -> dict[int, Listed]:
        """The lines of these, by id; who is gone is left out."""
        rows = self._rows(
            f"SELECT {_LINE[who]}WHERE {_ALIAS[who]}.id IN (SELECT value FROM json_each(?))", (json_text(list(ids)),)
        )
        wanted = [row[-1] for row in rows if row[-1] is not None]
        found = self._rows(
            f"SELECT {REMINDER_COLUMNS} FROM reminder r WHERE r.id IN (SELECT value FROM json_each(?))",
            (json_text(wanted),),
        )
        reminders = {row[0]: reminder_of(row) for row in found}
        return {
            id_: Listed(
                id_,
                name,
                employer or "",
                more or "",
                count,
                date_or_none(last),
                reminders.get(next_id) if next_id else None,
            )
            for id_, name, employer, more, count, last, next_id in rows
        }

    def employer(self, employer_id: int) -> Employer:
        """:raises UserError: ``employer.unknown``."""
        sql = "SELECT id, name, website, notes FROM employer WHERE id = ?"
        return Employer(*self._row(sql, employer_id, "employer.unknown"))

    def employers(self) -> list[Employer]:
        """Every employer, those of no application too, by id."""
        return [Employer(*row) for row in self._rows("SELECT id, name, website, notes FROM employer ORDER BY id")]

    def employer_named(self, name: str) -> Employer | None:
        """The employer of exactly this name."""
        rows = self._rows("SELECT id, name, website, notes FROM employer WHERE name = ?", (storable(name),))
        return Employer(*rows[0]) if rows else None

    def all_contacts(self) -> list[Contact]:
        """Every contact, those of applications in the bin too, by id."""
        return [contact_of(row) for row in self._rows(f"{CONTACT} ORDER BY c.id")]

    def workplaces(self) -> dict[int, str]:
        """Where each contact works, by id: as they say, or else the employer of their latest application."""
        sql = f"SELECT c.id, w.name FROM contact c JOIN employer w ON w.id = {_WORKS_FOR}"
        return dict(self._rows(sql))

    def employer_of(self, application_id: int) -> int | None:
        """The id of an application's employer."""
        rows = self._rows("SELECT employer_id FROM application WHERE id = ?", (application_id,))
        return rows[0][0] if rows else None

    def person_record(self, contact_id: int) -> PersonRecord:
        """:raises UserError: ``contact.unknown``."""
        contact = self.contact(contact_id)
        rows = self._rows(f"SELECT {_WORKS_FOR} FROM contact c WHERE c.id = ?", (contact_id,))
        works_for = rows[0][0]
        mine = _OF_PERSON.replace("c.id", ":id")
        told = {"id": contact_id, "name": contact.name}
        history, events = self._history(
            f"(v.kind IN {_TALK} OR (v.kind IN ('note', 'interview', 'contact') AND instr(v.text, :name)))", mine, told
        )
        reminders = self._rows(
            f"SELECT {REMINDER_COLUMNS} FROM reminder r LEFT JOIN application a ON a.id = r.application_id "
            "WHERE r.contact_id = ? AND a.deleted_at IS NULL ORDER BY r.due, r.id",
            (contact_id,),
        )
        named = _NAMED.replace("c.name", ":name")
        return PersonRecord(
            contact=contact,
            works_for=None if works_for is None else self.employer(works_for),
            guessed=contact.employer_id is None,
            applications=self._latest(mine, told),
            reminders=tuple(reminder_of(row) for row in reminders),
            interviews=tuple(map(interview_of, self._meetings(mine, told, f"AND {named}"))),
            history=history,
            events=events,
        )

    def employer_record(self, employer_id: int) -> EmployerRecord:
        """:raises UserError: ``employer.unknown``."""
        employer = self.employer(employer_id)
        theirs = _OF_EMPLOYER.replace("e.id", ":id")
        told: dict[str, object] = {"id": employer_id}
        stages = self._rows(
            f"SELECT s.name, s.kind, count(*) FROM application a JOIN stage s ON s.id = a.stage_id "
            f"WHERE a.id IN ({theirs}) GROUP BY s.id ORDER BY s.position",
            told,
        )
        ((applied, first, last),) = self._rows(
            f"SELECT count(applied_on), min(applied_on), max(applied_on) FROM application WHERE id IN ({theirs})", told
        )
        people = self._rows(
            f"{CONTACT} WHERE c.id IN ({_PEOPLE_THERE.replace('e.id', ':id')}) "
            "ORDER BY c.name COLLATE NOCASE, c.id LIMIT :most",
            told | {"most": LATEST},
        )
        history, events = self._history("1", theirs, told)
        packets = self._rows(
            f"SELECT id FROM sent_packet WHERE application_id IN ({theirs}) ORDER BY sent_on DESC, id DESC LIMIT :most",
            told | {"most": LATEST},
        )
        reasons = self._rows(
            f"SELECT DISTINCT why FROM application WHERE id IN ({theirs}) AND trim(coalesce(why, '')) <> '' "
            "ORDER BY id DESC LIMIT 5",
            told,
        )
        noticed = self._rows(
            f"SELECT DISTINCT entry FROM guide_mark WHERE mark = :mark AND application_id IN ({theirs}) ORDER BY id",
            told | {"mark": GuideMark.NOTICED.value},
        )
        reminders = self._rows(
            f"SELECT {REMINDER_COLUMNS} FROM reminder r WHERE r.application_id IN ({theirs}) AND {_WAITING} "
            "ORDER BY r.due, r.id LIMIT :most",
            told | {"most": LATEST},
        )
        return EmployerRecord(
            employer=employer,
            stages=tuple(StageCount(name, StageKind(kind), count) for name, kind, count in stages),
            applied=applied,
            first_applied=date_or_none(first),
            last_applied=date_or_none(last),
            applications=self._latest(theirs, told),
            people=tuple(contact_of(row) for row in people),
            reminders=tuple(reminder_of(row) for row in reminders),
            interviews=tuple(map(interview_of, self._meetings(theirs, told))),
            sent=tuple(self.sent_packet(id_) for (id_,) in packets),
            history=history,
            events=events,
            reasons=tuple(why for (why,) in reasons),
            noticed=tuple(entry for (entry,) in noticed),
        )

    def _latest(self, among: str, told: dict[str, object]) -> tuple[Application, ...]:
        ids = self._rows(f"{among} ORDER BY a.archived, a.id DESC LIMIT :most", told | {"most": LATEST})
        if not ids:
            return ()
        wanted = tuple(id_ for (id_,) in ids)
        found = {each.id: each for each in self.applications(ApplicationFilter(archived=None, ids=wanted))}
        return tuple(found[id_] for id_ in wanted if id_ in found)

    def _meetings(self, among: str, told: dict[str, object], also: str = "") -> list[tuple[Any, ...]]:
        return self._rows(
            f"SELECT {INTERVIEW_COLUMNS} FROM interview i WHERE i.application_id IN ({among}) {also} "
            "ORDER BY i.at DESC, i.id DESC LIMIT :most",
            told | {"most": LATEST},
        )

    def _history(self, which: str, among: str, told: dict[str, object]) -> tuple[tuple[Event, ...], int]:
        """The latest lines, and how many there are."""
        where = f"FROM event v WHERE v.application_id IN ({among}) AND {which}"
        rows = self._rows(
            "SELECT v.id, v.application_id, v.kind, v.on_date, v.at, v.text, v.stage_id "
            f"{where} ORDER BY v.on_date DESC, v.id DESC LIMIT :most",
            told | {"most": LATEST},
        )
        count = len(rows) if len(rows) < LATEST else self._rows(f"SELECT count(*) {where}", told)[0][0]
        return tuple(event_of(row) for row in rows), count


def _matching(who: Who, text: str) -> tuple[str, dict[str, object]]:
    """A condition that every word holds, as the beginning of a word; what the index cannot tell apart, as a part."""
    conditions, parameters = [], {}
    for number, term in enumerate(term._replace(beginning=True) for term in sought(text).terms):
        name = f"word{number}"
        parameters[name] = term.pattern if term.by_letter else term.match
        if term.by_letter:
            places = [f"{column} LIKE :{name} ESCAPE '\\'" for column in _COLUMNS[who]]
        else:
            places = [f"{_ALIAS[who]}.id IN ({_MATCHED[who].format(p=name)})"]
        conditions.append(f" AND ({' OR '.join(places)})")
    return "".join(conditions), dict(parameters)
