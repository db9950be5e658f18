"""Postings from JSON and from pages: their data first, then what the page shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from lxml.html import HtmlElement

from apptracker.adapters.interchange.postings.cards import Card, job_cards
from apptracker.adapters.interchange.postings.jobposting import given_fields, posting_text, posting_url
from apptracker.adapters.interchange.postings.pages import Page
from apptracker.adapters.interchange.postings.rendering import block_text, noise_in
from apptracker.adapters.interchange.postings.structured import FoundJob, jobs_in_json, jobs_in_page
from apptracker.adapters.interchange.postings.trimming import SHORT, continues
from apptracker.domain.errors import UserError
from apptracker.domain.postings import FIELD_NAMES, FieldSource, FieldValue, ReadPosting
from apptracker.tailoring.reading import read_text

_MOST_CHARACTERS = 60_000  # of one advert; what is longer is no advert, and would only take time
_SHOWN = ("title", "employer", "location")
_FULL = 300  # characters of a description that tell a posting from a pointer to one
_CARD = 400  # characters of a card that make it a posting of its own


def postings_in_json(text: str, *, today: date) -> list[ReadPosting] | None:
    """The postings a JSON text holds; None when it is no JSON at all."""
    jobs = jobs_in_json(text)
    return None if jobs is None else _from_jobs(jobs, "application/json", today=today)


def postings_in_page(text: str, *, today: date, name: str = "") -> list[ReadPosting]:
    """The postings a page holds; none when it shows no job.

    :raises UserError: ``posting.list`` when it only lists jobs to be opened; ``name`` is what the message calls it.
    """
    page = Page(text)
    jobs = _of_page(jobs_in_page(page.root), page)
    if len(jobs) == 1:
        return _from_one(jobs[0], page, today=today)
    if result := _from_jobs(jobs, "text/html", today=today):
        return result
    cards = job_cards(page)
    full = [card for card in cards if len(card.text) >= _CARD]
    if cards and len(full) == len(cards):
        return [_of_card(card, page, today=today) for card in cards]
    if len(cards) > 2:
        raise UserError("posting.list", file=name, count=len(cards))
    return _without_data(page, {}, None, today=today)


def _of_page(jobs: list[FoundJob], page: Page) -> list[FoundJob]:
    """The posting a page is about, where its data also points to others; else all of them."""
    full = [job for job in jobs if len(str(job.data.get("description") or "")) >= _FULL]
    if len(jobs) > 1 and len(full) == 1 and page.names(str(full[0].data.get("title") or "")):
        return full
    return jobs


def _from_jobs(jobs: list[FoundJob], media_type: str, *, today: date) -> list[ReadPosting]:
    result = []
    for job in jobs:
        text = posting_text(job.data)
        if job.element is not None and not job.data.get("description"):
            text = _text_of(job.element) or text
        if text.strip():
            reading = _read(text, given_fields(job.data, job.source), today=today)
            result.append(replace(reading, media_type=media_type, url=posting_url(job.data)))
    return result


def _from_one(job: FoundJob, page: Page, *, today: date) -> list[ReadPosting]:
    """A page about one posting: its data, with the page's words where they say more. What the page shows is looked at
    only where the data leaves something open: most of a page's time goes there."""
    given = given_fields(job.data, job.source)
    own = posting_text(job.data)
    if job.element is not None:
        own = _text_of(job.element)
    elif not job.data.get("description") or len(own.split()) < SHORT:
        main = page.main_text
        if (not job.data.get("description") and len(main) > len(own)) or continues(own, main):
            own = main
    wanted = {"title", "employer"} if job.element is not None or job.data.get("jobLocation") else set(_SHOWN)
    if wanted - given.keys():
        shown = page.fields()
        given = {**{name: shown[name] for name in wanted if name in shown}, **given}
    url = posting_url(job.data)
    if not own.strip():
        return _without_data(page, given, url, today=today)
    reading = _read(own, given, today=today)
    return [replace(reading, media_type="text/html", url=page.url_beside(url))]


def _text_of(element: HtmlElement) -> str:
    """What a part of a page says of its own job; jobs marked inside it are others."""
    others = element.xpath(".//*[contains(@itemtype, 'JobPosting') or contains(@typeof, 'JobPosting')]")
    return block_text(element, noise_in(element) | frozenset(others))


def _of_card(card: Card, page: Page, *, today: date) -> ReadPosting:
    given = {"title": FieldValue(card.title, FieldSource.PAGE, sure=True)}
    employer = page.fields().get("employer")
    if employer is not None:
        given["employer"] = replace(employer, sure=False)
    return replace(_read(card.text, given, today=today), media_type="text/html", url=card.url)


def _without_data(page: Page, given: Mapping[str, FieldValue], url: str | None, *, today: date) -> list[ReadPosting]:
    """A page read by what it shows; nothing when it shows no job."""
    main = page.whole_text
    if not main or (not given and page.is_article):
        return []
    reading = _read(main, {**page.fields(), **given}, today=today)
    asked = sum(r.is_asked for r in reading.requirements)
    title = reading.fields.get("title")
    named = title is not None and title.sure
    if not given and asked < 2 and not (named and (asked or len(reading.requirements) >= 3)):
        return []
    return [replace(reading, media_type="text/html", url=page.url_beside(url))]


def _read(text: str, given: Mapping[str, FieldValue], *, today: date) -> ReadPosting:
    """A text read with what is known already. What is sure wins over the text, what is not gives way to it."""
    reading = read_text(
        text[:_MOST_CHARACTERS], today=today, given={name: value for name, value in given.items() if value.sure}
    )
    fields = dict(reading.fields)
    for name, value in given.items():
        if not value.sure and not (name in fields and fields[name].sure):
            fields[name] = value
    return replace(reading, fields={name: fields[name] for name in FIELD_NAMES if name in fields})
