"""What was sent, shown as it went out: found from everywhere, looked through, checked, exported and chosen from."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget
from support import POSTING, resume_bytes
from ui_helpers import Desk, Held, open_captured

from apptracker.adapters.documents import pdf
from apptracker.domain.records import SentPacket
from apptracker.services import applications, letters, packets, profiles
from apptracker.ui.application.head import Head
from apptracker.ui.application.sent import SentDialog
from apptracker.ui.application.sent_parts import SentPages
from apptracker.ui.letter.view import LetterView

CV = b"%PDF-1 me"


def _packet(desk: Desk, **told: object) -> SentPacket:
    """Application 1, open at its overview, went out with a letter, a file and an answer."""
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    id_ = open_captured(desk, POSTING).id
    with desk.db.change("Answered the form") as uow:
        uow.put_form_answers(id_, [("Notice period?", "Two weeks")])
    letters.keep(desk.db, id_)
    packet = packets.send(desk.db, id_, on=date(2026, 11, 18), files=[("cv.pdf", CV), ("setup.exe", b"x")]).value
    desk.context.ops.follow()
    desk.settle()
    return packet


@pytest.fixture
def sent(desk: Desk) -> tuple[Desk, SentPacket]:
    return desk, _packet(desk)


def _opened(desk: Desk) -> SentDialog:
    desk.run("application.packet")
    return desk.find(SentDialog)


def _tabs(dialog: SentDialog) -> list[str]:
    return [dialog.tabs.tabText(index) for index in range(dialog.tabs.count())]


def _turn(desk: Desk, dialog: SentDialog, name: str) -> None:
    dialog.tabs.setCurrentIndex(_tabs(dialog).index(name))
    desk.settle()


def test_everything_that_went_out_is_there_and_unchanged(sent: tuple[Desk, SentPacket]) -> None:
    desk, _ = sent
    dialog = _opened(desk)
    assert _tabs(dialog) == ["Letter", "Posting", "Answers", "Files", "Behind the letter"]
    said = desk.texts(dialog)
    assert "Customer Service Representative at Harbor Mutual. Sent on Wednesday, November 18, 2026." in said
    assert any(text.startswith("Unchanged since Saturday, November 21, 2026") for text in said)
    assert desk.find(SentPages, dialog).height() > 300
    desk.click("Show as text", dialog)
    assert "Zendesk" in desk.find(QPlainTextEdit, dialog).toPlainText()
    desk.click("Show as pages", dialog)
    assert desk.find(SentPages, dialog).isVisible()
    for tab, words in (("Posting", "Harbor Mutual"), ("Answers", "Two weeks"), ("Behind the letter", "Your line from")):
        _turn(desk, dialog, tab)
        assert words in desk.find(QPlainTextEdit, dialog).toPlainText()
    desk.click("Close", dialog)


def test_it_is_as_it_was_whatever_was_changed_since(sent: tuple[Desk, SentPacket]) -> None:
    desk, _ = sent
    applications.edit(desk.db, 1, employer="Another", title="Another")
    profiles.set_value(desk.db, "name", "Somebody Else")
    profiles.set_value(desk.db, "country", "DE")
    dialog = _opened(desk)
    assert any("Representative at Harbor Mutual" in text for text in desk.texts(dialog))
    assert desk.find(SentPages, dialog).isVisible()
    desk.click("Close", dialog)


def test_pages_that_would_be_set_otherwise_today_are_not_shown_for_those_that_went_out(
    sent: tuple[Desk, SentPacket], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _ = sent
    real = pdf.render
    monkeypatch.setattr(pdf, "render", lambda document: real(document) + b"%otherwise")
    dialog = _opened(desk)
    assert "Zendesk" in desk.find(QPlainTextEdit, dialog).toPlainText()
    desk.click("Open the PDF", dialog)
    [opened] = desk.prompts.paths
    assert opened.read_bytes().startswith(b"%PDF")
    assert not opened.read_bytes().endswith(b"%otherwise")
    desk.click("Close", dialog)


def test_files_open_and_copies_are_saved(sent: tuple[Desk, SentPacket], tmp_path: Path) -> None:
    desk, _ = sent
    dialog = _opened(desk)
    _turn(desk, dialog, "Files")
    desk.click("Open cv.pdf", dialog)
    assert desk.prompts.paths[0].read_bytes() == CV
    assert not desk.button("Open setup.exe", dialog).isEnabled(), "it may run something"
    desk.prompts.saves.append(tmp_path / "copy.exe")
    desk.click("Save a copy of setup.exe", dialog)
    assert (tmp_path / "copy.exe").read_bytes() == b"x"
    _turn(desk, dialog, "Posting")
    desk.prompts.saves.append(tmp_path / "posting.txt")
    desk.click("Save it as it was captured", dialog)
    assert (tmp_path / "posting.txt").read_text(encoding="utf-8") == POSTING
    desk.prompts.saves.append(None)
    desk.click("Save it as it was captured", dialog)
    desk.click("Close", dialog)


def test_exported_as_folder_and_zip(sent: tuple[Desk, SentPacket], tmp_path: Path) -> None:
    desk, _ = sent
    dialog = _opened(desk)
    for _ in range(2):
        desk.prompts.folders.append(tmp_path)
        desk.click("Export as folder", dialog)
    name = "Sent 2026-11-18, Harbor Mutual, Customer Service Representative"
    assert (tmp_path / name / "Files" / "cv.pdf").read_bytes() == CV
    assert (tmp_path / f"{name} (2)" / "README.txt").exists()
    desk.prompts.saves.append(tmp_path / "out")
    desk.click("Export as ZIP", dialog)
    assert zipfile.is_zipfile(tmp_path / "out.zip")
    desk.click("Open it", dialog)
    assert desk.prompts.paths == [tmp_path / "out.zip"]
    desk.prompts.saves.append(tmp_path / "out")  # its name with .zip was never agreed to be replaced
    desk.click("Export as ZIP", dialog)
    assert any("exists already" in text for text in desk.texts(dialog))
    desk.prompts.saves.append(tmp_path / "out.zip")
    desk.click("Export as ZIP", dialog)
    assert not any("exists already" in text for text in desk.texts(dialog))
    desk.prompts.folders.append(None)
    desk.click("Export as folder", dialog)
    desk.click("Close", dialog)


def test_what_is_not_as_it_went_out_is_told(sent: tuple[Desk, SentPacket], tmp_path: Path) -> None:
    desk, packet = sent
    sha256 = packet.files[0].sha256
    (desk.db.folder.files / sha256[:2] / sha256).unlink()
    dialog = _opened(desk)
    assert any("Not as it went out: the file cv.pdf." in text for text in desk.texts(dialog))
    desk.prompts.saves.append(tmp_path / "out.zip")
    desk.click("Export as ZIP", dialog)
    assert "Left out, because it cannot be read any more: cv.pdf." in desk.texts(dialog)
    desk.click("Close", dialog)


def test_one_of_several(sent: tuple[Desk, SentPacket]) -> None:
    desk, _ = sent
    packets.send(desk.db, 1, without_letter=True, files=[("second.pdf", CV)])
    dialog = _opened(desk)
    assert _tabs(dialog) == ["Posting", "Answers", "Files"]
    dialog.chooser.setFocus()
    QTest.keyClick(dialog.chooser, Qt.Key.Key_Up)
    desk.settle()
    assert dialog.chooser.currentText() == "Wednesday, November 18, 2026"
    assert _tabs(dialog)[0] == "Letter"
    assert desk.find(SentPages, dialog).isVisible()
    desk.click("Close", dialog)


def test_from_before_there_were_checksums(desk: Desk) -> None:
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    id_ = open_captured(desk, POSTING).id
    letters.keep(desk.db, id_)
    version = desk.db.read.documents(id_)[0].versions[0]
    with desk.db.change("As the first versions did it") as uow:
        uow.add_sent_packet(id_, sent_on=date(2026, 1, 2), document_version_id=version.id, files=[("cv.pdf", CV)])
    dialog = _opened(desk)
    assert any(text.startswith("Sent before checksums") for text in desk.texts(dialog))
    assert _tabs(dialog) == ["Letter", "Files"]
    assert version.text == desk.find(QPlainTextEdit, dialog).toPlainText()
    desk.click("Close", dialog)


def test_found_from_the_menu_the_keys_and_the_history(sent: tuple[Desk, SentPacket]) -> None:
    desk, _ = sent
    menu = desk.find(Head).findChild(QMenu)
    assert menu is not None
    [entry] = [action for action in menu.actions() if action.text() == "What was sent"]
    assert entry.isVisible()
    entry.trigger()
    desk.settle()
    desk.click("Close", desk.find(SentDialog))
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.keys("Ctrl+Shift+W")
    desk.click("Close", desk.find(SentDialog))
    desk.context.go.open_application(1, "history")
    desk.settle()
    desk.click("What was sent")
    desk.click("Close", desk.find(SentDialog))


def test_found_from_the_version_that_went_out(sent: tuple[Desk, SentPacket]) -> None:
    desk, _ = sent
    letters.keep(desk.db, 1)
    packets.send(desk.db, 1, without_letter=True)
    desk.context.ops.follow()
    desk.context.go.open_application(1, "letter", whole=True)
    desk.settle()
    desk.find(LetterView).side.choose("versions")
    desk.settle()
    desk.click("What was sent with version 1")
    dialog = desk.find(SentDialog)
    assert any("November 18" in text for text in desk.texts(dialog))
    desk.click("Close", dialog)


def test_nothing_was_sent_yet(desk: Desk) -> None:
    id_ = open_captured(desk, POSTING).id
    menu = desk.find(Head).findChild(QMenu)
    assert menu is not None
    assert not [a for a in menu.actions() if a.text() == "What was sent" and a.isVisible()]
    desk.run("application.packet")
    assert desk.toast == "Nothing was sent for this yet. Mark it as sent when it is."
    packets.send(desk.db, id_, without_letter=True)
    desk.db.undo()
    desk.run("application.packet")
    assert not [w for w in desk.window.findChildren(QWidget) if isinstance(w, SentDialog)]


def test_taken_back_while_it_is_looked_at(
    sent: tuple[Desk, SentPacket], monkeypatch: pytest.MonkeyPatch, open_desk: Callable[[], Desk]
) -> None:
    desk, _ = sent
    held = Held(desk.db)
    monkeypatch.setattr(desk.context.ops, "read", held)
    desk.run("application.packet")
    dialog = desk.find(SentDialog)
    desk.db.undo()
    held.go_on()
    desk.settle()
    assert any("is not there any more" in text for text in desk.texts(dialog))
    desk.click("Close", dialog)


def test_it_fits_with_large_letters(sent: tuple[Desk, SentPacket]) -> None:
    desk, _ = sent
    desk.context.theme.choose("light", 2.0)
    dialog = _opened(desk)
    dialog.resize(640, 560)
    desk.settle()
    assert dialog.size().toTuple() == (640, 560)
    for each in (dialog.folder_button, dialog.zip_button, dialog.tabs, dialog.state):
        assert dialog.rect().contains(each.geometry())
    desk.click("Close", dialog)
