"""How a letter names things: the job, those it serves, the employer, the person's own jobs. Pure."""

from __future__ import annotations

import re

from apptracker.domain.postings import ReadPosting
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.tailoring.reading.view import view_of

_FREELANCE = re.compile(
    r"(?:freelance\w*|self[\s-]?employed|independent(?: contractor| consultant)?|contractor|various|own business)$",
    re.IGNORECASE,
)
_AUDIENCES = (
    "customer",
    "member",
    "guest",
    "patient",
    "client",
    "caller",
    "policyholder",
    "student",
    "resident",
    "passenger",
)
#: "Customer service" names a trade, whoever is served.
_FIXED_PHRASES = re.compile(
    r"\b(?:customer|client|member|guest|patient)[\s-]+(?:service|care|support|success|relation)s?\b"
)
_BRITISH = frozenset(["GB", "UK", "IE", "AU", "NZ", "ZA", "IN", "SG", "HK", "MT", "CY", "KE", "NG", "GH"])


def language_of(profile: Profile) -> str:
    """``en-GB`` where the person's country writes so, else ``en-US``."""
    return "en-GB" if profile.location("countryCode").upper() in _BRITISH else "en-US"


def title_in_prose(title: str) -> str:
    """A posting's title as a letter names it: no shouting, no codes or pay behind a dash or in brackets."""
    text = re.sub(
        r"\s*[(\[][^)\]]*(?:remote|hybrid|m/f|f/m|w/m|\d|full|part|urgent|shift|bilingual)[^)\]]*[)\]]",
        "",
        title,
        flags=re.IGNORECASE,
    )
    text = re.split(
        r"\s+[|•·]\s+|\s+[-–—]{1,2}\s+|\s*[-–—]\s*(?=\$|£|€|\d|remote\b|full[\s-]?time|part[\s-]?time)",
        text,
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0]
    text = " ".join(text.split()).strip(" -–—,.;:!*")
    if text.islower() and text.isascii():
        text = " ".join(w if w in ("and", "of", "for", "in", "at", "to") else w.capitalize() for w in text.split())
    if text.isupper() and len(text) > 4:
        text = " ".join(w if len(w) <= 3 else w.capitalize() for w in text.split())
    return text or title.strip()


def audience(text: str) -> str:
    """Whom the job serves, as the posting says most often ("members", "guests"); "customers" when it does not say."""
    lowered = _FIXED_PHRASES.sub(" ", text.lower())
    counts = {a: len(re.findall(rf"\b{a}s?\b", lowered)) for a in _AUDIENCES}
    best = max(counts, key=lambda a: (counts[a], a == "customer"))
    return f"{best}s" if counts[best] else ""


_NOT_A_KIND = re.compile(
    r"\b(?:we|us|our|you|your|equal|opportunity|diverse|workplace|best|great|perfect|exciting|leading|leader|largest|"
    r"fastest|premier|top|only|world|global|changing|number one|award|innovative|dynamic)\b",
    re.IGNORECASE,
)


_SITE = re.compile(
    r"\.|indeed|linkedin|glassdoor|monster|recruiter|\bjobs?\b|\b(?:web)?site\b|board|craigslist", re.IGNORECASE
)

_THEIRS = re.compile(
    r"(?:the |their )?(?:company|employer|careers?|corporate)(?:['’]s)? (?:careers? )?(?:site|web ?site|page)",
    re.IGNORECASE,
)


def found_at(source: str | None) -> str:
    """Where the job was found, after "which I found": "on Indeed", "through a friend", "on your website"."""
    if not source:
        return ""
    if _THEIRS.fullmatch(source.strip()):
        return "on your website"
    return f"{'on' if _SITE.search(source) else 'through'} {source}"


def what_they_are(posting: ReadPosting | None, employer: str | None) -> str:
    """What the posting says the employer is ("a not-for-profit credit union based in Rome, NY"), in its own words; ''
    when no sentence says it plainly and shortly."""
    if posting is None:
        return ""
    name = re.escape(employer.split()[0]) + r"\b[^.;:!?]{0,40}?" if employer else "we"
    plain = re.compile(rf"\b(?:{name}|we)\s+(?:is|are)\s+((?:an?|the)\s+[^.;:!?()]{{12,140}})", re.IGNORECASE)
    for start, end in posting.about_employer:
        match = plain.search(view_of(" ".join(posting.text[start:end].split())).read)
        if not match:
            continue
        said, cut, _ = match.group(1).partition(",")
        said = said.strip()
        torn = cut and re.search(r"\b(?:that|which|who|whose|and|with)\b", said)
        if 4 <= len(said.split()) <= 16 and not torn and not _NOT_A_KIND.search(said):
            return said
    return ""


def job_names(owner: Fact) -> tuple[str, str, bool]:
    """Employer, position without its bracketed remarks, and whether the work was the person's own (freelance)."""
    name = owner.text("name") or owner.text("organization") or owner.text("entity")
    position = owner.text("position")
    if not position:
        roles = owner.data.get("roles")
        position = next((r for r in roles if isinstance(r, str)), "") if isinstance(roles, list) else ""
    position = " ".join(re.sub(r"\s*\([^)]*\)", "", position).split())
    if owner.kind is FactKind.VOLUNTEER and position and "volunteer" not in position.lower():
        position = f"a volunteer {position}"
    freelance = bool(_FREELANCE.match(name.strip()))
    return ("" if freelance else name), position, freelance
