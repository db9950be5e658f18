"""The stages to rename, put in order, hide and delete: a row for each, dragged by its handle or moved with
Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from apptracker.domain.stages import Stage, StageKind
from apptracker.ui import formats
from apptracker.ui.application.fields import LineField
from apptracker.ui.language import named, unsaid
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Elided, icon_button, in_row, label, tip
from apptracker.ui.widgets.stages import stage_dot

#: What a stage of each kind means, in plain words.
MEANS = {
    StageKind.SAVED: mark("Found, not applied for yet"),
    StageKind.APPLIED: mark("Sent, waiting for an answer"),
    StageKind.SCREENING: mark("They are taking a look at you"),
    StageKind.INTERVIEWING: mark("You are talking with them"),
    StageKind.OFFER: mark("They want you"),
    StageKind.ACCEPTED: mark("You said yes"),
    StageKind.DECLINED: mark("You said no to an offer"),
    StageKind.REJECTED: mark("They said no"),
    StageKind.WITHDRAWN: mark("You stopped it yourself"),
    StageKind.NO_RESPONSE: mark("They never answered"),
}
_DOT, _GRIP = 16, 18  # pixels
_NARROW = 46  # characters of width below which only names show
_WIDEST_NAME = 22  # characters of a name that always show
_AROUND_NAME = 24  # pixels


class Grip(QWidget):
    """Six dots to take a row by. ``dragged(y)``: it is held, and the pointer is so many pixels below the row's top;
    ``dropped()``: it was let go."""

    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._held = False
        self.setFixedSize(_GRIP, _GRIP + 6)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag to another place, or press Alt+Up and Alt+Down in the row"))
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self.dragged.emit(self.mapToParent(event.position().toPoint()).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._held = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("text-muted"))
        middle = self.rect().center()
        for x in (-3, 3):
            for y in (-5, 0, 5):
                painter.drawEllipse(QPoint(middle.x() + x, middle.y() + y), 1, 1)


class StageRow(QWidget):
    """One stage. ``renamed(id, name)``, ``shown(id, on)``, ``deleting(id)``, ``stepped(id, by)`` with -1 or 1;
    ``dragged(id, y)`` and ``dropped(id)`` as of :class:`Grip`, y in the row."""

    renamed = Signal(int, str)
    shown = Signal(int, bool)
    deleting = Signal(int)
    stepped = Signal(int, int)
    dragged = Signal(int, int)
    dropped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.stage = Stage(0, "", StageKind.SAVED, 0)
        self._inside = 0
        self.grip = Grip(theme)
        self.grip.dragged.connect(self._on_dragged)
        self.grip.dropped.connect(self._on_dropped)
        self._dot = QLabel()
        self.field = LineField("")
        self.field.committed.connect(self._on_committed)
        self._means = Elided(role="muted")
        self.count = label("", "small")
        self.count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.eye = icon_button(theme, "eye", "", self._on_eye)
        self.remove = icon_button(theme, "delete", "", self._on_remove)
        row = in_row(self.grip, self._dot, self.field, self._means, self.count, self.eye, self.remove, spacing=6)
        row.setStretch(2, 5)
        row.setStretch(3, 6)
        row.setContentsMargins(0, 1, 0, 1)
        self.setLayout(row)
        theme.changed.connect(self._dress)

    def show_stage(self, stage: Stage, count: int, *, deletable: bool) -> None:
        self.stage = stage
        self.setAccessibleName(named(stage.name))
        self.field.line.setAccessibleName(tr("Name of the stage {stage}", stage=stage.name))
        self.field.show_value(named(stage.name))
        self._means.set_text(tr(MEANS[stage.kind]))
        self._inside = count
        self._dot.setToolTip(tr(MEANS[stage.kind]))
        eye = tr("Show {stage}", stage=stage.name) if stage.hidden else tr("Hide {stage}", stage=stage.name)
        remove = tr("Delete {stage}", stage=stage.name)
        for each, words in ((self.eye, eye), (self.remove, remove)):
            each.setToolTip(tip(words))
            each.setAccessibleName(words)
        self.remove.setVisible(deletable)
        self._dress()

    def line_up(self, rows: Sequence[StageRow], *, narrow: bool) -> None:
        """Let the parts of all rows stand below one another; ``narrow``: there is room for the names alone."""
        self._means.setVisible(not narrow)
        widest = max(row.field.line.fontMetrics().horizontalAdvance(row.field.typed()) for row in rows)
        self.field.setMinimumWidth(min(widest, _WIDEST_NAME * self.fontMetrics().averageCharWidth()) + _AROUND_NAME)
        self.count.setMinimumWidth(max(row.count.sizeHint().width() for row in rows))
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(any(not row.remove.isHidden() for row in rows))
        self.remove.setSizePolicy(policy)

    def tell_count(self, *, short: bool) -> None:
        """How many applications are in it."""
        words = trn("{n} application", "{n} applications", self._inside) if self._inside else ""
        self.count.setText(formats.number(self._inside) if words and short else words)
        self.count.setAccessibleName(words)
        self.count.setToolTip(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(self.stage.id, by)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _dress(self) -> None:
        self._dot.setPixmap(stage_dot(self._theme, self.stage.kind).pixmap(QSize(_DOT, _DOT), self.devicePixelRatioF()))
        self.eye.setIcon(self._theme.icon("eye-off" if self.stage.hidden else "eye", "text-muted"))

    def _on_committed(self, name: str) -> None:
        self.renamed.emit(self.stage.id, unsaid(name, self.stage.name))

    def _on_eye(self) -> None:
        self.shown.emit(self.stage.id, self.stage.hidden)

    def _on_remove(self) -> None:
        self.deleting.emit(self.stage.id)

    def _on_dragged(self, y: int) -> None:
        self.dragged.emit(self.stage.id, y)

    def _on_dropped(self) -> None:
        self.dropped.emit(self.stage.id)


class StageRows(QWidget):
    """All of them, in order. ``ordered(ids)``: the person wants them so; the rest as of :class:`StageRow`."""

    ordered = Signal(list)
    renamed = Signal(int, str)
    shown = Signal(int, bool)
    deleting = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: dict[int, StageRow] = {}
        self._gap = -1  # where what is dragged would come, as the number of the row it would stand before
        self._line = _Line(self, theme)

    def show_stages(self, stages: Sequence[Stage], counts: dict[int, int]) -> None:
        """As stored. What is being typed stays, and so does the keyboard."""
        for gone in self.rows.keys() - {stage.id for stage in stages}:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, stage in enumerate(stages):
            row = self.rows.get(stage.id) or self._new(stage.id)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            others = any(each.kind is stage.kind and each.id != stage.id for each in stages)
            row.show_stage(stage, counts.get(stage.id, 0), deletable=others)
        self._line_up([self.rows[stage.id] for stage in stages])
        self.rows = {stage.id: self.rows[stage.id] for stage in stages}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line_up(list(self.rows.values()))

    def _line_up(self, rows: Sequence[StageRow]) -> None:
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        for row in rows:
            row.tell_count(short=narrow)
        for row in rows:
            row.line_up(rows, narrow=narrow)

    def show_below(self, stage_id: int, panel: QWidget) -> None:
        """A panel under one of the rows, as part of it."""
        self._column.removeWidget(panel)
        self._column.insertWidget(self._column.indexOf(self.rows[stage_id]) + 1, panel)

    def _new(self, stage_id: int) -> StageRow:
        row = self.rows[stage_id] = StageRow(self._theme)
        row.renamed.connect(self.renamed)
        row.shown.connect(self.shown)
        row.deleting.connect(self.deleting)
        row.stepped.connect(self._on_stepped)
        row.dragged.connect(self._on_dragged)
        row.dropped.connect(self._on_dropped)
        return row

    @Slot(int, int)
    def _on_stepped(self, stage_id: int, by: int) -> None:
        ids = list(self.rows)
        place = ids.index(stage_id)
        if 0 <= place + by < len(ids):
            ids.insert(place + by, ids.pop(place))
            self.ordered.emit(ids)

    @Slot(int, int)
    def _on_dragged(self, stage_id: int, y: int) -> None:
        at = self.rows[stage_id].y() + y
        rows = list(self.rows.values())
        self._gap = sum(at > row.geometry().center().y() for row in rows)
        edge = rows[self._gap].y() if self._gap < len(rows) else rows[-1].geometry().bottom() + 1
        self._line.setGeometry(QRect(0, max(0, edge - 2), self.width(), 4))
        self._line.show()
        self._line.raise_()

    @Slot(int)
    def _on_dropped(self, stage_id: int) -> None:
        self._line.hide()
        if self._gap < 0:
            return
        ids = list(self.rows)
        place = ids.index(stage_id)
        to = self._gap - 1 if self._gap > place else self._gap
        self._gap = -1
        if to != place:
            ids.insert(to, ids.pop(place))
            self.ordered.emit(ids)


class _Line(QWidget):
    """Where a dragged row would come."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawLine(0, 2, self.width(), 2)
