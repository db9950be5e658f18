"""Choosing what a letter shows: the few stories and job lines that together answer most of what weighs most. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from apptracker.domain.postings import Coverage, Requirement, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile, Story

#: How many pieces of evidence a letter shows, and how many requirements introduce one of them.
MAX_PROOFS = 5
MAX_NAMED = 2
#: A letter with fewer pieces than this is filled up with the strongest lines of the person's jobs, unclaimed.
FEW_PROOFS = 3
#: What a repeated answer to the same requirement is still worth, and what a further line of the same job is.
_AGAIN, _SAME_JOB = 0.2, 0.85
_INDIRECT = 0.4
_WORTH_SHOWING = 0.1

#: How much a kind of requirement says when evidence for it heads a paragraph. Traits are easily claimed; what is
#: done with customers, systems and figures is not.
_KIND_FACTOR = {
    RequirementKind.SOFT_SKILL: 1.0,
    RequirementKind.TECHNICAL_SKILL: 1.0,
    RequirementKind.EXPERIENCE: 0.95,
    RequirementKind.METRIC: 0.9,
    RequirementKind.TOOL: 0.8,
    RequirementKind.TRAIT: 0.65,
    RequirementKind.DUTY: 0.5,
}


@dataclass(frozen=True, slots=True)
class Proof:
    """One fact that carries (part of) a paragraph, with the requirements it plainly shows."""

    fact: Fact | Story
    owner: Fact | None
    requirements: tuple[Requirement, ...]
    score: float

    @property
    def key(self) -> str:
        return self.fact.key

    @property
    def line(self) -> str:
        """A highlight's text, or a job's summary; '' for a story."""
        if isinstance(self.fact, Story):
            return ""
        return self.fact.text("text") if self.fact.kind is FactKind.HIGHLIGHT else self.fact.text("summary")


@dataclass(frozen=True, slots=True)
class _Offer:
    requirement: Requirement
    value: float
    direct: bool

    @property
    def about(self) -> str:
        return self.requirement.term or self.requirement.id


def choose_proofs(coverage: Coverage, profile: Profile, most: int = MAX_PROOFS) -> list[Proof]:
    """The strongest pieces of evidence, each answering something new; best first, fillers last."""
    offers = _offers(coverage, profile)
    chosen: list[Proof] = []
    answered: set[str] = set()
    while len(chosen) < most and offers:
        gains = {key: _gain(profile, key, found, answered, chosen) for key, found in offers.items()}
        best = max(offers, key=lambda key: (gains[key], key))
        if gains[best] < _WORTH_SHOWING:
            break
        found = sorted(offers.pop(best), key=lambda offer: -offer.value)
        fresh = [o.requirement for o in found if o.direct and o.about not in answered and o.requirement.is_asked]
        chosen.append(_proof(profile, best, tuple(_unlike(fresh)[:MAX_NAMED]), gains[best]))
        answered |= {offer.about for offer in found if offer.direct}
    return chosen + _fillers(profile, chosen, FEW_PROOFS - len(chosen))


def _offers(coverage: Coverage, profile: Profile) -> dict[str, list[_Offer]]:
    offers: dict[str, list[_Offer]] = {}
    for covered in coverage.requirements:
        requirement = covered.requirement
        worth = requirement.weight * _KIND_FACTOR.get(requirement.kind, 0.4) * (1.0 if requirement.must else 0.75)
        for evidence in covered.evidence:
            if _can_prove(profile, evidence.fact):
                value = worth * evidence.strength * (1.0 if evidence.direct else _INDIRECT)
                offers.setdefault(evidence.fact, []).append(_Offer(requirement, value, evidence.direct))
    return offers


def _can_prove(profile: Profile, key: str) -> bool:
    if key.startswith(("story:", "highlight:")):
        return True
    fact = profile.fact(key)
    return fact is not None and fact.kind in (FactKind.WORK, FactKind.VOLUNTEER) and bool(fact.text("summary"))


def _gain(profile: Profile, key: str, found: list[_Offer], answered: set[str], chosen: list[Proof]) -> float:
    values = sorted((o.value * (_AGAIN if o.about in answered else 1.0) for o in found), reverse=True)
    owner = _owner(profile, key)
    of_job = sum(1 for proof in chosen if owner and proof.owner and proof.owner.key == owner.key)
    return float((values[0] + 0.35 * sum(values[1:3])) * _SAME_JOB**of_job)


def _unlike(requirements: list[Requirement]) -> list[Requirement]:
    """One requirement for each thing asked; terms that name each other's subject count once."""
    kept: list[Requirement] = []
    for requirement in requirements:
        names = {requirement.term or requirement.id, *requirement.subterms}
        if not any(names & {k.term or k.id, *k.subterms} for k in kept):
            kept.append(requirement)
    return kept


def _fillers(profile: Profile, chosen: list[Proof], wanted: int) -> list[Proof]:
    """Lines of the jobs already shown come first, then those with a number; they claim to answer nothing."""
    if wanted <= 0:
        return []
    taken = {proof.key for proof in chosen}
    jobs = {proof.owner.key for proof in chosen if proof.owner}
    spare = [f for f in profile.of_kind(FactKind.HIGHLIGHT) if f.key not in taken]
    spare.sort(key=lambda f: (f.parent not in jobs, not any(c.isdigit() for c in f.text("text"))))
    return [_proof(profile, fact.key, (), 0.0) for fact in spare[:wanted]]


def _owner(profile: Profile, key: str) -> Fact | None:
    fact = profile.fact(key)
    if fact is None:
        return None
    return profile.fact(fact.parent) if fact.parent else fact


def _proof(profile: Profile, key: str, requirements: tuple[Requirement, ...], score: float) -> Proof:
    fact = next((s for s in profile.stories if s.key == key), None) or profile.fact(key)
    if fact is None:
        raise LookupError(key)  # coverage names stored facts only
    return Proof(fact, _owner(profile, key), requirements, score)
