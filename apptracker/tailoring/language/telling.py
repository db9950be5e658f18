"""Which language a text is in, and what a profile tells in the language of a letter. Pure.

A letter never mixes languages: what the person stored in another one stays out of it until they said it in the
letter's. Names (of employers, jobs, degrees, tools) belong to no language and stay as stored.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.tailoring.language.english_verbs import forms as english_forms
from apptracker.tailoring.language.spanish_verbs import forms as spanish_forms

#: Text beyond this is not needed to tell.
_ENOUGH = 6000
_WORD = re.compile(r"[a-záéíóúüñ'’]+", re.IGNORECASE)
_COMMON = {
    "en": frozenset(
        """
        the of and to in for with an by from per on at our your my was were is are that this these who which their you
        we it they when while after before every each new more than up out over into about all as be been or customers
        customer calls call team day week month year years service support work
        """.split()
    ),
    "es": frozenset(
        """
        de la el los las y e en con para por del al una unos unas su sus son fue era muy más menos nuestro nuestra
        usted ustedes como entre desde hasta sobre sin cada cuando mientras tras día días semana semanas mes meses año
        años cliente clientes llamadas equipo ventas tienda experiencia trabajo
        """.split()
    ),
}
_ENDINGS = {
    "en": re.compile(r"(?:ing|tion|tions|ness|ment|ments|ship|ly|ed)$"),
    "es": re.compile(r"(?:ción|ciones|sión|dad|dades|miento|mente|ando|iendo|eza|aje|ería)$"),
}
_SPANISH_LETTERS = re.compile(r"[ñáíóú]", re.IGNORECASE)
#: Letters and words that neither has: French, Portuguese, Italian, German and their like.
_OTHER_LETTERS = re.compile(r"[ãõçàèêâîôûùœßäöåø]", re.IGNORECASE)
_OTHERS = frozenset(
    "et des du une pour dans aux avec nos não uma do da os das com em il gli und der die das für het een".split()
)

#: The prose of a fact, by kind; everything else it holds is names and figures.
_PROSE = {
    FactKind.HIGHLIGHT: "text",
    FactKind.WORK: "summary",
    FactKind.VOLUNTEER: "summary",
    FactKind.PROJECT: "description",
    FactKind.AVAILABILITY: "value",
    FactKind.EQUIPMENT: "value",
    FactKind.BASICS: "value",
}
_TRANSLATIONS = "translations"
_WELL = re.compile(
    r"native|mother|first|fluent|bilingu|proficien|advanced|professional|\bc[12]\b|nativ[oa]|materna|fluid|avanzad",
    re.IGNORECASE,
)
_SPOKEN = {
    "es": re.compile(r"spanish|español|castellano", re.IGNORECASE),
    "en": re.compile(r"english|inglés|ingles", re.IGNORECASE),
}


def language_of_text(text: str) -> str:
    """The language a text is plainly in, ``"en"`` or ``"es"``; '' where it is another one or too little tells."""
    points: Counter[str] = Counter()
    words = [word.lower() for word in _WORD.findall(text[:_ENOUGH])]
    for number, word in enumerate(words):
        for code, common in _COMMON.items():
            points[code] += 2 * (word in common)
            points[code] += int(len(word) > 5 and bool(_ENDINGS[code].search(word)))
        points["es"] += bool(_SPANISH_LETTERS.search(word))
        points["other"] += 2 * (word in _OTHERS) + bool(_OTHER_LETTERS.search(word))
        if number == 0:  # the verb a line starts with
            points["en"] += 2 * (word in english_forms() and word not in spanish_forms())
            points["es"] += 2 * (word in spanish_forms() and word not in english_forms())
    if "¿" in text or "¡" in text:
        points["es"] += 2
    english, spanish = points["en"], points["es"]
    if max(english, spanish) < max(1 if len(words) < 4 else 2, 0.15 * len(words), points["other"]):
        return ""  # hardly a word of either: another language, or only names
    if english >= 2 * spanish:
        return "en"
    return "es" if spanish >= 2 * english else ""


def language_of_profile(profile: Profile) -> str:
    """The language most of the person's own lines are in; '' where there is none."""
    told = Counter(filter(None, (language_of_text(text) for text in _lines(profile))))
    return told.most_common(1)[0][0] if told else ""


def writes(profile: Profile, code: str) -> bool:
    """Whether the person stored the language as one they know well enough to write a letter in."""
    return any(
        _SPOKEN[code].search(fact.text("language")) and _WELL.search(fact.text("fluency"))
        for fact in profile.of_kind(FactKind.LANGUAGE)
    )


def letter_language(posting_text: str, profile: Profile) -> str:
    """The language to write in where the person chose none: the posting's, where it is Spanish and they tell of
    themselves in Spanish or know it well, or where it is English; with no posting, that of their own lines."""
    asked = language_of_text(posting_text)
    own = language_of_profile(profile)
    if asked == "es":
        return "es" if own == "es" or writes(profile, "es") else "en"
    return asked or own or "en"


@dataclass(frozen=True, slots=True)
class InLanguage:
    """A profile as a letter in one language may use it: ``missing`` are the lines left out because they are in another
    one, by the key of their fact."""

    profile: Profile
    missing: dict[str, str]


def in_language(profile: Profile, code: str) -> InLanguage:
    """The profile with what was translated in its place, and without prose plainly in another language."""
    missing: dict[str, str] = {}
    facts = tuple(_told(fact, code, missing) for fact in profile.facts)
    stories = []
    for story in profile.stories:
        if language_of_text(_story_text(story)) in ("", code):
            stories.append(story)
        else:
            missing[story.key] = f"{story.title}: {_story_text(story)}"
    return InLanguage(replace(profile, facts=facts, stories=tuple(stories)), missing)


def with_translation(fact: Fact, code: str, text: str) -> dict[str, object]:
    """The fact's data with its line said in another language too."""
    held = fact.data.get(_TRANSLATIONS)
    return {**fact.data, _TRANSLATIONS: {**(held if isinstance(held, dict) else {}), code: text.strip()}}


def _told(fact: Fact, code: str, missing: dict[str, str]) -> Fact:
    field = _PROSE.get(fact.kind)
    text = fact.text(field) if field else ""
    if field is None or not text or (fact.kind is FactKind.BASICS and fact.key != "basics:summary"):
        return fact
    held = fact.data.get(_TRANSLATIONS)
    said = held.get(code) if isinstance(held, dict) else None
    if isinstance(said, str) and said.strip():
        return replace(fact, data={**fact.data, field: said.strip()})
    if language_of_text(text) in ("", code):
        return fact
    missing[fact.key] = text
    return replace(fact, data={**fact.data, field: ""})


def _story_text(story: Story) -> str:
    return ". ".join(part.strip(" .") for part in (story.situation, story.action, story.result) if part)


def _lines(profile: Profile) -> Iterator[str]:
    for fact in profile.facts:
        field = _PROSE.get(fact.kind)
        if field and fact.kind is not FactKind.BASICS:
            yield fact.text(field)
    yield profile.single("basics:summary")
    yield from map(_story_text, profile.stories)
