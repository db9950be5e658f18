"""What can be done with people and employers: deleting, merging, address cards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from apptracker.domain.people import Who
from apptracker.ui.context import Context
from apptracker.ui.people import work
from apptracker.ui.people.parts import WHY
from apptracker.ui.tr import tr, trn

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from apptracker.domain.doubles import Pair

_CARDS = "(*.vcf *.vcard)"


class Doing(QObject):
    """Over ``page``. ``merged(who, id)``: two are one now, the one of that id."""

    merged = Signal(object, int)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def add_person(self) -> None:
        from apptracker.ui.people.dialogs import NewPersonDialog

        NewPersonDialog(self._context, self._page.window()).open()

    def delete(self, ids: Sequence[int], name: str) -> None:
        from apptracker.services import people

        toast = tr("{name} deleted", name=name) if len(ids) == 1 else trn("{n} deleted", "{n} deleted", len(ids))
        self._context.ops.change(lambda db: people.delete_contacts(db, ids), owner=self, toast=toast)

    # Doubles

    def look_for_doubles(self, who: Who) -> None:
        from apptracker.ui.people.merging import DoublesDialog

        DoublesDialog(self._context, who, self._page.window()).open()

    def merge(self, who: Who, id_: int) -> None:
        """With whom is asked first."""
        from apptracker.ui.people.merging import ChooseOtherDialog

        dialog = ChooseOtherDialog(self._context, who, id_, self._page.window())
        dialog.chosen.connect(partial(self.compare, who, id_))
        dialog.open()

    def compare_pair(self, who: Who, id_: int, pair: Pair) -> None:
        self.compare(who, id_, pair.one + pair.other - id_, tr(WHY[pair.why]))

    def compare(self, who: Who, id_: int, other: int, why: str = "") -> None:
        """The two beside each other."""
        from apptracker.ui.people.merging import MergeDialog

        dialog = MergeDialog(self._context, who, id_, other, self._page.window(), why)
        dialog.merged.connect(partial(self.merged.emit, who))
        dialog.open()

    def tell_apart(self, who: Who, pair: Pair) -> None:
        from apptracker.services import doubles

        self._context.ops.change(
            lambda db: doubles.tell_apart(db, who, pair.one, pair.other),
            owner=self,
            toast=tr("Noted: they are not the same"),
        )

    # Address cards

    def choose_cards(self) -> None:
        title, kinds = tr("Import address cards"), tr("Address cards {endings}", endings=_CARDS)
        paths = self._context.prompts.open_files(title, kinds)
        if paths:
            self.import_cards(paths)

    def import_cards(self, paths: Sequence[Path]) -> None:
        """Show what files of address cards would change."""
        from apptracker.ui.people.importing import ImportDialog

        ImportDialog(self._context, paths, self._page.window()).open()

    def export(self, ids: list[int] | None, name: str = "") -> None:
        """Those of these ids, or all; ``name``: of the one, where it is one."""
        from apptracker.domain.filenames import safe_name

        suggested = f"{safe_name(name) if name else tr('People')}.vcf"
        kinds = tr("Address cards {endings}", endings=_CARDS)
        file = self._context.prompts.save_file(tr("Save address cards"), suggested, kinds)
        if file is not None:
            self._context.ops.read(partial(work.export, file=file, ids=ids), self._on_exported, owner=self)

    def _on_exported(self, saved: tuple[Path, int]) -> None:
        file, count = saved
        self._context.go.say(
            trn("Saved {n} address card in {file}", "Saved {n} address cards in {file}", count, file=file.name),
            see=partial(self._context.prompts.open_path, file.parent),
        )
