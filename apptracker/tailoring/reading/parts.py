"""A clause cut into parts at commas, "and" and "with", outside what the lexicon knows as one phrase."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from apptracker.domain.postings import RequirementKind
from apptracker.guide.lexicon import Lexicon, TermMatch
from apptracker.guide.words import Word

#: What a list's last word lends to the words before it: "communication, organizational and interpersonal *skills*".
HEADS = frozenset({"skill", "ability", "quality", "attribute", "communication", "attitude", "experience", "knowledge"})
DEGREES = frozenset(
    "strong excellent good great superb superior outstanding exceptional effective solid proven fantastic clear"
    " professional advanced basic demonstrated both very highly well high exemplary polished stellar top notch"
    " sound".split()
)
_WITH_OPENERS = frozenset(
    "a an the ability strong excellent good great high proficient demonstrated proven solid keen".split()
)
_AND = frozenset("und dan serta sowie".split())
#: Words for "and" that are words or letters of English too, and words that tell that a clause is not English.
_AND_ABROAD = frozenset("et y e i".split())
_ABROAD = frozenset(
    "de del la las los en con el les des du le au une na se ve di da per con il gli je jako při po".split()
)
_ACCENTED = re.compile(r"[À-ÖØ-öø-ſ]")
_MORE = frozenset("above up over more beyond older".split())


@dataclass
class Part:
    """A stretch of a clause, by token numbers, with the terms named in it."""

    first: int  # token numbers, half-open
    last: int
    matches: list[TermMatch]
    joined_by: str = ""  # the separator before it: "," "and" "or" "with"
    lent: str | None = None  # term found with the list's last word lent to it

    def terms(self) -> list[str]:
        return [m.term_id for m in self.matches] or ([self.lent] if self.lent else [])

    def words(self, tokens: list[Word]) -> list[Word]:
        """Its words, without marks."""
        return [w for w in tokens[self.first : self.last] if w.stem]


def parts_of(tokens: list[Word], matches: list[TermMatch], lexicon: Lexicon) -> list[Part]:
    """The clause cut at commas, "and" and "with a …" outside brackets and outside phrases the lexicon knows."""
    starts = [token.start for token in tokens]
    inside: set[int] = set()
    for match in matches:
        inside.update(range(bisect_left(starts, match.start), bisect_left(starts, match.end)))
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
    ends = [tokens[part.last - 1].end for part in parts]
    for match in matches:
        number = bisect_left(ends, match.end)
        if number < len(parts) and tokens[parts[number].first].start <= match.start:
            parts[number].matches.append(match)
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
    if token.stem == "or" and 0 < i < len(tokens) - 1 and is_name(tokens[i - 1 : i]) and is_name(tokens[i + 1 : i + 2]):
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


def is_name(own: list[Word]) -> bool:
    """Whether a part is but the name of a product or certificate: "EZLynx", "MCSA", "Google Sheets"."""
    named = own[:-1] if len(own) > 1 and own[-1].plain in HEADS else own
    named = named[1:] if len(named) > 1 and named[0].stem == "or" else named
    return 0 < len(named) <= 3 and all(w.raw[0].isupper() or any(c.isdigit() for c in w.raw) for w in named)
