"""What is still to be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from apptracker.domain.letters import Check, CheckLevel, Fix, Letter
from apptracker.tailoring.letter.checks.against import Against
from apptracker.tailoring.letter.checks.texts import place_of, whole

_MOST = 8
_BLANK = re.compile(
    r"\[[^\[\]\n]{0,80}\]|\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\{[A-Za-z][\w ]{1,40}\}"
    r"|<[A-Za-z][A-Za-z '’/_-]{1,40}>|\b[Xx]{3,}\b|\bXX\b|_{3,}|\.{5,}|\?{3,}|\b[Ll]orem ipsum\b"
    r"|\b(?:TODO|TBD|TBC|FIXME|INSERT|INSERTAR)\b"
    r"|\b(?:Your|Company|Employer|Organi[sz]ation|Hiring Manager|Manager|Recipient|Position|Job)(?:['’]s)? "
    r"(?:Name|Title|Address|Phone|Email|Goes Here|Here)\b"
    r"|\b(?:Nombre|Cargo|Puesto|Dirección) (?:de la empresa|del puesto|del destinatario|de la compañía)\b"
)


def blanks(letter: Letter, against: Against) -> Iterator[Check]:
    for blank in letter.blanks:
        message = f"“[{blank.label}]” is still blank; fill it with: apptracker {blank.hint}"
        label = f"[{blank.label}]"
        yield Check("blank", CheckLevel.ERROR, message, label, place_of(letter, label), Fix.FILL, blank.id)
    for words in typed(letter)[:_MOST]:
        message = f"“{words}” is still to be filled in."
        yield Check("blank", CheckLevel.ERROR, message, words, place_of(letter, words), Fix.EDIT)


def typed(letter: Letter) -> list[str]:
    """The blanks that somebody typed, each once, in order."""
    ours = {f"[{blank.label}]" for blank in letter.blanks}
    return [words for words in dict.fromkeys(_BLANK.findall(whole(letter))) if words not in ours]


RULES = (blanks,)
