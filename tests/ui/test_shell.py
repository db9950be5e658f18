"""The shell: pages, actions, toasts with undo."""

from __future__ import annotations

from ui_helpers import Desk

from apptracker.services import applications


def test_the_window_opens_on_today(desk: Desk) -> None:
    assert desk.window.header.title.text() == "Today"


def test_undo_is_offered_and_works(desk: Desk) -> None:
    desk.context.ops.change(
        lambda db: applications.add(db, employer="Harbor Mutual", title="Agent"), owner=desk.window, toast="Added"
    )
    assert desk.toast == "Added"
    desk.click("Undo")
    assert len(desk.db.read.applications()) == 0
    assert desk.toast == "Took back: Added Agent at Harbor Mutual"
    desk.run("redo")
    assert len(desk.db.read.applications()) == 1
