"""PDF: the text layer in reading order, line ends and hyphens of the print set right."""

from __future__ import annotations

import io
import itertools
import logging
import math
import re
import statistics
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from time import monotonic
from typing import Any

from apptracker.domain.errors import UserError

MOST_PAGES = 40
_MOST_SECONDS = 8.0
_MOST_STREAM = 20_000_000  # bytes of one stream unpacked
_OF_STREAMS = (
    "maximum_declared_stream_length",
    "array_based_stream_maximum_output_length",
    "lzw_maximum_output_length",
    "run_length_maximum_output_length",
    "zlib_maximum_output_length",
    "brotli_maximum_output_length",
)
_MOST_WORK = 400_000  # operands and operators of one page: some fifty dense pages' worth
_FEWEST_LETTERS = 40  # in less there is no advert, and the pages are pictures
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_GLYPH = re.compile(r"[•◦▪▫●○■□‣⁃∙·➢➤►▶✓✔❖\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d]\s*")
_BULLET = re.compile(_GLYPH.pattern + r"|[-–—*]\s+|\d{1,2}[.)]\s+|[a-z]\)\s+|o\s+(?=[A-Z])")
_PAGE_NUMBER = re.compile(r"(?:Page )?\d{1,3}(?: ?(?:of|/|\|) ?\d{1,3})?")
_DIGITS = re.compile(r"\d+")
_BROKEN = re.compile(r"(\w+)[-\u00ad\u2010]$")
_WORD = re.compile(r"\w+(?:-\w+)*")
#: Halves that are joined by a hyphen wherever they stand: "customer-oriented", "full-time".
_OPENS = frozenset("customer client detail problem result results goal self hands world people sales".split())
_CLOSES = frozenset(
    "oriented focused driven based related facing solving minded motivated centric friendly paced level quality time"
    " term speaking wide effective first starter on to".split()
)
_SPACES = re.compile(r"[ \t\u00a0]+")
_SHORT = 25  # characters; a line that breaks off before is no printed line that goes on
_FULL = 1.0  # of the room in a column: where the next word had still fitted, the line was ended on purpose
_CLOSE, _APART = 1.15, 1.4  # usual distances of lines: within a paragraph, and to an empty line between two
_COLUMN = 40.0  # points; lines that begin this near each other stand in one column
#: How wide letters are in the usual sans-serif, in thousandths of their size; what is not listed is 556.
_WIDTHS = {
    letter: width
    for letters, width in (
        ("ijl'|’‘", 222), (" .,:;!/\\ftI[]", 278), ("()r-•·“”", 333), ("cksvxyzJ", 500), ("FTZ", 611),
        ("ABEKPSVXY&", 667), ("CDHNRUw", 722), ("GOQ", 778), ("mM", 833), ("W", 944), ("@%—…", 1000),
    )
    for letter in letters
}  # fmt: skip


class _Late(Exception):
    """Reading took too long."""


@dataclass(slots=True)
class _Line:
    """A printed line: its words, where it begins on its page, and the size of its letters, in points."""

    text: str
    page: int
    x: float
    y: float
    size: float

    @property
    def width(self) -> float:
        """About how wide it is, in points; letters differ, and the fonts' own figures are not at hand."""
        return sum(_WIDTHS.get(letter, 556) for letter in self.text) * self.size / 1000


def pdf_text(data: bytes, name: str) -> str:
    """The text of a PDF: paragraphs on one line each, a blank line between those set apart.

    :raises UserError: ``posting.damaged``, ``posting.locked``, ``posting.scan``, ``posting.pages_limit``.
    """
    text = "\n".join(_paragraphs(_tidied(_lines(data, name))))
    letters = sum(c.isalnum() for c in text)
    odd = sum(c == "\ufffd" or unicodedata.category(c) in ("Cc", "Co", "Cn") for c in text if c != "\n")
    if letters < _FEWEST_LETTERS or odd > letters:
        raise UserError("posting.scan", file=name)
    return text


def _lines(data: bytes, name: str) -> list[_Line]:
    """The printed lines of all pages, in the order the file has them."""
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends is nobody's business
    limits = {**dict.fromkeys(_OF_STREAMS, _MOST_STREAM), "stream_parsing_work_maximum_count": _MOST_WORK}
    late = monotonic() + _MOST_SECONDS
    try:
        with pypdf.apply_configuration(pypdf.get_configuration().with_overwrites(**limits)):
            reader = pypdf.PdfReader(io.BytesIO(data))
            if reader.is_encrypted and not reader.decrypt(""):
                raise UserError("posting.locked", file=name)
            if len(reader.pages) > MOST_PAGES:
                raise UserError("posting.pages_limit", file=name, count=len(reader.pages), limit=MOST_PAGES)
            return [line for number, page in enumerate(reader.pages) for line in _of_page(page, number, late)]
    except (pypdf.errors.DependencyError, pypdf.errors.FileNotDecryptedError, NotImplementedError) as error:
        raise UserError("posting.locked", file=name) from error
    except (_Late, RecursionError, MemoryError, pypdf.errors.LimitReachedError) as error:
        raise UserError("posting.tangled", file=name) from error
    except (pypdf.errors.PyPdfError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError,
            AssertionError, OSError) as error:  # fmt: skip
        raise UserError("posting.damaged", file=name) from error


def _of_page(page: Any, number: int, late: float) -> list[_Line]:
    lines: list[_Line] = []
    open_line = False

    def watch(*_: object) -> None:
        if monotonic() > late:
            raise _Late

    def take(text: str, cm: list[float], tm: list[float], _font: object, size: float | None) -> None:
        nonlocal open_line
        pieces = text.split("\n")
        for position, piece in enumerate(pieces):
            if piece.strip():
                if open_line:
                    lines[-1].text += piece
                else:
                    x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                    y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                    high = math.hypot(tm[2] * cm[0] + tm[3] * cm[2], tm[2] * cm[1] + tm[3] * cm[3])
                    lines.append(_Line(piece, number, x, y, max(1.0, abs(float(size or 0)) * high)))
                    open_line = True
            elif piece and open_line:
                lines[-1].text += " "
            if position < len(pieces) - 1:
                open_line = False

    page.extract_text(visitor_operand_before=watch, visitor_text=take)
    return lines


def _tidied(lines: list[_Line]) -> list[_Line]:
    """Lines as one reads them: cells of a row together, letters for ligatures, no page numbers, and what stands at the
    same place of every page only once."""
    first = {(_DIGITS.sub("0", line.text.strip()), round(line.y)) for line in lines if line.page == 0}
    result: list[_Line] = []
    for line in lines:
        line.text = _SPACES.sub(" ", _LIGATURE.sub(_letters, line.text)).strip()
        if line.page and (_DIGITS.sub("0", line.text), round(line.y)) in first:
            continue
        if not line.text or _PAGE_NUMBER.fullmatch(line.text):
            continue
        before = result[-1] if result else None
        if (
            before is not None
            and before.page == line.page
            and abs(before.y - line.y) < 0.3 * before.size
            and line.x > before.x
        ):
            alone = _BULLET.fullmatch(before.text + " ")
            before.text += (" " if alone else "  ") + line.text
        else:
            result.append(line)
    return result


def _letters(ligature: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", ligature[0])


def _paragraphs(lines: list[_Line]) -> Iterator[str]:
    """Printed lines put together where one goes on in the next."""
    if not lines:
        return
    pitch = _pitch(lines)
    edges = _edges(lines)
    words = frozenset(word for line in lines for word in _WORD.findall(line.text.casefold()))
    large = 1.15 * statistics.median(line.size for line in lines)
    text, opening = _start(lines[0]), lines[0]
    for before, line in itertools.pairwise(lines):
        if not _goes_on(opening, before, line, pitch, edges, large):
            yield text
            apart = before.page != line.page or not 0 < before.y - line.y < _APART * pitch * max(before.size, line.size)
            if apart or _differs(before, line):
                yield ""
            text, opening = _start(line), line
        else:
            text = _together(text, line.text, words)
    yield text


def _together(text: str, rest: str, words: frozenset[str]) -> str:
    """Two lines as one. A hyphen at the break goes where it stands only for that; ``words`` are those of the whole."""
    broken = _BROKEN.search(text)
    following = _WORD.match(rest)
    if not broken or not following:
        return f"{text} {rest}"
    if _is_address(text.rsplit(None, 1)[-1] + rest.split(None, 1)[0]):
        return text + rest
    left, right = broken[1].casefold(), following[0].casefold()
    if left + right in words or text[-1] == "\u00ad":
        return text[:-1] + rest
    compound = f"{left}-{right}" in words or left in _OPENS or right in _CLOSES or not (left + right).isalpha()
    return text + rest if compound or not rest[0].islower() else text[:-1] + rest


def _is_address(word: str) -> bool:
    """Whether a word is a mail or web address, in which a hyphen is never put for a break."""
    return "@" in word or "://" in word or word.casefold().startswith("www.")


def _start(line: _Line) -> str:
    """The line with a bullet that every reader knows."""
    mark = _GLYPH.match(line.text)
    return f"• {line.text[mark.end() :]}" if mark else line.text


def _goes_on(
    opening: _Line, before: _Line, line: _Line, pitch: float, edges: dict[tuple[int, int], float], large: float
) -> bool:
    """Whether ``line`` is the rest of the paragraph that begins at ``opening`` and came to ``before``."""
    if _BULLET.match(line.text) or _differs(before, line):
        return False
    runs_on = _runs_on(before, line)
    if before.page != line.page or line.y > before.y:  # the next page or column
        return runs_on and len(before.text) > _SHORT
    if before.y - line.y > _CLOSE * pitch * before.size:
        return False
    if _BULLET.match(opening.text) and line.x < opening.x + 1:
        return runs_on
    if runs_on and len(before.text) > _SHORT:
        return True
    room = edges[before.page, round(before.x / _COLUMN)] - before.x
    word = _Line(line.text.split(" ", 1)[0] + " ", 0, 0, 0, before.size)
    least = _SHORT // 2 if runs_on or before.size > large else _SHORT
    return before.width + word.width > _FULL * room and len(before.text) > least


def _differs(before: _Line, line: _Line) -> bool:
    return abs(before.size - line.size) > 0.08 * before.size


def _pitch(lines: list[_Line]) -> float:
    """The usual distance of lines within a paragraph, in letter sizes: that between lines of which one plainly runs on
    in the next, or else that of most."""
    gaps: list[float] = []
    inside: list[float] = []
    for a, b in itertools.pairwise(lines):
        gap = (a.y - b.y) / a.size
        if a.page == b.page and not _differs(a, b) and 0.8 < gap < 2.2:
            gaps.append(gap)
            if _runs_on(a, b) and len(a.text) > _SHORT:
                inside.append(gap)
    return statistics.median_low(inside if len(inside) > 2 else gaps) if gaps else 1.2


def _runs_on(before: _Line, line: _Line) -> bool:
    """Whether a line goes on in the middle of a sentence."""
    return line.text[:1].islower() and before.text[-1:] not in ".!?:"


def _edges(lines: list[_Line]) -> dict[tuple[int, int], float]:
    """For each page and place where lines begin, about how far to the right they reach."""
    reached: dict[tuple[int, int], float] = {}
    for line in lines:
        for place in range(-1, 2):
            key = (line.page, round(line.x / _COLUMN) + place)
            reached[key] = max(reached.get(key, 0.0), line.x + line.width)
    return reached
