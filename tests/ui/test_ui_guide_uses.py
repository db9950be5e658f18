"""What the "use it" buttons of the guide do, and that it can be taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from ui_helpers import Desk

from apptracker.domain.interviews import InterviewFormat
from apptracker.guide.articles import Article, articles
from apptracker.guide.entries import PLACES, Act, Use
from apptracker.services import applications, guide_marks, interviews, welcome
from apptracker.store import Database
from apptracker.ui.capture import CaptureDialog
from apptracker.ui.guide.pinning import PinDialog
from apptracker.ui.guide.using import words_of
from apptracker.ui.pages.guide import GuidePage
from apptracker.ui.pages.profile import ProfilePage
from apptracker.ui.reminding import AddReminderDialog
from apptracker.ui.stories import StoryDialog
from apptracker.ui.widgets.basics import FittingButton


def an_article(act: Act) -> tuple[Article, Use]:
    """The first one that has a use of this kind, and no other of the kind."""
    for article in articles().values():
        uses = [use for use in article.uses if use.do is act]
        if len(uses) == 1:
            return article, uses[0]
    raise AssertionError(f"nothing in the guide has a {act}")


@pytest.fixture
def reading(open_desk: Callable[..., Desk]) -> Callable[[str], tuple[Desk, GuidePage]]:
    def opening(reference: str) -> tuple[Desk, GuidePage]:
        desk = open_desk("guide")
        page = desk.window.pages["guide"]
        assert isinstance(page, GuidePage)
        page.show_reference(reference)
        desk.settle()
        return desk, page

    return opening


Reading = Callable[[str], tuple[Desk, GuidePage]]


def test_a_reminder_is_made_of_advice(reading: Reading) -> None:
    article, use = an_article(Act.REMINDER)
    desk, page = reading(article.reference)
    desk.click("Remind me", page)
    dialog = desk.find(AddReminderDialog)
    assert dialog.what.text() == (use.text or article.title)
    desk.click("Save reminder", dialog)
    (made,) = desk.db.read.reminders()
    assert made.text == (use.text or article.title)
    desk.click("Undo")
    assert desk.db.read.reminders() == []


def test_a_reminder_that_comes_again_says_so(reading: Reading) -> None:
    article, use = next((a, u) for a in articles().values() for u in a.uses if u.repeat == "weekly")
    desk, page = reading(article.reference)
    desk.click(next(b for b in page.reading.findChildren(FittingButton) if b.accessibleDescription() == use.text))
    dialog = desk.find(AddReminderDialog)
    assert dialog.repeat.currentText() == "Every week"
    desk.click("Save reminder", dialog)
    (made,) = desk.db.read.reminders()
    assert made.repeat is not None
    assert made.repeat.every == "weekly"


def test_a_story_begins_with_its_question_and_its_skills(reading: Reading) -> None:
    desk, page = reading("skill:empathy")
    use = next(use for use in articles()["skill:empathy"].uses if use.do is Act.STORY)
    desk.click("Start a story", page)
    dialog = desk.find(StoryDialog)
    assert use.text in desk.texts(dialog)
    assert "Empathy" in dialog.skills.words
    dialog.title.setText("The lost parcel")
    dialog.texts["situation"].setPlainText("A parcel was lost")
    dialog.texts["action"].setPlainText("I found it in 20 minutes")
    dialog.save()
    desk.settle()
    (story,) = desk.db.read.profile().stories
    assert story.title == "The lost parcel"
    assert "Empathy" in story.skills
    desk.click("Undo")
    assert desk.db.read.profile().stories == ()


def test_an_entry_goes_on_a_prep_sheet(reading: Reading, db: Database) -> None:
    quiet = applications.add(db, employer="Alder Mutual", title="Agent").value
    busy = applications.add(db, employer="Birch Air", title="Agent").value
    over = applications.add(db, employer="Cedar Bank", title="Agent").value
    applications.move(db, over.id, "Rejected")
    interviews.plan(db, busy.id, at="tomorrow 10:00", zone="America/Chicago", format=InterviewFormat.PHONE)
    article, _ = an_article(Act.PREP)
    desk, page = reading(article.reference)
    desk.click("Add to a prep sheet", page)
    dialog = desk.find(PinDialog)
    assert [row.text for row in dialog.list.rows.rows] == ["Birch Air", "Alder Mutual"]
    assert "Interview tomorrow" in dialog.list.rows.rows[0].detail
    desk.type("ald", dialog.field)
    desk.keys("Return", dialog.field)
    assert guide_marks.pinned(desk.db, quiet.id) == (article.reference,)
    assert desk.toast == "Added to the prep sheet for Alder Mutual"
    desk.click("Undo")
    assert guide_marks.pinned(desk.db, quiet.id) == ()


def test_an_application_beyond_those_offered_is_found_by_its_name(
    reading: Reading, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for employer in ("Cedar Bank", "Alder Mutual", "Birch Air", "Dune Foods"):
        applications.add(db, employer=employer, title="Agent")
    monkeypatch.setattr("apptracker.ui.guide.pinning._FIRST", 2)
    article, _ = an_article(Act.PREP)
    desk, page = reading(article.reference)
    desk.click("Add to a prep sheet", page)
    dialog = desk.find(PinDialog)
    assert len(dialog.list.rows.rows) == 2
    desk.type("cedar", dialog.field)
    assert [row.text for row in dialog.list.rows.rows] == ["Cedar Bank"]
    desk.keys("Return", dialog.field)
    assert desk.toast == "Added to the prep sheet for Cedar Bank"


def test_the_arrows_choose_among_the_applications(reading: Reading, db: Database) -> None:
    applications.add(db, employer="Alder Mutual", title="Agent")
    applications.add(db, employer="Birch Air", title="Agent")
    article, _ = an_article(Act.PREP)
    desk, page = reading(article.reference)
    desk.click("Add to a prep sheet", page)
    dialog = desk.find(PinDialog)
    second = dialog.list.rows.rows[1].text
    desk.keys("Down", dialog.field)
    desk.keys("Return", dialog.field)
    assert desk.toast == f"Added to the prep sheet for {second}"


def test_what_is_on_a_prep_sheet_is_not_put_there_again(reading: Reading, db: Database) -> None:
    application = applications.add(db, employer="Alder Mutual", title="Agent").value
    article, _ = an_article(Act.PREP)
    guide_marks.pin(db, application.id, article.reference)
    desk, page = reading(article.reference)
    desk.click("Add to a prep sheet", page)
    desk.keys("Return", desk.find(PinDialog).field)
    assert desk.toast == "It is on the prep sheet for Alder Mutual already."
    assert guide_marks.pinned(desk.db, application.id) == (article.reference,)


def test_without_applications_the_prep_sheet_says_what_to_do(reading: Reading) -> None:
    article, _ = an_article(Act.PREP)
    desk, page = reading(article.reference)
    desk.click("Add to a prep sheet", page)
    assert "No application is running. Add a posting first." in desk.texts(desk.find(PinDialog))
    desk.click("Cancel", desk.find(PinDialog))


def test_a_role_is_aimed_at_before_the_others(reading: Reading, db: Database) -> None:
    welcome.aim_at(db, ("Barista",))
    article, _ = an_article(Act.TARGET)
    desk, page = reading(article.reference)
    desk.click("Aim at this role", page)
    assert welcome.roles(desk.db) == (article.title, "Barista")
    desk.click("Undo")
    assert welcome.roles(desk.db) == ("Barista",)
    desk.click("Aim at this role", page)
    desk.click("Stop aiming at this role", page)
    assert welcome.roles(desk.db) == ("Barista",)


def test_a_role_leads_into_the_tools_that_begin_with_it(reading: Reading) -> None:
    desk, page = reading("role:technical-support-agent")
    desk.click("Compare roles", page)
    assert any("Technical support agent" in text for text in desk.texts(page.tools["roles"]))
    desk.keys("Alt+Left")
    desk.click("See how ready you are", page)
    assert page.tools["readiness"].isVisible()
    assert page.tools["readiness"].picker.currentText() == "Technical support agent"


def test_every_use_says_what_it_does() -> None:
    for article in articles().values():
        for use in article.uses:
            assert words_of(use) != "Go there", (article.reference, use.to)


@pytest.mark.parametrize(
    ("place", "title"),
    [
        ("today", "Today"),
        ("interviews", "Interviews"),
        ("applications", "Applications"),
        ("letter", "Applications"),
        ("texts", "Applications"),
        ("profile", "Profile"),
        ("guide:subject:pay", "Guide"),
    ],
)
def test_places_lead_to_pages(desk: Desk, place: str, title: str) -> None:
    desk.context.go.show_page("settings")
    desk.context.go.go(place)
    desk.settle()
    assert desk.window.header.title.text() == title


def test_a_place_in_the_profile_is_gone_to(desk: Desk) -> None:
    desk.context.go.go("profile:equipment:internet")
    desk.settle()
    page = desk.window.pages["profile"]
    assert isinstance(page, ProfilePage)
    assert page.equipment.answers["internet"].field.hasFocus()


def test_the_letter_of_the_application_shown_last_is_gone_to(desk: Desk) -> None:
    first = applications.add(desk.db, employer="Alder Mutual", title="Agent").value
    applications.add(desk.db, employer="Birch Air", title="Agent")
    desk.context.ops.follow()
    desk.context.go.open_application(first.id)
    desk.context.go.close_application()
    desk.context.go.go("letter")
    desk.settle()
    assert desk.window.pane.application_id == first.id
    assert any("Alder Mutual" in text for text in desk.texts())


def test_every_profile_place_of_the_guide_is_there(desk: Desk) -> None:
    places = {use.to for article in articles().values() for use in article.uses if use.do is Act.GO}
    assert {place.partition(":")[0] for place in places} <= set(PLACES)
    for place in sorted(place for place in places if place.startswith("profile:")):
        desk.context.go.go(place)
        desk.settle()
        assert desk.window.header.title.text() == "Profile", place
        for dialog in desk.window.findChildren(StoryDialog):
            dialog.reject()


def test_capture_is_opened(desk: Desk) -> None:
    desk.context.go.go("capture")
    desk.settle()
    dialog = desk.find(CaptureDialog)
    assert dialog.findChildren(QLabel)
    dialog.reject()
