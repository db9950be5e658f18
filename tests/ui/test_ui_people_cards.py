"""Address cards in the window: chosen, dropped, looked at card by card, and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from people_desk import opened
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from ui_helpers import Desk, drop

from apptracker.services import applications, people
from apptracker.store import Database
from apptracker.ui.people.importing import ImportDialog

CARDS = (
    "BEGIN:VCARD\nFN:Ana Lopez\nORG:Harbor Mutual Inc.\nEMAIL:ana@x.example\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Bert Weiss\nTITLE:Manager\nTEL:555 010 0199\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Cleo Adams\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Zoe\nNOTE:Kind\nEND:VCARD\n"
)


@pytest.fixture
def file(db: Database, tmp_path: Path) -> Path:
    """Cards of Ana, who is new; Bert, known with another role; Cleo, known as she is; Zoe, known without notes."""
    applications.add(db, employer="Harbor Mutual", title="Agent")
    people.add_contact(db, 1, name="Bert Weiss", role="Lead")
    people.add_contact(db, None, name="Cleo Adams")
    people.add_contact(db, None, name="Zoe")
    made = tmp_path / "people.vcf"
    made.write_text(CARDS, encoding="utf-8")
    return made


def importing(desk: Desk, file: Path) -> ImportDialog:
    desk.prompts.files.append([file])
    desk.run("person.import")
    dialog = desk.window.findChild(ImportDialog)
    assert dialog is not None
    return dialog


def spoken(dialog: ImportDialog) -> list[str]:
    model = dialog.list.cards
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_each_card_says_what_it_would_do_and_nothing_is_stored(
    file: Path, db: Database, open_desk: Callable[..., Desk], qtmodeltester: ModelTester
) -> None:
    desk, _ = opened(open_desk)
    before = db.read.latest_change_id()
    dialog = importing(desk, file)
    assert spoken(dialog) == [
        "Ana Lopez, New, Harbor Mutual Inc. · ana@x.example, taken",
        "Bert Weiss, Changed, adds phone · role: Lead becomes Manager, left out",
        "Cleo Adams, Known already, left out",
        "Zoe, Changed, adds notes, taken",
    ]
    assert any(text.startswith("4 cards: 1 new, 2 changed, 1 known already.") for text in desk.texts(dialog))
    qtmodeltester.check(dialog.list.cards)
    desk.keys("Esc", dialog)
    assert db.read.latest_change_id() == before


def test_what_is_taken_is_stored_as_one_change(file: Path, db: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    dialog = importing(desk, file)
    assert dialog.import_button.text() == "Import 2 cards"
    rect = dialog.list.visualRect(dialog.list.cards.index(1))
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert dialog.import_button.text() == "Import 3 cards"
    assert dialog.all.isChecked()
    desk.click("Tie them to your open application at their employer", dialog)
    desk.click(dialog.import_button)
    ana = next(each for each in db.read.contacts() if each.name == "Ana Lopez")
    assert (ana.employer, ana.application_ids) == ("Harbor Mutual", (1,))
    bert = next(each for each in db.read.contacts() if each.name == "Bert Weiss")
    assert (bert.role, bert.phone) == ("Manager", "555 010 0199")
    assert page.person.shown_id == ana.id
    desk.run("undo")
    assert len(db.read.contacts()) == 3


def test_cards_are_taken_and_left_by_keyboard(file: Path, db: Database, open_desk: Callable[..., Desk]) -> None:
    desk, _ = opened(open_desk)
    dialog = importing(desk, file)
    dialog.list.setFocus()
    desk.keys("Down", dialog.list)  # the first is current from then on
    dialog.list.setCurrentIndex(dialog.list.cards.index(0))
    desk.keys("Space", dialog.list)
    assert dialog.import_button.text() == "Import 1 card"
    dialog.list.setCurrentIndex(dialog.list.cards.index(2))
    desk.keys("Space", dialog.list)  # what is known already cannot be taken
    assert dialog.import_button.text() == "Import 1 card"
    desk.click("Take all", dialog)
    assert dialog.import_button.text() == "Import 3 cards"
    desk.click("Take all", dialog)
    assert not dialog.import_button.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("page_id", ["today", "people"])
def test_cards_dropped_anywhere_are_looked_at(
    file: Path, open_desk: Callable[..., Desk], page_id: str, qtbot: object
) -> None:
    desk = open_desk(page_id)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert drop(desk.window, QPoint(400, 400), data)
    dialog = desk.window.findChild(ImportDialog)
    assert dialog is not None
    assert len(spoken(dialog)) == 4
    dialog.reject()


def test_a_file_that_holds_nobody_says_so(db: Database, open_desk: Callable[..., Desk], tmp_path: Path) -> None:
    people.add_contact(db, None, name="Zoe")
    desk, _ = opened(open_desk)
    file = tmp_path / "no.vcf"
    file.write_bytes(b"\x00\xff hello")
    dialog = importing(desk, file)
    assert any("no address card" in text for text in desk.texts(dialog))
    assert not dialog.import_button.isEnabled()
    dialog.reject()


def test_one_several_or_all_are_saved_as_cards(
    file: Path, db: Database, open_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    desk, page = opened(open_desk)
    out = tmp_path / "out.vcf"
    desk.prompts.saves += [out, tmp_path / "one.vcf", tmp_path / "two", None]
    desk.run("person.export")
    assert out.read_text(encoding="utf-8").count("BEGIN:VCARD") == 3
    assert desk.toast == "Saved 3 address cards in out.vcf"
    page.list.choose(1)
    page.person.asked.emit("export")
    assert "FN:Bert Weiss" in (tmp_path / "one.vcf").read_text(encoding="utf-8")
    page.list.setFocus()
    page.list.choose_first()
    desk.keys("Shift+Down")
    desk.run("person.export")
    assert (tmp_path / "two.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") == 2
    desk.run("person.export")  # and thought better of it
    assert not desk.prompts.saves
