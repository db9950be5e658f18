"""English: words and lists as a sentence takes them. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from apptracker.domain.when import MONTHS

#: Bullets of any kind before a line, and pictures behind it.
_BULLET = re.compile(r"^[^\w\"'“‘«(#$£€+~@]+(?=\S)")

_PICTURES = re.compile(r"[\s\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]+$")

#: Short forms that stay large when a shouted line is made small.
ACRONYMS = frozenset(
    "POS CRM CPR IT HR QA VOIP SQL ERP SLA KPI CSAT NPS AHT FCR PC PCS USA US UK EU EMT CNA RN ATM HIPAA PCI "
    "FDCPA TCPA OSHA EMR EHR ICU BPO SAP AWS API PTO TV DVD VIP CEO COO CFO VP ID FAQ B2B B2C AM PM HVAC ESL NHS "
    "DWP OTR CSR DOT NOC LTL ELD DMV CDL TSA FMLA ADA DUI EOB EOD COB ICD PBX VPN ACD IVR SMS UPS USPS RMA SKU MSP "
    "OTIF PPE CCTV SSN HUD TANF IRS SSA KYC AML BSA LPN BLS AED PA TMS WMS EDI LMS MIS SOP SOPS KPIS SLAS SAAS "
    "IRA HSA COBRA PPO HMO DME UPC GED RV OEM".split()
)

DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())

WORD = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*")

_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|did|could|would|will|can|became|came|went|said|told|asked|kept|made|took|gave|"
    r"got|left|called|wanted|needed|felt|thought|knew|rose|fell|grew|stayed|\w{3,}ed)\b",
    re.IGNORECASE,
)

_SUBJECT = re.compile(
    r"(?:I|we|he|she|they|it|you|a|an|the|my|our|her|his|their|this|that|these|those|one|two|three|four|five|some|"
    r"many|most|every|each|customers?|callers?|guests?|clients?|members?|people|when|after|before|during|while|"
    r"because|as|in|on|at|for|there|both|all|no|none|nobody|everyone|everybody|half|another|other|"
    r"(?:\d[\d,.]*%?)(?:\s+\w+)?)\b",
    re.IGNORECASE,
)


def tidy(text: str) -> str:
    """One line, no bullet, single spaces, straight joins, no final stop."""
    line = _PICTURES.sub("", _BULLET.sub("", " ".join(text.split())))
    return line.rstrip(" .;,!…")


def lower_first(text: str) -> str:
    """First letter small unless the first word is a name, an acronym or the pronoun I."""
    match = WORD.match(text)
    if not match:
        return text
    word = match.group()
    if (
        word in DAYS
        or word in MONTHS
        or word in ("I", "I'm", "I’m", "I've", "I’ve")
        or any(c.isupper() or c.isdigit() for c in text.split()[0][1:])
    ):
        return text
    return text[0].lower() + text[1:]


_MID_SENTENCE = re.compile(
    r"(?:A|An|The|My|Our|One|Two|Three|Some|Many|Most|Every|Each|When|While|After|Before|During|In|On|At|For|There|"
    r"Customers?|Callers?|Guests?|Clients?|Members?|People|We|He|She|They|It|This|That)\b"
)


_MONTH_NAMES = {name[:3]: name for name in MONTHS} | {"Sept": "September"}
_MONTH = "|".join(sorted([*MONTHS, *_MONTH_NAMES], key=len, reverse=True))
_DATE = rf"(?:(?:{_MONTH})\.?,?\s+|(?:Q[1-4]|[Ss]pring|[Ss]ummer|[Ff]all|[Ww]inter)\s+)?(?:19|20)\d\d"
_DATES = (
    rf"(?:(?:{_MONTH})\.?(?:,\s+and\s+|,\s+|\s+and\s+)){{0,6}}{_DATE}"
    rf"(?:(?:,\s+and\s+|,\s+|\s+and\s+|\s+&\s+){_DATE}){{0,5}}"
)

#: Dates behind a comma, a dash or in brackets of their own, at the end of a line.
_THEN = re.compile(rf"\s*(?:\((?:in\s+)?(?P<bracket>{_DATES})\)|(?:,|\s[–—-])\s*(?P<bare>{_DATES}))$", re.IGNORECASE)


def dated(text: str) -> str:
    """The text with the dates at its end in words: ", Aug. 2021" as " in August 2021", "(March 2019, August 2020)" as
    " in March 2019 and August 2020"."""
    match = _THEN.search(text)
    if match is None:
        return text
    dates = re.split(r",\s+and\s+|,\s+|\s+and\s+|\s+&\s+", match["bracket"] or match["bare"])
    said = [re.sub(rf"^({_MONTH})\.?,?(?=\s|$)", _whole_month, date, flags=re.IGNORECASE) for date in dates]
    return f"{text[: match.start()]} in {join_and(said)}"


def _whole_month(match: re.Match[str]) -> str:
    return _MONTH_NAMES.get(match.group(1).capitalize(), match.group(1))


def with_stop(text: str) -> str:
    """One line ending in a stop; '' stays ''."""
    line = " ".join(text.split())
    return line if not line or line[-1] in ".!?" else line + "."


def run_on(text: str) -> str:
    """The text as it goes on after a colon: small at the start where the first word is plainly no name."""
    return lower_first(text) if _MID_SENTENCE.match(text) else text


def upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def full_sentence(text: str) -> bool:
    """Whether a stored line plainly is a sentence of its own (has a subject and a finite verb)."""
    return bool(_SUBJECT.match(text) and (_FINITE.search(text) or text.lower().startswith(("i ", "we "))))


def join_and(items: Sequence[str]) -> str:
    """Items as a list in a sentence; of three or more, a comma before "and" where an item holds one itself."""
    items = [item for item in items if item]
    if len(items) <= 1:
        return "".join(items)
    if len(items) == 2:
        return f"{items[0]} and {items[1]}"
    if any(" and " in item for item in items):
        return f"{', '.join(items[:-1])}, and {items[-1]}"
    return f"{', '.join(items[:-1])} and {items[-1]}"


def article(word: str) -> str:
    """ "a" or "an" by sound, as far as spelling tells."""
    first = word.strip("\"'“‘(").lower()
    if re.match(r"(?:hour|honest|heir|honou?r)", first):
        return "an"
    if re.match(r"(?:uni(?!n)|use|user|eu|one\b|once|uk\b|us\b|ubiq)", first):
        return "a"
    token = word.split()[0] if word.split() else word
    if re.fullmatch(r"[A-Z]{2,}\w*", token):  # spelled out: an HR, an MBA, a CRM
        return "an" if token[0] in "AEFHILMNORSX" else "a"
    return "an" if first[:1] in tuple("aeiou") else "a"
