"""Reading applications: lists, one with all its parts, stages, tags, the bin."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any

from apptracker.domain.applications import Application, Event, EventKind, Posting, WorkMode
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.records import ApplicationDetails, BinnedApplication
from apptracker.domain.stages import ANSWERED, Stage, StageKind
from apptracker.store.filters import ApplicationFilter
from apptracker.store.reading.appointments import AppointmentReader
from apptracker.store.reading.base import date_or_none, instant, instant_or_none
from apptracker.store.reading.documents import DocumentReader
from apptracker.store.reading.listing import FROM, TAGS, ListReader, condition, order
from apptracker.store.reading.people import PeopleReader
from apptracker.store.values import storable

_COLUMNS = (
    "SELECT a.id, e.name, a.title, s.name, s.kind, a.location, a.work_mode, a.url, a.source, a.applied_on, a.deadline, "
    f"a.pay_min, a.pay_max, a.pay_currency, a.pay_period, a.why, {TAGS}, a.archived, a.created_at, a.updated_at, "
    "a.ending_reason "
)


class ApplicationReader(ListReader, AppointmentReader, PeopleReader, DocumentReader):
    def applications(self, which: ApplicationFilter = ApplicationFilter()) -> list[Application]:  # noqa: B008 - frozen
        """The applications a filter lets through, in its order.

        :raises UserError: ``sort.unknown``.
        """
        where, parameters = condition(which)
        return [_application(row) for row in self._rows(_COLUMNS + where + order(which), parameters)]

    def application(self, application_id: int, *, in_bin: bool = False) -> Application:
        """:raises UserError: ``application.unknown``; ``application.binned`` unless ``in_bin`` allows it."""
        *values, deleted_at = self._row(
            f"{_COLUMNS}, a.deleted_at {FROM} WHERE a.id = ?", application_id, "application.unknown"
        )
        if deleted_at is not None and not in_bin:
            raise UserError("application.binned", id=application_id)
        return _application(values)

    def employer_names(self) -> list[tuple[int, str]]:
        """Id and name of every employer."""
        return self._rows("SELECT id, name FROM employer")

    def has_employer(self, name: str) -> bool:
        """Whether an employer of this name is kept, in whatever case."""
        return bool(self._rows("SELECT 1 FROM employer WHERE name = ? COLLATE NOCASE LIMIT 1", (storable(name),)))

    def identities(
        self, employers: Collection[int], in_link: str
    ) -> list[tuple[int, int | None, str | None, str | None]]:
        """Id, employer's id, title and link of the applications outside the bin, archived ones too, that are at one of
        these employers or have ``in_link`` (ASCII letters and digits, "" for none) in their link, oldest first."""
        return self._rows(
            "SELECT id, employer_id, title, url FROM application WHERE deleted_at IS NULL AND (employer_id IN "
            "(SELECT value FROM json_each(?)) OR (? <> '' AND instr(url, ?))) ORDER BY id",
            (json.dumps(sorted(employers)), in_link, in_link),
        )

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
        rows = self._rows(f"{_POSTING} WHERE application_id = ? ORDER BY id DESC LIMIT 1", (application_id,))
        return _posting(rows[0]) if rows else None

    def postings(self, application_id: int) -> list[Posting]:
        """Every capture of an application's posting, oldest first."""
        return [_posting(r) for r in self._rows(f"{_POSTING} WHERE application_id = ? ORDER BY id", (application_id,))]

    def captured_from(self, sha256: str, text: str) -> list[int]:
        """The applications outside the bin with a posting of this text, read from the bytes with this checksum (a page
        may hold several), latest first."""
        sql = (
            "SELECT DISTINCT a.id FROM posting p JOIN application a ON a.id = p.application_id "
            "WHERE p.original_sha256 = ? AND p.text = ? AND a.deleted_at IS NULL ORDER BY a.id DESC"
        )
        return [id_ for (id_,) in self._rows(sql, (sha256, storable(text)))]

    def captured_posting(self, posting_id: int) -> Posting:
        """One capture of a posting, as a sent packet names it.

        :raises UserError: ``posting.unknown``.
        """
        return _posting(self._row(f"{_POSTING} WHERE id = ?", posting_id, "posting.unknown"))

    def events(self, application_id: int) -> list[Event]:
        """An application's history, oldest first."""
        return [
            event_of(row)
            for row in self._rows(f"{_EVENT} WHERE application_id = ? ORDER BY on_date, id", (application_id,))
        ]

    def event(self, event_id: int) -> Event:
        """:raises UserError: ``event.unknown``."""
        return event_of(self._row(f"{_EVENT} WHERE id = ?", event_id, "event.unknown"))

    def stages(self) -> list[Stage]:
        """Every stage, in the person's order."""
        return [_stage(row) for row in self._rows(f"{_STAGE} ORDER BY position, id")]

    def stage(self, stage_id: int) -> Stage:
        """:raises UserError: ``stage.unknown``."""
        rows = self._rows(f"{_STAGE} WHERE id = ?", (stage_id,))
        if not rows:
            raise UserError("stage.unknown", stage=stage_id)
        return _stage(rows[0])

    def stage_counts(self) -> dict[int, int]:
        """How many applications outside the bin, archived ones included, are in each stage that has any."""
        return dict(self._rows("SELECT stage_id, count(*) FROM application WHERE deleted_at IS NULL GROUP BY stage_id"))

    def tags(self) -> list[str]:
        """The tags that some application outside the bin carries, in order."""
        return [
            name
            for (name,) in self._rows(
                "SELECT DISTINCT t.name FROM tag t JOIN application_tag at ON at.tag_id = t.id "
                "JOIN application a ON a.id = at.application_id WHERE a.deleted_at IS NULL ORDER BY t.folded"
            )
        ]

    def source_counts(self) -> dict[str, tuple[int, int]]:
        """How many applications outside the bin name each source (case folded), and how many of them were answered."""
        counts: dict[str, tuple[int, int]] = {}
        for source, count, answered in self._rows(
            "SELECT a.source, count(*), sum(s.kind IN (SELECT value FROM json_each(?))) FROM application a "
            "JOIN stage s ON s.id = a.stage_id WHERE a.deleted_at IS NULL AND a.source IS NOT NULL GROUP BY a.source",
            (json.dumps(sorted(ANSWERED)),),
        ):
            before = counts.get(source.casefold(), (0, 0))
            counts[source.casefold()] = before[0] + count, before[1] + answered
        return counts

    def binned(self) -> list[BinnedApplication]:
        """What is in the bin, the latest first."""
        rows = self._rows(
            f"{_COLUMNS}, a.deleted_at {FROM} WHERE a.deleted_at IS NOT NULL ORDER BY a.deleted_at DESC, a.id DESC"
        )
        return [BinnedApplication(_application(values), instant(deleted_at)) for *values, deleted_at in rows]

    def counts(self) -> dict[str, int]:
        """How much there is of each kind of thing."""
        names = ("application", "posting", "event", "contact", "interview", "reminder", "story", "document", "file")
        counts = ", ".join(f"(SELECT count(*) FROM {name})" for name in names)  # noqa: S608
        return dict(zip(names, self._rows(f"SELECT {counts}")[0], strict=True))


_EVENT = "SELECT id, application_id, kind, on_date, at, text, stage_id FROM event"  # see event_of
_POSTING = (
    "SELECT id, application_id, text, captured_at, media_type, source_name, url, no_calls, fields, original_sha256 "
    "FROM posting"
)
_STAGE = "SELECT id, name, kind, position, hidden, card_limit FROM stage"


def _application(row: Sequence[Any]) -> Application:
    application_id, employer, title, stage, kind, location, work_mode, url, source, applied_on, deadline = row[:11]
    pay_min, pay_max, currency, period, why, tags, archived, created_at, updated_at, ending_reason = row[11:]
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
        ending_reason=ending_reason,
    )


def event_of(row: tuple) -> Event:  # type: ignore[type-arg]
    event_id, application_id, kind, on_date, at, text, stage_id = row
    day = date_or_none(on_date)
    assert day is not None
    return Event(event_id, application_id, EventKind(kind), day, instant(at), text, stage_id)


def _posting(row: Sequence[Any]) -> Posting:
    posting_id, owner, text, captured_at, media_type, source_name, url, no_calls, fields, original = row
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


def _stage(row: tuple) -> Stage:  # type: ignore[type-arg]
    stage_id, name, kind, position, hidden, card_limit = row
    return Stage(stage_id, name, StageKind(kind), position, bool(hidden), card_limit)
