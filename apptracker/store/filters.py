"""What a list of applications shows, as a plain value."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from apptracker.domain.selection import Selection
    from apptracker.domain.stages import StageKind

#: What ``sort`` takes; a leading ``-`` turns the order round. Empty values come last either way.
SORT_KEYS = (
    "id",
    "employer",
    "title",
    "stage",
    "location",
    "source",
    "applied_on",
    "deadline",
    "pay",
    "created_at",
    "updated_at",
)


class ApplicationFilter(NamedTuple):
    """All conditions must hold; within ``stage_ids``, ``stage_kinds`` and ``ids`` any may. ``archived`` is False for
    live ones, True for archived ones, None for both. ``query`` is searched for in full text, every word of it.
    ``selection`` narrows further by what it says but text and archive. Applications in the bin never show."""

    stage_ids: tuple[int, ...] = ()
    stage_kinds: tuple[StageKind, ...] = ()
    query: str | None = None
    tag: str | None = None
    archived: bool | None = False
    ids: tuple[int, ...] = ()
    sort: str = "id"
    limit: int | None = None
    offset: int = 0
    selection: Selection | None = None
