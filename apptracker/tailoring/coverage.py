"""Coverage: which stored facts answer which requirements, how strongly, and why. Pure.

Strength follows one ladder: a story with a number, a story, a highlight (with a number, without), the job itself, a
certificate, a claimed skill, the summary; a related term counts for less than the term asked for.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from apptracker.domain.postings import Coverage, CoveredRequirement, Evidence, Requirement, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.lexicon import Lexicon, Term
from apptracker.tailoring.history import is_unfinished, months_covered
from apptracker.tailoring.language.english import answer_in_words, upper_first

STORY_WITH_NUMBER = 1.0
STORY = 0.85
HIGHLIGHT_WITH_NUMBER = 0.75
HIGHLIGHT = 0.65
CERTIFICATE = 0.6
JOB = 0.5
SKILL = 0.45
SUMMARY = 0.3
PARTLY = 0.5  # times the strength, where only some of several things asked for are shown
RELATED = 0.5  # times the strength the related term would have
WORDING = 0.6  # times the strength, where only the words agree and no term does
ENOUGH = 0.2  # weaker than this is no evidence

_MAX_EVIDENCE = 6
_SKILLS = frozenset(
    {RequirementKind.SOFT_SKILL, RequirementKind.TECHNICAL_SKILL, RequirementKind.TOOL, RequirementKind.METRIC}
)
_DIGIT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|twice|double)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’][^\W_]+)?")
#: Words too common in adverts to link a demand to a fact.
_EMPTY = frozenset(
    """
    a an and any all are as at be been being but by can do each ensure etc every excellent for from general good
    great had has have if in including into is it its like may more must new not of on one or other our out own per
    prior proven require required requirement requirements skill skills some strong such team than that the their
    them they this those through to up use using very was we well were what when where which while who will with
    within work working would years year you your ability able knowledge experience experienced understanding plus
    preferred desired job role position candidate basic related relevant
    """.split()
)
#: Asked for without naming a field; what the posting means by it, no fact can show.
_UNNAMED = "relevant-experience"
#: Words around a demand for experience that name no field.
_NO_FIELD = frozenset(
    """
    one two three four five six seven eight nine ten least minimum maximum month months previous previously similar
    equivalent same comparable professional demonstrated demonstrable hands field fields industry industries
    environment environments setting settings area areas capacity background track record history solid recent
    successful extensive direct practical actual hours experiences roles positions jobs employment ideally preferably
    """.split()
)
_ANY_WORK = re.compile(r"\bwork(?:ing)? experience\b(?!.*\b(?:relevant|related|similar|field)\b)", re.IGNORECASE)
_YEARS = re.compile(
    r"(\d{1,2})\s*(?:\+|-|–|to|or more)?\s*(?:\d{1,2}\s*)?\+?\s*(?:years?|yrs?)"
    r"|\b(one|two|three|four|five|six|seven|eight|ten)(?:\s*\(\d+\))?\s*\+?\s*(?:years?|yrs?)",
    re.IGNORECASE,
)
_YEAR_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10}
#: How far studies reached, by the words for it: 1 school, 2 associate or vocational, 3 bachelor, 4 master, 5 doctor.
_EDUCATION_LEVELS = tuple(
    (level, re.compile(pattern, re.IGNORECASE))
    for level, pattern in (
        (1, r"\bhigh[\s-]?school|\bg\.?e\.?d\b|\bsecondary\b|\bdiploma\b|\ba[\s-]levels?\b|\bgcse|\bsma\b|\bsmk\b"),
        (2, r"\bassociate|\bcollege\b|\bvocational|\bfoundation degree|\bhnd\b|\btrade school"),
        (3, r"\bbachelor|\bb\.?s\.?c?\b|\bb\.?a\b|\bundergraduate|\buniversity|\bb\.?eng\b|\blicen[cs]i?at"),
        (4, r"\bmaster|\bm\.?s\.?c?\b|\bm\.?a\b|\bmba\b|\bpostgraduate"),
        (5, r"\bdoctor|\bph\.?\s?d\b"),
    )
)

#: What a told line can show: no hours, equipment, licences or degrees, which other facts state. Experience of a kind of
#: work is shown by the job itself, not by a line that happens to name one ("trained six baristas").
_OF_WORK = _SKILLS | {RequirementKind.TRAIT, RequirementKind.LANGUAGE}
_OF_JOBS = _OF_WORK | {RequirementKind.EXPERIENCE}
#: Who these are in a told line is mostly somebody else ("I wrote to the manager"), unless the words before say "as".
_POSITIONS = frozenset({"manager", "supervisor", "team lead", "team leader", "captain", "department head", "head chef"})
_ONESELF = re.compile(
    r"\b(?:as|was|am|became|become|made|acting|acted as)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?$", re.IGNORECASE
)
_JOB_KEYS = ("work:", "volunteer:", "project:")
_TOLD_KEYS = (*_JOB_KEYS, "story:", "highlight:")
#: What must be shown itself: something near it is no evidence.
_NO_NEAR = frozenset(
    {
        RequirementKind.TRAIT,
        RequirementKind.LANGUAGE,
        RequirementKind.TOOL,
        RequirementKind.EQUIPMENT,
    }
)
#: What lies near a demand for experience: another field, or the craft itself; a trait or a claim is none.
_NEAR_EXPERIENCE = frozenset({RequirementKind.EXPERIENCE, RequirementKind.TECHNICAL_SKILL})
#: Who can work any hours can work these, and some of these are part of "flexible"; nothing else is near a shift.
_ANY_HOURS = "flexible-schedule"
#: Things a person has or can do as stated, each by itself: of several asked for, all must be shown.
_STATED = frozenset({RequirementKind.EQUIPMENT, RequirementKind.SHIFT})
_PLURALS = frozenset({"your languages", "your skills", "your certificates", "your awards"})

Offer = Callable[[Evidence], None]


@dataclass(frozen=True, slots=True)
class _Shown:
    """One term that one fact shows, and the words that show it."""

    fact: str
    strength: float
    words: str
    where: str


class EvidenceIndex:
    """What the profile shows, by lexicon term. Made once per profile and used for any number of postings."""

    def __init__(self, profile: Profile, lexicon: Lexicon, today: date) -> None:
        self._profile = profile
        self._lexicon = lexicon
        self._today = today
        self._by_term: dict[str, list[_Shown]] = defaultdict(list)
        self._wording: list[tuple[frozenset[str], _Shown]] = []
        for story in profile.stories:
            self._add_story(story)
        for fact in profile.facts:
            self._add_fact(fact)

    def cover(self, requirements: Iterable[Requirement]) -> Coverage:
        """Requirements with their evidence: gaps first, then by weight, duties last."""
        covered = [CoveredRequirement(r, self._evidence_for(self._with_skills(r))) for r in requirements]
        covered.sort(
            key=lambda c: (not c.requirement.is_asked, bool(c.evidence), -c.requirement.weight, c.requirement.start)
        )
        return Coverage(tuple(covered))

    def shows(self, term: str) -> tuple[str, ...]:
        """The keys of the facts that show a term."""
        return tuple(dict.fromkeys(shown.fact for shown in self._by_term.get(term, ())))

    # -- filling ---------------------------------------------------------------------------------------------------

    def _add_story(self, story: Story) -> None:
        strength = STORY_WITH_NUMBER if story.has_number else STORY
        where = f"your story “{story.title}”"
        for skill in story.skills:
            for term in self._terms_named(skill):
                self._add(term, _Shown(story.key, strength, skill, where))
        self._add_text(story.key, story.full_text, strength, where)

    def _add_fact(self, fact: Fact) -> None:
        if fact.kind is FactKind.HIGHLIGHT:
            text = fact.text("text")
            self._add_text(
                fact.key, text, HIGHLIGHT_WITH_NUMBER if _DIGIT.search(text) else HIGHLIGHT, self._place(fact)
            )
        elif fact.kind in (FactKind.WORK, FactKind.VOLUNTEER, FactKind.PROJECT):
            self._add_text(fact.key, " – ".join((fact.text("position"), fact.text("summary"))), JOB, self._place(fact))
            # The kind of employer says where the work was done, which counts as experience there and nothing more.
            for match in self._lexicon.shown_in(f"{fact.text('name')} – {fact.text('description')}"):
                if self._lexicon.terms[match.term_id].kind is RequirementKind.EXPERIENCE:
                    self._add(match.term_id, _Shown(fact.key, JOB, fact.text("description"), self._place(fact)))
        elif fact.kind is FactKind.SKILL:
            raw = fact.data.get("keywords")
            keywords = [k for k in raw if isinstance(k, str)] if isinstance(raw, list) else []
            names = keywords or [fact.text("name")]  # with keywords, the name is but their heading
            for name in names:
                for term in self._terms_named(name):
                    self._add(term, _Shown(fact.key, SKILL, name, "your skills"))
            self._wording.append((_stems(" ".join(names)), _Shown(fact.key, SKILL, fact.text("name"), "your skills")))
        elif fact.kind is FactKind.LANGUAGE:
            for term in self._terms_named(fact.text("language")):
                self._add(term, _Shown(fact.key, CERTIFICATE, fact.text("language"), "your languages"))
        elif fact.kind in (FactKind.CERTIFICATE, FactKind.AWARD):
            name = fact.text("name") or fact.text("title")
            self._add_text(fact.key, name, CERTIFICATE, f"your {fact.kind.value}s")
        elif fact.kind in (FactKind.AVAILABILITY, FactKind.EQUIPMENT):
            answer = answer_in_words(fact)
            if answer:
                label = fact.key.partition(":")[2].replace("-", " ")
                self._add_text(fact.key, f"{label}: {answer}", CERTIFICATE, f"your {fact.kind.value}")
        elif fact.key in ("basics:summary", "basics:label"):
            self._add_text(fact.key, fact.text("value"), SUMMARY, "your summary")

    def _add_text(self, key: str, text: str, strength: float, where: str) -> None:
        kinds = (
            _OF_WORK if key.startswith(("story:", "highlight:")) else _OF_JOBS if key.startswith(_JOB_KEYS) else None
        )
        for match in self._lexicon.shown_in(text):
            if key.startswith(("story:", "highlight:")) and _is_somebody_else(text, match.start, match.end):
                continue
            if kinds is None or self._lexicon.terms[match.term_id].kind in kinds:
                self._add(match.term_id, _Shown(key, strength, text[match.start : match.end], where))
        self._wording.append((_stems(text), _Shown(key, strength, text, where)))

    def _add(self, term: str, shown: _Shown) -> None:
        if term != _UNNAMED and all(other.fact != shown.fact for other in self._by_term[term]):
            self._by_term[term].append(shown)

    def _terms_named(self, name: str) -> list[str]:
        return list(dict.fromkeys(match.term_id for match in self._lexicon.find(name)))

    def _place(self, fact: Fact) -> str:
        owner = self._profile.fact(fact.parent) if fact.parent else fact
        name = (owner.text("name") or owner.text("organization") or owner.text("entity")) if owner else ""
        return f"your work at {name}" if name else "your work"

    # -- asking ----------------------------------------------------------------------------------------------------

    def _with_skills(self, requirement: Requirement) -> Requirement:
        """A duty with the skills its words call for, so that it can be answered like anything else asked."""
        if requirement.kind is not RequirementKind.DUTY or requirement.term or requirement.subterms:
            return requirement
        named = (match.term_id for match in self._lexicon.find(requirement.text))
        return replace(
            requirement, subterms=tuple(dict.fromkeys(t for t in named if self._lexicon.terms[t].kind in _SKILLS))
        )

    def _evidence_for(self, requirement: Requirement) -> tuple[Evidence, ...]:
        found: dict[str, Evidence] = {}

        def offer(evidence: Evidence) -> None:
            known = found.get(evidence.fact)
            if evidence.strength >= ENOUGH and (known is None or known.strength < evidence.strength):
                found[evidence.fact] = replace(evidence, strength=round(min(evidence.strength, 1.0), 2))

        if requirement.kind is RequirementKind.EDUCATION:
            self._offer_education(requirement, offer)
        terms = [term for term in (requirement.term, *requirement.subterms) if term and term != _UNNAMED]
        missing = self._missing(requirement, terms)
        for term in terms:
            self._offer_term(term, requirement, missing, offer)
        if requirement.kind is RequirementKind.EXPERIENCE:
            if not terms:
                self._offer_field(requirement, offer)
        elif not requirement.term and requirement.kind is not RequirementKind.EDUCATION:
            self._offer_wording(requirement, offer)
        best_first = sorted(found.values(), key=lambda e: -e.strength)
        return tuple(best_first[:_MAX_EVIDENCE])

    def _missing(self, requirement: Requirement, terms: list[str]) -> str:
        """What of several pieces of equipment or shifts no fact shows, as words to end a reason with."""
        if requirement.kind not in _STATED or re.search(r"\bor\b", requirement.text, re.IGNORECASE):
            return ""
        asked = [t for t in terms if t != _ANY_HOURS] or terms  # "availability" names no hours of its own
        if requirement.kind is RequirementKind.SHIFT and self._by_term.get(_ANY_HOURS):
            return ""
        absent = [_named(self._lexicon.terms[t]) for t in asked if not self._by_term.get(t)]
        return f"; nothing shows {' or '.join(absent)}" if absent else ""

    def _offer_term(self, term: str, requirement: Requirement, missing: str, offer: Offer) -> None:
        entry = self._lexicon.terms[term]
        factor, reached = self._years(term, requirement)
        factor *= PARTLY if missing else 1.0
        for shown in self._by_term.get(term, ()):
            told = bool(shown.words) and shown.words.casefold() != entry.name.casefold()
            said = f" (“{_short(shown.words)}”)" if told else ""
            why = f"{_shows(shown.where)} {_named(entry)}{said}{reached}{missing}"
            offer(Evidence(shown.fact, shown.strength * factor, why, words=shown.words, term=term))
        for near in (self._lexicon.terms[related] for related in entry.related):
            if not _is_near(near, term, requirement.kind):
                continue
            for shown in self._by_term.get(near.id, ()):
                why = f"{_shows(shown.where)} {_named(near)}, which is close to {_named(entry)}"
                offer(Evidence(shown.fact, shown.strength * RELATED * factor, why, direct=False, words=shown.words))

    def _years(self, term: str, requirement: Requirement) -> tuple[float, str]:
        """How far the time in jobs that show a term reaches what is asked (1.0: all of it), and the words for it."""
        return self._reached(requirement, [shown.fact for shown in self._by_term.get(term, ())])

    def _reached(self, requirement: Requirement, keys: list[str]) -> tuple[float, str]:
        if requirement.kind is not RequirementKind.EXPERIENCE:
            return 1.0, ""
        match = _YEARS.search(requirement.text)
        asked = (int(match.group(1)) if match.group(1) else _YEAR_WORDS[match.group(2).lower()]) if match else 0
        jobs = [self._profile.fact(key) for key in keys]
        owners = {(f.parent or f.key) for f in jobs if f and f.kind in (FactKind.WORK, FactKind.HIGHLIGHT)}
        months = months_covered([f for f in self._profile.of_kind(FactKind.WORK) if f.key in owners], self._today)
        if not asked or not months:
            return 1.0, ""
        reached = f"; {_time(months)} of the {_counted(asked, 'year')} asked for"
        return (1.2 if months >= 12 * asked else max(0.5, months / (12 * asked))), reached

    def _offer_field(self, requirement: Requirement, offer: Offer) -> None:
        """Experience in a field the lexicon does not know: work told in most of the field's own words. Where no field
        is named, only a demand for any work at all can be answered, and by the jobs themselves."""
        field = _stemmed(requirement.text, _NO_FIELD)
        if not field:
            if _ANY_WORK.search(requirement.text):
                jobs = self._profile.of_kind(FactKind.WORK)
                factor, reached = self._reached(requirement, [job.key for job in jobs])
                for job in jobs:
                    offer(Evidence(job.key, JOB * factor, f"{_shows(self._place(job))} work experience{reached}"))
            return
        told = [
            (shared, shown)
            for stems, shown in self._wording
            if shown.fact.startswith(_TOLD_KEYS) and len(shared := field.keys() & stems) >= 0.6 * len(field)
        ]
        factor, reached = self._reached(requirement, [shown.fact for _, shown in told])
        for shared, shown in told:
            why = _same_words(shown.where, [word for stem, word in field.items() if stem in shared])
            strength = shown.strength * WORDING * factor * len(shared) / len(field)
            offer(Evidence(shown.fact, strength, why + reached, direct=False))

    def _offer_education(self, requirement: Requirement, offer: Offer) -> None:
        asked = min(_levels_in(requirement.text), default=3 if "degree" in requirement.text.lower() else 0)
        for fact in self._profile.of_kind(FactKind.EDUCATION):
            held = _level_of(fact)
            if asked and held >= asked and not is_unfinished(fact, self._today):
                name = fact.text("studyType") or fact.text("institution")
                offer(Evidence(fact.key, 0.8 if held == asked else 0.7, f"Your {name} meets what is asked"))

    def _offer_wording(self, requirement: Requirement, offer: Offer) -> None:
        asked = _stemmed(requirement.text, _NO_FIELD)
        if not asked:
            return
        for stems, shown in self._wording:
            shared = [word for stem, word in asked.items() if stem in stems]
            if len(shared) >= 2 and len(shared) / len(asked) >= 0.4:
                share = len(shared) / len(asked)
                why = _same_words(shown.where, shared)
                offer(Evidence(shown.fact, shown.strength * WORDING * share, why, direct=False))


def cover(requirements: Iterable[Requirement], profile: Profile, lexicon: Lexicon, today: date) -> Coverage:
    """Coverage of one posting's requirements by a profile."""
    return EvidenceIndex(profile, lexicon, today).cover(requirements)


def _levels_in(text: str) -> list[int]:
    return [level for level, pattern in _EDUCATION_LEVELS if pattern.search(text)]


def _level_of(fact: Fact) -> int:
    """1 school, 2 associate or vocational, 3 bachelor, 4 master, 5 doctor; studies of unknown level count as school
    finished only when they are at a college or university."""
    text = f"{fact.text('studyType')} {fact.text('institution')}"
    named = max(_levels_in(fact.text("studyType")), default=0)
    if named:
        return named
    return 2 if re.search(r"college|universit|institut", text, re.IGNORECASE) else 1


def _stems(text: str) -> frozenset[str]:
    return frozenset(_stemmed(text))


def _stemmed(text: str, beside: frozenset[str] = frozenset()) -> dict[str, str]:
    """The telling words of a text by their stems, without those ``beside`` the point."""
    return {
        re.sub(r"(?:ing|ed|es|s|ion|ions|er|ers)$", "", word): word
        for word in map(str.lower, _WORD.findall(text))
        if word not in _EMPTY and word not in beside and len(word) > 2
    }


def _short(words: str, limit: int = 60) -> str:
    return words if len(words) <= limit else words[: limit - 1].rsplit(" ", 1)[0] + "…"


def _time(months: int) -> str:
    """Years and months, as "6 years 1 month"."""
    parts = [
        _counted(number, unit) for number, unit in zip(divmod(months, 12), ("year", "month"), strict=True) if number
    ]
    return " ".join(parts)


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _is_near(near: Term, term: str, kind: RequirementKind) -> bool:
    """Whether a related term is any evidence for a term asked for in a requirement of this kind."""
    if kind is RequirementKind.SHIFT:
        return _ANY_HOURS in (near.id, term)
    if kind is RequirementKind.EXPERIENCE:
        return near.kind in _NEAR_EXPERIENCE
    return kind not in _NO_NEAR


def _is_somebody_else(text: str, start: int, end: int) -> bool:
    """Whether these words of a told line name a position that the person does not say they held."""
    return text[start:end].casefold() in _POSITIONS and not _ONESELF.search(text[:start])


def _shows(where: str) -> str:
    return f"{upper_first(where)} {'show' if where in _PLURALS else 'shows'}"


def _same_words(where: str, words: list[str]) -> str:
    return f"{upper_first(where)} {'use' if where in _PLURALS else 'uses'} the same words: {', '.join(words)}"


def _named(term: Term) -> str:
    """A term inside a sentence; its phrase tells whether the name keeps its capital there ("Spanish")."""
    name = term.name
    kept = name in term.phrase or name[1:2].isupper()
    return name if kept else name[:1].lower() + name[1:]
