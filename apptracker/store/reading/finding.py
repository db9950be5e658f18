"""Search over everything: where each hit was found, the likeliest places first."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from apptracker.store.reading.base import BaseReader
from apptracker.store.reading.search import Search, Sought, Term, search, sought

_AROUND = 60  # characters of a snippet before its first hit
_LENGTH = 160
_RANKED = 300  # applications that are told apart by where their words are found; of more the newest are shown
_PIECE = 500  # applications
_FIELDS = ("employer", "title", "tag", "person", "location", "source")
_SHORT_FIELDS = (
    "SELECT a.id, e.name, a.title, (SELECT group_concat(t.name, ' ') FROM application_tag x JOIN tag t "
    "ON t.id = x.tag_id WHERE x.application_id = a.id), (SELECT group_concat(coalesce(c.name, '') || ' ' || "
    "coalesce(c.email, '') || ' ' || coalesce(c.phone, '') || ' ' || coalesce(c.role, ''), ' ') "
    "FROM contact_application x JOIN contact c ON c.id = x.contact_id WHERE x.application_id = a.id), "
    "a.location, a.source FROM application a LEFT JOIN employer e ON e.id = a.employer_id "
    "WHERE a.id IN (SELECT value FROM json_each(?))"
)
_LONG_TEXTS = {
    place: f"SELECT application_id, text FROM {place} WHERE application_id IN (SELECT value FROM json_each(?)) "
    "ORDER BY application_id, id DESC"
    for place in ("note", "posting")
}


class Snippet(NamedTuple):
    """One line of a longer text, and where in it the words that were looked for begin and end."""

    text: str
    marks: tuple[tuple[int, int], ...]


class Hit(NamedTuple):
    """``field``: the best place of "employer", "title", "tag", "person", "location", "source", "note" and "posting"
    where a word was found; the last two come with a snippet."""

    application_id: int
    field: str
    snippet: Snippet | None = None


class Found(NamedTuple):
    """The first hits, best first; whether there are ``more``."""

    hits: list[Hit]
    more: bool


class PersonHit(NamedTuple):
    """``application_id``: the latest application outside the bin that the person is tied to."""

    contact_id: int
    name: str
    role: str | None
    employer: str | None
    application_id: int | None


class EmployerHit(NamedTuple):
    employer_id: int
    name: str
    applications: int


class StoryHit(NamedTuple):
    story_id: int
    title: str
    snippet: Snippet


class FindReader(BaseReader):
    def find(self, text: str, limit: int = 50, *, archived: bool | None = False) -> Found:
        """The applications in which every word of ``text`` is found (:mod:`apptracker.store.reading.search`): first
        those with all words in employer and title, then in any short field, then in a note; last where they are found
        all over the application, those with some word in a short field first unless there are very many. The newest
        first among equals.

        :raises UserError: ``search.words``.
        """
        asked = sought(text)
        with self._borrow() as connection:
            side = "" if archived is None else f"AND a.archived = {int(archived)} "
            ids: dict[int, None] = {}
            for found in _tiers(asked):
                if len(ids) > limit:
                    break
                ids |= dict.fromkeys(_first(connection, found, side, limit + 1 + len(ids)))
            if len(ids) <= limit:
                ids |= dict.fromkeys(_anywhere(connection, asked, side, limit + 1 + len(ids)))
            return Found(_placed(connection, list(ids)[:limit], asked), len(ids) > limit)

    def find_people(self, text: str, limit: int = 8) -> list[PersonHit]:
        """People whose name, address, phone or role has every word."""
        match, asked = _match(text)
        if not match or asked.without:
            return []
        rows = self._rows(
            "SELECT c.id, c.name, c.role, (SELECT name FROM employer WHERE id = c.employer_id), "
            "(SELECT max(a.id) FROM contact_application x JOIN application a ON a.id = x.application_id "
            "WHERE x.contact_id = c.id AND a.deleted_at IS NULL) "
            "FROM contact_search s JOIN contact c ON c.id = s.rowid WHERE contact_search MATCH ? "
            "ORDER BY s.rowid DESC LIMIT ?",
            (match, limit),
        )
        return [PersonHit(*row) for row in rows]

    def find_employers(self, text: str, limit: int = 8) -> list[EmployerHit]:
        """Employers whose name has every word."""
        match, asked = _match(text)
        if not match or asked.without:
            return []
        rows = self._rows(
            "SELECT e.id, e.name, (SELECT count(*) FROM application WHERE employer_id = e.id AND deleted_at IS NULL) "
            "FROM employer_search s JOIN employer e ON e.id = s.rowid WHERE employer_search MATCH ? "
            "ORDER BY s.rowid DESC LIMIT ?",
            (match, limit),
        )
        return [EmployerHit(*row) for row in rows]

    def find_stories(self, text: str, limit: int = 8) -> list[StoryHit]:
        """The person's stories in which every word stands."""
        asked = sought(text)
        if not asked.terms or asked.without:
            return []
        patterns = [_pattern(term) for term in asked.terms]
        found = []
        for id_, title, *parts, skills in self._rows(
            "SELECT id, title, situation, task, action, result, skills FROM story ORDER BY id DESC"
        ):
            told = "\n".join([*parts, ", ".join(json.loads(skills))])
            folded = _folded(f"{title}\n{told}")
            if all(_spans(pattern, folded) for pattern in patterns):
                found.append(StoryHit(id_, title, _snippet(told, patterns)))
        return found[:limit]


def _match(text: str) -> tuple[str, Sought]:
    asked = sought(text)
    return " AND ".join(term.match for term in asked.terms if not term.by_letter), asked


def _tiers(asked: Sought) -> Iterator[Search]:
    """The best places for all words, one after the other; none for what is looked for by letter."""
    if not asked.terms or any(term.by_letter for term in asked.terms):
        return
    words = " AND ".join(term.match for term in asked.terms)
    kept_out = search(Sought((), asked.without))
    conditions = kept_out.conditions if asked.without else []
    for source, id_, match in (
        ("name_search", "name_search.rowid", f"{{employer title}} : ({words})"),
        ("name_search", "name_search.rowid", words),
        ("note_search CROSS JOIN event e ON e.id = note_search.rowid", "e.application_id", words),
    ):
        index = source.split(" ", 1)[0]
        yield Search(source, id_, [f"{index} MATCH :words", *conditions], {**kept_out.parameters, "words": match})


def _first(connection: sqlite3.Connection, found: Search, side: str, limit: int) -> list[int]:
    """The newest applications outside the bin that are found so."""
    source = f"{found.source} CROSS JOIN listing a ON a.id = {found.id}" if found.source else "listing a"
    newest = f"{found.source.split(' ', 1)[0]}.rowid" if found.source.endswith("_search") else found.id or "a.id"
    conditions = " AND ".join(found.conditions).replace("{id}", "a.id") or "1"
    sql = f"SELECT a.id FROM {source} WHERE {conditions} {side}ORDER BY {newest} DESC LIMIT :limit"
    return [id_ for (id_,) in connection.execute(sql, {**found.parameters, "limit": limit})]


def _anywhere(connection: sqlite3.Connection, asked: Sought, side: str, limit: int) -> list[int]:
    """Where the words are found all over; those with one in a short field first, unless there are too many to tell."""
    several = len(asked.terms) > 1
    if not any(term.short for term in asked.terms):
        ids = _first(connection, search(asked), side, max(limit, _RANKED + 1) if several else limit)
    elif any(term.match and not term.short for term in asked.terms):
        ids = _begun(connection, asked, side, limit)
    else:  # nothing but short beginnings, which were looked for in short fields already
        terms = tuple(term._replace(beginning=False) for term in asked.terms)
        ids = _first(connection, search(Sought(terms, asked.without)), side, limit)
    if not several or len(ids) > _RANKED:
        return ids
    named = " OR ".join(term.match for term in asked.terms if not term.by_letter)
    if named:
        best = connection.execute(
            "SELECT rowid FROM name_search WHERE name_search MATCH ? AND rowid IN (SELECT value FROM json_each(?))",
            (named, json.dumps(ids)),
        )
        first = {id_ for (id_,) in best}
        ids.sort(key=lambda id_: id_ not in first)
    return ids


def _begun(connection: sqlite3.Connection, asked: Sought, side: str, limit: int) -> list[int]:
    """The same where a short beginning stands among other words. Tens of thousands may have the one and the others, so
    that the newest are looked through piece by piece until there are enough."""
    short = [term for term in asked.terms if term.short]
    rest = search(Sought(tuple(term for term in asked.terms if not term.short), asked.without))
    conditions = " AND ".join(condition.format(id="text_search.rowid") for condition in rest.conditions)
    piece = (
        "SELECT text_search.rowid FROM text_search CROSS JOIN listing a ON a.id = text_search.rowid "
        f"WHERE {conditions} {side}AND text_search.rowid < :before ORDER BY text_search.rowid DESC LIMIT :size"
    )
    taken: list[int] = []
    before, size = 2**62, _PIECE
    while len(taken) < limit:
        rows = connection.execute(piece, {**rest.parameters, "before": before, "size": size}).fetchall()
        if not rows:
            break
        ids = {id_ for (id_,) in rows}
        for term in short:
            ids &= _begin(connection, term, rows[-1][0], rows[0][0])
        taken += sorted(ids, reverse=True)
        before, size = rows[-1][0], 4 * size
    return taken[:limit]


def _begin(connection: sqlite3.Connection, term: Term, first: int, last: int) -> set[int]:
    """The applications from one id to another with a short beginning in a short field, or as a whole word anywhere."""
    sql = "SELECT rowid FROM {0} WHERE {0} MATCH ? AND rowid BETWEEN ? AND ?"
    return {
        id_
        for index, match in (("name_search", term.match), ("text_search", term.match.removesuffix("*")))
        for (id_,) in connection.execute(sql.format(index), (match, first, last))
    }


def _placed(connection: sqlite3.Connection, ids: list[int], asked: Sought) -> list[Hit]:
    """Where the words were found in these applications."""
    patterns = [_pattern(term) for term in asked.terms]
    found: dict[int, tuple[str, list[re.Pattern[str]]]] = {}
    for id_, *texts in connection.execute(_SHORT_FIELDS, (json.dumps(ids),)):
        folded = {field: _folded(text) for field, text in zip(_FIELDS, texts, strict=True) if text}
        field = next((name for name, text in folded.items() if any(_spans(p, text) for p in patterns)), "")
        found[id_] = field, [p for p in patterns if not any(_spans(p, text) for text in folded.values())]
    snippets: dict[int, tuple[str, Snippet]] = {}
    for place, sql in _LONG_TEXTS.items():
        wanted = [id_ for id_, (_, rest) in found.items() if rest and id_ not in snippets]
        for id_, text in connection.execute(sql, (json.dumps(wanted),)):
            if id_ not in snippets and (snippet := _snippet(text, found[id_][1])).marks:
                snippets[id_] = place, snippet
    hits = []
    for id_ in ids:
        place, line = snippets.get(id_, ("title", None))
        hits.append(Hit(id_, found[id_][0] or place, line))
    return hits


def _pattern(term: Term) -> re.Pattern[str]:
    """A term as it stands in a folded text; that a word begins there is looked at afterwards, which is much quicker."""
    text = _folded(term.text)
    if term.by_letter:
        return re.compile(re.escape(text))
    words = r"[\W_]+".join(map(re.escape, re.findall(r"[^\W_]+", text)))
    return re.compile(words + ("" if term.beginning else r"(?![^\W_])"))


def _spans(pattern: re.Pattern[str], folded: str) -> list[tuple[int, int]]:
    """Where a term stands."""
    return [
        found.span()
        for found in pattern.finditer(folded)
        if not found.start() or not (folded[found.start() - 1].isalnum() and folded[found.start()].isalnum())
    ]


def _snippet(text: str, patterns: Iterable[re.Pattern[str]]) -> Snippet:
    """The line around the first hit."""
    patterns = list(patterns)
    first = _first_span(text, patterns, _small)
    if first is None:  # which is seldom, and takes ten times as long
        first = _first_span(text, patterns, _folded) or 0
    start = max(0, text.rfind(" ", 0, first - _AROUND) + 1) if first > _AROUND else 0
    cut = " ".join(text[start : start + 2 * _LENGTH].split())[:_LENGTH]
    folded = _folded(cut)
    return Snippet(cut, tuple(sorted(span for each in patterns for span in _spans(each, folded))))


def _first_span(text: str, patterns: Iterable[re.Pattern[str]], fold: Callable[[str], str]) -> int | None:
    folded = fold(text)
    return min((spans[0][0] for each in patterns if (spans := _spans(each, folded))), default=None)


def _folded(text: str) -> str:
    """In small letters without accents, each in its place."""
    small = _small(text)
    return small if small.isascii() else "".join(map(_plain, small))


def _small(text: str) -> str:
    small = text.lower()
    return small if len(small) == len(text) else text


@cache
def _plain(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
