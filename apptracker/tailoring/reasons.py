"""How the reasons that coverage gives are worded. Pure."""

from __future__ import annotations

from apptracker.guide.lexicon import Term
from apptracker.tailoring.language.english import upper_first

#: Where something is shown, as words that take a plural verb.
PLURALS = frozenset({"your languages", "your skills", "your certificates", "your awards", "your publications"})


def shows(where: str, what: str) -> str:
    """The beginning of a reason: "Your languages show Spanish"."""
    return f"{upper_first(where)} {'show' if where in PLURALS else 'shows'} {what}"


def same_words(where: str, words: list[str]) -> str:
    """A reason where only the wording agrees."""
    return f"{upper_first(where)} {'use' if where in PLURALS else 'uses'} the same words: {', '.join(words)}"


def quoted(words: str, term: Term) -> str:
    """The words that show a term, unless they are its name."""
    return f" (“{short(words)}”)" if words and words.casefold() != term.name.casefold() else ""


def named(term: Term) -> str:
    """A term inside a sentence; its phrase tells whether the name keeps its capital there ("Spanish")."""
    name = term.name
    kept = name in term.phrase or name[1:2].isupper()
    return name if kept else name[:1].lower() + name[1:]


def short(words: str, limit: int = 60) -> str:
    """Words cut between two of them."""
    return words if len(words) <= limit else words[: limit - 1].rsplit(" ", 1)[0] + "…"
