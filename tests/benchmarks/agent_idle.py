"""What the agent in the background costs while nothing is due: memory against an empty Qt process that runs beside it,
and how often it is woken. On Linux, which tells both of every process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

MINUTES = 2
SETTLE = 10  # seconds to start and to ask once what is due
EMPTY = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication(sys.argv[:1])
application.exec()
"""


def measure(data_dir: Path, environment: dict[str, str]) -> dict[str, float] | None:
    """Figures by their words; None where the system does not tell them."""
    if not Path("/proc/self/smaps_rollup").exists():
        return None
    where = ["--data-dir", str(data_dir)]
    subprocess.run([sys.executable, "-m", "apptracker", *where, "stages"], env=environment, check=True, stdout=-3)
    commands = ([sys.executable, "-c", EMPTY], [sys.executable, "-m", "apptracker", *where, "background", "run"])
    empty, agent = (subprocess.Popen(command, env=environment) for command in commands)
    try:
        time.sleep(SETTLE)
        before = woken(agent.pid)
        time.sleep(60 * MINUTES)
        if empty.poll() is not None or agent.poll() is not None:
            raise SystemExit("the agent, or the empty process beside it, did not stay")
        return {
            "memory of the agent, MB": memory(agent.pid) / 1e3,
            "… as a part of an empty Qt process's": memory(agent.pid) / memory(empty.pid),
            "times woken in a minute": (woken(agent.pid) - before) / MINUTES,
            "children and threads": children_and_threads(agent.pid),
        }
    finally:
        for process in (empty, agent):
            process.terminate()
            process.wait()


def memory(pid: int) -> int:
    """Kilobytes of its own, with its part of what it shares (PSS)."""
    return number_in(Path(f"/proc/{pid}/smaps_rollup"), "Pss:")


def woken(pid: int) -> int:
    """How often it was put to sleep of its own accord, and so woken, with all its threads."""
    return sum(number_in(task / "status", "voluntary_ctxt_switches:") for task in Path(f"/proc/{pid}/task").iterdir())


def children_and_threads(pid: int) -> float:
    tasks = list(Path(f"/proc/{pid}/task").iterdir())
    return len(tasks) - 1 + sum(len((task / "children").read_text().split()) for task in tasks)


def number_in(path: Path, name: str) -> int:
    line = next(line for line in path.read_text().splitlines() if line.startswith(name))
    return int(line.split()[1])


if __name__ == "__main__":
    for words, value in (measure(Path(sys.argv[1]), dict(os.environ)) or {}).items():
        print(f"{words}: {value:.2f}")
