"""What people read in a terminal: lines that fit, nothing lost, tables that stay in line."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import POSTING, Cli

from apptracker.cli import layout
from apptracker.domain.clock import FrozenClock
from apptracker.services import capture
from apptracker.store import Database


@pytest.mark.parametrize("columns", [60, 100])
@pytest.mark.parametrize(
    "command",
    [
        ["list"],
        ["show", 2],
        ["bin"],
        ["history"],
        ["stages"],
        ["contact", "list"],
        ["interview", "list"],
        ["remind", "list"],
        ["profile", "show"],
        ["story", "list"],
        ["coverage", 2],
        ["letter", 2],
        ["doctor"],
    ],
    ids=lambda command: " ".join(map(str, command)),
)
def test_every_line_fits_the_terminal(busy: Cli, command: list[object], columns: int) -> None:
    outcome = busy(*command, columns=columns).ok()
    for line in (outcome.out + outcome.err).splitlines():
        assert layout.cells_of(line) <= columns, line
        assert line == line.rstrip()


def test_a_table_cuts_what_does_not_fit_and_says_so(busy: Cli) -> None:
    out = busy("list", columns=60).ok().out
    assert "…" in out
    assert "…" not in busy("list", columns=300).ok().out


def test_reminders_are_told_in_full(busy: Cli) -> None:
    words = " ".join(busy("remind", "list", columns=60).ok().out.split())
    assert "…" not in words
    assert "closing date" in words


def test_a_reminder_that_comes_again_says_how_often(cli: Cli) -> None:
    cli("remind", "add", "Look through the boards", "--on", "next mon", "--repeat", "weekly").ok()
    assert "Look through the boards (weekly)" in cli("remind", "list").ok().out


def test_empty_lists_say_so(cli: Cli) -> None:
    for command in (["list"], ["bin"], ["history"], ["contact", "list"], ["interview", "list"], ["remind", "list"]):
        [line] = cli(*command).ok().out.splitlines()
        assert line.startswith(("No", "The bin"))
    assert "profile import FILE" in cli("profile", "show").ok().out


def test_show_tells_everything_in_order(busy: Cli) -> None:
    out = busy("show", 2).ok().out
    places = [
        out.index(word)
        for word in ("Harbor Mutual", "Stage:", "History", "Reminders", "Interviews", "People", "Posting")
    ]
    assert places == sorted(places)
    assert "17.00 to 18.50 USD per hour (about 35,360 to 38,480 USD per year" in " ".join(out.split())
    assert "2026-12-01 15:00  America/Argentina/Buenos_Aires" in out
    assert "second line" in out
    assert "\n\n\n" not in out


def test_show_tells_how_often_a_posting_was_captured(cli: Cli) -> None:
    cli("capture", "-", stdin=POSTING.encode()).ok()
    assert "\nPosting\n" in cli("show", 1).ok().out
    with Database.open(cli.data_dir, FrozenClock(datetime.fromisoformat(cli.now))) as db:
        capture.attach_posting(db, 1, capture.Source("newer.txt", f"{POSTING}\nFluent French.\n".encode()))
    assert "\nPosting (captured 2 times; this is the latest)\n" in cli("show", 1).ok().out


TOLD = b"""Customer Service Agent
Harbor Mutual
Duluth, MN

Full-time, 40 hours a week. $17 to $18.50 an hour.
You need patience and two years of experience with customers.
Reference: HM-2291. No phone calls, please.
Write to Dana Whitfield at dana@harbor.example.
"""
SCAM = b"""Work from home agent
Earn $4500 weekly, no experience, no interview. Add our manager on Telegram.
Send a training fee of $75 by gift card and your bank details to agent.hiring@gmail.com
"""


def test_show_tells_what_the_posting_says(cli: Cli) -> None:
    cli("capture", "-", stdin=TOLD).ok()
    out = cli("show", 1, columns=100).ok().out
    [said] = [part for part in out.split("\n\n") if part.startswith("The posting says")]
    rows = dict(line.strip().split(": ", 1) for line in said.splitlines()[1:] if ": " in line)
    assert "full-time" in rows["Employment"]
    assert "40 hours a week" in rows["Hours"]
    assert "HM-2291" in rows["Reference"]
    assert "dana@harbor.example" in rows["Contact"]
    assert rows["Calls"].strip() == "none, please"
    assert "Signs to look at twice" not in out
    assert "Otherwise" not in rows
    cli("edit", 1, "--location", "Superior, WI").ok()
    again = " ".join(cli("show", 1).ok().out.split())
    assert "Otherwise: location “Duluth, MN”, where you have “Superior, WI”" in again


def test_show_tells_what_is_still_to_confirm_and_what_to_look_at_twice(cli: Cli) -> None:
    cli("capture", "-", stdin=SCAM).ok()
    out = cli("show", 1).ok().out
    assert "\nSigns to look at twice\n  serious: " in out
    told = b"Agent wanted\nWe may be in Duluth, MN. $17 an hour, or $20.\nBe patient.\n"
    err = cli("capture", "-", stdin=told).ok().err
    assert "  to confirm: location “Duluth, MN”" in err
    assert "  To confirm: location “Duluth, MN”" in cli("show", 2).ok().out
    assert set(cli("show", 2, "--json").ok().json["posting"]) == {
        "text",
        "captured_at",
        "source_name",
        "url",
        "media_type",
        "no_calls",
        "fields",
    }


def test_coverage_of_a_posting_that_asks_for_nothing_says_so(cli: Cli) -> None:
    cli("capture", "-", stdin=SCAM).ok()
    assert cli("coverage", 1).ok().out == "Nothing in this posting was recognized as asked for.\n"
    cli("add", "--employer", "Harbor Mutual", "--title", "Agent").ok()
    assert "capture the posting first" in cli("coverage", 2).ok().out


def test_capture_tells_what_it_understood(cli: Cli) -> None:
    err = cli("capture", "-", stdin=POSTING.encode()).ok().err
    assert err.startswith("Customer Service Representative at Harbor Mutual: application 1\n")
    assert "asks for" in err
    nameless = (
        cli("capture", "--dry-run", "-", stdin=b"Call center agent wanted. Must be patient and type fast.\n").ok().err
    )
    assert "no employer named: not stored (dry run)" in nameless
    assert "{" not in err + nameless


def test_coverage_puts_gaps_first(busy: Cli) -> None:
    lines = busy("coverage", 2).ok().out.splitlines()
    marks = [line[0] for line in lines[1:] if not line.startswith(" ")]
    assert set(marks) <= {"-", "+"}
    assert marks == sorted(marks, key="-+".index)
    answered, asked = lines[0].split()[0], lines[0].split()[2]
    assert (int(answered), int(asked)) == (marks.count("+"), len(marks))


def test_scripts_to_say_come_with_reminders(busy: Cli) -> None:
    assert "--- " not in busy("remind", "list").ok().out
    assert "Subject: " in busy("remind", "list", "--scripts").ok().out


def test_the_doctor_says_what_is_wrong_in_one_line_and_ends_with_1(busy: Cli) -> None:
    files = [path for path in (busy.data_dir / "files").rglob("*") if path.is_file()]
    files[0].unlink()
    outcome = busy("doctor")
    assert outcome.status == 1
    assert outcome.err.startswith("apptracker: ")
    assert outcome.err.count("\n") == 1
    assert outcome.out.startswith("error")


@given(text=st.text(max_size=200), width=st.integers(16, 60), hanging=st.sampled_from(["", "    "]))
def test_wrapped_text_loses_nothing_and_fits(text: str, width: int, hanging: str) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(layout, "terminal_width", lambda: width)
        line = " ".join(text.split())
        lines = layout.paragraph(line, "", hanging).split("\n")
    assert "".join("".join(lines).split()) == "".join(line.split())
    assert all(layout.cells_of(part) <= max(width, 16 + len(hanging)) for part in lines)
