"""Which Spanish sentences claim something about their writer: Spanish says so in the verb alone."""

from __future__ import annotations

import re

from apptracker.tailoring.language.spanish_verbs import NOUN_TOO, OBJECT, conjugated, form_of

_WORD = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*")
#: First-person sentences that ask, wish or greet, and claim nothing.
_NO_CLAIM = re.compile(
    r"(?:(?:Ahora\s+)?Me\s+(?:dirijo|gustaría|encantaría|permito|complace|complacería|alegraría|interesa(?:ría)?)|"
    r"Les?\s+(?:escribo|agradezco|agradecería|envío|saludo|ruego|presento)|Escribo|Solicito|Quisiera|Desearía|Querría|"
    r"Presento\s+mi\s+(?:candidatura|postulación|solicitud)|Adjunto|Agradezco|Espero|Quedo|Sería|Será|Gracias|Muchas|"
    r"Con\s+gusto|Por\s+(?:recomendación|indicación)|Estimad[oa]s?|Pueden?|Por\s+favor|"
    r"Mi\s+(?:candidatura|postulación)|En\s+espera|A\s+la\s+espera|Atentamente|¿)",
    re.IGNORECASE,
)
#: What is only wished, wherever it stands in a sentence.
_WISH = re.compile(r"\bme\s+(?:gust|encant|alegr|agrad|interes)aría\b[^,.;:]*|\b(?:quisiera|desearía)\b", re.IGNORECASE)
_OF_SELF = re.compile(r"\b(?:yo|me|mí|mi|mis|conmigo|mío|mía|míos|mías)\b", re.IGNORECASE)
_ENDS_LIKE_E = frozenset(
    "café qué té sé comité bebé porqué josé andré rené canapé carné chalé consomé puré usté olé pié fé dé esté".split()
)


def claims_about_self(text: str) -> bool:
    """Whether a sentence says something about its writer that should rest on a fact: by a pronoun, or a verb in the
    first person."""
    if _NO_CLAIM.match(text):
        return False
    rest = _WISH.sub(" ", text)
    return bool(_OF_SELF.search(rest)) or any(
        _is_of_self(match.group().lower(), rest, match) for match in _WORD.finditer(rest)
    )


_OTHER_WORDS = frozenset("como para sobre entre bajo vino traje uno salvo".split())
_AS_WHAT = re.compile(r"\s+(?:como|en|aquí|desde|de cara)\b", re.IGNORECASE)
_VERB_AFTER = re.compile(r"(?:^|[.!?:;]\s+|\b(?:actualmente|ahora|hoy|años?|meses)\s+)$", re.IGNORECASE)
_NO_VERB_AFTER = re.compile(
    r"\b(?:el|la|los|las|un|una|su|sus|de|del|al|este|esta|ese|esa|cada|buen|gran|nuevo|con|por|sin|en|y|o|para)\s+$",
    re.IGNORECASE,
)


def _is_of_self(word: str, text: str, match: re.Match[str]) -> bool:
    if match.group()[0].isupper() and match.start() and text[: match.start()].rstrip()[-1:] not in ".!?:":
        return False  # a name
    form = form_of(word)
    if form is None or form.tense not in ("present", "past"):
        return False
    if word in _ENDS_LIKE_E or (
        form.tense == "past" and word[-1] in "ei" and conjugated(form.infinitive)["past"] != word
    ):
        return False  # "gestione", which is also what others may do
    if word not in NOUN_TOO and word not in _OTHER_WORDS:
        return True
    before = text[: match.start()]
    if word in _OTHER_WORDS or _NO_VERB_AFTER.search(before):
        return False
    at_work = word == "trabajo" and _VERB_AFTER.search(before) and _AS_WHAT.match(text, match.end())
    return bool(at_work or OBJECT.match(text, match.end()))
