"""Beside the letter: what the checks found, and the versions kept so far."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from apptracker.domain.letters import Check, CheckLevel
from apptracker.domain.records import DocumentVersion
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import WHY, ArticleLink
from apptracker.ui.letter.card import spoken
from apptracker.ui.widgets.basics import Card, Elided, button, clear, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.tailoring.letter.grounds import Grounds

#: Findings whose own words name commands, as the window says them.
_IN_WINDOW = {
    "employer-unknown": "The employer is not known, so the letter cannot name it.",
    "contact-missing": "There is no phone number or e-mail to answer to.",
    "why-employer": "Say in a sentence why this employer.",
}
_LOOKS = {
    CheckLevel.ERROR: ("warning", "danger", "Must be put right"),
    CheckLevel.WARNING: ("warning", "warning", "Look at this"),
    CheckLevel.ADVICE: ("info", "text-muted", "Advice"),
    CheckLevel.OK: ("check", "success", "Good"),
}
_ICON = 16
_LIST_HEIGHT = 240


class ChecksCard(Card):
    """What the checks found, gravest first; blanks are asked for elsewhere."""

    def __init__(self, context: Context) -> None:
        super().__init__("Before it goes out")
        self._context, self._theme = context, context.theme
        self._checks: tuple[Check, ...] = ()
        self._rows = stacked(spacing=8)
        self.body.addLayout(self._rows)
        self._theme.changed.connect(self._show)

    def show_checks(self, checks: Sequence[Check]) -> None:
        kept = tuple(check for check in checks if check.id != "blank")
        if kept != self._checks:
            self._checks = kept
            self._show()
        self.setVisible(bool(kept))

    def _show(self) -> None:
        from apptracker.tailoring.letter.checks import ROWS  # loaded since the letter was judged

        clear(self._rows)
        for check in self._checks:
            icon, color, level = _LOOKS[check.level]
            picture = QLabel()
            side = QSize(_ICON, _ICON) * self._theme.scale
            picture.setPixmap(self._theme.icon(icon, color).pixmap(side, self.devicePixelRatioF()))
            picture.setAccessibleName(level)
            picture.setToolTip(level)
            words = label(_IN_WINDOW.get(check.id, check.message), wrap=True)
            words.setAccessibleName(f"{level}: {words.text()}")
            said = stacked(words, spacing=0)
            if check.id in ROWS:
                link = ArticleLink(self._context, WHY, rows=ROWS[check.id], about=words.text())
                said.addLayout(in_row(link, 1))
            row = in_row(picture, said, spacing=8)
            row.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
            row.setStretch(1, 1)
            self._rows.addLayout(row)


class SentencesCard(Card):
    """Every sentence in a list, for screen readers and whoever wants them all. ``picked(number)``."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._toggle = button("Sentences and their facts", self._on_toggle, "link")
        self._list = QListWidget()
        self._list.setAccessibleName("Sentences and what they rest on")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(_LIST_HEIGHT)
        self._list.currentRowChanged.connect(self.picked)
        self._list.hide()
        self.body.addWidget(self._toggle)
        self.body.addWidget(self._list)

    def show_grounds(self, all_grounds: Sequence[Grounds]) -> None:
        self._list.blockSignals(True)
        row = self._list.currentRow()
        self._list.clear()
        for grounds in all_grounds:
            item = QListWidgetItem("\n".join((grounds.sentence.text, *(f"– {fact}" for fact in grounds.facts))))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(grounds))
            self._list.addItem(item)
        self._list.setCurrentRow(row)
        self._list.blockSignals(False)

    @Slot()
    def _on_toggle(self) -> None:
        shown = self._list.isHidden()
        self._list.setVisible(shown)
        self._toggle.setText("Hide the sentences" if shown else "Sentences and their facts")


class VersionsCard(Card):
    """The versions kept, newest first. ``looked(version)``: the person wants to see one."""

    looked = Signal(object)

    def __init__(self) -> None:
        super().__init__("Versions")
        self._shown: tuple[object, ...] = ()
        self._rows = stacked(spacing=2)
        self.body.addLayout(self._rows)
        self.hide()

    def show_versions(self, versions: Sequence[DocumentVersion], today: date, zone: tzinfo | None) -> None:
        shown = (tuple((v.id, v.sent) for v in versions), today)
        if shown != self._shown:
            self._shown = shown
            clear(self._rows)
            for version in reversed(versions):
                self._rows.addWidget(_VersionRow(version, today, zone, self.looked))
        self.setVisible(bool(versions))


class _VersionRow(QWidget):
    def __init__(self, version: DocumentVersion, today: date, zone: tzinfo | None, looked: object) -> None:
        super().__init__()
        self._version, self._looked = version, looked
        when = formats.moment(version.created_at, today, zone)
        words = Elided(f"Version {version.number} · {when}{' · sent' if version.sent else ''}")
        words.setToolTip(formats.full_day(version.created_at.astimezone(zone).date()))
        look = button("Look", self._on_look, "link")
        look.setAccessibleName(f"Look at version {version.number}")
        row = in_row(words, look)
        row.setStretch(0, 1)
        self.setLayout(row)

    @Slot()
    def _on_look(self) -> None:
        self._looked.emit(self._version)  # type: ignore[attr-defined]
