"""What the person says of a posting, laid over what the program read of it: the person's word wins. Pure.

A correction is about words. It holds for the requirement of that very wording or, where the words are read otherwise by
now, for what is asked in their place. Where the posting no longer has the words, it rests.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from apptracker.domain.corrections import Correction, CorrectionMark, wording
from apptracker.domain.postings import Requirement, RequirementKind
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.reading.outline import outline
from apptracker.tailoring.reading.requirements import requirements_of
from apptracker.tailoring.reading.view import view_of

#: What a must-have weighs more than the same thing as nice to have, and what one weighs that the person added.
_MUST_WEIGHS = 0.25
_ADDED_WEIGHS = 0.65
_HEADING = "Requirements:"
_WEIGHTS = (CorrectionMark.MUST, CorrectionMark.NICE)
_INSIDE_WORD, _BETWEEN = r"[\w+#]", r"[^\w+#]+"


@dataclass(frozen=True, slots=True)
class Said:
    """Which stories and facts, by their keys, the person says do answer a requirement, and which do not."""

    answers: tuple[str, ...] = ()
    not_answers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a posting asks by the person's word. ``not_asked`` was read as asked and is not; ``said`` has, by the id of
    a requirement of either, what the person said of it."""

    requirements: tuple[Requirement, ...]
    not_asked: tuple[Requirement, ...] = ()
    said: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)

    def requirement(self, id_: str) -> Requirement | None:
        """The one with an id, asked or not."""
        return next((r for r in (*self.requirements, *self.not_asked) if r.id == id_), None)

    @property
    def answers(self) -> dict[str, Said]:
        """What was said of the evidence, by requirement."""
        return {id_: _evidence_said(corrections) for id_, corrections in self.said.items()}


def correct(
    text: str, requirements: Sequence[Requirement], corrections: Iterable[Correction], lexicon: Lexicon
) -> Corrected:
    """What a posting's text asks, read as ``requirements``, once the corrections are laid over it."""
    told = [c for c in corrections if c.mark is not CorrectionMark.FIELD_WRONG]
    if not told:
        return Corrected(tuple(requirements))
    places = _Places(text)
    added = list(dict.fromkeys(c.about for c in told if c.mark is CorrectionMark.ASKED))
    refused = [c for c in told if c.mark is CorrectionMark.NOT_ASKED and c.about not in added]
    known = {wording(r.text) for r in requirements}
    not_asked = [r for r in requirements if any(places.concerns(c, r, known) for c in refused)]
    asked = [r for r in requirements if r not in not_asked]
    for about in added:
        asked = _with_asked(asked, about, places, lexicon)
    known |= {wording(r.text) for r in asked}
    said = {r.id: tuple(c for c in told if places.concerns(c, r, known)) for r in (*asked, *not_asked)}
    asked = sorted((_weighed(r, said[r.id]) for r in asked), key=lambda r: (r.start, r.end))
    return Corrected(tuple(asked), tuple(not_asked), {id_: all_ for id_, all_ in said.items() if all_})


def requirement_at(text: str, start: int, end: int, lexicon: Lexicon) -> Requirement:
    """What the person says is asked in these words, as must-have: read as if it stood under a heading of demands."""
    view = view_of(f"{_HEADING}\n- {' '.join(text[start:end].split())}\n")
    read = [r for r in requirements_of(view, outline(view.read), lexicon) if r.is_asked]
    named = [match.term_id for match in lexicon.find(text[start:end])]
    terms = tuple(dict.fromkeys([term for r in read for term in (r.term, *r.subterms) if term] or named))
    kinds = [r.kind for r in sorted(read, key=lambda r: not r.term)] or [lexicon.terms[term].kind for term in terms]
    kind = kinds[0] if kinds else RequirementKind.TECHNICAL_SKILL
    term = terms[0] if terms else None
    id_ = f"{start}-{end}"
    return Requirement(id_, text[start:end], kind, term, True, _ADDED_WEIGHS, start, end, terms[1:])


def _with_asked(asked: list[Requirement], about: str, places: _Places, lexicon: Lexicon) -> list[Requirement]:
    """With one that was missed, unless it is read by now; a task in the very words gives way to it."""
    found = places.of(about)
    if not found or any(r.is_asked and any(same_place(place, r) for place in found) for r in asked):
        return asked
    task = next((r for r in asked if wording(r.text) == about), None)
    start, end = (task.start, task.end) if task else found[0]
    return [*(r for r in asked if r is not task), requirement_at(places.text, start, end, lexicon)]


def _weighed(requirement: Requirement, said: Sequence[Correction]) -> Requirement:
    mark = next((c.mark for c in reversed(said) if c.mark in _WEIGHTS), None)
    must = mark is CorrectionMark.MUST
    if mark is None or must == requirement.must or not requirement.is_asked:
        return requirement
    weight = requirement.weight + (_MUST_WEIGHS if must else -_MUST_WEIGHS)
    return replace(requirement, must=must, weight=round(min(1.0, max(0.05, weight)), 3))


def _evidence_said(corrections: Sequence[Correction]) -> Said:
    last = {c.fact: c.mark for c in corrections if c.fact}
    return Said(
        tuple(fact for fact, mark in last.items() if mark is CorrectionMark.ANSWERS),
        frozenset(fact for fact, mark in last.items() if mark is CorrectionMark.NO_ANSWER),
    )


class _Places:
    """Where the words of corrections stand in a text, whatever the case, punctuation and line breaks between."""

    def __init__(self, text: str) -> None:
        self.text = text
        folded, self._origin = [], []
        for at, character in enumerate(text):
            for one in character.casefold():  # which may be several
                folded.append(one)
                self._origin.append(at)
        self._folded = "".join(folded)
        self._found: dict[str, list[tuple[int, int]]] = {}

    def of(self, about: str) -> list[tuple[int, int]]:
        """Half-open code points of the text, as whole words where they stand so."""
        if about not in self._found:
            self._found[about] = [(self._origin[a], self._origin[b - 1] + 1) for a, b in self._spans(about.split())]
        return self._found[about]

    def _spans(self, words: list[str]) -> list[tuple[int, int]]:
        """Where words follow each other in the folded text."""
        if not all(word in self._folded for word in words):
            return []
        loose = _BETWEEN.join(map(re.escape, words))
        whole = rf"(?<!{_INSIDE_WORD}){loose}(?!{_INSIDE_WORD})"
        found = list(re.finditer(whole, self._folded)) or re.finditer(loose, self._folded)
        return [match.span() for match in found]

    def concerns(self, correction: Correction, requirement: Requirement, known: Container[str]) -> bool:
        """Whether a correction is about a requirement; ``known`` are the wordings of all there are."""
        if correction.about in known:
            return wording(requirement.text) == correction.about
        return any(
            same_place(place, requirement) or (place[0] <= requirement.start and requirement.end <= place[1])
            for place in self.of(correction.about)
        )


def same_place(place: tuple[int, int], requirement: Requirement) -> bool:
    """Whether a stretch of the text and a requirement share at least half of the longer."""
    shared = min(place[1], requirement.end) - max(place[0], requirement.start)
    return 2 * shared >= max(place[1] - place[0], requirement.end - requirement.start)
