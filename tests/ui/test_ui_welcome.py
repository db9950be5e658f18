"""The first run: three steps, each answer stored as it is given, all of it can be skipped."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from support import RESUME
from ui_helpers import Desk, Held

from apptracker.services import aims, applications, profiles, samples, welcome
from apptracker.store import Database
from apptracker.ui.welcome import Welcome, is_wanted


class Welcoming:
    """The welcome over the whole window, as the shell shows it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.over = 0
        self.page = Welcome(desk.context)
        self.page.finished.connect(self._on_finished)
        desk.window.root.addWidget(self.page)
        desk.window.root.setCurrentWidget(self.page)
        desk.settle()

    def _on_finished(self) -> None:
        self.over += 1
        self.desk.window.root.setCurrentIndex(0)

    def field(self, name: str) -> QLineEdit:
        return self.desk.find(QLineEdit, self.page, accessibleName=name)

    def press(self, words: str) -> None:
        self.desk.click(words, self.page)

    @property
    def step(self) -> str:
        return next(text for text in self.desk.texts(self.page) if text.startswith(("Step", "Ready")))


@pytest.fixture
def welcoming(desk: Desk) -> Welcoming:
    return Welcoming(desk)


def test_it_is_wanted_once_and_by_newcomers_only(db: Database) -> None:
    assert is_wanted(db)
    with_application = applications.add(db, employer="Harbor Mutual", title="Agent")
    assert not is_wanted(db)
    db.undo(with_application.changes.change_id)
    with_fact = profiles.set_value(db, "name", "Zoe")
    assert not is_wanted(db)
    db.undo(with_fact.changes.change_id)
    assert is_wanted(db)
    welcome.finish(db)
    assert not is_wanted(db)


def test_all_of_it_by_keyboard(welcoming: Welcoming) -> None:
    desk = welcoming.desk
    assert welcoming.step == "Step 1 of 3: Who you are"
    assert desk.focused is welcoming.field("Name")
    for text in ("Zoe Ngugi", "zoe@example.com", "(218) 555-0199", "Duluth"):
        desk.type(text)
        desk.keys("Tab")
    desk.type("united states")
    desk.keys("Return")
    profile = desk.db.read.profile()
    assert profile.single("basics:name") == "Zoe Ngugi"
    assert profile.single("basics:email") == "zoe@example.com"
    assert (profile.location("city"), profile.location("countryCode")) == ("Duluth", "US")
    assert welcoming.step == "Step 2 of 3: What you look for"
    desk.keys("Space")
    welcoming.field("Another role").setFocus()
    desk.type("Night porter")
    desk.keys("Return")
    assert welcome.roles(desk.db) == ("Call center specialist", "Night porter")
    desk.button("Night porter", welcoming.page).setFocus()
    desk.keys("Return")  # on a role as in the field: on
    assert welcoming.step == "Step 3 of 3: How follow-ups work"
    desk.keys("Ctrl+A")
    desk.type("america/new york")
    desk.keys("Return")
    assert desk.db.read.setting("zone") == "America/New_York"
    assert welcoming.step == "Ready"
    first = desk.window.focusWidget()  # offscreen, a list that dropped down leaves the window without the keyboard
    assert isinstance(first, QPushButton)
    assert first.text() == "Add your first posting"


def test_each_answer_can_be_taken_back(welcoming: Welcoming) -> None:
    desk = welcoming.desk
    desk.type("Zoe")
    desk.keys("Tab")
    desk.type("zoe@example.com")
    desk.keys("Tab")
    assert [entry.words for entry in desk.db.read.history()] == ["Set email in the profile", "Set name in the profile"]
    desk.db.undo()
    assert desk.db.read.profile().single("basics:name") == "Zoe"


def test_skipping_everything_stores_nothing_else(welcoming: Welcoming) -> None:
    desk = welcoming.desk
    welcoming.press("Skip all")
    assert welcoming.over == 1
    assert desk.db.read.settings() == {"welcomed": True}
    assert desk.db.read.profile().facts == ()
    assert not is_wanted(desk.db)


def test_steps_are_skipped_one_by_one_and_gone_back_to(welcoming: Welcoming) -> None:
    for _ in range(3):
        welcoming.press("Skip")
    assert welcoming.step == "Ready"
    welcoming.press("Back")
    assert welcoming.step == "Step 3 of 3: How follow-ups work"
    welcoming.press("Back")
    welcoming.press("Back")
    assert welcoming.step == "Step 1 of 3: Who you are"
    for _ in range(3):
        welcoming.press("Continue")
    welcoming.press("Go to Today")
    assert welcoming.over == 1
    assert welcoming.desk.db.read.settings() == {"welcomed": True}  # an untouched zone is not stored


def test_what_cannot_be_is_said_beside_the_field(welcoming: Welcoming) -> None:
    desk = welcoming.desk
    for name, wrong, words in (
        ("E-mail", "zoe(at)example", "no e-mail address"),
        ("Country", "Atlantis", "no country"),
    ):
        field = next(w for w in _editors(welcoming) if w.accessibleName() == name)
        line = field.lineEdit() if isinstance(field, QComboBox) else field
        line.setFocus()
        desk.type(wrong, line)
        desk.keys("Return", line)
        assert welcoming.step == "Step 1 of 3: Who you are"
        assert any(words in text for text in desk.texts(welcoming.page))
        line.clear()
    welcoming.press("Continue")
    assert welcoming.step == "Step 2 of 3: What you look for"
    welcoming.press("Continue")
    zone = desk.find(QComboBox, welcoming.page, accessibleName="Time zone")
    zone.setEditText("Nowhere")
    welcoming.press("Continue")
    assert any("Nowhere" in text for text in desk.texts(welcoming.page))
    assert desk.db.read.profile().facts == ()


def _editors(welcoming: Welcoming) -> list[QComboBox | QLineEdit]:
    found: list[QComboBox | QLineEdit] = []
    for kind in (QComboBox, QLineEdit):
        found += [w for w in welcoming.page.findChildren(kind) if w.isVisible()]
    return found


def test_a_resume_fills_the_fields(welcoming: Welcoming, tmp_path: Path) -> None:
    file = tmp_path / "me.json"
    file.write_text(json.dumps(RESUME), encoding="utf-8")
    welcoming.desk.prompts.files.append([file])
    welcoming.press("Import it from a file")
    assert welcoming.field("Name").text() == "Zoë Ngũgĩ"
    country = next(w for w in _editors(welcoming) if w.accessibleName() == "Country")
    assert isinstance(country, QComboBox)
    assert country.currentText() == "United States"
    before = len(welcoming.desk.db.read.history())
    welcoming.press("Continue")
    assert len(welcoming.desk.db.read.history()) == before  # nothing was changed, nothing is stored


def test_a_broken_resume_says_so_and_an_abandoned_one_nothing(welcoming: Welcoming, tmp_path: Path) -> None:
    file = tmp_path / "me.json"
    file.write_text("{", encoding="utf-8")
    welcoming.desk.prompts.files += [[], [file]]
    welcoming.press("Import it from a file")
    welcoming.press("Import it from a file")
    assert any("not valid JSON" in text for text in welcoming.desk.texts(welcoming.page))


def test_every_role_that_is_offered_is_one_of_the_guide(welcoming: Welcoming) -> None:
    welcoming.press("Continue")
    chips = [b for b in welcoming.page.findChildren(QPushButton) if b.isCheckable() and b.isVisible()]
    for chip in chips:
        chip.click()
    welcoming.desk.settle()
    assert len(chips) > 5
    assert len(aims.own_roles(welcoming.desk.db)) == len(chips)


def offered_countries(desk: Desk, page: QWidget, text: str) -> QWidget:
    """The list that opens while a country is typed; what is typed then goes to it."""
    box = desk.find(QComboBox, page, accessibleName="Country")
    box.setFocus()
    desk.type(text)
    completer = box.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    desk.qtbot.waitUntil(popup.isVisible)
    return popup


def test_the_one_country_with_these_letters_is_taken(welcoming: Welcoming) -> None:
    desk = welcoming.desk
    popup = offered_countries(desk, welcoming.page, "norw")
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    desk.settle()
    assert desk.db.read.profile().location("countryCode") == "NO"
    assert desk.find(QComboBox, welcoming.page, accessibleName="Country").currentText() == "Norway"


def test_enter_on_a_line_of_the_list_only_takes_it(welcoming: Welcoming) -> None:
    desk = welcoming.desk
    popup = offered_countries(desk, welcoming.page, "united ki")
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    desk.settle()
    assert welcoming.step == "Step 1 of 3: Who you are"
    desk.keys("Return")
    assert welcoming.step == "Step 2 of 3: What you look for"
    assert desk.db.read.profile().location("countryCode") == "GB"


def test_roles_are_let_go_again(welcoming: Welcoming) -> None:
    welcoming.press("Continue")
    welcoming.press("Collections agent")
    welcoming.press("Quality analyst")
    assert welcome.roles(welcoming.desk.db) == ("Collections agent", "Quality analyst")
    welcoming.press("Collections agent")
    welcoming.press("Quality analyst")
    assert welcoming.desk.db.read.setting("target_roles") is None


def test_roles_known_already_are_chosen(open_desk: Callable[[], Desk], db: Database) -> None:
    welcome.aim_at(db, ["Quality analyst", "Night porter", "night porter", " "])
    assert welcome.roles(db) == ("Quality analyst", "Night porter")
    desk = open_desk()
    before = len(db.read.history())
    welcoming = Welcoming(desk)
    welcoming.press("Continue")
    chosen = [b.text() for b in welcoming.page.findChildren(QPushButton) if b.isCheckable() and b.isChecked()]
    assert chosen == ["Quality analyst", "Night porter"]
    assert len(db.read.history()) == before


def test_the_first_thing_to_do_is_done(welcoming: Welcoming, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = welcoming.desk
    captured: list[str] = []
    monkeypatch.setattr(desk.context.go, "capture", lambda *_: captured.append("capture"))
    for _ in range(3):
        welcoming.press("Skip")
    QTest.keyClick(desk.focused, Qt.Key.Key_Space)
    assert captured == ["capture"]
    assert welcoming.over == 1


def test_sample_data_comes_in_with_one_click(welcoming: Welcoming) -> None:
    for _ in range(3):
        welcoming.press("Skip")
    welcoming.press("Try it with sample data")
    assert welcoming.over == 1
    assert samples.present(welcoming.desk.db)


def test_nothing_clips_with_large_letters(welcoming: Welcoming) -> None:
    desk = welcoming.desk
    desk.window.resize(900, 600)
    desk.context.theme.choose("dark", 2.0)
    desk.settle()
    for _ in range(4):
        for each in welcoming.page.findChildren(QPushButton):
            if each.isVisible():
                assert each.width() >= each.minimumSizeHint().width(), each.text()
        if welcoming.step != "Ready":
            welcoming.press("Skip")
    desk.context.theme.choose("light", 1.0)


def test_what_is_typed_at_once_is_not_overwritten_by_what_is_stored(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles.set_value(desk.db, "email", "zoe@example.com")
    held = Held(desk.db)
    with monkeypatch.context() as patched:
        patched.setattr(desk.context.ops, "read", held)
        welcoming = Welcoming(desk)
    desk.type("Zoe", welcoming.field("Name"))
    held.go_on()
    assert welcoming.field("Name").text() == "Zoe"
    assert welcoming.field("E-mail").text() == "zoe@example.com"
