"""Coverage and warnings on the cards: read while nothing is done, shown when they are there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from board_helpers import Seen
from support import POSTING, resume_bytes
from ui_helpers import Desk

from apptracker.services import capture, figures, matching, profiles
from apptracker.store import Database
from apptracker.ui.board import figuring


@pytest.fixture
def seen(open_desk: Callable[..., Desk], db: Database, monkeypatch: pytest.MonkeyPatch) -> Seen:
    monkeypatch.setattr(figuring, "STILL", 10)
    profiles.import_resume(db, resume_bytes(), "me.json")
    capture.capture(db, [capture.Source("posting.txt", POSTING.encode())])
    return Seen(open_desk("board"))


def coverage(seen: Seen) -> str:
    face = seen.view("Saved").column.face(0)
    assert face is not None
    return face.coverage


def test_what_is_seen_is_read_by_itself_and_kept(seen: Seen) -> None:
    seen.desk.qtbot.waitUntil(lambda: coverage(seen) != "")
    known = figures.figures(seen.desk.db, [1])[1]
    assert coverage(seen) == f"{known.covered} of {known.asked}"
    face = seen.view("Saved").column.face(0)
    assert face is not None
    assert f"Your profile meets {known.covered} of the {known.asked} things the posting asks for" in face.spoken


def test_a_figure_follows_what_the_person_says_of_the_posting(seen: Seen) -> None:
    seen.desk.qtbot.waitUntil(lambda: coverage(seen) != "")
    before = figures.figures(seen.desk.db, [1])[1]
    matching.say_not_asked(seen.desk.db, 1, matching.match(seen.desk.db, 1).coverage.gaps[0])
    seen.desk.context.ops.follow()
    seen.desk.qtbot.waitUntil(lambda: coverage(seen) == f"{before.covered} of {before.asked - 1}")


def test_nothing_is_read_while_the_page_does_not_show(
    open_desk: Callable[..., Desk], db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    capture.capture(db, [capture.Source("posting.txt", POSTING.encode())])
    desk = open_desk("board")
    desk.context.go.show_page("settings")
    monkeypatch.setattr(figuring, "STILL", 10)
    desk.qtbot.wait(1000)
    assert figures.figures(db, [1]) == {}
    desk.context.go.show_page("board")
    desk.qtbot.waitUntil(lambda: figures.figures(db, [1]) != {})
