"""The list an application was opened from, for going to the next and the one before. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Sequence


class Among:
    """``listed`` gives the applications in the order the list shows them at that moment. Where the one that shows has
    left the list, because it was moved on or filed away, its place counts: next is the one that stands there now."""

    def __init__(self, listed: Callable[[], Sequence[int]]) -> None:
        self._listed = listed
        self._at = 0
        self._among = 0  # the application that ``_at`` is the place of

    def __contains__(self, application_id: int) -> bool:
        return self._find(self._listed(), application_id) is not None

    def place(self, application_id: int) -> tuple[int, int] | None:
        """Its place, counted from 1, and how many there are; None where it is not in the list."""
        ids = self._listed()
        at = self._find(ids, application_id)
        return None if at is None else (at + 1, len(ids))

    def beside(self, application_id: int, by: int) -> int | None:
        """The one after it (``by`` 1) or before it (-1); None at the end of the list."""
        ids = self._listed()
        at = self._find(ids, application_id)
        if at is None:
            if application_id != self._among:
                return None
            at = self._at if by < 0 else self._at - 1
        there = at + by
        return ids[there] if 0 <= there < len(ids) else None

    def _find(self, ids: Sequence[int], application_id: int) -> int | None:
        """Its place from 0, looked for first where it, or what stood beside it, was."""
        for at in (self._at, self._at + 1, self._at - 1):
            if 0 <= at < len(ids) and ids[at] == application_id:
                break
        else:
            try:
                at = ids.index(application_id)
            except ValueError:
                return None
        self._at, self._among = at, application_id
        return at
