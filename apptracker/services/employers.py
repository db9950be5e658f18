"""Employers: what is known of them besides their applications, and two that are one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from apptracker.domain.applications import Employer
from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.text import clean_line
from apptracker.services import views
from apptracker.services.people import cleaned_fields

if TYPE_CHECKING:
    from apptracker.store import Database

FIELDS = ("name", "website", "notes")


def edit(db: Database, employer_id: int, **values: str | None) -> Result[Employer]:
    """Sets any of :data:`FIELDS`; None or nothing clears one.

    :raises UserError: ``employer.unknown``, ``employer.website``, ``text.empty``, ``text.too_long``;
        ``employer.exists`` for the name of another: the two may be merged.
    """
    before = db.read.employer(employer_id)
    cleaned = _cleaned(values)
    renamed = "name" in cleaned and cleaned["name"] != before.name
    words = f"Renamed employer {before.name} to {cleaned['name']}" if renamed else f"Edited employer {before.name}"
    with db.change(words) as uow:
        employer = uow.update_employer(employer_id, **cleaned)
    return Result(employer, uow.changes)


def merge(db: Database, keep_id: int, other_id: int, values: Mapping[str, str | None]) -> Result[Employer]:
    """Make two employers one, with all applications and people of both; saved views of either show both. ``values``:
    what is to stand in :data:`FIELDS`; what is not named stays as the one kept has it.

    :raises UserError: ``employer.unknown``, ``employer.same``, ``employer.exists``, ``employer.website``,
        ``text.empty``, ``text.too_long``.
    """
    kept, other = db.read.employer(keep_id), db.read.employer(other_id)
    if keep_id == other_id:
        raise UserError("employer.same", name=kept.name)
    cleaned = _cleaned(values)
    with db.change(f"Merged employer {other.name} into {kept.name}") as uow:
        uow.absorb_employer(keep_id, other_id)
        views.go_by_another(uow, "employer_ids", other_id, keep_id)
        employer = uow.update_employer(keep_id, **cleaned)
    return Result(employer, uow.changes)


def _cleaned(values: Mapping[str, str | None]) -> dict[str, str | None]:
    cleaned = cleaned_fields(**{name: value for name, value in values.items() if name != "website"})
    if "website" in values:
        cleaned["website"] = _website(values["website"])
    return cleaned


def _website(text: str | None) -> str | None:
    """An address on the web; "example.com" is one as people write it."""
    line = clean_line(text, "website")
    if not line:
        return None
    address = line if "://" in line else f"https://{line}"
    try:
        parts = urlsplit(address)
        sound = parts.scheme in ("http", "https") and "." in (parts.hostname or "") and " " not in address
    except ValueError:
        sound = False
    if not sound:
        raise UserError("employer.website", text=line)
    return address
