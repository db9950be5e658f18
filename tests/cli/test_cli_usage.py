"""Which data a command works on, what it prints where, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support import POSTING, Cli, resume_bytes

import apptracker
from apptracker.cli.main import COMMANDS

COMMANDS_NOW = [
    *("add", "capture", "list", "show", "edit", "tag", "untag", "note", "attach", "archive", "delete", "bin"),
    *("restore-from-bin", "undo", "history", "stage", "stages", "contact", "interview", "remind", "profile", "story"),
    *("coverage", "letter", "sent", "packet", "prep", "backup", "backups", "restore", "doctor", "demo", "readiness"),
    *("settings", "guide", "template", "text", "answer", "export", "background", "folder", "lock"),
]
COMMANDS_LATER = [
    *("import", "erase", "insights", "worklog"),
]
GROUPS = {
    "contact": ["add", "list", "edit", "delete", "import", "export"],
    "interview": ["add", "list", "move", "cancel", "done"],
    "lock": ["set", "change", "off"],
    "remind": [
        *("list", "add", "edit", "done", "snooze", "dismiss", "reopen", "delete", "script", "rules", "notify"),
    ],
    "background": ["run", "status", "on", "off", "files"],
    "profile": ["import", "show", "export", "set"],
    "story": ["add", "list", "edit", "delete"],
    "guide": ["search", "role", "question", "show"],
    "template": ["list", "show", "new", "check", "import", "export", "rename", "delete", "restore"],
    "packet": ["list", "show", "export", "verify"],
}


def _listed(help_text: str) -> set[str]:
    return {line.split()[0] for line in help_text.split("Commands:")[1].splitlines() if line.startswith("  ")}


def test_help_lists_the_commands_there_are_and_no_others(fresh_cli: Cli) -> None:
    shown = _listed(fresh_cli.bare("--help").ok().out)
    assert shown == set(COMMANDS_NOW)
    assert list(COMMANDS) == sorted(COMMANDS, key=list(COMMANDS).index)
    assert not fresh_cli.data_dir.exists()


@pytest.mark.parametrize("command", COMMANDS_LATER)
def test_commands_of_later_are_wrong_usage(cli: Cli, command: str) -> None:
    assert cli(command).status == 2


@pytest.mark.parametrize("group", GROUPS)
def test_groups_list_their_commands(cli: Cli, group: str) -> None:
    assert _listed(cli(group, "--help").ok().out) == set(GROUPS[group])


@pytest.mark.parametrize(
    "command", [[name] for name in COMMANDS_NOW] + [[group, name] for group, names in GROUPS.items() for name in names]
)
def test_every_command_explains_itself_without_touching_data(fresh_cli: Cli, command: list[str]) -> None:
    outcome = fresh_cli(*command, "--help", columns=60).ok()
    assert outcome.out.startswith(f"Usage: apptracker {' '.join(command)}")
    assert max(map(len, outcome.out.splitlines())) <= 60
    assert not fresh_cli.data_dir.exists()
    if (command[0] not in GROUPS or len(command) > 1) and command != ["background", "run"]:  # which says nothing
        assert "--json" in outcome.out


def test_version(cli: Cli) -> None:
    assert cli.bare("--version").ok().out == f"apptracker {apptracker.__version__}\n"


def test_the_data_folder_by_option_or_variable(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPTRACKER_DATA_DIR", str(tmp_path / "by variable"))
    cli.bare("add", "--employer", "V", "--title", "T").ok()
    cli.bare("--data-dir", tmp_path / "by option", "add", "--employer", "O", "--title", "T").ok()
    assert [a["employer"] for a in cli.bare("list", "--json").json] == ["V"]
    assert [a["employer"] for a in cli.bare("--data-dir", tmp_path / "by option", "list", "--json").json] == ["O"]


def test_without_either_the_folder_of_the_system_is_used(fresh_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("APPTRACKER_DATA_DIR", raising=False)
    home = Path.home()
    fresh_cli.bare("add", "--employer", "H", "--title", "T").ok()
    assert list(home.rglob("apptracker.sqlite3"))


def test_the_clock_can_be_frozen(cli: Cli) -> None:
    cli.now = "2031-02-03T04:05:06+09:00"
    made = cli.json("add", "--employer", "A", "--title", "T", "--stage", "applied")
    assert (made["created_at"], made["applied_on"]) == ("2031-02-02T19:05:06+00:00", "2031-02-03")


@pytest.mark.parametrize("now", ["yesterday", "2026-11-21", "2026-11-21T09:00", "2026-13-01T09:00-06:00"])
def test_a_clock_that_makes_no_sense_is_told(cli: Cli, now: str) -> None:
    cli.now = now
    cli("list").refused("APPTRACKER_NOW", now)


@pytest.mark.parametrize(
    "wrong",
    [
        ["nonsense"],
        ["--nonsense", "list"],
        ["add"],
        ["add", "--employer", "A"],
        ["show"],
        ["show", "abc"],
        ["show", "1", "2"],
        ["list", "--limit", "-1"],
        ["edit", "1"],
        ["edit", "1", "--nonsense", "x"],
        ["edit", "1", "--work-mode", "sometimes"],
        ["tag", "1"],
        ["delete"],
        ["remind"],
        ["remind", "add", "--on", "tomorrow"],
        ["remind", "add", "Ring", "Ana", "--on", "tomorrow"],
        ["remind", "list", "--due", "--until", "tomorrow"],
        ["remind", "edit", "1"],
        ["interview", "add", "1", "--at", "2026-12-01 15:00", "--zone", "UTC", "--format", "telepathy"],
        ["prep"],
        ["prep", "1", "--application", "1"],
        ["letter", "check"],
        ["story", "edit", "1"],
        ["contact", "edit", "1"],
        ["capture"],
        ["demo"],
    ],
    ids=" ".join,
)
def test_wrong_usage(cli: Cli, wrong: list[str]) -> None:
    outcome = cli(*wrong)
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.err
    assert "Traceback" not in outcome.err


def test_messages_go_to_stderr_and_results_to_stdout(cli: Cli, tmp_path: Path) -> None:
    posting = tmp_path / "p.txt"
    posting.write_text(POSTING, encoding="utf-8")
    for command in (
        ("profile", "import", "-"),
        ("capture", posting),
        ("add", "--employer", "A", "--title", "T"),
        ("letter", 1, "--save"),
        ("sent", 1),
        ("remind", "add", "--on", "tomorrow", "x"),
        ("backup",),
        ("undo",),
    ):
        outcome = cli(*command, stdin=resume_bytes()).ok()
        assert outcome.err, command
        if command[0] != "letter":
            assert outcome.out == "", command
    for command in (("list",), ("show", 1), ("coverage", 1), ("history",), ("stages",), ("profile", "show")):
        outcome = cli(*command).ok()
        assert outcome.out, command
        assert outcome.err == "", command


@pytest.mark.parametrize(
    "command",
    [
        ["list"],
        ["stages"],
        ["bin"],
        ["history"],
        ["backups"],
        ["doctor"],
        ["remind", "list"],
        ["story", "list"],
        ["profile", "show"],
        ["add", "--employer", "A", "--title", "T"],
        ["capture", "-"],
        ["profile", "import", "-"],
    ],
    ids=" ".join,
)
def test_json_is_one_document_and_all_there_is_on_stdout(cli: Cli, command: list[str]) -> None:
    stdin = resume_bytes() if command[0] == "profile" else POSTING.encode()
    json.loads(cli(*command, "--json", stdin=stdin).ok().out)


def test_nothing_is_asked_when_stdin_is_no_terminal(cli: Cli) -> None:
    cli("add", "--employer", "A", "--title", "T").ok()
    cli("delete", 1, stdin=b"").ok()
    assert cli("add", stdin=b"A\nT\n").status == 2


def test_without_a_command_help_is_shown(cli: Cli) -> None:
    outcome = cli()
    assert outcome.status == 0
    assert "Usage: apptracker" in outcome.out


def test_what_was_interrupted_is_told_in_one_line(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("apptracker.services.applications.add", interrupted)
    outcome = cli("add", "--employer", "A", "--title", "T")
    assert outcome.status == 130
    assert len(outcome.err.split("\n", 2)) == 3  # the line that ^C is on, and ours
