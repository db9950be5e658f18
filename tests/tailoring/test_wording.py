"""Wording: a demand and a line that use the same telling words together tell of the same thing."""

from __future__ import annotations

import pytest

from apptracker.tailoring.wording import agreement, root_of, wording

FORMS = """
    cancel cancels cancelled canceled cancelling cancellation cancellations
    vulnerable vulnerability vulnerabilities
    schedule schedules scheduling scheduled
    negotiate negotiates negotiating negotiated negotiation negotiations
    verify verifies verified verifying verification
    document documents documented documenting documentation
    reply replies replied replying
    inquiry inquiries enquiry enquiries
    pay pays paid paying payment payments
    note notes noted noting
    plan plans planned planning
    escalate escalates escalated escalating escalation escalations
    write writes writing wrote written
    resolve resolves resolving resolved resolution
    migrate migrated migrating migration
"""


@pytest.mark.parametrize("line", FORMS.strip().splitlines())
def test_forms_of_a_word_have_one_root(line: str) -> None:
    assert len({root_of(word) for word in line.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("care", "car"), ("number", "numb"), ("business", "busy"), ("policy", "police"), ("order", "ordinary")],
)
def test_other_words_have_other_roots(one: str, other: str) -> None:
    assert root_of(one) != root_of(other)


@pytest.mark.parametrize(
    ("asked", "told", "words"),
    [
        (
            "Process refunds and cancellations",
            "Took overflow calls, cancellations and refunds too",
            "refunds cancellations",
        ),
        ("Help callers with password resets", "Reset passwords for students and staff", "password resets"),
        ("Answer inbound member calls", "Answered 80 inbound calls a day", "answer inbound calls"),
        (
            "Verify insurance eligibility",
            "Checked eligibility for insurance before each visit",
            "insurance eligibility",
        ),
        (
            "Reply within 10 working days to complaints",
            "Closed 9 in 10 complaints inside 10 working days",
            "complaints 10 days",
        ),
    ],
)
def test_two_telling_words_that_stand_together_answer_plainly(asked: str, told: str, words: str) -> None:
    found = agreement(wording(asked), wording(told))
    assert found is not None
    assert found.plain
    assert set(words.split()) <= set(" ".join(found.words).split())


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Help customers with their questions", "Helped 40 customers a day with questions"),  # as every line does
        ("Maintain fire safety records", "Maintained a satisfaction score of 94%"),
        ("Plan marketing campaigns", "Took calls during the holiday campaigns"),
        ("Schedule appointments", "Answered Booking.com messages at the desk"),
        ("Answer within 10 days", "Trained 10 people in two days"),
        ("", "Answered calls"),
        ("Answer calls", ""),
    ],
)
def test_one_word_or_words_all_texts_have_say_nothing(asked: str, told: str) -> None:
    assert agreement(wording(asked), wording(told)) is None


def test_words_far_apart_in_a_long_story_say_nothing() -> None:
    told = (
        "The invoice was wrong. "
        + "We waited and waited for the van to come back to us. " * 3
        + "Then I fixed the bike."
    )
    assert agreement(wording("Fix invoice errors"), wording(told)) is None


def test_an_act_and_one_thing_are_less_plain() -> None:
    found = agreement(wording("Handle refunds"), wording("Handling remakes and refunds at the counter"))
    assert found is not None
    assert not found.plain


def test_hostile_texts_take_no_time() -> None:
    text = "a" * 1_000 + " refund cancellation " * 50_000 + "1" * 50_000 + "." * 50_000
    found = agreement(wording(text), wording(text))
    assert found is not None
    assert {"refund", "cancellation"} <= set(found.words)
