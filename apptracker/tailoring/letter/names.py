"""How a letter names things: the job, those it serves, the employer, the person's own jobs. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from apptracker.domain.applications import Contact
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.tailoring.reading.places import is_place
from apptracker.tailoring.reading.titles import for_one, paired

_FREELANCE = re.compile(
    r"(?:freelance\w*|self[\s-]?employed|independent(?: contractor| consultant)?|contractor|various|own business|"
    r"(?:trabajo |trabajadora? )?(?:por cuenta propia|autónom[oa]|independiente)|cuentapropista|varios clientes|"
    r"(?:negocio|emprendimiento)(?: propio| personal)?)$",
    re.IGNORECASE,
)
_BRITISH = frozenset(["GB", "UK", "IE", "AU", "NZ", "ZA", "IN", "SG", "HK", "MT", "CY", "KE", "NG", "GH"])


def language_tag(profile: Profile, chosen: str | None = None) -> str:
    """The language a letter is written in, with the country whose conventions it follows: ``en-GB`` where the person's
    country writes so, else ``en-US``; ``es-`` and their country where Spanish is chosen."""
    country = profile.location("countryCode").upper()
    if chosen == "es":
        return f"es-{country}" if re.fullmatch(r"[A-Z]{2}", country) else "es"
    return "en-GB" if country in _BRITISH else "en-US"


#: Words that a title in capitals or in small letters still has small, in English and Spanish.
_SMALL_WORDS = frozenset("and of for in at to de del la las el los al a en y e con para por".split())


def title_in_prose(title: str) -> str:
    """A posting's title as a letter names it, for one person: no shouting, no codes, places or pay behind a dash or in
    brackets."""
    text = re.sub(
        r"\s*[(\[][^)\]]*(?:remote|hybrid|m/f|f/m|w/m|\d|full|part|urgent|shift|bilingual|"
        r"remot[oa]|híbrid[oa]|presencial|teletrabajo|h/m|m/h|turno|jornada|medio tiempo|urgente|bilingüe)[^)\]]*[)\]]",
        "",
        title,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"\s*\(([^()]*)\)", lambda m: "" if is_place(m[1]) else m[0], text)
    text = re.split(
        r"\s+[|•·]\s+|\s+[-–—]{1,2}\s+|\s*(?<!\d)[-–—,]\s*(?=\$|£|€|\d|remote\b|hybrid\b|full[\s-]?time|part[\s-]?time)",
        text,
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0]
    text = for_one(paired(" ".join(text.split()).strip(" -–—,.;:!*")))
    spanish = text[:1].isupper() and re.search(r"\b(?:de|del|en|y|al|con|para)\b|/a\b", text)
    if text[1:].islower() and text.isascii() and not spanish:  # "Auxiliar de recepción" is as it should be
        text = " ".join(w if w in _SMALL_WORDS else w.capitalize() for w in text.split())
    if text.isupper() and len(text) > 4:
        low = [(w.lower(), w) for w in text.split()]
        text = " ".join(small if small in _SMALL_WORDS else _not_shouted(w) for small, w in low)
    return text or title.strip()


def _not_shouted(word: str) -> str:
    """A word in capitals as a title has it; a short form keeps them: "Dispatcher/CSR"."""
    return re.sub(r"[^\W\d_]+", lambda m: m[0] if len(m[0]) <= 3 else m[0].capitalize(), word)


_SITE = re.compile(
    r"\.|indeed|linkedin|glassdoor|monster|recruiter|\bjobs?\b|\b(?:web)?site\b|board|craigslist|infojobs|computrabajo|"
    r"bumeran|\b(?:bolsa|portal|página) de empleos?\b",
    re.IGNORECASE,
)

_THEIRS = re.compile(
    r"(?:the |their )?(?:company|employer|careers?|corporate)(?:['’]s)? (?:careers? )?(?:site|web ?site|page)"
    r"|(?:la |su )?(?:página|web|sitio)(?: web)?(?: de (?:la empresa|empleo))?",
    re.IGNORECASE,
)


_REFERRAL = re.compile(
    r"(?:referr(?:al|ed)|recommended|recommendation|recomendad[oa]|recomendación|referid[oa]|referencia)\b"
    r"(?:\s*(?:by|from|por|de|:|–|-))?\s*(.*)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){1,3}")


def source_of(source: str | None) -> tuple[str, str]:
    """Where the job was found: its kind (``site``, ``own-site``, ``other`` or '') and its name ("Indeed")."""
    name = (source or "").strip()
    if not name or referrer_of(name):
        return "", ""
    if _THEIRS.fullmatch(name):
        return "own-site", ""
    return "site" if _SITE.search(name) else "other", name


def referrer_of(source: str | None, contacts: Sequence[Contact] = ()) -> str:
    """Who told the person of the job: a contact whose role says so, else the one a source names ("Referral: Ana
    Ortiz"); '' when nobody is named."""
    for contact in contacts:
        if contact.role and re.search(r"\breferr", contact.role, re.IGNORECASE):
            return contact.name
    match = _REFERRAL.match((source or "").strip())
    return match.group(1).strip() if match and _NAME.fullmatch(match.group(1).strip()) else ""


def addressee(contacts: Sequence[Contact]) -> str:
    """Whom the letter is to: the first contact who is not only the one who told of the job."""
    return next((c.name for c in contacts if not (c.role and re.search(r"\breferr", c.role, re.IGNORECASE))), "")


#: What nobody says of an employer in a sentence.
_LEGAL_FORM = re.compile(
    r"(?:,?\s+(?:Pvt\.?|Private)\s+(?:Ltd|Limited)\.?|,\s*(?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|LP|LLP|PLC|GmbH|S\.?A)\.?"
    r"|\s+(?:Inc|LLC|Ltd|LLP|PLC|GmbH)\.?"
    r"|,?\s+(?:S\.?\s?A\.?(?:\s?S\.?)?(?:\s+de\s+C\.?\s?V\.?)?|S\.?\s?L\.?(?:\s?U\.?)?|S\.?\s?R\.?\s?L\.?|Ltda\.?))$",
    re.IGNORECASE,
)


def _one_post(position: str) -> str:
    """What somebody was, without a slash: "Pharmacy Tech / Phone Rep" was both, "Teleoperador/a" is one."""
    plain = re.sub(r"\s[–—-]\s[^–—-]*/.*$", "", position)
    parts = [part.strip() for part in plain.split("/")]
    both = len(parts) == 2 and all(map(_IS_SOMEBODY.search, parts)) and len(plain.split()) <= _MOST_OF_TWO
    return " & ".join(parts) if both else parts[0]


_MOST_OF_TWO = 6  # words
_IS_SOMEBODY = re.compile(
    r"(?:[a-z](?:er|or|ist|ant|ent|ess)|\brep|tech|lead|clerk|associate|nurse|chef|cook|host|steward|aide|\bI{1,3})$",
    re.IGNORECASE,
)


def job_names(owner: Fact) -> tuple[str, str, str]:
    """Employer, position without its bracketed remarks, and how it was done: "freelance", "volunteer" or ''. Freelance
    work has no employer."""
    name = owner.text("name") or owner.text("organization") or owner.text("entity")
    position = owner.text("position")
    if not position:
        roles = owner.data.get("roles")
        position = next((r for r in roles if isinstance(r, str)), "") if isinstance(roles, list) else ""
    position = _one_post(" ".join(re.sub(r"\s*\([^)]*\)", "", position).split()))
    name = _LEGAL_FORM.sub("", re.sub(r"(?:\s*\([^()]*\)|,?\s+(?:[Ss]tore\s+)?#\s?\d+)+$", "", name)) or name
    if _FREELANCE.match(name.strip()):
        return "", position, "freelance"
    return name, position, "volunteer" if owner.kind is FactKind.VOLUNTEER else ""


#: Time away from paid work, which some enter as a job.
_BREAK = re.compile(
    r"\b(?:career break|family (?:care|leave|caregiver|caregiving|responsibilit\w+)|stay[\s-]at[\s-]home|homemaker|"
    r"full[\s-]time (?:parent|caregiver|carer|mother|father|mum|mom|dad)|(?:maternity|paternity|parental) leave|"
    r"sabbatical|excedencia|pausa (?:profesional|laboral)|cuidado de (?:mi |la )?(?:familia|hij[oa]s?|padres?|madre)|"
    r"(?:baja|licencia|permiso) (?:por|de) (?:maternidad|paternidad)|ama de casa)\b",
    re.IGNORECASE,
)


def is_break(fact: Fact) -> bool:
    """Whether a post is time away from paid work, such as caring for a family."""
    return bool(_BREAK.search(f"{fact.text('position')} {fact.text('name')}"))
