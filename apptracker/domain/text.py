"""Cleaning what people and files hand in, without touching what they meant."""

from __future__ import annotations

import re
import unicodedata

from apptracker.domain.errors import UserError

#: Longer single-line values are taken for a slip (a whole advert pasted as a title). Characters.
LINE_LIMIT = 500


def clean_line(value: str | None, field: str) -> str | None:
    """One line in composed form, without control characters; None when nothing is left.

    :raises UserError: ``text.too_long``, naming the field.
    """
    if value is None:
        return None
    text = " ".join(_printable(value).split())
    if len(text) > LINE_LIMIT:
        raise UserError("text.too_long", field=field, length=len(text), limit=LINE_LIMIT)
    return text or None


def clean_email(value: str | None, field: str = "email") -> str | None:
    """An address as typed, or None.

    :raises UserError: ``text.email`` for what cannot be one: a letter must not give an address nobody can write to.
    """
    address = clean_line(value, field)
    if address and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", address):
        raise UserError("text.email", text=address)
    return address


def clean_text(value: str) -> str:
    """Several lines in composed form, without control characters but line breaks and tabs."""
    return "\n".join(_printable(line).rstrip() for line in value.splitlines()).strip("\n")


def _printable(value: str) -> str:
    """Joiners and direction marks (category Cf) stay: scripts need them. Half surrogates become a replacement mark."""
    text = "".join(
        "\ufffd" if unicodedata.category(c) == "Cs" else c if c == "\t" or unicodedata.category(c) != "Cc" else " "
        for c in value
    )
    return unicodedata.normalize("NFC", text)
