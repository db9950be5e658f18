"""The facts around the evidence: said only where the posting asks for them. Pure."""

from __future__ import annotations

import re
from datetime import date

from apptracker.domain.postings import Coverage, CoveredRequirement, Evidence, ReadPosting, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.history import is_unfinished, latest_first
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.choose import Proof
from apptracker.tailoring.letter.trace import Trace


def qualifications(
    trace: Trace,
    lang: Language,
    posting: ReadPosting | None,
    coverage: Coverage,
    profile: Profile,
    proofs: list[Proof],
    today: date,
) -> dict[str, object]:
    """Tools, languages, education, certificates, hours and equipment: said only where the posting asks for them.
    ``count`` is how many of them there is something to say of."""
    kinds = {c.requirement.kind for c in coverage.requirements}
    by_kind: dict[RequirementKind, list[CoveredRequirement]] = {}
    for covered in coverage.requirements:
        if covered.requirement.is_asked and covered.evidence:
            by_kind.setdefault(covered.requirement.kind, []).append(covered)
    languages = _languages(trace, lang, profile, coverage)
    said: dict[str, object] = {
        "tools": _tools(trace, lang, posting, coverage, profile, proofs),
        "typing": _typing(trace, coverage, profile),
        "languages": languages["held"],
        "education": education(trace, lang, _studies(profile, by_kind, today, anyway=len(proofs) < _THIN), today),
        "certificates": [
            trace.person(f.text("name"), f.key)
            for f in _facts(profile, by_kind, RequirementKind.CERTIFICATE, FactKind.CERTIFICATE)[:2]
        ],
        "availability": _availability(trace, lang, posting, profile, RequirementKind.SHIFT in kinds),
        "equipment": [
            trace.person(lang.lower_first(text), f.key)
            for f in profile.of_kind(FactKind.EQUIPMENT)[:4]
            if is_remote(posting) and (text := lang.answer_in_words(f))
        ],
    }
    return {**said, "languages_asked": languages["asked"], "count": sum(map(bool, said.values()))}


#: With less evidence than this, studies are told though nobody asks for them.
_THIN = 6


def _studies(
    profile: Profile, by_kind: dict[RequirementKind, list[CoveredRequirement]], today: date, *, anyway: bool
) -> list[Fact]:
    asked = _facts(profile, by_kind, RequirementKind.EDUCATION, FactKind.EDUCATION)[:1]
    has_worked = bool(profile.of_kind(FactKind.WORK))  # without work, the opening tells of them
    latest = latest_first(profile.of_kind(FactKind.EDUCATION), today)[:1] if anyway and has_worked else []
    return asked or latest


def _facts(
    profile: Profile, by_kind: dict[RequirementKind, list[CoveredRequirement]], asked: RequirementKind, held: FactKind
) -> list[Fact]:
    keys = dict.fromkeys(e.fact for covered in by_kind.get(asked, ()) for e in covered.evidence)
    return [f for f in (profile.fact(key) for key in keys) if f and f.kind is held]


def _tools(
    trace: Trace,
    lang: Language,
    posting: ReadPosting | None,
    coverage: Coverage,
    profile: Profile,
    proofs: list[Proof],
) -> list[str]:
    """Tools and technical skills asked for and claimed, by the name the person gave them, and any other skill the
    posting names word for word; not what a proof shows."""
    shown = {proof.key for proof in proofs}
    told = " ".join(proof.line or getattr(proof.fact, "full_text", "") for proof in proofs)
    names: dict[str, str] = {}
    for covered in coverage.requirements:
        requirement = covered.requirement
        if requirement.kind not in (RequirementKind.TOOL, RequirementKind.TECHNICAL_SKILL) or not requirement.is_asked:
            continue
        if any(e.fact in shown and e.direct and _says(profile, e) for e in covered.evidence):
            continue
        claimed = next((e for e in covered.evidence if e.direct and e.words and e.fact.startswith("skill:")), None)
        if claimed is not None and not _is_speed(profile.fact(claimed.fact), claimed.words):
            name = claimed.words if requirement.kind is RequirementKind.TOOL else lang.lower_first(claimed.words)
            names.setdefault(name + _measured(profile.fact(claimed.fact), claimed.words), claimed.fact)
    for name, key in _named_outright(posting, profile):
        said = re.search(rf"\b{re.escape(name)}(?!\w)", told, re.IGNORECASE)
        if not said and not any(
            name.casefold() in other.casefold() or other.casefold() in name.casefold() for other in names
        ):
            names[name] = key
    return [trace.person(name, key) for name, key in list(names.items())[:_MOST_TOOLS]]


def _named_outright(posting: ReadPosting | None, profile: Profile) -> list[tuple[str, str]]:
    """Names of products among the person's skills that stand in the posting as they are."""
    found = []
    for fact in profile.of_kind(FactKind.SKILL) if posting else ():
        words = fact.data.get("keywords")
        for name in map(str, words) if isinstance(words, list) and words else (fact.text("name"),):
            product = (len(name) > 2 and any(c.isupper() or c.isdigit() for c in name[1:])) or name in _PRODUCTS
            if product and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", posting.text):  # type: ignore[union-attr]
                found.append((name, fact.key))
    return found


_MOST_TOOLS = 5
#: Products whose names look like any other word.
_PRODUCTS = frozenset(
    "Zendesk Salesforce Excel Outlook Word Slack Intercom Freshdesk Gorgias Gladly Verint Genesys Avaya".split()
)


def _says(profile: Profile, evidence: Evidence) -> bool:
    """Whether the line shown names the very thing."""
    fact = profile.fact(evidence.fact)
    story = next((s for s in profile.stories if s.key == evidence.fact), None)
    told = story.full_text if story else fact.text("text") or fact.text("summary") if fact else ""
    return bool(evidence.words) and evidence.words.casefold() in told.casefold()


_SPEED = re.compile(
    r"\d+\s*(?:wpm|(?:words?|palabras?)(?:\s+(?:per|an?|por)\s+min\w*|/min\w*)?|ppm|kph|keystrokes?)(?![\w-])",
    re.IGNORECASE,
)


def _typing(trace: Trace, coverage: Coverage, profile: Profile) -> dict[str, object] | None:
    """How fast the person types, in their words, where the posting asks for typing; ``asked``: how fast it wants."""
    for covered in coverage.requirements:
        for evidence in covered.evidence if covered.requirement.is_asked else ():
            fact = profile.fact(evidence.fact)
            if evidence.direct and fact and fact.kind is FactKind.SKILL and (own := _SPEED.search(fact.text("level"))):
                wanted = _SPEED.search(covered.requirement.text)
                return {
                    "speed": trace.person(own.group(), fact.key),
                    "asked": trace.posting(wanted.group() if wanted else "", covered.requirement.id),
                }
    return None


def _is_speed(skill: Fact | None, words: str) -> bool:
    return skill is not None and skill.text("name") == words and bool(_SPEED.search(skill.text("level")))


def _measured(skill: Fact | None, words: str) -> str:
    """A level with a figure ("62 words a minute") of a skill that stands for itself."""
    if skill is None or skill.text("name") != words or not re.search(r"\d", skill.text("level")):
        return ""
    return f" ({skill.text('level')})"


def _languages(trace: Trace, lang: Language, profile: Profile, coverage: Coverage) -> dict[str, object]:
    """The languages, each with the fluency the person stored, when the posting asks for one that is held, or when there
    are two or more (letter-languages-you-speak). ``asked`` names those that are news to a reader of this letter."""
    held = {f.key: f for f in profile.of_kind(FactKind.LANGUAGE) if f.text("language")}
    answers = {
        e.fact
        for c in coverage.requirements
        if c.requirement.kind is RequirementKind.LANGUAGE
        for e in c.evidence
        if e.direct
    }
    asked = [key for key in held if key in answers]
    if len(held) < 2 and not asked:
        return {"held": [], "asked": []}
    return {
        "held": [
            {
                "language": trace.person(lang.language_name(f.text("language")), key),
                "fluency": trace.person(lang.fluency(f.text("fluency")), key),
                "level": _level(f.text("fluency")),
                "own": lang.language_name(f.text("language")).casefold() in _LETTER_LANGUAGES[lang.CODE],
            }
            for key, f in held.items()
        ],
        "asked": [trace.posting(lang.language_name(held[key].text("language"))) for key in asked],
    }


_NATIVE = re.compile(r"native|mother|first language|nativ[oa]|materna", re.IGNORECASE)
_FLUENT = re.compile(
    r"fluent|full professional|professional working|proficient|advanced|\bc[12]\b|fluid|avanzad", re.IGNORECASE
)
_LETTER_LANGUAGES = {"en": ("english",), "es": ("español", "castellano", "spanish")}


def _level(fluency: str) -> str:
    """``native``, ``fluent``, ``some`` or '' where nothing is said."""
    if not fluency.strip():
        return ""
    return "native" if _NATIVE.search(fluency) else "fluent" if _FLUENT.search(fluency) else "some"


_SMALL = re.compile(
    r"(?:high school|secondary school|(?:bachelor|master|associate)['’]?s?\s+degree|bachelor['’]s|master['’]s)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"(?!(?:associate|bachelor|master)['’]?s\b)[^\s'’]+s\b", re.IGNORECASE)  # A-levels, GCSEs
_CERTIFICATE = re.compile(r"certificate|diploma|certification", re.IGNORECASE)
_WHO = re.compile(
    r"(?:assistant|technician|clerk|operator|agent|therapist|mechanic|electrician|cook|chef)$", re.IGNORECASE
)
_NO_DEGREE = re.compile(r"\b(?:some college|no degree|coursework|studies|courses?|estudios)\b", re.IGNORECASE)


def education(trace: Trace, lang: Language, facts: list[Fact], today: date) -> dict[str, object] | None:
    """A degree by its own name: ``degree`` (small where it is no title of its own), ``area``, ``place``; ``unfinished``
    while the studies go on, ``several`` where its name is a plural."""
    if not facts:
        return None
    fact = facts[0]
    degree, area, place = fact.text("studyType"), fact.text("area"), fact.text("institution")
    if _NO_DEGREE.search(degree):
        degree = ""
    if not degree and not (area and place):
        return None
    return {
        "degree": trace.person(degree.lower() if _SMALL.match(degree) else degree, fact.key),
        "area": trace.person(area, fact.key),
        "place": trace.person(lang.at(place).partition(" ")[2], fact.key),
        "unfinished": is_unfinished(fact, today),
        "named_after": bool(_CERTIFICATE.fullmatch(degree) and _WHO.search(area)),
        "several": bool(_SEVERAL.match(degree)),
    }


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


#: Parts of one suite stand for other work each.
_ONE_SUITE = frozenset("microsoft-office excel word outlook powerpoint microsoft-teams".split())


def gap(
    trace: Trace, lexicon: Lexicon, coverage: Coverage, profile: Profile, *, nice: bool
) -> dict[str, object] | None:
    """One product the posting names and nothing shows, beside one of its kind among the person's skills: said as it is,
    "you name Zendesk; I have worked with Freshdesk". ``nice``: one that is only nice to have will do as well."""
    known = _products(lexicon, profile)
    for covered in coverage.requirements:
        requirement = covered.requirement
        if not requirement.is_asked or not (requirement.must or nice) or any(e.direct for e in covered.evidence):
            continue  # what one of several alternatives answers is no gap
        for asked in dict.fromkeys(filter(None, (requirement.term, *requirement.subterms))):
            term = lexicon.terms[asked]
            if term.kind is not RequirementKind.TOOL or asked in known:
                continue
            said = re.search(rf"\b{re.escape(term.name)}\b", requirement.text, re.IGNORECASE)
            near = next((k for k in known if k in term.related and asked in lexicon.terms[k].related), None)
            if said and near is not None and not {asked, near} <= _ONE_SUITE:
                name, key = known[near]
                return {"asked": trace.posting(said.group(), requirement.id), "have": trace.person(name, key)}
    return None


def _products(lexicon: Lexicon, profile: Profile) -> dict[str, tuple[str, str]]:
    """The tools among the person's skills, by their term: the name they gave them, and the fact."""
    found: dict[str, tuple[str, str]] = {}
    for fact in profile.of_kind(FactKind.SKILL):
        words = fact.data.get("keywords")
        for name in (fact.text("name"), *(map(str, words) if isinstance(words, list) else ())):
            for match in lexicon.shown_in(name):
                if lexicon.terms[match.term_id].kind is RequirementKind.TOOL:
                    found.setdefault(match.term_id, (name, fact.key))
    return found


def is_remote(posting: ReadPosting | None) -> bool:
    """Whether the work is from home, all or part of the time."""
    value = posting.fields.get("work_mode") if posting else None
    return value is not None and str(value.value) in ("remote", "hybrid")
