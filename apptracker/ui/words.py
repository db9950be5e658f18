"""Errors in the words of the window: no command line in them, a sentence with a capital and a period."""

from __future__ import annotations

from apptracker.domain.errors import MESSAGES, AppError, one_line

#: Where the message in ``domain/errors`` names commands, what the window says.
IN_WINDOW: dict[str, str] = {
    "undo.nothing": "there is nothing to take back",
    "application.nameless": "an application needs its {field}; write it in",
    "application.unknown": "that application is there no more",
    "application.binned": "that application is in the bin; take it out under History and bin first",
    "contact.unknown": "that person is there no more",
    "event.unknown": "that line of the history is there no more",
    "event.not_note": "only notes can be changed or deleted",
    "file.unknown": "that file is there no more",
    "interview.unknown": "that interview is there no more",
    "interview.ahead": "the interview is still ahead, on {wall} {zone}; say how it went once it has begun",
    "interview.over": "that interview is {state} already; plan a new one",
    "posting.several": "{file} holds {count} postings, and an application answers one; paste the text of that one",
}


def words_for_person(error: Exception) -> str:
    """What happened and what to do, as a sentence."""
    if isinstance(error, AppError):
        shown = {name: one_line(value) for name, value in error.params.items()}
        text = IN_WINDOW.get(error.code, MESSAGES[error.code]).format(**shown)
    else:
        text = "something went wrong inside the program; what you saved before is kept"
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else ".")
