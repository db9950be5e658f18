"""Address cards in and out: what a file would change, storing what was chosen of it, and people as a file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from apptracker.domain.applications import EventKind
from apptracker.domain.cards import Card, CardState, Compared, compare
from apptracker.domain.changes import Result
from apptracker.domain.doubles import same_employer
from apptracker.domain.errors import UserError
from apptracker.services.people import ways_changed

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Offered:
    """A card with the applications at its employer that its person is not tied to yet; those still open alone."""

    compared: Compared
    ties: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to become of a card: ``replace`` what is known otherwise, ``tie`` the person to the applications."""

    offered: Offered
    replace: bool = False
    tie: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    added: tuple[int, ...]
    changed: tuple[int, ...]
    tied: int


def read_files(paths: Iterable[Path]) -> list[Card]:
    """The cards in files.

    :raises UserError: ``card.none``, ``card.many``, ``file.not_found``, ``file.is_folder``, ``file.too_large``,
        ``file.unreadable``.
    """
    from apptracker.adapters.interchange.vcards import MOST_BYTES, MOST_CARDS, read_cards
    from apptracker.adapters.system.files import read_bytes

    cards: list[Card] = []
    for path in paths:
        cards += read_cards(read_bytes(path, MOST_BYTES), path.name)
        if len(cards) > MOST_CARDS:
            raise UserError("card.many", file=path.name, limit=MOST_CARDS)
    return cards


def offer(db: Database, cards: Sequence[Card]) -> list[Offered]:
    """What each card is to the people that are kept, and which applications they may have to do with. Nothing is
    stored."""
    contacts, works_at = db.read.all_contacts(), db.read.workplaces()
    compared = compare(cards, [replace(each, employer=works_at.get(each.id)) for each in contacts])
    at_employer = _open_applications(db) if any(card.employer for card in cards) else {}
    tied = {contact.id: set(contact.application_ids) for contact in contacts}
    return [
        Offered(
            each,
            tuple(
                id_
                for id_ in at_employer.get(same_employer(each.card.employer), ())
                if each.card.employer and id_ not in tied.get(each.contact_id or 0, ())
            ),
        )
        for each in compared
    ]


def store(db: Database, wishes: Sequence[Wish]) -> Result[Imported]:
    """Store what was chosen as one change: new people, what is not known yet of others, and what was to be replaced."""
    with db.change(f"Imported {len(wishes)} address card{'s' if len(wishes) != 1 else ''}") as uow:
        new = [wish for wish in wishes if wish.offered.compared.contact_id is None]
        added = uow.add_contacts(_new_rows(uow, [wish.offered.compared.card for wish in new]))
        changed = [id_ for wish in wishes if (id_ := _update(uow, wish)) is not None]
        ties = {id_: wish.offered.ties for id_, wish in zip(added, new, strict=True) if wish.tie}
        for wish in wishes:
            contact_id = wish.offered.compared.contact_id
            if contact_id is not None and wish.tie:
                ties[contact_id] = wish.offered.ties
        tied = _tie(uow, ties)
    return Result(Imported(tuple(added), tuple(changed), tied), uow.changes)


def export(db: Database, file: Path, contact_ids: Collection[int] | None = None, *, force: bool = False) -> int:
    """Write people as address cards, all of them or these; how many there are.

    :raises UserError: ``card.nobody``, ``contact.unknown``, ``file.exists``, ``file.is_folder``, ``file.no_folder``.
    :raises EnvironmentFault: ``file.unwritable``, ``file.disk_full``.
    """
    from apptracker.adapters.interchange.vcards import card_file
    from apptracker.adapters.system.files import write_whole

    contacts = db.read.contacts() if contact_ids is None else [db.read.contact(id_) for id_ in contact_ids]
    if not contacts:
        raise UserError("card.nobody")
    works_at = db.read.workplaces()
    cards = [
        Card(
            each.name,
            each.role or "",
            works_at.get(each.id, ""),
            each.email or "",
            each.phone or "",
            each.notes or "",
        )
        for each in contacts
    ]
    write_whole(file, card_file(cards), force=force)
    return len(cards)


def changes_anything(each: Offered, replace: bool, tie: bool) -> bool:
    """Whether a card would change anything so."""
    compared = each.compared
    if compared.state is CardState.TWICE:
        return False
    return bool(
        compared.state is CardState.NEW or compared.adds or (replace and compared.replaces) or (tie and each.ties)
    )


def _open_applications(db: Database) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    live: list[Application] = db.read.applications()
    for application in live:
        if application.employer and not application.stage_kind.is_ending:
            found[same_employer(application.employer)].append(application.id)
    return found


def _new_rows(uow: UnitOfWork, cards: Sequence[Card]) -> list[dict[str, Any]]:
    employers = _employers(uow, [card.employer for card in cards if card.employer])
    return [
        {
            "name": card.name,
            "role": card.role or None,
            "email": card.email or None,
            "phone": card.phone or None,
            "notes": card.notes or None,
            "employer_id": employers.get(card.employer),
        }
        for card in cards
    ]


def _employers(uow: UnitOfWork, names: Sequence[str]) -> dict[str, int]:
    """By the names on the cards; one that is known but for its legal form or case is taken as it is known."""
    known = {same_employer(name): id_ for id_, name in reversed(uow.read.employer_names())} if names else {}
    unknown = {same_employer(name): name for name in names if same_employer(name) not in known}
    added = uow.employer_ids(list(unknown.values()))
    known |= {key: added[name] for key, name in unknown.items()}
    return {name: known[same_employer(name)] for name in names}


def _update(uow: UnitOfWork, wish: Wish) -> int | None:
    """The person that was changed."""
    compared = wish.offered.compared
    if compared.contact_id is None:
        return None
    values: dict[str, Any] = {each.field: each.after for each in compared.adds}
    if wish.replace:
        values |= {each.field: each.after for each in compared.replaces}
    if "employer" in values:
        name = values.pop("employer")
        values["employer_id"] = _employers(uow, [name])[name]
    if not values:
        return None
    contact = uow.update_contact(compared.contact_id, **values)
    if {"email", "phone"} & values.keys():
        ways_changed(uow, contact.application_ids)
    return contact.id


def _tie(uow: UnitOfWork, ties: dict[int, tuple[int, ...]]) -> int:
    count = 0
    for contact_id, application_ids in ties.items():
        name = uow.read.contact(contact_id).name if application_ids else ""
        for application_id in application_ids:
            uow.link_contact(contact_id, application_id)
            uow.add_event(application_id, EventKind.CONTACT, f"Added contact {name}")
            count += 1
    ways_changed(uow, {id_ for ids in ties.values() for id_ in ids})
    return count
