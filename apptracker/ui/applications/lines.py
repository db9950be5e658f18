"""Which line of the table shows what: an application by its place in the order, or the head of a group."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence

from apptracker.store.reading.table import Group


class Lines:
    """``folded``: keys of the groups whose applications do not show. Without groups a line is a place."""

    def __init__(self, count: int, groups: Sequence[Group] = (), folded: Collection[int | None] = ()) -> None:
        self.groups = groups
        self._heads: list[int] = []  # the line of each group's head
        self._starts: list[int] = []
        self._folded: list[bool] = []
        line = 0
        for group in groups:
            self._heads.append(line)
            self._starts.append(group.start)
            self._folded.append(group.key in folded)
            line += 1 + (0 if group.key in folded else group.count)
        self.count = line if groups else count

    def group_at(self, line: int) -> int | None:
        """The number of the group whose head a line is; None for an application's."""
        if not self.groups:
            return None
        number = bisect_right(self._heads, line) - 1
        return number if self._heads[number] == line else None

    def is_folded(self, number: int) -> bool:
        return self._folded[number]

    def head_of(self, number: int) -> int:
        """The line of a group's head."""
        return self._heads[number]

    def place_at(self, line: int) -> int | None:
        """The place of the application that a line shows; None for a head."""
        if not self.groups:
            return line
        number = bisect_right(self._heads, line) - 1
        inside = line - self._heads[number]
        return self._starts[number] + inside - 1 if inside else None

    def line_of(self, place: int) -> int | None:
        """The line that shows the application at a place; None while its group is folded."""
        if not self.groups:
            return place
        number = bisect_right(self._starts, place) - 1
        return None if self._folded[number] else self._heads[number] + 1 + place - self._starts[number]

    def places_between(self, first: int, last: int) -> list[range]:
        """The places of the applications on these lines, both included, as runs."""
        if not self.groups:
            return [range(first, last + 1)]
        found = []
        number = bisect_right(self._heads, first) - 1
        while number < len(self._heads) and self._heads[number] <= last:
            group, head = self.groups[number], self._heads[number]
            if not self._folded[number]:
                start = max(0, first - head - 1)
                stop = min(group.count, last - head)
                if stop > start:
                    found.append(range(group.start + start, group.start + stop))
            number += 1
        return found
