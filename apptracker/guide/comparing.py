"""Roles side by side: the same questions answered for each. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from apptracker.guide.entries import Channel, Level, PayFigure, Role, Skill
from apptracker.guide.figures import dated, in_words
from apptracker.guide.library import all_of


@dataclass(frozen=True, slots=True)
class Cell:
    """What one role answers: lines one below the other, as a list where ``listed``; ``references`` name the article
    behind each line, or "". ``pressure``: 1 to 5 where the row is drawn as a scale, else 0."""

    lines: tuple[str, ...]
    references: tuple[str, ...] = ()
    pressure: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One question. ``listed``: the lines are points of a list. ``note``: what to know about the whole row."""

    heading: str
    cells: tuple[Cell, ...]
    listed: bool = False
    note: str = ""


def compare(roles: Iterable[Role]) -> tuple[Row, ...]:
    """The rows of a comparison, one cell for each role in its order; a row that no role answers is left out."""
    chosen = tuple(roles)
    rows = (
        Row("In short", tuple(Cell((role.summary,)) for role in chosen)),
        Row("What you do", tuple(Cell(role.duties) for role in chosen), listed=True),
        Row("Channels", tuple(_names(role.channels, Channel, "channel") for role in chosen)),
        Row(
            "Pressure",
            tuple(Cell((role.pressure_words,), pressure=role.pressure) for role in chosen),
            note="Our own reckoning from what the guides say, 1 calm to 5 hard.",
        ),
        Row("What it is like", tuple(Cell((role.like,)) for role in chosen)),
        Row("Who thrives", tuple(Cell((role.thrives,)) for role in chosen)),
        Row("What is hard", tuple(Cell((role.hard,)) for role in chosen)),
        Row("Skills it takes", tuple(_names(role.skills, Skill, "skill") for role in chosen)),
        Row(
            "Pay",
            tuple(_pay(role) for role in chosen),
            note="Each figure as its own source gives it; they are never blended.",
        ),
        Row("Levels", tuple(_names(role.levels, Level, "level") for role in chosen)),
        Row("Leads to", tuple(_names(role.next, Role, "role") for role in chosen)),
        Row("Postings call it", tuple(Cell((", ".join(role.titles),) if role.titles else ()) for role in chosen)),
    )
    return tuple(row for row in rows if any(cell.lines for cell in row.cells))


def _names(ids: Iterable[str], of: type[Channel | Skill | Level | Role], kind: str) -> Cell:
    known: dict[str, Any] = all_of(of)
    found = [id_ for id_ in ids if id_ in known]
    return Cell(tuple(known[id_].name for id_ in found), tuple(f"{kind}:{id_}" for id_ in found))


def _pay(role: Role) -> Cell:
    figures = [all_of(PayFigure)[id_] for id_ in role.pay if id_ in all_of(PayFigure)]
    return Cell(
        tuple(f"{each.region}: {in_words(each)} ({dated(each.year)})" for each in figures),
        tuple(f"pay:{each.id}" for each in figures),
    )
