"""A private session bus, and a real notification service on it that a test looks at and presses buttons of."""

from __future__ import annotations

import json
import queue
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

CAPABILITIES = ("actions", "body", "body-markup", "persistence")
SOON = 20  # seconds that a slow machine may take for anything here
# Nothing of the machine's own is started on it, as on the usual session bus.
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Bus:
    """A D-Bus daemon of its own."""

    def __init__(self, folder: Path) -> None:
        daemon = shutil.which("dbus-daemon")
        assert daemon is not None, "dev.py test installs dbus-daemon"
        configuration = folder / "bus.conf"
        configuration.write_text(CONFIGURATION)
        self._process = subprocess.Popen(
            [daemon, f"--config-file={configuration}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None
        self.address = self._process.stdout.readline().strip()
        self.environment = {"DBUS_SESSION_BUS_ADDRESS": self.address}

    def close(self) -> None:
        self._process.kill()
        self._process.communicate(timeout=SOON)


class Server:
    """The notification service, in a process of its own."""

    def __init__(self, bus: Bus, capabilities: tuple[str, ...] = CAPABILITIES, delay: float = 0) -> None:
        self._process = subprocess.Popen(
            [
                sys.executable,
                str(Path(__file__).with_name("notification_server.py")),
                json.dumps(capabilities),
                str(delay),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**bus.environment},
        )
        self._said: queue.Queue[dict[str, Any]] = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        assert self.next() == {"ready": True}

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.put(json.loads(line))

    def next(self, within: float = SOON) -> dict[str, Any]:
        """What it was asked for next; queue.Empty is raised where nothing comes."""
        return self._said.get(timeout=within)

    @property
    def silent(self) -> bool:
        """Whether there is nothing it was asked for that :meth:`next` has not told."""
        return self._said.empty()

    def press(self, number: int, key: str) -> None:
        """Nobody presses what was not there for a moment, and whoever showed it needs one to know its number."""
        time.sleep(0.3)
        self._tell(f"press {number} {key}")

    def close_one(self, number: int, reason: int) -> None:
        self._tell(f"close {number} {reason}")

    def _tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def close(self) -> None:
        self._process.kill()
        self._process.communicate(timeout=SOON)
        self._reader.join(SOON)
