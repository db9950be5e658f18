"""What the profile page asks services to do; they are imported where the work runs, off the GUI thread."""

from __future__ import annotations

from apptracker.domain.profile import FactKind
from apptracker.store import Database


def add(kind: FactKind, typed: dict[str, str], parent: str | None, db: Database) -> object:
    from apptracker.services import profile_facts

    return profile_facts.add_fact(db, kind, typed, parent=parent)


def edit(key: str, name: str, text: str, db: Database) -> object:
    from apptracker.services import profile_facts

    return profile_facts.edit_fact(db, key, **{name: text})


def remove(key: str, db: Database) -> object:
    from apptracker.services import profile_facts

    return profile_facts.remove_fact(db, key)


def move(key: str, by: int, db: Database) -> object:
    from apptracker.services import profile_facts

    return profile_facts.move_fact(db, key, by)


def set_value(key: str, text: str, db: Database) -> object:
    from apptracker.services import profiles

    return profiles.set_value(db, key, text)


def delete_story(story_id: int, db: Database) -> object:
    from apptracker.services import profiles

    return profiles.delete_story(db, story_id)


def skill_names(db: Database) -> tuple[str, ...]:
    from apptracker.services import profile_facts

    return profile_facts.skill_names(db)
