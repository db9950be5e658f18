"""What a template says of itself in the comments it begins with: ``{# title: … #}``, ``{# language: es #}``,
``{# description: … #}``. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

#: The languages that letters are written in, as templates name them.
LANGUAGES = {"en": "English", "es": "Spanish"}
_LONGEST = 200
_FIELDS = ("title", "language", "description")


@dataclass(frozen=True, slots=True)
class Header:
    """``language`` is None where it is left to the letter, and for one that letters are not written in."""

    title: str = ""
    description: str = ""
    language: str | None = None


def header_of(source: str) -> Header:
    """What the comments at the head of a template say; the first of each counts."""
    said: dict[str, str] = {}
    for start, end in _comments(source):
        name, text = _field(source[start:end])
        if name:
            said.setdefault(name, text)
    language = said.get("language", "").partition("-")[0].lower()
    return Header(said.get("title", ""), said.get("description", ""), language if language in LANGUAGES else None)


def with_header(source: str, *, title: str, language: str | None = None) -> str:
    """The source saying this title, and this language where one is given, in place of what it said of them."""
    replaced = ("title", "language") if language else ("title",)
    kept, place = [], 0
    for start, end in _comments(source):
        if _field(source[start:end])[0] not in replaced:
            kept.append(source[start:end])
        place = end
    plain = " ".join("".join(c for c in title if c not in "{}#%").split())
    head = [f"{{# title: {plain} #}}", *([f"{{# language: {language} #}}"] if language else []), *kept]
    return "\n".join(head) + "\n" + source[place:].lstrip("\n")


def end_of_header(source: str) -> int:
    """Where the comments at the head end."""
    return max((end for _, end in _comments(source)), default=0)


def _comments(source: str) -> Iterator[tuple[int, int]]:
    """Where the comments at the head begin and end."""
    end = 0
    while True:
        start = end + len(source[end:]) - len(source[end:].lstrip())
        end = source.find("#}", start) + 2
        if not source.startswith("{#", start) or end < start + 4:
            return
        yield start, end


def _field(comment: str) -> tuple[str, str]:
    """The field that a comment gives, and its text; '' for one that gives none."""
    name, colon, text = comment[2:-2].strip("- \n\t").partition(":")
    name = name.rstrip()
    return (name, " ".join(text.split())[:_LONGEST]) if colon and name in _FIELDS else ("", "")
