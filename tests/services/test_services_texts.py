"""Texts of an application: what fits, the person's wording kept, sending noted, answers to forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from services_helpers import captured

from apptracker.domain.applications import Application, EventKind, ReminderState
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.profile import FactKind
from apptracker.domain.stages import StageKind
from apptracker.domain.texts import WORDED, Worded
from apptracker.services import (
    applications,
    duplicates,
    interviews,
    letters,
    people,
    profile_facts,
    profiles,
    saying,
    texts,
)
from apptracker.store import Database

WORDS = Worded("ana@harbor.example", "Thanks", "Dear Ana,\n\nThank you.\n\nZoe")


def kinds(db: Database, application: Application) -> list[str]:
    return [kind.id for kind in texts.offered(db, application.id)]


def met(db: Database, application: Application, outcome: str = "We talked about night shifts.") -> None:
    made = interviews.plan(
        db, application.id, at="2026-11-20 10:00", zone="America/Chicago", format="video", people=("Tom Berg",)
    ).value
    interviews.finish(db, made.id, outcome=outcome)


def test_what_fits_follows_the_stage_and_the_interviews(db: Database, clock: FrozenClock) -> None:
    application = captured(db)
    assert kinds(db, application) == ["resume", "form", "ask-reference"]
    applications.move(db, application.id, "applied")
    assert "confirm-receipt" not in kinds(db, application)
    clock.advance(timedelta(days=6))
    assert kinds(db, application)[0] == "confirm-receipt"
    met(db, application)
    applications.move(db, application.id, "interviewing")
    assert kinds(db, application)[:2] == ["next-steps", "thank-you"]
    applications.move(db, application.id, "offer")
    assert kinds(db, application)[0] == "accept-offer"
    applications.move(db, application.id, "rejected")
    assert kinds(db, application) == ["ask-feedback"]


def test_an_interview_that_was_called_off_is_not_thanked_for(db: Database) -> None:
    application = captured(db)
    applications.move(db, application.id, "interviewing")
    made = interviews.plan(db, application.id, at="2026-11-24 10:00", zone="UTC", format="phone").value
    interviews.cancel(db, made.id)
    assert "thank-you" not in kinds(db, application)


def test_what_does_not_fit_is_refused_by_name(db: Database) -> None:
    application = captured(db)
    with pytest.raises(UserError, match=r"'accept-offer' does not fit .* these do: resume, form, ask-reference"):
        texts.write(db, application.id, "accept-offer")
    with pytest.raises(UserError, match="there is no text 'poem'"):
        texts.write(db, application.id, "poem")


def test_thanks_go_to_whom_one_met(db: Database) -> None:
    application = captured(db)
    people.add_contact(db, name="Tom Berg", email="tom@harbor.example", application_id=application.id)
    applications.move(db, application.id, "interviewing")
    met(db, application)
    text = texts.write(db, application.id, "thank-you")
    assert (text.to.email, text.body.split("\n")[0]) == ("tom@harbor.example", "Dear Tom Berg,")
    assert "for telling me about night shifts" in text.body


def test_a_reminder_has_the_very_text_and_the_persons_wording_of_it(db: Database) -> None:
    application = captured(db)
    applications.move(db, application.id, "interviewing")
    met(db, application)
    [asked] = [r for r in db.read.reminders(application_id=application.id) if r.rule == "thank-you"]
    drafted = texts.write(db, application.id, "thank-you")
    assert saying.script(db, asked.id).text == f"Subject: {drafted.subject}\n\n{drafted.body}"
    texts.reword(db, application.id, "thank-you", WORDS)
    assert saying.script(db, asked.id).text == f"Subject: Thanks\n\n{WORDS.body}"


def test_the_persons_wording_is_kept_and_can_be_taken_back(db: Database) -> None:
    application = captured(db)
    applications.move(db, application.id, "applied")
    texts.reword(db, application.id, "withdraw", WORDS)
    assert texts.write(db, application.id, "withdraw").as_it_stands == WORDS
    assert texts.worded(db, application.id) == {"withdraw"}
    db.undo()
    drafted = texts.write(db, application.id, "withdraw")
    assert drafted.mine is None
    before = db.read.latest_change_id()
    texts.reword(db, application.id, "withdraw", drafted.drafted)
    assert db.read.latest_change_id() == before, "a draft as it is needs no keeping"
    texts.reword(db, application.id, "withdraw", WORDS)
    texts.start_over(db, application.id, "withdraw")
    assert texts.write(db, application.id, "withdraw").mine is None
    assert db.read.setting(f"{WORDED}{application.id}") is None


def test_what_was_worded_can_be_read_when_it_fits_no_more(db: Database) -> None:
    application = captured(db)
    applications.move(db, application.id, "applied")
    texts.reword(db, application.id, "withdraw", WORDS)
    applications.move(db, application.id, "accepted")
    assert "withdraw" not in kinds(db, application)
    assert texts.write(db, application.id, "withdraw").as_it_stands == WORDS


def test_a_text_too_long_is_refused_and_nothing_is_lost(db: Database) -> None:
    application = captured(db)
    applications.move(db, application.id, "applied")
    with pytest.raises(UserError, match="shorten it"):
        texts.reword(db, application.id, "withdraw", replace(WORDS, body="a" * 30_000))


def test_sending_is_noted_with_the_words_and_the_stage_stays(db: Database) -> None:
    application = captured(db)
    applications.move(db, application.id, "applied")
    texts.reword(db, application.id, "withdraw", WORDS)
    stage = texts.sent(db, application.id, "withdraw", WORDS).value
    assert stage == "Withdrawn"
    assert db.read.application(application.id).stage_kind is StageKind.APPLIED
    last = db.read.events(application.id)[-1]
    assert last.kind is EventKind.EMAIL
    assert last.text == f"Wrote to ana@harbor.example: Thanks\n\n{WORDS.body}"
    assert not texts.worded(db, application.id)
    db.undo()
    assert texts.write(db, application.id, "withdraw").mine == WORDS
    assert db.read.events(application.id)[-1].kind is not EventKind.EMAIL


def test_no_stage_is_offered_where_the_application_is_there_already(db: Database) -> None:
    application = captured(db)
    applications.move(db, application.id, "withdrawn")
    assert texts.sent(db, application.id, "withdraw", WORDS).value == ""
    applications.move(db, application.id, "interviewing")
    met(db, application)
    assert texts.sent(db, application.id, "thank-you", WORDS).value == ""


def test_what_was_sent_needs_no_reminder_any_more(db: Database) -> None:
    application = captured(db)
    applications.move(db, application.id, "interviewing")
    met(db, application)
    texts.sent(db, application.id, "thank-you", WORDS)
    states = {r.rule: r.state for r in db.read.reminders(application_id=application.id)}
    assert states["thank-you"] is ReminderState.DONE
    assert states["next-steps"] is ReminderState.OPEN


def test_nothing_empty_goes_out(db: Database) -> None:
    application = captured(db)
    with pytest.raises(UserError, match="empty"):
        texts.sent(db, application.id, "withdraw", replace(WORDS, body="  "))


def test_wording_goes_with_its_application(db: Database) -> None:
    first, other = captured(db), applications.add(db, employer="Northwind", title="Agent", stage="applied").value
    texts.reword(db, other.id, "withdraw", WORDS)
    with db.change("Erased") as uow:
        uow.erase_applications([other.id])
    assert db.read.setting(f"{WORDED}{other.id}") is None
    db.undo()
    assert texts.worded(db, other.id) == {"withdraw"}
    assert not texts.worded(db, first.id)


def test_joining_two_applications_keeps_what_was_worded(db: Database) -> None:
    one = applications.add(db, employer="Northwind", title="Agent", stage="applied").value
    other = applications.add(db, employer="Northwind", title="Agent", stage="applied").value
    texts.reword(db, other.id, "withdraw", WORDS)
    duplicates.merge(db, one.id, other.id)
    assert texts.write(db, one.id, "withdraw").mine == WORDS


def test_facts_are_told_in_words(db: Database) -> None:
    application = captured(db)
    profiles.set_value(db, "name", "Zoe Park")
    applications.move(db, application.id, "applied")
    text = texts.write(db, application.id, "withdraw")
    told = [
        words
        for sentence in text.sentences
        for words in texts.facts_in_words(db.read.profile(), application, sentence.facts)
    ]
    assert "Your decision to send this text" in told
    assert "The day you applied, as kept with the application" in told
    assert not any(":" in words.split(" ")[0] for words in told), "no keys"


def test_a_reference_is_reached_as_the_contacts_say(db: Database) -> None:
    application = captured(db)
    assert not texts.write(db, application.id, "ask-reference").to.name
    profile_facts.add_fact(db, FactKind.REFERENCE, {"name": "Mia Wong, shift lead"})
    assert texts.write(db, application.id, "ask-reference").body.startswith("Dear Mia Wong,")
    people.add_contact(db, name="Rosa Diaz", email="rosa@example.org", role="Reference", application_id=application.id)
    text = texts.write(db, application.id, "ask-reference")
    assert (text.to.name, text.to.email) == ("Rosa Diaz", "rosa@example.org")
    applications.move(db, application.id, "applied")
    assert "Rosa" not in texts.write(db, application.id, "withdraw").body, "a reference does not handle the application"


def test_answers_are_kept_in_order_with_their_suggestions(db: Database) -> None:
    application = captured(db)
    profiles.set_value(db, "availability.start", "two weeks after you call")
    texts.save_answers(
        db, application.id, [("When can you start?", ""), ("", ""), ("What pay do you expect?", " $18 ")]
    )
    form = texts.form(db, application.id)
    assert [(each.question, each.answer) for each in form.answers] == [
        ("When can you start?", ""),
        ("What pay do you expect?", "$18"),
    ]
    assert [each.text for each in form.suggestions] == ["I can start two weeks after you call.", "$18"]
    before = db.read.latest_change_id()
    texts.save_answers(db, application.id, [(each.question, each.answer) for each in form.answers])
    assert db.read.latest_change_id() == before
    db.undo()
    assert texts.form(db, application.id).answers == ()


def test_what_only_the_person_can_say_is_asked_once(db: Database) -> None:
    one, other = captured(db), applications.add(db, employer="Northwind", title="Agent").value
    texts.save_answers(db, one.id, [("Are you authorized to work in the US?", "Yes, I am a citizen.")])
    [again] = texts.answer_suggestions(db, other.id, ["are you authorized to work in the US"])
    assert again.text == "Yes, I am a citizen."


def test_a_form_has_its_limits(db: Database) -> None:
    application = captured(db)
    with pytest.raises(UserError, match="may have 60 questions"):
        texts.save_answers(db, application.id, [(f"Question {n}?", "") for n in range(61)])
    with pytest.raises(UserError, match="question has"):
        texts.save_answers(db, application.id, [("why " * 500, "")])


def test_lines_for_the_resume_come_from_the_stories(db: Database) -> None:
    application = captured(db)
    profiles.add_story(
        db,
        title="Upset caller",
        situation="",
        task="",
        action="I calmed an upset caller.",
        result="She stayed.",
        skills=("Patience",),
    )
    lines = texts.resume_lines(db, application.id)
    assert [line.text for line in lines.bullets] == ["Calmed an upset caller; she stayed."]
    assert lines.bullets[0].answers


def test_every_text_is_drafted_in_a_blink(db: Database) -> None:
    from time import perf_counter

    application = captured(db)
    applications.move(db, application.id, "applied")
    texts.write(db, application.id, "withdraw")
    started = perf_counter()
    texts.write(db, application.id, "withdraw")
    assert perf_counter() - started < 0.5


def test_each_interview_has_its_own_thanks(db: Database, clock: FrozenClock) -> None:
    application = captured(db)
    applications.move(db, application.id, "interviewing")
    met(db, application)
    texts.reword(db, application.id, "thank-you", WORDS)
    clock.advance(timedelta(days=8))
    second = interviews.plan(db, application.id, at="2026-11-28 10:00", zone="UTC", format="phone").value
    interviews.finish(db, second.id)
    assert texts.write(db, application.id, "thank-you").mine is None
    assert not texts.worded(db, application.id)
    first = db.read.interviews(application.id)[0]
    assert texts.draft(db, application, "thank-you", interview_id=first.id).mine == WORDS


def test_a_story_in_another_language_is_offered_with_what_to_do(db: Database) -> None:
    application = captured(db)
    profiles.add_story(
        db,
        title="Double charge",
        situation="A customer was angry because the store had charged her twice",
        task="",
        action="I stayed calm, listened and called the bank for her",
        result="She got her money back on the same day and thanked the team",
        skills=("Active listening", "Conflict resolution"),
    )
    letters.choose(db, application.id, language="es")
    [answer] = texts.answer_suggestions(db, application.id, ["Describe a difficult customer and how you helped them"])
    assert "called the bank" in answer.text
    assert answer.missing == "Your story is in English; say it in Spanish here."
    letters.choose(db, application.id, language="en")
    [answer] = texts.answer_suggestions(db, application.id, ["Describe a difficult customer and how you helped them"])
    assert ("called the bank" in answer.text, answer.missing) == (True, "")
