"""What a posting asks of the candidate, and what the work is: requirements with their place, weight and term."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from apptracker.domain.postings import Requirement, RequirementKind
from apptracker.guide.headings import Section
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.reading.clauses import Item, Reach, items_of
from apptracker.tailoring.reading.cues import (
    CANDIDATE_GETS,
    CHECKED,
    DENIED,
    EMPLOYER_SPEAKS,
    HINTS,
    INSISTS,
    LOOKS_FOR,
    MUST,
    NEEDED_THINGS,
    NICE,
    SAYS_NOTHING,
    SAYS_PLAINLY,
    WISHED_AFTER_ALL,
    is_boilerplate,
    names_benefit,
)
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.sentences import sentences
from apptracker.tailoring.reading.view import View
from apptracker.tailoring.reading.wording import DEMAND, HOW_TO_APPLY, NO_CALLS, duty_form, starts_with_duty

_EXPLAINED = re.compile(
    r"^((?:[A-Z][\w'’-]*|and|&|/|of)(?:[ /]+(?:[A-Z][\w'’-]*|and|&|of|to|[a-z]+)){0,4}?)\s*(?:[-–—]|:)\s+(?=\S)"
)
_ASKED_SECTIONS = frozenset({Section.REQUIREMENTS, Section.PREFERRED})
_PROSE_SECTIONS = frozenset({Section.NONE, Section.ROLE, Section.EMPLOYER, Section.FACTS})
_PERSONAL = frozenset(
    {
        RequirementKind.SOFT_SKILL,
        RequirementKind.TRAIT,
        RequirementKind.SHIFT,
        RequirementKind.METRIC,
        RequirementKind.LANGUAGE,
        RequirementKind.LICENCE_OR_CHECK,
        RequirementKind.PHYSICAL,
    }
)
_PERSONAL_VERBS = frozenset(
    "learn work communicate demonstrate possess enjoy show exhibit thrive speak understand adapt love care pay display"
    " have has be own lift stand sit type sales sale pass live hold".split()
)
_A_SKILL = re.compile(
    r"\b(?:skills?|abilit\w+|experience|knowledge|orient\w+|required|preferred|wpm|proficien\w+)\b", re.IGNORECASE
)
#: Words that name a skill in a list but mostly something else in running text.
_ALONE = re.compile(
    r"(?:the |an? )?(?:organi[sz]ation|planning|reporting|e-?mail|retail|hospitality|degree|details?"
    r"|commitment|trust|closing|research|attitude"
    r"|college|growth|marketing|payroll|regulations?|compliance|database|analytics|recruit\w+|sell\w*|drive"
    r"|reach|walk|stand)",
    re.IGNORECASE,
)
_DEGREE = re.compile(r"\b(?:strong|excellent|good|great|outstanding|exceptional|solid|superior|the|an?|have|must)\b")
#: How a line among the duties says that it asks for something after all.
_DUTY_ASKS = re.compile(
    r"^\s*(?:(?:must|should)\b|(?:be|have|has|possess(?:es)?)\b|always be\b|demonstrates? (?:an? )?(?:strong"
    r"|clear|excellent|good|high)|emphasis on\b|bring your\b|fluen|interpersonal|high(?:ly)? )|\bmust\b|\byou (?:are|have|need)\b",
    re.IGNORECASE,
)
_DEMONSTRATES = re.compile(r"\s*Demonstrates? |.*\bhighly professional\b")
_OF_THE_EMPLOYER = re.compile(r"\b(?:our|us|we|your)\b", re.IGNORECASE)
_OPENING = 20  # characters in which a line that describes work must come to what it asks after all
_LEADING = 14  # words of a line that leads to a list with a colon
_LONGEST = 60  # words; a longer sentence under a heading of demands is no demand
_REPEATABLE = frozenset({"relevant-experience", "professional-certificate"})
_SPECIFICS = (
    RequirementKind.SHIFT,
    RequirementKind.PHYSICAL,
    RequirementKind.LICENCE_OR_CHECK,
    RequirementKind.EQUIPMENT,
)
_OF_ITS_OWN = re.compile(r"\b(?!(?:but|not|and|are|required|strongly|highly|very|also)\b)[^\W\d_]{3,}", re.IGNORECASE)
#: "… to join our team": what somebody is looked for, which asks nothing. Not "able to", "a desire to".
_PURPOSE = re.compile(
    r"(?<!able)(?<!ability)(?<!willing)(?<!willingness)(?<!desire)(?<!want)(?<!wants)(?<!eager)(?<!ready)(?<!passion)(?<!keen)"
    r"(?<!needs)(?<!need)(?<!happy)(?<!how)(?<!love)(?<!loves)(?<!like)(?<!likes)(?<!commitment)(?<!dedicated)(?<!committed)"
    r"(?<!according)(?<!attention)(?<!has)(?<!have)(?<!capacity)(?<!drive)(?<!determined)(?<!motivated)(?<!prepared)"
    r" to (?:\w+ly )?(?!detail|the\b|our\b|a\b|an\b|change|work\b|learn\b|be\b)[a-z]+\b"
)
#: "You will work closely with the team", under a heading of demands.
_AHEAD = re.compile(
    r"\byou(?:['’]ll| will)\b(?! (?:also )?(?:need|have|possess|bring|be (?:able|comfortable|required)))", re.IGNORECASE
)
#: "The skills we keep looking for: patience, …".
_LED = re.compile(r"(?:[\w'’-]+ ){0,4}(?:skills|following|qualities|attributes)(?: [\w'’-]+){1,5}:\s+(?=\S)")
#: "If you are honest" before "send your resume".
_IF_YOU = re.compile(
    r"\W*if (?:you|this)\b.{12,200}?(?=,? (?:then |please |kindly )?(?:we |e-?mail|send|apply|call|submit|contact|come|get in touch|click|forward))",
    re.IGNORECASE,
)
#: "… by prioritizing": how something is done.
_HOW = re.compile(r" by (?:\w+ly )?[a-z]+ing\b")
_PARTING = re.compile(
    r";|\s[-–—](?=\s)|,? but (?=\w+ )"
    r"|,(?= (?:(?!strongly|highly|very|also|is|are|not|but|or)\w+ ){1,4}(?:preferred|desirable|a plus)\W*$)"
)
_ASIDE = re.compile(r"\s*\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class _Found:
    item: Item
    must: bool
    weight: float


def requirements_of(view: View, lines: list[Line], lexicon: Lexicon) -> tuple[Requirement, ...]:
    """Everything asked for, and the duties, in the order of the text."""
    found: list[_Found] = []
    duties: list[tuple[int, int]] = []
    size = max(1, len(view.read))
    title = view.read[lines[0].start : lines[0].end].casefold() if lines else ""
    for line in lines:
        if line.opens:
            continue
        for start, end in sentences(view.read, line.start, line.end):
            end = _before_no_calls(view.read, start, end)
            if told := _IF_YOU.match(view.read[start:end]):
                end = start + told.end()
            text = view.read[start:end]
            plain = _ASIDE.sub("", text)  # asides neither make nor unmake a demand
            asks = line.section in _ASKED_SECTIONS
            if (
                not any(c.isalpha() for c in text)
                or (HOW_TO_APPLY.search(plain) and not _IF_YOU.match(plain))
                or is_boilerplate(plain, under_demands=asks)
            ):
                continue
            asked: list[tuple[Item, bool]] = []
            for a, b in _clauses(view.read, start, end):
                asked += _asked(view.read, a, b, line, lexicon, goes_on=bool(asked))
            asked = asked or list(_checks(view.read, start, end, lexicon))
            if not asked and (line.section is Section.DUTIES or (asks and _describes_work(text) is not None)):
                duties.append((start, end))
            for item, must in asked:
                if not asks and view.read[item.start : item.end].casefold() == title:
                    continue  # "We are looking for customer service"
                weight = _weight(text, item, must=must, heading=asks, position=start / size)
                found.append(_Found(item, must, weight))
    result = [_requirement(view, f) for f in _without_repeats(view.read, found)]
    result += _duties(view, duties)
    return tuple(sorted(result, key=lambda r: (r.start, r.end)))


def _before_no_calls(read: str, start: int, end: int) -> int:
    """Where a sentence ends that goes on to keep callers away; at its start when it says nothing else."""
    found = NO_CALLS.search(read, start, end)
    if not found:
        return end
    return found.start() if len(read[start : found.start()].split()) > 2 else start


def _clauses(read: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence cut where demand, wish and denial part: at semicolons, dashes and "but", around asides with a wish of
    their own, and around the one wish in a list of demands."""
    text = read[start:end]
    cuts = {0, len(text), *(m.start() for m in _PARTING.finditer(text))}
    for aside in _ASIDE.finditer(text):
        if _wishes_more(aside.group(1)):
            cuts |= {aside.start(), aside.end()}
    wish, demand = NICE.search(text), MUST.search(text)
    if wish and demand and demand.start() < (comma := text.rfind(",", 0, wish.start())) and _wishes_more(text[comma:]):
        cuts |= {comma, next((m.start() for m in re.finditer(r",|;|$", text[wish.end() :])), 0) + wish.end()}
    parts = [(start + a, start + b) for a, b in itertools.pairwise(sorted(cuts)) if text[a:b].strip()]
    manners = {(bool(NICE.search(read[a:b])), bool(DENIED.search(read[a:b]))) for a, b in parts}
    new = any(SAYS_PLAINLY.search(read, a, min(b, a + _OPENING)) for a, b in parts[1:])
    return parts if new or len(manners) > 1 else [(start, end)]


def _wishes_more(aside: str) -> bool:
    """Whether an aside wishes for something of its own, as "(Spanish a plus)", rather than for what stands before."""
    return bool(NICE.search(aside)) and bool(_OF_ITS_OWN.search(NICE.sub(" ", aside)))


def _asked(
    read: str, start: int, end: int, line: Line, lexicon: Lexicon, *, goes_on: bool
) -> Iterator[tuple[Item, bool]]:
    """What one clause asks for, each with whether it must be. ``goes_on``: a clause before it in the sentence asks."""
    aside = next((m for m in _ASIDE.finditer(read, start, end) if is_boilerplate(m.group(), under_demands=False)), None)
    end = aside.start() if aside else end
    text = read[start:end]
    headed = line.section in _ASKED_SECTIONS
    described = _describes_work(text) if headed else None
    if described == "s" or (DENIED.search(text) and not WISHED_AFTER_ALL.search(text)):
        return
    scope = _scope(read, start, end, line, lexicon)
    if (
        scope is None
        and goes_on
        and line.section in _PROSE_SECTIONS
        and not EMPLOYER_SPEAKS.search(text.lstrip(" ,;-–"))
    ):
        scope = (start, end, Reach.PLAIN)
    if scope is None:
        return
    first = start
    start, end, reach = scope
    must = line.section is not Section.PREFERRED and not NICE.search(read[start:end])
    for item in items_of(read, start, end, lexicon, reach):
        wording = read[item.start : item.end]
        if SAYS_NOTHING.fullmatch(wording) or (not item.terms and names_benefit(wording)):
            continue
        if described is not None and (
            not item.terms or item.kind not in _PERSONAL or (first == line.start and item.start > first + _OPENING)
        ):
            continue
        if line.section is Section.CONDITIONS and not (SAYS_PLAINLY.search(text) or item.kind in _SPECIFICS):
            continue
        if not headed and (_ALONE.fullmatch(wording) or (not item.terms and not _names_a_demand(wording))):
            continue
        yield item, must and not NICE.search(wording)


def _names_a_demand(wording: str) -> bool:
    """Whether words of running text that the lexicon does not know can be a demand: short, and no work or promise."""
    return not (
        len(wording.split()) > 16
        or (starts_with_duty(wording) and not _A_SKILL.search(wording))
        or CANDIDATE_GETS.search(wording)
        or _OF_THE_EMPLOYER.search(wording)
    )


def _scope(read: str, start: int, end: int, line: Line, lexicon: Lexicon) -> tuple[int, int, Reach] | None:
    """The part of a clause that asks, and how much of it counts; None when it asks nothing."""
    text = read[start:end]
    if line.section in _ASKED_SECTIONS:
        if (
            EMPLOYER_SPEAKS.search(text)
            or CANDIDATE_GETS.match(text.lstrip())
            or len(text.split()) > _LONGEST
            or (text.startswith("(") and text.endswith((")", ").")))
            or (text.rstrip().endswith(":") and (not DEMAND.match(text) or len(text.split()) <= _LEADING))
        ):
            return None
        reach = Reach.NAMED if not line.bullet and _is_prose(text) else Reach.ALL
        if reach is Reach.NAMED and SAYS_PLAINLY.search(text):
            reach = Reach.PLAIN
        elif reach is Reach.NAMED and _AHEAD.search(text):
            return None
        if led := _LED.match(text):
            return start + led.end(), end, reach
        return start, _label_end(text, start, end, lexicon), reach
    if line.section is Section.DUTIES:
        demand = bool(DEMAND.match(text)) and not starts_with_duty(text)
        if demand:
            return start, end, Reach.ALL
        if LOOKS_FOR.search(text) and (plainly := SAYS_PLAINLY.search(text)):
            return _from_trigger(read, start, end, plainly), end, Reach.PLAIN
        how = _HOW.search(text)
        return (start, start + how.start() if how else end, Reach.NAMED) if _DUTY_ASKS.search(text) else None
    if EMPLOYER_SPEAKS.search(text) or CANDIDATE_GETS.match(text.lstrip()):
        return None
    if line.section is Section.CONDITIONS:
        return start, end, Reach.NAMED
    if line.section not in _PROSE_SECTIONS and not INSISTS.search(text):
        return None
    said = NEEDED_THINGS.sub(lambda m: "-" * len(m.group()), text)
    plainly, hint = SAYS_PLAINLY.search(said), HINTS.search(said) or _DEMONSTRATES.match(text)
    trigger = min((m for m in (plainly, hint) if m), key=lambda m: m.start(), default=None)
    if trigger is None or (line.section is Section.EMPLOYER and not LOOKS_FOR.search(text)):
        return None
    begin = _from_trigger(read, start, end, trigger)
    if not plainly and (purpose := _PURPOSE.search(read, begin, end)):
        end = purpose.start()
    if how := _HOW.search(read, begin, end):
        end = how.start()
    return begin, end, Reach.PLAIN if plainly else Reach.NAMED


def _label_end(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where "Teamwork - Balances team and individual work…" ends as a demand: after its label."""
    explained = _EXPLAINED.match(text)
    if explained and len(text) - explained.end() > 20:
        says = text[explained.end() :].split()[0]
        known = len(text) - explained.end() > 40 and lexicon.find(explained.group(1))
        if known or re.fullmatch(r"[A-Z]?[a-z]+s", says):
            return start + explained.end(1)
    return end


def _checks(read: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[Item, bool]]:
    """Checks and licenses are demands wherever they are mentioned as such, under benefits or at the end."""
    text = read[start:end]
    if CHECKED.search(text) and len(text.split()) <= 45 and not DENIED.search(text):
        for item in items_of(read, start, end, lexicon, Reach.NAMED):
            if item.kind is RequirementKind.LICENCE_OR_CHECK:
                yield item, not NICE.search(text)


def _describes_work(text: str) -> str | None:
    """How a line under a heading of demands describes work after all: "s" for "Answers…", "" for "Answer…"."""
    first = re.match(r"(?:[A-Z][a-z]+ly\s+)?([A-Za-z]+)", text)
    if not first or first.group(1).lower() in _PERSONAL_VERBS or text[first.end() : first.end() + 1] == "-":
        return None
    form = duty_form(first.group(1))
    if form != "s" and _A_SKILL.search(text):
        return None
    return None if form == "s" and first.group(1).lower()[:-1] in _PERSONAL_VERBS else form


_SAYS = re.compile(
    r"(?:As (?:an?|the|our) |Our |In this |If you|They |We |This |These |It |He |She |The (?!ability)|I )\b"
)


def _is_prose(text: str) -> bool:
    """Whether a line under a heading of demands is running text rather than an item."""
    return bool(_SAYS.match(text)) or (len(text.split()) > 25 and not DEMAND.match(text))


def _from_trigger(read: str, start: int, end: int, trigger: re.Match[str]) -> int:
    """Where the demand begins: after "We are looking for", but before "… is required"."""
    words = trigger.group()
    if re.match(r"(?:is|are|would be|will be|who|great|good|excellent|perfect)\b", words, re.IGNORECASE):
        return start
    if re.search(r"(?:ing for|seek\w*|search of|need of|needs?|wants?)$", words, re.IGNORECASE):
        return start + trigger.end()
    if words.lower().startswith("opportunity for"):
        return start + trigger.end() - len(words.split()[-1])
    return start + trigger.start()


def _weight(text: str, item: Item, *, must: bool, heading: bool, position: float) -> float:
    weight = 0.55 if must else 0.3
    weight += 0.1 if heading else 0.0
    weight += 0.15 if must and MUST.search(text) else 0.0
    weight += 0.1 * (1 - position)
    weight -= 0.1 if item.kind in _SPECIFICS else 0.0
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
