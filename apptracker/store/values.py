"""How values stand in the file: instants as UTC text, dates as ISO text, JSON as UTF-8, text that SQLite can hold.

JSON is imported when there is some: it takes 3 ms, and a person's day mostly does without.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any


def instant_text(value: datetime) -> str:
    """An aware instant as UTC to the second, such as ``2026-11-21T15:00:00+00:00``, which also sorts as text."""
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone")
    return value.astimezone(UTC).isoformat(timespec="seconds")


def row_limit(limit: int | None) -> int:
    """A limit as SQL takes it: -1 for none, and for one beyond what SQLite can count to."""
    return -1 if limit is None or limit >= 2**63 else limit


def storable(text: str) -> str:
    """The text with what SQLite cannot hold (NUL, halves of surrogate pairs) replaced one for one."""
    if "\0" not in text and text.isascii():
        return text
    return "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in text)


def json_text(value: object) -> str:
    """JSON as stored: readable in every script."""
    import json

    return storable(json.dumps(value, ensure_ascii=False))


def json_value(text: str) -> Any:
    """What stored JSON stands for."""
    import json

    return json.loads(text)
