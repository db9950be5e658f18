"""Spanish: making sentences from the words people store, without changing what they say. Clauses are made in
:mod:`~apptracker.tailoring.language.spanish_clauses`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from apptracker.domain.profile import Fact, FactKind
from apptracker.guide.lexicon import Term, in_spanish
from apptracker.tailoring.language.spanish_claims import claims_about_self
from apptracker.tailoring.language.spanish_clauses import (
    as_gerund,
    clause_from,
    full_sentence,
    lower_first,
    run_on,
    starts_in_past,
    tidy,
    upper_first,
    with_stop,
)
from apptracker.tailoring.language.spanish_deeds import and_before
from apptracker.tailoring.language.spanish_names import (
    EQUIPMENT,
    addressed,
    at,
    audience,
    fluency,
    language_name,
    title_in_prose,
)
from apptracker.tailoring.language.spanish_verbs import is_feminine

#: What other modules bring to this language.
__all__ = [
    "addressed",
    "as_gerund",
    "at",
    "audience",
    "claims_about_self",
    "clause_from",
    "fluency",
    "full_sentence",
    "language_name",
    "lower_first",
    "run_on",
    "starts_in_past",
    "tidy",
    "upper_first",
    "with_stop",
]

CODE = "es"
_NUMBER_WORDS = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce".split()
_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
_NEGATIVE = re.compile(
    r"(?:no|ning[uú]n[oa]?|nunca|jamás|tampoco|falso|none|never|false|unavailable|cannot)\b", re.IGNORECASE
)


def is_negative(text: str) -> bool:
    """Whether an answer says no."""
    return bool(_NEGATIVE.match(text.strip()))


def answer_in_words(fact: Fact) -> str:
    """What a single fact answers: its text, "auriculares" for a plain yes, a list joined; '' for a no."""
    value = fact.data.get("value")
    label = fact.key.partition(":")[2].replace("-", " ")
    if value is True or (isinstance(value, str) and value.strip().lower() in ("yes", "sí", "si")):
        if fact.kind is FactKind.AVAILABILITY:
            return label
        return EQUIPMENT.get(label, f"{article(label)} {label}")
    if isinstance(value, list):
        return join_and([str(item) for item in value])
    text = "" if value is False or value is None else str(value)
    return "" if is_negative(text) else text


def join_and(items: Sequence[str]) -> str:
    """Items as a list in a sentence: "y", and "e" before an i."""
    items = [item for item in items if item]
    word = and_before(_heard(items[-1])) if items else ""
    return f" {word} ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else "".join(items)


def _heard(text: str) -> str:
    """A text without the marks around it, from its first letter on."""
    return re.sub(r"^(?:\ue000\d+\ue001|[«“\"'‘(¿¡\s])+", "", text)


def article(word: str) -> str:
    """ "un" or "una", as far as the ending of the first word tells."""
    first = re.match(r"[\w-]+", word.strip("\"'“‘(«"))
    return "una" if first and is_feminine(first.group()) else "un"


#: How a job was done, behind its title.
_KINDS = {"freelance": " por cuenta propia", "volunteer": " (voluntariado)"}


def post(title: str, kind: str = "") -> str:
    """A job's title after "trabajé como", where Spanish has no article: "agente de atención al cliente", "traductora
    por cuenta propia". ``kind``: "freelance", "volunteer" or ''."""
    said = re.search(r"voluntari|freelance|autónom|por cuenta propia|independiente", title, re.IGNORECASE)
    return f"{title_in_prose(title)}{'' if said else _KINDS.get(kind, '')}" if title else ""


def position(title: str, employer: str) -> str:
    """A post as a letter says it in mid-sentence: small, but for names and short forms."""
    return title_in_prose(title, employer)


def without_subject(text: str) -> str:
    """A clause that can follow another one: Spanish has no subject to leave out."""
    return text


def also(text: str) -> str:
    """A clause that adds to one before it: "también atendí …", "además, no falté …"."""
    return f"además, {text}" if re.match(r"(?:no|nunca|también|además|siempre)\b", text) else f"también {text}"


def fronted(_text: str) -> str:
    """A clause with its year first; Spanish drops the subject, so that no clause needs it."""
    return ""


def as_reason(text: str) -> str:
    """The person's own reason as a sentence; one that begins with "porque" or "por" gets its beginning."""
    line = " ".join(text.split())
    if re.match(r"(?:porque|por(?! (?:eso|ello)\b)|ya que)\b", line, re.IGNORECASE):
        line = f"Me dirijo a ustedes {line[0].lower()}{line[1:]}"
    return with_stop(line)


def as_result(text: str) -> str:
    """What came of a story, told as a note."""
    return f"El resultado: {run_on(text)}"


def story_told(situation: str, task: str, action: str, result: str) -> list[str]:
    """A story as sentences without their stops, the first as it may follow a colon; a task told as a note is said by
    what was done."""
    parts = (tidy(situation), *([tidy(task)] if full_sentence(tidy(task)) else []), tidy(action))
    told = [
        text if full_sentence(text) or (clause := clause_from(text)).style != "subject" else clause.text
        for text in filter(None, parts)
    ]
    if came := tidy(result):
        clause = clause_from(came)
        if not full_sentence(came):
            came = clause.text if clause.style == "subject" else as_result(came)
        told.append(as_result(came) if told and came[0].isdigit() else came)
    return [upper_first(text) if number else run_on(text) for number, text in enumerate(told)]


def time_away(doing: str, post: str, time: str) -> str:
    """What goes after "después de" of time away from paid work: "más de dos años como madre a tiempo completo"."""
    return f"{time} como {post}" if time and post else ""


def asked_phrase(term: Term) -> str:
    """What a posting asks for, after "ustedes piden"."""
    return in_spanish()[term.id].phrase


def as_duty(phrase: str) -> str:
    """What a posting says the work is, of which a demand would ask for experience."""
    return re.sub(r"^experiencia (?:con|en) ", "", phrase)


#: Qualities that were shown and can be promised again, after "la misma", by lexicon term.
PROMISES = {
    "patience": "paciencia",
    "empathy": "empatía",
    "composure": "calma",
    "conflict-resolution": "calma",
    "complaint-handling": "atención",
    "attention-to-detail": "atención al detalle",
    "accuracy": "precisión",
    "active-listening": "atención",
    "confidentiality": "discreción",
    "follow-up": "constancia",
    "reliability": "responsabilidad",
}


def certified(names: Sequence[str]) -> str:
    """Certificates as a clause."""
    held = join_and(list(names))
    return f"cuento con {'los certificados' if len(names) > 1 else 'el certificado'} {held}" if held else ""


def partly_spoken(language: str, fluency: str) -> str:
    """A language that is not spoken fluently, as a clause; '' without a fluency."""
    return f"hablo {language_name(language)} (nivel {fluency.strip(' .').lower()})" if fluency.strip(" .") else ""


def number_word(n: int) -> str:
    return _NUMBER_WORDS[n] if 0 <= n < len(_NUMBER_WORDS) else str(n)


def duration(months: int) -> str:
    """ "más de seis años", "casi tres años", "ocho meses"; never rounded up past the truth."""
    if months < 12:
        return "un mes" if months == 1 else f"{number_word(months)} meses"
    years, rest = divmod(months, 12)
    if rest >= 10:
        return f"casi {number_word(years + 1)} años"
    time = "un año" if years == 1 else f"{number_word(years)} años"
    return f"más de {time}" if rest >= 2 else time


def long_date(day: date, language: str) -> str:
    """The date as letters write it everywhere: 21 de noviembre de 2026."""
    return f"{day.day} de {_MONTHS[day.month - 1]} de {day.year}"


#: Blanks that any letter may have, by id, as a letter in Spanish shows them.
BLANKS = {
    "name": "nombre y apellidos",
    "title": "nombre del puesto",
    "example": "un ejemplo de un trabajo bien hecho, con su resultado",
    "line": "en español:",
}


def quotes(region: str) -> tuple[str, str]:
    """The quotation marks of a country: «» in Spain, “” in the Americas."""
    return ("«", "»") if region.upper() == "ES" else ("“", "”")
