"""Errors in the words of the window: no command line in them, a sentence with a capital and a period."""

from __future__ import annotations

from apptracker.domain.errors import MESSAGES, AppError, one_line

#: Where the message in ``domain/errors`` names commands, what the window says.
IN_WINDOW: dict[str, str] = {
    "undo.nothing": "there is nothing to take back",
}


def words_for_person(error: Exception) -> str:
    """What happened and what to do, as a sentence."""
    if isinstance(error, AppError):
        shown = {name: one_line(value) for name, value in error.params.items()}
        text = IN_WINDOW.get(error.code, MESSAGES[error.code]).format(**shown)
    else:
        text = "something went wrong inside the program; what you saved before is kept"
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else ".")
