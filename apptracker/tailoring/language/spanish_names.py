"""Names of things in Spanish: jobs in a sentence, languages and how well one speaks them, equipment, those served."""

from __future__ import annotations

import re

#: Words of job titles that are no names, so that a sentence writes them small.
_TITLE_WORDS = frozenset(
    """
    administración administrador administradora administrativa administrativo agencia agente agentes almacén analista
    anfitrión anfitriona área asesor asesora asistencia asistente atención auxiliar ayudante banca bar barista bodega
    cafetería caja cajas cajera cajero call cambio camarera camarero campo canales capacitación capacitador
    capacitadora captación cargo center chat chef chofer clases cliente clientes cobranza cobranzas cobros cocina
    cocinera cocinero comercial comerciales comercio community compras compra comunicación consultor consultora
    contabilidad contable contact contador contadora coordinador coordinadora correo counter crédito créditos cuenta
    cuentas cuidadora cuidador datos de del dependienta dependiente desarrollador desarrolladora desarrollo
    despachador digital digitador digitadora dirección director directora diseñador diseñadora distribución docente
    educación educador educadora ejecutiva ejecutivo el empleada empleado en encargada encargado enfermera enfermero
    entrada equipo equipos especialista estudiante facturación farmacia formación formador formadora gerente gestión
    gestor gestora guía helpdesk hotel incidencias informática información informático ingeniera ingeniero inglés
    interna interno jefa jefe junior la las líder limpieza línea llamadas logística los manager marketing mercadeo
    mesa mesera mesero monitor monitora montacargas nivel niñera nuevas nuevos oficina online operaciones operador
    operadora operaria operario pacientes pagos para pedidos personal piso planta por postventa posventa practicante
    presencial préstamos primer primera producción producto profesora profesor programador programadora promotor
    promotora público quejas reclamaciones recepción recepcionista recibidor reclutador reclutadora recursos humanos
    redes relaciones remoto repartidor repartidora representante reservas responsable restaurante retención riesgos
    sala salud secretaria secretario seguimiento seguridad seguros senior sénior servicio servicios sistemas social
    sociales socorrista soporte subdirector subdirectora subgerente sucursal supervisión supervisor supervisora
    taquillera taquillero teléfono telefónica telefónico técnica técnico bilingüe remota telefonía telefonista
    teleoperador teleoperadora telemarketing televenta televentas teleoperación teletrabajo tienda trabajador
    trabajadora tráfico traductor traductora turno tutor tutora usuario usuarios vendedor vendedora venta ventanilla
    ventas viajes vigilante visitas voluntaria voluntario web y e al a o
    """.split()
)
#: How words end that name a trade or a field, and no company.
_TITLE_ENDING = re.compile(r"(?:dor|dora|dores|doras|ción|ista|istas|miento|tivo|tiva|ario|aria)$")

#: What may stand around a word of a title.
_MARKS = ",.;:()&/-–"

#: The languages people speak, by their names in English and in themselves.
LANGUAGES = {
    "spanish": "español",
    "castilian": "español",
    "castellano": "castellano",
    "english": "inglés",
    "french": "francés",
    "german": "alemán",
    "portuguese": "portugués",
    "brazilian portuguese": "portugués de Brasil",
    "italian": "italiano",
    "dutch": "neerlandés",
    "catalan": "catalán",
    "galician": "gallego",
    "basque": "euskera",
    "chinese": "chino",
    "mandarin": "chino mandarín",
    "cantonese": "cantonés",
    "japanese": "japonés",
    "korean": "coreano",
    "vietnamese": "vietnamita",
    "tagalog": "tagalo",
    "arabic": "árabe",
    "russian": "ruso",
    "polish": "polaco",
    "hindi": "hindi",
    "ukrainian": "ucraniano",
    "romanian": "rumano",
    "turkish": "turco",
    "greek": "griego",
    "swedish": "sueco",
    "danish": "danés",
    "norwegian": "noruego",
    "finnish": "finés",
    "czech": "checo",
    "hungarian": "húngaro",
    "hebrew": "hebreo",
    "bulgarian": "búlgaro",
    "quechua": "quechua",
    "guarani": "guaraní",
    "aymara": "aimara",
    "nahuatl": "náhuatl",
    "haitian creole": "criollo haitiano",
    "sign language": "lengua de señas",
}
_FLUENCY = (
    (r"(?:native|mother|lengua materna|nativ[oa])", "lengua materna"),
    (r"(?:bilingual|bilingüe)", "bilingüe"),
    (r"(?:fluent|fluid[oa]|con fluidez|full professional)", "fluido"),
    (r"(?:advanced|avanzad[oa]|professional)", "avanzado"),
    (r"(?:upper[\s-]intermediate|intermedio[\s-]alto)", "intermedio alto"),
    (r"(?:intermediate|conversational|intermedi[oa]|limited)", "intermedio"),
    (r"(?:basic|beginner|elementary|básic[oa])", "básico"),
    (r"(?:[abc][12]\b)", ""),
)

#: What a plain yes means, by the names under which equipment is stored.
EQUIPMENT = {
    "internet": "una conexión a internet",
    "headset": "auriculares con micrófono",
    "webcam": "una cámara web",
    "quiet room": "un lugar tranquilo para trabajar",
    "computer": "un equipo informático propio",
    "laptop": "un equipo portátil propio",
    "phone": "un teléfono propio",
    "second monitor": "un segundo monitor",
    "monitor": "un segundo monitor",
    "desk": "un escritorio propio",
    "car": "un vehículo propio",
}

#: Those a job serves, as postings in Spanish and English name them.
_SERVED = (
    ("clientes", r"client[ea]s?|customers?|clients?"),
    ("socios", r"soci[oa]s|members?"),
    ("huéspedes", r"huésped(?:es)?|guests?"),
    ("pacientes", r"pacientes?|patients?"),
    ("usuarios", r"usuari[oa]s?|users?"),
    ("asegurados", r"asegurad[oa]s?|policyholders?"),
    ("afiliados", r"afiliad[oa]s?"),
    ("estudiantes", r"estudiantes?|alumn[oa]s?|students?"),
    ("residentes", r"residentes?|residents?"),
    ("pasajeros", r"pasajer[oa]s?|viajer[oa]s|passengers?"),
)
_TRADE = re.compile(
    r"\b(?:atención|servicio|soporte|experiencia)\s+(?:al?|del?)\s+(?:la\s+)?(?:client[ea]s?|usuari[oa]s?|pacientes?|"
    r"huésped(?:es)?|soci[oa]s?)\b|\b(?:customer|client|member|guest|patient)[\s-]+(?:service|care|support|success)\b",
    re.IGNORECASE,
)


def title_in_prose(title: str, employer: str = "") -> str:
    """A job's title inside a sentence: small letters for the words that are no names ("Agente de Atención al Cliente" →
    "agente de atención al cliente"); one with a word that is not known to be Spanish stays as it is ("Senior Customer
    Service Agent"), and so do short forms and the words of the employer's name."""
    words = title.split()
    theirs = {word for word in employer.split() if word[0].isupper()}
    names = {n for n, word in enumerate(words) if n and (word in theirs or _is_short_form(word, title))}
    if not words or not all(n in names or _is_known(word) for n, word in enumerate(words)):
        return title
    return " ".join(word if n in names else word.lower() for n, word in enumerate(words))


def _is_short_form(word: str, title: str) -> bool:
    """Whether a word is letters or figures for something, "TI", "B2B", in a title that is not large as a whole."""
    plain = word.strip(_MARKS)
    return not any(c.isalpha() for c in plain) or (plain.isupper() and len(plain) > 1 and not title.isupper())


def _is_known(word: str) -> bool:
    parts = re.split(r"[/-]", word.strip(_MARKS).lower())
    return all(p in _TITLE_WORDS or _TITLE_ENDING.search(p) or p in ("a", "o", "as", "os", "es") for p in parts)


_TITLED = re.compile(
    r"(?P<title>sra|srta|señora|señorita|doña|dña|mrs|ms|miss|sr|señor|don|mr|dra|doctora|dr|doctor)\b\.?\s+"
    r"(?:(?P<second>dra|dr|don|doña)\b\.?\s+)?(?P<name>\S.*)",
    re.IGNORECASE,
)
_TITLES = {
    **dict.fromkeys(("sra", "srta", "señora", "señorita", "mrs", "ms", "miss"), "señora"),
    **dict.fromkeys(("sr", "señor", "mr"), "señor"),
    **dict.fromkeys(("doña", "dña"), "doña"),
    **dict.fromkeys(("dra", "doctora"), "doctora"),
    "don": "don",
}
#: Small words that belong to the family name that follows them ("de la Cruz", "del Río", "y Gasset", "van Dyk").
_PARTICLES = frozenset("de del la las los y e van von der den da das do dos di du san santa mac".split())


def addressed(name: str) -> tuple[str, str]:
    """How a letter greets a person: the title that stands before their name, in full ("señora", "doctor"), and what
    follows it there (the family name, or with don and doña the whole name); ('', the name) where no title is given,
    because a name alone does not tell whether to write "Estimado" or "Estimada"."""
    match = _TITLED.fullmatch(" ".join(name.split()))
    if match is None:
        return "", " ".join(name.split())
    said = match.group("title").lower()
    title = _TITLES.get(said, "doctor")
    whole = match.group("name")
    if title in ("don", "doña"):
        return title, whole
    return title, family_name(whole)


_WITH_LA = re.compile(
    r"(?:Universidad|Escuela|Facultad|Academia|Clínica|Cruz Roja|Biblioteca|Municipalidad|Alcaldía|Secretaría|"
    r"Fundación|Cámara|Embajada|Librería|Farmacia|Panadería|Tienda)\b"
)
_WITH_EL = re.compile(
    r"(?:Hospital|Hotel|Restaurante|Colegio|Instituto|Ayuntamiento|Ministerio|Gobierno|Centro|Museo|Teatro|Banco de|"
    r"Supermercado|Aeropuerto|Ejército)\b"
)


def at(name: str) -> str:
    """Where somebody worked or studied: "en Café Lys", "en el Hotel Sol", "en la Universidad de Chile",
    "con la familia Paz". An article that is part of the name stays whole: "en El Corte Inglés"."""
    if not name:
        return ""
    if name.startswith("Familia "):
        return f"con la f{name[1:]}"
    return f"en {'la ' if _WITH_LA.match(name) else 'el ' if _WITH_EL.match(name) else ''}{name}"


def family_name(name: str) -> str:
    """The family names of a full name, with their particles: of "Ana María de la Cruz Ortiz" "de la Cruz Ortiz". A name
    of two words has one family name; of three or more, two, as people in Spanish-speaking countries have."""
    words = name.split()
    if len(words) < 2:
        return name
    named = [n for n, word in enumerate(words) if word.lower() not in _PARTICLES]
    keep = 1 if len(named) < 3 else 2
    start = named[-keep] if len(named) >= keep else 0
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return " ".join(words[start:])


def language_name(name: str) -> str:
    """A language as a Spanish sentence names it: "Spanish" → "español"."""
    plain = name.strip()
    return LANGUAGES.get(plain.lower()) or (plain[:1].lower() + plain[1:])


def fluency(text: str) -> str:
    """How well a language is spoken, after "mi nivel de inglés es": "Fluent" → "fluido", "b2" → "B2"."""
    said = text.strip()
    for pattern, word in _FLUENCY:
        if re.match(pattern, said, re.IGNORECASE):
            return word or f"{said[:2].upper()}{said[2:]}"
    return said[:1].lower() + said[1:]


def audience(text: str) -> str:
    """Whom the job serves, as the posting says most often ("socios", "pacientes"); '' when it does not say."""
    lowered = _TRADE.sub(" ", text.lower())
    counts = {plural: len(re.findall(rf"\b(?:{words})\b", lowered)) for plural, words in _SERVED}
    best = max(counts, key=lambda plural: (counts[plural], plural == "clientes"))
    return best if counts[best] else ""
