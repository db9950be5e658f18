"""Data written into a page's elements: microdata (itemprop) and RDFa (property), as objects like those of JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from lxml.html import HtmlElement

from apptracker.adapters.interchange.postings.rendering import block_text


@dataclass(frozen=True, slots=True)
class Markup:
    """The attributes of one kind of markup."""

    scope: str
    prop: str
    type: str


MICRODATA = Markup("itemscope", "itemprop", "itemtype")
RDFA = Markup("typeof", "property", "typeof")
_DEEPEST = 8  # items in items, and properties in properties, as adverts have them at the very most
_MOST_ITEMS = 300
_MOST_WORK = 150_000  # elements looked at, and text in them: references can make a small page a huge tree
_WORK_OF_A_TEXT = 20  # what reading one costs beside looking at an element
_OBJECTS = frozenset(
    "hiringOrganization jobLocation address baseSalary estimatedSalary value applicationContact identifier"
    " addressCountry applicantLocationRequirements geo contactPoint".split()
)
#: What an item without a name of its own inside a posting is about.
_ROLES = {
    "place": "jobLocation",
    "postaladdress": "jobLocation",
    "organization": "hiringOrganization",
    "corporation": "hiringOrganization",
    "localbusiness": "hiringOrganization",
    "monetaryamount": "baseSalary",
}
_ADDRESSES = frozenset({"url", "sameAs", "logo", "image", "mainEntityOfPage"})
_OUR_PREFIXES = frozenset({"schema", "sdo", "schemaorg", "s", "so"})


def items_of(root: HtmlElement, markup: Markup, wanted: str) -> list[tuple[HtmlElement, dict[str, Any]]]:
    """The items of a type (its name in lower case), outermost ones only, with the elements that hold them."""
    marked = {element for element in root.xpath(f"//*[@{markup.type}]") if wanted in _types(element, markup)}
    found: list[tuple[HtmlElement, dict[str, Any]]] = []
    if not marked:
        return found
    reader = _Reader(root, markup, wanted)
    stack = [root]
    while stack and len(found) < _MOST_ITEMS:
        element = stack.pop()
        if element in marked:
            data = reader.item(element)
            if not (data.get("title") or data.get("name")):
                data.update(_heading(element))
            if data:
                found.append((element, data))
        else:
            stack.extend(reversed(element))
    return found


def scattered_item(root: HtmlElement, telling: frozenset[str]) -> dict[str, Any]:
    """The properties of a page whose microdata lacks the item around it; {} unless two of them tell its kind."""
    names = {_last(name) for element in root.xpath("//*[@itemprop]") for name in element.get("itemprop").split()}
    return _Reader(root, MICRODATA, "").item(root) if len(names & (telling | {"title"})) >= 2 else {}


def _types(element: HtmlElement, markup: Markup) -> list[str]:
    return [_last(name).casefold() for name in (element.get(markup.type) or "").split()]


@lru_cache(maxsize=4096)
def _last(name: str) -> str:
    return re.split(r"[/#:]", name.rstrip("/"))[-1]


def _heading(element: HtmlElement) -> dict[str, Any]:
    for heading in element.iter("h1", "h2", "h3"):
        text = block_text(heading).strip()
        if text:
            return {"title": text}
    return {}


class _Reader:
    """Reads items of one page."""

    def __init__(self, root: HtmlElement, markup: Markup, wanted: str) -> None:
        self._markup = markup
        self._wanted = wanted
        self._root = root
        self._left = _MOST_WORK
        self._named: dict[str, HtmlElement] = {}  # what itemref, or resource, refers to
        self._subjects: dict[str, list[HtmlElement]] = {}  # elements outside an RDFa item that say more of it
        if markup is MICRODATA and root.xpath("boolean(//*[@itemref])"):
            for element in root.xpath("//*[@id]"):
                self._named.setdefault(element.get("id"), element)
        elif markup is RDFA:
            for element in root.xpath("//*[@about or @resource]"):
                name = element.get("about") or element.get("resource")
                if element.get("typeof"):
                    self._named.setdefault(name, element)
                elif element.get("about"):
                    self._subjects.setdefault(name, []).append(element)

    def item(self, element: HtmlElement, depth: int = 0) -> dict[str, Any]:
        """The properties of an item."""
        result: dict[str, Any] = {}
        unnamed: dict[str, Any] = {}
        subject = element.get("about") or element.get("resource")
        parts = self._further_parts(element, subject)
        stack: list[tuple[HtmlElement, int]] = [(part, 0) for part in reversed(parts)]
        stack.extend((child, 0) for child in reversed(element))
        while stack and self._left > 0:
            self._left -= 1
            at, within = stack.pop()
            if not isinstance(at.tag, str) or self._is_about_another(at, subject):
                continue
            names = list(self._names(at))
            nested = at.get(self._markup.scope) is not None and at is not element
            if names and within < _DEEPEST:
                for name in names:
                    _add(result, name, self._property(at, name, nested, depth))
                nested = nested or bool(_OBJECTS.intersection(names))
            elif nested and depth < _DEEPEST:
                for kind in _types(at, self._markup):
                    if kind in _ROLES and depth == 0 and self._wanted:
                        _add(unnamed, _ROLES[kind], self.item(at, depth + 1))
            if not nested:
                stack.extend((child, within + bool(names)) for child in reversed(at))
        return {**unnamed, **result}

    def _further_parts(self, element: HtmlElement, subject: str | None) -> list[HtmlElement]:
        """The elements elsewhere in the page that belong to an item."""
        if self._markup is RDFA:
            return [part for part in self._subjects.get(subject or "", ())[:50] if part is not element]
        referred = [self._named.get(name) for name in (element.get("itemref") or "").split()[:50]]
        return [part for part in referred if part is not None and part is not element]

    def _is_about_another(self, element: HtmlElement, subject: str | None) -> bool:
        about = element.get("about") if self._markup is RDFA else None
        return about is not None and about != subject and not element.get("property") and not element.get("rel")

    def _names(self, element: HtmlElement) -> Iterator[str]:
        for name in (element.get(self._markup.prop) or "").split()[:20]:
            prefix, colon, rest = name.partition(":")
            if colon and not rest.startswith("//") and self._markup is RDFA and prefix.lower() not in _OUR_PREFIXES:
                continue
            yield _last(name)
        if self._markup is RDFA:
            for name in (element.get("rel") or "").split():
                if _last(name) in _OBJECTS:
                    yield _last(name)

    def _property(self, element: HtmlElement, name: str, nested: bool, depth: int) -> Any:
        if depth < _DEEPEST:
            if nested:
                value: Any = self.item(element, depth + 1)
            elif self._markup is RDFA and element.get("resource") in self._named:
                value = self.item(self._named[element.get("resource")], depth + 1)
            elif name in _OBJECTS:
                value = self._inner(element, depth)
            else:
                value = None
            if value:
                return value
        text = _value(element, name)
        self._left -= _WORK_OF_A_TEXT + len(text) // 16
        return text

    def _inner(self, element: HtmlElement, depth: int) -> Mapping[str, Any]:
        """What an object's element holds, though it is not marked as an item itself."""
        if not len(element):
            return {}
        for child in element if self._markup is RDFA else ():
            if child.get("typeof") and not child.get("property"):
                return self.item(child, depth + 1)
        return self.item(element, depth + 1)


def _value(element: HtmlElement, name: str) -> str:
    """A property's text."""
    tag = element.tag
    content = (element.get("content") or "").strip()
    if content or tag == "meta":
        return content
    if tag == "time" and element.get("datetime"):
        return str(element.get("datetime"))
    if tag in ("data", "meter") and element.get("value"):
        return str(element.get("value"))
    if tag == "img":
        return element.get("src" if name in _ADDRESSES else "alt") or ""
    if tag == "link" or (tag in ("a", "area") and name in _ADDRESSES):
        return element.get("href") or ""
    return block_text(element).strip()


def _add(result: dict[str, Any], name: str, value: Any) -> None:
    if value in ("", None, {}):
        return
    if name not in result:
        result[name] = value
    elif isinstance(result[name], list):
        result[name].append(value)
    elif value != result[name]:
        result[name] = [result[name], value]
