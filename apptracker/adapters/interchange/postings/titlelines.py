"""What a page's title lines say: "Agent at Acme - Board", "Acme: Agent", "Acme hiring Agent in Leeds | Board"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from apptracker.adapters.interchange.postings.rendering import one_line
from apptracker.adapters.interchange.postings.values import hides_name
from apptracker.tailoring.reading.places import is_place
from apptracker.tailoring.reading.titles import clean_title, names_a_job

_SPLIT = re.compile(r"\s+[-–—|·•»:]+\s+|\s*[|»]\s*|:\s+")
_AT = re.compile(r"\s+(?:at|@|bei|chez|en)\s+(?=[A-Z0-9])")
_HIRING = re.compile(
    r"(?P<employer>\S.{0,70}?) (?:is )?(?:now )?hiring:? (?:an? |for )?(?P<title>\S.{1,90}?)"
    r"(?: in (?P<place>[^|]{2,70}?))?(?:\s+[|–-]\s.*|[.!].*)?"
)
_APPLICATION = re.compile(r"(?:job )?application (?:for|form for)(?: the)? (?P<rest>.{3,160})", re.IGNORECASE)
_IS_HIRING = re.compile(
    r"(?P<employer>[A-Z0-9][\w&.'’-]*(?: (?:[A-Z0-9&][\w&.'’-]*|of|and|the|for)){0,4})"
    r" is (?:hiring|looking for|seeking)\b"
)
_IN = re.compile(r"(?:.{3,90}? )?(?:jobs? )?(?:in|near) (?P<place>[A-Z].{1,60})", re.DOTALL)
_NO_NAME = re.compile(
    r"(?:we(?:['’]re| are)?|now|is|who['’]?s|they|i|urgently|currently|actively|still)", re.IGNORECASE
)
_SITE = re.compile(
    r"\b(?:jobs?|careers?|karriere|hiring|linkedin|indeed|glassdoor|monster|apply|vacanc\w+|recruit\w*|job board|home"
    r"|stack overflow|remote ?ok|we work remotely|welcome|stepstone|totaljobs|jobstreet|jobsdb|naukri|seek|ziprecruiter"
    r"|careerbuilder|simplyhired|greenhouse|lever|workday|smartrecruiters|personio|workable|adzuna|jooble|talent|reed"
    r"|dice|hh|profesia|jobs\.\w+|open positions?|opportunit\w+|openings?|join us|work with us|employment|search"
    r"|details?|description)\b|\.(?:com|cz|co\.uk|org|net|io|de|sk|pl|ph|in|jobs|co|eu|fr|at|ch)\b",
    re.IGNORECASE,
)
_OWN_SITE = re.compile(r"^(?:careers?|jobs?|work|join us|working) (?:at|with|@) (?P<name>.{2,60})$", re.IGNORECASE)
_SITE_TAIL = re.compile(
    r"\s+(?:careers?|jobs?|karriere|recruitment|talent|vacancies)(?: (?:site|page|portal|website))?$", re.IGNORECASE
)
_KIND_OF_WORK = re.compile(
    r"^(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|permanent|contract|temporary|\d.*|.*\b\d{4,}.*"
    r"|job id.*|ref.*)$",
    re.IGNORECASE,
)
_PLACE_LIKE = re.compile(r".+,\s*[A-Z]{2,3}(?:\s+\d.*)?$|.+,\s.+")
_FIRM = re.compile(
    r"\b(?:inc|ltd|llc|llp|plc|gmbh|ag|corp|co|company|group|pty|pte|s\.?r\.?o|sa|bv|limited)\b", re.IGNORECASE
)
_MOST = 70  # characters of a name


def is_site_name(text: str) -> bool:
    """Whether a text names a site, or a part of one, rather than a job or an employer."""
    return bool(_SITE.search(text)) and not names_a_job(text)


@dataclass(frozen=True, slots=True)
class TitleLine:
    """What the title lines of a page tell. ``parts`` are the pieces of each of its ``lines``."""

    lines: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]
    title: str
    title_sure: bool
    place: str
    hirers: tuple[tuple[str, bool], ...]
    site: str
    host: str

    def holds(self, heading: str) -> bool:
        """Whether a heading is a piece of a title line."""
        wanted = _bare(heading)
        return bool(wanted) and any(f" {wanted} " in f" {_bare(line)} " for line in self.lines)

    def place_beside(self, heading: str) -> str:
        """Where the job is, when a line says so beside it: "Agent in Leeds | Board", "Agent - Leeds - Acme"."""
        for line in self.lines if heading else ():
            before, named, rest = line.partition(heading)
            found = _IN.fullmatch(_SPLIT.split(rest)[0].strip()) if heading and named and not before else None
            if found:
                return found["place"]
            if named:
                piece = next((p for part in _SPLIT.split(rest) if is_place(p := part.strip(" -–—|:·•,"))), "")
                if piece:
                    return piece
        return ""

    def hirer(self, heading: str) -> tuple[str, bool]:
        """Who hires, where a line says so outright, and whether it leaves no doubt."""
        told = ((name, sure) for name, sure in self.hirers if _bare(name) != _bare(heading) and not hides_name(name))
        return next(told, ("", False))

    def employer(self, heading: str, place: str) -> tuple[str, bool]:
        """Who stands beside the job in a line, and whether nobody else does."""
        known = {_bare(heading or self.title), _bare(place), _bare(self.place)} - {""}
        for line, parts in zip(self.lines, self.parts, strict=True):
            if any(name in line for name, _ in self.hirers):
                continue  # what else the line names is the site
            around = line.replace(heading, " | ", 1) if heading and heading in line else ""
            if around:
                parts = tuple(piece for part in _SPLIT.split(around) if (piece := part.strip(" -–—|:·•,")))
            parts = tuple(part for part in parts if not _IN.fullmatch(part))
            job = [p for p in parts if _bare(p) in known or _near(_bare(p), _bare(heading or self.title))]
            rest = [p for p in parts if p not in job and self._may_employ(p, known)]
            if (job or around) and rest:
                firms = [p for p in rest if not is_place(p)]
                firms = [p for p in firms if not _PLACE_LIKE.fullmatch(p)] or firms
                if firms:
                    return firms[0], len(firms) == 1
            if (
                not job
                and heading
                and len(parts) == 1
                and rest
                and len(rest[0].split()) <= 5
                and not names_a_job(rest[0])
            ):
                return rest[0], self._owns_site(rest[0])
        name = _SITE_TAIL.sub("", self.site)
        if (heading or self.title) and name and not _SITE.search(name) and _bare(name) not in known:
            return name, self._owns_site(name)
        return "", False

    def _may_employ(self, part: str, known: set[str]) -> bool:
        bare = _bare(part)
        return (
            1 < len(part) <= _MOST
            and bare not in known
            and not any(bare and bare in name for name in known if len(bare) > 3)
            and not _SITE.search(part)
            and not _KIND_OF_WORK.match(part)
            and bare != _bare(self.site)
            and not part[:1].islower()
            and not hides_name(part)
            and any(c.isalpha() for c in part)
            and not (names_a_job(part) and not _FIRM.search(part))
        )

    def _owns_site(self, name: str) -> bool:
        """Whether the page's address is the employer's own."""
        squeezed = re.sub(r"[^a-z0-9]", "", name.casefold())
        return len(squeezed) > 3 and any(squeezed == re.sub(r"[^a-z0-9]", "", label) for label in self.host.split("."))


def read_title_lines(lines: list[str], description: str, *, site: str, url: str, place: str) -> TitleLine:
    """What a page's title lines, and the first words of its description, say about the job."""
    hirers: list[tuple[str, bool]] = []
    kept: list[str] = []
    parts: list[tuple[str, ...]] = []
    title, sure = "", False
    for line in dict.fromkeys(re.sub(r"^\(\d+\+?\)\s*", "", one_line(line))[:300] for line in lines if line):
        if applying := _APPLICATION.match(line):
            line = applying["rest"]
        found = _HIRING.fullmatch(line)
        if found and not is_site_name(found["employer"]) and not _NO_NAME.fullmatch(found["employer"]):
            hirers.append((found["employer"], True))
            title, sure = title or found["title"], True
            place = place or one_line(found["place"])
        pieces: list[str] = []
        for piece in _SPLIT.split(line):
            piece = piece.strip(" -–—|:·•,")
            at = _AT.split(piece, maxsplit=1)
            if len(at) == 2 and (names_a_job(at[0]) or len(pieces) == 0) and not is_site_name(at[1]):
                hirers.append((at[1].strip(), True))
                pieces.append(at[0].strip())
            elif own := _OWN_SITE.match(piece):
                hirers.append((own["name"].strip(), bool(pieces)))
            elif pieces and (name := _SITE_TAIL.sub("", piece)) != piece and not _SITE.search(name):
                hirers.append((name, False))
            elif piece:
                pieces.append(piece)
        kept.append(line)
        parts.append(tuple(pieces))
    if not title:
        named = [p for line in parts for p in line if names_a_job(p) and not _SITE.search(p)]
        first = next((p for line in parts for p in line[:1] if not _SITE.search(p)), "")
        title, sure = (clean_title(named[0]) or "", True) if named else (clean_title(first) or "", False)
    if (found := _IS_HIRING.match(description[:200])) and not _SITE.search(found["employer"]):
        words = found["employer"].split()
        if words[0].casefold() not in ("we", "our", "the", "this", "who", "my") and len(words) <= 5:
            hirers.append((found["employer"], True))
    return TitleLine(
        tuple(kept), tuple(parts), title, sure, place, tuple(hirers), site, urlsplit(url).hostname or "" if url else ""
    )


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _near(a: str, b: str) -> bool:
    """Whether one of two texts is most of the other."""
    return bool(a and b) and (a in b or b in a) and min(len(a), len(b)) >= 0.6 * max(len(a), len(b))
