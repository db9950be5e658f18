"""text and answer, as one uses them in a terminal."""

from __future__ import annotations

import email
from email.policy import default
from pathlib import Path

import pytest
from support import Cli, unchanged


@pytest.fixture
def offer(kept: Cli) -> Cli:
    """A profile, and an application that an offer was made for."""
    kept("stage", 1, "offer").ok()
    return kept


def test_texts_that_fit_are_listed(kept: Cli) -> None:
    assert [row["kind"] for row in kept.json("text", 1)] == ["resume", "form", "ask-reference"]
    out = kept("text", 1).ok().out
    assert "Résumé lines for this job" in out
    kept("stage", 1, "offer").ok()
    assert [row["kind"] for row in kept.json("text", 1)][:3] == ["accept-offer", "more-time", "decline-offer"]


def test_one_is_printed_with_whom_it_is_for_and_what_is_missing(offer: Cli) -> None:
    with unchanged(offer.data_dir):
        done = offer("text", 1, "--kind", "accept-offer").ok()
    assert "Subject: I accept your offer" in done.out
    assert "I am happy to accept" in " ".join(done.out.split())
    assert "Still to fill: [the pay you agreed on], [your hours or shift], [your first day]" in done.err


def test_each_sentence_names_its_facts(offer: Cli) -> None:
    told = offer.json("text", 1, "--kind", "decline-offer")
    assert told["worded"] is False
    assert told["body"].startswith(("Dear ", "Hello,"))
    assert any("application:1/decision" in sentence["facts"] for sentence in told["sentences"])
    assert told["blanks"] == []


@pytest.mark.parametrize("ending", ["txt", "md", "eml"])
def test_a_finished_text_is_written_as_a_file(offer: Cli, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"no.{ending}"
    offer("text", 1, "--kind", "decline-offer", "--out", out).ok()
    text = out.read_text(encoding="utf-8")
    if ending == "eml":
        message = email.message_from_bytes(out.read_bytes(), policy=default)
        assert message["Subject"].startswith("Your offer")
        assert message["X-Unsent"] == "1"
        text = message.get_content()
    assert "I have decided not to take it." in text
    offer("text", 1, "--kind", "decline-offer", "--out", out).refused(out.name)
    offer("text", 1, "--kind", "decline-offer", "--out", out, "--force").ok()


def test_a_text_with_blanks_goes_nowhere(offer: Cli, tmp_path: Path) -> None:
    out = tmp_path / "yes.txt"
    with unchanged(offer.data_dir):
        offer("text", 1, "--kind", "accept-offer", "--out", out).refused("[your first day]")
        offer("text", 1, "--kind", "accept-offer", "--sent").refused("[your first day]")
    assert not out.exists()


def test_sent_is_noted_and_the_stage_only_named(offer: Cli) -> None:
    done = offer("text", 1, "--kind", "decline-offer", "--sent").ok()
    assert "apptracker stage 1 'Declined'" in done.err
    shown = offer.json("show", 1)
    assert shown["stage"] == "Offer"
    assert any("I have decided not to take it" in event["text"] for event in shown["history"])


def test_what_cannot_be_done_is_said_in_a_line(kept: Cli, tmp_path: Path) -> None:
    kept("text", 1, "--kind", "accept-offer").refused("does not fit")
    kept("text", 1, "--kind", "poem").refused("no text 'poem'")
    kept("text", 9).refused("9")
    kept("stage", 1, "offer").ok()
    kept("text", 1, "--kind", "decline-offer", "--out", tmp_path / "x.pdf").refused(".txt, .md, .eml")
    assert kept("text", 1, "--sent").status == 2
    assert kept("text", 1, "--kind", "form").status == 2
    assert kept("answer", 1, "--limit", 5).status == 2


def test_lines_for_the_resume(kept: Cli) -> None:
    kept(
        "story", "add", "--title", "Queue", "--action", "I opened a second till.", "--result", "It took 3 minutes."
    ).ok()
    told = kept.json("text", 1, "--kind", "resume")
    assert told["bullets"][0]["text"].startswith("Opened a second till; it took 3 minutes")
    assert "Opened a second till" in kept("text", 1, "--kind", "resume").ok().out


def test_an_answer_is_suggested_kept_and_offered_again(kept: Cli) -> None:
    kept("profile", "set", "availability.start", "two weeks after you call").ok()
    with unchanged(kept.data_dir):
        assert "I can start two weeks after you call." in kept("answer", 1, "When can you start?").ok().out
    kept("answer", 1, "When can you start?", "--save").ok()
    kept("answer", 1, "What pay do you expect?", "--with", "$18 an hour").ok()
    assert [(row["question"], row["answer"]) for row in kept.json("answer", 1)] == [
        ("When can you start?", "I can start two weeks after you call."),
        ("What pay do you expect?", "$18 an hour"),
    ]
    [missing] = kept.json("answer", 1, "Why us? (200 characters)")
    assert (missing["suggested"], missing["limit"]) == ("", 200)
    assert "[your answer]" in kept("answer", 1, "Why us?").ok().out
