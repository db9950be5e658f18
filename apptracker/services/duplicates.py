"""Applications that a new one may repeat: the same link, or the same title at the same employer."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.store import Database

MOST = 5

#: What links carry along that says who looked, not what is there.
_TRACKING = re.compile(
    r"utm_.*|gclid|fbclid|msclkid|mc_[ce]id|trk|trackingid|refid|ref|referrer|source|src|from|campaign|lipi|tk",
    re.IGNORECASE,
)
_LEGAL = frozenset("inc incorporated llc ltd limited corp corporation co company gmbh ag plc sa nv bv the".split())
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Similar:
    """An application that is there already; ``same_link`` tells that the links agree, else employer and title do."""

    application: Application
    same_link: bool


def similar(db: Database, employer: str | None, title: str | None, url: str | None) -> tuple[Similar, ...]:
    """What is there already, archived applications too, those with the same link first and the latest before older
    ones; at most :data:`MOST`. What is in the bin does not count."""
    link = same_link(url or "")
    host = link.partition("/")[0].partition("?")[0]
    who, what = same_employer(employer or ""), same_title(title or "")
    named = bool(who and what)
    if not link and not named:
        return ()
    by_link, by_name = [], []
    for id_, known_employer, known_title, known_url in db.read.identities():
        if link and known_url and host in known_url.casefold() and same_link(known_url) == link:
            by_link.append(id_)
        elif (
            named
            and known_employer
            and known_title
            and same_employer(known_employer) == who
            and same_title(known_title) == what
        ):
            by_name.append(id_)
    chosen = [(id_, True) for id_ in reversed(by_link)] + [(id_, False) for id_ in reversed(by_name)]
    return tuple(Similar(db.read.application(id_), linked) for id_, linked in chosen[:MOST])


def same_link(url: str) -> str:
    """A web address as far as it tells where one gets to: without scheme, "www.", tracking, fragment; "" for what is
    none, and for a bare home page, which stands for no job in particular."""
    try:
        parts = urlsplit(url.strip() if "://" in url else f"https://{url.strip()}")
    except ValueError:  # a broken IPv6 address
        return ""
    host = (parts.netloc.rpartition("@")[2]).casefold().removeprefix("www.").removeprefix("m.")
    if not host or "." not in host:
        return ""
    kept = sorted((name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(name))
    path = parts.path.rstrip("/")
    if not path and not kept:
        return ""
    return f"{host}{path}?{urlencode(kept)}" if kept else f"{host}{path}"


@lru_cache(maxsize=4096)  # the same few employers come again and again
def same_employer(name: str) -> str:
    """An employer's name without its legal form, case, accents and punctuation."""
    words = _words(name)
    return " ".join([word for word in words if word not in _LEGAL] or words)


def same_title(title: str) -> str:
    """A title without case, accents, punctuation and what stands in brackets."""
    return " ".join(_words(_ASIDE.sub(" ", title)) or _words(title))


def _words(text: str) -> list[str]:
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _WORD.findall(text.casefold().replace("&", " and ").replace("'", "").replace("’", ""))
