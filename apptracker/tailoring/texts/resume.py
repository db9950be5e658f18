"""Lines for the résumé that goes with one application: headlines, and bullets made of stories. Pure.

Only the person's own words are used, put in another order: a bullet begins with what they did and ends with what came
of it (resume-quantified-bullets, resume-build-from-unrelated-work).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from apptracker.domain.postings import Coverage, Requirement, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.domain.texts import Line
from apptracker.guide.lexicon import Lexicon, Term
from apptracker.tailoring.history import is_current, is_undated, latest_first, months_covered
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.choose import Chooser, Proof
from apptracker.tailoring.letter.names import job_names
from apptracker.tailoring.letter.trace import Trace
from apptracker.tailoring.prep_quoting import sentences_of

#: Characters of a deed and of its result that make a line, not a paragraph.
_LONGEST = 150
#: Words of a line with a figure that a headline has room for; things answered and tools that one names.
_FIGURE_WORDS, _NAMED = 14, 3
#: How many times more than the latest job another must show to stand in its place.
_PLAINLY = 2.0
_OWN_NAMES = {"en": ("English",), "es": ("Spanish", "Español", "español", "Castellano")}
_REQUIREMENTS = 3
_HALF_YEAR = 6
#: What a line for a résumé does not begin with, by language: it tells of a state, not of a deed.
_WEAK = {
    "en": re.compile(r"(?:am|was|were|had|did|could|would|felt|thought|knew|wanted|tried)\b", re.IGNORECASE),
    "es": re.compile(r"(?:fui|estaba|estuve|era|tuve|tenía|había|pude|quise|sentí|pensé)\b", re.IGNORECASE),
}
#: What is shown by stories and jobs, and sounds like a skill in a headline.
_SHOWN = frozenset(
    {RequirementKind.SOFT_SKILL, RequirementKind.TECHNICAL_SKILL, RequirementKind.EXPERIENCE, RequirementKind.METRIC}
)
_HELD = {RequirementKind.TOOL: "skill:", RequirementKind.LANGUAGE: "language:"}


def deed_of(story: Story, lang: Language) -> str:
    """What the person did in a story, verb first, and what came of it; '' where no sentence of it begins with what
    they did."""
    deed = next(filter(None, (_verb_first(sentence, lang) for sentence in sentences_of(story.action))), "")
    if not deed or len(deed) > _LONGEST:
        return ""
    result = _result(story.result, lang)
    # What may be a name keeps its capital, and with it a sentence of its own.
    return lang.upper_first(f"{deed}{'. ' if result[:1].isupper() else '; '}{result}" if result else deed)


def _verb_first(sentence: str, lang: Language) -> str:
    text = lang.tidy(sentence)
    clause = lang.clause_from(text)
    if clause.style != "subject":
        return ""
    # A note that begins with its verb stays as it was told: "Promoted to team lead", not "was promoted".
    deed = lang.without_subject(clause.text) if lang.full_sentence(text) else lang.lower_first(text)
    weak = _WEAK.get(lang.CODE)
    return "" if weak and weak.match(deed) else deed


def _result(text: str, lang: Language) -> str:
    """The sentence with a figure, else the first one, as it goes on after a semicolon; '' for a long one."""
    told = [lang.tidy(sentence) for sentence in sentences_of(text)]
    chosen = next((each for each in told if any(map(str.isdigit, each))), told[0] if told else "")
    if len(chosen) > _LONGEST:
        return ""
    return _verb_first(chosen, lang) or lang.run_on(chosen)


def bullets(profile: Profile, coverage: Coverage, lang: Language, *, most: int = 12) -> tuple[Line, ...]:
    """A line for each story that makes one, those first that answer most of what weighs in this posting."""
    made = []
    for story in profile.stories:
        text = deed_of(story, lang)
        if text:
            answered = [
                c.requirement
                for c in coverage.requirements
                if any(e.fact == story.key and e.direct for e in c.evidence)
            ]
            weight = sum(requirement.weight for requirement in answered if requirement.is_asked)
            made.append((weight, Line(lang.with_stop(text), (story.key,), _in_words(answered))))
    made.sort(key=lambda each: -each[0])
    return tuple(line for _, line in made[:most])


def _in_words(requirements: Sequence[Requirement]) -> tuple[str, ...]:
    """What weighs most of it, in the posting's words, shortly."""
    ranked = sorted(requirements, key=lambda r: (not r.is_asked, not r.must, -r.weight))
    texts = dict.fromkeys(" ".join(r.text.split()) for r in ranked)
    return tuple(text for text in texts if len(text) <= _LONGEST)[:_REQUIREMENTS]


def headline_values(
    trace: Trace, profile: Profile, coverage: Coverage, lexicon: Lexicon, lang: Language, today: date
) -> dict[str, object]:
    """What the template of the headlines sees, marked: ``position`` and ``time`` in such work, ``figure`` (the
    strongest line with a number), ``skills`` and ``held`` (tools and languages), both as far as the posting asks."""
    jobs = [job for job in latest_first(profile.of_kind(FactKind.WORK), today) if job.text("position")]
    shown = [(proof, worth) for proof, worth in Chooser(coverage, profile, lang, today).offers() if proof.owner]
    main = _main(jobs or list(profile.of_kind(FactKind.VOLUNTEER)), shown)
    _, position, kind = job_names(main) if main else ("", "", "")
    alike = [job for job in jobs if job_names(job)[1].casefold() == position.casefold()]
    months = months_covered(alike, today)
    lines = [proof for proof, _ in shown if main is not None and proof.owner == main]
    return {
        "position": trace.person(position, main.key) if main else "",
        "kind": "" if kind.casefold() in position.casefold() else kind,
        "time": trace.person(lang.duration(months), *(job.key for job in alike)) if months >= _HALF_YEAR else "",
        "figure": _figure(trace, lines, lang, today),
        "skills": _skills(trace, coverage, lexicon, lang),
        "held": _held(trace, profile, coverage, lexicon, lang),
    }


def _main(jobs: Sequence[Fact], shown: Sequence[tuple[Proof, float]]) -> Fact | None:
    """The job that shows most of what the posting asks for; the latest unless another shows plainly more."""
    worth = {job.key: sum(gain for proof, gain in shown if proof.owner == job) for job in jobs}
    best = max(jobs, key=lambda job: worth[job.key], default=None)
    return best if best is not None and worth[best.key] > _PLAINLY * worth[jobs[0].key] else next(iter(jobs), None)


def _figure(trace: Trace, lines: Sequence[Proof], lang: Language, today: date) -> str:
    """The strongest line with a number, verb first."""
    for proof in lines:
        owner = proof.owner
        current = bool(owner and (is_current(owner, today) or is_undated(owner)))
        text = line_first(sentences_of(proof.line)[0], lang, current=current) if proof.line else ""
        short = next((part for part in _openings(text) if len(part.split()) <= _FIGURE_WORDS), "")
        if any(map(str.isdigit, short)):
            return trace.person(short, proof.key)
    return ""


def line_first(line: str, lang: Language, *, current: bool) -> str:
    """A line of a job as a résumé has it: without its subject and without "was" before what was done to the person."""
    clause = lang.clause_from(line, current=current)
    text = lang.without_subject(clause.text) if clause.style == "subject" else clause.text
    weak = _WEAK.get(lang.CODE)
    return weak.sub("", text, count=1).strip() if weak and weak.match(text) else text


def _openings(text: str) -> Iterator[str]:
    """The text, then its beginnings up to each comma or semicolon, the longest first; not inside a list."""
    yield text
    for stop in reversed(list(re.finditer(r"[,;]\s(?!(?:\S+,\s)?(?:and|or|y|o)\s)", text))):
        yield text[: stop.start()]


def _skills(trace: Trace, coverage: Coverage, lexicon: Lexicon, lang: Language) -> list[str]:
    """What the posting wants most of what stories and jobs show, by name."""
    wanted = sorted(coverage.requirements, key=lambda c: (not c.requirement.must, -c.requirement.weight))
    named: dict[str, str] = {}
    for covered in wanted:
        term = covered.requirement.term
        if term is None or lexicon.terms[term].kind not in _SHOWN or not covered.requirement.is_asked:
            continue
        shown = next((e for e in covered.evidence if e.direct and not e.fact.startswith(("skill:", "basics:"))), None)
        if shown is not None and len(named) < _NAMED:
            named.setdefault(_name_of(lexicon.terms[term], lang), shown.fact)
    return [trace.person(words, key) for words, key in named.items()]


def _name_of(term: Term, lang: Language) -> str:
    """The lexicon's own name, which is English; in another language what the posting asks for is named."""
    return lang.lower_first(term.name) if lang.CODE == "en" else lang.asked_phrase(term)


def _held(trace: Trace, profile: Profile, coverage: Coverage, lexicon: Lexicon, lang: Language) -> list[str]:
    """Tools and languages asked for and stored, by the names the person gave them; not the language of the résumé."""
    named: dict[str, str] = {}
    for covered in coverage.requirements:
        term = covered.requirement.term
        prefix = _HELD.get(lexicon.terms[term].kind) if term else None
        if prefix is None or not covered.requirement.is_asked:
            continue
        for evidence in covered.evidence:
            fact = profile.fact(evidence.fact) if evidence.fact.startswith(prefix) and evidence.direct else None
            words = evidence.words or (_name(fact) if fact else "")
            own = fact is not None and fact.kind is FactKind.LANGUAGE and _name(fact) in _OWN_NAMES.get(lang.CODE, ())
            if fact and words and not own and len(named) < _NAMED:
                named.setdefault(_name(fact) if fact.kind is FactKind.LANGUAGE else words, fact.key)
    return [trace.person(words, key) for words, key in named.items()]


def _name(fact: Fact) -> str:
    return fact.text("language") or fact.text("name")


def headlines(trace: Trace, rendered: str) -> tuple[Line, ...]:
    """The lines a rendered template amounts to, each once."""
    read = (trace.read(line) for line in rendered.splitlines())
    return tuple({s.text: Line(s.text, s.facts) for s in read if s.text}.values())
