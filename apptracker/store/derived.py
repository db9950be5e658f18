"""What is derived of each application for lists and search, and the triggers that keep it: the narrow rows of
``listing`` and the full-text indexes over the view ``searched``.

Nothing of it is the person's, so none of it is in the journal; what writes to the tables below, undo and merging too,
keeps it in step.
"""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

#: Full-text indexes over ``searched``, by application.
SEARCHES = {
    "name_search": "employer, title, tags, people, place",
    "text_search": "employer, title, tags, people, place, notes, posting",
}


@dataclass(frozen=True, slots=True)
class _Source:
    """A table that something is derived from: ``owners`` (with ``{row}``) are the applications a row says something of,
    ``columns`` what it says, ``condition`` whether it does."""

    table: str
    owners: str
    columns: tuple[str, ...]
    condition: str = "1"


_TIED = "SELECT {row}.application_id"
_OF_EMPLOYER = "SELECT id FROM application WHERE employer_id = {row}.id"
_OF_TAG = "SELECT application_id FROM application_tag WHERE tag_id = {row}.id"
_APPLICATION = (
    "employer_id title stage_id location work_mode source applied_on deadline pay_min pay_max pay_period archived "
    "deleted_at created_at updated_at"
)
_LISTED = (
    _Source("application", "SELECT {row}.id", tuple(_APPLICATION.split())),
    _Source("employer", _OF_EMPLOYER, ("name",)),
    _Source("event", _TIED, ("application_id", "on_date", "stage_id"), "{row}.stage_id IS NOT NULL"),
    _Source("reminder", _TIED, ("application_id", "due", "state"), "{row}.application_id IS NOT NULL"),
    _Source("application_tag", _TIED, ("application_id", "tag_id")),
    _Source("tag", _OF_TAG, ("folded",)),
)
_SEARCHED = (
    _Source("application", "SELECT {row}.id", ("employer_id", "title", "location", "source")),
    _Source("employer", _OF_EMPLOYER, ("name",)),
    _Source("posting", _TIED, ("application_id", "text")),
    _Source("event", _TIED, ("application_id", "kind", "text"), "{row}.kind IN ('note', 'call', 'email')"),
    _Source(
        "contact",
        "SELECT application_id FROM contact_application WHERE contact_id = {row}.id",
        ("name", "email", "phone", "role"),
    ),
    _Source("contact_application", _TIED, ("application_id", "contact_id")),
    _Source("application_tag", _TIED, ("application_id", "tag_id")),
    _Source("tag", _OF_TAG, ("name",)),
)


def rebuild(connection: sqlite3.Connection) -> None:
    """Makes all of it anew, inside the transaction under way."""
    connection.execute("DELETE FROM listing")
    connection.execute("INSERT INTO listing SELECT * FROM listed")
    for index in SEARCHES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def lists_in_step(connection: sqlite3.Connection) -> bool:
    """Whether ``listing`` holds what it would if it were made anew."""
    one_way, other_way = (
        ("SELECT * FROM listing", "SELECT * FROM listed"),
        ("SELECT * FROM listed", "SELECT * FROM listing"),
    )
    return not any(connection.execute(" EXCEPT ".join(both) + " LIMIT 1").fetchone() for both in (one_way, other_way))


def statements() -> list[str]:
    """The triggers."""
    return [
        statement
        for make, sources in ((_listing, _LISTED), (_search, _SEARCHED))
        for source in sources
        for event in ("INSERT", "UPDATE", "DELETE")
        for statement in make(source, event)
    ]


def _listing(source: _Source, event: str) -> list[str]:
    if source.table == "application":
        row = "old" if event == "DELETE" else "new"
        gone = f"DELETE FROM listing WHERE id = {row}.id;" if event != "INSERT" else ""
        made = f"INSERT INTO listing SELECT * FROM listed WHERE id = {row}.id;" if event != "DELETE" else ""
        body = f"{gone} {made}"
    else:
        body = f"REPLACE INTO listing SELECT * FROM listed WHERE id IN ({_owners(source, event)});"
    return [_trigger("listing", source, event, "AFTER", body)]


def _search(source: _Source, event: str) -> list[str]:
    owners = _owners(source, event)
    before = after = ""
    for index, columns in SEARCHES.items():
        values = f"id, {columns} FROM searched WHERE id IN ({owners}); "
        before += f"INSERT INTO {index} ({index}, rowid, {columns}) SELECT 'delete', {values}"
        after += f"INSERT INTO {index} (rowid, {columns}) SELECT {values}"
    whole = source.table == "application"
    made = [] if whole and event == "INSERT" else [_trigger("search", source, event, "BEFORE", before)]
    return made if whole and event == "DELETE" else [*made, _trigger("search", source, event, "AFTER", after)]


def _rows(event: str) -> tuple[str, ...]:
    return {"INSERT": ("new",), "UPDATE": ("old", "new"), "DELETE": ("old",)}[event]


def _owners(source: _Source, event: str) -> str:
    return " UNION ".join(source.owners.format(row=row) for row in _rows(event))


def _trigger(what: str, source: _Source, event: str, moment: str, body: str) -> str:
    conditions = " OR ".join(source.condition.format(row=row) for row in _rows(event))
    when = "" if source.condition == "1" else f" WHEN ({conditions})"
    if event == "UPDATE":
        changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in source.columns)
        when = f"{when} AND ({changed})" if when else f" WHEN {changed}"
    name = f"{what}_of_{source.table}_{moment}_{event}".lower()
    return f"CREATE TRIGGER {name} {moment} {event} ON {source.table}{when} BEGIN {body} END"
