"""What to say or write for a reminder, by which way, and to whom; reminders by hand with people and texts."""

from __future__ import annotations

import pytest
from services_helpers import add, by_rule, captured
from support import NO_CALLS

from apptracker.domain.applications import Channel, InterviewFormat, ReminderState
from apptracker.domain.errors import UserError
from apptracker.domain.scripts import mail_draft, parts_of
from apptracker.services import applications, changes, duplicates, interviews, letters, people, reminders, saying
from apptracker.store import Database

SPANISH = """Agente de atención al cliente
Empresa: Seguros Laguna

Requisitos
- Experiencia de al menos un año en atención al cliente
- Buen manejo de Zendesk

Funciones
- Atender llamadas sobre facturas
"""


def names(db: Database, id_: int) -> list[str]:
    return [way.script for way in saying.ways_of(db, db.read.reminder(id_))]


def test_a_follow_up_can_be_said_and_written(db: Database) -> None:
    captured(db)
    applications.move(db, 1, "applied")
    asked = by_rule(db, "confirm-receipt")
    assert names(db, asked.id) == ["confirm-receipt-call", "confirm-receipt-mail"]
    call, mail = (saying.script(db, asked.id, name) for name in (None, "confirm-receipt-mail"))
    assert call.way is not None
    assert (call.way.channel, mail_draft(call.text)) == (Channel.PHONE, None)
    assert mail_draft(mail.text) is not None
    assert not saying.script(db, asked.id, "").text
    with pytest.raises(UserError, match="thank-you-mail"):
        saying.script(db, asked.id, "thank-you-mail")


def test_where_calls_are_not_welcome_nothing_is_said_by_phone(db: Database) -> None:
    captured(db, NO_CALLS)
    applications.move(db, 1, "applied")
    asked = by_rule(db, "confirm-receipt")
    found = saying.script(db, asked.id)
    assert found.no_calls
    assert names(db, asked.id) == ["confirm-receipt-mail"]
    by_hand = reminders.add(
        db, "Call Ana", "tomorrow", application_id=1, channel=Channel.PHONE, script="confirm-receipt-call"
    ).value
    assert saying.script(db, by_hand.id).way == found.way  # it is written instead


def test_an_offer_has_several_answers_to_choose_from(db: Database) -> None:
    add(db, stage="applied")
    applications.move(db, 1, "offer")
    answer = by_rule(db, "answer-offer")
    texts = list(dict.fromkeys(parts_of(name)[0] for name in names(db, answer.id)))
    assert texts == ["accept-offer", "decline-offer", "more-time", "offer-by-phone"]
    assert not saying.script(db, answer.id).text  # which of them is for the person to say
    for name in names(db, answer.id):
        assert "Agent" in saying.script(db, answer.id, name).text
    assert names(db, answer.id)[-1] == "offer-by-phone-call"  # nothing to write there


@pytest.mark.parametrize("channel", [Channel.PHONE, Channel.EMAIL])
def test_a_text_without_its_way_is_the_one_by_which_the_reminder_is_done(db: Database, channel: Channel) -> None:
    add(db, stage="applied")
    applications.move(db, 1, "offer")
    answer = reminders.edit(db, by_rule(db, "answer-offer").id, channel=channel).value
    chosen = saying.script(db, answer.id, "accept-offer").way
    assert chosen is not None
    assert chosen.channel is channel
    alone = saying.script(db, answer.id, "offer-by-phone").way
    assert alone is not None
    assert alone.channel is Channel.PHONE


def test_a_title_is_said_without_its_remarks(db: Database) -> None:
    add(db, title="Customer Service Agent (Remote, Part-Time)", stage="applied")
    said = saying.script(db, by_rule(db, "confirm-receipt").id, "confirm-receipt-call").text
    assert "for the Customer Service Agent job" in said
    assert "Remote" not in said


def test_they_may_phone_with_an_offer_though_they_want_no_calls(db: Database) -> None:
    captured(db, NO_CALLS)
    applications.move(db, 1, "interviewing")
    made = reminders.add(db, "Be ready", "tomorrow", application_id=1).value
    assert "offer-by-phone-call" in names(db, made.id)
    assert "next-steps-call" not in names(db, made.id)


def test_the_person_chosen_is_asked_for_and_written_to(db: Database) -> None:
    captured(db)
    applications.move(db, 1, "applied")
    asked = by_rule(db, "confirm-receipt")
    assert "May I speak to Ana Ruiz, please?" in saying.script(db, asked.id).text  # whom the posting names
    people.add_contact(db, 1, name="Lee Park", phone="555-0100")
    tom = people.add_contact(db, 1, name="Tom Berg", phone="555-0123", email="tom@harbor.example").value
    assert "May I speak to Lee Park, please?" in saying.script(db, asked.id).text
    reminders.edit(db, asked.id, contact_id=tom.id)
    call, mail = (saying.script(db, asked.id, f"confirm-receipt-{way}") for way in ("call", "mail"))
    assert (call.name, call.phone) == ("Tom Berg", "555-0123")
    assert "May I speak to Tom Berg, please?" in call.text
    assert "am I speaking with Tom Berg?" in call.text
    assert mail.email == "tom@harbor.example"
    assert "Dear Tom Berg," in mail.text
    changes.undo(db)
    assert db.read.reminder(asked.id) == asked


def test_whoever_was_chosen_is_asked_for_after_the_interview_too(db: Database) -> None:
    captured(db)
    video, met = InterviewFormat.VIDEO, ("Tom Berg", "Li")
    interviews.plan(db, 1, at="2026-11-23 15:00", zone="America/Chicago", format=video, people=met)
    lee = people.add_contact(db, 1, name="Lee Park", phone="555-0123").value
    asked = by_rule(db, "next-steps")
    assert "May I speak to Tom Berg or Li, please?" in saying.script(db, asked.id, "next-steps-call").text
    reminders.edit(db, asked.id, contact_id=lee.id)
    assert "May I speak to Lee Park, please?" in saying.script(db, asked.id, "next-steps-call").text


def test_a_reminder_by_hand_knows_the_last_interview(db: Database) -> None:
    captured(db)
    video = InterviewFormat.VIDEO
    interviews.plan(db, 1, at="2026-11-20 15:00", zone="America/Chicago", format=video, people=("Tom Berg",))
    made = reminders.add(db, "Call Tom", "today", application_id=1, script="next-steps-call").value
    text = saying.script(db, made.id).text
    assert "May I speak to Tom Berg, please?" in text
    assert "We talked by video on November 20" in text


def test_calls_are_in_the_language_of_the_letter(db: Database) -> None:
    captured(db, SPANISH)
    letters.choose(db, 1, language="es")
    applications.move(db, 1, "applied")
    text = saying.script(db, by_rule(db, "confirm-receipt").id, "confirm-receipt-call").text
    assert '"Hola, buenas. Soy ' in text
    assert (
        "El 21 de noviembre envié mi solicitud para el puesto de Agente de atención al cliente en Seguros Laguna"
        in text
    )
    assert "Lo repito: (218) 555-0199." in text


def test_a_reminder_by_hand_offers_what_fits_by_then(db: Database) -> None:
    captured(db)
    applications.move(db, 1, "applied")
    made = reminders.add(db, "Call Ana", "+5wd", application_id=1, channel=Channel.PHONE).value
    assert not saying.script(db, made.id).text
    assert {"confirm-receipt-call", "chase-quiet-call", "withdraw-mail"} <= set(names(db, made.id))
    with_text = reminders.edit(db, made.id, script="chase-quiet-call").value
    assert "still being considered" in saying.script(db, with_text.id).text
    assert names(db, made.id)[0] == "chase-quiet-call"


def test_what_is_said_follows_the_way_it_is_done(db: Database) -> None:
    captured(db)
    applications.move(db, 1, "applied")
    made = reminders.add(
        db, "Call Ana", "tomorrow", application_id=1, channel=Channel.PHONE, script="confirm-receipt-call"
    ).value
    edited = reminders.edit(db, made.id, channel=Channel.EMAIL).value
    assert (edited.channel, edited.script) == (Channel.EMAIL, "confirm-receipt-mail")
    assert reminders.edit(db, made.id, channel=Channel.TASK).value.script is None
    for _ in range(2):
        changes.undo(db)
    assert db.read.reminder(made.id) == made


@pytest.mark.parametrize("name", ["thank-you-call", "resume-mail", "nothing", "confirm-receipt", "-mail", "form-mail"])
def test_a_script_that_is_none_is_refused(db: Database, name: str) -> None:
    captured(db)
    with pytest.raises(UserError) as error:
        saying.check(db, 1, name)
    assert error.value.code == "script.unknown"
    with pytest.raises(UserError):
        saying.check(db, None, "confirm-receipt-call")


def test_a_contact_deleted_or_taken_off_is_no_longer_named(db: Database) -> None:
    add(db)
    other = add(db, employer="Acme")
    ana = people.add_contact(db, 1, name="Ana Ruiz").value
    made = reminders.add(db, "Call Ana", "tomorrow", application_id=1, contact_id=ana.id).value
    people.delete_contact(db, ana.id)
    assert db.read.reminder(made.id).contact_id is None
    changes.undo(db)
    assert db.read.reminder(made.id) == made
    with db.change("Knows both") as uow:
        uow.link_contact(ana.id, other.id)
    people.take_off(db, ana.id, 1)
    assert db.read.reminder(made.id).contact_id is None
    changes.undo(db)
    assert db.read.reminder(made.id) == made


def test_merged_applications_keep_whom_a_reminder_is_about(db: Database) -> None:
    add(db)
    add(db)
    ana = people.add_contact(db, 2, name="Ana Ruiz").value
    made = reminders.add(db, "Call Ana", "tomorrow", application_id=2, contact_id=ana.id).value
    duplicates.merge(db, 1, 2)
    moved = db.read.reminder(made.id)
    assert (moved.application_id, moved.contact_id) == (1, ana.id)
    assert db.read.contact(ana.id).application_ids == (1,)
    changes.undo(db)
    assert db.read.reminder(made.id) == made


def test_somebody_of_another_application_is_refused(db: Database) -> None:
    add(db)
    add(db, employer="Acme")
    ana = people.add_contact(db, 2, name="Ana Ruiz").value
    with pytest.raises(UserError, match="Ana Ruiz"):
        reminders.add(db, "Call Ana", "tomorrow", application_id=1, contact_id=ana.id)
    made = reminders.add(db, "Call Ana", "tomorrow", application_id=1).value
    with pytest.raises(UserError, match="Ana Ruiz"):
        reminders.edit(db, made.id, contact_id=ana.id)
    assert reminders.add(db, "Call Ana", "tomorrow", contact_id=ana.id).value.contact_id == ana.id


def test_the_next_of_a_repeated_reminder_is_about_the_same_person(db: Database) -> None:
    add(db)
    ana = people.add_contact(db, 1, name="Ana Ruiz").value
    made = reminders.add(db, "Call Ana", "today", application_id=1, contact_id=ana.id, repeat="weekly").value
    reminders.settle(db, [made.id], ReminderState.DONE)
    [following] = [r for r in reminders.waiting(db) if r.repeat]
    assert following.contact_id == ana.id


def test_deleted_reminders_come_back(db: Database) -> None:
    add(db)
    made = [reminders.add(db, text, "tomorrow", application_id=1).value for text in ("One", "Two")]
    reminders.delete(db, [one.id for one in made])
    assert not db.read.reminders(application_id=1)
    changes.undo(db)
    assert db.read.reminders(application_id=1) == made
    with pytest.raises(UserError):
        reminders.delete(db, [made[0].id, 99])
    assert db.read.reminders(application_id=1) == made


def test_a_line_is_understood_by_the_persons_own_week(db: Database) -> None:
    with db.change("Weekend") as uow:
        uow.put_setting("work.weekend", [5, 6, 0])
    found = reminders.understood(db, "call Ana +1wd")  # a Saturday
    assert found.when is not None
    assert f"{found.when.at:%a}" == "Tue"


def test_moving_an_interview_is_about_the_next_one(db: Database) -> None:
    captured(db)
    applications.move(db, 1, "interviewing")
    zone, video = "America/Chicago", InterviewFormat.VIDEO
    interviews.plan(db, 1, at="2026-11-20 15:00", zone=zone, format=video, people=("Tom Berg",))
    interviews.plan(db, 1, at="2026-11-25 09:30", zone=zone, format=InterviewFormat.ASSESSMENT, people=("Lee Park",))
    made = reminders.add(db, "Call them", "today", application_id=1).value
    call, mail = (saying.script(db, made.id, f"move-interview-{way}").text for way in ("call", "mail"))
    assert "the assessment on November 25" in call
    assert "May I speak to Lee Park, please?" in call
    assert "the assessment on November 25 at 9:30 AM" in mail
    assert "video interview on November 20" in saying.script(db, made.id, "thank-you-mail").text
