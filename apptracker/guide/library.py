"""All entries of the guide by kind, read from their files when first asked for, and how they refer to each other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar

from apptracker.guide import entries as kinds
from apptracker.guide.entries import Area, Entry, Subject
from apptracker.guide.loading import GuideFileError, entries

T = TypeVar("T", bound=Entry)

#: Kind of entry -> what it is and the files it stands in, under [[kind]].
FILES: dict[type[Entry], tuple[str, tuple[str, ...]]] = {
    kinds.Role: ("role", ("roles.toml",)),
    kinds.Duty: ("duty", ("roles.toml",)),
    kinds.Level: ("level", ("ladder.toml",)),
    kinds.Route: ("route", ("ladder.toml",)),
    kinds.Workplace: ("workplace", ("workplaces.toml",)),
    kinds.Channel: ("channel", ("workplaces.toml",)),
    kinds.Statement: ("statement", ("fit.toml",)),
    kinds.Skill: ("skill", ("skills.toml", "skills-soft.toml")),
    kinds.Tool: ("tool", ("tools.toml",)),
    kinds.Metric: ("metric", ("metrics.toml",)),
    kinds.Course: ("course", ("courses.toml",)),
    kinds.PayFigure: ("pay", ("pay.toml",)),
    kinds.Source: ("source", ("searching.toml",)),
    kinds.TitleGroup: ("titles", ("searching.toml",)),
    kinds.Season: ("season", ("searching.toml",)),
    kinds.Flag: ("flag", ("employers.toml",)),
    kinds.Scenario: ("scenario", ("scenarios.toml",)),
    kinds.Faq: ("faq", ("faq.toml",)),
    kinds.Advice: (
        "advice",
        (
            "advice-work.toml",
            "advice-learning.toml",
            "advice-market.toml",
            "advice-applying.toml",
            "advice-interviews.toml",
            "advice-living.toml",
        ),
    ),
}
KIND_OF = {name: of for of, (name, _) in FILES.items()}
PACK = "pack.toml"
#: Fields that hold ids of other entries -> their kind; ``kind.field`` where a field's name alone could mislead.
REFERS = {
    "levels": "level",
    "pay.level": "level",
    "channels": "channel",
    "workplaces": "workplace",
    "skills": "skill",
    "useful": "skill",
    "related": "skill",
    "tools": "tool",
    "metrics": "metric",
    "pay": "pay",
    "next": "role",
    "roles": "role",
    "towards": "role",
    "against": "role",
    "questions": "question",
    "flag.ask": "ask",
}
#: What stands for every role, in place of ids.
ALL = "all"


def all_of(of: type[T]) -> dict[str, T]:
    """Every entry of a kind by id, in the order of the files, read once per process.

    :raises GuideFileError: naming file, entry and key.
    """
    name, _ = FILES[of]
    found: dict[str, T] = _all_of(name)
    return found


@cache
def _all_of(name: str) -> dict[str, Any]:
    of = KIND_OF[name]
    _, files = FILES[of]
    found: dict[str, Any] = {}
    for file in files:
        for entry in entries(file, name, of):
            if entry.id in found:
                raise GuideFileError(f"{file}: {name} {entry.id!r} stands in two files")
            if not entry.source and not entry.ours:
                raise GuideFileError(f"{file}: {name} {entry.id!r}, key 'source' or 'ours' is missing")
            found[entry.id] = entry
    return found


@cache
def subjects() -> dict[str, Subject]:
    """The subjects by id, in the order people browse them."""
    return {subject.id: subject for subject in entries(PACK, "subject", Subject)}


@cache
def areas() -> dict[str, Area]:
    """The parts of the world that there are figures of pay for, by id."""
    return {area.id: area for area in entries(FILES[kinds.PayFigure][1][0], "area", Area)}


def everything() -> Iterator[tuple[str, Entry]]:
    """Every entry with its kind."""
    for of, (name, _) in FILES.items():
        for entry in all_of(of).values():
            yield name, entry


def find(reference: str) -> Entry | None:
    """The entry that ``kind:id`` names."""
    kind, _, id_ = reference.partition(":")
    return _all_of(kind).get(id_) if kind in KIND_OF else None


def references(kind: str, entry: Entry) -> Iterator[tuple[str, str, str]]:
    """What an entry refers to by its fields: field, kind and id, in the order of REFERS."""
    for field, to in REFERS.items():
        owner, _, name = field.rpartition(".")
        held = getattr(entry, name, ()) if owner in ("", kind) else ()
        for id_ in (held,) if isinstance(held, str) else held:
            if id_ and id_ != ALL:
                yield name, to, id_
