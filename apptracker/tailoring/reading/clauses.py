"""A clause of demands taken apart: which single things it asks for, and where each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from apptracker.domain.postings import RequirementKind
from apptracker.guide.lexicon import Lexicon, TermMatch
from apptracker.guide.words import Word, words
from apptracker.tailoring.reading.joining import far_apart, joined_where_one
from apptracker.tailoring.reading.parts import DEGREES, HEADS, Part, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUBJECT = re.compile(
    r"(?:(?:if|so|additionally|in addition|also|therefore|furthermore|ideally|and|but|plus|or)\b,?\s*)*"
    r"(?:(?:the |our |an |a |all |any |this )?(?:(?:ideal|successful|qualified|right|perfect|strong|best"
    r"|help|desk|support|customer|service|sales) ){0,4}"
    r"(?:candidates?|applicants?|individuals?|incumbents?|persons?|someone|somebody|people|(?:do |are |can )?you|we"
    r"|role|position|representatives?"
    r"|agents?|associates?|employees?|technicians?(?: \d)?|they|he/she|he or she)(?:['’](?:ve|ll|d|re))?\s+"
    r"(?:are |is )?(?:looking for |need |want |seek |require |expect )?)?"
    r"(?:(?:who|that|will|must|should|shall|would|can|need to|needs to|need|needs|is required to|are"
    r" required to|has to|have to|also|ideally|be|is|are|have|has|having"
    r"|possess(?:es)?|demonstrates?|display|exhibit|bring|need|preferably|therefore|being|as well as|with)\s+)*",
    re.IGNORECASE,
)
#: Semicolons, except before an alternative; and what leads to a list.
_CLAUSE_ENDS = re.compile(r";(?!\s*or\b)|,?(?: \w+){0,5} following(?: \w+){0,2}:\s")
_POSITION = re.compile(r"\s+(?:role|position|team|department|job|vacancy|staff)s?\b", re.IGNORECASE)
_TITLE_GOES_ON = re.compile(r"\s+[A-Z][a-z]+\b")
#: Kinds that are written with a capital whatever stands after them.
_NAMES = frozenset(
    {RequirementKind.TOOL, RequirementKind.LANGUAGE, RequirementKind.EDUCATION, RequirementKind.CERTIFICATE}
)
_GENERIC = frozenset({"relevant-experience", "professional-certificate", "bilingual"})
_ORDER = (
    RequirementKind.EXPERIENCE,
    RequirementKind.LICENCE_OR_CHECK,
    RequirementKind.EDUCATION,
    RequirementKind.CERTIFICATE,
    RequirementKind.LANGUAGE,
    RequirementKind.EQUIPMENT,
    RequirementKind.TOOL,
)
_EXPERIENCE = re.compile(
    r"(?<!customer )(?<!guest )(?<!user )(?<!client )(?<!patient )(?<!member )\bexperiences?d?\b|\bexp\b"
    r"|\bbackground\b(?! (?:check|screen|investigation|verification))|\btrack record\b"
    r"|(?:\d|\b(?:one|two|three|four|five|six|ten))\s*\+?\s*(?:-\s*\d+\s*)?(?:years?|yrs?|months?)\b(?! (?:of age"
    r"|old))|\bworked\b"
    r"|\b(?:ber)?pengalaman\b|\bpernah bekerja\b|\bexperiencia\b|\bexpérience\b|erfahrung|\bpraxe\b",
    re.IGNORECASE,
)


class Reach(Enum):
    """How much of a clause counts: what the lexicon names, each narrowed to its phrase; beside that whole parts that
    it does not name; or every part as it is (items of a list)."""

    NAMED = 1
    PLAIN = 2
    ALL = 3


@dataclass(frozen=True, slots=True)
class Item:
    """One thing asked for, at half-open places in the view; ``terms`` best first, empty when the lexicon has none."""

    start: int
    end: int
    terms: tuple[str, ...]
    kind: RequirementKind


def items_of(read: str, start: int, end: int, lexicon: Lexicon, reach: Reach) -> Iterator[Item]:
    """The things asked for between two places of the view."""
    at = start
    for cut in _CLAUSE_ENDS.finditer(read, start, end):
        yield from _clause_items(read, at, cut.start(), lexicon, reach)
        at = cut.end()
    yield from _clause_items(read, at, end, lexicon, reach)


def _clause_items(read: str, start: int, end: int, lexicon: Lexicon, reach: Reach) -> list[Item]:
    start = _after_subject(read, start, end)
    text = read[start:end]
    tokens = words(text)
    if not any(token.stem for token in tokens):
        return []
    matches = lexicon.find_in(tokens)
    if reach is not Reach.ALL:
        matches = [m for m in matches if not _names_a_position(text, m, lexicon.terms[m.term_id].kind)]
    parts = joined_where_one(parts_of(tokens, matches, lexicon), tokens, lexicon)
    if reach is not Reach.ALL:
        parts = [piece for part in parts for piece in far_apart(part, tokens)]
    result = []
    for part in parts:
        if reach is Reach.NAMED and not part.terms():
            continue
        a, b = _span(tokens, part, narrow=reach is not Reach.ALL)
        if a is None or b is None:
            continue
        terms = _ranked(part.terms(), lexicon)
        wording = text[a:b]
        result.append(Item(start + a, start + b, terms, _kind(terms, wording, lexicon)))
    return result


def _names_a_position(text: str, match: TermMatch, kind: RequirementKind) -> bool:
    """Whether words that name a skill elsewhere are part of a position's name here: "Technical Support Specialists"."""
    if match.start > 1 and text[match.start - 1] == "-" and text[match.start - 2].isalpha():
        return True  # but half a word: "mission-driven"
    if kind in _NAMES:
        return False
    return bool(_POSITION.match(text, match.end)) or (
        text[match.start].isupper() and bool(_TITLE_GOES_ON.match(text, match.end))
    )


def _after_subject(read: str, start: int, end: int) -> int:
    while start < end and not read[start].isalnum():
        if read[start] in "(\"“'$£€+":
            break
        start += 1
    found = _SUBJECT.match(read, start, end)
    return found.end() if found and found.end() < end else start


def _span(tokens: list[Word], part: Part, *, narrow: bool) -> tuple[int, int] | tuple[None, None]:
    own = tokens[part.first : part.last]
    if part.joined_by == "with" and len(own) > 1 and own[0].plain == "with":
        own = own[1:]
    depth = 0
    while own and own[0].stem is None and own[0].raw not in "([":
        own = own[1:]
    while own and (own[0].plain in {"and", "or", "but", "both"}):
        own = own[1:]
    for w in own:
        depth += (w.raw in "([") - (w.raw in ")]")
    while own and own[-1].stem is None and not (own[-1].raw in ")]" and depth == 0):
        depth += own[-1].raw in ")]"
        own = own[:-1]
    if not own:
        return None, None
    if narrow and part.matches:
        own = _narrowed(own, part)
    return own[0].start, own[-1].end


def _narrowed(own: list[Word], part: Part) -> list[Word]:
    """The words of a part around what the lexicon names: with what its phrase begins ("two years of", "a strong") and
    ends with ("skills", "in a busy store"), without the running text before and after."""
    first = named = next(i for i, w in enumerate(own) if w.end > part.matches[0].start)
    last = max(i for i, w in enumerate(own) if w.start < part.matches[-1].end)
    while first and own[first - 1].plain in DEGREES | _LEADS:
        first -= 1
    opened = [i for i in range(max(0, named - _BACK), first) if own[i].plain in _OPENING]
    if opened and all(w.stem for w in own[opened[0] : first]):
        first = opened[0]
    while first and own[first - 1].plain in DEGREES | {"at"}:
        first -= 1
    while first < named and own[first].plain in _SMALL:
        first += 1
    while last + 1 < len(own) and own[last + 1].plain in HEADS | _TAILS:
        last += 1
    if len(own) - 1 - last <= 4 and all(w.stem for w in own[last + 1 :]):
        last = len(own) - 1
    if own[last].plain in {"of", "with", "in"}:
        last = len(own) - 1
    if last + 1 < len(own) and own[last + 1].raw == ")" and any(w.raw == "(" for w in own[first:last]):
        last += 1
    return own[first : last + 1]


_LEADS = frozenset("level degree of the a an ability able to".split())
_SMALL = frozenset("of the a an to".split())
_TAILS = frozenset("environment manner demeanor personality needed".split())
_BACK = 6  # words before what the lexicon names in which its phrase may begin
_OPENING = frozenset(
    "experience experienced knowledge understanding passion degree proficient proficiency fluent fluency familiar"
    " familiarity"
    " comfortable background ability able capable skilled willing willingness desire aptitude minimum least".split()
)


def _ranked(terms: list[str], lexicon: Lexicon) -> tuple[str, ...]:
    unique = list(dict.fromkeys(terms))
    return tuple(sorted(unique, key=lambda t: (t in _GENERIC, _rank(lexicon.terms[t].kind), t == "english")))


def _rank(kind: RequirementKind) -> int:
    """Facts before skills; among skills and traits the one named first is what the phrase is about."""
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)


_GUESSES: tuple[tuple[re.Pattern[str], RequirementKind], ...] = (
    (
        re.compile(
            r"\b(?:1[68]|2[15])\b.{0,12}\b(?:years? (?:of age|old|or (?:older|over|above))|or (?:older|over|above)"
            r"|ans|años|jahre)"
            r"|\b(?:over|aged|be) (?:1[68]|2[15])\b|\busia\b|\b\d\d tahun\b|\bumur\b|\bmayor de\b",
            re.IGNORECASE,
        ),
        RequirementKind.LICENCE_OR_CHECK,
    ),
    (_EXPERIENCE, RequirementKind.EXPERIENCE),
    (
        re.compile(
            r"\b(?:degree|diploma|graduat\w+|education|school|college|university|pendidikan|lulusan|ausbildung"
            r"|studium|abschluss"
            r"|bachillerato|licenciatura|estudios|formación|formation|bac|diplôme|vzdělání)\b",
            re.IGNORECASE,
        ),
        RequirementKind.EDUCATION,
    ),
    (re.compile(r"\bcertif\w+|\baccredit\w+|\bqualification\b", re.IGNORECASE), RequirementKind.CERTIFICATE),
    (
        re.compile(
            r"\b(?:licen[sc]ed?|clearance|background (?:check|screen\w*)|screening|vetting|authori[sz]\w+|citizen\w*"
            r"|visa|age|resident"
            r"|criminal|credit|references|führerschein|permis|licencia|sim [abc])\b",
            re.IGNORECASE,
        ),
        RequirementKind.LICENCE_OR_CHECK,
    ),
    (re.compile(r"\b(?:software|tools?|platforms?|suite)\b", re.IGNORECASE), RequirementKind.TOOL),
    (
        re.compile(
            r"\bfluen\w+|\blanguages?\b|\bspeak(?:ing|er)?\b|\b(?:ber)?bahasa\b|\w+kenntnisse|\bidiomas?\b"
            r"|\blangues?\b",
            re.IGNORECASE,
        ),
        RequirementKind.LANGUAGE,
    ),
    (
        re.compile(
            r"\b(?:shifts?|schedule|hours|nights?|days?|weekends?|monday|availab\w+|on[- ]?call|on-?site|resid(?:e|es"
            r"|ing)|liv(?:e|ing) (?:in|near|within)|based in|located|reachable|relocat\w+|overtime|turnos?"
            r"|disponib\w+|horario|schicht\w*|hari|lembur|domisili|ditempatkan|samedi)\b",
            re.IGNORECASE,
        ),
        RequirementKind.SHIFT,
    ),
    (
        re.compile(
            r"\b(?:internet|computer|laptop|equipment|monitors?|mbps|printer|smart ?phone|camera|headset|vehicle|car"
            r"|transport\w*"
            r"|kendaraan|broadband)\b",
            re.IGNORECASE,
        ),
        RequirementKind.EQUIPMENT,
    ),
    (
        re.compile(r"\b(?:lift|carry|stand|sit|walk|physical\w*|vision|hear|dexterity)\b", re.IGNORECASE),
        RequirementKind.PHYSICAL,
    ),
    (
        re.compile(
            r"\b(?:knowledge|understanding|proficien\w+|familiar\w*|technical|systems?|data|skilled in"
            r"|expertise|operate|machines?|menguasai|mengoperasikan|conocimientos?|manejo|kenntnis\w*|connaissances?"
            r"|maîtrise|znalost\w*|develop\w*|design\w*)\b",
            re.IGNORECASE,
        ),
        RequirementKind.TECHNICAL_SKILL,
    ),
    (
        re.compile(
            r"\b(?:thinker|heart|attitude|personality|person|nature|spirit|mindset|humou?r|rattle)\b", re.IGNORECASE
        ),
        RequirementKind.TRAIT,
    ),
    (re.compile(r"\b(?:ability|able|skills?|skilled|willing\w*)\b", re.IGNORECASE), RequirementKind.SOFT_SKILL),
)


#: A name written as only products are: capitals inside a word, or digits after letters.
_PRODUCT = re.compile(r"(?:[A-Z][a-z]+ )?(?:[A-Z]+[a-z]*[A-Z]\w*|[A-Za-z]+\d+)")
#: What one may have experience of: the demand is then for the experience.
_DONE = frozenset(
    {
        RequirementKind.TECHNICAL_SKILL,
        RequirementKind.SOFT_SKILL,
        RequirementKind.TOOL,
        RequirementKind.METRIC,
        RequirementKind.TRAIT,
        RequirementKind.SHIFT,
    }
)


def _kind(terms: tuple[str, ...], wording: str, lexicon: Lexicon) -> RequirementKind:
    if terms:
        kind = lexicon.terms[terms[0]].kind
        return RequirementKind.EXPERIENCE if kind in _DONE and _EXPERIENCE.search(wording) else kind
    for pattern, kind in _GUESSES:
        if pattern.search(wording):
            return kind
    if re.fullmatch(r"[A-Z]{3,6}", wording):
        return RequirementKind.CERTIFICATE
    if _PRODUCT.fullmatch(wording):
        return RequirementKind.TOOL
    return RequirementKind.TRAIT if len(wording.split()) <= 2 else RequirementKind.SOFT_SKILL
