"""Coverage: which stored facts answer which requirements, how strongly, and why. Pure.

Strength follows one ladder: a story with a number, a story, a highlight (with a number, without), the job itself, a
certificate, a claimed skill, the summary; a related term counts for less than the term asked for. What the person says
answers a requirement, or does not, wins over all of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from apptracker.domain.postings import Coverage, CoveredRequirement, Evidence, Requirement, RequirementKind
from apptracker.domain.profile import FactKind, Profile
from apptracker.guide.jobs import job_word
from apptracker.guide.lexicon import Lexicon, Term
from apptracker.guide.places import PlaceKind, places_in
from apptracker.tailoring.alternatives import alternatives, shared
from apptracker.tailoring.corrections import Said
from apptracker.tailoring.degrees import REACHED, Reach, figure_reach, is_native, language_reach, studies_reach
from apptracker.tailoring.history import latest_first, months_between, months_covered
from apptracker.tailoring.language.english import upper_first
from apptracker.tailoring.reasons import PLURALS, named, quoted, same_words, short, shows
from apptracker.tailoring.showing import (
    CERTIFICATE,
    JOB,
    JOB_KEYS,
    SKILLS,
    UNNAMED,
    Showing,
    Shown,
    by_itself,
    place_of,
    showing,
    stemmed,
    told_by,
)
from apptracker.tailoring.tenure import Tenure, in_words, months_asked, tenure
from apptracker.tailoring.wording import agreement, figures_in, wording

SAME_FIGURE = 1.25  # times the strength, where a figure that is asked for is told too
PARTLY = 0.5  # times the strength, where only some of several things asked for are shown
RELATED = (
    0.44  # times the strength the related term would have: the best of it is weaker than a claim of the very thing
)
WORDING = 0.6  # times the strength, where only the words agree and no term does
IN_PASSING = 0.75  # times that, where the words that agree are an act and one thing, and may be said of something else
ENOUGH = 0.19  # weaker than this is no evidence
STUDIES = 0.8

_MAX_EVIDENCE = 6
_MAX_JOBS = 2  # that may stand for a degree
#: Words around a demand for experience that name no field.
_NO_FIELD = frozenset(
    """
    one two three four five six seven eight nine ten least minimum maximum month months previous previously similar
    equivalent same comparable professional demonstrated demonstrable hands field fields industry industries
    environment environments setting settings area areas capacity background track record history solid recent
    successful extensive direct practical actual hours experiences roles positions jobs employment ideally preferably
    """.split()
)
#: The same around studies.
_NO_STUDIES = frozenset(
    "combination education training degree diploma qualification qualifications lieu thereof".split()
)
_OR_EXPERIENCE = re.compile(r"\bor\b(?P<what>[^.;]{0,60}\bexperience\b[^.;]{0,60})", re.IGNORECASE)
_ANY_WORK = re.compile(r"\bwork(?:ing)? experience\b(?!.*\b(?:relevant|related|similar|field)\b)", re.IGNORECASE)
_TOLD_KEYS = (*JOB_KEYS, "story:", "highlight:")
#: What must be shown itself: something near it is no evidence.
_NO_NEAR = frozenset(
    {
        RequirementKind.TRAIT,
        RequirementKind.LANGUAGE,
        RequirementKind.TOOL,
        RequirementKind.EQUIPMENT,
        RequirementKind.LICENCE_OR_CHECK,
    }
)
_QUALITIES = frozenset({RequirementKind.SOFT_SKILL, RequirementKind.TRAIT})
#: Kinds of terms that are no answer to a requirement of this kind, where it names others too.
_BESIDE = dict.fromkeys(
    (
        RequirementKind.TOOL,
        RequirementKind.EQUIPMENT,
        RequirementKind.SHIFT,
        RequirementKind.LANGUAGE,
        RequirementKind.EDUCATION,
        RequirementKind.CERTIFICATE,
        RequirementKind.LICENCE_OR_CHECK,
    ),
    _QUALITIES,
) | {
    RequirementKind.EXPERIENCE: frozenset({RequirementKind.TRAIT}),
    RequirementKind.EDUCATION: _QUALITIES | {RequirementKind.LANGUAGE},  # who speaks it has no diploma in it
}
#: What lies near a demand for experience: another field, or the craft itself; a trait or a claim is none.
_NEAR_EXPERIENCE = frozenset({RequirementKind.EXPERIENCE, RequirementKind.TECHNICAL_SKILL})
#: Who can work any hours can work these, and some of these are part of "flexible"; nothing else is near a shift.
_ANY_HOURS = "flexible-schedule"
#: Things a person has or can do as stated, each by itself: of several asked for, all must be shown.
_STATED = frozenset({RequirementKind.EQUIPMENT, RequirementKind.SHIFT, RequirementKind.LANGUAGE})
#: Any language beside the first answers this one.
_ANY_LANGUAGE = "bilingual"
_EXAMPLES = re.compile(
    r"\b(?:such as|e\.\s?g\b|for example|for instance|like|ideally|preferably|including|especially|particularly)",
    re.IGNORECASE,
)
_NAME = re.compile(r"\w{3,}(?:[\s-]\w{3,})+")  # of a kind of work: a single word ("office") says too little
_SOMEBODY = re.compile(
    rf"[\s-]+(?:{job_word().pattern}|(?:teams?|departments?|cent(?:er|re)s?|process(?:es)?|polic(?:y|ies)|functions?)\b)",
    re.IGNORECASE,
)
_OR = re.compile(r"\bor\b", re.IGNORECASE)
#: A mark from school is shown by school alone, whatever one does with figures at work.
_GRADE = re.compile(r"\b(?:gcses?|[ao][- ]levels?|grades?\s+(?:[a-g]|[1-9])\b)", re.IGNORECASE)
_YOU_SAID = "(you said so)"

NOTHING_SAID: Mapping[str, Said] = MappingProxyType({})

Offer = Callable[[Evidence], None]


class EvidenceIndex:
    """What the profile shows, by lexicon term. Made once per profile and used for any number of postings."""

    def __init__(self, profile: Profile, lexicon: Lexicon, today: date) -> None:
        self._lexicon = lexicon
        self._today = today
        self._showing = showing(profile, lexicon)

    def cover(
        self, requirements: Iterable[Requirement], said: Mapping[str, Said] = NOTHING_SAID, text: str = ""
    ) -> Coverage:
        """Requirements with their evidence: gaps first, then by weight, duties last. ``said``: what the person says of
        the evidence, by the ids of requirements. ``text``: the posting, which tells which are alternatives."""
        covered = [CoveredRequirement(r, self._answers(self._with_skills(r), said.get(r.id))) for r in requirements]
        for group in alternatives([c.requirement for c in covered], text, self._kind_of_term):
            for at, evidence in shared([covered[at] for at in group], said, _MAX_EVIDENCE).items():
                covered[group[at]] = CoveredRequirement(covered[group[at]].requirement, evidence)
        covered.sort(
            key=lambda c: (not c.requirement.is_asked, bool(c.evidence), -c.requirement.weight, c.requirement.start)
        )
        return Coverage(tuple(covered))

    def shows(self, term: str) -> tuple[str, ...]:
        """The keys of the facts that show a term."""
        return tuple(dict.fromkeys(shown.fact for shown in self._showing.of(term)))

    def _kind_of_term(self, requirement: Requirement) -> RequirementKind | None:
        return self._lexicon.terms[requirement.term].kind if requirement.term else None

    def _with_skills(self, requirement: Requirement) -> Requirement:
        """A duty with the skills its words call for, so that it can be answered like anything else asked; and a demand
        for experience in a role with the kind of work its name tells ("a phone-based customer service role")."""
        if requirement.term or requirement.subterms:
            return requirement
        text = requirement.text
        if requirement.kind is RequirementKind.DUTY:
            kinds = SKILLS
            named = [match for match in self._lexicon.find(text) if not _names_somebody(text, match.end)]
        elif requirement.kind is RequirementKind.EXPERIENCE:
            kinds = SKILLS | {RequirementKind.EXPERIENCE}
            shown = self._lexicon.shown_in(text)
            named = [match for match in shown if _NAME.fullmatch(text[match.start : match.end])]
            fields = {RequirementKind.EXPERIENCE}
            named = [match for match in named if self._lexicon.terms[match.term_id].kind in fields]
            named = named or self._lexicon.find(text)
        else:
            return requirement
        terms = [match.term_id for match in named if self._lexicon.terms[match.term_id].kind in kinds]
        return replace(requirement, subterms=tuple(dict.fromkeys(terms)))

    def _answers(self, requirement: Requirement, said: Said | None) -> tuple[Evidence, ...]:
        """The evidence for a requirement, strongest first, by the person's word where they gave it."""
        shown = self._showing.without(said.not_answers) if said else self._showing
        found = {e.fact: e for e in _Matching(shown, self._lexicon, self._today).evidence_for(requirement)}
        told = [self._by_word(key, requirement, found.pop(key, None)) for key in (said.answers if said else ())]
        answers = [e for e in told if e is not None]
        answers += list(found.values())[: max(0, _MAX_EVIDENCE - len(answers))]
        return tuple(sorted(answers, key=lambda e: -e.strength))

    def _by_word(self, key: str, requirement: Requirement, known: Evidence | None) -> Evidence | None:
        """Evidence because the person says so; None where it is no longer stored."""
        shown = by_itself(key, self._showing.profile)
        if shown is None:
            return None
        if known is not None and known.direct:
            return replace(known, strength=max(known.strength, shown.strength), why=f"{known.why} {_YOU_SAID}")
        words = f" (“{short(shown.words)}”)" if shown.words else ""
        answers = "answer" if shown.where in PLURALS else "answers"
        why = f"{upper_first(shown.where)}{words} {answers} it {_YOU_SAID}"
        return Evidence(key, shown.strength, why, words=shown.words, term=requirement.term)


@dataclass(frozen=True, slots=True)
class _Matching:
    """Matches single requirements with what is shown."""

    _showing: Showing
    _lexicon: Lexicon
    _today: date

    def evidence_for(self, requirement: Requirement) -> tuple[Evidence, ...]:
        found: dict[str, Evidence] = {}

        def offer(evidence: Evidence) -> None:
            known, strength = found.get(evidence.fact), round(min(evidence.strength, 1.0), 2)
            if evidence.strength >= ENOUGH and (known is None or known.strength < strength):
                found[evidence.fact] = replace(evidence, strength=strength)

        terms = self._terms_asked(requirement)
        studies = any(self._lexicon.terms[term].kind is RequirementKind.EDUCATION for term in terms)
        if requirement.kind is RequirementKind.EDUCATION or _GRADE.search(requirement.text):
            self._offer_education(requirement, offer)
            self._offer_instead_of_studies(requirement, offer)
        elif studies and _OR.search(requirement.text):
            self._offer_education(requirement, offer)
        if _ANY_LANGUAGE in terms:
            self._offer_second_language(requirement, terms, offer)
        missing = self._missing(requirement, terms)
        for term in terms if not _GRADE.search(requirement.text) else ():
            self._offer_term(term, requirement, missing, offer)
        if requirement.kind is RequirementKind.EXPERIENCE:
            if not terms:
                self._offer_field(requirement, offer)
        elif not requirement.term and requirement.kind is not RequirementKind.EDUCATION:
            self._offer_wording(requirement, offer)
        answers = self._once_each_job(found, requirement)
        return tuple(sorted(answers, key=lambda e: -e.strength))

    def _terms_asked(self, requirement: Requirement) -> list[str]:
        """The terms that answer a requirement. A quality named beside a thing or a field does not: who is confident
        does not know the program that one is to be confident with."""
        terms = [term for term in (requirement.term, *requirement.subterms) if term and term != UNNAMED]
        kinds = {term: self._lexicon.terms[term].kind for term in terms}
        if requirement.kind is RequirementKind.EXPERIENCE and RequirementKind.EXPERIENCE in kinds.values():
            return [term for term in terms if term == requirement.term or kinds[term] not in _QUALITIES]
        beside = _BESIDE.get(requirement.kind, frozenset())
        return [term for term in terms if kinds[term] not in beside] or terms

    def _once_each_job(self, found: Mapping[str, Evidence], requirement: Requirement) -> list[Evidence]:
        """Without the job itself where one of its own lines answers a duty, or shows what is merely near."""
        lines = [self._showing.profile.fact(key) for key in found if key.startswith("highlight:")]
        owners = {line.parent for line in lines if line}
        repeats = requirement.kind is RequirementKind.DUTY
        return [e for e in found.values() if e.fact not in owners or (e.direct and not repeats)]

    def _missing(self, requirement: Requirement, terms: list[str]) -> str:
        """What of several pieces of equipment, shifts or languages no fact shows, as words to end a reason with."""
        kind, text = requirement.kind, requirement.text
        if kind not in _STATED or _OR.search(text):
            return ""
        if kind is RequirementKind.LANGUAGE and (
            _EXAMPLES.search(text) or ("/" in text and _ANY_LANGUAGE not in terms)
        ):
            return ""
        if kind is RequirementKind.SHIFT and self._showing.of(_ANY_HOURS):
            return ""
        # "Availability" names no hours of its own, and "bilingual" no language.
        asked = [t for t in terms if t not in (_ANY_HOURS, _ANY_LANGUAGE)] or terms
        absent = [named(self._lexicon.terms[t]) for t in asked if not self._showing.of(t)]
        return f"; nothing shows {' or '.join(absent)}" if absent else ""

    def _offer_term(self, term: str, requirement: Requirement, missing: str, offer: Offer) -> None:
        entry = self._lexicon.terms[term]
        shown_by = self._showing.of(term)
        nearby = [
            (near, by)
            for near in (self._lexicon.terms[related] for related in entry.related)
            if requirement.is_asked and _is_near(near, entry, requirement.kind) and (by := self._showing.of(near.id))
        ]
        years = self._tenure(requirement, [shown.fact for shown in shown_by])
        if shown_by and not years.months:  # a story tells of no dates; the jobs that show something near do
            years = self._tenure(requirement, [shown.fact for _, by in nearby for shown in by])
        part = PARTLY if missing else 1.0
        for shown in shown_by:
            if requirement.kind is RequirementKind.LICENCE_OR_CHECK and self._is_elsewhere(requirement, shown):
                continue
            reach, words = self._reach(requirement, entry, shown)
            said = quoted(words, entry)
            why = f"{shows(shown.where, named(entry))}{said}{reach.words}{years.words(shown.fact)}{missing}"
            strength = shown.strength * part * reach.factor * years.factor(shown.fact)
            if figure := self._same_figure(requirement, shown.fact):
                strength, why = strength * SAME_FIGURE, f"{why}, with the same figure: {figure}"
            if not shown.direct:
                why += ", in passing"
            qualifier = entry.kind is RequirementKind.METRIC and _is_qualifier(requirement, entry, self._lexicon)
            strength *= PARTLY if qualifier else 1.0
            direct = shown.direct and not qualifier
            offer(Evidence(shown.fact, strength, why, direct=direct, words=shown.words, term=term if direct else None))
        for near, by in nearby:
            beside = self._tenure(requirement, [shown.fact for shown in by])
            for shown in by:
                what = f"{shows(shown.where, named(near))}{quoted(shown.words, near)}"
                why = f"{what}, which is close to {named(entry)}{beside.words_near(shown.fact)}"
                strength = shown.strength * RELATED * part * beside.factor(shown.fact)
                offer(Evidence(shown.fact, strength, why, direct=False, words=shown.words))

    def _same_figure(self, requirement: Requirement, fact: str) -> str:
        """A figure with its unit that a demand and a fact both name ("10 days"), or ''."""
        asked = figures_in(requirement.text)
        return next(iter(asked & figures_in(told_by(fact, self._showing.profile))), "") if asked else ""

    def _reach(self, requirement: Requirement, entry: Term, shown: Shown) -> tuple[Reach, str]:
        """How far the evidence goes of what is asked, and the words that show it."""
        asked = " ".join(requirement.text.split())
        fact = self._showing.profile.fact(shown.fact)
        if fact is not None and fact.kind is FactKind.LANGUAGE:
            fluency = fact.text("fluency")
            reach = language_reach(asked, fluency)
            return reach, shown.words if reach.words else fluency or shown.words
        share = RequirementKind.METRIC in (requirement.kind, entry.kind)
        return figure_reach(asked, told_by(shown.fact, self._showing.profile), share=share), shown.words

    def _is_elsewhere(self, requirement: Requirement, shown: Shown) -> bool:
        """Whether a permit is for other countries than the one asked for: "a US citizen" for the UK."""
        asked, held = (
            {place.country.name for place in places_in(text) if place.kind is PlaceKind.COUNTRY}
            for text in (requirement.text, told_by(shown.fact, self._showing.profile))
        )
        return bool(asked and held) and not asked & held

    def _tenure(self, requirement: Requirement, shown: Iterable[str]) -> Tenure:
        """How the time in the jobs that these facts tell of compares with what is asked."""
        asked = months_asked(requirement.text) if requirement.kind is RequirementKind.EXPERIENCE else 0
        return tenure(asked, shown, self._showing.profile, self._today)

    def _offer_field(self, requirement: Requirement, offer: Offer) -> None:
        """Experience in a field the lexicon does not know: work told in most of the field's own words. Where no field
        is named, only a demand for any work at all can be answered, and by the jobs themselves."""
        field = stemmed(requirement.text, _NO_FIELD)
        if not field:
            if _ANY_WORK.search(requirement.text):
                jobs = self._showing.profile.of_kind(FactKind.WORK)
                years = self._tenure(requirement, [job.key for job in jobs])
                for job in jobs:
                    where = place_of(job, self._showing.profile)
                    why = f"{shows(where, 'work experience')}{years.words(job.key)}"
                    offer(Evidence(job.key, JOB * years.factor(job.key), why))
            return
        told = [
            (shared, shown)
            for stems, shown in self._showing.stems
            if shown.fact.startswith(_TOLD_KEYS) and len(shared := field.keys() & stems) >= 0.6 * len(field)
        ]
        years = self._tenure(requirement, [shown.fact for _, shown in told])
        for shared, shown in told:
            why = same_words(shown.where, [word for stem, word in field.items() if stem in shared])
            strength = shown.strength * WORDING * years.factor(shown.fact) * len(shared) / len(field)
            offer(Evidence(shown.fact, strength, why + years.words(shown.fact), direct=False))

    def _offer_education(self, requirement: Requirement, offer: Offer) -> None:
        for fact in self._showing.profile.of_kind(FactKind.EDUCATION):
            reach = studies_reach(requirement.text, fact, self._today)
            if reach is not None:
                kind, area = fact.text("studyType"), fact.text("area")
                told = f"{kind} in {area}" if area and area.casefold() not in kind.casefold() else kind
                name = told if kind else fact.text("institution")
                meets = f"Your {name} meets what is asked" if reach is REACHED else f"Your {name} answers it in part"
                offer(Evidence(fact.key, STUDIES * reach.factor, f"{meets}{reach.words}"))

    def _offer_instead_of_studies(self, requirement: Requirement, offer: Offer) -> None:
        """Where any experience may stand for a degree, dated jobs may count; how far is for the employer to say."""
        accepted = _OR_EXPERIENCE.search(requirement.text)
        if accepted is None or stemmed(accepted["what"], _NO_FIELD | _NO_STUDIES):
            return
        profile = self._showing.profile
        jobs = latest_first(profile.of_kind(FactKind.WORK), self._today)
        if months_covered(jobs, self._today) < max(1, months_asked(accepted["what"])):
            return
        for job in jobs[:_MAX_JOBS]:
            if months := months_between(job, self._today):
                lasted = f"{upper_first(place_of(job, profile))}, {in_words(months)}"
                why = f"{lasted}, may count as the experience that is accepted instead"
                offer(Evidence(job.key, JOB * RELATED, why, direct=False))

    def _offer_second_language(self, requirement: Requirement, terms: list[str], offer: Offer) -> None:
        """Any language beside the first; in part where the posting names others as examples."""
        others = len(terms) > 1
        held = [fact for fact in self._showing.profile.of_kind(FactKind.LANGUAGE) if fact.text("language")]
        if len(held) < 2 or (others and not _EXAMPLES.search(requirement.text)):
            return
        first = next((fact for fact in held if is_native(fact.text("fluency"))), held[0])
        examples = "; the posting names others as examples" if others else ""
        for fact in held:
            if fact is not first:
                reach = language_reach(" ".join(requirement.text.split()), fact.text("fluency"))
                strength = CERTIFICATE * reach.factor * (PARTLY if others else 1.0)
                words = fact.text("language")
                why = f"Your languages show {words} beside {first.text('language')}{reach.words}{examples}"
                offer(Evidence(fact.key, strength, why, words=words, term=_ANY_LANGUAGE))

    def _offer_wording(self, requirement: Requirement, offer: Offer) -> None:
        """By the words alone: two telling ones that stand together in both answer it, less surely than a term."""
        asked = wording(requirement.text)
        for told, shown in self._showing.worded:
            shared = agreement(asked, told)
            if shared is None:
                continue
            reach = figure_reach(requirement.text, told_by(shown.fact, self._showing.profile), share=False)
            why = same_words(shown.where, list(shared.words)) + reach.words
            strength = shown.strength * WORDING * (0.75 + 0.25 * shared.share) * reach.factor
            strength *= 1.0 if shared.plain else IN_PASSING
            offer(Evidence(shown.fact, strength, why, direct=shared.plain, words=" ".join(shared.words)))


def cover(
    requirements: Iterable[Requirement],
    profile: Profile,
    lexicon: Lexicon,
    today: date,
    said: Mapping[str, Said] = NOTHING_SAID,
    text: str = "",
) -> Coverage:
    """Coverage of one posting's requirements by a profile; the arguments are as for :meth:`EvidenceIndex.cover`."""
    return EvidenceIndex(profile, lexicon, today).cover(requirements, said, text)


def _names_somebody(text: str, end: int) -> bool:
    """Whether what ends here only says whose or what team is meant: "customer service representatives", "the customer
    care manager"."""
    return bool(_SOMEBODY.match(text, end))


def _is_qualifier(requirement: Requirement, metric: Term, lexicon: Lexicon) -> bool:
    """Whether a duty names a measure only to say how something else is to be done: "reply within our service level"."""
    if requirement.kind is not RequirementKind.DUTY:
        return False
    others = [lexicon.terms[term] for term in requirement.subterms if term != metric.id]
    return any(other.kind is not RequirementKind.METRIC for other in others)


def _is_near(near: Term, asked: Term, kind: RequirementKind) -> bool:
    """Whether a related term is any evidence for a term asked for in a requirement of this kind. A quality is near
    other qualities alone: who is careful has not entered data, nor has who knows a language read plans."""
    if kind is RequirementKind.SHIFT:
        return _ANY_HOURS in (near.id, asked.id)
    if kind is RequirementKind.EXPERIENCE:
        return near.kind in _NEAR_EXPERIENCE
    if kind in _NO_NEAR or asked.kind in _NO_NEAR or near.kind is RequirementKind.LANGUAGE:
        return False
    return near.kind not in _QUALITIES or asked.kind in _QUALITIES
