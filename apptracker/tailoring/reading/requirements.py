"""What a posting asks of the candidate, and what the work is: requirements with their place, weight and term."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from apptracker.domain.postings import Requirement, RequirementKind
from apptracker.guide.headings import Section
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.reading.asking import ASKING, SPECIFICS, Asking, describes_work, without_asides
from apptracker.tailoring.reading.clauses import Item
from apptracker.tailoring.reading.cues import MUST, NICE, is_boilerplate
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.sentences import sentences
from apptracker.tailoring.reading.view import View
from apptracker.tailoring.reading.wording import CLOSES, HOW_TO_APPLY, NO_CALLS

_DEGREE = re.compile(r"\b(?:strong|excellent|good|great|outstanding|exceptional|solid|superior|the|an?|have|must)\b")
#: "If you are honest" before "send your resume".
_IF_YOU = re.compile(
    r"\W*if (?:you|this)\b.{12,200}?"
    r"(?=,? (?:then |please |kindly )?(?:we |e-?mail|send|apply|call|submit|contact|come|get in touch|click|forward))"
)
_REPEATABLE = frozenset({"relevant-experience", "professional-certificate"})


@dataclass(frozen=True, slots=True)
class _Found:
    item: Item
    must: bool
    weight: float


def requirements_of(view: View, lines: list[Line], lexicon: Lexicon) -> tuple[Requirement, ...]:
    """Everything asked for, and the duties, in the order of the text."""
    found: list[_Found] = []
    duties: list[tuple[int, int]] = []
    asking = Asking(view, lexicon)
    size = max(1, len(view.read))
    title = view.low[lines[0].start : lines[0].end] if lines else ""
    for line in lines:
        if line.opens:
            continue
        headed = line.section in ASKING
        for start, ending in sentences(view.read, line.start, line.end):
            end = _before_applying(view.low, start, ending)
            low = view.low[start:end]
            if not any(c.isalpha() for c in low):
                continue
            asked = asking.of_sentence(start, end, line)
            works = line.section is Section.DUTIES or (headed and describes_work(view.read[start:end]) is not None)
            if not asked and works and not is_boilerplate(without_asides(low), under_demands=headed):
                duties.append((start, end))
            for item, must in asked:
                if not headed and view.low[item.start : item.end] == title:
                    continue  # "We are looking for customer service"
                weight = _weight(low, item, must=must, heading=headed, position=start / size)
                found.append(_Found(item, must, weight))
    result = [_requirement(view, f) for f in _without_repeats(view.read, found)]
    result += _duties(view, duties)
    return tuple(sorted(result, key=lambda r: (r.start, r.end)))


def _before_applying(low: str, start: int, end: int) -> int:
    """Where a sentence ends that goes on to tell how to apply or not to call; at its start when it tells only that."""
    if no_calls := NO_CALLS.search(low, start, end):
        end = no_calls.start() if len(low[start : no_calls.start()].split()) > 2 else start
    told = _IF_YOU.match(low, start, end)
    if told and not NICE.search(low, told.end(), end):
        return told.end()
    return start if CLOSES.match(low, start, end) or HOW_TO_APPLY.search(without_asides(low[start:end])) else end


def _weight(text: str, item: Item, *, must: bool, heading: bool, position: float) -> float:
    weight = 0.55 if must else 0.3
    weight += 0.1 if heading else 0.0
    weight += 0.15 if must and MUST.search(text) else 0.0
    weight += 0.1 * (1 - position)
    weight -= 0.1 if item.kind in SPECIFICS else 0.0
    weight -= 0.05 if not item.terms else 0.0
    return weight


def _without_repeats(read: str, found: list[_Found]) -> list[_Found]:
    """The same words only once. Of several requirements that name the same term, the weightiest gains for each
    repetition and the others stand back."""
    unique: dict[str, _Found] = {}
    for entry in found:
        wording = " ".join(
            re.sub(r"\W", " ", _DEGREE.sub(" ", read[entry.item.start : entry.item.end].casefold())).split()
        )
        old = unique.get(wording)
        if old is None or entry.weight > old.weight + 0.05:
            unique[wording] = entry
    by_term: dict[str, list[_Found]] = {}
    for number, entry in enumerate(unique.values()):
        terms = entry.item.terms
        by_term.setdefault(terms[0] if terms and terms[0] not in _REPEATABLE else f"#{number}", []).append(entry)
    result = []
    for same in by_term.values():
        best = max(same, key=lambda entry: entry.weight)
        for entry in same:
            change = 0.05 * min(3, len(same) - 1) if entry is best else -0.15
            result.append(replace(entry, weight=min(1.0, max(0.05, entry.weight + change))))
    return result


def _requirement(view: View, found: _Found) -> Requirement:
    start, end = view.origin(found.item.start, found.item.end)
    terms = found.item.terms
    return Requirement(
        id=f"{start}-{end}",
        text=view.text[start:end],
        kind=found.item.kind,
        term=terms[0] if terms else None,
        must=found.must,
        weight=round(found.weight, 3),
        start=start,
        end=end,
        subterms=terms[1:],
    )


def _duties(view: View, spans: list[tuple[int, int]]) -> list[Requirement]:
    result, seen = [], set()
    for a, b in spans:
        while b > a and view.read[b - 1] in ".;,: ":
            b -= 1
        key = " ".join(view.read[a:b].casefold().split())
        if b - a < 4 or key in seen:
            continue
        seen.add(key)
        start, end = view.origin(a, b)
        result.append(
            Requirement(f"{start}-{end}", view.text[start:end], RequirementKind.DUTY, None, False, 0.2, start, end)
        )
    return result
