"""Postings from whatever a person has of a job advert: text, Markdown, web pages however saved, schema.org data, mails,
PDF, Word, OpenDocument and RTF texts. What sort of file it is, its content tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker.adapters.interchange.postings.adverts import speaks_of_no_job
from apptracker.adapters.interchange.postings.decoding import Kind, decoded
from apptracker.adapters.interchange.postings.formats import Format, format_of
from apptracker.adapters.interchange.postings.personal import what_it_is
from apptracker.domain.errors import UserError
from apptracker.domain.postings import ReadPosting
from apptracker.tailoring.reading import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from apptracker.adapters.interchange.postings.saved import SavedPage

__all__ = ["MOST_BYTES", "MOST_CHARACTERS", "read_posting_bytes", "read_posting_file"]

MOST_BYTES = 20_000_000
MOST_CHARACTERS = 300_000  # of text: far more than an advert has, and read in two seconds


def read_posting_file(path: Path, *, today: date) -> list[ReadPosting]:
    """The postings in a file; a page or a mail may hold several.

    :raises UserError: ``posting.unreadable``, and what :func:`read_posting_bytes` raises, each naming the file.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UserError("posting.unreadable", file=str(path), reason=reason.lower()) from error
    return read_posting_bytes(data, str(path), today=today)


def read_posting_bytes(data: bytes, name: str, *, today: date, certain: bool = False) -> list[ReadPosting]:
    """The postings in the bytes of a file or of standard input; ``name`` is what messages call it. ``certain``: the
    person says what it is, so that words alone are taken for a posting, however little they say.

    :raises UserError: ``posting.too_large``, ``posting.too_long``, ``posting.empty``, ``posting.no_job``,
        ``posting.list``; ``posting.correspondence`` for a mail about an application, ``posting.resume`` and
        ``posting.letter`` for what the person wrote; ``posting.damaged``,
        ``posting.locked``, ``posting.scan``, ``posting.tangled``, ``posting.pages_limit``; and for what is not read the
        reasons of :func:`~apptracker.adapters.interchange.postings.formats.format_of`.
    """
    if len(data) > MOST_BYTES:
        raise UserError("posting.too_large", file=name, limit=MOST_BYTES // 1_000_000)
    if not data.strip():
        raise UserError("posting.empty", file=name)
    kind = format_of(data, name)
    if kind is None:
        return _from_text(data, name, today=today, certain=certain)
    if kind in (Format.MAIL, Format.OUTLOOK):
        return _from_mail(kind, data, name, today=today)
    if kind in (Format.MHTML, Format.WEBARCHIVE):
        from apptracker.adapters.interchange.postings import saved

        pages = saved.of_mhtml(data) if kind is Format.MHTML else saved.of_webarchive(data, name)
        media_type = "multipart/related" if kind is Format.MHTML else "application/x-webarchive"
        return _from_pages(pages, name, media_type, today=today)
    return _from_document(kind, data, name, today=today)


def _from_mail(kind: Format, data: bytes, name: str, *, today: date) -> list[ReadPosting]:
    from apptracker.adapters.interchange.postings.mail import postings_in_mail

    if kind is Format.MAIL:
        from apptracker.adapters.interchange.postings.mime import taken_apart

        whole, media_type = taken_apart(data), "message/rfc822"
    else:
        from apptracker.adapters.interchange.postings.outlook import part_of_msg

        whole, media_type = part_of_msg(data, name), "application/vnd.ms-outlook"
    found = postings_in_mail(whole, name, today=today, read_attached=read_posting_bytes)
    return [replace(posting, media_type=media_type) for posting in found]


def _from_text(data: bytes, name: str, *, today: date, certain: bool) -> list[ReadPosting]:
    kind, text = decoded(data, name)
    if not any(c.isalnum() for c in text):
        raise UserError("posting.empty", file=name)
    if kind is Kind.HTML:
        from apptracker.adapters.interchange.postings.saved import of_html

        return _from_pages([of_html(text)], name, "text/html", today=today)
    if kind is Kind.JSON:
        from apptracker.adapters.interchange.postings import markup

        found = markup.postings_in_json(text, today=today)
        if found:
            return found
        if found is not None:
            from apptracker.adapters.interchange.postings.personal import is_json_resume

            raise UserError("posting.resume" if is_json_resume(text) else "posting.no_job", file=name)
    if kind is not Kind.MARKDOWN:
        return [_read(text, name, "text/plain", today=today, certain=certain)]
    from apptracker.adapters.interchange.postings.adverts import holds_a_job
    from apptracker.adapters.interchange.postings.markdown import markdown_text

    reading = _read(markdown_text(text), name, "text/markdown", today=today)
    if not holds_a_job(reading):  # most Markdown is about something else
        raise UserError("posting.no_job", file=name)
    return [reading]


def _from_pages(pages: Iterable[SavedPage], name: str, media_type: str, *, today: date) -> list[ReadPosting]:
    """The postings of the first page that has any."""
    from apptracker.adapters.interchange.postings import markup

    fault = UserError("posting.no_job", file=name)
    for page in pages:
        try:
            found = markup.postings_in_page(page.html, today=today, name=name)
        except UserError as error:  # a list of jobs; one of them may be shown in a frame
            fault = error
            continue
        if found:
            return [
                replace(posting, media_type=media_type, url=posting.url or (page.url if len(found) == 1 else None))
                for posting in found
            ]
    raise fault


def _from_document(kind: Format, data: bytes, name: str, *, today: date) -> list[ReadPosting]:
    if kind is Format.PDF:
        from apptracker.adapters.interchange.postings.pdf import pdf_text

        text, media_type = pdf_text(data, name), "application/pdf"
    elif kind is Format.RTF:
        from apptracker.adapters.interchange.postings.rtf import rtf_text

        text, media_type = rtf_text(data, name), "application/rtf"
    else:
        from apptracker.adapters.interchange.postings.office import docx_text, odt_text

        if kind is Format.DOCX:
            text = docx_text(data, name)
            media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        else:
            text, media_type = odt_text(data, name), "application/vnd.oasis.opendocument.text"
    if not any(c.isalnum() for c in text):
        raise UserError("posting.empty", file=name)
    return [_read(text, name, media_type, today=today)]


def _read(text: str, name: str, media_type: str, *, today: date, certain: bool = False) -> ReadPosting:
    if len(text) > MOST_CHARACTERS:
        raise UserError("posting.too_long", file=name)
    of_the_person = None if certain else what_it_is(text)
    if of_the_person is not None:
        raise UserError(of_the_person, file=name)
    reading = read_text(text, today=today)
    if not certain and speaks_of_no_job(reading):
        raise UserError("posting.no_job", file=name)
    return replace(reading, media_type=media_type)
