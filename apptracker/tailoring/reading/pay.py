"""Pay as adverts write it, read into a range in minor units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from apptracker.domain.money import Pay, PayPeriod, minor_units

_SYMBOLS = {
    "us$": "USD",
    "c$": "CAD",
    "ca$": "CAD",
    "cad$": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "r$": "BRL",
    "s$": "SGD",
    "hk$": "HKD",
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "₹": "INR",
    "₱": "PHP",
    "¥": "JPY",
    "rp": "IDR",
    "rp.": "IDR",
    "kč": "CZK",
    "zł": "PLN",
    "rs": "INR",
    "rs.": "INR",
    "rm": "MYR",
    "đ": "VND",
    "₫": "VND",
    "₦": "NGN",
    "ksh": "KES",
    "kes": "KES",
    "php": "PHP",
    "₴": "UAH",
    "₩": "KRW",
    "฿": "THB",
    "euro": "EUR",
    "euros": "EUR",
    "dollars": "USD",
    "pounds": "GBP",
    "tl": "TRY",
    "₺": "TRY",
    "kr": "SEK",
    "lpa": "INR",
    "lakh": "INR",
    "lakhs": "INR",
    "lac": "INR",
    "lacs": "INR",
}
_CODES = (
    "USD|GBP|EUR|CAD|AUD|NZD|IDR|INR|PHP|CZK|PLN|CHF|SGD|HKD|MYR|VND|ZAR|BRL|MXN|SEK|NOK|DKK|JPY|NGN"
    "|KES|AED|TRY|HUF|RON|PKR|LKR|BDT|EGP|SAR|QAR|KWD|GHS|UGX|THB|COP|ARS|CLP|PEN|CNY|ILS|MAD"
)
_CURRENCY = (
    r"(?:US\$|CA?D?\$|AU?\$|NZ\$|R\$|S\$|HK\$|[$£€₹₱¥đ₫₦₴₩฿₺]|\bRp\.?|\bRs\.?|\bRM"
    rf"|\b(?:{_CODES})\b)"
)
_AFTER = rf"(?:Kč|zł|đ|₫|€|£|TL\b|kr\b|euros?\b|dollars\b|pounds\b|(?:{_CODES})\b)"
_NUMBER = (
    r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?(?!\d)"  # 3,00,000 as in India
    r"|\d{1,3}(?:[,.\u202f\u00a0 ’']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
)


def _amount(n: int) -> str:
    return (
        rf"(?:(?P<c{n}>{_CURRENCY})\s?)?(?P<n{n}>{_NUMBER})\s?(?P<k{n}>[kK]\b|(?:mil(?:lion|\.)?|juta|jt"
        rf"|triệu|tr|lakhs?|lacs?|lpa)\b)?\+?\s?(?:(?:/-|,-|,--)\s?)?(?P<a{n}>{_AFTER})?"
    )


_PERIOD = (
    r"(?P<period>[\s_]*(?:\(?(?:gross|brutto|bruto|brut|net|basic|base|plus)\)?,?\s*)?(?:"
    r"(?:/|per|an?\b|each|every|p\.?\s?(?=[ahmwd]\b)|pro|por|par|al|(?:a )?la|je|im)\s*"
    r"(?:hourly|hours?|hrs?\b|h\b|std\b|stunde|hora|heure|days?|tag|día|jour|weeks?|wk|woche|semana|semaine"
    r"|months?|mo\b|mth|mes\b|monat|mois|bulan|měsíc|tháng|years?|yr|annum|año|jahr|an\b|a\b)\.?"
    r"|\s*\(?(?:hourly|daily|weekly|monthly|annually|yearly|annual|p\.?a\b\.?|ph\b|pm\b|pw\b|lpa\b"
    r"|mensual(?:es)?|anual(?:es)?|mensuels?|annuels?|horaire|mensili|annui"
    r"|stündlich|monatlich|jährlich|hrs?\b|hour\b|per bulan|měsíčně)\)?))"
)
_RANGE = re.compile(
    _amount(1) + r"(?:(?P<p1>\s?/\s?(?:hr|hour|h|yr|year|mo|month))?\s*(?P<to>[-–—‍~]+|to\b|until\b|and\b|\bup to\b|a\b"
    r"|bis\b|à\b|s/d)\s*‍?" + _amount(2) + r")?" + _PERIOD + "?",
    re.IGNORECASE,
)
_UP_TO = re.compile(r"\b(?:up to|max(?:imum)?(?: of)?|bis zu|jusqu'à|hasta|do)\s*$", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|start(?:s|ing)? (?:at|from)|at least|min(?:imum)?(?: of)?|ab|desde|od)\s*:?\s*$", re.IGNORECASE
)
_PERIODS = (
    (r"hour|hrs?\b|\bh\b|hourly|ph\b|hora\b|stunde|stündlich|\bstd\b|heure|horaire", PayPeriod.HOUR),
    (r"\bda(?:y|ily)|(?<!\w)tag\b|día|\bjour\b", PayPeriod.DAY),
    (r"(?<!bi)(?<!bi-)(?<!semi)week|wk\b|\bpw\b|woche|wöchentlich|semana|semaine", PayPeriod.WEEK),
    (
        r"(?<!semi-)(?<!bi-)month|mo\b|mth|\bpm\b|mes\b|mensu[ae]l|mensili|monat|mois|bulan|tháng|měsíc|měsíčně",
        PayPeriod.MONTH,
    ),
    (r"year|yr\b|annum|annu[ae]l|anual|annui|p\.?\s?a\b|año|jahr|jährlich|par an|\blpa\b|\ba\b", PayPeriod.YEAR),
)
_NOT_PAY = re.compile(
    r"bonus|additional|assets|revenue|insurance|raised|billion|million in|sign-?on|differential|reimburs"
    r"|allowance|stipend|budget|worth|sales of|saved|fund|tuition|discount|referral"
    r"|spiffs? of|deposit|fee\b|prize|gift|per transaction|over \d+ years|customers|members|employees|save"
    r"|premium|13th"
    r"|incentive|commissions?(?! (?:plus|\+))|extra|profit|average (?:\w+ )*earn|top (?:reps|performers|earners"
    r"|agents)|grants?|award|donat|coverage|401|match|loan|handling"
    r"|cash|purchases|value of|cost|in excess of",
    re.IGNORECASE,
)
_AFTER_NOT_PAY = re.compile(
    r"[\s,]*(?:billion|million|bn|m\b|%|off\b|per (?:transaction|call|minute|case|referral|sale|mile|lead|unit"
    r"|task|hire|audio)"
    r"|in (?:assets|annual|revenue|sales|tuition|funding|purchases|benefits|prizes|commissions?|bonus\w*|tips)"
    r"|(?:of|for) (?:coverage|tuition|life|any|each|every|all)\b|(?:worth|toward)"
    r"|(?:(?!plus|and|with|base|in|or|to|depending|based|doe|salary|wage|pay)[\w-]+ ){0,3}"
    r"(?:bonus|sign|allowance|stipend|differential|reimburse|insurance|incentives?\b|commission\b|discount|gift"
    r"|deposit|referral|fee\b|credit))",
    re.IGNORECASE,
)
_GROSS = re.compile(r"gross|brutto|bruto|\bbrut\b|base|basic", re.IGNORECASE)
_PAY_AFTER = re.compile(
    r"\W{0,3}(?:base|basic|doe|depending on|starting|salary|w2|gross|brutto|bruto)\b|\s*(?:\+|plus)\s*(?:super"
    r"|commission|bonus|tips|ote|benefits)",
    re.IGNORECASE,
)
_PAY_WORDS = re.compile(
    r"\b(?:pay|paid|pays|paying|make|makes|fixed|guaranteed|salary|wages?|compensation|rate|range|hourly|earn|earning"
    r"|starting|starts?|remuneration"
    r"|gaji|salario|sueldo|gehalt|lohn|salaire|plat|mzda|stipendio|ote|base)\b",
    re.IGNORECASE,
)


_SCALES = {"k": 1000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000, "lpa": 100_000}
#: What a sentence that names pay has in it.
MONEY = re.compile(
    rf"[$£€₹₱¥₫₦₴₩฿₺]|\bR[ps]\b|\bRM\b|\b(?:{_CODES})\b|Kč|zł|\b(?:lakhs?|lacs?|lpa|juta|euros?|php)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PayReading:
    """A pay range found in a text, and whether it is plainly the pay of the job. ``spoken`` says that words such as
    "salary" or "starting at" stand by it."""

    pay: Pay
    sure: bool
    start: int
    end: int
    spoken: bool = False


def parse_period(text: str) -> PayPeriod | None:
    """The period a word such as "hourly", "per annum" or "MONTH" means."""
    for pattern, period in _PERIODS:
        if re.search(pattern, text, re.IGNORECASE):
            return period
    return None


def parse_pay(
    text: str, *, labelled: bool = False, currency: str | None = None, dollar: str = "USD"
) -> PayReading | None:
    """The first pay range in a text. ``labelled`` says that the text stands under a heading such as "Salary";
    ``currency`` is what a figure without a sign means, ``dollar`` what "$" means."""
    return next(pays_in(text, labelled=labelled, currency=currency, dollar=dollar), None)


def pays_in(
    text: str, *, labelled: bool = False, currency: str | None = None, dollar: str = "USD"
) -> Iterator[PayReading]:
    """Every pay range in a text, read as :func:`parse_pay` does."""
    for found in _RANGE.finditer(text):
        reading = _reading(text, found, labelled=labelled, currency=currency, dollar=dollar)
        if reading:
            yield reading


def _reading(
    text: str, found: re.Match[str], *, labelled: bool, currency: str | None, dollar: str
) -> PayReading | None:
    scale = (found["k2"] or found["k1"] or "").casefold()
    signs = [found[g] for g in ("a1", "a2", "c1", "c2") if found[g]]
    sign = next((s for s in signs if s != "$"), "$" if signs else scale if scale in _SYMBOLS else None)
    before = text[max(0, found.start() - 45) : found.start()]
    before = re.split(r"[.!?;\n]\s", before)[-1]
    after = text[found.end() : found.end() + 45]
    if not sign and not labelled:
        return None
    if found["n1"] == "401" or _NOT_PAY.search(before) or _AFTER_NOT_PAY.match(after):
        return None
    period_text = (found["period"] or found["p1"] or "").strip()
    period = parse_period(period_text) if period_text else None
    code = (dollar if sign == "$" else _code(sign)) if sign else currency
    low = _number(found["n1"], found["k1"] or (found["k2"] if found["n2"] else None))
    high = _number(found["n2"], found["k2"]) if found["n2"] else None
    if low is None or (
        high is not None and found["to"].lower() == "and" and not re.search(r"between\s*$", before, re.IGNORECASE)
    ):
        return None
    context = (
        bool(
            _PAY_WORDS.search(text[max(0, found.start() - 90) : found.start()])
            or _GROSS.search(found["period"] or "")
            or _PAY_AFTER.match(("+" if found.group().endswith(("+", "+ ")) else "") + after)
        )
        or labelled
    )
    if period is None and scale == "lpa":
        period = PayPeriod.YEAR
    if period is None and not context:
        return None
    stated = period is not None
    if period is None:
        period = parse_period(before) if re.search(r"hourly|annual|monthly|weekly", before, re.IGNORECASE) else None
        following = re.match(r"\W*(?:plus|gross|base)?\W*(?:per|an?)\s\w+", after, re.IGNORECASE)
        if period is None and following:
            period = parse_period(following.group())
        period = period or _likely_period(max(low, high or 0), code)
    if high is not None and high < low:
        low, high = (low, high * 1000) if high * 1000 > low else (high, low)
    lowest: float | None = low
    highest: float | None = high if high is not None else low
    if high is None and _UP_TO.search(before):
        lowest = None
    elif high is None and (_FROM.search(before) or "+" in found.group()):
        highest = None
    if max(low, high or 0) <= 0 or (
        period is PayPeriod.HOUR and code in {"USD", "GBP", "EUR"} and max(low, high or 0) > 1000
    ):
        return None
    pay = Pay(_minor(lowest, code), _minor(highest, code), code, period)
    promised = bool(re.search(r"\bOTE\b|on[- ]target", before[-20:] + after[:14]))
    return PayReading(pay, bool(sign) and (stated or context) and not promised, found.start(), found.end(), context)


def _likely_period(amount: float, code: str | None) -> PayPeriod | None:
    """What an amount without a period can only mean, in currencies where that is plain."""
    if code not in {"USD", "GBP", "EUR", "CAD", "AUD"}:
        return None
    if amount < 200:
        return PayPeriod.HOUR
    return PayPeriod.YEAR if amount >= 12000 else None


def _code(sign: str) -> str:
    return _SYMBOLS.get(sign.casefold().strip(), sign.upper().strip(". "))


def _number(digits: str, scale: str | None) -> float | None:
    bare = re.sub(r"[\s\u202f\u00a0’']", "", digits)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}", bare):
        bare = re.sub(r"[.,]", "", bare)
    elif re.search(r"[.,]\d{1,2}$", bare):
        whole, cents = re.split(r"[.,](?=\d{1,2}$)", bare)
        bare = re.sub(r"[.,]", "", whole) + "." + cents
    else:
        bare = re.sub(r"[.,]", "", bare)
    try:
        value = float(bare)
    except ValueError:
        return None
    if scale:
        value *= _SCALES.get(scale.casefold(), 1_000_000)
    return value


def _minor(amount: float | None, currency: str | None) -> int | None:
    return None if amount is None else round(amount * minor_units(currency))
