"""The follow-up rules in the window: seen, switched, changed, added, deleted and tried on what really happened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from ui_helpers import Desk, Held

from apptracker.domain.applications import Reminder, ReminderState
from apptracker.domain.rules import FollowUpRule
from apptracker.services import applications, followups, rules, workweek
from apptracker.store import Database
from apptracker.ui.pages.rules import TRY_AFTER, RulesPage
from apptracker.ui.rules.timing import REST

RECEIPT = "confirm-receipt"
WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)


@pytest.fixture
def applied(db: Database) -> int:
    """An application sent on Thursday, November 19; the clock is at the Saturday after it."""
    added = applications.add(
        db, employer="Harbor Mutual", title="Claims agent", stage="applied", applied_on=date(2026, 11, 19)
    )
    return added.value.id


@pytest.fixture
def open_page(open_desk: Callable[..., Desk]) -> Callable[[], tuple[Desk, RulesPage]]:
    def opening() -> tuple[Desk, RulesPage]:
        desk = open_desk("rules")
        desk.window.resize(1180, 760)
        desk.settle()
        with desk.qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        page = desk.window.pages["rules"]
        assert isinstance(page, RulesPage)
        return desk, page

    return opening


def receipts(db: Database) -> list[Reminder]:
    return [each for each in db.read.reminders(states=WAITING) if each.rule == RECEIPT]


def rule(desk: Desk, id_: str = RECEIPT) -> FollowUpRule:
    return rules.rule_of(desk.db.read, id_)


def choose(desk: Desk, page: RulesPage, id_: str) -> None:
    page.list.choose(id_)
    desk.settle()
    assert page.editor.rule is not None
    assert page.editor.rule.id == id_


def pick(desk: Desk, box: QComboBox, words: str) -> None:
    """Choose a line of a box as a person does, by keys."""
    box.setFocus()
    while box.currentText() != words:
        before = box.currentIndex()
        desk.keys("Down")
        assert box.currentIndex() != before, f"{words} is not offered"
    desk.settle()


def click_switch(desk: Desk, page: RulesPage, id_: str) -> None:
    rect = page.list.visualRect(page.list.rules.index(page.list.rules.row_of(id_)))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(24, 18))
    desk.settle()


def test_the_rules_stand_in_plain_sentences_under_what_they_count_from(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]
) -> None:
    desk, page = open_page()
    headings = [line.heading for line in page.list.rules.lines if line.heading]
    assert headings[:3] == ["Before you apply", "After you apply", "Around an interview"]
    index = page.list.rules.index(page.list.rules.row_of(RECEIPT))
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "5 working days after you apply, by phone, else by e-mail" in spoken
    assert "From the guide · 1 reminder waiting" in spoken
    off = page.list.rules.index(page.list.rules.row_of("chase-quiet"))
    assert off.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    choose(desk, page, RECEIPT)
    assert any("shows that you mean it" in text for text in desk.texts(page.editor))
    assert any("reached Harbor Mutual: by phone, or in their portal" in text for text in desk.texts(page.editor))
    desk.click(page.editor.guide)
    desk.settle()
    assert desk.window.pages.currentWidget() is desk.window.pages["guide"]


def test_switched_off_its_reminders_go_and_undo_brings_them_back(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]
) -> None:
    desk, page = open_page()
    [before] = receipts(desk.db)
    click_switch(desk, page, RECEIPT)
    assert not rule(desk).enabled
    assert receipts(desk.db) == []
    assert "1 reminder went away" in desk.toast
    assert not page.editor.on.isChecked()
    desk.click("Undo", desk.window.toast)
    assert rule(desk).enabled
    assert receipts(desk.db) == [before]
    assert page.editor.on.isChecked()


def test_switched_on_it_asks_about_what_is_there(applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    choose(desk, page, "chase-quiet")
    desk.click(page.editor.on)
    assert rule(desk, "chase-quiet").enabled
    [made] = [each for each in desk.db.read.reminders(states=WAITING) if each.rule == "chase-quiet"]
    assert "Harbor Mutual" in made.text


def test_another_delay_moves_open_reminders(applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    assert [each.due.date() for each in receipts(desk.db)] == [date(2026, 11, 26)]
    page.editor.timing.days.field.setFocus()
    desk.keys("Up")
    desk.keys("Up")
    assert rule(desk).after == 5  # it waits whether there is more to come
    desk.qtbot.wait(REST + 60)
    assert rule(desk).after == 7
    assert [each.due.date() for each in receipts(desk.db)] == [date(2026, 11, 30)]
    pick(desk, page.editor.timing.unit, "days")
    assert [each.due.date() for each in receipts(desk.db)] == [date(2026, 11, 26)]
    assert "changed by you" in page.editor.origin.text().casefold()
    desk.run("undo")
    assert [each.due.date() for each in receipts(desk.db)] == [date(2026, 11, 30)]
    assert page.editor.timing.unit.currentText() == "working days"


def test_a_time_of_day_and_back_to_how_it_came(applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    assert not page.editor.reset.isVisible()
    desk.click(page.editor.timing.timed)
    [one] = receipts(desk.db)
    assert (one.all_day, f"{one.due.astimezone(desk.clock.now().tzinfo):%H:%M}") == (False, "09:00")
    desk.click(page.editor.reset)
    assert not rules.differs(desk.db.read, RECEIPT)
    assert receipts(desk.db)[0].all_day
    assert not page.editor.timing.timed.isChecked()
    assert not page.editor.reset.isVisible()


def test_what_was_turned_is_kept_when_the_page_is_left(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]
) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    page.editor.timing.days.field.setFocus()
    desk.keys("Up")
    desk.run("page.today")
    assert rule(desk).after == 6


def test_words_that_cannot_work_are_said_beside_them_and_not_stored(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]
) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    was = rule(desk).text
    wording = page.editor.wording
    assert wording.heading.text() == "Words where you phone"
    assert page.editor.message.isVisible()
    wording.edit.setFocus()
    desk.keys("Ctrl+A")
    desk.type("Phone {boss} again")
    desk.qtbot.wait(TRY_AFTER + 60)
    assert "once what is marked" in page.editor.preview.sum.text()
    desk.keys("Tab")
    assert wording.problem.isVisible()
    assert "offered below" in wording.problem.text()
    assert rule(desk).text == was
    # what else is changed meanwhile is kept, and what was typed stays
    desk.click(page.editor.timing.timed)
    assert rule(desk).at is not None
    assert rule(desk).text == was
    assert wording.edit.toPlainText() == "Phone {boss} again"
    wording.edit.setFocus()
    desk.keys("Ctrl+A")
    desk.type("Call ")
    desk.click(wording.chips["employer"])
    assert any("Reads: “Call Harbor Mutual”" in text for text in desk.texts(page.editor))
    desk.keys("Tab")
    assert not wording.problem.isVisible()
    assert rule(desk).text == "Call {employer}"
    assert [each.text for each in receipts(desk.db)] == ["Call Harbor Mutual"]


def test_the_words_shown_are_those_that_will_be_used(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]
) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    pick(desk, page.editor.ways.boxes[0], "by e-mail")
    assert [channel.value for channel in rule(desk).channels] == ["email"]
    assert not page.editor.wording.isVisible()
    assert page.editor.message.heading.text() == "Words"
    page.editor.message.edit.setFocus()
    desk.keys("Ctrl+A")
    desk.type("Mail {employer}")
    desk.keys("Tab")
    assert [each.text for each in receipts(desk.db)] == ["Mail Harbor Mutual"]
    pick(desk, page.editor.ways.boxes[1], "else by phone")
    assert page.editor.wording.heading.text() == "Words where you phone"


def test_a_name_is_needed(open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    page.editor.title.line.setFocus()
    desk.keys("Ctrl+A")
    desk.keys("Delete")
    desk.keys("Return")
    assert "name" in page.editor.title.problem.text()
    assert rule(desk).label


def test_an_own_rule_is_added_named_switched_on_and_deleted_by_keys(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]
) -> None:
    desk, page = open_page()
    desk.run("rule.add")
    assert desk.focused is page.editor.title.line
    desk.type("Ring Ana")
    desk.keys("Return")
    [own] = [each for each in rules.all_rules(desk.db.read) if each.custom]
    assert (own.label, own.enabled) == ("Ring Ana", False)
    assert [line.heading for line in page.list.rules.lines if line.heading][-1] == "Yours"
    desk.keys("Esc")
    assert desk.focused is page.list
    desk.keys("Space")
    assert rule(desk, own.id).enabled
    mine = [each for each in desk.db.read.reminders(states=WAITING) if each.rule == own.id]
    assert [each.text for each in mine] == ["Write to Harbor Mutual about Claims agent"]
    assert page.editor.delete.isVisible()
    desk.run("rule.delete")
    assert not [each for each in rules.all_rules(desk.db.read) if each.custom]
    assert not [each for each in desk.db.read.reminders(states=WAITING) if each.rule == own.id]
    assert not desk.window.actions_["rule.delete"].isEnabled()
    desk.click("Undo", desk.window.toast)
    assert [each.label for each in rules.all_rules(desk.db.read) if each.custom] == ["Ring Ana"]


def test_an_own_rule_begins_as_another_is(open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    choose(desk, page, "thank-you")
    desk.click(page.editor.copy)
    [own] = [each for each in rules.all_rules(desk.db.read) if each.custom]
    assert own.label == "Say thank you (mine)"
    assert (own.formats, own.script) == (rule(desk, "thank-you").formats, "thank-you")
    assert page.editor.rule == own
    assert page.editor.reason.isVisibleTo(page.editor) is False  # it is under More
    desk.click(page.editor.unfold)
    page.editor.reason.edit.setFocus()
    desk.keys("Ctrl+A")
    desk.type("They like it")
    desk.keys("Tab")
    assert rule(desk, own.id).why == "They like it"


def test_more_conditions_are_kept_as_they_are_pressed(open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    choose(desk, page, "thank-you")
    assert not page.editor.saying.isVisible()
    desk.click(page.editor.unfold)
    desk.click(desk.button("Only for these kinds of interview: assessment", page.editor))
    assert "assessment" in [each.value for each in rule(desk, "thank-you").formats]
    desk.click(page.editor.conditions.contact)
    assert rule(desk, "thank-you").needs_contact
    page.editor.repeats.times.field.setFocus()
    desk.keys("Up")
    desk.keys("Tab")
    assert (rule(desk, "thank-you").times, rule(desk, "thank-you").every) == (2, 5)
    desk.click(desk.button("It goes away by itself when: they answer", page.editor))
    assert "reply" in [each.value for each in rule(desk, "thank-you").cancelled_by]


def test_counting_from_something_else_shows_what_goes_with_it(open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    desk.click(page.editor.unfold)
    assert not page.editor.formats.isVisible()
    assert not page.editor.wording.chips["format"].isVisible()
    pick(desk, page.editor.timing.occasion, "after an interview")
    assert (rule(desk).trigger.value, rule(desk).stage) == ("interview", None)
    assert page.editor.formats.isVisible()
    assert page.editor.wording.chips["format"].isVisible()
    pick(desk, page.editor.timing.occasion, "without news")
    assert rule(desk).trigger.value == "quiet"
    assert not page.editor.formats.isVisible()


def test_the_preview_follows_what_is_typed(db: Database, open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    for number, day in enumerate((2, 4, 12)):
        added = applications.add(
            db, employer=f"Firm {number}", title="Agent", stage="applied", applied_on=date(2026, 11, day)
        ).value
        if day == 2:
            followups.reply_logged(db, added.id, "They wrote", on=date(2026, 11, 5))
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    preview = page.editor.preview
    assert preview.sum.text() == "It would have reminded you 2 times; 1 employer had answered before."
    spoken = [
        str(preview.list.tried.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(preview.list.tried.rowCount())
    ]
    assert "They had answered by then" in spoken[0]
    assert "Firm 1 · Agent" in spoken[1]
    page.editor.timing.days.field.setFocus()
    desk.keys("Ctrl+A")
    desk.type("30")
    desk.qtbot.wait(TRY_AFTER + 60)
    assert rule(desk).after == 5
    assert "Nothing that happened" in preview.sum.text()
    assert "If that happens today" in preview.example.text()


def test_an_application_opens_from_the_preview(db: Database, open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    added = applications.add(db, employer="Firm", title="Agent", stage="applied", applied_on=date(2026, 11, 4)).value
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    page.editor.preview.list.setFocus()
    desk.keys("Return")
    assert desk.window.pane.application_id == added.id


def test_without_history_an_example_is_shown(open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    preview = page.editor.preview
    assert "no history yet" in preview.sum.text()
    assert "Harbor Mutual" in preview.example.text()
    assert not preview.list.isVisible()
    choose(desk, page, "interview-tomorrow")
    assert "If that day is" in preview.example.text()


def test_a_late_answer_about_another_rule_is_not_shown(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, page = open_page()
    held = Held(desk.db)
    choose(desk, page, RECEIPT)
    monkeypatch.setattr(desk.context.ops, "read", held)
    choose(desk, page, "thank-you")
    choose(desk, page, "closing-date")
    told: list[bool] = []
    monkeypatch.setattr(page.editor.preview, "show_tried", lambda tried, anew: told.append(anew))
    while held.asked:
        held.go_on()
    assert told == [True]  # not of thank-you, which is not wanted any more


def test_what_is_tried_is_left_off_with_the_page_and_taken_up_with_it(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, page = open_page()
    choose(desk, page, "thank-you")
    desk.db.clock.advance(timedelta(days=7))  # type: ignore[attr-defined]
    rest_of_it = desk.context.ops.read
    held = Held(desk.db)
    monkeypatch.setattr(desk.context.ops, "read", held)
    choose(desk, page, RECEIPT)
    page.editor.preview.sum.setText("")
    held.go_on()
    assert held.asked  # there is more to it
    monkeypatch.setattr(desk.context.ops, "read", rest_of_it)
    desk.context.go.show_page("today")
    desk.settle()
    monkeypatch.setattr(desk.context.ops, "read", held)
    held.go_on()
    assert not held.asked
    assert page.editor.preview.sum.text() == ""
    monkeypatch.setattr(desk.context.ops, "read", rest_of_it)
    desk.context.go.show_page("rules")
    desk.settle()
    assert "It would" in page.editor.preview.sum.text() or "Nothing" in page.editor.preview.sum.text()


def test_narrow_the_form_takes_the_place_of_the_list(open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    desk.window.resize(720, 600)
    desk.settle()
    assert page.list.isVisible()
    assert not page.editor.isVisible()
    page.list.setFocus()
    desk.keys("Return")
    assert page.editor.isVisible()
    assert not page.list.isVisible()
    assert desk.focused is page.editor.timing.days.field
    desk.keys("Esc")
    assert desk.focused is page.list
    assert not page.editor.isVisible()
    desk.keys("Esc")
    assert desk.window.pages.currentWidget() is desk.window.pages["settings"]


def test_a_place_leads_to_a_rule(open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    desk.context.go.go("rules:ask-feedback")
    desk.settle()
    assert page.list.current == "ask-feedback"
    assert page.editor.rule is not None
    assert page.editor.rule.id == "ask-feedback"


def test_a_change_from_elsewhere_shows_and_typing_stays(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]
) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    page.editor.wording.edit.setFocus()
    desk.keys("Ctrl+A")
    desk.type("Phone them")
    from dataclasses import replace

    rules.save(desk.db, replace(rule(desk), after=9))
    desk.context.ops.follow()
    desk.settle()
    assert page.editor.timing.days.value == 9
    assert page.editor.wording.edit.toPlainText() == "Phone them"


def test_the_model_keeps_its_promises(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]], qtmodeltester: object
) -> None:
    desk, page = open_page()
    qtmodeltester.check(page.list.rules)  # type: ignore[attr-defined]
    choose(desk, page, RECEIPT)
    qtmodeltester.check(page.editor.preview.list.tried)  # type: ignore[attr-defined]


def test_the_preview_tells_what_fell_on_a_free_day(
    db: Database, open_page: Callable[[], tuple[Desk, RulesPage]]
) -> None:
    applications.add(db, employer="Firm", title="Agent", stage="applied", applied_on=date(2026, 11, 4))
    workweek.set_holidays(db, "US")  # November 11 is Veterans Day
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    tried = page.editor.preview.list.tried
    assert [one.day for one in tried.found] == [date(2026, 11, 12)]
    assert page.editor.preview.sum.text() == "It would have reminded you once; 1 was moved from a free day."
    assert "Moved from Wed, Nov 11" in str(tried.index(0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_what_the_guide_says_of_a_rule_leads_back_to_it(open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    choose(desk, page, "next-steps")
    desk.click(page.editor.guide)
    desk.click("See and change this rule")
    assert desk.window.pages.currentWidget() is page
    assert page.list.current == "next-steps"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_rule_is_wider_than_a_small_window(open_page: Callable[[], tuple[Desk, RulesPage]], scale: float) -> None:
    desk, page = open_page()
    desk.window.resize(900, 600)
    desk.context.theme.choose("light", scale)
    desk.settle()
    page.list.setFocus()
    desk.keys("Return")
    desk.click(page.editor.unfold)
    for line in page.list.rules.lines:
        if line.listed:
            choose(desk, page, line.listed.rule.id)
            inner = page.editor.widget()
            assert inner is not None
            assert inner.minimumSizeHint().width() <= page.editor.viewport().width(), line.listed.rule.id


def test_tab_goes_through_the_form_as_it_reads(applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    desk.click(page.editor.unfold)
    inner = page.editor.widget()
    assert inner is not None
    page.list.setFocus()
    met: list[tuple[int, str]] = []
    desk.keys("Tab")
    while page.editor.isAncestorOf(desk.focused):
        name = desk.focused.accessibleName() or getattr(desk.focused, "text", str)()
        met.append((desk.focused.mapTo(inner, QPoint(0, 0)).y(), name))
        desk.keys("Tab")
    back = [name for (y, name), (before, _) in zip(met[1:], met, strict=False) if y < before - 20]
    assert not back, met
    assert len(met) > 30


def test_today_and_what_to_say_lead_to_the_rules(applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]) -> None:
    from apptracker.ui.reminding import ScriptDialog

    desk, page = open_page()
    desk.run("page.today")
    desk.click("Follow-up rules", desk.window.pages["today"])
    assert desk.window.pages.currentWidget() is page
    desk.run("page.today")
    ScriptDialog(desk.context, receipts(desk.db)[0].id, desk.window).open()
    desk.settle()
    dialog = desk.find(ScriptDialog)
    assert dialog.why.isVisible()
    desk.click("Change the rule", dialog)
    assert desk.window.pages.currentWidget() is page
    assert page.list.current == RECEIPT


def test_the_guide_is_not_asked_about_an_own_rule(
    applied: int, open_page: Callable[[], tuple[Desk, RulesPage]]
) -> None:
    from dataclasses import replace

    from apptracker.ui.reminding import ScriptDialog

    desk, page = open_page()
    rules.switch(desk.db, RECEIPT, False)  # two rules do not ask the same
    own = rules.add(desk.db, replace(rule(desk), label="Mine", enabled=True)).value
    [mine] = [each for each in desk.db.read.reminders(states=WAITING) if each.rule == own.id]
    ScriptDialog(desk.context, mine.id, desk.window).open()
    desk.settle()
    dialog = desk.find(ScriptDialog)
    assert not dialog.why.isVisible()
    desk.click("Change the rule", dialog)
    assert page.list.current == own.id


def test_a_new_rule_is_shown_and_named_at_once_though_reading_takes_long(
    open_page: Callable[[], tuple[Desk, RulesPage]], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, page = open_page()
    for name in ("My own rule", "My own rule 2"):
        held = Held(desk.db)
        with monkeypatch.context() as busy:
            busy.setattr(desk.context.ops, "read", held)
            page.refresh()
            desk.run("rule.add")
            for _ in range(2):
                assert page.editor.title.line.text() == name
                assert desk.focused is page.editor.title.line
                held.go_on()
        desk.settle()
        assert desk.focused is page.editor.title.line
        current = page.list.currentIndex()
        assert page.list.viewport().rect().contains(page.list.visualRect(current).center())
        assert current.data() == name


@pytest.mark.parametrize("leave", ["another rule", "another page"])
def test_words_that_were_refused_do_not_go_without_a_word(
    open_page: Callable[[], tuple[Desk, RulesPage]], leave: str
) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    page.editor.title.line.setFocus()
    desk.keys("Ctrl+A")
    desk.keys("Delete")
    desk.keys("Return")
    problem = page.editor.title.problem.text()
    assert problem
    if leave == "another rule":
        choose(desk, page, "thank-you")
        choose(desk, page, RECEIPT)
    else:
        desk.context.go.show_page("today")
        desk.settle()
    assert f"Not saved: {problem}" in desk.texts(desk.window.toast)
    assert page.editor.title.line.text() == rule(desk).label


def test_the_most_days_are_told_where_more_cannot_be_typed(
    open_page: Callable[[], tuple[Desk, RulesPage]],
) -> None:
    desk, page = open_page()
    choose(desk, page, RECEIPT)
    page.editor.timing.days.field.setFocus()
    desk.keys("Ctrl+A")
    desk.type("10000")
    assert page.editor.timing.days.value == 100
    assert "365 is the most." in desk.texts(page.editor.timing)
