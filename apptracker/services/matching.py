"""How a posting and the person match: what it asks by the person's word, what answers it, and correcting either."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.corrections import Correction, CorrectionMark, wording
from apptracker.domain.errors import UserError
from apptracker.domain.postings import Coverage, ReadPosting, Requirement
from apptracker.domain.profile import FactKind
from apptracker.guide.lexicon import lexicon
from apptracker.services import profiles
from apptracker.services.capture import understood
from apptracker.tailoring.corrections import Corrected, correct, requirement_at, same_place
from apptracker.tailoring.coverage import EvidenceIndex, cover
from apptracker.tailoring.letter.grounds import fact_in_words
from apptracker.tailoring.showing import by_itself

if TYPE_CHECKING:
    from apptracker.domain.profile import Story
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

#: Characters that may be said to be asked for: a demand, not a paragraph.
LONGEST = 300
_SHOWN = 60  # characters of a wording in the history
#: Kinds of facts that can answer something, what proves most first; and what of the basics can.
_ANSWERING = (
    FactKind.HIGHLIGHT,
    FactKind.WORK,
    FactKind.VOLUNTEER,
    FactKind.PROJECT,
    FactKind.EDUCATION,
    FactKind.CERTIFICATE,
    FactKind.AWARD,
    FactKind.PUBLICATION,
    FactKind.LANGUAGE,
    FactKind.AVAILABILITY,
    FactKind.EQUIPMENT,
    FactKind.SKILL,
)
_ABOUT = ("basics:summary",)
_NOTHING = Corrected(())
_OPPOSITE = {
    CorrectionMark.NOT_ASKED: CorrectionMark.ASKED,
    CorrectionMark.MUST: CorrectionMark.NICE,
    CorrectionMark.ANSWERS: CorrectionMark.NO_ANSWER,
}
_OPPOSITE |= {other: mark for mark, other in _OPPOSITE.items()}


@dataclass(frozen=True, slots=True)
class Match:
    """``posting`` and ``coverage`` as the person's word has them; ``corrected`` tells what that word was."""

    posting: ReadPosting | None
    coverage: Coverage
    corrected: Corrected = _NOTHING


def match(db: Database, application_id: int) -> Match:
    """An application's posting, and how the profile answers it; nothing asked where there is no posting.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    db.read.application(application_id)
    stored = db.read.posting(application_id)
    if stored is None:
        return Match(None, Coverage(()))
    posting = understood(stored, db)
    corrected = correct(posting.text, posting.requirements, db.read.corrections(application_id), lexicon())
    index = EvidenceIndex(db.read.profile(), lexicon(), today(db.clock))
    coverage = index.cover(corrected.requirements, corrected.answers, posting.text)
    return Match(replace(posting, requirements=corrected.requirements), coverage, corrected)


def say_not_asked(db: Database, application_id: int, requirement_id: str) -> Result[None]:
    """This is no requirement: it counts no more, here and in newer captures.

    :raises UserError: ``requirement.unknown``, and as for :func:`match`.
    """
    return _say(db, application_id, requirement_id, CorrectionMark.NOT_ASKED, "is not asked for")


def say_weight(db: Database, application_id: int, requirement_id: str, *, must: bool) -> Result[None]:
    """It is a must-have, or nice to have.

    :raises UserError: as for :func:`say_not_asked`.
    """
    mark = CorrectionMark.MUST if must else CorrectionMark.NICE
    return _say(db, application_id, requirement_id, mark, "is a must-have" if must else "is nice to have")


def say_answers(db: Database, application_id: int, requirement_id: str, fact: str) -> Result[None]:
    """A story or fact, by its key, answers it.

    :raises UserError: ``story.unknown``, ``fact.unknown``, and as for :func:`say_not_asked`.
    """
    where = _known(db, fact)
    return _say(db, application_id, requirement_id, CorrectionMark.ANSWERS, f"is answered by {where}", fact)


def say_no_answer(db: Database, application_id: int, requirement_id: str, *facts: str) -> Result[None]:
    """Stories or facts, by their keys, do not answer it, whatever their words.

    :raises UserError: as for :func:`say_answers`.
    """
    where = " and ".join(dict.fromkeys(_known(db, fact) for fact in facts))
    return _say(db, application_id, requirement_id, CorrectionMark.NO_ANSWER, f"is not answered by {where}", *facts)


def say_asked(db: Database, application_id: int, start: int, end: int) -> Result[Requirement]:
    """The words at ``start`` to ``end`` (half-open code points of the posting's text, grown to whole words) are asked
    for: a requirement that was missed, or was taken for a task or said not to be one.

    :raises UserError: ``posting.unknown``, ``requirement.empty``, ``requirement.long``, ``requirement.there``, and as
        for :func:`match`.
    """
    found = match(db, application_id)
    if found.posting is None:
        raise UserError("posting.unknown", id=application_id)
    text = found.posting.text
    meant = (start, end)
    start, end = whole_words(text, start, end)
    about = wording(text[start:end])
    if not about:
        raise UserError("requirement.empty")
    if end - start > LONGEST:
        raise UserError("requirement.long", limit=LONGEST)
    for each in found.corrected.requirements:
        if each.is_asked and (wording(each.text) == about or same_place((start, end), each)):
            raise UserError("requirement.there", text=_short(each.text))
    refused = next(
        (r for r in found.corrected.not_asked if wording(r.text) == about or (r.start, r.end) == meant), None
    )
    said = found.corrected.said.get(refused.id, ()) if refused else ()
    wrong = [c for c in said if c.mark is CorrectionMark.NOT_ASKED]
    made = refused or requirement_at(text, start, end, lexicon())
    right = [] if refused else [Correction(about, CorrectionMark.ASKED)]
    result = _keep(db, application_id, f"Said that “{_short(made.text)}” is asked for", right, wrong)
    return Result(made, result.changes)


def tell_story(db: Database, application_id: int, requirement_id: str, **told: Any) -> Result[Story]:
    """A new story, told for a requirement, which it answers from now on: by its own words where they show it, else by
    the person's word. ``told`` is as for :func:`apptracker.services.profiles.add_story`.

    :raises UserError: as for that.
    """
    found = match(db, application_id).corrected.requirement(requirement_id)

    def answers(uow: UnitOfWork, story: Story) -> None:
        if found is None:  # the posting was read anew meanwhile; the story is worth keeping all the same
            return
        [covered] = cover([found], uow.read.profile(), lexicon(), today(db.clock)).requirements
        if not any(e.fact == story.key and e.direct for e in covered.evidence):
            uow.add_correction(application_id, Correction(wording(found.text), CorrectionMark.ANSWERS, story.key))

    return profiles.add_story(db, then=answers, **told)


def possible_answers(db: Database) -> tuple[tuple[str, str], ...]:
    """Everything stored that could answer a requirement, by key and in words, stories first."""
    profile = db.read.profile()
    keys = [story.key for story in profile.stories]
    keys += [fact.key for kind in _ANSWERING for fact in profile.of_kind(kind)]
    keys += [key for key in _ABOUT if profile.single(key)]
    return tuple((key, fact_in_words(key, profile)) for key in keys)


def take_back(db: Database, application_id: int, requirement_id: str) -> Result[None]:
    """All that was said of a requirement: it is as the program reads it again.

    :raises UserError: as for :func:`say_not_asked`.
    """
    corrected, requirement = _requirement(db, application_id, requirement_id)
    words = f"Took back what was said of “{_short(requirement.text)}”"
    return _keep(db, application_id, words, (), corrected.said.get(requirement_id, ()))


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch of a text without marks and blanks at its ends, and with the whole of the words it cuts through;
    scripts that put nothing between words are left as they are."""
    start, end = max(0, start), min(len(text), end)
    while start < end and not _in_word(text[start]):
        start += 1
    while start < end and not _in_word(text[end - 1]):
        end -= 1
    if start < end:
        while start and _spaced(text[start]) and _in_word(text[start - 1]):
            start -= 1
        while end < len(text) and _spaced(text[end - 1]) and _in_word(text[end]):
            end += 1
    return start, end


def _in_word(character: str) -> bool:
    return character.isalnum() or character in "+#"


def _spaced(character: str) -> bool:
    """Whether it belongs to a script that puts blanks between words: one with capitals, or figures."""
    return character.isdigit() or character.lower() != character.upper()


def _say(
    db: Database, application_id: int, requirement_id: str, mark: CorrectionMark, words: str, *facts: str
) -> Result[None]:
    corrected, requirement = _requirement(db, application_id, requirement_id)
    about, facts = wording(requirement.text), facts or ("",)
    said = corrected.said.get(requirement_id, ())
    wrong = [c for c in said if c.mark is _OPPOSITE[mark] and c.fact in facts]
    takes_off = mark is CorrectionMark.NOT_ASKED and bool(wrong) and not _is_read(db, application_id, about)
    right = [] if takes_off else [Correction(about, mark, fact) for fact in facts]
    return _keep(db, application_id, f"Said that “{_short(requirement.text)}” {words}", right, wrong)


def _keep(
    db: Database, application_id: int, words: str, right: Iterable[Correction], wrong: Iterable[Correction]
) -> Result[None]:
    with db.change(words) as uow:
        for correction in wrong:
            uow.remove_correction(application_id, correction)
        for correction in right:
            uow.add_correction(application_id, correction)
    return Result(None, uow.changes)


def _requirement(db: Database, application_id: int, requirement_id: str) -> tuple[Corrected, Requirement]:
    corrected = match(db, application_id).corrected
    requirement = corrected.requirement(requirement_id)
    if requirement is None:
        raise UserError("requirement.unknown", id=requirement_id)
    return corrected, requirement


def _is_read(db: Database, application_id: int, about: str) -> bool:
    """Whether the program itself reads these words as a requirement."""
    stored = db.read.posting(application_id)
    return stored is not None and any(wording(r.text) == about for r in understood(stored, db).requirements)


def _known(db: Database, fact: str) -> str:
    """A story or fact in words."""
    profile = db.read.profile()
    shown = by_itself(fact, profile)
    held = profile.fact(fact)
    if shown is None or not (held is None or held.kind in _ANSWERING or held.key in _ABOUT):
        kind, _, id_ = fact.partition(":")
        raise UserError("story.unknown", id=id_) if kind == "story" else UserError("fact.unknown", key=fact)
    return f"{shown.where} (“{_short(shown.words)}”)" if shown.words else shown.where


def _short(text: str) -> str:
    words = re.sub(r"\s+", " ", text).strip()
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]}…"
