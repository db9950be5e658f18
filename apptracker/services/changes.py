"""Taking changes back, doing them again, and history as people read it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from apptracker.domain.changes import Changes, Result

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from apptracker.domain.records import JournalEntry, UndoneChange
    from apptracker.store import Database

#: Things that the words of a change name by number.
_NUMBERED = re.compile(r"\b(application|contact|interview|reminder)s? (\d+(?:, \d+)*)|\b(story) (\d+)")
_NAMED = 3  # so many names in one line; the rest are counted


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change as people read it. ``about`` is the application it touched, in words, where the words do not say so
    themselves. ``take_back`` and ``do_again`` are what to give :func:`undo`, or None where that cannot be done."""

    id: int
    at: datetime
    cause: str
    words: str
    about: str = ""
    taken_back: bool = False
    take_back: int | None = None
    do_again: int | None = None


def undo(db: Database, change_id: int | None = None, *, named: bool = False, at: str = "at") -> Result[UndoneChange]:
    """Take back the last change not yet taken back, whichever process made it, or the one named; name the change that
    an undo made to do the thing again. With ``named`` its words have names where the journal has numbers; ``at``: the
    word between a title and its employer.

    :raises UserError: ``undo.nothing``, ``undo.unknown``, ``undo.again``, ``undo.expired``, ``undo.conflict``.
    """
    undone = db.undo(change_id)
    if named:
        names = _names(db, [undone.words], at)
        undone = replace(undone, words=_NUMBERED.sub(lambda found: _named(found, names), undone.words))
    return Result(undone, Changes(undone.ids, undone.change_id))


def history(db: Database, limit: int, *, before: int | None = None, at: str = "at") -> list[HistoryLine]:
    """The changes numbered below ``before``, the latest first, with names where the journal has numbers; ``at``: the
    word between a title and its employer."""
    entries = db.read.history(limit, before=before)
    touched = db.read.applications_of(entry.id for entry in entries)
    names = _names(db, [entry.words for entry in entries], at, touched.values())
    return [_line(entry, names, touched.get(entry.id)) for entry in entries]


def _names(db: Database, texts: list[str], at: str, applications: Iterable[int] = ()) -> dict[str, dict[int, str]]:
    """By kind and number, what is called so: all that the texts mention, and these applications."""
    wanted: dict[str, set[int]] = {
        "application": set(applications),
        "contact": set(),
        "reminder": set(),
        "story": set(),
    }
    for words in texts:
        for kind, ids in _mentioned(words):
            if kind in wanted:
                wanted[kind].update(ids)
    return {kind: db.read.names(kind, ids, at) if ids else {} for kind, ids in wanted.items()}


def _line(entry: JournalEntry, names: dict[str, dict[int, str]], application_id: int | None) -> HistoryLine:
    words = _NUMBERED.sub(lambda found: _named(found, names), entry.words)
    about = names["application"].get(application_id, "") if application_id else ""
    own = entry.undoes is None and entry.cause != "restore"
    return HistoryLine(
        id=entry.id,
        at=entry.at,
        cause=entry.cause,
        words=words,
        about="" if about in words else about,
        taken_back=own and entry.undone_by is not None,
        take_back=entry.id if own and entry.can_undo else None,
        do_again=entry.undone_by if own else None,
    )


def _mentioned(words: str) -> list[tuple[str, list[int]]]:
    return [
        (kind or story, [int(i) for i in (ids or id_).split(", ")])
        for kind, ids, story, id_ in _NUMBERED.findall(words)
    ]


def _named(found: re.Match[str], names: dict[str, dict[int, str]]) -> str:
    kind = found[1] or found[3]
    ids = [int(i) for i in (found[2] or found[4]).split(", ")]
    if kind == "interview":  # it has no name; the line below says at whose
        return "an interview" if len(ids) == 1 else f"{len(ids)} interviews"
    known = [names[kind][i] for i in ids if i in names[kind]]
    if len(known) < len(ids):
        return found[0]
    if kind in ("contact", "story"):  # a name alone would not tell what was changed of it
        return f"{kind} {', '.join(known)}"
    if len(known) > _NAMED:
        return f"{', '.join(known[:_NAMED])} and {len(known) - _NAMED} more"
    return ", ".join(known)
