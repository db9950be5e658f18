#!/usr/bin/env python3
"""Run and test apptracker from a fresh clone; needs nothing but Python 3.11 or newer.

    python3 dev.py run [ARGS…]     open the window, or run the program with ARGS
    python3 dev.py test [ARGS…]    every check, then the tests (ARGS go to pytest)
    python3 dev.py bench [ARGS…]   the benchmarks (--check makes a missed figure fail)
    python3 dev.py shots [ARGS…]   pictures of every page in build/shots, and the README's
    python3 dev.py texts [--check] bring the files of translations in step with the sources

Each makes .venv at first use, installs the project with the versions pinned in constraints.txt, and is quick and
silent when nothing changed. Standard library only.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SHARED = ROOT.parent / "shared"

# What Qt loads at run time even offscreen, and the Debian package that brings it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
# What a real X window needs as well.
X_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
TEST_PROGRAMS = {"pdftotext": "poppler-utils", "Xvfb": "xvfb", "dbus-daemon": "dbus-daemon"}


def say(text: str) -> None:
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def stop(text: str) -> None:
    say(text)
    sys.exit(1)


def run(*command: object, **extra: object) -> int:
    return subprocess.run([str(part) for part in command], cwd=ROOT, check=False, **extra).returncode  # type: ignore[call-overload]


def quietly(*command: object) -> None:
    """Run, showing the output only when it fails."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        stop(f"this failed: {' '.join(str(part) for part in command)}")


def install_system(packages: list[str], why: str) -> None:
    """Install Debian packages when we may, otherwise say the one line to type and stop."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not shutil.which("apt-get"):
        stop(f"{why} missing; install what these Debian packages hold: {' '.join(packages)}")
    if os.geteuid() != 0:
        stop(f"{why} missing; type: sudo {line}")
    say(f"{why} missing; installing {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = {"env": environment, "stdout": subprocess.DEVNULL}
    if run(*line.split(), **quiet, stderr=subprocess.DEVNULL):
        run("apt-get", "update", "-qq", **quiet)
        if run(*line.split(), **quiet):
            stop(f"could not install them; type: {line}")


def need_system_libraries(libraries: dict[str, str], programs: dict[str, str]) -> None:
    if not sys.platform.startswith("linux"):
        return
    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    missing += [package for program, package in programs.items() if not shutil.which(program)]
    if missing:
        install_system(missing, "system libraries are")


def need_test_libraries() -> None:
    need_system_libraries(QT_LIBRARIES | X_LIBRARIES, TEST_PROGRAMS)


def make_environment() -> None:
    made = VENV / ".made"  # written last: a .venv whose making was cut off is made anew
    if PYTHON.exists() and made.exists():
        return
    try:
        import ensurepip  # noqa: F401 - Debian leaves it out of python3
    except ImportError:
        install_system([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"], "Python's venv module is")
    say("making .venv (once; a minute or two)")
    quietly(sys.executable, "-m", "venv", "--clear", VENV)
    made.touch()


def ensure(group: str) -> None:
    """The project installed for ``run`` or ``test``; nothing is done when nothing changed since the last time."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file alone runs before anything checked the version
        stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
    inputs = [ROOT / "pyproject.toml", ROOT / "constraints.txt"]
    state = hashlib.sha256(b"".join(path.read_bytes() for path in inputs) + sys.version.encode()).hexdigest()
    stamps = [VENV / f".installed-{name}" for name in ({"run", "test"} if group == "run" else {"test"})]
    if any(stamp.exists() and stamp.read_text() == state for stamp in stamps):
        return
    make_environment()
    say("installing what the project needs")
    os.environ["PIP_CONSTRAINT"] = str(ROOT / "constraints.txt")  # pins build requirements too
    packages = [] if group == "run" else development_packages()
    quietly(PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "-e", ".", *packages)
    quietly(PYTHON, "-m", "compileall", "-q", "apptracker")
    (VENV / f".installed-{group}").write_text(state)


def development_packages() -> list[str]:
    import tomllib  # Python 3.11, which ensure() has checked

    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]["dev"]


def command_run(arguments: list[str]) -> int:
    opens_window = not arguments or (arguments[0].startswith("--data-dir") and len(arguments) < 3)
    if opens_window and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        need_system_libraries(QT_LIBRARIES | (X_LIBRARIES if os.environ.get("DISPLAY") else {}), {})
    ensure("run")
    command = [str(PYTHON), "-m", "apptracker", *arguments]
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    os.execv(command[0], command)  # noqa: S606 - the program takes our place: signals and exit status are its own
    return 1


def command_test(arguments: list[str]) -> int:
    need_test_libraries()
    ensure("test")
    wording = SHARED / "tools" / "check_verbatim.py"
    checks: dict[str, list[object]] = {
        "format": [PYTHON, "-m", "ruff", "format", "--check", "-q", "."],
        "lint": [PYTHON, "-m", "ruff", "check", "-q", "."],
        "types": [PYTHON, "-m", "mypy", "--no-error-summary"],
        "import contracts": [VENV / PYTHON.parent.name / "lint-imports", "--no-cache"],
        "unused code": [PYTHON, "-m", "vulture"],
    }
    if wording.exists():
        checks["wording"] = [PYTHON, wording, "resources", "templates", "apptracker", "README.md"]
    # A module stays with one process: what its tests share is made once.
    checks["tests"] = [PYTHON, "-m", "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", *arguments]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name, command in checks.items():
        say(f"{name} …")
        if run(*command):
            stop(f"{name}: failed")
    say("all passed")
    return 0


def command_bench(arguments: list[str]) -> int:
    need_test_libraries()
    ensure("test")
    return run(PYTHON, "tests/benchmarks/run.py", *arguments)


def command_shots(arguments: list[str]) -> int:
    need_test_libraries()
    ensure("test")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return run(PYTHON, "tests/pictures/shots.py", *arguments)


def command_texts(arguments: list[str]) -> int:
    return run(sys.executable, "tests/translations/texts.py", *arguments)


def main() -> int:
    commands = {
        "run": command_run,
        "test": command_test,
        "bench": command_bench,
        "shots": command_shots,
        "texts": command_texts,
    }
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    return commands[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
