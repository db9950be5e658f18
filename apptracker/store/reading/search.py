"""Full-text search as a condition on applications, safe whatever is typed.

Each word must be found somewhere in an application: title, location, source, employer, posting, notes, contacts, tags.
The last word may be the beginning of one, words in quotation marks must stand in this order, and a word after a minus
sign must not be there. Words that the index cannot tell apart (``c++``, ``.net``, an emoji) or cannot split (Chinese,
Japanese, Thai …) are looked for letter by letter.
"""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

import re
from typing import NamedTuple

from apptracker.domain.errors import UserError

_WORDS = 50  # far more than anybody types
#: Nearly every long text has some word that begins with any two letters: what is so short must be a whole word there.
_SHORT = 2

_EDGES = "\"'`´‘’“”„«»‹›()[]{}<>,;:!?¿¡…"  # punctuation around a word, never part of it
_UNSPACED = (  # Thai to Myanmar, Khmer, New Tai Lue, Vedic signs, kana, Chinese characters
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1980-\u19df\u1cd0-\u1cff"
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
#: A minus sign, words in quotation marks, or a word.
_PARTS = re.compile(r'(?<!\S)(?:(-)(?=[\w"]))?(?:"([^"]+)"(?!\w)|(\S+))')
#: Where a pattern ``{p}`` is found letter by letter.
_BY_LETTER = (
    (
        "SELECT id FROM application WHERE title LIKE {p} ESCAPE '\\' OR location LIKE {p} ESCAPE '\\' "
        "OR source LIKE {p} ESCAPE '\\'"
    ),
    "SELECT a.id FROM employer e JOIN application a ON a.employer_id = e.id WHERE e.name LIKE {p} ESCAPE '\\'",
    "SELECT application_id FROM posting WHERE text LIKE {p} ESCAPE '\\'",
    "SELECT application_id FROM note WHERE text LIKE {p} ESCAPE '\\'",
    (
        "SELECT ca.application_id FROM contact c JOIN contact_application ca ON ca.contact_id = c.id "
        "WHERE c.name LIKE {p} ESCAPE '\\' OR c.email LIKE {p} ESCAPE '\\' OR c.phone LIKE {p} ESCAPE '\\' "
        "OR c.role LIKE {p} ESCAPE '\\'"
    ),
    "SELECT t.application_id FROM tag JOIN application_tag t ON t.tag_id = tag.id WHERE tag.name LIKE {p} ESCAPE '\\'",
)
_COLUMNS = ("employer", "title", "tags", "people", "place", "notes", "posting")
_HOLDS = " OR ".join(f"{column} LIKE {{p}} ESCAPE '\\'" for column in _COLUMNS)


class Term(NamedTuple):
    """One thing to look for: a word, the beginning of one, or words just in this order."""

    text: str
    beginning: bool = False

    @property
    def by_letter(self) -> bool:
        """Whether the index cannot tell it apart, so that texts themselves are looked through."""
        at_edges = f"{self.text[0]}{self.text[-1]}"
        return not re.fullmatch(r"\w\w", at_edges) or self.unspaced

    @property
    def unspaced(self) -> bool:
        """Whether it is of a script that does not part words, so that the index has no word to begin with."""
        return re.search(_UNSPACED, self.text) is not None

    @property
    def short(self) -> bool:
        """Whether it is the beginning of a word of which too little is known to look for it in long texts."""
        return self.beginning and not self.by_letter and len(self.text) <= _SHORT

    @property
    def match(self) -> str:
        """For MATCH; in what is looked for by letter, the words that the index knows of it, or nothing."""
        if not self.by_letter:
            return _quoted(self.text) + ("*" if self.beginning else "")
        # Signs that are younger than the index's tables may be parts of words there.
        known = not self.unspaced and re.fullmatch(r"[\w\x00-\x7f]+", self.text)
        words = re.findall(r"\w+", self.text) if known else []
        end = "*" if words and self.text.endswith(words[-1]) else ""
        return " AND ".join(map(_quoted, words)) + end

    @property
    def pattern(self) -> str:
        """For LIKE with a backslash as its escape."""
        return "%" + re.sub(r"([\\%_])", r"\\\1", self.text) + "%"


class Sought(NamedTuple):
    """What must be found, every term of it, and what must not. Neither: nothing but punctuation was typed."""

    terms: tuple[Term, ...]
    without: tuple[Term, ...] = ()


class Search(NamedTuple):
    """Tables that lead to applications, as their ids, with what must hold of ``{id}`` and its parameters; a source of
    "" for none that leads there."""

    source: str
    id: str
    conditions: list[str]
    parameters: dict[str, object]


def sought(query: str, kept_out: frozenset[str] = frozenset()) -> Sought:
    """What a query asks for: words, the last of which may be a beginning, "words in order", and -words to keep out;
    ``kept_out`` more of these.

    :raises UserError: ``search.words`` for more words than a condition should hold.
    """
    terms: dict[Term, None] = {}
    without: dict[Term, None] = {}
    parts = list(_PARTS.finditer(query.replace("\0", " ")))
    for number, part in enumerate(parts, start=1):
        minus, phrase, word = part.groups()
        text = _stripped(phrase or word)
        if text:
            last = number == len(parts) and not phrase and not minus
            (without if minus else terms)[Term(text, last)] = None
    for each in sorted(kept_out):
        if text := _stripped(each.replace("\0", " ")):
            without[Term(text)] = None
    if len(terms) + len(without) > _WORDS:
        raise UserError("search.words", count=len(terms) + len(without), limit=_WORDS)
    return Sought(tuple(terms), tuple(without))


def search(asked: Sought) -> Search:
    """How the applications are found in which every term is and none of those kept out.

    The whole words meet in one look into the index, which goes by the rarest of them.
    """
    parameters: dict[str, object] = {}
    conditions: list[str] = []
    matches = [term.match for term in asked.terms if term.match and not term.short]
    source, id_ = ("text_search", "text_search.rowid") if matches else ("", "")
    if matches:
        conditions.append("text_search MATCH :words")
        parameters["words"] = " AND ".join(matches)
    for number, term in enumerate(asked.terms):
        if term.short:
            parameters |= {f"short{number}": term.match, f"whole{number}": _quoted(term.text)}
            named = f"SELECT rowid FROM name_search WHERE name_search MATCH :short{number}"
            whole = f"SELECT rowid FROM text_search WHERE text_search MATCH :whole{number}"
            if source:
                conditions.append(f"{{id}} IN ({named} UNION ALL {whole})")
            else:
                source, id_ = f"({named} UNION {whole}) found", "found.rowid"
        elif term.by_letter:
            parameters[f"letters{number}"] = term.pattern
            conditions.append(_by_letter(term, f":letters{number}"))
    for number, term in enumerate(asked.without):
        if term.by_letter:
            parameters[f"no_letters{number}"] = term.pattern
            conditions.append(f"NOT {_by_letter(term, f':no_letters{number}')}")
    kept_out = [term.match for term in asked.without if not term.by_letter]
    if kept_out:
        conditions.append("{id} NOT IN (SELECT rowid FROM text_search WHERE text_search MATCH :kept_out)")
        parameters["kept_out"] = " OR ".join(kept_out)
    if not any(asked):
        conditions.append("0")
    return Search(source, id_, conditions, parameters)


def _by_letter(term: Term, parameter: str) -> str:
    """Where the index knows words of it, only what has these is looked through."""
    if term.match:
        return f"EXISTS (SELECT 1 FROM searched WHERE searched.id = {{id}} AND ({_HOLDS.format(p=parameter)}))"
    return "{id} IN (" + " UNION ALL ".join(part.format(p=parameter) for part in _BY_LETTER) + ")"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _stripped(text: str) -> str:
    words = (word.encode("utf-8", "ignore").decode().strip(_EDGES) for word in text.split())
    return " ".join(word.rstrip(".") or word for word in words if word)
