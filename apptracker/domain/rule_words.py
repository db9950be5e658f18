"""Follow-up rules in plain words."""

from __future__ import annotations

from apptracker.domain.rules import DayUnit, FollowUpRule, Trigger

_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_UNITS = {DayUnit.WORKING_DAYS: "working day", DayUnit.DAYS: "day"}
_EVENTS = {
    Trigger.INTERVIEW: "an interview",
    Trigger.DEADLINE: "the closing date",
    Trigger.SENT: "documents are sent",
    Trigger.QUIET: "anything last happened with an application",
    Trigger.SECOND_READER: "somebody is given the letter to read",
}


def when_words(rule: FollowUpRule) -> str:
    """When a rule reminds and on what conditions, without a full stop: "Five working days after an application moves to
    Applied, at 9:30"."""
    days = counted(max(rule.after, rule.before), _UNITS[rule.unit])
    length = f"{days} {'after' if rule.before < 0 else 'before'}"
    if rule.after == 0 or rule.before == 0:
        length = "on the day of" if rule.trigger in (Trigger.INTERVIEW, Trigger.DEADLINE) else "on the day"
    event = _EVENTS.get(rule.trigger) or f"an application moves to {stage_words(rule)}"
    words = [f"{length} {event}{' that had an interview' if rule.needs_interview else ''}"]
    if rule.at is not None:
        words.append(f"at {rule.at.hour}:{rule.at:%M}")
    if rule.no_calls is not None:
        words.append(f"where calls are {'unwelcome' if rule.no_calls else 'welcome'}")
    if rule.needs_contact:
        words.append("where a contact is kept")
    if rule.times > 1:
        words.append(f"and again every {counted(rule.every, 'working day')} while no answer comes")
        words.append(f"{_NUMBERS[rule.times] if rule.times < len(_NUMBERS) else rule.times} times in all")
    said = ", ".join(words)
    return said[:1].upper() + said[1:]


def stage_words(rule: FollowUpRule) -> str:
    """The stage that a rule counts from, as stages are called at first."""
    return (rule.stage or "").replace("-", " ").capitalize()


def counted(number: int, unit: str) -> str:
    """ "five working days"; numbers over ten as figures."""
    return f"{_NUMBERS[number] if number < len(_NUMBERS) else number} {unit}{'' if number == 1 else 's'}"
