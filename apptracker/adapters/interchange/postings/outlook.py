"""A mail in Outlook's own format (.msg): its properties as the parts of an ordinary mail.

The format keeps each property in a stream of its own, named after its number and type, inside an OLE file.
"""

from __future__ import annotations

import io
import struct
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import format_datetime
from typing import Any

from apptracker.adapters.interchange.postings.decoding import decoded_as, plain_text
from apptracker.adapters.interchange.postings.mime import Part
from apptracker.domain.errors import UserError

# Property numbers (MS-OXPROPS).
_SUBJECT, _SENT, _RECEIVED = "0037", 0x0039, 0x0E06
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP = "0C1A", "0C1F", "5D01"
_BODY, _HTML = "1000", "1013"
_DATA, _NAME, _SHORT_NAME, _KIND, _ENCLOSED = "3701", "3707", "3704", "370E", "3701000D"
_STREAM = "__substg1.0_"
_ATTACHED = "__attach_version1.0_"
_PROPERTIES = "__properties_version1.0"
_TIME = 0x0040  # the type of a time
_MOST_BYTES = 20_000_000
_MOST_DEPTH = 3
_MOST_ATTACHED = 20
_A_STREAM = 2  # olefile's STGTY_STREAM
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def part_of_msg(data: bytes, name: str) -> Part:
    """The mail in an Outlook file.

    :raises UserError: ``posting.damaged``.
    """
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            return _mail(file, [], 0)
    except (
        OSError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
        MemoryError,
        struct.error,
    ) as error:
        raise UserError("posting.damaged", file=name) from error


def _mail(file: Any, place: list[str], depth: int) -> Part:
    whole = _part("multipart/mixed", b"")
    address = next((a for a in (_text(file, place, n) for n in (_SENDER_SMTP, _SENDER_ADDRESS)) if "@" in a), "")
    sender = _text(file, place, _SENDER_NAME).replace('"', "")
    whole.headers["From"] = f'"{sender}" <{address}>' if address else sender
    whole.headers["Subject"] = _text(file, place, _SUBJECT)
    sent = _time(file, place, top=depth == 0)
    if sent is not None:
        whole.headers["Date"] = format_datetime(sent)
    choices = _part("multipart/alternative", b"")
    if body := _text(file, place, _BODY):
        choices.parts.append(_part("text/plain; charset=utf-8", body.encode("utf-8", "replace")))
    if html := _bytes(file, place, _HTML, "0102"):
        choices.parts.append(_part("text/html", html))
    elif html_text := _text(file, place, _HTML):
        choices.parts.append(_part("text/html; charset=utf-8", html_text.encode("utf-8", "replace")))
    whole.parts.append(choices)
    storages = {
        entry[len(place)] for entry in file.listdir() if len(entry) > len(place) + 1 and entry[: len(place)] == place
    }
    for storage in sorted(s for s in storages if s.startswith(_ATTACHED))[:_MOST_ATTACHED]:
        inside = [*place, storage]
        if file.exists([*inside, f"{_STREAM}{_ENCLOSED}"]):
            if depth < _MOST_DEPTH:
                enclosed = _part("message/rfc822", b"")
                enclosed.parts.append(_mail(file, [*inside, f"{_STREAM}{_ENCLOSED}"], depth + 1))
                whole.parts.append(enclosed)
        elif content := _bytes(file, inside, _DATA, "0102"):
            attached = _part(_text(file, inside, _KIND) or "application/octet-stream", content)
            file_name = _text(file, inside, _NAME) or _text(file, inside, _SHORT_NAME)
            attached.headers.add_header("Content-Disposition", "attachment", filename=file_name.replace('"', ""))
            whole.parts.append(attached)
    return whole


def _part(kind: str, body: bytes) -> Part:
    headers = Message()
    headers["Content-Type"] = kind
    return Part(headers, body)


def _text(file: Any, place: list[str], number: str) -> str:
    """A property that is text, in UTF-16 or in the sender's code page; '' when it is not there."""
    wide = _bytes(file, place, number, "001F")
    text = decoded_as(wide, "utf-16-le") if wide else plain_text(_bytes(file, place, number, "001E"))
    return (text if text is not None else wide.decode("utf-16-le", "replace")).strip("\0")


def _bytes(file: Any, place: list[str], number: str, kind: str) -> bytes:
    stream = [*place, f"{_STREAM}{number}{kind}"]
    if not file.exists(stream) or file.get_type(stream) != _A_STREAM:
        return b""
    data = file.openstream(stream).read(_MOST_BYTES)
    assert isinstance(data, bytes)
    return data


def _time(file: Any, place: list[str], *, top: bool) -> datetime | None:
    """When the mail was sent, or else received."""
    stream = [*place, _PROPERTIES]
    if not file.exists(stream):
        return None
    data = file.openstream(stream).read(100_000)
    found: dict[int, int] = {}
    for at in range(32 if top else 24, len(data) - 15, 16):
        kind, number, _, value = struct.unpack_from("<HHIQ", data, at)
        if kind == _TIME:
            found[number] = value
    ticks = found.get(_SENT) or found.get(_RECEIVED)
    return _EPOCH + timedelta(microseconds=ticks // 10) if ticks and ticks < 2**61 else None
