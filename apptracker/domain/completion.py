"""What an operator that is being typed may become: keys, and the values that the person's data has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from apptracker.domain.query import BY_NAME, KEYS, Filter, Kind, parse, quoted
from apptracker.domain.slips import folded
from apptracker.domain.vocabulary import Vocabulary

MOST = 10
KEYS_FROM = 2  # letters of a word before it may be the beginning of a key
_DAYS = ("today", "yesterday", "this week", "last week", "this month", "last month", "7d", "30d")
_AHEAD = ("today", "tomorrow", "this week", "next week", "this month", "7d", "30d")
_PAY = (">20/hour", "18-22/hour", ">40k/year", "3000/month")
_WORD = re.compile(r"-?([^\W\d_]*)")
_TWO_WORDS = re.compile(r"(?:^|(?<=\s))([a-z]+):((?:this|last|next) [a-z]*)$", re.IGNORECASE)  # not a date yet


@dataclass(frozen=True, slots=True)
class Choice:
    """``text`` is shown; ``insert`` takes the place of what is being typed."""

    text: str
    insert: str


@dataclass(frozen=True, slots=True)
class Completion:
    """What could stand between ``start`` and ``end``, best first: keys, or values of ``key``."""

    start: int = 0
    end: int = 0
    key: str = ""
    choices: tuple[Choice, ...] = ()


def complete(text: str, cursor: int, vocabulary: Vocabulary) -> Completion:
    """What the part of a query at the cursor may become."""
    before = text[: max(0, cursor)]
    if (place := _value_begun(before, vocabulary)) is not None:
        key, start, typed = place
        return Completion(start, len(before), key, _values(key, typed, vocabulary))
    start = len(before) - len(before.split()[-1]) if before and not before[-1].isspace() else len(before)
    match = _WORD.fullmatch(before[start:])
    if match is None or len(match[1]) < KEYS_FROM or before.count('"') % 2:
        return Completion()
    sign = "-" if before[start] == "-" else ""
    typed = match[1].casefold()
    names = {key: name for name, key in vocabulary.keys.items()}
    called = (_called(key.name, key.also, names.get(key.name, key.name), typed) for key in KEYS)
    found = tuple(Choice(f"{name}:", f"{sign}{name}:") for name in called if name)
    return Completion(start, len(before), "", found[:MOST])


def _kind(key: str) -> Kind | None:
    return BY_NAME[key.casefold()].kind if key.casefold() in BY_NAME else None


def _called(name: str, also: tuple[str, ...], translated: str, typed: str) -> str:
    """What a key is called that may be being typed, "" for another one."""
    if translated.startswith(typed):
        return translated
    return name if name.startswith(typed) or typed in also else ""


def _value_begun(before: str, vocabulary: Vocabulary) -> tuple[str, int, str] | None:
    """The key whose value the text ends with, where that value begins, and what of it is there."""
    if (match := _TWO_WORDS.search(before)) and _kind(match[1]) is Kind.DATE:
        return match[1].casefold(), match.start(2), match[2]
    marked = f"{before}\uffff"  # a value is there, however little of it was typed
    ending = [f for f in parse(marked, vocabulary.keys).filters if f.end == len(marked)]
    if not ending:
        return None
    last: Filter = ending[-1]
    if "\uffff" not in last.value:
        return None
    typed = last.value.replace("\uffff", "").strip()
    begun = before.rstrip() if typed else before
    start = len(begun) - len(typed)
    if start < 0 or begun[start:] != typed:
        return None  # spaces within quotes are not as they were typed
    start -= begun[:start].endswith('"')
    return last.key, start, typed


def _values(key: str, typed: str, vocabulary: Vocabulary) -> tuple[Choice, ...]:
    kind = BY_NAME[key].kind
    offered: Iterable[str]
    if kind is Kind.DATE:
        offered = _AHEAD if key == "deadline" else _DAYS
    else:
        offered = _PAY if kind is Kind.PAY else vocabulary.values(key)
    if kind in (Kind.DATE, Kind.PAY):
        offered = [vocabulary.spoken.get(value, value) for value in offered]
    wanted = folded(typed)
    first, within = [], []
    for value in offered:
        name = folded(value) if kind is not Kind.PAY else f" {value}"
        if name.startswith(wanted):
            first.append(value)
        elif wanted in name:
            within.append(value)
        if len(first) >= MOST:
            break
    return tuple(Choice(value, f"{quoted(value)} ") for value in [*first, *within][:MOST])


def completed(text: str, completion: Completion, choice: Choice) -> tuple[str, int]:
    """The text with the choice in it, and where the cursor stands then."""
    rest = text[completion.end :]
    if choice.insert.endswith(" "):
        rest = rest.removeprefix('"').lstrip()
    return text[: completion.start] + choice.insert + rest, completion.start + len(choice.insert)
