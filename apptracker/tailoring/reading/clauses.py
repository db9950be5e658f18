"""A clause of demands taken apart: which single things it asks for, and where each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from apptracker.domain.postings import RequirementKind
from apptracker.guide.lexicon import Lexicon, TermMatch
from apptracker.guide.words import Word, words
from apptracker.tailoring.reading.outline import duty_form

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What a list's last word lends to the words before it: "communication, organizational and interpersonal *skills*".
_HEADS = frozenset({"skill", "ability", "quality", "attribute", "communication", "attitude", "experience", "knowledge"})
_MODALITIES = frozenset({"written", "verbal", "oral", "spoken", "writing", "speaking"})
_DEGREES = frozenset(
    "strong excellent good great superb superior outstanding exceptional effective solid proven fantastic clear professional advanced basic"
    " demonstrated both very highly well high exemplary clear polished stellar top notch sound".split()
)
#: Words that open a part which only explains what stands before it.
_EXPLAINS = frozenset(
    "using by to that which who when while as for from including such like so because if through via during within without"
    " between across per under of on at into ensuring especially particularly preferably etc e.g i.e".split()
)
_OWN_HEADS = frozenset({"experience", "skill", "ability", "knowledge", "attitude", "background", "service"})
_OF_A_FIELD = frozenset({"knowledge", "understanding", "experience", "familiarity", "working", "solid", "basic"})
#: Nouns that several adjectives before them describe together: "a positive, empathetic and professional attitude".
_SHARED = frozenset(
    "attitude appearance manner demeanor environment approach personality image voice presence mindset setting atmosphere".split()
)
_WITH_OPENERS = frozenset("a an the strong excellent good great high proficient demonstrated proven solid keen".split())
_SUBJECT = re.compile(
    r"(?:(?:additionally|in addition|also|therefore|furthermore|ideally|and|but|plus|or)\b,?\s*)*"
    r"(?:(?:the |our |an |a |all |any |this )?(?:[\w'’.-]+ ){0,5}?"
    r"(?:candidates?|applicants?|individuals?|incumbents?|persons?|you|we|role|position|representatives?|agents?|associates?|csa's|employees?|technician(?: \d)?|they|he/she|he or she)\s+"
    r"(?:are |is |'ll )?(?:looking for |need |want |seek |require |expect )?)?"
    r"(?:(?:who|that|will|must|should|shall|would|can|need to|needs to|need|needs|is required to|are required to|has to|have to|also|ideally|be|is|are|have|has|having"
    r"|possess(?:es)?|demonstrates?|display|exhibit|bring|need|preferably|therefore|being)\s+)*",
    re.IGNORECASE,
)
_PERSONAL = frozenset({RequirementKind.SOFT_SKILL, RequirementKind.TRAIT, RequirementKind.EDUCATION})
_GENERIC = frozenset({"relevant-experience", "professional-certificate"})
_ORDER = (
    RequirementKind.EXPERIENCE,
    RequirementKind.LICENCE_OR_CHECK,
    RequirementKind.EDUCATION,
    RequirementKind.CERTIFICATE,
    RequirementKind.LANGUAGE,
    RequirementKind.EQUIPMENT,
    RequirementKind.TOOL,
    RequirementKind.METRIC,
    RequirementKind.TECHNICAL_SKILL,
    RequirementKind.SHIFT,
    RequirementKind.PHYSICAL,
    RequirementKind.SOFT_SKILL,
    RequirementKind.TRAIT,
)
_EXPERIENCE = re.compile(r"\bexperiences?d?\b|\bbackground in\b|\btrack record\b|\d\s*\+?\s*(?:-\s*\d+\s*)?years?\b|\bpengalaman\b|\bexperiencia\b|erfahrung", re.IGNORECASE)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One thing asked for, at half-open places in the view; ``terms`` best first, empty when the lexicon has none."""

    start: int
    end: int
    terms: tuple[str, ...]
    kind: RequirementKind


@dataclass
class _Part:
    first: int  # token numbers, half-open
    last: int
    matches: list[TermMatch]
    joined_by: str = ""  # the separator before it: "," "and" "with"
    lent: str | None = None  # term found with the list's last word lent to it

    def terms(self) -> list[str]:
        return [m.term_id for m in self.matches] or ([self.lent] if self.lent else [])


def items_of(read: str, start: int, end: int, lexicon: Lexicon, *, named_only: bool) -> list[Item]:
    """The things asked for between two places of the view. With ``named_only`` (running prose) only what the lexicon
    knows counts, and each span is narrowed to the phrase itself."""
    result: list[Item] = []
    for a, b in _clauses(read, start, end):
        result.extend(_clause_items(read, a, b, lexicon, named_only=named_only))
    return result


def _clauses(read: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut at semicolons, and at a dash that leads from a demand to a wish."""
    for found in re.finditer(r"[^;]+", read[start:end]):
        yield start + found.start(), start + found.end()


def _clause_items(read: str, start: int, end: int, lexicon: Lexicon, *, named_only: bool) -> list[Item]:
    start = _after_subject(read, start, end)
    text = read[start:end]
    tokens = words(text)
    if not any(token.stem for token in tokens):
        return []
    matches = lexicon.find_in(tokens)
    parts = _merged(_parts(tokens, matches, lexicon), tokens, lexicon)
    if named_only:
        parts = [piece for part in parts for piece in _far_apart(part, tokens)]
    result = []
    for part in parts:
        if named_only and not part.terms():
            continue
        a, b = _span(tokens, part, narrow=named_only)
        if a is None or b is None:
            continue
        terms = _ranked(part.terms(), lexicon)
        wording = text[a:b]
        result.append(Item(start + a, start + b, terms, _kind(terms, wording, lexicon)))
    return result


def _after_subject(read: str, start: int, end: int) -> int:
    while start < end and not read[start].isalnum():
        if read[start] in "(\"“'$£€+":
            break
        start += 1
    found = _SUBJECT.match(read, start, end)
    return found.end() if found and found.end() < end else start


def _parts(tokens: list[Word], matches: list[TermMatch], lexicon: Lexicon) -> list[_Part]:
    """The clause cut at commas, "and" and "with a …" outside brackets and outside phrases the lexicon knows."""
    inside = set()
    for match in matches:
        inside.update(i for i, t in enumerate(tokens) if match.start <= t.start and t.end <= match.end)
    parts: list[_Part] = []
    depth, first, joined = 0, 0, ""
    for i, token in enumerate(tokens):
        if token.raw in "([":
            depth += 1
        elif token.raw in ")]":
            depth = max(0, depth - 1)
        separator = "" if depth or i in inside else _separator(tokens, i)
        if separator:
            if i > first:
                parts.append(_Part(first, i, [], joined))
                joined = separator
            elif separator == "and":
                joined = joined or "and"
            first = i if separator == "with" else i + 1
    if first < len(tokens):
        parts.append(_Part(first, len(tokens), [], joined))
    for part in parts:
        a, b = tokens[part.first].start, tokens[part.last - 1].end
        part.matches = [m for m in matches if a <= m.start and m.end <= b]
    _lend_head(parts, tokens, lexicon)
    return parts


def _separator(tokens: list[Word], i: int) -> str:
    token = tokens[i]
    if token.raw == ",":
        return ","
    if token.stem == "and" and token.raw != "/":
        return "and"
    if token.stem == "or" and token.raw.lower().startswith("and"):
        following = " ".join(t.plain for t in tokens[i + 1 : i + 6])
        if re.match(r"(?:one|two|three|\d+)\b.*\byear", following):
            return "and"
    if token.plain == "with" and i + 1 < len(tokens) and tokens[i + 1].plain in _WITH_OPENERS:
        return "with"
    return ""


def _lend_head(parts: list[_Part], tokens: list[Word], lexicon: Lexicon) -> None:
    if len(parts) < 2:
        return
    head = next((w.plain for p in reversed(parts) for w in tokens[p.first : p.last] if w.plain in _HEADS), None)
    if head is None:
        return
    for part in parts[:-1]:
        own = tokens[part.first : part.last]
        if any(w.plain in _HEADS for w in own) or len(own) > 5:
            continue
        bare = " ".join(w.raw for w in own if w.plain not in _DEGREES)
        found = lexicon.find(f"{bare} {head}s") or (lexicon.find(f"{bare} skills") if head != "skill" else [])
        if found and not part.matches:
            part.lent = found[-1].term_id


def _merged(parts: list[_Part], tokens: list[Word], lexicon: Lexicon) -> list[_Part]:
    """Parts that belong together put together again."""
    if len(parts) < 2:
        return parts
    if _alternatives(parts, tokens, lexicon):
        return [_joined(parts)]
    parts = _with_shared_head(parts, tokens)
    named = sum(bool(p.terms()) for p in parts)
    short = all(p.last - p.first <= 6 for p in parts)
    listing = len(parts) >= 3 and short and named * 2 >= len(parts)
    result = [parts[0]]
    subordinate = False
    for part in parts[1:]:
        before = result[-1]
        subordinate = subordinate or _subordinate(tokens, before)
        in_list = listing and (part.joined_by == "," or (parts[-1] is part and parts[-2].joined_by == ","))
        if _together(before, part, tokens, lexicon, listing=in_list, subordinate=subordinate):
            result[-1] = _joined([before, part])
        else:
            result.append(part)
    if len(result) > 1 and not result[0].terms() and not listing:
        result[:2] = [_joined(result[:2])]
    return result


def _with_shared_head(parts: list[_Part], tokens: list[Word]) -> list[_Part]:
    """Adjectives before one noun put together with it."""
    result: list[_Part] = []
    for part in parts:
        own = [w for w in tokens[part.first : part.last] if w.stem]
        result.append(part)
        if not any(w.plain in _SHARED for w in own[1:4]):
            continue
        joined = [result.pop()]
        while result and joined[0].joined_by != "with":
            before = [w for w in tokens[result[-1].first : result[-1].last] if w.stem]
            short = len(before) <= 3
            if not before or before[-1].plain in _HEADS | _SHARED or not (short or _ends_in_adjective(before)):
                break
            joined.insert(0, result.pop())
            if not short or joined[0].joined_by == "with":
                break
        result.append(_joined(joined))
    return result


def _ends_in_adjective(own: list[Word]) -> bool:
    return len(own) <= 8 and own[-1].plain.endswith(("ed", "ive", "ful", "al", "ic", "ous", "ly", "beat"))


def _far_apart(part: _Part, tokens: list[Word]) -> list[_Part]:
    """In running text, two things named far from each other are two."""
    result = [part]
    for match in part.matches[1:]:
        current = result[-1]
        before = max((m for m in current.matches if m.end <= match.start), key=lambda m: m.end, default=None)
        if before is None:
            continue
        between = [i for i in range(current.first, current.last) if before.end <= tokens[i].start and tokens[i].end <= match.start]
        if len(between) >= 3 and match.term_id != before.term_id:
            cut = between[-1] + 1
            rest = [m for m in current.matches if m.start >= match.start]
            result[-1:] = [
                _Part(current.first, between[0], [m for m in current.matches if m.start < match.start], current.joined_by),
                _Part(cut, current.last, rest, ""),
            ]
    return result


def _joined(parts: list[_Part]) -> _Part:
    lent = next((p.lent for p in parts if p.lent), None)
    return _Part(parts[0].first, parts[-1].last, [m for p in parts for m in p.matches], parts[0].joined_by, lent)


def _alternatives(parts: list[_Part], tokens: list[Word], lexicon: Lexicon) -> bool:
    """Whether a list ends in "or": one demand that can be met in several ways."""
    if len(parts) < 2 or any(p.joined_by != "," for p in parts[1:]):
        return False
    last = tokens[parts[-1].first : parts[-1].last]
    personal = any(lexicon.terms[t].kind in _PERSONAL for p in parts[1:] for t in p.terms())
    return any(w.stem == "or" for w in last[:4]) and not personal


def _subordinate(tokens: list[Word], part: _Part) -> bool:
    return any(w.plain in {"while", "whenever", "when", "because", "in order"} for w in tokens[part.first : part.last])


def _together(
    before: _Part, part: _Part, tokens: list[Word], lexicon: Lexicon, *, listing: bool, subordinate: bool
) -> bool:
    own = [w for w in tokens[part.first : part.last] if w.stem]
    earlier = [w for w in tokens[before.first : before.last] if w.stem]
    if not own or subordinate or own[0].plain in _EXPLAINS:
        return True
    if earlier and all(w.plain in _MODALITIES or w.plain in _DEGREES for w in earlier):
        return own[0].plain in _MODALITIES or not before.terms()
    if earlier and earlier[-1].plain in _MODALITIES and own[0].plain in _MODALITIES:
        return True
    ours, theirs = part.terms(), before.terms()
    if not ours or not theirs:
        plain = len(own) <= 3 and duty_form(own[0].raw) is None
        return not (listing and (plain or (bool(ours) and len(earlier) <= 3 and duty_form(earlier[0].raw) is None)))
    if set(ours) <= set(theirs):
        return len(own) > 2 or len(earlier) > 2
    kinds = {lexicon.terms[t].kind for t in ours}
    if RequirementKind.TOOL in kinds or RequirementKind.LANGUAGE in kinds:
        return False
    if kinds == {RequirementKind.SHIFT} and len(own) <= 3 and all(lexicon.terms[t].kind is RequirementKind.SHIFT for t in theirs):
        return True
    if earlier[0].plain in _OF_A_FIELD and kinds == {RequirementKind.TECHNICAL_SKILL} and len(own) <= 2:
        return not any(w.plain in _OWN_HEADS for w in own)
    if any(lexicon.terms[t].kind is RequirementKind.EXPERIENCE for t in theirs) and "experience" in {
        w.plain for w in earlier
    }:
        return not any(w.plain in _OWN_HEADS for w in own) and kinds <= {
            RequirementKind.EXPERIENCE,
            RequirementKind.TECHNICAL_SKILL,
        }
    return False


def _span(tokens: list[Word], part: _Part, *, narrow: bool) -> tuple[int, int] | tuple[None, None]:
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
        first = next(i for i, w in enumerate(own) if w.end > part.matches[0].start)
        last = max(i for i, w in enumerate(own) if w.start < part.matches[-1].end)
        while first and own[first - 1].plain in _DEGREES | {
            "level",
            "degree",
            "of",
            "the",
            "a",
            "an",
            "ability",
            "able",
            "to",
        }:
            first -= 1
        while own[first].plain in {"of", "the", "a", "an", "to"} and own[first].end <= part.matches[0].start:
            first += 1
        while last + 1 < len(own) and own[last + 1].plain in _HEADS | {
            "environment",
            "manner",
            "demeanor",
            "personality",
            "needed",
        }:
            last += 1
        if len(own) - 1 - last <= 4 and all(w.stem for w in own[last + 1 :]):
            last = len(own) - 1
        if last + 1 < len(own) and own[last + 1].raw == ")" and any(w.raw == "(" for w in own[first:last]):
            last += 1
        own = own[first : last + 1]
    return own[0].start, own[-1].end


def _ranked(terms: list[str], lexicon: Lexicon) -> tuple[str, ...]:
    unique = list(dict.fromkeys(terms))
    return tuple(sorted(unique, key=lambda t: (t in _GENERIC, _ORDER.index(lexicon.terms[t].kind))))


_GUESSES: tuple[tuple[re.Pattern[str], RequirementKind], ...] = (
    (_EXPERIENCE, RequirementKind.EXPERIENCE),
    (re.compile(r"\b(?:degree|diploma|graduat\w+|education|school|college|university)\b", re.IGNORECASE), RequirementKind.EDUCATION),
    (re.compile(r"\bcertif\w+|\baccredit\w+", re.IGNORECASE), RequirementKind.CERTIFICATE),
    (re.compile(r"\b(?:licen[sc]e|clearance|background|screening|authori[sz]\w+|citizen|visa|age|check)\b", re.IGNORECASE), RequirementKind.LICENCE_OR_CHECK),
    (re.compile(r"\bfluen\w+|\blanguages?\b|\bspeak(?:ing|er)?\b", re.IGNORECASE), RequirementKind.LANGUAGE),
    (re.compile(r"\b(?:shifts?|schedule|hours|nights?|days?|monday|availab\w+)\b", re.IGNORECASE), RequirementKind.SHIFT),
    (re.compile(r"\b(?:internet|computer|laptop|equipment|monitors?|mbps)\b", re.IGNORECASE), RequirementKind.EQUIPMENT),
    (re.compile(r"\b(?:lift|carry|stand|sit|walk|physical\w*|vision|hear|dexterity)\b", re.IGNORECASE), RequirementKind.PHYSICAL),
    (re.compile(r"\b(?:software|tools?|platforms?|suite)\b", re.IGNORECASE), RequirementKind.TOOL),
    (re.compile(r"\b(?:knowledge|understanding|proficien\w+|familiar\w*|technical|systems?|data|skilled in|expertise|develop\w*|design\w*)\b", re.IGNORECASE), RequirementKind.TECHNICAL_SKILL),
    (re.compile(r"\b(?:ability|able|skills?|skilled|willing\w*)\b", re.IGNORECASE), RequirementKind.SOFT_SKILL),
)  # fmt: skip


def _kind(terms: tuple[str, ...], wording: str, lexicon: Lexicon) -> RequirementKind:
    if terms:
        kind = lexicon.terms[terms[0]].kind
        if kind in {
            RequirementKind.TECHNICAL_SKILL,
            RequirementKind.SOFT_SKILL,
            RequirementKind.TOOL,
        } and _EXPERIENCE.search(wording):
            return RequirementKind.EXPERIENCE
        return kind
    for pattern, kind in _GUESSES:
        if pattern.search(wording):
            return kind
    return RequirementKind.TRAIT if len(wording.split()) <= 2 else RequirementKind.SOFT_SKILL
