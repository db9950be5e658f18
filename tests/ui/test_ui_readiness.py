"""Readiness on the Guide page: choosing a target, the figure and its parts, steps, skills, progress."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog
from support import POSTING
from ui_helpers import Desk, only

from apptracker.domain.profile import FactKind
from apptracker.services import applications, capture, profiles, readiness, reminders, welcome
from apptracker.ui.guide.readiness import Readiness
from apptracker.ui.guide.readiness_parts import DayLine, PartRow, SkillGroup, StepRow
from apptracker.ui.pages.guide import GuidePage
from apptracker.ui.stories import StoryDialog


def tool_of(desk: Desk) -> Readiness:
    page = desk.window.pages["guide"]
    assert isinstance(page, GuidePage)
    tool = page.tools["readiness"]
    assert isinstance(tool, Readiness)
    return tool


def opened(desk: Desk, place: str = "readiness:inbound-agent") -> Readiness:
    desk.context.go.go(place)
    desk.settle()
    return tool_of(desk)


def shown(tool: Readiness, kind: type) -> list:  # type: ignore[type-arg]
    return [each for each in tool.findChildren(kind) if each.isVisible()]


def step(tool: Readiness, words: str) -> StepRow:
    return only(row for row in shown(tool, StepRow) if words in row.accessibleName())


def tell(desk: Desk, *skills: str) -> None:
    work = "The double charge", "", "", "I rang the bank", "$840 back", skills
    names = "title", "situation", "task", "action", "result", "skills"
    desk.context.ops.change(lambda db: profiles.add_story(db, **dict(zip(names, work, strict=True))), owner=desk.window)  # type: ignore[arg-type]
    desk.settle()


def test_without_a_target_it_asks_for_one_and_leads_to_the_fit_check(desk: Desk) -> None:
    tool = opened(desk, "readiness")
    assert shown(tool, PartRow) == []
    assert any(words.startswith("Choose a role") for words in desk.texts(tool))
    assert tool.picker.currentIndex() == -1
    desk.click("See which role fits", tool)
    assert not tool.isVisible()


def test_the_persons_own_role_comes_first_and_is_shown_at_once(desk: Desk) -> None:
    welcome.aim_at(desk.db, ("Team leader, support",))
    applications.add(desk.db, title="Help desk agent", employer="Harbor")
    tool = opened(desk, "readiness")
    names = [tool.picker.itemText(row) for row in range(tool.picker.count())]
    assert names[:4] == ["The roles you look for", "Team lead", "Your applications", "Help desk agent at Harbor"]
    assert tool.picker.currentText() == "Team lead"
    assert not tool.picker.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsEnabled  # a heading is none to choose


def test_another_target_is_chosen_by_keyboard(desk: Desk) -> None:
    tool = opened(desk)
    tool.picker.setFocus()
    before = tool.picker.currentText()
    QTest.keyClick(tool.picker, Qt.Key.Key_Down)
    desk.settle()
    assert tool.picker.currentText() != before
    again = opened(desk, "readiness")  # and it is remembered
    assert again.picker.currentText() == tool.picker.currentText()


def test_the_figure_is_the_sum_of_its_parts_and_each_says_its_numbers(desk: Desk) -> None:
    tell(desk, "Empathy", "Patience")
    tool = opened(desk)
    found = readiness.look(desk.db, "role:inbound-agent")
    texts = desk.texts(tool)
    assert str(found.figure) in [text.removeprefix("Readiness ").removesuffix(" of 100") for text in texts]
    rows = shown(tool, PartRow)
    assert len(rows) == len(found.parts)
    for row, part in zip(rows, found.parts, strict=True):
        assert f"{part.points} of {part.weight}" in desk.texts(row)
        assert row.accessibleName().startswith(f"{part.name}: {part.points} of {part.weight} points")
    assert any("no verdict" in text and "no AI" in text for text in texts)


def test_an_empty_profile_begins_with_what_to_do(desk: Desk) -> None:
    tool = opened(desk)
    assert any("profile is empty" in text for text in desk.texts(tool))
    first, part = shown(tool, StepRow)[0], shown(tool, PartRow)[0]
    assert first.mapTo(tool, first.rect().topLeft()).y() < part.mapTo(tool, part.rect().topLeft()).y()
    tell(desk, "Empathy")
    first, part = shown(tool, StepRow)[0], shown(tool, PartRow)[0]
    assert first.mapTo(tool, first.rect().topLeft()).y() > part.mapTo(tool, part.rect().topLeft()).y()


def test_one_click_makes_a_reminder_of_a_step_and_undo_takes_it_back(desk: Desk) -> None:
    tool = opened(desk)
    row = step(tool, "active listening")
    desk.click("Remind me tomorrow: Tell a story that shows active listening", row)
    assert desk.toast == "Reminder for tomorrow added"
    assert [each.text for each in reminders.waiting(desk.db)] == ["Tell a story that shows active listening"]
    assert "Planned for tomorrow" in desk.texts(step(tool, "active listening"))
    assert desk.focused is step(tool, "active listening").act  # the button pressed is gone
    desk.run("undo")
    assert "Planned for tomorrow" not in desk.texts(step(tool, "active listening"))


def test_a_story_starts_from_its_question_and_the_figure_follows(desk: Desk) -> None:
    tool = opened(desk)
    before = readiness.look(desk.db, "role:inbound-agent").figure
    desk.click("Start a story: Tell a story that shows empathy", tool)
    dialog = only(w for w in desk.window.findChildren(QDialog) if w.isVisible())
    assert isinstance(dialog, StoryDialog)
    dialog.close()
    desk.settle()
    tell(desk, "Empathy")
    after = readiness.look(desk.db, "role:inbound-agent").figure
    assert after > before
    assert f"Readiness {after} of 100" in desk.texts(tool)


def test_a_step_leads_to_its_place_in_the_profile(desk: Desk) -> None:
    tool = opened(desk)
    row = step(tool, "hours you can work")
    desk.click(row.act)
    assert desk.window.header.title.text() == "Profile"


def test_a_skill_and_a_scene_are_read_in_the_guide(desk: Desk) -> None:
    tool = opened(desk)
    desk.click("Read about: Empathy", tool)
    page = desk.window.pages["guide"]
    assert isinstance(page, GuidePage)
    assert page.reading.title.text() == "Empathy"
    tool = opened(desk)
    last = shown(tool, StepRow)[-1]
    assert last.accessibleName().startswith("Rehearse")
    last.act.click()
    assert page.reading.isVisible()
    assert page.reading.title.text() in last.accessibleName()


def test_groups_say_what_is_missing_listed_and_shown(desk: Desk) -> None:
    tell(desk, "Empathy")
    with desk.db.change("Listed a skill") as uow:
        uow.put_fact(FactKind.SKILL, {"name": "Patience"})
    tool = opened(desk)
    groups = {group.accessibleName(): group for group in shown(tool, SkillGroup)}
    assert [name.split(",")[0] for name in groups] == ["Missing", "Listed", "Shown by what you have told"]
    assert desk.button("Read about: Empathy", groups["Shown by what you have told"])
    assert desk.button("Read about: Patience", groups["Listed, shown by nothing yet"])
    desk.click("Open the story that shows it: Empathy", groups["Shown by what you have told"])
    assert desk.window.header.title.text() == "Profile"


def test_progress_shows_once_there_are_two_days(desk: Desk) -> None:
    desk.db.keep_readiness("role:inbound-agent", (desk.clock.now() - timedelta(days=9)).date(), 5)
    tell(desk, "Empathy")
    tool = opened(desk)
    figure = readiness.look(desk.db, "role:inbound-agent").figure
    line = only(shown(tool, DayLine))
    assert line.accessibleName().startswith("Readiness by day: ")
    assert " 5, " in line.accessibleName()
    assert f"today {figure}" in line.accessibleName()
    assert f"From 5 to {figure}." in desk.texts(tool)
    assert desk.db.read.readiness_checks("role:inbound-agent")[-1][1] == figure
    line.grab()


def test_a_change_elsewhere_keeps_place_and_keyboard(desk: Desk) -> None:
    tool = opened(desk)
    desk.window.resize(900, 600)
    row = step(tool, "active listening")
    row.act.setFocus()
    bar = tool._scroll.verticalScrollBar()
    bar.setValue(300)
    desk.settle()
    with desk.db.change("Listed a language") as uow:
        uow.put_fact(FactKind.LANGUAGE, {"language": "English"})
    tool.refresh()
    desk.settle()
    assert bar.value() == 300
    assert desk.focused.accessibleName() == "Start a story: Tell a story that shows active listening"


def test_the_posting_says_how_ready_one_is_and_leads_here(desk: Desk) -> None:
    id_ = applications.add(desk.db, title="Agent", employer="Harbor").value.id
    capture.attach_posting(desk.db, id_, capture.Source("posting.txt", POSTING.encode()))
    figure = readiness.look(desk.db, f"application:{id_}").figure
    desk.context.go.open_application(id_, "posting")
    desk.settle()
    desk.click(f"Readiness {figure} of 100: see what helps")
    tool = tool_of(desk)
    assert tool.isVisible()
    assert tool.picker.currentText() == "Agent at Harbor"
    assert f"Readiness {figure} of 100" in desk.texts(tool)


def test_an_application_that_says_nothing_is_told_so(desk: Desk) -> None:
    id_ = applications.add(desk.db, title="Pastry chef", employer="Harbor").value.id
    tool = opened(desk, f"readiness:application:{id_}")
    assert any("no posting whose demands can be read" in text for text in desk.texts(tool))
    assert shown(tool, PartRow) == []


@pytest.mark.parametrize(("look", "scale"), [("light", 1.0), ("dark", 2.0), ("high-contrast", 2.0)])
def test_nothing_is_wider_than_its_place(desk: Desk, look: str, scale: float) -> None:
    tell(desk, "Empathy", "Patience")
    desk.context.theme.choose(look, scale)
    desk.window.resize(900, 600)
    tool = opened(desk)
    desk.settle()
    inner, place = tool._scroll.widget(), tool._scroll.viewport()
    assert inner is not None
    assert inner.width() <= place.width()
    for row in (*shown(tool, StepRow), *shown(tool, PartRow)):
        assert row.mapTo(inner, row.rect().topRight()).x() <= place.width()
    assert only(shown(tool, QComboBox)).accessibleName() == "Ready for"


def test_an_application_that_is_over_can_still_be_looked_at(desk: Desk) -> None:
    id_ = applications.add(desk.db, title="Help desk agent", employer="Harbor", stage="rejected").value.id
    tool = opened(desk, f"readiness:application:{id_}")
    assert tool.picker.currentText() == "Help desk agent at Harbor"
    assert tool.picker.itemText(1) == "All roles"


def test_an_application_that_went_away_is_told_and_another_target_chosen(desk: Desk) -> None:
    id_ = applications.add(desk.db, title="Help desk agent", employer="Harbor").value.id
    tool = opened(desk, f"readiness:application:{id_}")
    desk.db.undo()
    tool.refresh()
    desk.settle()
    assert any("not there any more" in text for text in desk.texts(tool))
    assert shown(tool, PartRow) == []
    opened(desk, "readiness:team-lead")
    assert shown(tool, PartRow)
