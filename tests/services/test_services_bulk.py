"""Tags and reminders for many applications at once."""

from __future__ import annotations

import pytest
from services_helpers import add
from support import unchanged

from apptracker.domain.applications import Channel
from apptracker.domain.errors import UserError
from apptracker.services import bulk, reminders
from apptracker.store import Database


@pytest.fixture
def three(db: Database) -> Database:
    for _ in range(3):
        add(db)
    return db


def test_tags_come_and_go_in_one_change_each(three: Database) -> None:
    with unchanged(three.folder.root):
        steps: list[tuple[int, int]] = []
        assert bulk.tag(three, [1, 2, 1], [" night ", "bank"], step=lambda *s: steps.append(s)).value == 2
        assert steps == [(1, 2), (2, 2)]
        assert three.read.application(2).tags == ("night", "bank")
        bulk.untag(three, [1, 2, 3], ["Night"])
        assert [three.read.application(id_).tags for id_ in (1, 2, 3)] == [("bank",), ("bank",), ()]
        assert three.undo().words == "Took Night off 3 applications"
        assert three.undo().words == "Tagged 2 applications: night, bank"


def test_one_reminder_for_each(three: Database) -> None:
    with unchanged(three.folder.root):
        assert bulk.remind(three, [1, 3], "Call them", "2026-12-01 10:00", channel=Channel.PHONE).value == 2
        found = [r for r in reminders.waiting(three) if r.text == "Call them"]
        assert [(r.application_id, r.channel, r.all_day) for r in found] == [
            (1, Channel.PHONE, False),
            (3, Channel.PHONE, False),
        ]
        three.undo()


def test_what_is_wrong_changes_nothing(three: Database) -> None:
    with unchanged(three.folder.root):
        for wrong in (
            lambda: bulk.tag(three, [1], [" "]),
            lambda: bulk.remind(three, [1], " ", "tomorrow"),
            lambda: bulk.remind(three, [1], "Call", "one day"),
            lambda: bulk.remind(three, [1, 99], "Call", "tomorrow"),
            lambda: bulk.tag(three, [1, 99], ["night"]),
        ):
            with pytest.raises(UserError):
                wrong()
