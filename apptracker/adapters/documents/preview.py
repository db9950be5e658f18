"""The typeset page as pictures, and where its marked words stand: for looking at a document, not for keeping it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from apptracker.adapters.documents import pdf
from apptracker.adapters.documents._text import without_empty
from apptracker.domain.documents import Document, PaperSize, Paragraph, Sender

if TYPE_CHECKING:
    from apptracker.domain.documents import Run

POINTS = {PaperSize.LETTER: (612.0, 792.0), PaperSize.A4: (595.28, 841.89)}
_ABOVE, _BELOW = 0.87, 0.36  # how far a line of text reaches above and below its foot, in its size
SENDER = "sender"


@dataclass(frozen=True, slots=True)
class Box:
    """A stretch of a marked run on one line, in points from the page's top left corner."""

    mark: str
    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Preview:
    """``pages`` are PNG files; ``width`` and ``height`` a page's in points. ``boxes`` are in reading order."""

    pages: tuple[bytes, ...]
    width: float
    height: float
    boxes: tuple[Box, ...]


def preview(document: Document, pixels_wide: int) -> Preview:
    """The document's pages, each ``pixels_wide``, exactly as :func:`pdf.render` typesets them.

    The words of runs with a ``mark``, and the sender's name as :data:`SENDER`, are found on a second copy that is
    never shown: marks between words undo the kerning there, and move them by a fraction of a point.

    :raises UserError: ``document.glyph`` when no bundled font has a character.
    """
    document = without_empty(document)
    shape = pdf.payload(document)
    width, height = POINTS[document.paper]
    made = pdf.compiler(shape).compile(format="png", ppi=72 * pixels_wide / width)
    pages = tuple(made) if isinstance(made, list) else (made,)
    query = pdf.compiler(_with_marks(shape, document)).query("<places>", field="value", one=True)
    return Preview(tuple(page for page in pages if page), width, height, tuple(_boxes(json.loads(query))))


def first_page(document: Document, pixels_wide: int) -> bytes:
    """A PNG file of the first page.

    :raises UserError: ``document.glyph`` when no bundled font has a character.
    """
    shape = pdf.payload(without_empty(document))
    made = pdf.compiler(shape).compile(format="png", ppi=72 * pixels_wide / POINTS[document.paper][0])
    first = made[0] if isinstance(made, list) else made
    assert first is not None
    return first


def _with_marks(shape: dict[str, Any], document: Document) -> dict[str, Any]:
    """The shape with the marks of the document's paragraphs and sender."""
    blocks = []
    for shaped, block in zip(shape["blocks"], document.blocks, strict=True):
        match block:
            case Sender():
                blocks.append({**shaped, "mark": SENDER})
            case Paragraph():
                runs = zip(shaped["runs"], (run for run in block.runs if run.text), strict=True)
                blocks.append({**shaped, "runs": [_marked(run, source) for run, source in runs]})
            case _:
                blocks.append(shaped)
    return {**shape, "blocks": blocks, "places": True}


def _marked(shaped: dict[str, Any], run: Run) -> dict[str, Any]:
    return {**shaped, "mark": run.mark} if run.mark else shaped


def _boxes(places: list[list[Any]]) -> list[Box]:
    """The words of a run that share a line, as one box. The place before a line's first word is told as the end of
    the line before; such a word begins at the margin."""
    margin = min((place[3] for place in places), default=0.0)
    words = [
        (mark, page - 1, foot, size, left if (page, foot) == (page_before, foot_before) else margin, right)
        for (mark, size, page_before, left, foot_before), (_, _, page, right, foot) in zip(
            places[::2], places[1::2], strict=True
        )
    ]
    boxes = []
    for (mark, page, foot, size), line in groupby(words, key=lambda word: word[:4]):
        ends = list(line)
        left, right = ends[0][4], ends[-1][5]
        boxes.append(Box(mark, page, left, foot - _ABOVE * size, right - left, (_ABOVE + _BELOW) * size))
    return boxes
