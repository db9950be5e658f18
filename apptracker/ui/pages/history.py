"""What was changed, with a way to take each change back, and what is in the bin."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from apptracker.domain.changes import Changes
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.language import said
from apptracker.ui.mirroring import set_margins
from apptracker.ui.pages.bin import BinList
from apptracker.ui.pages.page import Page
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import EmptyState, Scrolled, action_button, button, label

if TYPE_CHECKING:
    from apptracker.services.changes import HistoryLine

PAGE = 40  # changes fetched at a time
NEAR = 400  # pixels from the end at which the next ones are fetched


class _Fetched(NamedTuple):
    lines: list[HistoryLine]
    before: int | None
    more: bool


class HistoryPage(Page):
    title = mark("History and bin")
    primary = ""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("History or bin"))
        self.tabs.setDrawBase(False)
        self.tabs.addTab(tr("History"))
        self.tabs.addTab(tr("Bin"))
        self.changes = ChangeList(context)
        self.bin = BinList(context)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.changes)
        self._shown.addWidget(self.bin)
        self.tabs.currentChanged.connect(self._shown.setCurrentIndex)
        self.bin.counted.connect(self._on_counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        set_margins(row, 16, 0, 24, 8)
        row.addWidget(self.tabs)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._shown, 1)

    def refresh(self) -> None:
        self.changes.refresh()
        self.bin.refresh()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        every = Changes({**changes.ids, "everything": (0,)})  # whatever was changed, it is a line of history
        super()._on_changed(every, initiator)

    def _on_counted(self, count: int) -> None:
        self.tabs.setTabText(1, tr("Bin ({count})", count=QLocale().toString(count)) if count else tr("Bin"))
        in_bin = (
            trn(
                "Every change can be taken back; {n} application in the bin",
                "Every change can be taken back; {n} applications in the bin",
                count,
            )
            if count
            else tr("Every change can be taken back; the bin is empty")
        )
        self.summed_up.emit(in_bin)


class ChangeList(QWidget):
    """The changes, the latest first; older ones come as they are scrolled to."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: dict[int, ChangeRow] = {}
        self._more = False
        self._fetching = False
        self._list = Scrolled(widest=980)
        self._list.body.setSpacing(0)
        self._older = button(tr("Show older changes"), self._fetch_older, "link")
        self._older.hide()
        self._list.body.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.body.addStretch(1)
        self._list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._empty = EmptyState(
            context.theme,
            "history",
            tr("Nothing has been changed yet"),
            tr("Everything you do here is written down, and each line can be taken back."),
            action_button(context.actions["capture"], "primary"),
        )
        self._empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        column.addWidget(self._empty)

    def refresh(self) -> None:
        """The latest changes, and as many of the older ones as are shown already."""
        limit = max(PAGE, len(self._rows))
        self._context.ops.read(lambda db: _fetch(db, limit, None), self._on_latest, owner=self)

    def _fetch_older(self) -> None:
        if self._fetching or not self._rows:
            return
        self._fetching = True
        before = min(self._rows)
        self._context.ops.read(lambda db: _fetch(db, PAGE, before), self._on_older, owner=self)

    def _on_latest(self, fetched: _Fetched) -> None:
        held = self._held()
        for change_id in set(self._rows) - {line.id for line in fetched.lines}:
            row = self._rows.pop(change_id)
            row.hide()
            row.deleteLater()
        for place, line in enumerate(fetched.lines):
            self._show(line, place)
        self._tell(fetched)
        self._hold(held)

    def _held(self) -> tuple[ChangeRow, int] | None:
        """The row at the top of what is seen, and where it is, once the list is scrolled."""
        top = self._list.verticalScrollBar().value()
        rows = [row for row in self._rows.values() if row.y() + row.height() > top]
        first = min(rows, key=lambda row: row.y(), default=None)
        return (first, first.y() - top) if first is not None and top > 0 else None

    def _hold(self, held: tuple[ChangeRow, int] | None) -> None:
        """New lines above do not push away what is being looked at."""
        inner = self._list.widget()
        layout = inner.layout() if inner is not None else None
        if held is not None and inner is not None and layout is not None:
            self._list.body.activate()
            layout.activate()
            inner.adjustSize()
            self._list.verticalScrollBar().setValue(held[0].y() - held[1])

    def _on_older(self, fetched: _Fetched) -> None:
        self._fetching = False
        for line in fetched.lines:
            self._show(line, len(self._rows))
        self._tell(fetched)

    def _tell(self, fetched: _Fetched) -> None:
        self._more = fetched.more
        self._older.setVisible(fetched.more)
        self._list.setVisible(bool(self._rows))
        self._empty.setVisible(not self._rows)

    def _show(self, line: HistoryLine, place: int) -> None:
        row = self._rows.get(line.id)
        if row is None:
            row = self._rows[line.id] = ChangeRow(self._context.theme)
            row.wanted.connect(self._on_wanted)
            self._list.body.insertWidget(place, row)
            row.show()  # at once, so that it has its place when the scroll is held
        row.show_line(line, self._context.clock.now())

    def _on_wanted(self, change_id: int, toast: str) -> None:
        from apptracker.services import changes

        self._context.ops.change(lambda db: changes.undo(db, change_id), owner=self, toast=toast)

    def _on_scrolled(self, value: int) -> None:
        if self._more and value > self._list.verticalScrollBar().maximum() - NEAR:
            self._fetch_older()


class ChangeRow(QFrame):
    """One change. ``wanted(change_id, toast)``: take that change back, and say so."""

    wanted = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_role(self, "row")
        self._theme = theme
        self._line: HistoryLine | None = None
        self._icon = QLabel()
        self._icon.setFixedWidth(24)
        self._words = label(wrap=True)
        self._below = label("", "small", wrap=True)
        self._state = label(tr("Taken back"), "small")
        self._button = button(tr("Take back"), self._on_clicked, "quiet")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 8, 4, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._state)
        row.addWidget(self._button)
        theme.changed.connect(self._dress)

    def show_line(self, line: HistoryLine, now: datetime) -> None:
        when = formats.moment(line.at, now.date(), now.tzinfo)
        when = when[:1].upper() + when[1:]
        self._below.setText(f"{when} · {line.about}" if line.about else when)
        here = line.at.astimezone(now.tzinfo)
        self._below.setToolTip(f"{formats.full_day(here.date())}, {formats.clock_time(here)}")
        if line == self._line:
            return
        self._line = line
        words = said(line.words)
        self._words.setText(words)
        set_role(self._words, "muted" if line.taken_back or line.cause == "undo" else "")
        self._state.setVisible(line.taken_back)
        self._button.setVisible(bool(line.take_back or line.do_again))
        self._button.setText(tr("Do again") if line.taken_back else tr("Take back"))
        self._button.setAccessibleName(f"{self._button.text()}: {words}")
        self.setAccessibleName(words)
        self._dress()

    def _dress(self) -> None:
        cause = self._line.cause if self._line else ""
        icon = {"undo": "undo", "restore": "restore"}.get(cause, "edit")
        picture = self._theme.icon(icon, "text-muted").pixmap(QSize(18, 18), self.devicePixelRatioF())
        self._icon.setPixmap(picture)

    def _on_clicked(self) -> None:
        line = self._line
        if line is not None and line.take_back is not None:
            self.wanted.emit(line.take_back, tr("Took back: {words}", words=said(line.words)))
        elif line is not None and line.do_again is not None:
            self.wanted.emit(line.do_again, tr("Did again: {words}", words=said(line.words)))


def _fetch(db: Database, limit: int, before: int | None) -> _Fetched:
    from apptracker.services import changes

    lines = changes.history(db, limit + 1, before=before, at=tr("at"))
    return _Fetched(lines[:limit], before, len(lines) > limit)
