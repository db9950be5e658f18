"""Whether the data is well, and repairs that risk nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from apptracker.domain.changes import Result
from apptracker.domain.letters import CheckLevel
from apptracker.domain.records import Finding
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.language import said
from apptracker.ui.settings.section import Section
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import button, clear, in_row, label, stacked
from apptracker.ui.words import as_sentence, remedy, repairable

#: The icon and its color for each level, and the level in words for who does not see them.
LEVELS = {
    CheckLevel.OK: ("check", "success", mark("Well")),
    CheckLevel.ADVICE: ("info", "info", mark("Advice")),
    CheckLevel.WARNING: ("warning", "warning", mark("Warning")),
    CheckLevel.ERROR: ("warning", "danger", mark("Problem")),
}


class Health(Section):
    name = mark("Health of the data")
    settings = ("health",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._findings: list[Finding] = []
        self._summary = label(
            tr("Looks at every page of the database, every kept file and the backups."), "muted", wrap=True
        )
        self._repair = button(tr("Repair"), self._on_repair, "primary")
        self._repair.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addWidget(self._summary)
        self.body.addLayout(in_row(button(tr("Check now"), self._on_check), self._repair, 1))
        self.body.addLayout(self._list)
        context.theme.changed.connect(self._show)

    def _on_check(self) -> None:
        self.context.ops.read(_examined, self._on_examined, owner=self, words=tr("Checking the data"))

    def _on_examined(self, findings: list[Finding]) -> None:
        self._findings = findings
        self._show()

    def _on_repair(self) -> None:
        self.context.ops.change(_repaired, owner=self, done=self._on_repaired, words=tr("Repairing"))

    def _on_repaired(self, done: list[str]) -> None:
        self.context.go.say(as_sentence("; ".join(done)))
        self._on_check()

    def _show(self) -> None:
        clear(self._list)
        if not self._findings:
            return
        wrong = [finding for finding in self._findings if finding.level is not CheckLevel.OK]
        self._summary.setText(
            trn(
                "{n} of {all} things looked at need a look.",
                "{n} of {all} things looked at need a look.",
                len(wrong),
                all=formats.number(len(self._findings)),
            )
            if wrong
            else tr("Everything is well.")
        )
        self._repair.setVisible(any(repairable(finding) for finding in wrong))
        for finding in self._findings:
            self._list.addWidget(self._row(finding))

    def _row(self, finding: Finding) -> QWidget:
        icon, color, grade = LEVELS[finding.level]
        level = tr(grade)
        theme = self.context.theme
        picture = QLabel()
        picture.setPixmap(theme.icon(icon, color).pixmap(QSize(18, 18), self.devicePixelRatioF()))
        picture.setAccessibleName(level)
        picture.setToolTip(level)
        told = stacked(label(as_sentence(said(finding.message)), wrap=True), spacing=0)
        if advice := remedy(finding):
            told.addWidget(label(advice, "small", wrap=True))
        words = QWidget()
        words.setLayout(told)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QWidget()
        row.setAccessibleName(f"{level}: {said(finding.message)}")
        row.setLayout(in_row(picture, words, spacing=10))
        return row


def _examined(db: Database) -> list[Finding]:
    from apptracker.services import upkeep

    return upkeep.examine(db.folder.root, db.clock)


def _repaired(db: Database) -> Result[list[str]]:
    from apptracker.services import upkeep

    return Result(upkeep.repair(db))
