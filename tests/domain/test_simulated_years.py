"""Five years of a life with its computer, in several zones: nothing is missed, doubled, told at night or over a limit.

``python tests/benchmarks/simulated_years.py`` prints the figures.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from notice_simulation import FIVE_YEARS, LIVES, Figures, Life, ListLedger

from apptracker.domain import scheduling
from apptracker.domain.scheduling import Round


def lived(number: int, days: int = FIVE_YEARS) -> Figures:
    begins, zones = LIVES[number]
    return Life(number, begins, zones).live(days)


@pytest.mark.parametrize("number", range(len(LIVES)), ids=[zones[0] for _, zones in LIVES])
def test_five_years(number: int) -> None:
    figures = lived(number)
    assert figures.clean, figures.faults[:5]
    assert figures.shown > 300
    assert figures.judged > 100
    assert min(figures.grouped, figures.killed, figures.slept, figures.jumped) > 5


class Forgetful(ListLedger):
    """Writes down only half of what it tells."""

    def claim(self, life: Life, now: datetime) -> Round:
        found = super().claim(life, now)
        for key in [key for key in self.rows if key.partition("@")[0].endswith(("1", "3", "5"))]:
            del self.rows[key]
        return found


def test_the_simulation_sees_what_is_told_twice() -> None:
    ledger = Forgetful()
    figures = Life(1, datetime(2026, 1, 1, tzinfo=UTC), ("UTC",), (ledger, ledger), ledger.told).live(60)
    assert figures.doubled


@pytest.mark.parametrize(
    ("broken", "seen"),
    [("_covers", "in_quiet"), ("limit", "over_limit"), ("is_due", "missed")],
)
def test_the_simulation_sees_what_a_broken_scheduler_does(
    monkeypatch: pytest.MonkeyPatch, broken: str, seen: str
) -> None:
    if broken == "_covers":
        monkeypatch.setattr(scheduling.NoticePolicy, "_covers", lambda *_: False)
    elif broken == "limit":
        monkeypatch.setattr(ListLedger, "shown_today", lambda _self, _day: 0)
    else:
        monkeypatch.setattr(scheduling._Thing, "is_overdue", lambda *_: False)
        plain = scheduling._Thing.is_due
        monkeypatch.setattr(
            scheduling._ReminderToTell, "is_due", lambda self, now: self.day == now.date() and plain(self, now)
        )
    figures = lived(0, 500)
    assert getattr(figures, seen) > 0


def test_the_day_that_a_zone_left_out_is_lived_through() -> None:
    begins, zones = next((begins, zones) for begins, zones in LIVES if zones[0] == "Pacific/Apia")
    assert begins.date() < date(2011, 12, 30)
    assert Life(5, begins, zones[:1]).live(500).clean
