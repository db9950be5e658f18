"""What a posting in Spanish says of the employer and of the work, in words a letter can take up. Pure.

All of it is the posting's own wording, turned to face the reader ("ofrecemos" becomes "ofrecen"); what is praise, or
too long to take up, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from apptracker.domain.postings import Coverage, ReadPosting
from apptracker.tailoring.language.spanish_deeds import deed_in_infinitive
from apptracker.tailoring.language.spanish_verbs import NOUN_TOO, conjugated, infinitives

_FIT_TO_TAKE_UP = range(3, 20)
_FIT_DUTY = range(3, 10)
_MOST_DUTIES = 3
#: Characters of an advert in which it says who is looking; those from which on a line may have been broken.
_BEGINNING, _BROKEN_LINE = 4000, 60
_PRAISE = re.compile(
    r"\b(?:líder(?:es)?|lideramos|mejor(?:es)?|gran|grandes|reconocid[oa]s?|prestigios[oa]s?|excelen\w+|únic[oa]s?|"
    r"importantes?|innovador\w*|dinámic[oa]s?|apasionad[oa]s?|pasión|premi\w+|vanguardia|calidad|comprometid[oa]s?|"
    r"sólid[oa]s?|exitos[oa]s?|salari\w+|sueldo|prestaciones|beneficios|oportunidad(?:es)?|crecimiento|candidat[oa]s?|"
    r"vacantes?|puesto|empleo|contrato|jornada|seguros? médicos?|descuentos|bonos|comisiones|horarios?|capacitación|"
    r"estabilidad|teletrabajo|ambiente|equipo joven)\b",
    re.IGNORECASE,
)
_TO_THE_READER = re.compile(
    r"\b(?:nos|nosotros|nosotras|tú|tu|tus|te|ti|contigo|vos|usted|ustedes|únete|postúlate)\b", re.IGNORECASE
)
#: What an employer does for those it serves; a sentence with another verb tells of something else.
_DOES = (
    "ofrecer brindar prestar ayudar atender fabricar vender distribuir diseñar construir acompañar proteger conectar "
    "apoyar operar financiar cuidar gestionar administrar producir transportar enviar enseñar formar servir asegurar "
    "reparar instalar crear desarrollar comercializar importar publicar alimentar asesorar entregar proveer "
    "proporcionar"
).split()
_TAIL = re.compile(
    r"\s*(?:[,;:(.–]|\s-\s|\b(?:para que|mediante|a través de|según|conforme|de acuerdo|así como|incluyendo|como|"
    r"garantizando|asegurando|logrando|con el (?:fin|objetivo)|con base|cuando|donde|que|quienes|siempre|en tiempo|"
    r"de manera|de forma|para (?:asegurar|garantizar|lograr|mantener|ofrecer))\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE = re.compile(
    r"^(?:te encargarás de|serás responsable de|responsable de|encargad[oa] de|tus? (?:tareas|funciones) serán?|"
    r"deberás|tendrás que|vas a|será responsable de|se encargará de)\s+",
    re.IGNORECASE,
)
_NOT_WORK = re.compile(
    r"\b(?:demás|otras?|otros|funciones|actividades|reportar|políticas|capacitaci\w+|reuniones|objetivos|metas|"
    r"jefe|jefatura|superior|asignad[oa]s?|inherentes|puesto|cargo|requerid[oa]s?|y/o|etc)\b",
    re.IGNORECASE,
)
_SAYS_LITTLE = frozenset(
    "ser tener estar asegurar garantizar cumplir poder deber mantener participar contar lograr alcanzar "
    "colaborar".split()
)
_TORN = re.compile(r"\b(?:de|del|la|el|los|las|y|e|o|a|al|en|con|por|para|un|una|sus?)$", re.IGNORECASE)


def what_they_are(posting: ReadPosting | None, employer: str | None) -> str:
    """What the posting says the employer is ("una cooperativa de ahorro con sede en Rosario"), in its own words;
    '' when no sentence says it plainly and shortly."""
    name = rf"{re.escape(employer.split()[0])}\b[^.;:!?]{{0,40}}?\bes" if employer else "es"
    plain = re.compile(rf"(?:\bsomos|\b{name})\s+(una?\s+[^.;:!?()]{{12,140}})", re.IGNORECASE)
    for sentence in _about(posting):
        match = plain.search(sentence)
        if not match:
            continue
        said, cut, _ = match.group(1).partition(",")
        said = said.strip()
        torn = cut and re.search(r"\b(?:que|cuy[oa]s?|con|y)\b", said)
        if 4 <= len(said.split()) <= 16 and not torn and not _unfit(said):
            return _turned(said)
    return ""


def what_they_do(posting: ReadPosting | None, employer: str | None) -> str:
    """One plain thing the posting says of the employer or its work, turned to face it: "Ustedes ofrecen internet a
    comercios de la zona", "Su centro de contacto responde 900 llamadas al día"; '' where there is only praise. One with
    a figure is preferred."""
    found = [said for sentence in _about(posting) if (said := _faced(sentence, employer))]
    return next((said for said in found if re.search(r"\d", said)), found[0] if found else "")


def _faced(sentence: str, employer: str | None) -> str:
    name = rf"{re.escape(employer.split()[0])}(?:\s+(?-i:[A-ZÁÉÍÓÚÑ&])\S*){{0,4}}" if employer else "la empresa"
    verbs = "|".join(_of_them())
    match = re.search(
        rf"(?:^|[:–-]\s+|\b{name},?\s+)(?:también\s+)?({verbs})\s+([^.;:!?()]+(?:\.\d+[^.;:!?()]*)*)",
        sentence,
        re.IGNORECASE,
    )
    if match and (rest := _fit(match.group(2))):
        return f"Ustedes {_of_them()[match.group(1).lower()]} {rest}"
    ours = re.match(r"(?:Nuestr[oa]) ([^;:!?()]+)", sentence)
    words = ours.group(1).split() if ours else []
    at = next((n for n in range(1, min(len(words), 6)) if words[n] in _finite() and words[n] not in NOUN_TOO), 0)
    rest = _fit(" ".join(words[at + 1 :])) if at else ""
    return f"Su {' '.join(words[: at + 1])} {rest}" if rest else ""


def _fit(said: str) -> str:
    """What an employer says of itself, shortly, facing the reader; '' where it is praise or too long."""
    rest = _short(said).strip(" .")
    return _turned(rest) if len(rest.split()) in _FIT_TO_TAKE_UP and not _unfit(rest) else ""


def duties(posting: ReadPosting | None, coverage: Coverage) -> list[tuple[str, str]]:
    """What the posting says one does there, shortly and as an infinitive ("registrar pedidos"), each with the id of its
    requirement; those that the person's evidence answers first, at most three."""
    if posting is None:
        return []
    answered = {c.requirement.id for c in coverage.requirements if any(e.direct for e in c.evidence)}
    found: dict[str, str] = {}
    verbs: set[str] = set()
    for requirement in posting.requirements:
        phrase = "" if requirement.is_asked else duty_phrase(requirement.text)
        verb = phrase.partition(" ")[0]
        if phrase and verb not in verbs:
            verbs.add(verb)
            found[requirement.id] = phrase
    best = sorted(found, key=lambda id_: id_ not in answered)[:_MOST_DUTIES]
    return [(found[id_], id_) for id_ in found if id_ in best]


def duty_phrase(text: str) -> str:
    """A duty's plain part as an infinitive, or '' where it has none that a sentence can take up."""
    plain = _BEFORE.sub("", " ".join(text.split()).strip(" •·*-–."))
    tail = _TAIL.search(plain)
    if tail and tail.group().strip()[:1] in (",", "("):
        return ""  # a list torn off behind its first part
    plain = _TAIL.sub("", plain).strip(" .,;")
    first, _, rest = plain.partition(" ")
    verb = _infinitive(first)
    said = _turned(f"{verb} {rest}" if verb else deed_in_infinitive(plain))
    if verb and verb != first.lower() and any(word in _finite() and word not in NOUN_TOO for word in rest.split()):
        return ""  # "atiende y registra": a second verb would have to be turned as well
    words = said.split()
    if len(words) not in _FIT_DUTY or words[0] in _SAYS_LITTLE or _NOT_WORK.search(said) or _TORN.search(said):
        return ""
    return "" if _unfit(said) or re.search(r"[/\"“”«»]", said) else said


def _infinitive(word: str) -> str:
    """The infinitive of a duty's verb: "Atender", "Atenderás", "Atiende", "Atenderá"."""
    low = word.lower()
    return low if low in infinitives() else "" if low in NOUN_TOO else _finite().get(low, "")


@cache
def _finite() -> dict[str, str]:
    """How adverts turn a duty's verb ("atiende", "atenderás", "atenderá"), and its infinitive."""
    thirds = {conjugated(verb)["third"]: verb for verb in infinitives()}
    return thirds | {verb + ending: verb for verb in infinitives() for ending in ("ás", "á")}


@cache
def _of_them() -> dict[str, str]:
    """What "we" and "it" do, as "you" do it: ofrecemos and ofrece → ofrecen."""
    forms: dict[str, str] = {}
    for verb in _DOES:
        third = conjugated(verb)["third"]
        ours = verb[:-2] + {"ar": "amos", "er": "emos", "ir": "imos"}[verb[-2:]]
        forms[third] = forms[ours] = third + "n"
    return forms


def _short(said: str) -> str:
    """Without its last parts behind a comma where the whole is too long."""
    parts = said.strip(" ,–-").split(", ")
    while len(parts) > 1 and len(" ".join(parts).split()) >= _FIT_TO_TAKE_UP.stop:
        parts.pop()
    return ", ".join(parts)


def _unfit(said: str) -> bool:
    return bool(_PRAISE.search(said) or _TO_THE_READER.search(said))


def _turned(said: str) -> str:
    """The employer's "our" as the reader's own: "nuestros socios" → "sus socios"."""
    return re.sub(r"\bnuestr[oa](s?)\b", r"su\1", said, flags=re.IGNORECASE)


def _about(posting: ReadPosting | None) -> Iterator[str]:
    """The sentences about the employer: where the advert says that they are, and those before it asks for anything."""
    if posting is None:
        return
    for start, end in posting.about_employer:
        yield " ".join(posting.text[start:end].split())
    first = min((requirement.start for requirement in posting.requirements), default=0)
    for block in re.split(r"\n\s*\n|\n(?=\s*[-•*·])", posting.text[: min(first, _BEGINNING)]):
        for line in _joined_lines(block):
            yield from re.split(r"(?<=[.!?])\s+", line)


def _joined_lines(block: str) -> Iterator[str]:
    """The lines of a paragraph, those put together that were only broken for their length."""
    line = ""
    for part in block.splitlines():
        if line and len(line.rsplit("\n", 1)[-1]) < _BROKEN_LINE:
            yield " ".join(line.split())
            line = ""
        line += f"\n{part.strip()}"
    yield " ".join(line.split())
