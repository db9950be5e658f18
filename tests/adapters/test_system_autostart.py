"""Starting at login, and the files for the systems' own schedulers: read back as those systems read them."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import wait_for_reaping

from apptracker import paths
from apptracker.adapters.system import packaging, quoting, starting
from apptracker.adapters.system.autostart import AtLogin, Entry, entry_for, login_entry
from apptracker.adapters.system.packaging import filled, write_files
from apptracker.domain.errors import UserError

HARD = ("/opt/job hunt/app'tracker", "--data-dir", '/home/j/100 % of "$HOME" `x` \\ & ^ <é>', "background", "run")
arguments = st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF)), min_size=1).map(tuple)


# As each system takes the words apart, from its own documentation


def read_exec(value: str) -> tuple[str, ...]:
    """Desktop Entry Specification: the escapes of a string, then quotes, then field codes."""
    text = re.sub(r"\\(.)", lambda m: {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[m[1]], value)
    words = re.findall(r'"((?:[^"\\`$]|\\["`$\\])*)"(?: |$)', text)
    return tuple(re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words)


def read_systemd(value: str) -> tuple[str, ...]:
    words = re.findall(r'"((?:[^"\\]|\\.)*)"(?: |$)', value)
    return tuple(re.sub(r"\\(.)", r"\1", w).replace("%%", "%").replace("$$", "$") for w in words)


def read_windows(line: str) -> tuple[str, ...]:
    """As CommandLineToArgvW does."""
    words, word, quoted, slashes, any_ = [], "", False, 0, False
    for c in line + " ":
        if c == "\\":
            slashes += 1
            continue
        if c == '"':
            word += "\\" * (slashes // 2)
            if slashes % 2:
                word += '"'
            else:
                quoted, any_ = not quoted, True
        else:
            word += "\\" * slashes
            if c == " " and not quoted:
                if word or any_:
                    words.append(word)
                word, any_ = "", False
            else:
                word += c
        slashes = 0
    return tuple(words)


def read_cron(line: str) -> tuple[str, ...]:
    """cron ends a command at a % without a backslash; the rest is a real shell's."""
    assert not re.search(r"(?<!\\)%", line)
    show = [sys.executable, "-c", "import sys; sys.stdout.buffer.write(b'\\0'.join(map(sys.fsencode, sys.argv[1:])))"]
    show[2] = show[2].replace("sys.fsencode", "__import__('os').fsencode")
    shell = f'set -- {line.replace(chr(92) + "%", "%")}; exec "$0" -c "$SHOW" "$@"'
    done = subprocess.run(
        ["/bin/sh", "-c", shell, show[0]], env={"SHOW": show[2]}, capture_output=True, check=True, timeout=20
    )
    return tuple(os.fsdecode(done.stdout).split("\0"))


@given(arguments)
@pytest.mark.parametrize(
    ("write", "read"),
    [
        (quoting.desktop_entry, read_exec),
        (quoting.systemd, read_systemd),
        (quoting.windows, read_windows),
        (lambda words: quoting.batch(words).replace("%%", "%"), read_windows),
    ],
    ids=["desktop entry", "systemd", "windows", "batch file"],
)
def test_every_command_is_read_back(
    write: Callable[[Sequence[str]], str], read: Callable[[str], tuple[str, ...]], words: tuple[str, ...]
) -> None:
    assert read(write(words)) == words


@pytest.mark.skipif(os.name == "nt", reason="no shell for cron's lines")
def test_cron_reads_a_hard_command_back() -> None:
    assert read_cron(quoting.crontab(HARD)) == HARD


# Starting at login


def entry(platform: str, environment: dict[str, str] | None = None) -> Entry:
    return entry_for(platform, HARD, "-x", environment or {}, Path("/home/j"))


def test_desktop_entry() -> None:
    made = entry("linux", {"XDG_CONFIG_HOME": "/home/j/conf"})
    assert made.path == Path("/home/j/conf/autostart/apptracker-x.desktop")
    first, *lines = made.content.decode().splitlines()
    fields = dict(line.split("=", 1) for line in lines)
    assert first == "[Desktop Entry]"
    assert fields["Type"] == "Application"
    assert fields["Terminal"] == "false"
    assert read_exec(fields["Exec"]) == HARD
    assert Path(fields["Icon"]).is_file()


def test_desktop_entry_without_a_usable_variable() -> None:
    for environment in ({}, {"XDG_CONFIG_HOME": "conf"}):
        assert entry("linux", environment).path == Path("/home/j/.config/autostart/apptracker-x.desktop")


def test_startup_folder() -> None:
    made = entry("win32", {"APPDATA": "/home/j/roaming"})
    assert made.path == Path("/home/j/roaming/Microsoft/Windows/Start Menu/Programs/Startup/apptracker-x.cmd")
    quiet, page, start, rest = made.content.decode().split("\r\n")
    assert (quiet, page, rest) == ("@echo off", "chcp 65001 >nul", "")
    assert not re.search(r"(?<!%)%(?!%)", start)
    word, title, *words = read_windows(start.replace("%%", "%"))
    assert (word, title, tuple(words)) == ("start", "", HARD)


def test_launch_agent() -> None:
    made = entry("darwin")
    assert made.path == Path("/home/j/Library/LaunchAgents/org.apptracker.reminders-x.plist")
    content = plistlib.loads(made.content)
    assert content["Label"] == "org.apptracker.reminders-x"
    assert tuple(content["ProgramArguments"]) == HARD
    assert (content["RunAtLoad"], content["ProcessType"]) == (True, "Background")


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_on_and_off(platform: str, tmp_path: Path) -> None:
    made = entry_for(platform, HARD, "", {"XDG_CONFIG_HOME": f"{tmp_path}/c", "APPDATA": f"{tmp_path}/r"}, tmp_path)
    made.turn_off()  # nothing there yet, nor its folder
    assert made.state() is AtLogin.OFF
    made.turn_on()
    made.turn_on()
    assert made.state() is AtLogin.ON
    assert made.path.read_bytes() == made.content
    assert [each.name for each in made.path.parent.iterdir()] == [made.path.name]
    made.turn_off()
    assert made.state() is AtLogin.OFF
    assert list(made.path.parent.iterdir()) == []


def test_a_program_that_was_moved_is_mended(tmp_path: Path) -> None:
    places = {"XDG_CONFIG_HOME": str(tmp_path)}
    old = entry_for("linux", ("/old/apptracker", "background", "run"), "", places, tmp_path)
    new = entry_for("linux", ("/new/apptracker", "background", "run"), "", places, tmp_path)
    new.mend()
    assert new.state() is AtLogin.OFF  # what is off stays off
    old.turn_on()
    assert new.state() is AtLogin.OUTDATED
    new.mend()
    assert new.state() is AtLogin.ON


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_stays_off(tmp_path: Path, line: str) -> None:
    made = entry_for("linux", HARD, "", {"XDG_CONFIG_HOME": str(tmp_path)}, tmp_path)
    made.turn_on()
    changed = made.content.replace(b"X-GNOME-Autostart-enabled=true", line.encode())
    made.path.write_bytes(changed)
    assert made.state() is AtLogin.OFF
    made.mend()
    assert made.path.read_bytes() == changed
    made.turn_on()
    assert made.state() is AtLogin.ON


def test_the_program_as_it_was_started_over_its_folder(tmp_path: Path) -> None:
    usual = paths.usual_data_dir()
    assert starting.command(usual, "background", "run")[-2:] == ("background", "run")
    assert "--data-dir" not in starting.command(usual, "background", "run")
    elsewhere = starting.command(tmp_path, "background", "run")
    assert elsewhere[-4:] == ("--data-dir", str(tmp_path), "background", "run")
    done = subprocess.run(
        [*elsewhere[:-4], "--version"],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.startswith("apptracker "), done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system's list of processes is Linux's")
def test_a_program_that_was_started_and_ended_leaves_nothing(tmp_path: Path) -> None:
    """The agent starts windows for weeks."""
    told = tmp_path / "number"
    assert starting.start_apart(("sh", "-c", 'echo $$ > "$0.new" && mv "$0.new" "$0"', str(told)))
    assert not starting.start_apart(("/nowhere/apptracker",))
    until = time.monotonic() + 20
    while not told.exists() or Path(f"/proc/{told.read_text().strip()}").exists():
        assert time.monotonic() < until
        time.sleep(0.02)
    wait_for_reaping()


def test_a_folder_named_by_a_variable_is_named_at_login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The session does not know that variable."""
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path))
    assert str(tmp_path) in starting.command(paths.default_data_dir(), "background", "run")


def test_each_folder_has_its_own(tmp_path: Path) -> None:
    entries = {login_entry(folder).path for folder in (paths.usual_data_dir(), tmp_path / "a", tmp_path / "b")}
    assert len(entries) == 3


# cron, systemd, launchd, Task Scheduler


def files_for(platform: str) -> dict[str, bytes]:
    return dict(filled(platform, HARD))


def test_files_for_linux() -> None:
    files = files_for("linux")
    assert set(files) == {"HOW-TO.txt", "crontab.txt", "apptracker-remind.service", "apptracker-remind.timer"}
    line = files["crontab.txt"].decode().splitlines()[-1]
    *when, command = line.removesuffix(" >/dev/null 2>&1").split(" ", 5)
    assert when == ["*/5", "*", "*", "*", "*"]
    assert read_cron(command) == HARD
    (start,) = re.findall("^ExecStart=(.*)$", files["apptracker-remind.service"].decode(), re.MULTILINE)
    assert read_systemd(start) == HARD
    timer = files["apptracker-remind.timer"].decode()
    for wanted in ("OnCalendar=*:0/5", "Persistent=true", "WantedBy=timers.target"):
        assert wanted in timer.splitlines()


def test_files_for_macos() -> None:
    files = files_for("darwin")
    assert set(files) == {"HOW-TO.txt", "org.apptracker.remind.plist"}
    content = plistlib.loads(files["org.apptracker.remind.plist"])
    assert tuple(content["ProgramArguments"]) == HARD
    assert content["StartCalendarInterval"] == [{"Minute": minute} for minute in range(0, 60, 5)]


def test_files_for_windows() -> None:
    files = files_for("win32")
    assert set(files) == {"HOW-TO.txt", "apptracker-remind.xml"}
    raw = files["apptracker-remind.xml"]
    assert raw.startswith(b"\xff\xfe")
    task = ElementTree.fromstring(raw.decode("utf-16"))
    space = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
    assert task.findtext(f".//{space}Command") == HARD[0]
    assert read_windows(task.findtext(f".//{space}Arguments", "")) == HARD[1:]
    assert task.findtext(f".//{space}Interval") == "PT5M"
    assert task.findtext(f".//{space}MultipleInstancesPolicy") == "IgnoreNew"


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_instructions_name_the_files_and_nothing_is_left_to_fill_in(platform: str) -> None:
    files = filled(platform, ("/usr/bin/apptracker", "remind", "notify", "--wait", "15"))
    texts = {name: content.decode("utf-16" if name.endswith(".xml") else "utf-8") for name, content in files}
    how_to = texts.pop("HOW-TO.txt")
    for name, text in texts.items():
        assert name in how_to
        assert not re.search(r"\{\w+\}", text)


def test_written_all_or_none(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    written = write_files(folder, tmp_path / "data")
    assert {path.name for path in written} == {path.name for path in folder.iterdir()}
    assert any(str(tmp_path / "data").encode() in path.read_bytes() for path in written)
    assert any(f"--wait {packaging.WAIT}".encode() in path.read_bytes() for path in written)
    written[0].unlink()
    with pytest.raises(UserError) as refused:
        write_files(folder, tmp_path / "data")
    assert refused.value.code == "file.exists"
    assert not written[0].exists()
    assert write_files(folder, tmp_path / "data", force=True) == written
