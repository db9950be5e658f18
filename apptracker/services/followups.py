"""Follow-up rules at work: what an event means for reminders, applied inside the unit of work that made the event."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from apptracker.domain import followups
from apptracker.domain.applications import Application, Channel, Interview, InterviewState, Reminder, ReminderState
from apptracker.domain.followups import Decision, FollowUpEvent, Happening
from apptracker.domain.stages import StageKind
from apptracker.guide.followups import rules

if TYPE_CHECKING:
    from apptracker.store.reading.reader import Reader
    from apptracker.store.unit import UnitOfWork

__all__ = [
    "deadline_changed",
    "interview_ended",
    "interview_planned",
    "no_calls",
    "posted_field",
    "reachable",
    "stage_changed",
    "ways_changed",
]


def stage_changed(uow: UnitOfWork, application: Application, on: object) -> None:
    """Plan what the new stage asks for, and let go of what no longer makes sense there."""
    reminders = _reminders(uow, application.id)
    if application.stage_kind.is_ending or application.stage_kind is StageKind.SAVED:
        _apply(uow, application.id, followups.stage_left(application.stage_kind, rules(), reminders))
    event = followups.stage_entered(application, on, had_interview=bool(uow.read.interviews(application.id)))  # type: ignore[arg-type]
    _decide(uow, application, event)
    if application.stage_kind is StageKind.SAVED:
        deadline_changed(uow, application)


def deadline_changed(uow: UnitOfWork, application: Application) -> None:
    """Remind before the closing date of a saved job; without one there is nothing to remind of."""
    event = followups.deadline_set(application)
    if event is not None:
        _decide(uow, application, event)
    else:
        _apply(uow, application.id, followups.deadline_dropped(rules(), _reminders(uow, application.id)))


def ways_changed(uow: UnitOfWork, application_id: int) -> None:
    """A contact or a posting says anew how people there can be reached: calls become mail, or mail calls again."""
    application = uow.read.application(application_id, in_bin=True)
    decision = followups.rechannelled(
        application,
        rules(),
        _reminders(uow, application_id),
        uow.read.interviews(application_id),
        no_calls=no_calls(uow.read, application_id),
        reachable=reachable(uow.read, application),
    )
    _apply(uow, application_id, decision)


def interview_planned(uow: UnitOfWork, application: Application, interview: Interview, *, new: bool) -> None:
    """Preparation, the day before, thanks and next steps; a moved interview moves them. A new one is an answer to
    what was asked after those already held."""
    zone = uow.clock.now().tzinfo
    assert zone is not None
    if new:
        others = [i for i in uow.read.interviews(application.id) if i.id != interview.id]
        held = {i.id for i in others if _is_held(i, uow.clock.now())}
        settled = followups.settled(Happening.NEW_INTERVIEW, rules(), _reminders(uow, application.id), held=held)
        _apply(uow, application.id, settled)
    _decide(uow, application, followups.interview_set(application, interview, zone))


def interview_ended(uow: UnitOfWork, application: Application, interview: Interview) -> None:
    """Done or cancelled: what is pointless now goes."""
    reminders = _reminders(uow, application.id)
    if interview.state is InterviewState.CANCELLED:
        decision = followups.interview_dropped(interview, reminders)
    else:
        decision = followups.settled(Happening.INTERVIEW_DONE, rules(), reminders, interview_id=interview.id)
    _apply(uow, application.id, decision)


def _decide(uow: UnitOfWork, application: Application, event: FollowUpEvent) -> None:
    decision = followups.decide(
        event,
        rules(),
        _reminders(uow, application.id),
        now=uow.clock.now(),
        no_calls=no_calls(uow.read, application.id),
        reachable=reachable(uow.read, application),
    )
    _apply(uow, application.id, decision)


def _apply(uow: UnitOfWork, application_id: int, decision: Decision) -> None:
    for planned in decision.make:
        uow.add_reminder(
            due=planned.due,
            text=planned.text,
            application_id=application_id,
            all_day=planned.all_day,
            channel=planned.channel,
            rule=planned.rule,
            script=planned.script,
            interview_id=planned.interview_id,
        )
    for reminder_id, planned in decision.change:
        uow.update_reminder(
            reminder_id,
            due=planned.due,
            text=planned.text,
            all_day=planned.all_day,
            channel=planned.channel,
            script=planned.script,
            state=ReminderState.OPEN,
        )
    for reminder_id in decision.dismiss:
        uow.update_reminder(reminder_id, state=ReminderState.DISMISSED)


def _reminders(uow: UnitOfWork, application_id: int) -> list[Reminder]:
    return list(uow.read.reminders(application_id=application_id))


def _is_held(interview: Interview, now: datetime) -> bool:
    """Said to be done, or over by the clock."""
    return interview.state is InterviewState.DONE or interview.at + timedelta(minutes=interview.minutes) <= now


def no_calls(read: Reader, application_id: int) -> bool:
    """Whether the posting asks not to be phoned."""
    posting = read.posting(application_id)
    return posting is not None and posting.no_calls


def reachable(read: Reader, application: Application) -> frozenset[Channel]:
    """The ways an answer can be asked for: what contacts and the posting name, and the page the job was found on."""
    found = set()
    contacts = read.contacts(application.id)
    posting = read.posting(application.id)
    fields = posting.fields if posting else {}
    if any(c.phone for c in contacts) or posted_field(fields, "contact_phone"):
        found.add(Channel.PHONE)
    if any(c.email for c in contacts) or posted_field(fields, "contact_email"):
        found.add(Channel.EMAIL)
    if application.url and not found:
        found.add(Channel.PORTAL)
    return frozenset(found)


def posted_field(fields: dict[str, object], name: str) -> str:
    """A posting's stored field as text ('' when absent)."""
    field = fields.get(name)
    value = field.get("value") if isinstance(field, dict) else None
    return str(value) if value else ""
