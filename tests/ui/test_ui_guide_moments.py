"""The guide speaks up: on the application page, on Today, and by quiet links at places of work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from support import POSTING, resume_bytes
from ui_helpers import Desk, Held, open_captured

from apptracker.domain.applications import Application
from apptracker.domain.clock import FrozenClock
from apptracker.guide.articles import articles
from apptracker.guide.library import subjects
from apptracker.guide.pointing import by_rows
from apptracker.services import applications, moments, profiles, reminders
from apptracker.store import Database
from apptracker.tailoring import completeness
from apptracker.tailoring.completeness import Missing
from apptracker.tailoring.letter import checks
from apptracker.ui.application.overview import Overview
from apptracker.ui.application.requirements import Requirements
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.guide.saying import FromGuide
from apptracker.ui.letter.findings import ChecksCard
from apptracker.ui.letter.view import LetterView
from apptracker.ui.pages.application import ApplicationPage
from apptracker.ui.pages.guide import GuidePage
from apptracker.ui.pages.today import TodayPage
from apptracker.ui.profile.missing import MissingCard
from apptracker.ui.reminding import AddReminderDialog, ScriptDialog


def strip(desk: Desk, page: type[QWidget] = ApplicationPage) -> FromGuide:
    return desk.find(FromGuide, desk.find(page))


def says(desk: Desk, page: type[QWidget] = ApplicationPage) -> list[str]:
    """What it says below its heading; nothing where it is not there."""
    found = [w for w in desk.find(page).findChildren(FromGuide) if w.isVisible()]
    return [text for one in found for text in desk.texts(one)[1:]]


def text_of(db: Database, place: int, application_id: int | None = None) -> str:
    found = moments.for_today(db) if application_id is None else moments.for_application(db, application_id)
    return found[place].moment.text


def shown_in_guide(desk: Desk) -> str:
    page = desk.find(GuidePage)
    assert page._shown is not None
    return page._shown.id


@pytest.fixture
def job(desk: Desk) -> Application:
    one = applications.add(desk.db, employer="Harbor Mutual", title="Agent").value
    applications.move(desk.db, one.id, "applied")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.context.go.open_application(one.id)
    desk.settle()
    return one


# ---------------------------------------------------------------- the application page


def test_one_line_and_another_for_who_asks(desk: Desk, job: Application) -> None:
    assert says(desk) == [text_of(desk.db, 0, job.id)]
    desk.click("One more", strip(desk))
    assert says(desk) == [text_of(desk.db, 0, job.id), text_of(desk.db, 1, job.id)]
    desk.click("Show less", strip(desk))
    assert len(says(desk)) == 1


def test_its_links_open_articles(desk: Desk, job: Application) -> None:
    for reference in moments.for_application(desk.db, job.id)[0].moment.entries:
        desk.click(articles()[reference].title, strip(desk))
        assert shown_in_guide(desk) == reference
        desk.context.go.show_page("applications")
        desk.context.go.open_application(job.id)
        desk.settle()


def test_it_follows_what_happens(desk: Desk, job: Application) -> None:
    applications.move(desk.db, job.id, "rejected")
    desk.context.ops.follow()
    desk.settle()
    assert says(desk) == ["A no is about this job on this day. Be kind to yourself before the next step."]
    applications.move(desk.db, job.id, "withdrawn")
    desk.context.ops.follow()
    desk.settle()
    assert says(desk) == []


def test_not_now_by_mouse_and_back_by_undo(desk: Desk, job: Application) -> None:
    first, second = text_of(desk.db, 0, job.id), text_of(desk.db, 1, job.id)
    desk.click(f"Not now: {first}", strip(desk))
    assert says(desk) == [second]
    assert desk.focused.accessibleName() == f"Not now: {second}"
    desk.click(f"Not now: {second}", strip(desk))
    assert says(desk) == []
    assert desk.focused is desk.find(ApplicationPage).tabs.buttons["overview"]  # and in no field, to be typed in
    desk.run("undo")
    desk.run("undo")
    assert says(desk) == [first]


def test_it_can_all_be_done_by_keyboard(desk: Desk, job: Application) -> None:
    applications.move(desk.db, job.id, "offer")
    desk.context.ops.follow()
    desk.settle()
    page = desk.find(ApplicationPage)
    page.tabs.focus()
    inside: list[str] = []
    for _ in range(40):
        desk.keys("Tab")
        if strip(desk).isAncestorOf(desk.focused):
            inside.append(desk.focused.accessibleName() or desk.focused.text())  # type: ignore[attr-defined]
        elif inside:
            break
    found = moments.for_application(desk.db, job.id)[0]
    links = [link.title for link in found.links]
    assert inside[0] == "One more from the guide"
    assert inside[1 : 1 + len(links)] == links
    assert inside[-1] == f"Not now: {found.moment.text}"
    desk.button(inside[-1], strip(desk)).setFocus()
    desk.keys("Return")
    assert found.moment.text not in says(desk)


def test_its_button_makes_a_reminder_of_the_application(desk: Desk, clock: FrozenClock, job: Application) -> None:
    clock.advance(timedelta(days=30))
    applications.tag(desk.db, job.id, ["x"])
    desk.context.ops.follow()
    desk.settle()
    (word,) = moments.for_application(desk.db, job.id)
    (use,) = word.moment.use
    desk.click("Remind me", strip(desk))
    dialog = desk.find(AddReminderDialog)
    assert dialog.what.text() == use.text
    assert dialog.when.edit.text() == use.when
    desk.click("Save reminder", dialog)
    made = [r for r in desk.db.read.reminders() if r.text == use.text]
    assert [r.application_id for r in made] == [job.id]
    desk.click("Undo")
    assert not [r for r in desk.db.read.reminders() if r.text == use.text]


def test_its_button_leads_where_the_person_acts(desk: Desk) -> None:
    one = applications.add(desk.db, employer="Harbor Mutual", title="Agent", work_mode="remote").value
    desk.context.go.open_application(one.id)
    desk.settle()
    desk.click("Go to your equipment", strip(desk))
    assert desk.window.pages["profile"].isVisible()


def test_nothing_grows_above_a_field_that_is_typed_in(desk: Desk, job: Application) -> None:
    overview = desk.find(Overview)
    before = says(desk)
    editor = overview.fields["title"].editor
    editor.setFocus()
    desk.type("x")
    applications.move(desk.db, job.id, "rejected")
    desk.context.ops.follow()
    desk.settle()
    assert says(desk) == before
    desk.keys("Return")
    applications.tag(desk.db, job.id, ["x"])
    desk.context.ops.follow()
    desk.settle()
    assert says(desk) != before


def test_an_answer_that_comes_late_is_not_shown_for_another(
    desk: Desk, job: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = applications.add(desk.db, employer="Other", title="Lead").value
    held = Held(desk.db)
    monkeypatch.setattr(desk.context.ops, "read", held)
    said = strip(desk)
    said.ask(job.id)
    said.forget()
    said.ask(other.id)
    first, second = held.asked
    held.asked = [second, first]
    held.go_on()
    assert desk.texts(said)[1:] == [text_of(desk.db, 0, other.id)]


@pytest.mark.parametrize(("width", "height", "scale"), [(1180, 760, 1.0), (900, 600, 1.0), (900, 600, 2.0)])
def test_nothing_is_cut_off(desk: Desk, job: Application, width: int, height: int, scale: float) -> None:
    applications.move(desk.db, job.id, "offer")
    desk.context.ops.follow()
    desk.window.resize(width, height)
    desk.context.theme.choose("dark", scale)
    desk.click("One more", strip(desk))
    for _ in range(3):
        desk.settle()
    said = strip(desk)
    for link in said.findChildren(ArticleLink):
        if link.isVisible():
            right = link.mapTo(said, link.rect().topRight()).x()
            assert right <= said.width()
            assert link.text() == articles()[link._reference].title.replace("&", "&&") or link.toolTip()
    for close in said.findChildren(QPushButton):
        if close.isVisible():
            assert close.mapTo(said, close.rect().topRight()).x() <= said.width()


# ---------------------------------------------------------------- Today


def test_today_says_one_thing_after_its_rows(open_desk: Callable[[], Desk], db: Database) -> None:
    applications.add(db, employer="Harbor Mutual", title="Agent")
    desk = open_desk()
    assert says(desk, TodayPage) == [text_of(db, 0)]
    page = desk.find(TodayPage)
    assert page.said.mapTo(page, page.said.rect().topLeft()).y() > page.step.mapTo(page, page.step.rect().topLeft()).y()
    reference = moments.for_today(db)[0].moment.entries[0]
    kind, _, id_ = reference.partition(":")
    title = subjects()[id_].name if kind == "subject" else articles()[reference].title
    desk.click(title, page.said)
    assert shown_in_guide(desk) in (reference, id_)


def test_today_is_quiet_for_the_day_once_put_away(
    open_desk: Callable[[], Desk], db: Database, clock: FrozenClock
) -> None:
    applications.add(db, employer="Harbor Mutual", title="Agent")
    desk = open_desk()
    (text,) = says(desk, TodayPage)
    desk.click(f"Not now: {text}", strip(desk, TodayPage))
    assert says(desk, TodayPage) == []
    desk.click("Undo")
    assert says(desk, TodayPage) == [text]
    desk.click(f"Not now: {text}", strip(desk, TodayPage))
    clock.advance(timedelta(days=1))
    desk.find(TodayPage).refresh()
    desk.settle()
    assert says(desk, TodayPage) != []


def test_today_asks_nothing_of_the_guide_before_its_rows(
    open_desk: Callable[[], Desk], db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    applications.add(db, employer="Harbor Mutual", title="Agent")
    desk = open_desk()
    page = desk.find(TodayPage)
    held = Held(db)
    monkeypatch.setattr(desk.context.ops, "read", held)
    page.refresh()
    order = []
    while held.asked:
        order.append(len(held.asked))
        held.go_on()
    assert order == [1, 1, 1]  # the rows, then the steps, then the guide


def test_an_empty_program_hears_nothing(desk: Desk) -> None:
    assert says(desk, TodayPage) == []


# ---------------------------------------------------------------- links at places of work


@pytest.fixture
def captured(desk: Desk) -> Application:
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    return open_captured(desk, POSTING, "posting")


def test_a_requirement_leads_to_how_to_show_it(desk: Desk, captured: Application) -> None:
    asked = desk.find(Requirements)
    assert not asked.how.isVisible()
    rows = [row for row in asked.model.rows if not isinstance(row, str)]
    known = [row for row in rows if row.requirement.id in asked._articles and row.requirement.is_asked]
    unknown = [row for row in rows if row.requirement.id not in asked._articles]
    assert known
    assert unknown
    asked.choose(unknown[0].requirement.id)
    assert not asked.how.isVisible()
    asked.choose(known[0].requirement.id)
    desk.click(asked.how)
    reference = shown_in_guide(desk)
    assert reference == asked._articles[known[0].requirement.id]
    assert known[0].requirement.term in _terms(reference)


def _terms(reference: str) -> tuple[str, ...]:
    from apptracker.guide.library import find

    return find(reference).terms  # type: ignore[union-attr]


def test_the_letter_s_checks_say_why(desk: Desk, captured: Application) -> None:
    desk.find(ApplicationPage).show_section("letter")
    desk.settle()
    desk.click(desk.find(LetterView).side.tabs.buttons["check"])
    card = desk.find(ChecksCard)
    link = next(
        w for w in card.findChildren(ArticleLink) if w.isVisible() and w.accessibleName().startswith("Why: Read it")
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    desk.settle()
    assert shown_in_guide(desk) == "advice:second-reader"


def test_what_a_profile_lacks_says_why(open_desk: Callable[..., Desk], db: Database) -> None:
    profiles.import_resume(db, resume_bytes(), "me.json")
    desk = open_desk("profile")
    desk.settle()
    (card,) = desk.window.findChildren(MissingCard)
    desk.qtbot.waitUntil(card.isVisible)  # a profile is shown piece by piece

    def first() -> Missing:
        return next(missing for missing in card._items[:3] if missing.id in completeness.ROWS)

    def is_offered() -> bool:  # rows show a moment after they are made
        links = card.findChildren(ArticleLink)
        return any(link.isVisible() and link.accessibleName() == f"Why: {first().what}" for link in links)

    desk.qtbot.waitUntil(is_offered)
    wanted = first()
    desk.click(f"Why: {wanted.what}", card)
    assert shown_in_guide(desk) == by_rows(completeness.ROWS[wanted.id])


@pytest.mark.parametrize("rows", [*checks.ROWS.items(), *completeness.ROWS.items()])
def test_each_why_has_an_article_that_rests_on_it(rows: tuple[str, tuple[str, ...]]) -> None:
    article = articles()[by_rows(rows[1])]
    assert set(rows[1]) & set(article.source)


def test_what_to_say_leads_to_the_rule_and_keeps_the_note(desk: Desk, job: Application) -> None:
    reminder = next(r for r in reminders.waiting(desk.db) if r.rule == "confirm-receipt")
    dialog = ScriptDialog(desk.context, reminder.id, desk.window)
    dialog.open()
    desk.settle()
    assert dialog.call is not None
    dialog.call.answer.setPlainText("Spoke with Ana")
    desk.click(dialog.why)
    assert shown_in_guide(desk) == "rule:confirm-receipt"
    assert not [w for w in desk.window.findChildren(ScriptDialog) if w.isVisible()]
    assert any("Spoke with Ana" in event.text for event in desk.db.read.events(job.id))


def test_a_reminder_of_one_s_own_has_no_rule_to_read(desk: Desk, job: Application) -> None:
    made = reminders.add(desk.db, "Ring Ana", "today", application_id=job.id).value
    dialog = ScriptDialog(desk.context, made.id, desk.window)
    dialog.open()
    desk.settle()
    assert not dialog.why.isVisible()
    dialog.reject()
