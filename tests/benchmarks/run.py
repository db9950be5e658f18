"""The benchmarks: ``python3 dev.py bench [--check]``.

One process at a time, in turns: each round runs every measurement once, so that a slow minute of the machine falls on
all of them alike. Figures are medians; a ratio is the median of the rounds' ratios. With ``--check`` a missed aim makes
the exit status 1; without, the table only says so. Data is made new in a temporary folder from a fixed seed.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn

import agent_idle
import bench_data
import fraud_signs
import reading_accuracy
import store_speed

from apptracker.adapters.documents import render
from apptracker.domain.clock import FREEZE_VARIABLE, FrozenClock
from apptracker.domain.letters import Letter
from apptracker.guide.lexicon import lexicon
from apptracker.services import applications, letters
from apptracker.store import Database
from apptracker.tailoring.coverage import EvidenceIndex
from apptracker.tailoring.reading import read_text

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
PROCESS_ROUNDS = 11
ROUNDS = 31
INSERT_ROUNDS = 3
SESSIONS = 5


@dataclass(frozen=True)
class Figure:
    """One line of the table. ``aim``: the most it may be, None where it is only told."""

    key: str
    words: str
    unit: str
    aim: float | None = None


FIGURES = (
    Figure("window", "empty PySide6 window, process start to first paint", "ms"),
    Figure("painted", "the window's first paint, as a part of the empty one's", "×", 1.15),
    Figure("rows", "… first rows on screen, 10,000 applications", "×", 2.0),
    Figure("ready", "… first change possible, as a part of empty window + import sqlmodel", "×", 1.6),
    Figure("search", "search as you type, key to first rows, median", "ms"),
    Figure("search-p95", "… 95th percentile", "ms", 16),
    Figure("understood", "ten captures in a row: pasted (8 KB) until understood, median", "ms", 150),
    Figure("saved", "… Enter until saved, median", "ms", 150),
    Figure("stall", "longest the window did not answer in a session", "ms", 100),
    Figure("list", "apptracker list --json, 10,000 applications, whole process", "ms"),
    Figure("list/window", "… the same, as a part of the window's first paint", "×", 1.0),
    Figure("version", "apptracker --version, whole process", "ms"),
    Figure("show", "apptracker show 1 --json, whole process", "ms"),
    Figure("add", "apptracker add, whole process", "ms"),
    Figure("letter-process", "apptracker letter 1, whole process", "ms"),
    Figure("guide", "the guide loaded and made searchable, first time in a process", "ms", 100),
    Figure("guide-first", "… the very first time, nothing kept yet", "ms"),
    Figure("guide-search", "… a search of it as you type, 95th percentile", "ms", 5),
    Figure("read-cold", "posting read and matched (8 KB), imports and lexicon included", "ms"),
    Figure("read", "posting read and matched (8 KB), program loaded", "ms", 50),
    Figure("letter", "letter planned and rendered, its posting read again", "ms", 50),
    Figure("pdf", "… and as PDF", "ms", 150),
    Figure("page", "… and as the page the window shows, with the place of each sentence", "ms", 100),
    Figure("docx", "… and as DOCX", "ms"),
    Figure("move", "one stage change committed, among 10,000 applications", "ms"),
    Figure("insert", "10,000 applications inserted in one unit of work", "s"),
)

#: What the window over many applications is measured by: the session, its key, words, and the most it may be by the
#: number of applications.
WINDOW = (
    ("search_keys", "palette-keys", "search everything, from a key until it is painted, 95th percentile", (16, 40)),
    ("search_keys", "table-keys", "search the table, from a key until it is painted, 95th percentile", (None, None)),
    ("every_page", "open", "a page opened for the first time, the slowest", (50, 50)),
    ("every_page", "open-again", "a page shown again, the slowest", (50, 50)),
    (
        "every_page",
        "table",
        "table sorted, filtered or grouped until its first screen is painted, the slowest",
        (100, 100),
    ),
    ("every_page", "table-frame", "a frame while the table is scrolled, 95th percentile", (16, 16)),
    ("board_frames", "board-frame", "a frame while the board's longest column is scrolled, 95th percentile", (16, 16)),
    ("board_frames", "board-drop", "from letting a card fall until it is seen there", (32, 32)),
    (
        "board_frames",
        "board-first",
        "the board, from choosing it until its cards are painted, first time",
        (None, None),
    ),
    ("every_page", "stall", "longest the window did not answer in a session over every page", (50, 50)),
)
#: Seconds until a session is taken for stuck; by itself one takes at most two minutes.
SESSION_LIMIT = 900
#: The most that the window may take with 100,000 applications, as a part of an empty window with the store imported.
MEMORY_AIM = 1.5
#: Over how many applications the store and the window are asked.
SIZES = (10_000, 100_000)
STALLS = 20  # of which is told, those most at work first
WIDTH = 84  # characters that the words of a figure have in the table

#: The least that the reading of labelled adverts may reach, from 0 to 1.
READING_AIMS = {"requirements, precision": 0.9, "requirements, recall": 0.9, "fields": 0.95}
#: The most that the agent in the background may cost while nothing is due.
AGENT_AIMS = {"… as a part of an empty Qt process's": 1.3, "times woken in a minute": 1.0, "children and threads": 0}
#: Between what the shares of adverts warned of may lie.
WARNING_AIMS = {"hand-written frauds, serious": (1.0, 1.0), "ordinary adverts, serious": (0.0, 0.05)}

Samples = dict[str, list[float]]


def measure_processes(folder: Path, samples: Samples) -> None:
    """The program and the window as processes. The first round only warms up and is not counted."""
    program = [sys.executable, "-m", "apptracker", "--data-dir", str(folder)]
    posting = folder.parent / "posting.txt"
    posting.write_text(bench_data.posting_text(), encoding="utf-8")
    runs: dict[str, Callable[[], float]] = {
        "window": lambda: seconds_to_first_line([sys.executable, str(HERE / "empty_window.py")]),
        "list": lambda: seconds_to_end([*program, "list", "--json"]),
        "version": lambda: seconds_to_end([*program, "--version"]),
        "show": lambda: seconds_to_end([*program, "show", "1", "--json"]),
        "add": lambda: seconds_to_end([*program, "add", "--employer", "Juniper Lane", "--title", "Agent"]),
        "letter-process": lambda: seconds_to_end([*program, "letter", "1"]),
        "read-cold": lambda: seconds_said([sys.executable, str(HERE / "cold_reading.py"), str(folder), str(posting)]),
    }
    for number in range(PROCESS_ROUNDS + 1):
        taken = {key: 1000 * run() for key, run in runs.items()}
        if number:
            for key, value in taken.items():
                samples[key].append(value)
            samples["list/window"].append(taken["list"] / taken["window"])
            measure_guide(folder.parent, samples)
            moments = start_of_window(folder)
            samples["painted"].append(1000 * moments["painted"] / taken["window"])
            samples["rows"].append(1000 * moments["rows"] / taken["window"])
            heavy = 1000 * seconds_to_end([sys.executable, "-c", "import sqlmodel"])
            samples["ready"].append(1000 * moments["ready"] / (taken["window"] + heavy))


def measure_guide(folder: Path, samples: Samples) -> None:
    """The guide in a process that has not read it yet: with nothing kept of it, and then with what that one kept."""
    with tempfile.TemporaryDirectory(dir=folder) as kept:
        command = [sys.executable, str(HERE / "cold_guide.py"), kept]
        first, then = (json.loads(said_by(command)) for _ in range(2))
    samples["guide-first"].append(first["guide"])
    samples["guide"].append(then["guide"])
    samples["guide-search"].append(then["guide-search"])


def start_of_window(folder: Path) -> dict[str, float]:
    """Seconds from the start of the process to each moment the program tells of."""
    command = [sys.executable, "-m", "apptracker", "--data-dir", str(folder)]
    told: dict[str, float] = {}
    start = time.perf_counter()
    env = {**environment(), "APPTRACKER_TIMINGS": "1"}
    with subprocess.Popen(command, cwd=ROOT, env=env, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        for line in process.stderr:
            told[line.strip()] = time.perf_counter() - start
            if line.strip() == "ready":
                break
        process.kill()
    if "ready" not in told:
        failed(command)
    (folder / ".window.lock").unlink(missing_ok=True)  # its process was killed; another may have its number by now
    return told


def measure_session(folder: Path, samples: Samples) -> None:
    """A session in the real window, over a copy of the data."""
    for _ in range(SESSIONS):
        told = session("window_session", folder)
        for key in ("search", "search-p95", "understood", "saved", "stall"):
            if key in told:
                samples[key].append(told[key])


def session(name: str, folder: Path) -> dict[str, Any]:
    """What a session over a copy of the data tells. One that fails, or takes too long, says so and tells nothing: the
    figures are missing then, and the other measurements go on."""
    command = [sys.executable, str(HERE / f"{name}.py")]
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:
        copy = shutil.copytree(folder, Path(place) / "data")
        try:
            done = subprocess.run(
                [*command, str(copy)],
                cwd=ROOT,
                env=environment(),
                capture_output=True,
                text=True,
                timeout=SESSION_LIMIT,
            )
        except subprocess.TimeoutExpired:
            why = f"it took longer than {SESSION_LIMIT} s"
        else:
            if not done.returncode:
                told: dict[str, Any] = json.loads(done.stdout)
                return told
            why = done.stderr.strip().rpartition("\n")[2]
    print(f"NOT MEASURED: {name}: {why}", file=sys.stderr)
    return {}


def measure_work(folder: Path, samples: Samples) -> None:
    """What one running program does, over and over, on a file with 10,000 applications."""
    text = bench_data.posting_text()
    day = bench_data.NOW.date()
    with Database.open(folder, FrozenClock(bench_data.NOW)) as db:
        index = EvidenceIndex(db.read.profile(), lexicon(), day)
        stages = ["applied", "screening", "interviewing", "rejected"]
        letter = letters.draft(db, 1)
        runs: dict[str, Callable[[int], object]] = {
            "read": lambda _: index.cover(read_text(text, today=day).requirements),
            "letter": lambda _: letters.draft(db, 1),
            "pdf": lambda number: render(letters.document_of(db, reworded(letters.draft(db, 1), number)), "pdf"),
            "page": lambda number: letters.pages(db, reworded(letters.draft(db, 1), number), 860),
            "docx": lambda number: render(letters.document_of(db, reworded(letters.draft(db, 1), number)), "docx"),
            "move": lambda number: applications.move(db, 2 + number // 2, stages[number % 4]),
        }
        assert letter.words > 100, "the letter measured must be a real one"
        for number in range(ROUNDS + 1):
            for key, run in runs.items():
                start = time.perf_counter()
                run(number)
                taken = time.perf_counter() - start
                if number:
                    samples[key].append(1000 * taken)


def reworded(letter: Letter, number: int) -> Letter:
    """The letter with every sentence a little different, since typst remembers what it has laid out."""
    told = [tuple(replace(s, text=f"{s.text} ({number})") for s in paragraph) for paragraph in letter.paragraphs]
    return replace(letter, paragraphs=tuple(told))


def measure_inserts(folder: Path, samples: Samples) -> None:
    for number in range(INSERT_ROUNDS):
        with Database.open(folder / f"inserts-{number}", FrozenClock(bench_data.NOW)) as db:
            items = bench_data.applications([stage.id for stage in db.read.stages()], bench_data.APPLICATIONS)
            start = time.perf_counter()
            with db.change("Inserted") as uow:
                uow.add_applications(items)
            samples["insert"].append(time.perf_counter() - start)


def seconds_to_end(command: list[str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True)
    taken = time.perf_counter() - start
    if done.returncode:
        failed(command, done.stderr)
    return taken


def seconds_to_first_line(command: list[str]) -> float:
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - start
    if not line or process.returncode:
        failed(command)
    return taken


def seconds_said(command: list[str]) -> float:
    return float(said_by(command))


def said_by(command: list[str]) -> bytes:
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True)
    if done.returncode:
        failed(command, done.stderr)
    return done.stdout


def failed(command: list[str], said: bytes = b"") -> NoReturn:
    raise SystemExit(f"this failed: {' '.join(command)}\n{said.decode(errors='replace')}")


def environment() -> dict[str, str]:
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        FREEZE_VARIABLE: bench_data.NOW.isoformat(),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",  # nothing is shown on the screen of whoever measures
        "PYTHONDONTWRITEBYTECODE": "",  # what is installed was compiled, too
    }


def report(samples: Samples) -> list[Figure]:
    """Print the table; returns the figures that miss their aim."""
    width = max(len(figure.words) for figure in FIGURES)
    print(f"{'':{width}}  {'median':>9}  {'fastest':>9}  {'slowest':>9}  {'aim':>7}")
    missed = []
    for figure in FIGURES:
        values = samples[figure.key]
        if not values:
            missed.append(figure)
            print(f"{figure.words:{width}}  not measured")
            continue
        median = statistics.median(values)
        late = figure.aim is not None and median > figure.aim
        if late:
            missed.append(figure)
        digits = 1 if figure.unit == "ms" else 2
        numbers = "  ".join(f"{value:6.{digits}f} {figure.unit:2}" for value in (median, min(values), max(values)))
        aim = "" if figure.aim is None else f"≤ {figure.aim:g} {figure.unit}"
        print(f"{figure.words:{width}}  {numbers}  {aim:>7}  {'MISSED' if late else ''}".rstrip())
    return missed


def tell_machine() -> None:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores{load}; Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}; {PROCESS_ROUNDS} and {ROUNDS} rounds, seed {bench_data.SEED}"
    )


def report_reading() -> list[str]:
    """Print how well hand-labelled adverts are read, where they are present; returns the figures below their aim."""
    figures = reading_accuracy.measure()
    if figures is None:
        return []
    print("\nadverts read, against hand labels")
    width = max(map(len, figures))
    missed = []
    for words, value in figures.items():
        aim = READING_AIMS.get(words)
        if aim is not None and value < aim:
            missed.append(words)
        told = "" if aim is None else f"  ≥ {aim:.2f}{'  MISSED' if words in missed else ''}"
        print(f"{words:{width}}  {value:.3f}{told}")
    return missed


def report_many(folder: Path) -> list[str]:
    """Print how quickly the store and the window answer over many applications, and what memory the window takes;
    returns the figures that miss their aim."""
    missed = []
    for place, count in enumerate(SIZES):
        data = folder / f"many-{count}"
        bench_data.fill(data, count)
        missed += report_store(data, count) + report_window(data, count, place)
        if count == SIZES[-1] and Path("/proc/self/status").exists():
            missed += report_memory(data)
        shutil.rmtree(data)
    return missed


def report_store(data: Path, count: int) -> list[str]:
    print(f"\nthe store, {count:,} applications with postings")
    return [
        f"{key} ({count})"
        for key, value in store_speed.measure(data).items()
        if is_late(store_speed.FIGURES[key][0], value, store_speed.FIGURES[key][1].get(count))
    ]


def report_window(data: Path, count: int, place: int) -> list[str]:
    print(f"\nthe window, {count:,} applications with postings")
    told: dict[str, Any] = {}
    for name in dict.fromkeys(name for name, *_ in WINDOW):
        told |= session(name, data)
    missed = [
        f"{key} ({count})"
        for _, key, words, aims in WINDOW
        if is_late(words, told.get(key), aims[place], str(told.get(f"{key}-where", "")))
    ]
    stalls = told.get("stalls", [])
    for step, taken, worked in stalls[:STALLS]:
        print(f"    did not answer for {taken} ms ({worked} ms of them at work): {step}")
    if len(stalls) > STALLS:
        print(f"    … and {len(stalls) - STALLS} times more")
    return missed


def report_memory(data: Path) -> list[str]:
    command = [sys.executable, str(HERE / "memory.py")]
    taken = float(said_by([*command, str(data)])) / float(said_by(command))
    words = "memory of the window, as a part of an empty one's with the store"
    return ["memory"] if is_late(words, taken, MEMORY_AIM, unit="×") else []


def is_late(words: str, value: float | None, aim: float | None, where: str = "", unit: str = "ms") -> bool:
    """Print a figure with its aim. True where it misses that, or could not be measured."""
    if value is None:
        print(f"{words:{WIDTH}}  not measured")
        return True
    late = aim is not None and value > aim
    told = "" if aim is None else f"≤ {aim:g} {unit}"
    digits = 1 if unit == "ms" else 2
    notes = "  ".join(filter(None, ("MISSED" if late else "", where)))
    print(f"{words:{WIDTH}}  {value:8.{digits}f} {unit}  {told:>9}  {notes}".rstrip())
    return late


def report_agent(folder: Path) -> list[str]:
    """Print what the agent costs while it waits; returns the figures that miss their aim."""
    figures = agent_idle.measure(folder, environment())
    if figures is None:
        return []
    print("\nthe agent, idle")
    width = max(map(len, figures))
    missed = [words for words, value in figures.items() if value > AGENT_AIMS.get(words, value)]
    for words, value in figures.items():
        aim = f"≤ {AGENT_AIMS[words]:g}" if words in AGENT_AIMS else ""
        print(f"{words:{width}}  {value:6.2f}  {aim}{'  MISSED' if words in missed else ''}".rstrip())
    return missed


def report_warnings() -> list[str]:
    """Print how well false adverts are told from ordinary ones; returns the figures that miss their aim."""
    print("\nadverts warned of")
    figures = fraud_signs.measure()
    width = max(map(len, figures))
    missed = []
    for words, value in figures.items():
        least, most = WARNING_AIMS.get(words, (0.0, 1.0))
        if not least <= value <= most:
            missed.append(words)
        aim = f"≥ {least:.2f}" if least > 0 else f"≤ {most:.2f}" if most < 1 else ""
        print(f"{words:{width}}  {value:.3f}  {aim}{'  MISSED' if words in missed else ''}".rstrip())
    return missed


def measure_ordinary(folder: Path, samples: Samples) -> list[str]:
    """What a person with 10,000 applications waits for; returns the figures that miss their aim."""
    bench_data.fill(folder / "data")
    measure_processes(folder / "data", samples)
    measure_session(folder / "data", samples)
    measure_work(folder / "data", samples)
    measure_inserts(folder, samples)
    return [figure.key for figure in report(samples)] + report_agent(folder / "waiting")


def main() -> int:
    parser = argparse.ArgumentParser(description="apptracker's benchmarks")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a figure misses its aim")
    parser.add_argument("--many", action="store_true", help="only the store and the window over many applications")
    options = parser.parse_args()
    compileall.compile_dir(ROOT / "apptracker", quiet=1)  # as installing does
    samples: Samples = defaultdict(list)
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    folder = Path(tempfile.mkdtemp(prefix="apptracker-bench-"))
    tell_machine()
    try:
        missed = [] if options.many else measure_ordinary(folder, samples)
        missed += report_many(folder)
    finally:
        shutil.rmtree(folder)
    if not options.many:
        missed += report_reading() + report_warnings()
    return 1 if missed and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
