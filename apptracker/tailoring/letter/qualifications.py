"""The facts around the evidence: said only where the posting asks for them. Pure."""

from __future__ import annotations

import re

from apptracker.domain.postings import Coverage, CoveredRequirement, ReadPosting, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.tailoring.language import english as lang
from apptracker.tailoring.letter.choose import Proof
from apptracker.tailoring.letter.trace import Trace


def qualifications(
    trace: Trace, posting: ReadPosting | None, coverage: Coverage, profile: Profile, proofs: list[Proof]
) -> dict[str, object]:
    """Tools, languages, education, certificates, hours and equipment: said only where the posting asks for them."""
    shown = {proof.key for proof in proofs}
    by_kind: dict[RequirementKind, list[CoveredRequirement]] = {}
    for covered in coverage.requirements:
        if covered.requirement.is_asked and covered.evidence:
            by_kind.setdefault(covered.requirement.kind, []).append(covered)
    said: dict[str, object] = {
        "tools": _tools(trace, coverage, profile, shown),
        "languages": _languages(trace, profile),
        "education": education_sentence(
            trace, _facts(profile, by_kind, RequirementKind.EDUCATION, FactKind.EDUCATION)[:1]
        ),
        "certificates": [
            trace.person(f.text("name"), f.key)
            for f in _facts(profile, by_kind, RequirementKind.CERTIFICATE, FactKind.CERTIFICATE)[:2]
        ],
        "availability": [
            trace.person(lang.with_stop(f.text("value")), f.key)
            for f in _facts(profile, by_kind, RequirementKind.SHIFT, FactKind.AVAILABILITY)[:2]
        ],
        "equipment": [
            trace.person(f.text("value"), f.key) for f in profile.of_kind(FactKind.EQUIPMENT)[:3] if _is_remote(posting)
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
        if any(e.fact in shown for e in covered.evidence):
            continue
        for evidence in covered.evidence:
            match = re.search(r"“(.+)”", evidence.why)
            if evidence.fact.startswith("skill:") and "close to" not in evidence.why:
                fact = profile.fact(evidence.fact)
                name = match.group(1) if match else (fact.text("name") if fact else "")
                if name:
                    names.setdefault(name, evidence.fact)
                break
    return [trace.person(name, key) for name, key in list(names.items())[:4]]


def _languages(trace: Trace, profile: Profile) -> str:
    """One sentence on the languages when there are two or more, in the fluency the person stored."""
    held = [
        (f.text("language"), f.text("fluency"), f.key) for f in profile.of_kind(FactKind.LANGUAGE) if f.text("language")
    ]
    if len(held) < 2:
        return ""
    keys = [key for _, _, key in held]
    if all(re.match(r"(?:native|mother)", fluency, re.IGNORECASE) for _, fluency, _ in held):
        return trace.person(f"I am a native speaker of {lang.join_and([name for name, _, _ in held])}.", *keys)
    said = [f"{name} ({lang.lower_first(fluency)})" if fluency else name for name, fluency, _ in held]
    return trace.person(f"I speak {lang.join_and(said)}.", *keys)


def education_sentence(trace: Trace, facts: list[Fact]) -> str:
    if not facts:
        return ""
    fact = facts[0]
    degree, area, place = fact.text("studyType"), fact.text("area"), fact.text("institution")
    if not degree:
        return trace.person(f"I studied {area} at {place}." if area and place else "", fact.key)
    said = (
        f"I hold {lang.article(degree)} {degree}"
        + (f" in {area}" if area else "")
        + (f" from {place}" if place else "")
    )
    return trace.person(said + ".", fact.key)


def _is_remote(posting: ReadPosting | None) -> bool:
    value = posting.fields.get("work_mode") if posting else None
    return value is not None and str(value.value) in ("remote", "hybrid")
