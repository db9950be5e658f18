"""Judging letters with all that is stored: ours, and any file; and asking somebody else to read one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from apptracker.adapters.interchange.letter_file import read_letter_file
from apptracker.adapters.spelling import misspelt
from apptracker.domain.applications import ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.letters import Check, CheckLevel, Fix, Length
from apptracker.domain.postings import Coverage
from apptracker.domain.spelling import Misspelling
from apptracker.guide.letter_words import known_words
from apptracker.guide.lexicon import lexicon
from apptracker.services import matching
from apptracker.services.followups import SECOND_READER
from apptracker.services.own_words import add_word, own_words
from apptracker.services.workweek import read_when
from apptracker.store.filters import ApplicationFilter
from apptracker.tailoring.letter.checks import Against, judge, sorted_checks
from apptracker.tailoring.letter.checks.blanks import typed
from apptracker.tailoring.letter.checks.reading import read_letter
from apptracker.tailoring.letter.checks.texts import words_of
from apptracker.tailoring.letter.names import addressee, language_tag

if TYPE_CHECKING:
    from apptracker.domain.applications import Reminder
    from apptracker.domain.letters import Letter
    from apptracker.store import Database

__all__ = [
    "JudgedFile",
    "Misspelling",
    "add_word",
    "against",
    "judge_file",
    "judged",
    "plan_second_reader",
    "second_reader",
    "spelling",
]

#: What is large within a sentence.
_NAMES_IN_PROSE = re.compile(r"(?<=[\w,;] )[A-ZÀ-Þ][\w'’-]*")
_MOST_MISSPELT = 8
_MOST_OTHERS = 300  # applications whose names may be left over in a letter


def judged(db: Database, letter: Letter, asked: Against) -> tuple[Check, ...]:
    """The findings about a letter, its spelling among them."""
    checks = judge(letter, asked)
    told = {check.quote for check in checks if check.id in ("spelling-mixed", "run-together")}
    known = _known(db, asked)
    why = db.read.application(asked.application_id).why if asked.application_id is not None else None
    spelled = []
    for place, sentence in enumerate(letter.sentences):
        if place == 0:
            continue
        for found in misspelt(sentence.text, letter.language, known):
            if found.word not in told:
                told.add(found.word)
                stored = _where_stored(asked, why or "", sentence.facts, found.word)
                spelled.append(_misspelt(found, place, stored))
    return sorted_checks((*checks, *spelled[:_MOST_MISSPELT]))


class _Stored(NamedTuple):
    """Where a word of a letter is stored, in words, and what puts it right there."""

    where: str
    fix: Fix
    about: str


def _where_stored(asked: Against, why: str, facts: tuple[str, ...], word: str) -> _Stored | None:
    """The stored text that a word of a sentence comes from; None where it is the letter's own."""
    for fact in facts:
        if fact.endswith("/why") and word.lower() in _split(why):
            return _Stored("your reason for this employer", Fix.APPLICATION, "why")
        if word.lower() in _split(asked.stored_text(fact)):
            story = next((story for story in asked.profile.stories if story.key == fact), None)
            where = f"your story “{story.title}”" if story else "a line of your profile"
            return _Stored(where, Fix.PROFILE, fact)
    return None


def _misspelt(found: Misspelling, place: int, stored: _Stored | None) -> Check:
    level, message = CheckLevel.ADVICE, f"“{found.word}” is in no dictionary; look whether it is right."
    if found.suggestions:
        meant = " or ".join(f"“{each}”" for each in found.suggestions[:2])
        level, message = CheckLevel.WARNING, f"“{found.word}” may be misspelt: {meant}?"
    if stored:
        message += f" It stands in {stored.where}; correct it there, so that no letter repeats it."
        return Check("spelling", level, message, found.word, place, stored.fix, stored.about)
    return Check("spelling", level, message, found.word, place, Fix.EDIT, next(iter(found.suggestions), ""))


def spelling(db: Database, text: str, language: str, application_id: int | None = None) -> tuple[Misspelling, ...]:
    """The words of a text that no dictionary knows, and nothing stored either: names, tools, the posting's own words.
    The first call for a language loads its dictionary (40 to 70 ms).

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    return misspelt(text, language, _known(db, against(db, application_id)))


def _known(db: Database, asked: Against) -> frozenset[str]:
    """Words that are right because they are stored, in small letters: all but the prose of the person's own, of which
    the names are."""
    told = " ".join(
        filter(
            None,
            (asked.named, asked.posting, asked.employer, asked.title, asked.contact, asked.source, *asked.elsewhere),
        )
    )
    names = " ".join(_NAMES_IN_PROSE.findall(asked.told))
    return _split(f"{told} {names}") | _of_the_guide() | frozenset(map(str.lower, own_words(db)))


@cache
def _of_the_guide() -> frozenset[str]:
    terms = lexicon().terms.values()
    named = " ".join(text for term in terms for text in (term.name, *term.aliases, *term.product_names, *term.shows))
    return _split(named) | known_words()


def _split(text: str) -> frozenset[str]:
    """The words of a text, and the parts of those with a hyphen."""
    words = [word.lower().replace("’", "'") for word in words_of(text)]
    return frozenset((*words, *(part for word in words if "-" in word for part in word.split("-"))))


def against(
    db: Database, application_id: int | None, coverage: Coverage | None = None, length: Length | None = None
) -> Against:
    """What a letter is judged against: for an application, or without one only what is known of the person.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    profile, day = db.read.profile(), today(db.clock)
    if application_id is None:
        return Against(lexicon(), day, profile)
    others = db.read.applications(ApplicationFilter(archived=None, sort="-updated_at", limit=_MOST_OTHERS))
    application = db.read.application(application_id)
    posting = db.read.posting(application_id)
    named = posting.fields.get("contact_name") if posting else None
    sure = str(named.get("value") or "") if isinstance(named, dict) and named.get("sure") else ""
    others = [each for each in others if each.id != application_id and each.employer != application.employer]
    return Against(
        lexicon(),
        day,
        profile,
        coverage=coverage or Coverage(()),
        posting=posting.text if posting else "",
        application_id=application_id,
        employer=application.employer,
        title=application.title,
        contact=addressee(db.read.contacts(application_id)) or sure or None,
        source=application.source,
        elsewhere=tuple(each.employer for each in others if each.employer),
        other_titles=tuple(each.title for each in others if each.title),
        has_why=bool(application.why),
        second_reader=second_reader(db, application_id) is not None,
        length=length,
    )


@dataclass(frozen=True, slots=True)
class JudgedFile:
    """A letter in a file as it was read, its findings by the lines of its text, and what is still to be filled in."""

    letter: Letter
    checks: tuple[Check, ...]
    blanks: tuple[str, ...]


def judge_file(db: Database, data: bytes, name: str, application_id: int | None = None) -> JudgedFile:
    """Judge a letter in any kind of file by the same rules as ours; without an application, by what is known of the
    person alone.

    :param name: what messages call the file.
    :raises UserError: ``letter.unreadable``, ``application.unknown``, ``application.binned``.
    """
    coverage = matching.match(db, application_id).coverage if application_id is not None else None
    read = read_letter_file(data, name)
    asked = against(db, application_id, coverage)
    taken = read_letter(read.text, subject=read.subject, sender=read.sender, english=language_tag(asked.profile, "en"))
    found = taken.placed(judged(db, taken.letter, asked))
    return JudgedFile(taken.letter, found, tuple(typed(taken.letter)))


def second_reader(db: Database, application_id: int) -> Reminder | None:
    """The reminder to have the letter read, waiting, done or let go of; None while nobody thought of it."""
    found = db.read.reminders(application_id=application_id)
    return next((reminder for reminder in found if reminder.rule == SECOND_READER), None)


def plan_second_reader(db: Database, application_id: int, on: str = "tomorrow") -> Result[Reminder]:
    """Plan to have the letter read by somebody else, ``on`` a day in words ("tomorrow", "+2wd"). Asked once: one that
    is there already is given back, opened again if it was settled.

    :raises UserError: ``application.unknown``, ``application.binned``, ``when.bad``.
    """
    there = second_reader(db, application_id)
    moment = read_when(db, on)
    if there is not None and there.state in (ReminderState.OPEN, ReminderState.SNOOZED):
        return Result(there)
    employer = db.read.application(application_id).employer
    text = f"Have somebody read the letter to {employer}" if employer else "Have somebody read the letter"
    with db.change(f"Added a reminder: {text}") as uow:
        if there is not None:
            reminder = uow.update_reminder(there.id, due=moment.at, all_day=moment.all_day, state=ReminderState.OPEN)
        else:
            reminder = uow.add_reminder(
                due=moment.at,
                text=text,
                application_id=application_id,
                all_day=moment.all_day,
                rule=SECOND_READER,
            )
    return Result(reminder, uow.changes)
