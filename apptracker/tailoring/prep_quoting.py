"""Quoting what was stored: whole sentences, and where it is too long, whole parts fewer. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: Stands where something between two quoted parts is left out.
LEFT_OUT = " … "
_STOPS = ".!?…。！？।؟"
_CLOSING = "\"'”’»)]"
#: A stop with what follows it, up to the start of the next sentence; not the point of an abbreviation.
_BETWEEN = re.compile(
    r"(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bNo\.)(?<!\bvs\.)(?<!\be\.g\.)(?<!\bi\.e\.)"
    r"(?<=[.!?…])(?P<closing>[\"'”’»)\]]*)\s+(?=[^\sa-z])|(?<=[。！？])(?=\S)"
)


def finished(text: str) -> str:
    """The text on one line, ending in a stop, so that another part can follow it; '' stays ''."""
    line = " ".join(text.split()).rstrip(" ,;:")
    return line if not line or line.rstrip(_CLOSING)[-1:] in _STOPS else f"{line}."


def shortened(parts: Sequence[str], limit: int) -> str:
    """The parts of a story in ``limit`` characters, never cut inside a sentence.

    What goes first is the middle, so that how it began and how it ended stay; then all but the first and the last
    sentence; then all but the last. A single sentence may take twice the limit; '' when even that is too little.
    """
    said = [part for part in parts if part]
    if not said:
        return ""
    opening, ending = sentences_of(said[0]), sentences_of(said[-1])
    # Each way of telling it shorter is a row of parts.
    ways = (
        (" ".join(said),),
        (said[0], said[-1]) if len(said) > 1 else (said[0],),
        (opening[0], ending[-1]) if len(said) > 1 or len(opening) > 1 else (said[0],),
    )
    for way in ways:
        told = LEFT_OUT.join(way)
        if len(told) <= limit:
            return told
    return ending[-1] if len(ending[-1]) <= 2 * limit else ""


def opening_of(text: str, limit: int) -> str:
    """The first sentences of a text that together take at most ``limit`` characters; '' when not even one does."""
    told = ""
    for sentence in sentences_of(text):
        longer = f"{told} {sentence}".strip()
        if len(longer) > limit:
            break
        told = longer
    return told


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, each with its stop."""
    found, at = [], 0
    for between in _BETWEEN.finditer(text):
        found.append(text[at : between.end("closing") if between["closing"] else between.start()])
        at = between.end()
    return [*found, text[at:]]
