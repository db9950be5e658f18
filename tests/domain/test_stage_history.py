"""What a history says of stages: the last move counts by the day it happened, whenever it was written down."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.applications import Event, EventKind
from apptracker.domain.stage_history import applied_day, entered_day, move_words, reworded, standing, why_of
from apptracker.domain.stages import DEFAULT_STAGES, StageKind

KINDS = {number: kind for number, (_, kind) in enumerate(DEFAULT_STAGES, start=1)}
NAMES = {number: name for number, (name, _) in enumerate(DEFAULT_STAGES, start=1)}
SAVED, APPLIED, INTERVIEWING = 1, 2, 4
NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)


def event(id_: int, day: int, stage: int | None, kind: EventKind = EventKind.STAGE, text: str = "") -> Event:
    return Event(id_, 1, kind, date(2026, 11, day), NOW, text, stage)


def test_that_a_saved_job_came_in_counts_before_every_move() -> None:
    created = event(1, 20, SAVED, EventKind.CREATED)
    applied = event(2, 3, APPLIED)
    assert standing([created, applied], KINDS) == applied
    assert applied_day([created, applied], KINDS) == date(2026, 11, 3)
    came_in_later = event(1, 20, INTERVIEWING, EventKind.CREATED)
    assert standing([came_in_later, applied], KINDS) == came_in_later
    assert entered_day([created, applied], APPLIED) == date(2026, 11, 3)
    assert standing([], KINDS) is None
    assert applied_day([created], KINDS) is None


def test_words_of_a_move_with_and_without_a_reason() -> None:
    words = move_words("Applied", "Offer (spoken)", "by phone")
    assert words == "Applied → Offer (spoken) (by phone)"
    assert why_of(words, "Offer (spoken)") == "by phone"
    assert why_of("Applied → Offer (spoken)", "Offer (spoken)") == ""
    assert move_words("", "Applied") == "Moved to Applied"


def test_moves_name_the_stage_that_came_before() -> None:
    events = [
        event(1, 1, SAVED, EventKind.CREATED),
        event(2, 9, INTERVIEWING, text="Saved → Interviewing (Ana)"),
        event(3, 5, APPLIED, text="Saved → Applied"),
    ]
    assert reworded(events, KINDS, NAMES) == {2: "Applied → Interviewing (Ana)"}


_EVENTS = st.lists(
    st.builds(
        event,
        st.integers(1, 99),
        st.integers(1, 21),
        st.one_of(st.none(), st.integers(1, len(KINDS))),
        st.sampled_from([EventKind.STAGE, EventKind.CREATED, EventKind.NOTE]),
    ),
    max_size=8,
    unique_by=lambda each: each.id,
)


@given(_EVENTS)
def test_nothing_that_happened_later_is_passed_over(events: list[Event]) -> None:
    last = standing(events, KINDS)
    told = [each for each in events if each.stage_id is not None]
    assert (last is None) == (not told)
    if last is not None:
        begins = [e for e in told if e.kind is EventKind.CREATED and KINDS[e.stage_id or 0] is StageKind.SAVED]
        later = [e for e in told if (e.on, e.id) > (last.on, last.id) and e not in begins]
        assert later == [] or last in begins
        assert standing(list(reversed(events)), KINDS) == last
    day = applied_day(events, KINDS)
    assert day is None or day in {each.on for each in told}
