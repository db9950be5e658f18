"""The languages a letter tells of, and when it tells of them first. Pure."""

from __future__ import annotations

import re

from apptracker.domain.postings import Coverage, ReadPosting, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.trace import Trace


def spoken(
    trace: Trace, lang: Language, profile: Profile, coverage: Coverage, posting: ReadPosting | None, lexicon: Lexicon
) -> dict[str, object]:
    """The languages, each with the fluency the person stored, where the posting names one that is held besides that of
    the letter, or speaks of more than one language and names none that is not held (letter-languages-you-speak).
    ``asked`` names those it asks for; ``first``: one of them is spoken well, so that the letter says it at once;
    ``both``: those the person grew up with, where that of the letter is among them."""
    held = {f.key: f for f in profile.of_kind(FactKind.LANGUAGE) if f.text("language")}
    own = {key for key, f in held.items() if _is_own(lang, f)}
    wanted = [c for c in coverage.requirements if c.requirement.kind is RequirementKind.LANGUAGE]
    answers = {e.fact for c in wanted for e in c.evidence if e.direct}
    asked = [key for key in held if key in answers]
    text = posting.text if posting else ""
    named = _named(lexicon, text)
    terms = {key: _named(lexicon, f.text("language")) for key, f in held.items()}
    foreign = named - _named(lexicon, " ".join(_LETTER_LANGUAGES[lang.CODE]))
    any_will_do = bool(_SEVERAL_LANGUAGES.search(text)) and not foreign
    others = [
        key
        for key in held
        if key not in own
        and (terms[key] & named or (_is_fluent(held[key]) and (any_will_do or (key in answers and not foreign))))
    ]
    if not others:
        return {"held": [], "asked": [], "first": False, "both": []}
    native = [key for key in (*own, *others) if _level(held[key].text("fluency")) == "native"]
    return {
        "held": [
            {
                "language": trace.person(lang.language_name(f.text("language")), key),
                "fluency": trace.person(lang.fluency(f.text("fluency")), key),
                "level": _level(f.text("fluency")),
                "own": key in own,
                "spoken": trace.person(lang.partly_spoken(f.text("language"), f.text("fluency")), key),
            }
            for key, f in held.items()
            if key in own or key in others
        ],
        "asked": [trace.posting(lang.language_name(held[key].text("language"))) for key in asked],
        "first": any(_is_fluent(held[key]) for key in others),
        "both": [trace.person(lang.language_name(held[key].text("language")), key) for key in native]
        if own.intersection(native) and len(native) == _BOTH
        else [],
    }


_BOTH = 2


def _named(lexicon: Lexicon, text: str) -> set[str]:
    """The languages named in a text, as terms of the lexicon."""
    found = {match.term_id for match in lexicon.find(text)} - {_ANY}
    return {term for term in found if lexicon.terms[term].kind is RequirementKind.LANGUAGE}


#: The term for any language besides the first.
_ANY = "bilingual"


def _is_fluent(fact: Fact) -> bool:
    """Whether a language is spoken well, or nothing is said of how well."""
    return _level(fact.text("fluency")) != "some"


def _is_own(lang: Language, fact: Fact) -> bool:
    return lang.language_name(fact.text("language")).casefold() in _LETTER_LANGUAGES[lang.CODE]


#: What a posting says that has use for more than one language.
_SEVERAL_LANGUAGES = re.compile(
    r"\b(?:bilingual|multi-?lingual|bilingüe|multilingüe|(?:second|other|another|additional|foreign)\s+languages?|"
    r"languages?\s+(?:other\s+than|besides)|(?:otros?|segundo)\s+idiomas?)\b",
    re.IGNORECASE,
)

_NATIVE = re.compile(r"native|mother|first language|nativ[oa]|materna", re.IGNORECASE)
_FLUENT = re.compile(
    r"fluent|full professional|professional working|proficient|advanced|\bc[12]\b|fluid|avanzad", re.IGNORECASE
)
_LETTER_LANGUAGES = {"en": ("english",), "es": ("español", "castellano", "spanish")}


def _level(fluency: str) -> str:
    """``native``, ``fluent``, ``some`` or '' where nothing is said."""
    if not fluency.strip():
        return ""
    return "native" if _NATIVE.search(fluency) else "fluent" if _FLUENT.search(fluency) else "some"
