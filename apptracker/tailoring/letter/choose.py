"""Choosing what a letter shows: the few stories and job lines that together answer most of what weighs most. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from apptracker.domain.letters import Length
from apptracker.domain.postings import Coverage, Requirement, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.letters import is_side_work
from apptracker.tailoring.history import ended, is_current, is_undated, months_between
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.achievements import same_achievement
from apptracker.tailoring.letter.names import job_names
from apptracker.tailoring.letter.unfilled import unfilled

#: How many requirements introduce one piece of evidence.
MAX_NAMED = 2
#: An advert that asks for fewer things than this says what it wants through the duties.
FEW_ASKED = 6
_ROOM_FOR_STORY = 3  # paragraphs
_ENOUGH = 8  # pieces of evidence, from which one that answers nothing and has no figure is left out
#: What a figure adds to a line (letter-quantify-achievements), and a thing that this kind of work turns on.
_WITH_FIGURE, _FIGURE_FIRST, _ON_ANGLE = 1.15, 1.6, 1.25
#: A figure that tells of something made better.
_CHANGE = re.compile(r"\b(?:from|de)\s+[$£€]?\d[\d.,%]*\s+(?:to|a)\s+[$£€]?\d|\b(?:by|un)\s+\d+\s?%", re.IGNORECASE)
#: What a repeated answer to the same requirement is still worth, and what a further line of the same job is.
_AGAIN, _SAME_JOB = 0.2, 0.85
_INDIRECT = 0.4
#: What a line with the very word that is asked for is worth beside others.
_VERY_WORD = 1.3
#: Unpaid work of no kin to that of the posting, beside paid work.
_UNPAID, _OF_KIN = 0.4, 1.15
_LONG = 24  # months in a job from which its length says no more
_WITHOUT_SMALL = 2
_ON_THE_SIDE, _LONG_AGO, _LONG_AGO_YEARS = 0.5, 0.8, 7
_WORTH_SHOWING = 0.1
#: What a story for a post that leads people tells of; one of something else stands behind it there.
_LEADING = frozenset(
    {"leadership", "coaching", "teamwork", "team leadership", "team management", "training", "mentoring"}
)
_NOT_LEADING = 0.5


@dataclass(frozen=True, slots=True)
class Room:
    """How much a letter shows: pieces of evidence, paragraphs of it, and lines of one job in a paragraph. One with
    fewer pieces is filled up with the strongest lines of the person's jobs, unclaimed."""

    proofs: int
    paragraphs: int
    lines: int


ROOM = {Length.STANDARD: Room(10, 3, 4), Length.SHORT: Room(3, 2, 2), Length.MAIL: Room(2, 2, 1)}


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
    """A requirement, the lexicon term by which a fact answers it (None: by its wording), and how plainly (0 to 1)."""

    requirement: Requirement
    term: str | None
    strength: float = 1.0
    words: str = ""  # those of the person that answer it

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
    telling: float = 0.0  # what it is worth for telling of what this kind of work turns on

    @property
    def key(self) -> str:
        return self.fact.key

    @property
    def paragraph(self) -> str:
        """What shares a paragraph: the lines of one job; each story has its own."""
        return self.owner.key if self.owner else self.key

    @property
    def title(self) -> str:
        """A story's title, '' for anything else."""
        return self.fact.title if isinstance(self.fact, Story) else ""

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


class Chooser:
    """Chooses the strongest pieces of evidence for one letter.

    :param without: facts not to show.
    :param favored: terms of the lexicon whose evidence counts more.
    :param near: what evidence is worth for being near the work the posting is for (1.0: nothing is known).
    :param plainly: whether a text shows a term in words that mean it and little else, so that it may be named.
    :param of_this_work: what a line is worth for telling of what this kind of work turns on, whatever it answers.
    """

    def __init__(
        self,
        coverage: Coverage,
        profile: Profile,
        lang: Language,
        today: date,
        *,
        room: Room = ROOM[Length.STANDARD],
        without: Collection[str] = (),
        favored: Collection[str] = (),
        near: Callable[[Fact | Story], float] = lambda _: 1.0,
        plainly: Callable[[str, str], bool] = lambda term, text: True,
        of_this_work: Callable[[str], float] = lambda text: 0.0,
    ) -> None:
        self._profile, self._lang, self._today, self._room = profile, lang, today, room
        self._near, self._plainly, self._of_this_work = near, plainly, of_this_work
        self._without, self._favored = frozenset(without), frozenset(favored)
        self._stories = {story.key: story for story in profile.stories if self._can_be_told(story)}
        leads = [key for key, story in self._stories.items() if _tells_of_leading(story)]
        self._leading = frozenset(leads if "leadership" in self._favored else ())
        self._offers = self._all_offers(coverage)
        told = {self._paragraph_of(f.key) for f in profile.facts if f.kind in _PROVING and self._can_prove(f.key)}
        works = [job for job in profile.of_kind(FactKind.WORK) if job.key in told]
        self._jobs = [job for job in works if not is_side_work(job_names(job)[0])]
        few = len(told) + len(self._stories) < room.paragraphs
        self._lines = room.lines + (2 if few and room.lines > 1 else 0)  # who has had one job tells more of it

    def proofs(self, pinned: Sequence[str] = ()) -> list[Proof]:
        """Those ``pinned`` first, in their order, then the best, each answering something new; fillers last."""
        offers = {key: found for key, found in self._offers.items() if not self._is_needless(key)}
        chosen: list[Proof] = []
        answered: set[str] = set()

        def take(key: str, gain: float) -> None:
            found = sorted(offers.pop(key, ()), key=lambda offer: -offer.value)
            fresh = {o.about: o.answer for o in found if o.about not in answered and self._can_be_named(key, o)}
            if key in self._stories:  # which says more of an achievement than a line does
                chosen[:] = [proof for proof in chosen if proof.title or not self._same(key, proof.key)]
            chosen.append(self._proof(key, tuple(fresh.values())[:MAX_NAMED], gain))
            for other in [other for other in offers if other not in self._stories and self._same(key, other)]:
                del offers[other]
            answered.update(offer.about for offer in found if offer.direct)

        for key in dict.fromkeys(pinned):
            if self._can_prove(key):
                take(key, 1.0)
        while len(chosen) < self._room.proofs and offers:
            gains = {
                key: self._gain(key, found, answered, chosen)
                for key, found in offers.items()
                if self._has_place(self._paragraph_of(key), chosen)
            }
            best = max(gains, key=lambda key: (gains[key], key), default="")
            if not best or gains[best] < _WORTH_SHOWING:
                break
            take(self._leading_before(best, chosen), gains[best])
        chosen += self._a_story(chosen, answered)
        chosen += self._companions(chosen, offers)
        return chosen + self._fillers(chosen)

    def offers(self) -> list[tuple[Proof, float]]:
        """Everything that could be shown, with what it is worth by itself, best first."""
        worth = {key: self._gain(key, found, set(), []) for key, found in self._offers.items()}
        spare = [f.key for f in self._profile.facts if f.kind in _PROVING and self._can_prove(f.key)]
        keys = dict.fromkeys([*sorted(worth, key=lambda key: -worth[key]), *spare, *self._stories])
        made = []
        for key in keys:
            if self._can_prove(key):
                found = sorted(self._offers.get(key, ()), key=lambda offer: -offer.value)
                answers = {o.about: o.answer for o in found if o.direct}
                made.append((self._proof(key, tuple(answers.values()), worth.get(key, 0.0)), worth.get(key, 0.0)))
        return made

    def _leading_before(self, best: str, chosen: list[Proof]) -> str:
        """What is shown where ``best`` would be: for a post that leads people, a story of it before any other."""
        shown = {proof.key for proof in chosen}
        if best not in self._stories or best in self._leading or shown & self._leading:
            return best
        led = sorted(self._leading - self._without)
        worth = {key: max((o.value for o in self._offers.get(key, ())), default=0.0) for key in led}
        return max(led, key=lambda key: (worth[key], self._stories[key].has_number), default=best)

    def _has_place(self, paragraph: str, chosen: list[Proof]) -> bool:
        """Whether the letter still has room: each job is one paragraph of a few lines, each story is one."""
        taken = [proof.paragraph for proof in chosen]
        if paragraph in taken:
            owner = self._profile.fact(paragraph)
            now = owner is not None and self._room.paragraphs >= _ROOM_FOR_STORY and is_current(owner, self._today)
            return taken.count(paragraph) < self._lines + now
        # A story says more than a third job does.
        kept = self._room.paragraphs >= _ROOM_FOR_STORY and paragraph not in self._stories and len(self._jobs) > 2
        kept = kept and any(key not in self._without for key in self._stories)
        return len(set(taken)) < self._room.paragraphs - (kept and not any(key in self._stories for key in taken))

    def _same(self, one: str, other: str) -> bool:
        """Whether two of them tell of one achievement."""
        return same_achievement(*(self._text(key) for key in (one, other)))

    def _text(self, key: str) -> str:
        fact = self._profile.fact(key)
        return self._stories[key].full_text if key in self._stories else _line(fact) if fact else ""

    def _paragraph_of(self, key: str) -> str:
        owner = self._owner(key)
        return owner.key if owner else key

    def _a_story(self, chosen: list[Proof], answered: set[str]) -> list[Proof]:
        """A story says more than any line: where there is room for one and none was chosen, the best there is."""
        if self._room.paragraphs < _ROOM_FOR_STORY or any(proof.key.startswith("story:") for proof in chosen):
            return []
        keys = [key for key in self._stories if key not in self._without and self._can_prove(key)]
        worth = {key: max((o.value for o in self._offers.get(key, ())), default=0.0) for key in keys}
        best = max(keys, key=lambda key: (key in self._leading, worth[key], self._stories[key].has_number), default="")
        if not best or not self._has_place(best, chosen):
            return []
        found = [o for o in self._offers.get(best, ()) if o.about not in answered and self._can_be_named(best, o)]
        return [self._proof(best, tuple({o.about: o.answer for o in found}.values())[:1], 0.0)]

    def _companions(self, chosen: list[Proof], offers: dict[str, list[_Offer]]) -> list[Proof]:
        """Further direct evidence for what was answered already, from the same jobs: it adds weight to a paragraph."""
        jobs = {proof.owner.key for proof in chosen if proof.owner}
        near = {
            key: max(offer.value for offer in found if offer.direct)
            for key, found in offers.items()
            if any(offer.direct for offer in found) and (owner := self._owner(key)) and owner.key in jobs
        }
        added = self._placed(chosen, sorted(near, key=lambda key: (-near[key], key)))
        return [replace(proof, score=near[proof.key]) for proof in added]

    def _placed(self, chosen: list[Proof], keys: Iterable[str]) -> list[Proof]:
        added: list[Proof] = []
        for key in keys:
            if len(chosen) + len(added) >= self._room.proofs:
                break
            told = any(self._same(key, proof.key) for proof in chosen + added)
            if not told and self._has_place(self._paragraph_of(key), chosen + added):
                added.append(self._proof(key, (), 0.0))
        return added

    def _all_offers(self, coverage: Coverage) -> dict[str, list[_Offer]]:
        offers: dict[str, list[_Offer]] = {}
        few = sum(c.requirement.is_asked for c in coverage.requirements) < FEW_ASKED
        for covered in coverage.requirements:
            requirement = covered.requirement
            worth = requirement.weight * _KIND_FACTOR.get(requirement.kind, 0.0) * (1.0 if requirement.must else 0.75)
            if few and not requirement.is_asked:
                worth *= 2
            for evidence in covered.evidence:
                if worth and evidence.fact not in self._without and self._can_prove(evidence.fact):
                    value = worth * evidence.strength * (1.0 if evidence.direct else _INDIRECT)
                    value *= _ON_ANGLE if evidence.term in self._favored else 1.0
                    value *= self._figure_factor(evidence.fact) * self._place_factor(evidence.fact)
                    value *= _VERY_WORD if _has_word(requirement.text, evidence.words) else 1.0
                    offers.setdefault(evidence.fact, []).append(
                        _Offer(
                            Answer(requirement, evidence.term, evidence.strength, evidence.words),
                            value,
                            evidence.direct,
                        )
                    )
        for fact in self._profile.of_kind(FactKind.HIGHLIGHT):
            if self._of_this_work(_line(fact)) and fact.key not in self._without and self._can_prove(fact.key):
                offers.setdefault(fact.key, [])
        return offers

    def _figure_factor(self, key: str) -> float:
        """What a figure adds; where there is room for little, one of a job that goes on adds most."""
        if not self._has_figure(key):
            return 1.0
        owner = self._owner(key)
        now = owner is not None and is_current(owner, self._today)
        fact = self._profile.fact(key)
        if fact is not None and _CHANGE.search(_line(fact)):
            return _FIGURE_FIRST
        return _WITH_FIGURE if self._room.paragraphs >= _ROOM_FOR_STORY else _FIGURE_FIRST * (1.2 if now else 1.0)

    def _place_factor(self, key: str) -> float:
        """What it adds where it was done: the same trade or industry; a side job, or one of long ago, takes away."""
        fact = self._stories.get(key) or self._profile.fact(key)
        job = self._owner(key)
        factor = self._near(fact) if fact is not None else 1.0
        if key in self._stories and self._leading and key not in self._leading:
            factor *= _NOT_LEADING
        if job is not None:
            years = (self._today - date(*ended(job, self._today), 1)).days // 365
            factor *= _LONG_AGO if years >= _LONG_AGO_YEARS else 1.0
            factor *= _ON_THE_SIDE if is_side_work(job_names(job)[0]) else 1.0
            unpaid = job.kind is FactKind.VOLUNTEER and factor < _OF_KIN and self._profile.of_kind(FactKind.WORK)
            factor *= _UNPAID if unpaid else 1.0
        return factor

    def _is_needless(self, key: str) -> bool:
        """Whether it is of work on the side, and there are jobs enough to tell of."""
        owner = self._owner(key)
        return bool(owner and is_side_work(job_names(owner)[0])) and len(self._jobs) >= _WITHOUT_SMALL

    def _has_figure(self, key: str) -> bool:
        fact = self._profile.fact(key)
        return fact is not None and any(c.isdigit() for c in _line(fact))

    def _can_prove(self, key: str) -> bool:
        """Stories, highlights and the summaries of jobs; lines that tell of a thing ("Built with Django") do not."""
        if key.startswith("story:"):
            return key in self._stories
        fact = self._profile.fact(key)
        if fact is None or fact.kind not in _PROVING:
            return False
        line = _line(fact)
        owner = self._owner(key)
        current = bool(owner and (is_current(owner, self._today) or is_undated(owner)))
        return bool(line) and not unfilled(line) and self._lang.clause_from(line, current=current).style != "thing"

    def _can_be_told(self, story: Story) -> bool:
        """Whether its notes make sentences that say what happened, what was done and what came of it."""
        if not (story.action or story.result) or unfilled(story.full_text):
            return False
        return bool(self._lang.story_told(story.situation, story.task, story.action, story.result))

    def _gain(self, key: str, found: list[_Offer], answered: set[str], chosen: list[Proof]) -> float:
        values = sorted((o.value * (_AGAIN if o.about in answered else 1.0) for o in found), reverse=True) or [0.0]
        if key not in self._stories:
            figure = _WITH_FIGURE if self._has_figure(key) else 1.0
            values[0] += self._of_this_work(self._text(key)) * self._place_factor(key) * figure
        owner = self._owner(key)
        of_job = sum(1 for proof in chosen if owner and proof.owner and proof.owner.key == owner.key)
        return float((values[0] + 0.35 * sum(values[1:3])) * _SAME_JOB**of_job)

    def _fillers(self, chosen: list[Proof]) -> list[Proof]:
        """Lines of the job nearest to the work come first, and those with a number; jobs told by their summary alone
        after them; stories where there is nothing else. They claim to answer nothing. With two other things to tell,
        a job on the side or of long ago is left out."""
        taken = {proof.key for proof in chosen} | self._without
        months = {f.key: months_between(f, self._today) for f in self._profile.of_kind(FactKind.WORK)}
        spare = [f for f in self._profile.facts if f.kind in _PROVING and f.key not in taken and self._can_prove(f.key)]
        lines = [f for f in spare if f.kind is FactKind.HIGHLIGHT]
        near = {
            key: round(self._place_factor(key) * min(months.get(key, 0), _LONG), 1)
            for key in {f.parent or "" for f in lines}
        }
        lines.sort(
            key=lambda f: (
                -near[f.parent or ""],
                f.parent or "",
                -self._of_this_work(_line(f)),
                not _CHANGE.search(_line(f)),
                not self._has_figure(f.key),
            )
        )
        jobs = [f for f in spare if f.kind is not FactKind.HIGHLIGHT and not self._profile.highlights_of(f.key)]
        told = {proof.paragraph for proof in chosen}
        small = {self._paragraph_of(f.key) for f in (*lines, *jobs) if self._place_factor(f.key) < 1} - told
        if len(told.union(self._paragraph_of(f.key) for f in (*lines, *jobs)) - small) >= _WITHOUT_SMALL:
            lines, jobs = ([f for f in some if self._paragraph_of(f.key) not in small] for some in (lines, jobs))
        enough = len(chosen) >= _ENOUGH
        keys = [fact.key for fact in (*lines, *jobs) if not enough or self._has_figure(fact.key)]
        if not chosen and not keys:
            keys = [key for key in self._stories if key not in taken and self._can_prove(key)]
        return self._placed(chosen, keys)

    def _owner(self, key: str) -> Fact | None:
        fact = self._profile.fact(key)
        if fact is None:
            return None
        return self._profile.fact(fact.parent) if fact.parent else fact

    def _proof(self, key: str, answers: tuple[Answer, ...], score: float) -> Proof:
        fact = self._stories.get(key) or self._profile.fact(key)
        if fact is None:
            raise LookupError(key)  # coverage names stored facts only
        telling = 0.0 if key in self._stories else self._of_this_work(self._text(key))
        return Proof(fact, self._owner(key), answers, score, telling)

    def _can_be_named(self, key: str, offer: _Offer) -> bool:
        """What is asked of the candidate, and a duty where its words call for a known skill; of a line only what its
        words plainly show."""
        term = offer.answer.term
        if not offer.direct or (term is None and not offer.answer.requirement.is_asked):
            return False
        return term is None or key in self._stories or self._plainly(term, self._text(key))


def _tells_of_leading(story: Story) -> bool:
    return any(skill.casefold().replace("-", " ") in _LEADING for skill in story.skills)


def _has_word(asked: str, words: str) -> bool:
    """Whether a demand has the very words that answer it."""
    return bool(words) and bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", asked, re.IGNORECASE))
