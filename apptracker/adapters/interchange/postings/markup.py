"""Postings from JSON and from pages: their data first, then what the page shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from apptracker.adapters.interchange.postings import pages, structured
from apptracker.adapters.interchange.postings.jobposting import given_fields, posting_text, posting_url
from apptracker.domain.postings import FieldSource, FieldValue, ReadPosting
from apptracker.tailoring.reading import read_text


def postings_in_json(text: str, *, today: date) -> list[ReadPosting] | None:
    """The postings a JSON text holds; None when it is no JSON at all."""
    jobs = structured.jobs_in_json(text)
    return None if jobs is None else _from_jobs(jobs, FieldSource.JSON_LD, "application/json", today=today)


def _from_jobs(jobs: list[dict[str, Any]], source: FieldSource, media_type: str, *, today: date) -> list[ReadPosting]:
    result = []
    for job in jobs:
        text = posting_text(job)
        if text.strip():
            reading = read_text(text, today=today, given=given_fields(job, source))
            result.append(replace(reading, media_type=media_type, url=posting_url(job)))
    return result


def postings_in_page(text: str, *, today: date) -> list[ReadPosting]:
    """The postings a page holds; none when it shows no job."""
    page = pages.Page(text)
    jobs, source = structured.jobs_in_page(page.root)
    if len(jobs) != 1:
        result = _from_jobs(jobs, source, "text/html", today=today)
        return result or _without_data(page, {}, None, today=today)
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
