"""How the cards of the board are drawn. One draws them all; a card is no widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from apptracker.ui import tokens
from apptracker.ui.board.face import Face
from apptracker.ui.board.model import ColumnModel
from apptracker.ui.theme import Theme
from apptracker.ui.widgets.basics import tip

GAP = 8  # pixels between two cards
_BESIDE = 6  # pixels kept free beside them, before the scroll bar
_PAD = 11  # pixels between a card's edge and its text
_RADIUS = 8
_LINES = 3  # pixels between two lines
_SPARE = 30  # pixels below which nothing more is put on a line
_BAR = 34  # pixels of the bar that shows how much of what is asked is answered
_TRACK = 0.25  # of the ink in what is left of the bar
_ELIDED_KEPT = 4000
_COLORS = ("surface", "border", "control", "text", "text-muted", "accent", "accent-soft", "hover", "selection")
_MORE = ("selection-text", "focus", "warning", "danger", "success", "info", "background")
_WARNED = {2: "warning", 3: "danger"}

Index = QModelIndex | QPersistentModelIndex
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SELECTED, _FOCUS = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
_LTR = Qt.LayoutDirection.LeftToRight


class CardDelegate(QStyledItemDelegate):
    """Draws from the models' faces, without a style's help: scrolling redraws many cards in a frame."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered: int | None = None  # the application under the pointer
        self.carried: frozenset[int] = frozenset()  # those that are being dragged
        self.dress()

    def dress(self) -> None:
        """Take the theme's colors and fonts anew."""
        theme = self._theme
        self._colors = {name: theme.color(name) for name in (*_COLORS, *_MORE)}
        colors = theme.tokens.colors
        for track, ink, ground in (
            ("track", "text-muted", "surface"),
            ("track-selected", "selection-text", "selection"),
        ):
            self._colors[track] = QColor(tokens.mixed(colors[ink], colors[ground], _TRACK))
        self._fonts = {"strong": theme.font(strong=True), "body": theme.font(), "small": theme.font("small")}
        self._metrics = {name: QFontMetrics(font) for name, font in self._fonts.items()}
        self._heights = {name: metrics.height() for name, metrics in self._metrics.items()}
        self._icons: dict[tuple[str, str, int], QPixmap] = {}
        self._elided: dict[tuple[str, int, str], str] = {}
        self._widths: dict[tuple[str, str], int] = {}
        self._pad, self._gap = theme.room(_PAD), theme.room(GAP)
        lines = self._heights["strong"] + self._heights["body"] + 2 * self._heights["small"]
        self.height = lines + 2 * self._pad - 2 + 3 * _LINES + 3 + self._gap
        self._side = round(self._heights["small"] * 0.95)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ColumnModel)
        place = index.row()
        face = model.face(place)
        mirrored = option.direction != _LTR
        rect = option.rect.adjusted(_BESIDE if mirrored else 0, 0, 0 if mirrored else -_BESIDE, 0)
        if face is None:
            return
        id_ = model.ids[place]
        state: QStyle.StateFlag = option.state
        selected, focused = bool(state & _SELECTED), bool(state & _FOCUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if id_ in self.carried:
            painter.setOpacity(0.45)
        self._ground(painter, rect, selected=selected, focused=focused, hovered=id_ == self.hovered)
        self._words(painter, rect, face, selected=selected, mirrored=mirrored)
        painter.setOpacity(1)

    def picture(self, face: Face, size: QSize, ratio: float, *, mirrored: bool) -> QPixmap:
        """A card by itself, as it is carried about."""
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if mirrored:
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(0, 0, size.width(), size.height())
        self._ground(painter, rect, selected=True, focused=False, hovered=False)
        self._words(painter, rect, face, selected=True, mirrored=mirrored)
        painter.end()
        return pixmap

    def _ground(self, painter: QPainter, rect: QRect, *, selected: bool, focused: bool, hovered: bool) -> None:
        colors = self._colors
        box = QRectF(rect).adjusted(1, 1, -1, -self._gap)
        if focused:
            painter.setPen(QPen(colors["focus"], 2))
        else:
            painter.setPen(QPen(colors["accent" if selected else "control" if hovered else "border"], 1))
        painter.setBrush(colors["selection" if selected else "surface"])
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def _words(self, painter: QPainter, rect: QRect, face: Face, *, selected: bool, mirrored: bool) -> None:
        colors, heights, fonts = self._colors, self._heights, self._fonts
        line = _Line(rect.x() + _PAD, rect.width() - 2 * _PAD, mirrored=mirrored)
        plain = colors["selection-text" if selected else "text"]
        muted = plain if selected else colors["text-muted"]
        y, high = rect.y() + self._pad - 1, heights["strong"]
        if face.warning:
            side = round(high * 0.9)
            token = "selection-text" if selected else _WARNED[face.warning]
            icon = self._icon("warning", token, side)
            painter.drawPixmap(line.last(side, y + (high - side) // 2, side), icon)
            line.room -= 4
        painter.setFont(fonts["strong"])
        painter.setPen(plain)
        self._text(painter, line.rest(y, high), face.employer, "strong")
        y += high + _LINES - 1
        high = heights["body"]
        line.begin()
        painter.setFont(fonts["body"])
        self._text(painter, line.rest(y, high), face.title, "body")
        y += high + _LINES + 3
        high = heights["small"]
        painter.setFont(fonts["small"])
        line.begin()
        painter.setPen(plain if selected else colors[face.since_color])
        self._text(painter, line.first(self._width(face.since, "small"), y, high), face.since, "small")
        if face.part is not None:
            line.skip(10)
            self._bar(painter, line.first(_BAR, y + (high - 4) // 2 + 1, 4), face.part, selected=selected, line=line)
            line.skip(5)
            painter.setPen(muted)
            words = face.met if self._width(face.met, "small") <= line.room else face.coverage
            self._text(painter, line.first(self._width(words, "small"), y, high), words, "small")
        if face.tags and face.due and line.room > _SPARE:
            line.skip(10)
            painter.setPen(muted)
            self._tags(painter, line, face.tags, y, high, selected=selected)
        y += high + _LINES + 1
        if face.due:
            line.begin()
            side = self._side
            token = "selection-text" if selected else face.due_color
            painter.drawPixmap(line.first(side, y + (high - side) // 2, side), self._icon(face.due_icon, token, side))
            line.skip(4)
            painter.setPen(plain if selected else colors[face.due_color])
            self._text(painter, line.first(self._width(face.due, "small"), y, high), face.due, "small")
            if face.reminder and line.room > _SPARE:
                painter.setPen(muted)
                self._text(painter, line.rest(y, high), f" · {face.reminder}", "small")
        elif face.tags:
            line.begin()
            painter.setPen(muted)
            self._tags(painter, line, face.tags, y, high, selected=selected)

    def _bar(self, painter: QPainter, rect: QRect, part: float, *, selected: bool, line: _Line) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors["track-selected" if selected else "track"])
        painter.drawRoundedRect(rect, 2, 2)
        done = round(rect.width() * part)
        if done:
            painter.setBrush(self._colors["selection-text" if selected else "accent"])
            left = rect.x() + rect.width() - done if line.mirrored else rect.x()
            painter.drawRoundedRect(left, rect.y(), done, rect.height(), 2, 2)

    def _tags(
        self, painter: QPainter, line: _Line, tags: tuple[str, ...], y: int, high: int, *, selected: bool
    ) -> None:
        """As many as there is room for, from the end of the line or, where they have it to themselves, its beginning;
        of the others how many they are."""
        chips: list[tuple[str, int]] = []
        room = line.room
        for number, tag in enumerate(tags):
            more = len(tags) - number - 1
            kept = self._width(f"+{more}", "small") + 4 if more else 0
            wide = min(self._width(tag, "small") + 10, room - kept)
            if wide < min(self._width(tag, "small") + 10, _SPARE + (20 if chips else 0)):
                break
            chips.append((tag, wide))
            room -= wide + 4
        more_text = f"+{len(tags) - len(chips)}" if len(chips) < len(tags) else ""
        total = sum(wide + 4 for _, wide in chips) + (self._width(more_text, "small") if more_text else -4)
        if line.is_begun:
            line.skip(line.room - total)
        for tag, wide in chips:
            rect = line.first(wide, y - 1, high + 2)
            line.skip(4)
            if not selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._colors["accent-soft"])
                painter.drawRoundedRect(rect, 4, 4)
                painter.setPen(self._colors["text-muted"])
            self._text(painter, rect.adjusted(5, 0, -5, 0), tag, "small")
        if more_text:
            self._text(painter, line.rest(y, high), more_text, "small")

    def _text(self, painter: QPainter, rect: QRect, text: str, font: str) -> None:
        if rect.width() > 0:
            painter.drawText(rect, _TEXT, self._fitted(text, rect.width(), font))

    def _fitted(self, text: str, width: int, font: str) -> str:
        key = (text, width, font)
        if key not in self._elided:
            if len(self._elided) >= _ELIDED_KEPT:
                self._elided.clear()
            line = " ".join(text.split()) if "\n" in text else text
            self._elided[key] = self._metrics[font].elidedText(line, Qt.TextElideMode.ElideRight, width)
        return self._elided[key]

    def _width(self, text: str, font: str) -> int:
        key = (text, font)
        if key not in self._widths:
            if len(self._widths) >= _ELIDED_KEPT:
                self._widths.clear()
            self._widths[key] = self._metrics[font].horizontalAdvance(text) + 1
        return self._widths[key]

    def _icon(self, name: str, token: str, side: int) -> QPixmap:
        key = (name, token, side)
        if key not in self._icons:
            ratio = self._ratio()
            self._icons[key] = self._theme.icon(name, token).pixmap(QSize(side, side), ratio)
        return self._icons[key]

    def _ratio(self) -> float:
        parent = self.parent()
        return parent.devicePixelRatioF() if isinstance(parent, QWidget) else 1.0

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip(str(index.data(Qt.ItemDataRole.ToolTipRole) or "")), view)
        return True


class _Line:
    """A line of a card, filled from its leading and its trailing end; in a mirrored layout from right to left."""

    def __init__(self, x: int, width: int, *, mirrored: bool) -> None:
        self._x, self._width, self.mirrored = x, width, mirrored
        self.begin()

    def begin(self) -> None:
        self._at, self.room = 0, self._width

    @property
    def is_begun(self) -> bool:
        return self._at > 0

    def first(self, wide: int, y: int, high: int) -> QRect:
        """The next place from the leading end, as wide as asked for and there is room."""
        wide = max(0, min(wide, self.room))
        rect = self._rect(self._at, wide, y, high)
        self.skip(wide)
        return rect

    def last(self, wide: int, y: int, high: int) -> QRect:
        """The next place from the trailing end."""
        wide = max(0, min(wide, self.room))
        rect = self._rect(self._at + self.room - wide, wide, y, high)
        self.room -= wide
        return rect

    def rest(self, y: int, high: int) -> QRect:
        return self.first(self.room, y, high)

    def skip(self, wide: int) -> None:
        self._at += wide
        self.room -= wide

    def _rect(self, start: int, wide: int, y: int, high: int) -> QRect:
        left = self._width - start - wide if self.mirrored else start
        return QRect(self._x + left, y, wide, high)
