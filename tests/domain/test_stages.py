"""Stages are meant by name or kind; kinds are fixed."""

from __future__ import annotations

import pytest

from apptracker.domain.stages import DEFAULT_STAGES, ENDINGS, Stage, StageKind, find_stage

STAGES = [Stage(number, name, kind, number) for number, (name, kind) in enumerate(DEFAULT_STAGES, start=1)]


def test_every_kind_has_one_stage_to_begin_with() -> None:
    assert [stage.kind for stage in STAGES] == list(StageKind)


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_names_and_kinds_are_found_in_any_case(stage: Stage) -> None:
    for wanted in (stage.name, stage.kind.value, stage.name.upper(), stage.kind.value.title(), f"  {stage.name} "):
        assert find_stage(STAGES, wanted) is stage


def test_a_name_wins_over_a_kind() -> None:
    renamed = [Stage(1, "Applied", StageKind.SAVED, 1), Stage(2, "Sent off", StageKind.APPLIED, 2)]
    found = find_stage(renamed, "applied")
    assert found is not None
    assert found.id == 1
    assert find_stage(renamed, "sent OFF") is renamed[1]


@pytest.mark.parametrize("wanted", ["", " ", "appl", "applied now", "no response yet"])
def test_nothing_else_is_found(wanted: str) -> None:
    assert find_stage(STAGES, wanted) is None


def test_endings() -> None:
    assert {kind for kind in StageKind if kind.is_ending} == ENDINGS
    assert not {StageKind.SAVED, StageKind.APPLIED, StageKind.OFFER} & ENDINGS
