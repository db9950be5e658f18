"""What can be typed to narrow a search, shown where "?" is typed: choosing a line begins with it."""

from __future__ import annotations

from apptracker.domain.query import KEYS
from apptracker.ui.searching import words
from apptracker.ui.searching.rows import Row, Way
from apptracker.ui.tr import tr

ASK = "?"


def lines() -> list[tuple[str, str]]:
    """Examples with what each finds."""
    named = [(words.example(key.name), tr(words.KEYS[key.name][0])) for key in KEYS]
    return [*named, *words.beside()]


def rows() -> list[Row]:
    """The examples as rows."""
    made = [Row(example, what, "filter", Way("fill", f"{example} ")) for example, what in lines()]
    return [Row(tr("Narrow a search by typing")), *made]
