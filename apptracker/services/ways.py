"""How the people of an application can be turned to, by what is kept of them and by its posting."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from apptracker.domain.applications import Application, Channel
from apptracker.domain.followups import Ways

if TYPE_CHECKING:
    from apptracker.store.reading.reader import Reader


def ways(read: Reader, application: Application) -> Ways:
    """How people can be turned to."""
    return ways_of_many(read, [application])[application.id]


def ways_of_many(read: Reader, applications: Iterable[Application]) -> dict[int, Ways]:
    """The same for each of several applications, by its id: what contacts and the posting name, and the page the job
    was found on."""
    by_id = {application.id: application for application in applications}
    addresses, posted = read.addresses(by_id), read.posted(by_id)
    return {id_: _ways(each, addresses.get(id_), posted.get(id_, (False, {}))) for id_, each in by_id.items()}


def _ways(
    application: Application, addresses: tuple[bool, bool] | None, posted: tuple[bool, dict[str, object]]
) -> Ways:
    phone, email = addresses or (False, False)
    unwelcome, fields = posted
    found = set()
    if phone or posted_field(fields, "contact_phone"):
        found.add(Channel.PHONE)
    if email or posted_field(fields, "contact_email"):
        found.add(Channel.EMAIL)
    if application.url and not found:
        found.add(Channel.PORTAL)
    return Ways(unwelcome, frozenset(found), has_contact=addresses is not None)


def no_calls(read: Reader, application_id: int) -> bool:
    """Whether the posting asks not to be phoned."""
    posting = read.posting(application_id)
    return posting is not None and posting.no_calls


def posted_field(fields: dict[str, object], name: str) -> str:
    """A posting's stored field as text ('' when absent)."""
    field = fields.get(name)
    value = field.get("value") if isinstance(field, dict) else None
    return str(value) if value else ""
