"""What the person sets once: so far, where their clock is (set with :func:`apptracker.services.profiles.set_value`)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

if TYPE_CHECKING:
    from apptracker.store import Database


def zone(db: Database) -> str:
    """The person's time zone by its IANA name; '' where the computer's is meant."""
    setting = db.read.setting("zone")
    return setting if isinstance(setting, str) else ""


def zones() -> list[str]:
    """The time zones that places are in, by name."""
    return sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))
