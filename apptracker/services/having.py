"""Saying "I have this" of what a posting asks: a fact that says so goes into the profile, and answers it.

Only where the thing has a name of its own. What takes telling, such as experience or a soft skill, a story answers.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.corrections import Correction, CorrectionMark, wording
from apptracker.domain.errors import UserError
from apptracker.domain.postings import Requirement, RequirementKind
from apptracker.domain.profile import SINGLE_KINDS, FactKind
from apptracker.guide.lexicon import lexicon
from apptracker.services.matching import match
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.language.english import lower_first
from apptracker.tailoring.showing import UNNAMED
from apptracker.tailoring.tenure import months_asked

if TYPE_CHECKING:
    from apptracker.domain.profile import Profile
    from apptracker.guide.lexicon import Term
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork


class _Home(NamedTuple):
    """Where in the profile a thing stands: the kind of fact, the field that names it, what people call the place."""

    kind: FactKind
    field: str
    words: str


_HOMES = {
    RequirementKind.LANGUAGE: _Home(FactKind.LANGUAGE, "language", "languages"),
    RequirementKind.TOOL: _Home(FactKind.SKILL, "name", "skills"),
    RequirementKind.CERTIFICATE: _Home(FactKind.CERTIFICATE, "name", "certificates"),
    RequirementKind.LICENCE_OR_CHECK: _Home(FactKind.CERTIFICATE, "name", "certificates"),
    RequirementKind.EDUCATION: _Home(FactKind.EDUCATION, "studyType", "education"),
    RequirementKind.EQUIPMENT: _Home(FactKind.EQUIPMENT, "value", "equipment"),
    RequirementKind.SHIFT: _Home(FactKind.AVAILABILITY, "value", "availability"),
}
#: Asked for without saying which.
_WHICHEVER = frozenset({UNNAMED, "bilingual"})
_YES = "yes"  # of a single fact, whose name says the rest


class Had(NamedTuple):
    """``name``: what would be added; ``place``: where in the profile, in words."""

    name: str
    place: str


def offered(requirements: Iterable[Requirement]) -> dict[str, Had]:
    """For which of these "I have this" makes sense, by id. Not where several things are named, of which the person may
    have one."""
    return {
        each.id: Had(named.name, _HOMES[named.kind].words)
        for each in requirements
        if (named := _named(each)) is not None
    }


def say_had(db: Database, application_id: int, requirement_id: str) -> Result[str]:
    """Put it into the profile, where it is not there yet, and see that it answers the requirement; the key of the fact.

    :raises UserError: ``requirement.unknown``, and as for :func:`apptracker.services.matching.match`.
    """
    requirement = match(db, application_id).corrected.requirement(requirement_id)
    named = _named(requirement) if requirement is not None else None
    if requirement is None or named is None:
        raise UserError("requirement.unknown", id=requirement_id)
    with db.change(f"Added {named.name} to the profile") as uow:
        key = _keep(uow, _HOMES[named.kind], named.name)
        [covered] = cover([requirement], uow.read.profile(), lexicon(), today(db.clock)).requirements
        if not any(each.fact == key and each.direct for each in covered.evidence):
            uow.add_correction(application_id, Correction(wording(requirement.text), CorrectionMark.ANSWERS, key))
    return Result(key, uow.changes)


def _named(requirement: Requirement) -> Term | None:
    """The one thing asked for. Experience with a tool is had as the tool is, unless years of it are asked for."""
    terms = lexicon().terms
    kind = requirement.kind
    if kind is RequirementKind.EXPERIENCE and not months_asked(requirement.text):
        kind = RequirementKind.TOOL
    named = dict.fromkeys(t for t in (requirement.term, *requirement.subterms) if t and t in terms)
    own = [terms[t] for t in named if terms[t].kind is kind]
    return own[0] if kind in _HOMES and len(own) == 1 and not _WHICHEVER & named.keys() else None


def _keep(uow: UnitOfWork, home: _Home, name: str) -> str:
    profile = uow.read.profile()
    if home.kind in SINGLE_KINDS:
        slug = "-".join(name.lower().split())
        there = profile.fact(f"{home.kind.value}:{slug}")
        value = _owned(name) if home.kind is FactKind.EQUIPMENT else _YES
        return (there or uow.put_fact(home.kind, {"value": value}, name=slug)).key
    return _held(profile, home, name) or uow.put_fact(home.kind, {home.field: name}).key


def _owned(name: str) -> str:
    """As letters say it of a thing the person has: a plain yes makes "a headset" of one word."""
    words = lower_first(name)
    return _YES if len(words.split()) == 1 else f"my {words}" if words.startswith("own ") else words


def _held(profile: Profile, home: _Home, name: str) -> str | None:
    """The key of the fact that says so already."""
    return next(
        (each.key for each in profile.of_kind(home.kind) if each.text(home.field).casefold() == name.casefold()), None
    )
