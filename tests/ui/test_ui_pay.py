"""Pay in context in the window: below an application's pay, and as a tool of the guide."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLabel
from support import POSTING
from ui_helpers import Desk, only, open_captured

from apptracker.services import applications, pay_context, profiles
from apptracker.ui.application.pay import PayPanel
from apptracker.ui.guide import tools
from apptracker.ui.guide.pay import PayTool
from apptracker.ui.guide.pay_figures import Bar


def opened(desk: Desk, text: str = POSTING) -> PayPanel:
    open_captured(desk, text)
    return panel(desk)


def panel(desk: Desk) -> PayPanel:
    found: PayPanel = only(each for each in desk.window.findChildren(PayPanel) if each.isVisible())
    return found


@contextmanager
def shown(desk: Desk) -> Iterator[PayTool]:
    [spec] = [spec for spec in tools.TOOLS if spec.id == "pay"]
    tool = tools.make(spec, desk.context, desk.window)
    assert isinstance(tool, PayTool)
    tool.resize(800, 600)
    tool.show()
    tool.refresh()
    desk.settle()
    yield tool
    tool.hide()
    tool.deleteLater()


def test_one_line_says_what_the_pay_comes_to(desk: Desk) -> None:
    line, *_ = desk.texts(opened(desk))
    assert line.startswith("About 35,360–38,480 USD a year full time. The guide's figures for")
    assert "United States" in line
    assert "(2025)" in line


def test_unfolded_it_shows_how_with_year_and_source(desk: Desk) -> None:
    shown = opened(desk)
    desk.click("Show how the pay compares", shown)
    texts = desk.texts(shown.more)
    assert "about 680–740 USD a week full time" in texts
    assert any("40 hours" in text and "52 paid weeks" in text for text in texts)
    assert "United States, since the job is in Duluth, MN." in texts
    assert any(text.startswith("Year: 2025. Source: A career guide of 2025") for text in texts)
    assert "This pay: within this range." in texts
    assert any("Half of the people counted earned less" in text for text in texts)  # what a median is
    bars = [bar for bar in shown.more.findChildren(Bar) if bar.isVisible()]
    assert bars
    assert all("USD a" in bar.accessibleName() for bar in bars)  # what is drawn is said
    desk.click("Show less about pay", shown)
    assert desk.texts(shown.more) == []


def test_what_is_unfolded_has_room_for_all_its_words(desk: Desk) -> None:
    desk.window.resize(900, 600)
    shown = opened(desk)
    desk.click("Show how the pay compares", shown)
    desk.settle()
    cramped = [
        each.text()
        for each in shown.more.findChildren(QLabel)
        if each.isVisible() and each.height() < each.heightForWidth(each.width())
    ]
    assert cramped == []


def test_part_time_hours_are_shown_beside_full_time(desk: Desk) -> None:
    shown = opened(desk, POSTING.replace("Pay: $17.00", "Hours: 20 hours per week\nPay: $17.00"))
    desk.click("Show how the pay compares", shown)
    assert "about 17,680–19,240 USD a year at 20 hours a week, as the posting states" in desk.texts(shown.more)
    assert "about 35,360–38,480 USD a year full time" in desk.texts(shown.more)


def test_another_currency_is_never_compared(desk: Desk) -> None:
    shown = opened(desk)
    application = applications.edit(desk.db, 1, pay=applications.read_pay("20 EUR per hour")).value
    desk.context.go.open_application(application.id, "overview")
    desk.window.pages["applications"].refresh()
    desk.context.ops.follow()
    desk.settle()
    desk.click("Show how the pay compares", shown)
    said = [text for text in desk.texts(shown.more) if text.startswith(("Not compared", "This pay"))]
    assert set(said) == {"Not compared: this figure is in USD, the pay in EUR."}


def test_without_pay_one_line_offers_the_figures(desk: Desk) -> None:
    made = applications.add(desk.db, employer="Harbor Mutual", title="Agent").value
    desk.context.go.open_application(made.id, "overview")
    desk.settle()
    shown = panel(desk)
    assert desk.texts(shown) == ["No pay is known. The guide says what such jobs pay."]
    assert not shown.fold.isVisible()


def test_a_pay_typed_by_hand_is_set_beside_the_figures(desk: Desk) -> None:
    with shown(desk) as tool:
        assert "United States is shown, the first region in the guide." in desk.texts(tool)
        desk.type("17 to 18.50", tool.amount)
        assert "about 35,360–38,480 USD a year full time" in desk.texts(tool)
        tool.hours.setFocus()
        desk.type("20", tool.hours)
        assert "about 17,680–19,240 USD a year at 20 hours a week" in desk.texts(tool)
        tool.region.setCurrentIndex(tool.region.findText("Canada"))
        tool.region.activated.emit(tool.region.currentIndex())
        desk.settle()
        assert "Not compared: this figure is in CAD, the pay in USD." in desk.texts(tool)
        assert not any(bar.isVisible() for bar in tool.findChildren(Bar))


def test_numbers_beyond_all_measure_are_marked_and_cost_no_time(desk: Desk) -> None:
    with shown(desk) as tool:
        tool.amount.setText("9" * 400)
        tool.amount.textEdited.emit(tool.amount.text())
        assert any(text.startswith("Write the pay like 17") for text in desk.texts(tool))
        tool.hours.setText("1e99999999")
        tool.hours.textEdited.emit(tool.hours.text())
        assert tool.hours.property("wrong")


def test_the_guide_goes_on_with_the_pay_of_the_application(desk: Desk) -> None:
    shown = opened(desk, POSTING.replace("Customer Service Representative", "Team Lead"))
    desk.click("Pay in the guide", shown)
    tool: PayTool = only(each for each in desk.window.findChildren(PayTool) if each.isVisible())
    assert (tool.amount.text(), tool.currency.currentText(), tool.period.currentText()) == (
        "17 to 18.50",
        "USD",
        "an hour",
    )
    assert (tool.region.currentText(), tool.level.currentText()) == ("United States", "Team lead")
    assert "about 35,360–38,480 USD a year full time" in desk.texts(tool)


def test_a_pay_that_cannot_be_read_is_said_and_kept(desk: Desk) -> None:
    with shown(desk) as tool:
        desk.type("a lot", tool.amount)
        assert any(text.startswith("Write the pay like 17") for text in desk.texts(tool))
        assert tool.amount.text() == "a lot"
        tool.amount.clear()
        desk.type("40000", tool.amount)
        assert not any(text.startswith("Write the pay like 17") for text in desk.texts(tool))


def test_the_persons_country_is_the_region_to_begin_with(desk: Desk) -> None:
    profiles.set_value(desk.db, "country", "CA")
    with shown(desk) as tool:
        assert tool.region.currentText() == "Where you live"
        assert "Canada is shown, where you live." in desk.texts(tool)


def test_advice_and_figures_lead_to_the_guide(desk: Desk) -> None:
    with shown(desk) as tool:
        asked: list[str] = []
        tool.article_asked.connect(asked.append)
        hint = pay_context.what_else_counts()[0]
        desk.click(f"Read more: {hint.title}", tool)
        figure = pay_context.of_pay(desk.db, None).figures[0].figure
        desk.click(f"Read more: {figure.name}", tool)
        assert asked == [hint.reference, figure.reference]
