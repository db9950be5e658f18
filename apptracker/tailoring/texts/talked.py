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
#: What one does not thank for: the person's own affairs, and terms of the job.
_NOT_TO_NAME = {
    "en": re.compile(
        r"\b(?:my|me|mine|i|pay|salary|wages?|money|raise|bonus|vacation|holidays?|leave|gap|fired|laid off|sick\w*|"
        r"background check|drug|criminal|references?|weakness\w*)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(r"\b(?:mi|mis|yo|sueldo|salario|dinero|vacaciones|baja|referencias?)\b", re.IGNORECASE),
}
#: Where a further thought begins.
_END = re.compile(
    r",\s+(?:and|but|so|they|we|i|which|then|y|pero)\b|\s+(?:and then|but|so that)\b|\s+[-–—]\s+", re.IGNORECASE
)


def talked_about(notes: str, language: str) -> str:
    """The first thing noted that a thank-you can name, or ''."""
    leads = _LEADS.get(language)
    if leads is None:
        return ""
    for match in leads.finditer(notes):
        said = next(group for group in match.groups() if group)
        thing = _END.split(said, maxsplit=1)[0].strip(" ,:()\"“”'")
        if len(thing) > 3 and not _NOT_TO_NAME[language].search(thing):
            return thing
    return ""
