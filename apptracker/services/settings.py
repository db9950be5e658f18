"""What the person sets once: where their clock is (set with :func:`apptracker.services.profiles.set_value`), and how
their letters and prep sheets look, on which paper."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from apptracker.domain.changes import Result
from apptracker.domain.documents import CLASSIC, DESIGNS, PaperSize, design_named
from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    from apptracker.store import Database


def zone(db: Database) -> str:
    """The person's time zone by its IANA name; '' where the computer's is meant."""
    setting = db.read.setting("zone")
    return setting if isinstance(setting, str) else ""


#: What zones are called that name no place, and what places were called long ago.
_NO_PLACES = ("Etc/", "SystemV/", "US/", "Canada/", "Brazil/", "Chile/", "Mexico/")


def zones() -> list[str]:
    """The time zones that places are in, by name."""
    return sorted(name for name in available_timezones() if "/" in name and not name.startswith(_NO_PLACES))


def design(db: Database) -> str:
    """The id of the design that letters and prep sheets have unless another is chosen."""
    setting = db.read.setting("design")
    return setting if setting in [known.id for known in DESIGNS] else CLASSIC.id


def set_design(db: Database, name: str) -> Result[str]:
    """The design from now on; nothing sets it back to the first.

    :raises UserError: ``document.design``.
    """
    chosen = design_named(name) if name.strip() else CLASSIC
    if chosen.id == design(db):
        return Result(chosen.id)
    with db.change(f"Chose the {chosen.name} design for letters and prep sheets") as uow:
        if chosen is CLASSIC:
            uow.remove_setting("design")
        else:
            uow.put_setting("design", chosen.id)
    return Result(chosen.id, uow.changes)


def paper(db: Database) -> PaperSize | None:
    """The paper the person wants; None where it goes by their country."""
    setting = db.read.setting("paper")
    return next((size for size in PaperSize if size == setting), None)


def set_paper(db: Database, name: str) -> Result[PaperSize | None]:
    """The paper of letters and prep sheets from now on; nothing leaves it to the country.

    :raises UserError: ``document.paper``.
    """
    wanted = name.strip().casefold()
    if wanted and wanted not in list(PaperSize):
        raise UserError("document.paper", paper=name, papers=", ".join(PaperSize))
    chosen = PaperSize(wanted) if wanted else None
    if chosen is paper(db):
        return Result(chosen)
    with db.change(f"Chose {chosen.value} paper" if chosen else "Left the paper to the country") as uow:
        if chosen is None:
            uow.remove_setting("paper")
        else:
            uow.put_setting("paper", chosen.value)
    return Result(chosen, uow.changes)


def can_spell() -> bool:
    """Whether spelling can be checked on this computer."""
    from apptracker.adapters.spelling import is_available

    return is_available()
