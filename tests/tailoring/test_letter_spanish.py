"""Letters in Spanish: as whole, as true and as well joined as those in English, and never in two languages."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest
from spanish_people import AGENTE, COCINA, IN_ENGLISH, INICIO, PEOPLE, POSTINGS, TODAY, basics, work, written

from apptracker.domain.letters import About, Length, Tone
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.language.spanish_posting import duties, duty_phrase, what_they_are, what_they_do
from apptracker.tailoring.language.telling import (
    in_language,
    language_of_text,
    letter_language,
    with_translation,
)
from apptracker.tailoring.letter.checks import Against
from apptracker.tailoring.letter.checks.slips import RULES as SLIPS
from apptracker.tailoring.letter.names import job_names
from apptracker.tailoring.reading import read_text

EVERY = pytest.mark.parametrize(("who", "what"), list(product(PEOPLE, POSTINGS)))
EVERY_KIND = pytest.mark.parametrize(("tone", "length"), list(product(Tone, Length)))


@EVERY
def test_every_sentence_about_the_person_names_facts_that_are_stored(who: str, what: str) -> None:
    stored = {fact.key for fact in PEOPLE[who].facts} | {story.key for story in PEOPLE[who].stories}
    letter, _ = written(PEOPLE[who], what)
    for sentence in letter.sentences:
        if sentence.about is About.PERSON:
            assert sentence.facts, sentence.text
        assert set(sentence.facts) <= stored


@EVERY
def test_no_letter_has_doubled_words_loose_ends_or_english(who: str, what: str) -> None:
    letter, _ = written(PEOPLE[who], what)
    text = f"{letter.subject}\n{letter.salutation.text}\n{letter.body}\n{letter.closing}"
    assert not re.search(r"\b(\w+) \1\b", text, re.IGNORECASE), text
    assert not re.search(r"\s[,.;:]|\.\.|,,|\(\)|\{|\}|None|\ue000|\bde el (?=[a-z])|\ba el (?=[a-z])", text), text
    assert not re.search(r"\b(?:the|and|of|with|for|your|years|I)\b", text), text
    for paragraph in letter.body.split("\n\n"):
        assert paragraph[0].isupper()
        assert paragraph[-1] in ".!?"
    for sentence in letter.sentences[1:]:
        assert sentence.text[0].isupper(), sentence.text
        assert language_of_text(sentence.text) in ("es", ""), sentence.text


@EVERY
def test_the_checklist_sees_no_slip_in_ours(who: str, what: str) -> None:
    letter, _ = written(PEOPLE[who], what)
    against = Against(lexicon(), TODAY, PEOPLE[who])
    assert [check.message for rule in SLIPS for check in rule(letter, against)] == []


@EVERY
def test_letters_name_employer_and_job_and_have_their_frame(who: str, what: str) -> None:
    _, title, employer = POSTINGS[what]
    letter, _ = written(PEOPLE[who], what)
    assert title in letter.subject
    assert title in letter.body
    assert employer in letter.body
    assert letter.date == "21 de noviembre de 2026"
    assert letter.salutation.text == f"Estimado equipo de selección de {employer}:"
    assert letter.closing == "Atentamente,"
    assert not letter.blanks


@EVERY_KIND
@pytest.mark.parametrize("who", PEOPLE)
def test_every_tone_and_length_can_be_written(who: str, tone: Tone, length: Length) -> None:
    letter, _ = written(PEOPLE[who], "telecom", tone=tone, length=length, source="Indeed")
    assert letter.body.count("publicado en Indeed") == 1
    assert "tú" not in letter.body.split()
    assert letter.words < 330
    assert (length is Length.MAIL) == ("Adjunto mi currículum" in letter.body)
    assert not re.search(r"Me gustaría [^.]*\. Me gustaría", letter.body) or "quedarme" in letter.body


def test_short_letters_are_shorter() -> None:
    lengths = [written(AGENTE, "telecom", length=length)[0].words for length in (Length.STANDARD, Length.SHORT)]
    assert lengths[0] > lengths[1]


@pytest.mark.parametrize(
    ("contact", "greeting"),
    [
        ("Sra. Ana Ortiz", "Estimada señora Ortiz:"),
        ("Sr. Luis de la Vega", "Estimado señor de la Vega:"),
        ("Dra. Paz Ríos", "Estimada doctora Ríos:"),
        ("Doña Paz Ríos", "Estimada doña Paz Ríos:"),
        ("Andrea Ortiz", "A la atención de Andrea Ortiz:"),
        (None, "Estimado equipo de selección de Redes Claras:"),
    ],
)
def test_the_greeting_guesses_nobodys_gender(contact: str | None, greeting: str) -> None:
    letter, _ = written(AGENTE, "telecom", contact=contact)
    assert letter.salutation.text == greeting


def test_the_lines_of_a_job_join_in_the_persons_own_words() -> None:
    body = written(AGENTE, "clinica")[0].body
    assert "en Telefonía del Norte atiendo 70 llamadas al día y registro cada caso en Zendesk." in body
    assert "Antes, como cajera en Supermercados Nopal, me ocupé del cobro en caja" in body


def test_time_with_customers_is_told_of_the_job_that_had_it() -> None:
    body = written(COCINA, "telecom")[0].body
    assert "Durante más de nueve años trabajé como jefe de cocina en El Rincón del Puerto" in body
    assert "Antes, como camarero en el Hotel Mirador & Spa" in body
    assert "he tratado con clientes" not in body
    assert "he tratado con clientes, actualmente como agente" in written(AGENTE, "seguros")[0].body


def test_no_line_is_told_twice() -> None:
    lines = {
        n: f"Resolví {n}0 casos de {what}" for n, what in enumerate(("luz", "gas", "agua", "red", "pagos"), start=2)
    }
    facts = [*basics("Ana Gil", "CO", "Cali"), *work(1, lines, name="Claro", position="Asesora", startDate="2020-01")]
    body = written(Profile(tuple(facts)), "telecom")[0].body.lower()
    assert all(body.count(line.lower()) <= 1 for line in lines.values()), body
    assert sum(line.lower() in body for line in lines.values()) >= 3


def test_a_cook_writes_of_what_carries_over() -> None:
    body = written(COCINA, "seguros")[0].body
    assert "Durante más de nueve años trabajé como jefe de cocina en El Rincón del Puerto" in body
    assert "dirigí un equipo de 9 personas" in body
    assert "una mutua de seguros con sede en Valencia" in body
    assert "Me gustaría quedarme y crecer en la empresa." in body


def test_a_first_job_is_answered_by_studies_and_a_story() -> None:
    body = written(INICIO, "clinica")[0].body
    assert "Actualmente estudio Tecnología en Gestión Administrativa en SENA." in body
    assert "Un ejemplo: una familia recién llegada no entendía el formulario de inscripción." in body
    assert "la misma empatía a sus pacientes" in body


def test_words_differ_from_one_side_of_the_ocean_to_the_other() -> None:
    assert written(COCINA, "telecom")[0].subject.startswith("Candidatura")
    assert written(AGENTE, "telecom")[0].subject.startswith("Postulación")


def test_what_was_told_in_english_is_asked_for_in_spanish_once() -> None:
    letter, _ = written(IN_ENGLISH, "telecom")
    ids = [blank.id for blank in letter.blanks]
    assert "line-es:highlight:1" in ids
    assert any("en español: Resolved 60+ calls a day" in blank.label for blank in letter.blanks)
    told = re.sub(r"\[[^\]]*\]", "", letter.body)
    assert not re.search(r"\b(?:Resolved|Trained|would|calls)\b", told)

    def translated(fact: Fact) -> Fact:
        if fact.key != "highlight:1":
            return fact
        return replace(fact, data=with_translation(fact, "es", "Resolví más de 60 llamadas al día"))

    profile = replace(IN_ENGLISH, facts=tuple(map(translated, IN_ENGLISH.facts)))
    again, _ = written(profile, "telecom")
    assert "resolví más de 60 llamadas al día" in again.body.lower() or "resuelvo más de 60" in again.body
    assert "line-es:highlight:1" not in [blank.id for blank in again.blanks]


def test_a_profile_tells_in_one_language_only() -> None:
    told = in_language(IN_ENGLISH, "es")
    assert told.profile.fact("highlight:1").text("text") == ""  # type: ignore[union-attr]
    assert told.profile.fact("work:1").text("name") == "Northwind Telecom"  # type: ignore[union-attr]
    assert set(told.missing) == {"highlight:1", "highlight:2", "work:1", "availability:plans", "story:1"}
    assert in_language(IN_ENGLISH, "en").missing == {}
    assert in_language(AGENTE, "es").missing == {}
    assert "highlight:1" in in_language(AGENTE, "en").missing


@pytest.mark.parametrize(
    ("posting", "profile", "code"),
    [
        ("telecom", AGENTE, "es"),
        ("telecom", IN_ENGLISH, "es"),  # a native speaker
        (
            "telecom",
            Profile((Fact("language:1", FactKind.LANGUAGE, {"language": "Spanish", "fluency": "Basic"}),)),
            "en",
        ),
        ("telecom", Profile((Fact("highlight:1", FactKind.HIGHLIGHT, {"text": "Resolved 60 calls a day"}),)), "en"),
        (None, AGENTE, "es"),
        (None, Profile(), "en"),
    ],
)
def test_the_letters_language_is_what_posting_and_person_share(
    posting: str | None, profile: Profile, code: str
) -> None:
    assert letter_language(POSTINGS[posting][0] if posting else "", profile) == code


def test_an_english_posting_gets_an_english_letter() -> None:
    english = "We are looking for an agent who answers the calls of our customers and works with a team."
    assert letter_language(english, AGENTE) == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Resolved 60+ calls a day", "en"),
        ("Atención de 60 llamadas diarias", "es"),
        ("Fibra óptica de 300 Mbps", "es"),
        ("Zendesk, Excel", ""),
        ("Kundenservice und Beratung am Telefon für unsere Kunden", ""),
        ("Répondre aux appels des clients et gérer les réclamations dans le système", ""),
    ],
)
def test_languages_are_told_apart(text: str, code: str) -> None:
    assert language_of_text(text) == code


def test_what_the_posting_says_of_the_employer_faces_the_reader() -> None:
    said = {what: read_text(text, today=TODAY) for what, (text, _, _) in POSTINGS.items()}
    assert (
        what_they_do(said["telecom"], "Redes Claras")
        == "Ustedes ofrecen internet y telefonía a hogares y pequeños comercios del centro del país"
    )
    assert what_they_do(said["clinica"], "Clínica San Telmo") == "Ustedes atienden a pacientes de toda la ciudad"
    assert what_they_are(said["seguros"], "Seguros Laurisilva").startswith("una mutua de seguros con sede en Valencia")
    assert what_they_are(None, None) == what_they_do(None, None) == ""
    desk = "Nuestro equipo de soporte atiende a 300 colegios de todo Chile.\n\nRequisitos\n- Paciencia\n- Excel\n"
    assert (
        what_they_do(read_text(desk, today=TODAY), "Andes Datos")
        == "Su equipo de soporte atiende a 300 colegios de todo Chile"
    )


@pytest.mark.parametrize(
    ("duty", "phrase"),
    [
        ("Atender llamadas entrantes de nuestros clientes", "atender llamadas entrantes de sus clientes"),
        ("Atención de llamadas y agendamiento de citas", "atender llamadas y agendar citas"),
        ("Realizarás llamadas salientes a clientes potenciales", "realizar llamadas salientes a clientes potenciales"),
        ("Atiende y registra pedidos", ""),
        ("Demás funciones asignadas por su jefe", ""),
        ("Contestar llamadas, correos y chats", ""),
        ("Cumplir los objetivos de la campaña", ""),
    ],
)
def test_duties_are_taken_up_where_they_are_plain(duty: str, phrase: str) -> None:
    assert duty_phrase(duty) == phrase


def test_duties_that_the_evidence_answers_come_first() -> None:
    posting = read_text(POSTINGS["telecom"][0], today=TODAY)
    found = duties(posting, cover(posting.requirements, AGENTE, lexicon(), TODAY))
    assert 2 <= len(found) <= 3
    assert all(phrase.split()[0].endswith(("ar", "er", "ir")) for phrase, _ in found)


def test_adverts_in_spanish_are_understood() -> None:
    posting = read_text(POSTINGS["telecom"][0], today=TODAY)
    asked = {r.term for r in posting.requirements if r.is_asked}
    assert {"patience", "empathy", "problem-solving", "excel", "zendesk", "weekends"} <= asked


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Importante empresa solicita Ejecutivo de Ventas Telefónicas para su sede.",
            "Ejecutivo de Ventas Telefónicas",
        ),
        ("Tienda de ropa busca vendedora con experiencia en ventas.", "vendedora"),
    ],
)
def test_titles_are_found_in_a_sentence(text: str, title: str) -> None:
    asked = " Requisitos: secundaria completa, facilidad de palabra y manejo de Excel."
    assert read_text(text + asked, today=TODAY).fields["title"].value == title


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Autónoma", ("", "Traductora", "freelance")),
        ("Trabajo independiente", ("", "Traductora", "freelance")),
        ("Telefonía del Norte S.A. de C.V.", ("Telefonía del Norte", "Traductora", "")),
        ("Café Lys, S.L.", ("Café Lys", "Traductora", "")),
        ("La Salle", ("La Salle", "Traductora", "")),
    ],
)
def test_employers_are_named_as_people_say_them(name: str, said: tuple[str, str, str]) -> None:
    assert job_names(Fact("work:1", FactKind.WORK, {"name": name, "position": "Traductora"})) == said


def test_quotation_marks_are_those_of_the_country() -> None:
    def quoting(profile: Profile) -> str:
        line = Fact(
            "highlight:1", FactKind.HIGHLIGHT, {"text": 'Atendí a 60 clientes con el lema "sin prisa"'}, "work:1"
        )
        facts = tuple(line if fact.key == "highlight:1" else fact for fact in profile.facts)
        return written(replace(profile, facts=facts, stories=()), "telecom")[0].body

    assert "«sin prisa»" in quoting(COCINA)
    assert "“sin prisa”" in quoting(AGENTE)


def test_who_recommended_the_job_is_named() -> None:
    letter, _ = written(AGENTE, "telecom", source="Recomendada por Raúl Soto")
    assert "Por recomendación de Raúl Soto, les escribo" in letter.body
