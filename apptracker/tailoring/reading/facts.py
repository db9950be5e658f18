"""Facts that an advert states after a label: "Location: Leeds", "Pay | $18 an hour", or under it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from apptracker.guide.headings import section_of
from apptracker.guide.labels import OTHER, label_field

#: Where a label may begin inside a line: after a mark or a space, or run together with the fact before it.
_BEGIN = re.compile(r"(?:^|(?<=[\s|•·;,.*_(/–—-])|(?<=[a-z0-9)%])(?=[A-Z]))(?=[^\W\d_])")
_SEPARATED = re.compile(r"(?:[|•·;,*_(/–—]\s*|\s-\s*|\s\s|[a-z0-9)%]|[.!?]\s*)$")
_COLON = re.compile(r"[:：](?!//)")
_DASH = re.compile(r"\s+[-–—|]\s+|\s{2,}|\s[-–—](?=[A-Z0-9$£€])")
_MARKUP = re.compile(r"^[\s>#*_•·\-–—|]+|[\s*_|]+$")
_BULLET = re.compile(r"\s*(?:[*•·○]|[-–—](?=\s))\s*")
_PAREN = re.compile(r"\s*\([^()]{0,40}\)\s*$")
_NOTHING = re.compile(
    r"(?:n/?a|none|tb[cdh]|to be (?:confirmed|discussed|advised)|not (?:specified|stated|given)|[-–—.]+)\W*",
    re.IGNORECASE,
)
_WINDOW = 60  # characters before a colon that may belong to a label
_MOST_ITEMS = 8
_CROWDED = 4  # colons in a line that holds a whole advert: there a label needs no mark before it
_SHORT = 7  # words of a further line under a label that stands in a list without bullets
_ITEM = re.compile(
    r"\d|day|week|shift|night|hours?\b|evening|morning|overtime|holiday|call|time\b|contract|perman|tempor|intern",
    re.IGNORECASE,
)
#: Fields whose fact may be a list of several lines.
_LISTS = frozenset({"hours", "employment_type", "documents", "languages"})
#: Labels that are ordinary words before a dash: "Remote - US" is no fact "US".
_NEVER_DASHED = frozenset({"work_mode", "how_to_apply", "contact_email", OTHER})


@dataclass(frozen=True, slots=True)
class Fact:
    """A value that stands under the label of a field. ``start`` is where the label begins in the view; ``own_line``
    says that label and value stand on lines of their own and no colon joins them."""

    field: str
    label: str
    value: str
    start: int
    end: int
    own_line: bool = False


def facts_of(read: str) -> list[Fact]:
    """Every labelled fact of a text, in order."""
    rows = [(m.start(), m.group()) for m in re.finditer(r"[^\n]+", read) if m.group().strip()]
    result: list[Fact] = []
    for number, (at, line) in enumerate(rows):
        labels = list(_labels_in(line))
        for (field, label, start, end), following in itertools.zip_longest(labels, labels[1:]):
            stop = following[2] if following else len(line)
            value = _clean(line[end:stop])
            if not value and not following:
                value = _below(rows, number, field)
            if value:
                result.append(Fact(field, label, value, at + start, at + stop))
        if not labels and (fact := _unmarked(rows, number)):
            result.append(fact)
    return [fact for fact in result if fact.field != OTHER]


def begins_with_label(line: str) -> bool:
    """Whether a line begins with the label of a fact, even one that is left empty."""
    first = next(_labels_in(line), None)
    return first is not None and not line[: first[2]].strip(" *_•·-–—>#|")


def _labels_in(line: str) -> Iterator[tuple[str, str, int, int]]:
    """The labels before the colons of a line: (field, label, where it begins, where its value begins)."""
    told = past = 0
    crowded = len(_COLON.findall(line)) >= _CROWDED
    for colon in _COLON.finditer(line):
        edge = max(past, colon.start() - _WINDOW)
        window = line[edge : colon.start()].rstrip(" *_")
        window = _PAREN.sub("", window) or window
        for begin in _BEGIN.finditer(window):
            label = window[begin.start() :]
            field = label_field(label)
            if field is None or not _opens(line, edge + begin.start(), crowded or bool(told)):
                continue
            yield field, label, edge + begin.start(), colon.end()
            told += 1
            past = colon.end()
            break


def _opens(line: str, at: int, after_fact: bool) -> bool:
    """Whether a label may begin here: at the line's start, after a mark, or with a capital among other facts."""
    before = line[:at]
    if not before.strip(" *_•·-–—>#|"):
        return True
    return line[at].isupper() and (after_fact or bool(_SEPARATED.search(before[-4:])))


def _unmarked(rows: list[tuple[int, str]], number: int) -> Fact | None:
    """A label before a dash or in a table's cell, or alone on its line with the fact below."""
    at, line = rows[number]
    bare = _MARKUP.sub("", line)
    if len(bare) > 200:
        return None
    field = label_field(bare)
    if field and field != OTHER:
        value = _below(rows, number, field)
        return Fact(field, bare, value, at, at + len(line), own_line=True) if value else None
    dash = _DASH.search(bare)
    field = label_field(bare[: dash.start()]) if dash else None
    if dash is None or field is None or field in _NEVER_DASHED:
        return None
    value = _clean(bare[dash.end() :])
    return Fact(field, bare[: dash.start()], value, at, at + len(line)) if value else None


def _below(rows: list[tuple[int, str]], number: int, field: str) -> str:
    """The fact on the line or lines under a label."""
    values: list[str] = []
    past = rows[number][0] + len(rows[number][1])
    for at, line in rows[number + 1 : number + 1 + _MOST_ITEMS]:
        bare = _MARKUP.sub("", line)
        if label_field(bare.rstrip(":")) or section_of(bare) or any(True for _ in _labels_in(line)):
            break
        item = _BULLET.match(line) or (at == past + 1 and len(bare.split()) <= _SHORT and _ITEM.search(bare))
        if values and not item:
            break
        values.append(_clean(line))
        past = at + len(line)
        if field not in _LISTS:
            break
    return "; ".join(value for value in values if value)


def _clean(text: str) -> str:
    value = _MARKUP.sub("", " ".join(text.split())).rstrip(" ,;")
    return "" if _NOTHING.fullmatch(value) else value
