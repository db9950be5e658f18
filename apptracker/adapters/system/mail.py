"""An e-mail draft as a file that mail programs open to be looked at and sent."""

from __future__ import annotations

import hashlib
import mimetypes
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

from apptracker.domain.text import clean_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from apptracker.domain.scripts import MailDraft

#: What is more a program would have to unpack, instead of showing it as a file that came along.
_WHOLE = ("message", "multipart")
_SUBJECT, _NAME = "subject", "name"


def draft_file(draft: MailDraft, to: str = "", name: str = "", attachments: Sequence[tuple[str, bytes]] = ()) -> bytes:
    """The draft as an .eml file; the same draft gives the same bytes. ``X-Unsent`` makes mail programs open it as one
    that is still to be sent; it bears no date and no sender, which is theirs to fill in.

    :param to: an address that cannot stand in a mail's head is left out.
    :param attachments: names and contents.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if address := _address(to, name):
        message["To"] = address
    message["Subject"] = clean_line(draft.subject, _SUBJECT)
    message.set_content("\n".join(draft.body.splitlines()) + "\n", cte="quoted-printable")
    for filename, content in attachments:
        kind, _ = mimetypes.guess_type(filename, strict=False)
        main, _, sub = (kind or "application/octet-stream").partition("/")
        if main in _WHOLE:
            main, sub = "application", "octet-stream"
        message.add_attachment(content, maintype=main, subtype=sub, filename=clean_line(filename, _NAME))
    if attachments:
        told = hashlib.sha256(repr((draft, to, [(n, len(c)) for n, c in attachments])).encode()).hexdigest()
        message.set_boundary(f"=_{told[:32]}")
    return message.as_bytes()


def _address(to: str, name: str) -> Address | None:
    """The address with the name of whom it belongs to."""
    try:
        local, _, domain = to.strip().rpartition("@")
        spec = f"{local}@{domain.encode('idna').decode('ascii')}"
        if not local.isascii():
            return None
        return Address(display_name=clean_line(name, _NAME) or "", addr_spec=spec)
    except (MessageError, ValueError, IndexError):  # a UnicodeError is a ValueError
        return None
