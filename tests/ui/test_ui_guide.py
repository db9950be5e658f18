"""The Guide page: browsing, reading, searching, going back, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.modeltest import ModelTester
from ui_helpers import Desk

from apptracker.services import applications
from apptracker.ui.guide.reading import FittingButton, foot_words, opening
from apptracker.ui.guide.rows import RowList, marked
from apptracker.ui.guide.tools import TOOLS
from apptracker.ui.guide.visits import Spot
from apptracker.ui.pages.application import ApplicationPage
from apptracker.ui.pages.guide import GuidePage


@pytest.fixture
def guide(open_desk: Callable[..., Desk]) -> tuple[Desk, GuidePage]:
    desk = open_desk("guide")
    page = desk.window.pages["guide"]
    assert isinstance(page, GuidePage)
    return desk, page


def click_row(view: RowList, text: str) -> None:
    number = next(n for n, row in enumerate(view.rows.rows) if row.text == text and row.spot is not None)
    index = view.rows.index(number)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    QApplication.processEvents()


def titles(view: RowList) -> list[str]:
    return [row.text for row in view.rows.rows if row.spot is not None]


def test_the_sidebar_and_a_key_lead_to_the_guide(desk: Desk) -> None:
    desk.keys("Ctrl+7")
    assert desk.window.header.title.text() == "Guide"
    desk.keys("Ctrl+1")
    desk.click("Guide", desk.window.sidebar)
    assert desk.window.header.title.text() == "Guide"
    assert " entries on " in desk.window.header.summary.text()
    names = [button.accessibleName() for button in desk.window.sidebar.buttons.values()]
    assert names[names.index("Profile") + 1] == "Guide"


def test_a_subject_shows_its_entries_and_an_entry_is_read(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    click_row(page.contents.list, "Skills")
    assert "Skills" in desk.texts(page.listing)
    click_row(page.listing.list, "Empathy")
    assert page.reading.isVisible()
    assert page.reading.title.text() == "Empathy"
    assert "Why it matters" in page.reading.prose.toPlainText()
    assert page.contents.list.currentIndex().data() == "Skills"  # where it stands


def test_roles_stand_under_their_families(guide: tuple[Desk, GuidePage]) -> None:
    _, page = guide
    page.show_reference("subject:roles")
    rows = page.listing.list.rows.rows
    headings = [row.text for row in rows if row.spot is None]
    assert len(headings) > 2
    assert rows[0].spot is None


def test_links_lead_on_and_the_way_back_is_kept(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    page.show_reference("skill:empathy")
    desk.settle()
    link = next(b for b in page.reading.findChildren(FittingButton) if b.property("reference"))
    wanted = str(link.property("reference"))
    desk.click(link)
    assert page._shown == Spot("article", wanted)
    second = page.reading.title.text()
    desk.keys("Alt+Left")
    assert page.reading.title.text() == "Empathy"
    desk.keys("Alt+Right")
    assert page.reading.title.text() == second
    QTest.mouseClick(page.reading.viewport(), Qt.MouseButton.BackButton, pos=QPoint(5, 5))
    assert page.reading.title.text() == "Empathy"
    QTest.mouseClick(page.reading.viewport(), Qt.MouseButton.ForwardButton, pos=QPoint(5, 5))
    assert page.reading.title.text() == second
    desk.click("Back", page)
    desk.click("Forward", page)
    assert page.reading.title.text() == second
    desk.keys("Esc")
    desk.keys("Esc")
    assert page.listing.isVisible()  # the subject that was shown first


def test_esc_leads_from_what_was_read_first_to_its_subject(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    page._visits.__init__()  # type: ignore[misc]
    page.show_reference("skill:empathy")
    desk.keys("Esc")
    assert page.listing.title.text() == "Skills"
    assert page.listing.list.currentIndex().data() == "Empathy"


def test_esc_closes_an_application_before_it_leads_back(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    page.show_reference("skill:empathy")
    made = applications.add(desk.db, employer="Harbor Mutual", title="Agent").value
    desk.context.go.open_application(made.id)
    desk.settle()
    opened = desk.find(ApplicationPage)
    desk.keys("Esc")
    assert not opened.isVisible()
    assert page.reading.title.text() == "Empathy"
    assert page.reading.isVisible()
    desk.keys("Esc")
    assert not page.reading.isVisible()


def test_everything_goes_by_keyboard(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    assert page.contents.list.hasFocus()
    desk.keys("Down")
    second = page.contents.list.currentIndex().data()
    desk.keys("Return")
    assert page.listing.title.text() == second
    assert page.listing.list.hasFocus()
    desk.keys("Down")
    wanted = page.listing.list.currentIndex().data()
    desk.keys("Return")
    assert page.reading.title.text() == wanted
    assert page.reading.hasFocus()
    desk.keys("End")
    bar = page.reading.verticalScrollBar()
    assert bar.value() == bar.maximum()
    desk.keys("Esc")
    assert page.listing.list.hasFocus()
    assert page.listing.list.currentIndex().data() == wanted


def test_tab_goes_through_an_article_as_it_is_read(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    for reference in ("role:technical-support-agent", "skill:empathy"):
        page.show_reference(reference)
        desk.settle()
        buttons = [b for b in page.reading.findChildren(FittingButton) if b.isVisible()]
        uses = [b for b in buttons if b.property("use") is not None]
        links = [b for b in buttons if b.property("reference")]
        wanted = [page.reading.crumb, *uses, page.reading.prose, *links]
        found = []
        for _ in wanted:
            desk.keys("Tab")
            found.append(desk.focused)
        assert found == wanted
        assert page.reading.verticalScrollBar().value() > 0  # what has the focus shows
        for _ in wanted:
            desk.keys("Shift+Tab")
        assert desk.focused is page.reading


def test_the_search_finds_as_one_types(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    before = page.listing.title.text()
    desk.keys("Ctrl+F")
    desk.type("empat")
    assert page.contents.field.hasFocus()
    assert titles(page.listing.list)[0] == "Empathy"
    assert page.listing.list.rows.rows[0].text == "Skills"
    desk.keys("Down")
    assert page.listing.list.hasFocus()
    desk.keys("Return")
    assert page.reading.title.text() == "Empathy"
    desk.keys("Esc")
    assert page.listing.title.text() == "Search for “empat”"
    desk.keys("Ctrl+F")
    desk.keys("Esc")
    assert page.contents.field.text() == ""
    assert page.listing.title.text() == before


def test_letters_typed_into_a_list_begin_a_search(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    for view in (page.contents.list, page.listing.list):
        view.setFocus()
        desk.type("a")
        assert page.contents.field.hasFocus()
        desk.type("ht")
        assert page.contents.field.text() == "aht"
        assert titles(page.listing.list)[0] == "Average handle time (AHT)"
        click_row(page.contents.list, "Skills")


def test_a_search_stands_in_its_field_only_where_it_led(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    field = page.contents.field
    cross = next(
        each
        for each in field.findChildren(QToolButton)
        if each.defaultAction() is not None and each.defaultAction().objectName() == "_q_qlineeditclearaction"
    )
    desk.keys("Ctrl+F")
    desk.type("empathy")
    desk.keys("Return")
    desk.keys("Return")
    assert (page.reading.title.text(), field.text()) == ("Empathy", "empathy")
    page.show_reference("metric:average-handle-time")
    assert field.text() == ""
    desk.keys("Esc")
    assert (page.reading.title.text(), field.text()) == ("Empathy", "empathy")
    click_row(page.contents.list, "Tools")
    assert field.text() == ""
    desk.qtbot.waitUntil(lambda: not cross.isVisible() or cross.property("opacity") == 0)  # it fades


def test_a_search_without_result_says_what_to_try(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    desk.keys("Ctrl+F")
    desk.type("xyzzyq")
    assert "Nothing in the guide has those words" in desk.texts(page)


def test_words_that_were_searched_for_are_marked() -> None:
    assert marked("Pay and payday, repay", ("pay",)) == ((0, 3), (8, 11))
    assert marked("What is (this)?", ("(", "th")) == ((9, 11),)


def test_text_is_copied(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    page.show_reference("skill:empathy")
    page.reading.prose.setFocus(Qt.FocusReason.TabFocusReason)
    desk.keys("Ctrl+A")
    desk.keys("Ctrl+C")
    assert "Why it matters" in QApplication.clipboard().text()


def test_what_is_said_of_an_entry_is_told(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    assert page._shelf is not None
    articles = page._shelf.articles.values()
    doubtful = next(a for a in articles if a.caution)
    page.show_reference(doubtful.reference)
    desk.settle()
    assert doubtful.caution in desk.texts(page.reading)
    plain = next(a for a in articles if not a.caution)
    page.show_reference(plain.reference)
    desk.settle()
    assert doubtful.caution not in desk.texts(page.reading)
    told = {foot_words(a).partition(".")[0].partition(":")[0] for a in articles}
    assert told >= {"From the career guides", "Suggested by the guides, not stated", "Ours, not from the career guides"}


def test_nothing_is_said_twice(guide: tuple[Desk, GuidePage]) -> None:
    _, page = guide
    assert page._shelf is not None
    for article in page._shelf.articles.values():
        lead, parts = opening(article)
        first = parts[0].paragraphs[0] if parts and parts[0].paragraphs else ""
        assert not (lead and first.startswith(lead)), article.reference


def test_the_last_place_is_remembered(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    page.show_reference("skill:empathy")
    assert desk.window.state.text("guide.place") == "article skill:empathy"
    fresh = GuidePage(desk.context)
    fresh.refresh()
    assert fresh.reading.title.text() == "Empathy"
    fresh.deleteLater()


def test_a_place_that_is_gone_is_passed_over(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    page.show_reference("subject:pay")
    page.show_reference("skill:no-such-thing")
    page.show_tool("no-such-tool")
    assert page.listing.title.text() == "Pay"
    desk.context.state.put("guide.place", "subject no-such-subject")
    fresh = GuidePage(desk.context)
    fresh.refresh()
    assert fresh.listing.title.text() == "Roles"
    fresh.deleteLater()


def test_a_place_asked_for_before_the_guide_is_read_is_shown_then(desk: Desk) -> None:
    page = GuidePage(desk.context)
    page.show_reference("skill:empathy")
    page.refresh()
    assert page.reading.title.text() == "Empathy"
    page.deleteLater()


def test_the_contents_fold_where_there_is_little_room(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    assert page.contents.list.isVisible()
    desk.window.resize(900, 600)
    desk.context.theme.choose("light", 1.5)  # whatever the system's letters are, there is little room for these
    desk.settle()
    assert not page.contents.list.isVisible()
    box = page.contents.box
    assert box.isVisible()
    box.setFocus()
    before = page.listing.title.text()
    desk.keys("Down")
    assert page.listing.title.text() == box.currentText() != before
    desk.keys("Down")
    assert page.listing.title.text() == box.currentText()
    assert box.hasFocus()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_the_page(guide: tuple[Desk, GuidePage], scale: float) -> None:
    desk, page = guide
    desk.window.resize(900, 600)
    desk.window.theme.choose("light", scale)
    for reference in ("skill:empathy", "role:technical-support-agent", "subject:skills"):
        page.show_reference(reference)
        desk.settle()
        desk.settle()
        assert page.width() <= desk.window.width()
        inner = page.reading.widget()
        if page.reading.isVisible():
            assert inner.width() <= page.reading.viewport().width()
            assert all(b.x() + b.width() <= inner.width() for b in inner.findChildren(FittingButton))
            text = page.reading.prose
            assert text.document().size().height() <= text.height()


def test_the_theme_changes_while_one_reads(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    page.show_reference("skill:empathy")
    desk.window.theme.choose("dark", 1.0)
    cursor = page.reading.prose.textCursor()
    assert cursor.charFormat().foreground().color() == desk.window.theme.color("text")
    assert page.reading.title.text() == "Empathy"


def test_the_palette_leads_to_an_entry(desk: Desk) -> None:
    desk.run("palette")
    desk.type("empathy")
    palette = next(w for w in desk.window.findChildren(object) if type(w).__name__ == "Palette")
    rows = palette.rows.rows  # type: ignore[attr-defined]
    under = [row for row in rows if row.way and row.way.kind == "place"]
    assert under[0].text == "Empathy"
    assert under[0].detail == "Skills"
    number = rows.index(under[0])
    palette.list.setCurrentIndex(palette.rows.index(number))  # type: ignore[attr-defined]
    desk.keys("Return")
    page = desk.window.pages["guide"]
    assert isinstance(page, GuidePage)
    assert page.reading.title.text() == "Empathy"
    assert page.reading.hasFocus()


def test_the_lists_are_proper_models(guide: tuple[Desk, GuidePage], qtmodeltester: ModelTester) -> None:
    _, page = guide
    qtmodeltester.check(page.contents.list.rows)
    qtmodeltester.check(page.listing.list.rows)


def test_every_tool_opens_from_the_contents_and_leads_to_articles(guide: tuple[Desk, GuidePage]) -> None:
    desk, page = guide
    assert page.contents.list.rows.rows[0].text == "For you"
    for spec in TOOLS:
        click_row(page.contents.list, spec.name)
        tool = page.tools[spec.id]
        assert tool.isVisible(), spec.id
        assert desk.window.state.text("guide.place") == f"tool {spec.id}"
        tool.article_asked.emit("skill:empathy")
        desk.settle()
        assert page.reading.title.text() == "Empathy"
        desk.keys("Alt+Left")
        assert tool.isVisible(), spec.id
        assert tool.isAncestorOf(desk.focused) or tool is desk.focused, spec.id


def test_a_place_of_a_tool_leads_there_from_anywhere(desk: Desk) -> None:
    for spec in TOOLS:
        desk.context.go.show_page("today")
        desk.context.go.go(spec.id)
        desk.settle()
        page = desk.window.pages["guide"]
        assert isinstance(page, GuidePage)
        assert page.tools[spec.id].isVisible(), spec.id
