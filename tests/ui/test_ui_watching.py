"""The watched folder: what arrives there is offered once, when it is whole and a posting; nothing is ever touched."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QFileSystemWatcher
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from support import POSTING, SAMPLES
from ui_helpers import Desk

from apptracker.domain.clock import FrozenClock
from apptracker.services import capture, watching
from apptracker.store import Database
from apptracker.ui import watching as ui_watching
from apptracker.ui.capture import CaptureDialog
from apptracker.ui.settings.watch import Watch
from apptracker.ui.watching import Offer

RESUME = """Dana Fox
Duluth, MN
Customer service representative with five years of experience. Skills: patience, Zendesk, Spanish.

Experience
Customer Service Agent, Larkspur, 2021 to 2026
- Answered 60 calls a day and raised satisfaction to 94 %

Education
High school diploma, 2019
"""


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ui_watching, "AGAIN", (60_000,) * 7)  # the tests look themselves


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    return folder


def offers(desk: Desk) -> list[str]:
    return [offer.words for offer in desk.window.findChildren(Offer) if offer.isVisible()]


def turn_on(desk: Desk, folder: Path) -> None:
    """As a person does: in Settings."""
    desk.context.go.go("settings:watch")
    desk.settle()
    desk.prompts.folders = [folder]
    button = desk.button("Choose a folder…")
    desk.click(button)
    assert desk.find(QCheckBox, text="Watch this folder for saved postings").isChecked()


def look(desk: Desk) -> None:
    """Twice, for what changes between two looks is still being written."""
    for _ in range(2):
        QApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowActivate))
        desk.settle()


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def test_what_arrives_is_offered_once_and_opened_with_a_click(desk: Desk, downloads: Path) -> None:
    (downloads / "old.txt").write_text(POSTING.replace("Harbor", "Older"), encoding="utf-8")
    turn_on(desk, downloads)
    look(desk)
    assert offers(desk) == []  # it was there before
    (downloads / "new.txt").write_text(POSTING, encoding="utf-8")
    (downloads / "song.mp3").write_bytes(b"ID3" * 100)
    before = state(downloads)
    look(desk)
    assert offers(desk) == ["Found a posting in Downloads: Customer Service Representative at Harbor Mutual"]
    assert desk.db.read.applications() == []  # never by itself
    desk.click("Look")
    assert offers(desk) == []
    [dialog] = [d for d in desk.window.findChildren(CaptureDialog) if d.isVisible()]
    assert desk.find(QLineEdit, dialog, accessibleName="Employer").text() == "Harbor Mutual"
    desk.keys("Ctrl+Return")
    assert len(desk.db.read.applications()) == 1
    look(desk)
    assert offers(desk) == []
    assert state(downloads) == before


def test_several_are_one_offer_and_not_now_ends_it(desk: Desk, downloads: Path) -> None:
    turn_on(desk, downloads)
    for name in ("One", "Two", "Three"):
        (downloads / f"{name}.txt").write_text(POSTING.replace("Harbor", name), encoding="utf-8")
    look(desk)
    assert offers(desk) == ["Found 3 postings in Downloads"]
    desk.click("Not now")
    assert offers(desk) == []
    look(desk)
    assert offers(desk) == []


def test_the_offer_goes_by_itself_and_is_back_with_the_person(
    desk: Desk, downloads: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ui_watching, "STAYS", 60)
    turn_on(desk, downloads)
    (downloads / "new.txt").write_text(POSTING, encoding="utf-8")
    look(desk)
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowActivate))
    assert offers(desk)
    QTest.qWait(150)
    assert offers(desk) == []
    (downloads / "more.txt").write_text(POSTING.replace("Harbor", "Larkspur"), encoding="utf-8")
    look(desk)
    assert offers(desk) == ["Found 2 postings in Downloads"]
    QTest.qWait(150)
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowActivate))
    assert offers(desk) == ["Found 2 postings in Downloads"]
    [strip] = desk.window.findChildren(Offer)
    desk.click(strip.away)
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowActivate))
    assert offers(desk) == []


def test_what_was_put_off_waits_in_settings(desk: Desk, downloads: Path) -> None:
    turn_on(desk, downloads)
    watch = desk.find(Watch)
    assert not watch.look.isVisible()
    for name in ("one", "two"):
        (downloads / f"{name}.txt").write_text(POSTING.replace("Harbor", name.title()), encoding="utf-8")
    look(desk)
    desk.click("Not now")
    assert "2 postings found there, not looked at yet" in desk.texts(watch)
    (downloads / "one.txt").unlink()
    look(desk)
    assert "1 posting found there, not looked at yet" in desk.texts(watch)
    desk.click(watch.look)
    [dialog] = [d for d in desk.window.findChildren(CaptureDialog) if d.isVisible()]
    assert desk.find(QLineEdit, dialog, accessibleName="Employer").text() == "Two Mutual"
    assert not watch.look.isVisible()
    desk.keys("Ctrl+Return")


def test_a_fraud_that_names_nobody_and_asks_for_nothing_is_found(desk: Desk, downloads: Path) -> None:
    turn_on(desk, downloads)
    (downloads / "offer.txt").write_text(
        "Hiring now. Earn 4000 USD weekly from home, no interview. Message our manager on Telegram @boss_hr.\n"
        "You get a check to buy your equipment from our vendor, and pay a training fee of 75 USD by gift card.\n",
        encoding="utf-8",
    )
    look(desk)
    assert len(offers(desk)) == 1


def test_what_is_still_growing_waits(desk: Desk, downloads: Path) -> None:
    turn_on(desk, downloads)
    file = downloads / "growing.txt"
    for length in (100, 300, 500):
        file.write_text(POSTING[:length], encoding="utf-8")
        QApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowActivate))
        desk.settle()
    assert offers(desk) == []
    file.write_text(POSTING, encoding="utf-8")
    look(desk)
    assert len(offers(desk)) == 1


def test_other_files_are_left_alone(desk: Desk, downloads: Path, tmp_path: Path) -> None:
    turn_on(desk, downloads)
    (downloads / "resume.txt").write_text(RESUME, encoding="utf-8")
    (downloads / "notes.md").write_text("# Shopping\n\n- milk\n- bread\n", encoding="utf-8")
    (downloads / "data.json").write_text('{"a": [1, 2, 3]}', encoding="utf-8")
    (downloads / "broken.pdf").write_bytes(b"%PDF-1.7")
    (downloads / "huge.txt").write_bytes(b"job " * (watching.MOST_BYTES // 4 + 1))
    (downloads / ".hidden.txt").write_text(POSTING, encoding="utf-8")
    (downloads / "empty.html").touch()
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_text(POSTING, encoding="utf-8")
    with contextlib.suppress(OSError):  # Windows asks for a right to make links
        (downloads / "link.txt").symlink_to(elsewhere)
    look(desk)
    look(desk)
    assert offers(desk) == []


def test_what_was_captured_already_is_not_offered(desk: Desk, downloads: Path) -> None:
    capture.capture(desk.db, [capture.Source("mine.txt", POSTING.encode())])
    turn_on(desk, downloads)
    (downloads / "again.txt").write_text(POSTING, encoding="utf-8")
    look(desk)
    assert offers(desk) == []


def test_what_came_while_the_program_was_closed_is_offered(
    open_desk: Callable[..., Desk], downloads: Path, tmp_path: Path
) -> None:
    old = downloads / "old.txt"
    old.write_text(POSTING.replace("Harbor", "Older"), encoding="utf-8")
    [seen] = watching.marks(downloads).values()
    folder = str(downloads).replace("\\", "\\\\")
    (tmp_path / "window.toml").write_text(
        f'"watch.on" = true\n"watch.folder" = "{folder}"\n"watch.seen" = ["{seen}"]\n', encoding="utf-8"
    )
    (downloads / "new.txt").write_text(POSTING, encoding="utf-8")
    desk = open_desk()
    look(desk)
    assert offers(desk) == ["Found a posting in Downloads: Customer Service Representative at Harbor Mutual"]


def test_a_folder_that_vanishes_is_said_calmly(desk: Desk, downloads: Path) -> None:
    turn_on(desk, downloads)
    downloads.rmdir()
    look(desk)
    assert any(text.startswith(f"There is no folder {downloads}") for text in desk.texts())
    assert desk.toast == ""
    downloads.mkdir()
    look(desk)
    assert not any("There is no folder" in text for text in desk.texts())
    (downloads / "new.txt").write_text(POSTING, encoding="utf-8")
    look(desk)
    assert len(offers(desk)) == 1


def test_turned_off_it_looks_at_nothing(desk: Desk, downloads: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    turn_on(desk, downloads)
    desk.find(QCheckBox, text="Watch this folder for saved postings").click()
    desk.settle()
    asked: list[object] = []
    monkeypatch.setattr(watching, "marks", asked.append)
    (downloads / "new.txt").write_text(POSTING, encoding="utf-8")
    look(desk)
    assert asked == []
    assert offers(desk) == []
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(QFileSystemWatcher))


def test_at_first_it_is_off(desk: Desk) -> None:
    desk.context.go.go("settings:watch")
    desk.settle()
    assert not desk.find(QCheckBox, text="Watch this folder for saved postings").isChecked()
    assert desk.window.findChildren(QFileSystemWatcher) == []


def test_qt_tells_what_arrives(desk: Desk, downloads: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the window becoming active: the folder itself is watched."""
    monkeypatch.setattr(ui_watching, "AGAIN", (20,) * 7)
    turn_on(desk, downloads)
    part = downloads / "new.txt.part"
    part.write_text(POSTING, encoding="utf-8")
    part.rename(downloads / "new.txt")
    desk.qtbot.waitUntil(lambda: bool(offers(desk)), timeout=5000)


def test_nothing_runs_on_after_the_window(open_desk: Callable[..., Desk], downloads: Path) -> None:
    desk = open_desk()
    turn_on(desk, downloads)
    (downloads / "new.txt").write_text(POSTING, encoding="utf-8")
    look(desk)
    desk.window.close()
    assert not any(timer.isActive() for timer in desk.window.watching.findChildren(type(desk.window._follower)))


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="../shared/samples is not here")
def test_sample_postings_are_known_for_what_they_are(db: Database, clock: FrozenClock) -> None:
    files = sorted((SAMPLES / "postings").rglob("*.txt"))
    found = [path for path in files if watching.arrived(db, path) is not None]
    assert len(found) >= 0.8 * len(files), sorted({path.name for path in files} - {path.name for path in found})


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="whoever may read everything reads this, too")
def test_a_folder_that_cannot_be_read_says_so(desk: Desk, downloads: Path) -> None:
    turn_on(desk, downloads)
    downloads.chmod(0)
    look(desk)
    downloads.chmod(0o700)
    assert any("cannot be read" in text for text in desk.texts())
