"""The person's wording carried over to a letter that is drafted anew: edited, locked, moved, left out; and compared."""

from __future__ import annotations

from dataclasses import replace

from apptracker.domain.letters import About, Letter, Sentence
from apptracker.tailoring.letter import editing
from apptracker.tailoring.letter.comparing import Fate, compare

CALLS, HELP, SPANISH = "highlight:1", "highlight:2", "language:es"


def said(text: str, *facts: str) -> Sentence:
    return Sentence(text, About.PERSON if facts else About.FORM, facts)


def letter(*paragraphs: tuple[Sentence, ...], greeting: str = "Dear Ana Ruiz,") -> Letter:
    return Letter(
        template="standard",
        subject="Application",
        sender=("Zoe Ngugi",),
        recipient=("Harbor Mutual",),
        date="November 21, 2026",
        salutation=Sentence(greeting, About.FORM),
        paragraphs=paragraphs,
        closing="Sincerely,",
        signature="Zoe Ngugi",
    )


PLAIN = letter(
    (said("I am applying for the post."),),
    (said("I answered 60 calls a day.", CALLS), said("I wrote help articles.", HELP)),
    (said("I speak Spanish.", SPANISH), said("Thank you for reading.")),
)
WARM = letter(
    (said("It would make me happy to join you."),),
    (said("On most days I took 60 calls.", CALLS), said("Help articles are a habit of mine.", HELP)),
    (said("Spanish is my second language.", SPANISH), said("Thank you for taking the time.")),
)


def texts(letter: Letter) -> list[list[str]]:
    return [[sentence.text for sentence in paragraph] for paragraph in letter.paragraphs]


def number_of(letter: Letter, text: str) -> int:
    return [sentence.text for sentence in letter.sentences].index(text)


def test_another_tone_rewrites_all_but_the_persons_sentence() -> None:
    mine = editing.with_sentence(
        PLAIN, number_of(PLAIN, "I wrote help articles."), "I write so others need not.", PLAIN
    )
    now = editing.merged(PLAIN, mine, WARM)
    assert texts(now)[1] == ["On most days I took 60 calls.", "I write so others need not."]
    assert texts(now)[0] == texts(WARM)[0]
    assert texts(now)[2] == texts(WARM)[2]
    assert [s.text for s in now.sentences if s.edited] == ["I write so others need not."]


def test_a_wording_finds_its_sentence_where_others_came_before_it() -> None:
    mine = editing.with_sentence(
        PLAIN, number_of(PLAIN, "I wrote help articles."), "I write so others need not.", PLAIN
    )
    longer = replace(
        WARM, paragraphs=(WARM.paragraphs[0], (said("Calls are my day.", "work:1"),), *WARM.paragraphs[1:])
    )
    now = editing.merged(PLAIN, mine, longer)
    assert "Help articles are a habit of mine." not in now.body
    assert texts(now)[2] == ["On most days I took 60 calls.", "I write so others need not."]


def test_a_locked_sentence_stays_with_its_facts() -> None:
    number = number_of(PLAIN, "I answered 60 calls a day.")
    mine = editing.with_lock(PLAIN, number, locked=True)
    assert editing.is_same(PLAIN, mine)
    now = editing.merged(PLAIN, mine, WARM)
    [kept] = [s for s in now.sentences if s.locked]
    assert (kept.text, kept.facts, kept.edited) == ("I answered 60 calls a day.", (CALLS,), False)
    assert "On most days" not in now.body
    without = replace(WARM, paragraphs=(WARM.paragraphs[0], WARM.paragraphs[2]))
    assert "I answered 60 calls a day." in editing.merged(PLAIN, mine, without).body
    free = editing.with_lock(now, number_of(now, kept.text), locked=False)
    assert "I answered 60 calls a day." not in editing.merged(PLAIN, free, WARM).body


def test_a_locked_greeting_stays() -> None:
    mine = editing.with_lock(PLAIN, 0, locked=True)
    now = editing.merged(PLAIN, mine, letter(*WARM.paragraphs, greeting="Dear Ms. Ruiz,"))
    assert (now.salutation.text, now.salutation.locked) == ("Dear Ana Ruiz,", True)


def test_typing_around_a_locked_sentence_leaves_it_locked() -> None:
    mine = editing.with_lock(PLAIN, number_of(PLAIN, "I wrote help articles."), locked=True)
    body = [" ".join(paragraph) for paragraph in texts(mine)]
    body[0] = "I would like to work with you."
    typed = editing.reworded(
        mine,
        subject=mine.subject,
        salutation=mine.salutation.text,
        paragraphs=body,
        closing=mine.closing,
        drafted=PLAIN,
    )
    assert [s.text for s in typed.sentences if s.locked] == ["I wrote help articles."]
    assert [s.text for s in typed.sentences if s.edited] == ["I would like to work with you."]


def test_what_is_left_out_stays_out_in_another_tone() -> None:
    mine = editing.with_sentence(PLAIN, number_of(PLAIN, "I speak Spanish."), " ", PLAIN)
    assert texts(mine)[2] == ["Thank you for reading."]
    assert "Spanish" not in editing.merged(PLAIN, mine, WARM).body


def test_a_paragraph_moved_stays_moved_and_says_what_is_drafted() -> None:
    number = number_of(PLAIN, "I speak Spanish.")
    mine = editing.with_paragraph_moved(PLAIN, number, -1)
    assert texts(mine)[1] == ["I speak Spanish.", "Thank you for reading."]
    now = editing.merged(PLAIN, mine, WARM)
    assert texts(now) == [texts(WARM)[0], texts(WARM)[2], texts(WARM)[1]]
    assert not now.edited


def test_a_paragraph_stays_where_there_is_no_room_to_move() -> None:
    first, last = number_of(PLAIN, "I am applying for the post."), number_of(PLAIN, "Thank you for reading.")
    assert editing.with_paragraph_moved(PLAIN, first, -1) == PLAIN
    assert editing.with_paragraph_moved(PLAIN, last, 1) == PLAIN
    assert editing.with_paragraph_moved(PLAIN, 0, 1) == PLAIN


def test_a_greeting_is_reworded_and_not_left_out() -> None:
    assert editing.with_sentence(PLAIN, 0, "Dear team,", PLAIN).salutation.text == "Dear team,"
    assert editing.with_sentence(PLAIN, 0, "", PLAIN) == PLAIN


def test_words_of_the_draft_typed_again_are_the_drafts() -> None:
    number = number_of(PLAIN, "I speak Spanish.")
    mine = editing.with_sentence(PLAIN, number, "I sing in Spanish. I dance too.", PLAIN)
    assert texts(mine)[2] == ["I sing in Spanish.", "I dance too.", "Thank you for reading."]
    back = editing.with_sentence(editing.with_sentence(mine, number + 1, "", PLAIN), number, "I speak Spanish.", PLAIN)
    assert back.sentences == PLAIN.sentences


# Comparing


def parts(before: Letter, after: Letter, fate: Fate) -> list[str]:
    lines = compare(before, after).lines
    return [part.text.strip() for line in lines for part in line if part.fate is fate and part.text.strip()]


def test_two_wordings_are_told_apart_word_for_word() -> None:
    mine = editing.with_sentence(
        PLAIN, number_of(PLAIN, "I answered 60 calls a day."), "I took 60 calls a shift.", PLAIN
    )
    assert parts(PLAIN, mine, Fate.GONE) == ["answered", "day."]
    assert parts(PLAIN, mine, Fate.NEW) == ["took", "shift."]
    found = compare(PLAIN, mine)
    assert (found.gone, found.new) == (2, 2)
    after = ["".join(part.text for part in line if part.fate is not Fate.GONE) for line in found.lines]
    assert after[3] == "I took 60 calls a shift. I wrote help articles."


def test_a_paragraph_that_came_or_went_is_told_whole() -> None:
    shorter = replace(PLAIN, paragraphs=(PLAIN.paragraphs[0], PLAIN.paragraphs[2]))
    assert parts(PLAIN, shorter, Fate.GONE) == ["I answered 60 calls a day. I wrote help articles."]
    assert parts(shorter, PLAIN, Fate.NEW) == ["I answered 60 calls a day. I wrote help articles."]
    assert not compare(PLAIN, PLAIN).gone + compare(PLAIN, PLAIN).new


def test_a_paragraph_written_anew_is_not_told_in_shreds() -> None:
    other = replace(PLAIN, paragraphs=(PLAIN.paragraphs[0], (said("Nothing here is as it was before, I fear."),)))
    assert "I answered 60 calls a day. I wrote help articles." in parts(PLAIN, other, Fate.GONE)


def test_own_words_in_spanish_are_parted_and_judged_by_spanish() -> None:
    spanish = replace(PLAIN, language="es-ES")
    typed = editing.reworded(
        spanish,
        subject="Solicitud",
        salutation="Estimada Ana Ruiz:",
        paragraphs=["Gracias. Dirigí un equipo de 500 personas. ¿Le interesa? Él lo sabe. «Bien» fue la respuesta."],
        closing="Atentamente,",
        drafted=spanish,
    )
    assert [(s.text, s.about) for s in typed.paragraphs[0]] == [
        ("Gracias.", About.FORM),
        ("Dirigí un equipo de 500 personas.", About.PERSON),
        ("¿Le interesa?", About.FORM),
        ("Él lo sabe.", About.FORM),
        ("«Bien» fue la respuesta.", About.FORM),
    ]
