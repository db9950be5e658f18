"""What a posting says of the job, for people: field by field, what waits for their word, and signs to look at twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from apptracker.cli.layout import paragraph
from apptracker.cli.session import emit_text
from apptracker.domain.errors import one_line
from apptracker.domain.postings import FieldValue, PostingWarning

if TYPE_CHECKING:
    from apptracker.domain.records import ApplicationDetails
    from apptracker.services.posting_fields import SaidField
    from apptracker.store import Database

#: What an application has no field for, in this order; the contact is one line.
_CAPTIONS = {
    "employment_type": "Employment",
    "hours": "Hours",
    "posted_on": "Posted on",
    "reference": "Reference",
    "contact_name": "Contact",
    "contact_email": "Contact",
    "contact_phone": "Contact",
    "no_calls": "Calls",
    "languages": "Languages",
    "documents": "Documents",
    "how_to_apply": "To apply",
}


def print_said(db: Database, details: ApplicationDetails) -> None:
    """What the latest posting says that the application does not, and what of it deserves a second look."""
    from apptracker.services.capture import understood
    from apptracker.services.posting_fields import FieldState, compared

    if details.posting is None:
        return
    reading = understood(details.posting, db)
    said = compared(details.application, reading.fields)
    lines: dict[str, list[str]] = {}
    for each in said:
        if each.name in _CAPTIONS and each.state is FieldState.TAKEN:
            words = "none, please" if each.name == "no_calls" else in_words(each.field.value)
            lines.setdefault(_CAPTIONS[each.name], []).append(words)
    rows = [(caption, ", ".join(words)) for caption, words in lines.items()]
    rows += [("To confirm", words)] if (words := unsure(_open(said))) else []
    rows += [("Otherwise", words)] if (words := _otherwise(said, details)) else []
    if rows:
        emit_text("\nThe posting says")
        for caption, words in rows:
            emit_text(paragraph(words, f"  {caption + ':':<12}", " " * 14))
    named = bool(details.application.employer)
    signs = [sign for sign in reading.warnings if not (named and sign.id == "no-employer")]
    if signs:
        emit_text("\nSigns to look at twice")
        for sign in signs:
            emit_text(warned(sign))


def warned(warning: PostingWarning) -> str:
    """One sign with its reason, in lines that fit."""
    return paragraph(f"{warning.level.value}: {warning.reason}", "  ", "    ")


def unsure(fields: Iterable[tuple[str, FieldValue]]) -> str:
    """Fields that are only likely, in one line."""
    return ", ".join(f"{_name(name)} “{in_words(field.value)}”" for name, field in fields)


def in_words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return one_line(", ".join(map(str, value)) if isinstance(value, (list, tuple)) else value, limit=500)


def _open(said: Sequence[SaidField]) -> list[tuple[str, FieldValue]]:
    from apptracker.services.posting_fields import FieldState

    return [(each.name, each.field) for each in said if each.state is FieldState.OPEN]


def _otherwise(said: Sequence[SaidField], details: ApplicationDetails) -> str:
    """Where the application, by the person's word or an older posting, has something else."""
    from apptracker.services.posting_fields import FieldState

    return "; ".join(
        f"{_name(each.name)} “{in_words(each.field.value)}”, where you have “{held}”"
        for each in said
        if each.state is FieldState.OTHER
        for held in [in_words(getattr(details.application, each.name))]
    )


def _name(field: str) -> str:
    return field.replace("_", " ")
