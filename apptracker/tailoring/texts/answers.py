"""Suggested answers to the questions of an application form, from stories, facts and the person's reason. Pure.

What is told keeps the person's own words, a story in its order: how it began, what they did, how it ended. An answer
too long for the form loses whole sentences, never half of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from apptracker.domain.postings import Requirement, RequirementKind
from apptracker.domain.prep import AnswerFrom
from apptracker.domain.profile import Fact, FactKind, Story
from apptracker.domain.texts import Answer
from apptracker.guide.forms import AnswerOf, FormQuestion, kind_of
from apptracker.guide.interviews import Question, interview_guide
from apptracker.tailoring.coverage import EvidenceIndex
from apptracker.tailoring.history import is_current, is_undated, latest_first, months_covered
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.choose import Chooser, Proof
from apptracker.tailoring.letter.names import job_names
from apptracker.tailoring.letter.trace import Trace, upper_first
from apptracker.tailoring.prep_evidence import OwnAnswers
from apptracker.tailoring.prep_quoting import sentences_of
from apptracker.tailoring.showing import stems_of
from apptracker.tailoring.texts.plan import Known, phrase_of

#: The longest question that is understood; what is longer is a text of its own. Characters.
LONGEST = 1000
#: How strongly a fact must show what a question names to be told as such.
_PLAIN = 0.45
#: Pieces of evidence in one answer, and facts that one names.
_LINES, _FACTS = 2, 6
#: How much of the words of a question of the guide's must stand in the one asked for it to be the same.
_SAME = 0.5
_LIMIT = re.compile(
    r"(?P<count>\d{1,2}[,. ]?\d{3}|\d{2,4})[\s-]*(?P<unit>characters?|chars?|caracteres|letters|words?|palabras)\b",
    re.IGNORECASE,
)
#: Characters that a word takes in the mean, with its space: forms that count words are met on the safe side.
_PER_WORD = 5
_PARTS = ("situation", "task", "action", "result")


def limit_of(question: str) -> int | None:
    """How many characters an answer may have, as the question says ("max. 500 characters", "in 100 words")."""
    match = _LIMIT.search(question)
    if match is None:
        return None
    count = int(re.sub(r"\D", "", match["count"]))
    return count * _PER_WORD if match["unit"].lower().startswith(("word", "palabra")) else count


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """The values for the template of answers, and what reading its outcome needs besides."""

    question: str
    asked: FormQuestion | None
    trace: Trace
    context: dict[str, object]
    limit: int | None


class FormAnswers:
    """Plans answers to one form's questions; different questions get different stories where there are several."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._own = OwnAnswers(known.profile, known.lexicon, known.coverage, known.today)
        self._index = EvidenceIndex(known.profile, known.lexicon, known.today)

    def plan(self, question: str, limit: int | None = None) -> AnswerPlan:
        """What an answer to this question says; its context's ``kind`` is '' where nothing is known of it."""
        plain = " ".join(question.split())[:LONGEST]
        asked = kind_of(plain)
        trace = Trace(self._known.lang)
        context: dict[str, object] = {
            "kind": asked.answer.value if asked else "",
            "id": asked.id if asked else "",
            "why": "",
            "source": "",
            "lines": [],
            "facts": [],
            "time": "",
            "position": "",
            "employer": "",
            "start": "",
            "language": self._known.lang.CODE,
            "upper_first": upper_first,
            "join_and": self._known.lang.join_and,
        }
        context |= self._values(trace, asked, plain)
        return AnswerPlan(plain, asked, trace, context, limit or limit_of(plain))

    def _values(self, trace: Trace, asked: FormQuestion | None, question: str) -> dict[str, object]:
        known = self._known
        application = known.application
        match asked.answer if asked else None:
            case AnswerOf.WHY:
                why = known.lang.with_stop(application.why or "")
                return {"why": trace.person(why, f"application:{application.id}/why"), "lines": self._best(trace, 1)}
            case AnswerOf.FIT:
                job = next((f for f in known.profile.of_kind(FactKind.WORK) if is_current(f, known.today)), None)
                return {"lines": self._best(trace, _LINES, job), **(self._job(trace, job) if job else {})}
            case AnswerOf.EXPERIENCE | AnswerOf.YEARS:
                return self._experience(trace, question, in_years=asked is not None and asked.answer is AnswerOf.YEARS)
            case AnswerOf.FACTS:
                return {"facts": list(self._facts(trace, asked.facts if asked else ()))}
            case AnswerOf.SOURCE:
                return {"source": trace.person(application.source or "", f"application:{application.id}/source")}
            case AnswerOf.OWN:
                return {}
            case _:
                return {"kind": AnswerOf.STORY.value, **self._story(trace, question)}

    def _best(self, trace: Trace, most: int, named: Fact | None = None) -> list[dict[str, object]]:
        """The strongest evidence for what the posting asks, told with what it answers. A job is named once; ``named``
        was before."""
        proofs = Chooser(self._known.coverage, self._known.profile, self._known.lang, self._known.today).proofs()
        lines: list[dict[str, object]] = []
        job = job_names(named)[0] if named else ""
        for proof in proofs:
            line = self._told(trace, proof.fact, proof.owner)
            if line and len(lines) < most:
                lines.append({**line, **_unplaced(proof.owner, job), "asked": self._asked(trace, proof)})
                job = job_names(proof.owner)[0] if proof.owner else job
        return lines

    def _asked(self, trace: Trace, proof: Proof) -> str:
        named = ((answer, words) for answer in proof.answers if (words := phrase_of(self._known, answer)))
        answer, words = next(named, (None, ""))
        return trace.posting(words, answer.requirement.id) if answer else ""

    def _job(self, trace: Trace, job: Fact) -> dict[str, object]:
        employer, position, kind = job_names(job)
        post = self._known.lang.post(position, kind)
        return {"position": trace.person(post, job.key), "employer": trace.person(employer, job.key)}

    def _experience(self, trace: Trace, question: str, *, in_years: bool) -> dict[str, object]:
        """What shows the things a question names: by the lexicon, else by the very word. Where years are asked for, a
        job counts only by its name or a line of its own: its summary may show a thing that was no more than a part."""
        known = self._known
        named = (*known.lexicon.find(question), *known.lexicon.shown_in(question))
        terms = list(dict.fromkeys(match.term_id for match in named))
        asked = [
            Requirement(
                t, known.lexicon.terms[t].name, known.lexicon.terms[t].kind, t, must=False, weight=0.0, start=0, end=0
            )
            for t in terms
        ]
        covered = self._index.cover(asked).requirements
        found = [e for each in covered for e in each.evidence if e.direct and e.strength >= _PLAIN]
        if in_years:
            found = [e for e in found if not e.fact.startswith("work:") or e.words in self._position(e.fact)]
        found.sort(key=lambda evidence: -evidence.strength)
        keys = list(dict.fromkeys(e.fact for e in found)) or list(self._naming(question, exact=in_years))
        facts = [(key, fact) for key in keys if (fact := self._fact(key))]
        lines: list[dict[str, object]] = []
        job = ""
        for _, fact in facts:
            owner = self._owner(fact)
            line = self._told(trace, fact, owner)
            if line and len(lines) < _LINES:
                lines.append({**line, **_unplaced(owner, job)})
                job = job_names(owner)[0] if owner else job
        jobs = {o.key: o for _, fact in facts if (o := self._owner(fact)) and o.kind is FactKind.WORK}
        months = months_covered(jobs.values(), known.today)
        latest = next(iter(latest_first(jobs.values(), known.today)), None)
        employer, position, kind = job_names(latest) if latest else ("", "", "")
        skills = [fact for _, fact in facts if isinstance(fact, Fact) and fact.kind is FactKind.SKILL]
        words = {e.fact: e.words for e in found if e.words}
        return {
            "lines": lines,
            "time": trace.person(known.lang.duration(months), *jobs) if months else "",
            "position": trace.person(known.lang.post(position, kind), latest.key) if latest else "",
            "employer": trace.person(employer, latest.key) if latest else "",
            "facts": [
                {"text": trace.person(words.get(s.key) or s.text("name"), s.key), "whole": False}
                for s in skills[:_FACTS]
            ],
        }

    def _position(self, key: str) -> str:
        fact = self._known.profile.fact(key)
        return fact.text("position") if fact else ""

    def _naming(self, question: str, *, exact: bool) -> list[str]:
        """Facts whose words hold a name that the question does ("Genesys"), lines of jobs first; else, unless it has to
        be exact, the lines that share most of its telling words."""
        names = re.findall(r"(?<!^)(?<![.?!] )\b[A-Z][\w+#-]{2,}", question)
        said = {
            fact.key: " ".join(str(value) for value in fact.data.values())
            for kind in (FactKind.HIGHLIGHT, FactKind.SKILL, FactKind.CERTIFICATE)
            for fact in self._known.profile.of_kind(kind)
        }
        if names:
            pattern = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names))
            return [key for key, text in said.items() if pattern.search(text)]
        telling = stems_of(question) - stems_of(_ASKING)
        lines = {key: len(telling & stems_of(text)) for key, text in said.items() if key.startswith("highlight:")}
        return [] if exact else sorted((key for key in lines if lines[key]), key=lambda key: -lines[key])

    def _facts(self, trace: Trace, wanted: Iterable[str]) -> Iterator[dict[str, object]]:
        """Stored facts in words; of single ones named by key the first that is stored."""
        lang, profile = self._known.lang, self._known.profile
        for name in wanted:
            kind, _, single = name.partition(":")
            for fact in profile.of_kind(FactKind(kind))[:_FACTS]:
                if single and fact.key != name:
                    continue
                if fact.kind is FactKind.SKILL:
                    yield from self._tools(trace, fact)
                    continue
                text = _in_words(fact, lang) or lang.tidy(lang.answer_in_words(fact))
                if text:
                    yield {"text": trace.person(text, fact.key), "whole": lang.full_sentence(text), "key": fact.key}
                    if single:
                        return

    def _tools(self, trace: Trace, skill: Fact) -> Iterator[dict[str, object]]:
        """The tools among what a skill lists, by the names the person gave them."""
        lexicon = self._known.lexicon
        listed = skill.data.get("keywords")
        for words in (skill.text("name"), *(map(str, listed) if isinstance(listed, list) else ())):
            kinds = {lexicon.terms[match.term_id].kind for match in lexicon.shown_in(words)}
            if RequirementKind.TOOL in kinds:
                yield {"text": trace.person(words, skill.key), "whole": False, "key": skill.key}

    def _story(self, trace: Trace, question: str) -> dict[str, object]:
        """One story; where there is none, the line of a job that a story could be told of."""
        for evidence in self._own.for_question(self._like(question)):
            fact = self._fact(evidence.fact)
            if isinstance(fact, Story) and (line := self._told(trace, fact, None)):
                return {"lines": [line]}
            if fact is not None and evidence.text:
                return {"start": self._known.lang.tidy(evidence.text)}
        return {}

    def _like(self, question: str) -> Question:
        """The question as the interview guide would know it: with the skills it names, and those of the guide's own
        question that it resembles most."""
        stems = stems_of(question)
        guide = [q for q in interview_guide().questions if q.answer is AnswerFrom.STORY]
        close = {q.id: len(stems & theirs) / len(theirs) for q in guide if (theirs := stems_of(q.text))}
        alike = [
            q
            for q in guide
            if close.get(q.id, 0) >= _SAME or any(re.search(sign, question, re.IGNORECASE) for sign in q.signs)
        ]
        named = [match.term_id for match in self._known.lexicon.shown_in(question)]
        skills = tuple(dict.fromkeys([*named, *(skill for q in alike for skill in q.skills)]))
        told = (rf"\b{re.escape(stem)}" for stem in stems if len(stem) > _TELLING)
        signs = (*(sign for q in alike for sign in q.signs), *told)
        return replace(guide[0], id="form", skills=skills, signs=signs, facts=(), examples=1)

    def _told(self, trace: Trace, fact: Fact | Story, owner: Fact | None) -> dict[str, object] | None:
        """Evidence as sentences: a story part by part, a line of a job with the job it is from."""
        known = self._known
        if isinstance(fact, Story):
            parts = {
                name: [
                    trace.person(known.lang.with_stop(_whole(known, sentence, name)), fact.key)
                    for sentence in sentences_of(" ".join(getattr(fact, name).split()))
                    if sentence.strip()
                ]
                for name in _PARTS
            }
            if parts["task"] and not known.lang.full_sentence(fact.task):
                parts["task"] = []  # a task told as a note ("calm her down") is said by what was done
            return {"kind": "story", **parts} if parts["action"] or parts["result"] else None
        line = fact.text("text") if fact.kind is FactKind.HIGHLIGHT else fact.text("summary")
        current = bool(owner and (is_current(owner, known.today) or is_undated(owner)))
        clause = known.lang.clause_from(line, current=current) if line else None
        if clause is None or clause.style == "thing":
            return None
        employer, position, kind = job_names(owner) if owner else ("", "", "")
        keys = tuple(dict.fromkeys((fact.key, *((owner.key,) if owner else ()))))
        return {
            "kind": "line",
            "style": clause.style,
            "text": trace.person(clause.text, *keys),
            "employer": trace.person(employer, owner.key) if owner else "",
            "position": trace.person(known.lang.post(position, kind), owner.key) if owner else "",
        }

    def _fact(self, key: str) -> Fact | Story | None:
        story = next((story for story in self._known.profile.stories if story.key == key), None)
        return story or self._known.profile.fact(key)

    def _owner(self, fact: Fact | Story) -> Fact | None:
        if isinstance(fact, Story):
            return None
        return self._known.profile.fact(fact.parent) if fact.parent else fact


#: Words of a question about experience that say nothing of what kind.
_ASKING = (
    "describe tell list any experience experienced experiences have had skill skills work worked working job jobs use "
    "used using familiar knowledge proficient comfortable software system systems tool tools program programs previous "
    "past"
)
#: Letters of a word of a question that tells enough to find a story by.
_TELLING = 6


def _unplaced(owner: Fact | None, job: str) -> dict[str, object]:
    """What takes the place out of a line from the employer that the line before it named."""
    return {"employer": "", "position": ""} if job and owner is not None and job_names(owner)[0] == job else {}


def _whole(known: Known, sentence: str, part: str) -> str:
    """A sentence of a story, a fragment with its subject."""
    text = known.lang.tidy(sentence)
    if known.lang.full_sentence(text):
        return known.lang.upper_first(text)
    clause = known.lang.clause_from(text)
    if clause.style == "subject":
        return known.lang.upper_first(clause.text)
    return known.lang.as_result(text) if part == "result" else known.lang.upper_first(text)


def _in_words(fact: Fact, lang: Language) -> str:
    """A fact of a numbered kind as a list names it; '' for a single one."""
    match fact.kind:
        case FactKind.LANGUAGE:
            fluency = lang.lower_first(fact.text("fluency"))
            return f"{fact.text('language')} ({fluency})" if fluency else fact.text("language")
        case FactKind.EDUCATION:
            return ", ".join(filter(None, (fact.text("studyType"), fact.text("area"), fact.text("institution"))))
        case FactKind.CERTIFICATE:
            return ", ".join(filter(None, (fact.text("name"), fact.text("issuer"))))
        case _:
            return ""


def read_answer(rendered: str, plan: AnswerPlan) -> Answer:
    """The answer a rendered template amounts to, in as many whole sentences as the form has room for.

    Lines are sentences; an empty line ends a part. The first parts give way first, so that a story keeps what was done
    and what came of it.
    """
    parts: list[list[tuple[str, tuple[str, ...]]]] = [[]]
    for line in rendered.splitlines():
        sentence = plan.trace.read(line)
        if sentence.text:
            parts[-1].append((sentence.text, sentence.facts))
        elif parts[-1]:
            parts.append([])
    kept = _shortened([part for part in parts if part], plan.limit)
    missing = plan.asked.missing if plan.asked else _UNKNOWN
    if plan.context["start"]:
        missing = _COULD_BE_TOLD.format(line=plan.context["start"])
    if not kept:
        too_long = any(parts) and plan.limit is not None
        return Answer(plan.question, "", limit=plan.limit, missing=_NO_ROOM if too_long else missing)
    facts = tuple(dict.fromkeys(fact for _, named in kept for fact in named))
    return Answer(plan.question, " ".join(text for text, _ in kept), facts, plan.limit)


_UNKNOWN = "Nothing stored answers this. Write your own; it is offered again when another form asks the same."
_COULD_BE_TOLD = "No story of yours fits this yet. Your line “{line}” may be the start of one."
_NO_ROOM = "What you have stored for this is longer than the form allows. Say it in your own words."
_Told = Sequence[tuple[str, tuple[str, ...]]]


def _shortened(parts: Sequence[_Told], limit: int | None) -> _Told:
    """The longest way of telling that fits: all parts, then without the first ones but for their first sentence, then
    without them, and at last the last part but one, or the last."""
    everything = [each for part in parts for each in part]
    if limit is None or _length(everything) <= limit:
        return everything
    parts = [part for part in ([each for each in part if each[1]] for part in parts) if part]  # what leads to it
    ways: list[list[tuple[str, tuple[str, ...]]]] = []
    for at in range(len(parts) - 1):
        rest = [each for part in parts[at + 1 :] for each in part]
        ways += [[*parts[at][:1], *rest], rest if at < len(parts) - 2 else []]
    for part in (*parts[-2:-1], *parts[-1:], *parts[:1]):  # what was done says more than what came of it
        ways += [list(part), list(part[:1])]
    return next((way for way in ways if way and _length(way) <= limit), [])


def _length(told: _Told) -> int:
    return sum(len(text) + 1 for text, _ in told) - 1
