"""The tools a letter names beside the evidence, and how fast the person types. Pure."""

from __future__ import annotations

import re

from apptracker.domain.postings import Coverage, Evidence, ReadPosting, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.choose import Proof
from apptracker.tailoring.letter.trace import Trace


def tools(
    trace: Trace,
    lang: Language,
    lexicon: Lexicon,
    posting: ReadPosting | None,
    coverage: Coverage,
    profile: Profile,
    proofs: list[Proof],
) -> list[str]:
    """Tools and technical skills asked for and claimed, and any other skill the posting names, all by a name that
    stands in the posting; not what a proof shows."""
    said_there = posting.text if posting else "\n".join(c.requirement.text for c in coverage.requirements)
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
        own = _as_named(claimed.words, claimed.term, lexicon, said_there) if claimed else ""
        if claimed is not None and own and not _is_speed(profile.fact(claimed.fact), claimed.words):
            name = own if requirement.kind is RequirementKind.TOOL else lang.lower_first(own)
            names.setdefault(name + _measured(profile.fact(claimed.fact), claimed.words), claimed.fact)
    for name, key in _named_outright(posting, profile):
        said = re.search(rf"\b{re.escape(name)}(?!\w)", told, re.IGNORECASE)
        if not said and not any(
            name.casefold() in other.casefold() or other.casefold() in name.casefold() for other in names
        ):
            names[name] = key
    return [trace.person(name, key) for name, key in list(names.items())[:_MOST_TOOLS]]


def _as_named(words: str, term: str | None, lexicon: Lexicon, posting: str) -> str:
    """The person's name for a tool where the posting has it too, else the tool's own where both have that ("MS Excel"
    and "Excel"); '' where the posting names something else."""
    if _stands_in(words, posting):
        return words
    entry = lexicon.terms[term] if term and "(" not in words else None
    names = (entry.name, *entry.product_names) if entry else ()
    return next((name for name in names if _stands_in(name, words) and _stands_in(name, posting)), "")


def _stands_in(name: str, text: str) -> bool:
    """Whether a name stands in a text as whole words, in any case; a hyphen may stand for a space."""
    pattern = r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", name.strip())))
    return bool(name.strip()) and bool(re.search(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE))


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


def typing(trace: Trace, coverage: Coverage, profile: Profile) -> dict[str, object] | None:
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
