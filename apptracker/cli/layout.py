"""Text for people: lines and tables that fit the terminal, whatever the script."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from apptracker.cli.session import emit_text
from apptracker.domain.errors import one_line

_GAP = "  "
_WIDEST = 100  # longer lines are hard to read, however wide the terminal
_NARROWEST = 8  # a column gives way down to this many cells


def terminal_width() -> int:
    return shutil.get_terminal_size((100, 24)).columns


def due_words(due: str) -> str:
    """When a reminder is due, from its JSON: a day, or a day and time, as people write them."""
    return due[:16].replace("T", " ")


def table(headings: Sequence[str], rows: Sequence[Sequence[object]], empty: str, *, wrap: bool = False) -> None:
    """Print a plain table. The widest columns give way: text that does not fit ends in an ellipsis, or with ``wrap``
    goes on in the next line."""
    if not rows:
        emit_text(empty)
        return
    cells = [["" if cell is None else one_line(cell, limit=10_000) for cell in row] for row in rows]
    widths = [max(cells_of(heading), *(cells_of(row[i]) for row in cells)) for i, heading in enumerate(headings)]
    room = terminal_width() - len(_GAP) * (len(headings) - 1)
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    lines = [_line(headings, widths)]
    for row in cells:
        folded = [_folded(cell, width) for cell, width in zip(row, widths, strict=True)] if wrap else []
        lines += [_line(part, widths) for part in zip_longest(*folded, fillvalue="")] if wrap else [_line(row, widths)]
    emit_text("\n".join(lines))


def named(title: object, employer: object) -> str:
    """A job as people say it, whatever of it is known."""
    return f"{title or 'A job without a title'}{f' at {employer}' if employer else ', no employer named'}"


def paragraph(text: str, indent: str = "", hanging: str | None = None) -> str:
    """The text in lines that fit the terminal; further lines begin with ``hanging`` (as the first unless given)."""
    hanging = indent if hanging is None else hanging
    room = min(terminal_width(), _WIDEST)
    first, later = (max(room - cells_of(start), 2 * _NARROWEST) for start in (indent, hanging))
    parts = _folded(text, first, later)
    return "\n".join(f"{hanging if number else indent}{part}".rstrip() for number, part in enumerate(parts))


def cells_of(text: str) -> int:
    """How many cells of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(_cells(c) for c in text)


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    fitted = []
    for cell, width in zip(cells, widths, strict=True):
        text = cell if cells_of(cell) <= width else _head(cell, width - 1) + "…"
        fitted.append(text + " " * (width - cells_of(text)))
    return _GAP.join(fitted).rstrip()


def _folded(text: str, width: int, later: int | None = None) -> Iterator[str]:
    """The text in pieces of at most ``width`` cells (``later`` after the first), broken between words where that
    can be."""
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if cells_of(joined) <= width:
            line = joined
            continue
        if line:
            yield line
            width = later or width
        line = word
        while cells_of(line) > width:
            head = _head(line, width)
            yield head
            width = later or width
            line = line[len(head) :]
    yield line


def _head(text: str, width: int) -> str:
    """As much of the beginning as fits, with the marks that belong to its last character."""
    taken = 0
    for place, character in enumerate(text):
        taken += _cells(character)
        if taken > width:
            return text[: max(place, 1)]
    return text
