"""A job jotted down in a line: "Harbor Mutual, Customer Service Agent, https://…". Pure.

Only what the words leave no doubt of is sure: employer and title in that order, where the second names a job and the
first does not, or "Agent at Harbor Mutual". Everything else is offered, never decided.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from apptracker.domain.errors import UserError
from apptracker.domain.money import parse_pay
from apptracker.domain.postings import FieldSource, FieldValue
from apptracker.tailoring.reading.titles import names_a_job

__all__ = ["found_on", "is_link", "jotted", "links_in"]

MOST_CHARACTERS = 300  # links do not count
MOST_LINES = 4
MOST_PARTS = 6
MOST_WORDS = 8  # in one part: more is a sentence, not a name

_MARKUP = ("<", "{")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"']+", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*[,;|\t\n]\s*|\s+[-–—·•]\s+")
_LABEL = re.compile(r"^\s*[A-Za-z][\w /]{1,30}:\s", re.MULTILINE)
_AT = re.compile(r"(?P<title>.+?)\s+(?:at|@)\s+(?P<employer>.+)", re.IGNORECASE)
_LEGAL = re.compile(r"(?:inc|l\.?l\.?c|ltd|co|corp|gmbh|plc|s\.?a|ag|n\.?a)\.?", re.IGNORECASE)
_MODES = {
    "remote": "remote",
    "work from home": "remote",
    "wfh": "remote",
    "hybrid": "hybrid",
    "on-site": "on-site",
    "onsite": "on-site",
    "on site": "on-site",
}
#: Where jobs are found, by a part of the link's host.
_BOARDS = {
    "indeed": "Indeed",
    "linkedin": "LinkedIn",
    "glassdoor": "Glassdoor",
    "ziprecruiter": "ZipRecruiter",
    "monster": "Monster",
    "usajobs": "USAJOBS",
    "careerbuilder": "CareerBuilder",
    "simplyhired": "SimplyHired",
    "flexjobs": "FlexJobs",
    "jobstreet": "JobStreet",
    "totaljobs": "Totaljobs",
    "stepstone": "StepStone",
    "infojobs": "InfoJobs",
    "seek": "SEEK",
    "reed": "Reed",
    "naukri": "Naukri",
    "craigslist": "Craigslist",
}


def jotted(text: str) -> dict[str, FieldValue] | None:
    """The fields that a short note of a job gives, or None when the text is an advert (or nothing)."""
    links = links_in(text)
    words = _LINK.sub("\n", text)
    lines = [line for line in text.splitlines() if line.strip()]
    if (
        text.lstrip().startswith(_MARKUP)
        or not lines
        or len(lines) > MOST_LINES
        or len(words) > MOST_CHARACTERS
        or _LABEL.search(words)
    ):
        return None
    parts = _parts(words)
    if len(parts) > MOST_PARTS or any(map(_is_sentence, parts)):
        return None
    fields: dict[str, FieldValue] = {}
    if links:
        fields["url"] = _told(links[0])
        if board := found_on(links[0]):
            fields["source"] = _told(board, sure=False)
    names = [part for part in parts if not _is_detail(part, fields)]
    _name(names, fields)
    return fields or None


def links_in(text: str) -> list[str]:
    """The web addresses in a text, in order, complete and without the punctuation around them."""
    found = [match.group().rstrip(".,;:!?)]}»”") for match in _LINK.finditer(text)]
    return list(dict.fromkeys(link if "://" in link else f"https://{link}" for link in found))


def is_link(text: str) -> bool:
    """Whether the text is a web address and nothing else."""
    return bool(_LINK.fullmatch(text.strip()))


def found_on(link: str) -> str | None:
    """The job board a link leads to, by its usual name."""
    try:
        host = urlsplit(link).hostname or ""
    except ValueError:  # a broken IPv6 address
        return None
    return next((_BOARDS[part] for part in host.split(".") if part in _BOARDS), None)


def _is_sentence(part: str) -> bool:
    words = len(part.split())
    return words > MOST_WORDS or (words > MOST_WORDS // 2 and part.endswith((".", "!", "?")))


def _parts(words: str) -> list[str]:
    parts: list[str] = []
    for part in _SEPARATOR.split(words):
        cleaned = part.strip(' ,;|-–—·•"“”')
        if not cleaned:
            continue
        if parts and _LEGAL.fullmatch(part.strip()):
            parts[-1] += f", {part.strip()}"
        else:
            parts.append(cleaned)
    return parts


def _is_detail(part: str, fields: dict[str, FieldValue]) -> bool:
    """Whether a part says how one works or what is paid; then the field is filled."""
    mode = _MODES.get(part.casefold())
    if mode is not None:
        fields.setdefault("work_mode", _told(mode))
        return True
    try:
        pay = parse_pay(part)
    except UserError:
        return False
    fields.setdefault("pay", _told(pay))
    return True


def _name(names: list[str], fields: dict[str, FieldValue]) -> None:
    if not names:
        return
    said = _AT.fullmatch(names[0])
    if said and names_a_job(said["title"]):
        fields |= {"title": _told(said["title"]), "employer": _told(said["employer"])}
        rest = names[1:]
    elif len(names) == 1:
        job = names_a_job(names[0])
        fields["title" if job else "employer"] = _told(names[0], sure=job)
        rest = []
    else:
        first, second, *rest = names
        jobs = names_a_job(first), names_a_job(second)
        if jobs == (True, False):
            fields |= {"title": _told(first), "employer": _told(second, sure=False)}
        else:
            clear = jobs == (False, True)
            fields |= {"employer": _told(first, sure=clear), "title": _told(second, sure=clear)}
    if rest:
        fields["location"] = _told(", ".join(rest), sure=False)


def _told(value: object, *, sure: bool = True) -> FieldValue:
    return FieldValue(value, FieldSource.TEXT, sure)
