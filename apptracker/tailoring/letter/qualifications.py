"""The facts around the evidence: said only where the posting asks for them. Pure."""

from __future__ import annotations

import re
from datetime import date

from apptracker.domain.postings import Coverage, CoveredRequirement, Evidence, ReadPosting, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.history import is_current, latest_first
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.choose import Proof
from apptracker.tailoring.letter.names import job_names
from apptracker.tailoring.letter.own_words import OwnWords
from apptracker.tailoring.letter.studies import education, highest
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
    languages = _languages(trace, lang, profile, coverage, posting)
    equipment = [
        trace.person(lang.lower_first(text), f.key)
        for f in profile.of_kind(FactKind.EQUIPMENT)[:4]
        if is_remote(posting) and (text := lang.answer_in_words(f))
    ]
    certificates = _certificates(profile, by_kind, posting)
    said: dict[str, object] = {
        "tools": _tools(trace, lang, posting, coverage, profile, proofs),
        "typing": _typing(trace, coverage, profile),
        "languages": languages["held"],
        "education": education(trace, lang, _studies(profile, by_kind, today, anyway=len(proofs) < _THIN), today),
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
        "languages_first": languages["first"],
        "count": sum(bool(value) for name, value in said.items() if name != "certified"),
    }


#: With less evidence than this, studies are told though nobody asks for them.
_THIN = 6


def _studies(
    profile: Profile, by_kind: dict[RequirementKind, list[CoveredRequirement]], today: date, *, anyway: bool
) -> list[Fact]:
    asked = _facts(profile, by_kind, RequirementKind.EDUCATION, FactKind.EDUCATION)
    has_worked = bool(profile.of_kind(FactKind.WORK))  # without work, the opening tells of them
    every = profile.of_kind(FactKind.EDUCATION)
    # Who has studied since leaving school is not asked about school.
    return highest(every, today) if asked or (anyway and has_worked) else []


def _facts(
    profile: Profile, by_kind: dict[RequirementKind, list[CoveredRequirement]], asked: RequirementKind, held: FactKind
) -> list[Fact]:
    keys = dict.fromkeys(e.fact for covered in by_kind.get(asked, ()) for e in covered.evidence)
    return [f for f in (profile.fact(key) for key in keys) if f and f.kind is held]


_CERTIFICATES = 2
_QUALIFICATION = re.compile(
    r"\b(?:qualifications?|certificat\w+|certified|diplomas?|licen[cs]e\w*|accreditat\w+|credentials?)\b", re.IGNORECASE
)
#: Words of a certificate's name that say nothing of what it is in.
_ITS_FORM = frozenset(
    "level certificate certification certified diploma award professional associate specialist foundation advanced "
    "customer service with and the for".split()
)


def _certificates(
    profile: Profile, by_kind: dict[RequirementKind, list[CoveredRequirement]], posting: ReadPosting | None
) -> list[Fact]:
    """Certificates that answer what is asked, and those that a sentence of the posting about qualifications names the
    field of ("a credit or debt qualification")."""
    answering = _facts(profile, by_kind, RequirementKind.CERTIFICATE, FactKind.CERTIFICATE)
    lines = [line for line in (posting.text if posting else "").splitlines() if _QUALIFICATION.search(line)]
    for fact in profile.of_kind(FactKind.CERTIFICATE):
        words = {w for w in re.findall(r"[^\W\d_]{4,}", fact.text("name").casefold()) if w not in _ITS_FORM}
        asked = any(w in words for line in lines for w in _near_qualification(line))
        if asked and fact not in answering:
            answering.append(fact)
    return answering[:_CERTIFICATES]


def _near_qualification(line: str) -> list[str]:
    """The few words before and after where a line speaks of a qualification."""
    found: list[str] = []
    for match in _QUALIFICATION.finditer(line.casefold()):
        before = re.findall(r"[^\W\d_]+", line[: match.start()].casefold())[-4:]
        after = re.findall(r"[^\W\d_]+", line[match.end() :].casefold())[:4]
        found += [word for word in (*before, *after) if len(word) > 3]
    return found


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
            product = name in _PRODUCTS or (
                len(name) > 2 and any(c.isupper() or c.isdigit() for c in name[1:]) and _is_tool(fact, name)
            )
            if product and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", posting.text):  # type: ignore[union-attr]
                found.append((name, fact.key))
    return found


#: What people head their tools with, as "Systems".
_TOOL_GROUP = re.compile(
    r"\b(?:tools?|systems?|software|platforms?|applications?|apps?|programs?|technolog\w+|technical|tech|crm|computers?|"
    r"networking|office|herramientas?|sistemas?|programas?|informática)\b",
    re.IGNORECASE,
)


def _is_tool(skill: Fact, name: str) -> bool:
    """Whether a name among the skills is one of a tool; that of a rule ("Consumer Duty") is none."""
    return skill.text("name") == name or bool(_TOOL_GROUP.search(skill.text("name")))


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
            if (
                evidence.direct
                and fact
                and fact.kind is FactKind.SKILL
                and (own := _SPEED.search(fact.text("level")) or _SPEED.search(fact.text("name")))
            ):
                wanted = _SPEED.search(covered.requirement.text)
                return {
                    "speed": trace.person(own.group(), fact.key),
                    "asked": trace.posting(wanted.group() if wanted else "", covered.requirement.id),
                }
    return None


def _is_speed(skill: Fact | None, words: str) -> bool:
    if skill is None:
        return False
    stands = skill.text("name") == words and _SPEED.search(skill.text("level"))  # else it is the name of a group
    return bool(stands or _SPEED.search(words))


def _measured(skill: Fact | None, words: str) -> str:
    """A level with a figure ("62 words a minute") of a skill that stands for itself."""
    if skill is None or skill.text("name") != words or not re.search(r"\d", skill.text("level")):
        return ""
    return f" ({skill.text('level')})"


def _languages(
    trace: Trace, lang: Language, profile: Profile, coverage: Coverage, posting: ReadPosting | None
) -> dict[str, object]:
    """The languages, each with the fluency the person stored, when the posting asks for one that is held besides that
    of the letter, or for more than one language (letter-languages-you-speak). ``asked`` names those it asks for;
    ``first``: so plainly that the letter says it at once."""
    held = {f.key: f for f in profile.of_kind(FactKind.LANGUAGE) if f.text("language")}
    own = {key for key, f in held.items() if _is_own(lang, f)}
    wanted = [c for c in coverage.requirements if c.requirement.kind is RequirementKind.LANGUAGE]
    answers = {e.fact for c in wanted for e in c.evidence if e.direct}
    asked = [key for key in held if key in answers]
    several = bool(posting and _SEVERAL_LANGUAGES.search(posting.text))
    others = [key for key in held if key not in own and (several or key in answers)]
    if not others:
        return {"held": [], "asked": [], "first": False}
    head = posting.text[:_HEAD] if posting else ""
    must = any(c.requirement.must and any(e.fact in others for e in c.evidence) for c in wanted)
    return {
        "held": [
            {
                "language": trace.person(lang.language_name(f.text("language")), key),
                "fluency": trace.person(lang.fluency(f.text("fluency")), key),
                "level": _level(f.text("fluency")),
                "own": key in own,
                "spoken": trace.person(lang.partly_spoken(f.text("language"), f.text("fluency")), key),
            }
            for key, f in held.items()
            if key in own or key in others
        ],
        "asked": [trace.posting(lang.language_name(held[key].text("language"))) for key in asked],
        "first": must or bool(_SEVERAL_LANGUAGES.search(head)),
    }


def _is_own(lang: Language, fact: Fact) -> bool:
    return lang.language_name(fact.text("language")).casefold() in _LETTER_LANGUAGES[lang.CODE]


#: What a posting says that has use for more than one language, and how much of it is its head.
_SEVERAL_LANGUAGES = re.compile(
    r"\b(?:bilingual|multi-?lingual|bilingüe|multilingüe|(?:second|other|another|additional|foreign)\s+languages?|"
    r"languages?\s+(?:other\s+than|besides)|(?:otros?|segundo)\s+idiomas?)\b",
    re.IGNORECASE,
)
_HEAD = 160

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
