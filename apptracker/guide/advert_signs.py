"""Signs of a false or unwise advert: how they are worded, how much each weighs, what to do. As data.

In the file's patterns, which are matched against text in lower case and without accents, ``~`` stands for some words of
the same sentence and ``{name}`` for an entry of its table ``words``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from apptracker.domain.postings import WarningLevel
from apptracker.guide.loading import GuideFileError, entries, read_toml

FILE = "advert-signs.toml"
#: Bounded, so that no text makes a pattern walk far from each place it could begin.
_SOME_WORDS = r"[^.!?\n]{0,60}"


class Concern(StrEnum):
    """What a sign speaks of: an advert that may be false, or a real job on terms to think about."""

    FRAUD = "fraud"
    TERMS = "terms"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvertSign:
    """One sign. ``reason``: why it deserves a second look and what to do; ``{known}`` in it is for a figure of the
    guide. ``patterns``: how adverts say it; a sign
    without any is worked out from what was read. ``cues``: words one of which stands in every text that a pattern
    matches. ``also``: patterns each of which must be found somewhere in the text as well. ``unless``: of the sentence,
    where it means something harmless. ``refused``: whether "we never …" takes it back. ``aside``: what is added to the
    reason of a weightier sign of its family that speaks for it. ``guide``: the article that says more."""

    id: str
    level: WarningLevel
    concern: Concern
    reason: str
    patterns: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    unless: str = ""
    refused: bool = True
    aside: str = ""
    guide: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Signs that say nearly the same to who reads them. Of those found together the weightiest speaks for all; of
    equally weighty ones that which stands first."""

    id: str
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """A sign that weighs more in company: it gets ``level`` where one of each list in ``beside`` was found too, and
    ``reason`` follows its own."""

    sign: str
    level: WarningLevel
    reason: str
    beside: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """A sign with its patterns compiled."""

    sign: AdvertSign
    patterns: tuple[re.Pattern[str], ...]
    also: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None


@cache
def advert_signs() -> dict[str, Wording]:
    """Every sign by id, in the order of the file.

    :raises GuideFileError: naming file, entry and key.
    """
    return {
        sign.id: Wording(
            sign,
            tuple(pattern(each, sign.id) for each in sign.patterns),
            tuple(pattern(each, sign.id) for each in sign.also),
            pattern(sign.unless, sign.id) if sign.unless else None,
        )
        for sign in entries(FILE, "sign", AdvertSign)
    }


@cache
def together() -> tuple[Together, ...]:
    """The signs that weigh more in company.

    :raises GuideFileError: where one names a sign that is not there.
    """
    found = entries(FILE, "together", Together)
    for each in found:
        for name in (each.sign, *(name for names in each.beside for name in names)):
            if name not in advert_signs():
                raise GuideFileError(f"{FILE}: together names {name!r}, which is no sign")
    return found


@cache
def families() -> tuple[Family, ...]:
    """The families of signs.

    :raises GuideFileError: where one names a sign that is not there, or that another has already.
    """
    found = entries(FILE, "family", Family)
    seen: set[str] = set()
    for family in found:
        for name in family.signs:
            if name not in advert_signs() or name in seen:
                raise GuideFileError(f"{FILE}: family {family.id!r} names {name!r}, which is no sign or in another")
            seen.add(name)
    return tuple(found)


@cache
def manner(name: str) -> re.Pattern[str]:
    """One of the file's further patterns: how adverts refuse, warn, and so on."""
    return pattern(read_toml(FILE)["manner"][name], name)


def pattern(text: str, owner: str) -> re.Pattern[str]:
    """A pattern of the file, with its abbreviations written out."""
    words = read_toml(FILE)["words"]
    try:
        for name, written in words.items():
            text = text.replace(f"{{{name}}}", written)
        return re.compile(text.replace("~", _SOME_WORDS))
    except re.error as error:
        raise GuideFileError(f"{FILE}: {owner!r}, pattern {text!r}: {error}") from None
