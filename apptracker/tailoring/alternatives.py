"""Which requirements of a posting are alternatives, one of which is enough: "Zendesk or Salesforce". Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from apptracker.domain.postings import CoveredRequirement, Evidence, Requirement
from apptracker.tailoring.corrections import Said

_LONGEST = 60  # characters between two alternatives: an "or" and a few small words
_MOST_SHARED = 2  # pieces of evidence of one alternative, for the others
_OR = re.compile(
    r"[\s,(]*\b(?:and\s?/\s?)?or\b"
    r"(?:\s(?:an?|the|with|of|in|on|for|using|to|have|similar|other|another|comparable|knowledge|experience))*\s*",
    re.IGNORECASE,
)
_SLASH = re.compile(r"\s?/\s?")
_COMMA = re.compile(r"\s?,\s?")
_EXAMPLE = re.compile(r"[\s,:(–-]*(?:such as|e\.\s?g\.?|for example|for instance)?[\s,:]*", re.IGNORECASE)
_SUCH_AS = re.compile(r"such as\b|e\.\s?g\b|for example\b|for instance\b", re.IGNORECASE)


def alternatives(
    requirements: Sequence[Requirement], text: str, group_of: Callable[[Requirement], object]
) -> list[tuple[int, ...]]:
    """Positions of requirements one of which is enough, by what stands between them in the posting's text: an "or",
    with the list before it, a slash, or "such as". ``group_of`` tells which can be items of one list; None: none."""
    asked = sorted((at for at, r in enumerate(requirements) if r.is_asked), key=lambda at: requirements[at].start)
    groups: list[tuple[int, ...]] = []
    run: list[int] = []  # linked so far, only by commas while ``chosen`` is false
    chosen = False
    for before, at in zip([None, *asked], asked, strict=False):
        link = ""
        if before is not None:
            first, second = requirements[before], requirements[at]
            same = group_of(first) is not None and group_of(first) == group_of(second)
            link = _link(text, first, second, alike=same)
            if link == "or" and not same and not chosen:
                run = [before]  # the list before it is of other things
        if not link or (link == "," and chosen):
            if chosen:
                groups.append(tuple(run))
            run, chosen = [at], False
            continue
        run.append(at)
        chosen = chosen or link == "or"
    if chosen:
        groups.append(tuple(run))
    return groups


def shared(
    covered: Sequence[CoveredRequirement], said: Mapping[str, Said], most: int
) -> dict[int, tuple[Evidence, ...]]:
    """The evidence, ``most`` at most, of those among some alternatives that nothing shows, by their positions: what
    shows one answers the others too, unless the person said that it does not."""
    shown = {at: direct for at, each in enumerate(covered) if (direct := [e for e in each.evidence if e.direct])}
    others = sorted((e for direct in shown.values() for e in direct[:_MOST_SHARED]), key=lambda e: e.strength)
    result = {}
    for at, each in enumerate(covered):
        if at in shown or not others:
            continue
        found = {e.fact: e for e in each.evidence}
        denied = said[each.requirement.id].not_answers if each.requirement.id in said else frozenset()
        for other in others:
            if other.fact not in denied:
                why = f"{other.why}; it is one of the alternatives"
                found[other.fact] = replace(other, why=why, direct=False, term=None)
        result[at] = tuple(sorted(found.values(), key=lambda e: -e.strength)[:most])
    return result


def _link(text: str, first: Requirement, second: Requirement, *, alike: bool) -> str:
    """What joins two requirements that follow each other: "or", "," or nothing."""
    if not first.end <= second.start <= min(first.end + _LONGEST, len(text)):
        return ""
    between = text[first.end : second.start]
    if _OR.fullmatch(between):
        return "or"
    if "\n" in between or not alike:
        return ""
    if _SLASH.fullmatch(between):
        return "or"
    if _EXAMPLE.fullmatch(between) and (_SUCH_AS.search(between) or _SUCH_AS.match(second.text)):
        return "or"
    return "," if _COMMA.fullmatch(between) else ""
