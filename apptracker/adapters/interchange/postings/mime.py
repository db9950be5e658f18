"""MIME: the parts of a mail or of a web page saved as one file, taken apart within limits.

The standard library's parser walks every line past every enclosing boundary and recurses into each part; a hostile
mail keeps it busy for minutes. Here the boundaries are searched for level by level; what lies too deep is left out.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesHeaderParser
from typing import Any

from apptracker.adapters.interchange.postings.decoding import decoded_as, plain_text

_MOST_DEPTH = 12
_MOST_PARTS = 200
_MOST_HEAD = 100_000
_MOST_HEADER = 2_000
_HEAD_END = re.compile(rb"\r?\n[ \t]*\r?\n")
_AFTER_MARK = re.compile(rb"(--)?[ \t]*(?=\r?\n|\Z)")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_FAULTS = (MessageError, ValueError, LookupError, TypeError, AttributeError)  # what the library raises on odd headers


@dataclass(slots=True)
class Part:
    """One part: its headers, its bytes as they stand, and the parts inside it."""

    headers: Message
    body: bytes
    parts: list[Part] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """The content type in small letters, such as ``text/html``."""
        return _safely(self.headers.get_content_type) or "text/plain"

    @property
    def is_attached(self) -> bool:
        """Whether it is a file of its own rather than something to read in the mail."""
        return _safely(self.headers.get_content_disposition) == "attachment" or bool(self.file_name)

    @property
    def file_name(self) -> str:
        raw = _safely(self.headers.get_filename) or ""
        return " ".join(_words(str(raw)[:_MOST_HEADER]).split())[:200]

    @property
    def flowed(self) -> bool:
        return str(self.parameter("format")).lower() == "flowed"

    def parameter(self, name: str) -> str:
        """A parameter of the content type, '' when it is not there."""
        return str(_safely(lambda: self.headers.get_param(name)) or "")

    def header(self, name: str) -> str:
        """A header as people read it, on one line; '' when it is not there."""
        for key, value in self.headers.raw_items():
            if key.lower() == name:
                return " ".join(_words(str(value)[:_MOST_HEADER]).split())
        return ""

    def data(self) -> bytes:
        """The bytes it carries."""
        encoding = self.header("content-transfer-encoding").lower().split(";")[0].strip()
        if encoding == "quoted-printable":
            return binascii.a2b_qp(self.body)
        if encoding == "base64":
            letters = _NOT_BASE64.sub(b"", self.body.partition(b"=")[0])
            letters = letters[: len(letters) - (len(letters) % 4 == 1)]
            return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
        return self.body

    def text(self) -> str:
        """The text it carries, in the character set it names or else in the one it seems to have."""
        data = self.data()
        named = str(_safely(self.headers.get_content_charset) or "")
        text = decoded_as(data, named) if named and named != "us-ascii" else None
        return (text if text is not None else plain_text(data)).replace("\0", "")

    def walk(self) -> Iterator[Part]:
        """This part and all inside it, in reading order."""
        yield self
        for part in self.parts:
            yield from part.walk()


def taken_apart(data: bytes) -> Part:
    """The parts of a mail. Broken ones come as far as they can be made out."""
    data = data.lstrip(b"\xef\xbb\xbf\r\n")
    if data.startswith((b"From ", b">From ")):  # a mailbox file's own line
        data = data.partition(b"\n")[2]
    if b"\n" not in data[:_MOST_HEAD]:
        data = data.replace(b"\r", b"\n")
    return _part(data, 0, [_MOST_PARTS])


def _part(data: bytes, depth: int, left: list[int]) -> Part:
    left[0] -= 1
    if data.startswith((b"\n", b"\r\n")):  # no headers at all
        head, body = b"", data
    else:
        end = _HEAD_END.search(data, 0, _MOST_HEAD)
        head, body = (data[: end.start()], data[end.end() :]) if end else (data[:_MOST_HEAD], b"")
    part = Part(BytesHeaderParser().parsebytes(head), body)
    if depth >= _MOST_DEPTH:
        return part
    if part.kind.startswith("multipart/"):
        for piece in _pieces(body, str(_safely(part.headers.get_boundary) or "")):
            if left[0] <= 0:
                break
            part.parts.append(_part(piece, depth + 1, left))
    elif part.kind == "message/rfc822" and left[0] > 0:
        part.parts.append(_part(part.data().lstrip(b"\r\n"), depth + 1, left))
    return part


def _pieces(body: bytes, boundary: str) -> Iterator[bytes]:
    mark = b"--" + boundary.encode("utf-8", "surrogateescape")[:300]
    if mark == b"--":
        return
    start = None
    at = body.find(mark)
    while at >= 0:
        line = _AFTER_MARK.match(body, at + len(mark))
        if line and (at == 0 or body[at - 1 : at] == b"\n"):
            if start is not None:
                yield _without_break(body[start : at - (2 if body[at - 2 : at] == b"\r\n" else 1)])
            if line[1]:
                return
            start = line.end()
        at = body.find(mark, at + len(mark))
    if start is not None:
        yield _without_break(body[start:])


def _without_break(piece: bytes) -> bytes:
    """Without the line break that belongs to the boundary."""
    return piece[2:] if piece.startswith(b"\r\n") else piece.removeprefix(b"\n")


def _words(raw: str) -> str:
    """The words of a header: encoded ones decoded (RFC 2047), raw bytes as what they seem to be."""
    try:
        found = decode_header(raw.replace("\r", "").replace("\n", ""))
    except _FAULTS:
        found = [(raw, None)]
    result = []
    for words, charset in found:
        if isinstance(words, str):
            words = words.encode("utf-8", "surrogateescape")
        text = decoded_as(words, charset) if charset else None
        result.append(text if text is not None else plain_text(words))
    return "".join(result)


def _safely(ask: Callable[[], Any]) -> Any:
    """What a question to the library answers, None where odd headers make it stumble."""
    try:
        return ask()
    except _FAULTS:
        return None
