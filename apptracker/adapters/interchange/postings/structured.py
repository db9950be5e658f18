"""schema.org JobPosting data in pages and files, JSON-LD, microdata and RDFa, brought into one shape.

The shape is JSON-LD's, made plain: names without prefixes, references by ``@id`` filled in, ``@value`` and ``@list``
taken out of their wrapping. Nothing else is read into it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from apptracker.adapters.interchange.postings.attributes import MICRODATA, RDFA, items_of, scattered_item
from apptracker.adapters.interchange.postings.mending import json_values
from apptracker.domain.postings import FieldSource

#: Properties only a job posting has; two of them beside a title make one, whatever its type is called.
TELLING = frozenset(
    {
        "hiringOrganization",
        "datePosted",
        "jobLocation",
        "employmentType",
        "validThrough",
        "baseSalary",
        "jobLocationType",
    }
)
_NAMES = {
    name.casefold(): name
    for name in (
        *TELLING,
        *"""title name description url identifier value hiringOrganization jobLocation address addressLocality
        addressRegion addressCountry streetAddress postalCode applicantLocationRequirements estimatedSalary
        salaryCurrency currency minValue maxValue unitText unitCode applicationContact email telephone skills
        qualifications responsibilities experienceRequirements educationRequirements jobBenefits workHours""".split(),
    )
}
_JSON_LD = re.compile(r"[\"'](?:@type|@context|@graph)[\"']|&quot;@")
_LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Za-z]{2,4})?")
_HALF_SURROGATE = re.compile(r"[\ud800-\udfff]")  # JSON can spell one, and no file could hold it
_MOST_DEPTH = 40
_MOST_JOBS = 300
_MOST_NODES = 20_000
_DEEPEST = 12  # of what one job holds, references followed


@dataclass(frozen=True, slots=True)
class FoundJob:
    """A posting's data, where it was found, and the part of the page it describes when there is one."""

    data: Mapping[str, Any]
    source: FieldSource
    element: HtmlElement | None = None


def jobs_in_json(text: str) -> list[FoundJob] | None:
    """The postings of a JSON text; None when it is no JSON, only something that begins with a bracket."""
    values = json_values(text)
    jobs = _jobs(values or [])
    if not jobs and not _JSON_LD.search(text[:5000]):
        try:
            json.loads(text, strict=False)
        except (ValueError, RecursionError):
            return None
    return jobs


def jobs_in_page(root: HtmlElement) -> list[FoundJob]:
    """The postings of a page: from the first kind of markup that has any."""
    values: list[Any] = []
    others: list[str] = []
    for script in root.iter("script"):
        text = script.text or ""
        if "ld+json" in (script.get("type") or "").lower():
            values.extend(json_values(text) or [])
        elif "JobPosting" in text and _JSON_LD.search(text):
            others.append(text)
    jobs = _jobs(values)
    if not jobs:
        jobs = _jobs([value for text in others for value in _data_in_code(text)])
    for kind, source in ((MICRODATA, FieldSource.MICRODATA), (RDFA, FieldSource.RDFA)):
        if not jobs:
            jobs = [FoundJob(data, source, element) for element, data in items_of(root, kind, "jobposting")]
    if not jobs:
        data = scattered_item(root, TELLING)
        jobs = [FoundJob(data, FieldSource.MICRODATA)] if data else []
    return jobs[:_MOST_JOBS]


def _data_in_code(text: str) -> list[Any]:
    """JSON-LD that a script puts into the page."""
    opening = re.search(r"[{\[]\s*\{?\s*[\"']@(?:context|type|graph)", text)
    return (json_values(text[opening.start() :]) or []) if opening else []


def _jobs(values: list[Any]) -> list[FoundJob]:
    """Every JobPosting among the values, at any depth, each once. Those inside another one are jobs like it."""
    found: list[dict[str, Any]] = []
    untyped: list[dict[str, Any]] = []
    named: dict[str, dict[str, Any]] = {}
    stack: list[tuple[Any, int]] = [(value, 0) for value in reversed(values)]
    while stack:
        value, depth = stack.pop()
        if depth > _MOST_DEPTH:
            continue
        if isinstance(value, list):
            stack.extend((item, depth + 1) for item in reversed(value))
        elif isinstance(value, dict):
            name = value.get("@id")
            if isinstance(name, str) and len(value) > len(named.get(name, ())):
                named[name] = value
            if _is_job(value):
                found.append(value)
                stack.extend((item, depth + 2) for item in value.values() if isinstance(item, dict) and "@id" in item)
                continue
            if "@type" not in value and len(TELLING & value.keys()) >= 2 and {"title", "name"} & value.keys():
                untyped.append(value)
            stack.extend((item, depth + 1) for item in reversed(list(value.values())))
    jobs: dict[str, FoundJob] = {}
    for job in found or untyped:
        name = job.get("@id")
        data = _plain(named.get(name, job) if isinstance(name, str) else job, named, [_MOST_NODES])
        if isinstance(data, dict) and len(data.keys() - {"@type"}) > 0:
            jobs.setdefault(_identity(data), FoundJob(data, FieldSource.JSON_LD))
        if len(jobs) >= _MOST_JOBS:
            break
    return list(jobs.values())


def _is_job(value: Mapping[str, Any]) -> bool:
    types = value.get("@type", value.get("type"))
    return any(
        isinstance(kind, str) and re.split(r"[/#:]", kind.strip().rstrip("/"))[-1].casefold() == "jobposting"
        for kind in (types if isinstance(types, list) else [types])
    )


def _identity(job: Mapping[str, Any]) -> str:
    """What two copies of one posting have in common."""
    keys = ("title", "name", "url", "identifier", "hiringOrganization", "jobLocation", "datePosted")
    told = [job.get(key) for key in keys]
    return json.dumps(told if any(told[2:4]) else [*told, job.get("description")], default=str)


def _plain(value: Any, named: Mapping[str, dict[str, Any]], left: list[int], depth: int = 0) -> Any:
    """A value in the plain shape. ``left`` counts down the nodes that may still be looked at: references can make a
    small text a huge tree."""
    left[0] -= 1
    if left[0] < 0 or depth > _DEEPEST:
        return None
    if isinstance(value, str):
        return _HALF_SURROGATE.sub("\ufffd", value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, list):
        return [_plain(item, named, left, depth + 1) for item in value]
    if not isinstance(value, dict):
        return value
    for wrapping in ("@value", "@list", "@set"):
        if wrapping in value:
            return _plain(value[wrapping], named, left, depth + 1)
    name = value.get("@id")
    if isinstance(name, str) and value.keys() <= {"@id", "@type"}:
        whole = named.get(name)
        return _plain(whole, named, left, depth + 1) if whole is not None and whole is not value else None
    if "en" in value and all(_LANGUAGE.fullmatch(key) and isinstance(item, str) for key, item in value.items()):
        return _plain(value["en"], named, left, depth + 1)
    result: dict[str, Any] = {}
    for key, item in value.items():
        if key not in ("@context", "@id"):
            result.setdefault(local_name(key), _plain(item, named, left, depth + 1))
    return result


def local_name(key: str) -> str:
    """A property's name without prefix or address, in its usual case."""
    bare = re.split(r"[/#:]", key)[-1].strip() or key
    return _NAMES.get(bare.casefold(), bare)
