"""Keys of the person's own: pressed in place of the usual ones, taken from others, refused, put back, remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QKeySequence
from ui_helpers import Desk

from apptracker.ui import keys
from apptracker.ui.actions import BY_ID, SPECS, key_words
from apptracker.ui.shortcuts import KeysDialog, ShortcutsDialog
from apptracker.ui.state import WindowState


@pytest.fixture(autouse=True)
def _usual_keys() -> Iterator[None]:
    yield
    keys._chosen.clear()


def opened(desk: Desk) -> ShortcutsDialog:
    desk.keys("F1")
    shown = desk.find(ShortcutsDialog)
    desk.click(shown.change)
    return shown


def ask(desk: Desk, shown: ShortcutsDialog, action_id: str) -> KeysDialog:
    row = next(row for row in shown._rows if row.spec.id == action_id)
    assert row._edit is not None
    desk.click(row._edit)
    return desk.find(KeysDialog)


def test_new_keys_act_at_once_the_old_ones_do_not_and_it_is_remembered(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    shown = opened(desk)
    asking = ask(desk, shown, "page.history")
    assert "Ctrl+8" in " ".join(desk.texts(asking))
    asking.field.setKeySequence(QKeySequence("Ctrl+Alt+H"))
    desk.click(asking.save)
    assert shown._told.text() == "History and bin is now Ctrl+Alt+H"
    desk.click("Close", shown)
    desk.window.activateWindow()
    desk.keys("Ctrl+8", desk.window)
    assert desk.window.pages.currentWidget() is desk.window.pages["settings"]
    desk.keys("Ctrl+Alt+H", desk.window)
    assert desk.window.pages.currentWidget() is desk.window.pages["history"]
    assert "Ctrl+Alt+H" in desk.context.actions["page.history"].toolTip()
    keys._chosen.clear()
    keys.recall(WindowState(desk.context.state._path), SPECS)
    assert BY_ID["page.history"].keys == ("Ctrl+Alt+H",)


def test_keys_of_another_action_are_taken_from_it_and_undo_gives_them_back(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    shown = opened(desk)
    asking = ask(desk, shown, "page.guide")
    asking.field.setKeySequence(QKeySequence("Ctrl+B"))
    assert asking.told.text() == "“Fold the sidebar” has these keys now, and gives them up when you save."
    desk.click(asking.save)
    assert BY_ID["sidebar"].keys == ()
    assert desk.context.actions["sidebar"].shortcut().isEmpty()
    assert key_words(BY_ID["page.guide"]) == "Ctrl+B"
    desk.click(shown._undo)
    assert BY_ID["sidebar"].keys == ("Ctrl+B",)
    assert BY_ID["page.guide"].keys == ("Ctrl+7",)
    assert desk.context.actions["sidebar"].shortcut() == QKeySequence("Ctrl+B")
    shown.close()


@pytest.mark.parametrize(
    ("action_id", "pressed", "why"),
    [
        ("undo", "Return", "is needed in fields and lists. Add Ctrl or Alt."),
        ("undo", "K", "A letter alone would act while you type. Add Ctrl or Alt."),
        ("undo", "Ctrl+C", "is needed for editing text."),
        ("undo", "F2", "is needed for “Edit the sentence”."),
        ("undo", "Ctrl+K, Ctrl+U", "Press one key, together with Ctrl, Alt or Shift if you like."),
    ],
)
def test_keys_that_would_be_in_the_way_are_refused(action_id: str, pressed: str, why: str) -> None:
    verdict = keys.judge(BY_ID[action_id], QKeySequence(pressed), SPECS)
    assert verdict.why_not.endswith(why)


def test_letters_may_act_on_lists_that_have_letters_and_pages_may_share_keys() -> None:
    assert keys.judge(BY_ID["reminder.done"], QKeySequence("F"), SPECS) == keys.Verdict()
    assert keys.judge(BY_ID["letter.save"], QKeySequence("Ctrl+T"), SPECS) == keys.Verdict()  # the profile's
    assert keys.judge(BY_ID["undo"], QKeySequence("Ctrl+T"), SPECS).taken_from is BY_ID["story.add"]


def test_an_action_can_be_without_keys_and_all_come_back_as_they_were(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    shown = opened(desk)
    desk.click(ask(desk, shown, "quit").none)
    assert shown._told.text() == "Quit has no keys now"
    desk.click(shown.reset)
    assert BY_ID["quit"].keys == ("Ctrl+Q",)
    assert not shown.reset.isEnabled()
    asking = ask(desk, shown, "quit")
    assert not asking.usual.isEnabled()
    asking.reject()
    shown.close()


def test_what_cannot_be_read_on_this_machine_is_as_it_came(tmp_path: object, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings")
    state = desk.context.state
    state.put("keys.undo", ["Ctrl+U", "", "not a key at all, no"])
    state.put("keys.letter.up", ["F9"])  # of a list itself: cannot be chosen
    keys.recall(state, SPECS)
    assert BY_ID["undo"].keys == ("Ctrl+U",)
    assert BY_ID["letter.up"].keys == ("Alt+Up",)
