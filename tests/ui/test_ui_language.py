"""The window in another language: chosen, spoken, whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
import texts
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from ui_helpers import Desk

from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.ui import formats, language
from apptracker.ui.language import Texts, instructed, said, told, unsaid
from apptracker.ui.settings.formats import Formats
from apptracker.ui.state import WindowState
from apptracker.ui.tr import tr, trn
from apptracker.ui.words import words_for_person

GAP = re.compile(r"\{\w*[^}]*\}")


def _gaps(text: str) -> Counter[str]:
    """Doubled braces stand for themselves."""
    return Counter(GAP.findall(text.replace("{{", "").replace("}}", "")))


FILES = sorted(texts.FOLDER.glob("*.ts"))


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.speak("en")


@pytest.fixture
def speaking(qapp: object) -> Callable[[Texts], None]:
    """A language of these texts alone."""
    return language.listen_to


def test_the_languages_offered_are_those_there_are_texts_for() -> None:
    assert {"en", *(path.stem for path in FILES)} == set(language.LANGUAGES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_language_has_every_text_of_the_sources_and_no_other(path: Path) -> None:
    known = texts.known_in(path)
    collected = texts.collect()
    assert texts.written(path.stem, collected, known) == path.read_text(encoding="utf-8"), "python3 dev.py texts"


def test_no_text_is_counted_in_one_place_and_not_in_another() -> None:
    """Its translation would have the forms of the one, and not be found for the other."""
    found = [text for text, _ in texts.in_window()]
    assert not {text.source for text in found if text.one} & {text.source for text in found if not text.one}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_translation_has_the_gaps_and_the_shape_of_its_text(path: Path) -> None:
    wrong = []
    collected = texts.collect()
    for key, forms in texts.known_in(path).items():
        source, one = key[1], collected[key][0].one
        for form in forms:
            gaps, wanted = _gaps(form), _gaps(one if one and form is forms[0] else source)
            if set(gaps) - set(wanted) or (set(wanted) - set(gaps) and forms.index(form) == len(forms) - 1):
                wrong.append(f"other gaps: {source!r}: {form!r}")
            if form[:1].isspace() != source[:1].isspace() or form[-1:].isspace() != source[-1:].isspace():
                wrong.append(f"other spaces around it: {source!r}: {form!r}")
            if source.count("\n") != form.count("\n"):
                wrong.append(f"other lines: {source!r}: {form!r}")
            if re.search(r"&\w", source) and not re.search(r"&\w", form):
                wrong.append(f"no letter to press: {source!r}: {form!r}")
            if source.endswith("…") != form.endswith("…"):
                wrong.append(f"… at one end alone: {source!r}: {form!r}")
            if not re.search(r"\{\w", source):  # nothing is filled in: braces stand for themselves
                continue
            try:
                form.format_map({gap[1:-1].split(":")[0].split("!")[0]: 0 for gap in wanted})
            except (ValueError, KeyError, IndexError) as error:
                wrong.append(f"{error!r}: {source!r}: {form!r}")
    assert not wrong, "\n".join(wrong)


def test_qt_is_given_what_a_language_says_and_english_where_it_says_nothing(
    speaking: Callable[[Texts], None],
) -> None:
    speaking(Texts({"Save {what}": "Guardar {what}"}, {"{n} cards": ("{n} tarjeta", "{n} tarjetas")}, {}))
    assert tr("Save {what}", what="eso") == "Guardar eso"
    assert tr("Unknown") == "Unknown"
    assert trn("{n} card", "{n} cards", 1) == "1 tarjeta"
    assert trn("{n} card", "{n} cards", 0) == "0 tarjetas"
    assert trn("{n} day", "{n} days", 1) == "1 day"


def test_what_comes_filled_in_from_below_is_found_by_its_sentence(speaking: Callable[[Texts], None]) -> None:
    below = {
        "Added {title} at {employer}": "Se añadió {title} en {employer}",
        "Moved {list} to {stage}": "{list}: ahora en {stage}",
        "{count} rules changed": "Cambiaron {count} reglas",
    }
    speaking(Texts({"Applied": "Enviada"}, {}, below))
    assert said("Added Agent at Home at Acme") == "Se añadió Agent en Home at Acme"
    assert said("Moved Agent to Applied") == "Agent: ahora en Enviada"
    assert said("7 rules changed") == "Cambiaron 7 reglas"
    assert said("Nothing like it") == "Nothing like it"
    assert said("") == ""


def test_a_sentence_with_few_words_of_its_own_is_not_seen_in_others(speaking: Callable[[Texts], None]) -> None:
    below = {
        "{tomorrow}at {_at}": "{tomorrow}a las {_at}",
        "{asked} are": "{asked} están",
        "{years} years": "{years} años",
        "{where} shows {what}": "{where} muestra {what}",
        "your skills": "tus competencias",
        "Took back: {what}": "Se deshizo: {what}",
        "Reworded the letter for {id}": "Se redactó de nuevo la carta para {id}",
    }
    speaking(Texts({}, {}, below))
    assert said("Call Ana at Brightwater Energy") == "Call Ana at Brightwater Energy"
    assert said("Where the offices are") == "Where the offices are"
    assert said("Ana shows Tom") == "Ana shows Tom"
    assert said("6 years") == "6 años"
    assert said("Your skills shows Zendesk") == "Tus competencias muestra Zendesk"
    assert said("Took back: Reworded the letter for Agent at Acme") == (
        "Se deshizo: Se redactó de nuevo la carta para Agent at Acme"
    )


def test_what_a_rule_says_to_do_is_said_and_what_a_person_wrote_stays(speaking: Callable[[Texts], None]) -> None:
    below = {
        "Prepare for the {format} with {employer}: prep sheet": "Prepararse para {format} con {employer}: hoja",
        "video interview": "entrevista por video",
        "Done: {text}": "Hecho: {text}",
        "Call {name}": "Llamar a {name}",
        "Rejected": "Descartada",
    }
    speaking(Texts({}, {}, below))
    prepared = "Prepararse para entrevista por video con Acme: hoja"
    assert instructed("Prepare for the video interview with Acme: prep sheet") == prepared
    assert said("Done: Prepare for the video interview with Acme: prep sheet") == f"Hecho: {prepared}"
    assert instructed("Call Ana about the second interview") == "Call Ana about the second interview"
    assert instructed("Rejected") == "Rejected"
    assert said("Done: Rejected") == "Hecho: Rejected"


def test_of_sentences_in_a_row_the_programs_own_are_said(speaking: Callable[[Texts], None]) -> None:
    below = {
        "It presses you to hurry. Take your time.": "Mete prisa. Tómate tu tiempo.",
        "It is one of many.": "Son muchos.",
    }
    speaking(Texts({}, {}, below))
    assert (
        told("It presses you to hurry. Take your time. It is one of many.")
        == "Mete prisa. Tómate tu tiempo. Son muchos."
    )
    assert told("Of the guide. And more.") == "Of the guide. And more."


def test_a_field_left_as_it_was_shown_keeps_what_is_stored(speaking: Callable[[Texts], None]) -> None:
    speaking(Texts({}, {}, {"Applied": "Enviada"}))
    assert unsaid("Enviada", "Applied") == "Applied"
    assert unsaid("Presentada", "Applied") == "Presentada"


def test_days_of_the_journal_are_written_as_people_do(speaking: Callable[[Texts], None]) -> None:
    below = {"{format}, {wall_time} {zone}": "{format}, {wall_time} {zone}", "in person": "en persona"}
    speaking(Texts({}, {}, below))
    assert said("in-person, 2026-11-12 14:30 America/Chicago") == (
        f"en persona, 12 Nov 2026, {formats.clock_time(time(14, 30))} America/Chicago"
    )


def test_what_looks_like_clauses_may_be_a_list(speaking: Callable[[Texts], None]) -> None:
    speaking(Texts({}, {}, {"Nothing of it: {list}.": "Nada de ello: {list}.", "Stored": "Guardado"}))
    assert said("Nothing of it: “one”; “two”.") == "Nada de ello: “one”; “two”."
    assert said("Stored; Nothing of it: “one”.") == "Guardado; Nada de ello: “one”."


def test_a_sentence_may_hold_braces_of_its_own(speaking: Callable[[Texts], None]) -> None:
    speaking(Texts({}, {}, {"There is no tag {{% {first} %}}.": "No existe la etiqueta {{% {first} %}}."}))
    assert said("There is no tag {% iff %}.") == "No existe la etiqueta {% iff %}."


def test_without_another_language_nothing_is_looked_up() -> None:
    assert said("Added Agent at Acme") == "Added Agent at Acme"


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("", "es_MX", "es"),
        ("", "de_DE", "en"),
        ("", "C", "en"),
        ("en", "es_ES", "en"),
        ("es", "en_US", "es"),
        ("xx", "en", "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_computers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: str, system: str, spoken: str
) -> None:
    state = WindowState(tmp_path / "state.toml")
    if chosen:
        state.put(language.SETTING, chosen)
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert language.wanted(state) == spoken


def test_days_and_months_are_named_in_the_language(tmp_path: Path, qapp: object) -> None:
    state = WindowState(tmp_path / "state.toml")
    for region, first in (("US", "jueves"), ("MX", "jueves"), ("DE", "jueves")):
        state.put(formats.REGION, region)
        language.speak("es")
        formats.obey(state)
        assert QLocale().standaloneDayName(4) == first


def test_choosing_a_language_offers_to_open_the_window_again(desk: Desk) -> None:
    desk.context.go.go("settings:language")
    box = next(box for box in desk.window.findChildren(QComboBox) if box.accessibleName() == "Language")
    again = next(each for each in desk.window.findChildren(QPushButton) if each.text() == "Open it again now")
    assert not again.isVisible()
    box.setCurrentIndex(box.findText("Español"))
    box.activated.emit(box.currentIndex())
    assert again.isVisible()
    assert desk.context.state.text(language.SETTING) == "es"
    card = desk.window.findChild(Formats)
    assert card is not None
    assert any("when it is opened again" in each.text() for each in card.findChildren(QLabel) if each.isVisible())
    again.click()
    assert desk.window.opens_again
    assert not desk.window.isVisible()


def test_what_the_guide_says_is_marked_as_english_in_another_language(desk: Desk) -> None:
    desk.context.go.go("guide:skill:empathy")
    desk.settle()
    assert "In English" not in desk.texts()
    language.speak("es")
    desk.context.go.go("guide:skill:patience")
    desk.settle()
    assert "In English" in desk.texts()


@pytest.mark.parametrize("tool", ["roles", "fit", "readiness", "search-plan", "pay"])
def test_tools_say_that_the_guide_is_in_english(desk: Desk, tool: str) -> None:
    language.speak("es")
    desk.context.go.go(tool)
    desk.settle()
    assert "Lo que viene de la guía está en inglés." in desk.texts()


def test_what_fills_the_sentence_of_an_error_is_in_the_language_too(qapp: object) -> None:
    error = UserError("date.bad", subject="'31 nov'", why=": there is no such day")
    assert words_for_person(error).startswith("'31 nov' is no date that can be read: there is no such day;")
    language.speak("es")
    assert "no es una fecha que se pueda leer: ese día no existe;" in words_for_person(error)
    disk = EnvironmentFault("file.unwritable", path="/a/b", reason="Permission denied")
    assert "(no hay permiso)" in words_for_person(disk)
    assert "Etiqueta" in words_for_person(UserError("text.empty", field="tag"))
    ahead = UserError("when.weekday", text="martes 10", date="2026-12-10", weekday="Thursday")
    assert "2026" not in words_for_person(ahead)
    assert "jueves" in words_for_person(ahead)
