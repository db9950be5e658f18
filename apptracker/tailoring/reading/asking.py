"""What one sentence of an advert asks of the candidate, given the section it stands in."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from apptracker.domain.postings import RequirementKind
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
from apptracker.tailoring.reading.view import View
from apptracker.tailoring.reading.wording import DEMAND, PERSON, duty_form, starts_with_duty

ASKING = frozenset({Section.REQUIREMENTS, Section.PREFERRED})
#: Demands that name a circumstance of the work rather than what the candidate can do.
SPECIFICS = frozenset(
    {
        RequirementKind.SHIFT,
        RequirementKind.PHYSICAL,
        RequirementKind.LICENCE_OR_CHECK,
        RequirementKind.EQUIPMENT,
    }
)
_PROSE = frozenset({Section.NONE, Section.ROLE, Section.EMPLOYER, Section.FACTS})
_PERSONAL = frozenset(
    {
        RequirementKind.SOFT_SKILL,
        RequirementKind.TRAIT,
        RequirementKind.METRIC,
        RequirementKind.LANGUAGE,
        RequirementKind.LICENCE_OR_CHECK,
    }
)
_PERSONAL_VERBS = frozenset(
    "learn work communicate demonstrate possess enjoy show exhibit thrive speak understand adapt love care pay display"
    " have has be own lift stand sit type sales sale pass live hold".split()
)
_EXPLAINED = re.compile(
    r"^((?:[A-Z][\w'’-]*|and|&|/|of)(?:[ /]+(?:[A-Z][\w'’-]*|and|&|of|to|[a-z]+)){0,4}?)\s*(?:[-–—]|:)\s+(?=\S)"
)
_OPEN_TO = re.compile(r"Open (?:to|for|availability|schedule)\b")
_WORKS_WITH = re.compile(r"Works (?:with|closely|directly|alongside|on|as|to)\b")
_SAYS = re.compile(
    r"(?:As (?:an?|the|our) |Our |In this |If you|They |We |This |These |It(?:['’]s)? |He |She |The (?!ability)|I )\b"
)
# The patterns below take text in lower case.
_A_SKILL = re.compile(r"\b(?:skills?|abilit\w+|experience|knowledge|orient\w+|required|preferred|wpm|proficien\w+)\b")
#: Words that name a skill in a list but mostly something else in running text.
_ALONE = re.compile(
    r"(?:the |an? )?(?:organi[sz]ation|planning|reporting|e-?mail|retail|hospitality|degree|details?|commitment|trust"
    r"|closing|research|attitude|college|growth|marketing|payroll|regulations?|compliance|database|analytics|recruit\w+"
    r"|sell\w*|drive|reach|walk|stand)"
)
#: How a line among the duties says that it asks for something after all.
_DUTY_ASKS = re.compile(
    r"^\s*(?:(?:must|should)\b|(?:be(?! aware| responsible| the\b| involved| part)|have|has|possess(?:es)?)\b"
    r"|always be\b|demonstrates? (?:an? )?(?:strong|clear"
    r"|excellent|good|high)|emphasis on\b|bring your\b|fluen|interpersonal|high(?:ly)? )"
    r"|\bmust\b|\byou (?:are|have|need)\b"
)
#: How a sentence of running text may begin that asks.
_BEGINS = re.compile(r"\W*(?:demonstrates? |ability to\b)")
_OF_THE_EMPLOYER = re.compile(r"\b(?:our|us|we|your)\b")
_OF_ITS_OWN = re.compile(r"\b(?!(?:but|not|and|are|required|strongly|highly|very|also)\b)[^\W\d_]{3,}")
#: "… to join our team": what somebody is looked for, which asks nothing. Not "able to", "a desire to".
_PURPOSE = re.compile(r"(\w+) to (?:\w+ly )?(?!detail|the\b|our\b|a\b|an\b|change|work\b|learn\b|be\b)[a-z]+\b")
_NO_PURPOSE = frozenset(
    "able ability willing willingness desire want wants eager ready passion keen need needs happy how love loves like"
    " likes commitment dedicated committed according attention has have capacity drive determined motivated"
    " prepared".split()
)
#: "You will work closely with the team", under a heading of demands.
_AHEAD = re.compile(
    r"\byou(?:['’]ll| will)\b(?! (?:also )?(?:need|have|possess|bring|be (?:able|comfortable|required)))"
)
#: "The skills we keep looking for: patience, …".
_LED = re.compile(r"(?:[\w'’-]+ ){0,4}(?:skills|following|qualities|attributes)(?: [\w'’-]+){1,5}:\s+(?=\S)")
#: "… by prioritizing": how something is done.
_HOW = re.compile(r" by (?:\w+ly )?[a-z]+ing\b")
_YOU_HAVE = re.compile(r"\byou(?:['’]ll| will| must| should)? (?:have|need|possess|be able)\b")
_PARTING = re.compile(
    r";|\s[-–—](?=\s)|,(?= (?:preferably|ideally)\b)|,? but (?=\w+ )"
    r"|,(?= (?:(?!strongly|highly|very|also|is|are|not|but|or)\w+ ){1,4}(?:preferred|desirable|a plus)\W*$)"
    r"|,(?= (?:[\w'’]+ ){1,6}(?:souhaitée?|appréciée?|un plus|un atout|von vorteil|wünschenswert|deseable)\W*$)"
)
#: "… and calming worried callers, so patience is a must."
_SO_ASKED = re.compile(
    r",? (?=so (?:an? )?(?:[\w-]+ ){1,4}(?:is|are) (?:an? )?(?:must|key|essential|vital|important)\b)"
)
#: What a list names among its demands only to say that it is not asked for.
_UNASKED = re.compile(r"\bno (?:[\w-]+ ){1,4}(?:needed|required|necessary)\b(?!,? (?:but|though))")
#: "No evening shifts".
_WITHOUT = re.compile(r"(?:no|without)\b")
_LINK = re.compile(r"https?:|\bwww\.|#url_")
_ASIDE = re.compile(r"\s*\(([^()]*)\)")
_NEAR = 20  # characters in which a line that describes work must come to what it asks after all
_LEADING = 14  # words of a line that leads to a list with a colon
_LONGEST = 60  # words; a longer sentence under a heading of demands is no demand
_LONGEST_UNNAMED = 16  # words of a demand in running text that the lexicon does not know
_LONGEST_CHECK = 45  # words of a sentence that asks for a check or license among other matters


class Asked(NamedTuple):
    item: Item
    must: bool


class _Scope(NamedTuple):
    """The part of a clause that asks, and how much of it counts."""

    start: int
    end: int
    reach: Reach


class Asking:
    """Takes the sentences of one advert's view apart."""

    def __init__(self, view: View, lexicon: Lexicon) -> None:
        self._read = view.read
        self._low = view.low
        self._lexicon = lexicon

    def of_sentence(self, start: int, end: int, line: Line) -> list[Asked]:
        """What the sentence asks for. Denials and boilerplate ask nothing."""
        low = self._low[start:end]
        if is_boilerplate(without_asides(low), under_demands=line.section in ASKING):
            return []
        asked: list[Asked] = []
        for a, b in _clauses(low):
            asked += self._of_clause(start + a, start + b, line, goes_on=bool(asked))
        return asked or list(self._checks(start, end))

    def _of_clause(self, start: int, end: int, line: Line, *, goes_on: bool) -> Iterator[Asked]:
        """``goes_on``: a clause before it in the sentence asks."""
        aside = next((m for m in _ASIDE.finditer(self._low, start, end) if _says_nothing_asked(m.group())), None)
        end = aside.start() if aside else end
        low = self._low[start:end]
        headed = line.section in ASKING
        described = describes_work(self._read[start:end]) if headed else None
        if described == "s" or (DENIED.search(low) and not WISHED_AFTER_ALL.search(low)):
            return
        scope = self._scope(start, end, line, goes_on=goes_on)
        if scope is None:
            return
        must = line.section is not Section.PREFERRED and not NICE.search(self._low, scope.start, scope.end)
        plainly = line.section is Section.CONDITIONS and bool(SAYS_PLAINLY.search(low))
        for item in items_of(self._read, *scope[:2], self._lexicon, scope.reach):
            wording = self._low[item.start : item.end]
            if SAYS_NOTHING.fullmatch(wording) or (not item.terms and _is_no_demand(wording)):
                continue
            if _is_ruled_out(item, wording):
                continue
            late = start == line.start and item.start > start + _NEAR
            if described is not None and (not item.terms or item.kind not in _PERSONAL or late):
                continue
            if line.section is Section.CONDITIONS and not plainly and item.kind not in SPECIFICS:
                continue
            if scope.reach is Reach.PLAIN and not item.terms and _SAYS.match(self._read[item.start : item.end]):
                continue
            if not headed and (_ALONE.fullmatch(wording) or (not item.terms and not _names_a_demand(wording))):
                continue
            yield Asked(item, must and not NICE.search(wording))

    def _scope(self, start: int, end: int, line: Line, *, goes_on: bool) -> _Scope | None:
        if line.section in ASKING:
            return self._scope_of_demand(start, end, line)
        if line.section is Section.DUTIES:
            return self._scope_of_duty(start, end)
        low = self._low[start:end]
        if _is_of_the_employer(low):
            return None
        if line.section is Section.CONDITIONS:
            return _Scope(start, end, Reach.NAMED)
        if line.section not in _PROSE and not INSISTS.search(low):
            return None
        said = NEEDED_THINGS.sub(lambda m: "-" * len(m.group()), low)
        plainly, hint = SAYS_PLAINLY.search(said), HINTS.search(said) or _BEGINS.match(low)
        trigger = min((m for m in (plainly, hint) if m), key=lambda m: m.start(), default=None)
        if trigger is None or (line.section is Section.EMPLOYER and not LOOKS_FOR.search(low)):
            return _Scope(start, end, Reach.PLAIN) if goes_on and line.section in _PROSE else None
        begin = start + _from_trigger(trigger)
        if not plainly:
            end = next(
                (m.end(1) for m in _PURPOSE.finditer(self._low, begin, end) if m.group(1) not in _NO_PURPOSE), end
            )
        how = _HOW.search(self._low, begin, end)
        return _Scope(begin, how.start() if how else end, Reach.PLAIN if plainly else Reach.NAMED)

    def _scope_of_demand(self, start: int, end: int, line: Line) -> _Scope | None:
        """Under a heading of demands."""
        text, low = self._read[start:end], self._low[start:end]
        length = len(text.split())
        if (
            _is_of_the_employer(low)
            or length > _LONGEST
            or (text.startswith("(") and text.endswith((")", ").")))
            or (text.rstrip().endswith(":") and (not DEMAND.match(text) or length <= _LEADING))
        ):
            return None
        reach = Reach.ALL if line.bullet or not _is_prose(text) else Reach.NAMED
        if reach is Reach.NAMED and SAYS_PLAINLY.search(low):
            reach = Reach.PLAIN
        elif reach is Reach.NAMED and _AHEAD.search(low):
            return None
        if led := _LED.match(low):
            return _Scope(start + led.end(), end, reach)
        return _Scope(start, self._label_end(start, end), reach)

    def _scope_of_duty(self, start: int, end: int) -> _Scope | None:
        """Among the duties, where a line may ask for something after all."""
        text, low = self._read[start:end], self._low[start:end]
        if DEMAND.match(text) and not starts_with_duty(text):
            return _Scope(start, end, Reach.ALL)
        if (LOOKS_FOR.search(low) or _YOU_HAVE.search(low)) and (plainly := SAYS_PLAINLY.search(low)):
            return _Scope(start + _from_trigger(plainly), end, Reach.PLAIN)
        if not _DUTY_ASKS.search(low):
            return None
        how = _HOW.search(low)
        return _Scope(start, start + how.start() if how else end, Reach.NAMED)

    def _label_end(self, start: int, end: int) -> int:
        """Where "Teamwork - Balances team and individual work…" ends as a demand: after its label."""
        text = self._read[start:end]
        explained = _EXPLAINED.match(text)
        if explained and len(text) - explained.end() > 20:
            says = text[explained.end() :].split()[0]
            known = len(text) - explained.end() > 40 and self._lexicon.find(explained.group(1))
            if known or re.fullmatch(r"[A-Z]?[a-z]+s", says):
                return start + explained.end(1)
        return end

    def _checks(self, start: int, end: int) -> Iterator[Asked]:
        """Checks and licenses are demands wherever they are mentioned as such, under benefits or at the end."""
        low = self._low[start:end]
        if CHECKED.search(low) and len(low.split()) <= _LONGEST_CHECK and not DENIED.search(low):
            for item in items_of(self._read, start, end, self._lexicon, Reach.NAMED):
                if item.kind is RequirementKind.LICENCE_OR_CHECK:
                    yield Asked(item, not NICE.search(low))


def without_asides(text: str) -> str:
    """The text without what stands in brackets, which neither makes nor unmakes a demand."""
    return _ASIDE.sub("", text) if "(" in text else text


def describes_work(text: str) -> str | None:
    """How a line under a heading of demands describes work after all: "s" for "Answers…", "" for "Answer…"."""
    first = re.match(r"(?:Will )?(?:[A-Z]?[a-z]+ly\s+)?([A-Za-z]+)", text)
    if not first or text[first.end() : first.end() + 1] == "-" or _OPEN_TO.match(text):
        return None
    if first.group(1).lower().removesuffix("ing") in _PERSONAL_VERBS:
        return None
    form = duty_form(first.group(1))
    if form is None or (form != "s" and _A_SKILL.search(text.lower())):
        return None
    personal = form == "s" and first.group(1).lower()[:-1] in _PERSONAL_VERBS
    return None if personal and not _WORKS_WITH.match(text) else form


def _clauses(low: str) -> list[tuple[int, int]]:
    """A sentence cut where demand, wish and denial part: at semicolons, dashes and "but", around asides with a wish of
    their own, and around the one wish in a list of demands."""
    cuts = {0, len(low), *(m.start() for m in _PARTING.finditer(low))}
    followed = {m.start() for m in _SO_ASKED.finditer(low)}
    cuts |= followed
    cuts.update(edge for unasked in _UNASKED.finditer(low) for edge in unasked.span())
    for aside in _ASIDE.finditer(low):
        if _wishes_more(aside.group(1)):
            cuts |= {aside.start(), aside.end()}
    wish = NICE.search(low)
    demand = MUST.search(low) if wish else None
    if wish and demand and demand.start() < (comma := low.rfind(",", 0, wish.start())) and _wishes_more(low[comma:]):
        cuts |= {comma, next((m.start() for m in re.finditer(r",|;|$", low[wish.end() :])), 0) + wish.end()}
    if len(cuts) == 2:
        return [(0, len(low))]
    parts = [(a, b) for a, b in itertools.pairwise(sorted(cuts)) if low[a:b].strip()]
    manners = {(bool(NICE.search(low[a:b])), bool(DENIED.search(low[a:b]))) for a, b in parts}
    new = bool(followed) or any(SAYS_PLAINLY.search(low, a, min(b, a + _NEAR)) for a, b in parts[1:])
    return parts if new or len(manners) > 1 else [(0, len(low))]


def _wishes_more(aside: str) -> bool:
    """Whether an aside wishes for something of its own, as "(Spanish a plus)", rather than for what stands before."""
    return bool(NICE.search(aside)) and bool(_OF_ITS_OWN.search(NICE.sub(" ", aside)))


def _is_of_the_employer(low: str) -> bool:
    """Whether a clause begins as one that tells what the employer does, or what the candidate will get."""
    opening = low.lstrip(" ,;-–—(")
    return bool(EMPLOYER_SPEAKS.match(opening) or CANDIDATE_GETS.match(opening))


def _says_nothing_asked(aside: str) -> bool:
    return is_boilerplate(aside, under_demands=False)


def _is_ruled_out(item: Item, wording: str) -> bool:
    """Whether an item says what the work is without, as "no evening shifts". "No criminal record" is a demand."""
    named = bool(item.terms) and item.kind is not RequirementKind.LICENCE_OR_CHECK
    return named and bool(_WITHOUT.match(wording)) and not NICE.search(wording)


def _is_no_demand(wording: str) -> bool:
    return names_benefit(wording) or bool(_LINK.search(wording))


def _names_a_demand(wording: str) -> bool:
    """Whether words of running text that the lexicon does not know can be a demand: short, and no work or promise."""
    return not (
        len(wording.split()) > _LONGEST_UNNAMED
        or (starts_with_duty(wording) and not _A_SKILL.search(wording))
        or CANDIDATE_GETS.search(wording)
        or _OF_THE_EMPLOYER.search(wording)
    )


def _is_prose(text: str) -> bool:
    """Whether a line under a heading of demands is running text rather than an item."""
    return bool(_SAYS.match(text)) or (len(text.split()) > 25 and not DEMAND.match(text) and not PERSON.match(text))


def _from_trigger(trigger: re.Match[str]) -> int:
    """Where the demand begins: after "We are looking for", but before "… is required"."""
    words = trigger.group()
    if re.match(r"(?:is|are|would be|will be|who|great|good|excellent|perfect)\b", words):
        return 0
    if re.search(r"(?:ing for|looking to \w+|seek\w*|search of|need of|needs?|wants?)$", words):
        return trigger.end()
    if words.startswith("opportunity for"):
        return trigger.end() - len(words.split()[-1])
    return trigger.start()
