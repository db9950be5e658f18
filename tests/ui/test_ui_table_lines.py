"""Lines of a grouped table lead to places and back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from apptracker.store.reading.table import Group
from apptracker.ui.applications.lines import Lines

COUNTS = st.lists(st.integers(1, 5), max_size=7)


@given(COUNTS, st.sets(st.integers(0, 6)))
def test_lines_and_places_lead_to_each_other(counts: list[int], folded: set[int]) -> None:
    groups = [Group(key, f"Group {key}", count, sum(counts[:key])) for key, count in enumerate(counts)]
    wanted: list[int | None] = []  # the place each line shows
    for group in groups:
        wanted += [None, *([] if group.key in folded else range(group.start, group.start + group.count))]
    lines = Lines(sum(counts), groups, folded)
    assert lines.count == len(wanted)
    assert [lines.place_at(line) for line in range(lines.count)] == wanted
    assert [lines.group_at(line) is None for line in range(lines.count)] == [place is not None for place in wanted]
    for place in range(sum(counts)):
        assert lines.line_of(place) == (wanted.index(place) if place in wanted else None)
    for first in range(lines.count):
        for last in range(first, lines.count):
            between = [place for run in lines.places_between(first, last) for place in run]
            assert between == [place for place in wanted[first : last + 1] if place is not None]
