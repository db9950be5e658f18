"""What is still missing in the stored profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.clock import today

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.tailoring.completeness import Missing


def missing(db: Database) -> tuple[Missing, ...]:
    """What to add so that letters get better, what helps most first."""
    from apptracker.guide.lexicon import lexicon
    from apptracker.tailoring.completeness import completeness

    return completeness(db.read.profile(), lexicon(), today(db.clock))
