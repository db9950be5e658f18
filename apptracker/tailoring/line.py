"""A job in a line or two, as people type it: "Harbor Mutual, Customer Service Agent, https://…", "agente en Telenova",
"Telenova – agent (remote) 18/h". English and Spanish. Pure.

Only what the words leave no doubt of is sure: employer and title in that order, where the second names a job and the
first does not, "Agent at Harbor Mutual", or an employer that is known already. All else is offered, never decided.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from urllib.parse import urlsplit

from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, parse_pay
from apptracker.domain.postings import FieldSource, FieldValue
from apptracker.tailoring.reading.dates import parse_date
from apptracker.tailoring.reading.pay import parse_pay as read_pay
from apptracker.tailoring.reading.titles import names_a_job

__all__ = ["found_on", "is_link", "links_in", "parse_line"]

#: Whether an employer of this name is known already.
Known = Callable[[str], bool]

MOST_CHARACTERS = 300  # links do not count
MOST_LINES = 4
MOST_PARTS = 6
MOST_WORDS = 8  # in one part: more is a sentence, not a name

_MARKUP = ("<", "{")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"']+", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*[,;|\t\n]\s*|\s+[-–—·•]\s+")
_LABEL = re.compile(r"^\s*[A-Za-z][\w /]{1,30}:\s", re.MULTILINE)
#: "Agent at Harbor Mutual" is plain; "agente en Telenova" may name a town, "agente de" a trade.
_PLAIN_AT = re.compile(r"\s+(?:at|@)\s+", re.IGNORECASE)
_LOOSE_AT = re.compile(r"\s+(?:en|with|for|con|para|de)\s+", re.IGNORECASE)
_EN = re.compile(r"\s+en\s+", re.IGNORECASE)
_IN = re.compile(r"\s+(?:in|en)\s+(?=[A-ZÀ-Þ])")
_ASIDE = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]")
_CLOSES = re.compile(
    r"(?:closes?|closing|deadline|apply by|until|by|due|cierra|cierre|hasta|fecha límite|plazo)\b:?\s*(?:on |el |at )?",
    re.IGNORECASE,
)
_LEGAL = re.compile(r"(?:inc|l\.?l\.?c|ltd|co|corp|gmbh|plc|s\.?a|ag|n\.?a)\.?", re.IGNORECASE)
#: Ways to work by their words, with what may stand before them.
_MODE = re.compile(
    r"(?:100 ?% |fully |full |all |completely |en |trabajo )?(?:"
    r"(?P<remote>remote(?:ly)?|work from home|wfh|home ?office|remot[oa]|teletrabajo|desde casa|a distancia)"
    r"|(?P<hybrid>hybrid|híbrid[oa]|hibrid[oa])"
    r"|(?P<site>on-site|onsite|on site|in person|in-person|in office|presencial|en oficina))",
    re.IGNORECASE,
)
_MODES = {"remote": "remote", "hybrid": "hybrid", "site": "on-site"}
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


def _nobody(_: str) -> bool:
    return False


def parse_line(text: str, today: date, known: Known = _nobody) -> dict[str, FieldValue] | None:
    """The fields that a short note of a job gives, or None when the text is an advert (or nothing). ``known`` tells of
    a name whether an employer of the person's is called so: then there is no doubt which part is the employer."""
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
    fields: dict[str, FieldValue] = {}
    parts = _parts(_without_asides(words, fields))
    if len(parts) > MOST_PARTS or any(map(_is_sentence, parts)):
        return None
    if links:
        fields["url"] = _told(links[0])
        if board := found_on(links[0]):
            fields["source"] = _told(board, sure=False)
    names = [name for part in parts if (name := _without_details(part, fields, today, known))]
    _name(names, fields, known)
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


def _without_asides(words: str, fields: dict[str, FieldValue]) -> str:
    """What stands in brackets is a detail where it says how one works or what is paid; else it belongs to the name."""

    def aside(found: re.Match[str]) -> str:
        return " " if _is_mode(found[1], fields) or _is_pay(found[1], fields) else found[0]

    return _ASIDE.sub(aside, words)


def _without_details(part: str, fields: dict[str, FieldValue], today: date, known: Known) -> str:
    """The name in a part; '' where it is nothing but a detail, which fills its field."""
    if known(part):
        return part
    if _is_mode(part, fields) or _is_pay(part, fields) or _is_deadline(part, fields, today):
        return ""
    paid = read_pay(part, labelled=True)
    if paid is not None and (paid.pay.currency or paid.pay.period) and not part[paid.end :].strip():
        name = part[: paid.start].strip(" ,;|-–—·•:")
        if name:
            fields.setdefault("pay", _told(paid.pay))
            return name
    return part


def _is_mode(part: str, fields: dict[str, FieldValue]) -> bool:
    found = _MODE.fullmatch(part.strip())
    if found and found.lastgroup:
        fields.setdefault("work_mode", _told(_MODES[found.lastgroup]))
    return found is not None


def _is_pay(part: str, fields: dict[str, FieldValue]) -> bool:
    pay = _pay(part.strip())
    if pay is not None:
        fields.setdefault("pay", _told(pay))
    return pay is not None


def _pay(part: str) -> Pay | None:
    try:
        return parse_pay(part)
    except UserError:
        found = read_pay(part, labelled=True)
    if found is None or found.start or not (found.pay.currency or found.pay.period):
        return None
    return found.pay if not re.search(r"\w{4}", part[found.end :]) or _PER.fullmatch(part[found.end :]) else None


_PER = re.compile(
    r"\s*(?:euros?|dollars?|pounds?|brut[oa]s?|net[oa]s?|gross|net|al|la|por|a|an|per|el|/|\s)*"
    r"(?:hour|hora|month|mes|year|año|day|día|week|semana)?",
    re.IGNORECASE,
)


def _is_deadline(part: str, fields: dict[str, FieldValue], today: date) -> bool:
    found = _CLOSES.match(part)
    day = parse_date(part[found.end() :], today=today, future=True) if found else None
    if day is None:
        return False
    fields.setdefault("deadline", _told(day[0], sure=day[1]))
    return True


def _name(names: list[str], fields: dict[str, FieldValue], known: Known) -> None:
    if not names:
        return
    said = _said_at(names[0], known)
    if said is not None:
        title, employer, sure = said
        fields |= {"title": _told(title), **_placed(employer, known, sure=sure)}
        rest = names[1:]
    elif len(names) == 1:
        own = known(names[0])
        job = not own and names_a_job(names[0])
        fields["title" if job else "employer"] = _told(names[0], sure=job or own)
        rest = []
    else:
        first, second, *rest = names
        jobs = names_a_job(first), names_a_job(second)
        if known(second) and not known(first):
            fields |= {"title": _told(first), "employer": _told(second)}
        elif jobs == (True, False) and not known(first):
            fields |= {"title": _told(first), "employer": _told(second, sure=False)}
        else:
            clear = jobs == (False, True) or (known(first) and jobs[1])
            fields |= {"employer": _told(first, sure=clear or known(first)), "title": _told(second, sure=clear)}
    if rest:
        fields["location"] = _told(", ".join(rest), sure=False)


def _said_at(name: str, known: Known) -> tuple[str, str, bool] | None:
    """ "Agent at Harbor Mutual": title, employer, and whether there is no doubt."""
    if known(name):
        return None
    for found in (*_PLAIN_AT.finditer(name), *_LOOSE_AT.finditer(name)):
        title, employer = name[: found.start()].strip(), name[found.end() :].strip()
        if title and known(employer):
            return title, employer, True
    plain = _PLAIN_AT.search(name)
    if plain and names_a_job(name[: plain.start()]) and name[plain.end() :].strip():
        return name[: plain.start()].strip(), name[plain.end() :].strip(), True
    loose = list(_EN.finditer(name))[-1:]  # "agente en formación en Telenova"
    for found in loose:
        title, employer = name[: found.start()].strip(), name[found.end() :].strip()
        if names_a_job(title) and employer and not names_a_job(employer):
            return title, employer, False
    return None


def _placed(employer: str, known: Known, *, sure: bool) -> dict[str, FieldValue]:
    """ "Telenova in Madrid": the employer, and a place that is offered."""
    found = None if known(employer) else _IN.search(employer)
    if found is None or not sure:
        return {"employer": _told(employer, sure=sure)}
    name, place = employer[: found.start()].strip(), employer[found.end() :].strip()
    return {"employer": _told(name), "location": _told(place, sure=False)}


def _told(value: object, *, sure: bool = True) -> FieldValue:
    return FieldValue(value, FieldSource.TEXT, sure)
