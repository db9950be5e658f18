"""Which texts fit where an application stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from texts_helpers import TEMPLATES

from apptracker.domain.stages import ENDINGS, StageKind
from apptracker.domain.texts import TextChannel
from apptracker.tailoring.texts.kinds import BY_ID, KINDS, Situation, calls, fitting

LEDGER = Path(__file__).parents[1] / "guide" / "ledger_ids.txt"


def ids(stage: StageKind, held: int | None = None, quiet: int = 0) -> list[str]:
    return [kind.id for kind in fitting(Situation(stage, held, quiet))]


def test_each_kind_of_mail_has_its_template_and_none_is_unused() -> None:
    made = {path.name.removesuffix(".txt.j2") for path in TEMPLATES.glob("*.j2")}
    mails = {kind.id for kind in KINDS if kind.channel is TextChannel.MAIL}
    assert made == mails | {"_parts", "resume-headlines", "form-answer"}


def test_sources_are_rows_of_the_ledger() -> None:
    rows = set(LEDGER.read_text(encoding="utf-8").split())
    for kind in KINDS:
        assert set(kind.source) <= rows
        assert kind.source or kind.ours


def test_thanks_come_first_after_an_interview_and_next_steps_later() -> None:
    assert ids(StageKind.INTERVIEWING, held=0)[0] == "thank-you"
    assert ids(StageKind.INTERVIEWING, held=6)[0] == "next-steps"
    assert "thank-you" not in ids(StageKind.INTERVIEWING, held=30)
    assert not {"thank-you", "next-steps"} & set(ids(StageKind.INTERVIEWING))


@pytest.mark.parametrize("stage", [StageKind.SAVED, StageKind.APPLIED])
def test_an_interview_counts_before_the_stage_was_moved(stage: StageKind) -> None:
    assert ids(stage, held=1)[:2] == ["thank-you", "next-steps"]
    assert "confirm-receipt" not in ids(stage, held=8, quiet=8)
    assert not {"thank-you", "next-steps"} & set(ids(stage))


def test_an_offer_is_accepted_declined_or_thought_over() -> None:
    assert ids(StageKind.OFFER, held=9)[:3] == ["accept-offer", "more-time", "decline-offer"]
    for kind in ("accept-offer", "more-time", "decline-offer"):
        assert kind not in ids(StageKind.INTERVIEWING, held=2)


def test_a_quiet_application_is_asked_about_only_after_a_while() -> None:
    assert "confirm-receipt" not in ids(StageKind.APPLIED, quiet=1)
    assert ids(StageKind.APPLIED, quiet=5)[0] == "confirm-receipt"
    assert "chase-quiet" in ids(StageKind.APPLIED, quiet=20)


def test_a_no_is_answered_with_one_question_at_most() -> None:
    assert ids(StageKind.REJECTED, held=9) == ["ask-feedback"]


def test_nothing_is_asked_for_before_applying_but_what_helps_to_apply() -> None:
    assert ids(StageKind.SAVED) == ["resume", "form", "ask-reference"]


@pytest.mark.parametrize("stage", list(StageKind))
def test_what_leads_to_a_stage_fits_before_it_and_in_it(stage: StageKind) -> None:
    for kind in KINDS:
        if kind.leads_to is stage:
            assert stage in ENDINGS
            assert kind.id in ids(stage), "the stage may have been moved first, and the mail written after"
    assert BY_ID.keys() >= set(ids(stage))


def test_an_interview_to_come_is_confirmed_or_moved_and_none_else() -> None:
    both = {"accept-interview", "move-interview"}
    for stage in (StageKind.APPLIED, StageKind.SCREENING, StageKind.INTERVIEWING):
        found = {kind.id for kind in fitting(Situation(stage, planned=True))}
        assert both <= found
        assert not both & set(ids(stage))


def test_what_is_only_said_is_not_among_the_texts_to_write() -> None:
    assert [kind.id for kind in calls(StageKind.OFFER)] == ["offer-by-phone"]
    assert not calls(StageKind.SAVED)
    assert "offer-by-phone" not in ids(StageKind.OFFER)
