"""Ready files for cron, systemd, launchd and Task Scheduler, which run ``remind notify`` where nobody wants a program
that stays (``resources/packaging``)."""

from __future__ import annotations

import re
import sys
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker import paths
from apptracker.adapters.system import quoting
from apptracker.adapters.system.files import files_of_block, write_fault
from apptracker.adapters.system.starting import command

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Minutes that it waits for what it showed to be answered. The next look, five minutes later, does not do it again.
WAIT = 15


def write_files(folder: Path, data_dir: Path, *, force: bool = False) -> list[Path]:
    """The files for this system in a folder, made if need be, all of them or none. Where they are.

    :raises AppError: ``file.exists``, ``file.unwritable`` and their kin.
    """
    started = command(data_dir, "remind", "notify", "--wait", str(WAIT))
    try:
        folder.mkdir(exist_ok=True)
    except (OSError, ValueError) as error:
        raise write_fault(folder, error) from error
    written = []
    with files_of_block() as write:
        for name, content in filled(sys.platform, started):
            write(folder / name, content, force=force)
            written.append(folder / name)
    return written


def filled(platform: str, command: Sequence[str]) -> list[tuple[str, bytes]]:
    """Names and contents of the files for a ``sys.platform``, which run the command."""
    program, *arguments = command
    strings = "\n".join(f"\t\t<string>{escape(each, quote=False)}</string>" for each in command)
    words = {
        "cron": quoting.crontab(command),
        "systemd": quoting.systemd(command),
        "strings": strings,
        "program": escape(program, quote=False),
        "arguments": escape(quoting.windows(arguments), quote=False),
    }
    kind = {"win32": "windows", "darwin": "macos"}.get(platform, "linux")
    files = []
    for path in sorted(paths.resource("resources", "packaging", kind).iterdir()):
        text = re.sub(r"\{(\w+)\}", lambda found: words[found[1]], path.read_text(encoding="utf-8"))
        files.append((path.name, _encoded(text, path.suffix, kind)))
    return files


def _encoded(text: str, suffix: str, kind: str) -> bytes:
    if kind == "windows":
        text = text.replace("\n", "\r\n")
        return b"\xff\xfe" + text.encode("utf-16-le") if suffix == ".xml" else text.encode()
    return text.encode("utf-8", "surrogateescape")
