"""Stories told as notes become sentences; what is torn is left out."""

from __future__ import annotations

import pytest

from apptracker.tailoring.language.english_stories import story_told, time_away


def told(situation: str = "", action: str = "", result: str = "", task: str = "") -> list[str]:
    return story_told(situation, task, action, result)


@pytest.mark.parametrize(
    ("situation", "said"),
    [
        ("Black Friday, the card reader stopped working", "on Black Friday, the card reader stopped working"),
        ("One Monday morning, our printer broke", "one Monday morning, our printer broke"),
        ("March 2023, we lost two drivers", "in March 2023, we lost two drivers"),
        ("Customer was sent two left boots", "a customer was sent two left boots"),
        ("Angry caller couldn't reach his doctor", "an angry caller couldn't reach his doctor"),
        ("A guest whose luggage had gone to Lima", "I had a guest whose luggage had gone to Lima"),
        ("Our elevator broke in Jan 2024", "our elevator broke in January 2024"),
    ],
)
def test_a_situation_gets_what_a_note_drops(situation: str, said: str) -> None:
    assert told(situation, "I called a mechanic")[0] == said


@pytest.mark.parametrize(
    "situation", ["Angry caller, fourth call about one parcel", "Sunday brunch, short a cook", "Busy lobby: long line"]
)
def test_a_situation_that_is_no_sentence_is_left_out(situation: str) -> None:
    assert told(situation, "I opened a second desk") == ["I opened a second desk"]


def test_a_clause_that_waits_for_another_is_held_to_it() -> None:
    assert told("When the server failed in Feb 2023.", "Took orders on paper") == [
        "when the server failed in February 2023, I took orders on paper"
    ]
    whole = "When the server failed, nobody could pay"
    assert told(whole, "Took orders on paper")[0] == "when the server failed, nobody could pay"


def test_deeds_get_their_subject_in_every_sentence() -> None:
    assert told("", "Listened to her first. Corrected the invoice date, sent a new bill.") == [
        "I listened to her first",
        "I corrected the invoice date and sent a new bill",
    ]
    assert told("", "i rang the depot w/ her on phone, so found the crate") == [
        "I rang the depot with her on the phone, so I found the crate"
    ]


@pytest.mark.parametrize(
    ("result", "said"),
    [
        ("nobody left, claim settled same week, they wrote a card",
         ["Nobody left, the claim was settled the same week, and they wrote a card"]),
        ("All 12 guests ate by 9pm, 4 of them booked again",
         ["All 12 guests ate by 9pm, and 4 of them booked again"]),
        ("order shipped in 20 min; handwritten note that named me",
         ["The order was shipped in 20 minutes, with a handwritten note that named me"]),
        ("he calmed down, renewed his plan", ["He calmed down and renewed his plan"]),
        ("Sorted by Friday", ["It was sorted by Friday"]),
        ("Wait times fell from 9 to 4 minutes", ["Wait times fell from 9 to 4 minutes"]),
        ("Stayed with us for years", []),
        ("Customer thanked me, renewed", ["The customer thanked me and renewed"]),
        ("Kept the account", ["I kept the account"]),
        ("She smiled, paid, and left", ["She smiled, paid, and left"]),
        ("Refunds now take 2 days", ["Refunds now take 2 days"]),
        ("refund issued same day, left happy", ["The refund was issued the same day"]),
    ],
)  # fmt: skip
def test_results_are_sentences_or_nothing(result: str, said: list[str]) -> None:
    first, *rest = told("", "I helped", result)
    assert first == "I helped"
    assert [text.casefold() for text in rest] == [text.casefold() for text in said]
    assert all(text[0].isupper() for text in rest)


def test_a_task_told_as_a_note_is_said_by_what_was_done() -> None:
    assert told("", "I swept up", task="clean the floor") == ["I swept up"]
    assert told("", "I swept up", task="I had to clean the floor")[0] == "I had to clean the floor"


def test_a_story_is_never_left_without_a_word() -> None:
    assert told("", "Calm voice, long patience") == ["Calm voice, long patience"]


def test_time_away_is_told_in_one_phrase() -> None:
    raised = "I took a long break from paid work to look after my nephews"
    assert time_away(raised, "a homemaker", "two years") == "two years away from paid work to look after my nephews"
    assert time_away("I cared for my aunt", "", "six years") == "six years caring for my aunt"
    assert time_away("", "a full-time carer", "six years") == "six years as a full-time carer"
    assert time_away("", "a full-time carer", "") == "time as a full-time carer"
