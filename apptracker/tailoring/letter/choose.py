"""Choosing what a letter shows: the few stories and job lines that together answer most of what weighs most. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from apptracker.domain.postings import Coverage, Requirement, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.tailoring.history import months_between
from apptracker.tailoring.language.english import clause_from

#: How many pieces of evidence a letter shows, and how many requirements introduce one of them.
MAX_PROOFS = 5
MAX_NAMED = 2
#: An advert that asks for fewer things than this says what it wants through the duties.
FEW_ASKED = 6
#: Paragraphs of evidence, and lines of one job in one.
MAX_PARAGRAPHS = 3
MAX_LINES = 3
#: A letter with fewer pieces than this is filled up with the strongest lines of the person's jobs, unclaimed.
FEW_PROOFS = 5
#: What a repeated answer to the same requirement is still worth, and what a further line of the same job is.
_AGAIN, _SAME_JOB = 0.2, 0.85
_INDIRECT = 0.4
_WORTH_SHOWING = 0.1

_PROVING = frozenset({FactKind.HIGHLIGHT, FactKind.WORK, FactKind.VOLUNTEER})

#: How much a kind of requirement says when evidence for it heads a paragraph. Traits are easily claimed; what is
#: done with customers, systems and figures is not. Other kinds (hours, equipment, degrees) are no matter for a story.
_KIND_FACTOR = {
    RequirementKind.SOFT_SKILL: 1.0,
    RequirementKind.TECHNICAL_SKILL: 1.0,
    RequirementKind.EXPERIENCE: 0.95,
    RequirementKind.METRIC: 0.9,
    RequirementKind.TOOL: 0.8,
    RequirementKind.TRAIT: 0.65,
    RequirementKind.DUTY: 1.2,  # their weight is low to begin with, since they are not asked of the candidate
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A requirement and the lexicon term by which a fact answers it (None: by its wording)."""

    requirement: Requirement
    term: str | None

    @property
    def about(self) -> str:
        return self.term or self.requirement.id


@dataclass(frozen=True, slots=True)
class Proof:
    """One fact that carries (part of) a paragraph, with what it plainly answers."""

    fact: Fact | Story
    owner: Fact | None
    answers: tuple[Answer, ...]
    score: float

    @property
    def key(self) -> str:
        return self.fact.key

    @property
    def paragraph(self) -> str:
        """What shares a paragraph: the lines of one job; each story has its own."""
        return self.owner.key if self.owner else self.key

    @property
    def line(self) -> str:
        """A highlight's text, or a job's summary; '' for a story."""
        return "" if isinstance(self.fact, Story) else _line(self.fact)


def _line(fact: Fact) -> str:
    return fact.text("text") if fact.kind is FactKind.HIGHLIGHT else fact.text("summary")


@dataclass(frozen=True, slots=True)
class _Offer:
    answer: Answer
    value: float
    direct: bool

    @property
    def about(self) -> str:
        return self.answer.about


def choose_proofs(coverage: Coverage, profile: Profile, today: date, most: int = MAX_PROOFS) -> list[Proof]:
    """The strongest pieces of evidence, each answering something new; best first, fillers last."""
    offers = _offers(coverage, profile)
    chosen: list[Proof] = []
    answered: set[str] = set()
    while len(chosen) < most and offers:
        gains = {
            key: _gain(profile, key, found, answered, chosen)
            for key, found in offers.items()
            if _has_place(_paragraph_of(profile, key), chosen)
        }
        if not gains:
            break
        best = max(gains, key=lambda key: (gains[key], key))
        if gains[best] < _WORTH_SHOWING:
            break
        found = sorted(offers.pop(best), key=lambda offer: -offer.value)
        fresh = {o.about: o.answer for o in found if o.direct and o.about not in answered and _can_be_named(o.answer)}
        chosen.append(_proof(profile, best, tuple(fresh.values())[:MAX_NAMED], gains[best]))
        answered |= {offer.about for offer in found if offer.direct}
    chosen += _companions(profile, chosen, offers, FEW_PROOFS - len(chosen))
    return chosen + _fillers(profile, chosen, FEW_PROOFS - len(chosen), today)


def _has_place(paragraph: str, chosen: list[Proof]) -> bool:
    """Whether the letter still has room: each job is one paragraph of a few lines, each story is one."""
    taken = [proof.paragraph for proof in chosen]
    if paragraph in taken:
        return taken.count(paragraph) < MAX_LINES
    return len(set(taken)) < MAX_PARAGRAPHS


def _paragraph_of(profile: Profile, key: str) -> str:
    owner = _owner(profile, key)
    return owner.key if owner else key


def _companions(profile: Profile, chosen: list[Proof], offers: dict[str, list[_Offer]], wanted: int) -> list[Proof]:
    """Further direct evidence for what was answered already, from the same jobs: it adds weight to a paragraph."""
    jobs = {proof.owner.key for proof in chosen if proof.owner}
    near = {
        key: max(offer.value for offer in found if offer.direct)
        for key, found in offers.items()
        if any(offer.direct for offer in found) and (owner := _owner(profile, key)) and owner.key in jobs
    }
    return _placed(profile, chosen, sorted(near, key=lambda key: (-near[key], key)), wanted)


def _placed(profile: Profile, chosen: list[Proof], keys: list[str], wanted: int) -> list[Proof]:
    added: list[Proof] = []
    for key in keys:
        if len(added) < wanted and _has_place(_paragraph_of(profile, key), chosen + added):
            added.append(_proof(profile, key, (), 0.0))
    return added


def _can_be_named(answer: Answer) -> bool:
    """What is asked of the candidate; a duty too, where its words call for a known skill."""
    return answer.requirement.is_asked or answer.term is not None


def _offers(coverage: Coverage, profile: Profile) -> dict[str, list[_Offer]]:
    offers: dict[str, list[_Offer]] = {}
    few = sum(c.requirement.is_asked for c in coverage.requirements) < FEW_ASKED
    for covered in coverage.requirements:
        requirement = covered.requirement
        worth = requirement.weight * _KIND_FACTOR.get(requirement.kind, 0.0) * (1.0 if requirement.must else 0.75)
        if few and not requirement.is_asked:
            worth *= 2
        for evidence in covered.evidence:
            if worth and _can_prove(profile, evidence.fact):
                value = worth * evidence.strength * (1.0 if evidence.direct else _INDIRECT)
                offers.setdefault(evidence.fact, []).append(
                    _Offer(Answer(requirement, evidence.term), value, evidence.direct)
                )
    return offers


def _can_prove(profile: Profile, key: str) -> bool:
    """Stories, highlights and the summaries of jobs; lines that tell of a thing ("Built with Django") do not."""
    if key.startswith("story:"):
        return True
    fact = profile.fact(key)
    if fact is None or fact.kind not in _PROVING:
        return False
    line = _line(fact)
    return bool(line) and clause_from(line).style != "thing"


def _gain(profile: Profile, key: str, found: list[_Offer], answered: set[str], chosen: list[Proof]) -> float:
    values = sorted((o.value * (_AGAIN if o.about in answered else 1.0) for o in found), reverse=True)
    owner = _owner(profile, key)
    of_job = sum(1 for proof in chosen if owner and proof.owner and proof.owner.key == owner.key)
    return float((values[0] + 0.35 * sum(values[1:3])) * _SAME_JOB**of_job)


def _fillers(profile: Profile, chosen: list[Proof], wanted: int, today: date) -> list[Proof]:
    """Lines of the longest job come first, and those with a number; stories where there is nothing else. They claim to
    answer nothing."""
    if wanted <= 0:
        return []
    taken = {proof.key for proof in chosen}
    months = {f.key: months_between(f, today) for f in profile.of_kind(FactKind.WORK)}
    spare = [f for f in profile.of_kind(FactKind.HIGHLIGHT) if f.key not in taken and _can_prove(profile, f.key)]
    spare.sort(key=lambda f: (-months.get(f.parent or "", -1), not any(c.isdigit() for c in f.text("text"))))
    keys = [fact.key for fact in spare] or [story.key for story in profile.stories if not chosen]
    return _placed(profile, chosen, keys, wanted)


def _owner(profile: Profile, key: str) -> Fact | None:
    fact = profile.fact(key)
    if fact is None:
        return None
    return profile.fact(fact.parent) if fact.parent else fact


def _proof(profile: Profile, key: str, answers: tuple[Answer, ...], score: float) -> Proof:
    fact = next((s for s in profile.stories if s.key == key), None) or profile.fact(key)
    if fact is None:
        raise LookupError(key)  # coverage names stored facts only
    return Proof(fact, _owner(profile, key), answers, score)
