from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from apptracker.store.thinning import Limits, to_let_go

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
ROOMY = Limits(total_bytes=10**15)


@dataclass(frozen=True)
class Made:
    created_at: datetime
    size: int = 1


ages = st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=900))
lists = st.lists(
    st.builds(lambda age, size: Made(NOW - age, size), ages, st.integers(0, 1000)), max_size=60, unique=True
)
limits = st.builds(
    Limits,
    recent=st.integers(0, 6),
    days=st.integers(0, 10),
    weeks=st.integers(0, 6),
    months=st.integers(0, 14),
    total_bytes=st.integers(0, 20_000),
)


def kept(backups: list[Made], given_limits: Limits) -> list[Made]:
    gone = set(to_let_go(backups, NOW, given_limits))
    assert gone <= set(backups)
    return [backup for backup in backups if backup not in gone]


@given(lists, limits)
def test_the_latest_always_stays(backups: list[Made], given_limits: Limits) -> None:
    if backups:
        assert max(backups, key=lambda b: b.created_at).created_at in {
            b.created_at for b in kept(backups, given_limits)
        }


@given(lists, limits)
def test_the_cap_holds_but_for_the_latest(backups: list[Made], given_limits: Limits) -> None:
    left = kept(backups, given_limits)
    assert len(left) <= 1 or sum(backup.size for backup in left) <= given_limits.total_bytes


@given(lists, limits)
def test_thinning_again_changes_nothing(backups: list[Made], given_limits: Limits) -> None:
    left = kept(backups, given_limits)
    assert kept(left, given_limits) == left


@given(lists, limits)
def test_no_more_stay_than_the_limits_name(backups: list[Made], given_limits: Limits) -> None:
    bound = max(given_limits.recent, 1) + (given_limits.days + 1) + (given_limits.weeks + 1) + (given_limits.months + 2)
    assert len(kept(backups, given_limits)) <= bound


@given(lists)
def test_with_room_every_recent_day_week_and_month_keeps_one(backups: list[Made]) -> None:
    left = kept(backups, ROOMY)
    for reach, period in (
        (timedelta(days=7), lambda at: at.date()),
        (timedelta(weeks=5), lambda at: at.isocalendar()[:2]),
        (timedelta(days=365), lambda at: (at.year, at.month)),
    ):
        wanted = {period(b.created_at) for b in backups if NOW - b.created_at <= reach}
        assert wanted <= {period(b.created_at) for b in left}


@given(lists, limits, st.integers(0, 20_000))
def test_more_room_never_keeps_less(backups: list[Made], given_limits: Limits, more: int) -> None:
    roomier = Limits(
        given_limits.recent,
        given_limits.days,
        given_limits.weeks,
        given_limits.months,
        given_limits.total_bytes + more,
    )
    assert set(kept(backups, given_limits)) <= set(kept(backups, roomier))


def test_a_year_of_daily_backups() -> None:
    backups = [Made(NOW - timedelta(days=day)) for day in range(400)]
    left = kept(backups, ROOMY)
    assert len(left) == 8 + 4 + 12  # days, weeks before them, months before those
    assert [(NOW - b.created_at).days for b in left[:8]] == list(range(8))
    assert to_let_go([], NOW, ROOMY) == []
