"""Dropped or pasted anywhere: files, folders, mails from a mail program, pages, links; and what is only promised."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget
from support import POSTING
from ui_helpers import Desk, drop, open_captured

from apptracker.ui.capture import CaptureDialog
from apptracker.ui.capturing.dropping import SAVE_THE_MAIL, dropped
from apptracker.ui.capturing.one import PAUSE

MAIL = (
    "From: Jobs <jobs@harbor.example>\r\nTo: me@example.org\r\nSubject: A job for you\r\n"
    "Date: Fri, 20 Nov 2026 09:00:00 -0600\r\nMessage-ID: <1@harbor.example>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n" + POSTING.replace("\n", "\r\n")
).encode()


@pytest.fixture(autouse=True)
def _empty_clipboard(qtbot: object) -> None:
    QGuiApplication.clipboard().clear()


def dialogs(desk: Desk) -> list[CaptureDialog]:
    return [d for d in desk.window.findChildren(CaptureDialog) if d.isVisible()]


def employer(desk: Desk) -> str:
    """What quick capture, which opened, has understood."""
    [dialog] = dialogs(desk)
    QTest.qWait(PAUSE + 80)
    return desk.find(QLineEdit, dialog, accessibleName="Employer").text()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def middle(desk: Desk, widget: QWidget | None = None) -> QPoint:
    widget = widget or desk.window
    return widget.mapTo(desk.window, widget.rect().center())


def close(desk: Desk) -> None:
    for dialog in dialogs(desk):
        dialog.done(0)
    desk.settle()


def test_a_file_dropped_on_any_page_is_read(desk: Desk, tmp_path: Path) -> None:
    advert = tmp_path / "advert.txt"
    advert.write_text(POSTING, encoding="utf-8")
    for page in ("today", "applications", "guide", "settings"):
        desk.context.go.show_page(page)
        desk.settle()
        assert drop(desk.window, middle(desk), files(advert))
        assert employer(desk) == "Harbor Mutual"
        close(desk)


def test_a_field_for_text_takes_text_and_leaves_files_to_the_window(desk: Desk, tmp_path: Path) -> None:
    advert = tmp_path / "advert.txt"
    advert.write_text(POSTING, encoding="utf-8")
    open_captured(desk, POSTING)
    for kind in (QLineEdit, QPlainTextEdit):
        field = next(f for f in desk.window.pane.page.findChildren(kind) if f.isVisible())  # type: ignore[union-attr]
        before = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        assert drop(desk.window, middle(desk, field), files(advert))
        assert employer(desk) == "Harbor Mutual"
        close(desk)
        assert before == (field.text() if isinstance(field, QLineEdit) else field.toPlainText())
    desk.context.go.show_page("applications")
    desk.settle()
    search = desk.window.pages["applications"].search  # type: ignore[attr-defined]
    text = QMimeData()
    text.setText("harbor")
    drop(desk.window, middle(desk, search), text)
    assert dialogs(desk) == []


def test_a_place_that_takes_files_keeps_them(desk: Desk, tmp_path: Path) -> None:
    """The files of an application are attached, not captured."""
    resume = tmp_path / "resume.txt"
    resume.write_text("What I sent", encoding="utf-8")
    application = open_captured(desk, POSTING, "files")
    section = desk.window.pane.page.sections["files"]  # type: ignore[union-attr]
    drop(desk.window, middle(desk, section), files(resume))
    assert dialogs(desk) == []
    assert [f.name for f in desk.db.read.details(application.id).files] == ["resume.txt"]


def test_behind_an_open_dialog_nothing_is_taken(desk: Desk, tmp_path: Path) -> None:
    advert = tmp_path / "advert.txt"
    advert.write_text(POSTING, encoding="utf-8")
    desk.run("capture")
    assert not drop(desk.window, middle(desk), files(advert))
    assert len(dialogs(desk)) == 1
    assert dialogs(desk)[0].one.given().text == ""
    close(desk)


def test_text_a_page_and_a_link_are_dropped_as_such(desk: Desk) -> None:
    data = QMimeData()
    data.setText(POSTING)
    assert drop(desk.window, middle(desk), data)
    assert employer(desk) == "Harbor Mutual"
    close(desk)
    page = QMimeData()
    page.setHtml("<h1>Chat Agent</h1><p>Employer: Larkspur</p><p>You answer chats and care about people.</p>")
    assert drop(desk.window, middle(desk), page)
    assert employer(desk) == "Larkspur"
    assert dialogs(desk)[0].one.given().page.startswith("<h1>")  # as it came
    close(desk)
    link = QMimeData()
    link.setUrls([QUrl("https://harbor.example/jobs/1")])
    assert drop(desk.window, middle(desk), link)
    employer(desk)
    assert desk.find(QLineEdit, dialogs(desk)[0], accessibleName="Link").text() == "https://harbor.example/jobs/1"
    close(desk)


def test_a_mail_handed_over_whole_is_read(desk: Desk) -> None:
    data = QMimeData()
    data.setData("message/rfc822", MAIL)
    assert drop(desk.window, middle(desk), data)
    assert employer(desk) == "Harbor Mutual"
    desk.keys("Ctrl+Return")
    [row] = desk.db.read.applications()
    posting = desk.db.read.posting(row.id)
    assert posting is not None
    assert posting.source_name == "mail.eml"
    assert posting.original_sha256 is not None
    assert desk.db.read.file_bytes(posting.original_sha256) == MAIL


def on_windows(*mails: tuple[str, bytes]) -> QMimeData:
    """Files in no folder, as Windows hands them over and Qt passes them on."""
    names = struct.pack("<I", len(mails))
    for name, _ in mails:
        names += b"\0" * 72 + name.encode("utf-16-le").ljust(520, b"\0")
    data = QMimeData()
    data.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', names)
    for number, (_, content) in enumerate(mails):
        data.setData(f'application/x-qt-windows-mime;value="FileContents";index={number}', content)
    return data


def test_several_mails_from_windows_become_several_postings(desk: Desk) -> None:
    second = MAIL.replace(b"Harbor", b"Larkspur").replace(b"harbor", b"larkspur")
    assert drop(desk.window, middle(desk), on_windows(("One.eml", MAIL), ("Two.eml", second)))
    [dialog] = dialogs(desk)
    boxes = [box.accessibleName() for box in dialog.findChildren(QCheckBox) if box.isVisible()]
    assert boxes == [
        "Customer Service Representative at Harbor Mutual",
        "Customer Service Representative at Larkspur Mutual",
    ]
    desk.keys("Esc")
    desk.run("capture")
    desk.click("Go on with what you typed", dialogs(desk)[0])  # the mails are kept, too
    assert "2 postings found" in desk.texts(dialogs(desk)[0])
    close(desk)


def promised() -> QMimeData:
    data = QMimeData()
    data.setData("application/x-moz-file-promise", b"")
    data.setData("text/x-moz-message", b"mailbox-message://me@Local%20Folders/Inbox#1")
    return data


def pointer() -> QMimeData:
    data = QMimeData()
    data.setText("imap-message://me%40example.org@imap.example.org/INBOX#12")
    return data


@pytest.mark.parametrize("made", [promised, pointer, lambda: on_windows(("A mail.msg", b""))])
def test_a_mail_that_is_only_promised_says_what_to_do(desk: Desk, made: Callable[[], QMimeData]) -> None:
    assert drop(desk.window, middle(desk), made())
    assert desk.toast == SAVE_THE_MAIL
    assert dialogs(desk) == []
    desk.run("capture")
    assert drop(dialogs(desk)[0], QPoint(30, 300), made())
    assert SAVE_THE_MAIL in desk.texts(dialogs(desk)[0])
    close(desk)


@pytest.mark.parametrize("listed", [b"", b"\x05", b"\xff\xff\xff\xff", b"\xff\xff\xff\xff" + b"\xff" * 2000])
def test_broken_lists_of_names_are_no_files(listed: bytes) -> None:
    data = QMimeData()
    data.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', listed)
    assert dropped(data).trouble == SAVE_THE_MAIL
    assert not dropped(None)
    assert not dropped(QMimeData())


def test_a_folder_gives_the_postings_in_it(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "postings"
    (folder / "deeper").mkdir(parents=True)
    for name in ("a.txt", "b.TXT", ".hidden.txt", "deeper/c.txt"):
        (folder / name).write_text(POSTING.replace("Harbor", name[0].upper() + "arbor"), encoding="utf-8")
    (folder / "song.mp3").write_bytes(b"ID3")
    assert drop(desk.window, middle(desk), files(folder))
    assert "2 postings found" in desk.texts(dialogs(desk)[0])
    close(desk)
    empty = tmp_path / "empty"
    empty.mkdir()
    drop(desk.window, middle(desk), files(empty))
    assert any("no file in empty that may hold a posting" in text for text in desk.texts(dialogs(desk)[0]))
    close(desk)


def test_pasting_where_no_text_goes_starts_with_what_was_copied(desk: Desk) -> None:
    data = QMimeData()
    data.setText("Chat Agent\nLarkspur")
    data.setHtml("<h1>Chat Agent</h1><p>Employer: Larkspur</p>")
    QGuiApplication.clipboard().setMimeData(data)
    desk.context.go.show_page("today")
    desk.keys("Ctrl+V")
    assert dialogs(desk)[0].one.given().page.startswith("<h1>")
    close(desk)
    open_captured(desk, POSTING)
    field = next(f for f in desk.window.pane.page.findChildren(QLineEdit) if f.isVisible())  # type: ignore[union-attr]
    field.setFocus()
    field.selectAll()
    desk.keys("Ctrl+V")
    assert dialogs(desk) == []
    assert field.text().startswith("Chat Agent")


def test_pasting_beside_the_field_goes_into_it(desk: Desk, tmp_path: Path) -> None:
    desk.run("capture")
    [dialog] = dialogs(desk)
    QGuiApplication.clipboard().setText(POSTING)
    desk.button("Save application", dialog).setFocus()
    desk.keys("Ctrl+V")
    assert employer(desk) == "Harbor Mutual"
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(POSTING, encoding="utf-8")
    drop(dialog, QPoint(30, 300), files(tmp_path / "a.txt", tmp_path / "b.txt"))
    desk.keys("Ctrl+V", dialog)
    assert "Add these or close first; one more posting goes in after them." in desk.texts(dialog)
    close(desk)


def test_pasting_nothing_says_so(desk: Desk) -> None:
    desk.run("capture.paste")
    assert desk.toast == "There is nothing to paste. Copy a posting first"
    assert dialogs(desk) == []


def test_the_same_file_twice_is_added_once(desk: Desk, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(POSTING, encoding="utf-8")
    drop(desk.window, middle(desk), files(tmp_path / "a.txt", tmp_path / "b.txt"))
    [dialog] = dialogs(desk)
    assert [box.isChecked() for box in dialog.findChildren(QCheckBox) if box.isVisible()] == [True, False]
    assert any(text.endswith("The same as in a.txt.") for text in desk.texts(dialog))
    close(desk)


def test_two_hundred_files_are_listed_in_pieces_and_all_added(desk: Desk, tmp_path: Path) -> None:
    for number in range(200):
        text = POSTING.replace("Harbor Mutual", f"Employer {number:03}")
        (tmp_path / f"{number:03}.txt").write_text(text, encoding="utf-8")
    drop(desk.window, middle(desk), files(*sorted(tmp_path.glob("*.txt"))))
    [dialog] = dialogs(desk)
    assert "200 postings found" in desk.texts(dialog)
    assert sum(box.isVisible() for box in dialog.findChildren(QCheckBox)) == 200
    desk.click("Add 200 applications", dialog)
    assert len(desk.db.read.applications()) == 200
