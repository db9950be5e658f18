"""Whom to write or call: the person, the address and the number that an advert gives for applying."""

from __future__ import annotations

import re

from apptracker.guide.places import named_place
from apptracker.tailoring.reading.applying import APPLYING
from apptracker.tailoring.reading.collecting import Advert, Fields
from apptracker.tailoring.reading.titles import names_a_job

_AT = r"(?:@|\s?[\[({]\s?(?:at|a-t|@)\s?[\])}]\s?|\s(?:AT|at)\s(?=[\w-]+\s(?:dot|DOT)\s))"
_DOT = r"(?:\.|\s?[\[({]\s?(?:dot|\.)\s?[\])}]\s?|\s(?:DOT|dot)\s)"
_EMAIL = re.compile(
    rf"(?<![\w.+-])(?P<name>[\w+-]{{1,64}}(?:\.[\w+-]{{1,64}}){{0,5}}){_AT}(?P<host>[\w-]{{1,63}}(?:{_DOT}[\w-]{{2,63}}){{1,4}})"
)
_NOT_CONTACT = re.compile(
    r"accommodat|disabilit|privacy|unsubscribe|no-?reply|do-?not-?reply|fraud|data protection|abuse|scam"
    r"|postmaster|customer service line"
    r"|reasonable adjust|datenschutz|webmaster",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\d.$£€₹₱/#-])(?P<number>(?:\+\s?\d{1,3}[\s./-]?|00\d{2}[\s./-]?"
    r"|1[\s.-])?(?:\(0?\d{1,5}\)[\s./-]?)?\d{2,5}(?:[\s./-]{1,3}\d{2,5}){1,4}"
    r"|\+\d{9,14}|0\d{9,10}|(?<!\d)[2-9]\d{9})(?P<ext>\s?(?:,\s?)?(?:ext\.?|extension|x)\s?\d{1,5})?(?![\d/%])"
)
_PHONE_WORDS = re.compile(
    r"\b(?:call|phone|tel|telephone|contact|text|mobile|cell|whatsapp|viber|sms|ring|dial|number|telefon"
    r"|teléfono|tél|téléphone|telp|hp|wa|llam\w+|anruf\w*"
    r"|appel\w*|handy|hotline|reach|questions?|enquiries)\b",
    re.IGNORECASE,
)
_NOT_PHONE = re.compile(
    r"\b(?:fax|id|req|ref|reference|job|code|requisition|number of|zip|posting|vacancy|suite|po box|account"
    r"|siret|nif|npi|license|store|isbn|eeo)\b[^a-z]{0,12}$|\bfax\b[^.;@]{0,40}$",
    re.IGNORECASE,
)
#: A number without its area code, or run together with a word, is one only behind such words.
_LOCAL = re.compile(r"\d{3}[-. ]\d{4}|\d{1,4}(?:[-. ]\d{1,3}){1,2}")
_PHONE_BEFORE = re.compile(r"(?:tele?(?:fon|pon|phone)?|phone|call|cell|mobile|text|hp|wa|no|at)\W*$", re.IGNORECASE)
#: Dates, years and ranges of money look like numbers to call.
_OTHER_NUMBER = re.compile(
    r"\d{1,4}([./-])\d{1,2}\1\d{2,4}|(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d|\d{4,6}\s?[-–]\s?\d{4,6}"
    r"|\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}"
)
_PERSON = (
    r"(?P<person>(?:(?:Mr|Mrs|Ms|Dr|Miss|Herrn?|Frau|Mme|M|Sr|Sra|Srta|Señor|Señora"
    r"|Señorita|Don|Doña|Lic|Ing|Ibu|Bapak|Bpk|Pak)\.? )?"
    r"(?-i:[A-ZÀ-Þ][a-zà-ÿ]+(?:[A-Z][a-z]+)?(?:[-'’][A-ZÀ-Þ]?[a-zà-ÿ]+)?"
    r"(?: [A-Z]\.)?(?: (?:de la |de |del |van der |van |von |da "
    r"|di )?[A-ZÀ-Þ](?:['’][A-ZÀ-Þ])?[a-zà-ÿ]+(?:-?[A-ZÀ-Þ][a-zà-ÿ]+)?){1,2}))"
)
_BEFORE_NUMBER = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{2,}(?=\W{1,3}[+(]?\d{3}|\W{1,3}[\w.+-]+@)")
#: The name under the greeting that ends a letter.
_SIGNED = re.compile(
    r"\n[ ]*(?i:(?:best|kind|warm|many)? ?(?:regards|wishes|thanks)|sincerely|cheers|thank you"
    r"|mit freundlichen grüßen"
    r"|saludos|cordialement)[,.!]?[ ]*\n{1,2}[ ]*"
    rf"{_PERSON}[ ]*(?=\n|$)"
)
_PERSON_FIRST = re.compile(_PERSON)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Herrn?|Frau|Mme|Ibu|Bapak|Bpk)\.? [A-ZÀ-Þ][a-zà-ÿ'’-]+(?: [A-ZÀ-Þ][a-zà-ÿ'’-]+)?"
)
_LEADS_TO_PERSON = (
    r"(?:contact|call|e-?mail|text|ask(?: for)?|look for|reach out to|get in touch with|speak (?:to|with)|write to"
    r"|(?:share|send)\b[^.;]{0,40}? with(?: hr)?"
    r"|addressed? to|attention|attn|(?:send|submit|forward|e-?mail)\b[^.;]{0,60}? to|apply to|reply to"
    r"|applications? (?:goes? to|to|will be read by)|hiring manager(?: for this \w+)? is|recruiter(?: for this \w+)? is"
    r"|(?:meet|join) with|interview with"
    r"|wenden sie sich an|kontaktieren sie|hubungi|contacter|enquiries to"
    r"|contact\w{1,6} (?:al?|con)|pregunt\w{1,4} por|comun[ií]\w{2,6} con|habl\w{1,3} con"
    r"|dir[ií][gj]\w{1,6} (?:al?|con)|a la atención (?:al?|del?)|entrevist\w{1,6} con"
    r"|(?:discussion|chat|conversation|queries|questions|enquiries|information)\b[^.;]{0,40}? (?:with|contact|to))"
    r":?(?: our [a-z -]{3,30},?| the [a-z -]{3,30},?| el| la)?"
)
_NAMED = re.compile(
    rf"\b{_LEADS_TO_PERSON}\s+{_PERSON}"
    r"(?=\s*(?:[,.;(|–—-]|:\s*[\w.+-]*[@\d]|at\b|on\b|via\b|by\b|for\b|or\b|using\b|with\b|in\b|und\b|unter\b|\d"
    r"|en\b|al?\b|por\b|para\b|de\b|o\b|y\b"
    r"|#|$))",
    re.IGNORECASE,
)
#: A first name alone, or a name behind "Ms.": one asks for it, or a number or address follows.
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Ma['’]am|Sir)\.? "
_ALONE = r"(?-i:[A-ZÀ-Þ][a-zà-ÿ]{2,})"
_FIRST_NAME = re.compile(
    rf"\b(?:ask for\s+(?P<asked>(?:{_TITLE})?{_ALONE})|look for\s+(?P<looked>{_TITLE}{_ALONE})"
    rf"|drop\s+(?P<dropped>{_ALONE})\s+an? (?:line|e-?mail|message)"
    rf"|(?:call|text|contact|e-?mail|attn:?)\s+(?P<called>(?:{_TITLE})?{_ALONE})"
    r"(?=\s*(?:(?:at|on|via|or (?:call|text)|using)\b\s*\W?(?:call/)?(?:text\s)?[\w.+-]*[@\d]|[(,:]?\s?\+?\d{3}"
    r"|or call)))",
    re.IGNORECASE,
)
_NOT_PERSON = re.compile(
    r"\b(?:Human|Resources|HR|Department|Team|Office|Manager|Recruiting|Recruitment|Recruiter|Talent|Customer"
    r"|Service|Us|Center|Centre|Company|Services|Support|Careers?|Hiring"
    r"|Sales|Equal|Person|Name|Inc|Ltd|LLC|Group|Bank|Clinic|School|College|University|Hotel|Limited|Agency"
    r"|Director|Employer|Application|Resume|Cover|Letter|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|January|February|March|April|June|July|August|September|October|November"
    r"|December|Your|The|This|Our|Please|Street|Avenue|Road|Drive|Email"
    r"|Phone|Job|Personnel|Administrator|Partner|Staffing|Solutions|Acquisition|Business|Opportunity|Information"
    r"|City|County|Credit|Union|Medical|Health|North|South|East|West"
    r"|Head|Lead|Senior|New|Interested|Candidates?|Applicants?|Microsoft|Word|Excel|Google|LinkedIn|Indeed"
    r"|Online|Personalabteilung|Bewerbung"
    r"|Recursos|Humanos|RRHH|Departamento|Área|Equipo|Oficina|Gerencia|Gerente|Dirección|Selección|Personal|Talento"
    r"|Reclutamiento|Reclutador|Reclutadora|Atención|Clientes?|Servicio|Servicios|Soporte|Ventas|Empresa|Ciudad|Calle"
    r"|Avenida|Colonia|Centro|Lunes|Martes|Miércoles|Jueves|Viernes)\b"
)
#: What firms are called by, and people are not.
_OF_FIRMS = re.compile(
    r"\b(?:Transit|Dental|Logistics|Insurance|Mutual|Partners|Holdings|Systems|Technologies|Labs|Foods?|Inn|Lodges?"
    r"|Resorts?|Towing|Airlines|Airways|Energy|Power|Water|Utilities|Financial|Capital|Realty|Motors|Auto|Stores|Market"
    r"|Foundation|Church|Trust|Society|Council|Government|Care|Homes?|Living|Media|Digital|Global|Corp|Plc|Industries"
    r"|Enterprises|Associates|Dispatch|Connect|Desk|Line|Hotline|Helpline|Operations|Happiness|Success|Experience"
    r"|Quality|Relations|Guests?|Members?|Front|Reception|About|Training|Payroll|Benefits|Finance|Marketing|Compliance|Claims|Billing|Booking|Reservations)\b"
)
#: Family names that are words for work.
_NAMED_AFTER_WORK = frozenset(
    "Archer Baker Barber Brewer Butler Butcher Carter Chandler Clark Clerk Coleman Cook Cooper Driver Farmer Fisher"
    " Fuller Gardener Gardner Hunter Judge Major Marshall Mason Miller Page Painter Parker Porter Potter Sawyer"
    " Shepherd Singer Skinner Spencer Steward Stewart Tailor Tanner Taylor Turner Tyler Usher Walker Weaver".split()
)
#: Words of sentences that may name whom to write to; others are not looked at closely.
_CUES = (
    "@", "[at", "(at", " at ", "tel", "phone", "cell", "contact", "call", "mail", "text", "ask", "look for", "reach",
    "touch", "speak", "write", "address", "att", "send", "submit", "forward", "apply", "reply", "share", "wenden",
    "bewerb", "hubungi", "question", "enquir", "quer", "discussion", "chat", "conversation", "information", "kirim",
    "envo", "enví", "drop", "pregunt", "comun", "habl", "dirig", "dirí", "diríj", "atención", "entrevist",
    "applicat", "recruiter", "hiring manager",
)  # fmt: skip
_MANY_DIGITS = re.compile(r"(?:\d\D{0,3}){8}")


def contacts(advert: Advert, fields: Fields) -> None:
    """Fills the contact's name, e-mail and phone."""
    for fact in advert.labelled("contact_name"):
        fields.put("contact_name", _person_at_start(fact.value), sure=not fact.own_line)
    for fact in advert.labelled("contact_phone"):
        if (phone := _PHONE.search(fact.value)) and _is_phone(phone, fact.label):
            fields.put("contact_phone", phone.group().strip(), sure=True)
    if signed := _SIGNED.search(advert.read):
        fields.put("contact_name", signed["person"], sure=False)
    addresses: dict[str, bool] = {}
    for said in advert.said:
        text = said.text
        if not said.has(_CUES) and not _MANY_DIGITS.search(text):
            continue
        if _NOT_CONTACT.search(text):
            continue
        for mail in _EMAIL.finditer(text):
            address, plain = _address(mail)
            addresses[address] = addresses.get(address, False) or plain
        for phone in _PHONE.finditer(text):
            before = f"{said.line.label}: {text[max(0, phone.start() - 50) : phone.start()]}"
            if _is_phone(phone, before):
                fields.put("contact_phone", phone.group().strip(), sure=bool(_PHONE_WORDS.search(before)))
        _person_in(text, fields)
    if addresses:
        first = next(iter(addresses))
        fields.put("contact_email", first, sure=len(addresses) == 1 and addresses[first])


def _person_in(text: str, fields: Fields) -> None:
    if (found := _NAMED.search(text)) and _is_person(found["person"]):
        fields.put("contact_name", found["person"].strip(), sure=True)
    elif (one := _FIRST_NAME.search(text)) and _is_person(name := next(filter(None, one.groups()))):
        fields.put("contact_name", name, sure=False)
    elif APPLYING.search(text) and (titled := _TITLED.search(text)):
        fields.put("contact_name", titled.group(), sure=False)


def _address(found: re.Match[str]) -> tuple[str, bool]:
    """The address, and whether it is written as one: "jobs [at] example [dot] com" is only likely."""
    host = re.sub(r"\s?[\[({]\s?(?:dot|\.)\s?[\])}]\s?|\s(?:dot|DOT)\s", ".", found["host"])
    address = f"{found['name']}@{host.rstrip('.')}"
    return address, address == found.group().rstrip(".")


def _is_phone(found: re.Match[str], before: str) -> bool:
    number = found["number"]
    glued = before[-1:].isalpha() or bool(_LOCAL.fullmatch(number))
    if glued and not _PHONE_BEFORE.search(before):
        return False
    if not 7 <= len(re.sub(r"\D", "", number)) <= 15 or _NOT_PHONE.search(before) or _OTHER_NUMBER.fullmatch(number):
        return False
    groups = [len(group) for group in re.findall(r"\d+", number)]
    if glued or number.startswith(("+", "(", "0")) or groups in ([3, 3, 4], [1, 3, 3, 4]):
        return True
    if groups == [5, 5]:  # as in India, where it could also be two figures
        return bool(re.search(r"\b(?:at|on|to|mobile|cell|phone|call|whatsapp)[: ]*$", before, re.IGNORECASE))
    return bool(_PHONE_WORDS.search(before)) and (len(groups) > 2 or groups[0] in (3, 4, 10))


def _person_at_start(text: str) -> str:
    found = _PERSON_FIRST.match(text)
    if found and _is_person(found["person"]):
        return found["person"].strip()
    one = _TITLED.match(text) or _BEFORE_NUMBER.match(text)
    return one.group().strip() if one and _is_person(one.group()) else ""


def _is_person(name: str) -> bool:
    first, _, last = name.rpartition(" ")
    job = names_a_job(first if first and last in _NAMED_AFTER_WORK else name)
    return not (job or _NOT_PERSON.search(name) or _OF_FIRMS.search(name) or named_place(name))
