"""Verbs people start résumé lines with in Spanish, and their forms. Data for
:mod:`apptracker.tailoring.language.spanish`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class Form(NamedTuple):
    """One form of a verb. ``tense``: ``infinitive``, ``gerund``, ``present`` and ``past`` (first person), ``third``
    and ``third-past`` (third person), ``imperfect`` (first and third person alike)."""

    infinitive: str
    tense: str


AR = """
abordar abrazar acelerar acompañar aconsejar actualizar acumular adaptar adecuar adelantar adiestrar administrar
afianzar agendar agilizar agregar aguantar ahorrar ajustar alcanzar alimentar alinear almacenar alternar analizar
anotar anunciar apagar aplicar aportar apoyar aprovechar apuntar archivar armar arreglar asear asegurar asesorar
asignar asimilar asociar atar auditar aumentar auxiliar autorizar avanzar avisar ayudar bajar balancear bloquear
borrar brindar buscar cablear calcular calibrar calificar calmar cambiar canalizar cancelar capacitar captar cargar
catalogar categorizar celebrar centralizar certificar chatear chequear clasificar coachear cobrar cocinar codificar
colaborar colocar combinar comentar comercializar compaginar comparar compilar completar comprar computar concertar
comunicar conciliar concretar conectar configurar confirmar conformar conservar considerar consolidar consultar
contabilizar contactar contestar contratar contrastar controlar convocar cooperar coordinar cotejar cotizar crear
cruzar cuadrar cuidar cultivar cumplimentar curar dedicar degustar delegar derivar desarrollar desbloquear descargar
descartar desempeñar desescalar designar despachar desplazar detallar detectar determinar diagnosticar dialogar dictar
diferenciar digitalizar digitar dinamizar direccionar diseñar doblar documentar dominar dotar duplicar editar educar
efectuar ejecutar elaborar elevar eliminar emplear encabezar encargar enfocar enfrentar enseñar ensamblar entregar
entrenar entrevistar equipar escalar escanear escuchar especificar estabilizar estandarizar estimar estimular
estructurar estudiar etiquetar evaluar evitar examinar explicar explorar exportar expresar facilitar facturar
fidelizar fijar filtrar finalizar fiscalizar fomentar formalizar formar formular fundar ganar garantizar generar
gestionar grabar habilitar hablar identificar igualar ilustrar impactar implantar implementar importar impulsar
inaugurar incentivar incorporar incrementar indagar indicar informar ingresar iniciar innovar inspeccionar instalar
instaurar integrar intentar interactuar interpretar inventar inventariar investigar invitar laborar lanzar lavar
levantar liderar limpiar liquidar llamar llenar llevar localizar lograr maniobrar manejar mantear maquetar marcar
maximizar mecanografiar mediar mejorar memorizar mensajear migrar minimizar moderar modificar monitorear monitorizar
montar motivar multiplicar negociar notificar observar ofertar operar optimizar ordenar organizar orientar originar
pactar pagar participar pasar patrocinar perfeccionar pesar pilotar planear planificar plantear portar practicar
precisar preparar presentar presupuestar priorizar procesar proclamar procurar programar promocionar proporcionar
proyectar publicar realizar rebajar recabar recaudar rechazar recopilar rectificar recuperar redactar reembolsar
reemplazar registrar reiniciar reintegrar relacionar rematar remodelar reparar repasar replantear reportar representar
reprogramar resaltar rescatar reservar respaldar respetar restaurar retroalimentar revisar revitalizar rotar sacar
salvar saludar seleccionar señalar simplificar solicitar solucionar soportar subsanar sumar superar supervisar
sustentar tabular tasar teclear telefonear terminar testear tomar trabajar tramitar tranquilizar transformar
transportar trasladar tratar triplicar tutorizar ubicar unificar usar utilizar validar valorar velar verificar viajar
vigilar vincular visitar visualizar empatizar encuestar escoltar promediar diligenciar diagramar canjear empacar
embalar desmontar acomodar custodiar afiliar matricular cortar confeccionar reclutar empaquetar
"""
ER_IR = """
abrir acceder aprender asistir atribuir beber coger comer cometer comprender comprometer compartir conocer constituir
construir contribuir convencer correr creer cubrir cumplir deber decidir definir depender descubrir difundir dirigir
discutir disminuir distinguir distribuir ejercer emitir emprender escoger escribir establecer esparcir evadir exceder
exigir existir expedir expandir favorecer fortalecer imprimir incluir concluir influir instruir interrumpir invadir
leer ofrecer omitir partir percibir permitir permanecer pertenecer poseer prender presidir proceder prometer proteger
proveer recibir recoger reconocer recorrer remitir responder restablecer restituir resumir reunir romper sorprender
subir sustituir suceder suscribir surtir temer transmitir unir vender vivir agradecer enriquecer abastecer nacer
crecer coser meter someter suprimir suspender añadir asumir aplaudir acudir admitir debatir transcribir inscribir
describir convivir repartir impartir
"""
_E_IE = """
atender defender entender comenzar empezar cerrar recomendar despertar acertar gobernar pensar fregar regar negar
extender tender perder ascender descender sentar apretar desplegar alentar calentar encender manifestar
invertir advertir convertir sugerir referir transferir preferir requerir divertir sentir
"""
_O_UE = """
resolver devolver volver promover mover mostrar demostrar contar encontrar aprobar comprobar probar renovar acordar
recordar colgar rodar forzar reforzar esforzar soltar descontar dormir desenvolver envolver
"""
_E_I = "pedir servir medir repetir despedir seguir conseguir perseguir elegir corregir competir impedir rendir vestir"
#: Verbs in -iar and -uar that stress the i or u: envío, evalúo.
_STRESSED = """
enviar reenviar ampliar confiar guiar variar vaciar desviar enfriar fotografiar mecanografiar criar esquiar
evaluar actuar efectuar continuar situar puntuar graduar interactuar valuar acentuar
"""
#: Present, past, third person, third person past, gerund, imperfect.
_IRREGULAR = {
    "hacer": "hago hice hace hizo haciendo hacía",
    "tener": "tengo tuve tiene tuvo teniendo tenía",
    "venir": "vengo vine viene vino viniendo venía",
    "poner": "pongo puse pone puso poniendo ponía",
    "decir": "digo dije dice dijo diciendo decía",
    "traer": "traigo traje trae trajo trayendo traía",
    "ducir": "duzco duje duce dujo duciendo ducía",
    "dar": "doy di da dio dando daba",
    "estar": "estoy estuve está estuvo estando estaba",
    "ser": "soy fui es fue siendo era",
    "ir": "voy fui va fue yendo iba",
    "ver": "veo vi ve vio viendo veía",
    "prever": "preveo preví prevé previó previendo preveía",
    "saber": "sé supe sabe supo sabiendo sabía",
    "poder": "puedo pude puede pudo pudiendo podía",
    "querer": "quiero quise quiere quiso queriendo quería",
    "haber": "he hube ha hubo habiendo había",
    "caer": "caigo caí cae cayó cayendo caía",
    "oír": "oigo oí oye oyó oyendo oía",
    "salir": "salgo salí sale salió saliendo salía",
    "sonreír": "sonrío sonreí sonríe sonrió sonriendo sonreía",
    "reunir": "reúno reuní reúne reunió reuniendo reunía",
    "satisfacer": "satisfago satisfice satisface satisfizo satisfaciendo satisfacía",
    "jugar": "juego jugué juega jugó jugando jugaba",
    "adquirir": "adquiero adquirí adquiere adquirió adquiriendo adquiría",
}
_COMPOUNDS = {
    "hacer": "rehacer deshacer",
    "tener": "mantener obtener sostener contener detener retener",
    "venir": "intervenir prevenir",
    "poner": "componer proponer exponer imponer disponer reponer",
    "traer": "atraer extraer distraer contraer",
    "ducir": "traducir conducir producir reducir inducir introducir reproducir",
}
#: Forms that are more often nouns ("Apoyo a clientes", "Entrega de pedidos"): a verb only before an object of its own.
NOUN_TOO = frozenset(
    """
    abono abrazo acceso acierto acuerdo ahorro ajuste alcance aliento anuncio aplique aporte apoyo archivo arreglo
    aumento auxilio avance aviso ayuda baja bajo balance bloqueo calculo cambio carga cargo cobre cobro cocina como
    completo compra concreto consulta contacto contrato control corte cruce cuadro cuenta cura desarrollo descuento
    despacho desplace detalle diagnostico dialogo diseño doble documento embarque empaque empleo encaje encargo
    enfoque entrega entrevista envase envío equipo escala escucha estudio factura fijo filtro firma forma fundo
    gobierno guía habla impacto impulso incremento informe ingreso inicio intento inventario invento juego limpia
    limpio liquido llamada logro manejo marca marque medio mejora monitoreo motivo muestra nombre nota oferta pago
    parte pase paso peso piloto planta practica precisa presupuesto proceso programa progreso promedio proyecto prueba
    práctica publico rebaja rechazo recibo reclamo reembolso reemplazo reforma regalo registro reintegro reparto
    reporte reserva respaldo respeto resumen retiro reto riego roto ruedo saludo salvo saque servicio siento soporte
    suma sumo tabla tasa termino toma toque trabajo traslado trato trámite turno uno uso vacío vale valor vela velo
    venta viaje visita visto vivo
    """.split()
)

#: What an object starts with; a word that may be noun or verb is a verb before it.
OBJECT = re.compile(
    r"\s+(?:el|la|los|las|un|una|unos|unas|mi|mis|su|sus|este|esta|estos|estas|cada|todos?|todas?|más|entre|hasta|"
    r"sobre|\d)\b|\s+\d",
    re.IGNORECASE,
)


def _before(stem: str, ending: str, verb: str) -> str:
    """The stem as it is spelled before an ending: buscar → busqué, exigir → exijo, seguir → sigo."""
    soft, is_ar = ending[0] in "eéií", verb.endswith("ar")
    if is_ar and soft:
        for last, becomes in (("c", "qu"), ("gu", "gü"), ("g", "gu"), ("z", "c")):
            if stem.endswith(last):
                return stem[: -len(last)] + becomes
    if not is_ar and not soft:
        if stem.endswith("gu"):
            return stem[:-1]
        if stem.endswith("g"):
            return stem[:-1] + "j"
        if stem.endswith("c"):
            return stem[:-1] + ("zc" if stem[-2:-1] in tuple("aeiou") else "z")
    return stem


def _changed(stem: str, vowel: str, becomes: str) -> str:
    head, _, tail = stem.rpartition(vowel)
    return head + becomes + tail


@cache
def _classes() -> dict[str, tuple[str, str, str]]:
    """Verbs whose stem changes: the vowel, what it becomes where it is stressed, and before -ió and -iendo in -ir."""
    kinds = [(_E_IE, ("e", "ie", "i")), (_O_UE, ("o", "ue", "u")), (_E_I, ("e", "i", "i"))]
    return {verb: kind for listed, kind in kinds for verb in listed.split()}


@cache
def conjugated(verb: str) -> dict[str, str]:
    """The forms of an infinitive by tense, as :class:`Form` names them."""
    tenses = ("present", "past", "third", "third-past", "gerund", "imperfect")
    for base, listed in _COMPOUNDS.items():
        if verb in listed.split():
            front = verb.removesuffix(base)
            return dict(zip(tenses, (front + form for form in _IRREGULAR[base].split()), strict=True))
    if verb in _IRREGULAR:
        return dict(zip(tenses, _IRREGULAR[verb].split(), strict=True))
    stem, kind = verb[:-2], verb[-2:]
    stressed = weak = stem
    if verb in _classes():
        vowel, becomes, before_i = _classes()[verb]
        stressed = _changed(stem, vowel, becomes)
        weak = _changed(stem, vowel, before_i) if kind == "ir" else stem
    elif verb in _STRESSED.split():
        stressed = stem[:-1] + {"i": "í", "u": "ú"}[stem[-1]]
    if kind == "ar":
        ends = ("o", "é", "a", "ó", "ando", "aba")
    elif kind == "ir" and stem[-1] == "u" and not stem.endswith(("gu", "qu")):
        stressed, ends = stem + "y", ("o", "í", "e", "ó", "endo", "ía")
        weak = stem + "y"
    elif kind == "er" and stem[-1] in "aeo":
        weak, ends = stem + "y", ("o", "í", "e", "ó", "endo", "ía")
    else:
        ends = ("o", "í", "e", "ió", "iendo", "ía")
    present, past, third, third_past, gerund, imperfect = ends
    return {
        "present": _before(stressed, present, verb) + present,
        "past": _before(stem, past, verb) + past,
        "third": _before(stressed, third, verb) + third,
        "third-past": _before(weak, third_past, verb) + third_past,
        "gerund": _before(weak, gerund, verb) + gerund,
        "imperfect": stem + imperfect,
    }


@cache
def infinitives() -> frozenset[str]:
    listed = " ".join([AR, ER_IR, _E_IE, _O_UE, _E_I, _STRESSED, *_COMPOUNDS.values()]).split()
    return frozenset(listed) | (frozenset(_IRREGULAR) - {"ducir"})


@cache
def forms() -> dict[str, Form]:
    """Every form known, and those of the past as typed without accents where they are no other form."""
    found: dict[str, Form] = {}
    for verb in sorted(infinitives()):
        found[verb] = Form(verb, "infinitive")
        for tense, form in conjugated(verb).items():
            found.setdefault(form, Form(verb, tense))
    for form, of in list(found.items()):
        if of.tense in ("past", "third-past") and form[-1] in "éíó":
            found.setdefault(form[:-1] + {"é": "e", "í": "i", "ó": "o"}[form[-1]], of)
    return found


#: Words that end like an infinitive in -ar and are none.
_NO_VERB = frozenset(
    """
    auxiliar titular escolar bar hogar lugar militar familiar regular particular similar popular singular par mar
    dólar celular preescolar modular curricular angular solar exemplar ejemplar pilar azúcar bienestar malestar radar
    webinar seminar circular vascular hospitalar sugar star war jaguar calendar car far
    """.split()
)


def form_of(word: str) -> Form | None:
    """What form of which verb a word is, by the list or by an ending that tells; None for a word that is no verb."""
    word = word.lower()
    if word in forms():
        return forms()[word]
    if len(word) < 5 or word in _NO_VERB:
        return None
    if word.endswith("ar"):
        return Form(word, "infinitive")
    for ending, tense in (("ando", "gerund"), ("é", "past"), ("ó", "third-past")):
        stem = word.removesuffix(ending)
        if stem != word and not (ending == "ó" and word.endswith("ió")):
            return Form(_infinitive_in_ar(stem, soft=ending == "é"), tense)
    return None


def _infinitive_in_ar(stem: str, *, soft: bool) -> str:
    if soft:
        for spelled, becomes in (("qu", "c"), ("gu", "g"), ("c", "z")):
            if stem.endswith(spelled):
                return stem[: -len(spelled)] + becomes + "ar"
    return stem + "ar"


#: What is done, as résumés name it, and the verb that says so: "Gestión de incidencias" → "gestioné incidencias". Those
#: with a second word keep the noun: "Soporte a usuarios" → "di soporte a usuarios".
_DONE = """
actualización:actualizar administración:administrar análisis:analizar aplicación:aplicar apertura:abrir
archivo:archivar armado:armar asesoramiento:asesorar asesoría:asesorar asignación:asignar atención:atender
aumento:aumentar búsqueda:buscar cálculo:calcular captación:captar capacitación:capacitar carga:cargar cierre:cerrar
clasificación:clasificar cobranza:cobrar cobro:cobrar colaboración:colaborar comercialización:comercializar
compra:comprar comunicación:comunicar conciliación:conciliar confección:confeccionar configuración:configurar
consolidación:consolidar contratación:contratar control:controlar coordinación:coordinar creación:crear cuidado:cuidar
cumplimiento:cumplir desarrollo:desarrollar despacho:despachar detección:detectar dirección:dirigir diseño:diseñar
distribución:distribuir documentación:documentar ejecución:ejecutar elaboración:elaborar emisión:emitir
entrenamiento:entrenar entrega:entregar envío:enviar evaluación:evaluar facturación:facturar fidelización:fidelizar
formación:formar gestión:gestionar identificación:identificar impartición:impartir implantación:implantar
implementación:implementar incremento:incrementar ingreso:ingresar inspección:inspeccionar instalación:instalar
introducción:introducir investigación:investigar liderazgo:liderar limpieza:limpiar manejo:manejar
mantenimiento:mantener medición:medir mejora:mejorar monitoreo:monitorear negociación:negociar obtención:obtener
operación:operar participación:participar optimización:optimizar organización:organizar planificación:planificar
preparación:preparar presentación:presentar procesamiento:procesar programación:programar promoción:promocionar
realización:realizar recaudación:recaudar recepción:recibir reclutamiento:reclutar recogida:recoger
recopilación:recopilar recuperación:recuperar redacción:redactar reducción:reducir registro:registrar
reparación:reparar reposición:reponer reserva:reservar resolución:resolver revisión:revisar selección:seleccionar
solución:solucionar supervisión:supervisar toma:tomar traducción:traducir tramitación:tramitar trámite:tramitar
tratamiento:tratar uso:usar validación:validar venta:vender verificación:verificar digitación:digitar
archivado:archivar canalización:canalizar agendamiento:agendar escalamiento:escalar etiquetado:etiquetar
empaquetado:empaquetar ayuda:ayudar cuadre:cuadrar conteo:contar empaque:empacar embalaje:embalar montaje:montar
reparto:repartir lavado:lavar llenado:llenar desmontaje:desmontar acomodo:acomodar surtido:surtir custodia:custodiar
traslado:trasladar transporte:transportar vigilancia:vigilar afiliación:afiliar matriculación:matricular
inscripción:inscribir orientación:orientar motivación:motivar fijación:fijar adaptación:adaptar ampliación:ampliar
conducción:conducir enseñanza:enseñar concertación:concertar cancelación:cancelar digitalización:digitalizar
confirmación:confirmar reconfirmación:confirmar explicación:explicar publicación:publicar edición:editar
producción:producir transcripción:transcribir derivación:derivar notificación:notificar recomendación:recomendar
"""
_GIVEN = """
soporte:dar seguimiento:dar asistencia:dar servicio:dar respuesta:dar apoyo:dar acompañamiento:dar
arqueo:hacer
"""


class Deed(NamedTuple):
    """The verb that says what a noun names, and whether the noun stays beside it ("di soporte")."""

    verb: str
    keeps_noun: bool


@cache
def _deeds() -> dict[str, Deed]:
    listed = {noun: Deed(verb, False) for noun, _, verb in (pair.partition(":") for pair in _DONE.split())}
    return listed | {noun: Deed(verb, True) for noun, _, verb in (pair.partition(":") for pair in _GIVEN.split())}


def deed_of(noun: str) -> Deed | None:
    """What a noun, also in its plural ("ventas", "reparaciones"), says was done; None for one that names no deed."""
    word = noun.lower()
    singular = re.sub(r"iones$", "ión", word) if word.endswith("iones") else word.removesuffix("s")
    return _deeds().get(word) or _deeds().get(singular)


_FEMININE = re.compile(r"(?:[cs]ión|[aá]|dad|tud|ez|eza|umbre|isis)s?$|(?:[cs]iones|dades)$")
_MASCULINE_IN_A = frozenset("problema sistema programa idioma tema día mapa equipo turista trámite análisis".split())


def is_feminine(noun: str) -> bool:
    """The gender of a noun as far as its ending tells."""
    word = noun.lower()
    if word.removesuffix("s") in _MASCULINE_IN_A or word in _MASCULINE_IN_A:
        return False
    return bool(_FEMININE.search(word))
