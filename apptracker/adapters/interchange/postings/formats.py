"""What sort of file some bytes are, told by what they hold and never by their name."""

from __future__ import annotations

import io
import re
from enum import Enum, auto

from apptracker.domain.errors import UserError


class Format(Enum):
    """What can be read and is not simply text."""

    PDF = auto()
    DOCX = auto()
    ODT = auto()
    RTF = auto()
    MAIL = auto()
    OUTLOOK = auto()
    MHTML = auto()
    WEBARCHIVE = auto()


_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_ARCHIVES = (b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh9", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"PK\x05\x06")
_OTHERS = (b"\x7fELF", b"MZ\x90", b"SQLite format", b"RIFF", b"OggS", b"ID3", b"fLaC", b"\x00\x00\x01\x00")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BRANDS = (b"heic", b"heix", b"mif1", b"avif", b"hevc")
#: What each kind of zipped document holds, and what is said about those that are not read.
_ZIPPED = (
    ("word/document.xml", Format.DOCX),
    ("content.xml", Format.ODT),
    ("xl/workbook.xml", "posting.spreadsheet"),
    ("Index/Document.iwa", "posting.pages"),
    ("index.apxl", "posting.pages"),
    ("ppt/presentation.xml", "posting.binary"),
    ("META-INF/container.xml", "posting.binary"),
)
#: What each kind of OLE file (Office before 2007, Outlook) has among the names of its streams.
_STREAMS = (
    ("EncryptedPackage", "posting.locked"),
    ("WordDocument", "posting.old_word"),
    ("__properties_version1.0", Format.OUTLOOK),
    ("Workbook", "posting.spreadsheet"),
    ("Book", "posting.spreadsheet"),
)
_MOST_HEAD = 100_000
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):[^\r\n]{0,10000}(?:\r\n|\r|\n|$)")
_FOLDED = re.compile(rb"(?:[ \t]+[^\r\n]{0,10000}(?:\r\n|\r|\n|$))+")
_OF_MAIL = frozenset(
    b"from to subject date received return-path delivered-to message-id reply-to mime-version content-type".split()
)
#: Headers that people do not type and adverts do not have.
_OF_MAIL_ONLY = frozenset(b"received return-path delivered-to message-id mime-version from".split())


def format_of(data: bytes, name: str) -> Format | None:
    """The format of a file, None when it is text of some sort (or nothing known).

    :raises UserError: for what is known and cannot be read, with what to do instead: ``posting.archive``,
        ``posting.binary``, ``posting.locked``, ``posting.old_word``, ``posting.pages``,
        ``posting.picture``, ``posting.spreadsheet``.
    """
    start = data[:1024]
    at = start.find(b"%PDF-")
    if at >= 0 and (not start[:at].strip(b"\xef\xbb\xbf \t\r\n\f\0") or b"\0" in start[:at]):
        return Format.PDF
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data, name)
    if data.startswith(_OLE):
        return _ole(data, name)
    if data.startswith(b"bplist00"):
        return Format.WEBARCHIVE
    if data.startswith(b"{\\rtf"):
        return Format.RTF
    if data.startswith(_PICTURES) or (start[4:8] == b"ftyp" and start[8:12] in _BRANDS) or start[8:12] == b"WEBP":
        raise UserError("posting.picture", file=name)
    if data.startswith(_ARCHIVES) or start[257:262] == b"ustar":
        raise UserError("posting.archive", file=name)
    if data.startswith(_OTHERS) or start[4:8] == b"ftyp":
        raise UserError("posting.binary", file=name)
    return _mail(data)


def _zipped(data: bytes, name: str) -> Format:
    import zipfile  # 10 ms, and most postings are text

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            inside = set(archive.namelist()[:10_000])
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise UserError("posting.damaged", file=name) from error
    for part, told in _ZIPPED:
        if part in inside:
            if isinstance(told, Format):
                return told
            raise UserError(told, file=name)
    raise UserError("posting.archive", file=name)


def _ole(data: bytes, name: str) -> Format:
    for stream, told in _STREAMS:
        if stream.encode("utf-16-le") + b"\0\0" in data:
            if isinstance(told, Format):
                return told
            raise UserError(told, file=name)
    raise UserError("posting.binary", file=name)


def _mail(data: bytes) -> Format | None:
    """Whether the bytes begin with the headers of a mail, or of a web page saved as one."""
    head = data[:_MOST_HEAD].lstrip(b"\xef\xbb\xbf\r\n")
    if head.startswith((b"From ", b">From ")):  # a mailbox file's own line
        head = head.partition(b"\n")[2]
    names = set()
    at = 0
    whole = b""
    while found := _HEADER.match(head, at):
        names.add(found[1].lower())
        at = found.end()
        if folded := _FOLDED.match(head, at):
            at = folded.end()
    whole = head[:at].lower()
    if not names & _OF_MAIL_ONLY or not (names & {b"content-type", b"mime-version"} or len(names & _OF_MAIL) >= 3):
        return None
    saved = b"snapshot-content-location" in names or re.search(rb"^from:.{0,40}saved by", whole, re.MULTILINE)
    sent = names & {b"to", b"received", b"message-id", b"delivered-to", b"return-path"}
    if saved or (not sent and b"multipart/related" in whole) or (not sent and b"content-location" in names):
        return Format.MHTML
    return Format.MAIL
