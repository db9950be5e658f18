"""Web pages as browsers and clipboards keep them: MHTML, Safari's web archives, marked clipboard fragments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from apptracker.adapters.interchange.postings.decoding import decoded_as, plain_text
from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    from apptracker.adapters.interchange.postings.mime import Part

_CLIPBOARD = re.compile(r"Version:[\d.]{1,5}\s+StartHTML:")
_SOURCE_URL = re.compile(r"^SourceURL:[ ]*(https?://\S{1,2000})", re.MULTILINE)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{1,6}\)(https?://[^\s>]{1,2000}) -->")
_MOST_HEAD = 3000
_MOST_PAGES = 20


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A page's HTML, and the address it was saved from where that is told."""

    html: str
    url: str | None = None


def of_mhtml(data: bytes) -> Iterator[SavedPage]:
    """The pages of a web page saved as one MIME file: the one that was shown, then those in its frames, largest
    first."""
    from apptracker.adapters.interchange.postings.mime import taken_apart

    whole = taken_apart(data)
    pages = [part for part in whole.walk() if part.kind in ("text/html", "application/xhtml+xml")]
    root = _root(whole, pages)
    rest = sorted((page for page in pages if page is not root), key=lambda page: len(page.body), reverse=True)
    address = whole.header("snapshot-content-location")
    for page in ([root, *rest] if root else rest)[:_MOST_PAGES]:
        own = page.header("content-location")
        yield SavedPage(page.text(), next((url for url in (address, own) if url.startswith("http")), None))


def _root(whole: Part, pages: list[Part]) -> Part | None:
    """The page that was shown: the part named as start, or the one at the archive's address, or else the first."""
    start, address = whole.parameter("start"), whole.header("snapshot-content-location")
    for page in pages:
        if start and page.header("content-id") == start:
            return page
    for page in pages:
        if address and page.header("content-location") == address:
            return page
    return pages[0] if pages else None


def of_webarchive(data: bytes, name: str) -> Iterator[SavedPage]:
    """The pages of a Safari web archive.

    :raises UserError: ``posting.damaged``.
    """
    import plistlib

    try:
        archive: Any = plistlib.loads(data, fmt=plistlib.FMT_BINARY)
    except (ValueError, RecursionError, OverflowError, MemoryError, LookupError, TypeError) as error:
        raise UserError("posting.damaged", file=name) from error
    frames = [archive]
    for frame in frames:  # which grows as frames within frames come up
        if not isinstance(frame, dict):
            continue
        main = frame.get("WebMainResource")
        inner = frame.get("WebSubframeArchives")
        if isinstance(inner, list):
            frames += inner[: _MOST_PAGES - len(frames)]
        if isinstance(main, dict) and isinstance(main.get("WebResourceData"), bytes):
            content, url = main["WebResourceData"], main.get("WebResourceURL")
            text = decoded_as(content, str(main.get("WebResourceTextEncodingName") or "utf-8"))
            yield SavedPage(
                text if text is not None else plain_text(content),
                url if isinstance(url, str) and url.startswith("http") else None,
            )


def of_html(text: str) -> SavedPage:
    """A page as it stands in a file or on the clipboard, where browsers write the address before it."""
    if _CLIPBOARD.match(text):
        at = text.find("<")
        address = _SOURCE_URL.search(text[: at if at >= 0 else _MOST_HEAD])
        return SavedPage(text[max(at, 0) :], address[1] if address else None)
    saved = _SAVED_FROM.search(text[:_MOST_HEAD])
    return SavedPage(text, saved[1] if saved else None)
