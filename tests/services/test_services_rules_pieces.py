"""Rules look only at what can matter; what they find is the same as if they had looked at everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest
from services_helpers import add

from apptracker.domain.applications import EventKind, InterviewFormat
from apptracker.domain.occasions import words_for_reader
from apptracker.domain.rules import FollowUpRule
from apptracker.domain.stages import StageKind
from apptracker.services import followups, people, rules
from apptracker.store import Database
from apptracker.store.reading.reader import Reader

MANY = 60


def lived(db: Database) -> list[int]:
    """Applications with all that happens to one in four months, at random."""
    random, today = Random(7), db.clock.now()
    stages = db.read.stages()
    ids = [add(db, employer=f"Employer {number}").id for number in range(MANY)]
    with db.change("Lived") as uow:
        for id_ in ids:
            day = today.date() - timedelta(days=random.randrange(5, 120))
            values: dict[str, Any] = {"applied_on": day} if random.random() < 0.3 else {}
            if random.random() < 0.4:
                values["deadline"] = day + timedelta(days=random.randrange(-5, 140))
            while day < today.date():
                kind = random.choice(
                    [EventKind.STAGE, EventKind.NOTE, EventKind.SENT, EventKind.REPLY, EventKind.LETTER]
                )
                stage = random.choice(stages) if kind is EventKind.STAGE else None
                text = words_for_reader("Ana") if kind is EventKind.LETTER else "x"
                uow.add_event(id_, kind, text, on=day, stage_id=stage.id if stage else None)
                if stage:
                    uow.set_stage(id_, stage.id)
                if random.random() < 0.2:
                    meet(uow, id_, datetime.combine(day + timedelta(days=random.randrange(30)), today.time()))
                day += timedelta(days=random.randrange(1, 40))
            uow.update_application(id_, **values)
    for id_ in ids[::3]:
        people.add_contact(db, id_, name="Ana", phone="555 0100")
    return ids


def meet(uow: Any, application_id: int, at: datetime) -> None:
    zone = uow.clock.now().tzinfo
    uow.add_interview(
        application_id,
        at=at.replace(tzinfo=zone),
        wall_time=at.replace(tzinfo=None),
        zone="America/Chicago",
        format=InterviewFormat.VIDEO,
        minutes=45,
        round=1,
    )


def tried_all_ways(rule: FollowUpRule) -> list[FollowUpRule]:
    more = replace(rule, every=4, times=3) if rule.before < 0 else replace(rule, before=12)
    return [rule, more]


@pytest.fixture
def filled(db: Database) -> list[int]:
    for rule in rules.all_rules(db.read):
        if rule.enabled:
            rules.switch(db, rule.id, False)
    return lived(db)


def test_what_a_rule_would_have_done_is_the_same_as_by_everything_that_happened(
    db: Database, filled: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(followups, "PIECE", 7)
    until = db.clock.now().date()
    tried = [each for rule in rules.all_rules(db.read) for each in tried_all_ways(rule)]
    found = [rules.would_have(db, rule, until - timedelta(days=30), until) for rule in tried]
    monkeypatch.setattr(Reader, "occasions", lambda *_, **__: filled)
    histories = Reader.histories
    monkeypatch.setattr(Reader, "histories", lambda read, ids, **_: histories(read, ids))
    assert found == [rules.would_have(db, rule, until - timedelta(days=30), until) for rule in tried]
    assert sum(map(bool, found)) >= len(tried) / 2


def test_what_a_rule_switched_on_asks_for_is_the_same_as_by_every_application(
    db: Database, filled: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    for rule in rules.all_rules(db.read):
        made = [switched_on(db, rule)]
        with monkeypatch.context() as patch:
            kinds = {rule.stage} if rule.stage else set(StageKind)
            all_of_them = [id_ for id_ in filled if db.read.application(id_).stage_kind in kinds]
            patch.setattr(Reader, "standing_since", lambda *_, ids=all_of_them: ids)
            made.append(switched_on(db, rule))
        assert made[0] == made[1]
        asked += len(made[0])
    assert asked > MANY / 4


def switched_on(db: Database, rule: FollowUpRule) -> list[tuple[object, ...]]:
    """What it asks for; afterwards it is off again."""
    rules.switch(db, rule.id, True)
    found = [(r.application_id, r.interview_id, r.due, r.text, r.channel) for r in db.read.reminders_of_rule(rule.id)]
    rules.switch(db, rule.id, False)
    assert not db.read.reminders_of_rule(rule.id)
    return sorted(found, key=str)
