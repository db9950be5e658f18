"""What is stored may look like HTML, or be an address of anything: it is shown as it stands, and nothing but pages and
mail is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui_helpers import Desk

from apptracker.services import applications, reminders
from apptracker.ui.capturing.fields import Suggestion
from apptracker.ui.pages.bin import BinModel
from apptracker.ui.prompts import QtPrompts
from apptracker.ui.today.agenda_model import AgendaModel
from apptracker.ui.widgets.basics import Elided, tip

MARKED = '<img src="file:///etc/hostname"><b>Harbor</b> & Sons'


def test_no_label_takes_data_for_markup(desk: Desk) -> None:
    added = applications.add(desk.db, employer=MARKED, title=MARKED).value
    reminders.add(desk.db, MARKED, "today", application_id=added.id)
    desk.context.ops.follow()
    desk.context.go.open_application(added.id)
    for page in ("today", "applications", "profile", "history", "settings"):
        desk.context.go.show_page(page)
        desk.settle()
    desk.run("undo")
    assert MARKED in desk.toast
    assert desk.window.progress.isHidden()  # made, so that its label is looked at too
    labels = [label for label in desk.window.findChildren(QLabel) if label.pixmap().isNull()]
    assert len(labels) > 50
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText and label.text()] == []


def test_no_tooltip_takes_data_for_markup(desk: Desk) -> None:
    added = applications.add(desk.db, employer=MARKED, title=MARKED).value
    reminders.add(desk.db, MARKED, "today", application_id=added.id)
    applications.delete(desk.db, [applications.add(desk.db, employer=MARKED, title=MARKED).value.id])
    desk.context.ops.follow()
    desk.context.go.open_application(added.id)
    for page in ("today", "applications", "history"):
        desk.context.go.show_page(page)
        desk.settle()
    tips = [widget.toolTip() for widget in desk.window.findChildren(QWidget)]
    agenda, bin_ = desk.window.findChild(AgendaModel), desk.window.findChild(BinModel)
    tips += [str(agenda.index(row).data(Qt.ItemDataRole.ToolTipRole)) for row in range(agenda.rowCount())]
    tips += [str(bin_.index(0, column).data(Qt.ItemDataRole.ToolTipRole)) for column in range(bin_.columnCount())]
    told = [words for words in tips if "Harbor" in words]
    assert len(told) >= 4  # a reminder, two cells of the bin, a field
    assert not [words for words in told if "<img" in words]


def test_a_tooltip_is_left_as_it_is_where_nothing_looks_like_markup() -> None:
    assert tip("Smith & Sons\n5 < 6") == "Smith & Sons\n5 < 6"
    assert tip("a <b>bold</b> one\nmore") == "<qt>a &lt;b&gt;bold&lt;/b&gt; one<br>more</qt>"


def test_what_is_cut_off_is_told_whole(qtbot: QtBot) -> None:
    shown = Elided("Smith & Sons, of a street with a long name")
    qtbot.addWidget(shown)
    shown.resize(60, 20)
    shown.show()
    assert shown.toolTip() == "Smith & Sons, of a street with a long name"


def test_a_name_with_an_ampersand_marks_no_key(qtbot: QtBot) -> None:
    offered = Suggestion()
    qtbot.addWidget(offered)
    offered.resize(400, 24)
    offered.offer("Employer", "Smith & Sons", "From the text")
    assert offered.text() == "May be: Smith && Sons — Use it"
    assert offered.shortcut().isEmpty()
    assert isinstance(offered, QPushButton)


@pytest.mark.parametrize(
    ("url", "opens"),
    [
        ("https://example.com/jobs/1?a=b", True),
        ("HTTP://example.com", True),
        ("mailto:ana@example.com?subject=Hello", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("smb://server/share", False),
        ("example.com/jobs", False),
        ("", False),
    ],
)
def test_only_pages_and_mail_are_handed_to_the_system(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, url: str, opens: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    opened: list[str] = []

    def remember(link: object) -> bool:
        opened.append(link.toString())  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    assert QtPrompts(window).open_url(url) is opens
    assert bool(opened) is opens
