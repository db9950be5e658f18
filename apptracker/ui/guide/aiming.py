"""The button that aims at a role of the guide, and gives it up again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from apptracker.ui.context import Context
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FittingButton

if TYPE_CHECKING:
    from apptracker.domain.changes import Result
    from apptracker.store import Database

AIM, GIVE_UP = mark("Aim at this role"), mark("Stop aiming at this role")


class AimButton(FittingButton):
    """Says what it would do now; ``owner``, which outlives it, is told of the change."""

    def __init__(self, context: Context, role_id: str, name: str, owner: QObject, *, aimed: bool) -> None:
        super().__init__(tr(AIM), "link")
        self._context, self._owner = context, owner
        self.role_id, self._name = role_id, name
        self.show_aimed(aimed)
        self.clicked.connect(self._on_clicked)

    def show_aimed(self, aimed: bool) -> None:
        self._aimed = aimed
        self.show_text(tr(GIVE_UP if aimed else AIM))
        self.setAccessibleName(f"{tr(GIVE_UP if aimed else AIM)}: {self._name}")

    @Slot()
    def _on_clicked(self) -> None:
        aim(self._context, self.role_id, self._name, self._owner, stop=self._aimed)


def aim(context: Context, role_id: str, name: str, owner: QObject, *, stop: bool = False) -> None:
    """Aim at a role, or stop."""
    toast = tr("You aim at {name} no more", name=name) if stop else tr("You aim at {name} now", name=name)
    context.ops.change(partial(_aim, role_id, stop), owner=owner, toast=toast)


def aimed(db: Database) -> frozenset[str]:
    """The roles aimed at, in the thread of a read."""
    from apptracker.services import aims

    return aims.aimed(db)


def _aim(role_id: str, stop: bool, db: Database) -> Result[tuple[str, ...]]:
    from apptracker.services import aims

    return aims.give_up(db, role_id) if stop else aims.aim_at(db, role_id)
