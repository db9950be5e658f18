"""Planning an interview-prep sheet: which questions this posting makes likely, and what the person has for them. Pure.

A sheet is chosen rather than collected: what the posting asks for ranks the questions, each question gets the person's
own stories where any fit, and what is missing is said. :mod:`apptracker.tailoring.prep_document` makes two pages of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from apptracker.domain.applications import Application, Contact, Interview, InterviewFormat, WorkMode
from apptracker.domain.letters import About, Letter, Sentence
from apptracker.domain.money import Pay
from apptracker.domain.postings import Coverage, ReadPosting, Requirement
from apptracker.domain.prep import (
    AnswerFrom,
    Claim,
    Gap,
    Glance,
    Kept,
    NamedMeasure,
    Noticed,
    OwnEvidence,
    PreparedQuestion,
    PrepSheet,
    Prompt,
)
from apptracker.domain.profile import Profile
from apptracker.domain.stages import StageKind
from apptracker.domain.when import MONTHS, WEEKDAYS, clock_face
from apptracker.guide.articles import Article
from apptracker.guide.entries import Flag
from apptracker.guide.followups import joined
from apptracker.guide.interviews import (
    ALWAYS,
    AskWhen,
    InterviewGuide,
    Question,
    QuestionToAsk,
)
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.pay_context import in_a_year
from apptracker.tailoring.prep_evidence import OwnAnswers
from apptracker.tailoring.prep_quoting import opening_of
from apptracker.tailoring.prep_wanted import AMONG_THEIR_LIKE, Chosen, Wanted, first_wanted
from apptracker.tailoring.reading.view import view_of

MAX_QUESTIONS = 8
MAX_QUESTIONS_ASSESSMENT = 4
MAX_CLAIMS = 5
MAX_GAPS = 5
MAX_EMPLOYER = 2
EMPLOYER_QUOTE = 260  # characters
MAX_RESEARCH = 5
MAX_ASK = 5
MAX_PRACTICE = 3

#: What the title makes the job is asked for this much.
FROM_TITLE = 0.8
#: The weight of a question that nearly every interviewer asks.
USUAL = 3
#: The weight of a question that opens interviews.
OPENING = 5


def plan_prep(
    application: Application,
    profile: Profile,
    guide: InterviewGuide,
    lexicon: Lexicon,
    *,
    today: date,
    zone: tzinfo | None,
    interview: Interview | None = None,
    posting: ReadPosting | None = None,
    coverage: Coverage | None = None,
    letter: Letter | None = None,
    contacts: Sequence[Contact] = (),
    pinned: Sequence[Article] = (),
    noticed: Sequence[Flag] = (),
) -> PrepSheet:
    """The prep sheet for one interview, or for an application whose interview is still to come.

    :param zone: where the person is, if known; the interview's time is given there too when it differs.
    :param letter: the letter that was sent, or the latest; its claims are what interviewers ask about.
    :param pinned: what the person put on the sheet from the guide; questions, things to ask and things to find out
        stand among their like, before what would be chosen.
    :param noticed: signs of the employer that the person noticed; a bad one brings the question that shows more.
    """
    asked = _Asked.of(application, posting, guide, lexicon)
    format_ = interview.format if interview else None
    contexts = _contexts(guide, asked, application, posting, format_)
    format_guide = guide.format_guide(format_)
    answers = OwnAnswers(profile, lexicon, coverage, today)
    wanted = Wanted.of(pinned, noticed)
    chosen = _likely(guide.questions, contexts, asked, format_, wanted)
    claims = _claims(letter)
    pay = _pay(application, posting)
    return PrepSheet(
        application_id=application.id,
        interview_id=interview.id if interview else None,
        title=_title(application),
        person=profile.single("basics:name"),
        expect=format_guide.expect,
        glance=_glance(application, interview, posting, zone, contacts),
        claims=claims,
        claims_note=""
        if claims
        else "No letter is kept for this application yet. Write it first: interviewers ask about it.",
        questions=tuple(_prepared(q, asked, answers.for_question(q), lexicon, wanted) for q in chosen),
        gaps=_gaps(coverage, guide),
        employer=_about_employer(posting),
        research=tuple(
            Prompt(p.id, p.ask, p.hint, inferred=False, source=p.source)
            for p in first_wanted(guide.research, _fitting(guide.research, contexts), wanted.research, MAX_RESEARCH)
        ),
        ask=_to_ask(guide, contexts, application, posting, wanted),
        measures=tuple(
            NamedMeasure(m.name, m.definition) for term, m in guide.measures.items() if term in asked.weights
        ),
        pay=str(pay) if pay else "",
        pay_note=_pay_note(pay),
        logistics=format_guide.logistics,
        practice=tuple(
            tip.text
            for tip in sorted(_fitting(guide.tips, contexts), key=lambda t: -t.weight)
            if not tip.formats or format_guide.id in tip.formats
        )[:MAX_PRACTICE],
        last_minute=format_guide.last_minute,
        from_guide=tuple(Kept(a.reference, a.title, a.summary) for a in pinned if a.kind not in AMONG_THEIR_LIKE),
        noticed=tuple(Noticed(flag.id, flag.name, flag.good) for flag in noticed),
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the posting asks for, by lexicon term: how much it weighs and in which words."""

    weights: dict[str, float]
    words: dict[str, str]

    @classmethod
    def of(
        cls, application: Application, posting: ReadPosting | None, guide: InterviewGuide, lexicon: Lexicon
    ) -> _Asked:
        weights: dict[str, float] = {}
        words: dict[str, str] = {}
        for requirement in posting.requirements if posting else ():
            weight = requirement.weight if requirement.is_asked else 0.6 * requirement.weight
            for term in filter(None, (requirement.term, *requirement.subterms)):
                if weight > weights.get(term, -1.0):
                    weights[term] = weight
                    words[term] = _quoted(requirement.text, 70)
        for match in lexicon.find(application.title or ""):
            weights.setdefault(match.term_id, 0.5)
        for context in guide.contexts.values():
            if context.holds_for(application.title or ""):  # a team lead leads, whether the posting asks for it or not
                weights |= {term: max(FROM_TITLE, weights.get(term, 0.0)) for term in context.terms}
        return cls(weights, words)


def _contexts(
    guide: InterviewGuide,
    asked: _Asked,
    application: Application,
    posting: ReadPosting | None,
    format_: InterviewFormat | None,
) -> frozenset[str]:
    mode = application.work_mode or _sure(posting, "work_mode")
    return frozenset(
        context.id
        for context in guide.contexts.values()
        if context.id == ALWAYS
        or any(term in asked.weights for term in context.terms)
        or context.holds_for(application.title or "")
        or mode in context.work_modes
        or format_ in context.formats
    )


def _fitting(entries: Iterable[Chosen], contexts: frozenset[str]) -> list[Chosen]:
    return [entry for entry in entries if contexts & set(entry.contexts)]


def _likely(
    questions: Sequence[Question],
    contexts: frozenset[str],
    asked: _Asked,
    format_: InterviewFormat | None,
    wanted: Wanted,
) -> list[Question]:
    """What the person wants to prepare, and the questions that are likeliest for this posting; openings first."""

    def likelihood(question: Question) -> float:
        match = sum(asked.weights.get(term, 0.0) for term in question.skills)
        special = ALWAYS not in question.contexts
        return question.weight + 1.2 * min(1.5, match) + 0.3 * special

    limit = MAX_QUESTIONS_ASSESSMENT if format_ is InterviewFormat.ASSESSMENT else MAX_QUESTIONS
    # What nearly every interviewer asks keeps its place, whatever the posting dwells on.
    ranked = sorted(_fitting(questions, contexts), key=lambda q: (q.weight >= USUAL, likelihood(q)), reverse=True)
    chosen = first_wanted(questions, ranked, wanted.questions, limit)
    return sorted(chosen, key=lambda q: (q.weight >= OPENING, q.id in wanted.questions, likelihood(q)), reverse=True)


def _prepared(
    question: Question, asked: _Asked, evidence: tuple[OwnEvidence, ...], lexicon: Lexicon, wanted: Wanted
) -> PreparedQuestion:
    quoted = next((asked.words[term] for term in question.skills if term in asked.words), "")
    if quoted:
        why = f"The posting asks for “{quoted}”."
    elif question.id in wanted.questions:
        why = "You put it on this sheet."
    elif ALWAYS in question.contexts:
        why = "Asked in many interviews, whatever the job."
    else:
        why = "Fits this kind of work."
    return PreparedQuestion(
        id=question.id,
        text=question.text,
        why=why,
        tests=question.tests,
        build=question.build,
        trap=question.trap,
        answer=question.answer,
        evidence=evidence,
        missing="" if evidence else _missing(question, lexicon),
        inferred=question.inferred,
        source=question.source,
    )


def _missing(question: Question, lexicon: Lexicon) -> str:
    """Which kind of story or fact to add, and how."""
    if question.answer in (AnswerFrom.STORY, AnswerFrom.FIT):
        names = [lexicon.terms[term].name.lower() for term in question.skills[:2]]
        return (
            f"Nothing you stored fits yet. Add a true case that shows {' or '.join(names)}, from any job, school or "
            f"volunteering: apptracker story add --skill {question.skills[0]}"
        )
    if question.answer is AnswerFrom.FACTS:
        kind = question.facts[0].value
        return f"Nothing is stored yet: apptracker profile set {kind}.{_EXAMPLE_KEYS[kind]} VALUE"
    return ""


_CONTACT_FACTS = frozenset({"basics:name", "basics:email", "basics:phone", "basics:url"})
_EXAMPLE_KEYS = {"availability": "shifts", "equipment": "internet"}


def _claims(letter: Letter | None) -> tuple[Claim, ...]:
    """What the letter says of the person and an interviewer may ask about; a story counts as one and is told whole."""
    said = [s for s in (letter.sentences if letter else ()) if s.about is About.PERSON and not _is_contact(s)]
    counted = by_story(Claim(s.text, s.facts) for s in said)[:MAX_CLAIMS]
    return tuple(claim for together in counted for claim in together)


def by_story(claims: Iterable[Claim]) -> list[list[Claim]]:
    """The claims in order, those that tell one story together."""
    grouped: list[list[Claim]] = []
    for claim in claims:
        if claim.story and grouped and grouped[-1][-1].story == claim.story:
            grouped[-1].append(claim)
        else:
            grouped.append([claim])
    return grouped


def _is_contact(sentence: Sentence) -> bool:
    return bool(sentence.facts) and set(sentence.facts) <= _CONTACT_FACTS


def _gaps(coverage: Coverage | None, guide: InterviewGuide) -> tuple[Gap, ...]:
    """What is asked and not answered, must-haves first, each thing once."""
    open_: dict[str, Requirement] = {}
    for covered in coverage.requirements if coverage else ():
        requirement = covered.requirement
        if requirement.is_asked and not covered.evidence:
            open_.setdefault(requirement.term or requirement.text.casefold(), requirement)
    ranked = sorted(open_.values(), key=lambda r: (not r.must, -r.weight))
    return tuple(Gap(r.id, _quoted(r.text, 90), r.must, guide.advice_for(r.kind)) for r in ranked[:MAX_GAPS])


def _about_employer(posting: ReadPosting | None) -> tuple[str, ...]:
    if posting is None:
        return ()
    found = (" ".join(view_of(posting.text[start:end]).read.split()) for start, end in posting.about_employer)
    quoted = (opening_of(text, EMPLOYER_QUOTE) or _quoted(text, EMPLOYER_QUOTE) for text in found if text)
    return tuple(dict.fromkeys(quoted))[:MAX_EMPLOYER]


def _to_ask(
    guide: InterviewGuide,
    contexts: frozenset[str],
    application: Application,
    posting: ReadPosting | None,
    wanted: Wanted,
) -> tuple[Prompt, ...]:
    """Questions for them: what the person wants to ask; else about the offer only once there is one, and nothing the
    posting has answered already."""
    when = AskWhen.OFFER if application.stage_kind is StageKind.OFFER else AskWhen.INTERVIEW
    known = {"work_mode"} if application.work_mode else set()
    known |= {name for name, field in (posting.fields if posting else {}).items() if field.sure}
    text = " ".join(view_of(posting.text).read.split()) if posting else ""
    open_ = [q for q in _fitting(guide.to_ask, contexts) if not known & set(q.answered_by) and not _says(text, q)]
    open_.sort(key=lambda q: (q.when is not when, -q.weight))
    fitting = [q for q in open_[:MAX_ASK] if q.when is AskWhen.INTERVIEW or when is AskWhen.OFFER]
    return tuple(
        Prompt(q.id, q.text, wanted.ask.get(q.id, q.why), q.inferred, q.source)
        for q in first_wanted(guide.to_ask, fitting, wanted.ask, MAX_ASK)
    )


def _says(text: str, question: QuestionToAsk) -> bool:
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in question.answered_in_text)


def _pay(application: Application, posting: ReadPosting | None) -> Pay | None:
    read = _sure(posting, "pay")
    return application.pay or (read if isinstance(read, Pay) else None)


def _pay_note(pay: Pay | None) -> str:
    if pay:
        year = in_a_year(pay)
        stated = f"As the posting states it{f'; {year}' if year else ''}."
        return f"{stated} Know your own figure, and what of your work is worth it."
    return "The posting names no pay. Decide beforehand what you need, and let them name a figure first."


def _sure(posting: ReadPosting | None, name: str) -> object:
    field = posting.fields.get(name) if posting else None
    if field is None or not field.sure:
        return None
    return WorkMode(field.value) if name == "work_mode" and isinstance(field.value, str) else field.value


def _title(application: Application) -> str:
    parts = [part for part in (application.title, application.employer) if part]
    return " at ".join(parts) if parts else f"Application {application.id}"


def _glance(
    application: Application,
    interview: Interview | None,
    posting: ReadPosting | None,
    zone: tzinfo | None,
    contacts: Sequence[Contact],
) -> tuple[Glance, ...]:
    rows = [("Employer", application.employer or ""), ("Job", application.title or "")]
    if interview is None:
        rows += [("When", "")]
    else:
        rows += [
            ("When", _when(interview, zone)),
            *_own_time(interview, zone),
            ("Format", f"{_format_name(interview)}, round {interview.round}"),
            ("With", joined(interview.people)),
        ]
        if interview.place or interview.format in (InterviewFormat.IN_PERSON, InterviewFormat.VIDEO):
            rows += [("Place", interview.place or "")]
    rows += [("Contact", "; ".join(_contact(c) for c in contacts[:2]))] if contacts else []
    work_place = _place_of_work(application)
    rows += [("Location", work_place)] if work_place else []
    reference = _sure(posting, "reference")
    rows += [("Reference", reference)] if isinstance(reference, str) else []
    return tuple(Glance(label, value or "find out", known=bool(value)) for label, value in rows)


def _format_name(interview: Interview) -> str:
    return interview.format.value.replace("-", " ").capitalize()


def _when(interview: Interview, zone: tzinfo | None) -> str:
    """The time as agreed. Where the person's own zone is not known, the offset from UTC lets them work theirs out."""
    there = interview.zone if zone else f"{interview.zone}, {_offset(interview)}"
    return f"{in_words(interview.wall_time)} ({there}), {interview.minutes} minutes"


def _offset(interview: Interview) -> str:
    """How far the interview's clock is from UTC: "UTC-6", "UTC+5:30"."""
    wall, at = interview.wall_time, interview.at.astimezone(UTC).replace(tzinfo=None)
    hours, minutes = divmod(abs(wall - at) // timedelta(minutes=1), 60)
    return f"UTC{'-' if wall < at else '+'}{hours}" + (f":{minutes:02}" if minutes else "")


def _own_time(interview: Interview, zone: tzinfo | None) -> list[tuple[str, str]]:
    here = interview.at.astimezone(zone) if zone else None
    if here is None or here.replace(tzinfo=None) == interview.wall_time:
        return []
    name = zone.key if isinstance(zone, ZoneInfo) else here.tzname()
    return [("Your time", f"{in_words(here)} ({name})")]


def _contact(contact: Contact) -> str:
    return ", ".join(part for part in (contact.name, contact.role, contact.phone, contact.email) if part)


def _place_of_work(application: Application) -> str:
    mode, place = application.work_mode.value if application.work_mode else "", application.location or ""
    return place if mode in place.casefold() else ", ".join(filter(None, (place, mode)))


def in_words(at: datetime) -> str:
    """A date and time as one reads it: "Tuesday, December 1, 2026, 3:00 PM"."""
    day = f"{WEEKDAYS[at.weekday()]}, {MONTHS[at.month - 1]} {at.day}, {at.year}"
    return f"{day}, {clock_face(at)}"


def _quoted(text: str, limit: int) -> str:
    """A stretch of a posting as a reader sees it, on one line, cut at a word where it is too long."""
    line = " ".join(view_of(text).read.split())
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut else cut}…"
