"""Web pages: their visible text in lines and bullets, the part that matters, and what their headings say."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from apptracker.domain.postings import FieldSource, FieldValue
from apptracker.tailoring.reading.titles import clean_title, names_a_job

_SKIPPED = frozenset(
    "script style noscript template nav footer svg button form select option iframe object canvas head"
    " input textarea audio video map datalist dialog menu".split()
)
_PARAGRAPHS = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol dl table section article main blockquote pre header hr aside figure address"
    " fieldset".split()
)
_LINES = frozenset("div tr dt li br td th figcaption summary details option center".split())
_NOISE = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|menu|footer|cookie|consent|modal|dialog|popup|share|social|breadcrumb"
    r"|related|similar|recommend\w*|sidebar|subscribe|newsletter|signup|sign-up|login|advert|promo|banner"
    r"|comments?|referral|gdpr|toast|tooltip|dropdown|ellipsis|see-who|outdated|skip-link|btn|button)(?:$"
    r"|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TITLE_CLASS = re.compile(
    r"(?:job|position|posting|vacancy|topcard|app)[-_]*(?:header)?[-_]*(?:title|headline|name)|top-card-layout__title",
    re.IGNORECASE,
)
_EMPLOYER_CLASS = re.compile(
    r"company[-_]?name|org[-_]?name|employer[-_]?name|hiring[-_]?(?:company|organization)|companyname"
    r"|job[-_]?company|(?:^|[\s_-])(?:company|employer)(?:$|\s)",
    re.IGNORECASE,
)
_LOCATION_CLASS = re.compile(
    r"job[-_]?location|joblocation|(?:^|[\s_-])location(?:$|\s)|topcard__flavor--bullet|company[-_]?location",
    re.IGNORECASE,
)
_TITLE_SPLIT = re.compile(r"\s+[-–—|·•]\s+|\s+at\s+|\s*:\s+|\s+@\s+")
_SITE_WORDS = re.compile(
    r"\b(?:jobs?|careers?|hiring|linkedin|indeed|glassdoor|monster|apply|vacanc\w+|recruit\w*|job board|home"
    r"|stack overflow|remote ok|we work remotely|welcome)\b|\.(?:com|cz|co\.uk|org|net|io|de)\b",
    re.IGNORECASE,
)
_WHITE = re.compile(r"[ \t\r\n\f\v\u00a0]+")


class Page:
    """A page, parsed once."""

    def __init__(self, text: str) -> None:
        parser = lxml.html.HTMLParser(encoding="utf-8", remove_pis=True, huge_tree=True)
        data = text.replace("\0", "").encode("utf-8", errors="replace")
        try:
            root = lxml.html.document_fromstring(data, parser=parser)
        except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
            root = lxml.html.document_fromstring("<html><body></body></html>")
        self.root: HtmlElement = root

    def url(self) -> str | None:
        """The page's own address, as it states it."""
        for tag, key, wanted, attribute in (
            ("link", "rel", "canonical", "href"),
            ("meta", "property", "og:url", "content"),
        ):
            for element in self.root.iter(tag):
                if (element.get(key) or "").lower() == wanted and (element.get(attribute) or "").startswith("http"):
                    return str(element.get(attribute))
        return None

    def meta(self, name: str) -> str:
        for element in self.root.iter("meta"):
            if name in (element.get("property"), element.get("name")) and element.get("content"):
                return _one_line(element.get("content"))
        return ""

    @cached_property
    def _main(self) -> str:
        body = self.root.find("body")
        return block_text(_main_part(body if body is not None else self.root))

    def main_text(self) -> str:
        """The text of the part that holds the advert, with the page's heading first."""
        heading = self._heading()
        text = self._main
        if heading and heading.casefold() not in " ".join(text[:400].split()).casefold():
            text = f"{heading}\n\n{text}"
        return text

    def _heading(self) -> str:
        for element in self._shown():
            if _TITLE_CLASS.search(element.get("class") or "") and 2 < len(_one_line(element.text_content())) < 100:
                return _one_line(element.text_content())
        for tag in ("h1", "h2"):
            for element in self.root.iter(tag):
                text = _one_line(element.text_content())
                if text and (names_a_job(text) or tag == "h1"):
                    return text
        return ""

    def _shown(self) -> list[HtmlElement]:
        return [
            e
            for e in self.root.iter()
            if isinstance(e.tag, str) and e.tag not in _SKIPPED and e.tag not in ("html", "body")
        ]

    def fields(self) -> dict[str, FieldValue]:
        """Title, employer and place as the page's headings and its title line give them."""
        result: dict[str, FieldValue] = {}
        heading = self._heading()
        title = clean_title(heading) if heading else None
        employer, sure = self._employer(heading)
        if title:
            result["title"] = FieldValue(
                title, FieldSource.PAGE, names_a_job(title) or bool(heading and heading in self._titles())
            )
        if employer:
            result["employer"] = FieldValue(employer, FieldSource.PAGE, sure)
        for element in self._shown():
            own = element.get("class") or ""
            text = _one_line(element.text_content())
            if (
                _LOCATION_CLASS.search(own)
                and 2 < len(text) < 80
                and not re.search(r"\d+ applicants|ago\b|employees", text)
            ):
                result["location"] = FieldValue(text, FieldSource.PAGE, sure=True)
                break
        return result

    def _titles(self) -> str:
        return f"{self.meta('og:title')} {_one_line(self.root.findtext('.//title') or '')}"

    def _employer(self, heading: str) -> tuple[str | None, bool]:
        for element in self._shown():
            own = element.get("class") or ""
            text = _one_line(element.text_content())
            if _EMPLOYER_CLASS.search(own) and 1 < len(text) < 60 and text != heading:
                return text, True
        for line in (self.meta("og:title"), _one_line(self.root.findtext(".//title") or "")):
            rest = line.replace(heading, "") if heading and heading in line else ""
            parts = [p.strip(" -–—|:·") for p in (_TITLE_SPLIT.split(rest) if rest else [])]
            for part in parts:
                if part and not _SITE_WORDS.search(part) and part != self.meta("og:site_name") and 1 < len(part) < 60:
                    return part, True
        whole = _one_line(self.root.findtext(".//title") or "")
        if (
            heading
            and whole
            and heading not in whole
            and len(whole.split()) <= 5
            and not names_a_job(whole)
            and not _SITE_WORDS.search(whole)
        ):
            return whole, False
        return None, False


def block_text(root: HtmlElement) -> str:
    """The visible text with lines for blocks, blank lines between paragraphs and "- " before list items."""
    out: list[str] = []
    _render(root, out)
    text = "".join(out)
    lines = [_WHITE.sub(" ", line).strip() for line in text.split("\n")]
    result: list[str] = []
    blank = True
    for line in lines:
        if line in ("", "-"):
            blank = True
            continue
        if blank and result and not (line.startswith("- ") and result[-1].startswith("- ")):
            result.append("")
        blank = False
        result.append(line)
    return "\n".join(result)


def _render(root: HtmlElement, out: list[str]) -> None:
    stack: list[tuple[Any, bool]] = [(root, True)]
    while stack:
        element, opening = stack.pop()
        if isinstance(element, str):
            out.append(_WHITE.sub(" ", element))
            continue
        tag = element.tag
        if not opening:
            if tag in _PARAGRAPHS:
                out.append("\n\n")
            elif tag in _LINES and tag != "br":
                out.append(": " if tag == "dt" else "\n")
            continue
        if not isinstance(tag, str) or (element is not root and _skipped(element)):
            continue
        if tag == "li":
            out.append("\n- ")
        elif tag in _PARAGRAPHS:
            out.append("\n\n")
        elif tag in _LINES:
            out.append("\n")
        stack.append((element, False))
        for child in reversed(element):
            if child.tail:
                stack.append((child.tail, True))
            stack.append((child, True))
        if element.text:
            out.append(_WHITE.sub(" ", element.text) if tag != "pre" else element.text)


def _skipped(element: HtmlElement) -> bool:
    if (
        element.tag in _SKIPPED
        or element.get("hidden") is not None
        or element.get("role") in ("dialog", "navigation", "menu", "contentinfo")
    ):
        return True
    style = element.get("style")
    if style and _HIDDEN.search(style):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(names) > 1 and bool(_NOISE.search(names)) and element.tag not in ("html", "body", "main", "article")


def _main_part(body: HtmlElement) -> HtmlElement:
    """The smallest part that holds most of the running text outside links."""
    weights: dict[HtmlElement, int] = {}

    def weigh(element: HtmlElement) -> int:
        order = [element]
        for parent in order:
            order.extend(c for c in parent if isinstance(c.tag, str) and not _skipped(c))
        for parent in reversed(order):
            own = 0 if parent.tag == "a" else len((parent.text or "").strip())
            own += sum(len((c.tail or "").strip()) for c in parent)
            weights[parent] = own + sum(weights.get(c, 0) for c in parent if c.tag != "a")
        return weights[element]

    total = weigh(body)
    current = body
    while True:
        heavy = max(current, key=lambda c: weights.get(c, 0), default=None)
        if (
            heavy is None
            or not weights.get(heavy)
            or weights[heavy] < 0.75 * total
            or heavy.tag in ("p", "li", "ul", "span", "ol")
        ):
            return current
        current = heavy


def continues(short: str, long: str) -> bool:
    """Whether the page goes on where the description in its data breaks off."""
    words = short.split()
    if len(long.split()) < 1.5 * len(words) + 60:
        return False
    tail = " ".join(words[-8:])
    return len(words) < 120 and tail.casefold() in " ".join(long.split()).casefold()


def _one_line(text: str | None) -> str:
    return _WHITE.sub(" ", text or "").strip()
