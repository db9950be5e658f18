"""One achievement told twice is known as one."""

from __future__ import annotations

import pytest

from apptracker.tailoring.letter.achievements import same_achievement


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Late parcels fell by 22% within a month", "Cut late parcels by 22% with a new route sheet"),
        ("We raised $4,300 for the shelter", "Ran the shelter raffle, raising $4.3K in one night"),
        ("All 210 emails were answered", "Answered 210 e-mails (holiday emails) in two days"),
        ("The queue went from 40 minutes to 9 minutes", "Brought queue time down to 9 minutes"),
        ("Las quejas bajaron un 15% en un mes", "Reduje las quejas un 15 %"),
    ],
)
def test_the_same_figure_of_the_same_thing_is_one_achievement(one: str, other: str) -> None:
    assert same_achievement(one, other)
    assert same_achievement(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Late parcels fell by 22%", "Cut overtime by 22%"),
        ("Late parcels fell by 22%", "Late parcels fell by 12%"),
        ("Trained 2 drivers", "Hired 2 drivers"),
        ("Joined the depot in 2021", "Moved the depot in 2021"),
        ("Trained 22 drivers", "Trained drivers, cutting fuel by 22%"),
        ("", ""),
    ],
)
def test_what_only_looks_alike_is_not(one: str, other: str) -> None:
    assert not same_achievement(one, other)
