"""What the palette lists: rows under headings, as a model, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apptracker.ui.language import named
from apptracker.ui.theme import Theme
from apptracker.ui.widgets.basics import paint_chip

Marks = tuple[tuple[int, int], ...]
_PLAIN = frozenset({"action", "all", "fill", "notice"})  # ways of rows that name nothing of the person's
_SIDE = 12  # pixels left free at both sides


class Way(NamedTuple):
    """Where a row leads: an action, an application at a ``section``, a person, an employer, a place of
    ``Navigator.go``, a query for the Applications page, a text for the field, or nowhere (a notice)."""

    kind: str
    value: object = None
    section: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (without a way), or something to choose: ``text`` with what tells it apart, at the end its stage or its
    keys, below it a ``snippet``. Marks are where in a text the words stand that were looked for."""

    text: str
    detail: str = ""
    icon: str = ""
    way: Way | None = None
    stage: str = ""
    stage_kind: str = ""
    keys: str = ""
    snippet: str = ""
    marks: Marks = ()
    detail_marks: Marks = ()
    snippet_marks: Marks = ()

    @property
    def heading(self) -> bool:
        return self.way is None

    @property
    def notice(self) -> bool:
        """Whether it only says something."""
        return self.way is not None and self.way.kind == "notice"

    @property
    def action(self) -> str:
        """The action it runs, or ""."""
        return str(self.way.value) if self.way is not None and self.way.kind == "action" else ""

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.text, self.detail, self.stage, self.keys, self.snippet)))


class Rows(QAbstractListModel):
    """What is shown, in its order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's way
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].heading or self.rows[index.row()].notice:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Painted(QStyledItemDelegate):
    """A line: icon, name, what tells it apart; at the end its keys or its stage; the snippet on a line of its own."""

    def __init__(self, rows: Rows, theme: Theme, *, icons: bool = True) -> None:
        super().__init__(rows)
        self._rows, self._theme, self._icons = rows, theme, icons

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.height_of(self._rows.rows[index.row()]))

    def height_of(self, row: Row) -> int:
        """How high a row is, without asking Qt."""
        theme = self._theme
        if row.heading:
            return theme.size("body") + theme.room(14)
        below = QFontMetrics(theme.font("small")).height() + 2 if row.snippet else 0
        return QFontMetrics(theme.font("body")).height() + theme.room(16) + below

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, theme = self._rows.rows[index.row()], self._theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        _Line(painter, theme, option.rect, option.direction, chosen, icons=self._icons).draw(row)


class RowList(QListView):
    """The rows. It paints its whole ground itself, so that nothing below it is painted with each letter typed."""

    def __init__(self, rows: Rows, theme: Theme, *, icons: bool = True) -> None:
        super().__init__()
        self._rows, self._theme = rows, theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.painted = Painted(rows, theme, icons=icons)
        self.setModel(rows)
        self.setItemDelegate(self.painted)

    def change(self, place: int, row: Row) -> None:
        """Another row of the same height in the place of one: no new layout for that."""
        self._rows.rows[place] = row
        self.update(self._rows.index(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(event.rect(), self._theme.color("raised"))
        super().paintEvent(event)


class _Line:
    """One row being painted, from its beginning to its end in the direction of reading."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        direction: Qt.LayoutDirection,
        chosen: bool,
        *,
        icons: bool,
    ) -> None:
        self._icons = icons
        self._painter, self._theme, self._whole, self._chosen = painter, theme, rect, chosen
        self._direction = direction
        leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        self._beginning = leading | Qt.AlignmentFlag.AlignVCenter
        self._ink = theme.color("selection-text" if chosen else "text")
        self._muted = theme.color("selection-text" if chosen else "text-muted")

    def draw(self, row: Row) -> None:
        painter, theme = self._painter, self._theme
        painter.save()
        inner = self._whole.adjusted(_SIDE, 0, -_SIDE, 0)
        if row.heading:
            self._muted = theme.color("text-muted")
            inner.translate(0, 2)
            end = inner.width() - self._at_end(inner, row)
            self._text(self._part(inner, 0, end), row.text, theme.font("small", strong=True), self._muted)
            painter.restore()
            return
        if self._chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(self._whole.adjusted(4, 1, -4, -1), 6, 6)
        first = QRect(inner)
        if row.snippet:
            first.setHeight(QFontMetrics(theme.font("body")).height() + theme.room(14))
        used = self._icon(first, row)
        before = used
        end = inner.width() - self._at_end(first, row)
        strong = theme.font("body", strong=row.way is not None and row.way.kind not in _PLAIN)
        ink = theme.color("warning") if row.notice and not self._chosen else self._ink
        used += self._text(self._part(first, used, end), row.text, strong, ink, row.marks) + 10
        self._text(self._part(first, used, end), row.detail, theme.font("body"), self._muted, row.detail_marks)
        if row.snippet:
            below = QRect(inner.left(), first.bottom() - 3, inner.width(), self._whole.bottom() - first.bottom())
            part = self._part(below, before, inner.width())
            self._text(part, row.snippet, theme.font("small"), self._muted, row.snippet_marks)
        painter.restore()

    def _part(self, rect: QRect, start: int, end: int) -> QRect:
        """From ``start`` to ``end`` pixels from where reading begins."""
        part = QRect(rect.left() + start, rect.top(), max(0, end - start), rect.height())
        return QStyle.visualRect(self._direction, rect, part)

    def _icon(self, rect: QRect, row: Row) -> int:
        if not self._icons:
            return 0
        side = self._theme.size("heading") + 3
        place = self._part(rect, 0, side)
        place = QRect(place.left(), rect.center().y() - side // 2, side, side)
        token = "warning" if row.notice else "selection-text" if self._chosen else "text-muted"
        if row.icon:
            self._theme.icon(row.icon, token).paint(self._painter, place)
        return side + 10

    def _at_end(self, rect: QRect, row: Row) -> int:
        """Draws what stands at the end; how much room that takes."""
        font = self._theme.font("small")
        metrics = QFontMetrics(font)
        self._painter.setFont(font)
        if row.stage:
            width = min(metrics.horizontalAdvance(named(row.stage)) + 20, rect.width() // 3)
            height = metrics.height() + 4
            part = self._part(rect, rect.width() - width, rect.width())
            chip = QRect(part.left(), rect.center().y() - height // 2, width, height)
            paint_chip(self._painter, chip, named(row.stage), self._theme.stage_colors(row.stage_kind))
            return width + 10
        if not row.keys:
            return 0
        width = min(metrics.horizontalAdvance(row.keys) + 2, rect.width() // 2)
        self._text(self._part(rect, rect.width() - width, rect.width()), row.keys, font, self._muted)
        return width + 10

    def _text(self, rect: QRect, text: str, font: QFont, ink: QColor, marks: Marks = ()) -> int:
        """Draws a text, shortened where it does not fit; its width."""
        if not text or rect.width() <= 0:
            return 0
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(text)
        shown = text
        if width > rect.width():
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            width = rect.width()
        if not marks:
            self._painter.setFont(font)
            self._painter.setPen(ink)
            self._painter.drawText(rect, self._beginning | Qt.TextFlag.TextSingleLine, shown)
            return width
        layout = QTextLayout(shown, font)
        option = QTextOption(self._beginning)
        option.setTextDirection(self._direction)
        layout.setTextOption(option)
        layout.setFormats([self._mark(start, end) for start, end in marks if start < len(shown)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        self._painter.setPen(ink)
        layout.draw(self._painter, QPointF(rect.left(), rect.center().y() - line.height() / 2 + 0.5))
        return width

    def _mark(self, start: int, end: int) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = start, end - start
        look = QTextCharFormat()
        look.setForeground(self._ink if self._chosen else self._theme.color("accent"))
        look.setFontUnderline(True)  # color alone would not tell
        marked.format = look
        return marked
