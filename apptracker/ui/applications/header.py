"""The table's header: columns to drag, resize, choose and sort by."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from apptracker.store.reading.table import SORTS
from apptracker.ui.applications.columns import COLUMNS, DEFAULT, INDEX, ROOMY
from apptracker.ui.applications.delegate import INSET
from apptracker.ui.state import WindowState
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr

NARROWEST = 48  # pixels
ROOMY_LEAST = 160
WIDEST_KEPT = 2000
SORT_KEYS = 5
_ARROW = 16
_NUMBER = 11


class TableHeader(QHeaderView):
    """``sort_changed()``: ``sort`` is another now. ``columns_changed()``: other columns show, or in another order.
    ``menu_asked(section)``: the person wants to choose columns. Columns, widths and order are kept in the window's
    state."""

    sort_changed = Signal()
    columns_changed = Signal()
    menu_asked = Signal(int)

    def __init__(self, theme: Theme, state: WindowState, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._state = theme, state
        self._adds = False
        self.keeps = True  # whether columns and order are the person's, to be remembered
        self._fitting = False
        self.sort: tuple[str, ...] = _sound_sort(state.texts("table.sort"))
        self.setAccessibleName(tr("Columns"))
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(NARROWEST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setToolTip(tr("Click to sort, Shift+click to sort by one more column, drag to move"))
        self.sectionClicked.connect(self._on_clicked)

    # Columns

    def restore(self) -> None:
        """Columns, order and widths as they were left; call once the model is there."""
        shown = [key for key in self._state.texts("table.columns") if key in INDEX] or list(DEFAULT)
        self._arrange(list(dict.fromkeys(shown)))
        self.dress()
        self.sectionMoved.connect(self._keep)
        self.sectionResized.connect(self._on_resized)

    def dress(self) -> None:
        """Give the columns their widths, which grow with the font."""
        widths = {column.key: column.width for column in COLUMNS}
        for entry in self._state.texts("table.widths"):
            key, _, kept = entry.partition(":")
            if key in widths and kept.isdecimal():
                widths[key] = max(NARROWEST, min(WIDEST_KEPT, int(kept)))
        self._fitting = True
        for key, width in widths.items():
            self.resizeSection(INDEX[key], round(width * self._theme.scale))
        self._fitting = False
        self.fit()

    def shown(self) -> list[str]:
        """The keys of the columns that show, in the order they are read."""
        places = [self.logicalIndex(place) for place in range(self.count())]
        return [COLUMNS[place].key for place in places if not self.isSectionHidden(place)]

    def show_column(self, key: str, shown: bool) -> None:
        """Show a column at the end, or hide it; one column always stays."""
        if shown == (key in self.shown()) or (not shown and len(self.shown()) == 1):
            return
        self._arrange([*self.shown(), key] if shown else [each for each in self.shown() if each != key])
        self._keep()
        self.fit()

    def show_columns(self, keys: tuple[str, ...]) -> None:
        """Show just these columns, in this order."""
        wanted = [key for key in dict.fromkeys(keys) if key in INDEX]
        if wanted and wanted != self.shown():
            self._arrange(wanted)
            self._keep()
            self.fit()

    def shift(self, key: str, by: int) -> None:
        """Move a column by so many places among those that show."""
        shown = self.shown()
        place = shown.index(key) + by
        if 0 <= place < len(shown):
            self.moveSection(self.visualIndex(INDEX[key]), self.visualIndex(INDEX[shown[place]]))

    def shift_aside(self, key: str, *, left: bool) -> None:
        """Move a column one place to the left or the right as they are seen."""
        self.shift(key, -1 if left != self.isRightToLeft() else 1)

    def as_at_first(self) -> None:
        """Columns, order and widths as a new data folder has them."""
        self._arrange(list(DEFAULT))
        self._keep()
        self._state.put("table.widths", [])
        self.dress()

    def fit(self) -> None:
        """Give the roomy column what the others leave."""
        shown = self.shown()
        roomy = ROOMY if ROOMY in shown else shown[-1]
        others = sum(self.sectionSize(INDEX[key]) for key in shown if key != roomy)
        self._fitting = True
        self.resizeSection(INDEX[roomy], max(round(ROOMY_LEAST * self._theme.scale), self.viewport().width() - others))
        self._fitting = False

    def _arrange(self, shown: list[str]) -> None:
        for place, key in enumerate(shown):
            self.moveSection(self.visualIndex(INDEX[key]), place)
        for column in COLUMNS:
            self.setSectionHidden(INDEX[column.key], column.key not in shown)

    def _keep(self) -> None:
        self._put("table.columns", self.shown())
        self.columns_changed.emit()

    def _put(self, name: str, value: list[str]) -> None:
        if self.keeps:
            self._state.put(name, value)

    def _on_resized(self, section: int, old: int, new: int) -> None:
        if self._fitting or not new or not old:  # by ourselves, or hidden or shown
            return
        key = COLUMNS[section].key
        kept = [entry for entry in self._state.texts("table.widths") if not entry.startswith(f"{key}:")]
        self._state.put("table.widths", [*kept, f"{key}:{round(new / self._theme.scale)}"])
        if key != ROOMY:
            self.fit()

    # Sorting

    def sort_by(self, key: str, *, add: bool = False) -> None:
        """Sort by a column, the other way round when that is so already; ``add`` it behind the others, turn it there,
        and then take it out again."""
        first = "-" + key if COLUMNS[INDEX[key]].newest_first else key
        known = next((each for each in self.sort if each.removeprefix("-") == key), None)
        turned = first if known is None else known.removeprefix("-") if known.startswith("-") else "-" + known
        if add and known is not None and known != first and len(self.sort) > 1:
            self.sort_as(tuple(each for each in self.sort if each != known))
        elif add and known is not None:
            self.sort_as(tuple(turned if each == known else each for each in self.sort))
        elif add:
            self.sort_as((*self.sort[: SORT_KEYS - 1], first))
        else:
            self.sort_as((turned if known == self.sort[0] else first,))

    def sort_as(self, sort: tuple[str, ...]) -> None:
        """Sort by these keys, in this order."""
        self.sort = _sound_sort(list(sort))
        self._put("table.sort", list(self.sort))
        self.viewport().update()
        self.sort_changed.emit()

    def _on_clicked(self, section: int) -> None:
        self.sort_by(COLUMNS[section].key, add=self._adds)

    # Qt's own

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._adds = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(self.logicalIndexAt(event.pos()))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), QFontMetrics(self._theme.font("small", strong=True)).height() + 18)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        column, theme = COLUMNS[section], self._theme
        way = next((each for each in self.sort if each.removeprefix("-") == column.key), None)
        hovered = self.isEnabled() and rect.contains(self.viewport().mapFromGlobal(self.cursor().pos()))
        painter.fillRect(rect, theme.color("hover" if hovered and self.underMouse() else "surface"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))
        font = theme.font("small", strong=True)
        painter.setFont(font)
        painter.setPen(theme.color("text-muted" if way is None else "text"))
        metrics, direction = QFontMetrics(font), self.layoutDirection()
        numbered = len(self.sort) > 1 and way is not None
        mark = 0 if way is None else _ARROW + (_NUMBER if numbered else 0)
        room = rect.width() - INSET - 6 - mark
        title = metrics.elidedText(tr(column.title), Qt.TextElideMode.ElideRight, room)
        width = min(metrics.horizontalAdvance(title) + 2, room)
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        words = QRect(rect.x() + INSET, rect.y(), width, rect.height() - 1)
        painter.drawText(QStyle.visualRect(direction, rect, words), align, title)
        if way is not None:
            arrow = QRect(words.right() + 4, rect.y(), 8, rect.height())
            self._paint_arrow(painter, QStyle.visualRect(direction, rect, arrow), down=way.startswith("-"))
        if numbered and way is not None:
            number = QRect(words.right() + 15, rect.y(), _NUMBER, rect.height() - 1)
            painter.setPen(theme.color("accent"))
            painter.drawText(QStyle.visualRect(direction, rect, number), align, str(self.sort.index(way) + 1))

    def _paint_arrow(self, painter: QPainter, rect: QRect, *, down: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        x, y, tip = rect.x(), rect.center().y(), 2 if down else -2
        painter.drawPolyline([QPointF(x, y - tip), QPointF(x + 4, y + tip), QPointF(x + 8, y - tip)])
        painter.restore()


def _sound_sort(stored: list[str]) -> tuple[str, ...]:
    """What was stored, as far as it makes sense; else the newest first."""
    keys = {key.removeprefix("-"): key for key in stored if key.removeprefix("-") in SORTS}
    return tuple(keys.values())[:SORT_KEYS] or ("-created",)
