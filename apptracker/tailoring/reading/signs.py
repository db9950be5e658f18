"""Signs in a posting that deserve a second look. Each says why and quotes the words; none is a verdict."""

from __future__ import annotations

import re
from collections.abc import Mapping

from apptracker.domain.postings import FieldValue, PostingWarning, WarningLevel
from apptracker.tailoring.reading.view import View

_FREE_MAIL = re.compile(
    r"[\w.+-]{1,64}@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|aol|gmx|proton|protonmail|mail|icloud"
    r"|yandex|zoho)\.[a-z.]{2,6}\b",
    re.IGNORECASE,
)
_SIGNS: tuple[tuple[str, WarningLevel, str, re.Pattern[str]], ...] = (
    (
        "asks-for-money",
        WarningLevel.SERIOUS,
        "An honest employer does not ask you to pay for a job, training or equipment.",
        re.compile(
            r"\b(?:pay|send|transfer|deposit|purchase|buy)\b[^.\n]{0,40}\b(?:registration|processing"
            r"|training|starter|application|refundable"
            r"|security|background check) (?:fee|kit|deposit|materials?)\b|\b(?:registration|processing"
            r"|refundable) fee\b",
            re.IGNORECASE,
        ),
    ),
    (
        "asks-for-bank-details",
        WarningLevel.SERIOUS,
        "Bank and card details, or a social security number, are not needed before an offer is signed.",
        re.compile(
            r"\b(?:send|provide|submit|give|include|e-?mail|need)\b[^.\n]{0,50}\b(?:bank (?:account|details"
            r"|information)|account number"
            r"|credit card|debit card|social security number|SSN|online banking)\b",
            re.IGNORECASE,
        ),
    ),
)


def signs_of(view: View, fields: Mapping[str, FieldValue]) -> tuple[PostingWarning, ...]:
    """The signs the text shows, most serious first."""
    result = []
    for sign, level, reason, pattern in _SIGNS:
        found = pattern.search(view.read)
        if found:
            result.append(PostingWarning(sign, level, reason, _sentence(view.read, found.start(), found.end())))
    mail = _FREE_MAIL.search(view.read)
    if mail:
        reason = (
            "The contact address is at a free mail service; look up the employer's own address before"
            " you send personal data."
        )
        result.append(PostingWarning("free-mail-contact", WarningLevel.CAUTION, reason, mail.group()))
    if "employer" not in fields:
        title = fields.get("title")
        reason = "No employer is named; find out who is hiring before you send personal data."
        result.append(PostingWarning("no-employer", WarningLevel.NOTE, reason, str(title.value) if title else ""))
    return tuple(result)


def _sentence(read: str, start: int, end: int) -> str:
    """The words around a place, to the ends of its sentence."""
    first = max(read.rfind(mark, 0, start) for mark in ".\n") + 1
    last = min((at for mark in ".\n" if (at := read.find(mark, end)) >= 0), default=len(read))
    return " ".join(read[max(first, start - 120) : min(last, end + 120)].split())
