"""Writing the person's facts and stories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlmodel import func, select

from apptracker.domain.errors import UserError
from apptracker.domain.profile import SINGLE_KINDS, Fact, FactKind, Story
from apptracker.store.tables import FactRow, StoryRow
from apptracker.store.values import storable
from apptracker.store.writing.base import Area

_STORY = ("title", "situation", "task", "action", "result", "skills")
_KEEP: Final = object()


class Profiles(Area):
    def put_fact(
        self,
        kind: FactKind | str,
        data: Mapping[str, object],
        *,
        name: str | None = None,
        parent: str | None = None,
        position: int | None = None,
    ) -> Fact:
        """Stores a fact. Single kinds (basics, availability, equipment) take a ``name`` and replace what stood under
        it; the others get the next number of their kind, which is never given again.

        :param parent: the key of the fact a highlight belongs to.
        :param position: place among the facts of its kind; last when none is named.
        """
        kind = FactKind(kind)
        if (kind in SINGLE_KINDS) != (name is not None):
            raise TypeError(f"a {kind.value} fact takes {'a' if kind in SINGLE_KINDS else 'no'} name")
        if parent is not None:
            self._fact(parent)
        key = f"{kind.value}:{name}" if name is not None else self._new_key(kind)
        row = self._find(key)
        if row is None:
            place = self._last_position(kind) + 1 if position is None else position
            self._add(FactRow(key=key, kind=kind.value, data=dict(data), parent=parent, position=place))
            return self.read.fact(key)
        return self.update_fact(key, data=data, parent=parent, position=position)

    def update_fact(
        self,
        key: str,
        *,
        data: Mapping[str, object] | None = None,
        parent: str | object | None = _KEEP,
        position: int | None = None,
    ) -> Fact:
        """Sets what is named; ``data`` replaces all the fact holds."""
        row = self._fact(key)
        if data is not None:
            row.data = dict(data)
        if parent is not _KEEP:
            row.parent = self._fact(str(parent)).key if parent is not None else None
        if position is not None:
            row.position = position
        return self.read.fact(key)

    def remove_fact(self, key: str) -> None:
        """Forgets a fact, and the highlights that belong to it."""
        row = self._fact(key)
        for child in self._session.exec(select(FactRow).where(FactRow.parent == row.key)).all():
            self._session.delete(child)
        self._session.delete(row)
        self.flush()

    def add_story(
        self,
        *,
        title: str,
        situation: str = "",
        task: str = "",
        action: str = "",
        result: str = "",
        skills: Sequence[str] = (),
    ) -> Story:
        row = StoryRow(title=title, situation=situation, task=task, action=action, result=result, skills=list(skills))
        return self.read.story(self._add(row))

    def update_story(self, story_id: int, **values: Any) -> Story:
        """Sets any of ``title, situation, task, action, result, skills``."""
        self._assign(self._get(StoryRow, story_id, "story.unknown"), values, _STORY, {"skills": list})
        return self.read.story(story_id)

    def remove_story(self, story_id: int) -> None:
        """Forgets a story; its number is never given again."""
        self._session.delete(self._get(StoryRow, story_id, "story.unknown"))
        self.flush()

    def _find(self, key: str) -> FactRow | None:
        return self._session.exec(select(FactRow).where(FactRow.key == storable(key))).first()

    def _fact(self, key: str) -> FactRow:
        row = self._find(key)
        if row is None:
            raise UserError("fact.unknown", key=key)
        return row

    def _last_position(self, kind: FactKind) -> int:
        query = select(func.max(FactRow.position)).where(FactRow.kind == kind.value)
        return self._session.exec(query).one() or 0

    def _new_key(self, kind: FactKind) -> str:
        (number,) = self._connection.execute(
            "INSERT INTO counter (name, value) VALUES (?, 1) "
            "ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (kind.value,),
        ).fetchone()
        return f"{kind.value}:{number}"
