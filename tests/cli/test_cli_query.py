"""``list --query`` takes operators."""

from __future__ import annotations

import pytest
from support import Cli


@pytest.fixture
def filled(fresh_cli: Cli) -> Cli:
    fresh_cli("add", "--employer", "Telenova", "--title", "Chat Agent", "--source", "LinkedIn").ok()
    fresh_cli("add", "--employer", "Cedar Telecom", "--title", "Night Agent", "--applied-on", "2026-11-02").ok()
    fresh_cli("tag", 1, "evenings").ok()
    return fresh_cli


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("agent stage:applied", [2]),
        ('employer:"cedar telecom"', [2]),
        ("-tag:evenings", [2]),
        ("tag:evenings", [1]),
        ("applied:november", [2]),
        ("before:2026-11-03", [2]),
        ("agent -night", [1]),
        ("is:overdue", []),
        ("note: agent", []),
        ("", [1, 2]),
        ("…", []),
    ],
)
def test_operators(filled: Cli, query: str, ids: list[int]) -> None:
    assert [each["id"] for each in filled.json("list", "--query", query)] == ids


def test_what_it_cannot_understand_is_told(filled: Cli) -> None:
    told = "'stage:zzz' names nothing here; there are: Saved, Applied"
    filled("list", "--query", "agent stage:zzz").refused(told)
