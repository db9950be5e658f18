"""A stored line becomes a Spanish sentence without changing what it says."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.profile import Fact, FactKind
from apptracker.guide.lexicon import in_spanish, lexicon
from apptracker.tailoring.language import language_for, spanish
from apptracker.tailoring.language.spanish_names import family_name, title_in_prose
from apptracker.tailoring.language.spanish_verbs import conjugated, form_of, infinitives


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Resolví 60 llamadas al día", "resolví 60 llamadas al día"),
        ("• Formé a seis baristas que después ascendieron.", "formé a seis baristas que después ascendieron"),
        ("Yo atendí a 30 clientes por turno", "atendí a 30 clientes por turno"),
        ("Atender llamadas y registrar cada caso en Zendesk", "atendí llamadas y registré cada caso en Zendesk"),
        ("Atiende 80 llamadas y registra cada caso", "atendí 80 llamadas y registré cada caso"),
        (
            "Gestionando una cartera de 40 cuentas, logrando el 110 %",
            "gestioné una cartera de 40 cuentas, logrando el 110 %",
        ),
        ("Redujo el tiempo de espera un 20 %", "reduje el tiempo de espera un 20 %"),
        ("Atención de 60 llamadas diarias", "atendí 60 llamadas diarias"),
        ("Atención y resolución de incidencias", "atendí y resolví incidencias"),
        ("Atención de llamadas y registro de incidencias", "atendí llamadas y registré incidencias"),
        ("Capacitación de 12 nuevos agentes", "capacité a 12 nuevos agentes"),
        ("Supervisión del personal de turno", "supervisé al personal de turno"),
        ("Gestión del almacén", "gestioné el almacén"),
        ("Seguimiento de casos abiertos", "di seguimiento a casos abiertos"),
        ("Soporte a usuarios de Windows", "di soporte a usuarios de Windows"),
        ("Control diario de caja", "me ocupé del control diario de caja"),
        ("Atención al cliente en mostrador", "me ocupé de la atención al cliente en mostrador"),
        ("Encargarse de la caja", "me encargué de la caja"),
        ("Me encargué de la caja", "me encargué de la caja"),
        ("Se encarga de abrir la tienda", "me encargué de abrir la tienda"),
        ("Responsable de la caja", "fui responsable de la caja"),
        ("A cargo del turno de noche", "estuve a cargo del turno de noche"),
        ("Promovida a supervisora a los 6 meses", "fui promovida a supervisora a los 6 meses"),
        ("No falté ni un día en dos años", "no falté ni un día en dos años"),
        ("Registrar datos e informar a gerencia", "registré datos e informé a gerencia"),
        ("Elaborar informes y traducir cartas", "elaboré informes y traduje cartas"),
        ("Ordenar, limpiar y reponer los estantes", "ordené, limpié y repuse los estantes"),
        ("Ayudar a los clientes a elegir y comprar", "ayudé a los clientes a elegir y comprar"),
        ("Manejo una cartera de 200 clientes", "manejé una cartera de 200 clientes"),
        ("Atendí 60 llamadas/día c/ notas", "atendí 60 llamadas al día con notas"),
        ("Gestione 40 llamadas", "gestioné 40 llamadas"),
        ("Logramos un 98 % de satisfacción", "logramos un 98 % de satisfacción"),
        ("Onboarding de clientes nuevos", "me ocupé del onboarding de clientes nuevos"),
        ("Caja: cobré y cuadré sin diferencias", "cobré y cuadré sin diferencias"),
        ("Venta de calzado y cobro en caja", "me ocupé de la venta de calzado y cobro en caja"),
        ("Atención de clientes y cuadre de caja", "atendí a clientes y cuadré caja"),
    ],
)
def test_lines_of_past_jobs_become_first_person(line: str, said: str) -> None:
    clause = spanish.clause_from(line)
    assert (clause.text, clause.style) == (said, "subject")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Atender llamadas y registrar cada caso", "atiendo llamadas y registro cada caso"),
        ("Atención de 60 llamadas diarias", "atiendo 60 llamadas diarias"),
        ("Gestionando incidencias y resolviendo dudas", "gestiono incidencias y resuelvo dudas"),
        ("Encargarse de la caja", "me encargo de la caja"),
        ("Responsable de la caja", "soy responsable de la caja"),
        ("Formé a cuatro agentes", "formé a cuatro agentes"),
        ("Capacitación de cinco agentes nuevos", "capacité a cinco agentes nuevos"),
        ("Organización de una rifa que reunió 800 euros", "organicé una rifa que reunió 800 euros"),
        ("Configuración de 60 equipos en 2 semanas", "configuré 60 equipos en 2 semanas"),
        ("Ayuda con las tareas escolares", "ayudo con las tareas escolares"),
        ("Superé la meta en el último trimestre", "superé la meta en el último trimestre"),
    ],
)
def test_lines_of_the_current_job_stay_in_the_present(line: str, said: str) -> None:
    assert spanish.clause_from(line, current=True).text == said


@pytest.mark.parametrize(
    ("line", "style"),
    [
        ("98 % de satisfacción del cliente", "noun"),
        ("Mejor agente del trimestre", "noun"),
        ("Trabajo en equipo", "thing"),
        ("Entrega de", "thing"),
        ("Llamadas entrantes: 80 diarias", "thing"),
        ("Hecho con Django", "thing"),
        ("Se resolvió un problema", "thing"),
        ("Superé la meta en el último trimestre", "thing"),
    ],
)
def test_what_is_no_sentence_about_the_person_is_kept_apart(line: str, style: str) -> None:
    assert spanish.clause_from(line).style == style


WORDS = st.sampled_from(
    "Atender Atención Gestión Resolver Atiende Manejo llamadas clientes de del a la el y e con 60 % Zendesk nuevos "
    "para registro informar en casos equipo, Responsable Encargarse se me Formé caja día que logrando por".split()
)


@given(st.lists(WORDS, min_size=1, max_size=9, unique_by=str.lower).map(" ".join), st.booleans())
def test_no_word_is_lost_or_doubled(line: str, current: bool) -> None:
    text = spanish.clause_from(line, current=current).text.lower()
    for word in line.lower().replace(":", "").replace(",", "").split():
        if word in ("llamadas", "clientes", "60", "zendesk", "nuevos", "casos", "día", "caja"):
            assert word in text, (line, text)
    said = re.findall(r"[\w%]+", text)
    assert not [one for one, other in pairwise(said) if one == other], (line, text)


@pytest.mark.parametrize("part", ["a", "é", "A & ", "A ", "a-", ", a", "de ", "ando ", "a. "])
def test_no_text_takes_long(part: str) -> None:
    text = part * (50_000 // len(part))
    began = thread_time()
    spanish.article(text)
    spanish.post(text)
    spanish.position(text, text)
    spanish.clause_from(text)
    spanish.starts_in_past(text)
    spanish.full_sentence(text)
    spanish.as_gerund(text)
    spanish.claims_about_self(text)
    spanish.audience(text)
    assert thread_time() - began < 1.5


@given(st.text(max_size=200), st.booleans())
def test_any_text_is_taken(line: str, current: bool) -> None:
    clause = spanish.clause_from(line, current=current)
    assert clause.style in ("subject", "noun", "thing")
    assert isinstance(spanish.full_sentence(line), bool)
    assert isinstance(spanish.claims_about_self(line), bool)
    spanish.upper_first(line)
    spanish.addressed(line)


@pytest.mark.parametrize(
    ("verb", "tense", "form"),
    [
        ("atender", "present", "atiendo"),
        ("resolver", "present", "resuelvo"),
        ("ofrecer", "present", "ofrezco"),
        ("convencer", "present", "convenzo"),
        ("exigir", "present", "exijo"),
        ("seguir", "present", "sigo"),
        ("distribuir", "present", "distribuyo"),
        ("evaluar", "present", "evalúo"),
        ("obtener", "past", "obtuve"),
        ("buscar", "past", "busqué"),
        ("cargar", "past", "cargué"),
        ("organizar", "past", "organicé"),
        ("reducir", "past", "reduje"),
        ("sugerir", "third-past", "sugirió"),
        ("leer", "gerund", "leyendo"),
        ("pedir", "gerund", "pidiendo"),
    ],
)
def test_verbs_are_conjugated(verb: str, tense: str, form: str) -> None:
    assert conjugated(verb)[tense] == form


def test_every_verb_listed_is_known_again_in_its_forms() -> None:
    for verb in infinitives():
        for form in conjugated(verb).values():
            assert form_of(form) is not None, (verb, form)


@pytest.mark.parametrize(
    ("months", "said"),
    [
        (1, "un mes"),
        (8, "ocho meses"),
        (12, "un año"),
        (15, "más de un año"),
        (34, "casi tres años"),
        (75, "más de seis años"),
        (240, "20 años"),
    ],
)
def test_time_is_never_rounded_up_past_the_truth(months: int, said: str) -> None:
    assert spanish.duration(months) == said


def test_what_is_over_is_told_from_what_goes_on() -> None:
    assert spanish.starts_in_past("Atendí 60 llamadas al día")
    assert spanish.starts_in_past("Organización de una rifa que reunió 800 euros")
    assert not spanish.starts_in_past("Atención de 60 llamadas diarias")
    assert not spanish.starts_in_past("Atender llamadas")


def test_small_words_follow_their_neighbours() -> None:
    assert spanish.join_and(["español", "inglés"]) == "español e inglés"
    assert spanish.join_and(["agua", "hielo"]) == "agua y hielo"
    assert spanish.join_and(["español", "\ue0003\ue001inglés\ue002"]) == "español e \ue0003\ue001inglés\ue002"
    assert spanish.join_and(["a", "", "b", "c"]) == "a, b y c"
    assert spanish.join_and([]) == ""


def test_dates_and_quotes() -> None:
    assert spanish.long_date(date(2026, 11, 21), "es-MX") == "21 de noviembre de 2026"
    assert spanish.quotes("ES") == ("«", "»")
    assert spanish.quotes("MX") == ("“", "”")


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Agente de Atención al Cliente", "agente de atención al cliente"),
        ("CAJERA", "cajera"),
        ("Asesor de Banca BBVA", "asesor de banca BBVA"),
        ("Customer Service Representative", "Customer Service Representative"),
        ("Traductora", "traductora"),
        ("Senior Customer Service Agent", "Senior Customer Service Agent"),
        ("Call Center Team Lead", "Call Center Team Lead"),
        ("Agente senior de call center", "agente senior de call center"),
        ("Analista B2B (turno 2)", "analista B2B (turno 2)"),
    ],
)
def test_job_titles_are_written_small(title: str, said: str) -> None:
    assert title_in_prose(title) == said


def test_work_on_ones_own_and_for_nothing_is_called_so() -> None:
    assert spanish.post("Traductora", "freelance") == "traductora por cuenta propia"
    assert spanish.post("Tutora", "volunteer") == "tutora (voluntariado)"
    assert spanish.post("Tutora voluntaria", "volunteer") == "tutora voluntaria"


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Sra. Ortiz", ("señora", "Ortiz")),
        ("Ms. Ana Ortiz", ("señora", "Ortiz")),
        ("Dra. Ana María de la Cruz Ortiz", ("doctora", "de la Cruz Ortiz")),
        ("Dr. Wilhelm van der Berg", ("doctor", "van der Berg")),
        ("Mr John O'Neil", ("señor", "O'Neil")),
        ("Don Luis Vega", ("don", "Luis Vega")),
        ("Ana Ortiz", ("", "Ana Ortiz")),
    ],
)
def test_a_title_is_used_only_where_one_is_known(name: str, greeted: tuple[str, str]) -> None:
    assert spanish.addressed(name) == greeted


def test_family_names_keep_their_particles() -> None:
    assert family_name("Lucía de la Cruz Ibáñez") == "de la Cruz Ibáñez"
    assert family_name("José del Río") == "del Río"
    assert family_name("Madonna") == "Madonna"


@pytest.mark.parametrize(
    "text",
    [
        "Atendí 60 llamadas al día.",
        "Cuento con tres años de experiencia.",
        "Mi récord incluye dos premios.",
        "En Café Lys formé a tres personas.",
        "Trabajo como cajera.",
        "Hablo inglés.",
    ],
)
def test_claims_are_known_without_a_pronoun(text: str) -> None:
    assert spanish.claims_about_self(text)


@pytest.mark.parametrize(
    "text",
    [
        "Les escribo para presentar mi candidatura al puesto de cajera.",
        "Me gustaría conversar con ustedes sobre el puesto.",
        "Ustedes ofrecen internet a hogares.",
        "En su anuncio piden experiencia, trabajo en equipo y manejo de Excel.",
        "El trabajo de un café empieza temprano.",
        "Quedo a su disposición para una entrevista.",
        "Ustedes piden paciencia, y me gustaría formar parte de ese equipo.",
        "Estimado equipo de selección:",
        "Pueden escribirme a ana@example.com.",
    ],
)
def test_courtesy_and_the_employer_are_no_claims(text: str) -> None:
    assert not spanish.claims_about_self(text)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Una clienta había perdido su paquete", True),
        ("La clienta mantuvo su contrato", True),
        ("Escuché y rastreé el envío", True),
        ("Clienta molesta por un retraso", False),
        ("Escuchar y rastrear el envío", False),
        ("Tardes y fines de semana", False),
    ],
)
def test_whole_sentences_are_told_from_notes(text: str, whole: bool) -> None:
    assert spanish.full_sentence(text) is whole


def test_single_facts_answer_in_spanish() -> None:
    yes = Fact("equipment:headset", FactKind.EQUIPMENT, {"value": True})
    no = Fact("equipment:car", FactKind.EQUIPMENT, {"value": "No tengo"})
    assert spanish.answer_in_words(yes) == "auriculares con micrófono"
    assert spanish.answer_in_words(no) == ""


def test_languages_and_how_well_they_are_spoken() -> None:
    assert (spanish.language_name("Spanish"), spanish.language_name("Inglés")) == ("español", "inglés")
    assert (spanish.fluency("Native speaker"), spanish.fluency("b2 alto")) == ("lengua materna", "B2 alto")


def test_names_with_an_article_stay_whole() -> None:
    assert spanish.at("El Corte Inglés") == "en El Corte Inglés"
    assert spanish.at("Universidad de Chile") == "en la Universidad de Chile"
    assert spanish.at("Café Lys") == "en Café Lys"
    assert spanish.at("Familia Paz") == "con la familia Paz"


def test_every_term_of_the_lexicon_has_a_spanish_phrase() -> None:
    terms = lexicon().terms
    assert set(in_spanish()) == set(terms)
    for term in terms.values():
        phrase = spanish.asked_phrase(term)
        assert phrase
        assert not re.search(r"\b(?:the|of|and|with)\b|[.;]$", phrase), phrase


def test_the_language_of_a_letter_is_found_by_its_tag() -> None:
    assert language_for("es-MX").CODE == "es"
    assert language_for("en-GB").CODE == "en"


def test_a_reason_becomes_a_sentence() -> None:
    assert (
        spanish.as_reason("porque mi banco es el de ustedes") == "Me dirijo a ustedes porque mi banco es el de ustedes."
    )
    assert spanish.as_reason("Mi hermana trabaja con ustedes") == "Mi hermana trabaja con ustedes."
    assert spanish.as_reason("") == ""
