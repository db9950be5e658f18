"""Whether the guide's files fit together: every id that an entry names is there. For tests and authors of a pack."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from itertools import chain

from apptracker.domain.errors import UserError
from apptracker.domain.repeating import Every
from apptracker.domain.when import parse_when
from apptracker.guide import adverts, library, moments
from apptracker.guide.entries import PLACES, SOURCE_KINDS, Act, Advice, Entry, PayFigure, Statement, Use
from apptracker.guide.interviews import interview_guide
from apptracker.guide.loading import GuideFileError, read_toml
from apptracker.guide.naming import named

#: How often a reminder may repeat.
REPEATS = ("", *Every)
#: Fields that hold one of a few values.
ALLOWED: dict[tuple[str, str], Collection[object]] = {
    ("role", "pressure"): range(1, 6),
    ("skill", "kind"): ("technical", "soft"),
    ("metric", "better"): ("higher", "lower", "on target"),
    ("course", "kind"): ("certificate", "training"),
    ("pay", "period"): ("hour", "week", "month", "year"),
    ("source", "kind"): SOURCE_KINDS,
    ("season", "first"): range(13),
    ("season", "last"): range(13),
}
_AMOUNTS = ("low", "high", "median", "average")
_ANY_DAY = datetime(2026, 1, 5, 9, tzinfo=UTC)
#: Kinds that no subject holds: advice names its subject itself, statements make the fit check.
_ELSEWHERE = {library.FILES[of][0] for of in (Advice, Statement)}


def check() -> None:
    """Read everything and compare what refers to what.

    :raises GuideFileError: with every mismatch on a line of its own, by file, entry and key.
    """
    wrong = [
        *chain.from_iterable(_of_entry(kind, entry) for kind, entry in library.everything()),
        *_of_subjects(),
        *_of_moments(),
    ]
    if wrong:
        raise GuideFileError("\n".join(wrong))


def _of_entry(kind: str, entry: Entry) -> Iterator[str]:
    for key, problem in chain(_references(kind, entry), _particulars(kind, entry), _uses(entry.use)):
        yield f"{_file(kind, entry.id)}: {kind} {entry.id!r}, key {key!r}: {problem}"


def _references(kind: str, entry: Entry) -> Iterator[tuple[str, str]]:
    for field, to, id_ in library.references(kind, entry):
        if id_ not in named(to):
            yield field, f"there is no {to} {id_!r}"
    for reference in entry.links:
        to, _, id_ = reference.partition(":")
        if id_ not in named(to) or to == "statement":
            yield "links", f"there is no {reference!r}"
    if isinstance(entry, PayFigure) and entry.area not in library.areas():
        yield "area", f"there is no area {entry.area!r}"
    if isinstance(entry, Statement):
        for key, towards, why in (("towards", entry.towards, entry.why), ("against", entry.against, entry.but)):
            if bool(towards) != bool(why):
                yield key, "roles and the reason go together"


def _particulars(kind: str, entry: Entry) -> Iterator[tuple[str, str]]:
    for (of, key), allowed in ALLOWED.items():
        if of == kind and getattr(entry, key) not in allowed:
            yield key, f"{getattr(entry, key)!r} is none of {', '.join(map(str, allowed))}"
    if isinstance(entry, PayFigure):
        if not entry.year:
            yield "year", "a figure needs its year, or 'undated'"
        if all(getattr(entry, name) is None for name in _AMOUNTS):
            yield "low", "there is no figure"
    yield from _among("terms", getattr(entry, "terms", ()), adverts.rows())
    yield from _among("contexts", getattr(entry, "contexts", ()), interview_guide().contexts)
    if isinstance(entry, Advice):
        yield from _among("subject", (entry.subject,), library.subjects())
    for pattern in getattr(entry, "signs", ()):
        try:
            re.compile(pattern)
        except re.error as error:
            yield "signs", f"{pattern!r}: {error}"


def _uses(uses: Iterable[Use]) -> Iterator[tuple[str, str]]:
    for use in uses:
        yield from _among("use.skills", use.skills, named("skill"))
        yield from _among("use.repeat", (use.repeat,), REPEATS)
        if use.do is Act.GO or use.to:
            yield from _among("use.to", (use.to.partition(":")[0],), PLACES)
        if use.do is Act.REMINDER and not use.text:
            yield "use.text", "a reminder needs its words"
        if use.when:
            try:
                parse_when(use.when, _ANY_DAY)
            except UserError as error:
                yield "use.when", str(error)


def _among(key: str, ids: Iterable[str], known: Iterable[str]) -> Iterator[tuple[str, str]]:
    for id_ in ids:
        if id_ not in known:
            yield key, f"there is no {id_!r}"


def _of_subjects() -> Iterator[str]:
    held = Counter(kind for subject in library.subjects().values() for kind in subject.kinds)
    for kind, times in held.items():
        if times > 1:
            yield f"{library.PACK}: subject, key 'kinds': {kind!r} stands in several subjects"
        if not named(kind):
            yield f"{library.PACK}: subject, key 'kinds': there is no kind {kind!r}"
    for kind in library.KIND_OF.keys() - held.keys() - _ELSEWHERE:
        yield f"{library.PACK}: subject, key 'kinds': {kind!r} stands in no subject"
    advised = {advice.subject for advice in library.all_of(Advice).values()}
    for subject in library.subjects().values():
        if not subject.kinds and subject.id not in advised:
            yield f"{library.PACK}: subject {subject.id!r}: nothing stands in it"


def _of_moments() -> Iterator[str]:
    for moment in moments.moments():
        for key, problem in chain(moments.problems(moment), _uses(moment.use)):
            yield f"{moments.FILE}: moment {moment.id!r}, key {key!r}: {problem}"


def _file(kind: str, id_: str) -> str:
    files = library.FILES[library.KIND_OF[kind]][1]
    return next(file for file in files if any(row.get("id") == id_ for row in read_toml(file).get(kind, ())))
