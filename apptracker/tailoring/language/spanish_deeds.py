"""Spanish résumé lines that name what was done ("Gestión de incidencias"), told with a verb."""

from __future__ import annotations

import re
from collections.abc import Callable

from apptracker.tailoring.language.spanish_verbs import conjugated, deed_of, is_feminine

#: After "atendí" and its like these take an "a": "supervisé a 12 agentes".
_PEOPLE = re.compile(
    r"(?:(?:los|las|la|un|una|unos|unas|más|de|hasta|entre|cada|todos|todas|nuevos|nuevas|nuevo|nueva|varios|varias|"
    r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|grandes|pequeños|\d+(?:[.,]\d+)*\+?)\s+)*"
    r"(?:clientes?|client[ae]s|usuari[oa]s?|agentes|asesor(?:es|as|a)?|emplead[oa]s?|compañer[oa]s|personal|pacientes?|"
    r"alumn[oa]s?|estudiantes|huéspedes|trabajador(?:es|as)|vendedor(?:es|as)|miembros|practicantes|becari[oa]s|niñ[oa]s|"
    r"soci[oa]s|pasajer[oa]s|candidat[oa]s|colaborador(?:es|as)|operador(?:es|as)|teleoperador(?:es|as)|personas|"
    r"familias|visitantes|comensales|invitad[oa]s|afiliad[oa]s|aseguradas|asegurados|ancianos|adultos|residentes|"
    r"voluntari[oa]s|cajer[oa]s|repartidor(?:es|as)|técnic[oa]s|recepcionistas|auxiliares|meser[oa]s|camarer[oa]s)\b",
    re.IGNORECASE,
)
_NOUN = r"[A-Za-zÀ-ÿ]+"
_START = re.compile(
    rf"(?P<nouns>{_NOUN}(?:,\s+{_NOUN}){{0,3}}(?:,?\s+(?:y|e)\s+{_NOUN})?)(?P<to>\s+(?:del?|al?|con|en)\s+)(?=\S)",
    re.IGNORECASE,
)
_LATER = re.compile(rf"(,?\s+(?:y|e)\s+|,\s+)({_NOUN})\b(?:\s+(del?|al?)\s+(?=\S))?", re.IGNORECASE)
#: Work that goes by its English name: "Onboarding de clientes nuevos".
_LOANED = re.compile(r"(?:[a-z]+ing|follow[\s-]?up|back\s?office)\s+(?:de|del|a|con)\s+\S", re.IGNORECASE)
_LIST = re.compile(r"[:;/]|\s[–—-]\s")
_ONCE = frozenset("crear diseñar implementar implantar reducir aumentar incrementar obtener captar".split())
_TAUGHT = frozenset("capacitar formar entrenar contratar seleccionar".split())
_NUMBER = re.compile(
    r"\d|\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta)\b", re.IGNORECASE
)
_WITH_EN_OR_CON = ("ayudar", "colaborar", "participar")
#: Nouns whose own words stay: "atención al cliente" is a trade, not one customer.
_TRADE = re.compile(
    r"(?:atención|servicio)\s+al\s+(?:cliente|público|usuario|consumidor|socio|huésped)\b", re.IGNORECASE
)


def deed_in_words(text: str, *, current: bool) -> str:
    """ "Atención de 60 llamadas al día" as "atendí 60 llamadas al día" ("atiendo …" of a current job); where no verb
    says it the same way, with "me ocupé de"; '' for a line that does not name what was done."""
    first = re.match(_NOUN, text)
    if first is None or _LIST.search(text):
        return ""
    if _LOANED.match(text):
        return _minded(text, first.group(), current)
    if deed_of(first.group()) is None:
        return ""
    still = current and not _is_over(first.group(), text)
    return _told(text, _first_person(still)) or (_minded(text, first.group(), still) if len(text.split()) > 2 else "")


def _is_over(noun: str, text: str) -> bool:
    """Whether a deed was done once, though its job may go on: what was made or reached, and people taught by number."""
    deed = deed_of(noun)
    verb = deed.verb if deed else ""
    return verb in _ONCE or (verb in _TAUGHT and bool(_NUMBER.search(text)))


def deed_in_infinitive(text: str) -> str:
    """The same of what a posting describes: "Atención de llamadas" as "atender llamadas"; '' where no verb says it."""
    return "" if _LIST.search(text) else _told(text, str)


def _told(text: str, say: Callable[[str], str]) -> str:
    """The line with a verb for each noun, in the form that ``say`` gives it, or '' where one of them has none that says
    the same."""
    match = _START.match(text)
    if match is None or _TRADE.match(text):
        return ""
    nouns = re.split(r",?\s+(?:y|e)\s+|,\s+", match.group("nouns"))
    deeds = [deed for noun in nouns if (deed := deed_of(noun))]
    to = match.group("to").strip().lower()
    if len(deeds) < len(nouns) or (len(nouns) > 1 and any(deed.keeps_noun for deed in deeds)):
        return ""
    if to in ("en", "con") and not deeds[-1].keeps_noun and deeds[-1].verb not in _WITH_EN_OR_CON:
        return ""
    rest = _later(text[match.end() :], say)
    if rest is None:
        return ""
    verbs = [say(deed.verb) for deed in deeds]
    said = verbs[0] if len(verbs) == 1 else f"{', '.join(verbs[:-1])} {and_before(verbs[-1])} {verbs[-1]}"
    return f"{said} {_joint(to, rest, nouns[-1] if deeds[-1].keeps_noun else '')}{rest}"


def _first_person(current: bool) -> Callable[[str], str]:
    return lambda verb: conjugated(verb)["present" if current else "past"]


def _joint(to: str, rest: str, kept: str) -> str:
    """What stands between the verb and the words behind: no "de" any more, and an "a" before people."""
    if kept:  # "di soporte a usuarios", "di seguimiento a casos"
        return f"{kept.lower()} { {'de': 'a', 'del': 'al'}.get(to, to) } "
    people = bool(_PEOPLE.match(rest))
    if to == "del":
        return "al " if people else "el "
    if to == "de":
        return "a " if people else ""
    return f"{to} "


def _later(rest: str, say: Callable[[str], str]) -> str | None:
    """The words behind, with further nouns of that kind told by their verbs; None where one of them cannot be."""
    out, at = "", 0
    for match in _LATER.finditer(rest):
        deed = deed_of(match.group(2))
        if deed is None:
            continue
        if match.group(3) is None:
            return None
        verb = say(deed.verb)
        link = re.sub(r"\b[ye]\b", and_before(verb), match.group(1))
        kept = match.group(2) if deed.keeps_noun else ""
        out += f"{rest[at : match.start()]}{link}{verb} {_joint(match.group(3).lower(), rest[match.end() :], kept)}"
        at = match.end()
    return out + rest[at:]


def and_before(following: str) -> str:
    """ "y", and "e" before the sound of an i: "e informé", but "y hielo"."""
    return "e" if re.match(r"h?[ií](?![aeouáéóú])", following, re.IGNORECASE) else "y"


def or_before(following: str) -> str:
    """ "o", and "u" before the sound of an o: "siete u ocho"."""
    return "u" if re.match(r"h?[oó]|8|11\b", following, re.IGNORECASE) else "o"


def _minded(text: str, noun: str, current: bool) -> str:
    """The noun as it is, with its article: "me ocupé de la gestión diaria de caja"."""
    plural = noun.lower().endswith("s") and noun.lower() != "análisis"
    article = ("de las " if plural else "de la ") if is_feminine(noun) else ("de los " if plural else "del ")
    return f"me {'ocupo' if current else 'ocupé'} {article}{text[0].lower()}{text[1:]}"
