"""Tags for what is selected: one box shows which all of them have, and adds and takes off."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from apptracker.domain.selection import Selection
from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.ops import Task
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.pick_box import Asked, Entry, PickBox


class _Tag(NamedTuple):
    name: str
    taken_off: bool


def _asked(_: str) -> Asked:
    return Asked(tr("Find a tag or type a new one"), tr("Enter puts it on or takes it off, Esc closes."))


class Tagging(QObject):
    """Each choice is a change of its own, with its own undo; the box stays for the next."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._ids: list[int] = []
        self._tags: list[str] = []
        self._counts: dict[str, int] = {}
        self._box = PickBox(context.theme, self._offer, _asked, parent)
        self._box.chose.connect(self._on_chose)

    def open(self, ids: list[int], anchor: QWidget) -> None:
        """Offer all tags there are, under a widget, and those typed anew."""
        self._ids = ids
        self._counts = {}
        self._tags = []
        self._box.open_under(anchor)
        self._ask()

    def _ask(self) -> None:
        ids = self._ids

        def fetch(db: Database) -> tuple[list[int], list[str], dict[str, int]]:
            had = db.read.facets(Selection(archived=None), only=ids).tags
            return ids, db.read.tags(), dict(had)

        self._context.ops.read(fetch, self._on_fetched, owner=self)

    def _on_fetched(self, fetched: tuple[list[int], list[str], dict[str, int]]) -> None:
        ids, tags, counts = fetched
        if ids is self._ids:
            self._counts = counts
            self._tags = self._tags or sorted(tags, key=lambda tag: (-counts.get(tag, 0), tag.casefold()))
            self._tags += [tag for tag in tags if tag not in self._tags]
            self._box.refresh()

    def _offer(self, level: str, typed: str) -> list[Entry]:
        typed = " ".join(typed.split())
        found = [self._entry(tag) for tag in self._tags if typed.casefold() in tag.casefold()]
        if typed and all(tag.casefold() != typed.casefold() for tag in self._tags):
            found.append(Entry(tr("New tag “{tag}”", tag=typed), icon="add", value=_Tag(typed, False)))
        return found

    def _entry(self, tag: str) -> Entry:
        count, of = self._counts.get(tag, 0), len(self._ids)
        detail = tr("{n} of {of}", n=count, of=of) if 0 < count < of else ""
        return Entry(tag, detail, chosen=count == of, value=_Tag(tag, count == of), stays=True)

    def _on_chose(self, tag: _Tag) -> None:
        from apptracker.services import bulk

        ids, task = self._ids, Task()
        if tag.taken_off:
            toast = trn("{tag} taken off", "{tag} taken off {n} applications", len(ids), tag=tag.name)
        else:
            toast = trn("Tagged {tag}", "{n} applications tagged {tag}", len(ids), tag=tag.name)
        change = bulk.untag if tag.taken_off else bulk.tag
        self._counts[tag.name] = 0 if tag.taken_off else len(ids)
        self._context.ops.change(
            lambda db: change(db, ids, [tag.name], step=task.step),
            owner=self,
            toast=toast,
            words=tr("Tagging"),
            task=task,
            done=self._on_done,
        )

    def _on_done(self, _: object) -> None:
        self._ask()
