"""Places as adverts write them, alone or with a way of working: "Austin, TX", "Remote in Leeds"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from apptracker.domain.applications import WorkMode
from apptracker.guide.jobs import job_word
from apptracker.guide.places import Country, PlaceKind, codes, named_place, places_in

_HYBRID = (
    r"hybrid(?:[- ](?:remote|work(?:ing)?|role|position|schedule))?|partly remote|partial(?:ly)? remote"
    r"|teilweise (?:remote|home-?office)|híbrid[oa]|hybride|télétravail partiel|hybridní"
)
_REMOTE = (
    r"(?:100 ?% |fully |completely |permanently |entirely )?(?:remote(?:ly)?|virtual|telework|telecommut\w+)"
    r"(?:[- ](?:work(?:ing)?|position|role|job|based|first|only))?"
    r"|(?:permanent )?work(?:ing)?[- ](?:from|at)[- ]home|wfh|home[- ]?based|home ?office|remoto|teletrabajo"
    r"|télétravail|kerja dari rumah"
)
_SITE = (
    r"on[- ]?site|in[- ]person|in[- ]?office|office[- ]based|work from (?:the )?office|wfo|vor ort|presencial"
    r"|sur site|présentiel|in presenza"
)
_MODE_WORDS = (
    (re.compile(rf"\b(?:{_HYBRID})\b", re.IGNORECASE), WorkMode.HYBRID),
    (re.compile(rf"\b(?:{_REMOTE})\b", re.IGNORECASE), WorkMode.REMOTE),
    (re.compile(rf"\b(?:{_SITE})\b", re.IGNORECASE), WorkMode.ON_SITE),
)
_MODE = re.compile(rf"\b(?:{_HYBRID}|{_REMOTE}|{_SITE})\b", re.IGNORECASE)
_CODES = "|".join(sorted(codes(), key=len, reverse=True))
CAP = r"[^\W\d_a-zà-öø-ÿ][\w'’-]*+\.?"
_TOWN = rf"(?:St\. |Ste\. |Ft\. |Mt\. )?{CAP}(?:[ -](?:(?:of|de|del|la|upon|am|an der|on) )?{CAP}){{0,3}}"
CODED = re.compile(rf"\b(?P<town>{_TOWN}),? (?P<code>(?-i:{_CODES}))\b\.?(?:,? \d{{5}}(?:-\d{{4}})?)?(?!['’]\w)")
ZIP = re.compile(r"\s*\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b")
_QUARTER = re.compile(r"(?<=[a-z]) \d{1,2}$")  # "Dublin 4"
_AREA = re.compile(
    r"^(?:the )?(?:greater|metro(?:politan)?|downtown|central|north|south|east|west|inner|northern|southern)\s+"
    r"|\s+(?:(?:metropolitan |metro |bay )?area|metroplex|region|district|and surrounding areas?|city|county)$",
    re.IGNORECASE,
)
_LOWER = re.compile(r"(?<!\S)(?!(?:of|de|del|la|upon|am|an|on|the|le|sur|di|do|da)\b)[a-zà-öø-ÿ]{2,}")
#: Words of names that are no town's: "Fern College, Dublin".
_NO_TOWN = re.compile(
    r"\b(?:College|University|School|Hospital|Bank|Inc|Ltd|LLC|GmbH|AG|Group|Company|Clinic|Services|Solutions"
    r"|Trust|Hotel"
    r"|Council|Department|Church|Museum|Agency)\b"
)
_AREA_WORD = re.compile(r"\b(?:District|County|Province|Region|Metroplex|Area|Island)$")


def is_place(text: str) -> bool:
    """Whether a text is the name of a place and nothing else: "Leeds", "Dublin 2, Ireland", "US, TX, Austin"."""
    bare = _QUARTER.sub("", ZIP.sub("", " ".join(text.split())).strip(" ,."))
    if not bare or len(bare) > 80 or len(bare.split()) > 9 or _MODE.search(bare):
        return False
    if named_place(bare) or named_place(_AREA.sub("", bare)):
        return True
    if found := CODED.fullmatch(bare):
        return len(found["town"].split()) <= 4
    parts = [part.strip() for part in re.split(r"\s*[,/]\s*|\s+(?:and|or|&)\s+", bare)]
    if not 2 <= len(parts) <= 5 or not all(p[:1].isupper() or p[:1].isdigit() for p in parts if p):
        return False
    if any(len(p.split()) > 4 or _LOWER.search(p) for p in parts):
        return False
    if any(_NO_TOWN.search(p) or job_word().search(p) for p in parts[:-1]):
        return False
    known = [p for p in parts if p in codes() or named_place(p) or named_place(_AREA.sub("", p))]
    return bool(known) or bool(_AREA_WORD.search(parts[-1]))


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A place and a way of working, as one value gives them together ("Remote in Austin, TX")."""

    place: str
    mode: WorkMode | None


def whereabouts(text: str) -> Whereabouts:
    """A location's place and work mode; a value that says only how one works has no place."""
    value = " ".join(text.split())
    mode = mode_word(value)
    value = re.sub(r"^flexible\W+", "", value, flags=re.IGNORECASE)
    first = re.split(r"\s+[–—-]\s+", value)[0]
    value = first if is_place(first) and not is_place(value) else value
    if mode is None:
        return Whereabouts(_tidy(value), None)
    rest = _MODE.sub(" ", value)
    rest = (
        re.sub(
            r"\(\s*[/,&]*\s*\)|\b(?:only|work|role|position|eligible|options?|available"
            r"|possible)\b(?=\W*$)",
            " ",
            rest,
        )
        if mode is not WorkMode.REMOTE
        else re.sub(r"\(\s*[/,&]*\s*\)", " ", rest)
    )
    rest = re.sub(r"^\W*(?:in|from|within|at|based in|anywhere in|or|and|work)\b\s*", "", rest.strip(" ,;:/|-–—·•()"))
    rest = re.sub(r"\s*\b(?:or|and|in|from)\W*$", "", rest.strip(" ,;:/|-–—·•()"))
    rest = _tidy(re.sub(r"\s+([,)])", r"\1", rest))
    if not re.search(r"[^\W\d_]{2}", rest) or re.fullmatch(
        r"(?:role|position|job|only|yes|no|work|flexible)", rest, re.IGNORECASE
    ):
        return Whereabouts("", mode)
    named = [p for p in places_in(rest) if p.kind is PlaceKind.CITY]
    if mode is WorkMode.REMOTE and not named and not CODED.search(rest):
        return Whereabouts(f"Remote, {rest}", mode)
    return Whereabouts(rest, mode)


def mode_word(text: str) -> WorkMode | None:
    """The work mode a short text names; None for none, hybrid for several."""
    modes = [mode for pattern, mode in _MODE_WORDS if pattern.search(text)]
    if WorkMode.HYBRID in modes:
        return WorkMode.HYBRID
    return modes[0] if len(modes) == 1 else (WorkMode.HYBRID if modes else None)


def _tidy(place: str) -> str:
    if place.count("(") != place.count(")"):
        place = place.replace("(", " ").replace(")", " ")
    return " ".join(re.sub(r"\(\s*\)", "", place).split()).strip(" ,.;:|-–—·•/")


def mentions(sentence: str) -> list[tuple[str, int, int, bool]]:
    """The places a sentence names: (as written, start, end, whether a town with its state)."""
    found = [
        (f"{m['town']}, {m['code']}", m.start(), m.end(), True)
        for m in CODED.finditer(sentence)
        if "," in m.group() or named_place(m["town"])
    ]
    named = list(places_in(sentence))
    at = 0
    while at < len(named):
        first = last = named[at]
        while at + 1 < len(named) and re.fullmatch(r",? ?\(?", sentence[last.end : named[at + 1].start]):
            at += 1
            last = named[at]
        at += 1
        if last is not first and (first.kind, last.kind) == (PlaceKind.COUNTRY, PlaceKind.COUNTRY):
            continue  # a list of countries
        start = first.start
        if first.kind is not PlaceKind.CITY and (town := re.search(rf"(?P<town>{_TOWN}), ?$", sentence[:start])):
            start = town.start("town")
        if not any(a < last.end and start < b for _, a, b, _ in found):
            whole = first.kind is PlaceKind.CITY or start < first.start
            found.append((" ".join(sentence[start : last.end].split()), start, last.end, whole))
    return [(_without_lead(text), a, b, whole) for text, a, b, whole in found]


def _without_lead(place: str) -> str:
    """The place without capitals that belong to the words before it: "Representative Austin, TX"."""
    town, comma, rest = place.partition(",")
    words = town.split()
    for at in range(1, len(words)):
        if named_place(" ".join(words[at:])) and not named_place(town):
            return " ".join(words[at:]) + comma + rest
    return place


def countries_named(text: str) -> Counter[Country]:
    """The countries that a text's places lie in, with how often it names them."""
    result = Counter(place.country for place in places_in(text))
    coded = [codes()[found["code"]] for found in CODED.finditer(text) if "," in found.group()]
    result.update(coded * 3)  # "Newcastle, NSW" says more than "Newcastle"
    return result
