"""Who may be in the data twice: people and employers whose names, addresses or numbers say so.

No more than an offer: what only resembles is shown beside each other and the person decides. So the rules are careful;
two different people of one name at two employers are no doubles.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from apptracker.domain.applications import Contact, Employer

_LEGAL = frozenset("inc incorporated llc ltd limited corp corporation co company gmbh ag plc sa nv bv the".split())
_WORD = re.compile(r"[^\W_]+[+#]*")  # "C++" is not "C"
_SLIP = 7  # letters a name has at least for one letter more, less or other to be a slip
_DIGITS = 7  # digits of a number by which somebody can be told: what stands before may be a prefix
_CROWD = 30  # so many of one name tell nothing
MOST = 500  # pairs that are found


class Likeness(StrEnum):
    """Why two seem to be one, the surest first."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    SPELLING = "spelling"


class Pair(NamedTuple):
    """The one added first, and the other."""

    one: int
    other: int
    why: Likeness


def folded_words(text: str) -> list[str]:
    """The words of a text without case, accents and punctuation."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _WORD.findall(text.casefold().replace("&", " and ").replace("'", "").replace("’", ""))


@lru_cache(maxsize=4096)  # the same few employers come again and again
def same_employer(name: str) -> str:
    """An employer's name without its legal form, case, accents and punctuation."""
    words = folded_words(name)
    return " ".join([word for word in words if word not in _LEGAL] or words)


def same_person(name: str) -> str:
    """A person's name without case, accents, punctuation and the order of its parts ("Lopez, Ana")."""
    return " ".join(sorted(folded_words(name)))


def same_number(phone: str | None) -> str:
    """The last digits of a phone number, by which it is told whatever prefix it is written with; '' for too few."""
    digits = "".join(c for c in phone or "" if c.isdecimal())
    return digits[-9:] if len(digits) >= _DIGITS else ""


def alike_people(contacts: Sequence[Contact]) -> list[Pair]:
    """Pairs of people who may be one: the same e-mail address; the same number and a name that shares a part; the same
    name, or one with a slip, unless they work for two employers or have two addresses."""
    known = {each.id: each for each in contacts}
    names = {each.id: same_person(each.name) for each in contacts}
    found: dict[tuple[int, int], Likeness] = {}

    def put(ids: Iterable[tuple[int, int]], why: Likeness) -> None:
        for pair in ids:
            if len(found) < MOST:
                found.setdefault(pair, why)

    put(_sharing((each.id, (each.email or "").casefold()) for each in contacts), Likeness.EMAIL)
    numbers = _sharing((each.id, same_number(each.phone)) for each in contacts)
    shares = (pair for pair in numbers if set(names[pair[0]].split()) & set(names[pair[1]].split()))
    put(shares, Likeness.PHONE)
    put((p for p in _sharing(names.items()) if not _differ(known[p[0]], known[p[1]])), Likeness.NAME)
    slips = (pair for pair in _slips(names) if not _differ(known[pair[0]], known[pair[1]]))
    put((p for p in slips if _tied(known[p[0]], known[p[1]])), Likeness.SPELLING)
    return [Pair(*pair, why) for pair, why in found.items()]


def alike_employers(employers: Sequence[Employer]) -> list[Pair]:
    """Pairs of employers who may be one: the same name but for its legal form, case and accents, or with a slip in
    it."""
    names = {each.id: same_employer(each.name) for each in employers}
    found = dict.fromkeys(_sharing(names.items()), Likeness.NAME)
    for pair in _slips(names):
        found.setdefault(pair, Likeness.SPELLING)
    return [Pair(*pair, why) for pair, why in list(found.items())[:MOST]]


def _differ(one: Contact, other: Contact) -> bool:
    """Whether something says that the two are not one: two employers, or two addresses and two numbers."""
    if one.employer and other.employer and same_employer(one.employer) != same_employer(other.employer):
        return True
    emails = one.email and other.email and one.email.casefold() != other.email.casefold()
    numbers = one.phone and other.phone and same_number(one.phone) != same_number(other.phone)
    return bool(emails and (numbers or not (one.phone and other.phone)))


def _tied(one: Contact, other: Contact) -> bool:
    """Whether more than the sound of their names ties them: an employer or an application."""
    same_place = one.employer_id is not None and one.employer_id == other.employer_id
    return same_place or bool(set(one.application_ids) & set(other.application_ids))


def _sharing(keyed: Iterable[tuple[int, str]]) -> Iterator[tuple[int, int]]:
    """Each with the first of the same key."""
    groups: dict[str, list[int]] = defaultdict(list)
    for id_, key in keyed:
        if key:
            groups[key].append(id_)
    for ids in groups.values():
        if 1 < len(ids) <= _CROWD:
            first = min(ids)
            yield from ((first, id_) for id_ in sorted(ids) if id_ != first)


def _slips(names: dict[int, str]) -> Iterator[tuple[int, int]]:
    """Those whose names differ in one letter that is missing, doubled, another or swapped with its neighbor; digits
    tell things apart. Names that lead to the same text by leaving out one letter are compared, which takes as long as
    there are letters."""
    by_name: dict[str, int] = {}
    for id_, name in names.items():
        if len(name) >= _SLIP:
            by_name[name] = min(id_, by_name.get(name, id_))
    near: dict[str, list[str]] = defaultdict(list)
    for name in by_name:
        for each in {name, *(name[:n] + name[n + 1 :] for n in range(len(name)))}:
            near[each].append(name)
    told: set[tuple[int, int]] = set()
    for alike in near.values():
        if not 1 < len(alike) <= _CROWD:
            continue
        for number, name in enumerate(alike):
            for other in alike[number + 1 :]:
                pair = min(by_name[name], by_name[other]), max(by_name[name], by_name[other])
                if pair not in told and _is_slip(name, other):
                    told.add(pair)
                    yield pair


def _is_slip(one: str, other: str) -> bool:
    """Whether one letter, inside a word, makes the difference."""
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    changed = a + b
    if not changed.isalpha() or start == 0:
        return False
    swapped = len(a) == len(b) == 2 and a == b[::-1]
    return swapped or (len(a) <= 1 and len(b) <= 1)
