"""What is still to be filled in."""

from __future__ import annotations

from collections.abc import Iterator

from apptracker.domain.letters import Check, CheckLevel, Fix, Letter
from apptracker.tailoring.letter.checks.against import Against
from apptracker.tailoring.letter.checks.texts import place_of, whole
from apptracker.tailoring.letter.unfilled import unfilled

_MOST = 8


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
    return [words for words in unfilled(whole(letter)) if words not in ours]


RULES = (blanks,)
