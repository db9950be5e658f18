"""Where an application stands, and the one thing to do next. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from apptracker.domain.applications import EventKind, InterviewState, Reminder
from apptracker.domain.quiet import Quiet, QuietAct
from apptracker.domain.records import ApplicationDetails, DocumentKind
from apptracker.domain.stages import StageKind
from apptracker.ui.tr import mark

#: Stages in which one thanks for an interview, and how long after it.
_THANKED = (StageKind.SCREENING, StageKind.INTERVIEWING)
_THANKS_WITHIN = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class NextStep:
    """``target`` is an action's id, or the name of a section to go to, with a part of it after a colon; ``words`` what
    the button says."""

    target: str
    words: str


#: What is done about silence.
QUIET_STEPS = {
    QuietAct.ASK: NextStep("quiet.ask", mark("Ask once more")),
    QuietAct.NO_RESPONSE: NextStep("quiet.no-response", mark("Set to No response")),
}


def next_step(details: ApplicationDetails, now: datetime, quiet: Quiet | None = None) -> NextStep | None:
    """What to do about the application as it stands, or None when there is nothing but to wait."""
    application = details.application
    kind = application.stage_kind
    if kind.is_ending:
        return None if application.archived else NextStep("application.archive", mark("Archive"))
    planned = [i for i in details.interviews if i.state is InterviewState.PLANNED]
    if any(i.at <= now for i in planned):
        return NextStep("interviews", mark("Say how the interview went"))
    if planned:
        return None if _has_prep(details) else NextStep("application.prep", mark("Write the prep sheet"))
    if kind is StageKind.OFFER:
        return NextStep("application.stage", mark("Accept or decline"))
    if kind in _THANKED and _owes_thanks(details, now):
        return NextStep("texts:thank-you", mark("Write the thank-you"))
    if kind is StageKind.SAVED:
        return _before_sending(details)
    if quiet is not None and quiet.suggest in QUIET_STEPS:
        return QUIET_STEPS[quiet.suggest]
    return NextStep("application.interview", mark("Plan an interview"))


def _owes_thanks(details: ApplicationDetails, now: datetime) -> bool:
    """Whether an interview of the last days took place and nothing was written since."""
    held = [i.at for i in details.interviews if i.state is InterviewState.DONE]
    if not held or now - max(held) > _THANKS_WITHIN:
        return False
    return not any(event.kind is EventKind.EMAIL and event.at >= max(held) for event in details.events)


def _before_sending(details: ApplicationDetails) -> NextStep:
    letters = [v for d in details.documents if d.kind is DocumentKind.LETTER for v in d.versions]
    if details.posting is None and not letters:
        return NextStep("posting", mark("Add the posting"))
    if not letters:
        return NextStep("application.letter", mark("Write the letter"))
    if letters[-1].content.get("blanks"):
        return NextStep("application.letter", mark("Finish the letter"))
    return NextStep("application.sent", mark("Mark as sent"))


def _has_prep(details: ApplicationDetails) -> bool:
    return any(d.kind is DocumentKind.PREP and d.versions for d in details.documents)


def next_reminder(details: ApplicationDetails, now: datetime) -> Reminder | None:
    """The reminder that is due first, of those that wait."""
    waiting = [r for r in details.reminders if r.waits(details.interviews, now)]
    return min(waiting, key=lambda reminder: reminder.place(now.tzinfo), default=None)
