"""A good letter is let pass, one of ours too; nothing whatever makes the checklist fail."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letter_checked import GOOD, POSTING, against, findings, read
from letter_people import AGENT, CALL_CENTER, CHANGER, KITCHEN, written
from letter_people import against as against_plan

from apptracker.domain.letters import CheckLevel
from apptracker.domain.profile import Profile
from apptracker.tailoring.letter.checks import ROWS, judge
from apptracker.tailoring.letter.checks.blanks import typed

_PIECES = st.sampled_from(
    [
        "Dear ", "Sincerely,", "\n", "\n\n", "[x]", "{{", "XXX", "I ", "am am ", "Marlow & Finch", "35%", "12 years",
        "•", "•\t", "Yours ", "Re: ", "20 November 2026", "Hotel", "$", "a ", "an ",
        "Zendesk", "a apple", "@", "1.2.3", "é", "—", "“", "Mr. ", "http://a.b/c", "colour color", "\u202e", "\x00",
    ]
)  # fmt: skip


def test_a_good_letter_gets_no_warning() -> None:
    grave = [check for check in findings(GOOD) if check.level in (CheckLevel.ERROR, CheckLevel.WARNING)]
    assert grave == []
    assert {check.id for check in findings(GOOD)} <= {"answered", "unanswered", "gap"}


def test_the_must_haves_it_answers_are_told_with_their_sentences() -> None:
    [told] = [check for check in findings(GOOD) if check.id == "answered"]
    assert told.level is CheckLevel.OK
    assert "“Experience with Zendesk” in “At Tidewater Hotel I answered 50 guest…”" in told.message


@pytest.mark.parametrize(("who", "what"), [(AGENT, CALL_CENTER), (CHANGER, KITCHEN), (CHANGER, CALL_CENTER)])
def test_ours_are_judged_by_the_same_rules(who: Profile, what: str) -> None:
    letter, plan, coverage = written(who, what)
    found = judge(letter, against_plan(plan, coverage, who, what))
    assert not [check for check in found if check.level in (CheckLevel.ERROR, CheckLevel.WARNING)]


@pytest.mark.parametrize(("who", "what"), [(AGENT, CALL_CENTER), (CHANGER, KITCHEN), (CHANGER, CALL_CENTER)])
def test_what_is_stored_is_no_claim_without_evidence_and_what_is_not_is_one(who: Profile, what: str) -> None:
    """One of ours as a file: let pass for whom it was written, and faulted for anybody else."""
    letter, plan, coverage = written(who, what)
    text = f"{letter.salutation.text}\n\n{letter.body}\n\n{letter.closing}\n{letter.signature}\n"
    asked = {"posting": what, "employer": plan.employer, "title": plan.title, "contact": None}
    mine = {check.id for check in findings(text, profile=who, coverage=coverage, **asked)}
    assert not {"claim-unproven", "employer-missing", "employer-spelling", "title-missing", "title-spelling"} & mine
    assert "claim-unproven" in {check.id for check in findings(text, **asked)}


def test_every_finding_says_what_to_do_in_plain_words() -> None:
    bad = "Dear Sir/Madam,\n\nI am a team player team player and and a apple. [x] XXX\n"
    for check in findings(bad):
        assert check.message[-1] in ".?:”…", check
        assert "!" not in check.message


def test_the_ledger_rows_belong_to_findings_there_are() -> None:
    assert all(row.startswith(("letter-", "ethics-")) for rows in ROWS.values() for row in rows)


@settings(max_examples=50, deadline=None)
@given(st.one_of(st.text(max_size=400), st.lists(_PIECES, max_size=60).map("".join)))
def test_no_text_makes_it_fail(text: str) -> None:
    taken = read(text)
    found = taken.placed(judge(taken.letter, against()))
    assert all(check.sentence is None or 0 < check.sentence <= len(text.splitlines()) for check in found)


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text",
    [
        "a" * 60_000,
        "a " * 30_000,
        "A " * 30_000,
        "[" * 60_000,
        "{{" * 30_000,
        "1" * 60_000,
        "1 " * 30_000,
        "Dear " * 12_000,
        "Mr. " * 15_000,
        "\n" * 60_000,
        "I am. " * 10_000,
        "Ab Cd of " * 6_000,
        "<" + "a" * 60_000,
        POSTING * 150,
        "a@" * 30_000,
        "_" * 60_000,
        "x-" * 30_000,
        "' " * 30_000,
    ],
    ids=lambda text: text[:6],
)
def test_hostile_text_takes_no_time(text: str) -> None:
    taken = read(text)
    judge(taken.letter, against())
    typed(taken.letter)
