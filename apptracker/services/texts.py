"""Texts around an application besides its letter: which fit now, drafted, worded by the person, noted as sent; lines
for the résumé; answers to an application form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker import paths
from apptracker.domain.applications import Application, Contact, EventKind, Interview, InterviewState, ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.corrections import wording
from apptracker.domain.errors import UserError
from apptracker.domain.records import FormAnswer
from apptracker.domain.text import clean_line, clean_text
from apptracker.domain.texts import WORDED, Answer, ResumeLines, Text, TextChannel, TextKind, Worded
from apptracker.guide.lexicon import lexicon
from apptracker.services import followups, matching, reaching
from apptracker.services.rulebook import all_rules
from apptracker.tailoring.language import language_for
from apptracker.tailoring.language.telling import in_language, letter_language
from apptracker.tailoring.letter.grounds import fact_in_words
from apptracker.tailoring.letter.names import language_tag
from apptracker.tailoring.texts.kinds import BY_ID, Situation, fits, fitting
from apptracker.tailoring.texts.plan import Known, plan_text, read_text

if TYPE_CHECKING:
    from apptracker.domain.profile import Profile
    from apptracker.store import Database
    from apptracker.store.reading.reader import Reader

#: Longest text kept, in characters; questions of a form, and how many of them.
LONGEST, LONGEST_QUESTION, MOST_QUESTIONS = 20_000, 1_000, 60
_LONG_QUIET = 365  # days
#: How languages are called where a text says which it is in.
_SPOKEN = {"en": "English", "es": "Spanish"}
#: Events that mean that something was heard or sent.
_HEARD = frozenset(
    {
        EventKind.CREATED,
        EventKind.STAGE,
        EventKind.SENT,
        EventKind.INTERVIEW,
        EventKind.CALL,
        EventKind.EMAIL,
        EventKind.REPLY,
    }
)


def offered(db: Database, application_id: int, *, later: bool = False) -> tuple[TextKind, ...]:
    """The kinds of text that fit an application now, what is most likely wanted first.

    :param later: with those that fit once nothing has been heard for long enough.
    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    now = _situation(db, db.read.application(application_id))
    return fitting(replace(now, quiet=_LONG_QUIET) if later else now)


def write(db: Database, application_id: int, kind: str, *, interview_id: int | None = None) -> Text:
    """A text that fits now, or that the person worded before: drafted from what is stored, in their wording.

    :param interview_id: the meeting it is about, instead of the last one that took place.
    :raises UserError: ``application.unknown``, ``text.kind``, ``text.not_now``.
    """
    application = db.read.application(application_id)
    asked = _kind(kind)
    if asked.channel is not TextChannel.MAIL:
        raise UserError("text.kind", kind=kind, kinds=", ".join(each.id for each in BY_ID.values()))
    if not fits(asked, _situation(db, application)) and kind not in worded(db, application_id):
        now = ", ".join(each.id for each in offered(db, application_id)) or "none"
        raise UserError("text.not_now", kind=kind, id=application_id, kinds=now)
    return draft(db, application, kind, interview_id=interview_id)


def draft(
    db: Database,
    application: Application,
    kind: str,
    *,
    interview_id: int | None = None,
    first: Contact | None = None,
) -> Text:
    """As :func:`write`, whether or not it fits now: a reminder may ask for it at any time.

    :param first: whom it goes to, instead of whoever handles the application.
    """
    from apptracker.adapters.documents.sandbox import render_template  # Jinja2: the list of kinds does without it

    met = db.read.interview(interview_id) if interview_id is not None else meeting_for(db, application.id, kind)
    known = _known(db, application, f"{kind}.txt.j2", met, first)
    plan = plan_text(kind, known)
    rendered = render_template(f"{kind}.txt.j2", plan.context, _folders(known.lang.CODE))
    return replace(read_text(kind, rendered, plan), mine=_worded(db.read, application.id).get(_slot(_kind(kind), met)))


def worded(db: Database, application_id: int) -> frozenset[str]:
    """The kinds of text that the person has worded and not sent yet."""
    kept, met = _worded(db.read, application_id), last_held(db, application_id)
    return frozenset(kind.id for kind in BY_ID.values() if _slot(kind, met) in kept)


def reword(db: Database, application_id: int, kind: str, words: Worded) -> Result[None]:
    """Keep a text as the person worded it; one that says what the draft says lets go of their wording.

    :raises UserError: ``application.unknown``, ``application.binned``, ``text.kind``, ``text.too_long``.
    """
    asked = _kind(kind)
    application = db.read.application(application_id)
    cleaned = _cleaned(words)
    drafted = draft(db, application, kind).drafted
    return _keep(db, application_id, asked, None if cleaned == drafted else cleaned, f"Reworded: {asked.title}")


def start_over(db: Database, application_id: int, kind: str) -> Result[None]:
    """Let go of the person's wording of a text.

    :raises UserError: ``application.unknown``, ``application.binned``, ``text.kind``.
    """
    return _keep(db, application_id, _kind(kind), None, f"Drafted anew: {_kind(kind).title}")


def sent(db: Database, application_id: int, kind: str, words: Worded) -> Result[str]:
    """Note in the history that a text went out, as it went out; a reminder that asked for it is done. The stage stays:
    the name of the one that belongs to it is given, or '' where the application is there or has none such.

    :raises UserError: ``application.unknown``, ``application.binned``, ``text.kind``, ``text.empty``,
        ``text.too_long``.
    """
    asked = _kind(kind)
    cleaned = _cleaned(words)
    if not cleaned.body:
        raise UserError("text.empty", field="text")
    slot = _slot(asked, last_held(db, application_id))
    with db.change(f"Sent: {asked.title}") as uow:
        to = f" to {cleaned.to}" if cleaned.to else ""
        application = uow.read.application(application_id)
        uow.add_event(application_id, EventKind.EMAIL, f"Wrote{to}: {cleaned.subject}\n\n{cleaned.body}")
        asking = {asked.rule, *(rule.id for rule in all_rules(uow.read) if kind in (rule.script, *rule.scripts))}
        waiting = (ReminderState.OPEN, ReminderState.SNOOZED)
        found = uow.read.reminders(states=waiting, application_id=application_id)
        done = [each for each in found if each.rule in asking or each.script == f"{kind}-mail"]
        for reminder in done:
            uow.update_reminder(reminder.id, state=ReminderState.DONE)
            uow.add_event(application_id, EventKind.REMINDER, f"Done: {reminder.text}")
        for reminder in done:
            followups.reminder_done(uow, reminder)
        followups.activity(uow, application_id)
        kept = {each: own.as_json() for each, own in _worded(uow.read, application_id).items() if each != slot}
        if kept:
            uow.put_setting(_key(application_id), kept)
        elif uow.read.setting(_key(application_id)) is not None:
            uow.remove_setting(_key(application_id))
    stages = [stage.name for stage in db.read.stages() if stage.kind is asked.leads_to and not stage.hidden]
    leads_on = bool(stages) and application.stage_kind is not asked.leads_to
    return Result(stages[0] if leads_on else "", uow.changes)


def facts_in_words(profile: Profile, application: Application, keys: Iterable[str]) -> tuple[str, ...]:
    """What a sentence rests on, as the person knows it: stored facts, and what is kept with the application."""
    return tuple(dict.fromkeys(_fact(profile, application, key) for key in keys))


_OF_APPLICATION = {
    "decision": "Your decision to send this text",
    "applied_on": "The day you applied, as kept with the application",
    "pay": "The pay kept with the application",
    "source": "Where you found the job, as kept with the application",
    "why": "Your own reason for this employer",
}


def _fact(profile: Profile, application: Application, key: str) -> str:
    kind, _, rest = key.partition(":")
    name = rest.partition("/")[2]
    if kind == "application":
        return _OF_APPLICATION.get(name, "What is kept with the application")
    if kind == "interview":
        return "Your notes on the interview" if name else "The day of the interview"
    return fact_in_words(key, profile)


def resume_lines(db: Database, application_id: int) -> ResumeLines:
    """Headlines and bullets for the résumé that goes with an application.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    from apptracker.adapters.documents.sandbox import render_template
    from apptracker.tailoring.letter.trace import Trace, upper_first
    from apptracker.tailoring.texts.resume import bullets, headline_values, headlines

    template = "resume-headlines.txt.j2"
    known = _known(db, db.read.application(application_id), template)
    trace = Trace(known.lang)
    values = headline_values(trace, known.profile, known.coverage, known.lexicon, known.lang, known.today)
    values |= {"upper_first": upper_first, "join_and": known.lang.join_and}
    rendered = render_template(template, values, _folders(known.lang.CODE))
    return ResumeLines(headlines(trace, rendered), bullets(known.profile, known.coverage, known.lang))


@dataclass(frozen=True, slots=True)
class Form:
    """The questions of one application's form with what the person answers, and a suggestion for each, in order."""

    answers: tuple[FormAnswer, ...]
    suggestions: tuple[Answer, ...]


def form(db: Database, application_id: int) -> Form:
    """:raises UserError: ``application.unknown``, ``application.binned``."""
    answers = tuple(db.read.form_answers(application_id))
    return Form(answers, answer_suggestions(db, application_id, [each.question for each in answers]))


def typical_questions() -> tuple[str, ...]:
    """What forms ask most, for when none was pasted yet."""
    from apptracker.guide.forms import form_questions

    return tuple(question.text for question in form_questions() if question.text)


def answer_suggestions(
    db: Database, application_id: int, questions: Sequence[str], *, limit: int | None = None
) -> tuple[Answer, ...]:
    """What the person could answer to each question, from what is stored; where only they can say, what they answered
    to the same question of another form. A story told in another language is offered where none in the letter's fits.

    :param limit: the most characters of an answer, where the question does not say.
    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    application = db.read.application(application_id)
    if not questions:
        return ()
    from apptracker.adapters.documents.sandbox import render_template
    from apptracker.guide.forms import AnswerOf
    from apptracker.tailoring.texts.answers import FormAnswers, read_answer

    template = "form-answer.txt.j2"
    known = _known(db, application, template)
    planner, folders = FormAnswers(known), _folders(known.lang.CODE)
    told_in = next(code for code in ("en", "es") if code != known.lang.CODE)
    elsewhere = replace(known, profile=in_language(db.read.profile(), told_in).profile, lang=language_for(told_in))
    other = FormAnswers(elsewhere)
    earlier = {wording(each.question): each.answer for each in reversed(db.read.latest_answers())}
    made = []
    for question in questions:
        plan = planner.plan(question, limit)
        answer = read_answer(render_template(template, plan.context, folders), plan)
        before = earlier.get(wording(plan.question), "")
        if not answer.text and before:
            answer = replace(answer, text=before, missing="")
        elif not answer.text and plan.context["kind"] == AnswerOf.STORY.value:
            plan = other.plan(question, limit)
            said = read_answer(render_template(template, plan.context, _folders(told_in)), plan)
            if any(fact.startswith("story:") for fact in said.facts):
                spoken = _SPOKEN[known.lang.CODE]
                answer = replace(said, missing=f"Your story is in {_SPOKEN[told_in]}; say it in {spoken} here.")
        made.append(answer)
    return tuple(made)


def save_answers(db: Database, application_id: int, answers: Iterable[tuple[str, str]]) -> Result[list[FormAnswer]]:
    """Keep the questions of a form and the person's answers, in this order, in place of those kept so far. Lines with
    neither are left out.

    :raises UserError: ``application.unknown``, ``application.binned``, ``text.too_long``, ``form.many``.
    """
    given = [(_long(q, "question", LONGEST_QUESTION), _long(a, "answer", LONGEST)) for q, a in answers]
    given = [(question, answer) for question, answer in given if question or answer]
    if len(given) > MOST_QUESTIONS:
        raise UserError("form.many", limit=MOST_QUESTIONS)
    kept = [(each.question, each.answer) for each in db.read.form_answers(application_id)]
    if given == kept:
        return Result(db.read.form_answers(application_id))
    with db.change(f"Answered the form of application {application_id}") as uow:
        stored = uow.put_form_answers(application_id, given)
    return Result(stored, uow.changes)


def _kind(kind: str) -> TextKind:
    if kind not in BY_ID:
        raise UserError("text.kind", kind=kind, kinds=", ".join(BY_ID))
    return BY_ID[kind]


def _situation(db: Database, application: Application) -> Situation:
    day = today(db.clock)
    met = last_held(db, application.id)
    heard = [event.on for event in db.read.events(application.id) if event.kind in _HEARD]
    heard += [application.applied_on] if application.applied_on else []
    last = max((on for on in heard if on <= day), default=day)
    since = (day - met.at.astimezone(db.clock.now().tzinfo).date()).days if met else None
    return Situation(application.stage_kind, since, (day - last).days, next_planned(db, application.id) is not None)


def meeting_for(db: Database, application_id: int, kind: str) -> Interview | None:
    """The interview that a text is about: the next one, or the last that took place."""
    return next_planned(db, application_id) if _kind(kind).planned else last_held(db, application_id)


def next_planned(db: Database, application_id: int) -> Interview | None:
    """The next interview that has not begun."""
    now, found = db.clock.now(), db.read.interviews(application_id)
    return min((i for i in found if i.state is InterviewState.PLANNED and i.at > now), key=lambda i: i.at, default=None)


def last_held(db: Database, application_id: int) -> Interview | None:
    """The last interview that took place: said to be done, or over by the clock."""
    now = db.clock.now()
    held = [
        each
        for each in db.read.interviews(application_id)
        if each.state is InterviewState.DONE
        or (each.state is InterviewState.PLANNED and each.at + timedelta(minutes=each.minutes) <= now)
    ]
    return held[-1] if held else None


def language_of(db: Database, application_id: int) -> str:
    """The language of an application's letter as a tag, such as "en-US": what is said and written around it follows."""
    stored = db.read.profile()
    posting = db.read.posting(application_id)
    chosen = db.read.letter_work(application_id).choices.language
    return language_tag(stored, chosen or letter_language(posting.text if posting else "", stored))


def _known(
    db: Database,
    application: Application,
    template: str,
    met: Interview | None = None,
    first: Contact | None = None,
) -> Known:
    """What a text may rest on, in the language of the letter."""
    stored = db.read.profile()
    posting = db.read.posting(application.id)
    tag = language_of(db, application.id)
    if not (_folder(language_for(tag).CODE) / template).is_file():
        tag = language_tag(stored)
    profile = in_language(stored, language_for(tag).CODE).profile
    return Known(
        application=application,
        profile=profile,
        coverage=matching.match(db, application.id).coverage,
        lexicon=lexicon(),
        lang=language_for(tag),
        region=tag.partition("-")[2],
        today=today(db.clock),
        to=reaching.reached(db.read, application.id, met.people if met else (), first=first),
        referee=reaching.referee(db.read, application.id),
        interview=met,
        reference=followups.posted_field(posting.fields if posting else {}, "reference"),
    )


def _folder(language: str) -> Path:
    return paths.resource("templates", "texts", language)


def _folders(language: str) -> list[Path]:
    return [_folder(language)]


def _key(application_id: int) -> str:
    return f"{WORDED}{application_id}"


def _worded(read: Reader, application_id: int) -> dict[str, Worded]:
    """The texts that the person worded, by their :func:`_slot`."""
    stored = read.setting(_key(application_id))
    found = {kind: Worded.from_json(own) for kind, own in stored.items()} if isinstance(stored, dict) else {}
    return {kind: own for kind, own in found.items() if own is not None}


def _slot(kind: TextKind, met: Interview | None) -> str:
    """Under which name the wording of a text is kept: each interview has its own thanks."""
    return f"{kind.id}/{met.id}" if kind.held and met is not None else kind.id


def _keep(db: Database, application_id: int, kind: TextKind, own: Worded | None, words: str) -> Result[None]:
    slot = _slot(kind, last_held(db, application_id))
    kept = _worded(db.read, application_id)
    if kept.get(slot) == own:
        return Result(None)
    with db.change(words) as uow:
        uow.read.application(application_id)
        now = {each: one.as_json() for each, one in {**kept, slot: own}.items() if one is not None}
        if now:
            uow.put_setting(_key(application_id), now)
        else:
            uow.remove_setting(_key(application_id))
    return Result(None, uow.changes)


def _cleaned(words: Worded) -> Worded:
    return Worded(
        clean_line(words.to, "to") or "", clean_line(words.subject, "subject") or "", _long(words.body, "text", LONGEST)
    )


def _long(text: str, field: str, limit: int) -> str:
    cleaned = clean_text(text).strip()
    if len(cleaned) > limit:
        raise UserError("text.too_long", field=field, length=len(cleaned), limit=limit)
    return cleaned
