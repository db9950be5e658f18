"""The follow-up rules in force: those the program comes with, as the person changed them, and the person's own.

Kept as the settings ``rule.ID``. What another version of the program or a hand wrote there, and cannot work, counts for
nothing: the rule is then as it came, and an own one is not there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from apptracker.domain.errors import UserError
from apptracker.domain.rules import FollowUpRule, check, check_scripts, from_json
from apptracker.domain.texts import TextChannel
from apptracker.guide import followups as guide

if TYPE_CHECKING:
    from apptracker.store.reading.people import PeopleReader

SETTING = "rule."


def all_rules(read: PeopleReader) -> tuple[FollowUpRule, ...]:
    """The built-in rules with the person's changes laid over, in their order; then the person's own, by name."""
    stored = read.settings(SETTING)
    if not stored:
        return guide.rules()
    found = [_working(from_json(stored.pop(SETTING + rule.id, None), rule)) or rule for rule in guide.rules()]
    own = [_working(from_json(each, id_=key.removeprefix(SETTING))) for key, each in stored.items()]
    return (*found, *sorted(filter(None, own), key=lambda rule: (rule.label.casefold(), rule.id)))


def rule_of(read: PeopleReader, id_: str) -> FollowUpRule:
    """:raises UserError: ``rule.unknown``."""
    found = next((rule for rule in all_rules(read) if rule.id == id_), None)
    if found is None:
        raise UserError("rule.unknown", rule=id_)
    return found


def built_in(id_: str) -> FollowUpRule | None:
    """A rule as the program comes with it."""
    return next((rule for rule in guide.rules() if rule.id == id_), None)


def differs(read: PeopleReader, id_: str) -> bool:
    """Whether the person changed a rule that the program comes with."""
    base = built_in(id_)
    return base is not None and rule_of(read, id_) != base


def must_work(rule: FollowUpRule) -> None:
    """:raises UserError: ``rule.FIELD`` for what cannot work."""
    check(rule)
    check_scripts(rule, spoken=guide.spoken(), written=written())


@cache
def written() -> frozenset[str]:
    """The scripts that have something to send: the texts that are written as mail."""
    from apptracker.tailoring.texts.kinds import KINDS

    return frozenset(kind.id for kind in KINDS if kind.channel is TextChannel.MAIL)


def _working(rule: FollowUpRule | None) -> FollowUpRule | None:
    if rule is None:
        return None
    try:
        must_work(rule)
    except UserError:
        return None
    return rule
