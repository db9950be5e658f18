"""What has gone quiet, on the command line."""

from __future__ import annotations

from support import Cli


def test_quiet_ones_are_listed_and_told(cli: Cli) -> None:
    cli.json("add", "--employer", "Harbor", "--title", "Agent", "--applied-on", "2026-10-20")
    cli.json("add", "--employer", "Cedar", "--title", "Agent", "--applied-on", "2026-11-19")
    assert [one["id"] for one in cli.json("list")] == [1, 2]
    due = cli.json("remind", "list")
    cli("remind", "dismiss", *(str(one["id"]) for one in due)).ok()
    assert [one["id"] for one in cli.json("list", "--quiet")] == [1]
    assert "Harbor" in cli("list", "--quiet").ok().out
    assert cli.json("show", "1")["quiet"] == {"state": "quiet", "since": "2026-10-20", "suggest": "ask-once-more"}
    assert cli.json("show", "2")["quiet"] is None
    assert "nothing heard since 2026-10-20; ask once more" in cli("show", "1").ok().out
    cli("note", "1", "They wrote").ok()
    assert cli.json("list", "--quiet") == []
    assert "No applications." in cli("list", "--quiet").ok().out


def test_the_days_and_the_goal_are_set(cli: Cli) -> None:
    shown = cli.json("settings")
    assert (shown["goal.weekly"], shown["quiet.applied"], shown["quiet.over"], shown["quiet.auto"]) == (
        *("5", "15", "10"),
        "no",
    )
    assert cli.json("settings", "goal.weekly", "8") == {"goal.weekly": "8"}
    assert cli.json("settings", "quiet.applied", "0") == {"quiet.applied": "0"}
    assert cli.json("settings", "quiet.auto", "yes") == {"quiet.auto": "yes"}
    assert cli.json("settings", "quiet.applied", "") == {"quiet.applied": "15"}
    cli("settings", "quiet.screening", "2").refused("2 is no number of working days")
    cli("settings", "goal.weekly", "900").refused("900 is no goal for a week")
    assert cli("settings", "goal.weekly", "many").status == 2
