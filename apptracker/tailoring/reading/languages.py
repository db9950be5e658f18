"""The languages an advert asks for."""

from __future__ import annotations

import re
from functools import cache

from apptracker.domain.postings import Requirement, RequirementKind
from apptracker.guide.headings import Section
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.reading.collecting import Advert, Fields

_SPOKEN = re.compile(
    r"\b(?:fluen\w+|bilingual|multilingual|trilingual|speak\w*|spoken|written|verbal|oral|native|proficien\w+"
    r"|language|conversational"
    r"|read(?:ing)?|communicat\w+|command of|good|excellent|strong|advanced|intermediate|level|knowledge of|must"
    r"|required|preferred"
    r"|plus|asset|advantage|[abc][12]|sprach\w*|deutsch\w*|englisch\w*|kenntnisse|idioma|nivel|langue|courant"
    r"|bahasa|fasih)\b",
    re.IGNORECASE,
)
_NOT_ASKED = re.compile(
    r"\b(?:not (?:required|needed|necessary)|no (?:need for|other)|no \w+ (?:required|needed|necessary)"
    r"|speaking (?:customers?|clients?|market|countr))",
    re.IGNORECASE,
)
_DEMANDED = re.compile(r"\b(?:fluen\w+|proficien\w+|bilingual|required|must)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_ASIDE = frozenset({Section.EMPLOYER, Section.LEGAL, Section.BENEFITS})


def languages(advert: Advert, requirements: tuple[Requirement, ...], fields: Fields) -> None:
    """Fills the languages: labelled, among what is asked, or where a sentence speaks of knowing them."""
    found: list[str] = []
    for fact in advert.labelled("languages"):
        found += _named_in(fact.value)
    for requirement in requirements:
        if requirement.is_asked:
            asked = (_terms().get(id_ or "") for id_ in (requirement.term, *requirement.subterms))
            found += [name for name in asked if name]
    for said in advert.said:
        named = _named_in(said.text)
        if not named or not _SPOKEN.search(said.text) or _NOT_ASKED.search(said.text):
            continue
        if said.line.section not in _ASIDE or _DEMANDED.search(said.text):
            found += named
    if found:
        fields.put("languages", list(dict.fromkeys(found)), sure=True)


@cache
def _terms() -> dict[str, str]:
    """The lexicon's languages by id; being bilingual names none."""
    terms = lexicon().terms.values()
    return {t.id: t.name for t in terms if t.kind is RequirementKind.LANGUAGE and t.id != "bilingual"}


@cache
def _spellings() -> dict[str, str]:
    terms = lexicon().terms
    return {
        spelling.casefold(): name
        for id_, name in _terms().items()
        for spelling in (name, *terms[id_].aliases)
        if len(spelling.split()) == 1
    }


def _named_in(text: str) -> list[str]:
    """The languages a text names. The words decide, not the lexicon's longest phrase: "in written English"."""
    spellings = _spellings()
    return [spellings[word] for word in _WORD.findall(text.casefold()) if word in spellings]
