"""How the cells of the table are drawn, and how text in them is edited."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from apptracker.ui.applications.columns import COLUMNS, EMPLOYER, STAGE
from apptracker.ui.applications.editors import CellEditor
from apptracker.ui.applications.model import TableModel
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.widgets.basics import paint_chip, tip

INSET = 10  # pixels between a cell's edge and its text
_EDITOR_LEAST = 170  # pixels at letters of 100 %
_ELIDED_KEPT = 4000

Index = QModelIndex | QPersistentModelIndex
_TEXT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_ENDS_EDITING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellDelegate(QStyledItemDelegate):
    """Draws from the model's cells, without a style's help, as searching redraws a screenful for each letter typed."""

    def __init__(self, context: Context, model: TableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._theme, self._model = context, context.theme, model
        self.hovered = -1  # the row under the pointer
        self.dress()

    def dress(self) -> None:
        """Take the theme's colors and fonts anew."""
        theme = self._theme
        names = ("text", "text-muted", "danger", "warning", "border", "hover", "selection", "selection-text", "focus")
        self._colors = {name: theme.color(name) for name in names}
        self._plain, self._strong = theme.font(), theme.font(strong=True)
        self._metrics = {False: QFontMetrics(self._plain), True: QFontMetrics(self._strong)}
        self._chips: dict[str, tuple[QColor, QColor]] = {}
        self._elided: dict[tuple[str, int, bool], str] = {}

    def chip_rect(self, cell: QRect, place: int) -> QRect:
        """Where the stage of a row is drawn in its cell."""
        metrics = self._metrics[False]
        width = metrics.horizontalAdvance(self._model.cell(place, STAGE).text) + 20
        height = metrics.height() + 6
        room = cell.width() - INSET - 4
        chip = QRect(cell.x() + INSET - 2, cell.center().y() - height // 2, min(width, room), height)
        return QStyle.visualRect(QGuiApplication.layoutDirection(), cell, chip)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        place, column = index.row(), index.column()
        if self._model.id_at(place) is None:
            return  # the view draws heads of groups over all columns
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or place == self.hovered:
            painter.fillRect(rect, self._colors["selection" if selected else "hover"])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._colors["border"])
        if column == STAGE:
            row = self._model.row_at(place)
            if row is not None:
                painter.setFont(self._plain)
                paint_chip(painter, self.chip_rect(rect, place), named(row.stage), self._chip_colors(row.stage_kind))
        else:
            inner = QStyle.visualRect(option.direction, rect, rect.adjusted(INSET, 0, -6, -1))
            self._paint_text(painter, inner, place, column, selected=selected)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colors["selection-text" if selected else "focus"], 1.5))  # seen on either
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -3, -4), 4, 4)
            painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, place: int, column: int, *, selected: bool) -> None:
        cell = self._model.cell(place, column)
        strong = column == EMPLOYER
        painter.setFont(self._strong if strong else self._plain)
        if cell.lead:
            painter.setPen(self._colors["selection-text" if selected else cell.lead_color])
            lead = f"{cell.lead} · " if cell.text else cell.lead
            painter.drawText(rect, _TEXT, self._fitted(lead, rect.width(), strong=False))
            rest = rect.adjusted(self._metrics[False].horizontalAdvance(lead), 0, 0, 0)
            rect = QStyle.visualRect(QGuiApplication.layoutDirection(), rect, rest)
        if cell.text and rect.width() > 0:
            painter.setPen(self._colors["selection-text" if selected else cell.color])
            painter.drawText(rect, _TEXT, self._fitted(cell.text, rect.width(), strong=strong))

    def _fitted(self, text: str, width: int, *, strong: bool) -> str:
        key = (text, width, strong)
        if key not in self._elided:
            if len(self._elided) >= _ELIDED_KEPT:
                self._elided.clear()
            line = " ".join(text.split()) if "\n" in text else text
            self._elided[key] = self._metrics[strong].elidedText(line, Qt.TextElideMode.ElideRight, width)
        return self._elided[key]

    def _chip_colors(self, kind: str) -> tuple[QColor, QColor]:
        if kind not in self._chips:
            self._chips[kind] = self._theme.stage_colors(kind)
        return self._chips[kind]

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole of a cell, where the cell does not say it already."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        if self._model.id_at(index.row()) is None:
            return False
        whole = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        shown = self._model.cell(index.row(), index.column())
        room = view.visualRect(index).width() - INSET - 6
        if whole == shown.words and self._metrics[index.column() == EMPLOYER].horizontalAdvance(whole) <= room:
            whole = ""
        QToolTip.showText(event.globalPos(), tip(whole), view)
        return True

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEditor(self._context, self._model, COLUMNS[index.column()], parent)
        editor.setFont(self._strong if index.column() == EMPLOYER else self._plain)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor) and not editor.isModified():  # keep what is typed when the row is redrawn
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellEditor) and editor.fault is None:
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        least = round(_EDITOR_LEAST * self._context.theme.scale)  # a narrow column has room to type in, too
        wide = rect.adjusted(1, 2, max(-1, least - rect.width()), -3)
        editor.setGeometry(QStyle.visualRect(option.direction, rect, wide) if wide.width() > rect.width() else wide)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """An editor with what cannot be taken in it stays, with a word why."""
        if isinstance(editor, CellEditor) and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in _ENDS_EDITING and editor.tell():
                return True
        return super().eventFilter(editor, event)
