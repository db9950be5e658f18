"""Job cards: the parts of a page that lists several jobs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import islice

from lxml.html import HtmlElement

from apptracker.adapters.interchange.postings.pages import Page
from apptracker.adapters.interchange.postings.rendering import block_text, one_line
from apptracker.guide.headings import section_of
from apptracker.tailoring.reading.titles import clean_title, names_a_job

_HEADINGS = ("h1", "h2", "h3", "h4", "a")
_MOST_TITLE = 90  # characters
_MOST_CARDS = 200
_MOST_HEADINGS = 4_000  # of a page, links included, that are looked at
_MOST_STEPS = 12  # from a title up to its card
_MOST_SHARE = 0.5  # of the page's text may stand outside the cards, or it is a page about something else


@dataclass(frozen=True, slots=True)
class Card:
    """One job of a list: its title, its text, and where it leads."""

    title: str
    text: str
    url: str | None


def job_cards(page: Page) -> list[Card]:
    """The jobs of a page that is a list of them; none for a page about one job, even when it shows others beside it."""
    if page.is_about_one:
        return []
    titles = [e for e in islice(page.visible(*_HEADINGS), _MOST_HEADINGS) if _is_title(e)]
    groups: dict[HtmlElement, dict[HtmlElement, HtmlElement]] = defaultdict(dict)
    for title in titles:
        child = title
        for step, parent in enumerate(title.iterancestors()):
            if step >= _MOST_STEPS:
                break
            groups[parent].setdefault(child, title)
            child = parent
    lists = [group for group in groups.values() if len(group) >= 2]
    if not lists:
        return []
    best = max(lists, key=len)
    if sum(page.size(card) for card in best) < _MOST_SHARE * len(page.main_text):
        return []
    return [
        Card(clean_title(one_line(title.text_content())) or "", block_text(card), _link(card, title))
        for card, title in list(best.items())[:_MOST_CARDS]
    ]


def _is_title(element: HtmlElement) -> bool:
    """Whether a heading or a link is a job's title and nothing else."""
    text = one_line(element.text_content())
    if not 4 <= len(text) <= _MOST_TITLE or text.endswith((".", "?", "!", ":")) or len(text.split()) > 10:
        return False
    linked = element.tag == "a" or element.find(".//a") is not None or element.getparent().tag == "a"
    return linked and names_a_job(text) and section_of(text) is None and clean_title(text) is not None


def _link(card: HtmlElement, title: HtmlElement) -> str | None:
    links = [title, *title.iter("a"), *card.iter("a")]
    addresses = (one_line(link.get("href")) for link in links if link.tag == "a")
    return next((address for address in addresses if address.startswith(("http://", "https://"))), None)
