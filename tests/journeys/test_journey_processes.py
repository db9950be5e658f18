"""Real launches: one alone, several at once, one that is ended in the middle."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from support import Cli, environment, launch

MANY = """
import sys
from apptracker.cli.main import run
folder, name, count = sys.argv[1:]
for number in range(int(count)):
    assert run(["--data-dir", folder, "add", "--employer", name, "--title", f"Job {number}"]) == 0
    assert run(["--data-dir", folder, "stage", "1", "applied" if number % 2 else "saved"]) == 0
"""


def test_two_processes_at_once_lose_nothing(cli: Cli) -> None:
    cli("add", "--employer", "First", "--title", "T").ok()
    names = ("Ana", "Tom")
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", MANY, str(cli.data_dir), name, "6"],
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for name in names
    ]
    for process in processes:
        _, err = process.communicate(timeout=100)
        assert process.returncode == 0, err.decode()
    listed = cli.json("list")
    assert len(listed) == 13
    for name in names:
        assert [a["title"] for a in listed if a["employer"] == name] == [f"Job {n}" for n in range(6)]
    history = [entry for entry in cli.json("history") if entry["undoes"] is None]
    assert len(history) == 1 + 2 * 12
    assert cli("doctor").status == 0
    for _ in history:  # one person's undo reaches what any process did
        cli("undo").ok()
    assert cli.json("list") == []


def test_the_demo_on_a_fresh_machine(tmp_path: Path) -> None:
    out = tmp_path / "a new folder" / "démo"
    done = launch("demo", "--out", out, cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    said = done.stdout.decode("utf-8")
    letters = sorted((out / "letters").iterdir())
    assert [path.suffix for path in letters] == [".docx", ".pdf"] * 2
    for path in (*letters, out / "prep-sheet.pdf"):
        assert path.stat().st_size > 5000
        assert str(path) in said
    listed = json.loads(launch("list", "--json", data_dir=out / "data").stdout)
    assert [application["stage"] for application in listed] == ["Applied", "Applied"]
    assert f"--data-dir {out / 'data'} list" in said
