"""The tables as SQLModel knows them, for units of work. The schema itself is made by the steps in ``schema/``."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from apptracker.store.values import instant_text, json_text, storable


class Instant(TypeDecorator[datetime]):
    """An aware instant, kept as UTC text (SQLite would drop the zone)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        return None if value is None else instant_text(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value).astimezone(UTC)


class WallTime(TypeDecorator[datetime]):
    """A clock's reading without a zone, which stands beside it in a column of its own."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        if value is not None and value.tzinfo is not None:
            raise ValueError(f"{value!r} is an instant, not a wall time")
        return None if value is None else value.isoformat(timespec="seconds")

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Words(TypeDecorator[str]):
    """Text in any script."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else storable(str(value))


class Json(TypeDecorator[Any]):
    """A JSON value."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, _dialect: Dialect) -> str:
        return json_text(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class OptionalJson(Json):
    """A JSON object, or NULL for none."""

    cache_ok = True

    def process_bind_param(self, value: Any, _dialect: Dialect) -> str | None:  # type: ignore[override]
        return None if value is None else json_text(value)


class StageRow(SQLModel, table=True):
    __tablename__ = "stage"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Words)
    kind: str = Field(sa_type=Words)
    position: int
    hidden: bool = False
    card_limit: int | None = None


class EmployerRow(SQLModel, table=True):
    __tablename__ = "employer"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Words)
    created_at: datetime = Field(sa_type=Instant)
    website: str | None = Field(default=None, sa_type=Words)
    notes: str | None = Field(default=None, sa_type=Words)


class ApplicationRow(SQLModel, table=True):
    __tablename__ = "application"
    id: int | None = Field(default=None, primary_key=True)
    employer_id: int | None = Field(default=None, foreign_key="employer.id")
    title: str | None = Field(default=None, sa_type=Words)
    stage_id: int = Field(foreign_key="stage.id")
    location: str | None = Field(default=None, sa_type=Words)
    work_mode: str | None = Field(default=None, sa_type=Words)
    url: str | None = Field(default=None, sa_type=Words)
    source: str | None = Field(default=None, sa_type=Words)
    applied_on: date | None = None
    deadline: date | None = None
    why: str | None = Field(default=None, sa_type=Words)
    pay_min: int | None = None
    pay_max: int | None = None
    pay_currency: str | None = Field(default=None, sa_type=Words)
    pay_period: str | None = Field(default=None, sa_type=Words)
    archived: bool = False
    deleted_at: datetime | None = Field(default=None, sa_type=Instant)
    created_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)
    ending_reason: str | None = Field(default=None, sa_type=Words)


class FileRow(SQLModel, table=True):
    __tablename__ = "file"
    sha256: str = Field(primary_key=True)
    size: int
    created_at: datetime = Field(sa_type=Instant)


class PostingRow(SQLModel, table=True):
    __tablename__ = "posting"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    text: str = Field(sa_type=Words)
    media_type: str = Field(sa_type=Words)
    source_name: str | None = Field(default=None, sa_type=Words)
    url: str | None = Field(default=None, sa_type=Words)
    captured_at: datetime = Field(sa_type=Instant)
    no_calls: bool = False
    fields_: dict[str, Any] = Field(sa_type=Json, sa_column_kwargs={"name": "fields"})
    original_sha256: str | None = Field(default=None, foreign_key="file.sha256")


class EventRow(SQLModel, table=True):
    __tablename__ = "event"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    kind: str = Field(sa_type=Words)
    on_date: date
    at: datetime = Field(sa_type=Instant)
    text: str = Field(sa_type=Words)
    stage_id: int | None = Field(default=None, foreign_key="stage.id")


class ContactRow(SQLModel, table=True):
    __tablename__ = "contact"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Words)
    email: str | None = Field(default=None, sa_type=Words)
    phone: str | None = Field(default=None, sa_type=Words)
    role: str | None = Field(default=None, sa_type=Words)
    created_at: datetime = Field(sa_type=Instant)
    employer_id: int | None = Field(default=None, foreign_key="employer.id")
    notes: str | None = Field(default=None, sa_type=Words)


class ContactApplicationRow(SQLModel, table=True):
    __tablename__ = "contact_application"
    id: int | None = Field(default=None, primary_key=True)
    contact_id: int = Field(foreign_key="contact.id")
    application_id: int = Field(foreign_key="application.id")


class InterviewRow(SQLModel, table=True):
    __tablename__ = "interview"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    at: datetime = Field(sa_type=Instant)
    wall_time: datetime = Field(sa_type=WallTime)
    zone: str = Field(sa_type=Words)
    format: str = Field(sa_type=Words)
    minutes: int
    round: int
    people: list[str] = Field(sa_type=Json)
    place: str | None = Field(default=None, sa_type=Words)
    state: str = Field(sa_type=Words)
    outcome: str | None = Field(default=None, sa_type=Words)


class ReminderRow(SQLModel, table=True):
    __tablename__ = "reminder"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int | None = Field(default=None, foreign_key="application.id")
    interview_id: int | None = Field(default=None, foreign_key="interview.id")
    due: datetime = Field(sa_type=Instant)
    all_day: bool
    text: str = Field(sa_type=Words)
    channel: str = Field(sa_type=Words)
    rule: str | None = Field(default=None, sa_type=Words)
    script: str | None = Field(default=None, sa_type=Words)
    state: str = Field(sa_type=Words)
    repeat: str | None = Field(default=None, sa_type=Words)
    contact_id: int | None = Field(default=None, foreign_key="contact.id")


class GuideMarkRow(SQLModel, table=True):
    __tablename__ = "guide_mark"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    entry: str = Field(sa_type=Words)
    mark: str = Field(sa_type=Words)


class PostingCorrectionRow(SQLModel, table=True):
    __tablename__ = "posting_correction"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    about: str = Field(sa_type=Words)
    mark: str = Field(sa_type=Words)
    fact: str = Field(default="", sa_type=Words)


class ApplicationLinkRow(SQLModel, table=True):
    __tablename__ = "application_link"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    other_id: int = Field(foreign_key="application.id")
    kind: str = Field(sa_type=Words)


class FactRow(SQLModel, table=True):
    __tablename__ = "profile_fact"
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(sa_type=Words)
    kind: str = Field(sa_type=Words)
    data: dict[str, Any] = Field(sa_type=Json)
    parent: str | None = Field(default=None, sa_type=Words)
    position: int


class StoryRow(SQLModel, table=True):
    __tablename__ = "story"
    id: int | None = Field(default=None, primary_key=True)
    title: str = Field(sa_type=Words)
    situation: str = Field(sa_type=Words)
    task: str = Field(sa_type=Words)
    action: str = Field(sa_type=Words)
    result: str = Field(sa_type=Words)
    skills: list[str] = Field(sa_type=Json)


class DocumentRow(SQLModel, table=True):
    __tablename__ = "document"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    interview_id: int | None = Field(default=None, foreign_key="interview.id")
    kind: str = Field(sa_type=Words)
    name: str = Field(sa_type=Words)


class DocumentVersionRow(SQLModel, table=True):
    __tablename__ = "document_version"
    id: int | None = Field(default=None, primary_key=True)
    document_id: int = Field(foreign_key="document.id")
    number: int
    created_at: datetime = Field(sa_type=Instant)
    template: str | None = Field(default=None, sa_type=Words)
    content: dict[str, Any] = Field(sa_type=Json)
    text: str = Field(sa_type=Words)
    sha256: str
    sent: bool = False


class LetterWorkRow(SQLModel, table=True):
    __tablename__ = "letter_work"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    choices: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    base: dict[str, Any] | None = Field(default=None, sa_type=OptionalJson)
    mine: dict[str, Any] | None = Field(default=None, sa_type=OptionalJson)


class FormAnswerRow(SQLModel, table=True):
    __tablename__ = "form_answer"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    position: int
    question: str = Field(sa_type=Words)
    answer: str = Field(default="", sa_type=Words)


class SentPacketRow(SQLModel, table=True):
    __tablename__ = "sent_packet"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    sent_on: date
    at: datetime = Field(sa_type=Instant)
    document_version_id: int | None = Field(default=None, foreign_key="document_version.id")
    posting_id: int | None = Field(default=None, foreign_key="posting.id")
    content: dict[str, Any] = Field(default_factory=dict, sa_type=Json)


class SentFileRow(SQLModel, table=True):
    __tablename__ = "sent_file"
    id: int | None = Field(default=None, primary_key=True)
    sent_packet_id: int = Field(foreign_key="sent_packet.id")
    sha256: str = Field(foreign_key="file.sha256")
    name: str = Field(sa_type=Words)


class AttachmentRow(SQLModel, table=True):
    __tablename__ = "attachment"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    sha256: str = Field(foreign_key="file.sha256")
    name: str = Field(sa_type=Words)
    media_type: str | None = Field(default=None, sa_type=Words)
    created_at: datetime = Field(sa_type=Instant)


class TagRow(SQLModel, table=True):
    __tablename__ = "tag"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Words)
    folded: str = Field(sa_type=Words)


class ApplicationTagRow(SQLModel, table=True):
    __tablename__ = "application_tag"
    id: int | None = Field(default=None, primary_key=True)
    application_id: int = Field(foreign_key="application.id")
    tag_id: int = Field(foreign_key="tag.id")


class SettingRow(SQLModel, table=True):
    __tablename__ = "setting"
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(sa_type=Words)
    value: Any = Field(sa_type=Json)
