"""The texts of an application in its page: what fits, worded, kept, sent; résumé lines; answers to a form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QToolTip
from support import POSTING
from ui_helpers import Desk, Held, open_captured

from apptracker.domain.applications import Application, EventKind, InterviewFormat
from apptracker.domain.stages import StageKind
from apptracker.domain.texts import Worded
from apptracker.services import applications, interviews, profiles, texts
from apptracker.ui.application.texts import TextRow, Texts
from apptracker.ui.application.texts_form import AnswerCard, FormView
from apptracker.ui.application.texts_mail import TextView
from apptracker.ui.application.texts_resume import LineRow, ResumeView
from apptracker.ui.pages.application import ApplicationPage


@pytest.fixture
def job(desk: Desk) -> Application:
    """An application that was interviewed for yesterday, at its texts."""
    profiles.set_value(desk.db, "name", "Zoe Park")
    profiles.add_story(
        desk.db,
        title="Upset caller",
        situation="A caller had been billed twice.",
        task="",
        action="I stayed calm and found the mistake in 5 minutes.",
        result="She thanked me.",
        skills=("Patience",),
    )
    made = open_captured(desk, POSTING, "texts")
    applications.move(desk.db, made.id, "interviewing")
    met = interviews.plan(
        desk.db,
        made.id,
        at="2026-11-20 10:00",
        zone="America/Chicago",
        format=InterviewFormat.VIDEO,
        people=("Tom Berg",),
    ).value
    interviews.finish(desk.db, met.id, outcome="We talked about night shifts.")
    follow(desk)
    return made


def follow(desk: Desk) -> None:
    """The window learns what another process changed."""
    desk.context.ops.follow()
    desk.settle()


def rows(desk: Desk) -> list[str]:
    found = [row for row in desk.window.findChildren(TextRow) if row.isVisible()]
    return [row.opening.objectName() for row in sorted(found, key=lambda row: row.y())]


def opened(desk: Desk, title: str) -> TextView:
    desk.click(f"Write: {title}")
    return desk.find(TextView)


def body(view: TextView) -> str:
    return view.mail.body.toPlainText()


def test_what_fits_now_comes_first(desk: Desk, job: Application) -> None:
    assert rows(desk)[:2] == ["thank-you", "next-steps"]
    applications.move(desk.db, job.id, "offer")
    follow(desk)
    assert rows(desk)[:3] == ["accept-offer", "more-time", "decline-offer"]
    applications.move(desk.db, job.id, "no-response")
    follow(desk)
    assert rows(desk) == []
    assert "No text fits now" in desk.texts()


def test_a_text_opens_filled_and_says_what_each_sentence_rests_on(desk: Desk, job: Application) -> None:
    view = opened(desk, "Thank-you after the interview")
    assert view.mail.subject.text() == "Thank you for the video interview on November 20"
    assert "for telling me about night shifts" in body(view)
    assert view.mail.body.hasFocus()
    said = desk.texts(view)
    assert "What it rests on" in said
    assert any("Your notes on the interview" in words for words in said)
    assert any("Story: Upset caller" in words for words in said)


def test_pointing_at_a_sentence_tells_its_facts(desk: Desk, job: Application) -> None:
    view = opened(desk, "Thank-you after the interview")
    place = body(view).index("night shifts")
    cursor = view.mail.body.textCursor()
    cursor.setPosition(place)
    view.mail.body.setTextCursor(cursor)
    at: QPoint = view.mail.body.cursorRect().center()
    there = view.mail.body.viewport().mapToGlobal(at)
    QApplication.sendEvent(view.mail.body.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, there))
    assert "Your notes on the interview" in QToolTip.text()
    QToolTip.hideText()
    desk.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_what_is_worded_is_kept_when_one_looks_elsewhere(desk: Desk, job: Application) -> None:
    view = opened(desk, "Thank-you after the interview")
    view.mail.body.setPlainText("Dear Tom,\n\nThank you.\n\nZoe")
    desk.find(ApplicationPage).show_section("posting")
    desk.settle()
    assert texts.write(desk.db, job.id, "thank-you").as_it_stands.body == "Dear Tom,\n\nThank you.\n\nZoe"
    desk.find(ApplicationPage).show_section("texts")
    desk.settle()
    assert body(desk.find(TextView)) == "Dear Tom,\n\nThank you.\n\nZoe"
    desk.click("All texts")
    assert "Your wording" in desk.texts()
    assert desk.focused.objectName() == "thank-you", "back where one was"
    desk.click("Write: Thank-you after the interview")
    assert body(desk.find(TextView)).startswith("Dear Tom,")


def test_drafting_anew_lets_go_of_the_wording_and_undo_brings_it_back(desk: Desk, job: Application) -> None:
    view = opened(desk, "Withdraw the application")
    view.mail.body.setPlainText("No, thank you.")
    view.commit()
    desk.click("Draft it anew")
    assert "I have decided to withdraw" in body(view)
    assert not view.anew.isVisible()
    desk.run("undo")
    assert body(view) == "No, thank you."


def test_another_application_gets_none_of_it(desk: Desk, job: Application) -> None:
    view = opened(desk, "Thank-you after the interview")
    view.mail.body.setPlainText("For Harbor only.")
    other = applications.add(desk.db, employer="Northwind", title="Agent", stage="applied").value
    follow(desk)
    desk.context.go.open_application(other.id, "texts")
    desk.settle()
    assert texts.worded(desk.db, job.id) == {"thank-you"}
    assert not texts.worded(desk.db, other.id)
    assert "resume" in rows(desk)


def test_closing_the_window_keeps_what_was_typed(desk: Desk, job: Application) -> None:
    view = opened(desk, "Thank-you after the interview")
    desk.type("A word more. ", view.mail.body)
    desk.window.close()
    assert "A word more." in texts.write(desk.db, job.id, "thank-you").as_it_stands.body


def test_what_is_being_typed_stays_when_something_else_changes(desk: Desk, job: Application) -> None:
    view = opened(desk, "Thank-you after the interview")
    desk.type("Oh. ", view.mail.body)
    applications.note(desk.db, job.id, "They called")
    follow(desk)
    assert body(view).startswith("Oh. Dear Tom Berg,")


def test_copied_and_handed_to_the_mail_program(desk: Desk, job: Application) -> None:
    view = opened(desk, "Ask about next steps")
    view.mail.to.setText("tom@harbor.example")
    desk.click("Copy the text")
    assert desk.prompts.copied == [body(view)]
    desk.click("Open in mail program")
    [url] = desk.prompts.urls
    assert url.startswith("mailto:tom@harbor.example?subject=Next%20steps")
    assert texts.write(desk.db, job.id, "next-steps").as_it_stands.to == "tom@harbor.example"


def test_sent_is_noted_and_the_stage_is_only_offered(desk: Desk, job: Application) -> None:
    view = opened(desk, "Withdraw the application")
    written = body(view).strip()
    desk.click("I sent it")
    assert desk.toast == "Noted in the history: Withdraw the application"
    noted = desk.db.read.events(job.id)[-1]
    assert noted.kind is EventKind.EMAIL
    assert noted.text.endswith(written)
    assert desk.db.read.application(job.id).stage_kind is StageKind.INTERVIEWING
    desk.click("Move to Withdrawn")
    assert desk.db.read.application(job.id).stage_kind is StageKind.WITHDRAWN
    assert "Move to Withdrawn" not in [b.text() for b in desk.window.findChildren(QPushButton) if b.isVisible()]


def test_taking_the_sending_back_takes_the_offer_back(desk: Desk, job: Application) -> None:
    opened(desk, "Withdraw the application")
    desk.click("I sent it")
    assert "Move to Withdrawn" in [b.text() for b in desk.window.findChildren(QPushButton) if b.isVisible()]
    desk.run("undo")
    assert "Move to Withdrawn" not in [b.text() for b in desk.window.findChildren(QPushButton) if b.isVisible()]


def test_the_stage_can_be_left_as_it_is(desk: Desk, job: Application) -> None:
    opened(desk, "Withdraw the application")
    desk.click("I sent it")
    desk.click("Leave it where it is")
    assert desk.db.read.application(job.id).stage_kind is StageKind.INTERVIEWING
    assert "withdraw" in rows(desk)


def test_what_leads_nowhere_just_returns_to_the_list(desk: Desk, job: Application) -> None:
    opened(desk, "Thank-you after the interview")
    desk.click("I sent it")
    assert rows(desk)
    assert desk.find(Texts).view is None


def test_a_text_with_blanks_does_not_go_out(desk: Desk, job: Application) -> None:
    applications.move(desk.db, job.id, "offer")
    follow(desk)
    view = opened(desk, "Accept the offer")
    before = len(desk.db.read.events(job.id))
    desk.click("I sent it")
    assert len(desk.db.read.events(job.id)) == before
    assert any(
        "It still says [the pay you agreed on], [your hours or shift], [your first day]" in words
        for words in desk.texts(view)
    )


def test_a_blank_is_chosen_and_typed_over(desk: Desk, job: Application) -> None:
    applications.move(desk.db, job.id, "offer")
    follow(desk)
    view = opened(desk, "Accept the offer")
    desk.click("Fill in: your first day")
    desk.type("December 7", view.mail.body)
    assert "my first day is December 7." in body(view)
    links = [b.accessibleName() for b in view.findChildren(QPushButton) if b.isVisible()]
    assert "Fill in: the pay you agreed on" in links
    assert "Fill in: your first day" not in links


@pytest.mark.parametrize("own", [False, True])
def test_a_name_is_asked_once_and_stands_in_every_text(desk: Desk, job: Application, own: bool) -> None:
    profiles.set_value(desk.db, "name", "")
    follow(desk)
    view = opened(desk, "Withdraw the application")
    if own:
        view.mail.body.setPlainText(f"Changed. {body(view)}")
    desk.click("Fill in: your name")
    dialog = desk.window.findChild(QDialog)
    assert dialog is not None
    desk.find(QLineEdit, dialog, accessibleName="Your name").setText("Zoe Park")
    desk.click("Fill in", dialog)
    desk.settle()
    assert "Zoe Park" in body(view)
    assert "[your name]" not in body(view)
    assert body(view).startswith("Changed.") is own
    assert desk.db.read.profile().single("basics:name") == "Zoe Park"


def test_all_by_keyboard(desk: Desk, job: Application) -> None:
    page = desk.find(ApplicationPage)
    page.tabs.focus()
    desk.keys("Tab")
    assert desk.focused.objectName() == "thank-you"
    desk.keys("Return")
    view = desk.find(TextView)
    assert view.mail.body.hasFocus()
    desk.keys("Tab")
    assert desk.focused is view.sent
    desk.keys("Return")
    assert desk.db.read.events(job.id)[-1].kind in (EventKind.EMAIL, EventKind.REMINDER)


def test_resume_lines_are_shown_with_what_they_answer_and_copied(desk: Desk, job: Application) -> None:
    applications.move(desk.db, job.id, "saved")
    follow(desk)
    desk.click("Write: Résumé lines for this job")
    view = desk.find(ResumeView)
    line = "Stayed calm and found the mistake in 5 minutes; she thanked me."
    assert line in desk.texts(view)
    assert any(words.startswith("Answers “") for words in desk.texts(view))
    desk.click(f"Copy: {line}")
    assert desk.prompts.copied == [line]
    desk.click("Copy all lines")
    assert f"• {line}" in desk.prompts.copied[-1]
    assert len([row for row in view.findChildren(LineRow) if row.isVisible()]) >= 1


# Answers to a form


def form(desk: Desk) -> FormView:
    desk.click("Write: Answers to their form")
    return desk.find(FormView)


def cards(view: FormView) -> list[AnswerCard]:
    found = [card for card in view.findChildren(AnswerCard) if card.isVisible()]
    return sorted(found, key=lambda card: card.y())


def test_pasted_questions_get_suggestions_to_use_or_not(desk: Desk, job: Application) -> None:
    view = form(desk)
    assert view.pasted.hasFocus()
    view.pasted.setPlainText(
        "• Describe a difficult customer, with an example. (60 characters)\n\n- When can you start?\n"
    )
    desk.click("Add questions")
    first, second = cards(view)
    assert second.question == "When can you start?"
    assert any("[your answer]" in words for words in desk.texts(second)), "a visible blank"
    assert first.field.hasFocus()
    desk.click("Use the suggestion: " + first.question)
    assert first.answer == "I stayed calm and found the mistake in 5 minutes."
    assert any("49 of 60 characters" in words for words in desk.texts(first))
    desk.type(" And she told all her friends about it", first.field)
    assert any("too many" in words for words in desk.texts(first))
    [kept, _] = desk.db.read.form_answers(job.id)
    assert kept.answer == "I stayed calm and found the mistake in 5 minutes.", "kept as soon as it was used"


def test_answers_are_kept_on_leaving_and_undone(desk: Desk, job: Application) -> None:
    view = form(desk)
    view.pasted.setPlainText("What pay do you expect?")
    desk.click("Add questions")
    [card] = cards(view)
    desk.type("Eighteen an hour", card.field)
    desk.click("All texts")
    assert [each.answer for each in desk.db.read.form_answers(job.id)] == ["Eighteen an hour"]
    assert "1 answer" in desk.texts()
    desk.run("undo")
    assert [each.answer for each in desk.db.read.form_answers(job.id)] == [""]
    desk.run("redo")
    view = form(desk)
    assert cards(view)[0].answer == "Eighteen an hour"
    desk.click("Copy all answers")
    assert desk.prompts.copied == ["What pay do you expect?\nEighteen an hour"]


def test_a_question_is_taken_off_and_comes_back_with_undo(desk: Desk, job: Application) -> None:
    view = form(desk)
    desk.click("Add what forms usually ask")
    count = len(cards(view))
    assert count == len(texts.typical_questions())
    desk.click("Take off: When can you start?")
    assert len(cards(view)) == count - 1
    desk.run("undo")
    assert len(cards(view)) == count


def test_another_process_changes_nothing_that_is_being_typed(desk: Desk, job: Application) -> None:
    view = form(desk)
    view.pasted.setPlainText("What pay do you expect?")
    desk.click("Add questions")
    [card] = cards(view)
    desk.type("Eight", card.field)
    profiles.set_value(desk.db, "phone", "555 0100")
    applications.note(desk.db, job.id, "They called")
    follow(desk)
    [card] = cards(view)
    assert card.field.toPlainText() == "Eight"


@pytest.mark.parametrize("hue", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_its_place(desk: Desk, job: Application, hue: str, scale: float) -> None:
    desk.window.resize(900, 600)
    desk.context.theme.choose(hue, scale)
    desk.settle()
    for kind in ("thank-you", "form", "withdraw"):
        desk.context.go.open_application(job.id, f"texts:{kind}")
        desk.settle()
        view = desk.find(Texts).view
        assert view is not None
        if isinstance(view, FormView) and not cards(view):
            view.usual.click()
        desk.settle()  # what was made larger is laid out in a second turn
        for field in (*view.findChildren(QLineEdit), *view.findChildren(QPlainTextEdit)):
            if field.isVisible():
                right = field.mapTo(view, field.rect().topRight()).x()
                assert right <= view.width()
                assert field.height() >= field.fontMetrics().lineSpacing()


def test_the_guide_leads_to_the_lines_for_the_resume(desk: Desk, job: Application) -> None:
    desk.context.go.go("texts:resume")
    desk.settle()
    assert desk.find(ResumeView)
    assert desk.find(ApplicationPage).application_id == job.id


def test_thanks_are_the_next_step_after_an_interview_until_they_are_sent(desk: Desk, job: Application) -> None:
    desk.click("Write the thank-you")
    assert desk.find(TextView).mail.subject.text().startswith("Thank you for")
    desk.click("I sent it")
    assert "Write the thank-you" not in [b.text() for b in desk.window.findChildren(QPushButton) if b.isVisible()]


def test_what_was_begun_is_there_when_it_fits_no_more(desk: Desk, job: Application) -> None:
    texts.reword(desk.db, job.id, "withdraw", Worded("", "No", "No, thank you."))
    texts.save_answers(desk.db, job.id, [("Why us?", "Because.")])
    applications.move(desk.db, job.id, "accepted")
    follow(desk)
    assert rows(desk) == ["accept-offer", "form", "withdraw"]
    assert "Begun earlier" in desk.texts()
    desk.click("Write: Withdraw the application")
    assert body(desk.find(TextView)) == "No, thank you."


def test_the_first_of_the_added_questions_gets_the_keyboard_however_long_it_takes(desk: Desk, job: Application) -> None:
    view = form(desk)
    view.pasted.setPlainText("What pay do you expect?")
    desk.click("Add questions")
    held = Held(desk.db)
    desk.context.ops.read, reading = held, desk.context.ops.read  # type: ignore[method-assign]
    view.pasted.setPlainText("When can you start?\nWhy us?")
    desk.click("Add questions")
    held.go_on()
    desk.context.ops.read = reading  # type: ignore[method-assign]
    desk.settle()
    assert [card.question for card in cards(view)][1:] == ["When can you start?", "Why us?"]
    assert cards(view)[1].field.hasFocus()
