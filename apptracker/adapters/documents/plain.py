"""Plain text, wrapped for e-mail and forms, and Markdown."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, assert_never

from apptracker.adapters.documents._text import DRAFT_WORDS, clean, shown
from apptracker.domain.documents import BulletList, Heading, Lines, Paragraph, Run, Sender

if TYPE_CHECKING:
    from collections.abc import Iterable

    from apptracker.domain.documents import Block, Document

WIDTH = 76


def render_text(document: Document) -> bytes:
    """The document as UTF-8 text with lines of at most :data:`WIDTH` characters, longer words whole."""
    parts = [f"*** {DRAFT_WORDS} ***"] if document.draft else []
    parts += map(_as_text, document.blocks)
    return ("\n\n".join(parts) + "\n").encode()


def _as_text(block: Block) -> str:
    match block:
        case Sender():
            return "\n".join(map(_filled, (block.name, *block.lines)))
        case Heading():
            title = _filled(block.text)
            rule = {1: "=", 2: "-"}.get(block.level)
            return f"{title}\n{rule * max(map(len, title.splitlines()))}" if rule else title
        case Paragraph():
            return _filled(_joined(block.runs))
        case BulletList():
            mark = "[ ] " if block.checkboxes else "- "
            return "\n".join(_filled(_joined(item), mark) for item in block.items)
        case Lines():
            return "\n".join(_filled(_joined(line)) for line in block.as_runs)
        case _:
            assert_never(block)


def _joined(runs: Iterable[Run]) -> str:
    return "".join(clean(shown(run)) for run in runs)


def _filled(text: str, mark: str = "") -> str:
    return textwrap.fill(
        clean(text),
        WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )


def render_markdown(document: Document) -> bytes:
    """The document as CommonMark; text that looks like markup is escaped."""
    parts = [f"**{DRAFT_WORDS}**"] if document.draft else []
    parts += map(_as_markdown, document.blocks)
    return ("\n\n".join(parts) + "\n").encode()


_BREAK = "\\\n"  # a line break that no editor strips


def _as_markdown(block: Block) -> str:
    match block:
        case Sender():
            lines = [f"**{_escaped(block.name)}**", *map(_escaped, block.lines)]
            return _BREAK.join(lines)
        case Heading():
            return f"{'#' * min(block.level, 6)} {_escaped(block.text)}"
        case Paragraph():
            return _marked(block.runs)
        case BulletList():
            mark = "- [ ] " if block.checkboxes else "* "  # two lists in a row stay two
            return "\n".join(mark + _marked(item) for item in block.items)
        case Lines():
            return _BREAK.join(_marked(line) for line in block.as_runs)
        case _:
            assert_never(block)


_SPECIAL = re.compile(r"[\\`*_\[\]<>~]|&(?=#?\w+;)|(?<!\w)#|^\s*(?:[-+=](?=\s|$|[-=])|\d+(?=[.)]))")


def _escaped(text: str) -> str:
    """Text in which no character means anything to Markdown, at the start of a line or inside it."""

    def backslashed(match: re.Match[str]) -> str:
        mark = match[0].strip()
        return f"{mark}\\" if mark.isdigit() else f"\\{mark}"  # "1\." but "\*"

    return _SPECIAL.sub(backslashed, clean(text))


def _marked(runs: Iterable[Run]) -> str:
    pieces = []
    for run in runs:
        text = _escaped(shown(run))
        mark = "**" * (run.strong or run.blank) + "*" * run.emphasis
        bare = text.strip(" ")  # a mark next to a space is no mark
        if mark and bare:
            text = text.replace(bare, f"{mark}{bare}{mark[::-1]}", 1)
        pieces.append(text)
    return "".join(pieces).strip()
