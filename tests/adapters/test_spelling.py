"""Spelling: slips are found and mended, names and stored words let pass, in three dictionaries and in no time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apptracker.adapters import spelling
from apptracker.adapters.spelling import misspelt


def words(text: str, language: str = "en-US", known: frozenset[str] = frozenset()) -> list[str]:
    return [each.word for each in misspelt(text, language, known)]


def test_there_is_a_dictionary_for_this_machine() -> None:
    assert spelling.is_available()


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("recieve", "receive"),
        ("definately", "definitely"),
        ("occured", "occurred"),
        ("untill", "until"),
        ("thier", "their"),
        ("teh", "the"),
        ("custmer", "customer"),
        ("responsable", "responsible"),
        ("seperate", "separate"),
        ("dont", "don't"),
        ("alot", "a lot"),
        ("acheived", "achieved"),
    ],
)
def test_common_slips_are_mended_by_the_first_suggestion(wrong: str, right: str) -> None:
    [found] = misspelt(f"We {wrong} it.", "en-US")
    assert (found.word, found.suggestions[0]) == (wrong, right)
    assert (found.start, found.end) == (3, 3 + len(wrong))


@pytest.mark.parametrize(
    ("wrong", "right"), [("atencion", "atención"), ("telefonica", "telefónica"), ("resolucion", "resolución")]
)
def test_spanish_accents_are_mended(wrong: str, right: str) -> None:
    [found] = misspelt(f"con {wrong} al cliente", "es-MX")
    assert (found.word, found.suggestions[0]) == (wrong, right)


def test_spanish_verbs_with_all_that_hangs_on_them_are_right() -> None:
    assert words("Resolví llamadas explicándoles y atendiéndolos; capacité a doce compañeros.", "es") == []


def test_each_side_of_the_ocean_has_its_own() -> None:
    assert words("the colour of the centre", "en-US") == ["colour", "centre"]
    assert words("the color of the center", "en-GB") == ["color", "center"]
    assert words("we organize and organise", "en-GB") == []
    assert words("we organise", "en-US") == ["organise"]


@pytest.mark.parametrize(
    "text",
    [
        "I met Adeyemi and Nguyễn at the KPMG office.",
        "Write to rosa@exampel.com or www.exmaple.com/abuot, file letr.docx, item X12b.",
        "The customers' and the agent's 24-hour desk, well-known and re-opened.",
        "I don’t, I’m, you’re",
        "[your naem]",
        "e-mail, follow-up, co-worker, proficiencies",
        "",
    ],
)
def test_what_is_no_misspelling(text: str) -> None:
    assert words(text) == []


def test_a_large_word_that_begins_a_sentence_is_looked_at() -> None:
    [found] = misspelt("It is done. Recieved twice.", "en-US")
    assert (found.word, found.suggestions[0]) == ("Recieved", "Received")


def test_two_words_run_together_are_taken_apart_and_names_are_not() -> None:
    [glued] = misspelt("She kept the contractI stayed.", "en-US")
    assert (glued.word, glued.suggestions) == ("contractI", ("contract I",))
    assert words("We sold it on eBay with an iPhone, macOS and my brandlyBox from McDonald.") == []


def test_known_words_are_right() -> None:
    assert words("a zorptastic tool") == ["zorptastic"]
    assert words("a zorptastic tool", known=frozenset({"zorptastic"})) == []
    assert words("a pre-zorptastic tool", known=frozenset({"zorptastic"})) == []


def test_a_language_without_a_dictionary_has_no_misspellings() -> None:
    assert misspelt("völlig falsch geschreiben", "de") == ()
    assert misspelt("whatevr", "und") == ()


def test_without_hunspell_nothing_is_misspelt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "_dictionary", lambda name: None)
    assert misspelt("recieve", "en-US") == ()


def test_a_letter_takes_less_than_fifty_milliseconds_once_the_dictionary_is_there() -> None:
    letter = "Our guests called at night and I answered them at once, patiently and politely. " * 30
    misspelt("ready", "en-US")
    begun = time.perf_counter()
    assert misspelt(letter, "en-US") == ()
    assert time.perf_counter() - begun < 0.05


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["en-US", "en-GB", "es", "und"]))
def test_places_are_those_of_the_words(text: str, language: str) -> None:
    for found in misspelt(text, language):
        assert text[found.start : found.end] == found.word
        assert len(found.suggestions) <= 5


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text",
    [
        "x" * 60_000,
        "xq " * 20_000,
        "a-" * 30_000,
        "'" * 60_000,
        "é" * 39 + " ",
        "[" * 60_000,
        "@ " * 30_000,
        "." * 60_000,
    ],
)
def test_hostile_text_takes_no_time(text: str) -> None:
    begun = time.process_time()
    misspelt(text, "es")
    assert time.process_time() - begun < 2
