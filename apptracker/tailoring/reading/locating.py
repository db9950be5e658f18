"""Where the work is done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from apptracker.domain.applications import WorkMode
from apptracker.guide.headings import Section, section_of
from apptracker.guide.lexicon import lexicon
from apptracker.guide.places import named_place, places_in
from apptracker.tailoring.reading.collecting import Advert, Fields
from apptracker.tailoring.reading.facts import Fact
from apptracker.tailoring.reading.header import PieceKind
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.places import CAP, CODED, ZIP, is_place, mentions, mode_word, whereabouts
from apptracker.tailoring.reading.titles import names_a_job

#: What stands before the place of the job rather than of an office, a customer or a law.
_HERE = re.compile(
    r"\b(?:based|located|situated|works?|working|job|role|position|opening|opportunity|vacancy|on-?site|hybrid"
    r"|in-?office"
    r"|office|offices|location|store|branch|clinic|center|centre|facility|warehouse|site|campus|team|headquarters|hq"
    r"|dealership|hotel|restaurant|hospital|school|plant|practice|company|business|firm|agency|representative|agent"
    r"|join us|standort|einsatzort|ubicad[ao]|oficinas?)\b[^.;:!?]{0,40}$",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"\b(?:in|at|near|from|to|outside|around|throughout|our|the|für|nach|en|à|di)(?: (?:the|our|downtown|sunny"
    r"|beautiful|nearby"
    r"|greater|north|south|east|west|central|raum))*\s*$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:founded|established|since|began|started|headquartered|clients?"
    r"|customers?|residents?|state of"
    r"|law|laws|act|applicants?|candidates? (?:in|from)|university|college|school|degree|offices (?:in|across"
    r"|throughout)|locations (?:in|across"
    r"|throughout)|stores (?:in|across)|across|throughout|markets?|serving|serves|travel(?:s|ing)? (?:to"
    r"|between)|vacation|named|best"
    r"|companies|relocated|ordinance|excluding|except|other than|not (?:in|from)|supports|supporting|department of"
    r"|licen[cs]ed in)\b[^.;:!?]{0,60}$",
    re.IGNORECASE,
)
_ABOUT_OTHERS = frozenset({Section.LEGAL, Section.BENEFITS})
_REMOTE_FROM = re.compile(
    r"\b(?:remote(?:ly)?|from home|telecommut\w+)\b[^.\n]{0,30}?\b(?:in|within|from|anywhere in"
    r"|across) (?P<where>(?:the )?"
    rf"{CAP}(?: {CAP}){{0,2}})"
    rf"|\bmust (?:live|reside|be located|be based) (?:in|within) (?P<lives>(?:the )?{CAP}(?: {CAP}){{0,2}}"
    rf"(?:(?:, (?:or |and )?| or | and ){CAP}(?: {CAP}){{0,2}}){{0,9}})"
)
_OUR_SITE = re.compile(
    r",? (?:office|location|branch|store|headquarters|facility|clinic|site|team|campus|center|centre|warehouse"
    r"|plant|showroom|sales floor"
    r"|hotel|hub|area|headquarter|salon|restaurant|call cent)",
    re.IGNORECASE,
)
_SITED = re.compile(
    rf"\b(?:our|the|its|their) (?P<town>{CAP}(?: {CAP}){{0,2}}) (?:office|location|branch|facility|site|campus"
    rf"|plant|warehouse|showroom"
    r"|headquarters|store|clinic|sales floor)\b"
)
#: A town before its postal code, even where the word before runs into it.
_WITH_CODE = re.compile(rf"(?P<town>[A-ZÀ-Þ][a-zà-ÿ'’-]++(?: [A-ZÀ-Þ][a-zà-ÿ'’-]++){{0,2}}),?{ZIP.pattern}")
_NO_TOWN = re.compile(
    r"\b(?:Main|Corporate|Home|Head|Front|Back|New|Local|Regional|Post|Medical|Dental|Law|Sales|Human|Business"
    r"|Service|Customer|District|Field"
    r"|Central|National|Federal|Executive|Retail|State|Job|Web|Online|Primary|Admissions?|Registrar|Finance"
    r"|Billing|Support|Patient)\b"
)
_FIGURE = re.compile(r"\d")
_UNCLEAR = frozenset({PieceKind.NAME, PieceKind.OTHER})
_LEAST = 2.0  # what a place mentioned in running text must be worth to be offered
_PLAIN = 4.0


def location(advert: Advert, fields: Fields) -> None:
    """Fills the location: a label, the header, or the place where the text says the work is."""
    header = advert.header.first(PieceKind.PLACE)
    for fact in advert.labelled("location"):
        place = _with_town(advert.read, fact, _labelled(fact))
        if place and (header is None or _has_place(place)):
            said = whereabouts(place)
            if said.place:
                fields.put("location", said.place, sure=not fact.own_line or is_place(said.place) or _has_place(place))
                return
    if header and (said := whereabouts(ZIP.sub("", header.text))).place:
        fields.put("location", said.place, sure=True)
        return
    if third := _third_line(advert):
        fields.put("location", third, sure=advert.header.of_board)
        return
    places: dict[str, float] = {}
    for sentence in advert.said:
        if sentence.line.section not in _ABOUT_OTHERS:
            for place, worth in _mentioned(sentence.text, sentence.line, sentence.start):
                places[place] = places.get(place, 0) + worth
    if places:
        best = max(places, key=lambda place: places[place])
        rivals = [
            p
            for p, worth in places.items()
            if p != best and worth >= 0.6 * places[best] and best.split(",")[0] not in p
        ]
        if places[best] >= _LEAST:
            fields.put("location", best, sure=places[best] >= _PLAIN and not rivals)
            return
    if (
        fields.values.get("work_mode")
        and fields.values["work_mode"].value == WorkMode.REMOTE
        and (remote := _REMOTE_FROM.search(advert.read))
    ):
        fields.put("location", f"Remote, {(remote['where'] or remote['lives']).strip(' ,.()')}", sure=False)


def _is_town(words: str) -> bool:
    return not _NO_TOWN.search(words) and not any(True for _ in lexicon().find(words)) and not words.isupper()


def _labelled(fact: Fact) -> str:
    """The place in a labelled value, without the sentence after it."""
    value = re.sub(r"\s*\((?:this|the|must|you|we|no|not)\b[^()]*\)", "", fact.value)
    value = re.split(r"\s+or (?:willing|open)\b|\s*[|•]\s*|(?<=[a-z]{2})\.\s|;\s", value)[0].strip(" .,;-*")
    value = re.split(r"(?<=[a-z])\s+(?=(?:Who|What|About|Why|Job|The|We|Our|This)\b)", value)[0]
    if not 1 <= len(value.split()) <= 16 or not re.search(r"[^\W\d_]{2}", value):
        return ""
    if re.search(r"\b(?:opportunity|position|will|must|you|your|we|this|role)\b", value, re.IGNORECASE):
        found = next(iter(mentions(value)), None)
        return found[0] if found else (value if mode_word(value) and len(value.split()) < 6 else "")
    return value


def _third_line(advert: Advert) -> str:
    """What stands under title and firm at the top, where boards print the place: "Clerk", "Fern Ltd", "Little Town"."""
    pieces = advert.header.pieces
    if len(pieces) < 3 or [piece.line for piece in pieces[:3]] != [0, 1, 2] or not all(p.alone for p in pieces[:3]):
        return ""
    title, firm, place = pieces[:3]
    kinds = (title.kind, firm.kind in _UNCLEAR, place.kind in _UNCLEAR)
    if kinds != (PieceKind.TITLE, True, True) or any(p.gap for p in pieces[1:3]):
        return ""
    plain = len(place.text.split()) <= 5 and place.text[:1].isupper() and not re.search(r"[.!?:;\d]", place.text)
    return place.text if plain and section_of(place.text) is None else ""


def _with_town(read: str, fact: Fact, place: str) -> str:
    """The place, with the town on the next line where the label's own line gives only a street."""
    if not any(c.isdigit() for c in place) or _has_place(place):
        return place
    below = read[fact.end : fact.end + 200].lstrip("\n ").partition("\n")[0].strip()
    return f"{place}, {below}" if is_place(below) else place


def _has_place(text: str) -> bool:
    return bool(CODED.search(text)) or any(True for _ in places_in(text))


def _mentioned(sentence: str, line: Line, start: int) -> Iterator[tuple[str, float]]:
    """Each place of a sentence with how plainly it is where the work is done."""
    found = mentions(sentence)
    for site in _SITED.finditer(sentence):
        if not any(a < site.end() and site.start() < b for _, a, b, _ in found) and _is_town(site["town"]):
            yield site["town"], 2.2
    for coded in _WITH_CODE.finditer(sentence) if _FIGURE.search(sentence) else ():
        if not any(a < coded.end() and coded.start() < b for _, a, b, _ in found) and named_place(coded["town"]):
            yield coded["town"], 2.2
    for place, a, b, town in found:
        before = sentence[max(0, a - 90) : a]
        worth = 1.0 if town else 0.0
        worth += 1.0 if start < 400 else 0.0
        led = bool(_LEADS.search(before))
        worth += 2.0 if led and (_HERE.search(before) or names_a_job(before[-40:])) else (0.6 if led else 0.0)
        worth += 1.5 if len(sentence.split()) <= 10 and town else 0.0
        worth += (
            1.0
            if re.search(r"\b(?:this|the|our) (?:position|role|job|opportunity)\b", sentence, re.IGNORECASE)
            else 0.0
        )
        worth += (
            2.0
            if _OUR_SITE.match(sentence[b : b + 40]) and re.search(r"\b(?:our|the|its)(?: \w+)?\s*$", before)
            else 0.0
        )
        worth -= 2.0 if _ELSEWHERE.search(before) else 0.0
        worth -= 1.0 if line.section is Section.EMPLOYER else 0.0
        worth -= 0.8 * max(0, len(found) - 2)
        if worth > 0:
            yield place, worth
