"""What the profile page asks of services; they are imported where the work runs, off the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from apptracker.domain.profile import FactKind
from apptracker.store import Database

if TYPE_CHECKING:
    from apptracker.tailoring.completeness import Missing


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


def missing(db: Database) -> tuple[Missing, ...]:
    from apptracker.services.completeness import missing as in_profile

    return in_profile(db)


def import_file(path: Path, db: Database) -> object:
    from apptracker.adapters.system.files import read_bytes
    from apptracker.services.profiles import import_resume

    return import_resume(db, read_bytes(path), path.name)


def export_file(path: Path, db: Database) -> Path:
    import json

    from apptracker.adapters.system.files import write_whole
    from apptracker.services.profiles import export

    text = json.dumps(export(db), ensure_ascii=False, indent=2) + "\n"
    write_whole(path, text.encode(), force=True)  # the person has agreed to replace what stood there
    return path
