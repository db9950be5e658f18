"""The versions of the letter kept so far."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from apptracker.domain.records import DocumentVersion
from apptracker.ui import formats
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, Elided, button, clear, in_row, label, stacked


class VersionsCard(Card):
    """Newest first. ``looked(version)``: the person wants to see one; ``compared(version)``: what changed since;
    ``sent_wanted(version)``: all that went out with one."""

    looked = Signal(object)
    compared = Signal(object)
    sent_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Versions"))
        self._shown: tuple[object, ...] | None = None
        self._rows = stacked(spacing=8)
        self.body.addLayout(self._rows)

    def show_versions(self, versions: Sequence[DocumentVersion], today: date, zone: tzinfo | None) -> None:
        shown = (tuple((v.id, v.sent) for v in versions), today)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rows)
        for version in reversed(versions):
            self._rows.addWidget(_VersionRow(version, today, zone, self))
        if not versions:
            words = tr(
                "Your changes are stored as you make them. Save the letter to keep a version you can come back to."
            )
            self._rows.addWidget(label(words, "muted", wrap=True))


class _VersionRow(QWidget):
    def __init__(self, version: DocumentVersion, today: date, zone: tzinfo | None, card: VersionsCard) -> None:
        super().__init__()
        self._version, self._card = version, card
        when = formats.moment(version.created_at, today, zone)
        words = Elided(tr("Version {number} · {when}", number=version.number, when=when))
        words.setToolTip(formats.full_day(version.created_at.astimezone(zone).date()))
        look, compare = button(tr("Look"), self._on_look, "link"), button(tr("Compare"), self._on_compare, "link")
        look.setAccessibleName(tr("Look at version {number}", number=version.number))
        compare.setAccessibleName(tr("Compare version {number} with the letter", number=version.number))
        ways = in_row(look, compare, spacing=4)
        if version.sent:
            sent = button(tr("Sent"), self._on_sent, "link")
            sent.setAccessibleName(tr("What was sent with version {number}", number=version.number))
            sent.setToolTip(tr("What was sent with it"))
            ways.addWidget(sent)
        ways.addStretch(1)
        self.setLayout(stacked(words, ways, spacing=0))

    @Slot()
    def _on_sent(self) -> None:
        self._card.sent_wanted.emit(self._version)

    @Slot()
    def _on_look(self) -> None:
        self._card.looked.emit(self._version)

    @Slot()
    def _on_compare(self) -> None:
        self._card.compared.emit(self._version)
