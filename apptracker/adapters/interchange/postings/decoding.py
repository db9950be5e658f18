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
_FIRST_TAG = re.compile(
    r"<(?:!doctype html|html|head|body|div|section|script|article|main|p|h[1-6]|meta|span|table|ul|ol|dl|title|header"
    r"|link|style|form|nav|aside)\b",
    re.IGNORECASE,
)
_TAG = re.compile(r"</(?:p|div|li|span|ul|h[1-6]|strong|td|a|section|script)>|<br ?/?>", re.IGNORECASE)
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)|<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE
)
#: Encodings that are no character sets, some of which take forever on hostile input.
_NO_CHARSETS = frozenset({"punycode", "idna", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})
#: A link with words, the line under a table's head, the fence around code.
_MARKDOWN = re.compile(
    r"\[[^\]\n]{1,200}\]\((?:https?:|mailto:|tel:|/|#)[^)\s]{0,500}\)"
    r"|^ {0,3}\|?(?: {0,3}:?-{3,}:? {0,3}\|){1,20}|^ {0,3}```",
    re.MULTILINE,
)
_HEADING = re.compile(r"^#{1,6} +(?=[^\s#])", re.MULTILINE)
_STRONG = re.compile(
    r"(?<![\w*])\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*(?![\w*])|(?<!\w)__(?=[^\s_])[^_\n]{1,200}__(?!\w)"
)
_MOST_TAGS = 5
_SHORT = 200  # bytes; in less there is nothing to guess from


def decoded_as(data: bytes, charset: str) -> str | None:
    """The text in a named character set; None when the name is unknown or the bytes do not fit it."""
    try:
        codec = codecs.lookup(charset.strip("\"' "))
        if codec.name.replace("_", "-") in _NO_CHARSETS:
            return None
        return data.decode(codec.name)
    except (LookupError, ValueError):
        return None


def plain_text(data: bytes) -> str:
    """The text of bytes whose character set nobody told: what they say in a page's head, or whatever fits."""
    text = decoded_as(data, "utf-8")
    declared = _DECLARED.search(data[:4096]) if text is None else None
    if declared:
        text = decoded_as(data, (declared[1] or declared[2]).decode("ascii"))
    if text is None and len(data) > _SHORT:
        text = _guessed(data)
    return text if text is not None else data.decode("cp1252", "replace")


def looks_like_markdown(text: str) -> bool:
    """Whether a text has marks that only Markdown has; bullets and a star here and there do not make it."""
    head = text[:20_000]
    headings = len(_HEADING.findall(head)) + bool(_HEADING.match(head.lstrip()))
    return headings > 1 or len(_STRONG.findall(head)) > 1 or bool(_MARKDOWN.search(head))


class Kind(Enum):
    TEXT = auto()
    MARKDOWN = auto()
    HTML = auto()
    JSON = auto()


def decoded(data: bytes, name: str) -> tuple[Kind, str]:
    """The text, and its kind by what it holds rather than by its name.

    :raises UserError: ``posting.binary`` when the bytes are no text.
    """
    text = _text(data, name)
    if _begins_as_page(text[:5000]) or len(_TAG.findall(text[:20000])) >= _MOST_TAGS:
        return Kind.HTML, text
    if text.lstrip()[:1] in ("{", "["):
        return Kind.JSON, text
    return (Kind.MARKDOWN if looks_like_markdown(text) else Kind.TEXT), text


def _begins_as_page(text: str) -> bool:
    """Whether the first thing in a text, comments apart, is a tag that pages begin with."""
    at = 0
    while True:
        at += len(text[at:]) - len(text[at:].lstrip())
        if text.startswith("<!--", at):
            end = text.find("-->", at)
        elif text.startswith("<?xml", at):
            end = text.find(">", at)
        else:
            return bool(_FIRST_TAG.match(text, at))
        if end < 0:
            return False
        at = text.index(">", end) + 1


def _text(data: bytes, name: str) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                break
    if b"\0" in data[:4096]:
        return _wide(data, name)
    declared = _DECLARED.search(data[:4096])
    for encoding in ("utf-8", (declared[1] or declared[2]).decode("ascii") if declared else ""):
        text = decoded_as(data, encoding)
        if text and _printable(text):
            return text
        if text:
            raise UserError("posting.binary", file=name)
    text = _guessed(data)
    if text is None:
        raise UserError("posting.binary", file=name)
    return text


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


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # only for files that are not UTF-8

    best = from_bytes(data[:200_000]).best()
    for encoding in (best.encoding if best else "", "cp1252", "latin-1"):
        text = decoded_as(data, encoding)
        if text and _printable(text):
            return text
    return None


def _printable(text: str) -> bool:
    """Whether the text has few control characters, as writing does."""
    head = text[:20000]
    odd = sum(1 for c in head if (c < " " and c not in "\t\n\r\f\v\x1b") or c == "\ufffd" or "\x7f" <= c <= "\x9f")
    return odd <= len(head) * 0.02
