"""A posting's text as a reader sees it: mojibake, odd spaces and line ends set right, each character with its origin.

The text itself is never altered; places found in the view are handed back as places in the text.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_SPACE = r"\t\v\f\x1c-\x1f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_LONGEST_WORD = 200
_ODD = re.compile(
    rf"[ {_SPACE}]{{3,}}|\n[\n {_SPACE}]{{6,}}|[!-~]{{{_LONGEST_WORD},}}|\r\n?|[{_SPACE}\x85\u2028\u2029]"
    r"|[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]"
    r"|[^\x00-\x7f]+|&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|[A-Za-z]{2,8});"
)
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]")
_NEWLINES = frozenset("\r\n\x85\u2028\u2029")
#: A hard-wrapped line that goes on in lower case, or after a comma or semicolon, across at most two empty lines.
_WRAP = re.compile(r"(?<=[^\n]{60})(?<=[\w,;&’'\-])[ ]*\n{1,3}[ ]*(?=[a-z])|(?<=[^\n]{40};)[ ]*\n{1,3}[ ]*(?=[A-Za-z])")
_WIDEST = 140
_SHOW_MORE = re.compile(r"(?:\n|^)[ ]*(?:Show|See|Read) (?:less|more)[ ]*(?=\n|$)", re.IGNORECASE)


#: What the first byte of a UTF-8 sequence looks like in Windows-1252 or Mac Roman; 0x80 stands for a lost first byte.
_LEADS = frozenset(
    bytes([byte]).decode(encoding) for encoding in ("cp1252", "mac_roman") for byte in (0x80, *range(0xC2, 0xF5))
)


@dataclass(frozen=True, slots=True)
class View:
    """``read`` is the text set right for reading, ``low`` the same in lower case, character for character; ``starts``
    and ``ends`` give each of its characters' origin."""

    text: str
    read: str
    low: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of ``read`` (not empty) stands in the text."""
        return self.starts[start], self.ends[end - 1]


def view_of(text: str) -> View:
    """The reading view of a text."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def keep(a: int, b: int) -> None:
        parts.append(text[a:b])
        starts.extend(range(a, b))
        ends.extend(range(a + 1, b + 1))

    def put(piece: str, a: int, b: int) -> None:
        parts.append(piece)
        starts.extend([a] * len(piece))
        ends.extend([b] * len(piece))

    at = 0
    for odd in _ODD.finditer(text):
        a, b = odd.span()
        keep(at, a)
        at = b
        found = odd.group()
        # Long gaps and endless words are shortened, so that no pattern walks them again and again.
        if len(found) > 2 and found.isspace():
            put("\n\n" if found[0] == "\n" else "  ", a, b)
        elif len(found) >= _LONGEST_WORD and "!" <= found[0] <= "~":
            keep(a, a + _LONGEST_WORD)
        elif found[0] in _NEWLINES:
            put("\n", a, b)
        elif found[0] == "&":
            put(html.unescape(found).replace("\xa0", " "), a, b)
        elif found[0] <= "\x7f" or (len(found) == 1 and found.isspace()):
            put(" ", a, b)
        elif found.isalpha() and len(found) == 1:
            keep(a, b)
        else:
            for piece, i, j in _repaired(found):
                put(piece, a + i, a + j)
    keep(at, len(text))
    read = "".join(parts)
    read = _unwrapped(read)
    read = _SHOW_MORE.sub(lambda m: "\n" * len(m.group()), read)
    return View(text, read, lowered(read), tuple(starts), tuple(ends))


def lowered(text: str) -> str:
    """The text in lower case, with every character at its place."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _unwrapped(read: str) -> str:
    """The text with the breaks of hard-wrapped lines turned into spaces.

    A line too long to have been wrapped ends where it ends; one that itself begins in lower case without going on from
    the line before is an item of a list.
    """
    parts: list[str] = []
    at = joined_to = 0
    for found in _WRAP.finditer(read):
        line_start = read.rfind("\n", 0, found.start()) + 1
        first = next((c for c in read[line_start : found.start()] if c.isalpha()), "A")
        if found.start() - line_start > _WIDEST or (first.islower() and line_start > joined_to):
            continue
        parts += [read[at : found.start()], " " * len(found.group())]
        at = joined_to = found.end()
    return "".join(parts) + read[at:]


def _repaired(run: str) -> list[tuple[str, int, int]]:
    """A run of characters beyond ASCII, set right: (piece, start, end) in order."""
    result: list[tuple[str, int, int]] = []
    at = 0
    while at < len(run):
        for length in (7, 6, 5, 4, 3, 2) if run[at] in _LEADS else ():
            chunk = run[at : at + length]
            fixed = _decoded(chunk) if len(chunk) == length else None
            if fixed:
                result.append((_plain(fixed), at, at + length))
                at += length
                break
        else:
            result.append((_plain(run[at]), at, at + 1))
            at += 1
    return [entry for entry in result if entry[0]]


@lru_cache(maxsize=4096)
def _decoded(chunk: str) -> str | None:
    """What a chunk was before UTF-8 was read as Windows-1252 or Mac Roman (once or twice); None when it was not."""
    for encoding in ("cp1252", "mac_roman"):
        raw = _bytes(chunk, encoding)
        if raw is None:
            continue
        for lost in (b"", b"\xe2") if raw[:1] == b"\x80" else (b"",):
            try:
                fixed = (lost + raw).decode("utf-8")
            except UnicodeDecodeError:
                continue
            if len(fixed) == 1:
                return fixed
            return _decoded(fixed)
    return None


def _bytes(chunk: str, encoding: str) -> bytes | None:
    result = bytearray()
    for char in chunk:
        try:
            result += char.encode(encoding)
        except UnicodeEncodeError:
            if encoding != "cp1252" or ord(char) > 0xFF:
                return None
            result.append(ord(char))
    return bytes(result)


def _plain(piece: str) -> str:
    """The piece without typographic dress: symbol-font bullets, mathematical letters, odd spaces."""
    if len(piece) != 1:
        return piece
    code = ord(piece)
    if 0xF000 <= code <= 0xF0FF or piece in "▪●◦‣➢➤►▶✓✔☑✅■□○⦁∙⁃❖◆★☆▸→⇒🔹🔸👉":
        return "•"
    if _INVISIBLE.match(piece):
        return ""
    if piece.isspace():
        return " "
    if 0x1D400 <= code <= 0x1D7FF or 0xFF01 <= code <= 0xFF5E:
        return unicodedata.normalize("NFKC", piece)
    return piece
