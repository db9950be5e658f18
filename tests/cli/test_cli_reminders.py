"""remind on the command line: a line that says when, people and texts, done with what came of it, and back again."""

from __future__ import annotations

import re

import pytest
from support import NO_CALLS, POSTING, Cli, resume_bytes, unchanged


@pytest.fixture
def applied(cli: Cli) -> Cli:
    """One application that was sent, with somebody to ring."""
    cli("profile", "import", "-", stdin=resume_bytes()).ok()
    cli("capture", "-", stdin=POSTING.encode()).ok()
    cli("stage", 1, "applied").ok()
    cli("contact", "add", 1, "--name", "Lee Park", "--phone", "555-0123").ok()
    return cli


def test_the_time_is_read_from_the_line(applied: Cli) -> None:
    made = applied.json("remind", "add", 1, "call the recruiter next tue 10")
    assert (made["text"], made["due"], made["channel"]) == (
        "call the recruiter",
        "2026-11-24T10:00:00-06:00",
        "phone",
    )
    assert list(made) == "id application due text channel rule state repeat contact script".split()
    alone = applied.json("remind", "add", "friday 14:30 write to Ben")
    assert (alone["application"], alone["text"], alone["channel"]) == (None, "write to Ben", "email")
    again = applied.json("remind", "add", "sweep the boards every monday 9:00")
    assert (again["text"], again["due"], again["repeat"]) == ("sweep the boards", "2026-11-23T09:00:00-06:00", "weekly")
    told = applied("remind", "add", "ring Ana tomorrow 9:00").ok().err
    assert "2026-11-22 09:00" in told
    assert "by phone" in told


def test_whom_the_line_names_and_how_often_are_told(applied: Cli) -> None:
    told = applied("remind", "add", 1, "call Lee next tue 10").ok().err
    assert "(by phone, with Lee Park): call Lee" in told
    assert [each["contact"] for each in applied.json("remind", "list") if each["text"] == "call Lee"] != [None]
    assert "(weekly): sweep" in applied("remind", "add", "sweep every monday 9:00").ok().err


def test_a_date_that_cannot_be_and_a_day_that_has_passed_are_refused(applied: Cli) -> None:
    before = applied.json("remind", "list")
    for line in ("call them 12/1 at noon", "call nov 31 at 10am", "call 99:99"):
        assert applied("remind", "add", 1, line).status != 0
    refused = applied("remind", "snooze", before[0]["id"], "--on", "2026-11-01")
    assert "that has passed; choose a later day" in refused.err
    assert applied.json("remind", "list") == before


def test_with_a_time_apart_the_text_is_whole(applied: Cli) -> None:
    made = applied.json("remind", "add", "ask about friday 10 times", "--on", "tomorrow")
    assert (made["text"], made["due"]) == ("ask about friday 10 times", "2026-11-22")


def test_people_texts_and_rhythm(applied: Cli) -> None:
    made = applied.json(
        "remind",
        "add",
        1,
        "call Lee tomorrow",
        "--contact",
        1,
        "--script",
        "confirm-receipt-call",
        "--repeat",
        "weekly",
    )
    assert (made["contact"], made["script"], made["repeat"]) == (1, "confirm-receipt-call", "weekly")
    assert "phone, Lee Park" in applied("remind", "list").ok().out
    said = applied.json("remind", "script", made["id"])
    assert (said["script"], said["name"], said["phone"]) == ("confirm-receipt-call", "Lee Park", "555-0123")
    printed = applied("remind", "script", made["id"]).ok().out
    assert printed.startswith("Lee Park: 555-0123\n")
    assert "May I speak to Lee Park, please?" in printed
    assert "\nLee Park: 555-0123\n" in applied("remind", "list", "--scripts").ok().out
    mail = applied("remind", "script", made["id"], "--use", "confirm-receipt-mail").ok().out
    assert re.match(r"To: .+\nSubject: ", mail)
    by_mail = applied.json("remind", "add", 1, "tell Lee tomorrow", "--channel", "email")
    assert by_mail["channel"] == "email"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["buy 10 stamps"], "names no time"),
        (["call Ana friday 3"], "3am or 3pm"),
        (["tomorrow call Ana friday"], "two times"),
        (["tomorrow"], "is empty"),
        ([1, "call Lee tomorrow", "--contact", 9], "contact 9"),
        ([1, "call Lee tomorrow", "--script", "sing-call"], "confirm-receipt-call"),
        (["call Lee tomorrow", "--script", "confirm-receipt-call"], "sing"),
        ([1, "call Lee tomorrow", "--repeat", "hourly"], "hourly"),
    ],
)
def test_what_cannot_be_kept_is_refused(applied: Cli, words: list[object], told: str) -> None:
    with unchanged(applied.data_dir):
        outcome = applied("remind", "add", *words).refused()
    if told != "sing":
        assert told in outcome.err


def test_edited_and_back(applied: Cli) -> None:
    made = applied.json("remind", "add", 1, "call Lee tomorrow 9:00", "--script", "confirm-receipt-call")
    edited = applied.json(
        "remind", "edit", made["id"], "--text", "write to Lee", "--on", "+2d", "--channel", "email", "--contact", 1,
        "--repeat", "daily",
    )  # fmt: skip
    assert edited == {
        **made, "text": "write to Lee", "due": "2026-11-23", "channel": "email", "contact": 1, "repeat": "daily",
        "script": "confirm-receipt-mail",
    }  # fmt: skip
    bare = applied.json("remind", "edit", made["id"], "--contact", "", "--script", "", "--repeat", "")
    assert (bare["contact"], bare["script"], bare["repeat"]) == (None, None, None)
    for _ in range(2):
        applied("undo").ok()
    assert made in applied.json("remind", "list")
    assert applied("remind", "edit", made["id"]).status == 2
    assert applied("remind", "edit", made["id"], "--contact", "Lee").status == 2


def test_done_with_what_came_of_it(applied: Cli) -> None:
    ids = [applied.json("remind", "add", 1, text)["id"] for text in ("call Lee tomorrow", "call Ana tomorrow")]
    waiting = {r["rule"] for r in applied.json("remind", "list")}
    assert "confirm-receipt" in waiting
    done = applied.json("remind", "done", *ids, "--note", "They will decide on Friday", "--answered")
    assert [r["state"] for r in done] == ["done", "done"]
    history = applied.json("show", 1)["history"]
    assert [e["text"] for e in history if e["kind"] == "reply"] == ["They will decide on Friday"]
    assert "confirm-receipt" not in {r["rule"] for r in applied.json("remind", "list")}
    applied("undo").ok()
    assert {r["rule"] for r in applied.json("remind", "list")} == waiting
    applied("remind", "done", ids[0], "--note", "Left a message").ok()
    assert "Left a message" in applied("show", 1).ok().out


def test_several_at_once_dismissed_reopened_put_off_deleted(applied: Cli) -> None:
    ids = [applied.json("remind", "add", text)["id"] for text in ("call A tomorrow", "call B tomorrow")]
    before = applied.json("remind", "list")
    assert {r["state"] for r in applied.json("remind", "dismiss", *ids)} == {"dismissed"}
    assert {r["state"] for r in applied.json("remind", "reopen", *ids)} == {"open"}
    assert applied.json("remind", "list") == before
    assert {r["due"] for r in applied.json("remind", "snooze", *ids, "--on", "+3d")} == {"2026-11-24"}
    applied("undo").ok()
    gone = applied.json("remind", "delete", *ids)
    assert [r["id"] for r in gone] == ids
    assert not {r["id"] for r in applied.json("remind", "list")} & set(ids)
    applied("undo").ok()
    assert applied.json("remind", "list") == before
    with unchanged(applied.data_dir):
        applied("remind", "delete", ids[0], 99).refused("99")


def test_an_offer_asks_which_answer_it_is(cli: Cli) -> None:
    cli("add", "--employer", "Acme", "--title", "Agent", "--stage", "offer").ok()
    [answer] = [r["id"] for r in cli.json("remind", "list") if "offer" in r["text"]]
    for printed in (cli("remind", "script", answer).ok().out, cli("remind", "list", "--scripts").ok().out):
        assert "Which one?" in printed
        for text in ("accept-offer", "decline-offer", "more-time", "offer-by-phone"):
            assert f"apptracker remind script {answer} --use {text} " in printed
    assert cli("remind", "script", answer, "--use", "accept-offer").ok().out.startswith("To: no address is kept\n")
    called = cli("remind", "script", answer, "--use", "accept-offer-call").ok().out
    assert called.startswith("By phone: no number is kept\n")
    cli("contact", "add", 1, "--name", "Ana Ruiz", "--role", "Recruiter", "--phone", "312 555 0144").ok()
    called = cli("remind", "script", answer, "--use", "accept-offer-call").ok().out
    assert called.startswith("Ana Ruiz, Recruiter: 312 555 0144\n")


def test_no_calls_leaves_writing(cli: Cli) -> None:
    cli("capture", "-", stdin=NO_CALLS.encode()).ok()
    cli("stage", 1, "applied").ok()
    [asked] = cli.json("remind", "list")
    said = cli.json("remind", "script", asked["id"])
    assert said["no_calls"] is True
    assert [other["script"] for other in said["others"]] == ["confirm-receipt-mail"]


def test_a_reminder_without_an_application_has_nothing_to_say(cli: Cli) -> None:
    cli("remind", "add", "call Ana tomorrow").ok()
    assert "nothing to say" in cli("remind", "script", 1).ok().err
