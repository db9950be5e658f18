"""schema.org JobPosting data in pages and files: JSON-LD (mended where sloppy), microdata and RDFa, in one shape."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from typing import Any

from lxml.html import HtmlElement

from apptracker.adapters.interchange.postings.pages import block_text
from apptracker.domain.postings import FieldSource

_TYPE = re.compile(r"(?:^|[/:#])JobPosting$")
_COMMENT = re.compile(
    r"<!--|-->|/\*\s*<!\[CDATA\[\s*\*/|/\*\s*\]\]>\s*\*/|//\s*<!\[CDATA\[|//\s*\]\]>|<!\[CDATA\[|\]\]>"
)
_BAD_ESCAPE = re.compile(r"\\(?![\"\\/bfnrtu]|$)|\\u(?![0-9a-fA-F]{4})")
_STRING_OR_JS_COMMENT = re.compile(r'("(?:[^"\\]|\\.)*")|/\*.*?\*/|//[^\n]*', re.DOTALL)
_STRING_OR_TRAILING_COMMA = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])', re.DOTALL)
_ROOTLESS = frozenset(
    {"title", "hiringOrganization", "datePosted", "jobLocation", "employmentType", "validThrough", "baseSalary"}
)
_MOST_DEPTH = 40


def jobs_in_json(text: str) -> list[dict[str, Any]] | None:
    """The JobPostings of a JSON text; None when it is no JSON at all."""
    values = _parsed(text)
    return None if values is None else _jobs(values)


def jobs_in_page(root: HtmlElement) -> tuple[list[dict[str, Any]], FieldSource]:
    """The JobPostings of a page, from the first kind of markup that has any."""
    values: list[Any] = []
    for script in root.iter("script"):
        kind = (script.get("type") or "").lower()
        if "ld+json" in kind and script.text:
            values.extend(_parsed(script.text) or [])
    jobs = _jobs(values)
    if jobs:
        return jobs, FieldSource.JSON_LD
    for scope, prop, kind_of, source in (
        ("itemscope", "itemprop", "itemtype", FieldSource.MICRODATA),
        ("typeof", "property", "typeof", FieldSource.RDFA),
    ):
        found = [
            e
            for e in root.iter()
            if isinstance(e.tag, str) and any(_TYPE.search(t) for t in (e.get(kind_of) or "").split())
        ]
        jobs = [{**_item(element, scope, prop), "_element": element} for element in found]
        if jobs:
            return jobs, source
    names = {e.get("itemprop") for e in root.iter() if isinstance(e.tag, str) and e.get("itemprop")}
    if len(names & _ROOTLESS) >= 2:
        return [_item(root, "itemscope", "itemprop")], FieldSource.MICRODATA
    return [], FieldSource.PAGE


def _parsed(text: str) -> list[Any] | None:
    """The JSON values of a text, mended step by step until it can be read."""
    bare = _COMMENT.sub("", text).strip().rstrip(";").strip()
    steps: tuple[Callable[[str], str], ...] = (
        lambda t: t,
        lambda t: _BAD_ESCAPE.sub(lambda m: "\\" + m.group(), t),
        lambda t: _STRING_OR_JS_COMMENT.sub(lambda m: m.group(1) or "", t),
        lambda t: _STRING_OR_TRAILING_COMMA.sub(lambda m: m.group(1) or "", t),
        lambda t: html.unescape(t) if '"' not in t[:50] else t,
    )
    for step in steps:
        bare = step(bare).strip()
        values = _decoded(bare)
        if values is not None:
            return values
    return None


def _decoded(text: str) -> list[Any] | None:
    """One or several JSON values after each other; control characters in strings are let pass."""
    decoder = json.JSONDecoder(strict=False)
    values: list[Any] = []
    at = 0
    while at < len(text):
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return values or None
        values.append(value)
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1
    return values


def _jobs(values: list[Any]) -> list[dict[str, Any]]:
    """Every JobPosting among the values, at any depth, with references by @id filled in."""
    found: list[dict[str, Any]] = []
    by_id: dict[str, dict[str, Any]] = {}
    stack: list[tuple[Any, int]] = [(value, 0) for value in reversed(values)]
    while stack:
        value, depth = stack.pop()
        if depth > _MOST_DEPTH:
            continue
        if isinstance(value, list):
            stack.extend((item, depth + 1) for item in reversed(value))
        elif isinstance(value, dict):
            name = value.get("@id")
            if isinstance(name, str) and len(value) > 1:
                by_id.setdefault(name, value)
            types = value.get("@type")
            if any(isinstance(t, str) and _TYPE.search(t) for t in (types if isinstance(types, list) else [types])):
                found.append(value)
            else:
                stack.extend((item, depth + 1) for item in reversed(list(value.values())))
    unique: dict[str, dict[str, Any]] = {}
    for job in found:
        whole = {key: _resolved(item, by_id) for key, item in job.items()}
        key = json.dumps(
            [whole.get(k) for k in ("title", "name", "url", "hiringOrganization", "jobLocation", "description")],
            default=str,
        )
        unique.setdefault(key, whole)
    return list(unique.values())


def _resolved(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, dict) and set(value) <= {"@id", "@type"} and isinstance(value.get("@id"), str):
        return by_id.get(value["@id"], value)
    return value


def _item(root: HtmlElement, scope: str, prop: str) -> dict[str, Any]:
    """The properties of an element in microdata or RDFa, in the shape JSON-LD has."""
    result: dict[str, Any] = {}
    stack = list(reversed(list(root)))
    while stack:
        element = stack.pop()
        if not isinstance(element.tag, str):
            continue
        names = (element.get(prop) or "").split()
        nested = element.get(scope) is not None
        for name in names:
            value = _item(element, scope, prop) if nested else _value(element, name)
            if nested and not value:
                value = _value(element, name)
            _add(result, name.rsplit("/", 1)[-1].rsplit(":", 1)[-1], value)
        if not (nested and names):
            stack.extend(reversed(list(element)))
    return result


def _value(element: HtmlElement, name: str) -> Any:
    content = element.get("content")
    if content is not None:
        return content
    if element.tag == "time" and element.get("datetime"):
        return element.get("datetime")
    if element.tag in ("a", "link", "img") and name.rsplit("/", 1)[-1] in ("url", "sameAs", "logo", "image"):
        return element.get("href") or element.get("src")
    return block_text(element).strip()


def _add(result: dict[str, Any], name: str, value: Any) -> None:
    if value in ("", None, {}):
        return
    if name not in result:
        result[name] = value
    elif isinstance(result[name], list):
        result[name].append(value)
    else:
        result[name] = [result[name], value]
