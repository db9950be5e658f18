"""Hand-made people and postings in Spanish that tests of letters share."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from apptracker.adapters.documents.sandbox import render_template
from apptracker.domain.applications import Application
from apptracker.domain.letters import Length, Letter, LetterChoices, Tone
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.domain.stages import StageKind
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.letter.assemble import assemble
from apptracker.tailoring.letter.plan import LetterPlan, Material, plan_letter
from apptracker.tailoring.reading import read_text

TODAY = date(2026, 11, 21)
TEMPLATES = Path(__file__).parents[2] / "templates" / "letters" / "es"


def basics(name: str, country: str, city: str) -> list[Fact]:
    return [
        Fact("basics:name", FactKind.BASICS, {"value": name}),
        Fact("basics:email", FactKind.BASICS, {"value": "hola@example.com"}),
        Fact("basics:phone", FactKind.BASICS, {"value": "55 5010 0199"}),
        Fact("basics:location", FactKind.BASICS, {"value": {"city": city, "countryCode": country}}),
    ]


def work(number: int, highlights: dict[int, str], **data: object) -> list[Fact]:
    key = f"work:{number}"
    lines = [Fact(f"highlight:{n}", FactKind.HIGHLIGHT, {"text": text}, parent=key) for n, text in highlights.items()]
    return [Fact(key, FactKind.WORK, data), *lines]


#: Works in a call center now; lines without a subject, in the infinitive and as nouns.
AGENTE = Profile(
    (
        *basics("Lucía de la Cruz Ibáñez", "MX", "Puebla"),
        *work(
            1,
            {
                1: "Atender 70 llamadas al día y registrar cada caso en Zendesk",
                2: "Capacitación de cinco nuevos agentes en devoluciones",
                3: "Reduje el tiempo de espera de 6 a 2 minutos con una guía rápida",
                4: "98 % de satisfacción del cliente en 2025",
            },
            name="Telefonía del Norte",
            position="Agente de Atención al Cliente",
            startDate="2022-02",
        ),
        *work(
            2,
            {5: "Cobro en caja y cuadre diario sin diferencias"},
            name="Supermercados Nopal",
            position="Cajera",
            startDate="2019-05",
            endDate="2022-01",
        ),
        Fact("skill:1", FactKind.SKILL, {"name": "Herramientas", "keywords": ["Zendesk", "Excel"]}),
        Fact("language:1", FactKind.LANGUAGE, {"language": "Español", "fluency": "Lengua materna"}),
        Fact("language:2", FactKind.LANGUAGE, {"language": "Inglés", "fluency": "Avanzado"}),
        Fact("availability:shifts", FactKind.AVAILABILITY, {"value": "Puedo trabajar tardes y fines de semana"}),
        Fact("availability:start", FactKind.AVAILABILITY, {"value": "1 de diciembre"}),
        Fact("equipment:internet", FactKind.EQUIPMENT, {"value": "fibra óptica de 300 Mbps"}),
        Fact("equipment:headset", FactKind.EQUIPMENT, {"value": True}),
    ),
    (
        Story(
            1,
            "Paquete perdido",
            situation="Una clienta había perdido su paquete dos veces y llamó muy molesta",
            action="Escuché con paciencia, rastreé el segundo envío y mandé un tercero por mensajería",
            result="La clienta mantuvo su contrato y 12 meses después seguía recomendándonos",
            skills=("Paciencia", "Resolución de problemas"),
        ),
    ),
)
#: From a kitchen in Spain; third person and past.
COCINA = Profile(
    (
        *basics("Tomás O'Neill García", "ES", "Valencia"),
        *work(
            1,
            {1: "Dirigió un equipo de 9 personas durante dos reformas", 2: "Reducir las mermas un 14 % en un año"},
            name="El Rincón del Puerto",
            position="Jefe de Cocina",
            startDate="2017-06",
            endDate="2026-08",
            summary="Llevé la cocina de un restaurante de 80 plazas.",
        ),
        *work(
            2,
            {3: "Servía hasta 120 cubiertos por turno y atendía las reclamaciones de los comensales"},
            name="Hotel Mirador & Spa",
            position="Camarero",
            startDate="2014-03",
            endDate="2017-05",
        ),
        Fact("education:1", FactKind.EDUCATION, {
            "studyType": "Técnico Superior", "area": "Dirección de Cocina", "institution": "Escuela de Hostelería",
        }),
        Fact("language:1", FactKind.LANGUAGE, {"language": "Spanish", "fluency": "Native speaker"}),
        Fact("language:2", FactKind.LANGUAGE, {"language": "English", "fluency": "Fluent"}),
        Fact("availability:plans", FactKind.AVAILABILITY, {"value": "Me gustaría quedarme y crecer en la empresa"}),
    ),
)  # fmt: skip
#: First job; studies and volunteering.
INICIO = Profile(
    (
        *basics("Inés Ñáñez", "CO", "Cali"),
        Fact("education:1", FactKind.EDUCATION, {
            "studyType": "Tecnología", "area": "Gestión Administrativa", "institution": "SENA",
            "startDate": "2025-01", "endDate": "2027-06",
        }),
        Fact("volunteer:1", FactKind.VOLUNTEER, {
            "organization": "Fundación Manos", "position": "Tutora", "startDate": "2024-02",
        }),
        Fact(
            "highlight:1", FactKind.HIGHLIGHT,
            {"text": "Explico matemáticas a 12 niños cada semana"}, parent="volunteer:1",
        ),
        Fact(
            "highlight:2", FactKind.HIGHLIGHT,
            {"text": "Organización de una rifa que reunió 800 000 pesos"}, parent="volunteer:1",
        ),
        Fact("language:1", FactKind.LANGUAGE, {"language": "español", "fluency": "nativo"}),
    ),
    (
        Story(
            1,
            "La familia nueva",
            situation="Una familia recién llegada no entendía el formulario de inscripción",
            action="Me senté con ellos y lo llenamos paso a paso",
            result="Inscribieron a sus tres hijos ese mismo día",
            skills=("Empatía",),
        ),
    ),
)  # fmt: skip
#: Speaks Spanish, but stored everything in English.
IN_ENGLISH = Profile(
    (
        *basics("Marta Gil", "US", "El Paso"),
        *work(
            1,
            {1: "Resolved 60+ calls a day with a 97% satisfaction score", 2: "Trained four new agents on refunds"},
            name="Northwind Telecom",
            position="Customer Service Representative",
            startDate="2021-02",
            summary="Answered billing questions for the whole region.",
        ),
        Fact("skill:1", FactKind.SKILL, {"name": "Zendesk"}),
        Fact("language:1", FactKind.LANGUAGE, {"language": "Spanish", "fluency": "Native speaker"}),
        Fact("language:2", FactKind.LANGUAGE, {"language": "English", "fluency": "Fluent"}),
        Fact("availability:plans", FactKind.AVAILABILITY, {"value": "I would like to stay and grow with the company"}),
    ),
    (Story(1, "Lost parcel", action="Listened and traced the second parcel", result="She kept her subscription"),),
)
PEOPLE = {"agente": AGENTE, "cocina": COCINA, "inicio": INICIO}

TELECOM = """Agente de Atención al Cliente
Redes Claras – Puebla, México

Quiénes somos
Ofrecemos internet y telefonía a hogares y pequeños comercios del centro del país.

Funciones
- Atender llamadas entrantes de nuestros clientes
- Registrar cada caso en el sistema de tickets
- Resolver dudas sobre facturas y pagos
- Dar seguimiento a las reclamaciones

Requisitos
- Experiencia mínima de 1 año en atención al cliente
- Paciencia y empatía
- Capacidad para resolver problemas
- Manejo de Excel y Zendesk
- Inglés intermedio
- Disponibilidad para trabajar fines de semana

Ofrecemos
- Sueldo base más bonos
- Prestaciones de ley

Interesados enviar CV a la Lic. Ana Ortiz, seleccion@redesclaras.example
"""
SEGUROS = """SEGUROS LAURISILVA

Teleoperador/a de ventas (Valencia)

Somos una mutua de seguros con sede en Valencia que protege a más de 40 000 hogares. Buscamos teleoperadores/as
para nuestro equipo comercial.

¿Qué harás?
Realizarás llamadas salientes a clientes potenciales, asesorarás sobre pólizas de hogar y cerrarás ventas por teléfono.

¿Qué buscamos?
Personas con capacidad de comunicación, resiliencia y orientación a resultados.
Se valorará experiencia en ventas o en atención al público.
Trabajo en equipo y actitud positiva.

¿Qué ofrecemos?
Contrato indefinido, jornada completa de lunes a viernes y formación inicial a cargo de la empresa.
Referencia: VT-204
"""
CLINICA = """Auxiliar de recepción – Clínica San Telmo, Cali

La clínica atiende a pacientes de toda la ciudad. Requerimos auxiliar de recepción para el turno de la tarde.

Responsabilidades:
• Atención de llamadas y agendamiento de citas
• Orientación a los pacientes y sus familias
• Digitación de datos en el sistema

Perfil: bachiller o técnico, buena comunicación oral y escrita, empatía, atención al detalle, manejo básico de Excel.
No se requiere experiencia. Horario: lunes a sábado, 1 p. m. a 9 p. m.
"""
REMOTO = """Soporte Técnico por Chat (100 % remoto)
Empresa: Nubelia S.A.

Brindamos programas de facturación a pequeñas empresas de América Latina.

Lo que harás:
Responder consultas por chat y correo electrónico
Diagnosticar fallas y guiar al usuario paso a paso
Documentar soluciones en la base de conocimientos

Lo que pedimos:
Excelente redacción y ortografía
Paciencia y escucha activa
Conocimientos de soporte técnico
Internet de al menos 20 Mbps y auriculares con micrófono
Disponibilidad inmediata
"""
POSTINGS = {
    "telecom": (TELECOM, "Agente de Atención al Cliente", "Redes Claras"),
    "seguros": (SEGUROS, "Teleoperador/a de ventas", "Seguros Laurisilva"),
    "clinica": (CLINICA, "Auxiliar de recepción", "Clínica San Telmo"),
    "remoto": (REMOTO, "Soporte Técnico por Chat", "Nubelia S.A."),
}


def written(
    profile: Profile,
    what: str,
    *,
    tone: Tone = Tone.PLAIN,
    length: Length = Length.STANDARD,
    language: str = "es",
    contact: str | None = None,
    why: str | None = None,
    source: str | None = None,
) -> tuple[Letter, LetterPlan]:
    """The letter of a person for one of :data:`POSTINGS`."""
    text, title, employer = POSTINGS[what]
    posting = read_text(text, today=TODAY)
    material = Material(
        application=Application(1, employer, title, "Guardado", StageKind.SAVED, source=source),
        posting=posting,
        coverage=cover(posting.requirements, profile, lexicon(), TODAY),
        profile=profile,
        lexicon=lexicon(),
        today=TODAY,
        contact_name=contact,
        why_employer=why,
        choices=LetterChoices(language=language, tone=tone, length=length),
    )
    plan = plan_letter(material)
    return assemble(render_template("standard.txt.j2", plan.context, [TEMPLATES]), plan, "standard"), plan
