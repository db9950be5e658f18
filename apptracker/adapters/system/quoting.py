"""A command in the words of the files that systems start programs from: each quotes in its own way. Pure."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def desktop_entry(command: Sequence[str]) -> str:
    """For ``Exec=`` of a desktop entry: quoted, and then escaped once more as every value of such a file is."""
    quoted = (re.sub(r'(["`$\\])', r"\\\1", each.replace("%", "%%")) for each in command)
    line = " ".join(f'"{each}"' for each in quoted)
    return line.replace("\\", "\\\\").replace("\n", r"\n").replace("\t", r"\t").replace("\r", r"\r")


def systemd(command: Sequence[str]) -> str:
    """For ``ExecStart=`` of a unit."""
    marks = {"\\": "\\\\", '"': '\\"', "%": "%%", "$": "$$", "\n": r"\n", "\t": r"\t", "\r": r"\r"}
    return " ".join(f'"{"".join(marks.get(c, c) for c in each)}"' for each in command)


def crontab(command: Sequence[str]) -> str:
    """For a line of a crontab, which a shell runs once cron has taken its own % out."""
    return shlex.join(command).replace("%", r"\%")


def windows(command: Sequence[str]) -> str:
    """As programs of Windows take their arguments apart; everything quoted, so that no shell sees its own signs."""
    return " ".join(_windows(each) for each in command)


def batch(command: Sequence[str]) -> str:
    """For a batch file."""
    return windows(command).replace("%", "%%")


def _windows(each: str) -> str:
    """A backslash is one but before a quotation mark, where there have to be twice as many."""
    inside = re.sub(r'(\\*)"', r"\1\1\"", each)
    slashes = len(inside) - len(inside.rstrip("\\"))
    return f'"{inside}{chr(92) * slashes}"'
