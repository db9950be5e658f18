"""Writing applications, stages, tags, events and postings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlmodel import SQLModel, col, insert, select

from apptracker.domain.applications import Application, Event, EventKind, Posting, WorkMode
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay
from apptracker.domain.stages import Stage, StageKind
from apptracker.store.tables import (
    ApplicationRow,
    ApplicationTagRow,
    EmployerRow,
    EventRow,
    PostingRow,
    StageRow,
    TagRow,
)
from apptracker.store.values import storable
from apptracker.store.writing.base import Area
from apptracker.store.writing.files import Files

_PLAIN = ("title", "location", "work_mode", "url", "source", "applied_on", "deadline", "why", "ending_reason")


class Applications(Area):
    def add_application(self, *, stage_id: int | None = None, **values: Any) -> Application:
        """A new application. Values: ``employer, title, location, work_mode, url, source, applied_on, deadline, why``
        and ``pay``, all optional; the stage is the first of kind "saved" when none is named."""
        return self.read.application(self.add_applications([{"stage_id": stage_id, **values}])[0])

    def add_applications(self, items: Iterable[Mapping[str, Any]]) -> list[int]:
        """Many new applications at once, quickly; returns their ids in the same order."""
        now = self._now()
        told = [dict(item) for item in items]
        employers = self._employers(values.get("employer") for values in told)
        stages = {stage.id: stage.kind for stage in self.read.stages()}
        saved = next((id_ for id_, kind in stages.items() if kind is StageKind.SAVED), None)
        next_id = self._next_id("application")
        rows: list[dict[str, Any]] = []
        for number, values in enumerate(told):
            wanted = values.pop("stage_id", None)
            stage_id = saved if wanted is None else wanted
            if stage_id not in stages:
                raise UserError("stage.unknown", stage=StageKind.SAVED.value if wanted is None else wanted)
            columns: dict[str, Any] = dict.fromkeys(ApplicationRow.model_fields)
            columns |= _columns(values, employers)
            columns |= {
                "id": next_id + number,
                "stage_id": stage_id,
                "archived": False,
                "created_at": now,
                "updated_at": now,
            }
            rows.append(columns)
        if rows:
            self._insert(ApplicationRow, rows)
        return [row["id"] for row in rows]

    def update_application(self, application_id: int, **values: Any) -> Application:
        """Sets what is named; None clears it. Names as for :meth:`add_application`, without the stage."""
        row = self._application(application_id)
        columns = _columns(values, self._employers([values.get("employer")]))
        self._assign(row, columns, columns)
        return self.read.application(application_id)

    def set_stage(self, application_id: int, stage_id: int) -> Application:
        """Moves an application. History is written on purpose: add an event with ``stage_id``."""
        self._application(application_id).stage_id = self._existing(self._stage(stage_id).id)
        return self.read.application(application_id)

    def archive(self, application_id: int, archived: bool = True) -> Application:
        self._application(application_id).archived = archived
        return self.read.application(application_id)

    def move_to_bin(self, application_id: int) -> Application:
        """Takes the application, with all that hangs on it, out of every list but the bin's."""
        self._application(application_id).deleted_at = self._now()
        return self.read.application(application_id, in_bin=True)

    def restore_from_bin(self, application_id: int) -> Application:
        """:raises UserError: ``application.unknown`` or ``application.not-binned``."""
        row = self._get(ApplicationRow, application_id, "application.unknown")
        if row.deleted_at is None:
            raise UserError("application.not-binned", id=application_id)
        row.deleted_at = None
        return self.read.application(application_id)

    def add_tags(self, application_id: int, names: Sequence[str]) -> Application:
        """Tags are the same in any case; the first writing stays."""
        self._application(application_id)
        have = {tag.casefold() for tag in self.read.application(application_id).tags}
        for name in names:
            shown = storable(" ".join(name.split()))
            if shown and shown.casefold() not in have:
                have.add(shown.casefold())
                self._add(ApplicationTagRow(application_id=application_id, tag_id=self._tag(shown)))
        return self.read.application(application_id)

    def remove_tags(self, application_id: int, names: Sequence[str]) -> Application:
        """Names the application does not carry are passed over."""
        self._application(application_id)
        folded = [storable(" ".join(name.split()).casefold()) for name in names]
        query = (
            select(ApplicationTagRow)
            .join(TagRow, col(TagRow.id) == ApplicationTagRow.tag_id)
            .where(ApplicationTagRow.application_id == application_id, col(TagRow.folded).in_(folded))
        )
        for row in self._session.exec(query).all():
            self._session.delete(row)
        return self.read.application(application_id)

    def add_stage(self, name: str, kind: StageKind | str, position: int | None = None) -> Stage:
        """A further stage, last in order unless a position is named.

        :raises UserError: ``stage.exists``.
        """
        self._check_stage_name(name, None)
        last = max((stage.position for stage in self.read.stages()), default=0)
        place = last + 1 if position is None else position
        return self.read.stage(self._add(StageRow(name=name, kind=StageKind(kind).value, position=place)))

    def update_stage(self, stage_id: int, **values: Any) -> Stage:
        """Sets ``name``, ``position``, ``hidden`` or ``card_limit`` (None for no limit).

        :raises UserError: ``stage.unknown``, ``stage.exists``.
        """
        if "name" in values:
            self._check_stage_name(values["name"], stage_id)
        self._assign(self._stage(stage_id), values, ("name", "position", "hidden", "card_limit"))
        return self.read.stage(stage_id)

    def delete_stage(self, stage_id: int, *, applications_to: int, history_to: int) -> None:
        """Takes a stage away. What is in it, in the bin too, is in another then; where history names it, it names one
        that means the same.

        :raises UserError: ``stage.unknown``.
        """
        row, there, then = self._stage(stage_id), self._stage(applications_to), self._stage(history_to)
        self.flush()
        self._session.expunge_all()
        run = self._connection.execute
        run("UPDATE event SET stage_id = ? WHERE stage_id = ?", (then.id, row.id))
        run("UPDATE application SET stage_id = ? WHERE stage_id = ?", (there.id, row.id))
        run("DELETE FROM stage WHERE id = ?", (row.id,))

    # What the methods above are made of

    def _stage(self, stage_id: int) -> StageRow:
        row = self._session.get(StageRow, stage_id)
        if row is None:
            raise UserError("stage.unknown", stage=stage_id)
        return row

    def _check_stage_name(self, name: str, stage_id: int | None) -> None:
        if any(stage.name.casefold() == name.casefold() and stage.id != stage_id for stage in self.read.stages()):
            raise UserError("stage.exists", stage=name)

    @staticmethod
    def _existing(row_id: int | None) -> int:
        assert row_id is not None  # rows that come from the database have their id
        return row_id

    def _employers(self, names: Iterable[str | None]) -> dict[str, int]:
        """The ids of the employers of exactly these names, new ones added."""
        known: dict[str, int] = {}
        new: dict[str, int] = {}
        next_id = self._next_id("employer")
        for name in dict.fromkeys(map(_employer_name, names)):
            row = self._connection.execute("SELECT id FROM employer WHERE name = ?", (name,)).fetchone()
            if row:
                known[name] = row[0]
            elif name:
                new[name] = next_id + len(new)
        if new:
            now = self._now()
            rows = [{"id": id_, "name": name, "created_at": now} for name, id_ in new.items()]
            self._insert(EmployerRow, rows)
        return known | new

    def _insert(self, table: type[SQLModel], rows: list[dict[str, Any]]) -> None:
        """Many rows with all their columns, in one statement and without objects."""
        self._session.execute(insert(table.__table__), rows)  # type: ignore[attr-defined]  # SQLModel makes it

    def _tag(self, name: str) -> int:
        row = self._session.exec(select(TagRow).where(TagRow.folded == name.casefold())).first()
        return self._existing(row.id) if row else self._add(TagRow(name=name, folded=name.casefold()))

    def _next_id(self, table: str) -> int:
        row = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return (row[0] if row else 0) + 1


class Histories(Files):
    """Events and postings."""

    def add_event(
        self,
        application_id: int,
        kind: EventKind | str,
        text: str,
        *,
        on: date | None = None,
        stage_id: int | None = None,
    ) -> Event:
        """One line of an application's history. ``stage_id``: the stage moved to, for events of kind "stage"."""
        self._application(application_id)
        row = EventRow(
            application_id=application_id,
            kind=EventKind(kind).value,
            on_date=on or self._today(),
            at=self._now(),
            text=text,
            stage_id=stage_id,
        )
        return self.read.event(self._add(row))

    def update_event(self, event_id: int, **values: Any) -> Event:
        """Corrects an event: sets ``text``, ``on`` (its day), ``kind`` or ``stage_id``."""
        row = self._get(EventRow, event_id, "event.unknown")
        self._application(row.application_id)
        if "on" in values:
            values["on_date"] = values.pop("on")
        self._assign(row, values, ("text", "on_date", "kind", "stage_id"))
        return self.read.event(event_id)

    def delete_event(self, event_id: int) -> None:
        row = self._get(EventRow, event_id, "event.unknown")
        self._application(row.application_id)
        self._session.delete(row)
        self.flush()

    def add_posting(
        self,
        application_id: int,
        text: str,
        *,
        media_type: str = "text/plain",
        source_name: str | None = None,
        url: str | None = None,
        captured_at: datetime | None = None,
        no_calls: bool = False,
        fields: Mapping[str, object] | None = None,
        original: bytes | None = None,
    ) -> Posting:
        """A posting as captured; its text never changes again. ``original``: the bytes it was read from, kept too."""
        self._application(application_id)
        row = PostingRow(
            application_id=application_id,
            text=text,
            media_type=media_type,
            source_name=source_name,
            url=url,
            captured_at=captured_at or self._now(),
            no_calls=no_calls,
            fields_=dict(fields or {}),
            original_sha256=None if original is None else self._keep_file(original),
        )
        self._add(row)
        posting = self.read.posting(application_id)
        assert posting is not None
        return posting


def _columns(values: Mapping[str, Any], employers: Mapping[str, int]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for name, value in values.items():
        if name == "employer":
            columns["employer_id"] = employers.get(_employer_name(value))
        elif name == "pay":
            columns |= _pay_columns(value)
        elif name == "work_mode":
            columns[name] = None if value is None else WorkMode(value).value
        elif name in _PLAIN:
            columns[name] = value
        else:
            raise TypeError(f"an application has no {name!r} to set")
    return columns


def _employer_name(name: str | None) -> str:
    return storable(" ".join((name or "").split()))


def _pay_columns(pay: Pay | None) -> dict[str, Any]:
    return {
        "pay_min": pay.min if pay else None,
        "pay_max": pay.max if pay else None,
        "pay_currency": pay.currency if pay else None,
        "pay_period": pay.period.value if pay and pay.period else None,
    }
