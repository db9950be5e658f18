"""People and employers who may be in the data twice, and those of whom the person said that they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from apptracker.domain import doubles
from apptracker.domain.changes import Result
from apptracker.domain.doubles import Pair
from apptracker.domain.people import Who

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.store.reading.reader import Reader

#: The setting that keeps the pairs which are none, by the list.
_APART = "doubles.apart.{}"


def pairs(db: Database, who: Who) -> list[Pair]:
    """Who may be one, the surest first; what was told apart is left out. Off the GUI's thread: 20,000 people take about
    a second."""
    read = db.read
    shown = set(read.listed(who))
    if who is Who.PEOPLE:
        found = doubles.alike_people([each for each in read.all_contacts() if each.id in shown])
    else:
        found = doubles.alike_employers([each for each in read.employers() if each.id in shown])
    apart = _apart(read, who)
    return [pair for pair in found if (pair.one, pair.other) not in apart]


def tell_apart(db: Database, who: Who, one: int, other: int) -> Result[None]:
    """The two are not the same; it is not asked again."""
    names = db.read.names("contact" if who is Who.PEOPLE else "employer", (one, other))
    with db.change(f"Noted that {' and '.join(names.values()) or 'two'} are not the same") as uow:
        known = _apart(uow.read, who) | {(min(one, other), max(one, other))}
        uow.put_setting(_APART.format(who.value), sorted(map(list, known)))
    return Result(None, uow.changes)


def _apart(read: Reader, who: Who) -> set[tuple[int, int]]:
    """What a setting holds that another program may have written: what is no pair of ids is passed over."""
    kept = read.setting(_APART.format(who.value), [])
    found = cast("list[object]", kept) if isinstance(kept, list) else []
    return {
        (each[0], each[1])
        for each in found
        if isinstance(each, list) and len(each) == 2 and all(isinstance(id_, int) for id_ in each)
    }
