"""A letter's text is taken apart as it was meant, however it is laid out."""

from __future__ import annotations

import pytest
from letter_checked import GOOD, read

from apptracker.domain.letters import About, Letter
from apptracker.tailoring.letter.checks.texts import split_sentences


def letter(text: str) -> Letter:
    return read(text).letter


def test_every_part_is_found() -> None:
    read_ = letter(GOOD.replace("Dear Ms Okafor", "Re: Support Desk Agent\n\nDear Ms Okafor"))
    assert read_.sender == ("Rosa Lindqvist", "York", "rosa@example.com", "+44 7700 900456")
    assert read_.date == "20 November 2026"
    assert read_.recipient == ("Marlow & Finch Ltd",)
    assert read_.subject == "Support Desk Agent"
    assert read_.salutation.text == "Dear Ms Okafor,"
    assert [len(paragraph) for paragraph in read_.paragraphs] == [2, 3, 4, 3, 2]
    assert (read_.closing, read_.signature) == ("Yours sincerely,", "Rosa Lindqvist")


def test_lines_are_told_through_wrapping() -> None:
    taken = read("Dear Ms Li,\n\nI ran the desk for years and wrote down what each guest\nneeded. I left in May.\n")
    assert taken.letter.paragraphs[0][0].text.endswith("each guest needed.")
    assert taken.lines == (1, 3, 4)


def test_what_has_no_frame_is_all_body() -> None:
    read_ = letter("I would like to work for you and bring what I know.\nMy last job was at a desk.")
    assert (read_.salutation.text, read_.closing, read_.signature, read_.sender) == ("", "", "", ())
    assert len(read_.paragraphs[0]) == 2


@pytest.mark.parametrize("mark", ["•", "-", "*", "–", "1.", "\uf0b7"])
def test_each_bullet_is_a_sentence(mark: str) -> None:
    text = f"Dear Ms Li,\n\nWhat I did:\n{mark} Answered calls\n{mark} Closed tickets\n\nSincerely,\nA B"
    assert [s.text for s in letter(text).paragraphs[0]] == ["What I did:", "Answered calls", "Closed tickets"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("I met Mr. Jones of Finch Inc. last year. He hired me.", 2),
        ("It was me and I. Then we left.", 2),
        ("Calls rose by 3.5 percent. Mail fell.", 2),
        ("Is it so? Yes! We e.g. Sold it.", 3),
        ("¿Por qué? Atendí al Sr. Pérez. Eso es todo.", 3),
        ("", 0),
    ],
)
def test_sentences_end_where_they_do(text: str, count: int) -> None:
    assert len(split_sentences(text)) == count


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I organised the colour of the room and it was a success with the team", "en-GB"),
        ("I organized the color of the room and it was a success with the team", "en-US"),
        ("I met the guests of the hotel and it was good\n\nYours faithfully,", "en-GB"),
        ("Trabajé en la recepción de un hotel y atendí a los huéspedes", "es"),
        ("Ich habe am Empfang gearbeitet und Gäste betreut", "und"),
        ("", "en-GB"),
    ],
)
def test_the_language_is_told_by_its_words(text: str, language: str) -> None:
    assert letter(text).language == language


def test_stars_around_a_line_are_no_part_of_it() -> None:
    assert letter("**Dear Hiring Team,**\n\nI sold tickets.\n\n**Regards,**\nA").salutation.text == "Dear Hiring Team,"


def test_whose_sentence_it_is() -> None:
    read_ = letter("Dear Ms Li,\n\nI sold tickets. Your hotels are old. Sold three hundred tickets.\n\nRegards,\nA")
    assert [s.about for s in read_.paragraphs[0]] == [About.PERSON, About.EMPLOYER, About.PERSON]
