"""The facts around the evidence: said only where the posting asks for them. Pure."""

from __future__ import annotations

import re
from datetime import date

from apptracker.domain.postings import Coverage, CoveredRequirement, ReadPosting, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.letters import Angle
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.history import is_current, latest_first
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.certificates import certificates_told
from apptracker.tailoring.letter.choose import Proof
from apptracker.tailoring.letter.languages import spoken
from apptracker.tailoring.letter.names import job_names
from apptracker.tailoring.letter.own_words import OwnWords
from apptracker.tailoring.letter.studies import degrees_in, education, highest, named_in
from apptracker.tailoring.letter.tools import tools, typing
from apptracker.tailoring.letter.trace import Trace


def qualifications(
    trace: Trace,
    lang: Language,
    posting: ReadPosting | None,
    coverage: Coverage,
    profile: Profile,
    proofs: list[Proof],
    today: date,
    lexicon: Lexicon,
    angle: Angle | None,
) -> dict[str, object]:
    """Tools, languages, education, certificates, hours and equipment: said where the posting asks for them, and
    certificates that are in its field (``angle`` is the kind of work).
    ``count`` is how many of them there is something to say of."""
    kinds = {c.requirement.kind for c in coverage.requirements}
    by_kind: dict[RequirementKind, list[CoveredRequirement]] = {}
    for covered in coverage.requirements:
        if covered.requirement.is_asked and covered.evidence:
            by_kind.setdefault(covered.requirement.kind, []).append(covered)
    languages = spoken(trace, lang, profile, coverage, posting, lexicon)
    equipment = [
        trace.person(lang.lower_first(text), f.key)
        for f in profile.of_kind(FactKind.EQUIPMENT)[:4]
        if is_remote(posting) and (text := lang.answer_in_words(f))
    ]
    answering = _facts(profile, by_kind, RequirementKind.CERTIFICATE, FactKind.CERTIFICATE)
    certificates = certificates_told(profile, answering, posting, angle)
    said: dict[str, object] = {
        "tools": tools(trace, lang, lexicon, posting, coverage, profile, proofs),
        "typing": typing(trace, coverage, profile),
        "languages": languages["held"],
        "education": education(
            trace, lang, _studies(profile, by_kind, posting, today, anyway=len(proofs) < _THIN), today
        ),
        "certificates": [trace.person(f.text("name"), f.key) for f in certificates],
        "certified": trace.person(
            lang.certified([f.text("name") for f in certificates]), *(f.key for f in certificates)
        ),
        "availability": _availability(trace, lang, posting, profile, RequirementKind.SHIFT in kinds),
        "equipment": equipment,
        "home_office": OwnWords(trace, lang, profile).home_office() if is_remote(posting) and not equipment else "",
        "worked_remote": _worked_remote(trace, lang, profile, proofs, today) if is_remote(posting) else None,
    }
    return {
        **said,
        "languages_asked": languages["asked"],
        "languages_both": languages["both"],
        "languages_first": languages["first"],
        "count": sum(bool(value) for name, value in said.items() if name != "certified"),
    }


#: With less evidence than this, studies are told though nobody asks for them.
_THIN = 6


def _studies(
    profile: Profile,
    by_kind: dict[RequirementKind, list[CoveredRequirement]],
    posting: ReadPosting | None,
    today: date,
    *,
    anyway: bool,
) -> list[Fact]:
    asked = _facts(profile, by_kind, RequirementKind.EDUCATION, FactKind.EDUCATION)
    has_worked = bool(profile.of_kind(FactKind.WORK))  # without work, the opening tells of them
    every = profile.of_kind(FactKind.EDUCATION)
    text = posting.text if posting else ""
    if by_name := named_in(text, every):
        return highest(by_name, today)
    # Who has studied since leaving school is not asked about school.
    wanted = degrees_in(text, every) if asked else []
    return highest(wanted or every, today) if asked or (anyway and has_worked) else []


def _facts(
    profile: Profile, by_kind: dict[RequirementKind, list[CoveredRequirement]], asked: RequirementKind, held: FactKind
) -> list[Fact]:
    keys = dict.fromkeys(e.fact for covered in by_kind.get(asked, ()) for e in covered.evidence)
    return [f for f in (profile.fact(key) for key in keys) if f and f.kind is held]


_FROM_HOME = re.compile(
    r"\b(?:work(?:ed|ing)?\s+(?:fully\s+)?(?:from\s+home|remotely)|remote(?:ly)?|telecommut\w+|home[\s-]based|"
    r"teletrabaj\w+|remot[oa])\b",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\bsince ((?:19|20)\d\d)\b|\bdesde ((?:19|20)\d\d)\b", re.IGNORECASE)


def _worked_remote(
    trace: Trace, lang: Language, profile: Profile, proofs: list[Proof], today: date
) -> dict[str, object] | None:
    """The latest job that says it was done from home: ``at`` it, whether that is so now, and ``since`` when; None where
    the evidence tells it."""
    shown = {proof.key for proof in proofs}
    for job in latest_first(profile.of_kind(FactKind.WORK), today):
        name, _, kind = job_names(job)
        lines = [*profile.highlights_of(job.key)]
        told = [(f, text) for f, text in ((f, f.text("text")) for f in lines) if _OWN_REMOTE.match(text)]
        titled = _FROM_HOME.search(f"{job.text('location')} {_bracketed(job.text('position'))}")
        if any(fact.key in shown for fact, _ in told):
            return None
        if not (told or titled) or kind == "freelance" or not name:
            continue
        since = _SINCE.search(told[0][1]) if told else None
        keys = (job.key, *(f.key for f, _ in told[:1]))
        return {
            "at": trace.person(lang.at(name), *keys),
            "current": is_current(job, today),
            "since": trace.person(since.group(1) or since.group(2), *keys) if since else "",
        }
    return None


#: A line that says the whole job was done from home, and not that a thing in it was.
_OWN_REMOTE = re.compile(
    r"(?:worked|working|work|trabajé|trabajo)\s+(?:fully\s+|entirely\s+|100%\s+)?(?:from\s+(?:my\s+)?home|remotely|"
    r"desde casa|en remoto)\b|(?:fully\s+|100%\s+)?remote(?:\s+(?:role|position|job|since|from))?\b(?!\s+"
    r"(?:support|access|team|customers?|users?|agents?|troubleshoot\w*|sessions?|tools?|desktop))",
    re.IGNORECASE,
)


def _bracketed(position: str) -> str:
    return " ".join(re.findall(r"\(([^)]*)\)|\bremote\b", position))


def _availability(
    trace: Trace, lang: Language, posting: ReadPosting | None, profile: Profile, asked: bool
) -> list[dict[str, object]]:
    """The person's hours, where the posting asks for or names hours; ``whole``: it is a sentence of its own."""
    if not asked and not (posting and "hours" in posting.fields):
        return []
    facts = [f for f in profile.of_kind(FactKind.AVAILABILITY) if f.key not in _SAID_ELSEWHERE]
    said: list[dict[str, object]] = []
    for fact in facts[:2]:
        text = lang.tidy(lang.answer_in_words(fact))
        if text:
            whole = lang.full_sentence(text)
            shown = trace.person(text if whole else lang.lower_first(text), fact.key)
            named = bool(_NAMES_ITSELF.search(text))
            said.append({"text": shown, "whole": whole, "named": named, "tellable": text.startswith("I ")})
    return said


_NAMES_ITSELF = re.compile(r"availab|disponib", re.IGNORECASE)
#: Facts under availability that have their own place in a letter.
_SAID_ELSEWHERE = ("availability:plans", "availability:start", "availability:break", "availability:notice")


def is_remote(posting: ReadPosting | None) -> bool:
    """Whether the work is from home, all or part of the time."""
    value = posting.fields.get("work_mode") if posting else None
    return value is not None and str(value.value) in ("remote", "hybrid")
