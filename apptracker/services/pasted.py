"""The postings in what was pasted: a text, the page it was copied with, or the source of a page or data."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from apptracker.adapters.interchange.postings import MOST_CHARACTERS, read_posting_bytes
from apptracker.adapters.interchange.postings.decoding import Kind, decoded
from apptracker.domain.errors import UserError
from apptracker.domain.postings import ReadPosting
from apptracker.tailoring.reading import read_text

_TEXT, _PAGE = "pasted text", "the page you copied"
#: What is wrong with a pasted text that nothing good would come of reading as it stands.
_NOT_FOR_READING = frozenset({"posting.too_long", "posting.too_large", "posting.list"})


class Pasted(NamedTuple):
    """At least one posting; ``name`` and ``data`` are what is kept of where they came from."""

    postings: list[ReadPosting]
    name: str
    data: bytes


def of_page(page: str, text: str, today: date) -> Pasted | None:
    """The postings of the page that a text was copied with, unless it has none or far less than the text."""
    data = page.encode("utf-8", "replace")
    try:
        found = read_posting_bytes(data, _PAGE, today=today)
    except UserError:
        return None
    return Pasted(found, _PAGE, data) if 2 * sum(len(each.text) for each in found) >= len(text.strip()) else None


def of_text(text: str, today: date) -> Pasted:
    """The postings of a text, which may be the source of a page or data; where none is found in it, what people would
    read of it.

    :raises UserError: ``posting.too_long``, ``posting.too_large``; of a page ``posting.list``; of data
        ``posting.no_job``.
    """
    data = text.encode("utf-8", "replace")
    try:
        return Pasted(read_posting_bytes(data, _TEXT, today=today), _TEXT, data)
    except UserError as fault:
        if fault.code in _NOT_FOR_READING:
            raise
        shown = _shown(text, data, fault)
    if len(shown) > MOST_CHARACTERS:
        raise UserError("posting.too_long", file=_TEXT)
    return Pasted([read_text(shown, today=today)], _TEXT, data)


def _shown(text: str, data: bytes, fault: UserError) -> str:
    """What people read of a text in which no posting was found: of markup not its tags, of data nothing."""
    if fault.code != "posting.no_job":
        return text
    kind, whole = decoded(data, _TEXT)
    if kind is Kind.JSON:
        from apptracker.adapters.interchange.postings.structured import jobs_in_json

        if jobs_in_json(whole) is not None:
            raise fault
    if kind is Kind.HTML:
        from apptracker.adapters.interchange.postings.pages import Page
        from apptracker.adapters.interchange.postings.rendering import block_text

        return block_text(Page(whole).root) or text
    return text
