"""The person's own stories and facts that can answer an interview question, quoted as stored. Pure."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from apptracker.domain.postings import Coverage, Requirement, RequirementKind
from apptracker.domain.prep import AnswerFrom, OwnEvidence
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.interviews import Question
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.coverage import EvidenceIndex
from apptracker.tailoring.prep_quoting import finished

#: A fit weaker than this would send the person off with the wrong story: a piece of work that shows one of the skills
#: at the heart of the question passes, one at its edge does not; what merely shows something near never counts.
ENOUGH = 0.5
#: What a story counts for, against 1 for a line of the résumé: an answer is told, and a line is soon over.
TOLD = 2.0
#: What a demand counts for in the second example once the first answers it.
ANSWERED = 0.3
#: Names of what an example shows, at most.
MAX_SHOWN = 2
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

    def for_question(self, question: Question) -> tuple[OwnEvidence, ...]:
        """What the person has for this question, best first; empty when nothing stored fits."""
        if question.answer in (AnswerFrom.RESEARCH, AnswerFrom.PLAN):
            return ()
        if question.answer is AnswerFrom.FACTS:
            return tuple(self._facts_of(question.facts))
        own = self._fitting(question.examples) if question.answer is AnswerFrom.FIT else []
        own = own or self._telling(question)
        if question.facts:
            own += self._facts_of(question.facts, question.skills)[: question.examples - len(own)]
        return tuple(own)

    def quoted(self, key: str, why: str, shows: tuple[str, ...] = ()) -> OwnEvidence:
        """A story or fact as it was stored."""
        story = self._stories.get(key)
        if story is not None:
            parts = tuple(filter(None, map(finished, (story.situation, story.action, story.result))))
            return OwnEvidence(key, story.title, parts or tuple(filter(None, (finished(story.task),))), why, shows)
        fact = self._profile.fact(key)
        text = _text(fact) if fact else ""
        return OwnEvidence(key, self._title(fact) if fact else key, (text,) if text else (), why, shows)

    def _telling(self, question: Question) -> list[OwnEvidence]:
        """What shows the question's skills or is plainly about it, stories first, the unused ones before the used."""
        scores, reasons = self._skilled(question.skills)
        for key, why in self._signed(question.signs):
            scores[key] = max(1.0, scores[key])
            reasons[key] = why
        ranked = sorted(
            (key for key, score in scores.items() if score >= ENOUGH),
            key=lambda key: (
                -scores[key] * (1.0 if question.facts else self._told(key)) * USED_BEFORE ** self._used[key]
            ),
        )
        chosen = ranked[: question.examples]
        self._used.update(chosen[:1])
        return [self.quoted(key, reasons[key]) for key in chosen]

    def _told(self, key: str) -> float:
        return TOLD if key in self._stories else 1.0

    def _signed(self, signs: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The stories whose own words say that they are about it."""
        for story in self._profile.stories:
            found = next(filter(None, (re.search(sign, story.full_text, re.IGNORECASE) for sign in signs)), None)
            if found:
                yield story.key, f"Your story “{story.title}” tells of it (“{found.group()}”)"

    def _skilled(self, skills: Sequence[str]) -> tuple[dict[str, float], dict[str, str]]:
        """How well each story and piece of work shows the skills, of which the first are the heart of the question."""
        scores: dict[str, float] = defaultdict(float)
        reasons: dict[str, str] = {}
        covered = self._index.cover(self._as_requirement(term) for term in skills)
        evidence = {c.requirement.id: c.evidence for c in covered.requirements}
        for place, term in enumerate(skills):
            heart = 1.0 - (1.0 - LAST_SKILL) * place / max(1, len(skills) - 1)
            for found in evidence[term]:
                if found.direct and self._tells(found.fact):
                    score = found.strength * heart
                    if score > scores[found.fact]:
                        reasons[found.fact] = found.why
                    # The best fit decides; further skills only break ties.
                    low, high = sorted((scores[found.fact], score))
                    scores[found.fact] = high + 0.01 * low
        return scores, reasons

    def _fitting(self, limit: int) -> list[OwnEvidence]:
        """The examples that answer what weighs most in the posting, the second one for what the first leaves open: a
        story, or something that answers more."""
        answered, reasons = self._answered()
        chosen: list[OwnEvidence] = []
        left: dict[str, float] = {}
        while answered and len(chosen) < limit:
            best = max(answered, key=lambda key: self._told(key) * _gain(answered[key], left))
            by_gain = sorted(answered[best], key=lambda about: -answered[best][about] * left.get(about, 1.0))
            names = [self._lexicon.terms[about].phrase for about in by_gain if about in self._lexicon.terms]
            chosen.append(self.quoted(best, reasons[best], tuple(names[:MAX_SHOWN])))
            left |= dict.fromkeys(answered.pop(best), ANSWERED)
            answered = {key: had for key, had in answered.items() if key in self._stories or had.keys() - left.keys()}
        return chosen

    def _answered(self) -> tuple[dict[str, dict[str, float]], dict[str, str]]:
        """What of the posting each story and piece of work answers, and how much that counts: the weight of what is
        asked counts twice over, so that one weighty demand beats several slight ones."""
        answered: dict[str, dict[str, float]] = defaultdict(dict)
        reasons: dict[str, str] = {}
        for covered in self._coverage.requirements if self._coverage else ():
            requirement = covered.requirement
            if requirement.kind not in _SHOWN_BY_STORIES:
                continue
            for found in covered.evidence:
                if found.direct and found.strength >= ENOUGH and self._tells(found.fact):
                    about = found.term or requirement.id
                    counts = found.strength * requirement.weight**2
                    answered[found.fact][about] = max(counts, answered[found.fact].get(about, 0.0))
                    reasons.setdefault(found.fact, found.why)
        return answered, reasons

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


def _gain(counts: dict[str, float], left: dict[str, float]) -> float:
    return sum(count * left.get(about, 1.0) for about, count in counts.items())
