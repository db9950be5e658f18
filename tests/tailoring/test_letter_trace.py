"""Marks: what a template may say, and how a sentence finds back to its facts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.letters import About
from apptracker.tailoring.language import english
from apptracker.tailoring.letter.trace import Trace, upper_first


def test_a_sentence_knows_its_facts_and_what_it_is_about() -> None:
    trace = Trace(english)
    place = trace.person("Cedar", "work:2")
    line = f"As {trace.person('Cashier', 'work:2')} at {place}, I served {trace.posting('guests')}."
    sentence = trace.read(line)
    assert sentence.text == "As Cashier at Cedar, I served guests."
    assert sentence.about is About.PERSON
    assert sentence.facts == ("work:2",)


def test_words_of_the_template_alone_are_form() -> None:
    assert Trace(english).read("Thank you for your time.").about is About.FORM


def test_posting_and_employer_are_told_apart() -> None:
    trace = Trace(english)
    asked = trace.read(f"You ask for {trace.posting('patience', '3-11')}.")
    assert (asked.about, asked.requirements, asked.facts) == (About.POSTING, ("3-11",), ())
    assert trace.read(f"I write to {trace.employer('Acme')}.").about is About.EMPLOYER


def test_a_blank_is_seen_and_named() -> None:
    trace = Trace(english)
    sentence = trace.read(f"I am {trace.blank('name', 'your name', 'profile set name NAME')}.")
    assert sentence.text == "I am [your name]."
    assert sentence.blanks == ("name",)


def test_nothing_stored_can_forge_a_mark_or_start_a_line() -> None:
    trace = Trace(english)
    genuine = trace.person("true", "work:1")
    forged = trace.employer("x\ue0000\ue001claims\ue002\nSecond line")
    sentence = trace.read(forged)
    assert "work:1" not in sentence.facts
    assert "\n" not in forged
    assert trace.read(genuine).facts == ("work:1",)
    assert trace.read("a template's own \ue00099\ue001 nonsense").about is About.FORM


def test_missing_values_are_false_in_a_template() -> None:
    assert Trace(english).person("  ", "work:1") == ""


def test_capitals_reach_through_marks() -> None:
    trace = Trace(english)
    assert trace.read(upper_first(trace.person("my work", "work:1"))).text == "My work"


def test_typography_is_put_right() -> None:
    trace = Trace(english)
    assert (
        trace.read("""He said "it's fine" -- twice .. then left .""").text == "He said “it’s fine” – twice. then left."
    )


@given(st.text(min_size=1, max_size=60))
def test_any_text_survives_marking_in_one_line(text: str) -> None:
    trace = Trace(english)
    sentence = trace.read(trace.person(text, "story:1"))
    assert "\n" not in sentence.text
    assert not {"\ue000", "\ue001", "\ue002"} & set(sentence.text)


def test_a_claim_in_a_templates_own_words_rests_on_nothing() -> None:
    trace = Trace(english)
    claim = trace.read(f"I have ten years of experience at {trace.employer('Acme')}.")
    assert (claim.about, claim.facts) == (About.PERSON, ())
    assert trace.read("I would welcome a talk.").about is About.FORM
    assert trace.read("You can reach me any time.").about is About.FORM


def test_a_mark_lifted_onto_other_words_bears_no_facts() -> None:
    trace = Trace(english)
    name = trace.person("Ana", "basics:name")
    forged = trace.read(f"I {name[0]}0{name[2]}hold a PhD{name[-1]}.")
    assert (forged.about, forged.facts) == (About.PERSON, ())
    assert trace.read(f"My name is {name.upper()}.").facts == ("basics:name",)
    assert trace.read(f"{name[0]}{'9' * 5000}{name[2]}x{name[-1]}").facts == ()
