"""What a posting asks to find in the letter itself: a start date, a salary, the story of a time when …"""

from __future__ import annotations

import re
from collections.abc import Iterator

from apptracker.domain.letters import Check, CheckLevel, Fix, Letter
from apptracker.tailoring.letter.checks.against import Against
from apptracker.tailoring.letter.checks.texts import quoted
from apptracker.tailoring.reading.sentences import sentences

_MOST, _LONGEST = 3, 400  # wishes told, characters of a sentence that is looked at
#: How an employer turns to who writes.
_ASKS = re.compile(
    r"\b(?:(?:please|just|simply|must|should|and) (?:include|mention|state|tell|indicate|note|describe|share|explain)"
    r"|tell us|let us know|tell me|we(?:['’]d| would) (?:like|love) to (?:hear|know)"
    r"|(?:incluy[ae]|indi(?:ca|que)|cuént[ae]nos|dinos|díganos))\b"
    r"|(?:^\W*|(?:letter|application), )(?:include|mention|state|describe|share|explain|indicate)\b",
    re.IGNORECASE,
)
_WHAT = re.compile(
    r"\b(?:a time (?:when |that )?you|why you|(?:cover )?letter|start date|"
    r"salary (?:expectation|requirement|history)s?|"
    r"pay (?:expectation|requirement)s?|hourly rate|notice period|when you (?:can|could) start|your availability|"
    r"subject line|reference number|carta de presentación|pretensiones|disponibilidad|por qué)\b",
    re.IGNORECASE,
)


def wishes(letter: Letter, against: Against) -> Iterator[Check]:
    """What the posting wants the letter to hold, in its own words: whether it does is for its writer to see."""
    lines = (line.strip(" -*·•\t") for line in against.posting.splitlines())
    found = (line[start:end] for line in lines for start, end in sentences(line, 0, len(line)))
    wanted = [text for text in found if len(text) <= _LONGEST and _ASKS.search(text) and _WHAT.search(text)]
    for text in list(dict.fromkeys(wanted))[:_MOST]:
        message = f"The posting says what it wants to read: {quoted(text, 140)}. See that your letter has it."
        yield Check("wanted", CheckLevel.ADVICE, message, fix=Fix.EDIT)


RULES = (wishes,)
