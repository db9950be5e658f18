"""Address cards (vCards) as plain values, and how they compare with the people that are kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from apptracker.domain.doubles import same_employer, same_number, same_person

if TYPE_CHECKING:
    from apptracker.domain.applications import Contact

#: What a card tells of a person, by the names of a contact's fields; the notes are beside.
FIELDS = ("name", "role", "employer", "email", "phone")


@dataclass(frozen=True, slots=True)
class Card:
    """One card: what is not there is ''. Further addresses and numbers stand in the notes."""

    name: str
    role: str = ""
    employer: str = ""
    email: str = ""
    phone: str = ""
    notes: str = ""


class CardState(StrEnum):
    """What a card is to the people that are kept: nobody of them, one of them with more or other values, one of them as
    they are, or a further card of the same person in the same file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Difference:
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A card and what it would do: ``adds`` what is not known yet, ``replaces`` what is known otherwise."""

    card: Card
    state: CardState
    contact_id: int | None = None
    adds: tuple[Difference, ...] = ()
    replaces: tuple[Difference, ...] = ()


def compare(cards: Iterable[Card], contacts: Sequence[Contact]) -> list[Compared]:
    """Each card with the person it is of: the one of its e-mail address, or of its name where nothing speaks against
    it. Careful: of two people who may be meant, none is."""
    known = _Known(contacts)
    seen: dict[tuple[str, str], int] = {}
    compared: list[Compared] = []
    for card in cards:
        contact = known.of(card)
        twice = [key for key in _keys(card) if key in seen]
        if contact is None and twice:
            compared.append(Compared(card, CardState.TWICE))
            continue
        for key in _keys(card):
            seen.setdefault(key, len(compared))
        compared.append(Compared(card, CardState.NEW) if contact is None else _against(card, contact))
    return compared


class _Known:
    """The people that are kept, by what they are found by."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        self._emails: dict[str, list[Contact]] = defaultdict(list)
        self._names: dict[str, list[Contact]] = defaultdict(list)
        for each in contacts:
            if each.email:
                self._emails[each.email.casefold()].append(each)
            self._names[same_person(each.name)].append(each)

    def of(self, card: Card) -> Contact | None:
        found = self._emails.get(card.email.casefold(), []) if card.email else []
        if not found:
            found = [each for each in self._names.get(same_person(card.name), []) if _may_be(card, each)]
        return found[0] if len(found) == 1 else None


def _may_be(card: Card, contact: Contact) -> bool:
    """Whether one of the same name is meant: neither another employer nor, with nothing else to tell by, another
    address says otherwise."""
    if card.employer and contact.employer and same_employer(card.employer) != same_employer(contact.employer):
        return False
    if card.phone and contact.phone and same_number(card.phone) == same_number(contact.phone):
        return True
    same_place = bool(card.employer and contact.employer)
    return same_place or not (card.email and contact.email)


def _keys(card: Card) -> list[tuple[str, str]]:
    keys = [("name", f"{same_person(card.name)}\n{same_employer(card.employer)}\n{card.email.casefold()}")]
    return [*keys, ("email", card.email.casefold())] if card.email else keys


def _against(card: Card, contact: Contact) -> Compared:
    adds: list[Difference] = []
    replaces: list[Difference] = []
    for field in FIELDS:
        before, after = getattr(contact, field) or "", getattr(card, field)
        if not after or _alike(field, before, after):
            continue
        (replaces if before else adds).append(Difference(field, before, after))
    if card.notes and card.notes not in (contact.notes or ""):
        joined = "\n".join(filter(None, (contact.notes, card.notes)))
        adds.append(Difference("notes", contact.notes or "", joined))
    state = CardState.CHANGED if adds or replaces else CardState.SAME
    return Compared(card, state, contact.id, tuple(adds), tuple(replaces))


def _alike(field: str, before: str, after: str) -> bool:
    """Whether two values differ in nothing but the way they are written."""
    if field == "phone" and same_number(before):
        return same_number(before) == same_number(after)
    if field == "employer":
        return bool(before) and same_employer(before) == same_employer(after)
    return before.casefold() == after.casefold()
