"""Applications that are there already, in words: which job, how far, and that it was applied for before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from apptracker.domain.stages import StageKind
from apptracker.ui import formats
from apptracker.ui.tr import tr, trn

if TYPE_CHECKING:
    from apptracker.domain.applications import Application

_DAYS_IN_WORDS = 30


def job_at(title: str | None, employer: str | None) -> str:
    """ "Agent at Harbor Mutual", or the one of them that is known, or ""."""
    return (
        tr("{title} at {employer}", title=title, employer=employer) if title and employer else title or employer or ""
    )


def job_of(application: Application) -> str:
    """ "Agent at Harbor Mutual"."""
    return job_at(application.title, application.employer) or tr("a job without a name")


def state_of(application: Application, today: date) -> str:
    """How far an application is: "Applied 12 days ago", "Archived; Rejected, applied on 10/2/26"."""
    day = application.applied_on or (application.created_at.date() if application.created_at else today)
    when = days_ago(day, today)
    kind = application.stage_kind
    if kind in (StageKind.SAVED, StageKind.APPLIED) or application.applied_on is None:
        words = tr("{stage} {when}", stage=application.stage, when=when)
    else:
        words = tr("{stage}, applied {when}", stage=application.stage, when=when)
    return tr("Archived; {words}", words=words) if application.archived else words


def days_ago(day: date, today: date) -> str:
    """ "yesterday", "12 days ago", "on 10/2/26"."""
    apart = (today - day).days
    if apart > _DAYS_IN_WORDS:
        return tr("on {day}", day=formats.day(day, today))
    return formats.day(day, today) if apart < 2 else trn("{n} day ago", "{n} days ago", apart)


def applied_already(application: Application, today: date) -> str:
    """As :func:`applied_before`, said when it is applied for once more, and which one it was."""
    assert application.applied_on is not None
    when = days_ago(application.applied_on, today)
    return tr("You applied for this job {days_ago} already: {job}", days_ago=when, job=job_of(application))


def applied_before(application: Application, today: date) -> str:
    """ "You applied for this job 12 days ago", of another application for what looks like the same job."""
    assert application.applied_on is not None
    return tr("You applied for this job {days_ago}", days_ago=days_ago(application.applied_on, today))
