"""What is in the bin: applications moved there, until they are taken out again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from apptracker.domain.records import BinnedApplication
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import EmptyState, button, label, tip

COLUMNS = (mark("Employer"), mark("Title"), mark("Stage"), mark("In the bin since"))
_Index = QModelIndex | QPersistentModelIndex


class BinModel(QAbstractTableModel):
    """Applications in the bin, the latest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[BinnedApplication] = []
        self._now: datetime | None = None

    def show_rows(self, rows: list[BinnedApplication], now: datetime) -> None:
        self.beginResetModel()
        self.rows, self._now = rows, now
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's way
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's way
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(COLUMNS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.rows[index.row()]
        application = row.application
        texts = (
            application.employer or "",
            application.title or tr("Application {id}", id=application.id),
            named(application.stage),
        )
        if index.column() < len(texts):
            return tip(texts[index.column()]) if role == Qt.ItemDataRole.ToolTipRole else texts[index.column()]
        assert self._now is not None
        here = row.deleted_at.astimezone(self._now.tzinfo)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{formats.full_day(here.date())}, {formats.clock_time(here)}"
        return formats.moment(here, self._now.date(), self._now.tzinfo)


class BinList(QWidget):
    """``counted(n)``: how many applications are in the bin."""

    counted = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.model = BinModel(self)
        self.table = QTableView()
        self.table.setObjectName("bin")
        self.table.setAccessibleName(tr("Applications in the bin"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for section in (2, 3):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.restore = button(tr("Take out of the bin"), self._on_restore, "primary")
        self.restore.setEnabled(False)
        self._hint = label(tr("Choose one or several; with Ctrl or Shift, more."), "muted", wrap=True)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.restore)
        bar.addWidget(self._hint, 1)
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        column.setContentsMargins(24, 4, 24, 24)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        self._empty = EmptyState(
            context.theme,
            "delete",
            tr("The bin is empty"),
            tr("Applications you delete wait here, with everything about them, until you take them out again."),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._full)
        outer.addWidget(self._empty)
        self._full.hide()
        context.theme.changed.connect(self._dress)
        self._dress()

    def refresh(self) -> None:
        self._context.ops.read(_binned, self._on_got, owner=self)

    def _on_got(self, rows: list[BinnedApplication]) -> None:
        chosen = set(self._chosen())
        scrolled = self.table.verticalScrollBar().value()
        self.model.show_rows(rows, self._context.clock.now())
        select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place, row in enumerate(rows):
            if row.application.id in chosen:
                self.table.selectionModel().select(self.model.index(place, 0), select)
        self.table.verticalScrollBar().setValue(scrolled)
        self._full.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._on_selected()
        self.counted.emit(len(rows))

    def _chosen(self) -> list[int]:
        return [self.model.rows[index.row()].application.id for index in self.table.selectionModel().selectedRows()]

    def _on_selected(self) -> None:
        chosen = len(self._chosen())
        self.restore.setEnabled(chosen > 0)
        several = trn("Take {n} out of the bin", "Take {n} out of the bin", chosen)
        self.restore.setText(several if chosen > 1 else tr("Take out of the bin"))

    def _on_activated(self, index: QModelIndex) -> None:
        self._on_restore()

    def _on_restore(self) -> None:
        from apptracker.services import applications

        ids = self._chosen()
        if ids:
            several = trn("{n} taken out of the bin", "{n} taken out of the bin", len(ids))
            toast = tr("Taken out of the bin") if len(ids) == 1 else several
            self._context.ops.change(lambda db: applications.restore(db, ids), owner=self, toast=toast)

    def _dress(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(
            self._context.theme.size("body") + self._context.theme.room(20)
        )


def _binned(db: Database) -> list[BinnedApplication]:
    return db.read.binned()
