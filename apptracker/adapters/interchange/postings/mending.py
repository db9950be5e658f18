"""JSON as pages carry it: read as it stands where it is sound, mended where it is sloppy, as far as it goes where it
breaks off."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from typing import Any

_MOST_DEPTH = 60
_MOST_VALUES = 1000
_OPENING = re.compile(r"[{\[]")
_SPACE = re.compile(r"[\s;\ufeff]*")
_LINE_COMMENT = re.compile(r"//(?:\s*(?:<!\[CDATA\[|\]\]>)|[^\n]*)")
_WORD = re.compile(r"[^\s,:{}\[\]\"'/]+")
_BARE = re.compile(r"[^,{}\[\]\"\n]*")
_NUMBER = re.compile(r"-?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,2})?")
_HALF = re.compile(r"[\ud800-\udfff]")
_QUOTES = {'"': '"', "'": "'", "\u201c": "\u201d", "\u2018": "\u2019", "`": "`"}
_CHUNKS = {end: re.compile(rf"[^\\{end}]+") for end in _QUOTES.values()}
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "/": "/", "\\": "\\", "\n": "", "\r": ""}
_CODE = re.compile(r"u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,5})\}|x([0-9a-fA-F]{2})")
# What follows a quote that ends a name, a value in an object, a value in a list. Others are part of the text.
_NAMED = r"(?:[\"'\u201c\u2018][^\"'\u201d\u2019\n]{1,60}[\"'\u201d\u2019]|[A-Za-z_$@][\w$@-]{0,60})\s*:"
_COMMENT = r"//|/\*|<!--"
# White space is taken whole (*+): of a long run, each part would be tried otherwise.
_AFTER_NAME = re.compile(r"\s*+:")
_AFTER_VALUE = re.compile(
    rf"\s*+(?:[}}\]]|$|{_COMMENT}|,\s*+(?:{_NAMED}|[}}\],]|$|{_COMMENT}))|(?=[^\S\n]*+\n)\s*+{_NAMED}"
)
_AFTER_ITEM = re.compile(rf"\s*+(?:[}}\]]|$|{_COMMENT}|,\s*+(?:[\"'\u201c\u2018{{\[}}\]\d,-]|$|{_COMMENT}))")
_MEANING: dict[str, Any] = {"true": True, "false": False}


def _whole(text: str) -> str:
    """A text whose escaped halves of characters ("\\ud83d\\ude00") are put together."""
    if text.isascii() or not _HALF.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class _BrokenOffError(Exception):
    """The text ends, or stops being JSON, inside a value."""


def json_values(text: str) -> list[Any] | None:
    """The values of a text that holds JSON, one or several; None when it holds none.

    Let pass: control characters in strings, comments, CDATA marks, bad escapes, single and curly quotes, quotes left
    bare inside strings, names without quotes, missing and needless commas, entities for the quotes, stray brackets.
    Of JSON that breaks off, the part that is whole is given.
    """
    try:
        return [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        pass
    opening = _OPENING.search(text)
    head = text[opening.start() : opening.start() + 40] if opening else ""
    if '"' not in head and ("&quot;" in head or "&#34;" in head):
        text = html.unescape(text)
    elif re.match(r'[{\[]\s*\\"', head):
        text = text.replace('\\"', '"').replace("\\\\", "\\")
    return _Mender(text).values() or None


class _Mender:
    """Reads one text from start to end, once: its time grows with the text's length, no faster."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._found: dict[str, int] = {}  # where marks were last found ahead

    def values(self) -> list[Any]:
        """Every object and list at the top level, the last one perhaps in part."""
        found: list[Any] = []
        try:
            while len(found) < _MOST_VALUES and self._to_opening():
                self._value(found.append, depth=0)
        except _BrokenOffError:
            pass
        return [value for value in found if value]

    def _to_opening(self) -> bool:
        self._skip()
        opening = _OPENING.search(self._text, self._at)
        self._at = opening.start() if opening else len(self._text)
        return opening is not None

    def _skip(self) -> None:
        """Past white space and comments. Marks that wrap the whole are skipped by themselves."""
        text = self._text
        while True:
            self._at = _SPACE.match(text, self._at).end()  # type: ignore[union-attr]  # matches the empty text too
            if text.startswith("//", self._at):
                self._at = _LINE_COMMENT.match(text, self._at).end()  # type: ignore[union-attr]
            elif text.startswith("/*", self._at):
                self._past(text.find("*/", self._at + 2), 2)
            elif text.startswith("<!--", self._at):
                wraps = min(self._ahead("{"), self._ahead("[")) < self._ahead("-->")
                self._past(self._at if wraps else self._ahead("-->"), 4 if wraps else 3)
            elif text.startswith(("-->", "]]>"), self._at):
                self._at += 3
            elif text.startswith("<![CDATA[", self._at):
                self._at += 9
            else:
                return

    def _ahead(self, mark: str) -> int:
        """Where a mark stands next, or the text's end; no part of the text is searched for it twice."""
        found = self._found.get(mark, -1)
        if found < self._at:
            found = self._text.find(mark, self._at)
            found = self._found[mark] = found if found >= 0 else len(self._text)
        return found

    def _past(self, found: int, length: int) -> None:
        self._at = found + length if found >= 0 else len(self._text)

    def _next(self) -> str:
        self._skip()
        if self._at >= len(self._text):
            raise _BrokenOffError
        return self._text[self._at]

    def _value(self, put: Callable[[Any], object], *, depth: int, name: str | None = None) -> None:
        """Reads a value and puts it where it belongs: objects and lists before they are filled, so that what there is
        of them stays when the text breaks off."""
        char = self._next()
        if char in "{[":
            if depth >= _MOST_DEPTH:
                raise _BrokenOffError
            self._at += 1
            if char == "{":
                members: dict[str, Any] = {}
                put(members)
                self._object(members, depth + 1, listed=name is None)
            else:
                items: list[Any] = []
                put(items)
                self._list(items, depth + 1)
        elif char in _QUOTES:
            put(self._string(_AFTER_ITEM if name is None else _AFTER_VALUE, partly=name == "description"))
        elif char in ",}]":
            put(None)
        else:
            put(self._bare())

    def _object(self, members: dict[str, Any], depth: int, *, listed: bool) -> None:
        while True:
            char = self._next()
            if char == "]" and listed:  # the brace is missing, and the list ends
                return
            if char in "},:[]{/":
                self._at += 1
                if char in "}]":
                    return
                continue
            if char in _QUOTES:
                name = self._string(_AFTER_NAME)
            else:
                word = _WORD.match(self._text, self._at)
                name = word.group() if word else ""
                self._at += len(name) or 1
            if self._next() == ":":
                self._at += 1
                self._value(lambda value, key=name: members.__setitem__(key, value), depth=depth, name=name)  # type: ignore[misc]

    def _list(self, items: list[Any], depth: int) -> None:
        while True:
            char = self._next()
            if char == "}":
                return
            if char in "],:/":
                self._at += 1
                if char == "]":
                    return
                continue
            self._value(items.append, depth=depth)

    def _string(self, after: re.Pattern[str], *, partly: bool = False) -> str:
        """A string, its bare quotes included. One that never ends is worth nothing, or as far as it goes."""
        text, end = self._text, _QUOTES[self._text[self._at]]
        chunks, parts, at = _CHUNKS[end], [], self._at + 1
        while at < len(text):
            if chunk := chunks.match(text, at):
                parts.append(chunk.group())
                at = chunk.end()
            elif text[at] == "\\":
                char, at = self._escaped(at + 1)
                parts.append(char)
            elif after.match(text, at + 1):
                self._at = at + 1
                return _whole("".join(parts))
            else:
                parts.append(text[at])
                at += 1
        self._at = len(text)
        if partly:
            return _whole("".join(parts))
        raise _BrokenOffError

    def _escaped(self, at: int) -> tuple[str, int]:
        """What stands for the escape whose letter is at a place, and where it ends."""
        char = self._text[at : at + 1]
        if code := _CODE.match(self._text, at):
            digits = code.group(1) or code.group(2) or code.group(3)
            return chr(int(digits, 16)), code.end()
        if char in _ESCAPES:
            return _ESCAPES[char], at + 1
        return (char if char in _QUOTES else "\\" + char), at + 1

    def _bare(self) -> Any:
        """A number, a word of JSON, or a figure such as a date without quotes. Other words mean nothing."""
        found = _BARE.match(self._text, self._at)
        word = found.group().split("//")[0] if found else ""
        self._at += len(word) or 1
        if self._at >= len(self._text):
            raise _BrokenOffError
        word = word.strip()
        if _NUMBER.fullmatch(word):
            return float(word) if re.search(r"[.eE]", word) else int(word)
        return _MEANING.get(word, word if word[:1].isdigit() else None)
