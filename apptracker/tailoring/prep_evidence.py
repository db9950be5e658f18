"""The person's own stories and facts that can answer an interview question, quoted as stored. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from apptracker.domain.postings import Coverage, Requirement, RequirementKind
from apptracker.domain.prep import AnswerFrom, OwnEvidence
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.interviews import Question
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.coverage import EvidenceIndex

#: A fit weaker than this would send the person off with the wrong story: a piece of work that names one of the skills
#: at the heart of the question passes, one that is merely near does not.
ENOUGH = 0.5
#: What the last of a question's skills counts for, against 1 for the first.
LAST_SKILL = 0.4
#: What a fact counts for once another question has it: different questions deserve different stories.
USED_BEFORE = 0.55
#: What one shows by a story; hours, papers and the like one simply has.
_SHOWN_BY_STORIES = frozenset(RequirementKind) - {
    RequirementKind.SHIFT,
    RequirementKind.PHYSICAL,
    RequirementKind.LICENCE_OR_CHECK,
    RequirementKind.EDUCATION,
    RequirementKind.LANGUAGE,
    RequirementKind.EQUIPMENT,
    RequirementKind.DUTY,
}
_TELLING = frozenset({FactKind.WORK, FactKind.HIGHLIGHT, FactKind.VOLUNTEER, FactKind.PROJECT, FactKind.AWARD})


class OwnAnswers:
    """Finds stories for question after question, each time preferring what no earlier question used."""

    def __init__(self, profile: Profile, lexicon: Lexicon, coverage: Coverage | None, today: date) -> None:
        self._profile = profile
        self._lexicon = lexicon
        self._coverage = coverage
        self._index = EvidenceIndex(profile, lexicon, today)
        self._stories = {story.key: story for story in profile.stories}
        self._used: Counter[str] = Counter()

    def for_question(self, question: Question, limit: int = 2) -> tuple[OwnEvidence, ...]:
        """What the person has for this question, best first; empty when nothing stored fits."""
        stored = self._facts_of(question.facts) if question.answer is AnswerFrom.FACTS else ()
        if question.answer in (AnswerFrom.RESEARCH, AnswerFrom.PLAN, AnswerFrom.FACTS):
            return tuple(stored)
        scores, reasons = self._fit() if question.answer is AnswerFrom.FIT else ({}, {})
        if not scores:
            scores, reasons = self._skilled(question.skills)
        ranked = sorted(scores, key=lambda key: -scores[key] * USED_BEFORE ** self._used[key])
        chosen = [key for key in ranked if scores[key] >= ENOUGH][:limit]
        self._used.update(chosen)
        own = [self.quoted(key, reasons[key]) for key in chosen]
        if question.facts:
            own += self._facts_of(question.facts, question.skills)[: limit - len(own)]
        return tuple(own)

    def quoted(self, key: str, why: str) -> OwnEvidence:
        """A story or fact as it was stored."""
        story = self._stories.get(key)
        if story is not None:
            text = " ".join(part for part in (story.action, story.result) if part)
            return OwnEvidence(key, story.title, text or story.situation or story.task, why)
        fact = self._profile.fact(key)
        return OwnEvidence(key, self._title(fact), _text(fact), why) if fact else OwnEvidence(key, key, "", why)

    def _skilled(self, skills: Sequence[str]) -> tuple[dict[str, float], dict[str, str]]:
        """How well each story and piece of work shows the skills, of which the first are the heart of the question."""
        scores: dict[str, float] = defaultdict(float)
        reasons: dict[str, str] = {}
        covered = self._index.cover(self._as_requirement(term) for term in skills)
        evidence = {c.requirement.id: c.evidence for c in covered.requirements}
        for place, term in enumerate(skills):
            heart = 1.0 - (1.0 - LAST_SKILL) * place / max(1, len(skills) - 1)
            for found in evidence[term]:
                if self._tells(found.fact):
                    score = found.strength * heart
                    if score > scores[found.fact]:
                        reasons[found.fact] = found.why
                    # The best fit decides; further skills only break ties.
                    low, high = sorted((scores[found.fact], score))
                    scores[found.fact] = high + 0.01 * low
        return scores, reasons

    def _fit(self) -> tuple[dict[str, float], dict[str, str]]:
        """How much each story and piece of work answers of what the posting asks."""
        scores: dict[str, float] = defaultdict(float)
        reasons: dict[str, str] = {}
        for covered in self._coverage.requirements if self._coverage else ():
            if covered.requirement.kind not in _SHOWN_BY_STORIES:
                continue
            for found in covered.evidence:
                if found.strength >= ENOUGH and self._tells(found.fact):
                    scores[found.fact] += found.strength * (0.5 + covered.requirement.weight)
                    reasons.setdefault(found.fact, found.why)
        return scores, reasons

    def _tells(self, key: str) -> bool:
        """Whether there is something to tell: a skill or a language alone is no story."""
        if key in self._stories:
            return True
        fact = self._profile.fact(key)
        return fact is not None and fact.kind in _TELLING and bool(_text(fact))

    def _facts_of(self, kinds: Iterable[FactKind], skills: Sequence[str] = ()) -> list[OwnEvidence]:
        """The stored facts of these kinds; of skills only those that are named."""
        shown = {key for term in skills for key in self._index.shows(term)}
        return [
            self.quoted(fact.key, f"stored under your {fact.kind.value}")
            for kind in kinds
            for fact in self._profile.of_kind(kind)
            if kind is not FactKind.SKILL or fact.key in shown
        ]

    def _as_requirement(self, term: str) -> Requirement:
        entry = self._lexicon.terms[term]
        return Requirement(term, entry.name, entry.kind, term, must=False, weight=0.0, start=0, end=0)

    def _title(self, fact: Fact | None) -> str:
        if fact is None:
            return ""
        if fact.kind in (FactKind.AVAILABILITY, FactKind.EQUIPMENT):
            return fact.key.partition(":")[2].replace("-", " ").capitalize()
        owner = self._profile.fact(fact.parent) if fact.parent else fact
        if owner is None:
            return fact.kind.value.capitalize()
        place = owner.text("name") or owner.text("organization") or owner.text("title") or owner.text("language")
        return ", ".join(part for part in (owner.text("position"), place) if part) or fact.kind.value.capitalize()


def _text(fact: Fact) -> str:
    """What a fact says, in the words it was stored in."""
    match fact.kind:
        case FactKind.HIGHLIGHT:
            return fact.text("text")
        case FactKind.AVAILABILITY | FactKind.EQUIPMENT | FactKind.BASICS:
            return _answer(fact.data.get("value"))
        case FactKind.SKILL:
            return ", ".join(filter(None, (fact.text("name"), fact.text("level"), _answer(fact.data.get("keywords")))))
        case FactKind.LANGUAGE:
            return ", ".join(filter(None, (fact.text("language"), fact.text("fluency"))))
        case _:
            return fact.text("summary") or fact.text("description")


def _answer(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return "" if value is None else str(value).strip()
