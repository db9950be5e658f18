"""apptracker lock: a passphrase for the data, from a file or typed; without it no command does anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import Cli

from apptracker.adapters.system import background
from apptracker.cli import session
from apptracker.services import locking
from apptracker.store import keys

pytest.importorskip("sqlcipher3")

WORDS, OTHER = "four words of mine", "some other words"


class Passphrase:
    """The file that holds it, and what is typed."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path, self._patch = path, monkeypatch

    def file(self, words: str | None) -> Path:
        keys._held.clear()  # each run is a process of its own
        if words is None:
            self._patch.delenv("APPTRACKER_PASSPHRASE_FILE", raising=False)
        else:
            self.path.write_text(words + "\n", encoding="utf-8")
            self._patch.setenv("APPTRACKER_PASSPHRASE_FILE", str(self.path))
        return self.path

    def typed(self, *words: str) -> None:
        self.file(None)
        answers = iter(words)
        self._patch.setattr(session, "_is_terminal", lambda: True)
        self._patch.setattr(session, "_asked", lambda _what: next(answers))


@pytest.fixture
def passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Passphrase:
    return Passphrase(tmp_path / "passphrase.txt", monkeypatch)


@pytest.fixture
def locked(cli: Cli, passphrase: Passphrase) -> Cli:
    cli("add", "--employer", "Larkspur", "--title", "Agent").ok()
    assert cli("lock", "--json").json == {"locked": False, "possible": True}
    passphrase.file(WORDS)
    assert cli("lock", "set", "--json").json == {"locked": True, "backups": 1, "left": []}
    return cli


def test_commands_read_the_passphrase_from_its_file(locked: Cli, passphrase: Passphrase, tmp_path: Path) -> None:
    passphrase.file(WORDS)
    assert [each["employer"] for each in locked("list", "--json").json] == ["Larkspur"]
    passphrase.file(WORDS)
    locked("note", 1, "they called").ok()
    passphrase.file(WORDS)
    assert {f["level"] for f in locked("doctor", "--json").json["findings"]} == {"ok"}
    passphrase.file(WORDS)
    saved = tmp_path / "saved.zip"
    locked("backup", saved).ok()
    passphrase.file(WORDS)
    locked("restore", saved).ok()
    passphrase.file(WORDS)
    assert len(locked("list", "--json").json) == 1
    assert not any(b"Larkspur" in path.read_bytes() for path in locked.data_dir.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    "arguments", [["list", "--json"], ["remind", "notify"], ["doctor"], ["restore", "any.zip"], ["lock", "off"]]
)
def test_without_the_passphrase_nothing_is_done(locked: Cli, passphrase: Passphrase, arguments: list[str]) -> None:
    passphrase.file(None)
    locked(*arguments).refused("locked with a passphrase", "APPTRACKER_PASSPHRASE_FILE")
    passphrase.file(OTHER)
    locked(*arguments).refused("the passphrase is wrong")
    passphrase.file(WORDS).unlink()
    locked(*arguments).refused("there is no file")


def test_typed_in_a_terminal(cli: Cli, passphrase: Passphrase) -> None:
    passphrase.file(None)
    cli("lock", "set").refused("a new passphrase is typed in a terminal")
    passphrase.typed(WORDS, OTHER)
    assert "the two passphrases differ" in cli("lock", "set").err
    passphrase.typed("too short", "too short")
    assert "at least 10 characters" in cli("lock", "set").err
    passphrase.typed(WORDS, WORDS)
    assert "locked with that passphrase now" in cli("lock", "set").ok().err
    passphrase.typed(WORDS)
    cli("add", "--employer", "Larkspur", "--title", "Agent").ok()
    passphrase.typed(WORDS, OTHER, OTHER)
    cli("lock", "change").ok()
    passphrase.typed(OTHER)
    assert "not locked any more" in cli("lock", "off").ok().err
    passphrase.file(None)
    assert cli("list", "--json").json[0]["employer"] == "Larkspur"


def test_changed_by_a_script(locked: Cli, passphrase: Passphrase, tmp_path: Path) -> None:
    new = tmp_path / "new.txt"
    new.write_text(OTHER)
    passphrase.file(WORDS)
    locked("lock", "change", "--new", new).ok()
    passphrase.file(WORDS)
    locked("list").refused("the passphrase is wrong")
    passphrase.file(OTHER)
    locked("list").ok()


def test_a_locked_backup_is_brought_to_another_computer(
    locked: Cli, passphrase: Passphrase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passphrase.file(WORDS)
    saved = tmp_path / "saved.zip"
    locked("backup", saved).ok()
    there = Cli(tmp_path / "there", monkeypatch)
    passphrase.file(None)
    there("restore", saved).refused("locked with a passphrase")
    passphrase.file(WORDS)
    there("restore", saved).ok()
    passphrase.file(WORDS)
    assert there("lock", "--json").json["locked"]
    assert len(there("list", "--json").json) == 1


def test_locked_from_the_start_with_nothing_in_it(fresh_cli: Cli, passphrase: Passphrase) -> None:
    passphrase.file(WORDS)
    fresh_cli("lock", "set").ok()
    fresh_cli("lock", "set").refused("locked with a passphrase already")
    passphrase.file(WORDS)
    fresh_cli("lock", "off").ok()
    fresh_cli("lock", "off").refused("not locked")


def test_the_agent_is_stopped_meanwhile_and_goes_on(
    cli: Cli, passphrase: Passphrase, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(background, "is_running", lambda _folder: True)
    monkeypatch.setattr(background, "stop", lambda _folder: done.append("stop"))
    monkeypatch.setattr(background, "start", lambda _folder: done.append("start"))
    passphrase.file("too short")
    cli("lock", "set").refused("at least 10 characters")
    assert done == ["stop", "start"]


def test_an_open_window_is_not_cut_off(cli: Cli, passphrase: Passphrase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "holder", lambda _lock: 7)
    passphrase.file(WORDS)
    cli("lock", "set").refused("a window is open over the data")
