"""A letter survives being kept: what comes out of the store is what went in."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from apptracker.domain.letters import About, Blank, Check, CheckLevel, Letter, Sentence

WORDS = st.text(max_size=20)
TEXTS = st.lists(WORDS, max_size=3).map(tuple)
SENTENCES = st.builds(
    Sentence,
    text=WORDS,
    about=st.sampled_from(About),
    facts=TEXTS,
    requirements=TEXTS,
    blanks=TEXTS,
    edited=st.booleans(),
)
LETTERS = st.builds(
    Letter,
    template=WORDS,
    subject=WORDS,
    sender=TEXTS,
    recipient=TEXTS,
    date=WORDS,
    salutation=SENTENCES,
    paragraphs=st.lists(st.lists(SENTENCES, max_size=3).map(tuple), max_size=3).map(tuple),
    closing=WORDS,
    signature=WORDS,
    blanks=st.lists(st.builds(Blank, WORDS, WORDS, WORDS), max_size=2).map(tuple),
    checks=st.lists(st.builds(Check, WORDS, st.sampled_from(CheckLevel), WORDS), max_size=2).map(tuple),
    language=WORDS,
)


@settings(max_examples=40)
@given(LETTERS)
def test_a_letter_survives_json(letter: Letter) -> None:
    assert Letter.from_json(json.loads(json.dumps(letter.as_json()))) == letter


def test_body_and_sentences_say_the_same() -> None:
    hello = Sentence("Dear Ana,", About.FORM)
    said = [Sentence(text, About.PERSON, ("work:1",)) for text in ("I am here.", "I type.", "Call me.")]
    letter = Letter("standard", "S", ("Zoë",), (), "", hello, ((said[0], said[1]), (said[2],)), "Sincerely,", "Zoë")
    assert letter.sentences == (hello, *said)
    assert letter.body == "I am here. I type.\n\nCall me."
    assert letter.words == 7
