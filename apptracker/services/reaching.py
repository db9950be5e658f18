"""Whom a text or a call for an application goes to, and how they are reached."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from apptracker.domain.applications import Channel, Contact
from apptracker.domain.profile import FactKind
from apptracker.domain.texts import Reached
from apptracker.services.followups import posted_field

if TYPE_CHECKING:
    from apptracker.store.reading.reader import Reader

#: People one knows, who do not handle the application: whoever told of the job, and references.
_BESIDE = re.compile(r"\breferr|\brefer(?:ence|ee)", re.IGNORECASE)
_REFEREE = re.compile(r"\brefer(?:ence|ee)", re.IGNORECASE)
#: A name a person may be called by: what stands before the first comma or bracket of "Ana Ruiz, shift lead".
_NAME = re.compile(r"[^,(;–—]+")


def reached(
    read: Reader,
    application_id: int,
    met: Collection[str] = (),
    *,
    by: Channel = Channel.EMAIL,
    first: Contact | None = None,
) -> Reached:
    """Whoever was chosen (``first``); else the person met, by name, where their details are kept; else the
    application's first contact who handles it; else whom the posting names. The name is that of whoever the address or
    number ``by`` which they are reached belongs to.
    """
    names = {name.casefold() for name in met}
    known = first or next((c for c in read.contacts(application_id) if c.name.casefold() in names), None)
    known = known or handling(read, application_id)
    posting = read.posting(application_id)
    fields = posting.fields if posting else {}
    posted = {name: posted_field(fields, f"contact_{name}") for name in ("name", "phone", "email")}
    way = "phone" if by is Channel.PHONE else "email"
    own = known is not None and bool(getattr(known, way) or not posted[way])
    return Reached(
        name=known.name if known and own else posted["name"],
        email=(known.email if known else None) or posted["email"],
        phone=(known.phone if known else None) or posted["phone"],
        role=(known.role or "") if known and own else "",
    )


def handling(read: Reader, application_id: int) -> Contact | None:
    """The first contact who handles the application, or None."""
    contacts = read.contacts(application_id)
    return next((contact for contact in contacts if not _BESIDE.search(contact.role or "")), None)


def referee(read: Reader, application_id: int) -> Reached:
    """Whom the person may name as a reference: a contact whose role says so, else the first stored in the profile."""
    contacts = read.contacts(application_id)
    for contact in contacts:
        if _REFEREE.search(contact.role or ""):
            return _as_reached(contact)
    for fact in read.profile().of_kind(FactKind.REFERENCE):
        match = _NAME.match(fact.text("name"))
        if match:
            name = match.group().strip()
            known = next((c for c in read.contacts() if c.name.casefold() == name.casefold()), None)
            told = f"{fact.text('name')} {fact.text('reference')}"
            return replace(_as_reached(known), role=told) if known else Reached(name, role=told)
    return Reached()


def _as_reached(contact: Contact) -> Reached:
    return Reached(contact.name, contact.email or "", contact.phone or "", contact.role or "")
