"""How the rows of the Today page's list are painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from apptracker.domain.agenda import OLD_DAYS
from apptracker.ui import formats
from apptracker.ui.mirroring import mirrored
from apptracker.ui.theme import Theme
from apptracker.ui.today.acting import ICONS, due_words
from apptracker.ui.today.agenda_model import SECTIONS, AgendaModel, Line
from apptracker.ui.tr import tr

PAD = 12
_CLOSE = 2  # days before a closing date from which on it stands out


def look_of(line: Line, model: AgendaModel) -> tuple[str, str]:
    """The icon of a row, and the token its day is written in."""
    if line.reminder is not None:
        ink = due_words(line.reminder, model.now)[1]
        long_ago = (model.now.date() - line.reminder.day(model.now.tzinfo)).days > OLD_DAYS
        return ICONS[line.reminder.channel], "text-muted" if long_ago else ink  # a page of alarms helps nobody
    if line.section == "closing":
        assert line.item is not None
        days = (line.item.deadline - model.now.date()).days  # type: ignore[union-attr]
        return "calendar", "warning" if days <= _CLOSE else "text-muted"
    return "chat", "text-muted"


class RowDelegate(QStyledItemDelegate):
    """Paints headings, what is to be done on two lines, and the way to more. ``hovered`` is the row the mouse is over;
    ``spare`` pixels at the right of the row ``spared`` belong to the bar."""

    def __init__(self, theme: Theme, model: AgendaModel, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._model, self._view = theme, model, parent
        self.hovered = self.spared = -1
        self.spare = 0
        self._sizes: dict[tuple[bool, bool, float, str], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size_of(self._model.lines[index.row()])

    def size_of(self, line: Line) -> QSize:
        key = line.heading, line.item is not None, self._theme.scale, self._theme.density
        if key not in self._sizes:
            self._sizes[key] = self._measured(line)
        return self._sizes[key]

    def _measured(self, line: Line) -> QSize:
        text = QFontMetrics(self._theme.font("body")).height()
        if line.heading:
            height = QFontMetrics(self._theme.font("heading", strong=True)).height() + self._theme.room(20)
        else:
            height = 2 * text + self._theme.room(20) if line.item else text + self._theme.room(18)
        return QSize(200, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = self._model.lines[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if line.heading:
            self._paint_heading(painter, rect, line)
        else:
            self._paint_row(painter, rect, line, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        theme = self._theme
        inner = rect.adjusted(PAD, 0, -PAD, -6)
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        painter.setFont(theme.font("heading", strong=True))
        painter.setPen(theme.color("danger" if line.section == "overdue" else "text"))
        words = tr(SECTIONS[line.section])
        painter.drawText(mirrored(inner, rect, self._view), bottom, words)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(f"{words}  "))
        painter.setFont(theme.font("heading"))
        painter.setPen(theme.color("text-muted"))
        painter.drawText(mirrored(inner, rect, self._view), bottom, formats.number(line.total))

    def _paint_row(
        self, painter: QPainter, rect: QRect, line: Line, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, view, row = self._theme, self._view, index.row()
        chosen = view.selectionModel().isSelected(index)  # asked of the view: QStyle's flags take 14 ms to import
        if chosen or row == self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        if view.hasFocus() and view.currentIndex().row() == row:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(5, 2, -5, -2), 5, 5)
        inner = rect.adjusted(PAD, 0, -PAD - (self.spare + 4 if row == self.spared else 0), 0)
        if line.item is None:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("selection-text" if chosen else "accent"))
            at = inner.adjusted(30, 0, 0, 0)
            painter.drawText(mirrored(at, rect, view), Qt.AlignmentFlag.AlignVCenter, self._model.index(row).data())
            return
        self._paint_item(painter, inner, rect, line, chosen=chosen)

    def _paint_item(self, painter: QPainter, rect: QRect, row: QRect, line: Line, *, chosen: bool) -> None:
        theme = self._theme
        what, how, about = self._model.words(line)
        name, ink = look_of(line, self._model)
        icon = theme.icon(name, "selection-text" if chosen else "text-muted")
        side = round(18 * theme.scale)
        place = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        icon.paint(painter, mirrored(place, row, self._view))
        around = theme.room(16) // 2
        left = rect.adjusted(side + 12, around, 0, -around)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("selection-text" if chosen else "text"))
        self._put(painter, left, row, what, Qt.AlignmentFlag.AlignTop)
        painter.setFont(theme.font("body", strong=ink != "text-muted"))
        painter.setPen(theme.color("selection-text" if chosen else ink))
        used = self._put(painter, left, row, how[:1].upper() + how[1:], Qt.AlignmentFlag.AlignBottom)
        if about:
            left.setLeft(left.left() + used)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("selection-text" if chosen else "text-muted"))
            self._put(painter, left, row, f"  ·  {about}", Qt.AlignmentFlag.AlignBottom)

    def _put(self, painter: QPainter, rect: QRect, row: QRect, text: str, where: Qt.AlignmentFlag) -> int:
        """Text on one line, shortened to fit; how wide it became."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        place = mirrored(rect, row, self._view)
        painter.drawText(place, where | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)
