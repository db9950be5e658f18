"""Follow-up rules in the words of the window."""

from __future__ import annotations

from apptracker.domain.applications import Channel, InterviewFormat
from apptracker.domain.rules import DayUnit, FollowUpRule, Happening, Outcome, Trigger
from apptracker.domain.stages import StageKind
from apptracker.ui import formats
from apptracker.ui.tr import mark, tr, trn

#: The headings of the list, in the order in which a search for a job goes.
GROUPS = (
    mark("Before you apply"),
    mark("After you apply"),
    mark("Around an interview"),
    mark("Offers and answers"),
    mark("When nothing happens"),
    mark("Yours"),
)
_BEFORE, _APPLIED, _INTERVIEW, _ANSWERS, _QUIET, _YOURS = GROUPS
_GROUP_OF = {
    Trigger.DEADLINE: _BEFORE,
    Trigger.SECOND_READER: _BEFORE,
    Trigger.SENT: _APPLIED,
    Trigger.INTERVIEW: _INTERVIEW,
    Trigger.QUIET: _QUIET,
}
_GROUP_OF_STAGE = {
    StageKind.SAVED: _BEFORE,
    StageKind.APPLIED: _APPLIED,
    StageKind.SCREENING: _APPLIED,
    StageKind.INTERVIEWING: _INTERVIEW,
}

#: What a rule can count from, as its form offers it: the trigger, the stage, the words behind "after", those that say
#: the day itself.
OCCASIONS: tuple[tuple[Trigger, StageKind | None, str, str], ...] = (
    (Trigger.STAGE, StageKind.SAVED, mark("you save a job"), mark("the day you save a job")),
    (Trigger.SECOND_READER, None, mark("you give a letter to read"), mark("the day you give a letter to read")),
    (Trigger.DEADLINE, None, mark("the closing date"), mark("the closing date")),
    (Trigger.STAGE, StageKind.APPLIED, mark("you apply"), mark("the day you apply")),
    (Trigger.SENT, None, mark("you send your letter"), mark("the day you send your letter")),
    (Trigger.STAGE, StageKind.SCREENING, mark("they begin to look at you"), mark("the day they begin to look at you")),
    (Trigger.STAGE, StageKind.INTERVIEWING, mark("they want to meet you"), mark("the day they want to meet you")),
    (Trigger.INTERVIEW, None, mark("an interview"), mark("the day of an interview")),
    (Trigger.STAGE, StageKind.OFFER, mark("an offer"), mark("the day of an offer")),
    (Trigger.STAGE, StageKind.ACCEPTED, mark("you accept an offer"), mark("the day you accept an offer")),
    (Trigger.STAGE, StageKind.DECLINED, mark("you decline an offer"), mark("the day you decline an offer")),
    (Trigger.STAGE, StageKind.REJECTED, mark("a rejection"), mark("the day of a rejection")),
    (Trigger.STAGE, StageKind.WITHDRAWN, mark("you withdraw"), mark("the day you withdraw")),
    (
        Trigger.STAGE,
        StageKind.NO_RESPONSE,
        mark("you stop waiting for an answer"),
        mark("the day you stop waiting for an answer"),
    ),
    (Trigger.QUIET, None, mark("anything was heard or done"), mark("the day anything was heard or done")),
)
#: Days that are known beforehand, so that a rule may come before them.
FORESEEN = frozenset({Trigger.INTERVIEW, Trigger.DEADLINE})
UNITS = {DayUnit.WORKING_DAYS: mark("working days"), DayUnit.DAYS: mark("days")}
WAYS = {
    Channel.PHONE: mark("by phone"),
    Channel.EMAIL: mark("by e-mail"),
    Channel.PORTAL: mark("on their portal"),
    Channel.TASK: "",
}
FORMATS = {
    InterviewFormat.PHONE: mark("phone"),
    InterviewFormat.VIDEO: mark("video"),
    InterviewFormat.IN_PERSON: mark("in person"),
    InterviewFormat.ASSESSMENT: mark("assessment"),
    InterviewFormat.SIMULATED_CALL: mark("simulated call"),
}
OUTCOMES = {
    Outcome.OPEN: mark("not marked as over"),
    Outcome.DONE: mark("over, nothing noted"),
    Outcome.NOTED: mark("over, with what came of it"),
}
HAPPENINGS = {
    Happening.REPLY: mark("they answer"),
    Happening.NEW_INTERVIEW: mark("an interview is planned"),
    Happening.INTERVIEW_DONE: mark("the interview is over"),
    Happening.STAGE: mark("the stage changes"),
    Happening.SENT: mark("something is sent"),
    Happening.ACTIVITY: mark("anything happens"),
}
STAGES = {
    StageKind.SAVED: mark("saved"),
    StageKind.APPLIED: mark("applied"),
    StageKind.SCREENING: mark("screening"),
    StageKind.INTERVIEWING: mark("interviewing"),
    StageKind.OFFER: mark("offer"),
    StageKind.ACCEPTED: mark("accepted"),
    StageKind.DECLINED: mark("declined"),
    StageKind.REJECTED: mark("rejected"),
    StageKind.WITHDRAWN: mark("withdrawn"),
    StageKind.NO_RESPONSE: mark("no response"),
}
#: What stands in a rule's words for what differs from job to job, and how a chip calls it.
PLACEHOLDERS = {
    "employer": mark("the employer"),
    "title": mark("the job"),
    "format": mark("the kind of interview"),
    "reader": mark("who reads it"),
}


def group_of(rule: FollowUpRule) -> str:
    """The heading a rule stands under."""
    if rule.custom:
        return _YOURS
    if rule.trigger is Trigger.STAGE:
        return _GROUP_OF_STAGE.get(rule.stage or StageKind.OFFER, _ANSWERS)
    return _GROUP_OF[rule.trigger]


def length(count: int, unit: DayUnit) -> str:
    """ "5 working days"."""
    if unit is DayUnit.WORKING_DAYS:
        return trn("{n} working day", "{n} working days", count)
    return trn("{n} day", "{n} days", count)


def when(rule: FollowUpRule) -> str:
    """When a rule reminds, as a sentence begins: "5 working days after you apply, at 9:00 AM"."""
    event, on = next(
        (tr(event), tr(on))
        for trigger, stage, event, on in OCCASIONS
        if trigger is rule.trigger and (stage is None or stage is rule.stage)
    )
    days = max(rule.after, rule.before)
    if rule.trigger is Trigger.QUIET and days:
        words = tr("{length} without news", length=length(days, rule.unit))
    elif days == 0:
        words = tr("On {on}", on=on)
    elif rule.before > 0 and (days, rule.unit) == (1, DayUnit.DAYS):
        words = tr("The day before {event}", event=event)
    else:
        long = length(days, rule.unit)
        before = rule.before >= 0
        words = (
            tr("{length} before {event}", length=long, event=event)
            if before
            else tr("{length} after {event}", length=long, event=event)
        )
    return words if rule.at is None else tr("{when}, at {time}", when=words, time=formats.clock_time(rule.at))


def ways(rule: FollowUpRule) -> str:
    """ "by phone, else by e-mail"; '' for what is done at one's own desk."""
    said = ""
    for way in filter(None, (WAYS[channel] for channel in rule.channels)):
        said = tr("{first}, else {second}", first=said, second=tr(way)) if said else tr(way)
    return said


def again(rule: FollowUpRule) -> str:
    """ "3 times in all, every 5 working days"; '' for what comes once."""
    if rule.times < 2:
        return ""
    every = length(rule.every, DayUnit.WORKING_DAYS)
    return trn("{n} time in all, every {length}", "{n} times in all, every {length}", rule.times, length=every)


def sentence(rule: FollowUpRule) -> str:
    """All of a rule for who hears it: "5 working days after you apply, by phone, else by e-mail"."""
    return ", ".join(filter(None, (when(rule), ways(rule), again(rule))))


def origin(rule: FollowUpRule, *, differs: bool) -> str:
    """Whom a rule is from."""
    if rule.custom:
        return tr("yours")
    if differs:
        return tr("changed by you")
    return tr("from the guide") if rule.source else tr("ours")


def waiting(count: int) -> str:
    """How many reminders wait because of a rule; '' for none."""
    return trn("{n} reminder waiting", "{n} reminders waiting", count) if count else ""
