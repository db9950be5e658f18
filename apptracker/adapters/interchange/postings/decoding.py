"""From bytes to text, and what kind of text it is."""

from __future__ import annotations

import codecs
import re
from enum import Enum, auto

from apptracker.domain.errors import UserError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\x7fELF",
    b"MZ\x90",
    b"SQLite format",
    b"{\\rtf",
    b"II*\x00",
    b"RIFF",
    b"OggS",
    b"ID3",
)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|div|section|script|article"
    r"|main|p|h[1-6]|meta|span|table|ul|title|header|link|style)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"</(?:p|div|li|span|ul|h[1-6]|strong|td|a|section|script)>|<br ?/?>", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_MOST_TAGS = 5


class Kind(Enum):
    TEXT = auto()
    HTML = auto()
    JSON = auto()


def decoded(data: bytes, name: str) -> tuple[Kind, str]:
    """The text, and its kind by what it holds rather than by its name.

    :raises UserError: ``posting.binary`` when the bytes are no text.
    """
    text = _text(data, name)
    if _HTML.match(text[:5000]) or len(_TAG.findall(text[:20000])) >= _MOST_TAGS:
        return Kind.HTML, text
    if text.lstrip()[:1] in ("{", "["):
        return Kind.JSON, text
    return Kind.TEXT, text


def _text(data: bytes, name: str) -> str:
    if data.startswith(_MAGIC):
        raise UserError("posting.binary", file=name)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                break
    if b"\0" in data[:4096]:
        return _wide(data, name)
    declared = _META_CHARSET.search(data[:4096])
    for encoding in ("utf-8", declared.group(1).decode("ascii") if declared else ""):
        try:
            text = data.decode(encoding) if encoding else ""
        except (UnicodeDecodeError, LookupError):
            continue
        if text and _printable(text):
            return text
        if text:
            raise UserError("posting.binary", file=name)
    return _guessed(data, name)


def _wide(data: bytes, name: str) -> str:
    """UTF-16 without a mark at its start: every second byte is mostly zero."""
    head = data[:4000]
    for encoding, zeros in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if zeros.count(0) > len(zeros) * 0.4:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if _printable(text):
                return text
    raise UserError("posting.binary", file=name)


def _guessed(data: bytes, name: str) -> str:
    from charset_normalizer import from_bytes  # only for files that are not UTF-8

    best = from_bytes(data[:200_000]).best()
    for encoding in (best.encoding if best else "", "cp1252", "latin-1"):
        try:
            text = data.decode(encoding) if encoding else ""
        except UnicodeDecodeError:
            continue
        if text and _printable(text):
            return text
    raise UserError("posting.binary", file=name)


def _printable(text: str) -> bool:
    """Whether the text has few control characters, as writing does."""
    head = text[:20000]
    odd = sum(1 for c in head if (c < " " and c not in "\t\n\r\f\v\x1b") or c == "\ufffd" or "\x7f" <= c <= "\x9f")
    return odd <= len(head) * 0.02
