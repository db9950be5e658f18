"""Postings from files: plain text, web pages (saved or in part) and schema.org JobPosting data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from apptracker.adapters.interchange.postings.decoding import Kind, decoded
from apptracker.domain.errors import UserError
from apptracker.domain.postings import FieldSource, FieldValue, ReadPosting
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
    from apptracker.adapters.interchange.postings import structured

    if kind is Kind.JSON:
        jobs = structured.jobs_in_json(text)
        if jobs is None:
            return [read_text(text, today=today)]
        result = _from_jobs(jobs, FieldSource.JSON_LD, "application/json", today=today)
    else:
        result = _from_page(text, today=today)
    if not result:
        raise UserError("posting.no_job", file=name)
    return result


def _from_jobs(jobs: list[dict[str, Any]], source: FieldSource, media_type: str, *, today: date) -> list[ReadPosting]:
    from apptracker.adapters.interchange.postings.jobposting import given_fields, posting_text, posting_url

    result = []
    for job in jobs:
        text = posting_text(job)
        if text.strip():
            reading = read_text(text, today=today, given=given_fields(job, source))
            result.append(replace(reading, media_type=media_type, url=posting_url(job)))
    return result


def _from_page(text: str, *, today: date) -> list[ReadPosting]:
    from apptracker.adapters.interchange.postings import pages, structured

    page = pages.Page(text)
    jobs, source = structured.jobs_in_page(page.root)
    if len(jobs) != 1:
        result = _from_jobs(jobs, source, "text/html", today=today)
        return result or _without_data(page, {}, None, today=today)
    from apptracker.adapters.interchange.postings.jobposting import given_fields, posting_text, posting_url

    job = jobs[0]
    given = dict(given_fields(job, source))
    own = posting_text(job)
    main = page.main_text()
    if source is not FieldSource.JSON_LD and "_element" in job:
        own = pages.block_text(job["_element"])
    elif (not job.get("description") and len(main) > len(own)) or pages.continues(own, main):
        own = main
    for name, value in page.fields().items():
        if name in ("title", "employer"):
            given.setdefault(name, value)
    if not own.strip():
        return _without_data(page, given, posting_url(job), today=today)
    reading = read_text(own, today=today, given=given)
    return [replace(reading, media_type="text/html", url=posting_url(job) or page.url())]


def _without_data(page: Any, given: Mapping[str, FieldValue], url: str | None, *, today: date) -> list[ReadPosting]:
    """A page read by what it shows; nothing when it shows no job."""
    main = page.main_text()
    fields = {**page.fields(), **given}
    if not main:
        return []
    reading = read_text(main, today=today, given=fields)
    asked = sum(r.is_asked for r in reading.requirements)
    title = reading.fields.get("title")
    named = title is not None and title.sure
    if not given and asked < 2 and not (named and (asked or len(reading.requirements) >= 3)):
        return []
    return [replace(reading, media_type="text/html", url=url or page.url())]
