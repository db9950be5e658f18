"""Pay beside the guide's figures: the conversions, and each figure as a bar with its numbers, year and source."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.pay_context import Amounts, FigureBeside, Part, PayContext
from apptracker.ui.context import Context
from apptracker.ui.guide import pay_words as words
from apptracker.ui.language import named
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import button, clear, in_row, label, stacked

_LEGEND = mark("Bars over a full-time year: filled is the figure's range, a diamond its median, a ring its average.")
_LEGEND_WITH_OWN = mark(
    "Bars over a full-time year: filled is the figure's range, a diamond its median, a ring its average, the dashed "
    "frame is this pay."
)


class Figures(QWidget):
    """All of a :class:`PayContext`; ``by_hand``: of a pay that was typed, for a region and a level that were chosen.
    ``article_asked(reference)``: read a figure in the guide."""

    article_asked = Signal(str)

    def __init__(self, context: Context, *, by_hand: bool = False) -> None:
        super().__init__()
        self._theme, self._by_hand = context.theme, by_hand
        self._shown: PayContext | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """As high as its words need in this width, which a form does not ask for by itself."""
        height = max(0, self._column.heightForWidth(self.width()))  # -1 while it is empty
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def show_context(self, found: PayContext) -> None:
        if found == self._shown:
            return
        self._shown = found
        clear(self._column)
        lines = words.conversion_lines(found, by_hand=self._by_hand)
        if lines:
            self._add(label(tr("The same pay by hour, week, month and year"), "strong", wrap=True))
            for line in lines:
                self._add(label(line, wrap=True))
            self._add(label(words.assumed(), "small", wrap=True))
            self._column.addSpacing(6)
        self._add(label(tr("What the guide knows: {region}", region=named(found.region)), "strong", wrap=True))
        said = (words.chosen_words(found),) if self._by_hand else (words.where_words(found), words.level_words(found))
        for line in filter(None, said):
            self._add(label(line, "muted", wrap=True))
        span = _span(found)
        if span is not None:
            own = any(each.standings for each in found.figures)
            self._add(label(tr(_LEGEND_WITH_OWN if own else _LEGEND), "small", wrap=True))
        for each in found.figures:
            self._add(self._card(each, found, span))

    def _add(self, part: QWidget) -> None:
        self._column.addWidget(part)

    def _card(self, each: FigureBeside, found: PayContext, span: tuple[float, float] | None) -> QWidget:
        figure = each.figure
        card = QFrame()
        set_role(card, "statement")
        name, year = named(figure.name), named(figure.year)
        card.setAccessibleName(f"{name}, {year}")
        more = button(tr("Read more"), self._on_read, "link")
        more.setProperty("reference", figure.reference)
        more.setAccessibleName(tr("Read more: {name}", name=name))
        numbers = "; ".join(words.figure_parts(figure))
        converted = words.converted_words(each)
        column = stacked(label(name, "strong", wrap=True), margins=10, spacing=3)
        column.addWidget(label(f"{numbers} ({converted})" if converted else numbers, wrap=True))
        said = words.standing_words(each, found.pay)
        if span is not None and figure.currency == _currency(found):
            own = found.over(PayPeriod.YEAR) if each.standings else None
            column.addWidget(Bar(self._theme, each.yearly, figure.open_end, own, span, f"{numbers}. {said}"))
        if said:
            column.addWidget(label(said, wrap=True))
        if figure.usd_low is not None or figure.usd_high is not None:
            dollars = Amounts(_exact(figure.usd_low), _exact(figure.usd_high), figure.period)
            text = tr("The source's own conversion at the time: {amounts}.", amounts=words.amounts(dollars, "USD"))
            column.addWidget(label(text, "small", wrap=True))
        told = tr("Year: {year}. Source: {origin}.", year=year, origin=named(figure.origin))
        if figure.level:
            told = f"{told} {tr('Level: {level}.', level=named(figure.level))}"
        column.addWidget(label(told, "small", wrap=True))
        for text in filter(None, (figure.note, figure.caution)):
            column.addWidget(label(text, "small", wrap=True))
        column.addLayout(in_row(more, 1))
        card.setLayout(column)
        return card

    @Slot()
    def _on_read(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.article_asked.emit(sender.property("reference"))


class Bar(QWidget):
    """One figure on the scale that all of a currency share; what it shows is said beside it, too."""

    def __init__(
        self,
        theme: Theme,
        parts: dict[Part, Amounts],
        open_end: bool,
        own: Amounts | None,
        span: tuple[float, float],
        spoken: str,
    ) -> None:
        super().__init__()
        self._theme, self._parts, self._open, self._own, self._span = theme, parts, open_end, own, span
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, round(22 * self._theme.scale))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, half = self.height() / 2, self.height() / 6
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        reach = self._parts.get(Part.RANGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        if reach is not None:
            left, right = self._x(reach.low, 0), self._x(reach.high, self.width())
            painter.drawRect(QRectF(left, middle - half, max(3.0, right - left), 2 * half))
            if self._open:  # and more: an arrow head
                head = ((right, middle - 2 * half), (right + 2 * half, middle), (right, middle + 2 * half))
                painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in head]))
        side = 2 * half
        painter.setPen(QPen(theme.color("text"), 1.5))
        if (average := self._parts.get(Part.AVERAGE)) is not None:
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(QPointF(self._x(average.low, 0), middle), side * 0.8, side * 0.8)
        if (median := self._parts.get(Part.MEDIAN)) is not None:
            painter.setBrush(theme.color("text"))
            x = self._x(median.low, 0)
            corners = ((x, middle - side), (x + side, middle), (x, middle + side), (x - side, middle))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        if self._own is not None:
            painter.setPen(QPen(theme.color("text"), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            left, right = self._x(self._own.low, 0), self._x(self._own.high, self.width())
            painter.drawRect(QRectF(left, 1, max(3.0, right - left), self.height() - 2))

    def _x(self, amount: Fraction | None, otherwise: float) -> float:
        """Where an amount stands, with a little room at both ends; an open end runs to the edge."""
        if amount is None:
            return otherwise
        least, most = self._span
        room = 10 * self._theme.scale
        return room + (float(amount) - least) / (most - least) * (self.width() - 2 * room)


def _span(found: PayContext) -> tuple[float, float] | None:
    """The least and the most of what is drawn: figures in the currency of the pay, and the pay."""
    currency = _currency(found)
    drawn = [a for each in found.figures if each.figure.currency == currency for a in each.yearly.values()]
    own = found.over(PayPeriod.YEAR)
    ends = list(_ends([*drawn, own] if own is not None else drawn)) if drawn else []
    return (min(ends), max(ends)) if ends and min(ends) < max(ends) else None


def _currency(found: PayContext) -> str | None:
    """What is drawn: the currency of the pay, else that of the first figure."""
    pay: Pay | None = found.pay
    if pay is not None:
        return pay.currency
    return found.figures[0].figure.currency if found.figures else None


def _ends(drawn: Iterable[Amounts]) -> Iterable[float]:
    return (float(end) for each in drawn for end in (each.low, each.high) if end is not None)


def _exact(amount: int | None) -> Fraction | None:
    return None if amount is None else Fraction(amount)
