"""What the guide knows about interviews: questions, formats, tips, research and questions to ask, typed and checked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from apptracker.domain.applications import InterviewFormat, WorkMode
from apptracker.domain.postings import RequirementKind
from apptracker.domain.prep import AnswerFrom
from apptracker.domain.profile import FactKind
from apptracker.guide.entries import Metric
from apptracker.guide.library import all_of
from apptracker.guide.loading import GuideFileError, entries

ALWAYS = "always"
#: The format of an interview that is not known yet.
ANY_FORMAT = "any"
DEFAULT_ADVICE = "default"


class AskWhen(StrEnum):
    INTERVIEW = "interview"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Context:
    """Circumstances under which a question makes sense: the posting names one of the lexicon ``terms``, the job's
    title one of the ``titles`` (not counting where it is one of ``other_titles``), or the work mode or the interview's
    format fits. ``always`` holds always."""

    id: str
    terms: tuple[str, ...] = ()
    work_modes: tuple[WorkMode, ...] = ()
    formats: tuple[InterviewFormat, ...] = ()
    titles: tuple[str, ...] = ()
    other_titles: tuple[str, ...] = ()

    def holds_for(self, title: str) -> bool:
        """Whether a job's title says it."""
        words = " ".join(re.findall(r"[^\W_]+", title.casefold()))
        left = f" {words} "
        for other in self.other_titles:
            left = left.replace(f" {other} ", " ")
        return any(f" {wanted} " in left for wanted in self.titles)


@dataclass(frozen=True, slots=True)
class Question:
    """A question an interviewer may ask. ``signs`` are patterns of words by which a story is plainly about it,
    ``examples`` how many of the person's own an answer may have.
    ``inferred`` ones are suggested by the career guides, not stated in them; ``ours`` says what is not from them."""

    id: str
    text: str
    tests: str
    build: str
    trap: str
    contexts: tuple[str, ...]
    answer: AnswerFrom
    source: tuple[str, ...]
    skills: tuple[str, ...] = ()
    facts: tuple[FactKind, ...] = ()
    signs: tuple[str, ...] = ()
    examples: int = 2
    weight: int = 1
    inferred: bool = False
    ours: str = ""


@dataclass(frozen=True, slots=True)
class QuestionToAsk:
    """A question for the person to ask. Posting fields (``answered_by``) or words in the posting
    (``answered_in_text``, patterns without regard to case) make it needless."""

    id: str
    text: str
    why: str
    when: AskWhen
    contexts: tuple[str, ...]
    source: tuple[str, ...]
    answered_by: tuple[str, ...] = ()
    answered_in_text: tuple[str, ...] = ()
    weight: int = 1
    inferred: bool = False
    ours: str = ""


@dataclass(frozen=True, slots=True)
class ResearchPrompt:
    id: str
    ask: str
    hint: str
    contexts: tuple[str, ...]
    source: tuple[str, ...]
    ours: str = ""


@dataclass(frozen=True, slots=True)
class FormatGuide:
    """What to expect of a format, what to arrange before, and what to do in the last minutes."""

    id: str
    name: str
    expect: str
    logistics: tuple[str, ...]
    last_minute: tuple[str, ...]
    source: tuple[str, ...] = ()
    ours: str = ""


@dataclass(frozen=True, slots=True)
class Tip:
    id: str
    text: str
    contexts: tuple[str, ...]
    source: tuple[str, ...]
    formats: tuple[str, ...] = ()
    weight: int = 1


@dataclass(frozen=True, slots=True)
class GapAdvice:
    """What to say about a requirement of the kind ``id`` that nothing stored answers."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class InterviewGuide:
    contexts: dict[str, Context]
    questions: tuple[Question, ...]
    to_ask: tuple[QuestionToAsk, ...]
    research: tuple[ResearchPrompt, ...]
    formats: dict[str, FormatGuide]
    tips: tuple[Tip, ...]
    measures: dict[str, Metric]  # by lexicon term
    gap_advice: dict[str, str]

    def advice_for(self, kind: RequirementKind) -> str:
        return self.gap_advice.get(kind.value, self.gap_advice[DEFAULT_ADVICE])

    def format_guide(self, wanted: InterviewFormat | None) -> FormatGuide:
        return self.formats[wanted.value if wanted else ANY_FORMAT]


@cache
def interview_guide() -> InterviewGuide:
    """All of it, loaded once per process.

    :raises GuideFileError: when an entry names a context or format that is not there.
    """
    guide = InterviewGuide(
        contexts={c.id: c for c in entries("questions.toml", "context", Context)},
        questions=entries("questions.toml", "question", Question),
        to_ask=entries("interviews.toml", "ask", QuestionToAsk),
        research=entries("research.toml", "prompt", ResearchPrompt),
        formats={f.id: f for f in entries("interviews.toml", "format", FormatGuide)},
        tips=entries("interviews.toml", "tip", Tip),
        measures={term: metric for metric in all_of(Metric).values() for term in metric.terms},
        gap_advice={a.id: a.text for a in entries("interviews.toml", "gap_advice", GapAdvice)},
    )
    for group in (guide.questions, guide.to_ask, guide.research, guide.tips):
        for entry in group:
            unknown = set(entry.contexts) - set(guide.contexts)
            if unknown or not entry.contexts:
                raise GuideFileError(f"{entry.id!r}: unknown context {min(unknown, default='')!r}")
    missing = {*InterviewFormat, ANY_FORMAT} - set(guide.formats)
    if missing:
        raise GuideFileError(f"interviews.toml: no format {min(missing)!r}")
    for tip in guide.tips:
        if set(tip.formats) - set(guide.formats):
            raise GuideFileError(f"interviews.toml: tip {tip.id!r}: unknown format")
    signs = (pattern for question in guide.questions for pattern in question.signs)
    answers = (pattern for question in guide.to_ask for pattern in question.answered_in_text)
    for pattern in (*signs, *answers):
        try:
            re.compile(pattern)
        except re.error as error:
            raise GuideFileError(f"{pattern!r}: {error}") from error
    if DEFAULT_ADVICE not in guide.gap_advice:
        raise GuideFileError("interviews.toml: no gap_advice 'default'")
    return guide
