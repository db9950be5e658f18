"""Signs in a posting that deserve a second look. Each says why and quotes the words; none is a verdict."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from apptracker.domain.postings import FieldValue, PostingWarning, Requirement, WarningLevel
from apptracker.guide.advert_signs import AdvertSign, Concern, advert_signs, families, together
from apptracker.guide.entries import Flag
from apptracker.guide.library import all_of
from apptracker.tailoring.reading.signs.contact import contact_signs
from apptracker.tailoring.reading.signs.pay import pay_signs
from apptracker.tailoring.reading.signs.telling import Found, Telling, telling_of
from apptracker.tailoring.reading.signs.wording import worded_signs
from apptracker.tailoring.reading.view import View

_WEIGHT = {WarningLevel.NOTE: 1, WarningLevel.CAUTION: 2, WarningLevel.SERIOUS: 4}
_LEVELS = tuple(_WEIGHT)
#: From so much on, with cautions among it, several signs of fraud together are serious.
_SERIOUS_SUM = 6
_MANY = "Each of these is seen in honest adverts too; so many together seldom are."


def signs_of(
    view: View, fields: Mapping[str, FieldValue], requirements: Collection[Requirement] = ()
) -> tuple[PostingWarning, ...]:
    """The signs the text shows, one of each family, most serious first, then in the order of the guide's file; at last
    the guide's bad signs of employers that the text hints at. ``requirements``: what was read of tasks and demands."""
    telling = telling_of(view)
    found: dict[str, Found] = {}
    for one in (*worded_signs(telling), *pay_signs(telling, fields), *contact_signs(telling, fields, requirements)):
        found.setdefault(one.id, one)
    signs = {name: wording.sign for name, wording in advert_signs().items()}
    warnings = [_warning(signs[name], found[name]) for name in signs if name in found]
    warnings = _one_of_each_family(_in_company(warnings, signs), signs, found)
    warnings.sort(key=lambda warning: -_LEVELS.index(warning.level))
    return (*warnings, *_flags(telling))


def _warning(sign: AdvertSign, found: Found) -> PostingWarning:
    reason = sign.reason.replace("{known}", found.known)
    return PostingWarning(sign.id, sign.level, reason, found.quote, sign.guide)


def _in_company(warnings: list[PostingWarning], signs: Mapping[str, AdvertSign]) -> list[PostingWarning]:
    """The same, with what weighs more beside others raised."""
    names = {warning.id for warning in warnings}
    raised = list(warnings)
    for rule in together():
        for place, warning in enumerate(raised):
            company = names - {warning.id}
            if warning.id == rule.sign and warning.level is not rule.level and _met(rule.beside, company):
                raised[place] = replace(warning, level=rule.level, reason=f"{warning.reason} {rule.reason}")
    if any(warning.level is WarningLevel.SERIOUS for warning in raised):
        return raised
    doubtful = [warning for warning in raised if signs[warning.id].concern is Concern.FRAUD]
    cautions = [warning for warning in doubtful if warning.level is WarningLevel.CAUTION]
    if len(cautions) >= 2 and sum(_WEIGHT[warning.level] for warning in doubtful) >= _SERIOUS_SUM:
        first = raised.index(cautions[0])
        raised[first] = replace(raised[first], level=WarningLevel.SERIOUS, reason=f"{raised[first].reason} {_MANY}")
    return raised


def _one_of_each_family(
    warnings: list[PostingWarning], signs: Mapping[str, AdvertSign], found: Mapping[str, Found]
) -> list[PostingWarning]:
    """The same, where the weightiest warning of each family speaks for the others: many ways of saying nearly the same
    are not read. What another would have people do differently is added in a sentence."""
    left = {warning.id: warning for warning in warnings}
    for family in families():
        members = [left[name] for name in family.signs if name in left]
        members.sort(key=lambda warning: -_LEVELS.index(warning.level))
        for other in members[1:]:
            first, sign = left[members[0].id], signs[other.id]
            if sign.aside and other.level is not WarningLevel.NOTE:
                aside = sign.aside.replace("{known}", found[other.id].known)
                left[first.id] = replace(first, reason=f"{first.reason} {aside}")
            del left[other.id]
    return list(left.values())


def _met(beside: tuple[tuple[str, ...], ...], company: set[str]) -> bool:
    """Whether there is one of each list, a different one each time."""
    if not beside:
        return True
    return any(_met(beside[1:], company - {name}) for name in beside[0] if name in company)


def _flags(telling: Telling) -> Iterator[PostingWarning]:
    """The guide's bad signs of employers. A posting praises itself, so they are hints and stay notes."""
    for flag in all_of(Flag).values():
        if flag.good:
            continue
        hint = telling.hint(flag.signs)
        if hint:
            yield PostingWarning(
                f"flag:{flag.id}", WarningLevel.NOTE, f"{flag.name}? {flag.text} {flag.look}", hint, f"flag:{flag.id}"
            )
