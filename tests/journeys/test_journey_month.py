"""A month of a search, told through the command line: what waits each morning, what is told when, and what never."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support import Cli

HERE = ZoneInfo("America/Chicago")
Step = Callable[[Cli], Any]


def do(*arguments: object) -> Step:
    return lambda cli: cli(*arguments).ok()


#: By day of November 2026 and hour. Harbor talks and offers, Lakes stays silent.
LIFE: dict[tuple[int, int], tuple[Step, ...]] = {
    (2, 10): (
        do("settings", "work.holidays", "US"),
        do("add", "--employer", "Harbor Mutual", "--title", "Service Agent"),
        do("add", "--employer", "Great Lakes", "--title", "Call Agent"),
        do("add", "--employer", "Oak Health", "--title", "Patient Agent", "--deadline", "2026-11-20"),
        do("sent", 1),
        do("sent", 2),
    ),
    (6, 10): (
        do("note", 1, "They ask for a talk", "--reply"),
        do("interview", "add", 1, "--at", "2026-11-12 14:00", "--zone", "America/Chicago", "--format", "phone"),
    ),
    (9, 11): (lambda cli: cli("remind", "done", *_ids(cli, "Great Lakes")).ok(),),
    (12, 16): (do("interview", "done", 1, "--outcome", "They decide next week"),),
    (17, 10): (do("sent", 3),),
    (20, 11): (do("stage", 1, "Offer"),),
    (25, 11): (do("stage", 1, "Accepted"),),
}


@pytest.fixture
def month(cli: Cli) -> tuple[Cli, dict[int, list[str]], list[tuple[datetime, str]]]:
    """What was due each morning at nine, by day (December goes on at 31), and everything told, with its moment."""
    mornings: dict[int, list[str]] = {}
    told: list[tuple[datetime, str]] = []
    start = datetime(2026, 11, 1, tzinfo=HERE)
    for hour in range(24 * 33):
        now = start + timedelta(hours=hour)
        cli.now = now.isoformat()
        day = (now.date() - start.date()).days + 1
        for step in LIFE.get((day, now.hour), ()):
            step(cli)
        if day >= 2 and now.hour % 3 == 0:  # three in the night as well
            told += [(now, notice["title"]) for notice in cli.json("remind", "notify")["shown"]]
        if now.hour == 9:
            mornings[day] = [row["text"] for row in cli.json("remind", "list", "--due")]
    return cli, mornings, told


def _ids(cli: Cli, words: str) -> list[int]:
    return [row["id"] for row in cli.json("remind", "list", "--due") if words in row["text"]]


def test_each_morning_says_what_a_coach_would(
    month: tuple[Cli, dict[int, list[str]], list[tuple[datetime, str]]],
) -> None:
    cli, mornings, told = month

    def has(day: int, *words: str) -> bool:
        return any(all(word in text for word in words) for text in mornings[day])

    assert not any(mornings[day] for day in (2, 3, 4, 5, 6, 7, 8))  # nothing to ask yet
    assert has(9, "Great Lakes", "reached")
    assert not has(9, "Harbor Mutual", "reached")  # they have answered
    assert has(9, "Prepare", "Harbor Mutual")  # two working days ahead: the 11th is Veterans Day
    assert has(11, "last-minute list")
    assert not any(has(day, "Prepare") or has(day, "last-minute") for day in range(13, 32))  # it is over
    assert has(13, "Thank Harbor Mutual")
    assert has(17, "Oak Health", "closing date")
    assert not has(18, "Oak Health", "closing date")  # sent
    assert has(19, "what happens next")
    assert has(23, "offer", "Harbor Mutual")
    assert not has(26, "offer")  # accepted
    assert set(mornings[26]) <= set(mornings[25])  # Thanksgiving: nothing new
    assert [row["employer"] for row in cli.json("list", "--quiet")] == ["Great Lakes"]

    assert all(8 <= at.hour < 21 for at, _ in told)
    assert any(title.startswith("Today at 2:00 PM") and at.day == 12 for at, title in told)
    titles = [title for _, title in told if "things to do" not in title]
    assert len(titles) == len(set(titles))  # each once
