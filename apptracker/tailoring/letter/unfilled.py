"""What somebody meant to fill in and did not: places in a text that stand for something else. Pure."""

from __future__ import annotations

import re

from apptracker.domain.letters import Letter

_BLANK = re.compile(
    r"\[[^\[\]\n]{0,80}\]|\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\{[A-Za-z][\w ]{1,40}\}"
    r"|<[A-Za-z][A-Za-z '’/_-]{1,40}>|\b[Xx]{3,}\b|\bXX\b|_{3,}|\.{5,}|\?{3,}|\b[Ll]orem ipsum\b"
    r"|\b(?:TODO|TBD|TBC|FIXME|INSERT|INSERTAR)\b"
    r"|\b(?:Your|Company|Employer|Organi[sz]ation|Hiring Manager|Manager|Recipient|Position|Job)(?:['’]s)? "
    r"(?:Name|Title|Address|Phone|Email|Goes Here|Here)\b"
    r"|\b(?:Nombre|Cargo|Puesto|Dirección) (?:de la empresa|del puesto|del destinatario|de la compañía)\b"
)


def unfilled(text: str) -> list[str]:
    """The places still to be filled in ("[number]", "XXX", "Company Name"), each once, in order."""
    return list(dict.fromkeys(_BLANK.findall(text)))


def left_open(letter: Letter) -> list[str]:
    """Everything in a letter that is still to be filled in: its blanks by their labels, then what stands so in the
    person's own wording (no proof holds such a place). What the job's title has in brackets is none of it."""
    labels = [blank.label for blank in letter.blanks]
    marked = {f"[{label}]" for label in labels}
    own = " \n".join(s.text for s in letter.sentences if s.edited)
    return labels + [words for words in unfilled(own) if words not in marked and words not in letter.subject]
