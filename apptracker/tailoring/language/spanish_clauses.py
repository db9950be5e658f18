"""Spanish résumé lines as clauses in the first person, without changing what they say.

Spanish says who acts in the verb alone, so a clause of style ``subject`` starts with its verb in the first person
("atendí 60 llamadas al día") and runs on after "En Café Lys".
"""

from __future__ import annotations

import re

from apptracker.tailoring.language import Clause
from apptracker.tailoring.language.spanish_deeds import and_before, deed_in_words, or_before
from apptracker.tailoring.language.spanish_verbs import NOUN_TOO, OBJECT, Form, conjugated, form_of, infinitives

#: Bullets of any kind before a line, and pictures behind it.
_BULLET = re.compile(r"^[^\w\"'“‘«(#$£€+~@¿¡]+(?=\S)")
_PICTURES = re.compile(r"[\s\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]+$")
_SHORTHAND = (
    (re.compile(r"(?<=[a-záéíóúñ]) & (?=[a-záéíóúñ])"), " y "),
    (re.compile(r"\bc/\s?(?=[a-z])"), "con "),
    (re.compile(r"\bp/\s?(?=[a-z])"), "para "),
    (re.compile(r"\b[Aa]prox\.?(?=\s)"), "aproximadamente"),
    (re.compile(r"(?<=[\w)])\s?/\s?(día|mes|año)\b"), r" al \1"),
    (re.compile(r"(?<=[\w)])\s?/\s?semana\b"), " a la semana"),
    (re.compile(r"(?<=[\w)])\s?/\s?(hora|turno|jornada)\b"), r" por \1"),
)
_LABEL = re.compile(r"[A-ZÁÉÍÓÚÑ][\w /-]{2,40}:\s+(?=\S)")
_WORD = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*")
_ADVERB = re.compile(
    r"(?:[a-záéíóúñ]{3,}mente|siempre|también|además|a\s+diario|cada\s+(?:día|semana|mes|turno)|no)[,]?\s+",
    re.IGNORECASE,
)
_PRONOUNS = {"se": "me", "me": "me", "nos": "nos"} | {it: it for it in "le les lo los la las".split()}
_ATTACHED = re.compile(r"(\w+?(?:[aeiíáé]r|ndo))(se|me|nos|les|le|los|lo|las|la)", re.IGNORECASE)
_PLAIN = str.maketrans("áéíóú", "aeiou")
#: Verbs whose "se" is the person's own ("se encarga de…"); of others it is a passive ("se resolvió…").
_REFLEXIVE = frozenset(
    "encargar ocupar dedicar responsabilizar desempeñar incorporar especializar capacitar formar certificar".split()
)
#: Things done *to* the person: "Promovida a supervisora" is "fui promovida a supervisora".
_RECEIVED = re.compile(
    r"(?:(?:promo(?:vid|cionad)|ascendid|reconocid|seleccionad|elegid|nombrad|nominad|premiad|galardonad|designad|"
    r"contratad|invitad|distinguid|felicitad|destacad|evaluad|calificad|capacitad|formad|certificad|entrenad|asignad)"
    r"[oa]s?|electo|electa)\s+(?:a|al|como|por|para|en|con|de|del|mejor|emplead[oa]|agente|dos|tres|\d+)\b",
    re.IGNORECASE,
)
_CHARGED_WITH = re.compile(
    r"(?P<what>(?:responsable|líder|jefe|jefa)\s+del?|a\s+cargo\s+del?|encargad[oa]\s+del?)\s+(?=\S)", re.IGNORECASE
)
_LATELY = re.compile(
    r"\b(?:último|última|últimos|últimas|pasado|pasada)\s+(?:\w+\s+)?(?:años?|mes(?:es)?|trimestres?|semanas?)\b"
    r"|\b(?:hasta|a) la fecha\b|\bactualmente\b|\ben la actualidad\b",
    re.IGNORECASE,
)
#: Participles that tell of a thing, not of the person: "Hecho con Django".
_THING = re.compile(
    r"(?:hech|desarrollad|cread|diseñad|escrit|implementad|basad|publicad|usad|utilizad|construid)[oa]s?\s+"
    r"(?:con|en|por|para|sobre|de)\b",
    re.IGNORECASE,
)
#: Noun phrases worth a sentence of their own: with a figure, or a distinction.
_DISTINCTION = re.compile(
    r"\d|\b(?:mejor|primer[oa]?|premio|ganador[a]?|emplead[oa] del|agente del|récord|reconocimiento|ascenso)\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"(,\s+|,?\s+(?:y|e|o|u)\s+|,?\s+así\s+como\s+|,?\s+además\s+de\s+)([A-Za-zÀ-ÿ]+)")
#: What is over although the job goes on: "Organización de una rifa que reunió 800 euros".
_OVER = re.compile(
    r"\b(?:que|donde|con lo que)\s+\w+(?:ó|aron|ieron|uvo|jo|izo)\b|\ben\s+(?:19|20)\d\d\b"
    r"|\ben\s+(?:\d+|un|una|dos|tres|cuatro|cinco|seis)\s+(?:días?|semanas?|mes(?:es)?|años?)\b",
    re.IGNORECASE,
)
_MID_SENTENCE = re.compile(
    r"(?:El|La|Los|Las|Un|Una|Unos|Unas|Mi|Mis|Su|Sus|Nuestr[oa]s?|Uno|Dos|Tres|Cuatro|Cinco|Cada|Todos?|Todas?|"
    r"Much[oa]s?|Algun[oa]s?|Cuando|Mientras|Después|Antes|Durante|En|Con|Para|Por|Desde|Hasta|Tras|Al|A|Ante|Como|Si|"
    r"Que|Se|Me|Le|Les|No|Nos|Había|Era|Fue|Estaba|Tenía|Clientes?|Un[oa]s?|Mejor|Más|Personas?|Es[eoa]|Est[eoa])\b"
)
_FINITE = re.compile(
    r"\b(?:es|era|fue|son|eran|fueron|está|están|estaba|estaban|estuvo|había|habían|ha|han|hubo|tiene|tenía|tenían|tuvo|"
    r"quería|querían|quiso|podía|pudo|dijo|hizo|hacía|pidió|puso|vino|iba|dio|supo|quedó|se\s+\w+[óeaí]|no\s+\w{3,}ía|"
    r"\w*(?:tuvo|puso|hizo|dijo|dujo|trajo|vino|pudo|hubo)|"
    r"\w{2,}(?:ó|aron|ieron|yeron|aba|aban|ían|amos|imos|ará|erá|irá|arán|erán|irán))\b",
    re.IGNORECASE,
)


def tidy(text: str) -> str:
    """One line, no bullet, single spaces, no final stop."""
    line = _PICTURES.sub("", _BULLET.sub("", " ".join(text.split())))
    return line.rstrip(" .;,!…")


def _spelled_out(text: str) -> str:
    """A résumé's shorthand in words ("60 llamadas/día"), a shouted line in small letters, and no label before what is
    told ("Caja: cobré y cuadré…")."""
    if text.upper() == text and len(re.findall(r"[A-ZÁÉÍÓÚÑ]{4,}", text)) > 1:
        text = text.capitalize()
    for pattern, words in _SHORTHAND:
        text = pattern.sub(words, text)
    if (match := _LABEL.match(text)) and _leading(text[match.end() :]) and text.count(" ", match.end()) > 1:
        text = text[match.end() :]
    first, semicolon, _ = text.partition(";")
    return first.strip() if semicolon and len(first.split()) > 2 else text


def lower_first(text: str) -> str:
    """First letter small unless the first word is an acronym or a name with capitals inside."""
    match = _WORD.match(text)
    if not match or any(letter.isupper() for letter in match.group()[1:]):
        return text
    return text[0].lower() + text[1:]


def upper_first(text: str) -> str:
    """First letter large, also behind an opening mark ("¿qué" → "¿Qué")."""
    at = len(text) - len(text.lstrip("¿¡«“"))
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def with_stop(text: str) -> str:
    """One line ending in a stop; '' stays ''."""
    line = " ".join(text.split())
    return line if not line or line[-1] in ".!?" else line + "."


def run_on(text: str) -> str:
    """The text as it goes on after a colon: small at the start where the first word is plainly no name."""
    marks = re.match(r"(?:\ue000\d+\ue001)*", text)
    start = marks.end() if marks else 0
    head, said = text[:start], text[start:]
    word = _WORD.match(said)
    verb = word is not None and form_of(word.group()) is not None
    return head + (lower_first(said) if verb or _MID_SENTENCE.match(said) else said)


#: Lines that speak against their writer, tell of what was only meant to be, or of somebody else; and what is no line of
#: a résumé at all. None of them stands in a letter as a proof.
_NEVER_PROVES = re.compile(
    r"(?:(?:yo\s+)?(?:no(?!\s+(?:falt|perd|tuv))|nunca(?!\s+(?:falt|perd))|perd[íi]|fall[ée]|fracas[ée]|intent[ée]|trat[ée]\s+de|quise|quiero|quisiera|espero|renunci[ée]|"
    r"dimit[íi]|busco)|perder|perdiendo|fracasar|intentar|aprendiendo|estudiando|buscando|despedid[oa]|suspendid[oa]|"
    r"sancionad[oa]|degradad[oa]|incapaz|recib[íi]\s+(?:\w+\s+){0,2}(?:quejas?|advertencias?|amonestacion\w+)|"
    r"página\s+\d|"
    r"mis?\s+(?:jef[ea]s?|supervisor\w*|gerentes?|compañer\w+|director\w*))\b"
    r"|(?:metas?|objetivos?|motivos?|cuotas?|referencias?|salario)\b[^:]{0,20}:",
    re.IGNORECASE,
)


def clause_from(line: str, *, current: bool = False) -> Clause:
    """A résumé line in the first person, without its pronoun.

    "Resolví 60 llamadas" → "resolví 60 llamadas"; "Atender llamadas", "Atiende llamadas", "Atendiendo llamadas" and
    "Atención de llamadas" → "atendí llamadas" for a past job and "atiendo llamadas" for the current one. Only what
    comes first (and what is joined to it) changes; every other word is the person's own.
    """
    text = _spelled_out(tidy(line))
    if _NEVER_PROVES.match(text):
        return Clause(text, "thing")
    if re.match(r"(?:nosotros|nosotras|mi|mis|nuestr[oa]s?)\b", text, re.IGNORECASE):
        return Clause(lower_first(text), "subject" if full_sentence(text) else "thing")
    text = re.sub(r"^yo\s+(?=\S)", "", text, flags=re.IGNORECASE)
    if match := _CHARGED_WITH.match(text):
        return Clause(_charged(match.group("what").lower(), current) + text[match.end("what") :], "subject")
    if not current and _LATELY.search(text):
        return Clause(text, "thing")  # "en el último año" of a job that is over is no longer true as it stands
    lead = ""
    if (match := _ADVERB.match(text)) and _leading(text[match.end() :]) is not None:
        lead, text = match.group().lower(), text[match.end() :]
    if _RECEIVED.match(text):
        return Clause(f"fui {lead}{text[0].lower()}{text[1:]}", "subject")
    if _THING.match(text):
        return Clause(lead + text, "thing")
    found = _leading(text)
    if found is None and _is_ours(text):
        return Clause(lead + lower_first(text), "subject")
    if found is None:
        told = deed_in_words(text, current=current and not _OVER.search(text))
        return Clause(lead + told, "subject") if told else _noun(lead + text)
    said, form, end = found
    if end >= len(text) and form.tense == "infinitive":
        return Clause(lead + text, "thing")  # a bare word says nothing
    return Clause(lead + said(form, current) + _chained(text[end:], form, current), "subject")


def _is_ours(text: str) -> bool:
    """Whether a line tells what "we" did: "Logramos un 98 %"."""
    ours = re.match(r"(\w+?)(?:amos|imos|emos)\s+\S", text.lower())
    return ours is not None and any(ours.group(1) + ending in infinitives() for ending in ("ar", "er", "ir"))


def _charged(what: str, current: bool) -> str:
    if what.startswith(("a ", "encargad")):
        return f"{'estoy' if current else 'estuve'} {what}"
    return f"{'soy' if current else 'fui'} {what}"


class _Said:
    """A leading verb put into the first person, with the pronoun it carries."""

    def __init__(self, pronoun: str = "") -> None:
        self._pronoun = pronoun

    def __call__(self, form: Form, current: bool) -> str:
        return (self._pronoun + " " if self._pronoun else "") + _first_person(form, current=current)


def _first_person(form: Form, *, current: bool) -> str:
    """The verb as the person says it: what is told as past stays past, all else follows the job."""
    forms = conjugated(form.infinitive)
    if form.tense == "imperfect":
        return forms["imperfect"]
    return forms["present" if current and form.tense not in ("past", "third-past") else "past"]


def _leading(text: str) -> tuple[_Said, Form, int] | None:
    """The verb a line starts with and where it ends; None for a line that starts with no verb."""
    word = _WORD.match(text)
    if word is None:
        return None
    first = word.group().lower()
    if first in ("se", "me", "les", "le", "los", "lo", "las", "la"):
        after = _WORD.match(text, word.end() + 1)
        form = form_of(after.group()) if after else None
        if after is None or form is None or form.tense in ("infinitive", "gerund"):
            return None
        own = first == "me" or (first == "se" and form.infinitive in _REFLEXIVE)
        given = first in ("le", "les") or (first in ("lo", "los", "la", "las") and form.tense in ("past", "third-past"))
        return (_Said(_PRONOUNS[first]), form, after.end()) if own or given else None
    form = form_of(first)
    if form is None:
        attached = _ATTACHED.fullmatch(first)
        base = form_of(attached.group(1).translate(_PLAIN)) if attached else None
        if attached is None or base is None or base.tense not in ("infinitive", "gerund"):
            return None
        return _Said(_PRONOUNS[attached.group(2)]), base, word.end()
    return (_Said(), form, word.end()) if _is_verb_here(first, form, text, word.end()) else None


def _is_verb_here(word: str, form: Form, text: str, end: int) -> bool:
    """Whether a word that may be a noun ("Entrega", "Manejo") is the verb in this place."""
    if word not in NOUN_TOO:
        return form.tense in ("infinitive", "gerund", "past", "third-past", "imperfect") or end < len(text)
    return bool(OBJECT.match(text, end))


def _chained(rest: str, lead: Form, current: bool) -> str:
    """What follows the leading verb, with the verbs joined to it in the same form put in the first person too.

    "Atender llamadas y registrar cada caso" → "… y registré cada caso". An infinitive that hangs on another word ("para
    cerrar y cobrar ventas") ends the chain: what is joined behind it is joined to that.
    """
    if lead.tense not in ("infinitive", "gerund", "third", "present"):
        return rest
    links: list[tuple[re.Match[str], Form]] = []
    for match in _LINK.finditer(rest):
        form = form_of(match.group(2))
        if form is None or form.tense != lead.tense:
            continue
        if not _is_verb_here(match.group(2).lower(), form, rest, match.end()):
            continue
        if lead.tense == "infinitive" and _hanging(rest[: match.start()], links[-1][0].end() if links else 0):
            break
        links.append((match, form))
    if lead.tense != "infinitive":  # after a comma alone it may tell how: ", logrando un 98 %"
        last = max((n for n, (match, _) in enumerate(links) if match.group(1).strip() != ","), default=-1)
        links = links[: last + 1]
    out, at = "", 0
    for match, form in links:
        said = _first_person(form, current=current)
        out += rest[at : match.start()] + _joint(match.group(1), said) + said
        at = match.end()
    return out + rest[at:]


def _hanging(text: str, start: int) -> bool:
    """Whether an infinitive stands in a stretch of text on its own, that is: not joined to what leads."""
    return any((form := form_of(word)) and form.tense == "infinitive" for word in re.findall(r"\w+", text[start:]))


def _joint(link: str, following: str) -> str:
    """ "y" and "e", "o" and "u", by what now follows."""
    link = re.sub(r"\b[ye]\b", and_before(following), link)
    link = re.sub(r"\b[ou]\b", or_before(following), link)
    return re.sub(r"además de\s+", "y ", link)


def _noun(text: str) -> Clause:
    """A noun phrase that can stand after "destaco"; lists and bare labels cannot."""
    is_list = bool(re.search(r"\s[–—-]\s|:|;|/", text)) or text.count(",") > 1
    common = re.match(r"[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+\s+(?:de|del|a|al|con|en|por|para|y|e)\b", text)
    return Clause(
        lower_first(text) if common else run_on(text), "noun" if _DISTINCTION.search(text) and not is_list else "thing"
    )


def starts_in_past(line: str) -> bool:
    """Whether a line tells of what was done, though its job may go on ("Atendí 60 llamadas al día", "Organización de
    una rifa que reunió 800 euros")."""
    clause = clause_from(line, current=True)
    adverb = _ADVERB.match(clause.text)
    found = _leading(clause.text[adverb.end() if adverb else 0 :]) if clause.style == "subject" else None
    return found is not None and found[1].tense in ("past", "third-past")


def full_sentence(text: str) -> bool:
    """Whether a stored line plainly is a sentence of its own: it has a finite verb, and hangs on no other."""
    if re.match(r"(?:que|para que|porque)\b", text, re.IGNORECASE):
        return False
    found = _leading(text)
    if found is not None and found[1].tense in ("past", "present", "imperfect"):
        return True
    return bool(_FINITE.search(text)) and not (found is not None and found[1].tense in ("infinitive", "gerund"))


#: What is done day by day, and so can be told as part of the work.
_DAILY = frozenset(
    "atender gestionar registrar resolver responder contestar coordinar supervisar controlar revisar vender cobrar "
    "asesorar orientar apoyar capacitar formar enseñar explicar documentar manejar tramitar procesar preparar "
    "organizar elaborar redactar recibir servir limpiar reponer entregar escalar canalizar negociar mantener llevar "
    "dar".split()
)


def as_gerund(text: str) -> str:
    """A clause of daily work after "mi trabajo allí incluye también", in the infinitive as Spanish has it there
    ("gestionar reclamos complejos"); '' where it tells of one deed, or of several."""
    verb, _, rest = text.partition(" ")
    form = form_of(verb)
    if form is None or form.tense == "past" or form.infinitive not in _DAILY or not rest or re.search(r"[,;]", rest):
        return ""
    later = [form_of(word) for word in re.findall(r"\b(?:y|e)\s+(\w+)", rest)]
    return "" if any(one and one.tense == form.tense for one in later) else f"{form.infinitive} {rest}"
