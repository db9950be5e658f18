"""How one thing is painted: as a line in a day, or as a block of its length."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from apptracker.domain.datebook import Entry
from apptracker.ui.calendar import words
from apptracker.ui.calendar.words import Look, look_of
from apptracker.ui.theme import Theme

RADIUS = 4
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def mirrored(rect: QRect, within: QRect, *, rtl: bool) -> QRect:
    """A place that is measured from where lines begin, for people who read from the right."""
    if not rtl:
        return rect
    return QRect(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def line_height(theme: Theme) -> int:
    return QFontMetrics(theme.font("small")).height() + theme.room(5)


class Chips:
    """Paints with a theme, at a time, for people who read from the right or not."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def line(
        self,
        painter: QPainter,
        rect: QRect,
        entry: Entry,
        now: datetime,
        *,
        quiet: bool = False,
        chosen: bool = False,
        hovered: bool = False,
    ) -> None:
        """``quiet``: of a day that is not meant first."""
        look = look_of(entry, now)
        if quiet:
            look = _hushed(look)
        self._ground(painter, rect, look, chosen=chosen, hovered=hovered)
        font = self._theme.font("small", strong=_is_ahead(entry, now))
        font.setStrikeOut(look.struck)
        inner = rect.adjusted(5, 0, -4, 0)
        icon = entry.interview is None
        if icon:
            inner = self._icon(painter, inner, look)
        painter.setPen(self._theme.color(look.ink))
        if entry.at is not None:
            inner = self._time(painter, inner, entry, font, look)
        painter.setFont(font)
        _put(painter, inner, words.title(entry))

    def block(
        self,
        painter: QPainter,
        rect: QRect,
        entry: Entry,
        now: datetime,
        *,
        chosen: bool = False,
        hovered: bool = False,
    ) -> None:
        """A thing at a time, as high as it is long: its name, when, what it is about, as far as there is room."""
        look = look_of(entry, now)
        if not look.ground:
            look = look._replace(ground="raised")
        self._ground(painter, rect, look, chosen=chosen, hovered=hovered)
        if look.ground == "raised" or not entry.interview:
            painter.setPen(QPen(self._theme.color("control" if look.ground == "raised" else look.ink), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        if chosen:
            self._ring(painter, rect)
        high = line_height(self._theme) - 2
        inner = rect.adjusted(6, 1, -4, -1)
        strong = self._theme.font("small", strong=_is_ahead(entry, now))
        plain = self._theme.font("small")
        for font in (strong, plain):
            font.setStrikeOut(look.struck)
        painter.setPen(self._theme.color(look.ink))
        count = max(1, inner.height() // high)
        name, when = words.title(entry), words.span(entry)
        about = entry.title if entry.interview is not None else entry.about
        if count == 1:
            line = QRect(inner.left(), inner.top(), inner.width(), max(inner.height(), high))
            if entry.interview is None:
                line = self._icon(painter, line, look)
                painter.setPen(self._theme.color(look.ink))
            line = self._time(painter, line, entry, plain, look)
            painter.setFont(strong)
            _put(painter, line, name)
            return
        for number, (text, font) in enumerate(((name, strong), (when, plain), (about or "", plain))[:count]):
            painter.setFont(font)
            _put(painter, QRect(inner.left(), inner.top() + number * high, inner.width(), high), text)

    def ghost(self, painter: QPainter, rect: QRect, *, refused: bool) -> None:
        """Where something would be."""
        color = self._theme.color("danger" if refused else "accent")
        painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
        ground = self._theme.color("danger-soft" if refused else "accent-soft")
        ground.setAlpha(170)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), RADIUS, RADIUS)

    def more(self, painter: QPainter, rect: QRect, count: int, *, chosen: bool, hovered: bool) -> None:
        if hovered or chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if chosen:
            self._ring(painter, rect)
        painter.setFont(self._theme.font("small", strong=True))
        painter.setPen(self._theme.color("selection-text" if chosen else "text-muted"))
        inner, text = rect.adjusted(5, 0, -4, 0), words.more(count)
        _put(painter, inner, text if painter.fontMetrics().horizontalAdvance(text) <= inner.width() else f"+{count}")

    def _ground(self, painter: QPainter, rect: QRect, look: Look, *, chosen: bool, hovered: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if look.ground:
            painter.setBrush(self._theme.color(look.ground))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        elif hovered or chosen:
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if chosen:
            self._ring(painter, rect)

    def _ring(self, painter: QPainter, rect: QRect) -> None:
        """Around what is chosen, apart from its ground: a line of the text's color inside one of the surface."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("surface"), 3))
        painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), RADIUS, RADIUS)
        painter.setPen(QPen(self._theme.color("text"), 2))
        painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), RADIUS, RADIUS)

    def _icon(self, painter: QPainter, rect: QRect, look: Look) -> QRect:
        side = round(12 * self._theme.scale)
        if rect.width() < 4 * side:
            return rect
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = QRect(rect.left(), rect.center().y() - side // 2 + 1, side, side)
        ink = "text-muted" if look.ink == "text" else look.ink
        self._theme.icon(look.icon, ink).paint(painter, mirrored(at, rect, rtl=rtl))
        return mirrored(rect.adjusted(side + 4, 0, 0, 0), rect, rtl=rtl)

    def _time(self, painter: QPainter, rect: QRect, entry: Entry, font: QFont, look: Look) -> QRect:
        """The time before the words, unless it would leave none of them room."""
        if entry.at is None:
            return rect
        text = words.short_time(entry.at)
        plain = QFont(font)
        plain.setWeight(QFont.Weight.Normal)
        painter.setFont(plain)
        wide = painter.fontMetrics().horizontalAdvance(f"{text} ")
        if wide > rect.width() * 0.6:
            return rect
        if look.ink == "text":
            painter.setPen(self._theme.color("text-muted"))
        painter.drawText(rect, _LINE, text)
        painter.setPen(self._theme.color(look.ink))
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return mirrored(rect.adjusted(wide, 0, 0, 0), rect, rtl=rtl)


def _is_ahead(entry: Entry, now: datetime) -> bool:
    return entry.interview is not None and not entry.over and not entry.has_passed(now)


def _hushed(look: Look) -> Look:
    if look.ground == "accent":
        return look._replace(ink="accent", ground="accent-soft")
    return look._replace(ink="text-muted" if look.ink == "text" else look.ink, ground="")


def _put(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.drawText(rect, _LINE, shown)
