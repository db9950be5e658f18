"""TOML as our own small files hold it, read before the first paint.

``tomllib`` takes 5 ms to import, for forms these files never have. Sections, and a name with a text, a whole number,
true, false or a list of such on each line are read here; whatever else a person may have written is left to it.
"""

from __future__ import annotations

from typing import Any


def loads(text: str) -> dict[str, Any]:
    """:raises ValueError: it is not TOML."""
    try:
        return _plain(text)
    except _Else:
        import tomllib

        return tomllib.loads(text)


class _Else(Exception):
    """A form that is not read here."""


def _plain(text: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    section = values
    for line in map(str.strip, text.splitlines()):
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            name = line[1:-1]
            _put(values, name if line.endswith("]") else "", section := {})
        else:
            name, _, written = line.partition(" = ")
            quoted = len(name) > 2 and name[0] == name[-1] == '"'
            _put(section, name[1:-1] if quoted else name, _value(written.strip()), dots=quoted)
    return values


def _put(section: dict[str, Any], name: str, value: object, *, dots: bool = False) -> None:
    bare = name.replace("-", "").replace("_", "")
    if not (bare.replace(".", "") if dots else bare).isalnum() or not name.isascii() or name in section:
        raise _Else
    section[name] = value


def _value(written: str) -> object:
    if written.startswith('"'):
        text, end, rest = written[1:].partition('"')
        if not end or not text.isprintable() or "\\" in text or not (not rest.strip() or rest.strip()[0] == "#"):
            raise _Else
        return text
    if written.startswith("["):
        if not written.endswith("]"):
            raise _Else
        inner = written[1:-1].strip()
        return [_value(part.strip()) for part in inner.split(",")] if inner else []
    word = written.partition("#")[0].strip()
    if word in ("true", "false"):
        return word == "true"
    digits = word.removeprefix("-")
    if not (digits.isdecimal() and digits.isascii()) or (digits[0] == "0" and word != "0"):
        raise _Else
    return int(word)
