"""Follow-up rules, as plain values: what each says, what is wrong with one, and how it is written down.

The rules the program comes with are data (``resources/guide/followups.toml``); the person may change them and add own
ones. :mod:`apptracker.domain.followups` says what rules do.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from datetime import time
from enum import StrEnum
from functools import cache
from string import Formatter
from typing import Any, get_args, get_type_hints

from apptracker.domain.errors import UserError
from apptracker.domain.interviews import Interview, InterviewFormat, InterviewState
from apptracker.domain.reminders import Channel
from apptracker.domain.stages import StageKind
from apptracker.domain.text import clean_line, clean_text

#: Limits of what the person may write: days of a delay, reminders of one occasion, characters.
LONGEST_DELAY, MOST_TIMES, LONGEST_LABEL, LONGEST_TEXT, LONGEST_WHY = 365, 20, 80, 200, 500
#: What the texts of a rule may name.
PLACEHOLDERS = ("employer", "title", "format", "reader")
_NAMES = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)


class Trigger(StrEnum):
    """What a rule counts from."""

    STAGE = "stage"  # the day the application entered the rule's stage
    INTERVIEW = "interview"  # the day of the interview
    DEADLINE = "deadline"  # the posting's closing date
    SENT = "sent"  # the day documents were sent
    QUIET = "quiet"  # the last day on which anything happened (:data:`apptracker.domain.applications.ACTIVITY`)
    SECOND_READER = "second-reader"  # the day somebody was given the letter to read


class DayUnit(StrEnum):
    WORKING_DAYS = "working-days"
    DAYS = "days"


class Happening(StrEnum):
    """What may make an open reminder pointless before it is due; rules list theirs in ``cancelled_by``."""

    REPLY = "reply"
    NEW_INTERVIEW = "new-interview"
    INTERVIEW_DONE = "interview-done"
    STAGE = "stage"  # the application moved to another stage, whichever it is
    SENT = "sent"
    ACTIVITY = "activity"


class Outcome(StrEnum):
    """What is known of how an interview went."""

    OPEN = "open"  # it is ahead, or nobody said that it took place
    DONE = "done"  # it took place, and no more is told
    NOTED = "noted"  # it took place, and what came of it is told

    @classmethod
    def of(cls, interview: Interview) -> Outcome:
        if interview.state is not InterviewState.DONE:
            return cls.OPEN
        return cls.NOTED if interview.outcome else cls.DONE


@dataclass(frozen=True, slots=True)
class FollowUpRule:
    """One rule. Exactly one of ``after`` and ``before`` is set, counted in ``unit``; ``at`` is the time of day, None
    for all day.

    ``channels`` are in order of preference; ``text`` is the reminder, ``message_text``, if there is one, what it says
    for any channel but the phone. Both may name ``{employer}``, ``{title}``, ``{format}`` of an interview and
    ``{reader}`` of a letter. ``script`` is the stem of its templates in ``templates/follow-ups``
    (:func:`apptracker.domain.planning.script_for`), ``scripts`` are further texts to choose from. ``while_in`` lists
    the stages in which the reminder makes sense (empty: all but endings).

    Conditions: ``formats`` and ``outcomes`` of the interview it counts from (empty: any); ``needs_interview``: there
    was one; ``needs_contact``: a person to turn to is kept; ``no_calls``: only where calls are unwelcome (True) or
    welcome (False).

    Once it is done and no answer came, it comes again ``every`` so many working days (0: it does not), ``times`` in
    all. ``source`` names ledger rows; ``ours`` says what of the rule is the program's own default and stands in no
    guide; ``custom`` marks a rule that the person made.
    """

    id: str
    label: str
    trigger: Trigger
    channels: tuple[Channel, ...]
    text: str
    why: str
    unit: DayUnit = DayUnit.WORKING_DAYS
    after: int = -1
    before: int = -1
    at: time | None = None
    stage: StageKind | None = None
    formats: tuple[InterviewFormat, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    needs_interview: bool = False
    needs_contact: bool = False
    no_calls: bool | None = None
    message_text: str = ""
    script: str = ""
    scripts: tuple[str, ...] = ()
    any_day: bool = False
    late_days: int = 365
    while_in: tuple[StageKind, ...] = ()
    cancelled_by: tuple[Happening, ...] = ()
    every: int = 0
    times: int = 1
    enabled: bool = True
    source: tuple[str, ...] = ()
    ours: str = ""
    custom: bool = False

    def makes_sense_in(self, stage: StageKind) -> bool:
        return stage in self.while_in if self.while_in else not stage.is_ending


#: What the person cannot change of a rule.
_FIXED = frozenset({"id", "source", "ours", "custom"})


def cleaned(rule: FollowUpRule) -> FollowUpRule:
    """As typed, with clean texts. :raises UserError: ``text.too_long``."""
    return replace(
        rule,
        label=clean_line(rule.label, "name") or "",
        text=clean_line(rule.text, "text") or "",
        message_text=clean_line(rule.message_text, "message text") or "",
        why=clean_text(rule.why).strip(),
    )


def check(rule: FollowUpRule) -> None:
    """:raises UserError: ``rule.FIELD`` for what cannot work, such as ``rule.text`` or ``rule.channels``."""
    for problem in _problems(rule):
        raise problem


def check_scripts(rule: FollowUpRule, *, spoken: Collection[str], written: Collection[str]) -> None:
    """:param spoken: the scripts that have something to say on the phone; ``written``: those with something to send.

    :raises UserError: ``rule.script``, ``rule.spoken``.
    """
    for script in filter(None, (rule.script, *rule.scripts)):
        if script not in written:
            raise UserError("rule.script", script=script, scripts=", ".join(sorted(written)))
    if rule.script and Channel.PHONE in rule.channels and rule.script not in spoken:
        raise UserError("rule.spoken", script=rule.script, scripts=", ".join(sorted(spoken)))


def _problems(rule: FollowUpRule) -> Iterable[UserError]:
    yield from _problems_of_words(rule)
    yield from _problems_of_time(rule)
    if (rule.trigger is Trigger.STAGE) != (rule.stage is not None):
        yield UserError("rule.stage")
    if not rule.channels or len(set(rule.channels)) < len(rule.channels):
        yield UserError("rule.channels")
    of_interview = rule.trigger is Trigger.INTERVIEW
    if (rule.formats or rule.outcomes) and not of_interview:
        yield UserError("rule.formats")
    if rule.no_calls and set(rule.channels) == {Channel.PHONE}:
        yield UserError("rule.no_calls")


def _problems_of_words(rule: FollowUpRule) -> Iterable[UserError]:
    if not 1 <= len(rule.label) <= LONGEST_LABEL:
        yield UserError("rule.label", limit=LONGEST_LABEL)
    if not _is_text(rule.text):
        yield UserError("rule.text", limit=LONGEST_TEXT, names=_NAMES)
    if rule.message_text and not _is_text(rule.message_text):
        yield UserError("rule.message_text", limit=LONGEST_TEXT, names=_NAMES)
    if len(rule.why) > LONGEST_WHY:
        yield UserError("rule.why", limit=LONGEST_WHY)
    for name, trigger in (("format", Trigger.INTERVIEW), ("reader", Trigger.SECOND_READER)):
        if rule.trigger is not trigger and f"{{{name}}}" in rule.text + rule.message_text:
            yield UserError("rule.placeholder", name=f"{{{name}}}", trigger=trigger.value)


def _is_text(text: str) -> bool:
    """Whether it has a fit length and names nothing but what can be filled in, plainly."""
    try:
        parts = [part[1:] for part in Formatter().parse(text) if part[1] is not None]
    except ValueError:
        return False
    plain = all(name in PLACEHOLDERS and not spec and not conversion for name, spec, conversion in parts)
    return plain and 1 <= len(text) <= LONGEST_TEXT


def _problems_of_time(rule: FollowUpRule) -> Iterable[UserError]:
    least = 1 if rule.trigger is Trigger.QUIET else 0  # a day on which something happened is not quiet
    days = max(rule.after, rule.before)
    if (rule.after >= 0) == (rule.before >= 0) or not least <= days <= LONGEST_DELAY:
        yield UserError("rule.after", least=least, limit=LONGEST_DELAY)
    if rule.before >= 0 and rule.trigger not in (Trigger.INTERVIEW, Trigger.DEADLINE):
        yield UserError("rule.before")
    if not (1 <= rule.times <= MOST_TIMES and 0 <= rule.every <= LONGEST_DELAY and rule.late_days >= 0):
        yield UserError("rule.times", most=MOST_TIMES, limit=LONGEST_DELAY)
    if rule.times > 1 and (not rule.every or rule.before >= 0):
        yield UserError("rule.every")


# Written down


def as_json(rule: FollowUpRule, base: FollowUpRule | None = None) -> dict[str, Any]:
    """A rule as a JSON object; with ``base`` only what differs from that one."""
    return {
        name: _written(getattr(rule, name))
        for name in _hints()
        if name not in _FIXED and (base is None or getattr(rule, name) != getattr(base, name))
    }


def from_json(stored: object, base: FollowUpRule | None = None, *, id_: str = "") -> FollowUpRule | None:
    """What :func:`as_json` wrote: a change to ``base``, or an own rule by the name of ``id_``. None for what is none;
    the rule may still be one that cannot work (:func:`check`)."""
    if not isinstance(stored, Mapping):
        return None
    try:
        values = {name: _read(hint, stored[name]) for name, hint in _hints().items() if name in stored}
        values = {name: value for name, value in values.items() if name not in _FIXED}
        if base is not None:
            return replace(base, **values)
        missing = {spec.name for spec in fields(FollowUpRule) if spec.default is MISSING} - values.keys() - {"id"}
        return None if missing else FollowUpRule(id=id_, custom=True, **values)
    except (ValueError, TypeError):
        return None


def _written(value: object) -> object:
    if isinstance(value, tuple):
        return [_written(each) for each in value]
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return value.value if isinstance(value, StrEnum) else value


def _read(hint: Any, value: object) -> Any:
    """:raises ValueError, TypeError: for a value of the wrong type."""
    kinds = get_args(hint)
    if type(None) in kinds:
        return None if value is None else _read(next(kind for kind in kinds if kind is not type(None)), value)
    if Ellipsis in kinds:
        if not isinstance(value, list):
            raise ValueError(value)
        return tuple(_read(kinds[0], each) for each in value)
    if hint in (bool, int, str):
        if type(value) is not hint:
            raise ValueError(value)
        return value
    if not isinstance(value, str):
        raise TypeError(value)
    return parse_time(value) if hint is time else hint(value)


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(FollowUpRule)


_TIME = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d")


def parse_time(text: str) -> time:
    """:raises ValueError: for what is no time of day like 9:30."""
    if not _TIME.fullmatch(text.strip()):
        raise ValueError(text)
    return time.fromisoformat(text.strip().rjust(5, "0"))


def read_at(text: str) -> time | None:
    """A time of day as typed; None for nothing, which is all day.

    :raises UserError: ``rule.at``.
    """
    try:
        return parse_time(text) if text.strip() else None
    except ValueError:
        raise UserError("rule.at", text=text.strip()) from None


#: What the ids of the person's own rules begin with.
OWN = "own-"


def id_from(label: str, taken: Collection[str]) -> str:
    """An id for an own rule by its name, unlike those taken: "Ring Ana back" becomes "own-ring-ana-back"."""
    words = re.findall(r"[a-z0-9]+", label.casefold())
    stem = f"{OWN}{'-'.join(words) or 'rule'}"[:40].rstrip("-")
    return next(each for n in range(1, len(taken) + 2) if (each := stem if n == 1 else f"{stem}-{n}") not in taken)
