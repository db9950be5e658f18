"""The keys of actions: how many are one's own, and the way to change them."""

from __future__ import annotations

from PySide6.QtCore import Slot

from apptracker.ui import keys
from apptracker.ui.actions import BY_ID, key_words
from apptracker.ui.context import Context
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.shortcuts import ShortcutsDialog
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import button, in_row, label


class Shortcuts(Section):
    name = mark("Keyboard shortcuts")
    settings = ("shortcuts",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._told = label("", wrap=True)
        change = button(tr("Change keys…"), self._on_change)
        self.body.addWidget(
            label(
                tr(
                    "Everything can be done by keyboard. {keys} lists the keys, {palette} runs any action by its name.",
                    keys=key_words(BY_ID["shortcuts"]),
                    palette=key_words(BY_ID["palette"]),
                ),
                "muted",
                wrap=True,
            )
        )
        self.body.addWidget(self._told)
        self.body.addLayout(in_row(change, 1))
        self.parts |= {"shortcuts": change}

    def show_facts(self, now: Facts) -> None:
        self._on_changed()

    @Slot()
    def _on_change(self) -> None:
        dialog = ShortcutsDialog(self.window(), self.context, changing=True)
        dialog.finished.connect(self._on_changed)
        dialog.open()

    @Slot()
    def _on_changed(self) -> None:
        own = len(keys.all_chosen())
        self._told.setText(trn("{n} action has keys of yours.", "{n} actions have keys of yours.", own))
        self._told.setVisible(own > 0)
