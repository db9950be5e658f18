"""The facts around the evidence: said only where the posting asks for them. Pure."""

from __future__ import annotations

import re
from datetime import date

from apptracker.domain.postings import Coverage, CoveredRequirement, ReadPosting, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.tailoring.history import is_unfinished
from apptracker.tailoring.language import english as lang
from apptracker.tailoring.letter.choose import Proof
from apptracker.tailoring.letter.trace import Trace


def qualifications(
    trace: Trace,
    posting: ReadPosting | None,
    coverage: Coverage,
    profile: Profile,
    proofs: list[Proof],
    today: date,
) -> dict[str, object]:
    """Tools, languages, education, certificates, hours and equipment: said only where the posting asks for them."""
    shown = {proof.key for proof in proofs}
    kinds = {c.requirement.kind for c in coverage.requirements}
    by_kind: dict[RequirementKind, list[CoveredRequirement]] = {}
    for covered in coverage.requirements:
        if covered.requirement.is_asked and covered.evidence:
            by_kind.setdefault(covered.requirement.kind, []).append(covered)
    said: dict[str, object] = {
        "tools": _tools(trace, coverage, profile, shown),
        "languages": _languages(trace, coverage, profile),
        "education": education_sentence(
            trace, _facts(profile, by_kind, RequirementKind.EDUCATION, FactKind.EDUCATION)[:1], today
        ),
        "certificates": [
            trace.person(f.text("name"), f.key)
            for f in _facts(profile, by_kind, RequirementKind.CERTIFICATE, FactKind.CERTIFICATE)[:2]
        ],
        "availability": _availability(trace, posting, profile, RequirementKind.SHIFT in kinds),
        "equipment": [
            trace.person(text, f.key)
            for f in profile.of_kind(FactKind.EQUIPMENT)[:3]
            if _is_remote(posting) and (text := lang.answer_in_words(f))
        ],
    }
    return {**said, "count": sum(map(bool, said.values()))}


def _facts(
    profile: Profile, by_kind: dict[RequirementKind, list[CoveredRequirement]], asked: RequirementKind, held: FactKind
) -> list[Fact]:
    keys = dict.fromkeys(e.fact for covered in by_kind.get(asked, ()) for e in covered.evidence)
    return [f for f in (profile.fact(key) for key in keys) if f and f.kind is held]


def _tools(trace: Trace, coverage: Coverage, profile: Profile, shown: set[str]) -> list[str]:
    """Tools and technical skills asked for and claimed, by the name the person gave them; not what a proof shows."""
    names: dict[str, str] = {}
    for covered in coverage.requirements:
        requirement = covered.requirement
        if requirement.kind not in (RequirementKind.TOOL, RequirementKind.TECHNICAL_SKILL) or not requirement.is_asked:
            continue
        if any(e.fact in shown and e.direct for e in covered.evidence):
            continue
        claimed = next((e for e in covered.evidence if e.direct and e.words and e.fact.startswith("skill:")), None)
        if claimed is not None:
            name = claimed.words if requirement.kind is RequirementKind.TOOL else lang.lower_first(claimed.words)
            names.setdefault(name + _measured(profile.fact(claimed.fact), claimed.words), claimed.fact)
    return [trace.person(name, key) for name, key in list(names.items())[:4]]


def _measured(skill: Fact | None, words: str) -> str:
    """A level with a figure ("62 words a minute") of a skill that stands for itself."""
    if skill is None or skill.text("name") != words or not re.search(r"\d", skill.text("level")):
        return ""
    return f" ({skill.text('level')})"


def _languages(trace: Trace, coverage: Coverage, profile: Profile) -> str:
    """One sentence on the languages, in the fluency the person stored: when the posting asks for one that is held, or
    when there are two or more (letter-languages-you-speak)."""
    held = {
        f.key: (f.text("language"), f.text("fluency")) for f in profile.of_kind(FactKind.LANGUAGE) if f.text("language")
    }
    answers = {
        e.fact
        for c in coverage.requirements
        if c.requirement.kind is RequirementKind.LANGUAGE
        for e in c.evidence
        if e.direct
    }
    asked = [name for key, (name, _) in held.items() if key in answers]
    if len(held) < 2 and not asked:
        return ""
    native = [name for name, fluency in held.values() if re.match(r"(?:native|mother)", fluency, re.IGNORECASE)]
    if len(native) == len(held):
        both = len(native) == 2 and sorted(asked) == sorted(native)
        said = f"I am a native speaker of {'both' if both else lang.join_and(native)}"
    else:
        named = [f"{name} ({lang.lower_first(fluency)})" if fluency else name for name, fluency in held.values()]
        said = f"I speak {lang.join_and(named)}"
    news = asked and len(held) > 1 and asked != ["English"]  # the letter itself is proof of English
    wanted = f"You ask for {lang.join_and(asked)}: " if news else ""
    return trace.person(f"{wanted}{said}.", *held)


def education_sentence(trace: Trace, facts: list[Fact], today: date) -> str:
    """ "I hold a Bachelor of Arts in History from …", by the degree's own name."""
    if not facts:
        return ""
    fact = facts[0]
    degree, area, place = fact.text("studyType"), fact.text("area"), fact.text("institution")
    if not degree:
        return trace.person(f"I studied {area} at {place}." if area and place else "", fact.key)
    if is_unfinished(fact, today):
        subject = f" in {area}" if area else ""
        return trace.person(
            f"I am studying for {lang.article(degree)} {degree}{subject}{f' at {place}' if place else ''}.", fact.key
        )
    if degree.lower().startswith("high school"):
        degree = degree.lower()
    several = re.match(r"(?!(?:associate|bachelor|master)s\b)\S+s\b", degree, re.IGNORECASE)  # A-levels, GCSEs
    held = degree if several else f"{lang.article(degree)} {degree}"
    return trace.person(
        f"I hold {held}" + (f" in {area}" if area else "") + (f" from {place}" if place else "") + ".", fact.key
    )


def _availability(trace: Trace, posting: ReadPosting | None, profile: Profile, asked: bool) -> list[str]:
    """The person's hours, where the posting asks for or names hours; a mere label is carried by a sentence."""
    if not asked and not (posting and "hours" in posting.fields):
        return []
    facts = [
        f for f in profile.of_kind(FactKind.AVAILABILITY) if f.key not in ("availability:plans", "availability:start")
    ]
    said = []
    for fact in facts[:2]:
        text = lang.tidy(lang.answer_in_words(fact))
        carried = text if lang.full_sentence(text) else f"My availability: {lang.lower_first(text)}"
        said.append(trace.person(lang.with_stop(carried) if text else "", fact.key))
    return [sentence for sentence in said if sentence]


def _is_remote(posting: ReadPosting | None) -> bool:
    value = posting.fields.get("work_mode") if posting else None
    return value is not None and str(value.value) in ("remote", "hybrid")
