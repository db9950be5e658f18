"""Parts of a clause that belong together, put together again: what is one demand, and what are several."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from apptracker.domain.postings import RequirementKind
from apptracker.guide.lexicon import Lexicon
from apptracker.guide.words import Word
from apptracker.tailoring.reading.parts import DEGREES, HEADS, Part, is_name
from apptracker.tailoring.reading.wording import duty_form

_MODALITIES = frozenset("written verbal oral spoken writing speaking".split())
#: Words that open a part which only explains what stands before it.
_EXPLAINS = frozenset(
    "both using by to that which who when while as for from including such like so because if through via during within"
    " without between across per under of on at into ensuring especially particularly preferably etc e.g i.e".split()
)
#: Words after which a list tells of the one thing before it: "software, including chat, mail and phone".
_TELLS_OF = frozenset("including includes such like eg ie via through across".split())
_OWN_HEADS = frozenset("experience skill ability knowledge attitude background service qualification speaker".split())
_HEAD_OR_WISH = _OWN_HEADS | frozenset(
    "skilled a an the plus must is are highly strongly preferred required desired asset bonus".split()
)
_OF_A_FIELD = frozenset("knowledge understanding experience familiarity working solid basic".split())
#: Nouns that several adjectives before them describe together: "a positive, empathetic and professional attitude".
_SHARED = frozenset(
    "attitude appearance manner demeanor environment approach personality image voice presence mindset setting"
    " atmosphere".split()
)
_NOUN_ENDINGS = ("ce", "ty", "ness", "tion", "ism", "ship", "ment")
_PRAISE = frozenset("good great excellent right winning".split())
_ABILITY = frozenset("ability able willing willingness".split())
_ARTICLES = frozenset("the an a".split())
#: What opens a thing of its own in a list, whether or not the lexicon knows the thing.
_OPENS = frozenset(
    "be have has possess able ability capable willing willingness must strong excellent good great proven solid"
    " previous"
    " prior minimum proficient proficiency fluent familiar familiarity knowledge experience experienced understanding"
    " skilled comfortable passion desire aptitude can know enjoy love want are happy confident at"
    " memiliki mampu bersedia bisa mahir menguasai berpengalaman berpenampilan domisili usia pendidikan pengalaman"
    " fasih"
    " siap disponibilidad conocimiento conocimientos experiencia manejo capacidad bereitschaft kenntnisse erfahrung"
    " fähigkeit sicherer gute expérience maîtrise capacité sens znalost schopnost praxe ochota".split()
)
_YEARS = frozenset("one two three four five six seven eight ten year yr month least at minimum of or more over".split())
_TIMES = frozenset("year yr month".split())
_BEFORE_NOUN = frozenset("within in with of for to at on from by about".split())
_DWELLS = frozenset("live living reside residing resident located based".split())
_WHERE = frozenset("in near around within".split())
_ADJECTIVES = frozenset("friendly lively timely orderly costly family".split())
_FEW = 3  # words; a longer part that the lexicon does not know is a thing of its own
_PERSONAL = frozenset({RequirementKind.SOFT_SKILL, RequirementKind.TRAIT, RequirementKind.EDUCATION})
#: Kinds that a word or two name wholly, so that what stands beside them is another matter.
_OF_ONE_WORD = frozenset(
    {RequirementKind.SOFT_SKILL, RequirementKind.TRAIT, RequirementKind.LICENCE_OR_CHECK, RequirementKind.TOOL}
)
_BROAD = _PERSONAL | {RequirementKind.EXPERIENCE}


def joined_where_one(parts: list[Part], tokens: list[Word], lexicon: Lexicon) -> list[Part]:
    """The parts with those that belong together put together again."""
    if len(parts) < 2:
        return parts
    if _are_alternatives(parts, tokens, lexicon):
        return [_joined(parts)]
    parts = _with_shared_head(parts, tokens)
    named = sum(bool(p.terms()) for p in parts)
    short = all(p.last - p.first <= 6 for p in parts)
    listing = len(parts) >= 3 and short and named * 2 >= len(parts)
    result = [parts[0]]
    subordinate = telling = False
    for part in parts[1:]:
        in_list = listing and (part.joined_by == "," or (parts[-1] is part and parts[-2].joined_by == ","))
        pair = _Pair(result[-1], part, tokens, lexicon, in_list)
        subordinate = subordinate or _subordinate(tokens, pair.before)
        telling = (telling or _tells_of(tokens, pair.before)) and not _stands_out(pair)
        if pair.belongs_together(subordinate=subordinate or telling):
            result[-1] = _joined([pair.before, part])
        else:
            result.append(part)
    if len(result) > 1 and not result[0].terms() and not listing and _leads(tokens, *result[:2]):
        result[:2] = [_joined(result[:2])]
    return result


@dataclass
class _Pair:
    """A part and the one before it."""

    before: Part
    part: Part
    tokens: list[Word]
    lexicon: Lexicon
    listing: bool  # whether they stand in a list of short things

    @cached_property
    def own(self) -> list[Word]:
        return self.part.words(self.tokens)

    @cached_property
    def earlier(self) -> list[Word]:
        return self.before.words(self.tokens)

    def kinds(self, part: Part) -> set[RequirementKind]:
        return {self.lexicon.terms[t].kind for t in part.terms()}

    def both_name(self, kind: RequirementKind) -> bool:
        return kind in self.kinds(self.part) and kind in self.kinds(self.before)

    def belongs_together(self, *, subordinate: bool) -> bool:
        """Whether the two are one demand; the first rule that knows decides."""
        if not self.own or not self.earlier:
            return True
        explains = self.part.joined_by != "or" and self.explains()
        if (subordinate or explains) and not self.both_name(RequirementKind.TOOL):
            return True
        return next((told for rule in _RULES if (told := rule(self)) is not None), False)

    def explains(self) -> bool:
        opening = self.own[0].plain
        return opening in _EXPLAINS and not (opening == "under" and self.part.terms())

    def names_side_by_side(self) -> bool:
        """Whether both are names of tools or certificates, as far as the lexicon knows either."""
        kinds = self.kinds(self.part) | self.kinds(self.before)
        return is_name(self.own) and is_name(self.earlier[-1:]) and not kinds & _BROAD


def _places(pair: _Pair) -> bool | None:
    """ "Live in Ohio, Kentucky or Indiana" is one: any of the places will do."""
    placed = any(
        w.plain in _DWELLS and after.plain in _WHERE for w, after in itertools.pairwise(pair.earlier[: _FEW + 2])
    )
    named = len(pair.own) <= _FEW and all(w.raw[:1].isupper() or w.plain in _ARTICLES for w in pair.own)
    return True if placed and named and not pair.part.terms() else None


def _tools(pair: _Pair) -> bool | None:
    return len(pair.own) > _FEW if pair.both_name(RequirementKind.TOOL) else None


def _or(pair: _Pair) -> bool | None:
    return not pair.names_side_by_side() if pair.part.joined_by == "or" else None


def _modalities(pair: _Pair) -> bool | None:
    """ "written, and verbal communication", "strong, effective …"."""
    ours = pair.own[0].plain in _MODALITIES
    if all(w.plain in _MODALITIES or w.plain in DEGREES for w in pair.earlier):
        return ours or not pair.before.terms()
    return True if ours and pair.earlier[-1].plain in _MODALITIES else None


def _abilities(pair: _Pair) -> bool | None:
    passed = DEGREES | _ARTICLES | ({"with"} if pair.part.terms() else set())
    return False if next((w.plain for w in pair.own if w.plain not in passed), "") in _ABILITY else None


def _unfinished(pair: _Pair) -> bool | None:
    """ "working within and understanding …", "able to create and deliver …", "quickly and accurately", "3+ year, …"."""
    several = bool(pair.part.terms()) and bool(pair.before.terms())
    without_object = len(pair.earlier) > 1 and pair.earlier[-2].plain == "to"
    verbs = duty_form(pair.earlier[-1].raw) == "" and duty_form(pair.own[0].raw) == ""
    verbs = verbs and (without_object or not several)
    rest = all(w.plain.endswith("ly") and w.plain not in _ADJECTIVES for w in pair.own) or all(
        w.plain in _HEAD_OR_WISH for w in pair.own
    )
    time = any(w.plain in _TIMES for w in pair.earlier) and all(
        w.plain in _YEARS or w.plain[0].isdigit() for w in pair.earlier
    )
    return True if verbs or rest or time or pair.earlier[-1].plain in _BEFORE_NOUN else None


def _motions(pair: _Pair) -> bool | None:
    """ "Sit, stand and walk for long periods" is one; "standing, lifting and bending" are three."""
    bare = (len(pair.own) <= _FEW or len(pair.earlier) == 1) and not pair.own[0].plain.endswith("ing")
    return True if bare and pair.both_name(RequirementKind.PHYSICAL) else None


def _names(pair: _Pair) -> bool | None:
    return False if len(pair.earlier) <= _FEW + 1 and pair.names_side_by_side() else None


def _unnamed(pair: _Pair) -> bool | None:
    """What the lexicon does not know is a thing of its own in a list of short things, or by how it begins and ends."""
    ours, theirs = pair.part.terms(), pair.before.terms()
    if ours and theirs:
        return None
    if _stands_alone(pair.own, pair.earlier) or _beside_one_word(pair):
        return False
    plain = len(pair.own) <= _FEW and duty_form(pair.own[0].raw) is None
    known = bool(ours) and len(pair.earlier) <= _FEW and duty_form(pair.earlier[0].raw) is None
    return not (pair.listing and (plain or known))


def _beside_one_word(pair: _Pair) -> bool:
    """ "Patience and humor on Mondays", "Power BI, pivot tables", "knowledge of Mac OS and Word"."""
    if RequirementKind.TOOL in pair.kinds(pair.part):
        return is_name(pair.earlier[-1:])
    short = len(pair.earlier) <= 2 and len(pair.own) <= 2 * _FEW and pair.earlier[-1].plain not in DEGREES
    verb = duty_form(pair.own[0].raw) is not None or duty_form(pair.earlier[0].raw) is not None
    return short and not verb and bool(pair.kinds(pair.before) & _OF_ONE_WORD)


def _degrees(pair: _Pair) -> bool | None:
    """ "Bachelor's degree, associate degree or two years of college" is one: any of them will do."""
    return True if pair.both_name(RequirementKind.EDUCATION) else None


def _same(pair: _Pair) -> bool | None:
    if set(pair.part.terms()) <= set(pair.before.terms()):
        moving = pair.both_name(RequirementKind.PHYSICAL) and pair.own[0].plain.endswith("ing")
        apart = moving or (len(pair.own) <= _FEW + 1 and pair.both_name(RequirementKind.LICENCE_OR_CHECK))
        return not apart and (len(pair.own) > 2 or len(pair.earlier) > 2)
    return None


def _of_one_field(pair: _Pair) -> bool | None:
    """ "weekends and holidays"; "knowledge of billing and refunds"; "experience in retail or hospitality"."""
    ours, theirs = pair.kinds(pair.part), pair.kinds(pair.before)
    if ours & {RequirementKind.TOOL, RequirementKind.LANGUAGE}:
        return False
    if ours == {RequirementKind.SHIFT} and RequirementKind.SHIFT in theirs and len(pair.own) <= _FEW:
        return True
    headless = not any(w.plain in _OWN_HEADS for w in pair.own)
    sharing = not any(w.plain in _OWN_HEADS - {"service", "background"} for w in pair.own)
    field = pair.earlier[0].plain in _OF_A_FIELD and pair.part.joined_by == "and" and len(pair.own) <= 2
    if field and pair.own[0].plain not in DEGREES and ours == {RequirementKind.TECHNICAL_SKILL}:
        return headless
    if RequirementKind.EXPERIENCE not in theirs or not any(w.plain in _TIMES | {"experience"} for w in pair.earlier):
        return None
    return sharing and ours <= {
        RequirementKind.EXPERIENCE,
        RequirementKind.TECHNICAL_SKILL,
        RequirementKind.SOFT_SKILL,
    }


_RULES: tuple[Callable[[_Pair], bool | None], ...] = (
    _places,
    _tools,
    _or,
    _modalities,
    _abilities,
    _unfinished,
    _motions,
    _names,
    _unnamed,
    _degrees,
    _same,
    _of_one_field,
)


def _stands_alone(own: list[Word], earlier: list[Word]) -> bool:
    """Whether a part that the lexicon may not know is a thing of its own beside the part before: "logistics experience,
    stock room experience", "able to multitask, be an original thinker"."""
    if len(own) < 2 or len(earlier) < 2 or earlier[-1].plain in DEGREES:
        return False
    first = own[1] if own[0].plain in {"a", "an", "the", "to", "with"} else own[0]
    if first.plain in _OPENS and not (first.plain == "at" and own[1].plain != "least"):
        return True
    return own[-1].plain in _OWN_HEADS and (earlier[-1].plain in _OWN_HEADS or len(earlier) > _FEW)


def _stands_out(pair: _Pair) -> bool:
    return _stands_alone(pair.own, pair.earlier) or bool(pair.own and pair.own[0].plain in DEGREES)


def _tells_of(tokens: list[Word], part: Part) -> bool:
    """Whether a part ends in what begins a list about it."""
    named = [(m.start, m.end) for m in part.matches]
    ending = part.words(tokens)[-4:]
    return any(w.plain in _TELLS_OF and not any(a <= w.start < b for a, b in named) for w in ending[:-1])


def _leads(tokens: list[Word], first: Part, second: Part) -> bool:
    """Whether a first part that the lexicon does not know only leads to the second."""
    opening, following = first.words(tokens), second.words(tokens)
    if len(opening) > _FEW or (opening and opening[-1].plain in _OWN_HEADS):
        return False
    return not (_stands_alone(following, opening) or is_name(following))


def _with_shared_head(parts: list[Part], tokens: list[Word]) -> list[Part]:
    """Adjectives before one noun put together with it."""
    result: list[Part] = []
    for part in parts:
        own = part.words(tokens)
        result.append(part)
        shared = next((n for n, w in enumerate(own[:4]) if n and w.plain in _SHARED), 0)
        if not shared or own[shared - 1].plain in _PRAISE or (result[1:] and own[0].plain in _ARTICLES):
            continue
        joined = [result.pop()]
        while result and joined[0].joined_by != "with":
            before = result[-1].words(tokens)
            short = len(before) <= 3
            noun = bool(before) and before[-1].plain.endswith(_NOUN_ENDINGS)
            if not before or noun or before[-1].plain in HEADS | _SHARED or not (short or _ends_in_adjective(before)):
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


def _are_alternatives(parts: list[Part], tokens: list[Word], lexicon: Lexicon) -> bool:
    """Whether a list ends in "or": one demand that can be met in several ways."""
    if len(parts) < 2 or any(p.joined_by != "," for p in parts[1:]):
        return False
    if all(is_name(p.words(tokens)) for p in parts):
        return False
    last = tokens[parts[-1].first : parts[-1].last]
    personal = any(lexicon.terms[t].kind in _PERSONAL for p in parts[1:] for t in p.terms())
    return any(w.stem == "or" for w in last[:4]) and not personal


def _subordinate(tokens: list[Word], part: Part) -> bool:
    return any(w.plain in {"while", "whenever", "when", "because", "in order"} for w in tokens[part.first : part.last])
