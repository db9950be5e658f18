"""What a posting says of the job, field by field, and the person's word on what was only likely."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from apptracker.domain.applications import Application, Posting, WorkMode
from apptracker.domain.changes import Result
from apptracker.domain.corrections import Correction, CorrectionMark, field_value, wording
from apptracker.domain.errors import UserError
from apptracker.domain.postings import FIELD_NAMES, FieldValue, fields_from_json, fields_to_json
from apptracker.domain.text import LINE_LIMIT, clean_line
from apptracker.services import followups
from apptracker.services.capture import APPLICATION_FIELDS, understood

if TYPE_CHECKING:
    from apptracker.store import Database

#: Fields that say how people there can be reached, by which reminders choose their channel.
_WAYS = ("contact_email", "contact_phone", "no_calls")


class FieldState(Enum):
    """How what the posting says stands to what the application says."""

    TAKEN = auto()  # the application says the same, or the posting says it beyond doubt and no application field exists
    OPEN = auto()  # only likely: the person may confirm it
    OTHER = auto()  # the application says something else


@dataclass(frozen=True, slots=True)
class SaidField:
    """A field of the latest posting. ``name`` as in ``FIELD_NAMES``."""

    name: str
    field: FieldValue
    state: FieldState


def said(db: Database, application_id: int) -> list[SaidField]:
    """What the latest posting says, in the order of ``FIELD_NAMES``; nothing without a posting.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    application = db.read.application(application_id)
    posting = db.read.posting(application_id)
    if posting is None:
        return []
    return compared(application, understood(posting, db).fields)


def compared(application: Application, fields: Mapping[str, FieldValue]) -> list[SaidField]:
    """The fields of a posting, in the order of ``FIELD_NAMES``, each with how it stands to the application."""
    return [
        SaidField(name, fields[name], _state(application, name, fields[name]))
        for name in FIELD_NAMES
        if name in fields and fields[name].value
    ]


def confirm(db: Database, application_id: int, name: str) -> Result[Application]:
    """Take what the posting says of one field: into the application where it has that field, else as certain.

    :raises UserError: ``posting.unknown``, ``field.unsaid``, ``application.unknown``, ``application.binned``.
    """
    posting, found = _found(db, application_id, name)
    field = _words(name)
    with db.change(f"Confirmed the {field} of application {application_id}") as uow:
        sure = FieldValue(found.value, found.source, sure=True)
        stored = fields_to_json({**fields_from_json(posting.fields), name: sure})
        uow.update_posting(posting.id, fields=stored, no_calls=bool(found.value) if name == "no_calls" else None)
        if name in APPLICATION_FIELDS:
            application = uow.update_application(application_id, **{name: _as_held(name, found.value)})
            if name == "deadline":
                followups.deadline_changed(uow, application)
        if name in _WAYS:
            followups.ways_changed(uow, application_id)
        application = uow.read.application(application_id)
    return Result(application, uow.changes)


def refuse(db: Database, application_id: int, name: str) -> Result[None]:
    """Say that a field was read wrongly: this value is neither offered nor used again, however often it is captured.

    :raises UserError: ``posting.unknown``, ``field.unsaid``, ``application.unknown``, ``application.binned``.
    """
    posting, found = _found(db, application_id, name)
    wrong = Correction(field_value(name, found.value), CorrectionMark.FIELD_WRONG)
    field = _words(name)
    with db.change(f"Noted that the {field} of application {application_id} was read wrongly") as uow:
        uow.add_correction(application_id, wrong)
        left = {key: value for key, value in posting.fields.items() if key != name}
        uow.update_posting(posting.id, fields=left, no_calls=False if name == "no_calls" else None)
        if name in _WAYS:
            followups.ways_changed(uow, application_id)
    return Result(None, uow.changes)


def _found(db: Database, application_id: int, name: str) -> tuple[Posting, FieldValue]:
    db.read.application(application_id)
    posting = db.read.posting(application_id)
    if posting is None:
        raise UserError("posting.unknown", id=application_id)
    found = understood(posting, db).fields.get(name)
    if found is None:
        raise UserError("field.unsaid", field=_words(name))
    return posting, found


def _words(name: str) -> str:
    return name.replace("_", " ")


def _state(application: Application, name: str, field: FieldValue) -> FieldState:
    if name not in APPLICATION_FIELDS:
        return FieldState.TAKEN if field.sure else FieldState.OPEN
    held, told = getattr(application, name), _as_held(name, field.value)
    if held == told or (isinstance(held, str) and wording(held) == wording(str(told))):
        return FieldState.TAKEN
    return FieldState.OPEN if held is None else FieldState.OTHER


def _as_held(name: str, value: Any) -> object:
    """A field's value as an application holds it."""
    if name == "work_mode":
        return WorkMode(str(value))
    return clean_line(value[:LINE_LIMIT], name) if isinstance(value, str) else value
