"""Applying: with what, how, under which number, and whether one may call."""

from __future__ import annotations

import itertools
import re

from apptracker.guide.headings import Section
from apptracker.tailoring.reading.collecting import Advert, Fields
from apptracker.tailoring.reading.wording import NO_CALLS

#: Words of a sentence that tells how to apply.
APPLYING = re.compile(
    r"\b(?:to apply|drop \w+ a (?:line|message)|apply (?:now|today|online|here|at|by|via|through|in person|with"
    r"|directly|on|using|for this)"
    r"|(?:submit|send|forward|e-?mail|mail|attach|upload|drop off|bring|reply with|respond with) (?:us )?(?:in )?"
    r"(?:your|an?|the|a copy of your|their|copies of) (?:\w+ ){0,3}"
    r"(?:resum[eé]|résumé|cv|application|e-?mail|cover|curriculum|lebenslauf)"
    r"|e-?mail (?:your|us|a) |(?:start|complete|fill out|fill in) (?:their|your|an|the|our) (?:online )?application"
    r"|send an email to|forward your|application form"
    r"|(?:resum[eé]s?|résumés?|cvs?|applications?) (?:to|can be|may be|should be|must be)\b"
    r"|interested (?:candidates|applicants|parties|persons)"
    r"|qualified (?:candidates|applicants) (?:contact|should|may|can|please|must)"
    r"|bewerben sie|bewirb dich|(?:ihre|deine) (?:vollständigen? )?(?:bewerbung|unterlagen)"
    r"|bewerbung(?:en)? (?:an|per|bitte|mit|über|bis)"
    r"|(?:envía|enviar|envíanos|manda|postula\w*|inscríbete) (?:tu|su|el|en|a|al)"
    r"|(?:envoy\w+|adress\w+|transmett\w+|postul\w+) (?:votre|vos|sur|un|cv|à|en)"
    r"|(?:kirim\w*|lamaran) (?:cv|lamaran|surat|ke)|lamar (?:via|melalui|sekarang)|životopis (?:na|zašlete"
    r"|posílejte))\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:job|requisition|req|reference|ref|vacancy|posting|position|auto req|opening|announcement|advert)[ .]*"
    r"(?:id|no|nr|number|num|code|ref(?:erence)?|#)\b\.?\s*(?:is\b|is:)?\s*[:#]?\s*#?(?P<a>[A-Z0-9][\w/.-]*\d[\w/-]*)"
    r"|(?:^|\n|[.(,]\s?)(?:requisition|req|reference|ref|vacancy|job|kennziffer|referenznummer"
    r"|référence)\.? (?P<e>(?:[A-Z]{1,5}-?)?\d[\d-]{3,12}\d)\b"
    r"|\bref(?:erence)?\.?\s*[:#]\s*(?P<b>[A-Z0-9][\w/.-]*\d[\w/-]*)|\breq ?#\s*(?P<c>[\w-]*\d[\w-]*)"
    r"|\b(?:quot(?:e|ing)|quote the|citing|mentioning|mit der|unter angabe der|indicando la|sous la"
    r"|with) (?:the )?(?:job |vacancy )?"
    r"(?:reference|ref|code|number|kennziffer|referencia|référence|referenznummer)?(?: (?:number|no|code"
    r"|nr))?\.?:? ?[\"“'#]?(?P<d>[A-Z]{1,6}[-_/]?\d[\w/.-]*)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d{2}")
_CODE_LINE = re.compile(r"[A-Z]{2,}[-_]?\d{4,}|R-?\d{5,}|JR-?\d{4,}|REQ-?\d{3,}|[A-Z]{2,5}-(?:20)?\d\d-\d{1,5}")
_LABELLED = re.compile(r"[#\s]*(?P<code>[A-Za-z0-9](?:[\w./#-]*[A-Za-z0-9])?(?: [A-Z0-9-]*\d[\w-]*)?)")
_DOCUMENTS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), name)
    for pattern, name in (
        (
            (
                r"\bresum[eé]s?\b|\brésumés?\b|\bCVs?\b|\bcurriculum(?: vitae)?\b|\blebenslauf\b|\bcurrículum\b"
                r"|\bhoja de vida\b"
                r"|\bdaftar riwayat hidup\b|\bživotopis\b"
            ),
            "resume",
        ),
        (
            (
                r"\bcover(?:ing)? letters?\b|\bletters? of (?:interest|motivation|application|introduction)\b"
                r"|\bmotivation(?:al)?"
                r" letter\b|\b(?:motivations|bewerbungs|an)schreiben\b|\bcarta de (?:presentación|motivación)\b"
                r"|\blettre de motivation\b"
                r"|\bsurat lamaran\b|\bmotivační dopis\b|\blettera (?:di presentazione|motivazionale)\b"
            ),
            "cover letter",
        ),
        (
            (
                r"\b(?:professional |work |personal |two |three |four |\d )?references\b(?! (?:check|to|number|code"
                r"|from your))|\breferenzen\b"
            ),
            "references",
        ),
        (r"\bportfolio\b", "portfolio"),
        (r"\btranscripts?\b(?! (?:of calls|service))|\btranskrip(?: nilai)?\b", "transcript"),
        (r"\bwriting samples?\b|\bwork samples?\b|\barbeitsproben\b", "work samples"),
        (
            (
                r"\b(?:salary|pay|compensation|wage) (?:requirements?|expectations?|history|expectation)\b"
                r"|\bexpected salary\b|\bgehalts(?:vorstellung|wunsch)\w*\b"
                r"|\bpretensiones (?:salariales|económicas)\b|\bprétentions salariales\b|\bgaji yang diharapkan\b"
            ),
            "salary expectations",
        ),
        (
            (
                r"\bcertificates\b|\bcopies of (?:your )?(?:\w+ )?certificat\w+\b|\b(?:arbeits)?zeugnissen?\b"
                r"|\bcertificados\b|\bijazah\b|\bsertifikat\b"
            ),
            "certificates",
        ),
        (
            (
                r"\b(?:recent |passport[- ]size(?:d)? |formal |2x2 )?photo(?:graph)?s?\b(?! (?:edit|shop|copy|ID))"
                r"|\b(?:foto|lichtbild)\b"
            ),
            "photo",
        ),
        (
            (
                r"\b(?:copy of (?:your )?)?(?:photo ID|ID card|identity card|passport|KTP|national ID"
                r"|government[- ]issued ID|driver'?s licen[sc]e copy)\b"
            ),
            "ID",
        ),
        (r"\b(?:voice|audio) (?:recording|sample)s?\b|\bvideo (?:introduction|resume|cv)\b", "recording"),
        (r"\bapplication form\b|\bcompleted application\b|\bbewerbungsformular\b", "application form"),
    )
)
_SENDING = re.compile(
    r"\b(?:submit|send|sending|attach|upload|include|including|provide|e-?mail|enclos|forward|bring|along with"
    r"|together with|apply with|drop off|fax"
    r"|mail|with (?:your|a) (?:resum[eé]|cv)|accompanied by|consisting of|must contain|must be (?:received"
    r"|submitted)|resum[eé]s? to|cvs? to"
    r"|cvs? and|resum[eé]s? and"
    r"|schicken|senden|sende|bewerbung|bewerb\w+|enviar|envía|envíanos|manda|envoy|adress|merci|kirim|lampirkan"
    r"|sertakan|zašlete|posílejte|invia)",
    re.IGNORECASE,
)
_NOT_DOCUMENTS = re.compile(
    r"personal information|we collect|\bno (?:cvs|resumes|cover)|agenc(?:y|ies)|recruiters?\b|unsolicited"
    r"|resume (?:writing|workshop|review)"
    r"|(?:upon|after|at the time of) (?:offer|hire|hiring)|(?:cover letter|references|photo) (?:is "
    r"|are )?not (?:required|needed|necessary)",
    re.IGNORECASE,
)
_ENCOURAGED = re.compile(
    r"encouraged to apply|welcome to apply|invited to apply|(?:before|when|how) (?:you )?apply(?:ing)? to scams",
    re.IGNORECASE,
)
_AT_ADDRESS = re.compile(r"https?://|www\.|@|\[at\]|#(?:URL|EMAIL)", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_LONGEST = 300
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 4  # beside a date: "Apply by 30 May" is a deadline, no way of applying
#: Words of sentences that may speak of applying.
_CUES = (
    "appl", "send", "submit", "mail", "attach", "upload", "includ", "provid", "enclos", "forward", "bring", "drop",
    "fax", "resum", "résum", "cv", "letter", "bewerb", "bewirb", "unterlagen", "envi", "enví", "envo", "adress",
    "merci", "kirim", "lamar", "lampir", "sertakan", "zaš", "posíl", "invia", "postul", "interested", "qualified",
    "životopis", "inscr", "manda", "accompanied", "consisting", "contain", "transmett", "schick", "together with",
    "along with",
)  # fmt: skip


def applying(advert: Advert, fields: Fields) -> None:
    """Fills reference, documents, way of applying and whether calls are unwanted."""
    _reference(advert, fields)
    _documents(advert, fields)
    _how_to_apply(advert, fields)
    if NO_CALLS.search(advert.read):
        fields.put("no_calls", True, sure=True)


def _reference(advert: Advert, fields: Fields) -> None:
    for fact in advert.labelled("reference"):
        if found := _LABELLED.match(fact.value):
            code = found["code"].rstrip("./-")
            if any(c.isdigit() for c in code) and len(code) <= 40:
                fields.put("reference", code, sure=not fact.own_line or bool(_CODE_LINE.fullmatch(code)))
    numbered = (text for text in map(advert.text_of, advert.lines) if _DIGITS.search(text))
    for found in itertools.chain.from_iterable(map(_NUMBERED.finditer, numbered)):
        code = next(group for group in found.groups() if group).rstrip("./-")
        if len(code) <= 40 and not re.fullmatch(r"\d{1,2}", code):
            fields.put("reference", code, sure=True)
    for line in advert.lines[:3]:
        text = advert.text_of(line)
        if _CODE_LINE.fullmatch(text):
            fields.put("reference", text, sure=True)


def _documents(advert: Advert, fields: Fields) -> None:
    wanted = [name for fact in advert.labelled("documents") for name in _named(fact.value)]
    for said in advert.said:
        if said.line.section in (Section.LEGAL, Section.EMPLOYER) or not said.has(_CUES):
            continue
        if not _SENDING.search(said.text):
            continue
        if not _NOT_DOCUMENTS.search(said.text) and (said.line.section is Section.APPLY or _is_sending(said.text)):
            wanted += _named(said.text)
    if wanted:
        fields.put("documents", list(dict.fromkeys(wanted)), sure=True)


def _is_sending(text: str) -> bool:
    """Whether the sentence speaks of an application, not of the work: "send your resume", not "upload photos"."""
    return bool(
        APPLYING.search(text)
        or re.search(
            r"\b(?:resum[eé]|résumé|cv|application|cover letter|bewerbung|lebenslauf|currículum|lamaran)",
            text,
            re.IGNORECASE,
        )
    )


def _named(text: str) -> list[str]:
    return [name for pattern, name in _DOCUMENTS if pattern.search(text)]


def _how_to_apply(advert: Advert, fields: Fields) -> None:
    """One sentence: the first that says how and where, else the first that speaks of applying, else what stands under
    the heading."""
    told: list[tuple[int, str]] = []
    for said in advert.said:
        if said.line.section in (Section.LEGAL, Section.DUTIES) or not said.has(_CUES):
            continue
        if not APPLYING.search(said.text):
            continue
        text = " ".join(said.text.split())
        inside = (m.group(1) for m in re.finditer(r"\(([^()]+)\)", text))
        text = next((part for part in inside if APPLYING.search(part)), text)
        bare = len(_WORD.findall(text)) < _FEWEST_WORDS and bool(_DIGITS.search(text)) and not _AT_ADDRESS.search(text)
        if not bare and not _ENCOURAGED.search(text) and 3 <= len(text.split()) <= 60:
            told.append((0 if _AT_ADDRESS.search(text) else 1, text))
    if told:
        fields.put("how_to_apply", min(told, key=lambda entry: entry[0])[1], sure=True)
        return
    for fact in advert.labelled("how_to_apply"):
        if _AT_ADDRESS.search(fact.value) or len(fact.value.split()) > 2:
            fields.put("how_to_apply", fact.value[:_LONGEST], sure=bool(_LINK.search(fact.value)))
            return
    for line in advert.lines:
        if line.section is Section.APPLY and not line.opens and not line.label and line.end - line.start > 10:
            fields.put("how_to_apply", " ".join(advert.text_of(line).split())[:_LONGEST], sure=False)
            return
