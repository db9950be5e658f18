"""What several tests of services need."""

from __future__ import annotations

from datetime import date
from typing import Any

from support import POSTING, resume_bytes

from apptracker.domain.applications import Application, Channel, Reminder
from apptracker.services import applications, capture, profiles, reminders
from apptracker.store import Database


def add(db: Database, **values: Any) -> Application:
    return applications.add(db, **{"employer": "Harbor Mutual", "title": "Agent", **values}).value


def captured(db: Database, text: str = POSTING, name: str = "posting.txt") -> Application:
    """An application from a posting, with a profile to answer it."""
    profiles.import_resume(db, resume_bytes(), "me.json")
    [one] = capture.capture(db, [capture.Source(name, text.encode())]).value.captured
    assert one.application is not None
    return one.application


def waiting(db: Database) -> dict[str | None, tuple[date, Channel]]:
    """Reminders that wait, by rule: the day where the person is, and the channel."""
    zone = db.clock.now().tzinfo
    return {r.rule: (r.day(zone), r.channel) for r in reminders.waiting(db)}


def by_rule(db: Database, rule: str) -> Reminder:
    [found] = [r for r in reminders.waiting(db) if r.rule == rule]
    return found
