"""The visible text of a page's elements, as lines: what stands on it, not how it is drawn."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from lxml.html import HtmlElement

from apptracker.tailoring.reading.view import view_of

#: Never part of what a page says.
_UNSEEN = frozenset(
    "script style noscript template svg button select option iframe object canvas head input textarea audio video map"
    " datalist dialog".split()
)
_PARAGRAPHS = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol dl table section article main blockquote pre header hr aside figure address"
    " fieldset form nav footer".split()
)
_LINES = frozenset("div tr dt li br td th figcaption summary details option center dd label legend".split())
_NOISY_TAGS = frozenset({"nav", "footer", "menu", "aside", "form"})
_NOISY_ROLES = frozenset({"dialog", "navigation", "menu", "menubar", "contentinfo", "complementary", "search", "alert"})
_NOISY_NAMES = re.compile(
    r"-(?:nav|navbar|navigation|menu|footer|cookies?|consent|modal|dialog|popup|popover|overlay|share|sharing|social"
    r"|breadcrumbs?|related|similar|recommend(?:ed|ations?)?|suggested|sidebar|subscribe|newsletter|sign-?up|sign-?in"
    r"|login|advert|ads?|promo|banner|comments?|referral|gdpr|onetrust|toast|snackbar|tooltip|dropdown|ellipsis|see-who"
    r"|outdated|skip-?link|btn|button|flash|alerts?|rating|reviews?|carousel|pagination|(?:more|other|latest)-jobs"
    r"|num-applicants|closed-job|face-pile)-"
)
_NAME_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_LARGE = 0.35  # of a page's text: a part so large may be the advert, whatever it is called
_MOSTLY = 0.6  # of a page's prose: then it is
_PROSE = 25  # characters at one go that make prose; menus and cards have less
_MOST_LARGE = 20
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_INLINE = frozenset("span a b strong em i small time label".split())
_MOST_READ = 2_000  # characters of a line worth setting right
_WHITE = re.compile(r"[ \t\r\n\f\v\u00a0]+")


def one_line(text: str | None) -> str:
    """A text on one line, as a reader sees it: with what a wrong encoding made of it set right."""
    line = _WHITE.sub(" ", text or "").strip()
    return line if line.isascii() or len(line) > _MOST_READ else " ".join(view_of(line).read.split())


def is_unseen(element: HtmlElement) -> bool:
    """Whether a reader of the page never sees the element."""
    if element.tag in _UNSEEN or element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style and _HIDDEN.search(style[:2000]))


def noise_in(root: HtmlElement, sizes: dict[HtmlElement, int] | None = None) -> frozenset[HtmlElement]:
    """The parts named as something around an advert: navigation, cookies, other jobs, prompts. What holds most of the
    prose is none of these: it is the advert, in a page that names its parts oddly."""
    sizes = text_sizes(root) if sizes is None else sizes
    most = _LARGE * sizes[root]
    noisy = [element for element in sizes if element is not root and _is_noisy(element)]
    large = [element for element in noisy if sizes[element] > most]
    if large:
        least = _MOSTLY * _prose(root, sizes)
        kept = {element for element in large[:_MOST_LARGE] if _prose(element, sizes) >= least}
        noisy = [element for element in noisy if element not in kept and element not in large[_MOST_LARGE:]]
    return frozenset(noisy)


def _prose(root: HtmlElement, sizes: dict[HtmlElement, int]) -> int:
    """How many characters of prose a part holds, links not counted."""
    total = 0
    stack = [root]
    while stack:
        element = stack.pop()
        texts = [element.text, *(child.tail for child in element)]
        total += sum(len(text) for text in texts if text and len(text.strip()) >= _PROSE)
        stack.extend(child for child in element if child in sizes and child.tag != "a")
    return total


def text_sizes(root: HtmlElement) -> dict[HtmlElement, int]:
    """How many characters of text each visible element holds, in document order."""
    sizes: dict[HtmlElement, int] = {}
    parents: list[HtmlElement | None] = []
    stack: list[tuple[HtmlElement, HtmlElement | None]] = [(root, None)]
    while stack:
        element, parent = stack.pop()
        if parent is not None:
            sizes[parent] += len((element.tail or "").strip())
        if not isinstance(element.tag, str) or (parent is not None and is_unseen(element)):
            continue
        sizes[element] = len((element.text or "").strip())
        parents.append(parent)
        stack.extend((child, element) for child in reversed(element))
    for element, parent in zip(reversed(sizes), reversed(parents), strict=True):
        if parent is not None:
            sizes[parent] += sizes[element]
    return sizes


def _is_noisy(element: HtmlElement) -> bool:
    if element.tag in _NOISY_TAGS or element.get("role") in _NOISY_ROLES:
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(names) > 1 and element.tag not in ("html", "body", "main", "h1") and _names_noise(names[:300])


@lru_cache(maxsize=4096)
def _names_noise(names: str) -> bool:
    return bool(_NOISY_NAMES.search(f"-{'-'.join(_NAME_PARTS.findall(names)).lower()}-"))


def block_text(root: HtmlElement, without: frozenset[HtmlElement] | None = None) -> str:
    """The visible text with lines for blocks, blank lines between paragraphs and "- " before list items.

    ``without``: parts to leave out; by default what :func:`noise_in` finds.
    """
    if without is None:
        without = noise_in(root) if len(root) else frozenset()
    out: list[str] = []
    _render(root, out, without)
    lines = [_WHITE.sub(" ", line).strip() for line in "".join(out).split("\n")]
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


def _render(root: HtmlElement, out: list[str], without: frozenset[HtmlElement]) -> None:
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
                out.append(_after(element, out))
            continue
        if not isinstance(tag, str):
            continue
        if element is not root and (element in without or is_unseen(element)):
            continue
        out.append(_before(element, out))
        stack.append((element, False))
        for child in reversed(element):
            if child.tail:
                stack.append((child.tail, True))
            stack.append((child, True))
        if element.text:
            out.append(_WHITE.sub(" ", element.text) if tag != "pre" else element.text)


def _before(element: HtmlElement, out: list[str]) -> str:
    """What begins an element's text."""
    tag = element.tag
    if tag == "li":
        return "\n- "
    if tag in _PARAGRAPHS:
        return "\n\n"
    if tag in _LINES:
        return " " if _answers(element) else "\n"
    return _gap(element, out) if tag in _INLINE else ""


def _after(element: HtmlElement, out: list[str]) -> str:
    """What ends a line: a label and what it labels stay on one."""
    if element.tag == "dt" or (element.tag == "th" and _labels(element)):
        end = next((text.rstrip()[-1:] for text in reversed(out[-4:]) if text), "")
        return "\n" if not end else (" " if end in ":?" else ": ")
    return "\n"


def _gap(element: HtmlElement, out: list[str]) -> str:
    """What only style puts between an element's text and the text before it: "Acme" and "Leeds" in two spans, a label
    and its value in two."""
    before = element.getprevious()
    if before is None or before.tail or before.tag not in _INLINE or not out:
        return ""
    start = element.text or (element[0].text if len(element) else "") or ""
    end = next((text[-1] for text in reversed(out[-4:]) if text), "")
    if end == ":" and start[:1].isalnum():
        return " "
    return "\n" if start[:1].isupper() and (end.islower() or end.isdigit() or end in (")", "%")) else ""


def _labels(element: HtmlElement) -> bool:
    """Whether a table's heading cell stands beside the one cell it is about."""
    following = element.getnext()
    return following is not None and following.tag == "td" and element.getprevious() is None


def _answers(element: HtmlElement) -> bool:
    """Whether an element goes on the line of the label before it."""
    before = element.getprevious()
    if before is None:
        return False
    return (element.tag == "dd" and before.tag == "dt") or (
        element.tag == "td" and before.tag == "th" and _labels(before)
    )
