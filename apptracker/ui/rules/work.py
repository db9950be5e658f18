"""What the page of rules asks of services; they are imported where the work runs, off the GUI thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from apptracker.domain.clock import today
from apptracker.domain.interviews import InterviewFormat
from apptracker.domain.reminders import Channel, ReminderState
from apptracker.domain.rules import LONGEST_LABEL, DayUnit, FollowUpRule, Happening, Trigger
from apptracker.domain.stages import StageKind
from apptracker.store import Database
from apptracker.ui.language import ruled, said
from apptracker.ui.rules.model import Listed
from apptracker.ui.rules.wording import Example
from apptracker.ui.tr import mark, tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from apptracker.domain.rehearsal import WouldHave

LOOKED_BACK = 30  # days of history a rule is tried on
MADE_UP = Example(mark("Harbor Mutual"), mark("Customer service representative"))
_EXAMPLES = 50  # applications that may be one
_WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)


@dataclass(frozen=True)
class Shown:
    """The rules, the texts there are to say or send (id and name), and an application to show words with."""

    listed: tuple[Listed, ...]
    texts: tuple[tuple[str, str], ...]
    example: Example


@dataclass(frozen=True)
class Tried:
    """What a rule would have done; what it does next is told where it would have done nothing. ``asks``: it asks the
    employer something, so that it matters whether they had answered."""

    found: tuple[WouldHave, ...] = ()
    has_history: bool = True
    example: Coming | None = None
    asks: bool = True


class Coming(NamedTuple):
    """What comes of something that happens on the day ``on``: a reminder on the day ``due``."""

    on: date
    due: date
    text: str


def fetch(db: Database) -> Shown:
    from apptracker.domain.texts import TextChannel
    from apptracker.services import rules
    from apptracker.tailoring.texts.kinds import KINDS

    waiting = Counter(reminder.rule for reminder in db.read.reminders(states=_WAITING, current_at=db.clock.now()))
    listed = tuple(Listed(rule, _differs(rule), waiting[rule.id]) for rule in rules.all_rules(db.read))
    texts = tuple((kind.id, said(kind.title)) for kind in KINDS if kind.channel is TextChannel.MAIL)
    return Shown(listed, texts, _example(db))


def _differs(rule: FollowUpRule) -> bool:
    """Whether the person changed more of a rule than that it is on or off."""
    from apptracker.services.rulebook import built_in

    came = built_in(rule.id)
    return came is not None and replace(rule, enabled=came.enabled) != came


def _example(db: Database) -> Example:
    """An application whose employer and title are known, the one that changed last."""
    latest = db.read.changed_last(_EXAMPLES)
    rows = db.read.table_rows(latest)
    named = (rows[id_] for id_ in latest)
    return next((Example(each.employer, each.title) for each in named if each.employer and each.title), MADE_UP)


class Trial:
    """A rule tried on what happened lately, as if it had been on: piece by piece, so that what else is to be read comes
    in between, and nothing more is read once nobody wants to know."""

    def __init__(self, rule: FollowUpRule) -> None:
        self._rule = replace(rule, enabled=True)
        self._pieces: Iterator[tuple[WouldHave, ...]] | None = None
        self._found: list[WouldHave] = []

    @property
    def rule_id(self) -> str:
        return self._rule.id

    def step(self, db: Database) -> Tried | None:
        """Some more of it; None while there is more to come.

        :raises UserError: for a rule that cannot work.
        """
        from apptracker.services import rules

        if self._pieces is None:
            now = today(db.clock)
            self._pieces = rules.in_pieces(db, self._rule, now - timedelta(days=LOOKED_BACK), now)
        piece = next(self._pieces, None)
        if piece is not None:
            self._found += piece
            return None
        found = rules.in_order(self._found)
        asks = self._rule.trigger not in (Trigger.INTERVIEW, Trigger.DEADLINE, Trigger.SECOND_READER)
        return Tried(found, db.day.has_applications(), None if found else _coming(self._rule, db), asks)


def _coming(rule: FollowUpRule, db: Database) -> Coming | None:
    """What the rule does about something that happens now, or in two weeks where it comes before."""
    from apptracker.domain.followups import FollowUpEvent, Ways, plan
    from apptracker.domain.rules import Outcome
    from apptracker.services.workweek import work_calendar

    now = db.clock.now()
    days = rule.before if rule.unit is DayUnit.DAYS else 2 * rule.before
    on = now.date() + timedelta(days=max(14, days + 7)) if rule.before >= 0 else now.date()
    example = _example(db)
    interview = rule.trigger is Trigger.INTERVIEW
    event = FollowUpEvent(
        rule.trigger,
        on,
        rule.stage or (rule.while_in[0] if rule.while_in else StageKind.APPLIED),
        example.employer,
        example.title,
        format=(rule.formats[0] if rule.formats else InterviewFormat.PHONE) if interview else None,
        outcome=(rule.outcomes[0] if rule.outcomes else Outcome.OPEN) if interview else None,
        had_interview=True,
        reader=tr("Sam"),
    )
    ways = Ways(no_calls=bool(rule.no_calls), has_contact=True)
    planned = plan(event, [rule], now=now, ways=ways, calendar=work_calendar(db.read, now.date()))
    return Coming(on, planned[0].due.date(), planned[0].text) if planned else None


def switch(rule_id: str, on: bool, db: Database) -> object:
    from apptracker.services import rules

    return rules.switch(db, rule_id, on)


def save(rule: FollowUpRule, db: Database) -> object:
    from apptracker.services import rules

    return rules.save(db, rule)


def add(rule: FollowUpRule, db: Database) -> object:
    """Under a name that no other rule has."""
    from apptracker.services import rules

    taken = {each.label for each in rules.all_rules(db.read)}
    return rules.add(db, replace(rule, label=_free_label(rule.label, taken)))


def _free_label(label: str, taken: Collection[str]) -> str:
    """ "My own rule"; "My own rule 2" where that is taken."""
    number, free = 1, label
    while free in taken:
        number += 1
        free = f"{label[: LONGEST_LABEL - 4]} {number}"
    return free


def reset(rule_id: str, db: Database) -> object:
    from apptracker.services import rules

    return rules.reset(db, rule_id)


def delete(rule_id: str, db: Database) -> object:
    from apptracker.services import rules

    return rules.delete(db, rule_id)


def empty() -> FollowUpRule:
    """What a rule of the person's own begins with; it is off until they switch it on."""
    return FollowUpRule(
        id="",
        label=tr("My own rule"),
        trigger=Trigger.STAGE,
        stage=StageKind.APPLIED,
        after=5,
        channels=(Channel.EMAIL, Channel.PHONE),
        text=tr("Write to {employer} about {title}"),
        why="",
        enabled=False,
        cancelled_by=(Happening.REPLY,),
        custom=True,
    )


def like(rule: FollowUpRule) -> FollowUpRule:
    """A rule of the person's own that begins as another is; it is off until they switch it on."""
    label = tr("{rule} (mine)", rule=ruled(rule.label))[:LONGEST_LABEL]
    return replace(rule, id="", label=label, enabled=False, custom=True, source=(), ours="")
