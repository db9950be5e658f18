"""Which of the guide's roles the person aims at: those that the roles they look for, in their own words, mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.guide.entries import Role
from apptracker.guide.library import all_of
from apptracker.guide.roles import guess_role
from apptracker.services import welcome

if TYPE_CHECKING:
    from apptracker.domain.changes import Result
    from apptracker.store import Database


def own_roles(db: Database) -> tuple[Role, ...]:
    """The guide's role for each that the person looks for, in their order; one without such is left out."""
    meant = (guess_role(words) for words in welcome.roles(db))
    return tuple({role.id: role for role in meant if role is not None}.values())


def aimed(db: Database) -> frozenset[str]:
    """The ids of the roles that the person aims at."""
    return frozenset(role.id for role in own_roles(db))


def aim_at(db: Database, role_id: str) -> Result[tuple[str, ...]]:
    """Aim at a role before the others; what the person looks for now is the value."""
    return welcome.aim_at(db, (all_of(Role)[role_id].name, *welcome.roles(db)))


def give_up(db: Database, role_id: str) -> Result[tuple[str, ...]]:
    """Aim at a role no more, whatever it was called; what the person looks for now is the value."""
    return welcome.aim_at(db, [words for words in welcome.roles(db) if _meant(words) != role_id])


def _meant(words: str) -> str:
    role = guess_role(words)
    return role.id if role is not None else ""
