"""Coverage and warnings of applications for lists, kept so that nothing is read while a list is looked at.

Reading a posting takes some 50 ms. It is done piece by piece where nobody waits for it (ui/board/figuring.py) and kept
until the posting, what the person said of it, their profile or the program's own knowledge is another.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING

from apptracker.domain.figures import Figure
from apptracker.domain.postings import WarningLevel

if TYPE_CHECKING:
    from apptracker.store import Database

_LEVELS = {WarningLevel.NOTE: 1, WarningLevel.CAUTION: 2, WarningLevel.SERIOUS: 3}
_NAMELESS = "no-employer"  # of no use once the person has filled in who it is


def figures(db: Database, ids: Collection[int]) -> dict[int, Figure]:
    """What is known of these now."""
    return db.read.figures(ids)


def make(db: Database, ids: Collection[int], stop: Callable[[], bool]) -> dict[int, Figure]:
    """Read and match those of these applications whose figure is missing or out of date, and keep what comes of it;
    ``stop`` is asked before each. Gives what was made. Not for the GUI thread."""
    wanted = db.read.figures_wanted(ids, _made_by(db))
    made: dict[int, Figure] = {}
    for id_ in ids:
        if id_ in wanted:
            if stop():
                break
            made[id_] = _figure(db, id_)
    if made:
        db.keep_figures({id_: (wanted[id_], figure) for id_, figure in made.items()})
    return made


def missing(db: Database, before: int | None, limit: int) -> tuple[list[int], int | None]:
    """Of the newest ``limit`` applications older than ``before`` those whose figure is missing or out of date, and
    where to go on, None at the end."""
    wanted, go_on = db.read.figures_wanted_before(before, _made_by(db), limit)
    return list(wanted), go_on


def _figure(db: Database, id_: int) -> Figure:
    from apptracker.services import matching

    found = matching.match(db, id_)
    if found.posting is None:
        return Figure(0, 0, 0)
    named = db.read.application(id_).employer is not None
    warnings = [each for each in found.posting.warnings if not (named and each.id == _NAMELESS)]
    covered, gaps = len(found.coverage.covered), len(found.coverage.gaps)
    return Figure(covered + gaps, covered, max((_LEVELS[each.level] for each in warnings), default=0))


def _made_by(db: Database) -> str:
    """What stands for the profile and for the guide a posting is read by."""
    profile = blake2b(repr(db.read.profile()).encode(), digest_size=6).hexdigest()
    return f"{profile}:{_guide()}"


@cache
def _guide() -> str:
    from apptracker import __version__, paths
    from apptracker.guide.lexicon import FILES

    digest = blake2b(__version__.encode(), digest_size=6)
    for name in FILES:
        digest.update(paths.resource("resources", "guide", name).read_bytes())
    return digest.hexdigest()
