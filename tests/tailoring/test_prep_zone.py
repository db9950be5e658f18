"""Whose time a prep sheet gives: the person's zone where it is known, and none that is guessed."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from apptracker.domain.applications import InterviewFormat
from apptracker.domain.clock import FrozenClock, SystemClock
from apptracker.domain.errors import UserError
from apptracker.services import interviews, preps
from apptracker.store import Database


@dataclass
class Planned:
    """An interview at 3 PM in Chicago, and what a sheet says of its time."""

    db: Database
    interview_id: int

    def rows(self) -> dict[str, str]:
        return {g.label: g.value for g in preps.prepare(self.db, interview_id=self.interview_id).glance}


@pytest.fixture
def planned(db: Database) -> Planned:
    with db.change("Added") as uow:
        number = uow.add_application(employer="Northwind", title="Agent").id
    made = interviews.plan(
        db, number, at="2026-12-01 15:00", zone="America/Chicago", format=InterviewFormat.PHONE
    ).value
    return Planned(db, made.id)


@pytest.fixture
def machine_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system takes its zone from nowhere a test can reach")
    before = os.environ.get("TZ")
    yield monkeypatch
    monkeypatch.undo()
    assert os.environ.get("TZ") == before
    time.tzset()


def test_a_clock_frozen_at_a_bare_offset_is_no_ones_zone(planned: Planned) -> None:
    rows = planned.rows()
    assert "Your time" not in rows
    assert "3:00 PM (America/Chicago, UTC-6)" in rows["When"]


def test_the_setting_wins(planned: Planned) -> None:
    with planned.db.change("Set") as uow:
        uow.put_setting("zone", "Europe/Berlin")
    rows = planned.rows()
    assert rows["Your time"] == "Tuesday, December 1, 2026, 10:00 PM (Europe/Berlin)"
    assert "UTC" not in rows["When"]


def test_a_setting_that_names_no_zone_is_said(planned: Planned) -> None:
    with planned.db.change("Set") as uow:
        uow.put_setting("zone", "Tulsa")
    with pytest.raises(UserError, match="'Tulsa' does not name"):
        planned.rows()


def test_a_named_zone_counts_and_utc_does_not(planned: Planned, clock: FrozenClock) -> None:
    clock.at = datetime(2026, 11, 21, 9, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert "Asia/Tokyo" in planned.rows()["Your time"]
    for utc in (UTC, ZoneInfo("Etc/UTC")):
        clock.at = datetime(2026, 11, 21, 9, 0, tzinfo=utc)
        assert "Your time" not in planned.rows()


@pytest.mark.parametrize(
    ("zone", "yours"), [("UTC", None), ("Europe/London", "9:00 PM (GMT)"), ("America/Chicago", None)]
)
def test_the_machines_zone_counts_unless_it_is_utc(
    planned: Planned, machine_zone: pytest.MonkeyPatch, zone: str, yours: str | None
) -> None:
    machine_zone.setenv("TZ", zone)
    time.tzset()
    planned.db.clock = SystemClock()
    rows = planned.rows()
    assert rows.get("Your time", "").endswith(yours or "")
    assert ("Your time" in rows) == bool(yours)
    assert ("UTC-6" in rows["When"]) == (zone == "UTC")
