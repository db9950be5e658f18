"""Where an application stands, what comes, and what is missing, in a few short lines. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from apptracker.domain.applications import Interview, InterviewState
from apptracker.domain.records import ApplicationDetails, DocumentKind
from apptracker.domain.stages import StageKind
from apptracker.ui import formats
from apptracker.ui.application.reading import Reading
from apptracker.ui.language import named
from apptracker.ui.tr import mark, tr, trn

#: Stages in which the employer is waited for, so that somebody to turn to is of use.
_TURNED_TO = frozenset({StageKind.APPLIED, StageKind.SCREENING, StageKind.INTERVIEWING, StageKind.OFFER})
_BEFORE_TALKS = frozenset({StageKind.SAVED, StageKind.APPLIED})
_SOON = 3  # days before a deadline that color it
#: The field of the reason, as a target.
REASON = "overview:ending_reason"
FORMATS = {
    "phone": mark("Phone interview"),
    "video": mark("Video interview"),
    "in-person": mark("In-person interview"),
    "assessment": mark("Assessment"),
    "simulated-call": mark("Simulated call"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """``words`` with an ``icon``; ``role`` as labels have it. ``target`` is an action's id or a section, '' for
    nothing to do about it, and ``act`` what the way there says."""

    icon: str
    words: str
    target: str = ""
    act: str = ""
    role: str = ""


def glance(details: ApplicationDetails, reading: Reading | None, since: date | None, now: datetime) -> list[Fact]:
    """The lines, the most important first. ``since``: the day it came to its stage."""
    application = details.application
    facts = [_stands(details, since, now.date())]
    if application.stage_kind.is_ending:
        reason = application.ending_reason
        words = tr("Because: {reason}", reason=reason) if reason else tr("No reason noted")
        return [
            *facts,
            Fact("note", words, REASON, tr("Change it") if reason else tr("Note it"), "" if reason else "muted"),
        ]
    planned = [i for i in details.interviews if i.state is InterviewState.PLANNED]
    if planned:
        facts.append(_interview(min(planned, key=lambda interview: interview.at), now))
    if application.stage_kind is StageKind.SAVED and application.deadline is not None:
        facts.append(_deadline(application.deadline, now.date()))
    if application.stage_kind in _BEFORE_TALKS:
        facts += _posting(details, reading)
    facts += _papers(details, planned)
    if application.stage_kind in _TURNED_TO and not details.contacts:
        words = tr("No contact person yet")
        facts.append(Fact("people", words, "application.contact", tr("Add a person"), "muted"))
    return facts


def _stands(details: ApplicationDetails, since: date | None, today: date) -> Fact:
    application = details.application
    words = named(application.stage)
    if since is not None:
        words = tr("{stage} since {day}", stage=application.stage, day=_dated(since, today))
    applied = application.applied_on
    if applied is not None and not (application.stage_kind is StageKind.APPLIED and applied == since):
        words = tr("{words}, applied {day}", words=words, day=_dated(applied, today))
    return Fact("stage", words, "history", tr("History"))


def _dated(day: date, today: date) -> str:
    """The date itself, but of the last two days: "since 3 days ago" is no English."""
    return formats.day(day, today) if (today - day).days < 2 else formats.digits(day)


def _interview(interview: Interview, now: datetime) -> Fact:
    what = tr(FORMATS[interview.format.value])
    when = formats.moment(interview.at, now.date(), now.tzinfo)
    if interview.at <= now:
        words = tr("{interview} was {when}", interview=what, when=when)
        return Fact("interview", words, "interviews", tr("Say how it went"), "warning")
    return Fact("interview", tr("{interview} {when}", interview=what, when=when), "interviews", tr("See it"))


def _deadline(deadline: date, today: date) -> Fact:
    left, when = (deadline - today).days, formats.day(deadline, today)
    if left < 0:
        return Fact("calendar", tr("Closed {when}", when=when), role="danger")
    return Fact("calendar", tr("Closes {when}", when=when), role="warning" if left <= _SOON else "")


def _posting(details: ApplicationDetails, reading: Reading | None) -> list[Fact]:
    if details.posting is None:
        return [Fact("posting", tr("No posting yet"), "posting", tr("Add it"), "muted")]
    if reading is None:
        return []
    asked = len(reading.answered) + len(reading.gaps)
    if not asked:
        return []
    answered = tr("{answered} of {asked} asked for are answered", answered=len(reading.answered), asked=asked)
    must = sum(covered.requirement.must for covered in reading.gaps)
    if must:
        gaps = trn("{n} must-have without an answer", "{n} must-haves without an answer", must)
        return [
            Fact("gap", tr("{answered}, {gaps}", answered=answered, gaps=gaps), "posting", tr("See which"), "warning")
        ]
    return [Fact("coverage", answered, "posting", tr("See them"))]


def _papers(details: ApplicationDetails, planned: list[Interview]) -> list[Fact]:
    """The letter until something went out; before an interview, the prep sheet."""
    kinds = {document.kind for document in details.documents if document.versions}
    facts = []
    if details.sent:
        words = tr("Sent on {day}", day=formats.full_day(details.sent[-1].sent_on))
        facts = [Fact("send", words, "application.packet", tr("What was sent"))]
    elif details.application.stage_kind is StageKind.SAVED:
        letters = [v for d in details.documents if d.kind is DocumentKind.LETTER for v in d.versions]
        if not letters:
            facts = [Fact("letter", tr("No letter yet"), "application.letter", tr("Write it"), "muted")]
        elif letters[-1].content.get("blanks"):
            facts = [Fact("letter", tr("The letter has blanks"), "application.letter", tr("Fill them"), "warning")]
        else:
            facts = [Fact("letter", tr("The letter is written"), "application.letter", tr("Read it"))]
    if planned and DocumentKind.PREP not in kinds:
        facts.append(Fact("coverage", tr("No prep sheet yet"), "application.prep", tr("Write it"), "muted"))
    return facts
