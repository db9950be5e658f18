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
