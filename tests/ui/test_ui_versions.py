"""What changed since a posting was last captured: told as it is captured, shown line by line, older ones in full."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.modeltest import ModelTester
from support import POSTING
from test_ui_accessibility import complaints
from ui_helpers import Desk, Held, open_captured

from apptracker.services import applications, capture, packets
from apptracker.ui.application.posting import PostingSection
from apptracker.ui.application.version_rows import RowKind
from apptracker.ui.application.versions import Versions

NEWER = (
    POSTING.replace("$17.00-$18.50", "$19.00-$20.00").replace("- Patience and empathy with upset callers\n", "")
    + "\nFluent French is required.\nYou must have a forklift license.\n"
)


def newer(desk: Desk, text: str = NEWER, days: int = 3) -> None:
    """Captured again some days later, elsewhere."""
    desk.clock.advance(timedelta(days=days))
    capture.attach_posting(desk.db, 1, capture.Source("newer.txt", text.encode()))
    desk.context.ops.follow()
    desk.settle()


def paste(desk: Desk, text: str) -> None:
    desk.click("Add a newer version")
    desk.find(QPlainTextEdit, accessibleName="The posting's text").setPlainText(text)
    desk.click("Save posting")


@pytest.fixture
def section(desk: Desk) -> PostingSection:
    open_captured(desk, POSTING, "posting")
    return desk.find(PostingSection)


@pytest.fixture
def view(desk: Desk, section: PostingSection) -> Versions:
    newer(desk)
    desk.click("See what changed")
    return desk.find(Versions)


def texts(view: Versions, kind: RowKind) -> list[str]:
    return [row.text for row in view.model.rows if row.kind is kind]


def test_captured_once_there_is_nothing_to_compare(desk: Desk, section: PostingSection) -> None:
    assert not section.changes.isVisible()
    section.text.setFocus()
    desk.keys("V")
    assert "There is only one version of this posting so far." in desk.texts(section)


def test_saving_a_newer_version_tells_what_changed_and_shows_it(desk: Desk, section: PostingSection) -> None:
    paste(desk, NEWER)
    assert desk.toast == "Posting saved: asks 2 more things and 2 no longer, pay and languages changed"
    desk.click("See")
    assert desk.find(Versions).model.rows
    [event] = [e for e in desk.db.read.events(1) if "newer version" in e.text]
    assert event.text.endswith("from pasted text: asks 2 more things and 2 no longer, pay and languages changed")


def test_the_toast_takes_the_newer_version_back(desk: Desk, section: PostingSection) -> None:
    paste(desk, NEWER)
    desk.click("Undo")
    assert len(desk.db.read.postings(1)) == 1
    assert "French" not in section.text.toPlainText()
    assert not section.changes.isVisible()


def test_see_leads_back_from_wherever_the_person_is(desk: Desk, section: PostingSection) -> None:
    paste(desk, NEWER)
    other = applications.add(desk.db, employer="Elm", title="Agent").value
    desk.context.go.open_application(other.id, "history")
    desk.click("See")
    assert desk.window.pane.application_id == 1
    assert texts(desk.find(Versions), RowKind.MORE)


def test_see_waits_for_an_application_that_is_still_being_read(
    desk: Desk, section: PostingSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer(desk)
    other = applications.add(desk.db, employer="Elm", title="Agent").value
    desk.context.go.open_application(other.id, "history")
    held = Held(desk.db)
    with monkeypatch.context() as patched:
        patched.setattr(desk.context.ops, "read", held)
        desk.context.go.open_application(1, "posting:changes")
        while held.asked:
            held.go_on()
    assert texts(desk.find(Versions), RowKind.MORE)


def test_the_same_posting_again_is_said_calmly(desk: Desk, section: PostingSection) -> None:
    paste(desk, POSTING.replace("\n", "  \n"))
    [words] = [text for text in desk.texts(section) if "word for word" in text]
    assert section.form._trouble.text() == words
    assert section.form._trouble.property("role") == "info"
    assert len(desk.db.read.postings(1)) == 1


def test_the_head_says_since_when_there_are_several(desk: Desk, section: PostingSection) -> None:
    newer(desk)
    assert any("Saved here today from newer.txt (newer version; first saved 3 days ago)" in t for t in desk.texts())


def test_it_is_said_in_words_and_line_by_line(view: Versions) -> None:
    assert any("French" in text for text in texts(view, RowKind.MORE))
    assert "Patience" in " ".join(texts(view, RowKind.LESS))
    assert texts(view, RowKind.OTHERWISE) == [
        "Pay: 19–20 USD an hour (was 17–18.50 USD an hour)",
        "Languages: Spanish, French (was Spanish)",
    ]
    assert any("forklift" in text for text in texts(view, RowKind.ADDED))
    assert any("empathy" in text for text in texts(view, RowKind.REMOVED))
    signs = {row.kind: row.sign for row in view.model.rows}
    assert (signs[RowKind.ADDED], signs[RowKind.REMOVED]) == ("+", "−")
    assert texts(view, RowKind.SAME), "with their neighbors"


def test_a_screen_reader_says_what_came_and_went(view: Versions) -> None:
    spoken = [
        str(view.model.index(place).data(Qt.ItemDataRole.AccessibleTextRole)) for place in range(len(view.model.rows))
    ]
    assert any(text.startswith("Added: ") for text in spoken)
    assert any(text.startswith("Removed: ") for text in spoken)
    assert any(text.startswith("Asked now: ") for text in spoken)
    assert complaints(view) == []


def test_the_rows_are_a_sound_model(view: Versions, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(view.model)


def test_esc_and_back_lead_to_the_posting_and_the_keys_through_the_rows(desk: Desk, view: Versions) -> None:
    section = desk.find(PostingSection)
    assert desk.focused is view.list
    desk.keys("Down")
    desk.keys("Down")
    assert view.list.currentIndex().isValid()
    desk.keys("Esc")
    assert section.text.isVisible()
    assert desk.focused is section.changes
    desk.keys("Return")
    desk.click("Back to the posting")
    assert section.text.isVisible()
    assert desk.window.pane.page is not None
    assert desk.window.pane.page.isVisible(), "the application stays open"


def test_esc_leads_back_from_the_tabs_too_and_v_leads_back_and_forth(desk: Desk, view: Versions) -> None:
    section = desk.find(PostingSection)
    desk.window.pane.page.tabs.focus()  # type: ignore[union-attr]
    desk.keys("Esc")
    assert section.text.isVisible()
    desk.keys("V", section.text)
    assert view.isVisible()
    desk.keys("V")
    assert section.text.isVisible()
    assert desk.window.pane.page.isVisible()  # type: ignore[union-attr]
    desk.keys("Esc")
    assert not desk.window.pane.page.isVisible(), "the next one closes the application"  # type: ignore[union-attr]


def test_coming_back_to_the_application_shows_the_posting(desk: Desk, view: Versions) -> None:
    desk.context.go.close_application()
    desk.settle()
    desk.context.go.open_application(1, "posting")
    desk.settle()
    assert desk.find(PostingSection).text.isVisible()
    assert not view.isVisible()


def test_what_the_application_says_still_is_taken_with_a_click(desk: Desk, view: Versions) -> None:
    assert list(view.uses) == ["pay"]
    assert "Pay: 19–20 USD an hour; you have 17–18.50 USD an hour" in desk.texts(view)
    view.uses["pay"].setFocus()
    desk.keys("Space")
    pay = desk.db.read.application(1).pay
    assert pay is not None
    assert pay.min == 1900
    assert view.uses == {}
    assert desk.focused is view.list
    desk.click("Undo")
    assert list(view.uses) == ["pay"]


def test_an_older_version_offers_nothing_to_use(desk: Desk, view: Versions) -> None:
    newer(desk, NEWER.replace("$19.00-$20.00", "$21.00-$22.00"))
    view.show_for(1)
    desk.settle()
    assert list(view.uses) == ["pay"]
    view.newer.setCurrentIndex(1)
    view.newer.activated.emit(1)
    assert view.uses == {}


def test_the_earlier_version_can_be_read_in_full(desk: Desk, view: Versions) -> None:
    desk.click("Read the earlier version in full")
    assert view.text.isVisible()
    assert view.text.toPlainText().strip() == POSTING.strip()
    desk.keys("Esc")
    desk.keys("V", desk.find(PostingSection).text)
    assert view.list.isVisible(), "what changed comes first"


def test_any_two_of_several_can_be_compared(desk: Desk, view: Versions) -> None:
    desk.keys("Esc")
    newer(desk, NEWER + "\nYou need your own headset.\n")
    desk.click("See what changed")
    assert [view.newer.itemText(i) for i in range(view.newer.count())] == ["today", "3 days ago"]
    assert [view.older.itemText(i) for i in range(view.older.count())] == ["3 days ago", "6 days ago"]
    assert not any("forklift" in text for text in texts(view, RowKind.ADDED))
    view.older.setFocus()
    QTest.keyClick(view.older, Qt.Key.Key_Down)
    desk.settle()
    assert any("forklift" in text for text in texts(view, RowKind.ADDED))
    assert any("headset" in text for text in texts(view, RowKind.ADDED))
    desk.click("Read the earlier version in full")
    assert view.text.toPlainText().strip() == POSTING.strip()
    view.newer.setCurrentIndex(1)
    view.newer.activated.emit(1)
    assert not any("headset" in text for text in texts(view, RowKind.ADDED))


def test_the_version_that_was_answered_is_named(desk: Desk, section: PostingSection) -> None:
    packets.send(desk.db, 1)
    newer(desk)
    desk.click("See what changed")
    about = desk.find(Versions).about.text()
    assert (
        about == "Saved here today from newer.txt, compared with 3 days ago, the version you answered from posting.txt."
    )


def test_captures_of_one_day_are_told_apart_by_the_time(desk: Desk, section: PostingSection) -> None:
    newer(desk, days=0)
    desk.click("See what changed")
    assert "today, 9:00" in desk.find(Versions).about.text()


def test_other_case_and_spaces_are_no_change(desk: Desk, section: PostingSection) -> None:
    paste(desk, POSTING.replace("Record every contact", "Record EVERY contact"))
    assert desk.toast == "Posting saved"
    desk.click("See what changed")
    assert texts(desk.find(Versions), RowKind.SAME) == [
        "Nothing that counts: at most spaces, case and punctuation are other."
    ]


def test_large_letters_in_a_small_window_leave_room_for_the_rows(desk: Desk, view: Versions) -> None:
    desk.context.theme.choose("high-contrast", 2.0)
    desk.window.resize(900, 600)
    desk.settle()
    assert view.list.height() >= 200
    assert view.list.horizontalScrollBar().maximum() == 0


def test_a_long_posting_captured_five_times_is_shown_at_once(desk: Desk, section: PostingSection) -> None:
    lines = [f"- Answer question number {number} about accounts, bills and claims" for number in range(130)]
    for number in range(4):
        newer(desk, POSTING + "\n".join(lines[number * 9 :]))
    began = time.monotonic()
    desk.click("See what changed")
    assert time.monotonic() - began < 2
    view = desk.find(Versions)
    assert view.newer.count() == 4
    assert len(texts(view, RowKind.REMOVED)) == 9
