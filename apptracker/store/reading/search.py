"""Full-text search as a condition on applications, safe whatever is typed.

Each word must be found somewhere in an application: title, location, source, employer, posting, notes, contacts, tags.
The last word may be the beginning of one. Words that the index cannot tell apart (``c++``, ``.net``, an emoji) or
cannot split (Chinese, Japanese, Thai …) are looked for letter by letter.
"""

from __future__ import annotations

import re

from apptracker.domain.errors import UserError

_WORDS = 50  # far more than anybody types

#: Where text is found, by full-text table, and how its rows lead to applications.
_BY_INDEX = (
    "SELECT rowid FROM application_search WHERE application_search MATCH :{p}",
    (
        "SELECT a.id FROM employer_search JOIN application a ON a.employer_id = employer_search.rowid "
        "WHERE employer_search MATCH :{p}"
    ),
    (
        "SELECT application_id FROM posting_search JOIN posting p ON p.id = posting_search.rowid "
        "WHERE posting_search MATCH :{p}"
    ),
    "SELECT application_id FROM note_search JOIN event e ON e.id = note_search.rowid WHERE note_search MATCH :{p}",
    (
        "SELECT application_id FROM contact_search JOIN contact_application c ON c.contact_id = contact_search.rowid "
        "WHERE contact_search MATCH :{p}"
    ),
    (
        "SELECT application_id FROM tag_search JOIN application_tag t ON t.tag_id = tag_search.rowid "
        "WHERE tag_search MATCH :{p}"
    ),
)
_BY_LETTER = (
    (
        "SELECT id FROM application WHERE title LIKE :{p} ESCAPE '\\' OR location LIKE :{p} ESCAPE '\\' "
        "OR source LIKE :{p} ESCAPE '\\'"
    ),
    "SELECT a.id FROM employer e JOIN application a ON a.employer_id = e.id WHERE e.name LIKE :{p} ESCAPE '\\'",
    "SELECT application_id FROM posting WHERE text LIKE :{p} ESCAPE '\\'",
    "SELECT application_id FROM note WHERE text LIKE :{p} ESCAPE '\\'",
    (
        "SELECT ca.application_id FROM contact c JOIN contact_application ca ON ca.contact_id = c.id "
        "WHERE c.name LIKE :{p} ESCAPE '\\' OR c.email LIKE :{p} ESCAPE '\\' OR c.phone LIKE :{p} ESCAPE '\\' "
        "OR c.role LIKE :{p} ESCAPE '\\'"
    ),
    "SELECT t.application_id FROM tag JOIN application_tag t ON t.tag_id = tag.id WHERE tag.name LIKE :{p} ESCAPE '\\'",
)

_EDGES = "\"'`´‘’“”„«»‹›()[]{}<>,;:!?¿¡…"  # punctuation around a word, never part of it
_UNSPACED = (  # Thai to Myanmar, Khmer, New Tai Lue, Vedic signs, kana, Chinese characters
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1980-\u19df\u1cd0-\u1cff"
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


def search_condition(query: str) -> tuple[str, dict[str, object]]:
    """SQL that holds for applications ``a`` in which every word of the query is found, with its parameters.

    :raises UserError: ``search.words`` for more words than a condition should hold.
    """
    found = searches(query)
    if not found:
        return "0", {}  # nothing but punctuation: nothing can match
    conditions, parameters = [], {}
    for number, (parts, value) in enumerate(found):
        name = f"word{number}"
        parameters[name] = value
        chosen = _BY_INDEX if parts is None else parts
        conditions.append("a.id IN (" + " UNION ".join(part.format(p=name) for part in chosen) + ")")
    return " AND ".join(conditions), dict(parameters)


def searches(query: str) -> list[tuple[tuple[str, ...] | None, str]]:
    """What to look for, word by word: a full-text MATCH (first part None), or selects of application ids, with
    ``{p}`` where the parameter's name belongs, and a LIKE pattern. None for nothing but punctuation.

    :raises UserError: ``search.words``.
    """
    words = [stripped for word in query.replace("\0", " ").split() if (stripped := _strip(word))]
    found = dict.fromkeys(_search(word, last=number == len(words)) for number, word in enumerate(words, start=1))
    if len(found) > _WORDS:
        raise UserError("search.words", count=len(found), limit=_WORDS)
    return list(found)


def _search(word: str, *, last: bool) -> tuple[tuple[str, ...] | None, str]:
    if _by_letter(word):
        return _BY_LETTER, "%" + re.sub(r"([\\%_])", r"\\\1", word) + "%"
    return None, '"' + word.replace('"', '""') + '"' + ("*" if last else "")


def _strip(word: str) -> str:
    word = word.encode("utf-8", "ignore").decode().strip(_EDGES)
    return word.rstrip(".") or word


def _by_letter(word: str) -> bool:
    at_edges = f"{word[0]}{word[-1]}"
    return not re.fullmatch(r"\w\w", at_edges) or re.search(_UNSPACED, word) is not None
