"""What a posting asks of the candidate, and what the work is: requirements with their place, weight and term."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from apptracker.domain.postings import Requirement, RequirementKind
from apptracker.guide.headings import Section
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.reading.clauses import Item, items_of
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.view import View
from apptracker.tailoring.reading.wording import DEMAND, HOW_TO_APPLY, NO_CALLS, duty_form, starts_with_duty

_SENTENCE = re.compile(
    r"(?<=[.!?])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bInc\.)(?<!\bSt\.)(?<!\bU\.S\.)(?<!\bNo\.)(?<!\bapprox\.)(?<!\betc\.)[\"”’)]*\s+(?=[\"“‘(]?[A-Z\d])"
)
_NICE = re.compile(
    r"\bpreferr?(?:ed|ably|ence|able)?\b|\b(?:is |are |would be |will be |be |considered )?(?:an? )?(?:\w+"
    r" )?(?:plus(?:es)?|asset|advantage|bonus)\b(?!\s+(?:tax|extensive|benefits))"
    r"|\bdesir(?:able|ed)\b|\bnice[- ]to[- ]haves?\b|\bideally\b|\b(?:is |are |be )helpful\b|\bhelpful\s*$"
    r"|\bbeneficial\b|\badvantageous\b|\bnot (?:required|essential|mandatory)\b"
    r"|\bencouraged to apply\b|\blebih disukai\b|\bdeseable\b|\bvon vorteil\b|\bwünschenswert\b|\bun atout\b"
    r"|\bvýhod\w+",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"\bmust\b|\brequired?\b|\bessential\b|\bmandatory\b|\bnecessary\b|\bvital\b|\bcritical to\b|\bminimum\b"
    r"|\bat least\b|\bneeds? to\b",
    re.IGNORECASE,
)
_NOT_ASKED = re.compile(
    r"\bno (?:\w+ ){0,4}(?:experience|degree|qualifications?|skills?|licen[sc]e|certifications?)(?: (?:is"
    r"|are))?(?: (?:necessary|needed|required))?(?!.*preferred)"
    r"|\b(?:is|are)? ?not (?:required|necessary|needed)(?!.*(?:preferred|asset|plus))|\bnot looking for\b"
    r"|\bdoes not require\b|\bdon['’]t need\b|\bdo not need\b|\bwill train\b|\bwill be (?:\w+ )?trained\b"
    r"|\btraining (?:is|will be) provided\b",
    re.IGNORECASE,
)
_WISHED_AFTER_ALL = re.compile(r"\b(?:preferred|asset|a plus|desirable|an advantage)\b", re.IGNORECASE)
_BOILERPLATE = re.compile(
    r"equal[- ](?:employment[- ])?opportunit|without regard to|regardless of (?:their |your )?(?:race|age"
    r"|gender|ethnic|sex|religio|color|colour|national|disab)|protected veteran|reasonable accommodation"
    r"|e-verify|affirmative action|gender identity"
    r"|\bEOE\b|not designed to cover|may change (?:or|at any time)|at any time with or without notice"
    r"|privacy (?:policy|notice)|personal information|personal data"
    r"|\b401\s?\(?k\)?|paid time off|\bPTO\b|health insurance|(?:medical|health|vision)[,/& ]+(?:and"
    r" )?dental|dental[,/& ]+(?:and )?(?:vision|medical|health)|dental (?:insurance|plans?|coverage)|life"
    r" insurance|stock options?|parental leave|pension|paid (?:vacation|holidays?|training)"
    r"|tuition|sick (?:leave|days)|employee discount|base salary|salary range|pay range|competitive"
    r" (?:salary|pay|wage)|sign-?on bonus|commission"
    r"|\bwe offer\b|\bwe provide\b|submit your (?:resume|application)|send (?:resumes?|cvs?)\b|pay (?:rate"
    r"|is|starts)\b|hourly rate|apply (?:now|today|online)|click (?:here|apply)|send (?:your|a copy)|duties"
    r" (?:and|,) responsibilities|other duties"
    r"|copyright|^\W*[$£€]\s?\d|cookie|restrictions (?:may )?apply|all rights reserved|(?:check out|visit)"
    r" our (?:web)?site",
    re.IGNORECASE,
)
_EMPLOYER_SPEAKS = re.compile(
    r"^\s*(?:we|our|us)\b(?!(?:['’]re| are)? (?:\w+ )?(?:looking|seeking|searching|need|require|expect|want))",
    re.IGNORECASE,
)
_WHO = (
    r"(?:you|candidates?|applicants?|individuals?|incumbents?|someone|people|person|this (?:role|position"
    r"|person|job)|they|agents?|associates?|representatives?|csa['’]s|technician(?: \d)?|assistant"
    r"|manager|specialist|coordinator|advisor|employees?|team members?|he or she)"
)
#: What in running text announces a demand.
_ASKS = re.compile(
    rf"\b{_WHO} (?:who )?(?:will |must |should |also |therefore )*(?:must|should|need|needs|have to|has to"
    rf"|will have|will possess|possess|possesses|will need|bring|demonstrate|will be (?:an? )?(?:\w+,?"
    rf" ){{0,2}}(?:able|friendly|reliable|self|skilled)|is able|are able|is (?:\w+ and )?skilled|are (?:an?"
    rf" )?(?:\w+,? ){{0,3}}(?:positive|energetic|enthusiastic|friendly|organi[sz]ed|reliable|motivated"
    rf"|passionate|team player|self)|have (?:an? )?(?:strong|excellent|good|great|proven|previous|experience"
    rf"|passion|minimum))\b"
    r"|\bmust (?:be|have|possess|also|want|not|type|speak|work|pass|live|own|hold|love|enjoy|and)\b|\bare"
    r" required to (?:have|possess|be)\b"
    r"|\b(?:position|role|job) (?:also )?requires?\b|\b(?:look|search|hir)ing for\b|\bseek(?:ing|s)?\b|\bin"
    r" search of\b|\bin need of\b"
    r"|\b(?:ideal|successful|right|perfect|strong|qualified) (?:candidates?|applicants?|person|individual"
    r"|fit)\b|\bopportunity for an? \w+"
    r"|\b(?:great|good|excellent|perfect) fit\b|\bif you (?:are|have|love|enjoy|like|want|possess|thrive)\b"
    r"|\bif you['’]re\b(?! looking)|\bdo you (?:have|love|enjoy|like|possess|want)\b|\bare you (?:an?|great"
    r"|good|passionate|looking|ready|\w+ and)\b"
    r"|\b(?:is|are) (?:strongly |highly )?(?:required|preferred|essential|vital|necessary|a must|a plus"
    r"|desired|desirable|mandatory|critical)\b"
    r"|\bwho (?:is|are|has|have|can|enjoys?|loves?|thrives?)\b|\brequires?\b (?:an? )?(?:\w+"
    r" ){0,2}(?:ability|skills?|experience|knowledge|attention|person|individual)"
    r"|\bwill have (?:an? )?(?:strong|excellent|good|great|proven)\b|\bpossesses\b|\bability to\b|\bproven"
    r" (?:ability|track record|experience)\b",
    re.IGNORECASE,
)
#: How a line among the duties says that it asks for something after all.
_DUTY_ASKS = re.compile(
    r"^\s*(?:(?:must|should)\b|(?:be|have|has|possess(?:es)?)\b|always be\b|demonstrates? (?:an? )?(?:strong"
    r"|clear|excellent|good|high)|maintain(?:s|ing)? (?:an? )?(?:positive|professional|friendly)"
    r"|ability to\b|knowledge of\b|excellent\b|strong\b|proficien|emphasis on\b|bring your\b|fluen"
    r"|interpersonal|willing|professional,|high(?:ly)? )",
    re.IGNORECASE,
)
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
    }
)
_PERSONAL_VERBS = frozenset(
    "learn work communicate demonstrate possess enjoy show exhibit thrive speak understand adapt love care"
    " pay display have has be own lift"
    " stand sit type sales sale".split()
)
_A_SKILL = re.compile(
    r"\b(?:skills?|abilit\w+|experience|knowledge|orient\w+|required|preferred|wpm" r"|proficien\w+)\b", re.IGNORECASE
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
_OPENS_DEMAND = re.compile(
    r"(?:at least|ability to|able to|must|minimum|\d+\+? years?|(?:previous |prior |proven )?experience"
    r"|proficien\w+|knowledge of|excellent|strong"
    r"|fluen\w+|bilingual|high school|willing\w*)\b",
    re.IGNORECASE,
)
_LONGEST = 60  # words; a longer sentence under a heading of demands is no demand
_DUTY_MUST = re.compile(r"\bmust\b|\byou (?:are|have|need)\b")
_DEMONSTRATES = re.compile(r"\s*Demonstrates? |.*\bhighly professional\b")
_CANDIDATE = re.compile(r"\bmust\b|looking for|seeking|in search of|ideal")
_CHECKED = re.compile(
    r"\b(?:must|required?|requires|subject to|contingent (?:up)?on|pass|successful completion|necessary"
    r"|mandatory)\b",
    re.IGNORECASE,
)
_REPEATABLE = frozenset({"relevant-experience", "professional-certificate"})
_SPECIFICS = (
    RequirementKind.SHIFT,
    RequirementKind.PHYSICAL,
    RequirementKind.LICENCE_OR_CHECK,
    RequirementKind.EQUIPMENT,
)


@dataclass(frozen=True, slots=True)
class _Found:
    item: Item
    must: bool
    weight: float
    asked_line: bool


def requirements_of(view: View, lines: list[Line], lexicon: Lexicon) -> tuple[Requirement, ...]:
    """Everything asked for, and the duties, in the order of the text."""
    found: list[_Found] = []
    duties: list[tuple[int, int]] = []
    size = max(1, len(view.read))
    for line in lines:
        if line.opens:
            continue
        for start, end in sentences(view.read, line.start, line.end):
            end = _before_no_calls(view.read, start, end)
            text = view.read[start:end]
            plain = re.sub(r"\([^()]*\)", "", text)  # asides neither make nor unmake a demand
            if HOW_TO_APPLY.search(plain) or _BOILERPLATE.search(plain) or not any(c.isalpha() for c in text):
                continue
            asked = list(_asked(view.read, start, end, line, lexicon)) or list(_checks(view.read, start, end, lexicon))
            asks = line.section in _ASKED_SECTIONS
            if not asked and (line.section is Section.DUTIES or (asks and _describes_work(text) is not None)):
                duties.append((start, end))
            for item, must, heading in asked:
                weight = _weight(text, item, must=must, heading=heading, position=start / size)
                found.append(_Found(item, must, weight, heading))
    result = [_requirement(view, f) for f in _without_repeats(view.read, found)]
    result += _duties(view, duties)
    return tuple(sorted(result, key=lambda r: (r.start, r.end)))


def sentences(read: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a line, trimmed."""
    at = start
    for found in _SENTENCE.finditer(read, start, end):
        yield at, found.start()
        at = found.end()
    if at < end:
        yield at, end


def _before_no_calls(read: str, start: int, end: int) -> int:
    """Where a sentence ends that goes on to keep callers away; at its start when it says nothing else."""
    found = NO_CALLS.search(read, start, end)
    if not found:
        return end
    return found.start() if len(read[start : found.start()].split()) > 2 else start


def _asked(read: str, start: int, end: int, line: Line, lexicon: Lexicon) -> Iterator[tuple[Item, bool, bool]]:
    """What one sentence asks for: (item, must, whether it stands under a heading of demands)."""
    aside = next((m for m in re.finditer(r"\s*\([^()]*\)", read[start:end]) if _BOILERPLATE.search(m.group())), None)
    end = start + aside.start() if aside else end
    text = read[start:end]
    headed = line.section in _ASKED_SECTIONS
    described = _describes_work(text) if headed else None
    if described == "s" or (_NOT_ASKED.search(text) and not _WISHED_AFTER_ALL.search(text)):
        return
    scope = _scope(read, start, end, line, lexicon)
    if scope is None:
        return
    start, end, named_only = scope
    for a, b in _by_wish(read, start, end):
        must = line.section is not Section.PREFERRED and not _NICE.search(read[a:b])
        for item in items_of(read, a, b, lexicon, named_only=named_only):
            if described is not None and (not item.terms or item.kind not in _PERSONAL):
                continue
            if not headed and _ALONE.fullmatch(read[item.start : item.end]):
                continue
            yield item, must, headed


def _scope(read: str, start: int, end: int, line: Line, lexicon: Lexicon) -> tuple[int, int, bool] | None:
    """The part of a sentence that asks, and whether only what the lexicon names counts; None when it asks nothing."""
    text = read[start:end]
    if line.section in _ASKED_SECTIONS:
        if _EMPLOYER_SPEAKS.search(text) or len(text.split()) > _LONGEST or text.rstrip().endswith(":"):
            return None
        return start, _label_end(text, start, end, lexicon), not line.bullet and _is_prose(text)
    if line.section is Section.DUTIES:
        demand = _opens_demand(text)
        return (start, end, not demand) if demand or _DUTY_ASKS.search(text) or _DUTY_MUST.search(text) else None
    if line.section not in _PROSE_SECTIONS or _EMPLOYER_SPEAKS.search(text):
        return None
    trigger = _ASKS.search(text) or _DEMONSTRATES.match(text)
    if not trigger or (line.section is Section.EMPLOYER and not _CANDIDATE.search(text)):
        return None
    return _from_trigger(read, start, end, trigger), end, not re.search(r"\bmust\b", text)


def _label_end(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where "Teamwork - Balances team and individual work…" ends as a demand: after its label."""
    explained = _EXPLAINED.match(text)
    if explained and len(text) - explained.end() > 20:
        says = text[explained.end() :].split()[0]
        known = len(text) - explained.end() > 40 and lexicon.find(explained.group(1))
        if known or re.fullmatch(r"[A-Z][a-z]+s", says):
            return start + explained.end(1)
    return end


def _checks(read: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[Item, bool, bool]]:
    """Checks and licences are demands wherever they are mentioned as such, under benefits or at the end."""
    text = read[start:end]
    if _CHECKED.search(text) and len(text.split()) <= 45 and not _NOT_ASKED.search(text):
        for item in items_of(read, start, end, lexicon, named_only=True):
            if item.kind is RequirementKind.LICENCE_OR_CHECK:
                yield item, not _NICE.search(text), False


def _opens_demand(text: str) -> bool:
    """Whether a line among the duties begins as a demand does ("At least two years…")."""
    return bool(_OPENS_DEMAND.match(text)) and not starts_with_duty(text)


def _describes_work(text: str) -> str | None:
    """How a line under a heading of demands describes work after all: "s" for "Answers…", "" for "Answer…"."""
    first = re.match(r"(?:[A-Z][a-z]+ly\s+)?([A-Za-z]+)", text)
    if not first or first.group(1).lower() in _PERSONAL_VERBS or text[first.end() : first.end() + 1] == "-":
        return None
    form = duty_form(first.group(1))
    if form != "s" and _A_SKILL.search(text):
        return None
    return None if form == "s" and first.group(1).lower()[:-1] in _PERSONAL_VERBS else form


_SAYS = re.compile(r"(?:As an? |Our |In this |If you|They |We |This |These |It |He |She |The (?!ability)|I )\b")


def _is_prose(text: str) -> bool:
    """Whether a line under a heading of demands is running text rather than an item."""
    return bool(_SAYS.match(text)) or (len(text.split()) > 25 and not DEMAND.match(text))


def _from_trigger(read: str, start: int, end: int, trigger: re.Match[str]) -> int:
    """Where the demand begins: after "We are looking for", but before "… is required"."""
    if re.match(r"(?:is|are|who|great|good|excellent|perfect) ", trigger.group(), re.IGNORECASE):
        return start
    if re.search(r"(?:ing for|seek\w*|search of|need of|opportunity for an? \w+)$", trigger.group(), re.IGNORECASE):
        return start + (
            trigger.end()
            if not trigger.group().startswith("opportunity")
            else trigger.end() - len(trigger.group().split()[-1])
        )
    return start + trigger.start()


def _by_wish(read: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence cut where demand and wish part: at semicolons and dashes when only one side holds a wishing word."""
    cuts = [m.start() for m in re.finditer(r";|\s[-–—]\s|,? but (?=\w+ (?:is|are) )", read[start:end])]
    edges = [start, *(start + c for c in cuts), end]
    parts = list(itertools.pairwise(edges))
    if len(parts) > 1 and len({bool(_NICE.search(read[a:b])) for a, b in parts}) == 1:
        return [(start, end)]
    return parts


def _weight(text: str, item: Item, *, must: bool, heading: bool, position: float) -> float:
    weight = 0.55 if must else 0.3
    weight += 0.1 if heading else 0.0
    weight += 0.15 if must and _MUST.search(text) else 0.0
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
