"""Starting with the person's session: one file of ours where each system looks for such, written and removed by us.

Linux and its kin read desktop entries (the XDG autostart specification), Windows runs what lies in the Startup folder,
macOS reads property lists of launch agents.
"""

from __future__ import annotations

import hashlib
import os
import plistlib
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker import paths
from apptracker.adapters.system import quoting
from apptracker.adapters.system.files import write_fault, write_whole
from apptracker.adapters.system.starting import command

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NAME = "apptracker"
_LABEL = "org.apptracker.reminders"
_COMMENT = "Reminds you of follow-ups and interviews"


class AtLogin(StrEnum):
    """Whether the program starts with the session. ``OUTDATED``: something does, but not this program as it is now,
    which was moved perhaps."""

    OFF = "off"
    ON = "on"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True)
class Entry:
    """The file that starts the program, and what should be in it."""

    path: Path
    content: bytes

    def state(self) -> AtLogin:
        try:
            found = self.path.read_bytes()
        except (OSError, ValueError):
            return AtLogin.OFF
        if found == self.content:
            return AtLogin.ON
        return AtLogin.OFF if _is_switched_off(found) else AtLogin.OUTDATED

    def turn_on(self) -> None:
        """:raises AppError: ``file.unwritable`` and its kin."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise write_fault(self.path, error) from error
        write_whole(self.path, self.content, force=True)

    def turn_off(self) -> None:
        """:raises EnvironmentFault: ``file.unwritable``."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise write_fault(self.path, error) from error

    def mend(self) -> None:
        """Write it anew where it starts something that was here once; leave it alone where it is on or off."""
        if self.state() is AtLogin.OUTDATED:
            self.turn_on()


def login_entry(data_dir: Path) -> Entry:
    """What starts the agent over a data folder, on this system. Each folder has its own."""
    started = command(data_dir, "background", "run")
    return entry_for(sys.platform, started, _tail(data_dir), os.environ, Path.home())


def entry_for(platform: str, command: Sequence[str], tail: str, environment: Mapping[str, str], home: Path) -> Entry:
    """The same for a ``sys.platform``. ``tail`` is put after the file's name."""
    if platform == "win32":
        roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
        startup = roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Startup"
        return Entry(startup / f"{_NAME}{tail}.cmd", _batch(command))
    if platform == "darwin":
        label = _LABEL + tail
        return Entry(home / "Library" / "LaunchAgents" / f"{label}.plist", _launch_agent(label, command))
    configuration = Path(environment.get("XDG_CONFIG_HOME", ""))
    if not configuration.is_absolute():  # the specification: others are to be passed over
        configuration = home / ".config"
    return Entry(configuration / "autostart" / f"{_NAME}{tail}.desktop", _desktop_entry(command))


def _tail(data_dir: Path) -> str:
    place = os.path.realpath(data_dir)
    if place == os.path.realpath(paths.usual_data_dir()):
        return ""
    return "-" + hashlib.sha256(os.fsencode(place)).hexdigest()[:8]


def _desktop_entry(command: Sequence[str]) -> bytes:
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.5",
        f"Name={_NAME}",
        f"Comment={_COMMENT}",
        f"Exec={quoting.desktop_entry(command)}",
        f"Icon={_value(str(paths.resource('resources', 'icons', 'apptracker.png')))}",
        "Terminal=false",
        "StartupNotify=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogateescape")


def _value(text: str) -> str:
    """As a value of a desktop entry."""
    return text.replace("\\", "\\\\").replace("\n", r"\n").replace("\t", r"\t").replace("\r", r"\r")


def _batch(command: Sequence[str]) -> bytes:
    """``start`` lets the terminal go at once; its first argument is a title. The code page is for names that are not
    plain ASCII."""
    lines = ("@echo off", "chcp 65001 >nul", f'start "" {quoting.batch(command)}')
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8", "replace")


def _launch_agent(label: str, command: Sequence[str]) -> bytes:
    return plistlib.dumps(
        {
            "Label": label,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Background",
            "LimitLoadToSessionType": "Aqua",
        }
    )


def _is_switched_off(entry: bytes) -> bool:
    """Whether the desktop's own settings switched it off, which they do in the file."""
    said = {line.replace(b" ", b"").lower() for line in entry.splitlines()}
    return bool(said & {b"hidden=true", b"x-gnome-autostart-enabled=false"})
