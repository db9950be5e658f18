"""What a person noted that was talked about in an interview, in their own words. Pure."""

from __future__ import annotations

import re

#: What leads to it in notes, by language: "We talked about the new chat team".
_LEADS = {
    "en": re.compile(
        r"\b(?:talked|spoke|chatted|told me|heard|learned|learnt) (?:a lot |mostly |at length )?about\s+"
        r"(?P<it>[^.;!?\n]{4,80})"
        r"|\b(?:showed|walked) me (?:around |through )?(?P<shown>(?:the|their|how)\b[^.;!?\n]{3,80})"
        r"|\bdiscussed\s+(?P<discussed>[^.;!?\n]{4,80})",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:hablamos|me (?:habló|hablaron|contó|contaron)) (?:mucho )?(?:(?:de|sobre)\s+|d(?=el\b))"
        r"(?P<it>[^.;!?\n]{4,80})",
        re.IGNORECASE,
    ),
}
#: What one does not thank for, as words begin: the person's own affairs and those of others, what they miss, terms of
#: the job, and what goes badly there. A thing too many costs a blank to fill, one too few a job.
_NOT_TO_NAME = {
    "en": (
        # whose it is; "they" in a note are "you" in the mail
        "my|me|mine|i|he|him|his|she|her|hers|they|them|their|theirs|we|us|our|ours|myself|who|someone|somebody|"
        # terms
        "pay*|paid|salar*|wage*|money|rais*|bonus*|commission*|vacation*|holiday*|leave|pto|time off|day* off|benefit*|"
        "401*|overtime|mandatory|weekend*|parking|commut*|contract*|temp*|probation*|break|breaks|dress*|tattoo*|"
        "attendance|absen*|late|quota*|target*|monitor*|record*|notice|deadline*|insur* plan*|visa*|permit*|immigra*|"
        # what is missing
        "gap*|lack*|miss|missing|missed|experience*|weak*|fail*|mistake*|error*|concern*|worr*|doubt*|problem*|issue*|"
        "difficult*|hard|hardest|tough*|challeng*|bad|badly|worst|worse|poor*|low|negativ*|reject*|overqualif*|"
        # people leaving, and trouble
        "layoff*|laid|lay|laying|fire|fired|firing*|let go|turnover|attrition|quit*|resign*|terminat*|dismiss*|"
        "left|leaving|leaver*|retention|replac*|cut|cuts|cutting|cutback*|downsiz*|restructur*|reorgani*|merg*|acqui*|"
        "clos*|shut*|bankrupt*|freez*|frozen|offshor*|outsourc*|automat*|complain*|angry|anger|rude*|upset*|abus*|"
        "irate|yell*|shout*|insult*|threat*|escalat*|conflict*|stress*|burn*|pressur*|unhappy|morale|toxic|drama|"
        "lawsuit*|sue|sued|legal*|union*|strike*|harass*|discriminat*|scandal*|fraud*|secret*|confiden*|rumor*|"
        "competitor*|candidate*|applicant*|other offer*|manager before|previous*|predecessor*|former*|old boss|"
        # private life
        "sick*|ill|illness*|health*|surger*|hospital*|disab*|pregnan*|baby|bab*|kid|kids|child*|daughter*|son|sons|"
        "wife|husband*|partner*|divorc*|wedding*|marri*|family|families|mother*|father*|parent*|death*|died|funeral*|"
        "religi*|church*|politic*|election*|age|ages|race|accent*|background check*|drug*|credit*|criminal*|police|"
        "reference*|debt*|addict*|alcohol*|depress*|anxi*|therap*"
    ),
    "es": (
        "mi|mis|me|yo|nos|nosotr*|su|sus|ell*|él|alguien|quién|quien|"
        "sueldo*|salari*|paga*|pago*|dinero|aumento*|bono*|bonos|comision*|comisión|vacacion*|permiso*|baja*|festivo*|"
        "prestacion*|beneficio*|horas extra*|hora extra*|obligatori*|fin de semana|fines de semana|estacionamiento|"
        "aparcamiento|parqueadero|contrato*|temporal*|prueba|descanso*|vestimenta|tatuaje*|asistencia|falta*|"
        "puntualidad|meta|metas|objetivo*|visa|visado*|papeles|"
        "carencia*|experiencia*|debilidad*|error*|fallo*|fracas*|preocup*|duda*|problema*|difícil*|dificil*|dificultad*|"
        "dura|duro|duros|duras|reto*|mal|malo*|mala*|peor*|pobre*|rechaz*|"
        "despid*|despedid*|recorte*|rotación|rotacion*|renuncia*|dimi*|cese*|cierre*|cerr*|reestructur*|fusi*|"
        "reducci*|reemplaz*|sustitu*|baja rotación|quiebra|congela*|automatiz*|externaliz*|queja*|reclam*|enojad*|"
        "enfad*|molest*|groser*|insult*|amenaz*|grit*|conflicto*|estrés|estres*|presión|presion*|agota*|ambiente malo|"
        "demanda*|juicio*|legal*|sindicat*|huelga*|acoso*|discrimin*|fraude*|secret*|confidencial*|rumor*|competencia|"
        "candidat*|anterior*|antigu*|"
        "enferm*|salud|hospital*|operaci*|discapac*|embaraz*|bebé*|hij*|niñ*|espos*|marido|pareja|divorci*|boda*|"
        "familia*|madre*|padre*|muerte*|falleci*|religi*|iglesia|polític*|politic*|edad*|acento*|antecedentes|droga*|"
        "crédito*|policía|referencia*|deuda*|alcohol*|depres*|ansiedad|terapia*"
    ),
}
_DELICATE = {
    code: re.compile(r"\b(?:" + words.replace("*", r"[\w-]*") + r")\b", re.IGNORECASE)
    for code, words in _NOT_TO_NAME.items()
}
#: Where a further thought begins.
_END = re.compile(
    r",\s+(?:and|but|so|they|we|i|which|then|y|pero)\b|\s+(?:and then|but|so that)\b|\s+[-–—]\s+", re.IGNORECASE
)


def talked_about(notes: str, language: str) -> str:
    """The first thing noted that a thank-you can name, or '': whatever may be delicate is none."""
    leads = _LEADS.get(language)
    if leads is None:
        return ""
    for match in leads.finditer(notes):
        said = next(group for group in match.groups() if group)
        thing = _END.split(said, maxsplit=1)[0].strip(" ,:()\"“”'")
        if len(thing) > 3 and not _DELICATE[language].search(thing):
            return thing
    return ""
