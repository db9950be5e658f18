"""The suggested next step, from what the data says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.next_step import Facts, Step, next_steps
from apptracker.services import goals

if TYPE_CHECKING:
    from apptracker.store import Database


def suggested(db: Database) -> tuple[Step, ...]:
    """What makes sense to do next, most useful first."""
    return next_steps(facts(db))


def facts(db: Database) -> Facts:
    """What the data says now."""
    return db.read.step_facts(db.clock.now(), goal=goals.weekly(db.read))
