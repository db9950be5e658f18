"""A clause cut into parts, and parts that belong together joined again."""

from __future__ import annotations

import re
from dataclasses import dataclass

from apptracker.domain.postings import RequirementKind
from apptracker.guide.lexicon import Lexicon, TermMatch
from apptracker.guide.words import Word
from apptracker.tailoring.reading.wording import duty_form

#: What a list's last word lends to the words before it: "communication, organizational and interpersonal *skills*".
HEADS = frozenset({"skill", "ability", "quality", "attribute", "communication", "attitude", "experience", "knowledge"})
_MODALITIES = frozenset({"written", "verbal", "oral", "spoken", "writing", "speaking"})
DEGREES = frozenset(
    "strong excellent good great superb superior outstanding exceptional effective solid proven fantastic"
    " clear professional advanced basic"
    " demonstrated both very highly well high exemplary clear polished stellar top notch sound".split()
)
#: Words that open a part which only explains what stands before it.
_EXPLAINS = frozenset(
    "using by to that which who when while as for from including such like so because if through via during"
    " within without"
    " between across per under of on at into ensuring especially particularly preferably etc e.g i.e".split()
)
_OWN_HEADS = frozenset({"experience", "skill", "ability", "knowledge", "attitude", "background", "service"})
_OF_A_FIELD = frozenset({"knowledge", "understanding", "experience", "familiarity", "working", "solid", "basic"})
#: Nouns that several adjectives before them describe together: "a positive, empathetic and professional attitude".
_SHARED = frozenset(
    "attitude appearance manner demeanor environment approach personality image voice presence mindset"
    " setting atmosphere".split()
)
_ABILITY = frozenset({"ability", "able", "willing", "willingness"})
_WITH_OPENERS = frozenset("a an the strong excellent good great high proficient demonstrated proven solid keen".split())
#: What opens a thing of its own in a list, whether or not the lexicon knows the thing.
_OPENS = frozenset(
    "be have has possess able ability capable willing willingness must strong excellent good great proven solid previous"
    " prior minimum proficient proficiency fluent familiar familiarity knowledge experience experienced understanding"
    " skilled comfortable passion desire aptitude can know enjoy love want are happy confident at"
    " memiliki mampu bersedia bisa mahir menguasai berpengalaman berpenampilan domisili usia pendidikan pengalaman fasih siap"
    " disponibilidad conocimiento conocimientos experiencia manejo capacidad bereitschaft kenntnisse erfahrung fähigkeit sicherer"
    " gute expérience maîtrise capacité sens znalost schopnost praxe ochota".split()
)
_AND = frozenset("und dan serta sowie".split())
_AND_ABROAD = frozenset("et y e i".split())
_ACCENTED = re.compile(r"[À-ÖØ-öø-ſ]")
_ABROAD = frozenset(
    "de del la las los en con el les des du le au une na se ve di da per con il gli je jako při po".split()
)
_YEARS = frozenset("one two three four five six seven eight ten year yr month least at minimum of or more over".split())
_FEW = 3  # words; a longer part that the lexicon does not know is a thing of its own
_PRAISE = frozenset("good great excellent right winning".split())
_TIMES = frozenset("year yr month".split())
_HEAD_OR_WISH = _OWN_HEADS | frozenset(
    "skilled a an the plus must is are preferred required desired asset bonus".split()
)
#: Words after which a list tells of the one thing before it: "software, including chat, mail and phone".
_TELLS_OF = frozenset("including includes such like eg ie via through across".split())
_BROAD = frozenset(
    {RequirementKind.EDUCATION, RequirementKind.SOFT_SKILL, RequirementKind.TRAIT, RequirementKind.EXPERIENCE}
)
_MORE = frozenset("above up over more beyond older".split())
_PERSONAL = frozenset({RequirementKind.SOFT_SKILL, RequirementKind.TRAIT, RequirementKind.EDUCATION})


@dataclass
class Part:
    """A stretch of a clause, by token numbers, with the terms named in it."""

    first: int  # token numbers, half-open
    last: int
    matches: list[TermMatch]
    joined_by: str = ""  # the separator before it: "," "and" "with"
    lent: str | None = None  # term found with the list's last word lent to it

    def terms(self) -> list[str]:
        return [m.term_id for m in self.matches] or ([self.lent] if self.lent else [])


def parts_of(tokens: list[Word], matches: list[TermMatch], lexicon: Lexicon) -> list[Part]:
    """The clause cut at commas, "and" and "with a …" outside brackets and outside phrases the lexicon knows."""
    inside: set[int] = set()
    for match in matches:
        inside.update(i for i, t in enumerate(tokens) if match.start <= t.start and t.end <= match.end)
    tools = (m for m in matches if lexicon.terms[m.term_id].kind is RequirementKind.TOOL)
    edges = {edge for m in tools for edge in (m.start, m.end)}
    slashes = {i for i, t in enumerate(tokens) if t.raw == "/" and edges >= {t.start, t.end}}
    parts: list[Part] = []
    depth, first, joined = 0, 0, ""
    for i, token in enumerate(tokens):
        if token.raw in "([":
            depth += 1
        elif token.raw in ")]":
            depth = max(0, depth - 1)
        separator = "" if depth or i in inside else "and" if i in slashes else _separator(tokens, i)
        if separator:
            if i > first:
                parts.append(Part(first, i, [], joined))
                joined = separator
            elif separator == "and":
                joined = joined or "and"
            first = i if separator == "with" else i + 1
    if first < len(tokens):
        parts.append(Part(first, len(tokens), [], joined))
    for part in parts:
        a, b = tokens[part.first].start, tokens[part.last - 1].end
        part.matches = [m for m in matches if a <= m.start and m.end <= b]
    _lend_head(parts, tokens, lexicon)
    return parts


def _is_foreign(tokens: list[Word]) -> bool:
    """Whether a clause is in one of the languages whose "and" is a word or letter of English too."""
    return any(w.plain in _ABROAD or _ACCENTED.search(w.raw) for w in tokens if w.stem)


def _separator(tokens: list[Word], i: int) -> str:
    token = tokens[i]
    if token.raw == ",":
        return ","
    if token.stem == "and" and token.raw != "/":
        return "" if i + 1 < len(tokens) and tokens[i + 1].plain in _MORE else "and"
    if token.raw in _AND or (token.raw in _AND_ABROAD and _is_foreign(tokens)):
        return "and"
    if (
        token.stem == "or"
        and 0 < i < len(tokens) - 1
        and _is_name(tokens[i - 1 : i])
        and _is_name(tokens[i + 1 : i + 2])
    ):
        return "or"
    if token.stem == "or" and token.raw.lower().startswith("and"):
        following = " ".join(t.plain for t in tokens[i + 1 : i + 6])
        if re.match(r"(?:one|two|three|\d+)\b.*\byear", following):
            return "and"
    if token.plain == "with" and i + 1 < len(tokens) and tokens[i + 1].plain in _WITH_OPENERS:
        return "with"
    return ""


def _lend_head(parts: list[Part], tokens: list[Word], lexicon: Lexicon) -> None:
    if len(parts) < 2:
        return
    last = tokens[parts[-1].first : parts[-1].last]
    head = next((w.plain for w in reversed(last) if w.plain in HEADS), None)
    if head is None:
        return
    for part in parts[:-1]:
        own = tokens[part.first : part.last]
        if any(w.plain in HEADS for w in own) or len(own) > 5:
            continue
        bare = " ".join(w.raw for w in own if w.plain not in DEGREES)
        found = lexicon.find(f"{bare} {head}s") or (lexicon.find(f"{bare} skills") if head != "skill" else [])
        if found and not part.matches:
            part.lent = found[-1].term_id


def joined_where_one(parts: list[Part], tokens: list[Word], lexicon: Lexicon) -> list[Part]:
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
    subordinate = telling = False
    for part in parts[1:]:
        before = result[-1]
        subordinate = subordinate or _subordinate(tokens, before)
        telling = (telling or _tells_of(tokens, before)) and not _is_own(tokens, part, before)
        in_list = listing and (part.joined_by == "," or (parts[-1] is part and parts[-2].joined_by == ","))
        if _together(before, part, tokens, lexicon, listing=in_list, subordinate=subordinate or telling):
            result[-1] = _joined([before, part])
        else:
            result.append(part)
    if len(result) > 1 and not result[0].terms() and not listing and _leads(tokens, *result[:2]):
        result[:2] = [_joined(result[:2])]
    return result


def _leads(tokens: list[Word], first: Part, second: Part) -> bool:
    """Whether a first part that the lexicon does not know only leads to the second."""
    opening = [w for w in tokens[first.first : first.last] if w.stem]
    following = [w for w in tokens[second.first : second.last] if w.stem]
    return len(opening) <= _FEW and not (
        _stands_alone(following, opening) or (opening and opening[-1].plain in _OWN_HEADS)
    )


def _with_shared_head(parts: list[Part], tokens: list[Word]) -> list[Part]:
    """Adjectives before one noun put together with it."""
    result: list[Part] = []
    for part in parts:
        own = [w for w in tokens[part.first : part.last] if w.stem]
        result.append(part)
        shared = next((n for n, w in enumerate(own[:4]) if n and w.plain in _SHARED), 0)
        if not shared or own[shared - 1].plain in _PRAISE:
            continue
        joined = [result.pop()]
        while result and joined[0].joined_by != "with":
            before = [w for w in tokens[result[-1].first : result[-1].last] if w.stem]
            short = len(before) <= 3
            if not before or before[-1].plain in HEADS | _SHARED or not (short or _ends_in_adjective(before)):
                break
            joined.insert(0, result.pop())
            if not short or joined[0].joined_by == "with":
                break
        result.append(_joined(joined))
    return result


def _ends_in_adjective(own: list[Word]) -> bool:
    return len(own) <= 8 and own[-1].plain.endswith(("ed", "ive", "ful", "al", "ic", "ous", "ly", "beat"))


def far_apart(part: Part, tokens: list[Word]) -> list[Part]:
    """In running text, two things named far from each other are two."""
    result = [part]
    for match in part.matches[1:]:
        current = result[-1]
        before = max((m for m in current.matches if m.end <= match.start), key=lambda m: m.end, default=None)
        if before is None:
            continue
        between = [
            i
            for i in range(current.first, current.last)
            if before.end <= tokens[i].start and tokens[i].end <= match.start
        ]
        alternative = any(tokens[i].stem == "or" for i in between)
        if len(between) >= 3 and not alternative and match.term_id != before.term_id:
            cut = between[-1] + 1
            rest = [m for m in current.matches if m.start >= match.start]
            result[-1:] = [
                Part(
                    current.first, between[0], [m for m in current.matches if m.start < match.start], current.joined_by
                ),
                Part(cut, current.last, rest, ""),
            ]
    return result


def _joined(parts: list[Part]) -> Part:
    lent = next((p.lent for p in parts if p.lent), None)
    return Part(parts[0].first, parts[-1].last, [m for p in parts for m in p.matches], parts[0].joined_by, lent)


def _alternatives(parts: list[Part], tokens: list[Word], lexicon: Lexicon) -> bool:
    """Whether a list ends in "or": one demand that can be met in several ways."""
    if len(parts) < 2 or any(p.joined_by != "," for p in parts[1:]):
        return False
    last = tokens[parts[-1].first : parts[-1].last]
    personal = any(lexicon.terms[t].kind in _PERSONAL for p in parts[1:] for t in p.terms())
    return any(w.stem == "or" for w in last[:4]) and not personal


def _subordinate(tokens: list[Word], part: Part) -> bool:
    return any(w.plain in {"while", "whenever", "when", "because", "in order"} for w in tokens[part.first : part.last])


def _is_name(own: list[Word]) -> bool:
    """Whether a part is but the name of a product or certificate: "EZLynx", "MCSA", "Google Sheets"."""
    named = own[:-1] if len(own) > 1 and own[-1].plain in HEADS else own
    return len(named) <= 3 and all(w.raw[0].isupper() or any(c.isdigit() for c in w.raw) for w in named)


def _of_kind(part: Part, kind: RequirementKind, lexicon: Lexicon) -> bool:
    return any(lexicon.terms[t].kind is kind for t in part.terms())


def _of_tools(part: Part, before: Part, lexicon: Lexicon) -> bool:
    """Whether two named things side by side are tools or certificates, as far as the lexicon knows either."""
    kinds = {lexicon.terms[t].kind for p in (part, before) for t in p.terms()}
    return not kinds & _BROAD


def _stands_alone(own: list[Word], earlier: list[Word]) -> bool:
    """Whether a part that the lexicon may not know is a thing of its own beside the part before: "logistics experience,
    stock room experience", "able to multitask, be an original thinker"."""
    if len(own) < 2 or len(earlier) < 2 or earlier[-1].plain in DEGREES:
        return False
    first = own[1] if own[0].plain in {"a", "an", "the", "to", "with"} else own[0]
    if first.plain in _OPENS and not (first.plain == "at" and own[1].plain != "least"):
        return True
    return own[-1].plain in _OWN_HEADS and (earlier[-1].plain in _OWN_HEADS or len(earlier) > _FEW)


def _tells_of(tokens: list[Word], part: Part) -> bool:
    """Whether a part ends in what begins a list about it."""
    named = [(m.start, m.end) for m in part.matches]
    ending = [w for w in tokens[part.first : part.last] if w.stem][-4:]
    return any(w.plain in _TELLS_OF and not any(a <= w.start < b for a, b in named) for w in ending[:-1])


def _is_own(tokens: list[Word], part: Part, before: Part) -> bool:
    own = [w for w in tokens[part.first : part.last] if w.stem]
    earlier = [w for w in tokens[before.first : before.last] if w.stem]
    return _stands_alone(own, earlier) or bool(own and own[0].plain in DEGREES)


def _together(
    before: Part, part: Part, tokens: list[Word], lexicon: Lexicon, *, listing: bool, subordinate: bool
) -> bool:
    own = [w for w in tokens[part.first : part.last] if w.stem]
    earlier = [w for w in tokens[before.first : before.last] if w.stem]
    if (
        own
        and earlier
        and _of_kind(part, RequirementKind.TOOL, lexicon)
        and _of_kind(before, RequirementKind.TOOL, lexicon)
    ):
        return len(own) > 3
    if part.joined_by == "or":
        return not (_is_name(own) and earlier and _is_name(earlier[-1:]) and _of_tools(part, before, lexicon))
    explains = bool(own) and own[0].plain in _EXPLAINS and not (own[0].plain == "under" and part.terms())
    if not own or subordinate or explains or own[0].plain == "both":
        return True
    if earlier and all(w.plain in _MODALITIES or w.plain in DEGREES for w in earlier):
        return own[0].plain in _MODALITIES or not before.terms()
    if earlier and earlier[-1].plain in _MODALITIES and own[0].plain in _MODALITIES:
        return True
    articles = {"the", "an", "a", "with"} if part.terms() else {"the", "an", "a"}
    if next((w.plain for w in own if w.plain not in articles), "") in _ABILITY:
        return False
    if all(w.plain.endswith("ly") for w in own) or all(w.plain in _HEAD_OR_WISH for w in own):
        return True
    if any(w.plain in _TIMES for w in earlier) and all(w.plain in _YEARS or w.plain[0].isdigit() for w in earlier):
        return True
    if (
        len(own) <= _FEW
        and _of_kind(part, RequirementKind.PHYSICAL, lexicon)
        and _of_kind(before, RequirementKind.PHYSICAL, lexicon)
    ):
        return True
    ours, theirs = part.terms(), before.terms()
    if _is_name(own) and earlier and _is_name(earlier[-1:]) and _of_tools(part, before, lexicon) and len(earlier) <= 4:
        return False
    if not ours or not theirs:
        if _stands_alone(own, earlier):
            return False
        plain = len(own) <= 3 and duty_form(own[0].raw) is None
        return not (listing and (plain or (bool(ours) and len(earlier) <= 3 and duty_form(earlier[0].raw) is None)))
    if set(ours) <= set(theirs):
        return len(own) > 2 or len(earlier) > 2
    kinds = {lexicon.terms[t].kind for t in ours}
    if RequirementKind.TOOL in kinds or RequirementKind.LANGUAGE in kinds:
        return False
    if (
        kinds == {RequirementKind.SHIFT}
        and len(own) <= 3
        and all(lexicon.terms[t].kind is RequirementKind.SHIFT for t in theirs)
    ):
        return True
    if (
        earlier[0].plain in _OF_A_FIELD
        and part.joined_by == "and"
        and own[0].plain not in DEGREES
        and kinds == {RequirementKind.TECHNICAL_SKILL}
        and len(own) <= 2
    ):
        return not any(w.plain in _OWN_HEADS for w in own)
    if any(lexicon.terms[t].kind is RequirementKind.EXPERIENCE for t in theirs) and "experience" in {
        w.plain for w in earlier
    }:
        return not any(w.plain in _OWN_HEADS for w in own) and kinds <= {
            RequirementKind.EXPERIENCE,
            RequirementKind.TECHNICAL_SKILL,
        }
    return False
