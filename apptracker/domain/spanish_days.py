"""Days and times in Spanish, put into the English words that the readers of dates know."""

from __future__ import annotations

import re
import unicodedata

_WEEKDAYS = {
    "lunes": "monday", "lun": "monday", "martes": "tuesday", "miercoles": "wednesday", "mie": "wednesday",
    "jueves": "thursday", "jue": "thursday", "viernes": "friday", "vie": "friday", "sabado": "saturday",
    "sab": "saturday", "domingo": "sunday",
}  # fmt: skip
_MONTHS = {
    "enero": "january", "ene": "january", "febrero": "february", "marzo": "march", "abril": "april", "abr": "april",
    "mayo": "may", "junio": "june", "julio": "july", "agosto": "august", "septiembre": "september",
    "setiembre": "september", "octubre": "october", "noviembre": "november", "diciembre": "december", "dic": "december",
}  # fmt: skip
_UNITS = {
    r"dias? (?:laborable|habil)(?:es|s)?": "working days",
    "dias?": "days", "semanas?": "weeks", r"mes(?:es)?": "months",
    "anos?": "years", "horas?": "hours", "minutos?": "minutes",
}  # fmt: skip
_PERIODS = {"semana": "week", "mes": "month", "ano": "year"}
_N = r"(\d{1,4}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"
_COUNTS = dict(
    zip(
        "un una dos tres cuatro cinco seis siete ocho nueve diez".split(), "1 1 2 3 4 5 6 7 8 9 10".split(), strict=True
    )
)
_UNIT = "|".join(_UNITS)
_WEEKDAY = "|".join(_WEEKDAYS)
#: What a number behind a weekday is followed by where it is no day of the month: "martes 10:30", "martes 10 de mayo".
_NO_HOUR = rf"(?! ?[:.h]| ?[ap]\.?m| ?-| de | (?:{'|'.join(_MONTHS)})(?!\w))"


def _half(m: re.Match[str]) -> str:
    """The hour and which half of the day it is in; of the night only what can be one."""
    hour, minutes, part = int(m[1]), m[2] or "", m[3]
    if hour > 12:
        return f"{hour}{minutes or ':00'}"
    if part == "noche" and 1 <= hour < 6:
        return m[0]
    late = part == "tarde" or (part == "noche" and hour < 12)
    return f"{hour}{minutes}{'pm' if late else 'am'}"


def _counted(m: re.Match[str]) -> str:
    unit = next(english for spanish, english in _UNITS.items() if re.fullmatch(spanish, m[2]))
    return f"{_COUNTS.get(m[1], m[1])} {unit}"


_RULES = tuple(
    (re.compile(rf"\b{spanish}(?!\w)"), english)
    for spanish, english in (
        (r"([ap])\. m\.", r"\1m"),
        (r"a las?(?= \d)", "at"),
        (r"(\d{1,2}) y media", r"\1:30"),
        (r"(\d{1,2})(:\d\d)? (?:de|por|en) la (manana|madrugada|tarde|noche)", _half),
        (r"al? mediodia", "at noon"),
        ("pasado manana", "day after tomorrow"),
        ("(?:por|en|a) la manana", "morning"),
        ("(?:por|en|a) la tarde", "afternoon"),
        ("(?:por|en|a) la noche", "evening"),
        ("esta manana", "this morning"),
        ("esta tarde", "this afternoon"),
        ("esta noche", "this evening"),
        ("manana", "tomorrow"),
        ("hoy", "today"),
        ("ayer", "yesterday"),
        ("(?:en|dentro de) media hora", "in half an hour"),
        (rf"{_N} ?({_UNIT})", _counted),
        (r"(?:en|dentro de)(?= \d)", "in"),
        (r"hace (\d+ \w+(?: days)?)", r"\1 ago"),
        (r"(?:la |el )?(?:proxim[oa] (semana|mes|ano)|(semana|mes|ano) (?:que viene|proxim[oa]))",
         lambda m: f"next {_PERIODS[m[1] or m[2]]}"),
        (r"(?:la |el )?(?:ultim[oa] (semana|mes|ano)|(semana|mes|ano) pasad[oa])",
         lambda m: f"last {_PERIODS[m[1] or m[2]]}"),
        (r"est[ae] (semana|mes|ano)", lambda m: f"this {_PERIODS[m[1]]}"),
        (rf"(?:cada|todos los) ({_WEEKDAY})s?", lambda m: f"every {_WEEKDAYS[m[1]]}"),
        (r"(?:cada dia|todos los dias|a diario)", "every day"),
        (rf"(?:el |este )?(?:proximo )?({_WEEKDAY}),? (?:el )?(?:dia )?(\d{{1,2}}){_NO_HOUR}",
         lambda m: f"{_WEEKDAYS[m[1]]} the {m[2]}th"),
        (r"el dia (\d{1,2})", r"the \1th"),
        (r"el (\d{1,2})(?= at |,|$)", r"the \1th"),
        (r"(el|este|proximo|el proximo) (mar|dom)\.?",
         lambda m: ("next " if "proximo" in m[1] else "") + ("tuesday" if m[2] == "mar" else "sunday")),
        (rf"(?:el )?proximo ({_WEEKDAY})", lambda m: f"next {_WEEKDAYS[m[1]]}"),
        (rf"(?:el )?({_WEEKDAY}) que viene", lambda m: f"next {_WEEKDAYS[m[1]]}"),
        (rf"(?:el |este |los )?({_WEEKDAY})s?", lambda m: _WEEKDAYS[m[1]]),
        (r"(?:el )?(\d{1,2})(?: de)? ago", r"\1 august"),
        (rf"(?:el (?=\d))?(?:(\d{{1,2}}) de )?({'|'.join(_MONTHS)})",
         lambda m: (f"{m[1]} " if m[1] else "") + _MONTHS[m[2]]),
        (r"el (\d{1,2})", r"\1"),
        (r"del? (\d{4})", r"\1"),
    )
)  # fmt: skip


def in_english(folded: str) -> str:
    """Words in lower case with single spaces; what is no Spanish of days stays, but for its accents."""
    plain = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    for spanish, english in _RULES:
        plain = spanish.sub(english, plain)
    return plain
