"""What the program is, what it stores where, and what it never does."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from apptracker import __version__
from apptracker.app import LOG_NAME
from apptracker.ui.context import Context
from apptracker.ui.settings.section import Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import label


class About(Section):
    name = mark("About")
    settings = ("about",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        folder = context.db.folder
        self.body.addWidget(
            label(tr("apptracker {version}, free under the MIT License", version=__version__), "strong", wrap=True)
        )
        self.body.addWidget(
            label(
                tr(
                    "Nothing leaves this machine: no account, no network, no telemetry. Links and mail drafts are "
                    "handed to your own browser or mail program, only when you press them."
                ),
                wrap=True,
            )
        )
        self.body.addWidget(label(tr("What is stored where, in your data folder"), "label", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        kept = (
            (folder.database.name, tr("applications, postings, letters, people, reminders, profile, history")),
            (f"{folder.files.name}/", tr("files you attached, and postings as they came")),
            (f"{folder.backups.name}/", tr("backups, each of them whole")),
            (f"{folder.templates.name}/", tr("your own templates")),
            (folder.settings.name, tr("the window's places and sizes, theme, font size, watched folder")),
            (folder.lock.name, tr("what opens locked data together with your passphrase; only where you set one")),
            (LOG_NAME, tr("faults of the program, with nothing about you")),
        )
        for row, (name, what) in enumerate(kept):
            grid.addWidget(label(name, "small"), row, 0)
            grid.addWidget(label(what, wrap=True), row, 1)
        self.body.addLayout(grid)
