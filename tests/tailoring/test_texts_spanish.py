"""The texts around an application in Spanish: whole, courteous, and in one language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from spanish_people import AGENTE, COCINA, INICIO, POSTINGS, TODAY

from apptracker.adapters.documents.sandbox import render_template
from apptracker.domain.applications import Application, Interview, InterviewFormat, InterviewState
from apptracker.domain.letters import About
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.profile import Profile
from apptracker.domain.stages import StageKind
from apptracker.domain.texts import Reached, Text
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.language import language_for
from apptracker.tailoring.language.telling import language_of_text
from apptracker.tailoring.reading import read_text as read_posting
from apptracker.tailoring.texts.kinds import KINDS
from apptracker.tailoring.texts.plan import Known, plan_text, read_text
from apptracker.tailoring.texts.talked import talked_about

TEMPLATES = Path(__file__).parents[2] / "templates" / "texts"
MAILS = [kind.id for kind in KINDS if kind.channel.value == "mail"]
_ZONE = "America/Mexico_City"
MEETING = Interview(
    4,
    7,
    datetime(2026, 11, 20, 15, tzinfo=ZoneInfo(_ZONE)),
    datetime(2026, 11, 20, 15),
    _ZONE,
    InterviewFormat.VIDEO,
    people=("Ana Ruiz", "Inés Gil"),
    state=InterviewState.DONE,
    outcome="Fue bien. Hablamos del nuevo equipo de chat, y deciden el viernes.",
)


def known(profile: Profile, meeting: Interview | None = MEETING) -> Known:
    text, title, employer = POSTINGS["telecom"]
    return Known(
        application=Application(7, employer, title, "Enviada", StageKind.APPLIED, applied_on=date(2026, 11, 6)),
        profile=profile,
        coverage=cover(read_posting(text, today=TODAY).requirements, profile, lexicon(), TODAY),
        lexicon=lexicon(),
        lang=language_for("es"),
        region="MX",
        today=TODAY,
        to=Reached("Lea Paz", "lea@example.org"),
        referee=Reached("Raúl Soto", "raul@example.org"),
        interview=meeting,
    )


def drafted(kind: str, situation: Known) -> Text:
    plan = plan_text(kind, situation)
    return read_text(kind, render_template(f"{kind}.txt.j2", plan.context, [TEMPLATES / "es"]), plan)


def test_every_text_stands_in_both_languages() -> None:
    english, spanish = ({path.name for path in (TEMPLATES / code).iterdir()} for code in ("en", "es"))
    assert english == spanish


@pytest.mark.parametrize("kind", MAILS)
@pytest.mark.parametrize("who", [AGENTE, COCINA, INICIO], ids=["agente", "cocina", "inicio"])
@pytest.mark.parametrize("meeting", [MEETING, None], ids=["met", "not met"])
def test_mails_read_as_spanish(kind: str, who: Profile, meeting: Interview | None) -> None:
    text = drafted(kind, known(who, meeting))
    sentences = [sentence.text for paragraph in text.paragraphs for sentence in paragraph]
    body = "\n".join([text.subject, *sentences, text.closing])
    assert text.subject
    assert sentences[0].startswith("Buenos días")
    assert text.closing in ("Un cordial saludo,", "Muchas gracias,")
    assert text.signature[0] == who.single("basics:name").replace("'", "’")
    assert not re.search(r"\b(\w+) \1\b|\s[,.;:]|\.\.|None|\ue000|\(\)", body), body
    assert not re.search(r"\b(?:the|and|of|with|your|I|my)\b", body), body
    assert all(language_of_text(sentence) in ("es", "") for sentence in sentences[1:]), body
    assert body.count("¿") == body.count("?")


def test_a_thank_you_names_what_was_talked_about_and_shows_one_thing() -> None:
    text = drafted("thank-you", known(AGENTE))
    body = " ".join(s.text for paragraph in text.paragraphs for s in paragraph)
    assert text.subject == "Gracias por la entrevista por video del 20 de noviembre"
    assert "Buenos días, Ana Ruiz e Inés Gil:" in body
    assert "sobre" in body
    assert "nuevo equipo de chat" in body
    assert any(sentence.about is About.PERSON and sentence.facts for p in text.paragraphs for sentence in p)


def test_pay_is_said_as_stored() -> None:
    situation = known(AGENTE, None)
    paid = replace(situation.application, pay=Pay(120_000, 120_000, "EUR", PayPeriod.MONTH))
    body = " ".join(s.text for p in drafted("accept-offer", replace(situation, application=paid)).paragraphs for s in p)
    assert re.search(r"el sueldo es de 1.?200 € al mes", body), body


@pytest.mark.parametrize(
    ("notes", "thing"),
    [
        ("Hablamos de los turnos de noche, y deciden el lunes.", "los turnos de noche"),
        ("Me contaron sobre los despidos de primavera.", ""),
        ("Hablamos de las horas extra.", ""),
        ("Hablamos del estacionamiento.", ""),
        ("Me hablaron de clientes enojados.", ""),
        ("Hablamos de la experiencia que me falta.", ""),
        ("Me contó sobre la rotación del equipo.", ""),
    ],
)
def test_what_may_be_delicate_is_left_blank(notes: str, thing: str) -> None:
    assert talked_about(notes, "es") == thing
    body = drafted("thank-you", known(AGENTE, replace(MEETING, outcome=notes))).body
    assert ("[algo de lo que hablaron]" in body) is not bool(thing)
