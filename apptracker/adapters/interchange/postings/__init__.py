"""Postings from files: plain text, web pages (saved or in part) and schema.org JobPosting data."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from apptracker.adapters.interchange.postings.decoding import Kind, decoded
from apptracker.domain.errors import UserError
from apptracker.domain.postings import ReadPosting
from apptracker.tailoring.reading import read_text

__all__ = ["MOST_BYTES", "read_posting_bytes", "read_posting_file"]

MOST_BYTES = 20_000_000


def read_posting_file(path: Path, *, today: date) -> list[ReadPosting]:
    """The postings in a file; a page may hold several.

    :raises UserError: ``posting.unreadable``, ``posting.too_large``, ``posting.empty``, ``posting.binary`` or
        ``posting.no_job``, each naming the file.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UserError("posting.unreadable", file=str(path), reason=reason.lower()) from error
    return read_posting_bytes(data, str(path), today=today)


def read_posting_bytes(data: bytes, name: str, *, today: date) -> list[ReadPosting]:
    """The postings in the bytes of a file or of standard input; ``name`` is what messages call it.

    :raises UserError: as :func:`read_posting_file`.
    """
    if len(data) > MOST_BYTES:
        raise UserError("posting.too_large", file=name, limit=MOST_BYTES // 1_000_000)
    if not data.strip():
        raise UserError("posting.empty", file=name)
    kind, text = decoded(data, name)
    if not any(c.isalnum() for c in text):
        raise UserError("posting.empty", file=name)
    if kind is Kind.TEXT:
        return [read_text(text, today=today)]
    from apptracker.adapters.interchange.postings import markup

    if kind is Kind.JSON:
        result = markup.postings_in_json(text, today=today)
        if result is None:
            return [read_text(text, today=today)]
    else:
        result = markup.postings_in_page(text, today=today)
    if not result:
        raise UserError("posting.no_job", file=name)
    return result
