"""Every failure a person can meet, by code, with its words.

Code below the command line and the window raises :class:`UserError` (something the person can put right) or
:class:`EnvironmentFault` (the machine refused: disk, permissions, a damaged file) with a code and parameters. The
words stand here once, as "what happened, and what to do"; the command line and the window show
:func:`words_for`. Anything else that is raised is a bug.
"""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "clock.bad": "APPTRACKER_NOW is '{value}', which is no date and time with an offset; write it like 2026-11-21T09:00-06:00",
}


class AppError(Exception):
    """A failure with a code from :data:`MESSAGES` and the parameters its words need."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return words_for(self)


class UserError(AppError):
    """The person asked for something that cannot be done as asked; nothing was changed."""


class EnvironmentFault(AppError):
    """The machine could not do it (disk full, read-only folder, damaged file); nothing was changed."""


def words_for(error: AppError) -> str:
    """The message for people. Parameters are shown on one line, whatever they hold."""
    shown = {name: one_line(value) for name, value in error.params.items()}
    return MESSAGES[error.code].format(**shown)


def one_line(value: object, limit: int = 200) -> str:
    """The value as one printable line, shortened in the middle of nowhere rather than flooding a terminal."""
    text = " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())
    return text if len(text) <= limit else text[: limit - 1] + "…"
