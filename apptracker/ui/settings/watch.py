"""A folder that is watched for saved postings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSizePolicy

from apptracker.ui.context import Context
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import button, in_row, label, tip
from apptracker.ui.widgets.wrapping_check import WrappingCheck

_WHAT = mark(
    "A new web page, PDF, Word file, mail or text there is looked at once it is whole. If it holds a posting, you are "
    "asked whether to look at it. Nothing is added by itself, and your files are never changed, moved or deleted."
)


class Watch(Section):
    name = mark("Watched folder")
    settings = ("watch",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.on = WrappingCheck(tr("Watch this folder for saved postings"))
        self.on.clicked.connect(self._on_clicked)
        self._place = label("", wrap=True)
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._problem = label("", "warning", wrap=True)
        where = in_row(self._place, button(tr("Choose a folder…"), self._on_choose), spacing=12)
        where.setStretch(0, 1)
        self.body.addWidget(self.on)
        self.body.addLayout(where)
        self.body.addWidget(self._problem)
        self._waiting = label("", wrap=True)
        self.look = button(tr("Look at what was found"), self._on_look)
        waits = in_row(self._waiting, self.look, spacing=12)
        waits.setStretch(0, 1)
        self.body.addLayout(waits)
        self.body.addWidget(label(tr(_WHAT), "muted", wrap=True))
        self._listening = False

    def show_facts(self, now: Facts) -> None:
        if not self._listening:
            self._listening = True
            self.context.go.watching.told.connect(self._show)
        self._show()

    def _show(self) -> None:
        watching = self.context.go.watching
        self.on.setChecked(watching.is_on)
        self._place.setText(str(watching.folder))
        self._place.setToolTip(tip(str(watching.folder)))
        self._problem.setText(watching.problem)
        self._problem.setVisible(bool(watching.problem))
        waiting = len(watching.waiting)
        self._waiting.setText(
            trn("{n} posting found there, not looked at yet", "{n} postings found there, not looked at yet", waiting)
        )
        self._waiting.setVisible(bool(waiting))
        self.look.setVisible(bool(waiting))

    def _on_clicked(self, on: bool) -> None:
        watching = self.context.go.watching
        if on:
            self._watch(watching.folder)
        else:
            watching.turn_off()
            self._show()

    def _on_look(self) -> None:
        self.context.go.watching.take_waiting()

    def _on_choose(self) -> None:
        folder = self.context.prompts.open_folder(tr("Choose a folder"), self.context.go.watching.folder)
        if folder is not None:
            self._watch(folder)

    def _watch(self, folder: Path) -> None:
        self.context.go.watching.turn_on(folder)
        self._show()
