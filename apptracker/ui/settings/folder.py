"""Where the data is: seen, opened, moved elsewhere, carried with the program."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QWidget

from apptracker.domain.changes import Changes, Result
from apptracker.domain.errors import AppError
from apptracker.ui.context import Context
from apptracker.ui.ops import Task
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, button, label, tip
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.store import Database

_KINDS = {
    "system": mark("Everything you keep here is in this folder, and nowhere else:"),
    "chosen": mark("Everything you keep here is in this folder, which you chose, and nowhere else:"),
    "portable": mark("Everything you keep here is beside the program and travels with it:"),
    "named": mark("For this run, everything you keep is in the folder that was named when the program started:"),
}
_NAME = "apptracker"  # of the folder made in a place that holds other things


class DataFolderCard(Section):
    name = mark("Data folder")
    settings = ("place", "move", "portable")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        from apptracker.services import folders

        self._place = folders.place_of(context.db.folder.root)
        place = label(str(self._place.folder), "strong", wrap=True)
        place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # a folder's name may be long
        place.setToolTip(tip(str(self._place.folder)))
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem = label("", "danger", wrap=True)
        self._problem.hide()
        opening = button(tr("Open the folder"), self._on_open)
        self.move_button = button(tr("Move it…"), self._on_move)
        self.carry = button(tr("Carry it with the program"), self._on_carry)
        self.carry.setToolTip(tr("Puts the data beside the program, for a stick that goes from computer to computer"))
        flow = FlowLayout(8)
        for each in (opening, self.move_button, self.carry):
            flow.addWidget(each)
        self.body.addWidget(label(tr(_KINDS[self._place.kind]), "muted", wrap=True))
        self.body.addWidget(place)
        self.body.addLayout(flow)
        self.body.addWidget(self._problem)
        self.body.addWidget(
            label(
                tr("Moving copies everything, checks the copy and starts the program anew there. A copy stays behind."),
                "small",
                wrap=True,
            )
        )
        self.parts |= {"place": opening, "move": self.move_button, "portable": self.carry}

    def show_facts(self, now: Facts) -> None:
        named = self._place.kind == "named"
        self.move_button.setEnabled(not named)
        beside = self._place.beside
        self.carry.setVisible(beside is not None and not named and self._place.kind != "portable")

    def _on_open(self) -> None:
        self.context.prompts.open_path(self._place.folder)

    def _on_move(self) -> None:
        chosen = self.context.prompts.open_folder(tr("Where your data is to be"), self._place.folder.parent)
        if chosen is not None:
            self._move(chosen / _NAME if _holds_other_things(chosen) else chosen)

    def _on_carry(self) -> None:
        assert self._place.beside is not None
        self._move(self._place.beside)

    def _move(self, target: Path) -> None:
        from apptracker.services import folders

        self._problem.hide()
        try:
            folders.check(self.context.db, target)
        except AppError as error:
            self._refuse(error)
            return
        text = tr("All of it moves to {folder}. The program closes and opens again over it.", folder=target)
        if not self.context.prompts.confirm(tr("Move your data"), text, tr("Move")):
            return
        self.context.go.close_application()
        self._shown().setEnabled(False)  # whatever was changed from now on would stay behind
        task = Task()
        self.context.ops.change(
            partial(_moved, task=task, target=target),
            owner=self,
            done=self._on_moved,
            failed=self._on_failed,
            words=tr("Moving your data"),
            task=task,
        )

    def _on_moved(self, _: object) -> None:
        self.window().close()

    def _on_failed(self, error: Exception) -> None:
        self._shown().setEnabled(True)
        self._refuse(error)

    def _shown(self) -> QWidget:
        """All of the window but what tells how far the move is."""
        window = self.window()
        shown = window.centralWidget() if isinstance(window, QMainWindow) else None
        return shown or window

    def _refuse(self, error: Exception) -> None:
        self._problem.setText(words_for_person(error))
        self._problem.show()


def _holds_other_things(chosen: Path) -> bool:
    """Choosing a folder such as "Documents", or a whole disk, means a folder in it."""
    try:
        return chosen.is_dir() and (chosen.is_mount() or any(chosen.iterdir()))
    except OSError:  # that it cannot be used is told when it is tried
        return False


def _moved(db: Database, task: Task, target: Path) -> Result[Path]:
    from apptracker.services import folders

    return Result(folders.move(db, target, task.step, window=True), Changes())
