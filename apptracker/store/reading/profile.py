"""Reading the person's facts and stories."""

from __future__ import annotations

import json

from apptracker.domain.errors import UserError
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.store.reading.base import BaseReader
from apptracker.store.values import storable

_FACT = "SELECT key, kind, data, parent, position FROM profile_fact "
_STORY = "SELECT id, title, situation, task, action, result, skills FROM story "
_ORDER = {kind.value: number for number, kind in enumerate(FactKind)}


class ProfileReader(BaseReader):
    def profile(self) -> Profile:
        """All facts, by kind and in the person's order within it, and all stories."""
        with self._borrow() as connection:
            facts = [_fact(row) for row in connection.execute(f"{_FACT} ORDER BY position, id")]
            stories = [_story(row) for row in connection.execute(f"{_STORY} ORDER BY id")]
        return Profile(tuple(sorted(facts, key=lambda fact: _ORDER[fact.kind])), tuple(stories))

    def fact(self, key: str) -> Fact:
        """:raises UserError: ``fact.unknown``."""
        rows = self._rows(f"{_FACT} WHERE key = ?", (storable(key),))
        if not rows:
            raise UserError("fact.unknown", key=key)
        return _fact(rows[0])

    def story(self, story_id: int) -> Story:
        """:raises UserError: ``story.unknown``."""
        return _story(self._row(f"{_STORY} WHERE id = ?", story_id, "story.unknown"))


def _fact(row: tuple) -> Fact:  # type: ignore[type-arg]
    key, kind, data, parent, position = row
    return Fact(key, FactKind(kind), json.loads(data), parent, position)


def _story(row: tuple) -> Story:  # type: ignore[type-arg]
    story_id, title, situation, task, action, result, skills = row
    return Story(story_id, title, situation, task, action, result, tuple(json.loads(skills)))
