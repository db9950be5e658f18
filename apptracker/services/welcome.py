"""The first run: whether it is wanted, which roles the person aims at, and that it is over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.text import clean_line

if TYPE_CHECKING:
    from apptracker.store import Database

WELCOMED = "welcomed"
ROLES = "target_roles"


def aim_at(db: Database, roles: Sequence[str]) -> Result[tuple[str, ...]]:
    """Remember the roles the person looks for, in their order, in place of those before; none forgets them.

    :raises UserError: ``text.too_long``.
    """
    cleaned = dict.fromkeys(line for role in roles if (line := clean_line(role, "role")))
    wanted = tuple({role.casefold(): role for role in reversed(cleaned)}.values())[::-1]  # alike but for case: once
    with db.change(f"Looking for: {', '.join(wanted)}" if wanted else "Looking for no role in particular") as uow:
        if wanted:
            uow.put_setting(ROLES, list(wanted))
        else:
            uow.remove_setting(ROLES)
    return Result(wanted, uow.changes)


def roles(db: Database) -> tuple[str, ...]:
    """The roles the person looks for."""
    stored = db.read.setting(ROLES)
    return tuple(str(role) for role in stored) if isinstance(stored, list) else ()


def finish(db: Database) -> Result[None]:
    """The welcome is over, whether it was answered or skipped; it does not come back."""
    with db.change("Finished the welcome") as uow:
        uow.put_setting(WELCOMED, True)
    return Result(None, uow.changes)
